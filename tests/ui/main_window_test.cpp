// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: drops, clicks and keys over real sessions and real workers.

#include "appearance/appearance.h"
#include "batch/plan_model.h"
#include "batch/plan_window.h"
#include "batch/summary_panel.h"
#include "batch/totals_bar.h"
#include "event_loop_watchdog.h"
#include "issues/issues_model.h"
#include "issues/issues_panel.h"
#include "photos.h"
#include "presets/preset_model.h"
#include "presets/preset_panel.h"
#include "queue/drop_zone.h"
#include "queue/filter_bar.h"
#include "queue/queue_actions.h"
#include "queue/queue_pane.h"
#include "queue/quick_look.h"
#include "watched_application.h"
#include "window/elided_label.h"
#include "window/message_area.h"
#include "window/window_dialogs.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QColorSpace>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

class MainWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void measuresTheFirstPainting();
    void showsTheDropZoneWhenEmpty();
    void dropPlansWithoutWritingAnything();
    void planTellsOfColorsWhenAsked();
    void startWritesEveryPhotoAndLeavesOriginalsAlone();
    void brokenFileBecomesAProblemRowAndTheRestGoesOn();
    void doubleClickOnAProblemSelectsThePhoto();
    void changingThePresetPlansAnewAndKeepsTheSelection();
    void deleteTakesOffAndUndoBringsBack();
    void photosSetAsideAreNotWritten();
    void selectedPhotosCanHaveAPresetOfTheirOwn();
    void changeOfThePresetCanBeUndone();
    void commandLineSaysEveryPreset();
    void tryingAgainWorksOnTheseAlone();
    void stoppedBatchGoesOnWithStart();
    void spaceShowsThePhotoLargeAndHidesItAgain();
    void copiesACommandLineTheShellUnderstands();
    void summaryNamesTheBiggestSavingAndWhatFailed();
    void closingWhileRunningAsksFirst();
    void runningBatchTakesNoDropsAndSaysSo();
    void columnsAndLayoutAreRemembered();
    void presetListShowsEveryBuiltIn();
    void eventLoopIsNeverHeldUp();

private:
    QString file(const QString &name) const { return m_photos.filePath(name); }
    bool startsABatch(MainWindow &window, int photos) const;
    bool showsTwoPhotos(MainWindow &window) const;
    QTemporaryDir m_state, m_photos, m_output; ///< m_state also holds the settings
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_state.path()); // nobody's choices of yesterday
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
}

void MainWindowTest::init()
{
    QSettings().clear();
    for (QTemporaryDir *folder : {&m_photos, &m_output}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
}

// Printed, not judged.
void MainWindowTest::measuresTheFirstPainting()
{
    QElapsedTimer clock;
    clock.start();
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.grab().isNull());
    qInfo("made, shown and painted in %lld ms", clock.elapsed());
}

void MainWindowTest::showsTheDropZoneWhenEmpty()
{
    MainWindow window;
    window.show();
    QVERIFY(window.findChild<DropZone *>()->isVisible());
    QVERIFY(!button(window, QStringLiteral("Start"))->isEnabled());
}

void MainWindowTest::dropPlansWithoutWritingAnything()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 640, 480));
    QVERIFY(writePhoto(file(QStringLiteral("b.png")), 480, 640));
    MainWindow window;
    window.show();
    auto *model = window.findChild<QueueModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, QueueModel::Photo).data().toString(), QStringLiteral("a.png"));
    QTRY_VERIFY(model->index(0, QueueModel::Pixels).data().toString().contains(QStringLiteral("640 × 480")));
    QVERIFY(QDir(m_output.path()).isEmpty());
    QVERIFY(button(window, QStringLiteral("Start"))->isEnabled());
    const auto *status = window.findChild<ElidedLabel *>(QStringLiteral("status"));
    QTRY_VERIFY(status->wholeText().contains(QStringLiteral("→")));
}

