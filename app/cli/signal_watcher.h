// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. The second of them ends the process at once: nothing can be
// half done, outputs have no name before they are complete.

#include <QObject>

#include <atomic>
#include <functional>

namespace glassine::cli {

class SignalWatcher final : public QObject {
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void interrupted();
};

/// Runs `work` on a thread of its own, so that a signal is heard while a disk takes its time; `stopped` is true from then on.
/// True when it was interrupted.
bool runInterruptibly(const std::function<void(const std::atomic<bool> &stopped)> &work);

} // namespace glassine::cli
