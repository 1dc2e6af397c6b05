// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/restore_job.h"

namespace glassine::ui {

namespace {

constexpr qint64 kTellEveryMs = 34;

} // namespace

RestoreJob::RestoreJob(QObject *parent) : QObject(parent)
{}

RestoreJob::~RestoreJob()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void RestoreJob::start(const QString &sessionId)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it is through
    m_running = true;
    m_stopped = false;
    m_thread = std::thread([this, sessionId] { run(sessionId); });
}

void RestoreJob::run(const QString &sessionId)
{
    RestoreCounts counts;
    QElapsedTimer sinceTold;
    sinceTold.start();
    const auto read = batch::restoreOriginals(sessionId, false, [&](const batch::RestoredItem &item) {
        count(item, counts);
        if (sinceTold.elapsed() >= kTellEveryMs) {
            sinceTold.restart();
            QMetaObject::invokeMethod(
                this, [this, done = counts.back + counts.beside] { Q_EMIT progressed(done); },
                Qt::QueuedConnection);
        }
        return !m_stopped;
    });
    const bool wasStopped = m_stopped;
    QMetaObject::invokeMethod(
        this,
        [this, counts, wasStopped, read] {
            m_running = false;
            if (read)
                Q_EMIT ended(counts, wasStopped);
            else
                Q_EMIT failed(read.error());
        },
        Qt::QueuedConnection);
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
    QMetaObject::invokeMethod(
        this, [this, item] { Q_EMIT problemFound(item); }, Qt::QueuedConnection);
}

} // namespace glassine::ui