void MainWindowTest::planTellsOfColorsWhenAsked()
{
    QImage green(64, 48, QImage::Format_RGB32);
    green.fill(qRgb(0, 255, 0)); // which sRGB cannot hold
    green.setColorSpace(QColorSpace::AdobeRgb);
    QVERIFY(green.save(file(QStringLiteral("green.png"))));
    QVERIFY(writePhoto(file(QStringLiteral("plain.png")), 80, 60));
    MainWindow window;
    window.show();
    window.addPaths({file(QStringLiteral("green.png")), file(QStringLiteral("plain.png"))});
    QVERIFY(planned(window, 2));
    window.dialogs()->showPlan();
    auto *plan = window.findChild<PlanWindow *>();
    QAbstractItemModelTester tester(plan->findChild<PlanModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *colors = plan->findChild<QLabel *>(QStringLiteral("colors"));
    QVERIFY(!colors->isVisible());
    plan->findChild<QCheckBox *>(QStringLiteral("look-at-colors"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(colors->isVisible() && colors->text().contains(QStringLiteral("Adobe RGB")), 30'000);
    QVERIFY2(colors->text().contains(QStringLiteral("does not say")), qPrintable(colors->text()));
    QVERIFY2(colors->text().contains(QStringLiteral("green.png")), qPrintable(colors->text()));
    const auto *model = plan->findChild<PlanModel *>();
    QVERIFY(model->index(0, PlanModel::Remark).data().toString().contains(QStringLiteral("outside of sRGB")));
    QVERIFY(!model->index(1, PlanModel::Remark).data().toString().contains(QStringLiteral("outside of sRGB")));
    plan->findChild<QCheckBox *>(QStringLiteral("look-at-colors"))->click();
    QVERIFY(!colors->isVisible());
}

void MainWindowTest::startWritesEveryPhotoAndLeavesOriginalsAlone()
{
    const QString photo = file(QStringLiteral("a.png"));
    QVERIFY(writePhoto(photo, 640, 480));
    QFile original(photo);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {photo}));
    QVERIFY(planned(window, 1));
    QTest::mouseClick(button(window, QStringLiteral("Start")), Qt::LeftButton);
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 1);
    QVERIFY(!QDir(m_output.path()).isEmpty());
    original.seek(0);
    QCOMPARE(original.readAll(), before);
    auto *model = window.findChild<QueueModel *>();
    QTRY_VERIFY(!model->index(0, 0).data(QueueModel::OutputPathRole).toByteArray().isEmpty());
    const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0, 0)}));
    QVERIFY(mime->urls().first().toLocalFile().startsWith(m_output.path()));
}

void MainWindowTest::brokenFileBecomesAProblemRowAndTheRestGoesOn()
{
    QVERIFY(writePhoto(file(QStringLiteral("good.png")), 320, 200));
    QVERIFY(writePhoto(file(QStringLiteral("half.png")), 320, 200));
    QFile half(file(QStringLiteral("half.png")));
    QVERIFY(half.resize(half.size() / 2));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    auto *issues = window.findChild<IssuesModel *>();
    QAbstractItemModelTester tester(issues, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 1);
    QCOMPARE(window.controller()->session()->totals().failed, 1);
    QTRY_COMPARE(issues->rowCount(), 1);
    QVERIFY(issues->index(0).data().toString().contains(QStringLiteral("half.png")));
    QVERIFY(window.findChild<IssuesPanel *>()->isVisible());
    QVERIFY(window.findChild<IssuesPanel *>()->details().contains(QStringLiteral("damaged-input")));
}

