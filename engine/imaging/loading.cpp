// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/loading.h"

#include <algorithm>

namespace glassine::imaging {

namespace {

bool hasPages(files::ContentType type)
{
    return type == files::ContentType::WebP || type == files::ContentType::Gif || type == files::ContentType::Tiff;
}

bool isHeif(files::ContentType type)
{
    return type == files::ContentType::Heic || type == files::ContentType::Avif;
}

/// libvips gives ImageMagick whole buffers only.
bool isMagick(files::ContentType type)
{
    return files::contentTypeRow(type).loader == "magickload";
}

std::string sourceLoader(files::ContentType type)
{
    return std::string(files::contentTypeRow(type).loader) + (isMagick(type) ? "_buffer" : "_source");
}

VipsFailOn failOn(const LoaderOptions &request)
{
    return request.tolerant ? VIPS_FAIL_ON_NONE : VIPS_FAIL_ON_WARNING;
}

vips::VImage openWithMagick(const vips::VSource &source, const LoaderOptions &request)
{
    VipsBlob *blob = vips_source_map_blob(source.get_source());
    if (blob == nullptr)
        throw vips::VError();
    vips::VImage image;
    vips::VOption *options = vips::VImage::option()->set("buffer", blob)->set("out", &image);
    vips_area_unref(VIPS_AREA(blob)); // the options hold it
    options->set("page", request.page)->set("fail_on", failOn(request));
    vips::VImage::call("magickload_buffer", options);
    return image;
}

} // namespace

Result<void> checkLoader(files::ContentType type)
{
    const files::ContentTypeRow &row = files::contentTypeRow(type);
    if (type == files::ContentType::Empty)
        return fail(ErrorCode::EmptyFile);
    if (row.reading == files::Reading::NotAPicture)
        return fail(ErrorCode::NotAPicture, {}, std::string(row.label));
    if (row.reading == files::Reading::NotYet)
        return fail(ErrorCode::NotYetSupported, {}, std::string(row.label));
    if (row.loader.empty() || row.reading == files::Reading::Unsupported)
        return fail(ErrorCode::UnsupportedFormat, {}, std::string(row.label));
    if (!hasOperation(sourceLoader(type)))
        return fail(ErrorCode::UnsupportedFormat, {}, std::string(row.label) + " is not read by this process");
    return {};
}

vips::VImage openWithLoader(const vips::VSource &source, files::ContentType type, const LoaderOptions &request)
{
    if (isMagick(type))
        return openWithMagick(source, request);
    vips::VImage image;
    vips::VOption *options = vips::VImage::option()
                                 ->set("source", source)
                                 ->set("out", &image)
                                 ->set("fail_on", failOn(request))
                                 ->set("access", request.sequential ? VIPS_ACCESS_SEQUENTIAL : VIPS_ACCESS_RANDOM);
    // Without this, random access to a large picture goes through a temporary file, and workers have no path.
    if (!request.sequential)
        options->set("memory", true);
    if (hasPages(type))
        options->set("n", request.pages);
    if (type == files::ContentType::Jpeg && request.shrink > 1)
        options->set("shrink", request.shrink);
    if (type == files::ContentType::Svg && request.drawingScale != 1)
        options->set("scale", request.drawingScale);
    if (isHeif(type) && request.stored)
        options->set("thumbnail", true);
    vips::VImage::call(sourceLoader(type).c_str(), options);
    return image;
}

/*
 * SSIMULACRA2 of libjpeg's scaled decode + Lanczos3 against full decode + Lanczos3, lowest of 8 photos of 8–24
 * megapixels (libvips 8.14.1, ssimulacra2 of libjxl 0.11.2), by what is left to resample after the shrink:
 *
 *   left      1.5   2.0   2.5   3.0   4.0   6.0
 *   shrink 2  81.1  86.2  88.5  89.9  92.3  92.3
 *   shrink 4  80.9  85.9  89.4  90.6  92.4  92.7
 *   shrink 8  77.4  84.0  85.7  88.2  89.6  92.2 (one photo)
 *
 * 92 is the promise: at least a factor of 4 stays for the resampler, and 8 is not used.
 */
int jpegShrink(Size upright, Size atLeast)
{
    if (atLeast.width <= 0 || atLeast.height <= 0)
        return 1;
    constexpr int kFactorLeft = 4;
    const int factor = std::min(upright.width / atLeast.width, upright.height / atLeast.height);
    if (factor >= 4 * kFactorLeft)
        return 4;
    return factor >= 2 * kFactorLeft ? 2 : 1;
}

} // namespace glassine::imaging
