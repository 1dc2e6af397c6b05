// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "batch/queue_model.h"
#include "main_window.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace glassine::ui {

namespace {

constexpr int kPatienceMs = 60'000;

/// Lets the window live until `ready` or patience ends. Only here: the product has no nested event loops.
bool liveUntil(const std::function<bool()> &ready)
{
    QEventLoop loop;
    QTimer poll;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (ready() || clock.elapsed() > kPatienceMs)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
    return ready();
}

void liveFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

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

bool save(MainWindow &window, const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    const bool saved = window.grab().save(path);
    QTextStream(stdout) << path << (saved ? "" : ": cannot be written") << Qt::endl;
    return saved;
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
    bool good = save(window, folder, QStringLiteral("empty") + suffix);

    BatchController *controller = window.controller();
    QDir(QDir::home().filePath(QStringLiteral("Delivered"))).removeRecursively();
    controller->setOutputFolder(QDir::home().filePath(QStringLiteral("Delivered")));
    window.addPaths({QDir::home().filePath(QStringLiteral("Summer"))});
    good = liveUntil([&] {
        return controller->session() && controller->session()->itemCount() > 0
            && controller->state() == batch::Session::State::Idle;
    }) && good;
    liveUntil([&] { return thumbnailsShown(window); });
    good = save(window, folder, QStringLiteral("planned") + suffix) && good;

    controller->start();
    good = liveUntil([&] { return controller->state() == batch::Session::State::Finished; }) && good;
    liveFor(300);
    return save(window, folder, QStringLiteral("finished") + suffix) && good;
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
    const bool light = shootTheme(application, target, Theme::Light);
    const bool dark = shootTheme(application, target, Theme::Dark);
    return light && dark ? 0 : 1;
}

} // namespace glassine::ui
