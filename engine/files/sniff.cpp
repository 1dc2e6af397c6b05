// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the questions. Magic numbers at the very beginning win; text is what is left at the end.
#include "files/sniff_parts.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace glassine::files {

namespace {

using Sniffer = ContentType (*)(std::string_view head);

struct Magic {
    std::string_view bytes;
    ContentType type;
};

constexpr std::array kMagics{
    Magic{"\xFF\xD8\xFF"sv, ContentType::Jpeg},
    // Four of the signature's eight bytes: the other four only show that a transfer as text has damaged them.
    Magic{"\x89PNG"sv, ContentType::Png},
    Magic{"GIF87a"sv, ContentType::Gif},
    Magic{"GIF89a"sv, ContentType::Gif},
    Magic{"\xFF\x0A"sv, ContentType::JpegXl},
    Magic{"\0\0\0\x0CJXL \r\n\x87\n"sv, ContentType::JpegXl},
    Magic{"\0\0\0\x0CjP  \r\n\x87\n"sv, ContentType::Jpeg2000},
    Magic{"\0\0\0\x0CjP\x1A\x1A\r\n\x87\n"sv, ContentType::Jpeg2000},
    Magic{"\xFF\x4F\xFF\x51"sv, ContentType::Jpeg2000},
    Magic{"FUJIFILMCCD-RAW"sv, ContentType::Raw},
    Magic{"FOVb"sv, ContentType::Raw},
    Magic{"\0MRM"sv, ContentType::Raw},
    Magic{"8BPS\0\1"sv, ContentType::Psd},
    Magic{"8BPS\0\2"sv, ContentType::Psd},
    Magic{"\x76\x2F\x31\x01"sv, ContentType::OpenExr},
    Magic{"SIMPLE  ="sv, ContentType::Fits},
    Magic{"SQLite format 3\0"sv, ContentType::Sqlite},
    Magic{"%!PS"sv, ContentType::PostScript},
    Magic{"\x04%!PS"sv, ContentType::PostScript},
    Magic{"\xC5\xD0\xD3\xC6"sv, ContentType::PostScript},
};

ContentType sniffMagics(std::string_view head)
{
    for (const Magic &magic : kMagics) {
        if (hasAt(head, 0, magic.bytes))
            return magic.type;
    }
    const bool riff = hasAt(head, 0, "RIFF"sv);
    if (riff && hasAt(head, 8, "WEBP"sv))
        return ContentType::WebP;
    return riff && hasAt(head, 8, "ACON"sv) ? ContentType::Ico : ContentType::Unknown;
}

/// "BM" alone is two letters: the size of the second header must be one that exists.
ContentType sniffBmp(std::string_view head)
{
    static constexpr std::array<unsigned, 9> kHeaderSizes{12, 16, 40, 48, 52, 56, 64, 108, 124};
    const bool header = hasAt(head, 0, "BM"sv) && head.size() >= 18 && hasAt(head, 15, "\0\0\0"sv)
        && std::find(kHeaderSizes.begin(), kHeaderSizes.end(), byteAt(head, 14)) != kHeaderSizes.end();
    return header ? ContentType::Bmp : ContentType::Unknown;
}

/// Icons and cursors: a count of pictures, then an entry with a reserved zero byte and an offset behind the list.
ContentType sniffIco(std::string_view head)
{
    if (head.size() < 22 || !(hasAt(head, 0, "\0\0\1\0"sv) || hasAt(head, 0, "\0\0\2\0"sv)))
        return ContentType::Unknown;
    const unsigned count = byteAt(head, 4) | byteAt(head, 5) << 8;
    const unsigned offset = byteAt(head, 18) | byteAt(head, 19) << 8 | byteAt(head, 20) << 16;
    return count > 0 && head[9] == '\0' && offset >= 6 + 16 * count ? ContentType::Ico : ContentType::Unknown;
}

/// Netpbm: "P6", white space, then a number or a comment ("P7" and a keyword for PAM).
ContentType sniffPnm(std::string_view head)
{
    const bool magic = head.size() >= 4 && head[0] == 'P'
        && ((head[1] >= '1' && head[1] <= '7') || head[1] == 'F' || head[1] == 'f');
    if (!magic)
        return ContentType::Unknown;
    if (head[1] == '7')
        return hasAt(head, 2, "\nWIDTH"sv) || hasAt(head, 2, "\nHEIGHT"sv) || hasAt(head, 2, "\nDEPTH"sv)
                || hasAt(head, 2, "\n#"sv) || hasAt(head, 2, " 332\n"sv)
            ? ContentType::Pnm
            : ContentType::Unknown;
    const std::size_t next = head.find_first_not_of(" \t\r\n", 2);
    const bool spaced = next != std::string_view::npos && next > 2;
    return spaced && (head[next] == '#' || (head[next] >= '0' && head[next] <= '9')) ? ContentType::Pnm
                                                                                     : ContentType::Unknown;
}

/// Readers take a PDF whose header comes up to 1024 bytes late.
ContentType sniffPdf(std::string_view head)
{
    return head.substr(0, 1024 + 5).find("%PDF-"sv) != std::string_view::npos ? ContentType::Pdf : ContentType::Unknown;
}

/// What a brand of ISO base media says about the file; Unknown for the structural ones.
ContentType brandType(std::string_view brand)
{
    static constexpr std::array<Magic, 26> kBrands{{
        {"avif"sv, ContentType::Avif},     {"avis"sv, ContentType::Avif},     {"heic"sv, ContentType::Heic},
        {"heix"sv, ContentType::Heic},     {"heim"sv, ContentType::Heic},     {"heis"sv, ContentType::Heic},
        {"hevc"sv, ContentType::Heic},     {"hevx"sv, ContentType::Heic},     {"hevm"sv, ContentType::Heic},
        {"hevs"sv, ContentType::Heic},     {"crx "sv, ContentType::Raw},      {"jp2 "sv, ContentType::Jpeg2000},
        {"jpx "sv, ContentType::Jpeg2000}, {"jph "sv, ContentType::Jpeg2000}, {"jxl "sv, ContentType::JpegXl},
        {"M4A "sv, ContentType::Audio},    {"M4B "sv, ContentType::Audio},    {"M4P "sv, ContentType::Audio},
        {"F4A "sv, ContentType::Audio},    {"isom"sv, ContentType::Video},    {"mp41"sv, ContentType::Video},
        {"mp42"sv, ContentType::Video},    {"qt  "sv, ContentType::Video},    {"M4V "sv, ContentType::Video},
        {"avc1"sv, ContentType::Video},    {"dash"sv, ContentType::Video},
    }};
    for (const Magic &known : kBrands) {
        if (known.bytes == brand)
            return known.type;
    }
    return ContentType::Unknown;
}

/// mif1 and friends say "a still picture" and leave the codec to the compatible brands.
bool isPictureBrand(std::string_view brand)
{
    static constexpr std::array<std::string_view, 10> kBrands{"mif1", "mif2", "msf1", "miaf", "MiHE",
                                                              "MiHB", "avci", "jpeg", "vvic", "heif"};
    return std::find(kBrands.begin(), kBrands.end(), brand) != kBrands.end();
}

} // namespace