void MainWindowTest::doubleClickOnAProblemSelectsThePhoto()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 320, 200));
    QVERIFY(writePhoto(file(QStringLiteral("b.png")), 320, 200));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    const std::string path = QFile::encodeName(file(QStringLiteral("b.png"))).toStdString();
    window.findChild<IssuesModel *>()->add({path, {ErrorCode::DamagedInput, path, {}}});
    auto *view = window.findChild<IssuesPanel *>()->findChild<QListView *>();
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() == 1);
    const QPoint at = view->visualRect(view->model()->index(0, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(window.queue()->selectedPhotos(), PhotoIds{1});
}

void MainWindowTest::changingThePresetPlansAnewAndKeepsTheSelection()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 640, 480));
    QVERIFY(writePhoto(file(QStringLiteral("b.png")), 640, 480));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.queue()->selectPhoto(QFile::encodeName(file(QStringLiteral("b.png"))));
    const std::size_t before = 2;
    QCOMPARE(window.controller()->session()->currentPlan().outputs.size(), before);
    window.selectPreset(QStringLiteral("responsive"));
    QVERIFY(QTest::qWaitFor(
        [&] {
            batch::Session *session = window.controller()->session();
            return session && session->state() == batch::Session::State::Idle
                && session->currentPlan().outputs.size() > before;
        },
        30'000));
    QCOMPARE(window.queue()->selectedPhotos(), PhotoIds{1});
}

void MainWindowTest::deleteTakesOffAndUndoBringsBack()
{
    for (const auto &name : {QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("c.png")})
        QVERIFY(writePhoto(file(name), 64, 48));
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 3));
    window.queue()->selectPhoto(QFile::encodeName(file(QStringLiteral("b.png"))));
    QTest::keyClick(window.queue()->view(), Qt::Key_Delete);
    QVERIFY(planned(window, 2));
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), 2);
    QTest::keyClick(window.queue()->view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(planned(window, 3));
    QTest::keyClick(window.queue()->view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.queue()->selectedPhotos().size(), std::size_t(3));
    QTest::keyClick(window.queue()->view(), Qt::Key_Delete);
    QTRY_VERIFY(window.findChild<DropZone *>()->isVisible());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(planned(window, 3));
}

void MainWindowTest::photosSetAsideAreNotWritten()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 64, 48));
    QVERIFY(writePhoto(file(QStringLiteral("b.png")), 64, 48));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->photos()->setAside({0}, true);
    QVERIFY(planned(window, 1));
    window.controller()->start();
    QVERIFY(finished(window));
    const QStringList written = QDir(m_output.path()).entryList(QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot);
    QVERIFY(!written.isEmpty());
    QCOMPARE(window.controller()->session()->totals().done, 1);
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), 2);
}

/// a.png and b.png, planned with web-2048; b.png is selected.
bool MainWindowTest::showsTwoPhotos(MainWindow &window) const
{
    if (!writePhoto(file(QStringLiteral("a.png")), 640, 480) || !writePhoto(file(QStringLiteral("b.png")), 640, 480))
        return false;
    window.show();
    window.selectPreset(QStringLiteral("web-2048"));
    window.controller()->setOutputFolder(m_output.path());
    return drop(window, {m_photos.path()}) && planned(window, 2)
        && window.queue()->selectPhoto(QFile::encodeName(file(QStringLiteral("b.png"))));
}

/// As the menu does it.
static bool chooseOwnPreset(MainWindow &window, const QString &name)
{
    QMenu *menu = window.findChild<QueueActions *>()->presetMenu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (withoutMnemonic(action->text()) == name) {
            action->trigger();
            return true;
        }
    return false;
}

static bool plannedFiles(const MainWindow &window, qint64 files)
{
    return QTest::qWaitFor(
        [&] {
            const auto outline = window.controller()->outline();
            return outline && outline->figures.writes == files;
        },
        30'000);
}

void MainWindowTest::selectedPhotosCanHaveAPresetOfTheirOwn()
{
    MainWindow window;
    QVERIFY(showsTwoPhotos(window));
    const presets::Preset *several = window.presets()->preset(QStringLiteral("responsive"));
    QVERIFY(several);
    const auto renditions = qint64(several->recipe.renditions.size());
    QVERIFY(chooseOwnPreset(window, several->name));
    QVERIFY(plannedFiles(window, 1 + renditions)); // what the plan says …
    auto *model = window.findChild<QueueModel *>();
    QCOMPARE(model->index(0, 0).data(QueueModel::OwnPresetRole).toString(), QString());
    QCOMPARE(model->index(1, 0).data(QueueModel::OwnPresetRole).toString(), several->name);
    QVERIFY(model->index(1, 0).data(Qt::ToolTipRole).toString().contains(several->name));
    QVERIFY(model->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains(several->name));
    window.controller()->start();
    QVERIFY(finished(window));
    const batch::Session &session = *window.controller()->session();
    QCOMPARE(session.totals().outputs, 1 + renditions); // … is what runs
    QCOMPARE(session.item(0).outputs.size(), std::size_t(1));
    QCOMPARE(qint64(session.item(1).outputs.size()), renditions);
}

void MainWindowTest::changeOfThePresetCanBeUndone()
{
    MainWindow window;
    QVERIFY(showsTwoPhotos(window));
    const QString name = window.presets()->preset(QStringLiteral("responsive"))->name;
    QVERIFY(chooseOwnPreset(window, name));
    const PhotoList &list = *window.controller()->photos();
    QVERIFY(list.ownPreset(1) && !list.ownPreset(0));
    window.controller()->photos()->undoStack()->undo();
    QVERIFY(!list.ownPreset(1));
    QVERIFY(plannedFiles(window, 2));
    window.controller()->photos()->undoStack()->redo();
    QCOMPARE(list.ownPreset(1)->name, name);
    QVERIFY(chooseOwnPreset(window, QueueActions::tr("As the batch: %1").arg(window.controller()->preset().name)));
    QVERIFY(!list.ownPreset(1));
}

void MainWindowTest::commandLineSaysEveryPreset()
{
    MainWindow window;
    QVERIFY(showsTwoPhotos(window));
    QVERIFY(chooseOwnPreset(window, window.presets()->preset(QStringLiteral("responsive"))->name));
    window.queue()->selectAll();
    const QStringList lines = window.findChild<QueueActions *>()->commandLine().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(QStringLiteral("--preset web-2048")) && lines[0].endsWith(QStringLiteral("a.png")));
    QVERIFY(lines[1].contains(QStringLiteral("--preset responsive")) && lines[1].endsWith(QStringLiteral("b.png")));
}

