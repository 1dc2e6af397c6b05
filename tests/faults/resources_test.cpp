// SPDX-License-Identifier: GPL-3.0-or-later
// Too little of everything: memory, processes, room in a file, and a clock that does not know what time it is.

#include "scene.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <memory>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 120'000;
constexpr int kSomeFailed = 1, kOutputTrouble = 4; // glassine's exit codes

bool writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// A control group of ours with a limit of memory, of either version, gone with this object.
class MemoryGroup {
public:
    static std::unique_ptr<MemoryGroup> make(qint64 bytes)
    {
        QFile mine(u"/proc/self/cgroup"_s);
        if (!mine.open(QIODevice::ReadOnly))
            return {};
        QStringList parents;
        for (const QByteArray &line : mine.readAll().split('\n')) {
            const QString path = QString::fromLocal8Bit(line.mid(line.lastIndexOf(':') + 1));
            if (line.contains(":memory:"))
                parents << u"/sys/fs/cgroup/memory"_s + path << u"/sys/fs/cgroup/memory"_s;
            else if (line.startsWith("0::"))
                parents << u"/sys/fs/cgroup"_s + path << u"/sys/fs/cgroup"_s;
        }
        for (const QString &parent : parents) {
            std::unique_ptr<MemoryGroup> group(new MemoryGroup(parent + u"/glassine-test-%1"_s.arg(::getpid())));
            if (group->limit(bytes))
                return group;
        }
        return {};
    }
    ~MemoryGroup()
    {
        (void)QTest::qWaitFor([this] { return ::rmdir(QFile::encodeName(m_folder).constData()) == 0; }, 5000);
    }
    Q_DISABLE_COPY_MOVE(MemoryGroup)

    QStringList wrapper() const
    {
        return {u"sh"_s, u"-c"_s, u"echo $$ >'%1/cgroup.procs' && exec \"$@\""_s.arg(m_folder), u"sh"_s};
    }

private:
    explicit MemoryGroup(QString folder) : m_folder(std::move(folder)) {}
    bool limit(qint64 bytes) const
    {
        if (::mkdir(QFile::encodeName(m_folder).constData(), 0755) != 0)
            return false;
        const QByteArray text = QByteArray::number(bytes);
        const bool limited = QFile::exists(m_folder + u"/memory.max"_s)
            ? writeText(m_folder + u"/memory.max"_s, text)
            : QFile::exists(m_folder + u"/memory.limit_in_bytes"_s)
                && writeText(m_folder + u"/memory.limit_in_bytes"_s, text);
        if (!limited)
            ::rmdir(QFile::encodeName(m_folder).constData());
        else
            writeText(m_folder + u"/memory.swap.max"_s, "0"); // where there is such a thing
        return limited;
    }
    const QString m_folder;
};

#define NEED_GROUP(group, bytes)                                                                                       \
    const auto group = MemoryGroup::make(bytes);                                                                       \
    if (!group)                                                                                                        \
    QSKIP("no control group with a limit of memory can be made here")

#define NEED_PROGRAM(name)                                                                                             \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                \
    QSKIP(name " is not installed")

} // namespace

class ResourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void photoThatNeedsTooMuchMemoryFailsAlone_data();
    void photoThatNeedsTooMuchMemoryFailsAlone();
    void applicationKilledForMemoryGoesOnLater();
    void processesThatCannotBeStartedAreCopedWithOrSaid_data();
    void processesThatCannotBeStartedAreCopedWithOrSaid();
    void fewProcessesAreCopedWithOrSaid_data();
    void fewProcessesAreCopedWithOrSaid();
    void fileTooLargeForTheTargetStopsTheBatchOnce();
    void clockChangesNothing_data();
    void clockChangesNothing();
    void clockThatJumpsInMidRunChangesNothing();

private:
    void addProgressive(const QString &name, int edge);
    void checkCopedWithOrSaid(const Ending &ending);
    void fakeTime(const QString &variable, const QString &value);
    void checkAllIsKnown();

    std::unique_ptr<Scene> m_scene;
};

