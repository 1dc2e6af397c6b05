// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels through convert(), against lcms2 in double precision.
#include "color/convert.h"
#include "engine/color/sample_profiles.h"

#include <lcms2.h>
#include <vips/vips8>

#include <QTest>

#include <cmath>
#include <memory>

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
    return fromMemory(samples.data(), samples.size() * sizeof(Sample), width, steps,
                      bands + (alphaLevel >= 0 ? 1 : 0), format, interpretation);
}

template <typename Sample>
std::vector<Sample> samplesOf(const VImage &image)
{
    std::size_t bytes = 0;
    const std::unique_ptr<void, decltype(&g_free)> memory(image.write_to_memory(&bytes), g_free);
    const auto *first = static_cast<const Sample *>(memory.get());
    return {first, first + bytes / sizeof(Sample)};
}

enum class Rounding { None, ToSamples };

/// What lcms2 makes of `in` in double precision.
template <typename Sample>
std::vector<double> exact(const VImage &in, const Bytes &icc, Rounding rounding)
{
    const Profile source = open(icc);
    const Profile target(cmsCreate_sRGBProfile(), cmsCloseProfile);
    const Transform transform(cmsCreateTransform(source.get(), TYPE_RGB_DBL, target.get(), TYPE_RGB_DBL,
        INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE | cmsFLAGS_BLACKPOINTCOMPENSATION),
        cmsDeleteTransform);
    const double most = std::numeric_limits<Sample>::max();
    std::vector<double> values;
    for (const Sample sample : samplesOf<Sample>(in))
        values.push_back(sample / most);
    std::vector<double> out(values.size());
    cmsDoTransform(transform.get(), values.data(), out.data(), static_cast<cmsUInt32Number>(values.size() / 3));
    for (double &value : out) {
        value = std::clamp(value, 0.0, 1.0);
        if (rounding == Rounding::ToSamples)
            value = std::round(value * most) / most;
    }
    return out;
}

struct Difference {
    double mean = 0, most = 0;
};

/// ΔE2000 between two sRGB pixel lists, 0…1.
Difference difference(const std::vector<double> &a, const std::vector<double> &b)
{
    const Profile srgb(cmsCreate_sRGBProfile(), cmsCloseProfile);
    const Profile lab(cmsCreateLab4Profile(nullptr), cmsCloseProfile);
    const Transform transform(cmsCreateTransform(srgb.get(), TYPE_RGB_DBL, lab.get(), TYPE_Lab_DBL,
        INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE), cmsDeleteTransform);
    const std::size_t count = a.size() / 3;
    std::vector<cmsCIELab> left(count), right(count);
    cmsDoTransform(transform.get(), a.data(), left.data(), static_cast<cmsUInt32Number>(count));
    cmsDoTransform(transform.get(), b.data(), right.data(), static_cast<cmsUInt32Number>(count));
    Difference found;
    for (std::size_t i = 0; i < count; ++i) {
        const double delta = cmsCIE2000DeltaE(&left[i], &right[i], 1, 1, 1);
        found.mean += delta / static_cast<double>(count);
        found.most = std::max(found.most, delta);
    }
    return found;
}