void MainWindowTest::tryingAgainWorksOnTheseAlone()
{
    QVERIFY(writePhoto(file(QStringLiteral("good.png")), 64, 48));
    QVERIFY(writePhoto(file(QStringLiteral("half.png")), 320, 200));
    QFile half(file(QStringLiteral("half.png")));
    QVERIFY(half.resize(half.size() / 2));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(finished(window));
    QVERIFY(writePhoto(file(QStringLiteral("half.png")), 320, 200)); // mended
    window.controller()->retry({1});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return window.controller()->state() == batch::Session::State::Finished
                && window.controller()->session()->itemCount() == 1;
        },
        60'000));
    QCOMPARE(window.controller()->session()->totals().done, 1);
    auto *model = window.findChild<QueueModel *>();
    for (int row = 0; row < 2; ++row)
        QTRY_COMPARE(model->index(row, 0).data(QueueModel::ItemStateRole).toInt(), int(batch::ItemState::Done));
}

void MainWindowTest::stoppedBatchGoesOnWithStart()
{
    constexpr int kPhotos = 40;
    for (int i = 0; i < kPhotos; ++i)
        QVERIFY(writePhoto(file(QStringLiteral("%1.png").arg(i)), 700, 500));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, kPhotos));
    window.controller()->start();
    QVERIFY(QTest::qWaitFor([&] { return window.controller()->session()->totals().done > 2; }, 60'000));
    QTest::mouseClick(button(window, QStringLiteral("Stop")), Qt::LeftButton);
    QVERIFY(finished(window));
    const QString id = window.controller()->session()->id();
    const qint64 done = window.controller()->session()->totals().done;
    QVERIFY(done < kPhotos);
    QTest::mouseClick(button(window, QStringLiteral("Start")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return window.controller()->state() == batch::Session::State::Finished
                && window.controller()->session()->totals().finished() == kPhotos;
        },
        60'000));
    QCOMPARE(window.controller()->session()->id(), id); // the same one, not a new one
    QCOMPARE(window.controller()->session()->totals().done, kPhotos);
}

void MainWindowTest::spaceShowsThePhotoLargeAndHidesItAgain()
{
    QVERIFY(writePhoto(file(QStringLiteral("a.png")), 640, 480));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    window.queue()->selectPhoto(QFile::encodeName(file(QStringLiteral("a.png"))));
    QTest::keyClick(window.queue()->view(), Qt::Key_Space);
    auto *look = window.findChild<QuickLook *>();
    QVERIFY(look->isVisible());
    QTest::keyClick(look, Qt::Key_Space);
    QVERIFY(!look->isVisible());
}

void MainWindowTest::copiesACommandLineTheShellUnderstands()
{
    const QString awkward = file(QStringLiteral("it's $HOME.png"));
    QVERIFY(writePhoto(awkward, 64, 48));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {awkward}));
    QVERIFY(planned(window, 1));
    window.queue()->selectPhoto(QFile::encodeName(awkward));
    const QString line = window.findChild<QueueActions *>()->commandLine();
    QProcess shell;
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + line});
    QVERIFY(shell.waitForFinished());
    const QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words.first(), QStringLiteral("glassine"));
    QCOMPARE(words.last(), QFileInfo(awkward).canonicalFilePath());
    QVERIFY(words.contains(m_output.path()));
}

