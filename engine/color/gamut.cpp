// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/gamut.h"

#include "color/shaper_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <list>
#include <mutex>
#include <vector>

namespace glassine::color {

namespace {

constexpr double kMostOffMatrix = 1, kMostOffTables = 5;
constexpr std::size_t kEach = 16; ///< of the rows and of the pixels in a row that are counted

/// Between curves and matrices light may be less than nothing or more than all: that is what shows.
class MatrixTest final : public GamutTest {
public:
    bool build(cmsHPROFILE source, cmsHPROFILE target)
    {
        const auto model = shaperModel(source, target, false);
        const auto colorants = readColorants(target);
        if (!model || !colorants)
            return false;
        m_matrix = model->matrix;
        m_toXyz = *colorants;
        for (std::size_t i = 0; i < kShaperChannels; ++i)
            for (std::size_t step = 0; step < m_light[i].size(); ++step) {
                m_light[i][step] = cmsEvalToneCurveFloat(model->forward[i],
                                                         float(std::min(step, kSteps)) / float(kSteps));
                if (!isTame(m_light[i][step]))
                    return false;
            }
        return true;
    }

    bool isOutside(const double *color) const override
    {
        constexpr double kSlack = 0.0002; // far less than a level
        std::array<double, kShaperChannels> light{}, clipped{};
        bool inside = true;
        for (std::size_t row = 0; row < kShaperChannels; ++row) {
            for (std::size_t i = 0; i < kShaperChannels; ++i)
                light[row] += m_matrix[row][i] * lightOf(i, color[i]);
            inside = inside && light[row] > -kSlack && light[row] < 1 + kSlack;
            clipped[row] = std::clamp(light[row], 0.0, 1.0);
        }
        if (inside)
            return false;
        const cmsCIELab one = labOf(light), other = labOf(clipped);
        return cmsCIE2000DeltaE(&one, &other, 1, 1, 1) > kMostOffMatrix;
    }

private:
    static constexpr std::size_t kSteps = 1024;

    double lightOf(std::size_t channel, double value) const
    {
        const double place = std::clamp(value, 0.0, 1.0) * kSteps;
        const auto step = static_cast<std::size_t>(place);
        const auto &table = m_light[channel];
        return table[step] + (place - double(step)) * (table[step + 1] - table[step]);
    }

    cmsCIELab labOf(const std::array<double, kShaperChannels> &light) const
    {
        std::array<double, 3> xyz{};
        for (std::size_t row = 0; row < 3; ++row)
            for (std::size_t i = 0; i < 3; ++i)
                xyz[row] += m_toXyz[row][i] * light[i];
        const cmsCIEXYZ point{xyz[0], xyz[1], xyz[2]};
        cmsCIELab lab{};
        cmsXYZ2Lab(cmsD50_XYZ(), &lab, &point);
        return lab;
    }

    Matrix m_matrix{}, m_toXyz{};
    std::array<std::array<float, kSteps + 2>, kShaperChannels> m_light{};
};

cmsUInt32Number doubleType(Channels channels)
{
    return channels == Channels::Gray ? TYPE_GRAY_DBL : channels == Channels::Rgb ? TYPE_RGB_DBL : TYPE_CMYK_DBL;
}

Transform exact(cmsHPROFILE from, cmsUInt32Number fromType, cmsHPROFILE to, cmsUInt32Number toType)
{
    return Transform(cmsCreateTransform(from, fromType, to, toType, INTENT_RELATIVE_COLORIMETRIC,
                                        cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE));
}

/// To the target and back, once for each color that a photo has, told apart as finely as matters for a share.
class TableTest final : public GamutTest {
public:
    bool build(cmsHPROFILE source, Channels from, cmsHPROFILE target, Channels to)
    {
        const Profile lab(cmsCreateLab4Profile(nullptr));
        m_from = from;
        m_to = to;
        m_toLab = exact(source, doubleType(from), lab.get(), TYPE_Lab_DBL);
        m_toTarget = exact(lab.get(), TYPE_Lab_DBL, target, doubleType(to));
        m_back = exact(target, doubleType(to), lab.get(), TYPE_Lab_DBL);
        m_bits = from == Channels::Cmyk ? 4 : from == Channels::Rgb ? 5 : 8;
        m_known = std::vector<std::atomic<signed char>>(std::size_t(1) << (m_bits * static_cast<unsigned>(from)));
        return m_toLab && m_toTarget && m_back;
    }

