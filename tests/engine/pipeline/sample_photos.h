// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small photos made by our own encoders, and a way to run recipes over them.

#include "base/unique_fd.h"
#include "codecs/encoders.h"
#include "pipeline/process_photo.h"

#include <QByteArray>

#include <string>

namespace glassine::test {

/// imaging::start, warmUp and metadata::initialize.
void startWorker();

/// A gradient with texture: 4 bands with alpha (a hole in one corner), 1 band gray; 8 or 16 bit.
vips::VImage texture(Size size, int bands = 3, bool sixteenBit = false);
/// Animation of `frames` distinct frames.
vips::VImage animation(Size frame, int frames);
/// Encoded with the codec's defaults but for the options given; lossless where `quality` is 0.
Bytes encoded(std::string_view codec, const vips::VImage &image, const metadata::Blocks &blocks = {},
              const Bytes &icc = {}, int quality = 90, const OptionValues &options = {});

inline Bytes bytesOf(const QByteArray &content)
{
    const auto *first = reinterpret_cast<const std::byte *>(content.constData());
    return {first, first + content.size()};
}
/// An anonymous file with these bytes.
UniqueFd fileWith(ByteView bytes);
Bytes contentOf(int fd);

/// A recipe with one rendition, everything at its default.
pipeline::Recipe recipeFor(const std::string &codec);
pipeline::OperationStep operation(const std::string &id, const OptionValues &given);
pipeline::OperationStep resizeTo(int longEdge);

struct Outcome {
    Result<pipeline::PhotoResult> result;
    std::vector<Bytes> files;
    const pipeline::RenditionResult &rendition(std::size_t i = 0) const { return result->renditions[i]; }
    bool ok() const;
    /// "", or what went wrong, for QVERIFY2.
    std::string problem() const;
    bool warned(const std::string &code, std::size_t rendition = 0) const;
};
/// Recognises the content by its first bytes, as the application does.
Outcome process(ByteView photo, const pipeline::Recipe &recipe);
imaging::Source sourceOf(int fd);
/// Decoded to 8-bit sRGB-like bytes, without any color conversion.
vips::VImage decoded(const Bytes &file);

} // namespace glassine::test
