// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/matrix_shaper.h"

#include "color/shaper_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace glassine::color {

namespace {

/// Target values are looked up by the square root of light: curves rise steeply at black, some without bound, and against
/// its root none does. A step is less than a thirtieth of a value of 8 bits.
constexpr int kRootSteps = 1 << 13;
constexpr float kRound = 0.5F; ///< conversion to integers cuts off

template <typename Sample>
constexpr float kMostOf = static_cast<float>(std::numeric_limits<Sample>::max());

/// Of one channel's value, what it adds to red, green and blue light: one column of the matrix times the curve, so that a
/// pixel is the sum of three of them. The fourth is nothing.
using Share = std::array<float, 4>;

/// Light as a place on the root scale, where 1 is kOneLight. Four, for compilers to make one vector of it; a call would
/// hand it over in halves.
constexpr float kOneLight = float(kRootSteps) * kRootSteps;
[[gnu::always_inline]] inline Share onRootScale(const Share &light)
{
    Share place;
    for (std::size_t i = 0; i < 4; ++i)
        place[i] = std::sqrt(std::min(std::max(light[i], 0.0F), kOneLight));
    return place;
}

/// The curve back from light at every root step; empty where it leaves the numbers that make sense.
std::vector<float> backwardTable(const cmsToneCurve *curve)
{
    std::vector<float> table(kRootSteps + 2);
    for (std::size_t step = 0; step < table.size(); ++step) {
        const double root = std::min(1.0, double(step) / kRootSteps);
        const float value = cmsEvalToneCurveFloat(curve, static_cast<float>(root * root));
        if (!isTame(value))
            return {};
        table[step] = std::clamp(value, 0.0F, 1.0F);
    }
    return table;
}

template <std::size_t InBands, std::size_t OutColors>
constexpr std::size_t kOutBands = OutColors + (InBands > kShaperChannels ? 1 : 0);

/// 8 bits: a table row for each value of each channel, the nearest step back.
template <std::size_t InBands, std::size_t OutColors>
class ByteShaper final : public PixelTransform {
public:
    using Sample = std::uint8_t;
    bool isFast() const override { return true; }

    bool build(const ShaperModel &model)
    {
        for (std::size_t i = 0; i < kShaperChannels; ++i) {
            for (std::size_t value = 0; value < 256; ++value) {
                const double light = cmsEvalToneCurveFloat(model.forward[i], static_cast<float>(value) / 255);
                if (!isTame(light))
                    return false;
                for (std::size_t row = 0; row < kShaperChannels; ++row)
                    m_shares[i][value][row] = static_cast<float>(kOneLight * light * model.matrix[row][i]);
            }
            const std::vector<float> back = backwardTable(model.backward[i].get());
            if (back.empty())
                return false;
            for (std::size_t step = 0; step < m_back[i].size(); ++step)
                m_back[i][step] = static_cast<Sample>(std::lround(back[step] * 255));
            // Channels mostly have the same curve: one table for all leaves the nearest cache room for the rest.
            m_backOf[i] = i > 0 && m_back[i] == m_back[0] ? 0 : i;
        }
        return true;
    }

    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override
    {
        for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
            applyToRow(reinterpret_cast<const Sample *>(in + y * inStride),
                       reinterpret_cast<Sample *>(out + y * outStride), static_cast<std::size_t>(width));
    }

private:
    void applyToRow(const Sample *in, Sample *out, std::size_t pixels) const
    {
        const Sample *const back0 = m_back[0].data();
        [[maybe_unused]] const Sample *const back1 = m_back[m_backOf[1]].data();
        [[maybe_unused]] const Sample *const back2 = m_back[m_backOf[2]].data();
        for (std::size_t i = 0; i < pixels; ++i, in += InBands, out += kOutBands<InBands, OutColors>) {
            const Share &red = m_shares[0][in[0]];
            const Share &green = m_shares[1][in[1]];
            const Share &blue = m_shares[2][in[2]];
            Share light;
            for (std::size_t row = 0; row < 4; ++row)
                light[row] = red[row] + green[row] + blue[row];
            const Share place = onRootScale(light);
            std::array<std::int32_t, 4> steps;
            for (std::size_t row = 0; row < 4; ++row)
                steps[row] = static_cast<std::int32_t>(place[row] + kRound);
            out[0] = back0[steps[0]]; // without a loop: the tables' addresses stay in registers
            if constexpr (OutColors == kShaperChannels) {
                out[1] = back1[steps[1]];
                out[2] = back2[steps[2]];
            }
            if constexpr (InBands > kShaperChannels)
                out[OutColors] = in[kShaperChannels];
        }
    }

