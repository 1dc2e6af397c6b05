// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels through convert(), against lcms2 in double precision.
#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/color/sample_profiles.h"

#include <lcms2.h>
#include <vips/vips8>

#include <QTest>

#include <array>
#include <cmath>
#include <memory>
#include <tuple>

using namespace glassine;
using namespace glassine::color;
using vips::VImage;

namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using Transform = std::unique_ptr<void, decltype(&cmsDeleteTransform)>;

constexpr int kSteps = 17;

Profile open(const Bytes &icc)
{
    return {cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())), cmsCloseProfile};
}

VImage fromMemory(const void *samples, std::size_t bytes, int width, int height, int bands, VipsBandFormat format,
                  VipsInterpretation interpretation)
{
    return VImage(vips_image_new_from_memory_copy(samples, bytes, width, height, bands, format))
        .copy(VImage::option()->set("interpretation", interpretation));
}

/// Every combination of 17 levels per channel, one pixel each; four channels take 9 levels.
template <typename Sample>
VImage lattice(int bands, VipsInterpretation interpretation, int alphaLevel = -1)
{
    const int steps = bands == 4 ? 9 : kSteps;
    const int total = static_cast<int>(std::pow(steps, bands));
    const double most = std::numeric_limits<Sample>::max();
    std::vector<Sample> samples;
    for (int i = 0; i < total; ++i) {
        for (int band = 0, rest = i; band < bands; ++band, rest /= steps)
            samples.push_back(static_cast<Sample>(std::lround(most * (rest % steps) / (steps - 1))));
        if (alphaLevel >= 0)
            samples.push_back(static_cast<Sample>((i + alphaLevel) % (static_cast<int>(most) + 1)));
    }
    const auto format = sizeof(Sample) == 2 ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR;
    const int width = total / steps;
    return fromMemory(samples.data(), samples.size() * sizeof(Sample), width, steps, bands + (alphaLevel >= 0 ? 1 : 0),
                      format, interpretation);
}

template <typename Sample>
std::vector<Sample> samplesOf(const VImage &image)
{
    std::size_t bytes = 0;
    const std::unique_ptr<void, decltype(&g_free)> memory(image.write_to_memory(&bytes), g_free);
    const auto *first = static_cast<const Sample *>(memory.get());
    return {first, first + bytes / sizeof(Sample)};
}

/// 0…1, whatever the depth.
std::vector<double> valuesOf(const VImage &image)
{
    std::vector<double> values;
    if (image.format() == VIPS_FORMAT_USHORT)
        for (const std::uint16_t sample : samplesOf<std::uint16_t>(image))
            values.push_back(sample / 65535.0);
    else
        for (const std::uint8_t sample : samplesOf<std::uint8_t>(image))
            values.push_back(sample / 255.0);
    return values;
}

cmsUInt32Number doubleType(cmsHPROFILE profile)
{
    const auto space = cmsGetColorSpace(profile);
    return space == cmsSigGrayData ? TYPE_GRAY_DBL : space == cmsSigRgbData ? TYPE_RGB_DBL : TYPE_CMYK_DBL;
}

double scaleOf(cmsHPROFILE profile)
{
    return cmsGetColorSpace(profile) == cmsSigCmykData ? 100 : 1;
}

/// What lcms2 makes of `in` in double precision; rounded, to what samples of `most` steps can hold.
std::vector<double> exact(const VImage &in, const Profile &source, const Profile &target, double most)
{
    const Transform transform(
        cmsCreateTransform(source.get(), doubleType(source.get()), target.get(), doubleType(target.get()),
                           INTENT_RELATIVE_COLORIMETRIC,
                           cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION),
        cmsDeleteTransform);
    std::vector<double> values = valuesOf(in);
    for (double &value : values)
        value *= scaleOf(source.get());
    const std::size_t pixels = values.size() / cmsChannelsOf(cmsGetColorSpace(source.get()));
    std::vector<double> out(pixels * cmsChannelsOf(cmsGetColorSpace(target.get())));
    cmsDoTransform(transform.get(), values.data(), out.data(), static_cast<cmsUInt32Number>(pixels));
    for (double &value : out) {
        value = std::clamp(value / scaleOf(target.get()), 0.0, 1.0);
        if (most > 0)
            value = std::round(value * most) / most;
    }
    return out;
}

struct Difference {
    double mean = 0, most = 0;
};

