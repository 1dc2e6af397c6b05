// SPDX-License-Identifier: GPL-3.0-or-later
// Outputs that take the place of their originals: at every moment, whatever fails or is killed, each original is whole
// under its name or in the store, what has its name is whole, and "restore" brings every byte back.
//   GLASSINE_SEED repeats a run; GLASSINE_KILL_CYCLES makes it longer; GLASSINE_EVERY_ERROR=1 tries more errors

#include "scene.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kNothingToDo = 3, kUsage = 2; // glassine's exit codes
const QString kStore = u".glassine-originals"_s;

/// Large enough that 2048-free "quality 82" makes it smaller.
QImage photo(int seed)
{
    QImage image(320, 240, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x + seed * 37) % 256, (y * 2 + seed * 11) % 256, ((x * y) / 97 + seed) % 256));
    return image;
}

struct stat statOf(const QString &path)
{
    struct stat status = {};
    ::lstat(QFile::encodeName(path).constData(), &status);
    return status;
}

} // namespace

class InPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takesThePlaceOfOriginalsAndRestoresThem();
    void runningAgainChangesNothing();
    void whatWouldNotShrinkStaysAsItIs();
    void keepsModeDatesAndAttributes();
    void breaksHardLinksAndLeavesSymbolicLinks();
    void aPictureChangedSinceStays();
    void refusesWhatItCannotDo();
    void losesNothingUnderKill();
    void losesNothingWhenACallFails_data();
    void losesNothingWhenACallFails();
    void worksWithoutLinksAndExchange_data();
    void worksWithoutLinksAndExchange();

private:
    void addPhotos(Scene &scene, int count);
    QStringList optimize(const Scene &scene) const;
    /// Originals whose bytes are nowhere below photos/, and pictures under final names that do not decode.
    QStringList losses(const Scene &scene) const;
    /// Originals in whose places nothing is: neither they themselves nor what was made of them.
    QStringList emptyPlaces(const Scene &scene) const;
    /// What differs from before the first run; nothing when every original is back and nothing else is there.
    QStringList differences(const Scene &scene) const;
    void checkReplaced(const Scene &scene);
    void checkRestored(Scene &scene);

    QRandomGenerator m_random;
    QMap<QString, QByteArray> m_hashes; ///< of the originals, by name
};