void ResourcesTest::init()
{
    m_scene = std::make_unique<Scene>();
}

/// A decoder keeps all of such a picture's coefficients: six bytes a pixel, of a file of next to nothing.
void ResourcesTest::addProgressive(const QString &name, int edge)
{
    QImage image(edge, edge, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QImageWriter writer(m_scene->path(u"photos/"_s + name), "jpeg");
    writer.setProgressiveScanWrite(true);
    QVERIFY2(writer.write(image), qPrintable(writer.errorString()));
    m_scene->rememberOriginals(u"photos"_s);
}

void ResourcesTest::photoThatNeedsTooMuchMemoryFailsAlone_data()
{
    QTest::addColumn<bool>("inGroup");
    QTest::newRow("of its address space") << false;
    QTest::newRow("of its control group") << true;
}

void ResourcesTest::photoThatNeedsTooMuchMemoryFailsAlone()
{
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers need more memory than there is to be, and workers of theirs have no limit of address space");
#endif
    QFETCH(const bool, inGroup);
    constexpr int kEdge = 9000;
    constexpr qint64 kGroupBytes = qint64(240) << 20, kSpaceBytes = qint64(450) << 20;
    m_scene->addPhotos(6);
    addProgressive(u"large.jpg"_s, kEdge);
    std::unique_ptr<MemoryGroup> group;
    if (inGroup) {
        group = MemoryGroup::make(kGroupBytes);
        if (!group)
            QSKIP("no control group with a limit of memory can be made here");
        m_scene->setWrapper(group->wrapper());
    } else {
        m_scene->setWorkerScript("ulimit -v " + QByteArray::number(kSpaceBytes >> 10) + "; exec \"$WORKER\" \"$@\"");
    }
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s), kPatienceMs);
    m_scene->setWrapper({});
    QVERIFY2(!ending.hung && !ending.signaled && ending.code == kSomeFailed, qPrintable(ending.text()));
    QCOMPARE(m_scene->harm(), QStringList());
    QCOMPARE(m_scene->missingOutputs(), QStringList());
    QVERIFY(!m_scene->outputs().contains(u"large.jpg"_s));
    for (const QJsonObject &event : ending.events())
        if (event.value(u"path"_s).toString().endsWith("large.jpg"_L1)) {
            QCOMPARE(event.value(u"error"_s).toObject().value(u"code"_s).toString(), u"out-of-memory"_s);
            QCOMPARE(event.value(u"attempts"_s).toInt(), 2); // once more when it is alone
        }
}

