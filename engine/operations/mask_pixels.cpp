// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mask.h"

#include "operations/alpha.h"
#include "operations/pixel_rows.h"

#include <memory>
#include <vector>

namespace glassine::operations {

namespace {

/// Sixteen bits of coverage for every pixel of a frame.
std::vector<std::uint16_t> coverageOf(Size size, const OptionValues &options)
{
    std::vector<std::uint16_t> coverage(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
    std::size_t i = 0;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            coverage[i++] = static_cast<std::uint16_t>(maskCoverage(size, options, x, y) * 65535 + 0.5);
    return coverage;
}

} // namespace

vips::VImage applyMask(const vips::VImage &image, const OptionValues &options)
{
    const Size size = imaging::frameSize(image);
    const Layout layout = layoutOf(image);
    auto coverage = std::make_shared<const std::vector<std::uint16_t>>(coverageOf(size, options));
    const auto white = static_cast<std::uint32_t>(whiteOf(image));
    return withSamples(image, [&](auto sample) {
        using Sample = decltype(sample);
        return mapRows(image, layout.colors + 1, [=](const void *in, void *out, RowPart part) {
            const auto *from = static_cast<const Sample *>(in);
            auto *to = static_cast<Sample *>(out);
            const std::uint16_t *inside = &(
                *coverage)[static_cast<std::size_t>(part.y % size.height) * static_cast<std::size_t>(size.width)
                           + static_cast<std::size_t>(part.x)];
            for (int i = 0; i < part.pixels; ++i, from += layout.bands(), to += layout.colors + 1) {
                std::copy(from, from + layout.colors, to);
                const std::uint32_t alpha = layout.alpha ? from[layout.colors] : white;
                to[layout.colors] = static_cast<Sample>((alpha * inside[i] + 32767U) / 65535U);
            }
        });
    });
}

} // namespace glassine::operations
