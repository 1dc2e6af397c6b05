// SPDX-License-Identifier: GPL-3.0-or-later
// Where files go: into a folder, or into the places of originals, which give them up only when somebody agrees, and get them back
// whenever somebody asks.

#include "batch/batch_destination.h"
#include "history/history_window.h"
#include "history/session_history.h"
#include "issues/issues_model.h"
#include "photos.h"
#include "presets/preset_panel.h"
#include "queue/queue_actions.h"
#include "queue/queue_pane.h"
#include "settings/settings.h"
#include "settings/settings_window.h"
#include "watched_application.h"
#include "window/elided_label.h"
#include "window/message_area.h"
#include "window/window_dialogs.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include <map>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kReplacing = QStringLiteral("replacing");
const QString kRestoring = QStringLiteral("restoring");
const QString kStore = QStringLiteral(".glassine-originals");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With the mouse and a key, as a person would.
void chooseReplacing(MainWindow &window)
{
    for (auto *change : window.findChildren<QToolButton *>())
        if (change->accessibleName() == QStringLiteral("Change the destination folder"))
            QTest::mouseClick(change, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_R);
    QVERIFY(window.controller()->destination()->isInPlace());
}

void press(MainWindow &window, const char *text)
{
    QPushButton *wanted = nullptr;
    QTRY_VERIFY2_WITH_TIMEOUT((wanted = button(window, QString::fromLatin1(text))) && wanted->isEnabled(), text,
                              kPatienceMs);
    QTest::mouseClick(wanted, Qt::LeftButton);
}

} // namespace

class ReplacingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksFirstAndKeepsTheOriginals();
    void originalsComeBackByteForByte();
    void fileThatWasChangedSinceStays();
    void historyBringsThemBackLater();
    void presetOfSeveralFilesIsRefused();
    void stoppedBatchIsResumedAsItWas();
    void modeIsNotRemembered();
    void commandLineSaysIt();
    void asksNothingWhereNobodyWantsToBeAsked();
    void destinationOfTheSettingsCountsAtOnce();

private:
    QString file(const QString &name) const { return m_photos.filePath(name); }
    bool writeJpegs(int count);
    void replaceAll(MainWindow &window);
    QStringList names() const { return QDir(m_photos.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    bool storeIsEmpty() const { return !QDir(file(kStore)).exists(); }

    QTemporaryDir m_state, m_photos;
    std::map<QString, QByteArray> m_before;
};

void ReplacingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
}

void ReplacingTest::init()
{
    QSettings().clear();
    QDir(m_photos.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_photos.path()));
    m_before.clear();
}

/// Large for what they show, so that every preset makes them smaller.
bool ReplacingTest::writeJpegs(int count)
{
    const QString grainy = file(QStringLiteral("grain.png"));
    if (!writePhoto(grainy, 320, 240))
        return false;
    const QImage image(grainy);
    QFile::remove(grainy);
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1.jpg").arg(i);
        if (!image.save(file(name), "JPG", 100))
            return false;
        m_before[name] = bytesOf(file(name));
    }
    return true;
}

void ReplacingTest::replaceAll(MainWindow &window)
{
    window.selectPreset(QStringLiteral("archive-shrink")); // each stays a JPEG
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, qint64(m_before.size())));
    chooseReplacing(window);
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->outline() && window.controller()->outline()->inPlace, kPatienceMs);
    press(window, "Start");
    press(window, "Replace the originals");
    QTRY_COMPARE_WITH_TIMEOUT(window.controller()->state(), batch::Session::State::Finished, 60'000);
}

