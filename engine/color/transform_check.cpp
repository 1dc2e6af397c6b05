// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/transform_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace glassine::color {

namespace {

std::size_t bandsOf(PixelLayout layout)
{
    return static_cast<std::size_t>(layout.channels) + (layout.alpha ? 1 : 0);
}

std::size_t sampleBytes(PixelLayout layout)
{
    return layout.sixteenBit ? 2 : 1;
}

void append(std::vector<std::byte> &colors, double part, bool sixteenBit)
{
    if (!sixteenBit)
        return colors.push_back(static_cast<std::byte>(std::lround(part * 255)));
    const auto value = static_cast<std::uint16_t>(std::lround(part * 65535));
    const auto *bytes = reinterpret_cast<const std::byte *>(&value);
    colors.insert(colors.end(), bytes, bytes + 2);
}

double sampleAt(const std::vector<std::byte> &pixels, std::size_t index, bool sixteenBit)
{
    if (!sixteenBit)
        return std::to_integer<int>(pixels[index]) / 255.0;
    std::uint16_t value = 0;
    std::memcpy(&value, pixels.data() + 2 * index, 2);
    return value / 65535.0;
}

/// Every combination of some levels, and every gray of 8 bits. Levels lie off the nodes that sampled tables have.
std::vector<std::byte> sampleColors(PixelLayout layout)
{
    const auto channels = static_cast<std::size_t>(layout.channels);
    const std::size_t steps = channels == 4 ? 9 : 17;
    std::size_t count = 1;
    for (std::size_t c = 0; c < channels; ++c)
        count *= steps;
    std::vector<std::byte> colors;
    const auto add = [&](auto level) {
        for (std::size_t c = 0; c < channels; ++c)
            append(colors, level(c), layout.sixteenBit);
        if (layout.alpha)
            append(colors, 1, layout.sixteenBit);
    };
    for (std::size_t i = 0; i < count; ++i) {
        std::array<std::size_t, 4> digits{};
        for (std::size_t c = 0, rest = i; c < channels; ++c, rest /= steps)
            digits[c] = rest % steps;
        add([&](std::size_t c) { return double(digits[c]) / double(steps - 1); });
    }
    for (int gray = 0; gray < 256; ++gray)
        add([&](std::size_t) { return gray / 255.0; });
    return colors;
}

cmsUInt32Number doubleType(Channels channels)
{
    return channels == Channels::Gray ? TYPE_GRAY_DBL : channels == Channels::Rgb ? TYPE_RGB_DBL : TYPE_CMYK_DBL;
}

} // namespace

TransformCheck::TransformCheck(const PixelTransform &exact, PixelLayout in, PixelLayout out, cmsHPROFILE target)
    : m_in(in), m_out(out), m_target(target), m_colors(sampleColors(in))
{
    m_count = m_colors.size() / bandsOf(in) / sampleBytes(in);
    m_expected = through(exact);
}

std::vector<std::byte> TransformCheck::through(const PixelTransform &transform) const
{
    std::vector<std::byte> result(m_count * bandsOf(m_out) * sampleBytes(m_out));
    transform.apply(m_colors.data(), result.data(), static_cast<int>(m_count), 1, m_colors.size(), result.size());
    return result;
}

std::vector<cmsCIELab> TransformCheck::labsOf(const std::vector<std::byte> &pixels) const
{
    const Profile lab(cmsCreateLab4Profile(nullptr));
    const Transform transform(cmsCreateTransform(m_target, doubleType(m_out.channels), lab.get(), TYPE_Lab_DBL,
                                                 INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
    if (!transform)
        return {};
    const auto channels = static_cast<std::size_t>(m_out.channels);
    const double scale = m_out.channels == Channels::Cmyk ? 100 : 1; // lcms2 counts ink in percent
    std::vector<double> values;
    values.reserve(m_count * channels);
    for (std::size_t i = 0; i < m_count; ++i)
        for (std::size_t c = 0; c < channels; ++c)
            values.push_back(scale * sampleAt(pixels, i * bandsOf(m_out) + c, m_out.sixteenBit));
    std::vector<cmsCIELab> labs(m_count);
    cmsDoTransform(transform.get(), values.data(), labs.data(), static_cast<cmsUInt32Number>(m_count));
    return labs;
}

bool TransformCheck::passes(const PixelTransform &other) const
{
    const std::vector<std::byte> found = through(other);
    if (!m_in.sixteenBit)
        return std::equal(found.begin(), found.end(), m_expected.begin(), [](std::byte left, std::byte right) {
            return std::abs(static_cast<int>(left) - static_cast<int>(right)) <= 1;
        });
    const std::vector<cmsCIELab> one = labsOf(found), two = labsOf(m_expected);
    constexpr double kMost = 0.3, kMean = 0.05;
    double sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double delta = cmsCIE2000DeltaE(&one[i], &two[i], 1, 1, 1);
        if (!(delta <= kMost))
            return false;
        sum += delta;
    }
    return !one.empty() && sum <= kMean * double(one.size());
}

} // namespace glassine::color
