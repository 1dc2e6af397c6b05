// SPDX-License-Identifier: GPL-3.0-or-later
// Photos on their way: still being written, deleted while they are looked for, reached by links, and waiting when the
// program dies.

#include "scene.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;
constexpr int kSomeFailed = 1; // glassine's exit code

/// Everything the file system knows of a name itself, and its one extended attribute.
QString stateOf(const QString &path)
{
    struct stat is = {};
    char attribute[32] = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &is) != 0)
        return u"gone"_s;
    ::lgetxattr(name.constData(), "user.glassine-test", attribute, sizeof attribute - 1);
    return u"mode %1, %2 links, inode %3, %4 bytes, changed %5.%6, %7"_s.arg(is.st_mode, 0, 8)
        .arg(is.st_nlink)
        .arg(is.st_ino)
        .arg(is.st_size)
        .arg(is.st_ctim.tv_sec)
        .arg(is.st_ctim.tv_nsec)
        .arg(QString::fromLatin1(attribute));
}

} // namespace

class ArrivalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void photoStillBeingWrittenIsLeftForLater();
    void foldersDeletedWhileTheyAreSearchedAreToldOf();
    void originalsBehindLinksStayWhatTheyAre();
    void waitingPhotosSurviveWithTheirSettings();
    void watchedFolderWithItsOwnOutputsInsideComesToRest();

private:
    QString photo(const QString &name) const { return m_scene->path(u"photos/"_s + name); }

    std::unique_ptr<Scene> m_scene;
};

void ArrivalsTest::init()
{
    m_scene = std::make_unique<Scene>();
}

// What is there so far is a whole picture: no decoder would notice that the rest is missing.
void ArrivalsTest::photoStillBeingWrittenIsLeftForLater()
{
    QVERIFY(m_scene->addPhoto("arriving.jpg", 1));
    m_scene->addPhotos(2);
    QFile arriving(photo(u"arriving.jpg"_s));
    QVERIFY(arriving.open(QIODevice::Append));
    std::atomic<bool> over{false};
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        while (!over) {
            arriving.write(QByteArray(4096, '\0'));
            arriving.flush();
            QThread::sleep(1);
        }
    }));
    writer->start();
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s), kPatienceMs);
    over = true;
    writer->wait();
    arriving.close();
    QVERIFY2(ending.code == kSomeFailed, qPrintable(ending.text()));
    QVERIFY2(ending.out.contains("\"input-changed\""), ending.out.constData());
    QVERIFY(!m_scene->outputs().contains(u"arriving.jpg"_s));
    QCOMPARE(m_scene->outputs().size(), 2);
    m_scene->rememberOriginals(u"photos"_s);
    const Ending later = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(later.code == 0, qPrintable(later.text()));
    QVERIFY(m_scene->outputs().contains(u"arriving.jpg"_s));
    QCOMPARE(m_scene->harm(), QStringList());
}

void ArrivalsTest::foldersDeletedWhileTheyAreSearchedAreToldOf()
{
    constexpr int kFolders = 300, kStaying = 100;
    for (int i = 0; i < kFolders; ++i)
        for (const char *name : {"1.jpg", "sub/2.jpg"})
            QVERIFY(m_scene->addPhoto(QByteArray::number(i + 1000) + '/' + name, i));
    std::atomic<int> deleted = kStaying;
    const std::unique_ptr<QThread> remover(QThread::create([&] {
        for (; deleted < kFolders; ++deleted)
            QDir(photo(QString::number(deleted + 1000))).removeRecursively();
    }));
    const auto process = m_scene->start(m_scene->optimize() + QStringList(u"--json"_s));
    remover->start();
    const Ending ending = m_scene->finish(*process, 2 * kPatienceMs);
    remover->wait();
    QVERIFY2(!ending.hung && !ending.signaled && (ending.code == 0 || ending.code == kSomeFailed),
             qPrintable(ending.text()));
    QCOMPARE(m_scene->harm(), QStringList());
    const QStringList made = m_scene->outputs();
    for (int i = 0; i < kStaying; ++i)
        for (const char *name : {"1.jpg", "sub/2.jpg"})
            QVERIFY(made.contains(QString::number(i + 1000) + u'/' + QLatin1StringView(name)));
}

