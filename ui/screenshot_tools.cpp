// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot_tools.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

namespace glassine::ui {

namespace {

constexpr int kPatienceMs = 60'000;

} // namespace

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

bool savePicture(QWidget &widget, const QDir &folder, const QString &name, double scale)
{
    const QString path = folder.filePath(name + QStringLiteral(".png"));
    QImage picture(widget.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    const bool saved = picture.save(path);
    QTextStream(stdout) << path << (saved ? "" : ": cannot be written") << Qt::endl;
    return saved;
}

} // namespace glassine::ui
