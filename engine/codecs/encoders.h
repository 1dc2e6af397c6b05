// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The workers' half of the codecs: pixels and blocks in, a complete file in memory out.

#include "base/bytes.h"
#include "base/result.h"
#include "codecs/codec.h"
#include "codecs/containers/containers.h"
#include "files/limits.h"
#include "metadata/metadata.h"

#include <vips/vips8>

#include <optional>

namespace glassine::codecs {

struct EncodeRequest {
    OptionValues options;       ///< checked against the codec's specs
    std::optional<int> quality; ///< 1–100; absent = lossless where the codec can
    bool lossless = false;
    metadata::Blocks metadata; ///< written as given, as far as the format carries them; nothing else is
    Bytes icc;                 ///< empty = no profile
    std::optional<SmallPicture> thumbnail = {}; ///< for TIFF
    Limits limits;
};

/// Encodes `image` (gray or RGB, or CMYK where the codec says so; alpha only where the codec says so; "page-height",
/// "delay", "loop" for animations). Nothing but the request's metadata ends up in the file.
/// Errors: CannotEncode, CodecMissing, OutOfMemory.
Result<Bytes> encode(std::string_view codec, vips::VImage image, const EncodeRequest &request);

/// Asks libvips: can this process write that codec?
bool available(const CodecDescription &codec);

} // namespace glassine::codecs
