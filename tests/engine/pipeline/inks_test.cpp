// SPDX-License-Identifier: GPL-3.0-or-later
// What changes light and sharpness, and photos of press inks: done before they become ink, or named as not done.
#include "engine/color/sample_profiles.h"
#include "engine/pipeline/sample_photos.h"
#include "pipeline/losses.h"

#include <QTest>

#include <algorithm>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{90, 60};

OptionValues numbers(std::initializer_list<std::pair<const char *, double>> given)
{
    OptionValues values;
    for (const auto &[key, value] : given)
        values.set(key, value);
    return values;
}

pipeline::OperationStep brighter(double stops = 1)
{
    return test::operation("exposure", numbers({{"stops", stops}}));
}
pipeline::OperationStep sharper()
{
    return test::operation("sharpen", {});
}

/// A photo of inks, in the press profile.
Bytes inks()
{
    pipeline::Recipe recipe = test::recipeFor("tiff");
    recipe.color.output = color::OutputSpace::File;
    recipe.color.profile = Asset("press.icc", test::pressProfile());
    return test::process(test::encoded("png", test::texture(kSize)), recipe).files[0];
}

pipeline::Recipe recipeWith(color::OutputSpace output, std::vector<pipeline::OperationStep> steps)
{
    pipeline::Recipe recipe = test::recipeFor("tiff");
    recipe.color.output = output;
    if (output == color::OutputSpace::File)
        recipe.color.profile = Asset("press.icc", test::pressProfile());
    recipe.renditions[0].operations = std::move(steps);
    return recipe;
}

std::string detailOf(const std::vector<pipeline::Warning> &warnings)
{
    const auto found = std::find_if(warnings.begin(), warnings.end(),
                                    [](const auto &warning) { return warning.code == pipeline::kInksNotAdjusted; });
    return found == warnings.end() ? std::string() : found->detail;
}

std::string foreseen(const Bytes &photo, const pipeline::Recipe &recipe)
{
    const UniqueFd file = test::fileWith(photo);
    const auto facts = pipeline::probePhoto(test::sourceOf(file.get()));
    return facts ? detailOf(pipeline::foreseenLosses(*facts, files::ContentType::Tiff, recipe, 0)) : "no facts";
}

/// More ink is darker.
double inkOf(const Bytes &file)
{
    return test::decoded(file).avg();
}

double difference(const Bytes &one, const Bytes &other)
{
    return (test::decoded(one) - test::decoded(other)).abs().avg();
}

} // namespace

class InksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void inksThatStayAreNotAdjustedAndItIsSaid_data()
    {
        QTest::addColumn<int>("output");
        QTest::newRow("kept") << int(color::OutputSpace::Keep);
        QTest::newRow("converted to inks") << int(color::OutputSpace::File);
    }
    void inksThatStayAreNotAdjustedAndItIsSaid()
    {
        QFETCH(int, output);
        const Bytes photo = inks();
        QVERIFY(test::decoded(photo).interpretation() == VIPS_INTERPRETATION_CMYK);
        const auto space = color::OutputSpace(output);
        const pipeline::Recipe adjusting = recipeWith(space, {brighter(), sharper()});
        const auto outcome = test::process(photo, adjusting), plain = test::process(photo, recipeWith(space, {}));
        QVERIFY2(outcome.ok() && plain.ok(), outcome.problem().c_str());
        QCOMPARE(detailOf(outcome.rendition().warnings), std::string("exposure, sharpen"));
        QCOMPARE(detailOf(plain.rendition().warnings), std::string());
        QCOMPARE(difference(outcome.files[0], plain.files[0]), 0.0);
        QCOMPARE(foreseen(photo, adjusting), std::string("exposure, sharpen"));
        QVERIFY(!outcome.warned("cmyk-converted"));
    }

    void itIsNoReasonToSkipThePhoto()
    {
        pipeline::Recipe recipe = recipeWith(color::OutputSpace::Keep, {brighter()});
        recipe.extras.losses = pipeline::LossPolicy::Skip;
        const auto outcome = test::process(inks(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!pipeline::skipsFor(recipe.extras, {pipeline::kInksNotAdjusted, {}}));
    }

    void nothingIsSaidWhereNothingWasAsked()
    {
        const Bytes photo = inks();
        const pipeline::Recipe neutral = recipeWith(color::OutputSpace::Keep,
                                                    {brighter(0), test::operation("gamma", {}), test::resizeTo(60)});
        QCOMPARE(detailOf(test::process(photo, neutral).rendition().warnings), std::string());
        QCOMPARE(foreseen(photo, neutral), std::string());
    }

    void inksThatBecomeScreenColorsAreAdjusted_data()
    {
        QTest::addColumn<bool>("gray");
        QTest::newRow("sRGB") << false;
        QTest::newRow("gray") << true;
    }
    void inksThatBecomeScreenColorsAreAdjusted()
    {
        QFETCH(bool, gray);
        const Bytes photo = inks();
        std::vector<pipeline::OperationStep> steps;
        if (gray)
            steps.push_back(test::operation("grayscale", {}));
        const auto space = gray ? color::OutputSpace::Keep : color::OutputSpace::Srgb;
        const auto plain = test::process(photo, recipeWith(space, steps));
        steps.insert(steps.begin(), brighter());
        const pipeline::Recipe adjusting = recipeWith(space, steps);
        const auto outcome = test::process(photo, adjusting);
        QVERIFY2(outcome.ok() && plain.ok(), outcome.problem().c_str());
        QVERIFY(test::decoded(outcome.files[0]).avg() > test::decoded(plain.files[0]).avg() + 10);
        QCOMPARE(detailOf(outcome.rendition().warnings), std::string());
        QCOMPARE(foreseen(photo, adjusting), std::string());
    }

    /// The same in two runs: adjusted, and what came of it made ink.
    void photosAreAdjustedBeforeTheyBecomeInk()
    {
        const Bytes photo = test::encoded("png", test::texture(kSize));
        const auto plain = test::process(photo, recipeWith(color::OutputSpace::File, {}));
        const auto outcome = test::process(photo, recipeWith(color::OutputSpace::File, {brighter(), sharper()}));
        QVERIFY2(outcome.ok() && plain.ok(), outcome.problem().c_str());
        QVERIFY(test::decoded(outcome.files[0]).interpretation() == VIPS_INTERPRETATION_CMYK);
        QVERIFY2(inkOf(outcome.files[0]) < inkOf(plain.files[0]) - 10,
                 qPrintable(QString::number(inkOf(plain.files[0]))));
        const auto first = test::process(photo, recipeWith(color::OutputSpace::Srgb, {brighter(), sharper()}));
        const auto then = test::process(first.files[0], recipeWith(color::OutputSpace::File, {}));
        QVERIFY2(then.ok(), then.problem().c_str());
        QVERIFY2(difference(outcome.files[0], then.files[0]) < 1,
                 qPrintable(QString::number(difference(outcome.files[0], then.files[0]))));
        QCOMPARE(detailOf(outcome.rendition().warnings), std::string());
    }
};

QTEST_GUILESS_MAIN(InksTest)
#include "inks_test.moc"
