// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/sample_blocks.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>

namespace glassine::test {

namespace {

Bytes bytes(const void *data, std::size_t size)
{
    const auto *first = static_cast<const std::byte *>(data);
    return Bytes(first, first + size);
}

Exiv2::ExifData talkativeExif()
{
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Canon";
    exif["Exif.Image.Model"] = "Bench 1";
    exif["Exif.Image.Orientation"] = std::uint16_t(6);
    exif["Exif.Image.Artist"] = "Ada Lens";
    exif["Exif.Image.Copyright"] = "© 2026 Ada Lens";
    exif["Exif.Image.Software"] = "Firmware 1.0";
    exif["Exif.Image.DateTime"] = "2026:11:20 20:00:00";
    exif["Exif.Photo.DateTimeOriginal"] = "2026:11:20 19:46:17";
    exif["Exif.Photo.DateTimeDigitized"] = "2026:11:20 19:46:17";
    exif["Exif.Photo.SubSecTimeOriginal"] = "42";
    exif["Exif.Photo.OffsetTimeOriginal"] = "+01:00";
    exif["Exif.Photo.ExposureTime"] = Exiv2::URational(1, 250);
    exif["Exif.Photo.FNumber"] = Exiv2::URational(8, 1);
    exif["Exif.Photo.ISOSpeedRatings"] = std::uint16_t(100);
    exif["Exif.Photo.BodySerialNumber"] = "SERIAL-4711";
    exif["Exif.Photo.LensSerialNumber"] = "LENS-0815";
    exif["Exif.Photo.LensModel"] = "50mm f/1.8";
    exif["Exif.Photo.CameraOwnerName"] = "Owner Ona";
    exif["Exif.Photo.PixelXDimension"] = std::uint32_t(6000);
    exif["Exif.Photo.PixelYDimension"] = std::uint32_t(4000);
    exif["Exif.Photo.ColorSpace"] = std::uint16_t(65535);
    exif["Exif.Photo.UserComment"] = "charset=Ascii SECRETCOMMENT";
    exif["Exif.GPSInfo.GPSVersionID"] = "2 2 0 0";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "48/1 12/1 0/1";
    exif["Exif.GPSInfo.GPSLongitudeRef"] = "E";
    exif["Exif.GPSInfo.GPSLongitude"] = "16/1 18/1 0/1";
    Exiv2::DataValue note(Exiv2::undefined);
    const std::string garbage = "NOBODYKNOWS this maker note with SERIAL-MAKER inside";
    note.read(reinterpret_cast<const Exiv2::byte *>(garbage.data()),
#if EXIV2_TEST_VERSION(0, 28, 0)
              garbage.size());
#else
              static_cast<long>(garbage.size()));
#endif
    exif.add(Exiv2::ExifKey("Exif.Photo.MakerNote"), &note);
    const std::string thumbnail = "\xff\xd8\xff\xe0THUMBNAILBYTES\xff\xd9";
    Exiv2::ExifThumb(exif).setJpegThumbnail(reinterpret_cast<const Exiv2::byte *>(thumbnail.data()),
#if EXIV2_TEST_VERSION(0, 28, 0)
                                            thumbnail.size());
#else
                                            static_cast<long>(thumbnail.size()));
#endif
    return exif;
}

constexpr const char *kTalkativeXmp = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
 xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
 xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:GCamera="http://ns.google.com/photos/1.0/camera/"
 xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"
 xmp:Rating="4" xmp:CreateDate="2026-11-20T19:46:17" exif:GPSLatitude="48,12.0N" exif:GPSLongitude="16,18.0E"
 tiff:Orientation="6" aux:SerialNumber="SERIAL-4711" photoshop:City="Vienna" photoshop:Credit="Lens Agency"
 photoshop:DateCreated="2026-11-20T19:46:17" xmpRights:Marked="True" xmpRights:WebStatement="https://example.org/t"
 GCamera:MotionPhoto="1" hdrgm:Version="1.0" xmp:CreatorTool="EDITORNAME">
<dc:creator><rdf:Seq><rdf:li>Ada Lens</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Ada Lens</rdf:li></rdf:Alt></dc:rights>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A title</rdf:li></rdf:Alt></dc:title>
<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Ask first</rdf:li></rdf:Alt></xmpRights:UsageTerms>
<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:softwareAgent="HISTORYAGENT"/></rdf:Seq></xmpMM:History>
<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li mwg-rs:Name="FACENAME"
 mwg-rs:Type="Face"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>)";

