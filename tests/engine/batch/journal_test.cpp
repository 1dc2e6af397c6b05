// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as later runs find it: whole, in order, locked, cut short or full of garbage.

#include "batch/journal.h"
#include "batch/session_lock.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <future>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

JournalHeader header()
{
    JournalHeader header;
    header.settings.preset = preset();
    header.settings.inputs = {"/photos", "/odd/\xff\xfe name\n.jpg"};
    header.settings.outputFolder = "/out/\xc3\x28";
    header.startedMs = 1'790'000'000'123;
    return header;
}

StoredItem item(std::int64_t id, std::string path)
{
    StoredItem item;
    item.seed = {id,
                 std::move(path),
                 "sub\xff",
                 {0xfedcba9876543210U, 77, 1234, -5, 1'790'000'000'123'456'789},
                 files::ContentType::Jpeg,
                 true};
    item.outcome.id = id;
    OutputOutcome output;
    output.folder = "/out/sub\xff";
    output.fileName = "photo-" + std::to_string(id) + ".jpg";
    output.format = "jpeg";
    item.outcome.outputs = {output};
    return item;
}

std::unique_ptr<Journal> create(const QString &folder)
{
    auto journal = Journal::create(folder, header(), [](const Error &error) { qFatal("%s", error.detail.c_str()); });
    if (!journal)
        qFatal("create: %s", journal.error().detail.c_str());
    return *std::move(journal);
}

void sync(Journal &journal)
{
    std::promise<void> done;
    journal.sync([&](const Result<void> &) { done.set_value(); });
    done.get_future().wait();
}

std::vector<StoredItem> itemsIn(const QString &folder)
{
    std::vector<StoredItem> items;
    const auto read = readItems(folder, [&](StoredItem one) {
        items.push_back(std::move(one));
        return true;
    });
    return read ? items : std::vector<StoredItem>{};
}

/// A session folder with a journal of `count` items, closed again.
QString madeJournal(const QTemporaryDir &state, int count)
{
    const QString folder = state.filePath(QStringLiteral("sessions/made-%1").arg(count));
    if (!QDir().mkpath(folder))
        qFatal("mkpath");
    auto journal = create(folder);
    std::vector<StoredItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(item(i, "/photos/" + std::to_string(i) + ".jpg"));
    journal->addPlanned(std::move(items));
    journal->completePlan(3, {});
    return folder;
}

} // namespace

class JournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsSurviveReopening();
    void pathsThatAreNoTextComeBackByteForByte();
    void planIsDurableBeforeAnyOutcome();
    void intentIsDurableWhenCalledBack();
    void clearedPlanLeavesNothing();
    void settingsComeBackAsTheyWere();
    void secondOpenerIsLockedOut();
    void lockOfADeadProcessIsTakenOver();
    void unknownSessionIsSaid();
    void damagedJournalIsSetAsideAndSaid_data();
    void damagedJournalIsSetAsideAndSaid();
    void journalOfEveryVersionIsRead_data();
    void journalOfEveryVersionIsRead();
    void damagedJournalsAreListed();
    void longJournalsAreLinear();
};

void JournalTest::rowsSurviveReopening()
{
    QTemporaryDir state;
    const QString folder = state.path();
    {
        auto journal = create(folder);
        journal->addPlanned({item(0, "/photos/a.jpg"), item(1, "/photos/b.jpg")});
        journal->addSkipped({{"/photos/x.txt", {ErrorCode::NotAPicture, "/photos/x.txt", "text"}, true}});
        journal->completePlan(7, {});
        ItemOutcome done = item(1, {}).outcome;
        done.state = ItemState::Failed;
        done.error = {ErrorCode::DamagedInput, "/photos/b.jpg", "cut short"};
        done.warnings = {{"profile-broken", "odd"}};
        done.size = {640, 480};
        done.attempts = 2;
        done.cpuMs = 99;
        done.outputs[0].state = ItemState::Failed;
        done.outputs[0].error = done.error;
        journal->addOutcome(done);
        journal->setFinished(true, 4321);
    }
    const auto read = readHeader(folder);
    QVERIFY(read);
    QCOMPARE(read->startedMs, qint64(1'790'000'000'123));
    QVERIFY(read->planComplete);
    QVERIFY(read->finished);
    QCOMPARE(read->ignored, 7);
    QCOMPARE(read->runningMs, 4321);
    const auto items = itemsIn(folder);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].outcome.state, ItemState::Waiting);
    const auto &failed = items[1].outcome;
    QCOMPARE(failed.state, ItemState::Failed);
    QCOMPARE(failed.error.code, ErrorCode::DamagedInput);
    QCOMPARE(failed.error.detail, std::string("cut short"));
    QCOMPARE(failed.warnings.size(), std::size_t(1));
    QCOMPARE(failed.warnings[0].code, std::string("profile-broken"));
    QCOMPARE(failed.size.width, 640);
    QCOMPARE(failed.attempts, 2);
    QCOMPARE(failed.cpuMs, 99);
    QCOMPARE(failed.outputs.at(0).state, ItemState::Failed);
    const auto skipped = readSkipped(folder);
    QVERIFY(skipped);
    QCOMPARE(skipped->size(), std::size_t(1));
    QCOMPARE(skipped->front().reason.code, ErrorCode::NotAPicture);
    QVERIFY(skipped->front().named);
}

