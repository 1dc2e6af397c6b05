// SPDX-License-Identifier: GPL-3.0-or-later
// The header gate: everything that can be refused without decoding a pixel is refused here.

#include "imaging/first_look.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "imaging/input_bytes.h"
#include "imaging/iptc.h"
#include "imaging/loading.h"
#include "imaging/svg_look.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

namespace glassine::imaging {

namespace {

ByteView blob(const vips::VImage &image, const char *field)
{
    if (image.get_typeof(field) != VIPS_TYPE_BLOB)
        return {};
    std::size_t size = 0;
    const void *data = image.get_blob(field, &size);
    return {static_cast<const std::byte *>(data), size};
}

ByteView withoutExifPrefix(ByteView exif)
{
    constexpr std::size_t kPrefix = 6;
    if (exif.size() >= kPrefix && std::memcmp(exif.data(), "Exif\0\0", kPrefix) == 0)
        return exif.subspan(kPrefix);
    return exif;
}

/// libvips 8.14 takes a HEIF's XMP for one only where it begins with its first tag; most programs put "<?xpacket" before.
ByteView xmpOf(const vips::VImage &image)
{
    if (const ByteView xmp = blob(image, VIPS_META_XMP_NAME); !xmp.empty())
        return xmp;
    constexpr std::string_view kBegin = "<?xpacket";
    const std::unique_ptr<gchar *, decltype(&g_strfreev)> fields(vips_image_get_fields(image.get_image()), &g_strfreev);
    for (gchar **field = fields.get(); *field != nullptr; ++field) {
        if (!std::string_view(*field).starts_with("heif-mime-"))
            continue;
        const ByteView text = blob(image, *field);
        if (text.size() > kBegin.size() && std::memcmp(text.data(), kBegin.data(), kBegin.size()) == 0)
            return text;
    }
    return {};
}

Bytes copyOf(ByteView view)
{
    return {view.begin(), view.end()};
}

/// HEIF, AVIF and JPEG XL decoders turn the pixels themselves; what their EXIF says about it is history.
bool decoderTurns(files::ContentType type)
{
    return type == files::ContentType::Heic || type == files::ContentType::Avif || type == files::ContentType::JpegXl;
}

/// libvips (seen with 8.14) also takes a text that begins with a digit for a number. Exif says SHORT; some write LONG.
int orientationOf(const vips::VImage &image)
{
    constexpr const char *kField = "exif-ifd0-Orientation"; // "6 (Right-top, Short, 1 components, 2 bytes)"
    if (image.get_typeof(kField) != 0) {
        const std::string_view field = image.get_string(kField);
        if (field.find(", Short,") == std::string_view::npos && field.find(", Long,") == std::string_view::npos)
            return 1;
    }
    return vips_image_get_orientation(image.get_image());
}

int bitsPerSample(const vips::VImage &image)
{
    // libvips 8.15 has one name for it, before each loader had its own.
    for (const char *field : {"bits-per-sample", "palette-bit-depth", "heif-bitdepth"}) {
        if (image.get_typeof(field) != 0)
            return image.get_int(field);
    }
    return static_cast<int>(vips_format_sizeof(image.format())) * 8;
}

/// `image` must be the loader's own: libvips 8.14's HEIF loader frees its blocks with that one, under every copy.
void readBlocks(Header &header, const vips::VImage &image, const Limits &limits)
{
    const ByteView icc = blob(image, VIPS_META_ICC_NAME);
    if (static_cast<std::int64_t>(icc.size()) <= limits.iccBytes)
        header.icc = copyOf(icc);
    else
        header.notes.emplace_back("icc-too-large");
    const ByteView exif = withoutExifPrefix(blob(image, VIPS_META_EXIF_NAME));
    const ByteView xmp = xmpOf(image);
    const ByteView iptc = datasetsOf(blob(image, VIPS_META_IPTC_NAME));
    if (static_cast<std::int64_t>(exif.size() + xmp.size() + iptc.size()) > limits.metadataBytes) {
        header.notes.emplace_back("metadata-too-large");
        return;
    }
    header.exif = copyOf(exif);
    header.xmp = copyOf(xmp);
    header.iptc = copyOf(iptc);
}

/// The field itself: vips_image_get_n_pages() calls everything over 10,000 a mistake and answers 1.
int frameClaim(const vips::VImage &image, files::ContentType type)
{
    // What libvips counts there are sizes of the same picture, or layers that it was put together from.
    if (type == files::ContentType::Jpeg2000 || type == files::ContentType::Ico || type == files::ContentType::Psd)
        return 1;
    return image.get_typeof(VIPS_META_N_PAGES) == 0 ? 1 : std::max(1, image.get_int(VIPS_META_N_PAGES));
}

Header describe(const vips::VImage &image, files::ContentType type, const Limits &limits)
{
    Header header;
    header.stored = {image.width(), image.height()};
    header.orientation = decoderTurns(type) ? 1 : orientationOf(image);
    header.frames = frameClaim(image, type);
    header.bands = image.bands();
    header.bitsPerSample = bitsPerSample(image);
    header.alpha = hasAlpha(image);
    header.cmyk = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    header.animated = header.frames > 1 && (type == files::ContentType::Gif || type == files::ContentType::WebP);
    readBlocks(header, image, limits);
    return header;
}

} // namespace

Result<Header> readHeader(const Source &source)
{
    GLASSINE_CHECK(checkLoader(source.type));
    GLASSINE_TRY(const InputBytes bytes, InputBytes::open(source.fd, source.limits.inputBytes));
    GLASSINE_TRY(const FirstLook look, firstLook(bytes, source.type, source.limits, source.tolerant));
    SvgLook drawing;
    if (source.type == files::ContentType::Svg) {
        GLASSINE_TRY(drawing, lookAtSvg(bytes));
    }
    Header header;
    GLASSINE_CHECK(guard(ErrorCode::DamagedInput, {}, [&] {
        LoaderOptions options;
        options.page = look.page;
        options.tolerant = source.tolerant;
        const vips::VImage image = openWithLoader(bytes.source(), source.type, options);
        header = describe(image, source.type, source.limits);
    }));
    if (source.type == files::ContentType::Svg)
        GLASSINE_CHECK(checkSvgSize(drawing, header.stored));
    header.progressiveScans = look.progressiveScans;
    header.page = look.page;
    if (look.extendedXmp)
        header.notes.emplace_back("extended-xmp-ignored");
    if (header.frames > source.limits.frames)
        return fail(ErrorCode::TooManyFrames, {}, std::to_string(header.frames) + " frames");
    // Pages of a document are not decoded together: only frames of an animation count together.
    GLASSINE_CHECK(checkPixels(header.stored, header.animated ? header.frames : 1, source.limits));
    return header;
}

} // namespace glassine::imaging
