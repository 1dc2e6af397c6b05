// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which photos are shown, and in which order: filter, sort, group. Plain data in, plain data out.

#include "queue/queue_table.h"

namespace glassine::ui {

enum class SortBy { Added, Name, Pixels, Bytes, Saving, State };
enum class StateFilter { All, Waiting, Working, Done, WithNotes, UpToDate, Skipped, Failed, SetAside };

struct Arrangement {
    SortBy sortBy = SortBy::Added;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QString text; ///< in the name or the folder, in any case
    StateFilter state = StateFilter::All;
    std::optional<files::ContentType> type;
    bool byFolder = false;
    bool operator==(const Arrangement &) const = default;
    /// It may be another order when a photo changes.
    bool dependsOnState() const;
};

/// A photo, or the heading of a folder.
struct Entry {
    std::uint32_t value = 0; ///< PhotoId, or index of the folder
    bool isHeading = false;
    std::uint32_t count = 0; ///< photos below a heading
    bool operator==(const Entry &) const = default;
};

std::vector<Entry> arrange(const QueueTable &table, const PhotoList &list, const Arrangement &arrangement);

} // namespace glassine::ui
