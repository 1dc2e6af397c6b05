// SPDX-License-Identifier: GPL-3.0-or-later
// Every photo of a batch loses its worker once: exactly those photos run again, all of them finish, and it does not
// take much longer.   GLASSINE_KILLED_WORKERS, GLASSINE_KILLED_EDGE and GLASSINE_SLOWDOWN make it larger and stricter

#include "bench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

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

/// Children of that process that are workers; one that is only being started has the application's name and its files.
std::vector<pid_t> workersOf(qint64 application)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(application));
    std::vector<pid_t> found;
    if (children.open(QIODevice::ReadOnly))
        for (const QByteArray &child : children.readAll().simplified().split(' '))
            if (const pid_t process = child.toInt();
                process > 0 && processFile(process, "comm").startsWith("glassine-worker"))
                found.push_back(process);
    return found;
}

/// 'T' when it is stopped; 0 when it is gone.
char stateOf(pid_t process)
{
    const QByteArray stat = processFile(process, "stat");
    const qsizetype end = stat.lastIndexOf(") ");
    return end < 0 ? '\0' : stat[end + 2];
}

struct Hand {
    qint64 photo = 0;         ///< bytes of the input; 0 = none
    bool isUnwritten = false; ///< nothing is in the output yet, so there was no answer either
};

/// What a worker has in hand: its sealed input is a file in memory, its output one without a name.
Hand handOf(pid_t worker)
{
    const QByteArray folder = "/proc/" + QByteArray::number(worker) + "/fd/";
    constexpr int kFirstJobDescriptor = 4, kLastLooked = 12;
    Hand hand;
    for (int fd = kFirstJobDescriptor; fd < kLastLooked; ++fd) {
        const QByteArray name = folder + QByteArray::number(fd);
        char target[256] = {};
        struct stat status {};
        if (::readlink(name.constData(), target, sizeof target - 1) <= 0
            || ::stat(name.constData(), &status) != 0)
            continue;
        if (QByteArray(target).startsWith("/memfd:glassine-input"))
            hand.photo = status.st_size;
        else if (QByteArray(target).contains("/out/"))
            hand.isUnwritten = status.st_size == 0;
    }
    return hand;
}

/// Kills workers in the middle of photos, each photo's only once.
class Killer {
public:
    explicit Killer(qint64 application) : m_application(application) {}
    void look();
    const std::set<qint64> &killed() const { return m_killed; }

private:
    bool mayKill(const Hand &hand) const
    {
        return hand.photo > 0 && hand.isUnwritten && !m_killed.contains(hand.photo);
    }

    qint64 m_application;
    std::set<qint64> m_killed; ///< photos, by their number of bytes
};

void Killer::look()
{
    for (const pid_t worker : workersOf(m_application)) {
        if (!mayKill(handOf(worker)))
            continue;
        ::kill(worker, SIGSTOP); // so that what is seen next stays so until the kill
        const bool isStopped = QTest::qWaitFor(
            [worker] { return stateOf(worker) == 'T' || stateOf(worker) == 0; });
        if (const Hand hand = handOf(worker); isStopped && mayKill(hand)) {
            ::kill(worker, SIGKILL);
            m_killed.insert(hand.photo);
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
        QByteArray padded =
            photo; // every photo is of another size: that is what tells which one a worker has
        const int bytes = 2 + i;
        padded[scan] = static_cast<char>(bytes >> 8);
        padded[scan + 1] = static_cast<char>(bytes & 255);
        padded.insert(scan + 2, QByteArray(i, ' '));
        writeFile(m_bench.path(u"in/%1.jpg"_s.arg(i, 3, 10, QLatin1Char('0'))), padded);
    }
}

std::unique_ptr<QProcess> KilledWorkersTest::start(const QString &name) const
{
    return m_bench.start({u"optimize"_s, u"--json"_s, u"--again"_s, u"--jobs"_s, u"2"_s,
                          m_bench.path(u"in"_s), u"-o"_s, m_bench.path(name)});
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
