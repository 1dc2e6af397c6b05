// SPDX-License-Identifier: GPL-3.0-or-later
// Operations: exact sizes, no bleeding edges, all frames alike.

#include "engine/imaging/synthetic.h"
#include "engine/operations/options.h"
#include "operations/apply.h"
#include "operations/shared_options.h"

#include <QTest>

#include <random>

using namespace glassine;
using namespace synthetic;
using synthetic::VImage;

namespace {

/// Half flat, half noise.
VImage busyOnTheRight(int width, int height)
{
    const VImage flat = VImage::black(width / 2, height) + 128;
    const VImage noise = VImage::gaussnoise(width - width / 2, height,
                                            VImage::option()->set("mean", 128)->set("sigma", 60));
    const VImage gray = flat.join(noise, VIPS_DIRECTION_HORIZONTAL).cast(VIPS_FORMAT_UCHAR);
    return synthetic::named(VImage::bandjoin({gray, gray, gray}), VIPS_INTERPRETATION_sRGB);
}

double meanOf(const VImage &image, int x, int y)
{
    return image.getpoint(x, y).front();
}

OptionValue randomValue(const OptionSpec &spec, std::mt19937 &random)
{
    const auto pick = [&random](double low, double high) {
        return std::uniform_real_distribution<>(low, high)(random);
    };
    switch (spec.kind) {
    case OptionKind::Boolean: return random() % 2 == 0;
    case OptionKind::Integer: return static_cast<std::int64_t>(pick(spec.minimum, std::min(spec.maximum, 400.0)));
    case OptionKind::Number:
        return pick(spec.minimum,
                    std::min(spec.maximum,
                             spec.key == "megapixels"   ? 0.1
                                 : spec.key == "radius" ? 3.0
                                                        : 200.0));
    case OptionKind::Choice: return std::string(spec.choices[random() % spec.choices.size()].key);
    case OptionKind::Text: return spec.defaultValue;
    }
    return spec.defaultValue;
}

} // namespace

class TestOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("test_operations").has_value()); }

    void announcesExactlyTheSizeItMakes()
    {
        const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("GLASSINE_SEED"));
        std::mt19937 random(seed != 0 ? seed : 20261120);
        for (int round = 0; round < 600; ++round) {
            const Size in{1 + static_cast<int>(random() % 300), 1 + static_cast<int>(random() % 300)};
            const auto table = operations::operations();
            const auto &operation = table[random() % 2 == 0 ? 1 : random() % table.size()]; // resize has the most rules
            OptionValues values;
            QString shown = QStringLiteral("round %1: %2x%3 %4")
                                .arg(round)
                                .arg(in.width)
                                .arg(in.height)
                                .arg(QString::fromUtf8(operation.id.data()));
            for (const auto &spec : operation.options) {
                values.set(std::string(spec.key), randomValue(spec, random));
                shown += QStringLiteral(" %1=%2").arg(QString::fromUtf8(spec.key.data()),
                                                      QString::fromStdString(optionValueText(*values.find(spec.key))));
            }
            if (operation.id == "watermark")
                values.set("kind", text("text")); // no picture here
            const Size planned = operation.outputSize == nullptr ? in : operation.outputSize(in, values);
            if (std::int64_t(planned.width) * planned.height > 2'000'000)
                continue;
            const auto result = operations::apply(operation.id, synthetic::rgb(in.width, in.height), values);
            QVERIFY2(result.has_value(),
                     qPrintable(shown + QString::fromStdString(result ? "" : result.error().detail)));
            QVERIFY2(result->width() == planned.width && result->height() == planned.height,
                     qPrintable(shown
                                + QStringLiteral(": planned %1x%2, made %3x%4")
                                      .arg(planned.width)
                                      .arg(planned.height)
                                      .arg(result->width())
                                      .arg(result->height())));
            if (operation.id == "resize" && !values.boolean("enlarge"))
                QVERIFY2(planned.width <= in.width && planned.height <= in.height, qPrintable(shown));
        }
    }

    void plansSizes_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("outWidth");
        QTest::addColumn<int>("outHeight");
        QTest::newRow("long edge, landscape") << "long-edge" << 6000 << 4000 << 2048 << 1365;
        QTest::newRow("long edge, portrait") << "long-edge" << 4000 << 6000 << 1365 << 2048;
        QTest::newRow("long edge, small stays") << "long-edge" << 800 << 600 << 800 << 600;
        QTest::newRow("short edge") << "short-edge" << 6000 << 4000 << 3072 << 2048;
        QTest::newRow("width") << "width" << 4000 << 6000 << 2048 << 3072;
        QTest::newRow("height") << "height" << 6000 << 4000 << 3072 << 2048;
        QTest::newRow("inside, width limits") << "inside" << 6000 << 3000 << 1920 << 960;
        QTest::newRow("inside, height limits") << "inside" << 4000 << 6000 << 720 << 1080;
        QTest::newRow("fill") << "fill" << 6000 << 4000 << 1920 << 1080;
        QTest::newRow("fill, too small keeps the shape") << "fill" << 1000 << 1000 << 1000 << 563;
        QTest::newRow("percent") << "percent" << 6001 << 4001 << 3001 << 2001;
        QTest::newRow("panorama never vanishes") << "long-edge" << 30000 << 3 << 2048 << 1;
    }
    void plansSizes()
    {
        QFETCH(QString, fit);
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, outWidth);
        QFETCH(int, outHeight);
        const OptionValues values = optionsOf("resize", {{"fit", fit.toStdString()}});
        const Size out = operations::operationById("resize")->outputSize({width, height}, values);
        QCOMPARE(out.width, outWidth);
        QCOMPARE(out.height, outHeight);
    }

    void plansFromWhatAShrunkImageStandsFor()
    {
        Size nominal{6001, 4001};
        const auto cropped = operations::apply("crop", synthetic::rgb(751, 501),
                                               optionsOf("crop", {{"ratio", text("1:1")}}), nominal);
        QVERIFY(cropped.has_value());
        QCOMPARE(nominal.width, 4001);
        const auto result = operations::apply(
            "resize", *cropped, optionsOf("resize", {{"fit", text("percent")}, {"percent", number(5)}}), nominal);
        QVERIFY(result.has_value());
        QCOMPARE(result->width(), 200);
        QCOMPARE(result->height(), 200);
        QCOMPARE(nominal.width, 200);
    }

    void resizeKeepsTransparentColorOut_data()
    {
        QTest::addColumn<bool>("linear");
        QTest::addColumn<int>("pixels");
        QTest::newRow("code values") << false << 67;
        QTest::newRow("code values, boxes first") << false << 13;
        QTest::newRow("linear light") << true << 67;
    }
    void resizeKeepsTransparentColorOut()
    {
        QFETCH(bool, linear);
        QFETCH(int, pixels);
        // Left: opaque white. Right: invisible red. No visible pixel may turn red.
        const VImage white = (VImage::black(101, 60, VImage::option()->set("bands", 4)) + 255).cast(VIPS_FORMAT_UCHAR);
        const VImage red = (VImage::black(99, 60, VImage::option()->set("bands", 4))
                            + std::vector<double>{255, 0, 0, 0})
                               .cast(VIPS_FORMAT_UCHAR);
        const VImage picture = synthetic::named(white.join(red, VIPS_DIRECTION_HORIZONTAL), VIPS_INTERPRETATION_sRGB);
        const auto result = operations::apply(
            "resize", picture, optionsOf("resize", {{"pixels", integer(pixels)}, {"linear-light", linear}}));
        QVERIFY(result.has_value());
        for (int x = 0; x < result->width(); ++x) {
            const auto pixel = result->getpoint(x, result->height() / 2);
            if (pixel[3] > 8)
                QVERIFY2(pixel[1] > 250 && pixel[2] > 250,
                         qPrintable(QStringLiteral("x=%1 g=%2 a=%3").arg(x).arg(pixel[1]).arg(pixel[3])));
        }
    }

    void strongReductionsOfTransparentPicturesStayClose_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {150, 97, 40, 7}) // factors of 8 to 171, most with something left over at the edges
            QTest::addRow("%d", pixels) << pixels;
    }
    void strongReductionsOfTransparentPicturesStayClose()
    {
        QFETCH(int, pixels);
        // Deep pixels take the long way: the kernel over every one of them.
        const VImage xy = VImage::xyz(1201, 907);
        const VImage waves = (xy.extract_band(0) * 1.7).sin() * (xy.extract_band(1) * 0.9).cos();
        const VImage alpha = waves.linear(100, 130);
        const VImage color = VImage::bandjoin(
            {waves.linear(120, 125), waves.linear(-60, 90), waves.linear(30, 200), alpha});
        const VImage shallow = synthetic::named(color.cast(VIPS_FORMAT_UCHAR).copy_memory(), VIPS_INTERPRETATION_sRGB);
        const VImage deep = synthetic::named(shallow.linear(257, 0).cast(VIPS_FORMAT_USHORT),
                                             VIPS_INTERPRETATION_RGB16);
        const OptionValues options = optionsOf("resize", {{"pixels", integer(pixels)}});
        const auto result = operations::apply("resize", shallow, options);
        const auto expected = operations::apply("resize", deep, options);
        QVERIFY(result && expected);
        QCOMPARE(result->width(), expected->width());
        QCOMPARE(result->height(), expected->height());
        // The finest waves there can be, of which next to nothing is left: what boxes let through of them is this little.
        const VImage difference = (*result - expected->linear(1 / 257.0, 0)).abs();
        QVERIFY2(difference.avg() < 2 && difference.max() < 8,
                 qPrintable(QStringLiteral("%1 in the mean, %2 at most").arg(difference.avg()).arg(difference.max())));
    }

    void linearLightKeepsTheLightOfFinePatterns()
    {
        // A checkerboard of black and white gives off half the light: code value 188, not 128.
        const VImage xy = VImage::xyz(256, 256);
        const VImage board = ((xy.extract_band(0) + xy.extract_band(1)) % 2 * 255).cast(VIPS_FORMAT_UCHAR);
        const VImage picture = synthetic::named(board, VIPS_INTERPRETATION_B_W);
        const auto plain = operations::apply("resize", picture, optionsOf("resize", {{"pixels", integer(64)}}));
        const auto light = operations::apply("resize", picture,
                                             optionsOf("resize", {{"pixels", integer(64)}, {"linear-light", true}}));
        QVERIFY(plain && light);
        QVERIFY(std::abs(meanOf(*plain, 30, 30) - 128) < 3);
        QVERIFY(std::abs(meanOf(*light, 30, 30) - 188) < 3);
    }

    void resizeKeepsDepthBandsAndName_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 5; ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void resizeKeepsDepthBandsAndName()
    {
        QFETCH(int, kind);
        const VImage pictures[] = {synthetic::gray(120, 80), synthetic::rgb(120, 80), synthetic::rgba(120, 80),
                                   synthetic::rgb16(120, 80), synthetic::cmyk(120, 80)};
        const VImage &picture = pictures[kind];
        for (const bool linear : {false, true}) {
            const auto result = operations::apply(
                "resize", picture, optionsOf("resize", {{"pixels", integer(50)}, {"linear-light", linear}}));
            QVERIFY2(result.has_value(), result ? "" : result.error().detail.c_str());
            QCOMPARE(result->bands(), picture.bands());
            QCOMPARE(result->format(), picture.format());
            QCOMPARE(result->interpretation(), picture.interpretation());
            const VImage center = result->extract_area(20, 15, 10, 4);
            const VImage before = picture.extract_area(48, 36, 24, 10);
            QVERIFY(std::abs(center.avg() - before.avg()) / (kind == 3 ? 257 : 1) < 4);
        }
    }

    void everyFrameIsTreatedAlike()
    {
        const VImage animation = synthetic::animation(60, 40, 4);
        for (const auto &[id, given] :
             {std::pair<const char *, OptionValues>{"resize", optionsOf("resize", {{"pixels", integer(30)}})},
              {"crop", optionsOf("crop", {{"ratio", text("1:1")}, {"gravity", text("attention")}})},
              {"border", optionsOf("border", {{"unit", text("px")}, {"width", number(5)}})},
              {"sharpen", optionsOf("sharpen", {})},
              {"grayscale", optionsOf("grayscale", {})},
              {"flatten", optionsOf("flatten", {})}}) {
            const auto result = operations::apply(id, animation, given);
            QVERIFY2(result.has_value(), result ? id : result.error().detail.c_str());
            QCOMPARE(imaging::frameCount(*result), 4);
            const auto *operation = operations::operationById(id);
            const Size planned = operation->outputSize == nullptr ? Size{60, 40}
                                                                  : operation->outputSize({60, 40}, given);
            QCOMPARE(imaging::frameSize(*result).width, planned.width);
            QCOMPARE(imaging::frameSize(*result).height, planned.height);
            QCOMPARE(result->get_array_int("delay").size(), std::size_t(4));
            const VImage first = result->extract_area(0, 0, planned.width, planned.height);
            const VImage third = result->extract_area(0, 2 * planned.height, planned.width, planned.height);
            QCOMPARE(synthetic::largestDifference(first, third), 0.0);
        }
    }

    void cropHoldsTheAnchor_data()
    {
        QTest::addColumn<QString>("gravity");
        QTest::addColumn<double>("offset");
        QTest::addColumn<int>("left");
        QTest::newRow("west") << "west" << 0.0 << 0;
        QTest::newRow("center") << "center" << 0.0 << 50;
        QTest::newRow("east") << "east" << 0.0 << 100;
        QTest::newRow("center, moved right") << "center" << 25.0 << 75;
        QTest::newRow("east, cannot move further") << "east" << 50.0 << 100;
    }
    void cropHoldsTheAnchor()
    {
        QFETCH(QString, gravity);
        QFETCH(double, offset);
        QFETCH(int, left);
        const VImage picture = synthetic::named(VImage::xyz(200, 100).extract_band(0).cast(VIPS_FORMAT_UCHAR),
                                                VIPS_INTERPRETATION_B_W);
        const auto result = operations::apply(
            "crop", picture,
            optionsOf("crop",
                      {{"ratio", text("1:1")}, {"gravity", gravity.toStdString()}, {"offset-x", number(offset)}}));
        QVERIFY(result.has_value());
        QCOMPARE(static_cast<int>(meanOf(*result, 0, 0)), left);
    }

    void attentionAndEntropyFindTheBusySide_data()
    {
        QTest::addColumn<QString>("gravity");
        QTest::newRow("attention") << "attention";
        QTest::newRow("entropy") << "entropy";
    }
    void attentionAndEntropyFindTheBusySide()
    {
        QFETCH(QString, gravity);
        const VImage picture = busyOnTheRight(400, 200);
        const auto result = operations::apply(
            "crop", picture, optionsOf("crop", {{"ratio", text("1:1")}, {"gravity", gravity.toStdString()}}));
        QVERIFY(result.has_value());
        const auto center = operations::apply("crop", picture, optionsOf("crop", {{"ratio", text("1:1")}}));
        QVERIFY(result->deviate() > center->deviate() + 5);
    }

    void cropTurnsItsRatioWithThePhoto()
    {
        const OptionValues values = optionsOf("crop", {{"ratio", text("3:2")}, {"match-orientation", true}});
        const auto *crop = operations::operationById("crop");
        QCOMPARE(crop->outputSize({400, 600}, values).width, 400);
        QCOMPARE(crop->outputSize({400, 600}, values).height, 600);
        QCOMPARE(crop->outputSize({600, 600}, values).height, 400);
    }

    void grayscaleKeepsBlackWhiteAndAlpha()
    {
        const auto result = operations::apply("grayscale", synthetic::rgba(64, 64), {});
        QVERIFY(result.has_value());
        QCOMPARE(result->bands(), 2);
        QCOMPARE(result->interpretation(), VIPS_INTERPRETATION_B_W);
        const VImage white = synthetic::named(
            (VImage::black(4, 4, VImage::option()->set("bands", 3)) + 65535).cast(VIPS_FORMAT_USHORT),
            VIPS_INTERPRETATION_RGB16);
        const auto stillWhite = operations::apply("grayscale", white, {});
        QVERIFY(stillWhite.has_value());
        QCOMPARE(meanOf(*stillWhite, 1, 1), 65535.0);
        QCOMPARE(stillWhite->bands(), 1);
    }

    void sharpenRaisesEdgesAndLeavesFlatsAlone_data()
    {
        QTest::addColumn<QString>("medium");
        QTest::newRow("screen") << "screen";
        QTest::newRow("print") << "print";
    }
    void sharpenRaisesEdgesAndLeavesFlatsAlone()
    {
        QFETCH(QString, medium);
        const VImage dark = VImage::black(50, 20) + 80;
        const VImage edge = dark.join(dark + 80, VIPS_DIRECTION_HORIZONTAL).cast(VIPS_FORMAT_UCHAR);
        const VImage picture = synthetic::named(VImage::bandjoin({edge, edge, edge}), VIPS_INTERPRETATION_sRGB);
        double before = 0;
        for (const char *strength : {"low", "standard", "high"}) {
            const auto result = operations::apply(
                "sharpen", picture,
                optionsOf("sharpen", {{"for", medium.toStdString()}, {"strength", text(strength)}}));
            QVERIFY(result.has_value());
            QCOMPARE(meanOf(*result, 10, 10), 80.0);
            QCOMPARE(meanOf(*result, 90, 10), 160.0);
            const double overshoot = meanOf(*result, 50, 10) - 160;
            QVERIFY(overshoot > before);
            before = overshoot;
        }
    }

    void borderHasItsColorAndKeepsThePicture()
    {
        const VImage picture = synthetic::rgb(30, 20);
        const auto result = operations::apply(
            "border", picture,
            optionsOf(
                "border",
                {{"unit", text("px")}, {"width", number(7)}, {"bottom-extra", number(3)}, {"color", text("#102030")}}));
        QVERIFY(result.has_value());
        QCOMPARE(result->width(), 44);
        QCOMPARE(result->height(), 37);
        QCOMPARE(result->getpoint(0, 0), (std::vector<double>{16, 32, 48}));
        QCOMPARE(result->getpoint(43, 36), (std::vector<double>{16, 32, 48}));
        QCOMPARE(synthetic::largestDifference(result->extract_area(7, 7, 30, 20), picture), 0.0);
    }

    void coloredBorderMakesGrayPhotosColor()
    {
        const auto result = operations::apply("border", synthetic::gray(30, 20),
                                              optionsOf("border", {{"unit", text("px")}, {"color", text("#f00")}}));
        QVERIFY(result.has_value());
        QCOMPARE(result->bands(), 3);
        QCOMPARE(result->getpoint(0, 0), (std::vector<double>{255, 0, 0}));
    }

    void whiteBorderIsWhiteInCmyk()
    {
        const auto result = operations::apply("border", synthetic::cmyk(30, 20),
                                              optionsOf("border", {{"unit", text("px")}}));
        QVERIFY(result.has_value());
        QCOMPARE(result->getpoint(0, 0), (std::vector<double>{0, 0, 0, 0}));
        QCOMPARE(result->interpretation(), VIPS_INTERPRETATION_CMYK);
    }

    void flattenShowsTheColorBehind_data()
    {
        QTest::addColumn<bool>("deep");
        QTest::newRow("8 bits") << false;
        QTest::newRow("16 bits") << true;
    }
    void flattenShowsTheColorBehind()
    {
        QFETCH(bool, deep);
        VImage clear =
            VImage::black(8, 8, VImage::option()->set("bands", 4)).cast(deep ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR);
        clear = synthetic::named(clear, deep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB);
        const auto result = operations::apply("flatten", clear, optionsOf("flatten", {{"color", text("#ff8000")}}));
        QVERIFY(result.has_value());
        QCOMPARE(result->bands(), 3);
        const double scale = deep ? 257 : 1;
        QCOMPARE(result->getpoint(2, 2), (std::vector<double>{255 * scale, 128 * scale, 0}));
        QCOMPARE(result->format(), clear.format());
    }

    void badColorIsAProblemOfItsOption()
    {
        const auto *border = operations::operationById("border");
        const auto problem = border->check(optionsOf("border", {{"color", text("#12g")}}));
        QVERIFY(problem.has_value());
        QCOMPARE(problem->path, std::string("color"));
        QVERIFY(!border->check(optionsOf("border", {})));
        const auto result = operations::apply("border", synthetic::rgb(4, 4),
                                              optionsOf("border", {{"color", text("blue-ish")}}));
        QVERIFY(!result && result.error().code == ErrorCode::OperationFailed);
    }

    void parsesRatios_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("good");
        QTest::newRow("4:5") << "4:5" << true;
        QTest::newRow("1.91:1") << "1.91:1" << true;
        for (const char *bad : {"", ":", "4:", "4:0", "-4:5", "4:5:6", "4x5", "nan:1", "1e9:1"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }
    void parsesRatios()
    {
        QFETCH(QString, written);
        QFETCH(bool, good);
        QCOMPARE(operations::parseRatio(written.toStdString()).has_value(), good);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "test_operations.moc"
