// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/gray_table.h"

#include <cstring>
#include <limits>
#include <vector>

namespace glassine::color {

namespace {

template <typename Sample>
class GrayTable final : public PixelTransform {
public:
    GrayTable(std::vector<Sample> levels, bool alpha) : m_levels(std::move(levels)), m_alpha(alpha) {}
    bool isFast() const override { return true; }
    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override
    {
        const std::size_t samples = static_cast<std::size_t>(width) * (m_alpha ? 2 : 1);
        for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
            const auto *from = reinterpret_cast<const Sample *>(in + y * inStride);
            auto *to = reinterpret_cast<Sample *>(out + y * outStride);
            for (std::size_t i = 0; i < samples; ++i)
                to[i] = m_alpha && i % 2 == 1 ? from[i] : m_levels[from[i]];
        }
    }

private:
    std::vector<Sample> m_levels;
    bool m_alpha;
};

template <typename Sample>
SharedTransform make(const PixelTransform &exact, bool alpha)
{
    constexpr std::size_t kLevels = std::size_t(std::numeric_limits<Sample>::max()) + 1;
    const std::size_t bands = alpha ? 2 : 1;
    std::vector<Sample> in(kLevels * bands), out(kLevels * bands), levels(kLevels);
    for (std::size_t i = 0; i < in.size(); ++i)
        in[i] = static_cast<Sample>(i / bands);
    const std::size_t bytes = in.size() * sizeof(Sample);
    exact.apply(reinterpret_cast<const std::byte *>(in.data()), reinterpret_cast<std::byte *>(out.data()),
                static_cast<int>(kLevels), 1, bytes, bytes);
    for (std::size_t i = 0; i < kLevels; ++i)
        levels[i] = out[i * bands];
    return std::make_shared<GrayTable<Sample>>(std::move(levels), alpha);
}

} // namespace

SharedTransform makeGrayTable(const PixelTransform &exact, PixelLayout layout)
{
    return layout.sixteenBit ? make<std::uint16_t>(exact, layout.alpha) : make<std::uint8_t>(exact, layout.alpha);
}

} // namespace glassine::color
