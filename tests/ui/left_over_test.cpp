// SPDX-License-Identifier: GPL-3.0-or-later
// The window is killed in the middle of a batch. Started again, it offers to go on, and every photo is delivered once.

#include "history/history_window.h"
#include "history/session_history.h"
#include "photos.h"
#include "presets/preset_panel.h"
#include "queue/queue_model.h"
#include "watched_application.h"
#include "window/message_area.h"
#include "window/window_dialogs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <csignal>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

constexpr int kPhotos = 40;
const QString kLeftOver = QStringLiteral("left-over");

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();
         files.next())
        ++count;
    return count;
}

/// The window that will be killed: drops the photos, starts, and says how many are done.
int beTheVictim(QApplication &application, const QString &photos, const QString &output)
{
    const bool ownPreset = qEnvironmentVariableIsSet("GLASSINE_TEST_OWN_PRESET");
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(output);
    QObject::connect(window.controller(), &BatchController::totalsChanged, &window,
                     [&window] { QTextStream(stdout) << window.controller()->session()->totals().done << Qt::endl; });
    QObject::connect(window.controller(), &BatchController::outlineChanged, &window, [&window, ownPreset] {
        // The last photo, so that it is not done when the window dies.
        PhotoList *list = window.controller()->photos();
        if (ownPreset && !list->ownPreset(kPhotos - 1))
            return list->setPreset({kPhotos - 1}, window.presets()->preset(QStringLiteral("responsive")));
        window.controller()->start();
    });
    drop(window, {photos});
    return application.exec();
}

} // namespace

class LeftOverTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersToResumeAfterAKillAndDeliversEachPhotoOnce();
    void declinedOfferIsNotMadeAgain();
    void historyListsWhatWasDoneAndWhatIsLeft();
    void finishedBatchIsNotOffered();
    void resumedPhotosHaveTheirOwnPresets();

private:
    void killInTheMiddle();
    QTemporaryDir m_state, m_photos, m_output;
};

void LeftOverTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8());
    qputenv("GLASSINE_STATE_DIR", m_state.filePath(QStringLiteral("state")).toUtf8());
    for (int i = 0; i < kPhotos; ++i)
        QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("%1.png").arg(i)), 700, 500));
}

void LeftOverTest::init()
{
    QSettings().clear();
    QDir(m_output.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_output.path()));
    QDir(m_state.filePath(QStringLiteral("state"))).removeRecursively();
}

void LeftOverTest::killInTheMiddle()
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--victim"), m_photos.path(), m_output.path()});
    QVERIFY(victim.waitForStarted());
    int done = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            while (victim.canReadLine())
                done = victim.readLine().trimmed().toInt();
            return done >= 5 || victim.state() == QProcess::NotRunning;
        },
        60'000));
    QVERIFY(victim.state() == QProcess::Running && done < kPhotos);
    ::kill(pid_t(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished());
}

void LeftOverTest::offersToResumeAfterAKillAndDeliversEachPhotoOnce()
{
    killInTheMiddle();
    if (QTest::currentTestFailed())
        return;
    MainWindow window;
    window.show();
    window.dialogs()->offerLeftOver();
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kLeftOver), 20'000);
    const QString offer = window.messages()->text(kLeftOver);
    QVERIFY2(offer.contains(QString::number(kPhotos)), qPrintable(offer));
    QTest::mouseClick(button(window, QStringLiteral("Resume")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return window.controller()->session() && window.controller()->state() == batch::Session::State::Finished;
        },
        60'000));
    const batch::Totals totals = window.controller()->session()->totals();
    QCOMPARE(totals.done + totals.upToDate, qint64(kPhotos));
    QCOMPARE(filesIn(m_output.path()), kPhotos);
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), kPhotos);
}

void LeftOverTest::declinedOfferIsNotMadeAgain()
{
    killInTheMiddle();
    if (QTest::currentTestFailed())
        return;
    {
        MainWindow window;
        window.show();
        window.dialogs()->offerLeftOver();
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kLeftOver), 20'000);
        QTest::mouseClick(button(window, QStringLiteral("Not now")), Qt::LeftButton);
        QVERIFY(!window.messages()->shows(kLeftOver));
    }
    MainWindow window;
    window.show();
    QSignalSpy loaded(window.findChild<SessionHistory *>(), &SessionHistory::loaded);
    window.dialogs()->offerLeftOver();
    QVERIFY(loaded.wait(20'000));
    QVERIFY(!window.messages()->shows(kLeftOver));
}

void LeftOverTest::historyListsWhatWasDoneAndWhatIsLeft()
{
    killInTheMiddle();
    if (QTest::currentTestFailed())
        return;
    MainWindow window;
    window.show();
    auto *history = window.findChild<SessionHistory *>();
    QAbstractItemModelTester tester(history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.dialogs()->showHistory();
    QTRY_COMPARE_WITH_TIMEOUT(history->rowCount(), 1, 20'000);
    QVERIFY(SessionHistory::isResumable(history->session(0)));
    const auto *dialog = window.findChild<HistoryWindow *>();
    QVERIFY(button(*dialog, QStringLiteral("Resume"))->isEnabled());
}

void LeftOverTest::finishedBatchIsNotOffered()
{
    {
        MainWindow window;
        window.show();
        window.controller()->setOutputFolder(m_output.path());
        QVERIFY(drop(window, {m_photos.filePath(QStringLiteral("1.png"))}));
        QVERIFY(planned(window, 1));
        window.controller()->start();
        QVERIFY(finished(window));
    }
    MainWindow window;
    window.show();
    QSignalSpy loaded(window.findChild<SessionHistory *>(), &SessionHistory::loaded);
    window.dialogs()->offerLeftOver();
    QVERIFY(loaded.wait(20'000));
    QVERIFY(!window.messages()->shows(kLeftOver));
}

void LeftOverTest::resumedPhotosHaveTheirOwnPresets()
{
    qputenv("GLASSINE_TEST_OWN_PRESET", "1");
    killInTheMiddle();
    qunsetenv("GLASSINE_TEST_OWN_PRESET");
    if (QTest::currentTestFailed())
        return;
    MainWindow window;
    window.show();
    window.offerWhatWasLeft(true);
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kLeftOver), 20'000);
    QVERIFY(!window.messages()->shows(QStringLiteral("kept"))); // what was started has a journal
    QTest::mouseClick(button(window, QStringLiteral("Resume")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->session(), 20'000);
    QVERIFY(finished(window));
    const auto renditions = int(window.presets()->preset(QStringLiteral("responsive"))->recipe.renditions.size());
    QCOMPARE(filesIn(m_output.path()), kPhotos - 1 + renditions);
    const PhotoList &list = *window.controller()->photos();
    QVERIFY(!list.ownPreset(0) && list.ownPreset(kPhotos - 1));
    QCOMPARE(list.ownPreset(kPhotos - 1)->id, QStringLiteral("responsive"));
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc == 4 && qstrcmp(argv[1], "--victim") == 0)
        return beTheVictim(application, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    LeftOverTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "left_over_test.moc"
