// SPDX-License-Identifier: GPL-3.0-or-later
// The table of encode functions, and what is checked before and after each.

#include "codecs/encoders.h"

#include "codecs/avif.h"
#include "codecs/containers/containers.h"
#include "codecs/gif.h"
#include "codecs/jpeg.h"
#include "codecs/jxl.h"
#include "codecs/pixels.h"
#include "codecs/png.h"
#include "codecs/tiff.h"
#include "codecs/webp.h"
#include "imaging/frames.h"
#include "imaging/imaging.h"

#include <algorithm>

namespace glassine::codecs {

namespace {

struct Encoder {
    std::string_view id;
    Bytes (*encode)(const Pixels &, const EncodeRequest &);
    /// nullptr: the format carries no metadata here.
    Result<Bytes> (*attach)(ByteView, const Attachments &);
};

constexpr Encoder kEncoders[] = {
    {"jpeg", encodeJpeg, attachToJpeg}, {"webp", encodeWebp, attachToWebp}, {"avif", encodeAvif, attachToHeif},
    {"jxl", encodeJxl, attachToJxl},    {"png", encodePng, attachToPng},    {"tiff", encodeTiff, attachToTiff},
    {"gif", encodeGif, attachToGif},
};

const Encoder *encoderFor(std::string_view id)
{
    const auto *found = std::find_if(std::begin(kEncoders), std::end(kEncoders),
                                     [id](const Encoder &e) { return e.id == id; });
    return found == std::end(kEncoders) ? nullptr : found;
}

Result<void> refuse(const CodecDescription &codec, std::string_view what)
{
    return fail(ErrorCode::CannotEncode, {}, std::string(codec.label) + " cannot hold " + std::string(what));
}

Result<void> checkFits(const CodecDescription &codec, const Pixels &pixels, const EncodeRequest &request)
{
    const Size frame = imaging::frameSize(pixels.image);
    if (codec.maxEdge > 0 && frame.longEdge() > codec.maxEdge)
        return refuse(codec, "an edge of " + std::to_string(frame.longEdge()) + " pixels");
    if (pixels.alpha && !codec.alpha)
        return refuse(codec, "transparency");
    if (pixels.frames > 1 && !codec.animation && !codec.pages)
        return refuse(codec, "an animation");
    if (pixels.image.interpretation() == VIPS_INTERPRETATION_CMYK && !codec.cmyk)
        return refuse(codec, "CMYK");
    if (request.lossless && !codec.lossless)
        return refuse(codec, "pixels without loss");
    return {};
}

/// Blocks the format does not carry are not handed on: the caller reads that from the description.
EncodeRequest carriedBy(const CodecDescription &codec, const EncodeRequest &request)
{
    EncodeRequest carried = request;
    if (!codec.exif)
        carried.metadata.exif.clear();
    if (!codec.xmp)
        carried.metadata.xmp.clear();
    if (!codec.iptc)
        carried.metadata.iptc.clear();
    if (!codec.icc)
        carried.icc.clear();
    return carried;
}

Pixels prepared(const vips::VImage &image)
{
    Pixels pixels;
    pixels.image = imaging::bare(image);
    pixels.frames = imaging::frameCount(image);
    pixels.alpha = imaging::hasAlpha(image);
    pixels.sixteenBit = imaging::isSixteenBit(image);
    return pixels;
}

} // namespace

Result<Bytes> encode(std::string_view codec, vips::VImage image, const EncodeRequest &request)
{
    const CodecDescription *description = codecById(codec);
    const Encoder *encoder = description == nullptr ? nullptr : encoderFor(description->id);
    if (encoder == nullptr || !available(*description))
        return fail(ErrorCode::CodecMissing, std::string(codec));
    const EncodeRequest carried = carriedBy(*description, request);
    const Pixels pixels = prepared(image);
    GLASSINE_CHECK(checkFits(*description, pixels, carried));
    Bytes file;
    GLASSINE_CHECK(imaging::guard(ErrorCode::CannotEncode, {}, [&] { file = encoder->encode(pixels, carried); }));
    if (encoder->attach != nullptr) {
        const bool hasPpi = carried.options.contains("ppi");
        const Attachments attachments{carried.metadata, carried.icc,
                                      hasPpi ? static_cast<int>(carried.options.integer("ppi")) : 0,
                                      carried.thumbnail ? &*carried.thumbnail : nullptr};
        GLASSINE_TRY(file, encoder->attach(file, attachments));
    }
    if (static_cast<std::int64_t>(file.size()) > request.limits.outputBytes)
        return fail(ErrorCode::CannotEncode, {},
                    "result of " + formatBytes(static_cast<std::int64_t>(file.size())) + " is over the limit");
    return file;
}

bool available(const CodecDescription &codec)
{
    return imaging::hasOperation(codec.saver);
}

} // namespace glassine::codecs
