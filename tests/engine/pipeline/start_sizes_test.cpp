// SPDX-License-Identifier: GPL-3.0-or-later
// How small a photo may be decoded for what is to be made of it.
#include "engine/pipeline/sample_photos.h"
#include "pipeline/start_sizes.h"

#include <QTest>

using namespace glassine;

namespace {

constexpr Size kUpright{6000, 4000};

OptionValues resizing(std::int64_t pixels)
{
    OptionValues options;
    options.set("pixels", pixels);
    return options;
}

pipeline::Recipe recipeOf(std::vector<pipeline::OperationStep> operations)
{
    pipeline::Recipe recipe = test::recipeFor("jpeg");
    recipe.renditions[0].operations = std::move(operations);
    return recipe;
}

} // namespace

class StartSizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resizeAloneStartsFromItsOwnResult()
    {
        const auto sizes = pipeline::startSizes(recipeOf({test::resizeTo(2048)}), kUpright);
        QCOMPARE(sizes.size(), std::size_t(1));
        QVERIFY(sizes[0] == (Size{2048, 1365}));
    }

    void everyRenditionHasItsOwn()
    {
        pipeline::Recipe recipe = recipeOf({test::resizeTo(2048)});
        recipe.renditions.push_back(recipeOf({test::resizeTo(640)}).renditions[0]);
        const auto sizes = pipeline::startSizes(recipe, kUpright);
        QCOMPARE(sizes.size(), std::size_t(2));
        QVERIFY(sizes[1] == (Size{640, 427}));
    }

    /// What is resized after a cut must not be resampled by a pixel or two only.
    void cutLeavesRoomForTheResizeAfterIt()
    {
        OptionValues ratio;
        ratio.set("ratio", std::string("1:1"));
        const auto sizes = pipeline::startSizes(recipeOf({test::operation("crop", ratio), test::resizeTo(1000)}),
                                                kUpright);
        QCOMPARE(sizes.size(), std::size_t(1));
        QVERIFY(sizes[0] == (Size{3000, 2000})); // 4000 pixels become 1000; twice that is decoded
    }

    void everyPixelIsNeeded_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"no resize", "already small", "another kernel", "linear light",
                                "hardly smaller after a cut", "one of two"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void everyPixelIsNeeded()
    {
        QFETCH(const QString, why);
        OptionValues ratio, kernel = resizing(2048), linear = resizing(2048);
        ratio.set("ratio", std::string("1:1"));
        kernel.set("kernel", std::string("mitchell"));
        linear.set("linear-light", true);
        pipeline::Recipe recipe = recipeOf({test::resizeTo(2048)});
        if (why == QStringLiteral("no resize"))
            recipe = recipeOf({});
        if (why == QStringLiteral("already small"))
            recipe = recipeOf({test::resizeTo(6000)});
        if (why == QStringLiteral("another kernel"))
            recipe = recipeOf({test::operation("resize", kernel)});
        if (why == QStringLiteral("linear light"))
            recipe = recipeOf({test::operation("resize", linear)});
        if (why == QStringLiteral("hardly smaller after a cut"))
            recipe = recipeOf({test::operation("crop", ratio), test::resizeTo(3000)});
        if (why == QStringLiteral("one of two"))
            recipe.renditions.push_back(recipeOf({}).renditions[0]);
        QVERIFY(pipeline::startSizes(recipe, kUpright).empty());
    }
};

QTEST_GUILESS_MAIN(StartSizesTest)
#include "start_sizes_test.moc"
