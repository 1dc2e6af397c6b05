// SPDX-License-Identifier: GPL-3.0-or-later
// What is put around a photo and what is cut from its corners.

#include "engine/operations/options.h"
#include "operations/apply.h"

#include <QTest>

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

} // namespace

class FramesAndMasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("frames_and_masks_test").has_value()); }

    void passePartoutHasCardLineAndMoreBelow()
    {
        const VImage picture = rgb(200, 100);
        const OptionValues options = optionsOf("mat",
                                               {{"width", number(10)},
                                                {"bottom-extra", number(5)},
                                                {"line", number(2)},
                                                {"color", text("#f0e0d0")},
                                                {"line-color", text("#102030")}});
        const VImage result = applied("mat", picture, options);
        QCOMPARE(result.width(), 200 + 2 * 12);
        QCOMPARE(result.height(), 100 + 12 + 17);
        const auto *mat = operations::operationById("mat");
        const operations::Shift shift = mat->shift({200, 100}, options);
        QCOMPARE(shift.x, 12);
        QCOMPARE(shift.y, 12);
        QCOMPARE(result.getpoint(0, 0), (std::vector<double>{240, 224, 208}));
        QCOMPARE(result.getpoint(11, 50), (std::vector<double>{16, 32, 48}));
        QCOMPARE(result.getpoint(9, 50), (std::vector<double>{240, 224, 208}));
        QCOMPARE(largestDifference(result.extract_area(shift.x, shift.y, 200, 100), picture), 0.0);
    }

    void shiftsLeadToThePhoto_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &operation : operations::operations())
            if (operation.shift != nullptr)
                QTest::newRow(operation.id.data()) << QString::fromUtf8(operation.id.data());
    }
    void shiftsLeadToThePhoto()
    {
        QFETCH(QString, id);
        const std::string name = id.toStdString();
        const VImage picture = flat(60, 40, {10, 200, 30});
        const OptionValues options = optionsOf(name, {});
        const operations::Shift shift = operations::operationById(name)->shift({60, 40}, options);
        const VImage result = applied(name, picture, options);
        QCOMPARE(largestDifference(result.extract_area(shift.x, shift.y, 60, 40), picture), 0.0);
        QVERIFY(shift.y == 0 || result.getpoint(shift.x, shift.y - 1) != picture.getpoint(0, 0));
    }

    void roundedCornersAreCutSmoothly()
    {
        const VImage result = applied("mask", flat(100, 60, {200, 100, 50}),
                                      optionsOf("mask", {{"radius", number(25)}}));
        QCOMPARE(result.bands(), 4);
        QCOMPARE(result.getpoint(0, 0)[3], 0.0);
        QCOMPARE(result.getpoint(50, 30)[3], 255.0);
        QCOMPARE(result.getpoint(50, 0)[3], 255.0);
        QCOMPARE(result.getpoint(0, 0)[0], 200.0); // no dark rim where it is blended later
        // A radius of 15 pixels cuts (4 − π) · 15² of 6000 pixels.
        const double area = result.extract_band(3).avg() / 255 * 6000;
        QVERIFY2(std::abs(area - (6000 - (4 - M_PI) * 225)) < 2, qPrintable(QString::number(area)));
        QVERIFY(result.extract_band(3).hist_find().getpoint(128, 0)[0] < 20); // an edge, not a blur
    }

    void ellipseTouchesTheEdges()
    {
        const VImage result = applied("mask", flat(100, 60, {200, 100, 50}),
                                      optionsOf("mask", {{"shape", text("ellipse")}}));
        const double area = result.extract_band(3).avg() / 255 * 6000;
        QVERIFY2(std::abs(area - M_PI * 50 * 30) < 6, qPrintable(QString::number(area)));
        QVERIFY(result.getpoint(50, 0)[3] > 200 && result.getpoint(0, 30)[3] > 150);
        QCOMPARE(result.getpoint(5, 5)[3], 0.0);
    }

    void maskTakesFromTransparencyThatIsThere()
    {
        const VImage half = flat(40, 40, {9, 9, 9, 128});
        const VImage result = applied("mask", half, optionsOf("mask", {{"shape", text("ellipse")}}));
        QCOMPARE(result.bands(), 4);
        QCOMPARE(result.getpoint(20, 20)[3], 128.0);
        QCOMPARE(result.getpoint(0, 0)[3], 0.0);
    }

    void everyKindOfPixelsCanBeMaskedAndMounted()
    {
        const VImage kinds[] = {gray(40, 30), rgb16(40, 30), cmyk(40, 30), animation(40, 30, 3), rgb(1, 1)};
        for (const VImage &picture : kinds) {
            const VImage masked = applied("mask", picture, optionsOf("mask", {}));
            QVERIFY(imaging::hasAlpha(masked));
            QCOMPARE(masked.format(), picture.format());
            QCOMPARE(imaging::frameCount(masked), imaging::frameCount(picture));
            const VImage mounted = applied("mat", picture, optionsOf("mat", {}));
            QCOMPARE(imaging::frameCount(mounted), imaging::frameCount(picture));
        }
        const VImage moving = applied("mask", animation(40, 30, 3), optionsOf("mask", {{"radius", number(30)}}));
        for (int frame = 0; frame < 3; ++frame)
            QCOMPARE(moving.getpoint(0, frame * 30)[3], 0.0);
    }
};

QTEST_GUILESS_MAIN(FramesAndMasksTest)
#include "frames_and_masks_test.moc"
