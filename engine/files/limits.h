// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is refused from the header, before any decode. Visible and adjustable; the numbers are the product's.

#include <cstdint>

namespace glassine {

struct Limits {
    std::int64_t inputBytes = std::int64_t(4) << 30;
    std::int64_t framePixels = 500'000'000;   ///< width × height of one frame
    std::int64_t totalPixels = 1'000'000'000; ///< over all frames
    int frames = 1000;
    std::int64_t outputBytes = std::int64_t(1) << 30;
    std::int64_t iccBytes = 8 << 20;
    std::int64_t metadataBytes = 32 << 20;
    int progressiveScans = 64;
    std::int64_t workerMemoryBytes = std::int64_t(4) << 30; ///< RLIMIT_AS
    int deadlineBaseMs = 30'000;                            ///< wall clock per photo …
    int deadlinePerMegapixelMs = 1000;                      ///< … plus this per source megapixel and rendition
};

/// An SVG is no picture but a program that draws one, so it gets less. Not adjustable.
struct SvgLimits {
    static constexpr std::int64_t bytes = std::int64_t(64) << 20;
    static constexpr int elements = 250'000;
    static constexpr int depth = 256; ///< libxml's own
    static constexpr std::int64_t pixels = 64'000'000;
    static constexpr double filterCost = 1000; ///< octaves of noise, however small the drawing
    static constexpr double filterWork = 2e8;  ///< pixels × octaves; measured: 60 ns each, so all of the deadline
    static constexpr int deadlineMs = 10'000;
};

} // namespace glassine
