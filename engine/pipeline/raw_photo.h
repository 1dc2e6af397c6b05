// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A camera's raw file becomes a photo like others: by its embedded preview, which then is the photo, or developed.

#include "pipeline/recipe.h"
#include "pipeline/source_photo.h"

#include <functional>

namespace glassine::pipeline {

/// What is to be made of a raw file.
struct RawWish {
    RawSettings settings;
    bool pixels = false;                      ///< false: only its facts
    bool exact = false;                       ///< the eight bits of a preview will not do
    bool wide = false;                        ///< more colors than those of sRGB are wanted
    std::function<Size(Size upright)> needed; ///< of so many upright pixels; 0×0 = all
    int threads = 1;
};

/// Errors: those of the decoder, UnsupportedFormat in a process without one.
Result<SourcePhoto> openRaw(const imaging::Source &source, const RawWish &wish);

} // namespace glassine::pipeline