ContentType sniffIsoMedia(std::string_view head)
{
    static constexpr std::array<std::string_view, 6> kQuickTimeAtoms{"moov", "mdat", "wide", "free", "skip", "pnot"};
    if (head.size() < 12)
        return ContentType::Unknown;
    const std::string_view box = head.substr(4, 4);
    if (box != "ftyp")
        return std::find(kQuickTimeAtoms.begin(), kQuickTimeAtoms.end(), box) != kQuickTimeAtoms.end()
                && bigEndian32(head, 0) < 0x01000000
            ? ContentType::Video
            : ContentType::Unknown;

    const std::string_view major = head.substr(8, 4);
    if (const ContentType type = brandType(major); type != ContentType::Unknown)
        return type;
    // A box that says it is longer than what is here is read as far as it goes.
    const std::size_t end = std::min<std::size_t>(head.size(), bigEndian32(head, 0));
    bool picture = isPictureBrand(major);
    for (std::size_t at = 16; at + 4 <= end; at += 4) {
        const std::string_view brand = head.substr(at, 4);
        const ContentType type = brandType(brand);
        if (type != ContentType::Unknown && !(picture && type == ContentType::Video))
            return type;
        picture = picture || isPictureBrand(brand);
    }
    // A picture without a codec brand goes to the HEIF loader, which reads both kinds; the rest are 3GP and such.
    return picture ? ContentType::Heic : ContentType::Video;
}

ContentType sniff(ByteView bytes)
{
    if (bytes.empty())
        return ContentType::Empty;
    static constexpr std::array<Sniffer, 12> kSniffers{sniffMagics, sniffTiff, sniffIsoMedia, sniffBmp, sniffIco,
                                                       // "#!AMR" is sound, other "#!" are programs: sound first.
                                                       sniffSoundOrVideo, sniffProgram, sniffArchive, sniffPnm,
                                                       sniffPdf, sniffMarkup, sniffText};
    const std::string_view head = asText(bytes.first(std::min(bytes.size(), kSniffBytes)));
    for (const Sniffer sniffer : kSniffers) {
        if (const ContentType type = sniffer(head); type != ContentType::Unknown)
            return type;
    }
    return ContentType::Unknown;
}

} // namespace glassine::files
