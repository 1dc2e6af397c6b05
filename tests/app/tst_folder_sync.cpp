// SPDX-License-Identifier: GPL-3.0-or-later
// glassine sync to a folder: exactly once, whatever kills it, on drives that are full, read-only or pulled.
#include "faults/disk.h"
#include "program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

QByteArray someBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}

/// A world with one destination, "nas": the folder of that name.
struct Nas {
    World world;

    explicit Nas(const QStringList &more = {})
    {
        QDir().mkpath(world.path(u"nas"_s));
        isReady = world
                      .run(QStringList{u"destinations"_s, u"add"_s, u"nas"_s, u"--kind"_s, u"folder"_s, u"--path"_s,
                                       world.path(u"nas"_s)}
                           + more)
                      .code
            == 0;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(world.path(name)).path());
        QFile file(world.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(world.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    QStringList command(const QStringList &more = {}) const
    {
        return QStringList{u"sync"_s, u"out"_s, u"--to"_s, u"nas"_s, u"--json"_s} + more;
    }
    Run sync(const QStringList &more = {}) const { return world.run(command(more)); }
    /// Every file is there with its bytes, and nothing else.
    void verify() const
    {
        QCOMPARE(world.files(u"nas"_s), world.files(u"out"_s));
        for (const QString &name : world.files(u"out"_s))
            QVERIFY2(read(u"nas/"_s + name) == read(u"out/"_s + name), qPrintable(name));
    }
    bool isReady = false;
};

int plannedAs(const Run &run, const QString &action)
{
    return run.event(u"plan"_s).value(action).toInt(-1);
}

int sentIn(const QByteArray &out)
{
    return int(out.count("\"state\":\"sent\""));
}

QString errorOf(const Run &run)
{
    return run.event(u"error"_s).value(u"error"_s).toObject().value(u"code"_s).toString();
}

} // namespace

class FolderSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatDiffersAndNothingElse()
    {
        const Nas nas;
        QVERIFY(nas.isReady);
        QCOMPARE(nas.world.run({u"destinations"_s, u"test"_s, u"nas"_s}).code, 0);
        QVERIFY(nas.world.files(u"nas"_s).isEmpty());
        nas.write(u"out/a.jpg"_s, "photo a");
        nas.write(u"out/dir/\u00fc b.jpg"_s, "photo b");
        nas.write(u"out/empty.txt"_s, {});
        const Run dry = nas.sync({u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(plannedAs(dry, u"add"_s), 3);
        QVERIFY(nas.world.files(u"nas"_s).isEmpty());

        const Run first = nas.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        QCOMPARE(sentIn(first.out), 3);
        nas.verify();
        const Run again = nas.sync();
        QCOMPARE(plannedAs(again, u"unchanged"_s), 3);
        QCOMPARE(sentIn(again.out), 0);

        // Without its state it reads both sides, and sends nothing either.
        QVERIFY(QDir(nas.world.path(u"state/sync"_s)).removeRecursively());
        QCOMPARE(plannedAs(nas.sync(), u"unchanged"_s), 3);

        nas.write(u"out/a.jpg"_s, "photo a, retouched");
        const Run changed = nas.sync();
        QVERIFY2(changed.code == 0, changed.out.constData());
        QCOMPARE(plannedAs(changed, u"change"_s), 1);
        nas.verify();

        QVERIFY(QFile::remove(nas.world.path(u"out/a.jpg"_s)));
        QCOMPARE(nas.sync().code, 0);
        QCOMPARE(nas.read(u"nas/a.jpg"_s), QByteArray("photo a, retouched")); // nothing there is ever deleted
    }

    void whatSomebodyElseChangedIsAConflict()
    {
        const Nas nas;
        nas.write(u"out/a.jpg"_s, "mine");
        nas.write(u"out/b.jpg"_s, "mine, too");
        nas.write(u"nas/a.jpg"_s, "theirs");
        const Run run = nas.sync();
        QCOMPARE(run.code, 6);
        QCOMPARE(plannedAs(run, u"conflict"_s), 1);
        QCOMPARE(nas.read(u"nas/a.jpg"_s), QByteArray("theirs"));
        QCOMPARE(nas.read(u"nas/b.jpg"_s), QByteArray("mine, too"));
        QCOMPARE(nas.sync({u"--replace"_s}).code, 0);
        nas.verify();
        nas.write(u"nas/b.jpg"_s, "edited there");
        nas.write(u"out/b.jpg"_s, "edited here");
        QCOMPARE(nas.sync().code, 6);
        QCOMPARE(nas.read(u"nas/b.jpg"_s), QByteArray("edited there"));
    }

    void killedAgainAndAgainItSendsEachFileOnce()
    {
        const Nas nas;
        constexpr int kFiles = 60, kKills = 6;
        for (int i = 0; i < kFiles; ++i)
            nas.write(u"out/dir %1/photo %2.jpg"_s.arg(i % 3).arg(i), someBytes(40'000 + i, quint32(i)));
        nas.write(u"out/large.tif"_s, someBytes(40 << 20, 99));
        int kills = 0, sent = 0;
        for (int round = 0; round < kKills; ++round) {
            const auto process = nas.world.start(nas.command());
            QVERIFY(process->waitForStarted());
            QByteArray out;
            const int wanted = 1 + int(QRandomGenerator::global()->bounded(kFiles / kKills));
            while (process->state() == QProcess::Running && sentIn(out) < wanted
                   && process->waitForReadyRead(kPatienceMs))
                out += process->readAllStandardOutput();
            process->kill();
            QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
            kills += process->exitStatus() == QProcess::CrashExit ? 1 : 0;
            sent += sentIn(out + process->readAllStandardOutput());
        }
        const Run last = nas.sync();
        QVERIFY2(last.code == 0, last.out.constData());
        QVERIFY(kills >= 2);
        QVERIFY(sent + sentIn(last.out) <= kFiles + 1);
        nas.verify(); // no part of a killed run is left either
        QCOMPARE(sentIn(nas.sync().out), 0);
    }

    void aFolderThatIsNotThereIsSaidAndNotMade()
    {
        const Nas nas;
        nas.write(u"out/a.jpg"_s, "photo");
        QVERIFY(QDir(nas.world.path(u"nas"_s)).removeRecursively());
        const Run run = nas.sync();
        QCOMPARE(run.code, 6);
        QCOMPARE(errorOf(run), u"target-missing"_s);
        QVERIFY(!QFileInfo::exists(nas.world.path(u"nas"_s)));
        QCOMPARE(nas.world.run({u"destinations"_s, u"test"_s, u"nas"_s}).code, 6);
    }

    void nothingIsWrittenWhereADriveIsMissing()
    {
        const Nas nas;
        nas.write(u"out/a.jpg"_s, "photo");
        QCOMPARE(nas.world
                     .run({u"destinations"_s, u"add"_s, u"drive"_s, u"--kind"_s, u"folder"_s, u"--path"_s,
                           nas.world.path(u"nas"_s), u"--mount-point"_s, nas.world.path(u"nas"_s)})
                     .code,
                 0);
        const QStringList command{u"sync"_s, u"out"_s, u"--to"_s, u"drive"_s, u"--json"_s};
        const Run run = nas.world.run(command);
        QCOMPARE(run.code, 6);
        QCOMPARE(errorOf(run), u"target-missing"_s);
        QVERIFY(nas.world.files(u"nas"_s).isEmpty());
        QString why;
        const auto disk = Disk::memory(nas.world.path(u"nas"_s), u"5M"_s, why);
        if (!disk)
            QSKIP(qPrintable(why));
        QCOMPARE(nas.world.run(command).code, 0);
        nas.verify();
    }

    void aFullDriveIsSaidAndGoneOnWith()
    {
        const Nas nas;
        QString why;
        const auto disk = Disk::memory(nas.world.path(u"nas"_s), u"3M"_s, why);
        if (!disk)
            QSKIP(qPrintable(why));
        for (int i = 0; i < 5; ++i)
            nas.write(u"out/%1.jpg"_s.arg(i), someBytes(1'000'000, quint32(i)));
        const Run full = nas.sync();
        QCOMPARE(full.code, 6);
        QCOMPARE(errorOf(full), u"disk-full"_s);
        for (const QString &name : nas.world.files(u"nas"_s)) // complete or absent
            QVERIFY2(nas.read(u"nas/"_s + name) == nas.read(u"out/"_s + name), qPrintable(name));
        QVERIFY(disk->remount(u"size=20M"_s));
        QCOMPARE(nas.sync().code, 0);
        nas.verify();
        QVERIFY(disk->remount(u"ro"_s));
        nas.write(u"out/new.jpg"_s, "new");
        const Run readOnly = nas.sync();
        QCOMPARE(readOnly.code, 6);
        QVERIFY2(readOnly.out.contains("EROFS"), readOnly.out.constData());
        QVERIFY(nas.world.run({u"destinations"_s, u"test"_s, u"nas"_s}).err.contains("EROFS"));
    }

    void aDriveThatIsPulledGetsNothingBelowItsMountPoint()
    {
        const Nas nas;
        QString why;
        const auto disk = Disk::memory(nas.world.path(u"nas"_s), u"50M"_s, why);
        if (!disk)
            QSKIP(qPrintable(why));
        for (int i = 0; i < 400; ++i)
            nas.write(u"out/%1.jpg"_s.arg(i), someBytes(50'000, quint32(i)));
        const auto process = nas.world.start(nas.command());
        QVERIFY(process->waitForStarted());
        QByteArray out;
        while (sentIn(out) == 0 && process->waitForReadyRead(kPatienceMs))
            out += process->readAllStandardOutput();
        QVERIFY(disk->pull());
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(kPatienceMs));
        out += process->readAllStandardOutput();
        QVERIFY(sentIn(out) < 400);
        QCOMPARE(process->exitCode(), 6);
        QVERIFY2(out.contains("target-missing"), out.right(500).constData());
        QVERIFY(nas.world.files(u"nas"_s).isEmpty());
    }

    void otherFileSystemsDoTheSame_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"exfat", "ntfs", "bindfs"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void otherFileSystemsDoTheSame()
    {
        QFETCH(QString, kind);
        const Nas nas;
        QString why;
        QDir().mkpath(nas.world.path(u"below"_s));
        const auto disk = kind == u"bindfs"_s
            ? Disk::mirror(kind, nas.world.path(u"below"_s), nas.world.path(u"nas"_s), why)
            : Disk::image(kind, nas.world.path(u"nas"_s), why);
        if (!disk)
            QSKIP(qPrintable(why));
        nas.write(u"out/a.jpg"_s, "photo a");
        nas.write(u"out/dir/b.jpg"_s, someBytes(3'000'000, 1));
        const Run first = nas.sync();
        QVERIFY2(first.code == 0, first.out.constData());
        nas.write(u"out/a.jpg"_s, "retouched");
        const Run second = nas.sync();
        QVERIFY2(second.code == 0, second.out.constData());
        QCOMPARE(plannedAs(second, u"change"_s), 1);
        QCOMPARE(plannedAs(second, u"unchanged"_s), 1);
        for (const QString &name : nas.world.files(u"out"_s))
            QVERIFY2(nas.read(u"nas/"_s + name) == nas.read(u"out/"_s + name), qPrintable(name));
    }

    void linksLeadNobodyOutOfTheFolder()
    {
#ifdef GLASSINE_SANITIZED
        QSKIP("a sanitized process is not locked in");
#endif
        if (::syscall(444L, nullptr, std::size_t(0), 1U) < 1)
            QSKIP("this kernel has no Landlock");
        const Nas nas;
        nas.write(u"out/dir/a.jpg"_s, "photo");
        QDir().mkpath(nas.world.path(u"elsewhere"_s));
        QVERIFY(QFile::link(nas.world.path(u"elsewhere"_s), nas.world.path(u"nas/dir"_s)));
        QCOMPARE(nas.sync().code, 6);
        QVERIFY(nas.world.files(u"elsewhere"_s).isEmpty());
    }

    void optionsOfAnotherKindAreRefused()
    {
        const Nas nas;
        const Run run = nas.world.run({u"destinations"_s, u"add"_s, u"x"_s, u"--kind"_s, u"folder"_s, u"--path"_s,
                                       nas.world.path(u"nas"_s), u"--bucket"_s, u"photos"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("bucket"), run.err.constData());
        QCOMPARE(nas.world.run({u"destinations"_s, u"add"_s, u"x"_s, u"--kind"_s, u"folder"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(FolderSyncTest)
#include "tst_folder_sync.moc"
