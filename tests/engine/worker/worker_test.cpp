// SPDX-License-Identifier: GPL-3.0-or-later
// The real worker program through the real pool: every codec and kind of job under the lock, and every way to die.

#include "codecs/codec.h"
#include "color/built_in_profile.h"
#include "engine/worker/samples.h"
#include "worker/pool.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <set>

#include <fcntl.h>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

QString workerProgram()
{
    return qEnvironmentVariable("GLASSINE_BINARY_DIR", QCoreApplication::applicationDirPath() + u"/../.."_s)
        + u"/bin/glassine-worker"_s;
}

QString described(const Result<Reply> &reply)
{
    if (!reply)
        return QString::fromStdString(std::string(errorName(reply.error().code)) + ": " + reply.error().detail);
    if (!reply->ok)
        return QString::fromStdString("source: " + std::string(errorName(reply->error.code)) + ": "
                                      + reply->error.detail);
    for (const pipeline::RenditionResult &rendition : reply->renditions) {
        if (!rendition.ok)
            return QString::fromStdString("rendition: " + std::string(errorName(rendition.error.code)) + ": "
                                          + rendition.error.detail);
    }
    return u"ok"_s;
}

Job optimizeJob(std::int64_t id, const QByteArray &format, const QByteArray &target)
{
    Job job;
    job.id = id;
    job.kind = JobKind::Optimize;
    job.type = files::ContentType::Tiff;
    job.threads = 2;
    job.recipe = samples::recipe("{\"id\": \"web\", \"format\": \"" + format + "\", \"target\": " + target + "}");
    return job;
}

/// A job that takes seconds.
Job slowJob(std::int64_t id)
{
    Job job = optimizeJob(id, "png", R"({"lossless": true})");
    job.threads = 1;
    return job;
}

bool alive(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItCanAndWhatHoldsItIn();
    void readsWhatEveryCodecWrites_data();
    void readsWhatEveryCodecWrites();
    void threadsUnderTheLock_data();
    void threadsUnderTheLock();
    void handsOverAThumbnailAsRawPixels();
    void profileTravelsBesideTheJob();
    void damagedPhotoIsItsOwnProblem();
    void answersManyQuickJobs();
    void killedMidJobIsNamedAndThePoolGoesOn();
    void deadlineEndsARealJob();
    void cancelledJobEndsAtOnce();
    void memoryLimitIsAnErrorOfThePhoto();
    void workersDieWithTheApplication();
    void opensNothingAfterTheLock();
    void noPhotoTripsTheLock_data();
    void noPhotoTripsTheLock();
    void refusesToBeStartedByHand();

private:
    PoolSettings settings(int workers = 1) const
    {
        PoolSettings chosen;
        chosen.program = workerProgram();
        chosen.workers = workers;
        return chosen;
    }
    Result<Reply> run(Pool &pool, Job job, const QByteArray &input, QByteArray *output = nullptr);
    const QByteArray &largePhoto();
    QByteArray m_largePhoto;
};

