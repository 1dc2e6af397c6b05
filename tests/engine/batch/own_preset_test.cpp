// SPDX-License-Identifier: GPL-3.0-or-later
// Photos with presets of their own in one batch: each is made with its own, planned, journaled and remembered with it.

#include "batch/journal.h"
#include "batch/report.h"
#include "crashed.h"
#include "samples.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <signal.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

constexpr int kWebWidth = 96; ///< smaller than the preset's edge: kept
constexpr int kSmallWidth = 32;

presets::Preset small()
{
    presets::Preset preset = samples::preset({"resize.pixels=32"});
    preset.id = QStringLiteral("small");
    return preset;
}

presets::Preset responsive()
{
    return preset({}, QStringLiteral("responsive"));
}

int widthOf(const QString &path)
{
    return QImageReader(path).size().width();
}

} // namespace

class OwnPresetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachPhotoIsMadeWithItsOwn();
    void planCountsEveryRendition();
    void clashesBetweenPresetsAreNumbered();
    void savingsAreOfPhotosWithOneFile();
    void secondRunHasNothingToDoAndAnotherPresetIsNewWork();
    void stoppedSessionGoesOnWithTheSame();
    void killedSessionGoesOnWithTheSame();
    void sessionKilledBeforeItsPlanWasWholeKeepsThem();
    void killedRunIsKnownToTheNextOne();
    void reportNamesThem();
    void presetThatIsNotThereIsADamagedJournal();

private:
    /// b.png is made with `own`, all others with web-2048.
    SessionSettings mixed(const presets::Preset &own) const;
    QString photo(const QString &name) const { return m_photos + u'/' + name; }
    QString output(const QString &name) const { return m_output + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_photos, m_output, m_state;
};

void OwnPresetTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_photos = m_folder->filePath(QStringLiteral("in"));
    m_output = m_folder->filePath(QStringLiteral("out"));
    m_state = m_folder->filePath(QStringLiteral("state"));
    for (const char *name : {"a.png", "b.png", "c.png"})
        makePhoto(photo(QString::fromLatin1(name)), 96, 64, unsigned(name[0]));
}

SessionSettings OwnPresetTest::mixed(const presets::Preset &own) const
{
    SessionSettings given = settings(m_photos, m_output);
    given.otherPresets = {own};
    given.ownPresets = {{bytes(photo(QStringLiteral("b.png"))), 1}};
    return given;
}

void OwnPresetTest::eachPhotoIsMadeWithItsOwn()
{
    const Run run = runBatch(mixed(small()), m_state);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(widthOf(output(QStringLiteral("a.jpg"))), kWebWidth);
    QCOMPARE(widthOf(output(QStringLiteral("b.jpg"))), kSmallWidth);
    QCOMPARE(widthOf(output(QStringLiteral("c.jpg"))), kWebWidth);
    QCOMPARE(itemNamed(run, "b.png")->preset, 1);
    QCOMPARE(itemNamed(run, "c.png")->preset, 0);
}

void OwnPresetTest::planCountsEveryRendition()
{
    const presets::Preset several = responsive();
    const auto renditions = std::int64_t(several.recipe.renditions.size());
    QVERIFY(renditions > 1);
    Session session(mixed(several), m_state);
    QSignalSpy planned(&session, &Session::planned);
    session.plan(false);
    QVERIFY(planned.wait(kPatienceMs));
    QCOMPARE(session.planFigures().writes, 2 + renditions);
    QCOMPARE(session.outputCount(), 2 + renditions);
    QCOMPARE(std::int64_t(session.currentPlan().outputs.size()), 2 + renditions);
    QCOMPARE(session.outputAt(0).item, 0);
    QCOMPARE(session.outputAt(1).item, 1);
    QCOMPARE(session.outputAt(renditions).item, 1);
    QCOMPARE(session.outputAt(renditions).rendition, int(renditions) - 1);
    QCOMPARE(session.outputAt(renditions + 1).item, 2);
    const Run run = finish(session);
    QCOMPARE(run.totals.outputs, 2 + renditions);
    QCOMPARE(std::int64_t(namesIn(m_output).size()), 2 + renditions);
}

void OwnPresetTest::clashesBetweenPresetsAreNumbered()
{
    presets::Preset flat = small();
    flat.naming.pattern = "a.{ext}";
    const Run run = runBatch(mixed(flat), m_state);
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(namesIn(m_output),
             (QStringList{QStringLiteral("a-2.jpg"), QStringLiteral("a.jpg"), QStringLiteral("c.jpg")}));
    QCOMPARE(widthOf(output(QStringLiteral("a-2.jpg"))), kSmallWidth);
}

void OwnPresetTest::savingsAreOfPhotosWithOneFile()
{
    const Run run = runBatch(mixed(responsive()), m_state);
    std::int64_t saved = 0;
    for (const char *name : {"a.png", "c.png"})
        saved += itemNamed(run, name)->bytes - itemNamed(run, name)->outputs.at(0).bytes;
    QCOMPARE(run.totals.savedBytes, saved);
    const auto read = readSessionTotals(run.id, m_state);
    QVERIFY(read);
    QCOMPARE(read->savedBytes, saved);
}

void OwnPresetTest::secondRunHasNothingToDoAndAnotherPresetIsNewWork()
{
    QCOMPARE(runBatch(mixed(small()), m_state).totals.done, 3);
    const Run again = runBatch(mixed(small()), m_state);
    QCOMPARE(again.totals.upToDate, 3);
    QCOMPARE(again.totals.outputs, 0);
    const Run plain = runBatch(settings(m_photos, m_output), m_state); // b.png as all others now
    QCOMPARE(plain.totals.upToDate, 2);
    QCOMPARE(plain.totals.done, 1);
    QCOMPARE(widthOf(output(QStringLiteral("b-2.jpg"))), kWebWidth);
}