void JournalTest::pathsThatAreNoTextComeBackByteForByte()
{
    QTemporaryDir state;
    const std::vector<std::string> paths{"/p/\xff\xfe.jpg", "/p/new\nline.jpg", "/p/\xed\xa0\x80.jpg",
                                         "/p/quote'\".jpg"};
    std::vector<StoredItem> items;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        items.push_back(item(std::int64_t(i), paths[i]));
        items.back().outcome.outputs[0].fileName = paths[i].substr(3);
    }
    create(state.path())->addPlanned(items);
    const auto read = itemsIn(state.path());
    QCOMPARE(read.size(), paths.size());
    for (std::size_t i = 0; i < paths.size(); ++i) {
        QCOMPARE(read[i].seed.path, paths[i]);
        QCOMPARE(read[i].seed.relativeFolder, std::string("sub\xff"));
        QCOMPARE(read[i].outcome.outputs.at(0).path(), "/out/sub\xff/" + paths[i].substr(3));
        QVERIFY(read[i].seed.identity == items[i].seed.identity);
        QCOMPARE(read[i].seed.type, files::ContentType::Jpeg);
        QVERIFY(read[i].seed.named);
    }
}

void JournalTest::planIsDurableBeforeAnyOutcome()
{
    QTemporaryDir state;
    auto journal = create(state.path());
    journal->addPlanned({item(0, "/photos/a.jpg")});
    std::promise<std::pair<bool, std::size_t>> seen;
    journal->completePlan(0, [&](const Result<void> &) {
        seen.set_value({readHeader(state.path()).value().planComplete, itemsIn(state.path()).size()});
    });
    const auto [complete, count] = seen.get_future().get();
    QVERIFY(complete);
    QCOMPARE(count, std::size_t(1));
    QCOMPARE(itemsIn(state.path()).at(0).outcome.state, ItemState::Waiting);
    ItemOutcome done = item(0, {}).outcome;
    done.state = ItemState::Done;
    journal->addOutcome(done);
    sync(*journal);
    QCOMPARE(itemsIn(state.path()).at(0).outcome.state, ItemState::Done);
}

void JournalTest::intentIsDurableWhenCalledBack()
{
    QTemporaryDir state;
    auto journal = create(state.path());
    journal->addPlanned({item(0, "/photos/a.jpg")});
    OutputOutcome meant = item(0, {}).outcome.outputs[0];
    meant.hash = std::string(64, 'a');
    meant.bytes = 4711;
    meant.intended = true;
    const files::FileIdentity source{1, 2, 3, 4, 5}; // as it was read, which may be another file than was planned
    std::promise<StoredItem> seen;
    journal->addIntent(0, source, {meant}, [&](const Result<void> &) { seen.set_value(itemsIn(state.path()).at(0)); });
    const StoredItem stored = seen.get_future().get();
    QVERIFY(stored.seed.identity == source);
    const OutputOutcome read = stored.outcome.outputs.at(0);
    QVERIFY(read.intended);
    QCOMPARE(read.hash, meant.hash);
    QCOMPARE(read.bytes, meant.bytes);
    QCOMPARE(read.state, ItemState::Waiting);
}

void JournalTest::clearedPlanLeavesNothing()
{
    QTemporaryDir state;
    auto journal = create(state.path());
    journal->addPlanned({item(0, "/photos/a.jpg")});
    journal->addSkipped({{"/x", {}, false}});
    journal->completePlan(0, {});
    journal->clearPlan();
    sync(*journal);
    QVERIFY(itemsIn(state.path()).empty());
    QVERIFY(readSkipped(state.path()).value().empty());
    QVERIFY(!readHeader(state.path()).value().planComplete);
}