void InPlaceTest::initTestCase()
{
    const auto seed = static_cast<quint32>(
        setting("GLASSINE_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
    m_random.seed(seed);
    qInfo("GLASSINE_SEED=%u", seed);
}

void InPlaceTest::addPhotos(Scene &scene, int count)
{
    m_hashes.clear();
    QDir().mkpath(scene.path(u"photos/day two"_s));
    for (int i = 0; i < count; ++i) {
        const QString name = (i % 3 == 2 ? u"day two/"_s : u""_s)
            + u"photo %1.%2"_s.arg(i).arg(i % 2 == 0 ? u"jpg"_s : u"png"_s);
        QVERIFY(photo(i).save(scene.path(u"photos/"_s + name), nullptr, 98));
        m_hashes[name] = fileHash(scene.path(u"photos/"_s + name));
    }
}

QStringList InPlaceTest::optimize(const Scene &scene) const
{
    return {u"optimize"_s, scene.path(u"photos"_s), u"--in-place"_s, u"--preset"_s, u"web-2048"_s,
            u"--set"_s,    u"target.quality=60"_s};
}

QStringList InPlaceTest::losses(const Scene &scene) const
{
    QStringList wrong;
    QSet<QByteArray> there;
    const QDir root(scene.path(u"photos"_s));
    for (const QString &relative : filesBelow(root.path())) {
        const QString file = root.filePath(relative);
        there.insert(fileHash(file));
        const QString name = QFileInfo(file).fileName();
        if (!name.startsWith(u".glassine-"_s))
            if (const QString trouble = decodingTrouble(file); !trouble.isEmpty())
                wrong << file + u": "_s + trouble;
    }
    for (auto original = m_hashes.cbegin(); original != m_hashes.cend(); ++original)
        if (!there.contains(original.value()))
            wrong << u"lost: "_s + original.key();
    return wrong;
}

QStringList InPlaceTest::emptyPlaces(const Scene &scene) const
{
    QStringList empty;
    for (auto original = m_hashes.cbegin(); original != m_hashes.cend(); ++original) {
        const QFileInfo place(scene.path(u"photos/"_s + original.key()));
        if (!place.exists() && !QFile::exists(place.path() + u'/' + place.completeBaseName() + u".jpg"_s))
            empty << original.key();
    }
    return empty;
}

QStringList InPlaceTest::differences(const Scene &scene) const
{
    QStringList wrong;
    const QDir root(scene.path(u"photos"_s));
    const QStringList names = filesBelow(root.path());
    for (const QString &name : names)
        if (m_hashes.value(name) != fileHash(root.filePath(name)))
            wrong << u"not as it was: "_s + name;
    for (auto original = m_hashes.cbegin(); original != m_hashes.cend(); ++original)
        if (!names.contains(original.key()))
            wrong << u"missing: "_s + original.key();
    if (QFileInfo::exists(root.filePath(kStore)))
        wrong << u"the store is still there"_s;
    return wrong;
}

void InPlaceTest::checkReplaced(const Scene &scene)
{
    QCOMPARE(losses(scene), QStringList());
    const QDir root(scene.path(u"photos"_s));
    for (auto original = m_hashes.cbegin(); original != m_hashes.cend(); ++original) {
        const QFileInfo old(root.filePath(original.key()));
        const QString now = old.path() + u'/' + old.completeBaseName() + u".jpg"_s;
        QVERIFY2(QFile::exists(now) && fileHash(now) != original.value(), qPrintable(original.key()));
        QVERIFY2(now == old.filePath() || !old.exists(), qPrintable(original.key()));
    }
    // The empty file that asks how a folder compares names is removed by the next run that asks.
    for (const QString &file : filesBelow(root.path()))
        if (const QString name = QFileInfo(file).fileName();
            name.startsWith(u".glassine-"_s) && !name.startsWith(u".glassine-probe-"_s))
            QFAIL(qPrintable(u"left over: "_s + file));
}

void InPlaceTest::checkRestored(Scene &scene)
{
    const Ending restored = scene.run({u"restore"_s});
    QVERIFY2(restored.code == 0, qPrintable(restored.text() + QString::fromUtf8(restored.out)));
    QCOMPARE(differences(scene), QStringList());
}

void InPlaceTest::takesThePlaceOfOriginalsAndRestoresThem()
{
    Scene scene;
    addPhotos(scene, 7);
    const Ending ending = scene.run(optimize(scene));
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkReplaced(scene);
    const Ending verified = scene.run({u"verify"_s});
    QVERIFY2(verified.code == 0, qPrintable(verified.text()));
    const Ending planned = scene.run({u"restore"_s, u"--dry-run"_s});
    QVERIFY2(planned.code == 0 && planned.out.contains("7 originals would be restored"), planned.out.constData());
    checkReplaced(scene);
    checkRestored(scene);
    QCOMPARE(scene.run({u"restore"_s}).code, kNothingToDo);
}

void InPlaceTest::runningAgainChangesNothing()
{
    Scene scene;
    addPhotos(scene, 4);
    QCOMPARE(scene.run(optimize(scene)).code, 0);
    const QDir root(scene.path(u"photos"_s));
    const QStringList files = filesBelow(root.path());
    QList<QByteArray> hashes;
    for (const QString &file : files)
        hashes << fileHash(root.filePath(file));
    const Ending again = scene.run(optimize(scene));
    QVERIFY2(again.code == 0 || again.code == kNothingToDo, qPrintable(again.text()));
    QCOMPARE(filesBelow(root.path()), files);
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(fileHash(root.filePath(files[i])), hashes[i]);
    // Nor do the originals in the store become photos of another batch.
    const Ending elsewhere = scene.run(
        {u"optimize"_s, scene.path(u"photos"_s), u"--hidden"_s, u"--json"_s, u"--output"_s, scene.path(u"out"_s)});
    QVERIFY(!elsewhere.out.contains(kStore.toUtf8() + "/"));
}

void InPlaceTest::whatWouldNotShrinkStaysAsItIs()
{
    Scene scene;
    m_hashes.clear();
    QDir().mkpath(scene.path(u"photos"_s));
    QVERIFY(photo(1).save(scene.path(u"photos/small.jpg"_s), nullptr, 5));
    m_hashes[u"small.jpg"_s] = fileHash(scene.path(u"photos/small.jpg"_s));
    const ino_t inode = statOf(scene.path(u"photos/small.jpg"_s)).st_ino;
    const Ending ending = scene.run(optimize(scene) << u"--json"_s);
    QVERIFY2(ending.out.contains("no-gain"), ending.out.constData());
    QCOMPARE(differences(scene), QStringList());
    QCOMPARE(statOf(scene.path(u"photos/small.jpg"_s)).st_ino, inode);
}

void InPlaceTest::keepsModeDatesAndAttributes()
{
    Scene scene;
    addPhotos(scene, 1);
    const QString file = scene.path(u"photos/photo 0.jpg"_s);
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    const bool hasAttributes = ::setxattr(name.constData(), "user.note", "album", 5, 0) == 0;
    const timespec times[2] = {{1'500'000'000, 0}, {1'500'000'000, 123'000'000}};
    QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times, 0), 0);
    QCOMPARE(scene.run(optimize(scene)).code, 0);
    checkReplaced(scene);
    const struct stat now = statOf(file);
    QCOMPARE(now.st_mode & 07777U, 0640U);
    QCOMPARE(now.st_mtim.tv_sec, 1'500'000'000);
    char value[16] = {};
    if (hasAttributes)
        QVERIFY(::getxattr(name.constData(), "user.note", value, sizeof value) == 5 && QByteArray(value) == "album");
    else
        qInfo("this file system has no user attributes");
    checkRestored(scene);
    QCOMPARE(statOf(file).st_mtim.tv_sec, 1'500'000'000);
}

void InPlaceTest::breaksHardLinksAndLeavesSymbolicLinks()
{
    Scene scene;
    addPhotos(scene, 1);
    const QString file = scene.path(u"photos/photo 0.jpg"_s);
    QCOMPARE(
        ::link(QFile::encodeName(file).constData(), QFile::encodeName(scene.path(u"other name.jpg"_s)).constData()), 0);
    QVERIFY(QFile::link(file, scene.path(u"link.jpg"_s)));
    const Ending ending = scene.run(
        {u"optimize"_s, scene.path(u"link.jpg"_s), u"--in-place"_s, u"--set"_s, u"target.quality=60"_s});
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    QVERIFY2(ending.err.contains("another name"), ending.err.constData());
    QVERIFY(S_ISLNK(statOf(scene.path(u"link.jpg"_s)).st_mode));
    QVERIFY(fileHash(file) != m_hashes.first());
    QCOMPARE(fileHash(scene.path(u"other name.jpg"_s)), m_hashes.first());
    const Ending restored = scene.run({u"restore"_s});
    QVERIFY2(restored.code == 0, qPrintable(restored.text()));
    QCOMPARE(fileHash(file), m_hashes.first());
}

void InPlaceTest::aPictureChangedSinceStays()
{
    Scene scene;
    addPhotos(scene, 2);
    QCOMPARE(scene.run(optimize(scene)).code, 0);
    const QString edited = scene.path(u"photos/photo 0.jpg"_s);
    QVERIFY(photo(50).save(edited));
    const QByteArray work = fileHash(edited);
    const Ending restored = scene.run({u"restore"_s});
    QVERIFY2(restored.code == 0 && restored.out.contains("photo 0 (original).jpg"), restored.out.constData());
    QCOMPARE(fileHash(edited), work);
    QCOMPARE(fileHash(scene.path(u"photos/photo 0 (original).jpg"_s)), m_hashes[u"photo 0.jpg"_s]);
    QCOMPARE(fileHash(scene.path(u"photos/photo 1.png"_s)), m_hashes[u"photo 1.png"_s]);
}

void InPlaceTest::refusesWhatItCannotDo()
{
    Scene scene;
    addPhotos(scene, 1);
    const Ending several = scene.run(
        {u"optimize"_s, scene.path(u"photos"_s), u"--in-place"_s, u"--preset"_s, u"responsive"_s});
    QVERIFY2(several.code == kUsage && several.err.contains("take an original's place"), several.err.constData());
    const Ending both = scene.run(optimize(scene) << u"--output"_s << scene.path(u"out"_s));
    QCOMPARE(both.code, kUsage);
    QCOMPARE(differences(scene), QStringList());
    QCOMPARE(scene.run({u"optimize"_s, scene.path(u"photos"_s), u"--output"_s, scene.path(u"out"_s)}).code, 0);
    QCOMPARE(scene.run({u"restore"_s}).code, kNothingToDo);
    QCOMPARE(differences(scene), QStringList());
}

void InPlaceTest::losesNothingUnderKill()
{
    constexpr int kPhotos = 24;
    QElapsedTimer clock;
    int fullMs = 0;
    {
        Scene scene;
        addPhotos(scene, kPhotos);
        clock.start();
        QCOMPARE(scene.run(optimize(scene)).code, 0);
        fullMs = static_cast<int>(clock.elapsed());
    }
    int kills = 0;
    for (int cycle = setting("GLASSINE_KILL_CYCLES", 5); cycle > 0; --cycle) {
        Scene scene;
        addPhotos(scene, kPhotos);
        for (int i = m_random.bounded(1, 4); i > 0; --i) {
            const bool anew = m_random.bounded(2) == 0;
            const auto process = scene.start(anew ? optimize(scene) : QStringList{u"resume"_s});
            const qint64 id = process->processId();
            if (!process->waitForFinished(m_random.bounded(fullMs + 1))) {
                ::kill(-static_cast<pid_t>(id), SIGKILL);
                ++kills;
            }
            process->waitForFinished();
            QVERIFY(QTest::qWaitFor([id] { return survivors(id) == 0; }, 5000));
            QCOMPARE(losses(scene), QStringList());
        }
        const Ending last = scene.run(optimize(scene));
        QVERIFY2(last.code == 0 || last.code == kNothingToDo, qPrintable(last.text()));
        const Ending resumed = scene.run({u"resume"_s});
        QVERIFY2(resumed.code == 0 || resumed.code == kNothingToDo, qPrintable(resumed.text()));
        checkReplaced(scene);
    }
    qInfo("%d kills: nothing lost", kills);
}

void InPlaceTest::losesNothingWhenACallFails_data()
{
    QTest::addColumn<int>("error");
    const struct {
        const char *name;
        int error;
        bool always;
    } errors[] = {{"ENOSPC", ENOSPC, true},
                  {"KILL", 0, true},
                  {"EIO", EIO, false},
                  {"EROFS", EROFS, false},
                  {"EACCES", EACCES, false}};
    for (const auto &[name, error, always] : errors)
        if (always || setting("GLASSINE_EVERY_ERROR", 0) != 0)
            QTest::newRow(name) << error;
}

void InPlaceTest::losesNothingWhenACallFails()
{
    QFETCH(const int, error);
    int faults = 0;
    for (int nth = 1, unreached = 0; unreached < 2; ++nth) {
        Scene scene;
        addPhotos(scene, 2); // one keeps its name, one does not
        scene.injectFault(scene.path(u"photos"_s), nth, error);
        const Ending ending = scene.run(optimize(scene));
        scene.injectNothing();
        QVERIFY2(!ending.hung, qPrintable(ending.text()));
        const bool injected = !scene.injectedFault().isEmpty();
        unreached = injected ? 0 : unreached + 1;
        faults += injected ? 1 : 0;
        QVERIFY2(losses(scene).isEmpty(), qPrintable(u"call %1: %2"_s.arg(nth).arg(losses(scene).join(u", "_s))));
        QVERIFY2(emptyPlaces(scene).isEmpty(),
                 qPrintable(u"call %1: %2"_s.arg(nth).arg(emptyPlaces(scene).join(u", "_s))));
        if (ending.code != 0 && !ending.signaled)
            QVERIFY2(!ending.err.trimmed().isEmpty(), "a failure without a word");
        if (ending.code != 0) {
            const Ending resumed = scene.run({u"resume"_s});
            QVERIFY2(resumed.code == 0 || resumed.code == kNothingToDo, qPrintable(resumed.text()));
            if (resumed.code != 0) { // there was no session yet
                const Ending last = scene.run(optimize(scene));
                QVERIFY2(last.code == 0, qPrintable(u"call %1: "_s.arg(nth) + last.text()));
            }
        }
        checkReplaced(scene);
        if (QTest::currentTestFailed())
            return qInfo("broken by %s", qPrintable(scene.injectedFault()));
    }
    qInfo("%d faults: nothing lost", faults);
    QVERIFY(faults > 0);
}

void InPlaceTest::worksWithoutLinksAndExchange_data()
{
    QTest::addColumn<QStringList>("inject");
    QTest::newRow("no links") << QStringList{u"-e"_s, u"inject=link,linkat:error=EPERM"_s};
    QTest::newRow("no exchange, no rename that refuses") << QStringList{u"-e"_s, u"inject=renameat2:error=EINVAL"_s};
    QTest::newRow("neither") << QStringList{u"-e"_s, u"inject=link,linkat:error=EPERM"_s, u"-e"_s,
                                            u"inject=renameat2:error=EINVAL"_s};
}

void InPlaceTest::worksWithoutLinksAndExchange()
{
    QFETCH(const QStringList, inject);
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed");
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers do not work under strace");
#endif
    Scene scene;
    addPhotos(scene, 4);
    scene.setWrapper(
        QStringList{strace, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=link,linkat,renameat2"_s}
        + inject);
    const Ending ending = scene.run(optimize(scene));
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    checkReplaced(scene);
    checkRestored(scene);
}

QTEST_GUILESS_MAIN(InPlaceTest)
#include "in_place_test.moc"
