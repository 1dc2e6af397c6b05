// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the window: each gets a sentence, nothing hangs, nothing is lost.

#include "../faults/disk.h"
#include "issues/issues_model.h"
#include "photos.h"
#include "queue/queue_model.h"
#include "watched_application.h"
#include "window/message_area.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <iterator>
#include <memory>
#include <set>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kBatch = QStringLiteral("batch");

/// root may read everything; for as long as this lives, not this thread and those it starts.
class OrdinaryReader {
public:
    OrdinaryReader()
    {
        __user_cap_data_struct now[2] = {};
        ::syscall(SYS_capget, &m_header, now);
        std::copy(std::begin(now), std::end(now), std::begin(m_before));
        now[0].effective &= ~((1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH));
        ::syscall(SYS_capset, &m_header, now);
    }
    ~OrdinaryReader() { ::syscall(SYS_capset, &m_header, m_before); }
    Q_DISABLE_COPY_MOVE(OrdinaryReader)

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
};

/// Workers of this process that have a photo of this size in hand, which lies in a sealed memory file.
std::vector<pid_t> workersWith(qint64 photoBytes)
{
    std::vector<pid_t> found;
    for (const QString &task : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/self/task/"_s + task + u"/children"_s);
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' '))
            for (int fd = 3; fd < 16; ++fd) {
                struct stat status = {};
                const QByteArray name = "/proc/" + child + "/fd/" + QByteArray::number(fd);
                char target[256] = {};
                if (::readlink(name.constData(), target, sizeof target - 1) > 0
                    && QByteArray(target).startsWith("/memfd:glassine-input") && ::stat(name.constData(), &status) == 0
                    && status.st_size == photoBytes)
                    found.push_back(child.toInt());
            }
    }
    return found;
}

QStringList sentences(const MainWindow &window)
{
    const auto *issues = window.findChild<IssuesModel *>();
    QStringList all;
    for (int row = 0; row < issues->rowCount(); ++row)
        all << issues->index(row).data().toString();
    return all;
}

} // namespace

class TroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fullDiskPausesAndGoesOn();
    void unreadableFolderIsAProblemRow();
    void photoThatVanishesAfterThePlanFailsAlone();
    void photoThatKillsWorkersFailsAlone();
    void folderThatVanishesWhileItIsPlannedSaysSo();

private:
    QString photo(const QString &name) const { return m_photos.filePath(name); }
    QTemporaryDir m_state, m_photos, m_output, m_disk;
    std::unique_ptr<Disk> m_small;
    QString m_whyNoDisk;
};

void TroubleTest::initTestCase()
{
    // First of all: what is mounted is seen by threads that begin later.
    m_small = Disk::memory(m_disk.path(), u"2m"_s, m_whyNoDisk);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
}

void TroubleTest::init()
{
    QSettings().clear();
    for (QTemporaryDir *folder : {&m_photos, &m_output}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
}

void TroubleTest::fullDiskPausesAndGoesOn()
{
    if (!m_small)
        QSKIP(qPrintable(m_whyNoDisk));
    constexpr int kPhotos = 4;
    for (int i = 0; i < kPhotos; ++i)
        QVERIFY(writePhoto(photo(u"%1.png"_s.arg(i)), 900, 700));
    QFile filler(m_disk.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096)
        ;
    filler.close();
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_disk.filePath(u"out"_s));
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, kPhotos));
    QTest::mouseClick(button(window, u"Start"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kBatch), 30'000);
    QVERIFY2(window.messages()->text(kBatch).contains(u"full"_s), qPrintable(window.messages()->text(kBatch)));
    QCOMPARE(window.controller()->state(), batch::Session::State::Paused);

    QVERIFY(filler.remove());
    QTest::mouseClick(button(window, u"Go on"_s), Qt::LeftButton);
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, kPhotos);
    QCOMPARE(QDir(m_disk.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden).size(), kPhotos);
}