template <typename Sample>
Difference errorOf(const Bytes &icc)
{
    const VImage in = lattice<Sample>(3, VIPS_INTERPRETATION_sRGB);
    VImage out = in;
    if (!convert(out, icc, {}, false))
        return {999, 999};
    std::vector<double> values;
    for (const Sample sample : samplesOf<Sample>(out))
        values.push_back(sample / static_cast<double>(std::numeric_limits<Sample>::max()));
    // The mean against the best that samples can hold; the worst against the truth, rounding included (one code
    // of eight bits near black is a ΔE of 0.8, so a tie rounded the other way would count as a whole step).
    return {difference(values, exact<Sample>(in, icc, Rounding::ToSamples)).mean,
            difference(values, exact<Sample>(in, icc, Rounding::None)).most};
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

class ColorConvertTest : public QObject
{
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
            QTest::addRow("Adobe RGB %s", bits) << arrayOf(adobeRgbProfile()) << deep;
            QTest::addRow("Display P3 %s", bits) << arrayOf(test::displayP3()) << deep;
            QTest::addRow("wide gamut %s", bits) << arrayOf(test::wideGamut()) << deep;
        }
    }
    void matchesDoublePrecision()
    {
        QFETCH(QByteArray, icc);
        QFETCH(bool, sixteenBit);
        const Difference found = sixteenBit ? errorOf<std::uint16_t>(bytesOf(icc)) : errorOf<std::uint8_t>(bytesOf(icc));
        qInfo("mean %.4f max %.4f", found.mean, found.most);
        QVERIFY2(found.mean <= 0.1, qPrintable(QString::number(found.mean)));
        QVERIFY2(found.most <= 0.6, qPrintable(QString::number(found.most)));
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
        QCOMPARE(samplesOf<std::uint8_t>(image).size(), std::size_t(17 * 17 * 17 * 4));
    }

    void leavesSrgbPixelsAlone_data()
    {
        QTest::addColumn<QByteArray>("icc");
        QTest::newRow("no profile") << QByteArray();
        QTest::newRow("compact sRGB") << arrayOf(compactSrgbProfile());
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
        QVERIFY(converted->profile == compactSrgbProfile());
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
        QTest::newRow("Adobe RGB") << arrayOf(adobeRgbProfile()) << 3;
        QTest::newRow("wide gamut") << arrayOf(test::wideGamut()) << 3;
        QTest::newRow("gray 1.8") << arrayOf(test::grayGamma(1.8)) << 1;
        QTest::newRow("inks") << arrayOf(test::inkProfile()) << 4;
    }
    void neverDropsAProfileFromUnconvertedPixels()
    {
        QFETCH(QByteArray, icc);
        QFETCH(int, bands);
        const auto interpretation = bands == 1 ? VIPS_INTERPRETATION_B_W
            : bands == 3 ? VIPS_INTERPRETATION_sRGB : VIPS_INTERPRETATION_CMYK;
        const VImage in = lattice<std::uint8_t>(bands, interpretation);
        for (const auto space : {OutputSpace::Srgb, OutputSpace::Keep}) {
            for (const bool embed : {true, false}) {
                for (const bool cmykAllowed : {true, false}) {
                    VImage out = in;
                    const ColorSettings settings{space, RenderingIntent::Perceptual, true, embed};
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
        QVERIFY(converted->profile == compactGrayProfile());
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
        QCOMPARE(out.format(), in.format());
        QCOMPARE(out.extract_band(3).subtract(in.extract_band(bands)).abs().max(), 0.0);
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
            QCOMPARE(out.interpretation(), VIPS_INTERPRETATION_sRGB);
            const auto rgb = samplesOf<std::uint8_t>(out);
            QCOMPARE(rgb.size(), std::size_t(9));
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(rgb[i] >= 250);
                QVERIFY(rgb[i + 3] <= 100);
            }
            QVERIFY(rgb[6] + 60 < rgb[7] && rgb[6] + 60 < rgb[8]);
        }
    }

    void profileOfAnotherKindIsIgnoredWithANote()
    {
        VImage image = lattice<std::uint8_t>(3, VIPS_INTERPRETATION_sRGB);
        const auto converted = convert(image, test::inkProfile(), {}, false);
        QVERIFY(converted.has_value() && !converted->changed);
        QCOMPARE(converted->notes.size(), std::size_t(1));
        QVERIFY(converted->profile == compactSrgbProfile());
    }

    void labPixelsBecomeSrgb()
    {
        VImage image = VImage::black(4, 4, VImage::option()->set("bands", 3))
            .linear({1, 1, 1}, {50, 40, -30}).copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_LAB));
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
        QVERIFY(with.min() <= 3);
        QVERIFY(without.min() >= 25);
    }
};

QTEST_GUILESS_MAIN(ColorConvertTest)
#include "color_convert_test.moc"