Result<Reply> WorkerTest::run(Pool &pool, Job job, const QByteArray &input, QByteArray *output)
{
    std::vector<UniqueFd> fds;
    fds.push_back(samples::fileWith(input));
    UniqueFd written;
    if (job.kind != JobKind::Probe && job.kind != JobKind::CheckRecipe) {
        fds.push_back(samples::fileWith({}));
        written = UniqueFd(::dup(fds.back().get()));
    }
    std::optional<Result<Reply>> result;
    pool.submit(std::move(job), std::move(fds), [&](Result<Reply> reply) { result = std::move(reply); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 60'000))
        return fail(ErrorCode::Internal, {}, "no answer");
    if (output)
        *output = samples::contentOf(written.get());
    return *std::move(result);
}

const QByteArray &WorkerTest::largePhoto()
{
    if (m_largePhoto.isEmpty())
        m_largePhoto = samples::tiff(6000, 4000);
    return m_largePhoto;
}

void WorkerTest::initTestCase()
{
    QVERIFY2(QFile::exists(workerProgram()), "build glassine-worker first");
}

void WorkerTest::saysWhatItCanAndWhatHoldsItIn()
{
    Pool pool(settings());
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait(20'000));
    const Hello &hello = *pool.hello();
    for (const char *codec : {"jpeg", "png", "webp", "tiff"})
        QVERIFY2(std::count(hello.codecs.begin(), hello.codecs.end(), codec) == 1, codec);
    // Types with a process of their own count as readable too.
    const bool jxl = std::count(hello.codecs.begin(), hello.codecs.end(), "jxl") == 1;
    QCOMPARE(std::count(hello.types.begin(), hello.types.end(), "jpeg-xl"), jxl ? 1 : 0);
    for (const char *type : {"jpeg", "png", "webp", "tiff", "gif"})
        QVERIFY2(std::count(hello.types.begin(), hello.types.end(), type) == 1, type);
    QVERIFY(hello.versions.contains("libvips"));
    QVERIFY(hello.resourceLimits && hello.noNewPrivileges);
#ifndef GLASSINE_SANITIZED
    QVERIFY(hello.seccomp);
#endif
}

void WorkerTest::readsWhatEveryCodecWrites_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<bool>("lossless");
    for (const codecs::CodecDescription &codec : codecs::codecs()) {
        const QByteArray id(codec.id.data(), qsizetype(codec.id.size()));
        if (codec.lossy)
            QTest::newRow((id + " lossy").constData()) << id << false;
        if (codec.lossless)
            QTest::newRow((id + " lossless").constData()) << id << true;
    }
}

void WorkerTest::readsWhatEveryCodecWrites()
{
    QFETCH(QByteArray, codec);
    QFETCH(bool, lossless);
    Pool pool(settings());
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait(20'000));
    const std::vector<std::string> &codecs = pool.hello()->codecs;
    if (std::find(codecs.begin(), codecs.end(), codec.toStdString()) == codecs.end())
        QSKIP("this libvips cannot write it");

    const bool scale = codecs::codecById(codec.toStdString())->defaultQuality > 0;
    const QByteArray target = lossless ? R"({"lossless": true})" : scale ? R"({"quality": 70})" : "{}";
    QByteArray file;
    const Result<Reply> written = run(pool, optimizeJob(1, codec, target), samples::tiff(320, 200), &file);
    QCOMPARE(described(written), u"ok"_s);
    QCOMPARE(written->renditions[0].size, (Size{320, 200}));
    QCOMPARE(written->renditions[0].bytes, qint64(file.size()));

    // Formats whose loader is not trusted come back through a process of their own.
    Job probe;
    probe.id = 2;
    probe.type = files::sniff(std::as_bytes(std::span(file.constData(), std::size_t(file.size()))));
    const Result<Reply> read = run(pool, probe, file);
    QCOMPARE(described(read), u"ok"_s);
    QCOMPARE(read->facts.size, (Size{320, 200}));
    Job again = optimizeJob(3, "jpeg", R"({"quality": 80})");
    again.type = probe.type;
    QCOMPARE(described(run(pool, again, file)), u"ok"_s);
}

void WorkerTest::threadsUnderTheLock_data()
{
    QTest::addColumn<QByteArray>("codec");
    for (const codecs::CodecDescription &codec : codecs::codecs()) {
        const QByteArray id(codec.id.data(), qsizetype(codec.id.size()));
        QTest::newRow(id.constData()) << id;
    }
}

/// Big enough for encoders to start their threads; the same worker twice, then with another number of threads.
void WorkerTest::threadsUnderTheLock()
{
    QFETCH(QByteArray, codec);
    Pool pool(settings());
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait(20'000));
    const std::vector<std::string> &codecs = pool.hello()->codecs;
    if (std::find(codecs.begin(), codecs.end(), codec.toStdString()) == codecs.end())
        QSKIP("this libvips cannot write it");
    const QByteArray target = codecs::codecById(codec.toStdString())->defaultQuality > 0 ? R"({"quality": 60})" : "{}";
    const QByteArray photo = samples::tiff(1200, 900);
    for (const int threads : {1, 4, 2}) {
        Job job = optimizeJob(threads, codec, target);
        job.threads = threads;
        QCOMPARE(described(run(pool, job, photo)), u"ok"_s);
    }
}

void WorkerTest::handsOverAThumbnailAsRawPixels()
{
    Pool pool(settings());
    Job job;
    job.id = 1;
    job.kind = JobKind::Thumbnail;
    job.type = files::ContentType::Tiff;
    job.thumbnailEdge = 128;
    QByteArray pixels;
    const Result<Reply> reply = run(pool, job, samples::tiff(640, 480), &pixels);
    QCOMPARE(described(reply), u"ok"_s);
    QCOMPARE(reply->renditions.size(), std::size_t(1));
    QCOMPARE(reply->renditions[0].size, (Size{128, 96}));
    QCOMPARE(pixels.size(), 128 * 96 * 4);
}

void WorkerTest::profileTravelsBesideTheJob()
{
    Pool pool(settings());
    Job job = optimizeJob(1, "png", R"({"lossless": true})");
    job.recipe.color.output = color::OutputSpace::File;
    // Larger than a datagram: what stands behind the profile's tags is nobody's business.
    Bytes icc = color::builtInProfile(color::NamedSpace::AdobeRgb);
    icc.resize(300'000);
    for (std::size_t i = 0; i < 4; ++i)
        icc[i] = static_cast<std::byte>(icc.size() >> (24 - 8 * i) & 0xff);
    job.recipe.color.profile = Asset("lab.icc", icc);
    Job check = job;
    check.kind = JobKind::CheckRecipe;
    const Result<Reply> usable = run(pool, check, "x");
    QVERIFY2(usable && usable->ok, qPrintable(described(usable)));
    QByteArray file;
    for (int photo = 0; photo < 2; ++photo) { // the second time it is on the shelf
        const Result<Reply> reply = run(pool, job, samples::tiff(64, 48), &file);
        QCOMPARE(described(reply), u"ok"_s);
        QVERIFY(file.contains("iCCP"));
    }
    check.recipe.color.profile = Asset("lab.icc", Bytes(5000, std::byte('x')));
    const Result<Reply> garbage = run(pool, check, "x");
    QVERIFY(garbage && !garbage->ok);
    QCOMPARE(garbage->error.code, ErrorCode::PresetInvalid);
}

void WorkerTest::damagedPhotoIsItsOwnProblem()
{
    Pool pool(settings());
    const QByteArray photo = samples::tiff(640, 480);
    const Job job = optimizeJob(1, "jpeg", R"({"quality": 80})");
    QCOMPARE(described(run(pool, job, photo)), u"ok"_s);
    const std::vector<qint64> before = pool.workerPids();
    QVERIFY(described(run(pool, job, photo.left(photo.size() / 2))).startsWith(u"source: damaged-input"_s));
    QVERIFY(described(run(pool, job, {})).startsWith(u"source: "_s));
    QCOMPARE(described(run(pool, job, photo)), u"ok"_s);
    QCOMPARE(pool.workerPids().front(), before.front()); // no worker was lost over it
}

void WorkerTest::answersManyQuickJobs()
{
    Pool pool(settings(2));
    const QByteArray photo = samples::tiff(64, 48);
    int good = 0;
    int bad = 0;
    for (int id = 1; id <= 200; ++id) {
        Job job;
        job.id = id;
        job.type = files::ContentType::Tiff;
        std::vector<UniqueFd> fds;
        fds.push_back(samples::fileWith(photo));
        pool.submit(std::move(job), std::move(fds), [&](const Result<Reply> &reply) {
            const bool right = reply && reply->ok && reply->facts.size == Size{64, 48};
            ++(right ? good : bad);
        });
    }
    QVERIFY(QTest::qWaitFor([&] { return good + bad == 200; }, 60'000));
    QCOMPARE(bad, 0);
}

void WorkerTest::killedMidJobIsNamedAndThePoolGoesOn()
{
    Pool pool(settings());
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait(20'000));
    QString first;
    QString second;
    const auto submit = [&](Job job, const QByteArray &photo, QString &into) {
        std::vector<UniqueFd> fds;
        fds.push_back(samples::fileWith(photo));
        fds.push_back(samples::fileWith({}));
        pool.submit(std::move(job), std::move(fds), [&](const Result<Reply> &reply) { into = described(reply); });
    };
    const qint64 victim = pool.workerPids().front();
    submit(slowJob(1), largePhoto(), first);
    submit(optimizeJob(2, "jpeg", R"({"quality": 80})"), samples::tiff(64, 48), second);
    QTest::qWait(300); // long enough to be at work, and far from done
    ::kill(pid_t(victim), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(first, u"worker-died: worker was killed by SIGKILL"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(second, u"ok"_s, 30'000);
}

void WorkerTest::deadlineEndsARealJob()
{
    Pool pool(settings());
    Job job = slowJob(1);
    job.limits.deadlineBaseMs = 200;
    job.limits.deadlinePerMegapixelMs = 0;
    QCOMPARE(described(run(pool, job, largePhoto())), u"timed-out: 0.2 s"_s);
    QCOMPARE(described(run(pool, optimizeJob(2, "jpeg", R"({"quality": 80})"), samples::tiff(64, 48))), u"ok"_s);
}

void WorkerTest::cancelledJobEndsAtOnce()
{
    Pool pool(settings());
    QSignalSpy ready(&pool, &Pool::ready);
    QVERIFY(ready.wait(20'000));
    const qint64 victim = pool.workerPids().front();
    bool told = false;
    std::vector<UniqueFd> fds;
    fds.push_back(samples::fileWith(largePhoto()));
    fds.push_back(samples::fileWith({}));
    pool.submit(slowJob(1), std::move(fds), [&](const Result<Reply> &) { told = true; });
    QTest::qWait(100);
    pool.cancel(1);
    QCOMPARE(pool.idleWorkers(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!alive(victim), 30'000);
    QCOMPARE(described(run(pool, optimizeJob(2, "jpeg", R"({"quality": 80})"), samples::tiff(64, 48))), u"ok"_s);
    QVERIFY(!told);
}

void WorkerTest::memoryLimitIsAnErrorOfThePhoto()
{
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers need all address space");
#endif
    PoolSettings tight = settings();
    tight.limits.workerMemoryBytes = 900 << 20;
    Pool pool(tight);
    // An AVIF of 96 megapixels does not fit; what matters is that something is said and the pool goes on.
    const Result<Reply> reply = run(pool, optimizeJob(1, "webp", R"({"lossless": true})"),
                                    samples::tiff(12'000, 8'000));
    QVERIFY2(described(reply) != u"ok"_s && !described(reply).contains(u"no answer"_s), qPrintable(described(reply)));
    QCOMPARE(described(run(pool, optimizeJob(2, "jpeg", R"({"quality": 80})"), samples::tiff(64, 48))), u"ok"_s);
}

void WorkerTest::workersDieWithTheApplication()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationDirPath() + u"/glassine_pool_holder"_s, {workerProgram()});
    QVERIFY(holder.waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return holder.waitForReadyRead(10) || holder.canReadLine(); }, 30'000));
    const QStringList pids = QString::fromLatin1(holder.readLine()).simplified().split(u' ');
    QCOMPARE(pids.size(), 3);
    for (const QString &pid : pids)
        QVERIFY(alive(pid.toLongLong()));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    // Whoever adopts them may take its time to reap: dead is enough.
    for (const QString &pid : pids) {
        QTRY_VERIFY2(
            !alive(pid.toLongLong()) ||
                [&] {
                    QFile status(u"/proc/%1/stat"_s.arg(pid));
                    return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
                }(),
            qPrintable(pid));
    }
}

void WorkerTest::opensNothingAfterTheLock()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed");
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers open files of their own");
#endif
    QTemporaryDir folder;
    const QString logs = folder.filePath(u"logs"_s); // a spare worker writes one of its own
    QVERIFY(QDir().mkdir(logs));
    QFile wrapper(folder.filePath(u"traced-worker"_s));
    QVERIFY(wrapper.open(QIODevice::WriteOnly));
    // -D keeps the worker a child of the pool; a second one keeps strace out of the group that is killed with it.
    wrapper.write(u"#!/bin/sh\nexec %1 -DD -f -q -o %2/$$ -e trace=%3 %4 \"$@\"\n"_s
                      .arg(strace, logs,
                           u"seccomp,open,openat,openat2,socket,connect,execve,stat,lstat,access,readlink"_s,
                           workerProgram())
                      .toLocal8Bit());
    wrapper.close();
    wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    {
        PoolSettings traced = settings();
        traced.program = wrapper.fileName();
        Pool pool(traced);
        QSignalSpy ready(&pool, &Pool::ready);
        QVERIFY(ready.wait(30'000));
        int id = 0;
        for (const std::string &codec : pool.hello()->codecs) {
            const QByteArray name = QByteArray::fromStdString(codec);
            const QByteArray target = codecs::codecById(codec)->defaultQuality > 0 ? R"({"quality": 60})" : "{}";
            QCOMPARE(described(run(pool, optimizeJob(++id, name, target), samples::tiff(400, 300))), u"ok"_s);
        }
    }
    // strace is nobody's child here: that nothing is added for some time says that all of it is written. A spare worker may
    // have been killed before it was traced at all.
    QList<QByteArray> traces;
    QElapsedTimer unchanged;
    unchanged.start();
    QTRY_VERIFY2_WITH_TIMEOUT(
        [&] {
            QList<QByteArray> now;
            for (const QFileInfo &log : QDir(logs).entryInfoList(QDir::Files))
                if (QFile file(log.filePath()); file.open(QIODevice::ReadOnly))
                    now.append(file.readAll());
            if (now != traces)
                unchanged.restart();
            traces = now;
            return unchanged.elapsed() > 2000 && traces.join().contains("SECCOMP_FILTER_FLAG_TSYNC");
        }(),
        qPrintable(QString::number(traces.size()) + u" traces: "_s + QString::fromUtf8(traces.join('|').right(2000))),
        60'000);
    QList<QByteArray> after;
    int locked = 0;
    for (const QByteArray &trace : traces) {
        bool inside = false;
        for (const QByteArray &line : trace.split('\n')) {
            if (inside && line.contains('(') && !line.contains("seccomp(") && !line.contains("\?\?\?("))
                after << line;
            inside = inside || line.contains("SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC");
        }
        locked += inside ? 1 : 0;
    }
    QVERIFY2(locked > 0, "no filter in any trace");
    QVERIFY2(after.isEmpty(), after.join('\n').constData());
}

void WorkerTest::noPhotoTripsTheLock_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("corpus") << qEnvironmentVariable("GLASSINE_CORPUS");
    QTest::newRow("hostile") << qEnvironmentVariable("GLASSINE_HOSTILE");
}

/// Whatever a file makes a library do, it must not be a system call that the lock has not thought of.
void WorkerTest::noPhotoTripsTheLock()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("GLASSINE_CORPUS or GLASSINE_HOSTILE is not set");
    Pool pool(settings(2));
    int open = 0;
    int count = 0;
    QStringList tripped;
    const auto submit = [&](const QString &path) {
        std::vector<UniqueFd> fds;
        fds.emplace_back(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        std::array<std::byte, files::kSniffBytes> head{};
        const ssize_t size = ::pread(fds[0].get(), head.data(), head.size(), 0);
        Job job = optimizeJob(
            ++count, "jpeg",
            R"({"quality": 80}, "operations": {"resize": {"pixels": 800}, "sharpen": {}, "flatten": {}})");
        job.type = files::sniff(ByteView(head.data(), std::size_t(qMax<ssize_t>(0, size))));
        job.limits.deadlineBaseMs = 10'000;
        job.limits.deadlinePerMegapixelMs = 0;
        const files::Reading reading = files::contentTypeRow(job.type).reading;
        if (reading != files::Reading::Pool && reading != files::Reading::OwnProcess
            && reading != files::Reading::ExplicitOnly)
            return;
        fds.push_back(samples::fileWith({}));
        ++open;
        pool.submit(std::move(job), std::move(fds), [&, path](const Result<Reply> &reply) {
            --open;
            if (described(reply).contains(u"SIGSYS"_s))
                tripped << path;
        });
    };
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        submit(files.next());
        QVERIFY(QTest::qWaitFor([&] { return open < 8; }, 120'000));
    }
    QVERIFY(QTest::qWaitFor([&] { return open == 0; }, 120'000));
    QVERIFY(count > 0);
    QVERIFY2(tripped.isEmpty(), qPrintable(tripped.join(u'\n')));
}

void WorkerTest::refusesToBeStartedByHand()
{
    QProcess worker;
    worker.start(workerProgram(), {});
    QVERIFY(worker.waitForFinished());
    QCOMPARE(worker.exitCode(), 64);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
