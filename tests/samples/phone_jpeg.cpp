// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples/phone_jpeg.h"

namespace glassine::test {

namespace {

using std::string;

string big(std::size_t value, int bytes)
{
    string text;
    for (int i = bytes - 1; i >= 0; --i)
        text += i < int(sizeof value) ? static_cast<char>(value >> (8 * i) & 0xff) : '\0';
    return text;
}

string little(std::size_t value, int bytes)
{
    const string text = big(value, bytes);
    return {text.rbegin(), text.rend()};
}

string textOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

string segment(char marker, const string &payload)
{
    return string("\xff") + marker + big(payload.size() + 2, 2) + payload;
}

string xmpSegment(const string &description)
{
    return segment('\xe1',
                   string("http://ns.adobe.com/xap/1.0/\0", 29)
                       + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                         "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                       + description + "</rdf:RDF></x:xmpmeta>");
}

/// In a JPEG, behind its start and JFIF segment.
string with(const string &jpeg, const string &segments)
{
    std::size_t at = 2;
    if (jpeg[2] == '\xff' && jpeg[3] == '\xe0')
        at += 2 + std::size_t(static_cast<unsigned char>(jpeg[4])) * 256 + static_cast<unsigned char>(jpeg[5]);
    return jpeg.substr(0, at) + segments + jpeg.substr(at);
}

string mapSegments(const PhoneJpeg &parts)
{
    const string personal = parts.secret.empty()
        ? string()
        : " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:source=\"" + parts.secret + '"';
    switch (parts.kind) {
    case MapKind::Adobe:
        return xmpSegment("<rdf:Description rdf:about=\"\" xmlns:hdrgm=\"http://ns.adobe.com/hdr-gain-map/1.0/\" "
                          "hdrgm:Version=\"1.0\" hdrgm:GainMapMin=\"0\" hdrgm:GainMapMax=\"2.3\" hdrgm:Gamma=\"1\" "
                          "hdrgm:OffsetSDR=\"0.015625\" hdrgm:OffsetHDR=\"0.015625\" hdrgm:HDRCapacityMin=\"0\" "
                          "hdrgm:HDRCapacityMax=\"2.3\" hdrgm:BaseRenditionIsHDR=\"False\""
                          + personal + "/>");
    case MapKind::Apple:
        return xmpSegment(
            "<rdf:Description rdf:about=\"\" xmlns:HDRGainMap=\"http://ns.apple.com/HDRGainMap/1.0/\" "
            "xmlns:apdi=\"http://ns.apple.com/pixeldatainfo/1.0/\" HDRGainMap:HDRGainMapVersion=\"131072\" "
            "HDRGainMap:HDRGainMapHeadroom=\"4.2\" "
            "apdi:AuxiliaryImageType=\"urn:com:apple:photo:2020:aux:hdrgainmap\""
            + personal + "/>");
    case MapKind::Iso: break;
    }
    // One channel, everything as fractions; what stands in it is carried, not read.
    return segment('\xe2', string("urn:iso:std:iso:ts:21496:-1\0", 28) + string("\0\0\0\0\x40", 5) + big(0, 56));
}

string item(const string &semantic, const string &mime, std::size_t length)
{
    return "<rdf:li rdf:parseType=\"Resource\"><Container:Item Item:Semantic=\"" + semantic + "\" Item:Mime=\"" + mime
        + "\" Item:Length=\"" + std::to_string(length) + "\"/></rdf:li>";
}

string pictureXmp(const PhoneJpeg &parts, std::size_t mapBytes)
{
    string text = "<rdf:Description rdf:about=\"\" xmlns:Container=\"http://ns.google.com/photos/1.0/container/\" "
                  "xmlns:Item=\"http://ns.google.com/photos/1.0/container/item/\" "
                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    if (parts.kind == MapKind::Adobe && !parts.map.empty())
        text += " xmlns:hdrgm=\"http://ns.adobe.com/hdr-gain-map/1.0/\" hdrgm:Version=\"1.0\"";
    if (!parts.video.empty())
        text += " xmlns:GCamera=\"http://ns.google.com/photos/1.0/camera/\" GCamera:MotionPhoto=\"1\" "
                "GCamera:MotionPhotoVersion=\"1\" GCamera:MotionPhotoPresentationTimestampUs=\"750000\"";
    text += " dc:source=\"a phone\"><Container:Directory><rdf:Seq>" + item("Primary", "image/jpeg", 0);
    if (!parts.map.empty())
        text += item("GainMap", "image/jpeg", mapBytes);
    if (!parts.video.empty())
        text += item("MotionPhoto", "video/mp4", parts.video.size());
    return xmpSegment(text + "</rdf:Seq></Container:Directory></rdf:Description>");
}

/// Little-endian on purpose: the writers here choose the other order.
string indexSegment(std::size_t pictureBytes, std::size_t mark, std::size_t mapBytes)
{
    const auto tag = [](std::size_t name, std::size_t type, std::size_t count, const string &value) {
        return little(name, 2) + little(type, 2) + little(count, 4) + value;
    };
    const string directory = little(3, 2) + tag(0xb000, 7, 4, "0100") + tag(0xb001, 4, 1, little(2, 4))
        + tag(0xb002, 7, 32, little(50, 4)) + little(0, 4);
    const string entries = little(0x20030000, 4) + little(pictureBytes, 4) + little(0, 4) + little(0, 4) + little(0, 4)
        + little(mapBytes, 4) + little(pictureBytes - mark, 4) + little(0, 4);
    return segment('\xe2', string("MPF\0II*\0\x08\0\0\0", 12) + directory + entries);
}

} // namespace

string smallVideo()
{
    return big(24, 4) + "ftypmp42" + big(0, 4) + "isommp42" + big(16, 4) + "mdat" + "pictures";
}

Bytes asBytes(std::string_view text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.data());
    return {first, first + text.size()};
}

bool mentions(const Bytes &file, std::string_view words)
{
    return textOf(file).find(words) != string::npos;
}

Bytes phoneJpeg(const PhoneJpeg &parts)
{
    const string map = parts.map.empty() ? string() : with(textOf(parts.map), mapSegments(parts));
    string picture = textOf(parts.picture);
    if (parts.kind == MapKind::Adobe || !parts.video.empty())
        picture = with(picture, pictureXmp(parts, map.size()));
    if (parts.kind == MapKind::Iso)
        picture = with(picture, segment('\xe2', string("urn:iso:std:iso:ts:21496:-1\0\0\0\0\0", 32)));
    if (!map.empty() && parts.index) {
        const std::size_t bytes = picture.size() + indexSegment(0, 0, 0).size();
        const std::size_t at = with(picture, "####").find("####");
        picture = with(picture, indexSegment(bytes, at + 8, map.size()));
    }
    return asBytes(picture + map + parts.video);
}

} // namespace glassine::test
