// SPDX-License-Identifier: GPL-3.0-or-later
// The pool against workers that misbehave in every way a taken-over decoder could.

#include "engine/worker/fake_worker.h"
#include "engine/worker/samples.h"
#include "worker/deadline.h"
#include "worker/pool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <set>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

int openDescriptors()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size());
}

bool alive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

/// The letter the kernel gives a process's state: R, S, T (stopped) …
char stateOf(pid_t pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return '?';
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1).at(0); // the name before it may hold blanks
}

/// What came of jobs, by id.
struct Outcomes {
    std::map<std::int64_t, Result<Reply>> byId;
    Pool::Done taker(std::int64_t id)
    {
        return [this, id](Result<Reply> result) {
            if (!byId.emplace(id, std::move(result)).second)
                qFatal("done was called twice for one job");
        };
    }
    QString of(std::int64_t id) const
    {
        const auto found = byId.find(id);
        if (found == byId.end())
            return u"none"_s;
        if (found->second)
            return u"ok"_s;
        const Error &error = found->second.error();
        return QString::fromStdString(std::string(errorName(error.code)) + ": " + error.detail);
    }
    QString fact(std::int64_t id, const char *name) const
    {
        return QString::fromStdString(byId.at(id)->facts.summary.at(name));
    }
};

Job job(std::int64_t id, FakeDeed deed)
{
    Job made;
    made.id = id;
    made.kind = JobKind::Thumbnail;
    made.type = files::ContentType::Jpeg;
    made.thumbnailEdge = int(deed);
    return made;
}

std::vector<UniqueFd> descriptors()
{
    std::vector<UniqueFd> fds;
    fds.push_back(samples::fileWith("in"));
    fds.push_back(samples::fileWith({}));
    return fds;
}

} // namespace

class PoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void answersEveryJob();
    void startsNoMoreProcessesThanNeeded();
    void keepsASpareOnceItWorks();
    void survivesMisdeeds_data();
    void survivesMisdeeds();
    void unaskedAnswerCostsTheWorkerOnly();
    void deadlineEndsAHang();
    void deadlineCountsWhatAWorkerGotOfABusyMachine();
    void answerThatBeatTheDeadlineCounts();
    void cancelledJobIsNeverHeardOf();
    void cancelAllLeavesNothing();
    void killedWorkerIsNamedAndReplaced();
    void jobNobodyLookedAtGoesToTheNextWorker();
    void retiresAfterItsPhotos();
    void retiresWhenFat();
    void untrustedLoadersGetAProcessOfTheirOwn();
    void givesUpAfterFailedStarts_data();
    void givesUpAfterFailedStarts();
    void refusesWrongDescriptorCounts();
    void poolMayBeDeletedFromDone();
    void submitFromDoneWorks();
    void destructorLeavesNoProcessAndNoDescriptor();
    void workerInheritsNothing();
    void tellsWhenItCanTakeMore();
    void deadlineGrowsWithPixels_data();
    void deadlineGrowsWithPixels();
    void drawingsHaveOneShortDeadline();

private:
    PoolSettings settings(int workers) const
    {
        PoolSettings chosen;
        chosen.program = QCoreApplication::applicationDirPath() + u"/glassine_fake_worker"_s;
        chosen.workers = workers;
        return chosen;
    }
};

void PoolTest::initTestCase()
{
    QVERIFY(QFile::exists(settings(1).program));
}

void PoolTest::cleanup()
{
    qunsetenv(kFakeStart);
}

void PoolTest::answersEveryJob()
{
    Outcomes outcomes;
    Pool pool(settings(2));
    for (int id = 1; id <= 200; ++id)
        pool.submit(job(id, FakeDeed::Answer), descriptors(), outcomes.taker(id));
    QVERIFY(outcomes.byId.empty()); // never from within submit
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(200), 30'000);
    for (const auto &[id, result] : outcomes.byId) {
        QVERIFY(result.has_value());
        QCOMPARE(result->id, id);
    }
    QVERIFY(pool.hello().has_value());
    QCOMPARE(pool.idleWorkers(), 2);
}

