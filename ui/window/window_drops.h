// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Drops anywhere on a window: photos, folders and preset files, on a preset card as well.

#include "window/named_paths.h"

#include <QObject>
#include <QPoint>
#include <QUrl>

#include <functional>

class QDropEvent;
class QWidget;

namespace glassine::ui {

class WindowDrops final : public QObject {
    Q_OBJECT

public:
    /// `mayTake` says whether photos can be added now.
    WindowDrops(QWidget *window, std::function<bool()> mayTake);
    /// What was dropped on a part of the window that takes drops itself.
    void take(const QList<QUrl> &urls);

Q_SIGNALS:
    void hovered(const QPoint &at); ///< something usable is over this place of the window
    void left();
    void dropped(const glassine::ui::NamedPaths &named, const QPoint &at);
    void taken(const glassine::ui::NamedPaths &named); ///< by take()
    void refusedWhileRunning();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool accepts(const QDropEvent &event) const;
    static void accept(QDropEvent &event);

    QWidget *m_window;
    std::function<bool()> m_mayTake;
};

} // namespace glassine::ui
