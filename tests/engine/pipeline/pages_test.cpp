// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a TIFF: all of them in another TIFF, one in everything else, and what presets say to that.
#include "color/built_in_profile.h"
#include "engine/pipeline/sample_photos.h"
#include "imaging/frames.h"
#include "pipeline/extras.h"
#include "pipeline/losses.h"

#include <QTest>

using namespace glassine;
using namespace glassine::pipeline;

namespace {

constexpr int kPages = 3;

Bytes document(const Bytes &icc = {})
{
    return test::encoded("tiff", test::animation({120, 80}, kPages), {}, icc);
}

/// Two pages, the second of which says to be a row lower.
Bytes unequalDocument()
{
    Bytes both = test::encoded("tiff", test::animation({120, 80}, 2));
    const auto word = [&](std::size_t at) {
        return std::to_integer<std::size_t>(both[at]) | std::to_integer<std::size_t>(both[at + 1]) << 8;
    };
    const auto offset = [&](std::size_t at) { return word(at) | word(at + 2) << 16; };
    const std::size_t main = offset(4), second = offset(main + 2 + 12 * word(main));
    for (std::size_t i = 0; i < word(second); ++i)
        if (const std::size_t entry = second + 2 + 12 * i; word(entry) == 257)
            both[entry + 8] = std::byte(79);
    return both;
}

/// Every page of a file, stacked; libvips' own reading.
vips::VImage pagesOf(const Bytes &file)
{
    return vips::VImage::new_from_buffer(file.data(), file.size(), "", vips::VImage::option()->set("n", -1))
        .copy_memory();
}

Recipe smallTiff()
{
    Recipe recipe = test::recipeFor("tiff");
    recipe.renditions[0].operations = {test::resizeTo(60)};
    return recipe;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void aTiffKeepsAllPages()
    {
        const Bytes photo = document();
        const auto outcome = test::process(photo, smallTiff());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("pages-lost"));
        const vips::VImage made = pagesOf(outcome.files[0]);
        QCOMPARE(imaging::frameCount(made), kPages);
        QCOMPARE(imaging::frameSize(made).width, 60);
        const vips::VImage original = pagesOf(photo);
        for (int page = 0; page < kPages; ++page) {
            const vips::VImage expected = original.extract_area(0, 80 * page, 120, 80).resize(0.5);
            const double difference = (expected - made.extract_area(0, 40 * page, 60, 40)).abs().max();
            QVERIFY2(difference <= 3, qPrintable(QString::number(difference)));
        }
    }

    void everyPageSaysWhichColorsItHas()
    {
        Recipe recipe = smallTiff();
        recipe.color.output = color::OutputSpace::Keep;
        const auto outcome = test::process(document(color::builtInProfile(color::NamedSpace::AdobeRgb)), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        for (int page = 0; page < kPages; ++page) {
            const Bytes &file = outcome.files[0];
            const auto image = vips::VImage::new_from_buffer(file.data(), file.size(), "",
                                                             vips::VImage::option()->set("page", page));
            QVERIFY(image.get_typeof(VIPS_META_ICC_NAME) != 0);
        }
    }

    void otherFilesHoldOneAndSaySo()
    {
        Recipe recipe = smallTiff();
        recipe.renditions[0].format = "jpeg";
        recipe.renditions[0].encoder = resolvedEncoder({}, "jpeg");
        const auto outcome = test::process(document(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("pages-lost"));
    }

    void pagesOfDifferentSizesAreNotStretched()
    {
        const Bytes photo = unequalDocument();
        QVERIFY(!tiffPagesAreEqual(photo));
        const auto outcome = test::process(photo, smallTiff());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("pages-lost"));
    }

    void thePresetMayWantTheFirstAlone()
    {
        Recipe recipe = smallTiff();
        recipe.extras.pages = false;
        const auto outcome = test::process(document(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("pages-lost"));
        QCOMPARE(imaging::frameCount(pagesOf(outcome.files[0])), 1);
    }

    void eachKindOfLossHasItsOwnWord()
    {
        Recipe recipe = smallTiff();
        recipe.renditions[0].format = "jpeg";
        recipe.renditions[0].encoder = resolvedEncoder({}, "jpeg");
        recipe.extras.own[static_cast<std::size_t>(LossKind::Pages)] = OwnLossPolicy::Skip;
        const auto skipped = test::process(document(), recipe);
        QVERIFY(skipped.result && !skipped.rendition().ok);
        QCOMPARE(skipped.rendition().error.code, ErrorCode::WouldLose);

        // Everything else is converted still, and the other way round.
        const Bytes transparent = test::encoded("png", test::texture({60, 40}, 4));
        QVERIFY(test::process(transparent, recipe).ok());
        recipe.extras.losses = LossPolicy::Skip;
        QVERIFY(!test::process(transparent, recipe).ok());
        recipe.extras.own[static_cast<std::size_t>(LossKind::Alpha)] = OwnLossPolicy::Convert;
        QVERIFY(test::process(transparent, recipe).ok());
    }

    void thePlanForeseesIt()
    {
        PhotoFacts facts;
        facts.size = {120, 80};
        facts.frames = kPages;
        facts.equalPages = true;
        Recipe recipe = smallTiff();
        QVERIFY(foreseenLosses(facts, files::ContentType::Tiff, recipe, 0).empty());
        facts.equalPages = false;
        QCOMPARE(foreseenLosses(facts, files::ContentType::Tiff, recipe, 0).size(), std::size_t(1));
    }

    void aThumbnailIsNoPage()
    {
        Recipe recipe = smallTiff();
        recipe.renditions[0].operations = {test::resizeTo(100)};
        recipe.metadata.newThumbnails = true;
        const auto outcome = test::process(document(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE(tiffPages(outcome.files[0]), kPages);
        const Bytes &file = outcome.files[0];
        const auto small = vips::VImage::new_from_buffer(file.data(), file.size(), "",
                                                         vips::VImage::option()->set("page", kPages));
        QCOMPARE(small.width(), 100);
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
