// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/field_tags.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>

namespace glassine::metadata {

namespace {

constexpr const char *kCharacterSet = "Iptc.Envelope.CharacterSet";
constexpr const char *kUtf8Marker = "\x1b%G"; // ISO 2022, "UTF-8 without a way back"

/// Older places of the same, which would contradict what is written.
struct CopyRow {
    std::string_view option;
    const char *key;
};
constexpr std::array kCopies{
    CopyRow{"write-creator", "Xmp.tiff.Artist"},        CopyRow{"write-creator", "Exif.Image.XPAuthor"},
    CopyRow{"write-copyright", "Xmp.tiff.Copyright"},   CopyRow{"write-caption", "Xmp.tiff.ImageDescription"},
    CopyRow{"write-caption", "Exif.Image.XPComment"},   CopyRow{"write-title", "Exif.Image.XPTitle"},
    CopyRow{"write-keywords", "Exif.Image.XPKeywords"}, CopyRow{"write-keywords", "Xmp.lr.hierarchicalSubject"},
    CopyRow{"write-keywords", "Xmp.digiKam.TagsList"},
};

template <typename Data>
void eraseKey(Data &data, std::string_view key)
{
    for (auto it = data.begin(); it != data.end();)
        it = it->key() == key ? data.erase(it) : std::next(it);
}

/// An array's items and a structure's members follow their root.
void eraseXmp(Exiv2::XmpData &xmp, std::string_view key)
{
    for (auto it = xmp.begin(); it != xmp.end();) {
        const std::string own = it->key();
        const bool inside = own.size() > key.size() && own.starts_with(key)
            && (own[key.size()] == '[' || own[key.size()] == '/');
        it = own == key || inside ? xmp.erase(it) : std::next(it);
    }
}

std::vector<std::string> listed(const std::string &text)
{
    std::vector<std::string> items;
    for (const QString &part : QString::fromStdString(text).split(u';', Qt::SkipEmptyParts))
        if (const QString item = part.trimmed(); !item.isEmpty())
            items.push_back(item.toStdString());
    return items;
}

std::vector<std::string> valuesOf(const FieldRow &row, const std::string &text)
{
    return row.shape == FieldShape::List ? listed(text) : std::vector<std::string>{text};
}

std::string cutTo(const std::string &text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

void writeIptc(Exiv2::IptcData &iptc, const FieldRow &row, const std::string &text, std::vector<std::string> &notes)
{
    makeUtf8(iptc);
    eraseKey(iptc, row.iptc);
    const Exiv2::IptcKey key(row.iptc);
    for (const std::string &value : valuesOf(row, text)) {
        const std::string fitting = cutTo(value, row.iptcBytes);
        if (fitting.size() < value.size())
            notes.push_back(std::string(row.key()) + " is cut to " + std::to_string(row.iptcBytes) + " bytes in IPTC");
        Exiv2::StringValue stored(fitting); // exiv2 0.27 takes no const one
        iptc.add(key, &stored);
    }
}

/// exiv2 takes "type=Bag" at the beginning of a text for a declaration of its kind.
std::string plainText(const std::string &text)
{
    return text.starts_with("type=") ? ' ' + text : text;
}

void makeStructure(Exiv2::XmpData &xmp, const std::string &member)
{
    const Exiv2::XmpKey root(member.substr(0, member.find('/')));
    if (xmp.findKey(root) != xmp.end())
        return;
    Exiv2::XmpTextValue structure;
    structure.setXmpStruct();
    xmp.add(root, &structure);
}

void writeXmp(Exiv2::XmpData &xmp, const FieldRow &row, const std::string &text)
{
    const std::string name = row.xmp;
    eraseXmp(xmp, name);
    if (name.find('/') != std::string::npos)
        makeStructure(xmp, name);
    const Exiv2::XmpKey key(name);
    if (row.shape == FieldShape::List) {
        Exiv2::XmpArrayValue array(row.ordered ? Exiv2::xmpSeq : Exiv2::xmpBag);
        for (const std::string &value : listed(text))
            array.read(plainText(value));
        xmp.add(key, &array);
    } else if (row.shape == FieldShape::Localized) {
        Exiv2::LangAltValue localized;
        localized.read("lang=\"x-default\" " + text);
        xmp.add(key, &localized);
    } else {
        const Exiv2::XmpTextValue plain(plainText(text));
        xmp.add(key, &plain);
    }
}

/// True when the datasets are not those that the last program which knew XMP left.
bool changedSince(const Tags &tags)
{
    return !tags.iptcDigest.empty() && tags.iptcDigest != tags.iptcNow;
}

std::string longXmpText(const Exiv2::XmpData &xmp, const char *key)
{
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() ? std::string() : textOf(*found, kLongText);
}

} // namespace

std::string fieldText(const Tags &tags, const FieldRow &row)
{
    const auto exif = *row.exif ? tags.exif.findKey(Exiv2::ExifKey(row.exif)) : tags.exif.end();
    if (exif != tags.exif.end())
        if (std::string text = cleanText(exif->toString(), kLongText); !text.empty())
            return text;
    const std::string xmp = longXmpText(tags.xmp, row.xmp);
    const std::string iptc = *row.iptc ? iptcText(tags.iptc, row.iptc, kLongText) : std::string();
    const bool preferIptc = xmp.empty() || (!iptc.empty() && changedSince(tags));
    return preferIptc ? iptc : xmp;
}

std::vector<std::string> keysOfField(const FieldRow &row)
{
    std::vector<std::string> keys;
    for (const char *key : {row.exif, row.iptc, row.xmp})
        if (*key)
            keys.emplace_back(key);
    const std::string xmp = row.xmp;
    if (const std::size_t slash = xmp.find('/'); slash != std::string::npos)
        keys.push_back(xmp.substr(0, slash));
    if (row.key() == "copyright")
        keys.emplace_back("Xmp.xmpRights.Marked");
    return keys;
}

void writeField(Tags &tags, const FieldRow &row, const std::string &text, const NewFile &file,
                std::vector<std::string> &notes)
{
    for (const CopyRow &copy : kCopies) {
        if (copy.option != row.option)
            continue;
        eraseKey(tags.exif, copy.key);
        eraseXmp(tags.xmp, copy.key);
    }
    if (*row.exif && file.exif) {
        eraseKey(tags.exif, row.exif);
        tags.exif[row.exif] = text;
    }
    if (*row.iptc && file.iptc)
        writeIptc(tags.iptc, row, text, notes);
    if (file.xmp) {
        writeXmp(tags.xmp, row, text);
        if (row.key() == "copyright")
            tags.xmp["Xmp.xmpRights.Marked"] = "True";
    }
}

void makeUtf8(Exiv2::IptcData &iptc)
{
    for (Exiv2::Iptcdatum &datum : iptc) {
        const std::string raw = datum.typeId() == Exiv2::string ? datum.toString() : std::string();
        const QString text = QString::fromUtf8(raw.data(), qsizetype(raw.size()));
        if (text.contains(QChar::ReplacementCharacter))
            datum.setValue(QString::fromLatin1(raw.data(), qsizetype(raw.size())).toStdString());
    }
    iptc[kCharacterSet] = std::string(kUtf8Marker);
}

void copyToXmp(const Exiv2::IptcData &iptc, Exiv2::XmpData &xmp)
{
    for (const FieldRow &row : fieldRows()) {
        const std::string text = *row.iptc ? iptcText(iptc, row.iptc, kLongText) : std::string();
        if (!text.empty() && longXmpText(xmp, row.xmp).empty())
            writeXmp(xmp, row, text);
    }
}

} // namespace glassine::metadata