Bytes talkativeIptc()
{
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.Byline"] = "Ada Lens";
    iptc["Iptc.Application2.Copyright"] = "2026 Ada Lens";
    iptc["Iptc.Application2.Credit"] = "Lens Agency";
    iptc["Iptc.Application2.City"] = "Vienna";
    iptc["Iptc.Application2.CountryName"] = "Austria";
    iptc["Iptc.Application2.Keywords"] = "SECRETWORD";
    const Exiv2::DataBuf buffer = Exiv2::IptcParser::encode(iptc);
#if EXIV2_TEST_VERSION(0, 28, 0)
    return bytes(buffer.c_data(), buffer.size());
#else
    return bytes(buffer.pData_, static_cast<std::size_t>(buffer.size_));
#endif
}

template <typename Work>
void forEach(const metadata::Blocks &blocks, Work work)
{
    using Size = decltype(Exiv2::DataBuf{}.
#if EXIV2_TEST_VERSION(0, 28, 0)
                          size());
#else
                          size_);
#endif
    using Length = std::conditional_t<std::is_signed_v<Size>, std::uint32_t, std::size_t>;
    const auto *exifBytes = reinterpret_cast<const Exiv2::byte *>(blocks.exif.data());
    Exiv2::ExifData exif;
    if (!blocks.exif.empty())
        Exiv2::ExifParser::decode(exif, exifBytes, static_cast<Length>(blocks.exif.size()));
    Exiv2::XmpData xmp;
    if (!blocks.xmp.empty())
        Exiv2::XmpParser::decode(xmp, {reinterpret_cast<const char *>(blocks.xmp.data()), blocks.xmp.size()});
    Exiv2::IptcData iptc;
    if (!blocks.iptc.empty())
        Exiv2::IptcParser::decode(iptc, reinterpret_cast<const Exiv2::byte *>(blocks.iptc.data()),
                                  static_cast<Length>(blocks.iptc.size()));
    for (const auto &datum : exif)
        work(datum.key(), datum.toString());
    for (const auto &datum : xmp)
        work(datum.key(), datum.toString());
    for (const auto &datum : iptc)
        work(datum.key(), datum.toString());
}

} // namespace

metadata::Blocks talkativeBlocks()
{
    metadata::Blocks blocks;
    Exiv2::ExifData exif = talkativeExif();
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, exif);
    blocks.exif = bytes(blob.data(), blob.size());
    blocks.xmp = bytes(kTalkativeXmp, std::char_traits<char>::length(kTalkativeXmp));
    blocks.iptc = talkativeIptc();
    return blocks;
}

metadata::Blocks xmpOnlyRights()
{
    metadata::Blocks blocks = talkativeBlocks();
    blocks.exif.clear();
    blocks.iptc.clear();
    return blocks;
}

metadata::Blocks adobeRgbByExif()
{
    Exiv2::ExifData exif;
    exif["Exif.Photo.ColorSpace"] = std::uint16_t(65535);
    exif["Exif.Iop.InteroperabilityIndex"] = "R03";
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::littleEndian, exif);
    return {bytes(blob.data(), blob.size()), {}, {}};
}

std::vector<std::string> keysOf(const metadata::Blocks &blocks)
{
    std::vector<std::string> keys;
    forEach(blocks, [&](const std::string &key, const std::string &) { keys.push_back(key); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::string valueOf(const metadata::Blocks &blocks, const std::string &wanted)
{
    std::string found;
    forEach(blocks, [&](const std::string &key, const std::string &value) {
        if (key == wanted)
            found = value;
    });
    return found;
}

bool bytesContain(const metadata::Blocks &blocks, std::string_view needle)
{
    for (const Bytes *block : {&blocks.exif, &blocks.xmp, &blocks.iptc}) {
        const std::string_view text(reinterpret_cast<const char *>(block->data()), block->size());
        if (text.find(needle) != std::string_view::npos)
            return true;
    }
    return false;
}

QString nameOf(const metadata::Policy &policy)
{
    const std::string_view name = metadata::policyName(policy);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

metadata::Policy policyOf(const QString &name)
{
    for (const metadata::PolicyRow &row : metadata::shippedPolicies())
        if (name == QLatin1StringView(row.key.data(), qsizetype(row.key.size())))
            return row.make();
    return {};
}

} // namespace glassine::test
