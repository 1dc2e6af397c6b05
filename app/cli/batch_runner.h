// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs a session on the event loop to its end, tells a view, and says how it went.

#include "batch_view.h"
#include "delivery/session_feed.h"
#include "signal_watcher.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <set>

namespace glassine::cli {

class BatchRunner final : public QObject {
    Q_OBJECT

public:
    BatchRunner(batch::Session &session, BatchView &view, QObject *parent = nullptr);
    /// Sends what the batch writes. Before run().
    void deliverTo(delivery::OutboxSettings settings);

    /// Starts (or goes on with) the session; returns when it is finished or stopped.
    Outcome run();
    /// Scans and plans only.
    Outcome runPlan();

private:
    void connectSession();
    void sessionFinished();
    void tellDelivered(qint64 number);
    void tellItem(qint64 id);
    void note(const Error &error);
    void pauseFor(const Error &reason);
    void stop();
    void tick();
    Outcome outcome() const;

    batch::Session &m_session;
    BatchView &m_view;
    SignalWatcher m_signals;
    QTimer m_tick;
    bool m_isStopping = false;
    bool m_onlyPlan = false;
    bool m_hasVerificationFailure = false;
    std::int64_t m_unusable = 0;
    std::int64_t m_failedFiles = 0;
    std::set<qint64> m_told;
    std::optional<Error> m_error;
    std::unique_ptr<delivery::Outbox> m_outbox;
    std::unique_ptr<delivery::SessionFeed> m_feed;
    bool m_isSessionFinished = false;
};

} // namespace glassine::cli
