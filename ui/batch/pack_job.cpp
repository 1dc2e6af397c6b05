// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pack_job.h"

#include "batch/delivered.h"

namespace glassine::ui {

PackJob::PackJob(QObject *parent) : QObject(parent), m_thread(this)
{}

void PackJob::start(const Wish &wish)
{
    m_thread.start([this, wish] { return [this, result = run(wish)] { end(result); }; });
}

Result<archive::Packed> PackJob::run(const Wish &wish)
{
    GLASSINE_TRY(const auto items, batch::deliveredFiles(wish.session, wish.outputFolder, m_thread.stopped()));
    GLASSINE_TRY(const archive::PackPlan plan, archive::planPacking(items, wish.settings));
    archive::PackHooks hooks;
    hooks.progressed = [this](const archive::PackProgress &progress) {
        if (m_thread.isTimeToTell())
            m_thread.tell([this, progress] { Q_EMIT progressed(progress); });
    };
    hooks.drawContactSheet = [this](const std::vector<archive::PlannedFile> &files) {
        return m_sheets.draw(files, m_thread.stopped());
    };
    return archive::pack(plan, wish.settings, hooks, m_thread.stopped());
}

void PackJob::end(const Result<archive::Packed> &result)
{
    if (result)
        Q_EMIT packed(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace glassine::ui
