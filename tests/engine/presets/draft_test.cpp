// SPDX-License-Identifier: GPL-3.0-or-later
// A preset under change: what is valid is taken, what is not changes nothing, and nothing that was set is lost.
#include "presets/draft.h"
#include "presets/estimate.h"
#include "presets/subjects.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::presets;
using namespace Qt::StringLiterals;

namespace {

Preset builtIn(const QString &id)
{
    QTemporaryDir empty;
    std::vector<Problem> problems;
    const auto preset = PresetStore(empty.path()).load(id, problems);
    return preset ? *preset : Preset{};
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsWhatRuns()
    {
        Draft draft(builtIn(u"web-2048"_s));
        QVERIFY(!draft.changed());
        QVERIFY(draft.set({0, {u"target"_s, u"quality"_s}}, u"61"_s));
        QVERIFY(draft.set({0, {u"operations"_s, u"resize"_s, u"pixels"_s}}, u"1234"_s));
        QVERIFY(draft.set({-1, {u"color"_s, u"embed-profile"_s}}, u"false"_s));
        QVERIFY(draft.set({-1, {u"naming"_s, u"template"_s}}, u"{name}-x.{ext}"_s));
        const pipeline::Recipe &recipe = draft.preset().recipe;
        QCOMPARE(recipe.renditions[0].target.quality.value_or(0), 61);
        QVERIFY(pipeline::plannedSize(recipe.renditions[0], {6000, 4000}) == (Size{1234, 823}));
        QVERIFY(!recipe.color.embedProfile);
        QCOMPARE(draft.preset().naming.pattern, std::string("{name}-x.{ext}"));
        QVERIFY(draft.changed());
        draft.revert();
        QVERIFY(!draft.changed());
        QVERIFY(draft.preset().recipe == builtIn(u"web-2048"_s).recipe);
    }

    void whatIsInvalidChangesNothing_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("where");
        QTest::newRow("range") << QStringList{u"target"_s, u"quality"_s} << u"400"_s
                               << u"renditions.web.target.quality"_s;
        QTest::newRow("codec") << QStringList{u"target"_s, u"lossless"_s} << u"true"_s
                               << u"renditions.web.target.lossless"_s;
        QTest::newRow("template") << QStringList{u"name"_s} << u"{nam}.{ext}"_s << u"renditions.web.name"_s;
        QTest::newRow("format") << QStringList{u"format"_s} << u"bmp"_s << u"renditions.web.format"_s;
    }
    void whatIsInvalidChangesNothing()
    {
        QFETCH(QStringList, path);
        QFETCH(QString, value);
        QFETCH(QString, where);
        Draft draft(builtIn(u"web-2048"_s));
        const auto result = draft.set({0, path}, value);
        QVERIFY(!result);
        QVERIFY2(QString::fromStdString(result.error().detail).contains(where), result.error().detail.c_str());
        QVERIFY(!draft.changed());
    }

    void switchedOffStepsComeBackAsTheyWere()
    {
        Draft draft(builtIn(u"web-2048"_s));
        QVERIFY(draft.set({0, {u"operations"_s, u"resize"_s, u"pixels"_s}}, u"777"_s));
        QVERIFY(draft.setStep(0, u"resize"_s, false));
        QVERIFY(pipeline::plannedSize(draft.preset().recipe.renditions[0], {6000, 4000}) == (Size{6000, 4000}));
        QVERIFY(draft.setStep(0, u"resize"_s, true));
        QCOMPARE(pipeline::plannedSize(draft.preset().recipe.renditions[0], {6000, 4000}).longEdge(), 777);
        QVERIFY(draft.setStep(0, u"border"_s, true)); // never there: its defaults
        QCOMPARE(draft.preset().recipe.renditions[0].operations.size(), std::size_t(3));
    }

    void leftFormatsComeBackAsTheyWere()
    {
        Draft draft(builtIn(u"web-2048"_s));
        QVERIFY(draft.set({0, {u"encoder"_s, u"progressive"_s}}, u"false"_s));
        QVERIFY(draft.set({0, {u"target"_s, u"quality"_s}}, u"71"_s));
        const pipeline::Recipe jpeg = draft.preset().recipe;
        QVERIFY(draft.setFormat(0, u"png"_s));
        QCOMPARE(draft.preset().recipe.renditions[0].format, std::string("png"));
        QVERIFY(draft.setFormat(0, u"avif"_s));
        QVERIFY(draft.setFormat(0, u"jpeg"_s));
        QVERIFY(draft.preset().recipe == jpeg);
    }

    void renditionsComeAndGo()
    {
        Draft draft(builtIn(u"web-2048"_s));
        QCOMPARE(draft.duplicateRendition(0).value_or(-1), 1);
        QCOMPARE(draft.duplicateRendition(1).value_or(-1), 2);
        QCOMPARE(draft.preset().recipe.renditions[1].id, std::string("web-2"));
        QCOMPARE(draft.preset().recipe.renditions[2].id, std::string("web-3"));
        QVERIFY(draft.set({1, {u"target"_s, u"quality"_s}}, u"40"_s));
        QCOMPARE(draft.preset().recipe.renditions[0].target.quality.value_or(0), 82);
        QVERIFY(draft.removeRendition(0));
        QVERIFY(draft.removeRendition(1));
        QCOMPARE(draft.renditionCount(), 1);
        QVERIFY(!draft.removeRendition(0)); // a preset writes at least one file
        QCOMPARE(draft.renditionCount(), 1);
    }