/// What is computed is within 0.6 of the truth. Eight bits can hold no more than that: there the nearest code may be further
/// away already (one step near black is a ΔE of 0.8), and a tie rounded the other way counts as well.
double mostAllowed(double nearestCode)
{
    return std::max(0.6, nearestCode + 0.1);
}

std::vector<cmsCIELab> labsOf(std::vector<double> pixels, const Profile &profile)
{
    const Profile lab(cmsCreateLab4Profile(nullptr), cmsCloseProfile);
    const Transform transform(cmsCreateTransform(profile.get(), doubleType(profile.get()), lab.get(), TYPE_Lab_DBL,
                                                 INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE),
                              cmsDeleteTransform);
    for (double &value : pixels)
        value *= scaleOf(profile.get());
    std::vector<cmsCIELab> labs(pixels.size() / cmsChannelsOf(cmsGetColorSpace(profile.get())));
    cmsDoTransform(transform.get(), pixels.data(), labs.data(), static_cast<cmsUInt32Number>(labs.size()));
    return labs;
}

/// ΔE2000 between two lists of pixels of one profile, 0…1.
Difference difference(const std::vector<double> &a, const std::vector<double> &b, const Profile &profile)
{
    const std::vector<cmsCIELab> left = labsOf(a, profile), right = labsOf(b, profile);
    const std::size_t count = left.size();
    if (count == 0 || right.size() != count)
        return {999, 999};
    Difference found;
    for (std::size_t i = 0; i < count; ++i) {
        const double delta = cmsCIE2000DeltaE(&left[i], &right[i], 1, 1, 1);
        found.mean += delta / static_cast<double>(count);
        found.most = std::max(found.most, delta);
    }
    return found;
}

struct Errors {
    double mean = 0, most = 0;
    double nearest = 0; ///< the most that even exact colors are off once they are rounded
};

Errors errorOf(const VImage &in, const Bytes &icc, const ColorSettings &settings, const Bytes &target)
{
    VImage out = in;
    if (!convert(out, icc, settings, true))
        return {999, 999, 0};
    const Profile from = open(icc), to = open(target);
    const double most = out.format() == VIPS_FORMAT_USHORT ? 65535 : 255;
    // The mean against the best that samples can hold; the worst against the truth, rounding included.
    const std::vector<double> truth = exact(in, from, to, 0), nearest = exact(in, from, to, most);
    return {difference(valuesOf(out), nearest, to).mean, difference(valuesOf(out), truth, to).most,
            difference(nearest, truth, to).most};
}

Bytes bytesOf(const QByteArray &array)
{
    const auto view = std::as_bytes(std::span(array.data(), static_cast<std::size_t>(array.size())));
    return {view.begin(), view.end()};
}

