// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes a finished output from its first to its last pixel.

#include "imaging/blocking.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"
#include "imaging/loading.h"

#include <memory>

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

Result<Verified> verify(ByteView encoded, files::ContentType expected)
{
    if (encoded.empty())
        return fail(ErrorCode::VerificationFailed, {}, "empty file");
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
        all.pages = -1;
        const vips::VImage image = openWithLoader(source, expected, all);
        decodeAll(image);
        verified = measure(image);
    }));
    return verified;
}

} // namespace glassine::imaging
