// SPDX-License-Identifier: GPL-3.0-or-later
#include "color/shaper_model.h"

#include <algorithm>
#include <cmath>

namespace glassine::color {

namespace {

constexpr cmsTagSignature kCurveTags[] = {cmsSigRedTRCTag, cmsSigGreenTRCTag, cmsSigBlueTRCTag};
constexpr cmsTagSignature kColorantTags[] = {cmsSigRedColorantTag, cmsSigGreenColorantTag, cmsSigBlueColorantTag};

const cmsToneCurve *curveOf(cmsHPROFILE profile, cmsTagSignature tag)
{
    return static_cast<const cmsToneCurve *>(cmsReadTag(profile, tag));
}

ToneCurve reversed(const cmsToneCurve *curve)
{
    return ToneCurve(curve != nullptr ? cmsReverseToneCurve(curve) : nullptr);
}

bool isTameMatrix(const Matrix &matrix)
{
    return std::all_of(matrix.begin(), matrix.end(),
                       [](const auto &row) { return std::all_of(row.begin(), row.end(), isTame); });
}

bool isMatrixRgb(cmsHPROFILE profile)
{
    return cmsIsMatrixShaper(profile) && cmsGetColorSpace(profile) == cmsSigRgbData;
}

/// From the source's light to the target's; zeros where there is none.
Matrix matrixBetween(const Matrix &from, cmsHPROFILE target, bool grayOut)
{
    if (grayOut)
        return {from[1], from[1], from[1]};
    const auto to = readColorants(target);
    return to ? product(inverse(*to), from) : Matrix{};
}

} // namespace

bool isTame(double value)
{
    constexpr double kMost = 1e3;
    return std::abs(value) < kMost;
}

std::optional<Matrix> readColorants(cmsHPROFILE profile)
{
    Matrix matrix{};
    for (std::size_t i = 0; i < kShaperChannels; ++i) {
        const auto *color = static_cast<const cmsCIEXYZ *>(cmsReadTag(profile, kColorantTags[i]));
        if (color == nullptr)
            return {};
        matrix[0][i] = color->X;
        matrix[1][i] = color->Y;
        matrix[2][i] = color->Z;
    }
    return matrix;
}

std::optional<ShaperModel> shaperModel(cmsHPROFILE source, cmsHPROFILE target, bool grayOut)
{
    if (!isMatrixRgb(source) || (!grayOut && !isMatrixRgb(target)))
        return {};
    const auto from = readColorants(source);
    if (!from)
        return {};
    ShaperModel model;
    model.matrix = matrixBetween(*from, target, grayOut);
    if (!isTameMatrix(model.matrix) || model.matrix == Matrix{})
        return {};
    for (std::size_t i = 0; i < kShaperChannels; ++i) {
        model.forward[i] = curveOf(source, kCurveTags[i]);
        model.backward[i] = reversed(curveOf(target, grayOut ? cmsSigGrayTRCTag : kCurveTags[i]));
        if (model.forward[i] == nullptr || !model.backward[i])
            return {};
    }
    return model;
}

} // namespace glassine::color