void PoolTest::startsNoMoreProcessesThanNeeded()
{
    Outcomes outcomes;
    Pool pool(settings(8));
    QCOMPARE(pool.workerPids().size(), std::size_t(1));
    pool.submit(job(1, FakeDeed::Answer), descriptors(), outcomes.taker(1));
    QCOMPARE(pool.workerPids().size(), std::size_t(1));
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QCOMPARE(pool.workerPids().size(), std::size_t(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(2), 30'000);
    QCOMPARE(pool.workerPids().size(), std::size_t(2));
    QCOMPARE(pool.idleWorkers(), 8);
    QCOMPARE(pool.workerCount(), 8);
}

void PoolTest::keepsASpareOnceItWorks()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::Hang), descriptors(), outcomes.taker(1));
    QTRY_COMPARE_WITH_TIMEOUT(pool.workerPids().size(), std::size_t(2), 30'000);
    QCOMPARE(pool.idleWorkers(), 0);
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTest::qWait(50);
    QCOMPARE(outcomes.of(2), u"none"_s); // the spare adds no parallelism
    pool.cancel(1);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"ok"_s, 30'000);
}

void PoolTest::survivesMisdeeds_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("abort") << int(FakeDeed::Abort) << u"worker-died: worker gave up by itself, SIGABRT"_s;
    QTest::newRow("killed") << int(FakeDeed::KillItself) << u"worker-died: worker was killed by SIGKILL"_s;
    QTest::newRow("exit") << int(FakeDeed::Exit) << u"worker-died: worker exited with code 3"_s;
    QTest::newRow("memory") << int(FakeDeed::RunOutOfMemory) << u"out-of-memory: worker exited with code 86"_s;
    QTest::newRow("hangs up") << int(FakeDeed::CloseSocketAndStay) << u"worker-died: worker was killed by SIGKILL"_s;
    QTest::newRow("babble") << int(FakeDeed::Babble) << u"worker-protocol: not JSON at byte 6"_s;
    QTest::newRow("another id") << int(FakeDeed::AnswerAnother) << u"worker-protocol: answer to another job"_s;
    QTest::newRow("renditions") << int(FakeDeed::TooManyRenditions) << u"worker-protocol: too many items"_s;
    QTest::newRow("too long") << int(FakeDeed::TooLong) << u"worker-protocol: datagram or descriptors cut short"_s;
    QTest::newRow("descriptor") << int(FakeDeed::SendDescriptor)
                                << u"worker-protocol: datagram or descriptors cut short"_s;
    QTest::newRow("last words") << int(FakeDeed::AnswerAndDie) << u"ok"_s;
}

void PoolTest::survivesMisdeeds()
{
    QFETCH(int, deed);
    QFETCH(QString, expected);
    const int before = openDescriptors();
    {
        Outcomes outcomes;
        Pool pool(settings(1));
        QSignalSpy failures(&pool, &Pool::failed);
        for (int id = 1; id <= 8; ++id)
            pool.submit(job(id, id % 2 ? FakeDeed(deed) : FakeDeed::Answer), descriptors(), outcomes.taker(id));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(8), 20'000);
        for (int id = 1; id <= 8; ++id)
            QCOMPARE(outcomes.of(id), id % 2 ? expected : u"ok"_s);
        QCOMPARE(failures.count(), 0);
    }
    QCOMPARE(openDescriptors(), before);
}

void PoolTest::unaskedAnswerCostsTheWorkerOnly()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::AnswerTwice), descriptors(), outcomes.taker(1));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"ok"_s, 30'000);
    QTest::qWait(20); // the second answer arrives at an idle worker's socket
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"ok"_s, 30'000);
    QVERIFY(outcomes.fact(1, "pid") != outcomes.fact(2, "pid"));
}

void PoolTest::deadlineEndsAHang()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    Job hanging = job(1, FakeDeed::Hang);
    hanging.limits.deadlineBaseMs = 60;
    hanging.limits.deadlinePerMegapixelMs = 0;
    pool.submit(std::move(hanging), descriptors(), outcomes.taker(1));
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"timed-out: 0.06 s"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"ok"_s, 30'000);
}