void JournalTest::settingsComeBackAsTheyWere()
{
    SessionSettings given = header().settings;
    given.preset = preset({"target.quality=61", "naming.existing=skip", "resize.pixels=777"});
    given.scan.recurse = false;
    given.scan.hidden = true;
    given.limits.framePixels = 123'456'789'012;
    given.limits.frames = 3;
    given.jobs = 5;
    given.lowPriority = true;
    given.keepTimes = false;
    given.useLedger = false;
    const auto read = settingsFromJson(settingsJson(given));
    QVERIFY(read);
    QCOMPARE(read->inputs, given.inputs);
    QCOMPARE(read->outputFolder, given.outputFolder);
    QCOMPARE(read->preset.id, given.preset.id);
    QVERIFY(read->preset.recipe == given.preset.recipe);
    QVERIFY(!(read->preset.recipe == preset().recipe));
    QCOMPARE(read->preset.naming.pattern, given.preset.naming.pattern);
    QCOMPARE(read->preset.naming.existing, naming::ExistingPolicy::Skip);
    QCOMPARE(read->scan.recurse, false);
    QCOMPARE(read->scan.hidden, true);
    QCOMPARE(read->limits.framePixels, given.limits.framePixels);
    QCOMPARE(read->limits.frames, 3);
    QCOMPARE(read->jobs, 5);
    QCOMPARE(read->lowPriority, true);
    QCOMPARE(read->keepTimes, false);
    QCOMPARE(read->useLedger, false);
    QCOMPARE(settingsJson(*read), settingsJson(given));
}

void JournalTest::secondOpenerIsLockedOut()
{
    QTemporaryDir state;
    const QString folder = madeJournal(state, 1);
    auto first = SessionLock::acquire(folder);
    QVERIFY(first);
    QVERIFY(SessionLock::held(folder));
    const auto second = SessionLock::acquire(folder);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::JournalLocked);
    QVERIFY(second.error().detail.find(std::to_string(::getpid())) != std::string::npos);
    const auto session = Session::reopen(QStringLiteral("made-1"), state.path());
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::JournalLocked);
    first = fail(ErrorCode::Internal); // lets go
    QVERIFY(!SessionLock::held(folder));
    QVERIFY(SessionLock::acquire(folder));
}

