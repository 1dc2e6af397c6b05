// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. The second of them ends the process at once: nothing can be
// half done, outputs have no name before they are complete.

#include <QObject>

namespace glassine::cli {

class SignalWatcher final : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void interrupted();
};

} // namespace glassine::cli
