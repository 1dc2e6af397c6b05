// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A camera's raw file, seen from those who have no decoder for it themselves: only one kind of process has one.

#include "base/bytes.h"
#include "base/result.h"
#include "base/size.h"
#include "files/limits.h"

#include <cstdint>
#include <string>

namespace vips {
class VImage;
}

namespace glassine::imaging {

/// What its own header says.
struct RawLook {
    Size stored;         ///< as the sensor lies
    int orientation = 1; ///< EXIF, to make it upright
    Bytes preview;       ///< the largest JPEG stored in it; empty = none
    // For files whose metadata nobody else reads.
    std::string make, model, lens, artist;
    std::int64_t takenAt = 0; ///< seconds since 1970 of the camera's clock; 0 = unknown
    double exposure = 0, aperture = 0, iso = 0, focalLength = 0;
};

/// What becomes of what is brighter than the sensor can see.
enum class Highlights { Clip, Blend, Rebuild };

struct Development {
    bool halfSize = false; ///< each group of four sensor pixels becomes one: no demosaicing, a quarter of the pixels
    bool wide = false;     ///< Adobe RGB (1998) instead of sRGB
    bool brighten = true;  ///< until one pixel in a hundred is white, as raw developers do
    Highlights highlights = Highlights::Blend;
    int threads = 1;
};

class RawDecoder {
public:
    virtual ~RawDecoder() = default;
    virtual std::string version() const = 0;
    /// Errors: UnsupportedFormat, DamagedInput, TooManyPixels, OutOfMemory.
    virtual Result<RawLook> look(ByteView file, const Limits &limits) const = 0;
    /// 16 bit, gray or RGB, with the camera's white balance, as the sensor lies. DamagedInput for files that end early.
    virtual Result<vips::VImage> develop(ByteView file, const Limits &limits, const Development &how) const = 0;
};

} // namespace glassine::imaging
