// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The color profile of the screen a window is on, from the system's color service. Only where the window's pixels reach
// the screen as they are: a Wayland compositor does its own conversion.

#include <QByteArray>
#include <QObject>

class QScreen;

namespace glassine::ui {

class DesktopBus;

class ScreenProfile final : public QObject {
    Q_OBJECT

public:
    explicit ScreenProfile(QObject *parent = nullptr);

    /// Asks for this screen's; found() follows, also when there is none. Never waits.
    void lookUp(const QScreen *screen);

Q_SIGNALS:
    void found(const QByteArray &icc); ///< empty: sRGB is assumed

private:
    DesktopBus *m_bus;
    int m_generation = 0;
};

} // namespace glassine::ui
