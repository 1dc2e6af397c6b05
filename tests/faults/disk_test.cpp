// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full, fail, turn read-only or are pulled out in mid-run, and file systems that can less than ext4. All
// of them real ones of the kernel or of FUSE; where nothing may be mounted, the tests are skipped.

#include "disk.h"
#include "scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <signal.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPhotos = 24;
constexpr int kOutputTrouble = 4; // glassine's exit code

#define NEED_DISK(disk, making)                                                                                        \
    QString why;                                                                                                       \
    const auto disk = making;                                                                                          \
    if (!disk)                                                                                                         \
    QSKIP(qPrintable(why))

} // namespace

class DiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fullDiskIsToldOnceAndTheRestFollows_data();
    void fullDiskIsToldOnceAndTheRestFollows();
    void readOnlyInMidRunStopsAndGoesOnLater();
    void diskPulledInMidRunStopsAndNothingGoesBelowIt();
    void failingDeviceIsToldAndNothingHalfStaysBehind();
    void originalOnAFailingDeviceFailsAloneAndIsNotTouched();
    void lesserFileSystemsKeepThePromises_data();
    void lesserFileSystemsKeepThePromises();
    void equalPhotosUnderNamesOfOneCaseBothArrive();
    void namesTheTargetRefusesFailAloneOrAreReplaced();
    void folderOfTheOriginalsIsRefusedUnderAnyName_data();
    void folderOfTheOriginalsIsRefusedUnderAnyName();

private:
    void checkRefused(const Ending &ending) const;
    void checkComplete(const Ending &ending) const;

    std::unique_ptr<Scene> m_scene;
};

void DiskTest::init()
{
    m_scene = std::make_unique<Scene>();
}

/// Ended by the trouble: told once, nothing wrong on disk.
void DiskTest::checkRefused(const Ending &ending) const
{
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QCOMPARE(ending.code, kOutputTrouble);
    int told = 0;
    for (const QJsonObject &event : ending.events()) {
        told += event.value(u"event"_s).toString() == "paused"_L1;
        QVERIFY2(event.value(u"state"_s).toString() != "failed"_L1, ending.out.constData()); // no photo is to blame
    }
    QVERIFY2(told == 1, ending.out.constData());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->extraOutputs(), QStringList());
}

void DiskTest::checkComplete(const Ending &ending) const
{
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->missingOutputs(), QStringList());
    QCOMPARE(m_scene->extraOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
}

void DiskTest::fullDiskIsToldOnceAndTheRestFollows_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("size");
    QTest::newRow("of the outputs") << u"out"_s << u"48k"_s;
    QTest::newRow("of the journal") << u"state"_s << u"300k"_s;
}

void DiskTest::fullDiskIsToldOnceAndTheRestFollows()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, size);
    NEED_DISK(disk, Disk::memory(m_scene->path(folder), size, why));
    m_scene->addPhotos(kPhotos);
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s));
    // How much a journal needs depends on how many rows share a transaction.
    if (folder == "state"_L1 && ending.code == 0)
        QSKIP("the whole journal fitted this time");
    checkRefused(ending);
    if (QTest::currentTestFailed())
        return;
    if (folder == "out"_L1) // a journal can be full with its very last row
        QVERIFY(!m_scene->missingOutputs().isEmpty());
    QCOMPARE(m_scene->leftovers(), QStringList());
    QVERIFY(disk->remount(u"size=20m"_s));
    checkComplete(m_scene->goOn());
}

