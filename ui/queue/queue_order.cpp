// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_order.h"

#include <algorithm>
#include <cmath>

namespace glassine::ui {

namespace {

using batch::ItemState;

bool isInState(const QueueRow &row, bool setAside, StateFilter filter)
{
    switch (filter) {
    case StateFilter::All: return true;
    case StateFilter::SetAside: return setAside;
    case StateFilter::Waiting: return row.state == ItemState::Waiting && !setAside;
    case StateFilter::Working: return row.state == ItemState::Running;
    case StateFilter::Done: return row.state == ItemState::Done;
    case StateFilter::WithNotes: return row.hasNotes;
    case StateFilter::UpToDate: return row.state == ItemState::UpToDate;
    case StateFilter::Skipped: return row.state == ItemState::Skipped;
    case StateFilter::Failed: return row.state == ItemState::Failed;
    }
    return true;
}

class Filter {
public:
    Filter(const QueueTable &table, const Arrangement &wanted)
        : m_table(table), m_wanted(wanted), m_needle(foldedText(wanted.text.trimmed())), m_folders(table.folderCount())
    {
        for (std::uint32_t folder = 0; folder < m_folders.size(); ++folder)
            m_folders[folder] = table.foldedFolder(folder).find(m_needle) != std::string::npos;
    }

    bool passes(const Photo &photo, const QueueRow &row) const
    {
        if (!photo.listed || (m_wanted.type && *m_wanted.type != row.type))
            return false;
        if (!isInState(row, photo.setAside, m_wanted.state))
            return false;
        return m_needle.empty() || m_folders[row.folder]
            || m_table.folded(row).find(m_needle) != std::string_view::npos;
    }

private:
    const QueueTable &m_table;
    const Arrangement &m_wanted;
    std::string m_needle;
    std::vector<char> m_folders; ///< this folder's path holds the text
};

/// An unsigned number that sorts as the row's value does.
std::uint64_t sortNumber(const QueueRow &row, bool setAside, SortBy by)
{
    switch (by) {
    case SortBy::Pixels: return std::uint64_t(row.size.width) * std::uint64_t(row.size.height);
    case SortBy::Bytes: return std::uint64_t(std::max<std::int64_t>(row.bytes, 0));
    case SortBy::State: return setAside ? 100 : std::uint64_t(row.state) * 2 + (row.hasNotes ? 1 : 0);
    case SortBy::Saving: {
        const auto saving = savingOf(row);
        return saving ? std::uint64_t(std::llround((std::clamp(*saving, -1e6, 1.0) + 1e6) * 1e6)) + 1 : 0;
    }
    case SortBy::Name:
    case SortBy::Added: break;
    }
    return 0;
}

struct Keyed {
    std::uint64_t key = 0;
    PhotoId id = 0;
};

void sortByNumber(PhotoIds &ids, const QueueTable &table, const PhotoList &list, SortBy by)
{
    std::vector<Keyed> keyed;
    keyed.reserve(ids.size());
    for (const PhotoId id : ids)
        keyed.push_back({sortNumber(table.row(id), list.photo(id).setAside, by), id});
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &left, const Keyed &right) {
        return left.key != right.key ? left.key < right.key : left.id < right.id;
    });
    std::transform(keyed.begin(), keyed.end(), ids.begin(), [](const Keyed &entry) { return entry.id; });
}

std::vector<Entry> grouped(const PhotoIds &ids, const QueueTable &table)
{
    std::vector<std::uint32_t> counts(table.folderCount());
    for (const PhotoId id : ids)
        ++counts[table.row(id).folder];
    std::vector<std::uint32_t> folders;
    for (std::uint32_t folder = 0; folder < counts.size(); ++folder)
        if (counts[folder] > 0)
            folders.push_back(folder);
    std::sort(folders.begin(), folders.end(), [&](std::uint32_t left, std::uint32_t right) {
        return table.foldedFolder(left) < table.foldedFolder(right);
    });
    std::vector<Entry> entries(ids.size() + folders.size());
    std::vector<std::size_t> next(counts.size());
    std::size_t at = 0;
    for (const std::uint32_t folder : folders) {
        entries[at] = {folder, true, counts[folder]};
        next[folder] = at + 1;
        at += counts[folder] + 1;
    }
    for (const PhotoId id : ids)
        entries[next[table.row(id).folder]++] = {id, false, 0};
    return entries;
}

} // namespace

bool Arrangement::dependsOnState() const
{
    return state != StateFilter::All || sortBy == SortBy::State || sortBy == SortBy::Saving || sortBy == SortBy::Pixels;
}

std::vector<Entry> arrange(const QueueTable &table, const PhotoList &list, const Arrangement &arrangement)
{
    const Filter filter(table, arrangement);
    PhotoIds ids;
    ids.reserve(table.size());
    const PhotoIds *names = arrangement.sortBy == SortBy::Name ? &table.byName() : nullptr;
    for (PhotoId place = 0; place < table.size(); ++place) {
        const PhotoId id = names ? (*names)[place] : place;
        if (filter.passes(list.photo(id), table.row(id)))
            ids.push_back(id);
    }
    if (!names && arrangement.sortBy != SortBy::Added)
        sortByNumber(ids, table, list, arrangement.sortBy);
    if (arrangement.direction == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    if (arrangement.byFolder)
        return grouped(ids, table);
    std::vector<Entry> entries;
    entries.reserve(ids.size());
    for (const PhotoId id : ids)
        entries.push_back({id, false, 0});
    return entries;
}

} // namespace glassine::ui
