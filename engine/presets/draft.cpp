// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/draft.h"

#include "presets/assignment.h"
#include "presets/recompiled.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

QJsonValue at(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &key : path)
        value = value.toObject().value(key);
    return value;
}

/// Undefined takes the key away, and with it objects that it leaves empty.
QJsonObject with(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    QJsonValue inner = value;
    if (path.size() > 1) {
        const QJsonObject below = with(object.value(key).toObject(), path.mid(1), value);
        inner = below.isEmpty() && value.isUndefined() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(below);
    }
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QJsonArray renditionsOf(const QJsonObject &document)
{
    return document.value("renditions"_L1).toArray();
}

QJsonObject withRenditions(QJsonObject document, const QJsonArray &renditions)
{
    document.insert("renditions"_L1, renditions);
    return document;
}

QJsonObject withRendition(const QJsonObject &document, int index, const QJsonObject &rendition)
{
    QJsonArray renditions = renditionsOf(document);
    renditions[index] = rendition;
    return withRenditions(document, renditions);
}

/// "web" → "web-2", "web-2" → "web-3".
QString freeId(const QString &like, const QJsonArray &renditions)
{
    QSet<QString> taken;
    for (const QJsonValue &rendition : renditions)
        taken.insert(rendition.toObject().value("id"_L1).toString());
    QString stem = like;
    bool isNumber = false;
    if (const int tail = int(like.section(u'-', -1).toInt(&isNumber)); isNumber && tail > 0 && like.contains(u'-'))
        stem = like.section(u'-', 0, -2);
    int number = 2;
    while (taken.contains(stem + u'-' + QString::number(number)))
        ++number;
    return stem + u'-' + QString::number(number);
}

} // namespace

Draft::Draft(Preset saved) : m_saved(std::move(saved)), m_now(m_saved)
{}

int Draft::renditionCount() const
{
    return int(renditionsOf(m_now.document).size());
}

QJsonObject Draft::renditionAt(int index) const
{
    return renditionsOf(m_now.document).at(index).toObject();
}

QJsonValue Draft::value(const Place &place) const
{
    return at(place.rendition < 0 ? m_now.document : renditionAt(place.rendition), place.path);
}

Result<void> Draft::take(const QJsonObject &document)
{
    std::vector<Problem> problems;
    GLASSINE_TRY(m_now, recompiled(m_now, document, problems));
    return {};
}

Result<void> Draft::put(const Place &place, const QJsonValue &value)
{
    if (place.rendition < 0)
        return take(with(m_now.document, place.path, value));
    return take(withRendition(m_now.document, place.rendition, with(renditionAt(place.rendition), place.path, value)));
}

Result<void> Draft::set(const Place &place, const QString &value)
{
    const Assignment assignment{place.path, value};
    const Landing landing{place.rendition < 0 ? std::vector<int>{} : std::vector<int>{place.rendition}, place.path};
    return take(assigned(m_now.document, assignment, landing));
}

QString Draft::parkedKey(int rendition, const QString &what) const
{
    return renditionAt(rendition).value("id"_L1).toString() + u'/' + what;
}

Result<void> Draft::setStep(int rendition, const QString &operation, bool on)
{
    const Place place{rendition, {u"operations"_s, operation}};
    const QString key = parkedKey(rendition, operation);
    if (on == value(place).isObject())
        return {};
    if (on)
        return put(place, m_parked.contains(key) ? m_parked[key] : QJsonValue(QJsonObject()));
    m_parked[key] = value(place);
    return put(place, QJsonValue::Undefined);
}

Result<void> Draft::setFormat(int rendition, const QString &format)
{
    const QJsonObject before = renditionAt(rendition);
    const QString old = before.value("format"_L1).toString();
    if (old == format)
        return {};
    GLASSINE_CHECK(set({rendition, {u"format"_s}}, format));
    m_parked[parkedKey(rendition, old)] = QJsonObject{{u"encoder"_s, before.value("encoder"_L1)},
                                                      {u"target"_s, before.value("target"_L1)}};
    const auto parked = m_parked.find(parkedKey(rendition, format));
    if (parked == m_parked.end())
        return {};
    QJsonObject after = renditionAt(rendition);
    for (const QString &key : {u"encoder"_s, u"target"_s}) {
        const QJsonValue own = parked->second.toObject().value(key);
        after = with(after, {key}, own.isObject() ? own : QJsonValue(QJsonValue::Undefined));
    }
    return take(withRendition(m_now.document, rendition, after));
}

Result<int> Draft::duplicateRendition(int rendition)
{
    QJsonArray renditions = renditionsOf(m_now.document);
    QJsonObject copy = renditions.at(rendition).toObject();
    copy.insert("id"_L1, freeId(copy.value("id"_L1).toString(), renditions));
    renditions.insert(rendition + 1, copy);
    GLASSINE_CHECK(take(withRenditions(m_now.document, renditions)));
    return rendition + 1;
}

Result<void> Draft::removeRendition(int rendition)
{
    QJsonArray renditions = renditionsOf(m_now.document);
    renditions.removeAt(rendition);
    return take(withRenditions(m_now.document, renditions));
}

bool Draft::changed(const Place &section) const
{
    if (section.rendition < 0)
        return at(m_now.document, section.path) != at(m_saved.document, section.path);
    const QJsonObject now = renditionAt(section.rendition);
    for (const QJsonValue &saved : renditionsOf(m_saved.document))
        if (saved.toObject().value("id"_L1) == now.value("id"_L1))
            return at(now, section.path) != at(saved.toObject(), section.path);
    return at(now, section.path).isObject();
}

QJsonValue Draft::savedAt(const Place &section) const
{
    if (section.rendition < 0)
        return at(m_saved.document, section.path);
    const QJsonValue id = renditionAt(section.rendition).value("id"_L1);
    for (const QJsonValue &saved : renditionsOf(m_saved.document))
        if (saved.toObject().value("id"_L1) == id)
            return at(saved.toObject(), section.path);
    return QJsonValue::Undefined;
}

Result<void> Draft::resetSections(const std::vector<Place> &sections)
{
    QJsonObject document = m_now.document;
    for (const Place &section : sections) {
        const QJsonValue saved = savedAt(section);
        const bool whole = section.rendition < 0;
        const QJsonObject rendition = renditionsOf(document).at(std::max(0, section.rendition)).toObject();
        document = whole ? with(document, section.path, saved)
                         : withRendition(document, section.rendition, with(rendition, section.path, saved));
    }
    return take(document);
}

void Draft::revert()
{
    m_now = m_saved;
    m_parked.clear();
}

void Draft::adopt(Preset saved)
{
    m_saved = std::move(saved);
    m_now = m_saved;
}

} // namespace glassine::presets
