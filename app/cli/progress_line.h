// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one live line of a running batch.

#include "batch/session.h"
#include "output.h"

namespace glassine::cli {

/// Bar, n/total, rate, megabytes saved, time left: what fits into `width` columns, the most important first.
/// `more` is one further fact.
QString progressLine(const batch::Totals &totals, const Output &output, int width, const QString &more = {});
/// While files are still being found.
QString scanningLine(std::int64_t found, bool isPlanning, const Output &output, int width);
/// While written files are read again.
struct CheckProgress {
    std::int64_t files = 0, ofFiles = 0;
    std::int64_t bytes = 0, ofBytes = 0;
    std::int64_t bad = 0;
    double seconds = 0;
};
QString checkingLine(const CheckProgress &progress, const Output &output, int width);
/// While files are sent that were written before: some may be there already, so that the rate is not that of all.
struct SendingPace {
    double bytesPerSecond = 0, secondsLeft = -1;
};
QString sendingLine(const CheckProgress &progress, SendingPace pace, const Output &output, int width);

} // namespace glassine::cli
