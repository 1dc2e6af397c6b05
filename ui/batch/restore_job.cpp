// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/restore_job.h"

namespace glassine::ui {

RestoreJob::RestoreJob(QObject *parent) : QObject(parent), m_thread(this)
{}

void RestoreJob::start(const QString &sessionId)
{
    m_thread.start([this, sessionId] { return run(sessionId); });
}

std::function<void()> RestoreJob::run(const QString &sessionId)
{
    RestoreCounts counts;
    const auto read = batch::restoreOriginals(sessionId, false, [&](const batch::RestoredItem &item) {
        count(item, counts);
        if (m_thread.isTimeToTell())
            m_thread.tell([this, done = counts.back + counts.beside] { Q_EMIT progressed(done); });
        return !m_thread.stopped();
    });
    return [this, counts, wasStopped = m_thread.stopped().load(), read] {
        if (read)
            Q_EMIT ended(counts, wasStopped);
        else
            Q_EMIT failed(read.error());
    };
}

void RestoreJob::count(const batch::RestoredItem &item, RestoreCounts &counts)
{
    switch (item.result) {
    case batch::Restored::Back: ++counts.back; return;
    case batch::Restored::Already: ++counts.already; return;
    case batch::Restored::Beside: ++counts.beside; break;
    case batch::Restored::Missing:
    case batch::Restored::Failed: ++counts.lost; break;
    }
    m_thread.tell([this, item] { Q_EMIT problemFound(item); });
}

} // namespace glassine::ui
