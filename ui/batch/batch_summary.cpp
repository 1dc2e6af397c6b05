// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_summary.h"

#include "issues/reason.h"

#include <algorithm>
#include <map>

namespace glassine::ui {

namespace {

constexpr std::size_t kBiggest = 3;
constexpr std::size_t kReasons = 4;

} // namespace

BatchSummary summarize(const QueueModel &model, const PhotoIds &photos, const batch::Totals &totals)
{
    BatchSummary summary;
    summary.totals = totals;
    std::map<std::pair<bool, ErrorCode>, qint64> reasons;
    for (const PhotoId id : photos) {
        const QueueRow &row = model.upToDateRow(id);
        if (row.state == batch::ItemState::Failed || row.state == batch::ItemState::Skipped)
            ++reasons[{row.state == batch::ItemState::Failed, row.error}];
        if (row.state == batch::ItemState::Done && row.renditions == 1 && row.outputBytes > 0
            && row.outputBytes < row.bytes)
            summary.biggest.push_back({id, row.bytes, row.outputBytes});
    }
    const auto bySaved = [](const BatchSummary::Saving &left, const BatchSummary::Saving &right) {
        return left.before - left.after > right.before - right.after;
    };
    const std::size_t wanted = std::min(kBiggest, summary.biggest.size());
    std::partial_sort(summary.biggest.begin(), summary.biggest.begin() + std::ptrdiff_t(wanted), summary.biggest.end(),
                      bySaved);
    summary.biggest.resize(wanted);
    for (const auto &[reason, count] : reasons)
        summary.reasons.push_back({shortReason(reason.second), count, reason.first});
    std::stable_sort(summary.reasons.begin(), summary.reasons.end(),
                     [](const auto &left, const auto &right) { return left.photos > right.photos; });
    summary.reasons.resize(std::min(kReasons, summary.reasons.size()));
    return summary;
}

} // namespace glassine::ui
