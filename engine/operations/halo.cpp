// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/halo.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace glassine::operations {

namespace {

using vips::VImage;

constexpr double kFar = 1e12; ///< finite: differences of it must stay numbers

/// The lower envelope of parabolas: squared distances along one line (Felzenszwalb and Huttenlocher, Distance Transforms
/// of Sampled Functions, 2012).
class LineTransform {
public:
    explicit LineTransform(std::size_t longest) : m_places(longest), m_from(longest + 1), m_result(longest) {}

    const std::vector<double> &run(const std::vector<double> &values)
    {
        const std::size_t count = values.size();
        std::size_t last = 0;
        m_places[0] = 0;
        m_from[0] = -std::numeric_limits<double>::infinity();
        m_from[1] = std::numeric_limits<double>::infinity();
        for (std::size_t i = 1; i < count; ++i) {
            double start = meeting(values, i, m_places[last]);
            while (start <= m_from[last])
                start = meeting(values, i, m_places[--last]);
            m_places[++last] = i;
            m_from[last] = start;
            m_from[last + 1] = std::numeric_limits<double>::infinity();
        }
        std::size_t at = 0;
        for (std::size_t i = 0; i < count; ++i) {
            while (m_from[at + 1] < double(i))
                ++at;
            const double away = double(i) - double(m_places[at]);
            m_result[i] = away * away + values[m_places[at]];
        }
        return m_result;
    }

private:
    static double meeting(const std::vector<double> &values, std::size_t a, std::size_t b)
    {
        const double x = double(a), y = double(b);
        return (values[a] + x * x - values[b] - y * y) / (2 * x - 2 * y);
    }

    std::vector<std::size_t> m_places;
    std::vector<double> m_from;
    std::vector<double> m_result;
};

/// Squared distances to the nearest pixel that is at least half covered.
std::vector<double> squaredDistances(const VipsPel *alpha, std::size_t width, std::size_t height)
{
    std::vector<double> field(width * height);
    for (std::size_t i = 0; i < field.size(); ++i)
        field[i] = alpha[i] >= 128 ? 0 : kFar;
    LineTransform transform(std::max(width, height));
    std::vector<double> line(height);
    for (std::size_t x = 0; x < width; ++x) {
        for (std::size_t y = 0; y < height; ++y)
            line[y] = field[y * width + x];
        const auto &result = transform.run(line);
        for (std::size_t y = 0; y < height; ++y)
            field[y * width + x] = result[y];
    }
    line.resize(width);
    for (std::size_t y = 0; y < height; ++y) {
        std::copy_n(&field[y * width], width, line.begin());
        std::copy_n(transform.run(line).begin(), width, &field[y * width]);
    }
    return field;
}

/// Everything within `radius` of the drawing, with a smooth rim.
VImage grown(const VImage &alpha, double radius)
{
    const VImage pixels = alpha.copy_memory();
    const auto width = static_cast<std::size_t>(pixels.width()), height = static_cast<std::size_t>(pixels.height());
    const auto distances = squaredDistances(static_cast<const VipsPel *>(pixels.data()), width, height);
    std::vector<VipsPel> coverage(width * height);
    for (std::size_t i = 0; i < coverage.size(); ++i)
        coverage[i] = static_cast<VipsPel>(std::clamp(radius + 0.5 - std::sqrt(distances[i]), 0.0, 1.0) * 255 + 0.5);
    return VImage::new_from_memory(coverage.data(), coverage.size(), pixels.width(), pixels.height(), 1,
                                   VIPS_FORMAT_UCHAR)
        .copy_memory();
}

VImage shadowOf(const VImage &alpha, double offset, double sigma)
{
    const int shift = static_cast<int>(std::lround(offset));
    return alpha.embed(shift, shift, alpha.width(), alpha.height()).gaussblur(std::max(0.3, sigma));
}

} // namespace

VImage withEdge(const VImage &rgba, std::string_view kind, double unit, const std::vector<double> &color)
{
    if (kind == "none")
        return rgba;
    const double radius = std::max(1.0, unit * 0.06);
    const bool outline = kind == "outline";
    const int room = static_cast<int>(std::ceil(outline ? radius : radius * 4)) + 1;
    const VImage roomy = rgba.embed(room, room, rgba.width() + 2 * room, rgba.height() + 2 * room).copy_memory();
    const VImage alpha = roomy.extract_band(3);
    const VImage under = outline ? grown(alpha, radius) : shadowOf(alpha, radius, radius);
    // The drawing over its edge, both with coverage (Porter and Duff's "over").
    const VImage front = alpha / 255.0;
    const VImage back = (under / 255.0) * (front * -1 + 1);
    const VImage all = front + back;
    const VImage colors = (roomy.extract_band(0, VImage::option()->set("n", 3)) * front + back * color)
        / (all <= 0).ifthenelse(1.0, all);
    return colors.bandjoin(all * 255)
        .linear(1, 0.5)
        .cast(VIPS_FORMAT_UCHAR)
        .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB))
        .copy_memory();
}

} // namespace glassine::operations