    bool isOutside(const double *color) const override
    {
        std::size_t cell = 0;
        const double most = double((1U << m_bits) - 1);
        std::array<double, 4> middle{};
        for (std::size_t i = 0; i < static_cast<std::size_t>(m_from); ++i) {
            const double step = std::round(std::clamp(color[i], 0.0, 1.0) * most);
            middle[i] = step / most;
            cell = cell << m_bits | static_cast<std::size_t>(step);
        }
        std::atomic<signed char> &known = m_known[cell];
        if (known.load(std::memory_order_relaxed) == 0)
            known.store(ask(middle) ? 1 : -1, std::memory_order_relaxed);
        return known.load(std::memory_order_relaxed) > 0;
    }

private:
    bool ask(std::array<double, 4> color) const
    {
        if (m_from == Channels::Cmyk)
            for (double &ink : color)
                ink *= 100; // lcms2 counts ink in percent
        cmsCIELab wanted{}, found{};
        std::array<double, 4> device{};
        cmsDoTransform(m_toLab.get(), color.data(), &wanted, 1);
        cmsDoTransform(m_toTarget.get(), &wanted, device.data(), 1);
        const double most = m_to == Channels::Cmyk ? 100 : 1;
        for (double &value : device)
            value = std::clamp(value, 0.0, most);
        cmsDoTransform(m_back.get(), device.data(), &found, 1);
        return !(cmsCIE2000DeltaE(&wanted, &found, 1, 1, 1) <= kMostOffTables);
    }

    Channels m_from = Channels::Rgb, m_to = Channels::Rgb;
    unsigned m_bits = 5;
    Transform m_toLab, m_toTarget, m_back;
    mutable std::vector<std::atomic<signed char>> m_known; ///< 0: not asked yet
};

std::shared_ptr<const GamutTest> make(ByteView source, ByteView target)
{
    const Profile from = openProfile(source), to = openProfile(target);
    const auto in = channelsOf(source), out = channelsOf(target);
    if (!from || !to || !in || !out || *out == Channels::Gray)
        return {};
    auto matrix = std::make_shared<MatrixTest>();
    if (*in == Channels::Rgb && *out == Channels::Rgb && matrix->build(from.get(), to.get()))
        return matrix;
    auto tables = std::make_shared<TableTest>();
    return tables->build(from.get(), *in, to.get(), *out) ? tables : nullptr;
}

double sampleAt(const std::byte *pixel, std::size_t index, bool sixteenBit)
{
    if (!sixteenBit)
        return std::to_integer<int>(pixel[index]) / 255.0;
    std::uint16_t value = 0;
    std::memcpy(&value, pixel + 2 * index, 2);
    return value / 65535.0;
}

class CountingTransform final : public PixelTransform {
public:
    CountingTransform(SharedTransform transform, std::shared_ptr<const GamutTest> test, PixelLayout in,
                      std::shared_ptr<GamutCount> count)
        : m_transform(std::move(transform)), m_test(std::move(test)), m_in(in), m_count(std::move(count))
    {}
    bool isFast() const override { return m_transform->isFast(); }
    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override
    {
        for (std::size_t y = 0; y < static_cast<std::size_t>(height); y += kEach)
            countRow(in + y * inStride, static_cast<std::size_t>(width));
        m_transform->apply(in, out, width, height, inStride, outStride);
    }

private:
    void countRow(const std::byte *row, std::size_t width) const
    {
        const auto channels = static_cast<std::size_t>(m_in.channels);
        const std::size_t pixelBytes = (channels + (m_in.alpha ? 1 : 0)) * (m_in.sixteenBit ? 2 : 1);
        std::int64_t seen = 0, outside = 0;
        for (std::size_t x = 0; x < width; x += kEach, ++seen) {
            std::array<double, 4> color{};
            for (std::size_t i = 0; i < channels; ++i)
                color[i] = sampleAt(row + x * pixelBytes, i, m_in.sixteenBit);
            outside += m_test->isOutside(color.data()) ? 1 : 0;
        }
        m_count->seen += seen;
        m_count->outside += outside;
    }

    SharedTransform m_transform;
    std::shared_ptr<const GamutTest> m_test;
    PixelLayout m_in;
    std::shared_ptr<GamutCount> m_count;
};

} // namespace

std::shared_ptr<const GamutTest> GamutTest::between(ByteView source, ByteView target)
{
    constexpr std::size_t kMost = 8;
    static std::mutex mutex;
    static std::list<std::pair<std::string, std::shared_ptr<const GamutTest>>> known; // latest first
    const std::string key = contentHash(source) + contentHash(target);
    const std::lock_guard lock(mutex);
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &entry) { return entry.first == key; });
    if (found != known.end()) {
        known.splice(known.begin(), known, found);
        return known.front().second;
    }
    known.emplace_front(key, make(source, target));
    if (known.size() > kMost)
        known.pop_back();
    return known.front().second;
}

SharedTransform counting(SharedTransform transform, const Conversion &conversion, std::shared_ptr<GamutCount> count)
{
    auto test = GamutTest::between(conversion.from, conversion.to);
    if (!test)
        return transform;
    return std::make_shared<CountingTransform>(std::move(transform), std::move(test), conversion.in, std::move(count));
}

} // namespace glassine::color
