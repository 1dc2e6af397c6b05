// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the window's tests share: photos made at run time, drops, and waiting for a session.

#include "batch/batch_controller.h"
#include "main_window.h"

#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace glassine::test {

/// Grainy as photos are: what is lossy becomes smaller.
inline bool writePhoto(const QString &path, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    unsigned grain = 1;
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            grain = grain * 1664525u + 1013904223u;
            const int noise = int(grain >> 27);
            line[x] = qRgb(x * 220 / width + noise, y * 220 / height + noise, (x + y) * 100 / width + noise);
        }
    }
    constexpr int kHardlyCompressed = 90; // grain does not compress, trying takes ten times as long
    return image.save(path, "PNG", kHardlyCompressed);
}

/// Sends enter and drop as a drag from another program does. False when the window refuses it.
inline bool drop(QWidget &window, const QMimeData &mime, const QPoint &at = QPoint(500, 300))
{
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(at), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

inline bool drop(QWidget &window, const QStringList &paths, const QPoint &at = QPoint(500, 300))
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    return drop(window, mime, at);
}

inline QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *candidate : window.findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text && candidate->isVisibleTo(&window))
            return candidate;
    return nullptr;
}

inline bool planned(const ui::MainWindow &window, qint64 photos)
{
    return QTest::qWaitFor(
        [&] {
            const batch::Session *session = window.controller()->session();
            return session && session->itemCount() == photos && session->state() == batch::Session::State::Idle
                && !session->currentPlan().outputs.empty();
        },
        30'000);
}

inline bool finished(const ui::MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.controller()->state() == batch::Session::State::Finished; }, 60'000);
}

} // namespace glassine::test
