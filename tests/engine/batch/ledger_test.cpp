// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: what it knows, what it forgets, and that it is never in the way.

#include "batch/ledger.h"
#include "batch/planning.h"
#include "samples.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QThread>

#include <future>
#include <thread>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

const std::string kJob = "job-1";

LedgerQuestion question(const std::string &path = "/photos/\xff.jpg", std::int64_t mtime = 1000,
                        const std::string &hash = {})
{
    return {path, {5, 6, 700, mtime, 2000}, hash};
}

LedgerOutput output(const QString &path, const std::string &rendition = "web")
{
    LedgerOutput output;
    output.rendition = rendition;
    output.path = bytes(path);
    output.format = "jpeg";
    const auto disk = diskFile(output.path);
    output.bytes = disk ? disk->bytes : 10;
    output.mtimeNs = disk ? disk->mtimeNs : 11;
    output.hash = std::string(64, 'b');
    output.size = {2048, 1365};
    output.keptSource = true;
    return output;
}

std::unique_ptr<Ledger> openLedger(const QTemporaryDir &state)
{
    auto ledger = Ledger::open(state.path());
    if (!ledger)
        qFatal("ledger: %s", ledger.error().detail.c_str());
    return *std::move(ledger);
}

void sync(Ledger &ledger)
{
    std::promise<void> done;
    ledger.sync([&] { done.set_value(); });
    done.get_future().wait();
}

LedgerAnswer ask(Ledger &ledger, const LedgerQuestion &question, const std::string &job = kJob)
{
    return ledger.lookUp({question}, {job}).get().at(0);
}

} // namespace

class LedgerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownPathIsUnknown();
    void knowsAFileByItsIdentity();
    void knowsAChangedFileByItsContent();
    void anotherJobIsAMiss();
    void newContentReplacesOld();
    void jobNamesWhatChangesTheResult_data();
    void jobNamesWhatChangesTheResult();
    void missingOrChangedOutputIsAMiss_data();
    void missingOrChangedOutputIsAMiss();
    void everyRenditionMustBeThere();
    void brokenLedgerIsSetAsideAndBegunAnew_data();
    void brokenLedgerIsSetAsideAndBegunAnew();
    void noteOfItsBeginningStays();
    void ledgerWithoutTheNoteIsOfOldTimes();
    void twoAtOnceLoseNothing();
    void answersComeInOrder();
    void manyAtOnceAreAnsweredAsOneByOne_data();
    void manyAtOnceAreAnsweredAsOneByOne();
};

void LedgerTest::unknownPathIsUnknown()
{
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    const auto answer = ask(*ledger, question());
    QVERIFY(answer.hash.empty());
    QVERIFY(!answer.pathKnown);
    QVERIFY(answer.outputs.empty());
}

void LedgerTest::knowsAFileByItsIdentity()
{
    QTemporaryDir state;
    const auto made = output(QStringLiteral("/out/a.jpg"));
    openLedger(state)->record(question("/photos/\xff.jpg", 1000, "content"), kJob, {made});
    const auto ledger = openLedger(state);
    const auto answer = ask(*ledger, question());
    QCOMPARE(answer.hash, std::string("content"));
    QVERIFY(answer.pathKnown);
    QCOMPARE(answer.outputs.size(), std::size_t(1));
    const auto &read = answer.outputs.front();
    QCOMPARE(read.rendition, made.rendition);
    QCOMPARE(read.path, made.path);
    QCOMPARE(read.format, made.format);
    QCOMPARE(read.bytes, made.bytes);
    QCOMPARE(read.mtimeNs, made.mtimeNs);
    QCOMPARE(read.hash, made.hash);
    QVERIFY(read.size == made.size);
    QVERIFY(read.keptSource);
    // The same bytes elsewhere are another photo: it gets outputs of its own.
    QVERIFY(ask(*ledger, question("/photos/other.jpg", 1000, "content")).outputs.empty());
}