void MainWindowTest::summaryNamesTheBiggestSavingAndWhatFailed()
{
    QVERIFY(writePhoto(file(QStringLiteral("big.png")), 1200, 900));
    QFile garbage(file(QStringLiteral("half.png")));
    QVERIFY(writePhoto(garbage.fileName(), 320, 200));
    QVERIFY(garbage.resize(garbage.size() / 2));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(finished(window));
    auto *summary = window.findChild<SummaryPanel *>();
    QTRY_VERIFY(summary->isVisible());
    QString texts;
    for (const QLabel *label : summary->findChildren<QLabel *>())
        texts += label->text() + u'\n';
    QVERIFY2(texts.contains(QStringLiteral("damaged")), qPrintable(texts));
    QVERIFY2(texts.contains(QStringLiteral("big.png")), qPrintable(texts));
}

/// Of photos enough to be met while it runs.
bool MainWindowTest::startsABatch(MainWindow &window, int photos) const
{
    for (int i = 0; i < photos; ++i)
        if (!writePhoto(file(QStringLiteral("%1.png").arg(i)), 700, 500))
            return false;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    if (!drop(window, {m_photos.path()}) || !planned(window, photos))
        return false;
    window.controller()->start();
    return QTest::qWaitFor([&] { return window.controller()->state() == batch::Session::State::Running; }, 30'000);
}

void MainWindowTest::closingWhileRunningAsksFirst()
{
    MainWindow window;
    QVERIFY(startsABatch(window, 30));
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QVERIFY(window.messages()->shows(QStringLiteral("closing")));
    QTest::mouseClick(button(window, QStringLiteral("Stop and quit")), Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
}

void MainWindowTest::runningBatchTakesNoDropsAndSaysSo()
{
    MainWindow window;
    QVERIFY(startsABatch(window, 30));
    QVERIFY(drop(window, {m_output.path()}));
    QVERIFY(window.messages()->shows(QStringLiteral("refused")));
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), 30);
    window.controller()->stop();
    QVERIFY(finished(window));
}

void MainWindowTest::columnsAndLayoutAreRemembered()
{
    {
        MainWindow window;
        window.show();
        window.queue()->findChild<QTableView *>()->setColumnWidth(QueueModel::State, 211);
        window.queue()->filterBar()->setGrouped(true);
        window.queue()->filterBar()->setGrid(true);
        window.close();
    }
    MainWindow window;
    QVERIFY(window.queue()->filterBar()->isGrid());
    QVERIFY(window.queue()->filterBar()->isGrouped());
    QCOMPARE(window.queue()->findChild<QTableView *>()->columnWidth(QueueModel::State), 211);
}

void MainWindowTest::presetListShowsEveryBuiltIn()
{
    PresetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() >= 12);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY2(model.preset(row), qPrintable(model.index(row).data().toString()));
        QVERIFY(!model.index(row).data(PresetModel::SummaryRole).toString().isEmpty());
    }
}

// A fifth of a second is where people begin to notice; a thread that waits for files or workers takes longer.
void MainWindowTest::eventLoopIsNeverHeldUp()
{
    constexpr int kMostMs = 200;
    for (int i = 0; i < 60; ++i)
        QVERIFY(writePhoto(file(QStringLiteral("%1.png").arg(i)), 400, 300));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    QTest::qWait(300); // the first painting makes fonts and icons
    EventLoopWatchdog watchdog;
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 60));
    window.controller()->start();
    QVERIFY(finished(window));
    QTest::qWait(100);
    qInfo("the event loop was held up for %d ms at most", watchdog.longestMs());
    QVERIFY2(watchdog.longestMs() < kMostMs, qPrintable(QString::number(watchdog.longestMs())));
}

GLASSINE_WINDOW_TEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
