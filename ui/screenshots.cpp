// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "batch/pack_dialog.h"
#include "batch/plan_window.h"
#include "delivery/delivery_controller.h"
#include "delivery/destination_editor.h"
#include "delivery/destination_model.h"
#include "delivery/destinations_window.h"
#include "history/history_window.h"
#include "main_window.h"
#include "presets/preset_panel.h"
#include "preview/preview_screens.h"
#include "queue/drop_overlay.h"
#include "queue/drop_zone.h"
#include "queue/filter_bar.h"
#include "queue/queue_actions.h"
#include "queue/quick_look.h"
#include "screenshot_tools.h"
#include "settings/settings_window.h"
#include "window/intake.h"
#include "window/message_area.h"
#include "window/window_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>
#include <QUrl>

namespace glassine::ui {

namespace {

const QString kScaleFactor = QStringLiteral("QT_SCALE_FACTOR");

/// Every thumbnail of the first rows is there.
bool thumbnailsShown(const MainWindow &window)
{
    constexpr int kInView = 14;
    const auto *queue = window.findChild<QueueModel *>();
    for (int row = 0; row < std::min(queue->rowCount(), kInView); ++row) {
        const QModelIndex photo = queue->index(row, 0);
        const bool waits = !photo.data(QueueModel::HeadingRole).toBool()
            && photo.data(QueueModel::ThumbnailRole).value<QImage>().isNull();
        if (waits && !photo.data().toString().startsWith(QStringLiteral("Torn")))
            return false;
    }
    return queue->rowCount() > 0;
}

bool copyInto(const QString &source, const QString &target)
{
    bool good = true;
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = target + u'/' + QDir(source).relativeFilePath(file);
        good = QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy) && good;
    }
    return good;
}

/// A home folder of their own, so that pictures show nobody's paths and nobody's presets. One photo is torn, for the
/// problems to have something to say.
bool prepareHome(const QString &home)
{
    qputenv("HOME", QFile::encodeName(home));
    qputenv("GLASSINE_STATE_DIR", QFile::encodeName(home + QStringLiteral("/.state")));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home + QStringLiteral("/.config")));
    const QString corpus = qEnvironmentVariable("GLASSINE_CORPUS");
    const QString source = corpus.isEmpty() ? samplesFolder() : corpus + QStringLiteral("/photos");
    const QString summer = home + QStringLiteral("/Pictures/Summer");
    if (!copyInto(source, summer))
        return false;
    QDirIterator photos(summer, {QStringLiteral("*.jpg")}, QDir::Files, QDirIterator::Subdirectories);
    if (!photos.hasNext())
        return false;
    const QString torn = summer + QStringLiteral("/Torn in transfer.jpg");
    return QFile::copy(photos.next(), torn) && QFile::setPermissions(torn, QFile::ReadOwner | QFile::WriteOwner)
        && QFile::resize(torn, QFileInfo(torn).size() / 3);
}