void LedgerTest::knowsAChangedFileByItsContent()
{
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    ledger->record(question("/p", 1000, "content"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    const auto touched = ask(*ledger, question("/p", 9999));
    QVERIFY(touched.pathKnown);
    QVERIFY(touched.hash.empty());
    QVERIFY(touched.outputs.empty());
    QCOMPARE(ask(*ledger, question("/p", 9999, "content")).outputs.size(), std::size_t(1));
    QVERIFY(ask(*ledger, question("/p", 9999, "edited")).outputs.empty());
}

void LedgerTest::anotherJobIsAMiss()
{
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    ledger->record(question("/p", 1000, "content"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    const auto other = ask(*ledger, question("/p"), "job-2");
    QCOMPARE(other.hash, std::string("content"));
    QVERIFY(other.outputs.empty());
    ledger->record(question("/p", 1000, "content"), "job-2", {output(QStringLiteral("/out/b.jpg"))});
    QCOMPARE(ask(*ledger, question("/p")).outputs.at(0).path, std::string("/out/a.jpg"));
    QCOMPARE(ask(*ledger, question("/p"), "job-2").outputs.at(0).path, std::string("/out/b.jpg"));
}

void LedgerTest::newContentReplacesOld()
{
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    ledger->record(question("/p", 1000, "old"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    ledger->record(question("/p", 2000, "new"), kJob, {output(QStringLiteral("/out/a-2.jpg"))});
    QCOMPARE(ask(*ledger, question("/p", 2000)).outputs.at(0).path, std::string("/out/a-2.jpg"));
    QVERIFY(ask(*ledger, question("/p", 1000)).outputs.empty());
}

void LedgerTest::jobNamesWhatChangesTheResult_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<bool>("same");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("quality") << QStringLiteral("target.quality=60") << false;
    QTest::newRow("format") << QStringLiteral("format=webp") << false;
    QTest::newRow("pixels") << QStringLiteral("resize.pixels=100") << false;
    QTest::newRow("metadata") << QStringLiteral("metadata.policy=none") << false;
    QTest::newRow("name") << QStringLiteral("naming.template={name}.{ext}") << false;
    QTest::newRow("policy for what is there already") << QStringLiteral("naming.existing=skip") << true;
}

void LedgerTest::jobNamesWhatChangesTheResult()
{
    QFETCH(QString, assignment);
    QFETCH(bool, same);
    const std::map<std::string, std::string> versions{{"vips", "8.14.1"}};
    const QString in = QStringLiteral("/in");
    const QString out = QStringLiteral("/out");
    const auto plain = settings(in, out);
    const auto changed = assignment.isEmpty() ? plain : settings(in, out, {assignment.toStdString()});
    const std::string job = ledgerJobs(plain, versions).at(0);
    QCOMPARE(ledgerJobs(changed, versions).at(0) == job, same);
    QVERIFY(ledgerJobs(changed, {{"vips", "8.16.0"}}).at(0) != job);
    QVERIFY(ledgerJobs(settings(in, QStringLiteral("/elsewhere")), versions).at(0) != job);
}

void LedgerTest::missingOrChangedOutputIsAMiss_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"untouched", "missing", "longer", "other date", "folder", "link"})
        QTest::newRow(what) << QString::fromUtf8(what);
}

void LedgerTest::missingOrChangedOutputIsAMiss()
{
    QFETCH(QString, what);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    putContent(path, "picture");
    LedgerAnswer known;
    known.outputs = {output(path)};
    const auto recipe = preset().recipe;
    QVERIFY(upToDateOutputs(known, recipe));
    QFile file(path);
    if (what == QStringLiteral("longer")) {
        putContent(path, "pictures");
    } else if (what == QStringLiteral("other date")) {
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000), QFile::FileModificationTime));
    } else if (what != QStringLiteral("untouched")) {
        QVERIFY(file.rename(path + QStringLiteral(".away")));
    }
    if (what == QStringLiteral("folder"))
        QVERIFY(QDir().mkpath(path));
    if (what == QStringLiteral("link"))
        QVERIFY(QFile::link(path + QStringLiteral(".away"), path));
    const auto outputs = upToDateOutputs(known, recipe);
    QCOMPARE(outputs.has_value(), what == QStringLiteral("untouched"));
    if (outputs)
        QCOMPARE(outputs->at(0).path(), bytes(path));
}

void LedgerTest::everyRenditionMustBeThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.jpg"));
    putContent(path, "picture");
    auto recipe = preset().recipe;
    recipe.renditions.push_back(recipe.renditions.front());
    recipe.renditions.back().id = "small";
    LedgerAnswer known;
    known.outputs = {output(path)};
    QVERIFY(!upToDateOutputs(known, recipe));
    known.outputs.push_back(output(path, "small"));
    QVERIFY(upToDateOutputs(known, recipe));
}

void LedgerTest::brokenLedgerIsSetAsideAndBegunAnew_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("garbage") << 0 << QByteArray("not a database\n").repeated(99);
    QTest::newRow("cut in the head") << 60 << QByteArray();
    QTest::newRow("cut after a page") << 4096 << QByteArray();
    QTest::newRow("garbage after a page") << 4096 << QByteArray(8192, '\x5a');
}

