// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person uses it: drops, clicks and keys over real sessions and real workers.

#include "batch/batch_controller.h"
#include "batch/drop_zone.h"
#include "batch/queue_model.h"
#include "batch/totals_bar.h"
#include "issues/issues_model.h"
#include "main_window.h"
#include "presets/preset_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace glassine;
using namespace glassine::ui;

namespace {

void writePhoto(const QString &path, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 255 / width, y * 255 / height, (x ^ y) & 0xff));
    QVERIFY(image.save(path, "PNG"));
}

void drop(QWidget &window, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QVERIFY(event.isAccepted());
}

QPushButton *button(QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text)
            return candidate;
    return nullptr;
}

bool planned(MainWindow &window, int photos)
{
    return QTest::qWaitFor([&] {
        batch::Session *session = window.controller()->session();
        return session && session->itemCount() == photos && session->state() == batch::Session::State::Idle
            && !session->currentPlan().outputs.empty();
    }, 30'000);
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheDropZoneWhenEmpty();
    void dropPlansWithoutWritingAnything();
    void startWritesEveryPhotoAndLeavesOriginalsAlone();
    void brokenFileBecomesAProblemRowAndTheRestGoesOn();
    void changingThePresetPlansAnew();
    void everyInteractiveWidgetHasANameForScreenReaders();
    void presetListShowsEveryBuiltIn();
    void textDropIsRefused();

private:
    QTemporaryDir m_state, m_photos, m_output; ///< m_state also holds the settings
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path()); // nobody's choices of yesterday
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
}

void MainWindowTest::init()
{
    for (QTemporaryDir *folder : {&m_photos, &m_output}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
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
    writePhoto(m_photos.filePath(QStringLiteral("a.png")), 640, 480);
    writePhoto(m_photos.filePath(QStringLiteral("b.png")), 480, 640);
    MainWindow window;
    window.show();
    auto *model = window.findChild<QueueModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.controller()->setOutputFolder(m_output.path());
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 2));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, QueueModel::Photo).data().toString(), QStringLiteral("a.png"));
    QVERIFY(model->index(0, QueueModel::Pixels).data().toString().contains(QStringLiteral("640 × 480")));
    QVERIFY(QDir(m_output.path()).isEmpty());
    QVERIFY(button(window, QStringLiteral("Start"))->isEnabled());
}

void MainWindowTest::startWritesEveryPhotoAndLeavesOriginalsAlone()
{
    const QString photo = m_photos.filePath(QStringLiteral("a.png"));
    writePhoto(photo, 640, 480);
    QFile original(photo);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray before = original.readAll();
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    drop(window, {photo});
    QVERIFY(planned(window, 1));
    QTest::mouseClick(button(window, QStringLiteral("Start")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return window.controller()->state() == batch::Session::State::Finished; }, 60'000));
    QCOMPARE(window.controller()->session()->totals().done, 1);
    QVERIFY(!QDir(m_output.path()).isEmpty());
    original.seek(0);
    QCOMPARE(original.readAll(), before);
    auto *model = window.findChild<QueueModel *>();
    QVERIFY(!model->index(0, 0).data(QueueModel::OutputPathRole).toByteArray().isEmpty());
}

void MainWindowTest::brokenFileBecomesAProblemRowAndTheRestGoesOn()
{
    writePhoto(m_photos.filePath(QStringLiteral("good.png")), 320, 200);
    writePhoto(m_photos.filePath(QStringLiteral("half.png")), 320, 200);
    QFile half(m_photos.filePath(QStringLiteral("half.png")));
    QVERIFY(half.resize(half.size() / 2));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    auto *issues = window.findChild<IssuesModel *>();
    QAbstractItemModelTester tester(issues, QAbstractItemModelTester::FailureReportingMode::QtTest);
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(QTest::qWaitFor([&] { return window.controller()->state() == batch::Session::State::Finished; }, 60'000));
    QCOMPARE(window.controller()->session()->totals().done, 1);
    QCOMPARE(window.controller()->session()->totals().failed, 1);
    QCOMPARE(issues->rowCount(), 1);
    QVERIFY(issues->index(0).data().toString().contains(QStringLiteral("half.png")));
}

void MainWindowTest::changingThePresetPlansAnew()
{
    writePhoto(m_photos.filePath(QStringLiteral("a.png")), 640, 480);
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output.path());
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 1));
    const std::size_t before = 1;
    QCOMPARE(window.controller()->session()->currentPlan().outputs.size(), before);
    window.selectPreset(QStringLiteral("responsive"));
    QVERIFY(QTest::qWaitFor([&] {
        batch::Session *session = window.controller()->session();
        return session && session->state() == batch::Session::State::Idle
            && session->currentPlan().outputs.size() > before;
    }, 30'000));
}

void MainWindowTest::everyInteractiveWidgetHasANameForScreenReaders()
{
    MainWindow window;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QListView *>(widget)
            || qobject_cast<QTreeView *>(widget);
        if (!interactive || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        auto *asButton = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
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

void MainWindowTest::textDropIsRefused()
{
    MainWindow window;
    QMimeData mime;
    mime.setText(QStringLiteral("just words"));
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(!enter.isAccepted());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
