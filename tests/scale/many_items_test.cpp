// SPDX-License-Identifier: GPL-3.0-or-later
// More photos than anybody has: all of them are processed, what waits is small in memory, and a killed run goes on
// soon.   GLASSINE_ITEMS, GLASSINE_ITEMS_FEW and GLASSINE_ITEMS_MANY make it larger

#include "bench.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <signal.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPerFolder = 1'000;
constexpr qint64 kMostBytesPerItem = 1'024;
constexpr int kResumeMs = 60'000; // generous: what is promised is printed

QString folderOf(int item)
{
    return u"in/%1"_s.arg(item / kPerFolder, 3, 10, QLatin1Char('0'));
}

QString nameOf(int item)
{
    return u"/%1.jpg"_s.arg(item, 6, 10, QLatin1Char('0'));
}

int filesBelow(const QString &folder)
{
    int count = 0;
    for (QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); walk.hasNext();
         walk.next())
        ++count;
    return count;
}

} // namespace

class ManyItemsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void waitingItemsAreSmall();
    void allAreProcessedAcrossAKill();

private:
    QStringList optimize(int items) const;
    qint64 residentBytesWhenPlanned(int items);
    int killAfter(int outputs);
    int firstMissing() const;

    Bench m_bench;
    int m_items = fromEnvironment("GLASSINE_ITEMS", 2'000);
};

void ManyItemsTest::initTestCase()
{
    const int most = std::max(m_items, fromEnvironment("GLASSINE_ITEMS_MANY", 50'000));
    const QByteArray photo = jpegBytes({16, 16});
    for (int i = 0; i < most; ++i) {
        if (i % kPerFolder == 0)
            QVERIFY(QDir().mkpath(m_bench.path(folderOf(i))));
        writeFile(m_bench.path(folderOf(i) + nameOf(i)), photo);
    }
}

QStringList ManyItemsTest::optimize(int items) const
{
    QStringList arguments = {u"optimize"_s, u"--json"_s, u"-o"_s, m_bench.path(u"out"_s)};
    for (int i = 0; i < items; i += kPerFolder)
        arguments.append(m_bench.path(folderOf(i)));
    return arguments;
}

/// When the first photo is through, every other one waits.
qint64 ManyItemsTest::residentBytesWhenPlanned(int items)
{
    const auto process = m_bench.start(optimize(items));
    QElapsedTimer clock;
    clock.start();
    while (nextEvent(*process)[u"event"_s].toString() != "item"_L1)
        if (process->state() == QProcess::NotRunning)
            return -1;
    const qint64 now = statusKilobytes(process->processId(), "VmRSS:");
    const qint64 peak = statusKilobytes(process->processId(), "VmHWM:");
    qInfo("%d items planned in %lld ms: %lld kB resident, %lld kB at most", items,
          static_cast<long long>(clock.elapsed()), static_cast<long long>(now), static_cast<long long>(peak));
    process->kill();
    process->waitForFinished();
    m_bench.remove(u"out"_s);
    m_bench.remove(u"state"_s);
    return std::max(now, peak) * 1024;
}

void ManyItemsTest::waitingItemsAreSmall()
{
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers keep back what is given free");
#endif
    const int few = fromEnvironment("GLASSINE_ITEMS_FEW", 10'000);
    const int many = fromEnvironment("GLASSINE_ITEMS_MANY", 50'000);
    const qint64 withFew = residentBytesWhenPlanned(few);
    const qint64 withMany = residentBytesWhenPlanned(many);
    QVERIFY(withFew > 0 && withMany > 0);
    const qint64 each = (withMany - withFew) / (many - few);
    qInfo("%lld bytes for each waiting item", static_cast<long long>(each));
    QVERIFY(each < kMostBytesPerItem);
}

/// Kills a fresh run when that many are through; how many files it left.
int ManyItemsTest::killAfter(int outputs)
{
    const auto process = m_bench.start(optimize(m_items));
    for (int done = 0; done < outputs;) {
        const QJsonObject event = nextEvent(*process);
        if (event.isEmpty())
            return -1;
        done += event[u"event"_s].toString() == "item"_L1;
    }
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    return filesBelow(m_bench.path(u"out"_s));
}

int ManyItemsTest::firstMissing() const
{
    for (int i = 0; i < m_items; ++i)
        if (!QFile::exists(m_bench.path(u"out"_s + nameOf(i))))
            return i;
    return m_items;
}

void ManyItemsTest::allAreProcessedAcrossAKill()
{
    QElapsedTimer clock;
    clock.start();
    const int left = killAfter(m_items / 2);
    QVERIFY(left >= m_items / 2 && left < m_items);
    const QString next = m_bench.path(u"out"_s + nameOf(firstMissing()));
    qInfo("killed after %lld ms with %d of %d done", static_cast<long long>(clock.elapsed()), left, m_items);

    clock.restart();
    const auto process = m_bench.start({u"resume"_s, u"--json"_s});
    qint64 beganMs = -1;
    qint64 peak = 0;
    QJsonObject finish;
    const int code = readToTheEnd(*process, [&](const QJsonObject &event) {
        if (beganMs < 0 && QFile::exists(next)) {
            beganMs = clock.elapsed();
            peak = statusKilobytes(process->processId(), "VmHWM:");
        }
        if (event[u"event"_s].toString() == "finish"_L1)
            finish = event;
    });
    qInfo("resumed: the first photo is through after %lld ms (%lld kB at most), all after %lld ms",
          static_cast<long long>(beganMs), static_cast<long long>(peak), static_cast<long long>(clock.elapsed()));
    QCOMPARE(code, 0);
    QVERIFY(beganMs >= 0);
    QVERIFY(beganMs < kResumeMs);
    QCOMPARE(finish[u"totals"_s][u"done"_s].toInt(), m_items);
    QCOMPARE(filesBelow(m_bench.path(u"out"_s)), m_items);
    QCOMPARE(firstMissing(), m_items);
}

QTEST_GUILESS_MAIN(ManyItemsTest)
#include "many_items_test.moc"
