// SPDX-License-Identifier: GPL-3.0-or-later
// Batches that are stopped, paused, out of space, robbed of their workers or not alone.
// Long because every kind of interruption has a test of its own.

#include "crashed.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <set>

#include <signal.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

constexpr int kPhotos = 12;

/// A file system of its own, gone with the object.
class SmallDisk {
public:
    SmallDisk(const QString &folder, const char *options) : m_folder(QFile::encodeName(folder))
    {
        m_mounted = QDir().mkpath(folder) && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, options) == 0;
        m_error = errno;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool mounted() const { return m_mounted; }
    const char *why() const { return std::strerror(m_error); }

private:
    QByteArray m_folder;
    bool m_mounted = false;
    int m_error = 0;
};

/// A file that takes all the room there is.
QString ballastIn(const QString &folder)
{
    const QString path = folder + QStringLiteral("/ballast");
    putContent(path, QByteArray(8'100'000, 'x'));
    return path;
}

/// Our own children that are workers.
std::vector<pid_t> workers()
{
    std::vector<pid_t> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const int pid = name.toInt();
        const QByteArray stat = pid > 0 ? contentOf(QStringLiteral("/proc/%1/stat").arg(pid)) : QByteArray();
        const qsizetype end = stat.lastIndexOf(") ");
        if (end < 0 || !stat.contains("(glassine-worker"))
            continue;
        const auto fields = stat.mid(end + 2).split(' ');
        if (fields.size() > 1 && fields[0] != "Z" && fields[1].toInt() == ::getpid())
            found.push_back(pid);
    }
    return found;
}

QString photoName(int number, const char *suffix)
{
    return QStringLiteral("photo-%1.%2").arg(number, 2, 10, QLatin1Char('0')).arg(QLatin1String(suffix));
}

bool holdsTemporaryFiles(const QStringList &names)
{
    return std::any_of(names.begin(), names.end(), [](const QString &name) {
        return name.contains(QStringLiteral(".glassine-")) || name.endsWith(QStringLiteral(".part"));
    });
}

} // namespace

class InterruptionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stoppedBatchIsFinishedLater_data();
    void stoppedBatchIsFinishedLater();
    void stoppedTwiceIsStillFinished();
    void finishedSessionReopenedDoesNothing();
    void outputLostWhileStoppedIsMadeAgain();
    void fileInTheWayOfAResumedBatchStays();
    void linkedOutputIsRecognizedAfterACrash_data();
    void linkedOutputIsRecognizedAfterACrash();
    void emptyReservationOfAKilledRunIsTakenBack();
    void resumingAfterANewRunDeliversNothingTwice();
    void resumingTheOlderOfTwoKilledRunsDeliversNothingTwice();
    void deletedSessionEndsWithoutATrace();
    void pausedBatchBeginsNothingNew();
    void fullDiskPausesOnceAndGoesOn();
    void troubleFromBeforeGoingOnDoesNotPauseAgain();
    void killedWorkersPhotosAreTriedAgain();
    void twoSessionsNeverShareAName();

private:
    void makePhotos(int count, int width, int height, const QString &folder = {}) const
    {
        for (int i = 0; i < count; ++i)
            makePhoto((folder.isEmpty() ? m_photos : folder) + QLatin1Char('/') + photoName(i, "png"), width, height,
                      unsigned(i) + 7);
    }
    QStringList expectedNames(int count) const
    {
        QStringList names;
        for (int i = 0; i < count; ++i)
            names << photoName(i, "jpg");
        return names;
    }
    /// Runs until `done` photos are done, then stops.
    Run runAndStop(Session &session, int done) const;

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_photos, m_output, m_state;
};

void InterruptionTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_photos = m_root->filePath(QStringLiteral("photos"));
    m_output = m_root->filePath(QStringLiteral("out"));
    m_state = m_root->filePath(QStringLiteral("state"));
}