class Camera {
public:
    Camera(QDir folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void take(QWidget &window, const QString &name)
    {
        liveFor(150);
        const QString path = m_folder.filePath(name + m_suffix + QStringLiteral(".png"));
        const bool saved = window.grab().save(path);
        QTextStream(stdout) << path << (saved ? "" : ": cannot be written") << Qt::endl;
        m_good = m_good && saved;
    }
    void expect(bool good) { m_good = m_good && good; }
    bool isGood() const { return m_good; }

private:
    QDir m_folder;
    QString m_suffix;
    bool m_good = true;
};

void takeEmpty(MainWindow &window, Camera &camera)
{
    camera.take(window, QStringLiteral("empty"));
    window.findChild<DropZone *>()->setHighlighted(true);
    camera.take(window, QStringLiteral("drop-hovers"));
    window.findChild<DropZone *>()->setHighlighted(false);
    QMimeData nothing;
    nothing.setUrls({QUrl(QStringLiteral("file:///"))});
    window.findChild<Intake *>()->take(namedPaths(nothing));
    window.messages()->show(
        QStringLiteral("left-over"),
        {Message::Kind::Question,
         WindowDialogs::tr("A batch was interrupted: %L1 of %L2 photos are done. Resume it?").arg(3412).arg(8000),
         {{WindowDialogs::tr("&Resume"), {}}, {WindowDialogs::tr("&Not now"), {}}},
         {}});
    camera.take(window, QStringLiteral("messages"));
    window.messages()->take(QStringLiteral("left-over"));
    window.messages()->take(QStringLiteral("refused"));
}

void takePlanned(MainWindow &window, Camera &camera)
{
    BatchController *controller = window.controller();
    window.addPaths({QDir::home().filePath(QStringLiteral("Pictures/Summer"))});
    camera.expect(liveUntil([&] { return controller->outline() && controller->outline()->bytes >= 0; }));
    camera.expect(liveUntil([&] { return thumbnailsShown(window); }));
    camera.take(window, QStringLiteral("planned"));
    window.findChild<DropOverlay *>()->showOver();
    camera.take(window, QStringLiteral("drop-hovers-list"));
    window.findChild<DropOverlay *>()->hide();
    window.queue()->filterBar()->setGrouped(true);
    camera.take(window, QStringLiteral("grouped"));
    window.queue()->filterBar()->setGrouped(false);
    window.queue()->filterBar()->setGrid(true);
    liveUntil([&] { return thumbnailsShown(window); });
    liveFor(600);
    camera.take(window, QStringLiteral("grid"));
    window.queue()->filterBar()->setGrid(false);
    window.dialogs()->showPlan();
    camera.take(*window.findChild<PlanWindow *>(), QStringLiteral("plan"));
    window.findChild<PlanWindow *>()->findChild<QCheckBox *>(QStringLiteral("look-at-colors"))->click();
    camera.expect(
        liveUntil([&] { return controller->outline() && !controller->session()->colorCounts().spaces.empty(); }));
    camera.take(*window.findChild<PlanWindow *>(), QStringLiteral("plan-colors"));
    window.findChild<PlanWindow *>()->close();
    window.queue()->step(3);
    QMenu menu(&window);
    window.findChild<QueueActions *>()->fillMenu(&menu);
    menu.popup(window.mapToGlobal(QPoint(500, 300)));
    camera.take(menu, QStringLiteral("menu"));
    menu.close();
    controller->photos()->setPreset({1, 2}, window.presets()->preset(QStringLiteral("responsive")));
    liveFor(300);
    camera.expect(liveUntil([&] { return controller->outline() && controller->outline()->bytes >= 0; }));
    camera.take(window, QStringLiteral("own-presets"));
    controller->photos()->undoStack()->undo();
    window.findChild<QueueActions *>()->quickLookAction()->trigger();
    liveFor(1500);
    camera.take(window, QStringLiteral("quick-look"));
    window.findChild<QuickLook *>()->hide();
    window.selectPreset(QStringLiteral("responsive"));
    liveFor(300); // it is planned anew a moment later
    camera.expect(liveUntil([&] { return controller->outline() && controller->outline()->bytes >= 0; }));
    camera.take(window, QStringLiteral("renditions"));
    window.selectPreset(QStringLiteral("web-2048"));
    liveFor(300);
    camera.expect(liveUntil([&] { return controller->outline() && controller->outline()->bytes >= 0; }));
}

/// A share and a bucket; the batch then goes to the share.
void takeDestinations(MainWindow &window, Camera &camera)
{
    window.dialogs()->showDestinations();
    DestinationsWindow *list = window.dialogs()->destinationsWindow();
    camera.take(*list, QStringLiteral("destinations-empty"));
    const QString share = QDir::home().filePath(QStringLiteral("Share"));
    QDir().mkpath(share);
    const auto add = [&](const char *name, const char *kind, const std::map<std::string, std::string> &options) {
        OptionValues values;
        for (const auto &[key, value] : options)
            values.set(key, value);
        std::vector<OptionProblem> problems;
        const auto specs = sync::destinationKind(kind)->options();
        window.destinations()->save({name, kind, checkOptions(specs, values, {}, problems)}, {},
                                    [](const Result<void> &) {});
    };
    add("share", "folder", {{"path", share.toStdString()}});
    add("shop", "s3", {{"bucket", "photos"}, {"prefix", "2026"}, {"region", "eu-central-1"}});
    camera.expect(liveUntil([&] { return window.destinations()->rowCount() == 2; }));
    window.destinations()->test(*window.destinations()->destination(QStringLiteral("share")), {},
                                [](const Result<void> &) {});
    camera.take(*list, QStringLiteral("destinations"));
    list->editor()->edit(*window.destinations()->destination(QStringLiteral("shop")));
    camera.take(*list->editor(), QStringLiteral("destination-editor"));
    for (const sync::DestinationKind &kind : sync::destinationKinds()) {
        const std::string id(kind.id);
        list->editor()->edit({"new", id, {}});
        camera.take(*list->editor(), QStringLiteral("destination-editor-") + QString::fromStdString(id));
    }
    list->editor()->close();
    list->close();
    window.delivery()->choose(QStringLiteral("share"));
    window.destinations()->reload();
    liveFor(400); // it is planned anew a moment later
    camera.expect(
        liveUntil([&] { return window.controller()->outline() && window.controller()->outline()->bytes >= 0; }));
}

/// The question before originals are replaced. Nobody says yes.
void takeReplacing(MainWindow &window, Camera &camera)
{
    BatchController *controller = window.controller();
    const auto isPlanned = [controller](bool inPlace) {
        const auto outline = controller->outline();
        return outline && outline->inPlace == inPlace && outline->bytes >= 0;
    };
    controller->destination()->setInPlace(true);
    camera.expect(liveUntil([&] { return isPlanned(true); }));
    controller->start();
    camera.take(window, QStringLiteral("replacing"));
    controller->destination()->setInPlace(false);
    camera.expect(liveUntil([&] { return isPlanned(false); }));
}

void takeRun(MainWindow &window, Camera &camera)
{
    BatchController *controller = window.controller();
    controller->start();
    camera.expect(liveUntil([&] { return controller->session()->totals().finished() >= 6; }));
    controller->pause();
    camera.take(window, QStringLiteral("running"));
    controller->resume();
    camera.expect(liveUntil([&] { return controller->state() == batch::Session::State::Finished; }));
    liveFor(400);
    camera.take(window, QStringLiteral("finished"));
    window.queue()->filterBar()->setGrid(true);
    camera.take(window, QStringLiteral("finished-grid"));
    window.queue()->filterBar()->setGrid(false);
    window.dialogs()->packArchive();
    camera.take(*window.findChild<PackDialog *>(), QStringLiteral("pack"));
    window.findChild<PackDialog *>()->close();
    window.dialogs()->showHistory();
    liveFor(400);
    camera.take(*window.findChild<HistoryWindow *>(), QStringLiteral("history"));
    window.findChild<HistoryWindow *>()->close();
    window.dialogs()->showSettings();
    camera.take(*window.findChild<SettingsWindow *>(), QStringLiteral("settings"));
    window.findChild<SettingsWindow *>()->close();
    window.resize(900, 600);
    camera.take(window, QStringLiteral("small"));
}

/// Removes what an earlier round has made, in the home folder that prepareHome() has filled.
void tidy(const QTemporaryDir &home)
{
    for (const char *made : {"Pictures/Delivered", ".state", ".config/glassine/destinations", "Share"})
        QDir(home.filePath(QString::fromLatin1(made))).removeRecursively();
}

bool shoot(QApplication &application, const QTemporaryDir &home, const QDir &folder, Theme theme, const QString &suffix)
{
    applyTheme(application, theme);
    tidy(home);
    Camera camera(folder, suffix);
    MainWindow window;
    window.resize(1440, 860);
    window.selectPreset(QStringLiteral("web-2048"));
    window.controller()->setOutputFolder(home.filePath(QStringLiteral("Pictures/Delivered")));
    window.show();
    liveFor(250);
    takeEmpty(window, camera);
    takePlanned(window, camera);
    takeDestinations(window, camera);
    takeReplacing(window, camera);
    takeRun(window, camera);
    QDirIterator photos(home.filePath(QStringLiteral("Pictures/Summer")), {QStringLiteral("*.jpg")}, QDir::Files,
                        QDirIterator::Subdirectories);
    return shootPreviews(application, folder, theme, suffix, photos.next()) && camera.isGood();
}

/// In its words and its direction.
bool shootArabic(QApplication &application, const QTemporaryDir &home, const QDir &folder)
{
    QTranslator arabic;
    if (!arabic.load(QStringLiteral(":/translations/glassine_ar")))
        return false;
    QCoreApplication::installTranslator(&arabic);
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const bool good = shoot(application, home, folder, Theme::Light, QStringLiteral("-arabic"));
    QCoreApplication::removeTranslator(&arabic);
    return good;
}

/// The scale of a screen is fixed when a program starts: another one looks at 125 or 200 %.
bool shootScaled(const QString &folder, const char *factor)
{
    QProcess scaled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(kScaleFactor, QString::fromLatin1(factor));
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::ForwardedChannels);
    scaled.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--screenshots"), folder});
    return scaled.waitForFinished(-1) && scaled.exitCode() == 0;
}

} // namespace

int writeScreenshots(QApplication &application, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << folder << ": cannot be created" << Qt::endl;
        return 1;
    }
    const QTemporaryDir home;
    if (!home.isValid() || !prepareHome(home.path()))
        return 1;
    if (const double factor = qEnvironmentVariable(kScaleFactor.toLatin1()).toDouble(); factor > 0)
        return shoot(application, home, target, Theme::Light, QStringLiteral("-%1").arg(qRound(factor * 100))) ? 0 : 1;
    bool good = shoot(application, home, target, Theme::Light, {});
    good = shoot(application, home, target, Theme::Dark, QStringLiteral("-dark")) && good;
    good = shootArabic(application, home, target) && good;
    for (const char *factor : {"1.25", "2"})
        good = shootScaled(target.absolutePath(), factor) && good;
    return good ? 0 : 1;
}

} // namespace glassine::ui