    alignas(16) std::array<std::array<Share, 256>, kShaperChannels> m_shares{};
    std::array<std::array<Sample, kRootSteps + 1>, kShaperChannels> m_back{};
    std::array<std::size_t, kShaperChannels> m_backOf{}; ///< whose table a channel uses
};

/// 16 bits: light from a table, the matrix as it stands, and back between two steps.
template <std::size_t InBands, std::size_t OutColors>
class WordShaper final : public PixelTransform {
public:
    using Sample = std::uint16_t;
    bool isFast() const override { return true; }

    bool build(const ShaperModel &model)
    {
        constexpr std::size_t kLevels = 65536;
        for (std::size_t i = 0; i < kShaperChannels; ++i) {
            m_light[i].resize(kLevels);
            for (std::size_t value = 0; value < kLevels; ++value) {
                m_light[i][value] = cmsEvalToneCurveFloat(model.forward[i],
                                                          static_cast<float>(value) / kMostOf<Sample>);
                if (!isTame(m_light[i][value]))
                    return false;
            }
            m_back[i] = backwardTable(model.backward[i].get());
            if (m_back[i].empty())
                return false;
            for (float &value : m_back[i])
                value *= kMostOf<Sample>;
            for (std::size_t row = 0; row < kShaperChannels; ++row)
                m_columns[i][row] = static_cast<float>(kOneLight * model.matrix[row][i]);
        }
        return true;
    }

    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override
    {
        for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
            applyToRow(reinterpret_cast<const Sample *>(in + y * inStride),
                       reinterpret_cast<Sample *>(out + y * outStride), static_cast<std::size_t>(width));
    }

private:
    void applyToRow(const Sample *in, Sample *out, std::size_t pixels) const
    {
        for (std::size_t i = 0; i < pixels; ++i, in += InBands, out += kOutBands<InBands, OutColors>) {
            const float red = m_light[0][in[0]], green = m_light[1][in[1]], blue = m_light[2][in[2]];
            Share light;
            for (std::size_t row = 0; row < 4; ++row)
                light[row] = red * m_columns[0][row] + green * m_columns[1][row] + blue * m_columns[2][row];
            const Share place = onRootScale(light);
            for (std::size_t channel = 0; channel < OutColors; ++channel) {
                const auto step = static_cast<std::size_t>(place[channel]);
                const float part = place[channel] - static_cast<float>(step);
                const std::vector<float> &back = m_back[channel];
                out[channel] = static_cast<Sample>(back[step] + part * (back[step + 1] - back[step]) + kRound);
            }
            if constexpr (InBands > kShaperChannels)
                out[OutColors] = in[kShaperChannels];
        }
    }

    std::array<std::vector<float>, kShaperChannels> m_light, m_back;
    alignas(16) std::array<Share, kShaperChannels> m_columns{};
};

template <typename Shaper>
SharedTransform built(const ShaperModel &model)
{
    auto shaper = std::make_shared<Shaper>();
    return shaper->build(model) ? shaper : nullptr;
}

template <template <std::size_t, std::size_t> class Shaper>
SharedTransform builtFor(const ShaperModel &model, ShaperLayout layout)
{
    if (layout.grayOut)
        return layout.alpha ? built<Shaper<4, 1>>(model) : built<Shaper<3, 1>>(model);
    return layout.alpha ? built<Shaper<4, 3>>(model) : built<Shaper<3, 3>>(model);
}

} // namespace

SharedTransform makeMatrixShaper(cmsHPROFILE source, cmsHPROFILE target, ShaperLayout layout)
{
    const auto model = shaperModel(source, target, layout.grayOut);
    if (!model)
        return {};
    return layout.sixteenBit ? builtFor<WordShaper>(*model, layout) : builtFor<ByteShaper>(*model, layout);
}

} // namespace glassine::color
