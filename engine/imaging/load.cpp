// SPDX-License-Identifier: GPL-3.0-or-later
// From a checked header to pixels: upright, 8 or 16 bit, gray, RGB or CMYK, alpha kept, nothing attached.

#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "imaging/input_bytes.h"
#include "imaging/jpeg_reduction.h"
#include "imaging/loading.h"
#include "imaging/quick_look.h"
#include "imaging/svg_look.h"

#include <algorithm>
#include <cmath>

namespace glassine::imaging {

namespace {

bool isLightDependent(VipsInterpretation interpretation)
{
    switch (interpretation) {
    case VIPS_INTERPRETATION_sRGB:
    case VIPS_INTERPRETATION_RGB:
    case VIPS_INTERPRETATION_RGB16:
    case VIPS_INTERPRETATION_B_W:
    case VIPS_INTERPRETATION_GREY16:
    case VIPS_INTERPRETATION_CMYK:
    case VIPS_INTERPRETATION_MULTIBAND: return false;
    default: return true; // Lab, XYZ, scRGB … say what their numbers mean: libvips knows the way to RGB
    }
}

/// 8 bits stay, 16 stay, everything else becomes 16: 32-bit integers by their high half, floats as 0–1.
vips::VImage toIntegers(const vips::VImage &image)
{
    switch (image.format()) {
    case VIPS_FORMAT_UCHAR:
    case VIPS_FORMAT_USHORT: return image;
    case VIPS_FORMAT_UINT: return image.linear(1.0 / 65536, 0).cast(VIPS_FORMAT_USHORT);
    case VIPS_FORMAT_FLOAT:
    case VIPS_FORMAT_DOUBLE: return image.linear(65535, 0.5).cast(VIPS_FORMAT_USHORT);
    default: return image.cast(VIPS_FORMAT_USHORT);
    }
}

/// Extra channels of a TIFF beyond color and alpha go; their meaning is not known to any output format.
vips::VImage usualBands(const vips::VImage &image, bool cmyk)
{
    const int most = cmyk ? 5 : 4;
    return image.bands() <= most ? image : image.extract_band(0, vips::VImage::option()->set("n", cmyk ? 4 : 3));
}

VipsInterpretation nameOf(const vips::VImage &image, bool cmyk)
{
    if (cmyk)
        return VIPS_INTERPRETATION_CMYK;
    if (image.bands() <= 2)
        return isSixteenBit(image) ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W;
    return isSixteenBit(image) ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
}

vips::VImage normalized(vips::VImage image)
{
    const bool cmyk = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    if (isLightDependent(image.interpretation()))
        image = image.colourspace(image.format() == VIPS_FORMAT_UCHAR ? VIPS_INTERPRETATION_sRGB
                                                                      : VIPS_INTERPRETATION_RGB16);
    image = usualBands(toIntegers(image), cmyk);
    return bare(image).copy(vips::VImage::option()->set("interpretation", nameOf(image, cmyk)));
}

/// Upright pictures of these sizes, decoded at 1/`shrink`.
Result<std::vector<vips::VImage>> reduced(ByteView file, const Header &header, std::span<const Size> sizes, int shrink)
{
    std::vector<Size> stored;
    for (const Size size : sizes)
        stored.push_back(header.orientation >= 5 ? size.transposed() : size);
    GLASSINE_TRY(auto images, reduceJpeg(file, stored, shrink));
    GLASSINE_CHECK(guard(ErrorCode::OperationFailed, "orient", [&] {
        for (vips::VImage &image : images)
            image = uprighted(image, header.orientation);
    }));
    return images;
}

/// The header was checked for the size that the drawing itself asks for.
Result<void> checkEnlarged(const InputBytes &bytes, const Header &header, double scale)
{
    GLASSINE_TRY(const SvgLook look, lookAtSvg(bytes));
    return checkSvgSize(look,
                        {static_cast<int>(std::ceil(header.stored.width * scale)),
                         static_cast<int>(std::ceil(header.stored.height * scale))});
}

} // namespace

/// EXIF 2.32, table 6 (Orientation): what makes stored pixels upright.
vips::VImage uprighted(const vips::VImage &image, int orientation)
{
    switch (orientation) {
    case 2: return image.fliphor();
    case 3: return image.rot180();
    case 4: return image.flipver();
    case 5: return image.rot90().fliphor();
    case 6: return image.rot90();
    case 7: return image.rot270().fliphor();
    case 8: return image.rot270();
    default: return image;
    }
}

bool canLoadReduced(ByteView file, files::ContentType type, const Header &header)
{
    return type == files::ContentType::Jpeg && !header.cmyk && header.bitsPerSample == 8 && canReduceJpeg(file);
}

Result<std::vector<vips::VImage>> loadReduced(ByteView file, const Header &header, std::span<const Size> sizes)
{
    Size largest;
    for (const Size size : sizes)
        largest = {std::max(largest.width, size.width), std::max(largest.height, size.height)};
    return reduced(file, header, sizes, jpegShrink(header.upright(), largest));
}

Result<vips::VImage> loadQuickLook(ByteView file, const Header &header, Size size)
{
    const Size whole = header.upright();
    int shrink = 8; // the strongest that has the pixels
    while (shrink > 1 && (whole.width < shrink * size.width || whole.height < shrink * size.height))
        shrink /= 2;
    GLASSINE_TRY(auto images, reduced(file, header, {&size, 1}, shrink));
    return std::move(images.front());
}

Result<vips::VImage> load(const Source &source, const Header &header, const LoadRequest &request)
{
    GLASSINE_CHECK(checkLoader(source.type));
    GLASSINE_TRY(const InputBytes bytes, InputBytes::open(source.fd, source.limits.inputBytes));
    if (request.drawingScale != 1)
        GLASSINE_CHECK(checkEnlarged(bytes, header, request.drawingScale));
    const bool frames = request.allFrames && header.frames > 1;
    const bool rowsInOrder = header.orientation <= 2 && !frames;
    LoaderOptions options;
    options.pages = frames ? -1 : 1;
    options.page = header.page;
    options.tolerant = source.tolerant;
    options.sequential = request.sequential && rowsInOrder;
    options.shrink = jpegShrink(header.upright(), request.atLeast);
    options.stored = request.stored;
    options.drawingScale = request.drawingScale;
    vips::VImage image;
    GLASSINE_CHECK(guard(ErrorCode::DamagedInput, {}, [&] {
        image = normalized(openWithLoader(bytes.source(), source.type, options));
        if (header.orientation > 1)
            image = eachFrame(image,
                              [&header](const vips::VImage &frame) { return uprighted(frame, header.orientation); });
    }));
    return image;
}

} // namespace glassine::imaging
