// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Before and after, for looking at: raw pixels in the screen's colors, and the very file that a batch would write.

#include "pipeline/process_photo.h"

#include <optional>

namespace glassine::pipeline {

struct DisplaySettings {
    std::int64_t mostPixels = 0; ///< larger pictures are reduced to this
    Bytes screenProfile;         ///< ICC; empty or unusable = sRGB
    /// Shown as it would come out in these colors: nothing is written in them. The intent is theirs, too.
    std::optional<color::ColorSettings> proof = {};
    bool paper = false;       ///< with the white of the proof's paper, not the screen's
    bool markOutside = false; ///< displaySource(): colors that the proof, or else the recipe's output, cannot hold
};

/// What a rendition is compared with: the photo cut, resized and framed as the rendition is, so that both lie on top of
/// each other, but never sharpened, grayed or compressed. Upright. Writes RGBA (see writeRawPixels).
struct Displayed {
    PhotoFacts facts; ///< with `outOfGamut` where colors were to be marked
    Size size;        ///< of the pixels written
};
Result<Displayed> displaySource(const imaging::Source &source, const Recipe &recipe, std::size_t rendition,
                                const DisplaySettings &display, int outputFd);

/// Where the two outputs of a preview go.
struct PreviewOutputs {
    int file = -1;   ///< what a batch would write, byte for byte
    int pixels = -1; ///< that file, decoded
};
/// Makes one rendition as processPhoto() does, then decodes what came of it. The result has two renditions: the file
/// and, with the format "rgba", its pixels.
Result<PhotoResult> previewRendition(const imaging::Source &source, const Recipe &recipe, std::size_t rendition,
                                     const DisplaySettings &display, PreviewOutputs outputs);

} // namespace glassine::pipeline
