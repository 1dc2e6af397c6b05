// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an operation that draws needs to know beyond pixels and options, and what it tells of its work.

#include "operations/crop.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vips {
class VImage;
}

namespace glassine::operations {

struct Surroundings {
    /// 16-bit sRGB pixels (three bands) into the photo's own colors: that many bands (1, 3 or 4), 16 bit. Empty: plain
    /// luma for gray, the plain complement for inks, sRGB as it is.
    std::function<vips::VImage(const vips::VImage &rgb, int channels)> fromSrgb;
    /// Names that way, for marks that are kept for the next photo.
    std::string colors;
    /// Fills a text in for this photo. Empty: texts stand as they are.
    std::function<std::string(const std::string &)> expand;
    /// RGBA of 8 bits (sRGB, not premultiplied) of the picture that an option names; nothing when there is none.
    std::function<std::optional<vips::VImage>(const std::string &)> logo;

    /// Where the watermark came to lie, in the pixels of what has been made so far. None where there are many.
    std::optional<Box> mark;
    /// Codes of what is to be said about this photo: "mark-empty".
    std::vector<std::string> remarks;
};

} // namespace glassine::operations