QByteArray arrayOf(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class ColorConvertTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(vips_init("color_convert_test"), 0); }
    void cleanupTestCase() { vips_shutdown(); }

    void matchesDoublePrecision_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<bool>("sixteenBit");
        for (const bool deep : {false, true}) {
            const char *bits = deep ? "16" : "8";
            QTest::addRow("Adobe RGB %s", bits) << arrayOf(builtInProfile(NamedSpace::AdobeRgb)) << deep;
            QTest::addRow("Display P3 %s", bits) << arrayOf(test::displayP3()) << deep;
            QTest::addRow("wide gamut %s", bits) << arrayOf(test::wideGamut()) << deep;
        }
    }
    void matchesDoublePrecision()
    {
        QFETCH(QByteArray, icc);
        QFETCH(bool, sixteenBit);
        const VImage in = sixteenBit ? lattice<std::uint16_t>(3, VIPS_INTERPRETATION_RGB16)
                                     : lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        const Errors found = errorOf(in, bytesOf(icc), {}, test::lcmsSrgb());
        qInfo("mean %.4f max %.4f (rounding alone %.4f)", found.mean, found.most, found.nearest);
        QVERIFY2(found.mean <= 0.1, qPrintable(QString::number(found.mean)));
        QVERIFY2(found.most <= mostAllowed(found.nearest), qPrintable(QString::number(found.most)));
    }

    void reachesEveryOutputInDoublePrecision_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<int>("output");
        QTest::addColumn<QByteArray>("target");
        const std::pair<const char *, Bytes> sources[] = {{"sRGB", builtInProfile(NamedSpace::Srgb)},
                                                          {"Adobe RGB", builtInProfile(NamedSpace::AdobeRgb)},
                                                          {"wide gamut", test::wideGamut()},
                                                          {"scanner", test::scannerProfile()},
                                                          {"inks", test::inkProfile()}};
        const std::tuple<const char *, OutputSpace, NamedSpace> targets[] = {
            {"Display P3", OutputSpace::DisplayP3, NamedSpace::DisplayP3},
            {"Adobe RGB", OutputSpace::AdobeRgb, NamedSpace::AdobeRgb},
            {"ProPhoto", OutputSpace::ProPhoto, NamedSpace::ProPhoto},
            {"gray", OutputSpace::Gray, NamedSpace::Gray}};
        for (const auto &[from, icc] : sources)
            for (const auto &[to, output, space] : targets)
                QTest::addRow("%s to %s", from, to)
                    << arrayOf(icc) << int(output) << arrayOf(builtInProfile(space, ProfileVersion::V4));
        QTest::addRow("sRGB to a printer")
            << arrayOf(builtInProfile(NamedSpace::Srgb)) << int(OutputSpace::File) << arrayOf(test::printerProfile());
        QTest::addRow("Adobe RGB to inks")
            << arrayOf(builtInProfile(NamedSpace::AdobeRgb)) << int(OutputSpace::File) << arrayOf(test::pressProfile());
    }
    void reachesEveryOutputInDoublePrecision()
    {
        QFETCH(QByteArray, icc);
        QFETCH(int, output);
        QFETCH(QByteArray, target);
        ColorSettings settings;
        settings.output = OutputSpace(output);
        settings.profile = Asset("lab.icc", bytesOf(target));
        const bool inks = cmsGetColorSpace(open(bytesOf(icc)).get()) == cmsSigCmykData;
        const VImage in = lattice<std::uint8_t>(inks ? 4 : 3,
                                                inks ? VIPS_INTERPRETATION_CMYK : VIPS_INTERPRETATION_sRGB);
        const Errors found = errorOf(in, bytesOf(icc), settings, bytesOf(target));
        qInfo("mean %.4f max %.4f (rounding alone %.4f)", found.mean, found.most, found.nearest);
        QVERIFY2(found.mean <= 0.1, qPrintable(QString::number(found.mean)));
        QVERIFY2(found.most <= mostAllowed(found.nearest), qPrintable(QString::number(found.most)));
    }

    void outputProfileIsEmbeddedInTheVersionAskedFor_data()
    {
        QTest::addColumn<int>("output");
        QTest::addColumn<int>("space");
        QTest::newRow("sRGB") << int(OutputSpace::Srgb) << int(NamedSpace::Srgb);
        QTest::newRow("Display P3") << int(OutputSpace::DisplayP3) << int(NamedSpace::DisplayP3);
        QTest::newRow("Adobe RGB") << int(OutputSpace::AdobeRgb) << int(NamedSpace::AdobeRgb);
        QTest::newRow("ProPhoto") << int(OutputSpace::ProPhoto) << int(NamedSpace::ProPhoto);
        QTest::newRow("gray") << int(OutputSpace::Gray) << int(NamedSpace::Gray);
    }
    void outputProfileIsEmbeddedInTheVersionAskedFor()
    {
        QFETCH(int, output);
        QFETCH(int, space);
        for (const auto version : {ProfileVersion::V2, ProfileVersion::V4}) {
            VImage image = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
            ColorSettings settings;
            settings.output = OutputSpace(output);
            settings.version = version;
            const auto converted = convert(image, test::displayP3(), settings, false);
            QVERIFY(converted.has_value());
            QVERIFY(converted->profile == builtInProfile(NamedSpace(space), version));
            // What comes out is in that space already: the second time nothing moves.
            const VImage once = image;
            const auto again = convert(image, converted->profile, settings, false);
            QVERIFY(again.has_value() && !again->changed);
            QVERIFY(valuesOf(once) == valuesOf(image));
        }
    }

    void unusableOutputProfileIsAnError_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray(300, 'x');
        QTest::newRow("of a camera without a way back") << arrayOf(test::scannerProfile());
        QTest::newRow("cut") << arrayOf(test::pressProfile()).left(900);
    }
    void unusableOutputProfileIsAnError()
    {
        QFETCH(QByteArray, icc);
        ColorSettings settings;
        settings.output = OutputSpace::File;
        settings.profile = Asset("lab.icc", bytesOf(icc));
        VImage image = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        const auto converted = convert(image, {}, settings, true);
        QVERIFY(!converted.has_value());
        QCOMPARE(converted.error().code, ErrorCode::PresetInvalid);
        QCOMPARE(converted.error().subject, std::string("color.profile"));
        QVERIFY(converted.error().detail.ends_with("lab.icc"));
        QCOMPARE(checkOutputProfile(settings.profile).error().code, ErrorCode::PresetInvalid);
    }

    void usableOutputProfilesPassTheCheck()
    {
        for (const Bytes &icc :
             {builtInProfile(NamedSpace::AdobeRgb), test::printerProfile(), test::pressProfile(), test::grayGamma(2.2)})
            QVERIFY(checkOutputProfile(Asset("lab.icc", icc)).has_value());
    }

    void sixteenBitsAreWantedWhereEightAreTooCoarse()
    {
        const ColorSettings srgb;
        QVERIFY(!wantsSixteenBits(3, {}, srgb));
        QVERIFY(!wantsSixteenBits(3, builtInProfile(NamedSpace::AdobeRgb), srgb));
        QVERIFY(!wantsSixteenBits(3, builtInProfile(NamedSpace::DisplayP3), srgb));
        QVERIFY(!wantsSixteenBits(1, test::grayGamma(1.8), srgb));
        QVERIFY(wantsSixteenBits(3, test::wideGamut(), srgb));
        QVERIFY(wantsSixteenBits(3, builtInProfile(NamedSpace::Rec2020), srgb));
        QVERIFY(wantsSixteenBits(3, test::scannerProfile(), srgb));
        QVERIFY(wantsSixteenBits(3, test::rgbProfile(1.0, 0.436), srgb));
        QVERIFY(wantsSixteenBits(4, {}, srgb));
        ColorSettings wide;
        wide.output = OutputSpace::ProPhoto;
        QVERIFY(wantsSixteenBits(3, {}, wide));
        wide.output = OutputSpace::AdobeRgb;
        QVERIFY(!wantsSixteenBits(3, {}, wide));
        wide.output = OutputSpace::Keep;
        QVERIFY(!wantsSixteenBits(3, test::wideGamut(), wide));
    }

    void countsWhatTheOutputCannotHold()
    {
        // Half of the picture is the purest green of Adobe RGB, half is gray.
        std::vector<std::uint8_t> samples;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x)
                for (const std::uint8_t value :
                     y < 32 ? std::array<std::uint8_t, 3>{0, 255, 0} : std::array<std::uint8_t, 3>{120, 120, 120})
                    samples.push_back(value);
        const VImage in = fromMemory(samples.data(), samples.size(), 64, 64, 3, VIPS_FORMAT_UCHAR,
                                     VIPS_INTERPRETATION_sRGB);
        const Bytes &adobe = builtInProfile(NamedSpace::AdobeRgb);
        const auto share = shareOutside(in, adobe, {});
        QVERIFY(share.has_value() && share->has_value());
        QCOMPARE(**share, 0.5);
        VImage out = in;
        const auto converted = convert(out, adobe, {}, false);
        QVERIFY(converted.has_value() && converted->gamut);
        (void)out.avg(); // counted while it is computed
        QVERIFY(std::abs(converted->gamut->share() - 0.5) < 0.2);
        const auto mask = maskOutside(in, adobe, {});
        QVERIFY(mask.has_value() && mask->has_value());
        QCOMPARE((**mask)(5, 5)[0], 255.0);
        QCOMPARE((**mask)(5, 60)[0], 0.0);
        // Nothing to convert, nothing outside.
        QVERIFY(!shareOutside(in, builtInProfile(NamedSpace::Srgb), {}).value().has_value());
        ColorSettings wide;
        wide.output = OutputSpace::ProPhoto;
        QCOMPARE(shareOutside(in, adobe, wide).value().value(), 0.0);
        ColorSettings press;
        press.output = OutputSpace::File;
        press.profile = Asset("press.icc", test::pressProfile());
        QCOMPARE(shareOutside(in, adobe, press).value().value(), 0.5);
    }

    void profileWithWildNumbersIsConvertedOrIgnored_data()
    {
        QTest::addColumn<double>("gamma");
        QTest::addColumn<double>("colorant");
        QTest::newRow("huge gamma") << 1e30 << 0.5;
        QTest::newRow("no gamma") << 0.0 << 0.5;
        QTest::newRow("negative gamma") << -2.0 << 0.5;
        QTest::newRow("huge colorant") << 2.2 << 30000.0;
        QTest::newRow("colorants in one plane") << 2.2 << 0.0;
    }
    void profileWithWildNumbersIsConvertedOrIgnored()
    {
        QFETCH(double, gamma);
        QFETCH(double, colorant);
        VImage image = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB, 7);
        QVERIFY(convert(image, test::rgbProfile(gamma, colorant), {}, false).has_value());
        QCOMPARE(valuesOf(image).size(), std::size_t(17 * 17 * 17 * 4));
    }

    void leavesSrgbPixelsAlone_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::newRow("no profile") << QByteArray();
        QTest::newRow("compact sRGB") << arrayOf(builtInProfile(NamedSpace::Srgb));
        QTest::newRow("another sRGB") << arrayOf(test::lcmsSrgb());
        QTest::newRow("garbage") << QByteArray(300, 'x');
    }
    void leavesSrgbPixelsAlone()
    {
        QFETCH(QByteArray, icc);
        const VImage in = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        VImage out = in;
        const auto converted = convert(out, bytesOf(icc), {}, false);
        QVERIFY(converted.has_value());
        QVERIFY(!converted->changed);
        QVERIFY(converted->profile == builtInProfile(NamedSpace::Srgb));
        QVERIFY(samplesOf<std::uint8_t>(in) == samplesOf<std::uint8_t>(out));
        QCOMPARE(converted->notes.size(), std::size_t(icc.startsWith('x') ? 1 : 0));
    }

    void convertingTwiceChangesNothing()
    {
        VImage once = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        const auto first = convert(once, test::displayP3(), {}, false);
        QVERIFY(first.has_value() && first->changed);
        VImage twice = once;
        const auto second = convert(twice, first->profile, {}, false);
        QVERIFY(second.has_value() && !second->changed);
        QVERIFY(samplesOf<std::uint8_t>(once) == samplesOf<std::uint8_t>(twice));
    }

    void neverDropsAProfileFromUnconvertedPixels_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::addColumn<int>("bands");
        QTest::newRow("Display P3") << arrayOf(test::displayP3()) << 3;
        QTest::newRow("Adobe RGB") << arrayOf(builtInProfile(NamedSpace::AdobeRgb)) << 3;
        QTest::newRow("wide gamut") << arrayOf(test::wideGamut()) << 3;
        QTest::newRow("gray 1.8") << arrayOf(test::grayGamma(1.8)) << 1;
        QTest::newRow("inks") << arrayOf(test::inkProfile()) << 4;
    }
    void neverDropsAProfileFromUnconvertedPixels()
    {
        QFETCH(QByteArray, icc);
        QFETCH(int, bands);
        const auto interpretation = bands == 1 ? VIPS_INTERPRETATION_B_W
            : bands == 3                       ? VIPS_INTERPRETATION_sRGB
                                               : VIPS_INTERPRETATION_CMYK;
        const VImage in = lattice<std::uint8_t>(bands, interpretation);
        for (const auto space : {OutputSpace::Srgb, OutputSpace::Keep}) {
            for (const bool embed : {true, false}) {
                for (const bool cmykAllowed : {true, false}) {
                    VImage out = in;
                    ColorSettings settings;
                    settings.output = space;
                    settings.intent = RenderingIntent::Perceptual;
                    settings.embedProfile = embed;
                    const auto converted = convert(out, bytesOf(icc), settings, cmykAllowed);
                    QVERIFY(converted.has_value());
                    QVERIFY(converted->changed || converted->profile == bytesOf(icc));
                    QVERIFY(out.bands() != 4 || cmykAllowed);
                    QVERIFY(out.get_typeof(VIPS_META_ICC_NAME) == 0);
                }
            }
        }
    }

    void grayStaysGrayInTheSrgbCurve_data()
    {
        QTest::addColumn<int>("alpha");
        QTest::newRow("opaque") << -1;
        QTest::newRow("alpha") << 0;
    }
    void grayStaysGrayInTheSrgbCurve()
    {
        QFETCH(int, alpha);
        const VImage in = lattice<std::uint8_t>(1, VIPS_INTERPRETATION_B_W, alpha);
        VImage out = in;
        const auto converted = convert(out, test::grayGamma(1.8), {}, false);
        QVERIFY(converted.has_value() && converted->changed);
        QCOMPARE(out.bands(), in.bands());
        QVERIFY(converted->profile == builtInProfile(NamedSpace::Gray));
        const auto samples = samplesOf<std::uint8_t>(out);
        const auto before = samplesOf<std::uint8_t>(in);
        const auto stride = static_cast<std::size_t>(in.bands());
        for (std::size_t i = 0; i < before.size(); i += stride) {
            const double linear = std::pow(before[i] / 255.0, 1.8);
            const double srgb = linear <= 0.0031308 ? linear * 12.92 : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
            QVERIFY(std::abs(samples[i] - srgb * 255) <= 1);
            if (alpha >= 0)
                QCOMPARE(samples[i + 1], before[i + 1]);
        }
    }

    void alphaPassesUnchanged_data()
    {
        QTest::addColumn<int>("bands");
        QTest::addColumn<bool>("sixteenBit");
        QTest::newRow("RGB 8") << 3 << false;
        QTest::newRow("RGB 16") << 3 << true;
        QTest::newRow("CMYK 8") << 4 << false;
        QTest::newRow("CMYK 16") << 4 << true;
    }
    void alphaPassesUnchanged()
    {
        QFETCH(int, bands);
        QFETCH(bool, sixteenBit);
        const auto kind = bands == 3 ? VIPS_INTERPRETATION_sRGB : VIPS_INTERPRETATION_CMYK;
        const VImage in = sixteenBit ? lattice<std::uint16_t>(bands, kind, 5) : lattice<std::uint8_t>(bands, kind, 5);
        VImage out = in;
        QVERIFY(convert(out, bands == 3 ? test::displayP3() : test::inkProfile(), {}, false).has_value());
        QCOMPARE(out.bands(), 4);
        // Through inks 8 bits are too coarse on the way.
        QCOMPARE(out.format(), bands == 4 ? VIPS_FORMAT_USHORT : in.format());
        const double scale = out.format() == in.format() ? 1 : 257;
        QCOMPARE(out.extract_band(3).subtract(in.extract_band(bands).linear(scale, 0)).abs().max(), 0.0);
    }

    void inkBecomesLight()
    {
        // Paper is white, full black is dark, cyan ink takes red away.
        const std::uint8_t inks[] = {0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0};
        const VImage in = fromMemory(inks, sizeof inks, 3, 1, 4, VIPS_FORMAT_UCHAR, VIPS_INTERPRETATION_CMYK);
        for (const bool described : {true, false}) {
            VImage out = in;
            const auto converted = convert(out, described ? test::inkProfile() : Bytes{}, {}, true);
            QVERIFY(converted.has_value());
            QCOMPARE(converted->notes.empty(), described);
            QCOMPARE(out.interpretation(), VIPS_INTERPRETATION_RGB16);
            const auto rgb = valuesOf(out);
            QCOMPARE(rgb.size(), std::size_t(9));
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(rgb[i] >= 0.98);
                QVERIFY(rgb[i + 3] <= 0.4);
            }
            QVERIFY(rgb[6] + 0.23 < rgb[7] && rgb[6] + 0.23 < rgb[8]);
        }
    }

    void profileOfAnotherKindIsIgnoredWithANote()
    {
        VImage image = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        const auto converted = convert(image, test::inkProfile(), {}, false);
        QVERIFY(converted.has_value() && !converted->changed);
        QCOMPARE(converted->notes.size(), std::size_t(1));
        QVERIFY(converted->profile == builtInProfile(NamedSpace::Srgb));
    }

    void labPixelsBecomeSrgb()
    {
        VImage image = VImage::black(4, 4, VImage::option()->set("bands", 3))
                           .linear({1, 1, 1}, {50, 40, -30})
                           .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_LAB));
        const auto converted = convert(image, {}, {}, false);
        QVERIFY(converted.has_value() && converted->changed);
        QCOMPARE(image.interpretation(), VIPS_INTERPRETATION_RGB16);
        QCOMPARE(image.format(), VIPS_FORMAT_USHORT);
    }

    void worksOnSequentialSourcesAndOutlivesThem()
    {
        VImage out;
        {
            VImage source = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB).sequential();
            QVERIFY(convert(source, test::displayP3(), {}, false).has_value());
            out = source;
        }
        QCOMPARE(samplesOf<std::uint8_t>(out).size(), std::size_t(17 * 17 * 17 * 3));
    }

    void blackPointCompensationOpensShadows()
    {
        const VImage in = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        VImage with = in, without = in;
        ColorSettings settings;
        QVERIFY(convert(with, test::scannerProfile(), settings, false).has_value());
        settings.blackPointCompensation = false;
        QVERIFY(convert(without, test::scannerProfile(), settings, false).has_value());
        QCOMPARE(with.format(), VIPS_FORMAT_USHORT);
        QVERIFY(with.min() <= 3 * 257);
        QVERIFY(without.min() >= 25 * 257);
    }
};

QTEST_GUILESS_MAIN(ColorConvertTest)
#include "color_convert_test.moc"
