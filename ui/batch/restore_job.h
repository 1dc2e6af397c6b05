// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Gives originals of a session their places back, on a thread.

#include "batch/job_thread.h"
#include "batch/restoring.h"

#include <QObject>

#include <functional>

namespace glassine::ui {

/// How many originals came back, and how.
struct RestoreCounts {
    int back = 0;    ///< under their own names
    int beside = 0;  ///< what had taken their places was changed since, and stays
    int already = 0; ///< were there
    int lost = 0;    ///< missing, or could not be moved: still where they were
};

class RestoreJob final : public QObject {
    Q_OBJECT

public:
    explicit RestoreJob(QObject *parent = nullptr);

    void start(const QString &sessionId);
    /// Those that were not brought back stay in the store; starting again goes on.
    void stop() { m_thread.stop(); }
    bool running() const { return m_thread.running(); }

Q_SIGNALS:
    void progressed(int done); ///< at most 30 times a second
    /// Every original that is not simply back.
    void problemFound(const glassine::batch::RestoredItem &item);
    void ended(const glassine::ui::RestoreCounts &counts, bool wasStopped);
    void failed(const glassine::Error &error);

private:
    /// On the thread; what is to be said in the end.
    std::function<void()> run(const QString &sessionId);
    void count(const batch::RestoredItem &item, RestoreCounts &counts);

    JobThread m_thread; ///< stopped between two photos
};

} // namespace glassine::ui