Run InterruptionTest::runAndStop(Session &session, int done) const
{
    Listener listener(session);
    const auto check = [&] {
        if (session.state() == Session::State::Running && session.totals().done >= done)
            session.stop();
    };
    QObject::connect(&session, &Session::itemChanged, &session, check, Qt::QueuedConnection);
    QObject::connect(&session, &Session::stateChanged, &session, check, Qt::QueuedConnection);
    session.start();
    listener.wait();
    QObject::disconnect(&session, &Session::itemChanged, &session, nullptr);
    QObject::disconnect(&session, &Session::stateChanged, &session, nullptr);
    return listener.result();
}

void InterruptionTest::stoppedBatchIsFinishedLater_data()
{
    QTest::addColumn<int>("done");
    QTest::newRow("as soon as it runs") << 0;
    QTest::newRow("after one photo") << 1;
    QTest::newRow("after five photos") << 5;
}

void InterruptionTest::stoppedBatchIsFinishedLater()
{
    QFETCH(int, done);
    makePhotos(kPhotos, 500, 400);
    const auto before = treeOf(m_photos);
    const auto given = settings(m_photos, m_output);
    QString id;
    std::int64_t doneFirst = 0;
    {
        Session session(given, m_state);
        const Run run = runAndStop(session, done);
        id = run.id;
        QVERIFY(run.ended);
        QVERIFY(run.failures.empty());
        QVERIFY(run.totals.done >= done);
        QVERIFY2(run.totals.done < kPhotos, "it was through before it was stopped");
        QCOMPARE(run.totals.running, 0);
        QCOMPARE(count(run, ItemState::Done) + count(run, ItemState::Waiting), kPhotos);
        doneFirst = run.totals.done;
    }
    const auto first = treeOf(m_output);
    QVERIFY(!holdsTemporaryFiles(namesIn(m_output)));
    for (const auto &[name, content] : first)
        QVERIFY2(!QImage::fromData(content, "JPEG").isNull(), qPrintable(name));
    QVERIFY(!listSessions(m_state).at(0).finished);
    QCOMPARE(listSessions(m_state).at(0).totals.done, doneFirst);

    auto session = Session::reopen(id, m_state);
    QVERIFY(session);
    QCOMPARE(settingsJson((*session)->settings()), settingsJson(given));
    const Run run = finish(**session);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.items, kPhotos);
    QCOMPARE(run.totals.done, kPhotos);
    QCOMPARE(run.totals.outputs, kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
    const auto now = treeOf(m_output);
    for (const auto &[name, content] : first)
        QVERIFY2(now.at(name) == content, qPrintable(name));
    QVERIFY(treeOf(m_photos) == before);
    session->reset();
    QVERIFY(listSessions(m_state).at(0).finished);
}

