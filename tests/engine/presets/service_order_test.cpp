// SPDX-License-Identifier: GPL-3.0-or-later
// What a service is asked for, in its own words, and what it is never asked for.

#include "pipeline/service_order.h"
#include "presets/preset.h"

#include <QJsonDocument>
#include <QTest>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

presets::Preset presetWith(const QByteArray &rendition, const QByteArray &rest = {})
{
    std::vector<presets::Problem> problems;
    auto parsed = presets::parsePreset(R"({"glassine":1,)" + rest + R"("renditions":[{"id":"web",)" + rendition + "}]}",
                                       "test", problems);
    if (!parsed)
        qFatal("%s", errorSentence(parsed.error()).c_str());
    return *std::move(parsed);
}

const char *const kThere = R"("format":"jpeg","encoder":{"made-by":"shop"})";

} // namespace

class ServiceOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedForInItsWords_data()
    {
        QTest::addColumn<QByteArray>("rendition");
        QTest::addColumn<QByteArray>("order");
        const QByteArray jpeg = R"("format":"jpeg","encoder":{"made-by":"shop"})";
        QTest::newRow("as it is") << jpeg << QByteArray(R"({"output":{"format":"jpg","quality":82}})");
        QTest::newRow("smaller") << jpeg + R"(,"operations":{"resize":{"pixels":300}},"target":{"quality":70})"
                                 << QByteArray(R"({"output":{"format":"jpg","quality":70},
                                     "resize":{"mode":"fit","width":300,"height":200,"gravity":"center"}})");
        QTest::newRow("small already") << jpeg + R"(,"operations":{"resize":{"pixels":2000}})"
                                       << QByteArray(R"({"output":{"format":"jpg","quality":82}})");
        QTest::newRow("cut") << jpeg
                + R"(,"operations":{"resize":{"fit":"fill","width":100,"height":100,"gravity":"northwest"}})"
                             << QByteArray(R"({"output":{"format":"jpg","quality":82},
                                 "resize":{"mode":"fit","width":100,"height":100,"gravity":"top-left"}})");
        QTest::newRow("baseline") << QByteArray(R"("format":"jpeg","encoder":{"made-by":"shop","progressive":false})")
                                  << QByteArray(R"({"output":{"format":"jpg","quality":82,"encoding":"baseline"}})");
        QTest::newRow("png") << QByteArray(R"("format":"png","encoder":{"made-by":"shop"})")
                             << QByteArray(R"({"output":{"format":"png"},"optimize":{"compression":"lossless"}})");
        QTest::newRow("webp") << QByteArray(R"("format":"webp","encoder":{"made-by":"shop"})")
                              << QByteArray(R"({"output":{"format":"webp","quality":80}})");
    }

    void isAskedForInItsWords()
    {
        QFETCH(QByteArray, rendition);
        QFETCH(QByteArray, order);
        const presets::Preset preset = presetWith(rendition);
        const auto &recipe = preset.recipe.renditions.front();
        QCOMPARE(pipeline::madeBy(recipe), std::string("shop"));
        QCOMPARE(pipeline::serviceOrder(recipe, {600, 400}), QJsonDocument::fromJson(order).object());
        QVERIFY(pipeline::madeBy(pipeline::madeHere(recipe)).empty());
    }

    /// What earlier versions made is still made with the same settings.
    void whatIsMadeHereHasTheSameHash()
    {
        const presets::Preset here = presetWith(R"("format":"jpeg")");
        const QByteArray json = QJsonDocument(pipeline::toJson(here.recipe)).toJson();
        QVERIFY2(!json.contains("made-by"), json.constData());
        const presets::Preset there = presetWith(kThere);
        QVERIFY(pipeline::recipeHash(here.recipe) != pipeline::recipeHash(there.recipe));
        const auto read = pipeline::recipeFromJson(pipeline::toJson(there.recipe));
        QVERIFY(read);
        QCOMPARE(pipeline::madeBy(read->renditions.front()), std::string("shop"));
    }

    void whatStandsInTheWayIsSaid_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("space");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("usual") << QByteArray("srgb") << u"srgb"_s << QByteArray();
        QTest::newRow("untagged") << QByteArray("srgb") << u"none"_s << QByteArray();
        QTest::newRow("to be converted") << QByteArray("srgb") << u"display-p3"_s << QByteArray("display-p3");
        QTest::newRow("kept") << QByteArray("keep") << u"display-p3"_s << QByteArray();
    }

    void whatStandsInTheWayIsSaid()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, space);
        QFETCH(QByteArray, word);
        const presets::Preset preset = presetWith(kThere, R"("color":{"output":")" + output + R"("},)");
        pipeline::PhotoFacts facts;
        facts.size = {600, 400};
        facts.space = space.toStdString();
        const auto obstacle = pipeline::serviceObstacle(preset.recipe, facts);
        QCOMPARE(obstacle.has_value(), !word.isEmpty());
        QVERIFY(!obstacle || QByteArray::fromStdString(*obstacle).contains(word));
        QVERIFY(pipeline::serviceObstacle(files::ContentType::Heic));
        QVERIFY(!pipeline::serviceObstacle(files::ContentType::WebP));
        facts.space = "srgb";
        facts.frames = 3;
        QVERIFY(pipeline::serviceObstacle(preset.recipe, facts));
        facts.frames = 1;
        facts.cmyk = true;
        QVERIFY(pipeline::serviceObstacle(preset.recipe, facts));
    }
};

QTEST_GUILESS_MAIN(ServiceOrderTest)
#include "service_order_test.moc"
