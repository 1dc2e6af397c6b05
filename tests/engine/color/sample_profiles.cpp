// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/color/sample_profiles.h"

#include <lcms2.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace glassine::test {

namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using Curve = std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)>;

Profile own(cmsHPROFILE handle)
{
    return Profile(handle, cmsCloseProfile);
}

Bytes saved(const Profile &profile)
{
    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile.get(), nullptr, &size);
    Bytes bytes(size);
    cmsSaveProfileToMem(profile.get(), bytes.data(), &size);
    return bytes;
}

Bytes rgb(cmsCIExyY white, cmsCIExyYTRIPLE primaries, const Curve &curve)
{
    cmsToneCurve *curves[3] = {curve.get(), curve.get(), curve.get()};
    return saved(own(cmsCreateRGBProfile(&white, &primaries, curves)));
}

Curve srgbCurve()
{
    const cmsFloat64Number parameters[5] = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return Curve(cmsBuildParametricToneCurve(nullptr, 4, parameters), cmsFreeToneCurve);
}

/// Inks to Lab, 16 bit: multiplicative inks over white paper.
cmsInt32Number inkToLab(const cmsUInt16Number in[], cmsUInt16Number out[], void *toLab)
{
    double ink[4];
    for (int i = 0; i < 4; ++i)
        ink[i] = std::pow(in[i] / 65535.0, 0.8);
    double color[3];
    for (int i = 0; i < 3; ++i)
        color[i] = (1 - 0.8 * ink[i]) * (1 - 0.7 * ink[3]);
    cmsCIELab lab;
    cmsDoTransform(toLab, color, &lab, 1);
    cmsFloat2LabEncoded(out, &lab);
    return 1;
}

/// Scanner counts to Lab, 16 bit: its black is a dark gray.
cmsInt32Number scanToLab(const cmsUInt16Number in[], cmsUInt16Number out[], void *toLab)
{
    double color[3];
    for (int i = 0; i < 3; ++i)
        color[i] = 0.12 + 0.88 * in[i] / 65535.0;
    cmsCIELab lab;
    cmsDoTransform(toLab, color, &lab, 1);
    cmsFloat2LabEncoded(out, &lab);
    return 1;
}

void writeTable(const Profile &profile, cmsUInt32Number channels, cmsSAMPLER16 sampler)
{
    const Profile srgb = own(cmsCreate_sRGBProfile());
    const Profile lab = own(cmsCreateLab4Profile(nullptr));
    const std::unique_ptr<void, decltype(&cmsDeleteTransform)> toLab(
        cmsCreateTransform(srgb.get(), TYPE_RGB_DBL, lab.get(), TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE),
        cmsDeleteTransform);
    cmsStage *table = cmsStageAllocCLut16bit(nullptr, 9, channels, 3, nullptr);
    cmsStageSampleCLut16bit(table, sampler, toLab.get(), 0);
    cmsPipeline *pipeline = cmsPipelineAlloc(nullptr, channels, 3);
    cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, cmsStageAllocToneCurves(nullptr, channels, nullptr));
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, 3, nullptr));
    cmsWriteTag(profile.get(), cmsSigAToB0Tag, pipeline);
    cmsLinkTag(profile.get(), cmsSigAToB1Tag, cmsSigAToB0Tag);
    cmsPipelineFree(pipeline);
}

} // namespace

Bytes lcmsSrgb()
{
    return saved(own(cmsCreate_sRGBProfile()));
}

Bytes displayP3()
{
    return rgb({0.3127, 0.3290, 1}, {{0.680, 0.320, 1}, {0.265, 0.690, 1}, {0.150, 0.060, 1}}, srgbCurve());
}

Bytes wideGamut()
{
    return rgb({0.3457, 0.3585, 1}, {{0.7347, 0.2653, 1}, {0.1596, 0.8404, 1}, {0.0366, 0.0001, 1}},
               Curve(cmsBuildGamma(nullptr, 1.8), cmsFreeToneCurve));
}

Bytes rgbProfile(double gamma, double red)
{
    const Curve curve(cmsBuildGamma(nullptr, gamma), cmsFreeToneCurve);
    const Profile profile = own(cmsCreate_sRGBProfile());
    const cmsCIEXYZ colorant{red, red / 2, 0.01};
    cmsWriteTag(profile.get(), cmsSigRedColorantTag, &colorant);
    for (const auto tag : {cmsSigRedTRCTag, cmsSigGreenTRCTag, cmsSigBlueTRCTag})
        cmsWriteTag(profile.get(), tag, curve.get());
    return saved(profile);
}

Bytes grayGamma(double gamma)
{
    const Curve curve(cmsBuildGamma(nullptr, gamma), cmsFreeToneCurve);
    return saved(own(cmsCreateGrayProfile(cmsD50_xyY(), curve.get())));
}

