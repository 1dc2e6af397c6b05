// SPDX-License-Identifier: GPL-3.0-or-later
// glassine verify over what glassine optimize delivered.

#include "pictures.h"
#include "program.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPhotos = 6;

/// Photos of different sizes and contents, delivered into out/.
void deliver(const World &world, int photos = kPhotos)
{
    for (int i = 0; i < photos; ++i)
        writePicture(world.path(u"in/%1.jpg"_s.arg(i)), {64 + 8 * i, 48}, i);
    const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s});
    QVERIFY2(run.code == 0, run.err.constData());
}

QMap<QString, QString> statesOf(const Run &run)
{
    QMap<QString, QString> states;
    for (const QJsonObject &event : run.events())
        if (event[u"event"_s] == "output"_L1)
            states[QFileInfo(event[u"path"_s].toString()).fileName()] = event[u"state"_s].toString();
    return states;
}

} // namespace

class TestVerify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthyBatchIsGood()
    {
        World world;
        deliver(world);
        const Run run = world.run({u"verify"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.contains("6 files are as they were written"), run.out.constData());
        QVERIFY(run.err.isEmpty());
        const Run quiet = world.run({u"verify"_s, u"--quiet"_s});
        QCOMPARE(quiet.code, 0);
        QVERIFY(quiet.out.isEmpty() && quiet.err.isEmpty());
    }

    void everyFaultHasItsNameAndASentence()
    {
        World world;
        deliver(world);
        const auto out = [&world](int i) { return world.path(u"out/%1.jpg"_s.arg(i)); };
        QVERIFY(QFile::resize(out(0), 100));
        QVERIFY(QFile::remove(out(1)));
        QFile changed(out(2));
        QVERIFY(changed.open(QIODevice::ReadWrite) && changed.seek(150) && changed.write("?") == 1);
        changed.close();
        QVERIFY(QFile::rename(out(3), world.path(u"aside"_s)) && QFile::rename(out(4), out(3))
                && QFile::rename(world.path(u"aside"_s), out(4)));
        const QMap<QString, QString> expected = {{u"0.jpg"_s, u"truncated"_s}, {u"1.jpg"_s, u"missing"_s},
                                                 {u"2.jpg"_s, u"changed"_s},   {u"3.jpg"_s, u"swapped"_s},
                                                 {u"4.jpg"_s, u"swapped"_s},   {u"5.jpg"_s, u"good"_s}};
        const Run events = world.run({u"verify"_s, u"--json"_s});
        QCOMPARE(events.code, 5);
        QCOMPARE(statesOf(events), expected);
        QCOMPARE(events.event(u"start"_s)[u"outputs"_s].toInt(), kPhotos);
        QCOMPARE(events.event(u"start"_s)[u"schema"_s].toInt(), 1);
        const QJsonObject finish = events.event(u"finish"_s);
        QCOMPARE(finish[u"exit"_s].toInt(), 5);
        QCOMPARE(finish[u"totals"_s][u"bad"_s].toInt(), 5);
        QCOMPARE(finish[u"totals"_s][u"good"_s].toInt(), 1);

        const Run words = world.run({u"verify"_s});
        QCOMPARE(words.code, 5);
        for (const char *text : {"cut off", "not there any more", "does not hold what was written",
                                 "holds what was written as another file", "5 of 6 files"})
            QVERIFY2(words.out.contains(text), words.out.constData());
    }

    void whatItAdvisesMendsTheBatch()
    {
        World world;
        deliver(world);
        QVERIFY(QFile::remove(world.path(u"out/2.jpg"_s)));
        QVERIFY(QFile::resize(world.path(u"out/3.jpg"_s), 10));
        QCOMPARE(world.run({u"verify"_s}).code, 5);
        QVERIFY(QFile::remove(world.path(u"out/3.jpg"_s)));
        QCOMPARE(world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s}).code, 0);
        QCOMPARE(world.files(u"out"_s).size(), kPhotos);
        const Run run = world.run({u"verify"_s}); // the newest session: two made anew, four up to date
        QVERIFY2(run.code == 0, run.out.constData());
        QVERIFY(run.out.contains("6 files"));
    }

    void changesNothing()
    {
        World world;
        deliver(world);
        QVERIFY(QFile::resize(world.path(u"out/0.jpg"_s), 10));
        const QStringList before = world.files(u"."_s);
        QCOMPARE(world.run({u"verify"_s}).code, 5);
        QCOMPARE(QFileInfo(world.path(u"out/0.jpg"_s)).size(), 10);
        QStringList after = world.files(u"."_s);
        after.removeIf([](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        QCOMPARE(after, before);
    }

    void nothingToVerifyIsNoSuccess()
    {
        World world;
        const Run none = world.run({u"verify"_s});
        QCOMPARE(none.code, 3);
        QVERIFY(!none.err.isEmpty());
        writeBytes(world.path(u"in/cut.jpg"_s), QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9"));
        QVERIFY(world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s}).code != 0);
        const Run failed = world.run({u"verify"_s, u"--json"_s});
        QCOMPARE(failed.code, 3);
        QCOMPARE(failed.event(u"finish"_s)[u"exit"_s].toInt(), 3);
    }

    void wrongCallIsSaid()
    {
        World world;
        deliver(world);
        QCOMPARE(world.run({u"verify"_s, u"--wibble"_s}).code, 2);
        const Run run = world.run({u"verify"_s, u"19990101-000000-abcd"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("19990101-000000-abcd"));
    }

    // Held up by a reader that does not read, so that the signal comes in the middle of the work.
    void interruptedSaysSo()
    {
        World world;
        deliver(world, 40);
        const QString pipe = world.path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        constexpr int kPipeBytes = 4096; // a third of what there is to say
        QVERIFY(::fcntl(reader, F_SETPIPE_SZ, kPipeBytes) >= 0);
        const auto process = world.start({u"verify"_s, u"--json"_s}, pipe);
        const auto waiting = [reader] {
            int bytes = 0;
            return ::ioctl(reader, FIONREAD, &bytes) == 0 ? bytes : -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(waiting() > kPipeBytes / 2, 60'000);
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        QTest::qWait(500);
        QByteArray said;
        for (QByteArray piece(kPipeBytes, '\0'); process->state() == QProcess::Running || waiting() > 0;) {
            const ssize_t got = ::read(reader, piece.data(), static_cast<std::size_t>(piece.size()));
            said += piece.left(std::max<ssize_t>(got, 0));
            process->waitForFinished(20);
        }
        ::close(reader);
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 130);
        const Run run{130, said, {}};
        QCOMPARE(run.event(u"finish"_s)[u"exit"_s].toInt(), 130);
        QVERIFY(statesOf(run).size() < 40);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