void LedgerTest::brokenLedgerIsSetAsideAndBegunAnew()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, rest);
    QTemporaryDir state;
    openLedger(state)->record(question("/p", 1000, "content"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    const QString file = ledgerFile(state.path());
    const QByteArray broken = contentOf(file).left(keep) + rest;
    putContent(file, broken);
    {
        const auto ledger = openLedger(state);
        QCOMPARE(contentOf(file + QStringLiteral(".bad")), broken);
        QVERIFY(!ask(*ledger, question("/p")).pathKnown);
        ledger->record(question("/p", 1000, "content"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    }
    QCOMPARE(ask(*openLedger(state), question("/p")).outputs.size(), std::size_t(1));
    // A second accident does not overwrite what was kept of the first.
    putContent(file, "again");
    openLedger(state);
    QCOMPARE(contentOf(file + QStringLiteral(".bad")), broken);
    QCOMPARE(contentOf(file + QStringLiteral(".bad-2")), QByteArray("again"));
}

void LedgerTest::noteOfItsBeginningStays()
{
    QTemporaryDir root;
    const QString state = root.filePath(QStringLiteral("not/yet/there"));
    const auto begun = [&] { return (*Ledger::open(state))->begunMs(); };
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t first = begun();
    QVERIFY(first >= before && first <= QDateTime::currentMSecsSinceEpoch());
    QThread::msleep(5);
    QCOMPARE(begun(), first);
    putContent(ledgerFile(state), "broken");
    QVERIFY(begun() > first);
}

void LedgerTest::ledgerWithoutTheNoteIsOfOldTimes()
{
    QTemporaryDir state;
    openLedger(state)->record(question("/p", 1000, "content"), kJob, {output(QStringLiteral("/out/a.jpg"))});
    {
        const auto db = Database::open(ledgerFile(state.path()), Database::Mode::ReadWrite);
        QVERIFY(db && (*db)->execute(QStringLiteral("DROP TABLE begun")));
    }
    const auto ledger = openLedger(state);
    QCOMPARE(ledger->begunMs(), 0);
    QCOMPARE(ask(*ledger, question("/p")).outputs.size(), std::size_t(1));
}

void LedgerTest::twoAtOnceLoseNothing()
{
    QTemporaryDir state;
    constexpr int kEach = 500;
    const auto first = openLedger(state);
    const auto second = openLedger(state);
    const auto fill = [](Ledger &ledger, const std::string &prefix) {
        for (int i = 0; i < kEach; ++i)
            ledger.record(question(prefix + std::to_string(i), 1000, "content"), kJob,
                          {output(QStringLiteral("/out/%1").arg(i))});
        sync(ledger);
    };
    std::thread other([&] { fill(*second, "/b/"); });
    fill(*first, "/a/");
    other.join();
    for (Ledger *ledger : {first.get(), second.get()})
        for (const std::string prefix : {"/a/", "/b/"}) {
            std::vector<LedgerQuestion> questions;
            for (int i = 0; i < kEach; ++i)
                questions.push_back(question(prefix + std::to_string(i)));
            const auto answers = ledger->lookUp(questions, {kJob}).get();
            for (const auto &answer : answers)
                QCOMPARE(answer.outputs.size(), std::size_t(1));
        }
}

void LedgerTest::answersComeInOrder()
{
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    ledger->record(question("/b", 1000, "bbb"), kJob, {});
    ledger->record(question("/a", 1000, "aaa"), kJob, {});
    const auto answers = ledger->lookUp({question("/a"), question("/none"), question("/b")}, {kJob}).get();
    QCOMPARE(answers.size(), std::size_t(3));
    QCOMPARE(answers[0].hash, std::string("aaa"));
    QVERIFY(answers[1].hash.empty());
    QCOMPARE(answers[2].hash, std::string("bbb"));
}

void LedgerTest::manyAtOnceAreAnsweredAsOneByOne_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {2, 63, 64, 65, 200})
        QTest::addRow("%d questions", count) << count;
}

void LedgerTest::manyAtOnceAreAnsweredAsOneByOne()
{
    QFETCH(const int, count);
    QTemporaryDir state;
    const auto ledger = openLedger(state);
    const std::vector<std::string> jobs{"first job", "second job"};
    std::vector<LedgerQuestion> questions;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        LedgerQuestion known = question("/photos/" + number, 1000 + i, "content " + number);
        known.job = i % 2;
        std::vector<LedgerOutput> made;
        for (int rendition = 0; rendition < i % 4; ++rendition)
            made.push_back(
                output(QStringLiteral("/out/%1-%2").arg(i).arg(rendition), "rendition " + std::to_string(rendition)));
        if (i % 3 != 0)
            ledger->record(known, jobs[static_cast<std::size_t>(known.job)], made);
        known.hash = i % 5 == 0 ? known.hash : std::string();
        known.identity.mtimeNs += i % 7 == 0 ? 1 : 0; // touched since
        questions.push_back(known);
        questions.push_back(question("/out/" + number + "-0", 11)); // what was made of it
        questions.back().identity.size = 10;
    }
    questions.resize(static_cast<std::size_t>(count));
    const auto answers = ledger->lookUp(questions, jobs).get();
    QCOMPARE(answers.size(), questions.size());
    bool anyHash = false, anyOutput = false, anyMaker = false;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const LedgerAnswer alone = ledger->lookUp({questions[i]}, jobs).get().at(0);
        QCOMPARE(answers[i].hash, alone.hash);
        QCOMPARE(answers[i].pathKnown, alone.pathKnown);
        QCOMPARE(answers[i].madeFrom, alone.madeFrom);
        QCOMPARE(answers[i].outputs.size(), alone.outputs.size());
        for (std::size_t k = 0; k < alone.outputs.size(); ++k)
            QCOMPARE(answers[i].outputs[k].path, alone.outputs[k].path);
        anyHash = anyHash || !alone.hash.empty();
        anyOutput = anyOutput || !alone.outputs.empty();
        anyMaker = anyMaker || !alone.madeFrom.empty();
    }
    if (count > 2)
        QVERIFY(anyHash && anyOutput && anyMaker);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
