// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/matrix_shaper.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace glassine::color {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr std::size_t kChannels = 3;
/// Steps of light that target values are looked up by: the sRGB curve rises by 12.92 at black, so that one step is a fifth
/// of a value of 8 bits there, and less everywhere else.
constexpr int kLightSteps = 1 << 14;

constexpr float kRound = 0.5F; ///< conversion to integers cuts off

constexpr cmsTagSignature kCurveTags[] = {cmsSigRedTRCTag, cmsSigGreenTRCTag, cmsSigBlueTRCTag};
constexpr cmsTagSignature kColorantTags[] = {cmsSigRedColorantTag, cmsSigGreenColorantTag, cmsSigBlueColorantTag};

/// Linear RGB to XYZ under D50.
std::optional<Matrix> colorants(cmsHPROFILE profile)
{
    Matrix matrix{};
    for (std::size_t i = 0; i < kChannels; ++i) {
        const auto *color = static_cast<const cmsCIEXYZ *>(cmsReadTag(profile, kColorantTags[i]));
        if (color == nullptr)
            return {};
        matrix[0][i] = color->X;
        matrix[1][i] = color->Y;
        matrix[2][i] = color->Z;
    }
    return matrix;
}

/// By the adjugate. Nothing for colorants that lie in one plane.
std::optional<Matrix> inverse(const Matrix &m)
{
    Matrix adjugate{};
    for (std::size_t row = 0; row < kChannels; ++row)
        for (std::size_t column = 0; column < kChannels; ++column) {
            const std::size_t a = (column + 1) % 3, b = (column + 2) % 3, c = (row + 1) % 3, d = (row + 2) % 3;
            adjugate[row][column] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
        }
    const double determinant = m[0][0] * adjugate[0][0] + m[0][1] * adjugate[1][0] + m[0][2] * adjugate[2][0];
    if (std::abs(determinant) < 1e-9)
        return {};
    for (auto &row : adjugate)
        for (double &value : row)
            value /= determinant;
    return adjugate;
}

Matrix product(const Matrix &a, const Matrix &b)
{
    Matrix result{};
    for (std::size_t row = 0; row < kChannels; ++row)
        for (std::size_t column = 0; column < kChannels; ++column)
            for (std::size_t i = 0; i < kChannels; ++i)
                result[row][column] += a[row][i] * b[i][column];
    return result;
}

/// Values that cannot become infinite on their way; false for NaN.
bool isTame(double value)
{
    constexpr double kMost = 1e3;
    return std::abs(value) < kMost;
}

class MatrixShaper final : public PixelTransform {
public:
    explicit MatrixShaper(bool alpha) : m_alpha(alpha) {}

    bool build(cmsHPROFILE source, cmsHPROFILE target);
    void apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
               std::size_t outStride) const override;

private:
    template <std::size_t PixelBytes>
    void applyToRow(const std::uint8_t *in, std::uint8_t *out, std::size_t pixels) const;

    /// Of one channel's value, what it adds to the steps of red, green and blue light: one column of the matrix times the
    /// curve, so that a pixel is the sum of three of them. The fourth is nothing.
    using Share = std::array<float, 4>;
    bool m_alpha;
    alignas(16) std::array<std::array<Share, 256>, kChannels> m_shares{};
    std::array<std::array<std::uint8_t, kLightSteps + 1>, kChannels> m_fromSteps{};
};

bool MatrixShaper::build(cmsHPROFILE source, cmsHPROFILE target)
{
    const auto from = colorants(source);
    const auto to = colorants(target);
    const auto back = to ? inverse(*to) : std::nullopt;
    if (!from || !back)
        return false;
    const Matrix matrix = product(*back, *from);
    for (std::size_t i = 0; i < kChannels; ++i) {
        const auto *forward = static_cast<const cmsToneCurve *>(cmsReadTag(source, kCurveTags[i]));
        const auto *curve = static_cast<const cmsToneCurve *>(cmsReadTag(target, kCurveTags[i]));
        const std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> backward(
            curve != nullptr ? cmsReverseToneCurve(curve) : nullptr, cmsFreeToneCurve);
        if (forward == nullptr || !backward)
            return false;
        bool tame = true;
        for (std::size_t value = 0; value < 256; ++value) {
            const double light = cmsEvalToneCurveFloat(forward, static_cast<float>(value) / 255);
            tame = tame && isTame(light);
            for (std::size_t row = 0; row < kChannels; ++row)
                m_shares[i][value][row] = static_cast<float>(light * matrix[row][i] * kLightSteps + (i == 0 ? kRound : 0));
        }
        for (std::size_t step = 0; step <= kLightSteps && tame; ++step) {
            const float value = cmsEvalToneCurveFloat(backward.get(), static_cast<float>(step) / kLightSteps);
            tame = isTame(value);
            m_fromSteps[i][step] = tame ? static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255)) : 0;
        }
        for (const double entry : matrix[i])
            tame = tame && isTame(entry);
        if (!tame)
            return false;
    }
    return true;
}

template <std::size_t PixelBytes>
void MatrixShaper::applyToRow(const std::uint8_t *in, std::uint8_t *out, std::size_t pixels) const
{
    constexpr float kBrightest = kLightSteps + kRound;
    for (std::size_t i = 0; i < pixels; ++i, in += PixelBytes, out += PixelBytes) {
        const Share &red = m_shares[0][in[0]];
        const Share &green = m_shares[1][in[1]];
        const Share &blue = m_shares[2][in[2]];
        std::array<std::int32_t, 4> steps;
        for (std::size_t row = 0; row < 4; ++row) // four, for compilers to make one vector of it
            steps[row] = static_cast<std::int32_t>(std::min(std::max(red[row] + green[row] + blue[row], 0.0F), kBrightest));
        for (std::size_t channel = 0; channel < kChannels; ++channel)
            out[channel] = m_fromSteps[channel][static_cast<std::size_t>(steps[channel])];
        if constexpr (PixelBytes > kChannels)
            out[kChannels] = in[kChannels];
    }
}

void MatrixShaper::apply(const std::byte *in, std::byte *out, int width, int height, std::size_t inStride,
                         std::size_t outStride) const
{
    const auto pixels = static_cast<std::size_t>(width);
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y) {
        const auto *from = reinterpret_cast<const std::uint8_t *>(in + y * inStride);
        auto *to = reinterpret_cast<std::uint8_t *>(out + y * outStride);
        m_alpha ? applyToRow<kChannels + 1>(from, to, pixels) : applyToRow<kChannels>(from, to, pixels);
    }
}

} // namespace

std::unique_ptr<PixelTransform> makeMatrixShaper(cmsHPROFILE source, cmsHPROFILE target, bool alpha)
{
    if (!cmsIsMatrixShaper(source) || !cmsIsMatrixShaper(target) || cmsGetColorSpace(source) != cmsSigRgbData)
        return {};
    auto shaper = std::make_unique<MatrixShaper>(alpha);
    if (!shaper->build(source, target))
        return {};
    return shaper;
}

} // namespace glassine::color