namespace {

Bytes tableProfile(const char *description, cmsProfileClassSignature kind, cmsColorSpaceSignature space,
                   cmsSAMPLER16 sampler)
{
    const Profile profile = own(cmsCreateProfilePlaceholder(nullptr));
    cmsSetProfileVersion(profile.get(), 4.3);
    cmsSetDeviceClass(profile.get(), kind);
    cmsSetColorSpace(profile.get(), space);
    cmsSetPCS(profile.get(), cmsSigLabData);
    cmsMLU *name = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(name, "en", "US", description);
    cmsWriteTag(profile.get(), cmsSigProfileDescriptionTag, name);
    cmsMLUfree(name);
    cmsWriteTag(profile.get(), cmsSigMediaWhitePointTag, cmsD50_XYZ());
    writeTable(profile, cmsChannelsOf(space), sampler);
    return saved(profile);
}

} // namespace

namespace {

/// Lab, 16 bit, to inks: what inkToLab mixes, without black.
cmsInt32Number labToInk(const cmsUInt16Number in[], cmsUInt16Number out[], void *toRgb)
{
    cmsCIELab lab;
    cmsLabEncoded2Float(&lab, in);
    double color[3];
    cmsDoTransform(toRgb, &lab, color, 1);
    for (int i = 0; i < 3; ++i) {
        const double ink = std::pow(std::clamp((1 - color[i]) / 0.8, 0.0, 1.0), 1 / 0.8);
        out[i] = static_cast<cmsUInt16Number>(std::lround(65535 * ink));
    }
    out[3] = 0;
    return 1;
}

/// A printer's pale colors.
cmsInt32Number printToLab(const cmsUInt16Number in[], cmsUInt16Number out[], void *toLab)
{
    double color[3];
    const double gray = (in[0] + in[1] + in[2]) / 3.0 / 65535;
    for (int i = 0; i < 3; ++i)
        color[i] = 0.08 + 0.92 * (gray + 0.7 * (in[i] / 65535.0 - gray));
    cmsCIELab lab;
    cmsDoTransform(toLab, color, &lab, 1);
    cmsFloat2LabEncoded(out, &lab);
    return 1;
}

cmsInt32Number labToPrint(const cmsUInt16Number in[], cmsUInt16Number out[], void *toRgb)
{
    cmsCIELab lab;
    cmsLabEncoded2Float(&lab, in);
    double color[3];
    cmsDoTransform(toRgb, &lab, color, 1);
    for (double &value : color)
        value = (value - 0.08) / 0.92;
    const double gray = (color[0] + color[1] + color[2]) / 3;
    for (int i = 0; i < 3; ++i)
        out[i] = static_cast<cmsUInt16Number>(
            std::lround(65535 * std::clamp(gray + (color[i] - gray) / 0.7, 0.0, 1.0)));
    return 1;
}

Bytes withWayBack(const Bytes &icc, cmsUInt32Number channels, cmsSAMPLER16 sampler)
{
    const Profile profile = own(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
    const Profile srgb = own(cmsCreate_sRGBProfile());
    const Profile lab = own(cmsCreateLab4Profile(nullptr));
    const std::unique_ptr<void, decltype(&cmsDeleteTransform)> toRgb(
        cmsCreateTransform(lab.get(), TYPE_Lab_DBL, srgb.get(), TYPE_RGB_DBL, INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE),
        cmsDeleteTransform);
    cmsStage *table = cmsStageAllocCLut16bit(nullptr, 17, 3, channels, nullptr);
    cmsStageSampleCLut16bit(table, sampler, toRgb.get(), 0);
    cmsPipeline *pipeline = cmsPipelineAlloc(nullptr, 3, channels);
    cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, cmsStageAllocToneCurves(nullptr, 3, nullptr));
    cmsPipelineInsertStage(pipeline, cmsAT_END, table);
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, channels, nullptr));
    cmsWriteTag(profile.get(), cmsSigBToA0Tag, pipeline);
    cmsLinkTag(profile.get(), cmsSigBToA1Tag, cmsSigBToA0Tag);
    cmsPipelineFree(pipeline);
    return saved(profile);
}

} // namespace

Bytes pressProfile()
{
    return withWayBack(inkProfile(), 4, labToInk);
}

Bytes printerProfile()
{
    return withWayBack(tableProfile("Test printer", cmsSigOutputClass, cmsSigRgbData, printToLab), 3, labToPrint);
}

Bytes inkProfile()
{
    return tableProfile("Test inks", cmsSigOutputClass, cmsSigCmykData, inkToLab);
}

Bytes scannerProfile()
{
    return tableProfile("Test scanner", cmsSigInputClass, cmsSigRgbData, scanToLab);
}

Bytes named(const Bytes &icc, const char *name)
{
    const Profile profile = own(cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())));
    cmsMLU *text = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(text, "en", "US", name);
    cmsWriteTag(profile.get(), cmsSigProfileDescriptionTag, text);
    cmsMLUfree(text);
    return saved(profile);
}

} // namespace glassine::test