void ArrivalsTest::originalsBehindLinksStayWhatTheyAre()
{
    for (const char *name : {"one.jpg", "two.jpg", "../elsewhere/far.jpg"})
        QVERIFY(m_scene->addPhoto(name, int(qstrlen(name))));
    const QByteArray one = QFile::encodeName(photo(u"one.jpg"_s));
    QVERIFY(::link(one.constData(), QFile::encodeName(photo(u"same.jpg"_s)).constData()) == 0);
    QVERIFY(::symlink("../elsewhere/far.jpg", QFile::encodeName(photo(u"near.jpg"_s)).constData()) == 0);
    QVERIFY(::symlink("two.jpg", QFile::encodeName(photo(u"also two.jpg"_s)).constData()) == 0);
    ::setxattr(one.constData(), "user.glassine-test", "kept", 4, 0); // where the file system has such things
    QVERIFY(::chmod(one.constData(), 0440) == 0);
    const QStringList names{u"one.jpg"_s,  u"same.jpg"_s,     u"two.jpg"_s,
                            u"near.jpg"_s, u"also two.jpg"_s, u"../elsewhere/far.jpg"_s};
    QStringList before, after;
    for (const QString &name : names)
        before.append(stateOf(photo(name)));
    m_scene->rememberOriginals(u"photos"_s);
    for (const char *preset : {"web-2048", "lossless-cleanup"}) {
        const Ending ending = m_scene->run(m_scene->optimize(QString::fromLatin1(preset)));
        QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    }
    for (const QString &name : names)
        after.append(stateOf(photo(name)));
    QCOMPARE(after, before);
    QCOMPARE(m_scene->harm(), QStringList());
    QCOMPARE(m_scene->outputs().size(), 2 * 4); // both names of one file, each link's target once
}

// Killed when everything is planned and nothing written.
void ArrivalsTest::waitingPhotosSurviveWithTheirSettings()
{
    constexpr int kLongEdge = 40, kPhotos = 7;
    m_scene->addPhotos(kPhotos);
    m_scene->setVariable(u"LD_PRELOAD"_s, QStringLiteral(FAIL_NTH_CALL));
    m_scene->setVariable(u"GLASSINE_FAULT_BELOW"_s, m_scene->path(u"out"_s));
    m_scene->setVariable(u"GLASSINE_FAULT_ERRNO"_s, u"0"_s);
    const QStringList optimize = m_scene->optimize() + QStringList{u"--long-edge"_s, QString::number(kLongEdge),
                                                                   u"--format"_s,    u"png"_s,
                                                                   u"--name"_s,      u"x-{name}.{ext}"_s};
    Ending resumed;
    int call = 1;
    do { // the first calls in there only try whether the folder can be written
        m_scene->startAfresh();
        m_scene->setVariable(u"GLASSINE_FAULT_NTH"_s, QString::number(++call));
        const Ending killed = m_scene->run(optimize, kPatienceMs);
        QVERIFY2(killed.signaled, qPrintable(killed.text()));
        QCOMPARE(m_scene->outputs(), QStringList());
        m_scene->setVariable(u"GLASSINE_FAULT_NTH"_s, u"0"_s);
        resumed = m_scene->run({u"resume"_s, u"--json"_s}, kPatienceMs);
    } while (resumed.code != 0 && call < 8);
    QVERIFY2(resumed.code == 0, qPrintable(resumed.text()));
    const QStringList made = m_scene->outputs();
    QCOMPARE(made.size(), kPhotos);
    for (const QString &name : made) {
        const QImageReader output(m_scene->path(u"out/"_s + name));
        QVERIFY2(name.startsWith("x-photo-"_L1) && name.endsWith(".png"_L1), qPrintable(name));
        QCOMPARE(output.size().width(), kLongEdge);
    }
    QCOMPARE(m_scene->leftovers(), QStringList());
}

// The outputs lie where photos are looked for, and so do those of an earlier run with another destination.
void ArrivalsTest::watchedFolderWithItsOwnOutputsInsideComesToRest()
{
    m_scene->addPhotos(3);
    const auto into = [this](const QString &name) {
        return QStringList{u"optimize"_s, m_scene->path(u"photos"_s), u"--preset"_s, u"web-2048"_s, u"--output"_s,
                           photo(name)};
    };
    const Ending earlier = m_scene->run(into(u"earlier"_s), kPatienceMs);
    QVERIFY2(earlier.code == 0, qPrintable(earlier.text()));
    const auto process = m_scene->start(into(u"now"_s) + QStringList{u"--watch"_s, u"--json"_s});
    const auto made = [&] { return filesBelow(photo(u"now"_s)).filter(QRegularExpression(u"\\.(jpg|png)$"_s)).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(made(), qsizetype(3), kPatienceMs);
    QVERIFY(m_scene->addPhoto("sub/late.jpg", 77));
    QTRY_COMPARE_WITH_TIMEOUT(made(), qsizetype(4), kPatienceMs);
    QThread::sleep(6); // three looks more
    QCOMPARE(made(), qsizetype(4));
    QVERIFY(::kill(static_cast<pid_t>(process->processId()), SIGINT) == 0);
    const Ending ending = m_scene->finish(*process, kPatienceMs);
    QVERIFY2(ending.code == 0 && !ending.hung, qPrintable(ending.text()));
    int batches = 0, leftOut = 0;
    for (const QJsonObject &event : ending.events()) {
        batches += event[u"event"_s] == u"finish"_s ? 1 : 0;
        leftOut += event[u"error"_s][u"code"_s] == u"earlier-output"_s ? 1 : 0;
    }
    QCOMPARE(batches, 2);
    QCOMPARE(leftOut, 3);
}

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "arrivals_test.moc"
