// SPDX-License-Identifier: GPL-3.0-or-later
// Text through Pango, which libvips links: shaping, directions and missing letters are its business.

#include "operations/letters.h"

#include <vips/vips8>

#include <algorithm>
#include <charconv>

namespace glassine::operations {

namespace {

using vips::VImage;

/// What Pango would take for markup.
std::string escaped(const std::string &text)
{
    std::string markup;
    for (const char c : text) {
        if (c == '&')
            markup += "&amp;";
        else if (c == '<')
            markup += "&lt;";
        else if (c == '>')
            markup += "&gt;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n')
            markup += c;
    }
    return markup;
}

/// Sizes are points, and at 72 to the inch a point is a pixel.
VImage drawn(const Lettering &lettering, double pixels)
{
    char size[32] = {};
    std::to_chars(size, size + sizeof size - 1, pixels, std::chars_format::fixed, 2);
    const std::string font = lettering.font + ' ' + size;
    return VImage::text(escaped(lettering.text).c_str(), VImage::option()->set("font", font.c_str())->set("dpi", 72));
}

/// By how much letters of `pixels` are to be made smaller to fit. A long text must not be drawn to find out.
double fitting(const Lettering &lettering, double pixels)
{
    constexpr double kTrial = 32;
    const VImage trial = drawn(lettering, kTrial);
    const auto bound = [&](int most, int trialEdge) { return most > 0 ? most * kTrial / trialEdge / pixels : 1; };
    return std::min({1.0, bound(lettering.mostWidth, trial.width()), bound(lettering.mostHeight, trial.height())});
}

} // namespace

VImage drawLetters(const Lettering &lettering)
{
    constexpr double kLeast = 1;
    const double pixels = std::max(kLeast, lettering.pixels * fitting(lettering, lettering.pixels));
    return drawn(lettering, pixels).copy_memory();
}

} // namespace glassine::operations
