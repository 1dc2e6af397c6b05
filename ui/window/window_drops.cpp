// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_drops.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>

namespace glassine::ui {

WindowDrops::WindowDrops(QWidget *window, std::function<bool()> mayTake)
    : QObject(window), m_window(window), m_mayTake(std::move(mayTake))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

// What comes from this window is one of its own rows.
bool WindowDrops::accepts(const QDropEvent &event) const
{
    const auto *source = qobject_cast<const QWidget *>(event.source());
    return mayNamePaths(*event.mimeData()) && !(source && source->window() == m_window);
}

void WindowDrops::accept(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction); // never a move: originals stay where they are
    event.accept();
}

bool WindowDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!accepts(*drag))
            return false;
        accept(*drag);
        Q_EMIT hovered(drag->position().toPoint());
        return true;
    }
    case QEvent::DragLeave: Q_EMIT left(); return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        Q_EMIT left();
        if (!accepts(*drop))
            return false;
        accept(*drop);
        if (m_mayTake())
            Q_EMIT dropped(namedPaths(*drop->mimeData()), drop->position().toPoint());
        else
            Q_EMIT refusedWhileRunning();
        return true;
    }
    default: return QObject::eventFilter(watched, event);
    }
}

void WindowDrops::take(const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    if (!m_mayTake())
        Q_EMIT refusedWhileRunning();
    else
        Q_EMIT taken(namedPaths(data));
}

} // namespace glassine::ui