void OwnPresetTest::stoppedSessionGoesOnWithTheSame()
{
    QString id;
    {
        Session session(mixed(small()), m_state);
        Listener listener(session);
        QObject::connect(&session, &Session::stateChanged, &session, [&session](Session::State state) {
            if (state == Session::State::Running)
                session.stop();
        });
        session.start();
        QVERIFY(listener.wait());
        id = session.id();
    }
    auto again = Session::reopen(id, m_state);
    QVERIFY(again);
    QCOMPARE((*again)->settings().otherPresets.size(), std::size_t(1));
    const Run run = finish(**again);
    QCOMPARE(run.totals.finished(), 3);
    QCOMPARE(itemNamed(run, "b.png")->preset, 1);
    QCOMPARE(widthOf(output(QStringLiteral("b.jpg"))), kSmallWidth);
    QCOMPARE(widthOf(output(QStringLiteral("a.jpg"))), kWebWidth);
}

void OwnPresetTest::killedSessionGoesOnWithTheSame()
{
    for (int i = 0; i < 30; ++i)
        makePhoto(photo(QStringLiteral("more-%1.png").arg(i)), 400, 300, unsigned(i) + 9);
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), m_folder->path()});
    QVERIFY(victim.waitForFinished(kPatienceMs));
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    const auto sessions = listSessions(m_state);
    QCOMPARE(sessions.size(), std::size_t(1));
    auto again = Session::reopen(sessions.front().id, m_state);
    QVERIFY(again);
    const Run run = finish(**again);
    QCOMPARE(run.totals.finished(), 33);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(namesIn(m_output).size(), 33);
    QCOMPARE(widthOf(output(QStringLiteral("b.jpg"))), kSmallWidth);
    QCOMPARE(widthOf(output(QStringLiteral("c.jpg"))), kWebWidth);
}

// Then the folder is scanned again: a photo has its preset by its path, not by its place in a plan that never was.
void OwnPresetTest::sessionKilledBeforeItsPlanWasWholeKeepsThem()
{
    const QString id = QStringLiteral("20261120-194617-a1b2");
    const QString folder = m_state + QStringLiteral("/sessions/") + id;
    QVERIFY(QDir().mkpath(folder));
    JournalHeader header;
    header.settings = mixed(small());
    QVERIFY(Journal::create(folder, header, [](const Error &) {}));
    auto session = Session::reopen(id, m_state);
    QVERIFY(session);
    const Run run = finish(**session);
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(widthOf(output(QStringLiteral("b.jpg"))), kSmallWidth);
    QCOMPARE(widthOf(output(QStringLiteral("a.jpg"))), kWebWidth);
}

// Killed between names and ledger, and the same job begun anew: nothing is delivered twice.
void OwnPresetTest::killedRunIsKnownToTheNextOne()
{
    const Run first = runBatch(mixed(small()), m_state);
    QCOMPARE(first.totals.done, 3);
    removeLedger(m_state);
    execute(m_state, first.id, {QStringLiteral("UPDATE meta SET value=0 WHERE key='finished'")});
    const Run again = runBatch(mixed(small()), m_state);
    QCOMPARE(again.totals.upToDate, 3);
    QCOMPARE(namesIn(m_output).size(), 3);
}

void OwnPresetTest::reportNamesThem()
{
    const Run run = runBatch(mixed(small()), m_state);
    QBuffer report;
    QVERIFY(report.open(QIODevice::WriteOnly));
    QVERIFY(writeJsonReport(run.id, report, m_state));
    const auto photos = QJsonDocument::fromJson(report.data()).object().value(QStringLiteral("photos")).toArray();
    QCOMPARE(photos.size(), 3);
    for (const auto &value : photos) {
        const QJsonObject json = value.toObject();
        const bool own = json.value(QStringLiteral("path")).toString().endsWith(QStringLiteral("b.png"));
        QCOMPARE(json.value(QStringLiteral("preset")).toString(), own ? QStringLiteral("small") : QString());
    }
}

void OwnPresetTest::presetThatIsNotThereIsADamagedJournal()
{
    const Run run = runBatch(mixed(small()), m_state);
    const QString folder = m_state + QStringLiteral("/sessions/") + run.id;
    execute(m_state, run.id, {QStringLiteral("UPDATE own_presets SET preset=7")});
    const auto read = readItems(folder, [](StoredItem) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::JournalDamaged);
    const auto session = Session::reopen(run.id, m_state);
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::JournalDamaged);
}

/// Kills itself in the middle of its batch.
static int beTheVictim(const QString &folder)
{
    const QDir in(folder);
    SessionSettings given = settings(in.filePath(QStringLiteral("in")), in.filePath(QStringLiteral("out")));
    given.otherPresets = {small()};
    given.ownPresets = {{bytes(in.filePath(QStringLiteral("in/b.png"))), 1}};
    Session session(given, in.filePath(QStringLiteral("state")));
    QObject::connect(&session, &Session::totalsChanged, &session, [&session] {
        if (session.totals().done >= 3)
            ::kill(::getpid(), SIGKILL);
    });
    session.start();
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0)
        return beTheVictim(QString::fromLocal8Bit(argv[2]));
    OwnPresetTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "own_preset_test.moc"
