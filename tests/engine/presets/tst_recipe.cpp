// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes: strict in, the same out, one hash per meaning.

#include "codecs/codec.h"
#include "pipeline/recipe.h"
#include "presets/preset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace glassine;
using namespace glassine::pipeline;
using namespace Qt::StringLiterals;

namespace {

Recipe sample()
{
    std::vector<presets::Problem> problems;
    return presets::PresetStore(u"/nonexistent"_s).load(u"web-2048"_s, problems).value().recipe;
}

RenditionRecipe rendition(const char *format, Target target = {})
{
    RenditionRecipe result;
    result.format = format;
    result.target = target;
    return result;
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent()
    {
        const auto back = recipeFromJson(toJson(sample()));
        QVERIFY2(back.has_value(), back ? "" : (back.error().subject + ": " + back.error().detail).c_str());
        QVERIFY(*back == sample());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("subject");
        QTest::newRow("key") << QByteArray("\"animation\"") << QByteArray("\"animaton\"") << u"animaton"_s;
        QTest::newRow("option") << QByteArray("\"pixels\"") << QByteArray("\"pixel\"")
                                << u"renditions.web.operations.resize.pixel"_s;
        QTest::newRow("operation") << QByteArray("\"sharpen\"") << QByteArray("\"sharpn\"")
                                   << u"renditions.web.operations.sharpn"_s;
        QTest::newRow("codec") << QByteArray("\"format\":\"jpeg\"") << QByteArray("\"format\":\"jpeg2\"")
                               << u"renditions.web.format"_s;
        QTest::newRow("policy") << QByteArray("\"policy\":\"copyright\"") << QByteArray("\"policy\":\"some\"")
                                << u"metadata.policy"_s;
        QTest::newRow("quality") << QByteArray("\"quality\":82") << QByteArray("\"quality\":820")
                                 << u"renditions.web.target.quality"_s;
        QTest::newRow("preset's key") << QByteArray("\"never-larger\"") << QByteArray("\"name\":\"x\",\"never-larger\"")
                                      << u"renditions.web.name"_s;
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, subject);
        QByteArray text = QJsonDocument(toJson(sample())).toJson(QJsonDocument::Compact);
        QVERIFY(text.contains(from));
        const auto parsed = recipeFromJson(QJsonDocument::fromJson(text.replace(from, to)).object());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::PresetInvalid);
        QCOMPARE(QString::fromStdString(parsed.error().subject), subject);
    }

    void refusesMoreRenditionsThanAWorkerTakesDescriptors()
    {
        QJsonObject json = toJson(sample());
        const QJsonObject one = json.value("renditions"_L1).toArray().at(0).toObject();
        QJsonArray many;
        for (int i = 0; i < 32; ++i) {
            QJsonObject copy = one;
            copy.insert("id"_L1, QString::number(i));
            many.append(copy);
        }
        json.insert("renditions"_L1, many);
        QVERIFY(!recipeFromJson(json));
        many.removeLast();
        json.insert("renditions"_L1, many);
        QVERIFY(recipeFromJson(json));
    }

    void hashIsStableOverDefaultsAndKeyOrder()
    {
        std::vector<presets::Problem> problems;
        const auto hashOf = [&problems](const QByteArray &json) {
            return recipeHash(presets::parsePreset(json, "x", problems).value().recipe);
        };
        const std::string plain = hashOf(R"({"glassine":1,"renditions":[{"id":"a","format":"jpeg"}]})");
        QCOMPARE(plain.size(), std::size_t(64));
        QCOMPARE(
            hashOf(
                R"({"renditions":[{"format":"jpeg","id":"a","encoder":{"progressive":true},"target":{"quality":82}}],"animation":true,"name":"N","glassine":1})"),
            plain);
        QVERIFY(hashOf(R"({"glassine":1,"renditions":[{"id":"a","format":"jpeg","target":{"quality":81}}]})") != plain);
        QVERIFY(hashOf(R"({"glassine":1,"animation":false,"renditions":[{"id":"a","format":"jpeg"}]})") != plain);
    }

    void hashFollowsTheContentOfAProfileAndNotItsName()
    {
        Recipe recipe = sample();
        const std::string plain = recipeHash(recipe);
        recipe.color.profile = Asset("lab.icc", Bytes(100, std::byte(1)));
        QCOMPARE(recipeHash(recipe), plain); // not used
        recipe.color.output = color::OutputSpace::File;
        const std::string with = recipeHash(recipe);
        QVERIFY(with != plain);
        recipe.color.profile = Asset("renamed.icc", Bytes(100, std::byte(1)));
        QCOMPARE(recipeHash(recipe), with);
        recipe.color.profile = Asset("lab.icc", Bytes(100, std::byte(2)));
        QVERIFY(recipeHash(recipe) != with);
        QCOMPARE(assetsOf(std::as_const(recipe)).size(), std::size_t(1));
    }

    void profileIsNamedByItsHashOnTheWay()
    {
        Recipe recipe = sample();
        recipe.color.output = color::OutputSpace::File;
        recipe.color.profile = Asset("lab.icc", Bytes(200'000, std::byte(1)));
        const QByteArray text = QJsonDocument(toJson(recipe)).toJson();
        QVERIFY(text.size() < 20'000);
        auto back = recipeFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(back && *back == recipe);
        QVERIFY(back->color.profile.view().empty()); // it comes on another way
        QCOMPARE(assetsOf(*back).front()->hash(), recipe.color.profile.hash());
    }

    void sameFormatFollowsTheSource_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("codec");
        using files::ContentType;
        const std::pair<ContentType, const char *> rows[] = {
            {ContentType::Jpeg, "jpeg"}, {ContentType::Png, "png"},    {ContentType::WebP, "webp"},
            {ContentType::Gif, "gif"},   {ContentType::Tiff, "tiff"},  {ContentType::Heic, "jpeg"},
            {ContentType::Avif, "avif"}, {ContentType::JpegXl, "jxl"}, {ContentType::Jpeg2000, "png"},
            {ContentType::Svg, "png"}};
        for (const auto &[source, codec] : rows)
            QTest::newRow(std::string(files::contentTypeRow(source).id).c_str())
                << int(source) << QString::fromLatin1(codec);
    }

    void sameFormatFollowsTheSource()
    {
        QFETCH(int, source);
        QFETCH(QString, codec);
        QCOMPARE(QString::fromStdString(resolvedFormat(rendition("same"), files::ContentType(source))), codec);
        QCOMPARE(resolvedFormat(rendition("webp"), files::ContentType(source)), std::string("webp"));
        QVERIFY(codecs::codecById(codec.toStdString()));
    }

    void losslessTargetsNeverLeadToJpeg()
    {
        const RenditionRecipe lossless = rendition("same", {std::nullopt, true});
        QCOMPARE(resolvedFormat(lossless, files::ContentType::Heic), std::string("png"));
        QCOMPARE(resolvedFormat(lossless, files::ContentType::Jpeg), std::string("jpeg")); // its own data goes along
    }

    void leavesNoTargetOpen()
    {
        QCOMPARE(resolvedTarget(rendition("same"), "jpeg"), (Target{82, false}));
        QCOMPARE(resolvedTarget(rendition("same", {92, false}), "webp"), (Target{92, false}));
        QCOMPARE(resolvedTarget(rendition("same", {92, false}), "png"), (Target{std::nullopt, true}));
        QCOMPARE(resolvedTarget(rendition("same"), "png"), (Target{std::nullopt, true}));
        QCOMPARE(resolvedTarget(rendition("same", {std::nullopt, true}), "jpeg"), (Target{std::nullopt, true}));
        RenditionRecipe resized = rendition("same", {std::nullopt, true});
        resized.operations = sample().renditions[0].operations;
        QCOMPARE(resolvedTarget(resized, "jpeg"), (Target{95, false}));
        QCOMPARE(resolvedTarget(resized, "webp"), (Target{std::nullopt, true}));
    }

    void givesCompleteEncoderOptionsForEveryCodec()
    {
        for (const codecs::CodecDescription &codec : codecs::codecs()) {
            const OptionValues options = resolvedEncoder(rendition("same"), std::string(codec.id));
            QCOMPARE(options.all().size(), codec.options.size());
        }
        const RenditionRecipe own = sample().renditions[0];
        QVERIFY(resolvedEncoder(own, "jpeg") == own.encoder);
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
