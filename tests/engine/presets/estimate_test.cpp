// SPDX-License-Identifier: GPL-3.0-or-later
// The "about" of a plan: it follows what decides a file's size, in the right direction.

#include "presets/estimate.h"

#include <QTest>

using namespace glassine;
using namespace glassine::presets;

namespace {

constexpr Size kCamera{6000, 4000};
constexpr std::int64_t kBytes = 8'000'000;

pipeline::RenditionRecipe jpeg(int quality)
{
    pipeline::RenditionRecipe rendition;
    rendition.format = "jpeg";
    rendition.target.quality = quality;
    return rendition;
}

double estimate(const pipeline::RenditionRecipe &rendition, std::int64_t bytes = kBytes, Size size = kCamera)
{
    return estimatedBytes(rendition, {size, bytes});
}

} // namespace

class EstimateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsWithQualityAndPixels();
    void smootherPhotosAreExpectedSmaller();
    void isNeverLargerThanTheSourceWhereThatIsPromised();
    void guessesFromBytesWherePixelsAreNotKnown();
    void everyRenditionCounts();
};

void EstimateTest::growsWithQualityAndPixels()
{
    QVERIFY(estimate(jpeg(90)) > estimate(jpeg(60)));
    QVERIFY(estimate(jpeg(80)) > estimate(jpeg(80), kBytes / 4, {3000, 2000}));
}

void EstimateTest::smootherPhotosAreExpectedSmaller()
{
    QVERIFY(estimate(jpeg(80), kBytes / 4) < estimate(jpeg(80), kBytes));
}

void EstimateTest::isNeverLargerThanTheSourceWhereThatIsPromised()
{
    pipeline::RenditionRecipe rendition = jpeg(100);
    rendition.neverLarger = true;
    QVERIFY(estimate(jpeg(100), 1'000'000) > 1'000'000);
    QVERIFY(estimate(rendition, 1'000'000) <= 1'000'000);
}

void EstimateTest::guessesFromBytesWherePixelsAreNotKnown()
{
    const double guess = estimate(jpeg(80), kBytes, {});
    QVERIFY(guess > 0 && guess < double(kBytes));
}

void EstimateTest::everyRenditionCounts()
{
    pipeline::Recipe recipe;
    recipe.renditions = {jpeg(80), jpeg(60)};
    QCOMPARE(estimatedBytes(recipe, {kCamera, kBytes}),
             estimate(jpeg(80)) + estimate(jpeg(60)));
}

QTEST_APPLESS_MAIN(EstimateTest)
#include "estimate_test.moc"