    void sectionsAreResetAlone()
    {
        Draft draft(builtIn(u"web-2048"_s));
        const Place resize{0, {u"operations"_s, u"resize"_s}}, target{0, {u"target"_s}}, color{-1, {u"color"_s}};
        QVERIFY(draft.set({0, {u"operations"_s, u"resize"_s, u"pixels"_s}}, u"100"_s));
        QVERIFY(draft.set({0, {u"target"_s, u"quality"_s}}, u"10"_s));
        QVERIFY(draft.set({-1, {u"color"_s, u"output"_s}}, u"keep"_s));
        QVERIFY(draft.changed(resize) && draft.changed(target) && draft.changed(color));
        QVERIFY(draft.resetSection(resize));
        QVERIFY(!draft.changed(resize) && draft.changed(target));
        QVERIFY(draft.resetSection(target));
        QVERIFY(draft.resetSection(color));
        QVERIFY(!draft.changed());
    }

    void sectionsThatOnlyMakeSenseTogetherAreResetTogether()
    {
        Draft draft(builtIn(u"web-2048"_s));
        QVERIFY(draft.setFormat(0, u"webp"_s));
        QVERIFY(draft.set({0, {u"target"_s, u"lossless"_s}}, u"true"_s));
        QVERIFY(!draft.resetSection({0, {u"format"_s}})); // a JPEG cannot be lossless
        QVERIFY(draft.resetSections({{0, {u"format"_s}}, {0, {u"encoder"_s}}, {0, {u"target"_s}}}));
        QVERIFY(!draft.changed());
    }

    void everyBuiltInSurvivesBeingADraft()
    {
        QTemporaryDir empty;
        const PresetStore store(empty.path());
        for (const PresetStore::Entry &entry : store.list()) {
            Draft draft(builtIn(entry.id));
            for (int i = 0; i < draft.renditionCount(); ++i) {
                QVERIFY(draft.setStep(i, u"grayscale"_s, true));
                QVERIFY(draft.setStep(i, u"grayscale"_s, false));
            }
            QVERIFY2(draft.preset().recipe == draft.saved().recipe, qPrintable(entry.id));
        }
    }

    void subjectsDescribeWhatDocumentsMean()
    {
        // Whatever a subject calls its default must be what an empty document means.
        Draft draft(builtIn(u"web-2048"_s));
        for (const QString &key : {u"color"_s, u"metadata"_s, u"naming"_s, u"animation"_s})
            QVERIFY(draft.resetSection({-1, {key}}));
        for (const Subject &subject : subjects()) {
            const OptionValues values = subjectValues(subject, QJsonObject());
            for (const OptionSpec &spec : subject.options) {
                QCOMPARE(*values.find(spec.key), spec.defaultValue);
                QStringList path = subject.id.empty() ? QStringList()
                                                      : QStringList{QString::fromStdString(std::string(subject.id))};
                path << QString::fromStdString(std::string(spec.key));
                const pipeline::Recipe before = draft.preset().recipe;
                const auto set = draft.set({-1, path}, QString::fromStdString(optionValueText(spec.defaultValue)));
                QVERIFY2(set.has_value(), set ? "" : set.error().detail.c_str());
                for (const OptionChoice &choice : spec.choices)
                    QVERIFY2(draft.set({-1, path}, QString::fromStdString(std::string(choice.key))).has_value(),
                             std::string(choice.key).c_str());
                QVERIFY(draft.set({-1, path}, QString::fromStdString(optionValueText(spec.defaultValue))));
                QVERIFY2(draft.preset().recipe == before, std::string(spec.key).c_str());
            }
        }
    }

    void estimatesFollowSizeAndQuality()
    {
        Draft draft(builtIn(u"web-2048"_s));
        const auto estimate = [&] { return estimatedBytes(draft.preset().recipe, {{6000, 4000}}); };
        const auto usual = estimate();
        QVERIFY(usual > 200'000 && usual < 2'000'000);
        QVERIFY(draft.set({0, {u"target"_s, u"quality"_s}}, u"60"_s));
        const auto lower = estimate();
        QVERIFY(lower < usual);
        QVERIFY(draft.set({0, {u"operations"_s, u"resize"_s, u"pixels"_s}}, u"1024"_s));
        QVERIFY(estimate() < lower);
        QVERIFY(draft.duplicateRendition(0));
        QVERIFY(estimate() > 0);
    }

    void storeRemovesOwnPresetsOnly()
    {
        QTemporaryDir folder;
        PresetStore store(folder.path());
        QCOMPARE(store.freeId(u"Web, klein für Ärzte!"_s), u"web-klein-fur-arzte"_s);
        QCOMPARE(store.freeId(u"web-2048"_s), u"web-2048-2"_s);
        QCOMPARE(store.freeId(u"写真"_s), u"preset"_s);
        Preset own = builtIn(u"web-2048"_s);
        own.id = u"own"_s;
        QVERIFY(store.save(own, false));
        QCOMPARE(store.freeId(u"own"_s), u"own-2"_s);
        QVERIFY(store.remove(u"own"_s));
        QVERIFY(!QFile::exists(folder.filePath(u"own.json"_s)));
        QCOMPARE(store.remove(u"own"_s).error().code, ErrorCode::PresetNotFound);
        QCOMPARE(store.remove(u"web-2048"_s).error().code, ErrorCode::PresetNotFound);
        QCOMPARE(store.remove(u"../web"_s).error().code, ErrorCode::PresetNotFound);
    }
};

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
