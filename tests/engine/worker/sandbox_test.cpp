// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked-in process can and cannot do, tried one by one in a process of its own.

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Wait status of the probe, its output going to `file`.
int probe(const QString &deed, const QString &file, const QStringList &more = {})
{
    const QByteArray program = (QCoreApplication::applicationDirPath() + u"/glassine_sandbox_probe"_s).toLocal8Bit();
    const QByteArray word = deed.toLocal8Bit();
    const QByteArray output = file.toLocal8Bit();
    const QByteArray wall = more.value(0).toLocal8Bit();
    const QByteArray where = more.value(1).toLocal8Bit();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(::open(output.constData(), O_RDWR | O_CREAT | O_TRUNC, 0600), 1);
        ::execl(program.constData(), program.constData(), word.constData(), wall.isEmpty() ? nullptr : wall.constData(),
                where.isEmpty() ? nullptr : where.constData(), nullptr);
        ::_exit(99);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return status;
}

QString described(int status)
{
    if (WIFSIGNALED(status))
        return u"killed by "_s + QString::fromLatin1(::sigabbrev_np(WTERMSIG(status)));
    return WEXITSTATUS(status) == 0 ? u"could"_s
        : WEXITSTATUS(status) == 1  ? u"refused"_s
                                    : QString::number(WEXITSTATUS(status));
}

} // namespace

class SandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatADecoderNeverNeeds_data();
    void refusesWhatADecoderNeverNeeds();
    void eachWallHoldsAlone_data();
    void eachWallHoldsAlone();
    void allowsWhatADecoderNeeds_data();
    void allowsWhatADecoderNeeds();
    void networkFilterRefuses_data();
    void networkFilterRefuses();
    void networkFilterAllows_data();
    void networkFilterAllows();
    void reportsWhatTheKernelOffers();
    void threadsThatEndMeanwhileDoNotWeakenTheLock();

private:
    QString printed() const;

    QString m_report;
    long m_landlockAbi = 0;
    QTemporaryFile m_file;
};

void SandboxTest::initTestCase()
{
    QVERIFY(m_file.open());
    m_landlockAbi = qMax(0L, ::syscall(444, nullptr, std::size_t(0), 1U)); // landlock_create_ruleset, version only
    QCOMPARE(described(probe(u"report"_s, m_file.fileName())), u"2"_s);
    m_report = printed();
}

/// By the last probe.
QString SandboxTest::printed() const
{
    QFile file(m_file.fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

void SandboxTest::refusesWhatADecoderNeverNeeds_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *deed :
         {"open-file", "open-proc", "create-file", "open-temporary", "list-folder", "unlink", "make-folder",
          "read-link", "change-mode", "raw-fork", "signal-parent-thread", "raise-limits", "make-code", "data-into-code",
          "write-beyond", "allocate-too-much", "unix-socket"})
        QTest::newRow(deed) << u"refused"_s;
    for (const char *deed :
         {"socket", "execute", "kill-parent", "ptrace", "peek-at-parent", "bpf", "io-uring", "unshare", "mount"})
        QTest::newRow(deed) << u"killed by SYS"_s;
}

void SandboxTest::refusesWhatADecoderNeverNeeds()
{
    QFETCH(QString, expected);
    if (!m_report.contains(u"seccomp=1"_s))
        QSKIP("this kernel has no seccomp filters");
    QCOMPARE(described(probe(QString::fromLatin1(QTest::currentDataTag()), m_file.fileName())), expected);
}

void SandboxTest::eachWallHoldsAlone_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<int>("landlockAbi");
    for (const char *deed : {"open-file", "create-file", "open-temporary", "list-folder", "make-folder"}) {
        for (const char *wall : {"landlock", "seccomp"}) {
            for (const char *thread : {"", "thread"})
                QTest::addRow("%s, %s %s", deed, wall, thread)
                    << QString::fromLatin1(deed) << QStringList{QString::fromLatin1(wall), QString::fromLatin1(thread)}
                    << 1;
        }
    }
    QTest::newRow("connect, landlock") << u"connect"_s << QStringList{u"landlock"_s} << 4;
    QTest::newRow("connect, landlock thread") << u"connect"_s << QStringList{u"landlock"_s, u"thread"_s} << 4;
    QTest::newRow("signal, landlock") << u"kill-parent"_s << QStringList{u"landlock"_s} << 6;
    QTest::newRow("signal, landlock thread") << u"kill-parent"_s << QStringList{u"landlock"_s, u"thread"_s} << 6;
}

void SandboxTest::eachWallHoldsAlone()
{
    QFETCH(QString, deed);
    QFETCH(QStringList, where);
    QFETCH(int, landlockAbi);
    if (where.first() == u"landlock"_s && m_landlockAbi < landlockAbi)
        QSKIP("this kernel's Landlock cannot");
    QCOMPARE(described(probe(deed, m_file.fileName(), where)), u"refused"_s);
}

void SandboxTest::allowsWhatADecoderNeeds_data()
{
    QTest::addColumn<int>("unused");
    for (const char *deed : {"allocate", "write", "thread", "abort", "memfd", "map-file"})
        QTest::newRow(deed) << 0;
}

void SandboxTest::allowsWhatADecoderNeeds()
{
    QCOMPARE(described(probe(QString::fromLatin1(QTest::currentDataTag()), m_file.fileName())), u"could"_s);
}

void SandboxTest::networkFilterRefuses_data()
{
    QTest::addColumn<QString>("expected");
    for (const char *deed : {"fork", "raw-fork", "kill-parent", "signal-parent-thread", "raise-limits", "make-code",
                             "data-into-code", "packet-socket"})
        QTest::newRow(deed) << u"refused"_s;
    for (const char *deed : {"execute", "listen", "ptrace", "peek-at-parent", "bpf", "io-uring", "unshare", "mount"})
        QTest::newRow(deed) << u"killed by SYS"_s;
}

void SandboxTest::networkFilterRefuses()
{
    QFETCH(QString, expected);
    const QString deed = QString::fromLatin1(QTest::currentDataTag());
    for (const QString &thread : {u""_s, u"thread"_s})
        QCOMPARE(described(probe(deed, m_file.fileName(), {u"network"_s, thread})), expected);
}

void SandboxTest::networkFilterAllows_data()
{
    QTest::addColumn<int>("unused");
    for (const char *deed : {"look-up", "connect", "socket", "unix-socket", "load-library", "allocate", "write",
                             "thread", "abort", "memfd", "map-file", "open-file"})
        QTest::newRow(deed) << 0;
}

void SandboxTest::networkFilterAllows()
{
    QCOMPARE(described(probe(QString::fromLatin1(QTest::currentDataTag()), m_file.fileName(), {u"network"_s})),
             u"could"_s);
}

void SandboxTest::reportsWhatTheKernelOffers()
{
    QCOMPARE(m_report, u"landlock=%1 seccomp=1 limits=1 no-new-privileges=1"_s.arg(m_landlockAbi));
}

// A thread that is asked to lock itself in may have been about to end.
void SandboxTest::threadsThatEndMeanwhileDoNotWeakenTheLock()
{
    for (int round = 0; round < 40; ++round) {
        QCOMPARE(described(probe(u"report"_s, m_file.fileName(), {u"fleeting"_s})), u"2"_s);
        QCOMPARE(printed(), m_report);
    }
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
