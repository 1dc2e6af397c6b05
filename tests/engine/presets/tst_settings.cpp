// SPDX-License-Identifier: GPL-3.0-or-later
// "key=value" laid over a preset.

#include "presets/preset.h"

#include <QTest>

using namespace glassine;
using namespace glassine::presets;
using namespace Qt::StringLiterals;

namespace {

constexpr char kTwo[] = R"({"glassine":1,"strange":1,"renditions":[
  {"id":"big","operations":{"resize":{"pixels":2048},"sharpen":{}},"format":"jpeg","encoder":{"progressive":true},"target":{"quality":82}},
  {"id":"small","name":"s/{name}.{ext}","operations":{"resize":{"fit":"width","pixels":640}},"format":"webp","target":{"lossless":true}}]})";

Preset two()
{
    std::vector<Problem> problems;
    return parsePreset(kTwo, "two", problems).value();
}

/// The value at a path of a rendition, as text.
QString valueAt(const pipeline::RenditionRecipe &rendition, const QString &path)
{
    const auto text = [](const OptionValues &values, const QString &key) {
        const OptionValue *value = values.find(key.toStdString());
        return value ? QString::fromStdString(optionValueText(*value)) : u"-"_s;
    };
    if (path == "format"_L1)
        return QString::fromStdString(rendition.format);
    if (path == "target"_L1)
        return rendition.target.lossless ? u"lossless"_s : QString::number(rendition.target.quality.value_or(0));
    if (path == "never-larger"_L1)
        return rendition.neverLarger ? u"true"_s : u"false"_s;
    if (path.startsWith("encoder."_L1))
        return text(rendition.encoder, path.mid(8));
    for (const pipeline::OperationStep &step : rendition.operations)
        if (QString::fromStdString(step.id) == path.section(u'.', 0, 0))
            return path.contains(u'.') ? text(step.options, path.section(u'.', 1)) : u"there"_s;
    return u"-"_s;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void landsWhereItBelongs_data()
    {
        QTest::addColumn<QStringList>("assignments");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("big");
        QTest::addColumn<QString>("small");
        const auto row = [](const char *name, QStringList assignments, QString path, QString big, QString small) {
            QTest::newRow(name) << assignments << path << big << small;
        };
        row("nothing", {}, u"target"_s, u"82"_s, u"lossless"_s);
        row("quality for all", {u"target.quality=70"_s}, u"target"_s, u"70"_s, u"70"_s);
        row("quality for one", {u"renditions.small.target.quality=70"_s}, u"target"_s, u"82"_s, u"70"_s);
        row("quality for one, short", {u"small.target.quality=70"_s}, u"target"_s, u"82"_s, u"70"_s);
        row("lossless replaces quality", {u"format=webp"_s, u"target.lossless=true"_s}, u"target"_s, u"lossless"_s,
            u"lossless"_s);
        row("not lossless", {u"small.target.lossless=false"_s}, u"target"_s, u"82"_s, u"80"_s);
        row("the last one wins", {u"target.quality=70"_s, u"target.quality=60"_s}, u"target"_s, u"60"_s, u"60"_s);
        row("operation, long", {u"operations.resize.pixels=1600"_s}, u"resize.pixels"_s, u"1600"_s, u"1600"_s);
        row("operation, short", {u"resize.pixels=1600"_s}, u"resize.pixels"_s, u"1600"_s, u"1600"_s);
        row("operation of one", {u"big.resize.pixels=1600"_s}, u"resize.pixels"_s, u"1600"_s, u"640"_s);
        row("operation added", {u"crop.ratio=4:5"_s}, u"crop.ratio"_s, u"4:5"_s, u"4:5"_s);
        row("operation added bare", {u"small.sharpen=on"_s}, u"sharpen"_s, u"there"_s, u"there"_s);
        row("operation taken away", {u"sharpen=none"_s}, u"sharpen"_s, u"-"_s, u"-"_s);
        row("choice that looks like a number", {u"format=png"_s, u"encoder.colors=16"_s}, u"encoder.colors"_s, u"16"_s,
            u"16"_s);
        row("option of one format", {u"jpeg.progressive=no"_s}, u"encoder.progressive"_s, u"false"_s, u"-"_s);
        row("never larger", {u"never-larger=true"_s}, u"never-larger"_s, u"true"_s, u"true"_s);
        row("format takes its own options along", {u"format=png"_s}, u"encoder.progressive"_s, u"-"_s, u"-"_s);
        row("format without quality", {u"format=png"_s}, u"target"_s, u"lossless"_s, u"lossless"_s);
        row("format without lossless", {u"format=jpeg"_s}, u"target"_s, u"82"_s, u"82"_s);
        row("format goes first", {u"encoder.effort=6"_s, u"format=webp"_s}, u"encoder.effort"_s, u"6"_s, u"6"_s);
        row("format alias", {u"format=jpg"_s}, u"format"_s, u"jpeg"_s, u"jpeg"_s);
    }

    void landsWhereItBelongs()
    {
        QFETCH(QStringList, assignments);
        QFETCH(QString, path);
        QFETCH(QString, big);
        QFETCH(QString, small);
        std::vector<std::string> texts;
        for (const QString &one : assignments)
            texts.push_back(one.toStdString());
        const auto changed = withSettings(two(), texts);
        QVERIFY2(changed.has_value(), changed ? "" : (changed.error().subject + ": " + changed.error().detail).c_str());
        QCOMPARE(valueAt(changed->recipe.renditions.at(0), path), big);
        QCOMPARE(valueAt(changed->recipe.renditions.at(1), path), small);
    }

    void reachesTheSubjects()
    {
        const auto changed = withSettings(two(),
                                          {"color.output=keep", "metadata.policy=all", "naming.template={name}=x.{ext}",
                                           "naming.existing=skip", "animation=off", "color.embed-profile=false",
                                           "name={name}-{rendition}.{ext}"});
        QVERIFY2(changed.has_value(), changed ? "" : changed.error().detail.c_str());
        QCOMPARE(int(changed->recipe.color.output), int(color::OutputSpace::Keep));
        QVERIFY(!changed->recipe.color.embedProfile && !changed->recipe.animation);
        QVERIFY(changed->recipe.metadata.policy == metadata::Policy::everything());
        QCOMPARE(changed->naming.pattern, std::string("{name}=x.{ext}"));
        QCOMPARE(int(changed->naming.existing), int(naming::ExistingPolicy::Skip));
        QCOMPARE(changed->renditionNames,
                 (std::vector<std::string>{"{name}-{rendition}.{ext}", "{name}-{rendition}.{ext}"}));
    }

    void reachesEveryColorSpace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("space");
        using color::OutputSpace;
        const std::pair<const char *, OutputSpace> rows[] = {
            {"srgb", OutputSpace::Srgb},          {"display-p3", OutputSpace::DisplayP3},
            {"adobe-rgb", OutputSpace::AdobeRgb}, {"prophoto", OutputSpace::ProPhoto},
            {"gray", OutputSpace::Gray},          {"keep", OutputSpace::Keep}};
        for (const auto &[name, space] : rows)
            QTest::newRow(name) << QString::fromLatin1(name) << int(space);
    }

    void reachesEveryColorSpace()
    {
        QFETCH(QString, name);
        QFETCH(int, space);
        const auto changed = withSettings(two(), {"color.output=" + name.toStdString(), "color.profile-version=4"});
        QVERIFY2(changed.has_value(), changed ? "" : changed.error().detail.c_str());
        QCOMPARE(int(changed->recipe.color.output), space);
        QCOMPARE(int(changed->recipe.color.version), int(color::ProfileVersion::V4));
        const auto back = pipeline::recipeFromJson(pipeline::toJson(changed->recipe));
        QVERIFY(back && *back == changed->recipe);
    }

    void refusesWhatDoesNotExist_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("says");
        QTest::newRow("no value") << u"target.quality"_s << u"target.quality"_s << u"key=value"_s;
        QTest::newRow("empty part") << u"target..quality=1"_s << u"target..quality=1"_s << u"key=value"_s;
        QTest::newRow("unknown") << u"wibble=1"_s << u"wibble"_s << u"no such setting"_s;
        QTest::newRow("bare quality") << u"quality=80"_s << u"quality"_s << u"target.quality"_s;
        QTest::newRow("misspelled subject") << u"metadata.polcy=all"_s << u"metadata.polcy"_s << u"metadata.policy"_s;
        QTest::newRow("misspelled option")
            << u"resize.pixles=5"_s << u"renditions.big.operations.resize.pixles"_s << u"did you mean \"pixels\""_s;
        QTest::newRow("misspelled target") << u"target.qualty=5"_s << u"renditions.big.target.qualty"_s << u"quality"_s;
        QTest::newRow("no such rendition")
            << u"renditions.huge.target.quality=5"_s << u"renditions.huge.target.quality"_s << u"no such setting"_s;
        QTest::newRow("format not written") << u"avif.effort=5"_s << u"avif.effort"_s << u"writes no AVIF"_s;
        QTest::newRow("the version") << u"glassine=7"_s << u"glassine"_s << u"no such setting"_s;
    }

    void refusesWhatDoesNotExist()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, subject);
        QFETCH(QString, says);
        const auto changed = withSettings(two(), {assignment.toStdString()});
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::PresetInvalid);
        QCOMPARE(QString::fromStdString(changed.error().subject), subject);
        QVERIFY2(QString::fromStdString(changed.error().detail).contains(says), changed.error().detail.c_str());
    }

    void refusesBadValuesByPath_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("path");
        QTest::newRow("quality") << u"target.quality=high"_s << u"renditions.big.target.quality"_s;
        QTest::newRow("range") << u"resize.pixels=0"_s << u"renditions.big.operations.resize.pixels"_s;
        QTest::newRow("choice") << u"resize.fit=wide"_s << u"renditions.big.operations.resize.fit"_s;
        QTest::newRow("boolean") << u"jpeg.progressive=perhaps"_s << u"renditions.big.encoder.progressive"_s;
        QTest::newRow("format") << u"format=bmp"_s << u"renditions.big.format"_s;
        QTest::newRow("template") << u"naming.template={nmae}"_s << u"naming.template"_s;
    }

    void refusesBadValuesByPath()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, path);
        const auto changed = withSettings(two(), {assignment.toStdString()});
        QVERIFY(!changed);
        QVERIFY2(QString::fromStdString(changed.error().detail).contains(path + u':'), changed.error().detail.c_str());
    }

    void keepsUnknownKeysOfThePresetWithoutComplaint()
    {
        const auto changed = withSettings(two(), {"target.quality=50"});
        QVERIFY(changed);
        QVERIFY(presetJson(*changed).contains("\"strange\": 1"));
        QCOMPARE(changed->id, u"two"_s);
    }

    void settingsAreWhatTheRecipeHashesTo()
    {
        const Preset base = two();
        QVERIFY(pipeline::recipeHash(base.recipe)
                != pipeline::recipeHash(withSettings(base, {"target.quality=50"})->recipe));
        QCOMPARE(pipeline::recipeHash(base.recipe),
                 pipeline::recipeHash(withSettings(base, {"big.target.quality=82"})->recipe));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