void JournalTest::lockOfADeadProcessIsTakenOver()
{
    QTemporaryDir state;
    const QString folder = madeJournal(state, 1);
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = SessionLock::acquire(folder);
        [[maybe_unused]] const auto written = ::write(ready[1], lock ? "y" : "n", 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    const bool held = SessionLock::held(folder);
    const bool refused = !SessionLock::acquire(folder);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(answer, 'y');
    QVERIFY(held);
    QVERIFY(refused);
    QVERIFY(QFile::exists(folder + QStringLiteral("/lock")));
    QVERIFY(!SessionLock::held(folder));
    QVERIFY(SessionLock::acquire(folder));
}

void JournalTest::unknownSessionIsSaid()
{
    QTemporaryDir state;
    for (const QString &id : {QStringLiteral("20260101-000000-abcd"), QStringLiteral("../.."), QString()}) {
        const auto session = Session::reopen(id, state.path());
        QVERIFY(!session);
        QCOMPARE(session.error().code, ErrorCode::SessionNotFound);
    }
}

void JournalTest::damagedJournalIsSetAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTemporaryDir state;
    const QByteArray whole = contentOf(journalFile(madeJournal(state, 400)));
    QVERIFY(whole.size() > 64 * 1024);
    for (const int length : {0, 1, 15, 16, 99, 100, 1000, 4095, 4096, 4097, 8192, 12'288, 20'000, 40'960})
        QTest::addRow("cut to %d", length) << whole.left(length);
    QTest::newRow("cut by a page") << whole.chopped(4096);
    QTest::newRow("text") << QByteArray("this is no database\n").repeated(500);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QRandomGenerator random(seed);
        QByteArray noise(32 * 1024, Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(random.bounded(256));
        QTest::addRow("noise %u", seed) << noise;
        QTest::addRow("noise after the head %u", seed) << whole.left(100) + noise;
        QByteArray holes = whole;
        holes.replace(4096 * qsizetype(1 + seed), 4096, noise.left(4096));
        QTest::addRow("a page of noise %u", seed) << holes;
    }
}

void JournalTest::damagedJournalIsSetAsideAndSaid()
{
    QFETCH(QByteArray, content);
    QTemporaryDir state;
    const QString folder = madeJournal(state, 1);
    const QString file = journalFile(folder);
    putContent(file, content);
    const auto session = Session::reopen(QStringLiteral("made-1"), state.path());
    QVERIFY(!session);
    QCOMPARE(session.error().code, ErrorCode::JournalDamaged);
    QVERIFY(!QFile::exists(file));
    const QByteArray kept = contentOf(file + QStringLiteral(".bad"));
    QCOMPARE(kept.left(content.size()), content); // of an empty file SQLite makes an empty database
    // It stays "damaged", the second time too, and its lock is free.
    QVERIFY(!SessionLock::held(folder));
    const auto header = readHeader(folder);
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::JournalDamaged);
}

void JournalTest::journalOfEveryVersionIsRead_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= kJournalVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

// An upgrade between the crash and the resume: the file was written by that version itself.
void JournalTest::journalOfEveryVersionIsRead()
{
    QFETCH(const int, version);
    QTemporaryDir state;
    const QString folder = state.filePath(QStringLiteral("sessions/old"));
    QVERIFY(QDir().mkpath(folder));
    QString script = QString::fromUtf8(contentOf(qEnvironmentVariable("GLASSINE_SOURCE_DIR")
                                                 + QStringLiteral("/tests/engine/batch/journal-%1.sql").arg(version)));
    QVERIFY(!script.isEmpty());
    script.remove(QRegularExpression(QStringLiteral("^--.*\n"), QRegularExpression::MultilineOption));
    {
        auto db = Database::open(journalFile(folder), Database::Mode::ReadWrite);
        QVERIFY(db);
        for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
            QVERIFY2((*db)->execute(statement), qPrintable(statement));
    }
    const auto header = readHeader(folder);
    QVERIFY(header);
    QCOMPARE(header->settings.inputs, std::vector<std::string>{"/mnt/photos"});
    QCOMPARE(header->settings.outputFolder, std::string("/mnt/out"));
    QCOMPARE(header->settings.preset.id, QStringLiteral("web-2048"));
    QVERIFY(header->planComplete && !header->finished);
    std::vector<StoredItem> items;
    QVERIFY(readItems(folder, [&](StoredItem item) {
        items.push_back(std::move(item));
        return true;
    }));
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[0].outcome.state, ItemState::Done);
    QCOMPARE(items[1].outcome.error.code, ErrorCode::DamagedInput);
    QCOMPARE(items[2].outcome.state, ItemState::Waiting);
    QCOMPARE(items[2].seed.path, std::string("/mnt/photos/c.jpg"));
    QVERIFY(items[2].outcome.outputs.at(0).intended);
    QCOMPARE(items[2].outcome.outputs.at(0).bytes, 3288);
    QCOMPARE(items[0].seed.preset, 0);
    QCOMPARE(items[1].seed.preset, version >= 2 ? 1 : 0);
    QVERIFY(Session::reopen(QStringLiteral("old"), state.path()));
}

void JournalTest::damagedJournalsAreListed()
{
    QTemporaryDir state;
    putContent(journalFile(madeJournal(state, 2)), "garbage");
    madeJournal(state, 3);
    const auto sessions = listSessions(state.path());
    QCOMPARE(sessions.size(), std::size_t(2));
    QCOMPARE(sessions[0].id, QStringLiteral("made-3"));
    QCOMPARE(sessions[0].totals.items, 3);
    QCOMPARE(sessions[1].id, QStringLiteral("made-2"));
    QVERIFY(!sessions[1].finished);
    QCOMPARE(contentOf(state.filePath(QStringLiteral("sessions/made-2/journal.sqlite"))), QByteArray("garbage"));
}

void JournalTest::longJournalsAreLinear()
{
    QTemporaryDir state;
    const auto timed = [&](int count) {
        QElapsedTimer clock;
        clock.start();
        const QString folder = madeJournal(state, count);
        return itemsIn(folder).size() == std::size_t(count) ? double(clock.nsecsElapsed()) : -1.0;
    };
    QVERIFY(timed(100) > 0); // the first one pays for loading the driver
    const double few = timed(2000);
    const double many = timed(20'000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many / few < 25, qPrintable(QString::number(many / few)));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