void ReplacingTest::asksFirstAndKeepsTheOriginals()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 640, 480));
    const QByteArray before = bytesOf(file(QStringLiteral("a.png")));
    MainWindow window;
    window.selectPreset(QStringLiteral("client-proofs")); // its files are JPEGs: the name changes too
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    chooseReplacing(window);
    const auto *destination = window.findChild<ElidedLabel *>(QStringLiteral("destination"));
    QVERIFY2(destination->wholeText().contains(kStore), qPrintable(destination->wholeText()));
    const auto *status = window.findChild<ElidedLabel *>(QStringLiteral("status"));
    QTRY_VERIFY2_WITH_TIMEOUT(status->wholeText().contains(QStringLiteral("originals are kept")),
                              qPrintable(status->wholeText()), kPatienceMs);

    press(window, "Start");
    QVERIFY2(window.messages()->text(kReplacing).contains(kStore), qPrintable(window.messages()->text(kReplacing)));
    press(window, "Not now");
    QTest::qWait(100);
    QCOMPARE(window.controller()->state(), batch::Session::State::Idle);
    QCOMPARE(names(), QStringList{QStringLiteral("a.png")});
    QVERIFY(storeIsEmpty());

    press(window, "Start");
    press(window, "Replace the originals");
    QVERIFY(finished(window));
    QCOMPARE(names(), QStringList{QStringLiteral("a.jpg")});
    const QString kept = file(kStore) + u'/' + window.controller()->session()->id() + QStringLiteral("/a.png");
    QCOMPARE(bytesOf(kept), before);
    QVERIFY(button(window, QStringLiteral("Bring the originals back")));
}

void ReplacingTest::originalsComeBackByteForByte()
{
    QVERIFY(writeJpegs(3));
    MainWindow window;
    replaceAll(window);
    for (const auto &[name, bytes] : m_before)
        QVERIFY2(bytesOf(file(name)) != bytes && !bytesOf(file(name)).isEmpty(), qPrintable(name));
    press(window, "Bring the originals back");
    QVERIFY(window.messages()->shows(kRestoring)); // asked, not done
    QVERIFY(bytesOf(file(QStringLiteral("0.jpg"))) != m_before[QStringLiteral("0.jpg")]);
    press(window, "Bring them back");
    QTRY_VERIFY2_WITH_TIMEOUT(window.messages()->text(kRestoring).contains(QStringLiteral("3 original")),
                              qPrintable(window.messages()->text(kRestoring)), kPatienceMs);
    for (const auto &[name, bytes] : m_before)
        QCOMPARE(bytesOf(file(name)), bytes);
    QCOMPARE(names().size(), 3);
    QVERIFY(storeIsEmpty());
    QVERIFY(planned(window, 3)); // and may be worked on again
}

void ReplacingTest::fileThatWasChangedSinceStays()
{
    QVERIFY(writeJpegs(2));
    MainWindow window;
    replaceAll(window);
    QFile edited(file(QStringLiteral("0.jpg")));
    QVERIFY(edited.open(QIODevice::Append) && edited.write("edited") > 0);
    edited.close();
    const QByteArray after = bytesOf(edited.fileName());
    press(window, "Bring the originals back");
    press(window, "Bring them back");
    QTRY_VERIFY2_WITH_TIMEOUT(window.messages()->text(kRestoring).contains(QStringLiteral("stay")),
                              qPrintable(window.messages()->text(kRestoring)), kPatienceMs);
    QCOMPARE(bytesOf(edited.fileName()), after);
    QCOMPARE(bytesOf(file(QStringLiteral("0 (original).jpg"))), m_before[QStringLiteral("0.jpg")]);
    QCOMPARE(bytesOf(file(QStringLiteral("1.jpg"))), m_before[QStringLiteral("1.jpg")]);
    const auto *issues = window.findChild<IssuesModel *>();
    QTRY_COMPARE_WITH_TIMEOUT(issues->rowCount(), 1, kPatienceMs);
    QVERIFY(issues->index(0).data().toString().contains(QStringLiteral("0 (original).jpg")));
}

void ReplacingTest::historyBringsThemBackLater()
{
    QVERIFY(writeJpegs(2));
    {
        MainWindow window;
        replaceAll(window);
    }
    MainWindow window;
    window.show();
    window.dialogs()->showHistory();
    auto *history = window.findChild<HistoryWindow *>();
    const auto *sessions = window.findChild<SessionHistory *>();
    QTRY_VERIFY_WITH_TIMEOUT(sessions->rowCount() > 0, kPatienceMs);
    QVERIFY(SessionHistory::isInPlace(sessions->session(0)));
    QCOMPARE(SessionHistory::writtenFolder(sessions->session(0)), m_photos.path());
    QPushButton *back = button(*history, QStringLiteral("Bring originals back"));
    QTRY_VERIFY_WITH_TIMEOUT(back && back->isEnabled(), kPatienceMs);
    QTest::mouseClick(back, Qt::LeftButton);
    press(window, "Bring them back");
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->text(kRestoring).contains(QStringLiteral("2 original")), kPatienceMs);
    for (const auto &[name, bytes] : m_before)
        QCOMPARE(bytesOf(file(name)), bytes);
}

