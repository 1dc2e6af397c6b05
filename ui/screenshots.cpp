// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace glassine::ui {

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kThumbnailsMs = 2'500;

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

    const QTemporaryDir delivered;
    BatchController *controller = window.controller();
    controller->setOutputFolder(delivered.path() + QStringLiteral("/Delivered"));
    window.addPaths({samplesFolder()});
    good = liveUntil([&] {
        return controller->session() && controller->session()->itemCount() > 0
            && controller->state() == batch::Session::State::Idle;
    }) && good;
    liveFor(kThumbnailsMs);
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
    const bool light = shootTheme(application, target, Theme::Light);
    const bool dark = shootTheme(application, target, Theme::Dark);
    return light && dark ? 0 : 1;
}

} // namespace glassine::ui
