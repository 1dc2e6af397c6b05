// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What will be, is and was done, each in a line.

#include "batch/batch_controller.h"

namespace glassine::ui {

/// "412 photos → 824 files in ~/Pictures/Delivered, about 610 MB; 3 names clash: numbered".
QString planText(const PlanOutline &outline);
/// "12 of 40 · 7.3 photos per second · 18.2 MB saved · 4 s left".
QString totalsText(const batch::Totals &totals, batch::Session::State state);
/// The line for whatever the batch is doing.
QString statusText(const BatchController &controller);
QString durationText(double seconds);

} // namespace glassine::ui