void ReplacingTest::presetOfSeveralFilesIsRefused()
{
    QVERIFY(writeJpegs(1));
    MainWindow window;
    window.selectPreset(QStringLiteral("responsive"));
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    chooseReplacing(window);
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->obstacle(), kPatienceMs);
    QVERIFY(!button(window, QStringLiteral("Start"))->isEnabled());
    QVERIFY(window.messages()->text(QStringLiteral("batch")).contains(QStringLiteral("only one can take")));
    window.selectPreset(QStringLiteral("archive-shrink"));
    QTRY_VERIFY_WITH_TIMEOUT(button(window, QStringLiteral("Start"))->isEnabled(), kPatienceMs);
    QCOMPARE(names(), QStringList{QStringLiteral("0.jpg")});
}

void ReplacingTest::stoppedBatchIsResumedAsItWas()
{
    constexpr int kPhotos = 60;
    QVERIFY(writeJpegs(kPhotos));
    QString id, folder;
    {
        MainWindow window;
        folder = window.controller()->outputFolder();
        connect(window.controller(), &BatchController::totalsChanged, &window, [&window] {
            if (window.controller()->session()->totals().done > 0)
                window.controller()->stop();
        });
        replaceAll(window);
        QVERIFY(window.controller()->session()->totals().done < kPhotos);
        id = window.controller()->session()->id();
    }
    MainWindow window;
    window.show();
    window.controller()->resumeSession(id);
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->session(), kPatienceMs);
    QVERIFY(finished(window));
    QVERIFY(window.controller()->destination()->isInPlace());
    QCOMPARE(window.controller()->outputFolder(), folder); // and no later batch goes into the store
    QCOMPARE(QDir(file(kStore) + u'/' + id).entryList(QDir::Files).size(), kPhotos);
    QCOMPARE(names().size(), kPhotos);
}

void ReplacingTest::modeIsNotRemembered()
{
    QVERIFY(writeJpegs(1));
    {
        MainWindow window;
        window.show();
        chooseReplacing(window);
        window.close();
    }
    MainWindow window;
    QVERIFY(!window.controller()->destination()->isInPlace());
}

void ReplacingTest::commandLineSaysIt()
{
    QVERIFY(writeJpegs(1));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    window.queue()->selectAll();
    const auto *actions = window.findChild<QueueActions *>();
    QVERIFY(!actions->commandLine().contains(QStringLiteral("--in-place")));
    chooseReplacing(window);
    QVERIFY(actions->commandLine().contains(QStringLiteral(" --in-place -- ")));
    QVERIFY(!actions->commandLine().contains(QStringLiteral("--output")));
}

void ReplacingTest::asksNothingWhereNobodyWantsToBeAsked()
{
    QVERIFY(writeJpegs(1));
    MainWindow window;
    window.settings()->setValue(Setting::ConfirmReplace, false);
    window.selectPreset(QStringLiteral("archive-shrink"));
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    chooseReplacing(window);
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->outline() && window.controller()->outline()->inPlace, kPatienceMs);
    press(window, "Start");
    QVERIFY(!window.messages()->shows(kReplacing));
    QVERIFY(finished(window));
    QVERIFY(bytesOf(file(QStringLiteral("0.jpg"))) != m_before[QStringLiteral("0.jpg")]);
}

void ReplacingTest::destinationOfTheSettingsCountsAtOnce()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 64, 48));
    const QTemporaryDir output;
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    window.dialogs()->showSettings();
    setOutputFolder(*window.settings(), output.path());
    QCOMPARE(window.controller()->outputFolder(), output.path());
    const auto *label = window.findChild<SettingsWindow *>()->findChild<ElidedLabel *>();
    QVERIFY2(label->wholeText().contains(QDir(output.path()).dirName()), qPrintable(label->wholeText()));
    QTRY_VERIFY_WITH_TIMEOUT(window.controller()->outline() && window.controller()->outline()->folder == output.path(),
                             kPatienceMs);
}

GLASSINE_WINDOW_TEST_MAIN(ReplacingTest)
#include "replacing_test.moc"
