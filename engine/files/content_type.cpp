// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/content_type.h"

#include <algorithm>
#include <array>

namespace glassine::files {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> kJpeg{"jpg", "jpeg", "jpe", "jfif", "jif"};
constexpr std::array<std::string_view, 2> kPng{"png", "apng"};
constexpr std::array<std::string_view, 1> kWebP{"webp"};
constexpr std::array<std::string_view, 1> kGif{"gif"};
constexpr std::array<std::string_view, 2> kTiff{"tif", "tiff"};
constexpr std::array<std::string_view, 5> kHeic{"heic", "heif", "hif", "heics", "heifs"};
constexpr std::array<std::string_view, 2> kAvif{"avif", "avifs"};
constexpr std::array<std::string_view, 1> kJxl{"jxl"};
constexpr std::array<std::string_view, 9> kJp2{"jp2", "j2k", "jpf", "jpx", "j2c", "jpc", "jph", "jhc", "jpm"};
constexpr std::array<std::string_view, 1> kSvg{"svg"};
constexpr std::array<std::string_view, 26> kRaw{"dng", "nef", "nrw", "cr2", "cr3", "crw", "arw", "sr2", "srf",
                                                "raf", "orf", "rw2", "rwl", "pef", "srw", "x3f", "3fr", "fff",
                                                "erf", "kdc", "dcr", "mrw", "iiq", "mos", "mef", "raw"};
constexpr std::array<std::string_view, 2> kBmp{"bmp", "dib"};
constexpr std::array<std::string_view, 2> kIco{"ico", "cur"};
constexpr std::array<std::string_view, 2> kPsd{"psd", "psb"};
constexpr std::array<std::string_view, 1> kExr{"exr"};
constexpr std::array<std::string_view, 7> kPnm{"ppm", "pgm", "pbm", "pnm", "pam", "pfm", "phm"};
constexpr std::array<std::string_view, 3> kFits{"fits", "fit", "fts"};
constexpr std::array<std::string_view, 3> kHtml{"html", "htm", "xhtml"};
constexpr std::array<std::string_view, 2> kXml{"xml", "xmp"};
constexpr std::array<std::string_view, 1> kPdf{"pdf"};
constexpr std::array<std::string_view, 2> kPostScript{"ps", "eps"};

// clang-format off
constexpr std::array kRows{
    ContentTypeRow{ContentType::Unknown, "unknown", "data of an unknown kind", "application/octet-stream",
                   Reading::NotAPicture, {}, {}},
    ContentTypeRow{ContentType::Empty, "empty", "an empty file", "application/x-empty", Reading::NotAPicture, {}, {}},

    ContentTypeRow{ContentType::Jpeg, "jpeg", "JPEG", "image/jpeg", Reading::Pool, "jpegload", Names(kJpeg)},
    ContentTypeRow{ContentType::Png, "png", "PNG", "image/png", Reading::Pool, "pngload", Names(kPng)},
    ContentTypeRow{ContentType::WebP, "webp", "WebP", "image/webp", Reading::Pool, "webpload", Names(kWebP)},
    ContentTypeRow{ContentType::Gif, "gif", "GIF", "image/gif", Reading::Pool, "gifload", Names(kGif)},
    ContentTypeRow{ContentType::Tiff, "tiff", "TIFF", "image/tiff", Reading::Pool, "tiffload", Names(kTiff)},
    ContentTypeRow{ContentType::Heic, "heic", "HEIC", "image/heic", Reading::Pool, "heifload", Names(kHeic)},
    ContentTypeRow{ContentType::Avif, "avif", "AVIF", "image/avif", Reading::Pool, "heifload", Names(kAvif)},
    ContentTypeRow{ContentType::JpegXl, "jpeg-xl", "JPEG XL", "image/jxl", Reading::OwnProcess, "jxlload",
                   Names(kJxl)},
    ContentTypeRow{ContentType::Jpeg2000, "jpeg-2000", "JPEG 2000", "image/jp2", Reading::OwnProcess, "jp2kload",
                   Names(kJp2)},
    ContentTypeRow{ContentType::Svg, "svg", "SVG", "image/svg+xml", Reading::ExplicitOnly, "svgload", Names(kSvg)},
    ContentTypeRow{ContentType::Raw, "raw", "camera raw", "image/x-dcraw", Reading::OwnProcess, "libraw", Names(kRaw)},

    ContentTypeRow{ContentType::Bmp, "bmp", "BMP", "image/bmp", Reading::OwnProcess, "magickload", Names(kBmp)},
    ContentTypeRow{ContentType::Ico, "ico", "Windows icon", "image/vnd.microsoft.icon", Reading::OwnProcess,
                   "magickload", Names(kIco)},
    ContentTypeRow{ContentType::Psd, "psd", "Photoshop document", "image/vnd.adobe.photoshop", Reading::OwnProcess,
                   "magickload", Names(kPsd)},
    ContentTypeRow{ContentType::OpenExr, "openexr", "OpenEXR", "image/x-exr", Reading::Unsupported, {}, Names(kExr)},
    ContentTypeRow{ContentType::Pnm, "pnm", "Netpbm", "image/x-portable-anymap", Reading::Unsupported, {},
                   Names(kPnm)},
    ContentTypeRow{ContentType::Fits, "fits", "FITS", "image/fits", Reading::Unsupported, {}, Names(kFits)},

    ContentTypeRow{ContentType::Html, "html", "an HTML page", "text/html", Reading::NotAPicture, {}, Names(kHtml)},
    ContentTypeRow{ContentType::Xml, "xml", "an XML file", "application/xml", Reading::NotAPicture, {}, Names(kXml)},
    ContentTypeRow{ContentType::Text, "text", "text", "text/plain", Reading::NotAPicture, {}, {}},
    ContentTypeRow{ContentType::Pdf, "pdf", "a PDF document", "application/pdf", Reading::NotAPicture, {},
                   Names(kPdf)},
    ContentTypeRow{ContentType::PostScript, "postscript", "a PostScript document", "application/postscript",
                   Reading::NotAPicture, {}, Names(kPostScript)},
    ContentTypeRow{ContentType::Executable, "executable", "a program", "application/x-executable",
                   Reading::NotAPicture, {}, {}},
    ContentTypeRow{ContentType::Video, "video", "a video", "video/*", Reading::NotAPicture, {}, {}},
    ContentTypeRow{ContentType::Audio, "audio", "a sound file", "audio/*", Reading::NotAPicture, {}, {}},
    ContentTypeRow{ContentType::Archive, "archive", "an archive", "application/x-archive", Reading::NotAPicture, {},
                   {}},
    ContentTypeRow{ContentType::Sqlite, "sqlite", "a database", "application/vnd.sqlite3", Reading::NotAPicture, {},
                   {}},
};
// clang-format on

/// Rows stand in the order of the enum, so that a row is found by its number.
constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].type) != i)
            return false;
    }
    return kRows.size() == static_cast<std::size_t>(ContentType::Sqlite) + 1;
}
static_assert(rowsAreInOrder(), "one row per ContentType, in its order");

