// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/tags.h"

#include "metadata/field_tags.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace glassine::metadata {

namespace {

const Exiv2::byte *exivBytes(ByteView bytes)
{
    return reinterpret_cast<const Exiv2::byte *>(bytes.data());
}

Bytes bytesOf(const void *data, std::size_t size)
{
    const auto *first = static_cast<const std::byte *>(data);
    return Bytes(first, first + size);
}

ByteView withoutJpegPrefix(ByteView exif)
{
    static constexpr char kPrefix[] = {'E', 'x', 'i', 'f', 0, 0};
    if (exif.size() >= sizeof kPrefix && std::memcmp(exif.data(), kPrefix, sizeof kPrefix) == 0)
        return exif.subspan(sizeof kPrefix);
    return exif;
}

#if EXIV2_TEST_VERSION(0, 28, 0)
using ExivSize = std::size_t;
Bytes bytesOf(const Exiv2::DataBuf &buffer)
{
    return bytesOf(buffer.c_data(), buffer.size());
}
#else
using ExivSize = std::uint32_t;
Bytes bytesOf(const Exiv2::DataBuf &buffer)
{
    return bytesOf(buffer.pData_, static_cast<std::size_t>(buffer.size_));
}
#endif

void parseExif(ByteView block, Tags &tags)
{
    const ByteView tiff = withoutJpegPrefix(block);
    tags.byteOrder = Exiv2::ExifParser::decode(tags.exif, exivBytes(tiff), static_cast<ExivSize>(tiff.size()));
    if (tags.byteOrder == Exiv2::invalidByteOrder)
        tags.byteOrder = Exiv2::littleEndian;
    if (tags.exif.empty())
        throw std::runtime_error("no tag");
}

void parseXmp(ByteView block, Tags &tags)
{
    std::string packet(reinterpret_cast<const char *>(block.data()), block.size());
    // Some writers count the terminating zero in.
    packet.erase(std::find(packet.begin(), packet.end(), '\0'), packet.end());
    if (Exiv2::XmpParser::decode(tags.xmp, packet) != 0)
        throw std::runtime_error("not XMP");
}

void parseIptc(ByteView block, Tags &tags)
{
    if (Exiv2::IptcParser::decode(tags.iptc, exivBytes(block), static_cast<ExivSize>(block.size())) != 0)
        throw std::runtime_error("not IPTC");
}

void attempt(ByteView block, const char *name, std::vector<std::string> &notes, void (*work)(ByteView, Tags &),
             void (*clear)(Tags &), Tags &tags)
{
    if (block.empty())
        return;
    try {
        work(block, tags);
    } catch (const std::exception &) {
        clear(tags);
        notes.push_back(std::string(name) + " block is damaged and was left out");
    }
}

/// "2026:11:20 19:46:17" and "2026-11-20T19:46:17+01:00" alike.
std::string isoDate(const std::string &text)
{
    static constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:dd";
    if (text.size() < kShape.size())
        return {};
    std::string iso(kShape);
    for (std::size_t i = 0; i < kShape.size(); ++i) {
        const bool digit = std::isdigit(static_cast<unsigned char>(text[i])) != 0;
        if (digit != (kShape[i] == 'd'))
            return {};
        if (digit)
            iso[i] = text[i];
    }
    return iso.starts_with("0000") ? std::string() : iso;
}

template <typename Data, typename Key>
std::string allValues(const Data &data, const Key &key, std::size_t bytes)
{
    std::string text;
    for (const auto &datum : data) {
        if (datum.key() != key)
            continue;
        text += (text.empty() ? "" : "; ") + datum.toString();
    }
    return cleanText(text, bytes);
}

std::string firstText(std::initializer_list<std::string> texts)
{
    const auto found = std::find_if(texts.begin(), texts.end(), [](const std::string &t) { return !t.empty(); });
    return found == texts.end() ? std::string() : *found;
}

Bytes md5(ByteView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const QByteArray digest = hash.result();
    return bytesOf(digest.constData(), static_cast<std::size_t>(digest.size()));
}

/// TIFF counts datasets in units of four bytes; the digest does not.
ByteView withoutPadding(ByteView iptc)
{
    constexpr int kMost = 3;
    for (int i = 0; i < kMost && !iptc.empty() && iptc.back() == std::byte(0); ++i)
        iptc = iptc.first(iptc.size() - 1);
    return iptc;
}

} // namespace