void TroubleTest::unreadableFolderIsAProblemRow()
{
    QVERIFY(writePhoto(photo(u"a.png"_s), 64, 48));
    const QString closed = photo(u"closed"_s);
    QVERIFY(QDir().mkpath(closed));
    QVERIFY(writePhoto(closed + u"/b.png"_s, 64, 48));
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0), 0);
    {
        const OrdinaryReader reader;
        MainWindow window;
        window.show();
        window.controller()->setOutputFolder(m_output.path());
        QVERIFY(drop(window, {m_photos.path()}));
        QVERIFY(planned(window, 1));
        QTRY_COMPARE_WITH_TIMEOUT(sentences(window).size(), 1, kPatienceMs);
        QVERIFY2(sentences(window).first().contains(u"closed"_s), qPrintable(sentences(window).first()));

        // Named by itself, it is said at the top as well.
        QVERIFY(drop(window, {closed}));
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->text(u"refused"_s).contains(u"closed"_s), kPatienceMs);
        QCOMPARE(window.controller()->photos()->listedCount(), 1);
    }
    QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0755), 0);
}

void TroubleTest::photoThatVanishesAfterThePlanFailsAlone()
{
    for (const QString &name : {u"a.png"_s, u"b.png"_s, u"c.png"_s})
        QVERIFY(writePhoto(photo(name), 64, 48));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 3));
    QVERIFY(QFile::remove(photo(u"b.png"_s)));
    QTest::mouseClick(button(window, u"Start"_s), Qt::LeftButton);
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 2);
    QCOMPARE(window.controller()->session()->totals().failed, 1);
    QTRY_COMPARE_WITH_TIMEOUT(sentences(window).size(), 1, kPatienceMs);
    QVERIFY2(sentences(window).first().contains(u"b.png"_s), qPrintable(sentences(window).first()));
}

void TroubleTest::photoThatKillsWorkersFailsAlone()
{
    QVERIFY(writePhoto(photo(u"a.png"_s), 64, 48));
    QVERIFY(writePhoto(photo(u"b.png"_s), 64, 48));
    QVERIFY(writePhoto(photo(u"evil.png"_s), 1400, 1000)); // takes long enough to be caught at
    const qint64 evil = QFileInfo(photo(u"evil.png"_s)).size();
    MainWindow window;
    window.show();
    window.selectPreset(u"responsive"_s);
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 3));
    std::set<pid_t> killed;
    QTimer hand;
    connect(&hand, &QTimer::timeout, &window, [&] {
        if (window.controller()->state() != batch::Session::State::Running)
            return; // planning looks at headers only
        for (const pid_t worker : workersWith(evil))
            if (killed.insert(worker).second)
                ::kill(worker, SIGKILL);
    });
    hand.start(5);
    QTest::mouseClick(button(window, u"Start"_s), Qt::LeftButton);
    QVERIFY(finished(window));
    hand.stop();
    QVERIFY(killed.size() >= 2);
    QCOMPARE(window.controller()->session()->totals().done, 2);
    QCOMPARE(window.controller()->session()->totals().failed, 1);
    QTRY_COMPARE_WITH_TIMEOUT(sentences(window).size(), 1, kPatienceMs);
    QVERIFY2(sentences(window).first().contains(u"evil.png"_s), qPrintable(sentences(window).first()));
}

void TroubleTest::folderThatVanishesWhileItIsPlannedSaysSo()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(writePhoto(photo(u"%1.png"_s.arg(i)), 32, 24));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 30));
    QVERIFY(QDir(m_photos.path()).removeRecursively());
    window.selectPreset(u"email"_s); // plans anew, over photos that are gone
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->session()
                                 && window.controller()->state() == batch::Session::State::Idle
                                 && window.controller()->session()->settings().preset.id == u"email"_s,
                             kPatienceMs);
    QTest::mouseClick(button(window, u"Start"_s), Qt::LeftButton);
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 0);
    QCOMPARE(window.controller()->session()->totals().failed, 30);
    QTRY_COMPARE_WITH_TIMEOUT(sentences(window).size(), 30, kPatienceMs);
    QVERIFY(QDir(m_output.path()).entryList(QDir::Files).isEmpty());
}

GLASSINE_WINDOW_TEST_MAIN(TroubleTest)
#include "trouble_test.moc"
