// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/jpeg_blocks.h"

#include "base/byte_order.h"
#include "metadata/tags.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>

namespace glassine::metadata {

namespace {

constexpr std::string_view kXmpName{"http://ns.adobe.com/xap/1.0/\0", 29};
constexpr std::string_view kExtensionName{"http://ns.adobe.com/xmp/extension/\0", 35};
constexpr std::string_view kPhotoshopName{"Photoshop 3.0\0", 14};
constexpr std::size_t kDigestLetters = 32;
constexpr unsigned kIptcResource = 0x0404;
constexpr unsigned kIptcDigestResource = 0x0425;

/// The digest that the main packet names, "" when it names none.
std::string_view extensionDigest(ByteView xmp)
{
    constexpr std::string_view kProperty = "HasExtendedXMP";
    const std::string_view packet = asText(xmp);
    std::size_t at = packet.find(kProperty);
    if (at == std::string_view::npos)
        return {};
    at = packet.find_first_of("\"'>", at + kProperty.size());
    if (at == std::string_view::npos || packet.size() - at - 1 < kDigestLetters)
        return {};
    return packet.substr(at + 1, kDigestLetters);
}

/// Portions may come in any order; every byte must have been there.
class Extension {
public:
    Extension(std::string_view digest, std::size_t limit) : m_digest(digest), m_limit(limit) {}

    void take(ByteView payload)
    {
        constexpr std::size_t kHead = kDigestLetters + 8;
        if (m_digest.empty() || payload.size() <= kHead || asText(payload).substr(0, kDigestLetters) != m_digest)
            return;
        const std::size_t total = bigEndian(payload, kDigestLetters, 4),
                          offset = bigEndian(payload, kDigestLetters + 4, 4);
        const ByteView portion = payload.subspan(kHead);
        if (total > m_limit || offset > total || portion.size() > total - offset)
            return;
        m_whole.resize(total);
        std::copy(portion.begin(), portion.end(), m_whole.begin() + static_cast<std::ptrdiff_t>(offset));
        m_taken += portion.size();
    }

    Bytes whole() const
    {
        if (m_whole.empty() || m_taken != m_whole.size())
            return {};
        QCryptographicHash hash(QCryptographicHash::Md5);
        hash.addData(QByteArrayView(m_whole.data(), static_cast<qsizetype>(m_whole.size())));
        const std::string found = hash.result().toHex().toUpper().toStdString();
        return std::equal(found.begin(), found.end(), m_digest.begin(), m_digest.end(),
                          [](char a, char b) { return a == (b >= 'a' && b <= 'f' ? b - 32 : b); })
            ? m_whole
            : Bytes{};
    }

private:
    std::string_view m_digest;
    std::size_t m_limit;
    Bytes m_whole;
    std::size_t m_taken = 0;
};

void takeResources(ByteView block, JpegBlocks &found)
{
    block = block.subspan(kPhotoshopName.size());
    while (block.size() > 12 && asText(block).starts_with("8BIM")) {
        const auto id = static_cast<unsigned>(bigEndian(block, 4, 2));
        const std::size_t head = 6 + ((bigEndian(block, 6, 1) + 2) & ~std::size_t(1))
            + 4; // id, name of even length, size
        if (block.size() < head)
            break;
        const std::size_t size = bigEndian(block, head - 4, 4);
        if (size > block.size() - head)
            break;
        if (id == kIptcDigestResource && size == 16)
            found.iptcDigest.assign(block.begin() + static_cast<std::ptrdiff_t>(head),
                                    block.begin() + static_cast<std::ptrdiff_t>(head + size));
        char name[32] = {};
        std::snprintf(name, sizeof name, "APP13 0x%04x", id);
        if (id != kIptcResource && id != kIptcDigestResource)
            found.strangers.emplace_back(name);
        block = block.subspan(std::min(block.size(), head + size + (size & 1)));
    }
}

bool isKnown(unsigned marker, std::string_view payload)
{
    switch (marker) {
    case 0xe0: return payload.starts_with("JFIF");
    case 0xe1: return payload.starts_with(std::string_view("Exif\0", 5)) || payload.starts_with(kXmpName);
    case 0xe2: return payload.starts_with("ICC_PROFILE");
    case 0xee: return payload.starts_with("Adobe");
    default: return marker < 0xe0 || (marker > 0xef && marker != 0xfe);
    }
}

void takeSegment(unsigned marker, ByteView payload, Extension &extension, JpegBlocks &found)
{
    const std::string_view text = asText(payload);
    if (marker == 0xed && text.starts_with(kPhotoshopName))
        takeResources(payload, found);
    else if (marker == 0xe1 && text.starts_with(kExtensionName))
        extension.take(payload.subspan(kExtensionName.size()));
    else if (!isKnown(marker, text))
        found.strangers.push_back(marker == 0xfe ? "COM" : "APP" + std::to_string(marker - 0xe0));
}

} // namespace

JpegBlocks jpegBlocks(ByteView file, ByteView mainXmp, std::size_t limit)
{
    JpegBlocks found;
    Extension extension(extensionDigest(mainXmp), limit);
    std::size_t at = 2;
    while (at + 4 <= file.size() && bigEndian(file, at, 1) == 0xff) {
        const auto marker = static_cast<unsigned>(bigEndian(file, at + 1, 1));
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const std::size_t length = bigEndian(file, at + 2, 2);
        if (marker == 0xda || length < 2 || length > file.size() - at - 2)
            break;
        takeSegment(marker, file.subspan(at + 4, length - 2), extension, found);
        at += 2 + length;
    }
    found.extendedXmp = extension.whole();
    return found;
}

Bytes mergedXmp(const Bytes &main, const Bytes &extension)
{
    try {
        std::vector<std::string> notes;
        Tags tags = parse({{}, main, {}}, notes);
        const Tags more = parse({{}, extension, {}}, notes);
        if (!notes.empty())
            return {};
        for (const Exiv2::Xmpdatum &datum : more.xmp)
            if (tags.xmp.findKey(Exiv2::XmpKey(datum.key())) == tags.xmp.end())
                tags.xmp.add(datum);
        const auto own = tags.xmp.findKey(Exiv2::XmpKey("Xmp.xmpNote.HasExtendedXMP"));
        if (own != tags.xmp.end())
            tags.xmp.erase(own);
        return serialize(tags, notes).xmp;
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace glassine::metadata