void initialize()
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    Exiv2::XmpParser::initialize();
#if defined(EXV_ENABLE_BMFF) && !EXIV2_TEST_VERSION(0, 28, 0)
    Exiv2::enableBMFF();
#endif
    // The first packet makes the toolkit register its namespaces and open its converters.
    Tags tags;
    tags.xmp["Xmp.dc.creator"] = "x";
    tags.exif["Exif.Image.Artist"] = "x";
    std::vector<std::string> notes;
    parse(serialize(tags, notes));
}

Tags parse(const Blocks &blocks, std::vector<std::string> &notes)
{
    Tags tags;
    attempt(
        blocks.exif, "Exif", notes, parseExif, [](Tags &t) { t.exif.clear(); }, tags);
    attempt(
        blocks.xmp, "XMP", notes, parseXmp, [](Tags &t) { t.xmp.clear(); }, tags);
    attempt(
        blocks.iptc, "IPTC", notes, parseIptc, [](Tags &t) { t.iptc.clear(); }, tags);
    if (!blocks.iptcDigest.empty()) {
        tags.iptcDigest = blocks.iptcDigest;
        tags.iptcNow = md5(blocks.iptc);
        if (tags.iptcNow != tags.iptcDigest && md5(withoutPadding(blocks.iptc)) == tags.iptcDigest)
            tags.iptcNow = tags.iptcDigest;
    }
    return tags;
}

Tags parse(const Blocks &blocks)
{
    std::vector<std::string> unused;
    return parse(blocks, unused);
}

namespace {

void writeExif(Tags &tags, Blocks &blocks)
{
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, tags.byteOrder, tags.exif);
    blocks.exif = bytesOf(blob.data(), blob.size());
}

void writeXmp(Tags &tags, Blocks &blocks)
{
    constexpr auto kFormat = Exiv2::XmpParser::useCompactFormat | Exiv2::XmpParser::readOnlyPacket;
    std::string packet;
    if (Exiv2::XmpParser::encode(packet, tags.xmp, static_cast<std::uint16_t>(kFormat)) != 0)
        throw std::runtime_error("XMP refused");
    blocks.xmp = bytesOf(packet.data(), packet.size());
}

void writeIptc(Tags &tags, Blocks &blocks)
{
    blocks.iptc = bytesOf(Exiv2::IptcParser::encode(tags.iptc));
}

void attemptWrite(const char *name, void (*work)(Tags &, Blocks &), Tags &tags, Blocks &blocks,
                  std::vector<std::string> &notes)
{
    try {
        work(tags, blocks);
    } catch (const std::exception &) {
        notes.push_back(std::string(name) + " block could not be written again and was left out");
    }
}

} // namespace

Blocks serialize(Tags &tags, std::vector<std::string> &notes)
{
    Blocks blocks;
    if (!tags.exif.empty())
        attemptWrite("Exif", writeExif, tags, blocks, notes);
    if (!tags.xmp.empty())
        attemptWrite("XMP", writeXmp, tags, blocks, notes);
    if (!tags.iptc.empty())
        attemptWrite("IPTC", writeIptc, tags, blocks, notes);
    return blocks;
}

Bytes thumbnailOf(const Exiv2::ExifData &exif)
{
    return bytesOf(Exiv2::ExifThumbC(exif).copy());
}

void setThumbnail(Exiv2::ExifData &exif, ByteView jpeg)
{
    Exiv2::ExifThumb(exif).setJpegThumbnail(exivBytes(jpeg), static_cast<ExivSize>(jpeg.size()));
}

std::int64_t integerOf(const Exiv2::Exifdatum &datum)
{
    if (datum.count() == 0)
        return 0;
#if EXIV2_TEST_VERSION(0, 28, 0)
    return datum.toInt64();
#else
    return datum.toLong();
#endif
}

std::string cleanText(const std::string &raw, std::size_t bytes)
{
    const QByteArray head(raw.data(), static_cast<qsizetype>(std::min(raw.size(), 4 * bytes)));
    QString text = QString::fromUtf8(head);
    if (text.contains(QChar::ReplacementCharacter) && raw.size() <= 4 * bytes)
        text = QString::fromLatin1(head);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    text = text.simplified();
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= static_cast<qsizetype>(bytes))
        return utf8.toStdString();
    auto end = static_cast<qsizetype>(bytes);
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return utf8.left(end).toStdString();
}