void DiskTest::readOnlyInMidRunStopsAndGoesOnLater()
{
    NEED_DISK(disk, Disk::image(u"ext4"_s, m_scene->path(u"out"_s), why));
    m_scene->addPhotos(kPhotos);
    QDir(m_scene->path(u"out/lost+found"_s)).removeRecursively();
    const auto process = m_scene->startSlowly(m_scene->optimize() + QStringList(u"--json"_s));
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    QVERIFY(disk->remount(u"abort"_s)); // what the kernel does itself after an error
    checkRefused(m_scene->finish(*process, 60'000));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(disk->reboot());
    checkComplete(m_scene->goOn());
}

void DiskTest::diskPulledInMidRunStopsAndNothingGoesBelowIt()
{
    NEED_DISK(disk, Disk::memory(m_scene->path(u"out"_s), u"20m"_s, why));
    m_scene->addPhotos(kPhotos);
    const auto process = m_scene->startSlowly(m_scene->optimize() + QStringList(u"--json"_s));
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    QVERIFY(disk->pull());
    checkRefused(m_scene->finish(*process, 60'000));
    QCOMPARE(m_scene->outputs(), QStringList()); // nothing in the folder below
    if (QTest::currentTestFailed())
        return;
    checkComplete(m_scene->goOn());
}

void DiskTest::failingDeviceIsToldAndNothingHalfStaysBehind()
{
    NEED_DISK(disk, Disk::image(u"ext4"_s, m_scene->path(u"out"_s), why));
    m_scene->addPhotos(kPhotos);
    QDir(m_scene->path(u"out/lost+found"_s)).removeRecursively();
    const auto process = m_scene->startSlowly(m_scene->optimize() + QStringList(u"--json"_s));
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    disk->setFailing(true);
    const Ending ending = m_scene->finish(*process, 60'000);
    disk->setFailing(false);
    QVERIFY(disk->reboot());
    QDir(m_scene->path(u"out/lost+found"_s)).removeRecursively();
    checkRefused(ending);
    if (!QTest::currentTestFailed())
        checkComplete(m_scene->goOn());
}

void DiskTest::originalOnAFailingDeviceFailsAloneAndIsNotTouched()
{
    NEED_DISK(disk, Disk::image(u"ext4"_s, m_scene->path(u"card"_s), why));
    QDir(m_scene->path(u"card/lost+found"_s)).removeRecursively();
    m_scene->addPhotos(4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_scene->addPhoto("../card/" + QByteArray::number(i) + ".jpg", i));
    m_scene->rememberOriginals(u"card"_s);
    QVERIFY(disk->reboot());                                                   // nothing of it in the cache
    QVERIFY(!QDir(m_scene->path(u"card"_s)).entryList(QDir::Files).isEmpty()); // but its names
    disk->setFailing(true);
    const QStringList optimize = m_scene->optimize() + QStringList{m_scene->path(u"card"_s), u"--json"_s};
    const Ending ending = m_scene->run(optimize);
    disk->setFailing(false);
    QCOMPARE(ending.code, 1);
    QCOMPARE(m_scene->outputs().size(), 4);
    QVERIFY(ending.out.contains("input-unreadable"));
    QVERIFY(disk->reboot());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    const Ending again = m_scene->run(optimize);
    QVERIFY2(again.code == 0, qPrintable(again.text()));
    QCOMPARE(m_scene->outputs().size(), 8);
}

void DiskTest::lesserFileSystemsKeepThePromises_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"exfat", "ntfs", "bindfs"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// Names that differ in case only, a kill in the middle, and the same command again.
void DiskTest::lesserFileSystemsKeepThePromises()
{
    QFETCH(const QString, kind);
    const QString out = m_scene->path(u"out"_s);
    if (kind == "bindfs"_L1)
        QDir().mkpath(m_scene->path(u"behind"_s));
    NEED_DISK(disk,
              kind == "bindfs"_L1 ? Disk::mirror(kind, m_scene->path(u"behind"_s), out, why)
                                  : Disk::image(kind, out, why));
    for (const char *name : {"a/IMG.jpg", "a/img.jpg", "a/Img.JPG", "a/IMG.jpeg", "b/caf\xc3\xa9.jpg",
                             "b/cafe\xcc\x81.jpg", "b/1.jpg", "b/2.jpg", "b/3.jpg", "b/4.jpg", "b/5.jpg", "b/6.jpg"})
        QVERIFY(m_scene->addPhoto(name, int(qstrlen(name))));
    m_scene->rememberOriginals(u"photos"_s);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    QVERIFY(m_scene->waitForOutputs(*process, 2));
    ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    // Where nothing else refuses to replace, a name is reserved by an empty file for a moment; never by half a picture.
    for (const QString &trouble : m_scene->incompleteOutputs())
        QVERIFY2(QFileInfo(out + u'/' + trouble.left(trouble.indexOf(": "_L1))).size() == 0, qPrintable(trouble));
    const Ending resumed = m_scene->goOn();
    QVERIFY2(resumed.code == 0, qPrintable(resumed.text()));
    const QStringList made = m_scene->outputs();
    QVERIFY2(made.size() == 12,
             qPrintable(made.join(u", "_s) + u"; missing "_s + m_scene->missingOutputs().join(u", "_s)));
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
    const Ending again = m_scene->run(m_scene->optimize());
    QVERIFY2(again.code == 0, qPrintable(again.text()));
    QCOMPARE(m_scene->outputs(), made);
    QCOMPARE(m_scene->changedOriginals(), QStringList());
}

// The same picture twice, under names that are one for the file system: a kill wherever it may come leaves two files.
void DiskTest::equalPhotosUnderNamesOfOneCaseBothArrive()
{
    NEED_DISK(disk, Disk::image(u"exfat"_s, m_scene->path(u"out"_s), why));
    QVERIFY(m_scene->addPhoto("IMG.jpg", 1) && m_scene->addPhoto("Img.JPG", 1));
    int kills = 0;
    for (int nth = 1;; ++nth) {
        m_scene->startAfresh();
        m_scene->injectFault(m_scene->path(u"out"_s), nth, 0);
        static_cast<void>(m_scene->run(m_scene->optimize()));
        m_scene->injectNothing();
        if (m_scene->injectedFault().isEmpty())
            break;
        ++kills;
        const Ending resumed = m_scene->goOn();
        QVERIFY2(resumed.code == 0, qPrintable(resumed.text()));
        const QStringList made = m_scene->outputs();
        QVERIFY2(made.size() == 2, qPrintable(u"kill %1: %2"_s.arg(nth).arg(made.join(u", "_s))));
    }
    QVERIFY(kills > 10);
}

void DiskTest::namesTheTargetRefusesFailAloneOrAreReplaced()
{
    NEED_DISK(disk, Disk::image(u"ntfs"_s, m_scene->path(u"out"_s), why));
    for (const char *name : {"a:b.jpg", "CON.jpg", "what?.jpg", "1.jpg", "2.jpg"})
        QVERIFY(m_scene->addPhoto(name, int(qstrlen(name))));
    m_scene->rememberOriginals(u"photos"_s);
    const Ending plain = m_scene->run(m_scene->optimize());
    QVERIFY2(!plain.hung && (plain.code == 0 || plain.code == 1), qPrintable(plain.text()));
    QVERIFY2(m_scene->outputs().size() >= 2, qPrintable(plain.text())); // those whose names are fine
    QCOMPARE(m_scene->leftovers(), QStringList());
    const Ending portable = m_scene->run(m_scene->optimize() + QStringList{u"--set"_s, u"naming.portable=true"_s});
    QVERIFY2(portable.code == 0, qPrintable(portable.text()));
    QVERIFY(m_scene->outputs().size() >= 5);
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
}

void DiskTest::folderOfTheOriginalsIsRefusedUnderAnyName_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"link", "bind", "case"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void DiskTest::folderOfTheOriginalsIsRefusedUnderAnyName()
{
    QFETCH(const QString, how);
    QString why;
    std::unique_ptr<Disk> disk;
    const QString photos = m_scene->path(u"photos"_s);
    QString other = m_scene->path(u"other"_s);
    QDir().mkpath(photos);
    if (how == "case"_L1) {
        disk = Disk::image(u"ntfs"_s, photos, why);
        other = m_scene->path(u"photos/ALBUM"_s);
    } else if (how == "bind"_L1) {
        disk = Disk::mirror(how, photos, other, why);
    } else {
        QVERIFY(QFile::link(photos, other));
    }
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_scene->addPhoto("album/1.png", 1));
    m_scene->rememberOriginals(u"photos"_s);
    const QString input = how == "case"_L1 ? photos + u"/album"_s : photos;
    const Ending ending = m_scene->run({u"optimize"_s, input, u"--output"_s, other});
    QVERIFY2(ending.code == kOutputTrouble, qPrintable(ending.text()));
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(QDir(photos + u"/album"_s).entryList(QDir::Files | QDir::Hidden), QStringList(u"1.png"_s));
}

QTEST_GUILESS_MAIN(DiskTest)
#include "disk_test.moc"
