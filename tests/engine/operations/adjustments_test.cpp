// SPDX-License-Identifier: GPL-3.0-or-later
// Light, color and sharpness: what the formulas say, on every kind of pixels, hues kept.

#include "engine/operations/options.h"
#include "operations/apply.h"
#include "operations/curves.h"

#include <QRect>
#include <QTest>

#include <cmath>

using namespace glassine;
using namespace synthetic;

namespace {

VImage applied(std::string_view id, const VImage &image, const OptionValues &options)
{
    const auto result = operations::apply(id, image, options);
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return result->copy_memory();
}

/// Every level of an 8-bit gray, from left to right.
VImage ramp(VipsInterpretation name = VIPS_INTERPRETATION_sRGB)
{
    const VImage levels = VImage::identity();
    return named(VImage::bandjoin({levels, levels, levels}), name);
}

/// By the definitions of IEC 61966-2-1, not by the code under test.
double srgbToLight(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}
double lightToSrgb(double l)
{
    return l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
}

/// Hue in degrees (HSV), NaN for grays.
double hueOf(const std::vector<double> &rgb)
{
    const double most = std::max({rgb[0], rgb[1], rgb[2]}), least = std::min({rgb[0], rgb[1], rgb[2]});
    if (most == least)
        return std::nan("");
    const double range = most - least;
    double sector = rgb[0] == most ? (rgb[1] - rgb[2]) / range
        : rgb[1] == most           ? 2 + (rgb[2] - rgb[0]) / range
                                   : 4 + (rgb[0] - rgb[1]) / range;
    return std::fmod(sector * 60 + 360, 360);
}

double lumaOf(const std::vector<double> &rgb)
{
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

/// Dull colors between 60 and 180, all hues.
VImage dull(int size)
{
    const VImage color = rgb(size, size);
    return named((color * (120 / 255.0) + 60).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_sRGB);
}

/// color + amount · soft(luma − gauss ∗ luma), by libvips' own operations.
VImage unsharpByFormula(const VImage &image, double sigma, double amount, double threshold)
{
    const bool alpha = image.has_alpha();
    const double white = image.format() == VIPS_FORMAT_USHORT ? 65535 : 255;
    const VImage colors = image.extract_band(0, VImage::option()->set("n", image.bands() - (alpha ? 1 : 0)));
    const VImage luma = (colors.bands() < 3 ? colors : colors.recomb(VImage::new_matrixv(3, 1, 0.2126, 0.7152, 0.0722)))
                            .cast(VIPS_FORMAT_DOUBLE);
    const VImage mask = VImage::gaussmat(
        sigma, 0.01, VImage::option()->set("separable", true)->set("precision", VIPS_PRECISION_FLOAT));
    const VImage difference = luma - luma.convsep(mask, VImage::option()->set("precision", VIPS_PRECISION_FLOAT));
    const VImage size = difference.abs() - threshold * white / 255;
    VImage result = (colors + (size > 0).ifthenelse(difference.sign() * size, 0.0) * amount + 0.5).cast(image.format());
    if (alpha)
        result = result.bandjoin(image.extract_band(image.bands() - 1));
    return result.copy(VImage::option()->set("interpretation", image.interpretation()));
}

} // namespace

class AdjustmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("adjustments_test").has_value()); }

    void exposureDoublesLightForEveryStop_data()
    {
        QTest::addColumn<double>("stops");
        for (const double stops : {-2.0, -0.5, 0.5, 1.0, 3.0})
            QTest::addRow("%.1f stops", stops) << stops;
    }
    void exposureDoublesLightForEveryStop()
    {
        QFETCH(double, stops);
        const VImage result = applied("exposure", ramp(), optionsOf("exposure", {{"stops", number(stops)}}));
        for (int level = 0; level < 256; ++level) {
            const double light = std::min(1.0, srgbToLight(level / 255.0) * std::pow(2.0, stops));
            QVERIFY2(std::abs(result.getpoint(level, 0)[1] - 255 * lightToSrgb(light)) <= 0.5 + 1e-6,
                     qPrintable(QString::number(level)));
        }
    }

    void brightnessLiftsAllTonesAlike()
    {
        const VImage result = applied("exposure", ramp(), optionsOf("exposure", {{"brightness", number(10)}}));
        QCOMPARE(result.getpoint(0, 0)[0], 26.0); // 25.5
        QCOMPARE(result.getpoint(100, 0)[0], 126.0);
        QCOMPARE(result.getpoint(250, 0)[0], 255.0);
    }

    void contrastKeepsBlackMiddleAndWhite()
    {
        const VImage more = applied("contrast", ramp(), optionsOf("contrast", {{"amount", number(40)}}));
        QCOMPARE(more.getpoint(0, 0)[0], 0.0);
        QCOMPARE(more.getpoint(255, 0)[0], 255.0);
        QVERIFY(more.getpoint(64, 0)[0] < 60 && more.getpoint(192, 0)[0] > 196);
        QVERIFY(std::abs(more.getpoint(127, 0)[0] - 127) <= 1);
        for (int level = 1; level < 256; ++level)
            QVERIFY(more.getpoint(level, 0)[0] >= more.getpoint(level - 1, 0)[0]);
        const VImage less = applied("contrast", ramp(), optionsOf("contrast", {{"amount", number(-50)}}));
        QCOMPARE(less.getpoint(0, 0)[0], 64.0);
        QCOMPARE(less.getpoint(255, 0)[0], 191.0);
    }

    void gammaMovesTheMiddleOnly()
    {
        const VImage result = applied("gamma", ramp(), optionsOf("gamma", {{"gamma", number(2.2)}}));
        for (const int level : {0, 1, 50, 128, 200, 255})
            QVERIFY(std::abs(result.getpoint(level, 0)[2] - 255 * std::pow(level / 255.0, 1 / 2.2)) <= 0.5 + 1e-6);
    }

    void saturationKeepsLumaAndHue_data()
    {
        QTest::addColumn<double>("amount");
        for (const double amount : {-60.0, 40.0, 100.0})
            QTest::addRow("%.0f %%", amount) << amount;
    }
    void saturationKeepsLumaAndHue()
    {
        QFETCH(double, amount);
        const VImage before = rgb16(32, 32); // fine levels: rounding shall not hide a wrong hue
        const VImage after = applied("saturation", before, optionsOf("saturation", {{"amount", number(amount)}}));
        for (int i = 0; i < 32 * 32; ++i) {
            const auto from = before.getpoint(i % 32, i / 32), to = after.getpoint(i % 32, i / 32);
            QVERIFY(std::abs(lumaOf(from) - lumaOf(to)) < 2);
            const double range = std::max({to[0], to[1], to[2]}) - std::min({to[0], to[1], to[2]});
            if (range > 2000)
                QVERIFY(std::abs(std::remainder(hueOf(from) - hueOf(to), 360)) < 0.1);
        }
    }

    void saturationTakenAwayIsGray()
    {
        const VImage result = applied("saturation", rgb(16, 16), optionsOf("saturation", {{"amount", number(-100)}}));
        QVERIFY(largestDifference(result.extract_band(0), result.extract_band(2)) <= 1);
    }

    void autoLevelsUseTheFullRangeAndKeepHues()
    {
        const VImage before = dull(64);
        const VImage after = applied("auto-levels", before, optionsOf("auto-levels", {{"clip", number(0)}}));
        QVERIFY(after.min() < 20 && after.max() > 235);
        for (int i = 0; i < 64 * 64; i += 7) {
            const auto from = before.getpoint(i % 64, i / 64), to = after.getpoint(i % 64, i / 64);
            if (std::max({from[0], from[1], from[2]}) - std::min({from[0], from[1], from[2]}) > 40)
                QVERIFY2(std::abs(std::remainder(hueOf(from) - hueOf(to), 360)) < 3, qPrintable(QString::number(i)));
        }
        const VImage half = applied("auto-levels", before,
                                    optionsOf("auto-levels", {{"clip", number(0)}, {"strength", number(50)}}));
        QVERIFY(half.max() > before.max() + 10 && half.max() < after.max() - 10);
    }

    void autoLevelsLeaveAFlatPictureAlone()
    {
        const VImage plain = flat(20, 20, {90, 100, 110});
        QCOMPARE(largestDifference(applied("auto-levels", plain, optionsOf("auto-levels", {})), plain), 0.0);
    }

    void unsharpRaisesEdgesByItsAmount()
    {
        const VImage dark = VImage::black(50, 20) + 80;
        const VImage edge = dark.join(dark + 80, VIPS_DIRECTION_HORIZONTAL).cast(VIPS_FORMAT_UCHAR);
        const VImage picture = named(VImage::bandjoin({edge, edge, edge}), VIPS_INTERPRETATION_sRGB);
        double before = 0;
        for (const double amount : {50.0, 100.0, 200.0}) {
            const VImage result = applied("unsharp", picture,
                                          optionsOf("unsharp", {{"amount", number(amount)}, {"threshold", number(0)}}));
            QCOMPARE(result.getpoint(10, 10)[0], 80.0);
            const double overshoot = result.getpoint(50, 10)[0] - 160;
            QVERIFY(overshoot > before);
            before = overshoot;
        }
        const VImage none = applied("unsharp", picture,
                                    optionsOf("unsharp", {{"amount", number(100)}, {"threshold", number(200)}}));
        QCOMPARE(largestDifference(none, picture), 0.0);
    }

    void smallRadiusSharpensToo()
    {
        const VImage dark = VImage::black(20, 20) + 80;
        const VImage edge = dark.join(dark + 80, VIPS_DIRECTION_HORIZONTAL).cast(VIPS_FORMAT_UCHAR);
        for (const double radius : {0.4, 0.5}) {
            const VImage result = applied(
                "unsharp", named(edge, VIPS_INTERPRETATION_B_W),
                optionsOf("unsharp", {{"radius", number(radius)}, {"amount", number(200)}, {"threshold", number(0)}}));
            QVERIFY2(result.getpoint(20, 10)[0] > 161, qPrintable(QString::number(radius)));
        }
    }

    void unsharpIsItsFormulaAtEveryPixel_data()
    {
        QTest::addColumn<double>("radius");
        QTest::addColumn<double>("threshold");
        QTest::newRow("screen") << 0.6 << 2.0;
        QTest::newRow("print") << 1.4 << 2.0;
        QTest::newRow("no threshold") << 1.0 << 0.0;
        QTest::newRow("wider than the picture") << 30.0 << 5.0;
    }
    void unsharpIsItsFormulaAtEveryPixel()
    {
        QFETCH(double, radius);
        QFETCH(double, threshold);
        const OptionValues options = optionsOf(
            "unsharp", {{"radius", number(radius)}, {"amount", number(150)}, {"threshold", number(threshold)}});
        // Neither is a multiple of the parts that libvips asks for.
        for (const VImage &smooth :
             {gray(300, 217), rgb(300, 217), rgba(300, 217), rgb16(300, 217), animation(83, 61, 3)}) {
            const VImage picture = smooth.insert(smooth.extract_area(0, 0, 30, 20).invert(), 40, 25); // with edges
            const VImage result = applied("unsharp", picture, options);
            const VImage expected = imaging::eachFrame(
                picture, [&](const VImage &frame) { return unsharpByFormula(frame, radius, 1.5, threshold); });
            QVERIFY(largestDifference(result, expected) <= 1); // float and double may round to either side
            const double levels = picture.format() == VIPS_FORMAT_USHORT ? 65535 : 255;
            QVERIFY(largestDifference(result, picture) > levels / 20);
        }
    }

    void blursThePartThatGravityNames_data()
    {
        QTest::addColumn<QString>("gravity");
        QTest::addColumn<QRect>("part"); // of 200 × 100, a quarter of the width and half of the height
        QTest::newRow("top left") << "northwest" << QRect(0, 0, 50, 50);
        QTest::newRow("center") << "center" << QRect(75, 25, 50, 50);
        QTest::newRow("right") << "east" << QRect(150, 25, 50, 50);
        QTest::newRow("bottom") << "south" << QRect(75, 50, 50, 50);
    }
    void blursThePartThatGravityNames()
    {
        QFETCH(QString, gravity);
        QFETCH(QRect, part);
        const VImage noise =
            VImage::gaussnoise(200, 100, VImage::option()->set("mean", 128)->set("sigma", 40)).cast(VIPS_FORMAT_UCHAR);
        const VImage picture = named(VImage::bandjoin({noise, noise, noise}), VIPS_INTERPRETATION_sRGB);
        const VImage result = applied("blur", picture,
                                      optionsOf("blur",
                                                {{"gravity", gravity.toStdString()},
                                                 {"width", number(25)},
                                                 {"height", number(50)},
                                                 {"radius", number(2)}}));
        const auto cut = [&](const VImage &image) {
            return image.extract_area(part.x(), part.y(), part.width(), part.height());
        };
        QVERIFY(cut(result).deviate() < cut(picture).deviate() / 4);
        const VImage hole =
            VImage::black(part.width(), part.height(), VImage::option()->set("bands", 3)).cast(VIPS_FORMAT_UCHAR);
        const VImage outsideBefore = picture.insert(hole, part.x(), part.y()),
                     outsideAfter = result.insert(hole, part.x(), part.y());
        QCOMPARE(largestDifference(outsideBefore, outsideAfter), 0.0);
    }

    void blurLeavesNoSeamAtItsEdgeInAFlatSky()
    {
        const VImage plain = flat(120, 80, {30, 60, 200});
        QCOMPARE(largestDifference(applied("blur", plain, optionsOf("blur", {})), plain), 0.0);
    }

    void everyKindOfPixelsStaysItsKind_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"exposure", "contrast", "gamma", "saturation", "auto-levels", "unsharp", "blur"})
            QTest::newRow(id) << id;
    }
    void everyKindOfPixelsStaysItsKind()
    {
        QFETCH(QString, id);
        const std::string name = id.toStdString();
        OptionValues options = optionsOf(name, {});
        const bool amount = options.contains("amount") && name != "unsharp";
        if (amount)
            options.set("amount", number(30));
        if (name == "exposure")
            options.set("stops", number(1));
        if (name == "gamma")
            options.set("gamma", number(1.5));
        const VImage kinds[] = {gray(40, 30), rgb(40, 30),          rgba(40, 30), rgb16(40, 30),
                                cmyk(40, 30), animation(40, 30, 3), rgb(1, 1)};
        for (const VImage &picture : kinds) {
            const VImage result = applied(name, picture, options);
            QCOMPARE(result.bands(), picture.bands());
            QCOMPARE(result.format(), picture.format());
            QCOMPARE(result.interpretation(), picture.interpretation());
            QCOMPARE(imaging::frameCount(result), imaging::frameCount(picture));
            QCOMPARE(result.height(), picture.height());
            if (imaging::hasAlpha(picture) && name != "blur")
                QCOMPARE(largestDifference(result.extract_band(result.bands() - 1),
                                           picture.extract_band(picture.bands() - 1)),
                         0.0);
        }
    }

    void eightAndSixteenBitsAgree()
    {
        const VImage deep = rgb16(64, 64);
        const VImage shallow = named((deep.cast(VIPS_FORMAT_FLOAT) / 257 + 0.5).cast(VIPS_FORMAT_UCHAR),
                                     VIPS_INTERPRETATION_sRGB);
        for (const auto &[id, options] : {std::pair{"exposure", optionsOf("exposure", {{"stops", number(0.7)}})},
                                          std::pair{"contrast", optionsOf("contrast", {{"amount", number(25)}})},
                                          std::pair{"saturation", optionsOf("saturation", {{"amount", number(25)}})}})
            QVERIFY2(difference(applied(id, deep, options), applied(id, shallow, options)) < 1, id);
    }
};

QTEST_GUILESS_MAIN(AdjustmentsTest)
#include "adjustments_test.moc"
