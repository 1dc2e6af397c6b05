// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Photos that a camera stored twice under one name: as raw data and as a finished picture.

#include "batch/item_table.h"

namespace glassine::batch {

/// The items that this choice leaves out, each with the item that is taken in its place. Same folder, same name but for the
/// extension and its case.
std::vector<std::pair<std::int64_t, std::int64_t>> leftOutOfPairs(const ItemTable &table, presets::PairChoice choice);

} // namespace glassine::batch
