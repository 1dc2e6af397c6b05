// SPDX-License-Identifier: GPL-3.0-or-later
// Whole batches under strace, workers and all: what becomes of the originals, and calls the kernel interrupts.

#include "scene.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 240'000;

} // namespace

class TraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void originalsAreOpenedForReadingOnly_data();
    void originalsAreOpenedForReadingOnly();
    void interruptedCallsAreMadeAgain_data();
    void interruptedCallsAreMadeAgain();
    void shortTransfersAreContinued();

private:
    QList<QByteArray> callsBelow(const QString &folder) const;

    std::unique_ptr<Scene> m_scene;
};

void TraceTest::init()
{
    m_scene = std::make_unique<Scene>();
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
    m_scene->setWrapper({u"strace"_s, u"-o"_s, u"/dev/null"_s});
    if (m_scene->run({u"--version"_s}).code != 0)
        QSKIP("nothing can be traced here");
}

/// The lines of the trace in which that folder is named, by path or by descriptor.
QList<QByteArray> TraceTest::callsBelow(const QString &folder) const
{
    QFile trace(m_scene->path(u"trace"_s));
    if (!trace.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> calls;
    for (const QByteArray &line : trace.readAll().split('\n'))
        if (line.contains(QFile::encodeName(folder) + '/') || line.contains(QFile::encodeName(folder) + '>'))
            calls.append(line);
    return calls;
}

void TraceTest::originalsAreOpenedForReadingOnly_data()
{
    QTest::addColumn<QString>("preset");
    const QStringList all{u"web-2048"_s,       u"lossless-cleanup"_s,   u"responsive"_s,
                          u"archive-shrink"_s, u"client-full"_s,        u"press"_s,
                          u"print-300"_s,      u"iphone-heic-to-jpeg"_s};
    for (const QString &preset : all.mid(0, setting("GLASSINE_TRACED_PRESETS", 2)))
        QTest::newRow(qPrintable(preset)) << preset;
}

void TraceTest::originalsAreOpenedForReadingOnly()
{
    QFETCH(const QString, preset);
    m_scene->addPhotos(4);
    m_scene->setWrapper({u"strace"_s, u"-f"_s, u"-y"_s, u"-s"_s, u"0"_s, u"-o"_s, m_scene->path(u"trace"_s), u"-e"_s,
                         u"trace=%file,%desc"_s});
    const Ending ending = m_scene->run(
        {u"optimize"_s, m_scene->path(u"photos"_s), u"--preset"_s, preset, u"--output"_s, m_scene->path(u"out"_s)},
        kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    static const QRegularExpression kHarmful(
        uR"(O_WRONLY|O_RDWR|O_TRUNC|O_CREAT|^\d+ +(creat|unlink|rename|link|symlink|truncate|ftruncate|chmod|chown|fchmod|)"
        uR"(fchown|lchown|utime|futime|mkdir|rmdir|mknod|setxattr|lsetxattr|fsetxattr|removexattr|fallocate|write|pwrite|)"
        uR"(copy_file_range|sendfile|ioctl)[a-z0-9]*\()"_s);
    const auto calls = callsBelow(m_scene->path(u"photos"_s));
    int opened = 0;
    for (const QByteArray &call : calls) {
        opened += call.contains("open") && call.contains("photo-00");
        const QString text = QString::fromLocal8Bit(call.left(400));
        QVERIFY2(!text.contains(kHarmful), qPrintable(text));
    }
    QVERIFY2(opened >= 4, "the trace shows no photo: it sees nothing");
    QCOMPARE(m_scene->changedOriginals(), QStringList());
}

void TraceTest::interruptedCallsAreMadeAgain_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("below"); ///< only there; empty for everywhere
    QTest::newRow("writing") << u"write,pwrite64,writev"_s << u"EINTR"_s << u"5+3"_s << QString();
    QTest::newRow("reading") << u"pread64"_s << u"EINTR"_s << u"5+2"_s
                             << QString(); // behind those of the dynamic linker
    QTest::newRow("talking to workers") << u"sendmsg,recvmsg"_s << u"EINTR"_s << u"2+3"_s << QString();
    QTest::newRow("writing what cannot go out yet") << u"write"_s << u"EAGAIN"_s << u"5+3"_s << QString();
    QTest::newRow("hearing from an empty socket") << u"recvmsg"_s << u"EAGAIN"_s << u"2+3"_s << QString();
    // SQLite does not take EINTR from fsync, and no local file system gives it.
    QTest::newRow("syncing the folder") << u"fsync"_s << u"EINTR"_s << u"1+2"_s << u"out"_s;
}

void TraceTest::interruptedCallsAreMadeAgain()
{
    QFETCH(const QString, calls);
    QFETCH(const QString, error);
    QFETCH(const QString, when);
    QFETCH(const QString, below);
#ifdef GLASSINE_SANITIZED
    if (calls == "write"_L1 && error == "EAGAIN"_L1)
        QSKIP("sanitizers ask by write() what memory there is, and know no EAGAIN");
#endif
    m_scene->addPhotos(16);
    QDir().mkpath(m_scene->path(u"out"_s));
    QStringList strace{u"strace"_s, u"-f"_s,
                       u"-o"_s,     m_scene->path(u"trace"_s),
                       u"-e"_s,     u"trace="_s + calls,
                       u"-e"_s,     u"inject=%1:error=%2:when=%3"_s.arg(calls, error, when)};
    if (!below.isEmpty())
        strace << u"-P"_s << m_scene->path(below);
    m_scene->setWrapper(strace);
    const Ending ending = m_scene->run(m_scene->optimize(), kPatienceMs);
    QFile trace(m_scene->path(u"trace"_s));
    QVERIFY(trace.open(QIODevice::ReadOnly));
    QVERIFY2(trace.readAll().contains("(INJECTED)"), "no call was interrupted");
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
}

// Disks under quotas, network drives and signals do that.
void TraceTest::shortTransfersAreContinued()
{
    const QByteArray library = FAIL_NTH_CALL;
    m_scene->setWrapper({});
    m_scene->addPhotos(6);
    m_scene->setVariable(u"LD_PRELOAD"_s, QString::fromLocal8Bit(library));
    m_scene->setVariable(u"GLASSINE_FAULT_HALVES"_s, u"1"_s);
    m_scene->setWorkerScript("LD_PRELOAD='" + library + "' GLASSINE_FAULT_HALVES=1 exec \"$WORKER\" \"$@\"");
    const Ending ending = m_scene->run(m_scene->optimize(), kPatienceMs);
    QVERIFY2(ending.code == 0, qPrintable(ending.text()));
    QCOMPARE(m_scene->troubles(), QStringList());
    const Ending verified = m_scene->run({u"verify"_s}, kPatienceMs);
    QVERIFY2(verified.code == 0, qPrintable(verified.text()));
}

QTEST_GUILESS_MAIN(TraceTest)
#include "trace_test.moc"
