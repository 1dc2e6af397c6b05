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
    void learnsFromFilesThatAreDone();
    void oneOddFileChangesLittle();
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
    QCOMPARE(estimatedBytes(recipe, {kCamera, kBytes}), estimate(jpeg(80)) + estimate(jpeg(60)));
}

void EstimateTest::learnsFromFilesThatAreDone()
{
    const KnownPhoto photo{kCamera, kBytes};
    Experience experience;
    QCOMPARE(experience.factor("jpeg"), 1.0);
    for (int file = 0; file < 100; ++file)
        experience.learn(kindOfFile(jpeg(80), photo.type), 1000, 500);
    const double before = estimate(jpeg(80)), after = estimatedBytes(jpeg(80), photo, experience);
    QVERIFY2(after > 0.5 * before && after < 0.55 * before, qPrintable(QString::number(after / before)));
    QCOMPARE(experience.factor("webp"), 1.0); // another encoder is another matter
    for (int file = 0; file < 2000; ++file)
        experience.learn("jpeg", 1000, 1000); // and another shoot, later
    QVERIFY(experience.factor("jpeg") > 0.9);
}

void EstimateTest::oneOddFileChangesLittle()
{
    Experience experience;
    experience.learn("jpeg", 1000, 1'000'000);
    QVERIFY(experience.factor("jpeg") < 2);
    experience.learn("jpeg", 0, 10);
    experience.learn("jpeg", 10, 0);
    QVERIFY(experience.factor("jpeg") > 1);
}

QTEST_APPLESS_MAIN(EstimateTest)
#include "estimate_test.moc"