void PoolTest::deadlineCountsWhatAWorkerGotOfABusyMachine()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    Job slowed = job(1, FakeDeed::WorkOnABusyMachine);
    slowed.limits.deadlineBaseMs = kBusyWorkMs + kBusyWorkMs / 2; // enough of the processor, not of the time
    slowed.limits.deadlinePerMegapixelMs = 0;
    Job endless = job(2, FakeDeed::WorkForEver);
    endless.limits = slowed.limits;
    pool.submit(std::move(slowed), descriptors(), outcomes.taker(1));
    pool.submit(std::move(endless), descriptors(), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"ok"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"timed-out: 0.45 s"_s, 30'000);
}

void PoolTest::answerThatBeatTheDeadlineCounts()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait());
    Job quick = job(1, FakeDeed::Answer);
    quick.limits.deadlineBaseMs = 100;
    quick.limits.deadlinePerMegapixelMs = 0;
    pool.submit(std::move(quick), descriptors(), outcomes.taker(1));
    QThread::msleep(300); // the application is busy; the answer waits in the socket
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"ok"_s, 30'000);
}

void PoolTest::cancelledJobIsNeverHeardOf()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::Hang), descriptors(), outcomes.taker(1));
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    pool.submit(job(3, FakeDeed::Answer), descriptors(), outcomes.taker(3));
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait());
    QCOMPARE(pool.idleWorkers(), 0);
    pool.cancel(2); // still queued
    pool.cancel(1); // running
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(3), u"ok"_s, 30'000);
    QTest::qWait(50);
    QCOMPARE(outcomes.byId.size(), std::size_t(1));
}

void PoolTest::cancelAllLeavesNothing()
{
    Outcomes outcomes;
    Pool pool(settings(2));
    for (int id = 1; id <= 6; ++id)
        pool.submit(job(id, FakeDeed::Hang), descriptors(), outcomes.taker(id));
    pool.submit(job(7, FakeDeed::Answer), {}, outcomes.taker(7)); // refused, and its refusal on the way
    QTest::qWait(100);
    outcomes.byId.erase(7);
    pool.submit(job(8, FakeDeed::Answer), {}, outcomes.taker(8));
    pool.cancelAll();
    QCOMPARE(pool.idleWorkers(), 2);
    QTest::qWait(100);
    QVERIFY(outcomes.byId.empty());
}

void PoolTest::killedWorkerIsNamedAndReplaced()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    std::vector<UniqueFd> fds = descriptors();
    const UniqueFd output(::dup(fds[1].get()));
    pool.submit(job(1, FakeDeed::Hang), std::move(fds), outcomes.taker(1));
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(samples::contentOf(output.get()), QByteArray("x"), 30'000);
    ::kill(pid_t(pool.workerPids().front()), SIGUSR1);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"worker-died: worker was killed by SIGUSR1"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"ok"_s, 30'000);
}

/// A worker that goes before it has looked at a job does not put that job in a bad light.
void PoolTest::jobNobodyLookedAtGoesToTheNextWorker()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait());
    const pid_t first = pid_t(pool.workerPids().front());
    ::kill(first, SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(first), 'T',
                              30'000); // on another core the signal takes a moment: now it cannot read
    pool.submit(job(1, FakeDeed::Answer), descriptors(), outcomes.taker(1));
    ::kill(first, SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"ok"_s, 30'000);
    QVERIFY(outcomes.fact(1, "pid").toInt() != first);
}

void PoolTest::retiresAfterItsPhotos()
{
    PoolSettings chosen = settings(1);
    chosen.retireAfterPhotos = 3;
    Outcomes outcomes;
    Pool pool(chosen);
    for (int id = 1; id <= 9; ++id)
        pool.submit(job(id, FakeDeed::Answer), descriptors(), outcomes.taker(id));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(9), 30'000);
    std::set<QString> pids;
    for (int id = 1; id <= 9; ++id)
        pids.insert(outcomes.fact(id, "pid"));
    QCOMPARE(pids.size(), std::size_t(3));
}

void PoolTest::retiresWhenFat()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::GrowFat), descriptors(), outcomes.taker(1));
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(2), 30'000);
    QVERIFY(outcomes.fact(1, "pid") != outcomes.fact(2, "pid"));
}