std::string textOf(const Exiv2::Xmpdatum &datum, std::size_t bytes)
{
    if (datum.typeId() == Exiv2::langAlt) {
        const auto *alternatives = dynamic_cast<const Exiv2::LangAltValue *>(&datum.value());
        if (alternatives == nullptr || alternatives->value_.empty())
            return {};
        const auto standard = alternatives->value_.find("x-default");
        return cleanText(
            standard == alternatives->value_.end() ? alternatives->value_.begin()->second : standard->second, bytes);
    }
    if (const auto *array = dynamic_cast<const Exiv2::XmpArrayValue *>(&datum.value()); array != nullptr) {
        std::string joined;
        for (decltype(array->count()) i = 0; i < array->count(); ++i)
            joined += (joined.empty() ? "" : "; ") + array->toString(i);
        return cleanText(joined, bytes);
    }
    return cleanText(datum.toString(), bytes);
}

std::string exifText(const Exiv2::ExifData &exif, const char *key)
{
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? std::string() : cleanText(found->toString());
}

std::string xmpText(const Exiv2::XmpData &xmp, const char *key)
{
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() ? std::string() : textOf(*found);
}

std::string iptcText(const Exiv2::IptcData &iptc, const char *key, std::size_t bytes)
{
    return allValues(iptc, std::string(key), bytes);
}

std::string creatorOf(const Tags &tags)
{
    return firstText({cleanText(fieldText(tags, *fieldRow("creator"))), xmpText(tags.xmp, "Xmp.tiff.Artist")});
}

std::string copyrightOf(const Tags &tags)
{
    return firstText({cleanText(fieldText(tags, *fieldRow("copyright"))), xmpText(tags.xmp, "Xmp.tiff.Copyright")});
}

std::string dateTakenOf(const Tags &tags)
{
    const auto exif = [&](const char *key) {
        std::string text = exifText(tags.exif, key);
        if (text.size() >= 19) {
            text[4] = text[7] = '-';
            text[10] = 'T';
        }
        return isoDate(text);
    };
    const auto xmp = [&](const char *key) { return isoDate(xmpText(tags.xmp, key)); };
    const auto iptc = [&] {
        const std::string time = iptcText(tags.iptc, "Iptc.Application2.TimeCreated");
        return isoDate(iptcText(tags.iptc, "Iptc.Application2.DateCreated") + "T" + (time.empty() ? "00:00:00" : time));
    };
    return firstText({exif("Exif.Photo.DateTimeOriginal"), xmp("Xmp.exif.DateTimeOriginal"),
                      xmp("Xmp.photoshop.DateCreated"), exif("Exif.Photo.DateTimeDigitized"), xmp("Xmp.xmp.CreateDate"),
                      exif("Exif.Image.DateTime"), iptc()});
}

std::string offsetOf(const Tags &tags)
{
    const auto valid = [](const std::string &text) {
        static constexpr std::string_view kShape = "sdd:dd";
        if (text == "Z")
            return true;
        bool fits = text.size() == kShape.size();
        for (std::size_t i = 0; fits && i < kShape.size(); ++i)
            fits = kShape[i] == 's' ? text[i] == '+' || text[i] == '-'
                : kShape[i] == 'd'  ? std::isdigit(static_cast<unsigned char>(text[i])) != 0
                                    : text[i] == ':';
        return fits;
    };
    const auto behindDate = [](const std::string &date) {
        const std::size_t at = date.find_first_of("+-Z", 19 > date.size() ? date.size() : 19);
        return at == std::string::npos ? std::string() : date.substr(at);
    };
    for (const std::string &text : {exifText(tags.exif, "Exif.Photo.OffsetTimeOriginal"),
                                    behindDate(xmpText(tags.xmp, "Xmp.exif.DateTimeOriginal")),
                                    behindDate(xmpText(tags.xmp, "Xmp.photoshop.DateCreated"))})
        if (valid(text))
            return text;
    return {};
}

} // namespace glassine::metadata
