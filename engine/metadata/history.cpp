// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/history.h"

#include "metadata/tags.h"

#include <QCryptographicHash>

#include <algorithm>

namespace glassine::metadata {

namespace {

constexpr const char *kInstance = "Xmp.xmpMM.InstanceID";
constexpr const char *kDocument = "Xmp.xmpMM.DocumentID";
constexpr const char *kOriginal = "Xmp.xmpMM.OriginalDocumentID";
constexpr const char *kDerivedFrom = "Xmp.xmpMM.DerivedFrom";
constexpr const char *kHistory = "Xmp.xmpMM.History";
constexpr const char *kAgent = "Glassine " GLASSINE_VERSION;

bool isPartOf(const std::string &key, const std::string &root)
{
    return key == root || (key.starts_with(root) && (key[root.size()] == '/' || key[root.size()] == '['));
}

bool holds(const Exiv2::XmpData &xmp, const std::string &root)
{
    return std::any_of(xmp.begin(), xmp.end(),
                       [&](const Exiv2::Xmpdatum &datum) { return isPartOf(datum.key(), root); });
}

void erase(Exiv2::XmpData &xmp, const std::string &root)
{
    for (auto it = xmp.begin(); it != xmp.end();)
        it = isPartOf(it->key(), root) ? xmp.erase(it) : std::next(it);
}

std::string number(const char *prefix, const std::string &seed)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(prefix + seed), QCryptographicHash::Md5).toHex();
    return prefix + digest.toStdString();
}

/// The numbers of the old file.
struct Origin {
    std::string instance, document, original;
};

class Renewal {
public:
    Renewal(Exiv2::XmpData &xmp, const Policy &policy, const NewFile &file) : m_xmp(xmp), m_policy(policy), m_file(file)
    {
        m_old.instance = xmpText(xmp, kInstance);
        m_old.document = xmpText(xmp, kDocument);
        m_old.original = xmpText(xmp, kOriginal);
    }

    bool isDue() const { return !m_old.instance.empty() || !m_old.document.empty() || holds(m_xmp, kHistory); }

    void write()
    {
        const std::string seed = m_old.instance + ' ' + m_old.document + ' ' + std::to_string(m_file.size.width) + 'x'
            + std::to_string(m_file.size.height) + ' ' + m_file.mime + ' ' + m_file.making;
        const std::string instance = number("xmp.iid:", seed);
        set(kInstance, instance);
        set(kDocument, number("xmp.did:", seed));
        // The document that all versions go back to.
        set(kOriginal, !m_old.original.empty() ? m_old.original : m_old.document);
        pointBack();
        addEvents(instance);
    }

private:
    bool may(const std::string &key) const { return m_policy.allows(Group::History, key); }

    void set(const std::string &key, const std::string &value)
    {
        if (value.empty() || !may(key))
            return;
        erase(m_xmp, key);
        m_xmp[key] = value;
    }

    void pointBack()
    {
        erase(m_xmp, kDerivedFrom);
        if (!may(kDerivedFrom) || (m_old.instance.empty() && m_old.document.empty()))
            return;
        Exiv2::XmpTextValue structure;
        structure.setXmpStruct();
        m_xmp.add(Exiv2::XmpKey(kDerivedFrom), &structure);
        refer("Xmp.xmpMM.DerivedFrom/stRef:instanceID", m_old.instance);
        refer("Xmp.xmpMM.DerivedFrom/stRef:documentID", m_old.document);
        refer("Xmp.xmpMM.DerivedFrom/stRef:originalDocumentID", m_old.original);
    }

    void refer(const char *key, const std::string &value)
    {
        if (!value.empty())
            m_xmp[key] = value;
    }

    /// Where the array ends: exiv2 names its items by their position, from 1 on.
    int events() const
    {
        int count = 0;
        while (holds(m_xmp, std::string(kHistory) + '[' + std::to_string(count + 1) + ']'))
            ++count;
        return count;
    }

    std::string newEvent(const char *action)
    {
        const std::string item = std::string(kHistory) + '[' + std::to_string(events() + 1) + ']';
        Exiv2::XmpTextValue structure;
        structure.setXmpStruct();
        m_xmp.add(Exiv2::XmpKey(item), &structure);
        m_xmp[item + "/stEvt:action"] = std::string(action);
        return item;
    }

    void addEvents(const std::string &instance)
    {
        if (!may(kHistory))
            return;
        if (!holds(m_xmp, kHistory)) {
            Exiv2::XmpTextValue list;
            list.setXmpArrayType(Exiv2::XmpValue::xaSeq);
            m_xmp.add(Exiv2::XmpKey(kHistory), &list);
        }
        if (!m_file.mime.empty() && !m_file.sourceMime.empty() && m_file.mime != m_file.sourceMime)
            m_xmp[newEvent("derived") + "/stEvt:parameters"] = "converted from " + m_file.sourceMime + " to "
                + m_file.mime;
        const std::string saved = newEvent("saved");
        m_xmp[saved + "/stEvt:instanceID"] = instance;
        m_xmp[saved + "/stEvt:softwareAgent"] = std::string(kAgent);
        m_xmp[saved + "/stEvt:changed"] = std::string("/");
    }

    Exiv2::XmpData &m_xmp;
    const Policy &m_policy;
    const NewFile &m_file;
    Origin m_old;
};

} // namespace

void renewHistory(Exiv2::XmpData &xmp, const Policy &policy, const NewFile &file)
{
    const bool developed = std::any_of(xmp.begin(), xmp.end(),
                                       [](const auto &datum) { return datum.groupName() == "crs"; });
    if (developed)
        xmp["Xmp.crs.AlreadyApplied"] = "True"; // or a raw converter would apply the settings once more
    Renewal renewal(xmp, policy, file);
    if (renewal.isDue())
        renewal.write();
}

} // namespace glassine::metadata