void PoolTest::untrustedLoadersGetAProcessOfTheirOwn()
{
    Outcomes outcomes;
    Pool pool(settings(2));
    for (int id = 1; id <= 4; ++id) {
        Job made = job(id, FakeDeed::Answer);
        made.type = id % 2 ? files::ContentType::JpegXl : files::ContentType::Png;
        pool.submit(std::move(made), descriptors(), outcomes.taker(id));
    }
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(4), 30'000);
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(outcomes.fact(id, "arguments").contains(u"--unblock VipsForeignLoadJxl"_s), id % 2 == 1);
    QVERIFY(outcomes.fact(1, "pid") != outcomes.fact(3, "pid"));
    const qint64 last = outcomes.fact(3, "pid").toLongLong();
    QTRY_VERIFY_WITH_TIMEOUT(!alive(last), 30'000);
}

void PoolTest::givesUpAfterFailedStarts_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no program") << u"/nonexistent/glassine-worker"_s << QByteArray() << u"No such file or directory"_s;
    QTest::newRow("dies") << QString() << QByteArray("die") << u"exited with code 7"_s;
    QTest::newRow("babbles") << QString() << QByteArray("babble") << u"not an object"_s;
    QTest::newRow("other version") << QString() << QByteArray("old") << u"another version"_s;
}

void PoolTest::givesUpAfterFailedStarts()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, start);
    QFETCH(QString, reason);
    PoolSettings chosen = settings(2);
    if (!program.isEmpty())
        chosen.program = program;
    qputenv(kFakeStart, start);
    Outcomes outcomes;
    Pool pool(chosen);
    QSignalSpy failures(&pool, &Pool::failed);
    pool.submit(job(1, FakeDeed::Answer), descriptors(), outcomes.taker(1));
    QVERIFY(failures.wait(20'000));
    QVERIFY2(failures.at(0).at(0).toString().contains(reason), qPrintable(failures.at(0).at(0).toString()));
    QTRY_VERIFY_WITH_TIMEOUT(outcomes.of(1).startsWith(u"internal: "_s), 30'000);
    pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2));
    QTRY_VERIFY_WITH_TIMEOUT(outcomes.of(2).startsWith(u"internal: "_s), 30'000);
    QCOMPARE(failures.count(), 1);
    QCOMPARE(pool.idleWorkers(), 0);
}

void PoolTest::refusesWrongDescriptorCounts()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::Answer), {}, outcomes.taker(1));
    std::vector<UniqueFd> many;
    for (std::size_t i = 0; i <= kMaxDescriptors; ++i)
        many.push_back(samples::fileWith({}));
    pool.submit(job(2, FakeDeed::Answer), std::move(many), outcomes.taker(2));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.byId.size(), std::size_t(2), 30'000);
    QVERIFY(outcomes.of(1).startsWith(u"worker-protocol"_s));
    QVERIFY(outcomes.of(2).startsWith(u"worker-protocol"_s));
}

void PoolTest::poolMayBeDeletedFromDone()
{
    for (const FakeDeed deed : {FakeDeed::Answer, FakeDeed::Abort, FakeDeed::Babble, FakeDeed::Hang}) {
        auto pool = std::make_unique<Pool>(settings(1));
        Job made = job(1, deed);
        made.limits.deadlineBaseMs = deed == FakeDeed::Hang ? 50 : 10'000;
        made.limits.deadlinePerMegapixelMs = 0;
        pool->submit(std::move(made), descriptors(), [&](Result<Reply>) { pool.reset(); });
        QTRY_VERIFY_WITH_TIMEOUT(!pool, 30'000);
    }
}

void PoolTest::submitFromDoneWorks()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::Abort), descriptors(),
                [&](Result<Reply>) { pool.submit(job(2, FakeDeed::Answer), descriptors(), outcomes.taker(2)); });
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(2), u"ok"_s, 30'000);
}