void InterruptionTest::stoppedTwiceIsStillFinished()
{
    makePhotos(kPhotos, 500, 400);
    QString id;
    {
        Session session(settings(m_photos, m_output), m_state);
        id = session.id();
        QVERIFY(runAndStop(session, 1).totals.done < kPhotos);
    }
    {
        auto session = Session::reopen(id, m_state);
        QVERIFY(session);
        QVERIFY(runAndStop(**session, 3).ended);
    }
    auto session = Session::reopen(id, m_state);
    QVERIFY(session);
    QCOMPARE(finish(**session).totals.done, kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
}

void InterruptionTest::finishedSessionReopenedDoesNothing()
{
    makePhotos(3, 96, 64);
    const Run first = runBatch(settings(m_photos, m_output), m_state);
    const auto made = treeOf(m_output);
    auto session = Session::reopen(first.id, m_state);
    QVERIFY(session);
    const Run run = finish(**session);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    QVERIFY(treeOf(m_output) == made);
}

void InterruptionTest::outputLostWhileStoppedIsMadeAgain()
{
    makePhotos(3, 96, 64);
    const Run first = runBatch(settings(m_photos, m_output), m_state);
    const auto made = treeOf(m_output);
    QVERIFY(QFile::remove(m_output + QLatin1Char('/') + photoName(1, "jpg")));
    auto session = Session::reopen(first.id, m_state);
    QVERIFY(session);
    QCOMPARE(finish(**session).totals.done, 3);
    QVERIFY(treeOf(m_output) == made);
}

void InterruptionTest::fileInTheWayOfAResumedBatchStays()
{
    makePhotos(kPhotos, 500, 400);
    QString id;
    {
        Session session(settings(m_photos, m_output), m_state);
        id = session.id();
        QVERIFY(runAndStop(session, 1).totals.done < kPhotos - 1);
    }
    const QString last = m_output + QLatin1Char('/') + photoName(kPhotos - 1, "jpg");
    QVERIFY(!QFile::exists(last));
    putContent(last, "somebody else's");
    auto session = Session::reopen(id, m_state);
    QVERIFY(session);
    const Run run = finish(**session);
    QCOMPARE(run.totals.done, kPhotos);
    QCOMPARE(contentOf(last), QByteArray("somebody else's"));
    QCOMPARE(namesIn(m_output).size(), kPhotos + 1);
    QVERIFY(run.items.back().outputs.at(0).path != bytes(last));
}

void InterruptionTest::linkedOutputIsRecognizedAfterACrash_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("what was meant stands there") << true;
    QTest::newRow("somebody else was quicker") << false;
}

// The power goes between the output's name and its row in the journal.
void InterruptionTest::linkedOutputIsRecognizedAfterACrash()
{
    QFETCH(bool, ours);
    makePhotos(1, 96, 64);
    auto given = settings(m_photos, m_output);
    given.useLedger = false;
    const Run first = runBatch(given, m_state);
    QCOMPARE(first.totals.done, 1);
    forgetOutcomes(m_state, first.id);
    const QString path = m_output + QLatin1Char('/') + photoName(0, "jpg");
    QByteArray content = contentOf(path);
    if (!ours) {
        content[content.size() / 2] = char(~content[content.size() / 2]);
        putContent(path, content);
    }
    auto session = Session::reopen(first.id, m_state);
    QVERIFY(session);
    const Run run = finish(**session);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 1);
    QCOMPARE(contentOf(path), content);
    QCOMPARE(namesIn(m_output).size(), ours ? 1 : 2);
    QCOMPARE(run.items.at(0).attempts, ours ? 0 : 1);
}

// Where a file system neither links nor refuses to replace, a kill can leave the empty file that reserved a name.
void InterruptionTest::emptyReservationOfAKilledRunIsTakenBack()
{
    makePhotos(1, 96, 64);
    const Run first = runBatch(settings(m_photos, m_output), m_state);
    const auto made = treeOf(m_output);
    forgetOutcomes(m_state, first.id);
    putContent(m_output + QLatin1Char('/') + photoName(0, "jpg"), {});
    auto session = Session::reopen(first.id, m_state);
    QVERIFY(session);
    QCOMPARE(finish(**session).totals.done, 1);
    QVERIFY(treeOf(m_output) == made);
}