bool equalIgnoringCase(std::string_view a, std::string_view lower)
{
    return std::equal(a.begin(), a.end(), lower.begin(), lower.end(), [](char x, char y) {
        return (x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x) == y;
    });
}

/// "jpg" of "a/b.jpg"; empty for "b", ".jpg" and "b.".
std::string_view extensionOf(std::string_view fileName)
{
    fileName = fileName.substr(fileName.rfind('/') + 1); // npos + 1 is 0
    const std::size_t dot = fileName.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view() : fileName.substr(dot + 1);
}

bool hasExtension(const ContentTypeRow &row, std::string_view extension)
{
    return std::any_of(row.extensions.begin(), row.extensions.end(),
                       [&](std::string_view own) { return equalIgnoringCase(extension, own); });
}

} // namespace

std::span<const ContentTypeRow> contentTypes()
{
    return kRows;
}

const ContentTypeRow &contentTypeRow(ContentType type)
{
    const auto index = static_cast<std::size_t>(type);
    return index < kRows.size() ? kRows[index] : kRows.front();
}

const ContentTypeRow *contentTypeById(std::string_view id)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const auto &r) { return r.id == id; });
    return row == kRows.end() ? nullptr : &*row;
}

bool extensionMatches(ContentType type, std::string_view fileName)
{
    const ContentTypeRow &row = contentTypeRow(type);
    const std::string_view extension = extensionOf(fileName);
    return extension.empty() || row.extensions.empty() || hasExtension(row, extension);
}

bool namedLikeAPicture(std::string_view fileName)
{
    const std::string_view extension = extensionOf(fileName);
    return std::any_of(kRows.begin(), kRows.end(), [&](const ContentTypeRow &row) {
        return row.reading != Reading::NotAPicture && hasExtension(row, extension);
    });
}

} // namespace glassine::files
