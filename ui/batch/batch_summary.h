// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What came of a batch, for people: the biggest savings, and why photos were left out.

#include "queue/queue_model.h"

namespace glassine::ui {

struct BatchSummary {
    struct Saving {
        PhotoId photo = 0;
        qint64 before = 0, after = 0;
    };
    struct Reason {
        QString text;
        qint64 photos = 0;
        bool failed = false;
    };
    batch::Totals totals;
    std::vector<Saving> biggest; ///< best first
    std::vector<Reason> reasons; ///< most photos first
};

/// Of the listed photos of the model.
BatchSummary summarize(const QueueModel &model, const PhotoIds &photos, const batch::Totals &totals);

} // namespace glassine::ui