void InterruptionTest::resumingAfterANewRunDeliversNothingTwice()
{
    makePhotos(kPhotos, 500, 400);
    const auto given = settings(m_photos, m_output);
    QString id;
    {
        Session session(given, m_state);
        id = session.id();
        QVERIFY(runAndStop(session, 1).totals.done < kPhotos);
    }
    QCOMPARE(runBatch(given, m_state).totals.finished(), kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
    auto session = Session::reopen(id, m_state);
    QVERIFY(session);
    const Run resumed = finish(**session);
    QCOMPARE(resumed.totals.done + resumed.totals.upToDate, kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
}

// Two runs may begin within one second: which of them "resume" takes for the newest is anybody's guess then.
void InterruptionTest::resumingTheOlderOfTwoKilledRunsDeliversNothingTwice()
{
    makePhotos(kPhotos, 500, 400);
    const auto given = settings(m_photos, m_output);
    QString older;
    {
        Session session(given, m_state);
        older = session.id();
        QVERIFY(runAndStop(session, 1).totals.done < kPhotos);
    }
    const Run newer = runBatch(given, m_state);
    QCOMPARE(newer.totals.finished(), kPhotos);
    forgetOutcomes(m_state, newer.id);
    auto session = Session::reopen(older, m_state);
    QVERIFY(session);
    const Run resumed = finish(**session);
    QCOMPARE(resumed.totals.done + resumed.totals.upToDate, kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
}

void InterruptionTest::deletedSessionEndsWithoutATrace()
{
    makePhotos(4, 500, 400);
    const auto before = treeOf(m_photos);
    {
        Session session(settings(m_photos, m_output), m_state);
        QSignalSpy changed(&session, &Session::itemChanged);
        session.start();
        QVERIFY(changed.wait(kPatienceMs));
    } // no stop(): the window was closed
    QVERIFY(!holdsTemporaryFiles(namesIn(m_output)));
    for (const auto &[name, content] : treeOf(m_output))
        QVERIFY2(!QImage::fromData(content, "JPEG").isNull(), qPrintable(name));
    QTRY_VERIFY(workers().empty());
    QVERIFY(treeOf(m_photos) == before);
    const auto sessions = listSessions(m_state);
    QCOMPARE(sessions.size(), std::size_t(1));
    QVERIFY(!sessions[0].running);
    auto session = Session::reopen(sessions[0].id, m_state);
    QVERIFY(session);
    QCOMPARE(finish(**session).totals.done, 4);
    QCOMPARE(namesIn(m_output), expectedNames(4));
}

void InterruptionTest::pausedBatchBeginsNothingNew()
{
    makePhotos(kPhotos, 500, 400);
    Session session(settings(m_photos, m_output), m_state);
    Listener listener(session);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(session.totals().done >= 1, kPatienceMs);
    session.pause();
    QCOMPARE(session.state(), Session::State::Paused);
    QTRY_COMPARE_WITH_TIMEOUT(session.totals().running, 0, kPatienceMs);
    const auto done = session.totals().finished();
    QVERIFY2(done < kPhotos, "it was through before it was paused");
    QTest::qWait(700);
    QCOMPARE(session.totals().running, 0);
    QVERIFY(session.totals().finished() - done <= 2); // what was being written when it was paused
    const auto rest = session.totals().finished();
    QTest::qWait(300);
    QCOMPARE(session.totals().finished(), rest);
    session.resume();
    QVERIFY(listener.wait());
    const Run run = listener.result();
    QVERIFY(run.pauses.empty());
    QCOMPARE(run.totals.done, kPhotos);
    QCOMPARE(namesIn(m_output), expectedNames(kPhotos));
}

void InterruptionTest::fullDiskPausesOnceAndGoesOn()
{
    const SmallDisk disk(m_output, "size=8m");
    if (!disk.mounted())
        QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: %1").arg(QLatin1String(disk.why()))));
    constexpr int kCount = 6;
    makePhotos(kCount, 1000, 750);
    const QString ballast = ballastIn(m_output);
    Session session(settings(m_photos, m_output), m_state);
    Listener listener(session);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(!listener.pauses().empty() || listener.finished(), kPatienceMs);
    QVERIFY(!listener.finished());
    QCOMPARE(session.state(), Session::State::Paused);
    QCOMPARE(listener.pauses().front().code, ErrorCode::DiskFull);
    QTRY_COMPARE_WITH_TIMEOUT(session.totals().running, 0, kPatienceMs);
    QTest::qWait(500);
    QCOMPARE(listener.pauses().size(), std::size_t(1));
    QCOMPARE(session.totals().failed, 0); // no photo is to blame
    for (const auto &[name, content] : treeOf(m_output))
        if (name != QStringLiteral("ballast"))
            QVERIFY2(!QImage::fromData(content, "JPEG").isNull(), qPrintable(name));
    QVERIFY(QFile::remove(ballast));
    session.resume();
    QVERIFY(listener.wait());
    const Run run = listener.result();
    QVERIFY(run.ended);
    QCOMPARE(run.pauses.size(), std::size_t(1));
    QCOMPARE(run.totals.done, kCount);
    QCOMPARE(namesIn(m_output), expectedNames(kCount));
}

void InterruptionTest::troubleFromBeforeGoingOnDoesNotPauseAgain()
{
    const SmallDisk disk(m_output, "size=8m");
    if (!disk.mounted())
        QSKIP(qPrintable(QStringLiteral("no file system can be mounted here: %1").arg(QLatin1String(disk.why()))));
    constexpr int kCount = 6;
    makePhotos(kCount, 1000, 750);
    const QString ballast = ballastIn(m_output);
    Session session(settings(m_photos, m_output), m_state);
    Listener listener(session);
    // While other photos have met the full disk as well, and the session has not heard of it yet.
    QObject::connect(&session, &Session::paused, &session, [&] {
        QThread::msleep(500);
        QFile::remove(ballast);
        session.resume();
    });
    session.start();
    QVERIFY(listener.wait());
    const Run run = listener.result();
    QVERIFY(run.ended);
    QCOMPARE(run.pauses.size(), std::size_t(1));
    QCOMPARE(run.totals.done, kCount);
}

void InterruptionTest::killedWorkersPhotosAreTriedAgain()
{
    makePhotos(4, 2400, 1800);
    Session session(settings(m_photos, m_output), m_state);
    Listener listener(session);
    int killed = 0;
    const auto murder = [&] {
        if (killed > 0 || session.totals().running == 0)
            return;
        for (const pid_t pid : workers())
            killed += ::kill(pid, SIGKILL) == 0;
    };
    QObject::connect(&session, &Session::itemChanged, &session, murder, Qt::QueuedConnection);
    session.start();
    QVERIFY(listener.wait());
    const Run run = listener.result();
    QVERIFY(run.ended);
    QVERIFY(killed > 0);
    QCOMPARE(run.totals.done, 4);
    QCOMPARE(run.totals.failed, 0);
    QCOMPARE(namesIn(m_output), expectedNames(4));
    const int attempts = std::max_element(run.items.begin(), run.items.end(), [](const auto &a, const auto &b) {
                             return a.attempts < b.attempts;
                         })->attempts;
    QCOMPARE(attempts, 2);
}

void InterruptionTest::twoSessionsNeverShareAName()
{
    const QString other = m_root->filePath(QStringLiteral("other"));
    makePhotos(kPhotos, 120, 90);
    makePhotos(kPhotos, 90, 120, other);
    Session first(settings(m_photos, m_output), m_state);
    Session second(settings(other, m_output), m_state);
    Listener firstListener(first);
    Listener secondListener(second);
    first.start();
    second.start();
    QVERIFY(firstListener.wait());
    QVERIFY(secondListener.wait());
    std::set<std::string> paths;
    for (const auto &[run, width] : {std::pair(firstListener.result(), 120), std::pair(secondListener.result(), 90)}) {
        QCOMPARE(run.totals.done, kPhotos);
        for (const auto &item : run.items) {
            const std::string path = item.outputs.at(0).path;
            QVERIFY2(paths.insert(path).second, path.c_str());
            QCOMPARE(QImage(QFile::decodeName(QByteArray::fromStdString(path))).width(), width);
        }
    }
    QCOMPARE(namesIn(m_output).size(), 2 * kPhotos);
}

QTEST_GUILESS_MAIN(InterruptionTest)
#include "interruption_test.moc"
