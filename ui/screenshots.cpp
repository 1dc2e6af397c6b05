// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "batch/queue_model.h"
#include "main_window.h"
#include "preview/preview_screens.h"
#include "screenshot_tools.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTextStream>

namespace glassine::ui {

namespace {

/// Every thumbnail a view of this size asks for is there.
bool thumbnailsShown(const MainWindow &window)
{
    const auto *queue = window.findChild<QueueModel *>();
    for (int row = 0; row < queue->rowCount(); ++row)
        if (queue->index(row, 0).data(QueueModel::ThumbnailRole).value<QImage>().isNull())
            return false;
    return queue->rowCount() > 0;
}

/// A home folder of their own, so that pictures show nobody's paths and nobody's presets.
bool prepareHome(const QString &home)
{
    qputenv("HOME", QFile::encodeName(home));
    qputenv("GLASSINE_STATE_DIR", QFile::encodeName(home + QStringLiteral("/.state")));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home + QStringLiteral("/.config")));
    QDirIterator samples(samplesFolder(), QDir::Files, QDirIterator::Subdirectories);
    const QDir source(samplesFolder());
    bool good = true;
    while (samples.hasNext()) {
        const QString file = samples.next();
        const QString copy = home + QStringLiteral("/Summer/") + source.relativeFilePath(file);
        good = QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy) && good;
    }
    return good;
}

bool shootTheme(QApplication &application, const QDir &folder, Theme theme)
{
    const QString suffix = theme == Theme::Dark ? QStringLiteral("-dark") : QString();
    applyTheme(application, theme);
    MainWindow window;
    window.resize(1240, 800);
    window.selectPreset(QStringLiteral("web-2048"));
    window.show();
    liveFor(200);
    bool good = savePicture(window, folder, QStringLiteral("empty") + suffix);

    BatchController *controller = window.controller();
    QDir(QDir::home().filePath(QStringLiteral("Delivered"))).removeRecursively();
    controller->setOutputFolder(QDir::home().filePath(QStringLiteral("Delivered")));
    window.addPaths({QDir::home().filePath(QStringLiteral("Summer"))});
    good = liveUntil([&] {
        return controller->session() && controller->session()->itemCount() > 0
            && controller->state() == batch::Session::State::Idle;
    }) && good;
    liveUntil([&] { return thumbnailsShown(window); });
    good = savePicture(window, folder, QStringLiteral("planned") + suffix) && good;

    controller->start();
    good = liveUntil([&] { return controller->state() == batch::Session::State::Finished; }) && good;
    liveFor(300);
    return savePicture(window, folder, QStringLiteral("finished") + suffix) && good;
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
    const QString photo = QDir::home().filePath(QStringLiteral("Summer/coast/DSC_0417.jpg"));
    bool good = true;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        good = shootTheme(application, target, theme) && good;
        good = shootPreviews(application, target, theme, photo) && good;
    }
    return good ? 0 : 1;
}

} // namespace glassine::ui