// A program that takes all the memory, in the same group; the kernel's choice falls on the application.
void ResourcesTest::applicationKilledForMemoryGoesOnLater()
{
    NEED_GROUP(group, qint64(256) << 20);
    m_scene->addPhotos(60);
    m_scene->setWrapper(group->wrapper());
    const auto process = m_scene->startSlowly(m_scene->optimize());
    if (!m_scene->waitForOutputs(*process, 2))
        QFAIL(qPrintable(m_scene->finish(*process, kPatienceMs).text()));
    QVERIFY(writeText(u"/proc/%1/oom_score_adj"_s.arg(process->processId()), "1000"));
    QProcess hog;
    const QStringList command = group->wrapper() + QStringList{u"tail"_s, u"/dev/zero"_s};
    hog.start(command.first(), command.mid(1));
    const qint64 id = process->processId();
    const Ending ending = m_scene->finish(*process, kPatienceMs);
    hog.kill();
    hog.waitForFinished();
    if (!ending.signaled)
        QSKIP("the batch was through before memory was short");
    QVERIFY(!ending.hung);
    QVERIFY(QTest::qWaitFor([id] { return survivors(id) == 0; }, 2000));
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->incompleteOutputs(), QStringList());
    m_scene->setWrapper({});
    const Ending last = m_scene->goOn();
    QVERIFY2(last.code == 0, qPrintable(last.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
}

/// It ends, with everything done or with words, and afterwards it can be done.
void ResourcesTest::checkCopedWithOrSaid(const Ending &ending)
{
    m_scene->setWrapper({});
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QCOMPARE(m_scene->harm(), QStringList());
    if (ending.code == 0)
        QCOMPARE(m_scene->missingOutputs(), QStringList());
    else
        QVERIFY2(!ending.err.trimmed().isEmpty(), "a failure without a word");
    const Ending later = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(later.code == 0, qPrintable(later.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
}

void ResourcesTest::processesThatCannotBeStartedAreCopedWithOrSaid_data()
{
    QTest::addColumn<QString>("when");
    for (const int nth : {1, 2, 3, 6})
        QTest::addRow("number %d", nth) << QString::number(nth);
    QTest::newRow("every second one") << u"2+2"_s;
    QTest::newRow("all after the fifth") << u"5+"_s;
}

// Threads are processes to the kernel. Those of the workers are left alone.
void ResourcesTest::processesThatCannotBeStartedAreCopedWithOrSaid()
{
    NEED_PROGRAM("strace");
    QFETCH(const QString, when);
    m_scene->addPhotos(4);
    m_scene->setWrapper({u"strace"_s, u"-f"_s, u"-b"_s, u"execve"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                         u"trace=clone,clone3,vfork"_s, u"-e"_s,
                         u"inject=clone,clone3,vfork:error=EAGAIN:when="_s + when});
    checkCopedWithOrSaid(m_scene->run(m_scene->optimize(), kPatienceMs));
}

void ResourcesTest::fewProcessesAreCopedWithOrSaid_data()
{
    QTest::addColumn<int>("processes");
    for (const int processes : {1, 4, 8, 12})
        QTest::addRow("%d", processes) << processes;
}

void ResourcesTest::fewProcessesAreCopedWithOrSaid()
{
    NEED_PROGRAM("setpriv");
    NEED_PROGRAM("prlimit");
    if (::geteuid() != 0)
        QSKIP("only root can become somebody who has no other processes");
    QFETCH(const int, processes);
    m_scene->addPhotos(4);
    const QString nobodyElse = u"64917"_s;
    for (const char *folder : {"out", "state", "config"})
        QDir().mkpath(m_scene->path(QString::fromLatin1(folder)));
    QCOMPARE(QProcess::execute(u"chown"_s, {u"-hR"_s, nobodyElse, m_scene->path(u"."_s)}), 0);
    const QStringList somebody{u"setpriv"_s, u"--reuid="_s + nobodyElse, u"--clear-groups"_s};
    m_scene->setWrapper(somebody);
    if (m_scene->run({u"--version"_s}).code != 0)
        QSKIP("the program lies where only its owner reaches it");
    m_scene->setWrapper(somebody + QStringList{u"prlimit"_s, u"--nproc=%1"_s.arg(processes)});
    checkCopedWithOrSaid(m_scene->run(m_scene->optimize() + QStringList{u"--jobs"_s, u"4"_s}, kPatienceMs));
}

// What FAT says beyond 4 GB.
void ResourcesTest::fileTooLargeForTheTargetStopsTheBatchOnce()
{
    NEED_PROGRAM("prlimit");
    m_scene->addPhotos(2);
    QImage noise(700, 700, QImage::Format_RGB32);
    quint32 grain = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, grain = grain * 1664525U + 1013904223U);
    QVERIFY(noise.save(m_scene->path(u"photos/noise.jpg"_s), "JPEG", 40)); // small, but not what is made of it
    m_scene->rememberOriginals(u"photos"_s);
    m_scene->setWrapper({u"prlimit"_s, u"--fsize=500000"_s});
    const Ending ending = m_scene->run(m_scene->optimize() + QStringList{u"--format"_s, u"png"_s, u"--json"_s},
                                       kPatienceMs);
    m_scene->setWrapper({});
    QVERIFY2(!ending.hung && ending.code == kOutputTrouble, qPrintable(ending.text()));
    QCOMPARE(ending.out.count("\"paused\""), 1);
    QVERIFY2(ending.out.contains("EFBIG"), ending.out.constData());
    QCOMPARE(m_scene->harm(), QStringList());
    QVERIFY(!m_scene->outputs().contains(u"noise.png"_s));
    const Ending last = m_scene->goOn();
    QVERIFY2(last.code == 0, qPrintable(last.text()));
    QVERIFY(m_scene->outputs().contains(u"noise.png"_s));
    QCOMPARE(m_scene->harm(), QStringList());
}

void ResourcesTest::clockChangesNothing_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::newRow("back") << u"+1000d"_s << u"-1000d"_s;
    QTest::newRow("forward") << u"-1000d"_s << u"+1000d"_s;
    QTest::newRow("beyond 2038") << u"@2038-01-19 03:14:00"_s << u"@2045-01-01 00:00:00"_s;
    QTest::newRow("before 1970") << u"@1970-01-01 00:00:10"_s << u"+0"_s;
}

// Without faketime's own starter, which leaves a semaphore behind when it is killed and then fails for the next process of
// that number.
void ResourcesTest::fakeTime(const QString &variable, const QString &value)
{
    QProcess library;
    library.start(u"faketime"_s, {u"-f"_s, u"+0"_s, u"printenv"_s, u"LD_PRELOAD"_s});
    QVERIFY(library.waitForFinished());
    m_scene->setVariable(u"LD_PRELOAD"_s, QString::fromLocal8Bit(library.readAll()).trimmed());
    m_scene->setVariable(u"NO_FAKE_STAT"_s, u"1"_s); // files have the dates they have
    m_scene->setVariable(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    m_scene->setVariable(variable, value);
}

/// What was done at whatever time is known now.
void ResourcesTest::checkAllIsKnown()
{
    m_scene->setVariable(u"LD_PRELOAD"_s, {});
    const Ending again = m_scene->run(m_scene->optimize() + QStringList(u"--json"_s));
    QVERIFY2(again.code == 0, qPrintable(again.text()));
    QVERIFY2(!again.out.contains("\"state\":\"done\""), again.out.constData());
    QCOMPARE(m_scene->troubles(), QStringList());
}

void ResourcesTest::clockChangesNothing()
{
    NEED_PROGRAM("faketime");
    QFETCH(const QString, first);
    QFETCH(const QString, then);
    m_scene->addPhotos(30);
    fakeTime(u"FAKETIME"_s, first);
    const auto process = m_scene->startSlowly(m_scene->optimize());
    if (!m_scene->waitForOutputs(*process, 2))
        QFAIL(qPrintable(m_scene->finish(*process, kPatienceMs).text()));
    ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    m_scene->setVariable(u"FAKETIME"_s, then);
    const Ending resumed = m_scene->goOn();
    QVERIFY2(resumed.code == 0, qPrintable(resumed.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
    checkAllIsKnown();
}

void ResourcesTest::clockThatJumpsInMidRunChangesNothing()
{
    NEED_PROGRAM("faketime");
    const QString time = m_scene->path(u"time"_s);
    QVERIFY(writeText(time, "+0"));
    m_scene->addPhotos(40);
    fakeTime(u"FAKETIME_TIMESTAMP_FILE"_s, time);
    m_scene->setVariable(u"FAKETIME_NO_CACHE"_s, u"1"_s);
    const auto process = m_scene->startSlowly(m_scene->optimize() + QStringList(u"--json"_s));
    int outputs = 0;
    for (const char *jump : {"-10d", "+400d", "+0", "-20y"}) {
        if (!m_scene->waitForOutputs(*process, outputs += 4))
            QFAIL(qPrintable(m_scene->finish(*process, kPatienceMs).text()));
        QVERIFY(writeText(time, jump));
    }
    const Ending ending = m_scene->finish(*process, kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
    checkAllIsKnown();
}

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
