// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The color profile of the screen a window is on, from the system's color service. Only where the window's pixels reach
// the screen as they are: a Wayland compositor does its own conversion.

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

class QDBusMessage;
class QScreen;

namespace glassine::ui {

class ScreenProfile final : public QObject {
    Q_OBJECT

public:
    explicit ScreenProfile(QObject *parent = nullptr);
    ~ScreenProfile() override;

    /// Asks for this screen's; found() follows, also when there is none. Never waits.
    void lookUp(const QScreen *screen);

Q_SIGNALS:
    void found(const QByteArray &icc); ///< empty: sRGB is assumed

private:
    void ask(const QDBusMessage &call, void (ScreenProfile::*then)(const QVariant &answer));
    void takeDevice(const QVariant &answer);
    void takeProfiles(const QVariant &answer);
    void takeFile(const QVariant &answer);

    int m_generation = 0;
    QThreadPool m_io;
};

} // namespace glassine::ui
