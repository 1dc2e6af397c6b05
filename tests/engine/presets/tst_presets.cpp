// SPDX-License-Identifier: GPL-3.0-or-later
// Preset files: every problem by its path, unknown keys kept, migrations, the store, the built-ins.

#include "presets/preset.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::presets;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(qEnvironmentVariable("GLASSINE_SOURCE_DIR") + "/tests/engine/presets/fixtures/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A sound preset with `members` added to its only rendition and `subjects` beside it.
QByteArray preset(const QByteArray &members, const QByteArray &subjects = {})
{
    return R"({"glassine":1)" + (subjects.isEmpty() ? QByteArray() : "," + subjects) + R"(,"renditions":[{"id":"web")"
        + (members.isEmpty() ? QByteArray() : "," + members) + "}]}";
}

const Problem *problemAt(const std::vector<Problem> &problems, const std::string &path)
{
    for (const Problem &problem : problems)
        if (problem.path == path)
            return &problem;
    return nullptr;
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheProblemAndItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &json, const QString &path, const QString &says) {
            QTest::newRow(name) << json << path << says;
        };
        row("format missing", preset({}), u"renditions.web.format"_s, u"is missing"_s);
        row("format misspelled", preset(R"("format":"jpge")"), u"renditions.web.format"_s, u"did you mean \"jpeg\""_s);
        row("format of wrong kind", preset(R"("format":3)"), u"renditions.web.format"_s, u"should be a text"_s);
        row("quality too high", preset(R"("format":"jpeg","target":{"quality":101})"),
            u"renditions.web.target.quality"_s, u"1 to 100"_s);
        row("quality not whole", preset(R"("format":"jpeg","target":{"quality":82.5})"),
            u"renditions.web.target.quality"_s, u"whole number"_s);
        row("quality of wrong kind", preset(R"("format":"jpeg","target":{"quality":"82"})"),
            u"renditions.web.target.quality"_s, u"whole number"_s);
        row("lossless JPEG", preset(R"("format":"jpeg","target":{"lossless":true})"),
            u"renditions.web.target.lossless"_s, u"cannot be lossless"_s);
        row("two targets", preset(R"("format":"webp","target":{"lossless":true,"quality":80})"),
            u"renditions.web.target"_s, u"one target"_s);
        row("score", preset(R"("format":"jpeg","target":{"score":90})"), u"renditions.web.target.score"_s,
            u"a visual-score target is not supported by this version"_s);
        row("bytes", preset(R"("format":"jpeg","target":{"bytes":500000})"), u"renditions.web.target.bytes"_s,
            u"not supported by this version"_s);
        row("operation option out of range", preset(R"("format":"jpeg","operations":{"resize":{"pixels":0}})"),
            u"renditions.web.operations.resize.pixels"_s, u"1"_s);
        row("operation option no choice", preset(R"("format":"jpeg","operations":{"resize":{"fit":"longedge"}})"),
            u"renditions.web.operations.resize.fit"_s, u"did you mean \"long-edge\""_s);
        // No raw string: moc 6.4 takes a '#' inside one for a directive and finds no class any more.
        row("color that is none", preset("\"format\":\"jpeg\",\"operations\":{\"flatten\":{\"color\":\"#12g\"}}"),
            u"renditions.web.operations.flatten.color"_s, u"#12g"_s);
        row("operation of wrong kind", preset(R"("format":"jpeg","operations":{"resize":1600})"),
            u"renditions.web.operations.resize"_s, u"should be an object"_s);
        row("encoder option of wrong kind", preset(R"("format":"jpeg","encoder":{"progressive":"maybe"})"),
            u"renditions.web.encoder.progressive"_s, u"maybe"_s);
        row("policy unknown", preset(R"("format":"jpeg")", R"("metadata":{"policy":"copyrigth"})"),
            u"metadata.policy"_s, u"did you mean \"copyright\""_s);
        row("color space unknown", preset(R"("format":"jpeg")", R"("color":{"output":"adobe"})"), u"color.output"_s,
            u"srgb, display-p3, adobe-rgb, prophoto, gray, file, keep"_s);
        row("profile not read", preset(R"("format":"jpeg")", R"("color":{"output":"file","profile":"lab.icc"})"),
            u"color.profile"_s, u"was not read"_s);
        row("profile cut off",
            preset(R"("format":"jpeg")",
                   R"("color":{"output":"file","profile":"data:application/octet-stream;base64,AAA*"})"),
            u"color.profile"_s, u"does not decode"_s);
        row("existing unknown", preset(R"("format":"jpeg")", R"("naming":{"existing":"overwrite"})"),
            u"naming.existing"_s, u"number, skip, stop"_s);
        row("template broken", preset(R"("format":"jpeg")", R"("naming":{"template":"{nmae}.{ext}"})"),
            u"naming.template"_s, u"name"_s);
        row("rendition template broken", preset(R"("format":"jpeg","name":"{nmae}")"), u"renditions.web.name"_s, u""_s);
        row("renditions empty", R"({"glassine":1,"renditions":[]})", u"renditions"_s, u"at least one"_s);
        row("renditions missing", R"({"glassine":1})", u"renditions"_s, u"at least one"_s);
        row("rendition no object", R"({"glassine":1,"renditions":[7]})", u"renditions.0"_s, u"object"_s);
        row("rendition without id", R"({"glassine":1,"renditions":[{"format":"jpeg"}]})", u"renditions.0.id"_s,
            u"missing"_s);
        row("rendition with odd id", R"({"glassine":1,"renditions":[{"id":"a/b","format":"jpeg"}]})",
            u"renditions.0.id"_s, u"letters"_s);
        row("two renditions of one id",
            R"({"glassine":1,"renditions":[{"id":"a","format":"jpeg"},{"id":"a","format":"png"}]})",
            u"renditions.a.id"_s, u"two renditions"_s);
        row("animation of wrong kind", preset(R"("format":"jpeg")", R"("animation":1)"), u"animation"_s,
            u"true or false"_s);
    }

    void namesTheProblemAndItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QFETCH(QString, says);
        std::vector<Problem> problems;
        const auto parsed = parsePreset(json, "mine.json", problems);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::PresetInvalid);
        QCOMPARE(parsed.error().subject, std::string("mine.json"));
        const Problem *problem = problemAt(problems, path.toStdString());
        QVERIFY2(problem && problem->fatal, parsed.error().detail.c_str());
        QVERIFY2(QString::fromStdString(problem->message).contains(says), problem->message.c_str());
    }

    void filesThatAPresetNamesBecomePartOfIt()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        const QByteArray icc(3000, 'p');
        write(u"Lab Gloss ü.icc"_s, icc);
        write(u"mine.json"_s, preset(R"("format":"jpeg")", R"("color":{"output":"file","profile":"Lab Gloss ü.icc"})"));
        std::vector<Problem> problems;
        const auto loaded = PresetStore(u"/nonexistent"_s).load(folder.filePath(u"mine.json"_s), problems);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().detail.c_str());
        const Asset profile = loaded->recipe.color.profile;
        QCOMPARE(profile.name(), std::string("Lab Gloss ü.icc"));
        QCOMPARE(profile.view().size(), std::size_t(icc.size()));

        // Exported, it means the same where the file is not, and after it has changed.
        QFile::remove(folder.filePath(u"Lab Gloss ü.icc"_s));
        const auto elsewhere = parsePreset(presetJson(*loaded), "elsewhere", problems);
        QVERIFY(elsewhere.has_value());
        QVERIFY(elsewhere->recipe == loaded->recipe);
        QCOMPARE(elsewhere->recipe.color.profile.name(), profile.name());

        const auto gone = PresetStore(u"/nonexistent"_s).load(folder.filePath(u"mine.json"_s), problems);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::InputVanished);
        QVERIFY(gone.error().subject.ends_with("/Lab Gloss ü.icc"));
    }

    void filesThatCannotBeTakenAreNamed_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << qint64(0) << ErrorCode::EmptyFile;
        QTest::newRow("as much as there may be") << qint64(8 << 20) << ErrorCode::Internal;
        QTest::newRow("more") << qint64((8 << 20) + 1) << ErrorCode::InputTooLarge;
        QTest::newRow("a folder") << qint64(-1) << ErrorCode::NotARegularFile;
    }
    void filesThatCannotBeTakenAreNamed()
    {
        QFETCH(qint64, bytes);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lab.icc"_s);
        if (bytes < 0)
            QVERIFY(QDir().mkpath(path));
        else {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(bytes));
        }
        std::vector<Problem> problems;
        const auto plain = PresetStore(u"/nonexistent"_s).load(u"web-2048"_s, problems);
        const auto changed = withSettings(*plain, {"color.profile=" + path.toStdString()});
        if (code == ErrorCode::Internal) {
            QVERIFY2(changed.has_value(), changed ? "" : changed.error().detail.c_str());
            QCOMPARE(int(changed->recipe.color.output), int(color::OutputSpace::File));
            return;
        }
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, code);
        QCOMPARE(changed.error().subject, path.toStdString());
    }

    void listsEveryProblemAtOnce()
    {
        std::vector<Problem> problems;
        const auto parsed = parsePreset(
            preset(R"("format":"jpge","target":{"quality":0},"operations":{"resize":{"pixels":-1}})",
                   R"("metadata":{"policy":"some"})"),
            "mine", problems);
        QVERIFY(!parsed);
        const QString detail = QString::fromStdString(parsed.error().detail);
        for (const char *path : {"metadata.policy: ", "renditions.web.format: ", "renditions.web.target.quality: ",
                                 "renditions.web.operations.resize.pixels: "})
            QVERIFY2(detail.contains(QString::fromLatin1(path)), qPrintable(detail));
        QCOMPARE(detail.count(u'\n'), 3);
    }

    void reportsUnknownKeysAndKeepsThem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("top") << preset(R"("format":"jpeg")", R"("colour":{"x":1})") << u"colour"_s;
        QTest::newRow("subject") << preset(R"("format":"jpeg")", R"("color":{"outptu":"srgb"})") << u"color.outptu"_s;
        QTest::newRow("rendition") << preset(R"("format":"jpeg","qualty":80)") << u"renditions.web.qualty"_s;
        QTest::newRow("operation") << preset(R"("format":"jpeg","operations":{"resise":{}})")
                                   << u"renditions.web.operations.resise"_s;
        QTest::newRow("option") << preset(R"("format":"jpeg","operations":{"resize":{"pixel":5}})")
                                << u"renditions.web.operations.resize.pixel"_s;
        QTest::newRow("encoder") << preset(R"("format":"jpeg","encoder":{"effort":5})")
                                 << u"renditions.web.encoder.effort"_s;
        QTest::newRow("target") << preset(R"("format":"jpeg","target":{"quality":80,"metric":"x"})")
                                << u"renditions.web.target.metric"_s;
    }

    void reportsUnknownKeysAndKeepsThem()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        std::vector<Problem> problems;
        const auto parsed = parsePreset(json, "mine", problems);
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
        const Problem *problem = problemAt(problems, path.toStdString());
        QVERIFY(problem && !problem->fatal);
        const QByteArray saved = presetJson(*parsed);
        QVERIFY2(saved.contains('"' + path.section(u'.', -1).toUtf8() + '"'), saved.constData());
        QCOMPARE(QJsonDocument::fromJson(saved), QJsonDocument::fromJson(json));
    }

    void suggestsTheNearestKey()
    {
        std::vector<Problem> problems;
        QVERIFY(parsePreset(preset(R"("format":"jpeg")", R"("metdata":{})"), "mine", problems));
        QCOMPARE(problems.size(), std::size_t(1));
        QVERIFY(QString::fromStdString(problems[0].message).contains("did you mean \"metadata\"?"_L1));
    }

    void refusesWhatIsNoPreset_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"not valid JSON"_s;
        QTest::newRow("broken off") << QByteArray("{\n \"glassine\": 1,\n") << u"line 3"_s;
        QTest::newRow("list") << QByteArray("[1]") << u"no JSON object"_s;
        QTest::newRow("other JSON") << QByteArray(R"({"name":"x"})") << u"glassine: is missing"_s;
        QTest::newRow("version no number") << QByteArray(R"({"glassine":"1"})") << u"whole number"_s;
        QTest::newRow("newer version") << QByteArray(R"({"glassine":99,"renditions":[]})") << u"up to version 1"_s;
        QTest::newRow("huge") << QByteArray((24 << 20) + 1, ' ') << u"larger than 24 MB"_s;
    }

    void refusesWhatIsNoPreset()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        std::vector<Problem> problems;
        const auto parsed = parsePreset(json, "x", problems);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::PresetInvalid);
        QVERIFY2(QString::fromStdString(parsed.error().detail).contains(says), parsed.error().detail.c_str());
    }

    void readsEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= kPresetVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    void readsEveryVersion()
    {
        QFETCH(int, version);
        const QByteArray json = fixture(u"version-%1.json"_s.arg(version));
        QVERIFY2(!json.isEmpty(), "every version has a fixture");
        std::vector<Problem> problems;
        const auto parsed = parsePreset(json, "x", problems);
        QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().detail.c_str());
        QCOMPARE(QString::fromUtf8(presetJson(*parsed)),
                 QString::fromUtf8(fixture(u"version-%1.migrated.json"_s.arg(version))));
    }

    void migratedSettingsMeanTheSame()
    {
        std::vector<Problem> problems;
        const auto parsed = parsePreset(fixture(u"version-0.json"_s), "x", problems);
        QVERIFY(parsed);
        const pipeline::RenditionRecipe &rendition = parsed->recipe.renditions.at(0);
        QCOMPARE(rendition.format, std::string("jpeg"));
        QCOMPARE(rendition.target.quality.value_or(0), 82);
        QCOMPARE(pipeline::plannedSize(rendition, {4096, 2000}), (Size{2048, 1000}));
        QVERIFY(parsed->recipe.metadata.policy == metadata::Policy::copyrightAndDate());
    }

    void notesThatAQualityMeansNothingToPng()
    {
        std::vector<Problem> problems;
        const auto parsed = parsePreset(preset(R"("format":"png","target":{"quality":80})"), "x", problems);
        QVERIFY(parsed);
        QVERIFY(!parsed->recipe.renditions[0].target.quality);
        QVERIFY(parsed->recipe.renditions[0].target.lossless);
        const Problem *problem = problemAt(problems, "renditions.web.target.quality");
        QVERIFY(problem && !problem->fatal);
    }

    void warnsWhenTwoRenditionsWouldShareTheirNames()
    {
        std::vector<Problem> problems;
        QVERIFY(parsePreset(R"({"glassine":1,"renditions":[{"id":"a","format":"jpeg"},{"id":"b","format":"jpeg"}]})",
                            "x", problems));
        QVERIFY(problemAt(problems, "renditions.b.name"));
        problems.clear();
        QVERIFY(parsePreset(
            R"({"glassine":1,"naming":{"template":"{name}-{rendition}.{ext}"},"renditions":[{"id":"a","format":"jpeg"},{"id":"b","format":"jpeg"}]})",
            "x", problems));
        QVERIFY(problems.empty());
    }

    void everyBuiltInIsSoundAndWritesItselfBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const PresetStore::Entry &entry : PresetStore(u"/nonexistent"_s).list())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    void everyBuiltInIsSoundAndWritesItselfBack()
    {
        QFETCH(QString, id);
        std::vector<Problem> problems;
        const auto loaded = PresetStore(u"/nonexistent"_s).load(id, problems);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().detail.c_str());
        QVERIFY2(problems.empty(), problems.empty() ? "" : (problems[0].path + ": " + problems[0].message).c_str());
        QVERIFY(loaded->builtIn);
        QCOMPARE(loaded->id, id);
        QVERIFY(!loaded->name.isEmpty() && !loaded->description.isEmpty() && !loaded->icon.isEmpty());
        QFile file(u":/presets/"_s + id + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(presetJson(*loaded)), QString::fromUtf8(file.readAll()));
        const auto back = pipeline::recipeFromJson(pipeline::toJson(loaded->recipe));
        QVERIFY(back && *back == loaded->recipe);
    }

    void hasThePresetsThatArePromised()
    {
        QStringList ids;
        for (const PresetStore::Entry &entry : PresetStore(u"/nonexistent"_s).list())
            ids.append(entry.id);
        const QStringList promised = {u"web-2048"_s,
                                      u"responsive"_s,
                                      u"instagram-portrait"_s,
                                      u"instagram-square"_s,
                                      u"instagram-landscape"_s,
                                      u"story"_s,
                                      u"client-proofs"_s,
                                      u"client-full"_s,
                                      u"email"_s,
                                      u"print-300"_s,
                                      u"archive-shrink"_s,
                                      u"lossless-cleanup"_s,
                                      u"iphone-heic-to-jpeg"_s,
                                      u"press"_s};
        QCOMPARE(ids, promised);
    }

    void builtInsGiveTheSizesTheyAreNamedFor_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("web") << u"web-2048"_s << 2048 << 1365;
        QTest::newRow("4:5") << u"instagram-portrait"_s << 1080 << 1350;
        QTest::newRow("1:1") << u"instagram-square"_s << 1080 << 1080;
        QTest::newRow("1.91:1") << u"instagram-landscape"_s << 1080 << 566;
        QTest::newRow("story") << u"story"_s << 1080 << 1920;
        QTest::newRow("proofs") << u"client-proofs"_s << 1600 << 1067;
        QTest::newRow("full") << u"client-full"_s << 6000 << 4000;
        QTest::newRow("press") << u"press"_s << 3000 << 2000;
    }

    void builtInsGiveTheSizesTheyAreNamedFor()
    {
        QFETCH(QString, id);
        QFETCH(int, width);
        QFETCH(int, height);
        std::vector<Problem> problems;
        const auto loaded = PresetStore(u"/nonexistent"_s).load(id, problems);
        QVERIFY(loaded);
        QCOMPARE(pipeline::plannedSize(loaded->recipe.renditions.at(0), {6000, 4000}), (Size{width, height}));
    }

    void suggestsTheNearestPreset()
    {
        std::vector<Problem> problems;
        const auto loaded = PresetStore(u"/nonexistent"_s).load(u"web-2084"_s, problems);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::PresetNotFound);
        QVERIFY(QString::fromStdString(loaded.error().detail).contains("web-2048"_L1));
    }

    void savesAndPrefersTheUsersOwn()
    {
        QTemporaryDir folder;
        PresetStore store(folder.filePath(u"deep/presets"_s));
        std::vector<Problem> problems;
        auto preset = store.load(u"web-2048"_s, problems);
        QVERIFY(preset && preset->builtIn);
        const auto changed = withSettings(*preset, {"target.quality=70"});
        QVERIFY(changed);
        const auto path = store.save(*changed, false);
        QVERIFY2(path.has_value(), path ? "" : errorSentence(path.error()).c_str());
        const auto again = store.load(u"web-2048"_s, problems);
        QVERIFY(again && !again->builtIn);
        QCOMPARE(again->recipe.renditions[0].target.quality.value_or(0), 70);
        QCOMPARE(QDir(folder.filePath(u"deep/presets"_s)).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"web-2048.json"_s});
    }

    void replacesOnlyWhenAsked()
    {
        QTemporaryDir folder;
        PresetStore store(folder.path());
        std::vector<Problem> problems;
        const auto preset = store.load(u"email"_s, problems);
        QVERIFY(store.save(*preset, false));
        const auto refused = store.save(*preset, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutputExists);
        QVERIFY(store.save(*withSettings(*preset, {"target.quality=60"}), true));
        QCOMPARE(store.load(u"email"_s, problems)->recipe.renditions[0].target.quality.value_or(0), 60);
    }

    void refusesIdsThatLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("up") << u"../evil"_s;
        QTest::newRow("hidden") << u".hidden"_s;
    }

    void refusesIdsThatLeaveTheFolder()
    {
        QFETCH(QString, id);
        QTemporaryDir folder;
        PresetStore store(folder.filePath(u"presets"_s));
        std::vector<Problem> problems;
        auto preset = store.load(u"email"_s, problems);
        preset->id = id;
        QVERIFY(!store.save(*preset, false));
        QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
    }

    void listsABrokenPresetWithWhatIsWrong()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        bool found = false;
        for (const PresetStore::Entry &entry : PresetStore(folder.path()).list()) {
            found |= entry.id == "broken"_L1 && entry.error && entry.error->code == ErrorCode::PresetInvalid;
            QVERIFY(entry.id == "broken"_L1 || !entry.error);
        }
        QVERIFY(found);
    }

    void loadsByPath()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"my.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(preset(R"("format":"jpeg")")) > 0);
        file.close();
        std::vector<Problem> problems;
        const auto loaded = PresetStore(u"/nonexistent"_s).load(path, problems);
        QVERIFY(loaded);
        QCOMPARE(loaded->id, u"my"_s);
        QVERIFY(!loaded->builtIn);
        QCOMPARE(PresetStore(u"/nonexistent"_s).load(folder.filePath(u"none.json"_s), problems).error().code,
                 ErrorCode::PresetNotFound);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
