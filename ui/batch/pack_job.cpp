// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pack_job.h"

#include "batch/delivered.h"

namespace glassine::ui {

namespace {

constexpr qint64 kTellEveryMs = 34;

} // namespace

PackJob::PackJob(QObject *parent) : QObject(parent) {}

PackJob::~PackJob()
{
    m_stopped = true;
    if (m_thread.joinable())
        m_thread.join();
}

void PackJob::start(const Wish &wish)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it is through
    m_running = true;
    m_stopped = false;
    m_sinceTold.start();
    m_thread = std::thread([this, wish] {
        const auto result = run(wish);
        QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
}

Result<archive::Packed> PackJob::run(const Wish &wish)
{
    GLASSINE_TRY(const auto items, batch::deliveredFiles(wish.session, wish.outputFolder, m_stopped));
    GLASSINE_TRY(const archive::PackPlan plan, archive::planPacking(items, wish.settings));
    archive::PackHooks hooks;
    hooks.progressed = [this](const archive::PackProgress &progress) { tell(progress); };
    hooks.drawContactSheet = [this](const std::vector<archive::PlannedFile> &files) { return m_sheets.draw(files, m_stopped); };
    return archive::pack(plan, wish.settings, hooks, m_stopped);
}

void PackJob::tell(const archive::PackProgress &progress)
{
    if (m_sinceTold.elapsed() < kTellEveryMs)
        return;
    m_sinceTold.restart();
    QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
}

void PackJob::end(const Result<archive::Packed> &result)
{
    m_running = false;
    if (result)
        Q_EMIT packed(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace glassine::ui
