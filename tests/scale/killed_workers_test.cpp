// SPDX-License-Identifier: GPL-3.0-or-later
// Every photo of a batch loses its worker once: exactly those photos run again, all of them finish, and it does not
// take much longer.   GLASSINE_KILLED_WORKERS, GLASSINE_KILLED_EDGE and GLASSINE_SLOWDOWN make it larger and stricter

#include "bench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <optional>
#include <set>
#include <thread>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr auto kLookEvery = std::chrono::milliseconds(2);

QByteArray processFile(pid_t process, const char *name)
{
    QFile file(u"/proc/%1/"_s.arg(process) + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// 'T' when it is stopped; 0 when it is gone.
char stateOf(pid_t process)
{
    const QByteArray stat = processFile(process, "stat");
    const qsizetype end = stat.lastIndexOf(") ");
    return end < 0 ? '\0' : stat[end + 2];
}

/// The first file that a worker holds for its job whose name has these words; its status.
std::optional<struct stat> jobFile(pid_t worker, const char *words)
{
    const QByteArray folder = "/proc/" + QByteArray::number(worker) + "/fd/";
    constexpr int kFirstJobDescriptor = 4, kLastLooked = 12;
    for (int fd = kFirstJobDescriptor; fd < kLastLooked; ++fd) {
        const QByteArray name = folder + QByteArray::number(fd);
        char target[256] = {};
        struct stat status = {};
        if (::readlink(name.constData(), target, sizeof target - 1) > 0 && QByteArray(target).contains(words)
            && ::stat(name.constData(), &status) == 0)
            return status;
    }
    return {};
}

/// Kills workers in the middle of photos, each photo's only once.
class Killer {
public:
    explicit Killer(qint64 application) : m_application(application) {}
    void look();
    const std::set<qint64> &killed() const { return m_killed; }

private:
    std::vector<pid_t> workers();
    /// The photo that this worker has in hand, if it is to lose it: a sealed input is a file in memory, an output one without
    /// a name, in which nothing is yet, so that there was no answer either.
    std::optional<qint64> victim(pid_t worker) const;

    qint64 m_application;
    std::set<pid_t> m_workers;
    std::set<qint64> m_killed; ///< photos, by their number of bytes
};

/// Children of the application that are workers; one that is only being started has the application's name and its files.
std::vector<pid_t> Killer::workers()
{
    std::vector<pid_t> found;
    QFile children(u"/proc/%1/task/%1/children"_s.arg(m_application));
    if (!children.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        const pid_t process = child.toInt();
        if (process > 0 && (m_workers.contains(process) || processFile(process, "comm").startsWith("glassine-worker")))
            found.push_back(process);
    }
    m_workers = {found.begin(), found.end()};
    return found;
}

// What is looked at so often must cost little: it takes its time from the batch.
std::optional<qint64> Killer::victim(pid_t worker) const
{
    const auto photo = jobFile(worker, "memfd:glassine-input");
    if (!photo || m_killed.contains(photo->st_size))
        return {};
    const auto output = jobFile(worker, "/out/");
    return output && output->st_size == 0 ? std::optional(qint64(photo->st_size)) : std::nullopt;
}

void Killer::look()
{
    for (const pid_t worker : workers()) {
        if (!victim(worker))
            continue;
        ::kill(worker, SIGSTOP); // so that what is seen next stays so until the kill
        const bool isStopped = QTest::qWaitFor([worker] { return stateOf(worker) == 'T' || stateOf(worker) == 0; });
        if (const auto photo = victim(worker); isStopped && photo) {
            ::kill(worker, SIGKILL);
            m_killed.insert(*photo);
        } else {
            ::kill(worker, SIGCONT);
        }
    }
}

} // namespace

class KilledWorkersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exactlyTheirPhotosRunAgain();

private:
    std::unique_ptr<QProcess> start(const QString &name) const;

    Bench m_bench;
    int m_photos = fromEnvironment("GLASSINE_KILLED_WORKERS", 20);
    qint64 m_smallest = 0;
};

void KilledWorkersTest::initTestCase()
{
    const int edge = fromEnvironment("GLASSINE_KILLED_EDGE", 1600);
    QVERIFY(QDir().mkpath(m_bench.path(u"in"_s)));
    const QByteArray photo = jpegBytes({edge, edge * 3 / 4});
    m_smallest = photo.size();
    const qsizetype scan = photo.indexOf("\xff\xfe") + 2;
    for (int i = 0; i < m_photos; ++i) {
        QByteArray padded = photo; // every photo is of another size: that is what tells which one a worker has
        const int bytes = 2 + i;
        padded[scan] = static_cast<char>(bytes >> 8);
        padded[scan + 1] = static_cast<char>(bytes & 255);
        padded.insert(scan + 2, QByteArray(i, ' '));
        writeFile(m_bench.path(u"in/%1.jpg"_s.arg(i, 3, 10, QLatin1Char('0'))), padded);
    }
}

std::unique_ptr<QProcess> KilledWorkersTest::start(const QString &name) const
{
    return m_bench.start({u"optimize"_s, u"--json"_s, u"--again"_s, u"--jobs"_s, u"2"_s, m_bench.path(u"in"_s), u"-o"_s,
                          m_bench.path(name)});
}

void KilledWorkersTest::exactlyTheirPhotosRunAgain()
{
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(readToTheEnd(*start(u"undisturbed"_s)), 0);
    const qint64 undisturbedMs = clock.restart();

    const auto process = start(u"out"_s);
    Killer killer(process->processId());
    std::set<qint64> again;
    int done = 0;
    while (process->state() == QProcess::Running || process->canReadLine()) {
        killer.look();
        std::this_thread::sleep_for(kLookEvery);
        process->waitForReadyRead(0);
        while (process->canReadLine()) {
            const QJsonObject event = nextEvent(*process);
            if (event[u"event"_s].toString() != "item"_L1)
                continue;
            done += event[u"state"_s].toString() == "done"_L1;
            if (event[u"attempts"_s].toInt(1) == 2)
                again.insert(event[u"bytes"_s].toInteger());
            QVERIFY(event[u"attempts"_s].toInt(1) <= 2);
        }
    }
    const double ratio = double(clock.elapsed()) / double(undisturbedMs);
    qInfo("%d photos, %zu workers killed, %zu photos ran again; %lld ms undisturbed, %.2f times that with "
          "the kills",
          m_photos, killer.killed().size(), again.size(), static_cast<long long>(undisturbedMs), ratio);
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(done, m_photos);
    QVERIFY2(killer.killed().size() >= std::size_t(m_photos) * 9 / 10, "too few workers were caught at work");
    QVERIFY(again == killer.killed());
    QCOMPARE(QDir(m_bench.path(u"out"_s)).entryList(QDir::Files | QDir::Hidden).size(), m_photos);
    if (qEnvironmentVariableIsSet("GLASSINE_SLOWDOWN"))
        QVERIFY(ratio <= qEnvironmentVariable("GLASSINE_SLOWDOWN").toDouble());
}

QTEST_GUILESS_MAIN(KilledWorkersTest)
#include "killed_workers_test.moc"
