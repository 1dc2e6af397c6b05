// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A photo's row in words.

#include "queue/queue_table.h"

namespace glassine::ui {

QString pixelsText(const QueueRow &row);
QString bytesColumnText(const QueueRow &row);
QString savingText(double saving);
QString stateText(const QueueRow &row, bool setAside);
/// Why, in a few words: of a failure, of what was lost.
QString reasonOf(const batch::ItemRecord &item);
QString toolTipOf(const batch::ItemRecord &item);
/// The result of a photo, or its source when there is none yet.
std::string bestFileOf(const batch::ItemRecord &item);
bool isFinished(batch::ItemState state);

} // namespace glassine::ui
