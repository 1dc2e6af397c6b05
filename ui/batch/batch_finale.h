// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A batch as the desktop sees it: progress on the window's icon and title, one notification at the end, and what was
// asked for when it is done.

#include "desktop/when_done.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace glassine::ui {

class BatchController;
class DesktopBus;
class MessageArea;
class Settings;

class BatchFinale final : public QObject {
    Q_OBJECT

public:
    BatchFinale(BatchController *controller, DesktopBus *bus, Settings *settings, MessageArea *messages,
                QWidget *window);
    WhenDone choice() const;
    void choose(WhenDone choice);
    bool notifies() const;
    void setNotifies(bool on);

Q_SIGNALS:
    void choiceChanged();

private:
    void showProgress();
    void finish();
    void notify() const;
    void countDown();
    void perform(WhenDone choice);

    BatchController *m_controller;
    DesktopBus *m_bus;
    Settings *m_settings;
    MessageArea *m_messages;
    QWidget *m_window;
    QTimer m_second;
    int m_secondsLeft = 0;
};

} // namespace glassine::ui
