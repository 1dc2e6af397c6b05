// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a finished output from its first to its last bit.

#include "imaging/blocking.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "imaging/jpeg_library.h"
#include "imaging/loading.h"

#include <memory>
#include <vector>

namespace glassine::imaging {

namespace {

int ignorePixels(VipsRegion *, void *, void *, void *, gboolean *)
{
    return 0;
}

/// Makes libvips compute every pixel and keeps none.
void decodeAll(const vips::VImage &image)
{
    if (vips_sink(image.get_image(), nullptr, ignorePixels, nullptr, nullptr, nullptr) != 0)
        throw vips::VError();
}

/// Every code of a JPEG's data is read, but pixels are made of eighths only: whatever coefficients there are, making pixels
/// of them cannot fail, and takes two thirds of a decoder's time.
void readAllCodes(JpegReader &reader, ByteView encoded, std::vector<JSAMPLE> &row)
{
    jpeg_decompress_struct &info = reader.info;
    reader.readHeader(encoded);
    info.scale_num = 1;
    info.scale_denom = 8;
    info.out_color_space = info.jpeg_color_space;
    info.do_fancy_upsampling = FALSE;
    info.do_block_smoothing = FALSE;
    jpeg_start_decompress(&info);
    row.resize(std::size_t(info.output_width) * static_cast<std::size_t>(info.output_components));
    JSAMPROW rows[] = {row.data()};
    while (info.output_scanline < info.output_height)
        jpeg_read_scanlines(&info, rows, 1);
    jpeg_finish_decompress(&info);
}

Result<Verified> verifyJpeg(ByteView encoded)
{
    JpegReader reader;
    std::vector<JSAMPLE> row;
    if (!reader.errors.run([&] { readAllCodes(reader, encoded, row); }))
        return fail(ErrorCode::VerificationFailed, {}, reader.errors.message());
    Verified verified;
    verified.size = {static_cast<int>(reader.info.image_width), static_cast<int>(reader.info.image_height)};
    verified.bands = reader.info.num_components;
    return verified;
}

Verified measure(const vips::VImage &image)
{
    Verified verified;
    verified.size = frameSize(image);
    verified.frames = frameCount(image);
    verified.bands = image.bands();
    verified.alpha = hasAlpha(image);
    return verified;
}

} // namespace

Result<Verified> verify(ByteView encoded, files::ContentType expected, int pages)
{
    if (encoded.empty())
        return fail(ErrorCode::VerificationFailed, {}, "empty file");
    if (expected == files::ContentType::Jpeg)
        return verifyJpeg(encoded);
    // The loader is blocked as untrusted, but these bytes come from our own encoder.
    std::unique_ptr<Unblocked> ownOutput;
    if (expected == files::ContentType::JpegXl)
        ownOutput = std::make_unique<Unblocked>("VipsForeignLoadJxl");
    if (auto loader = checkLoader(expected); !loader)
        return fail(ErrorCode::VerificationFailed, {}, loader.error().detail);
    Verified verified;
    GLASSINE_CHECK(guard(ErrorCode::VerificationFailed, {}, [&] {
        const vips::VSource source(vips_source_new_from_memory(encoded.data(), encoded.size()));
        LoaderOptions all;
        all.pages = expected == files::ContentType::Tiff ? pages : -1;
        const vips::VImage image = openWithLoader(source, expected, all);
        decodeAll(image);
        verified = measure(image);
    }));
    return verified;
}

} // namespace glassine::imaging