void PoolTest::destructorLeavesNoProcessAndNoDescriptor()
{
    const int before = openDescriptors();
    std::vector<qint64> pids;
    {
        Outcomes outcomes;
        Pool pool(settings(3));
        for (int id = 1; id <= 5; ++id)
            pool.submit(job(id, FakeDeed::Hang), descriptors(), outcomes.taker(id));
        QTRY_COMPARE(pool.workerPids().size(), std::size_t(4)); // three and the spare
        pids = pool.workerPids();
    }
    for (const qint64 pid : pids)
        QTRY_VERIFY_WITH_TIMEOUT(!alive(pid), 30'000); // not even a zombie
    QCOMPARE(openDescriptors(), before);
}

void PoolTest::workerInheritsNothing()
{
    qputenv("GLASSINE_TEST_SECRET", "s3cret");
    const UniqueFd inheritable(::dup(samples::fileWith("secret").get())); // without close-on-exec
    Outcomes outcomes;
    Pool pool(settings(1));
    pool.submit(job(1, FakeDeed::Answer), descriptors(), outcomes.taker(1));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes.of(1), u"ok"_s, 30'000);
    const QString environment = outcomes.fact(1, "environment");
    QVERIFY(!environment.contains(u"SECRET"_s));
    QVERIFY(!environment.contains(u"PATH "_s) || environment.contains(u"LD_LIBRARY_PATH"_s));
    QVERIFY(environment.contains(u"VIPS_BLOCK_UNTRUSTED"_s));
    // 0 to 3, the job's two, and the folder that lists them
    QCOMPARE(outcomes.fact(1, "descriptors"), u"0 1 2 3 4 5 6"_s);
    qunsetenv("GLASSINE_TEST_SECRET");
}

void PoolTest::tellsWhenItCanTakeMore()
{
    Outcomes outcomes;
    Pool pool(settings(1));
    QSignalSpy idle(&pool, &Pool::workerIdle);
    pool.submit(job(1, FakeDeed::TakeAWhile), descriptors(), outcomes.taker(1));
    QCOMPARE(pool.idleWorkers(), 0);
    QVERIFY(idle.wait());
    QCOMPARE(outcomes.of(1), u"ok"_s);
    QCOMPARE(pool.idleWorkers(), 1);
}

void PoolTest::deadlineGrowsWithPixels_data()
{
    QTest::addColumn<Size>("size");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("known") << Size{4000, 3000} << qint64(1) << 1 << qint64(42'000);
    QTest::newRow("renditions") << Size{4000, 3000} << qint64(1) << 3 << qint64(66'000);
    QTest::newRow("guessed") << Size{} << qint64(5'000'000) << 1 << qint64(80'000);
    QTest::newRow("guess is capped") << Size{} << qint64(4) << 30 << qint64(60'000);
    QTest::newRow("never beyond a day") << Size{100'000'000, 100'000'000} << qint64(1) << 31 << qint64(86'400'000);
}

void PoolTest::deadlineGrowsWithPixels()
{
    QFETCH(Size, size);
    QFETCH(qint64, bytes);
    QFETCH(int, outputs);
    QFETCH(qint64, expected);
    Job made;
    made.sourceSize = size;
    QCOMPARE(qint64(deadlineFor(made, bytes, std::size_t(outputs)).count()), expected);
}

// They are programs: how long they take says nothing about their size.
void PoolTest::drawingsHaveOneShortDeadline()
{
    Job made;
    made.type = files::ContentType::Svg;
    made.sourceSize = {8000, 8000};
    QCOMPARE(qint64(deadlineFor(made, 1 << 20, 3).count()), qint64(SvgLimits::deadlineMs));
}

QTEST_GUILESS_MAIN(PoolTest)
#include "pool_test.moc"
