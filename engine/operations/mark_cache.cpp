// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mark_cache.h"

#include <list>
#include <mutex>

namespace glassine::operations {

namespace {

// The renditions of one preset, upright and lying photos.
constexpr std::size_t kMostMarks = 12;
constexpr std::size_t kMostSamples = 16 << 20; // of all of them: 32 MB

/// Marks are pure functions of their key, so sharing them between photos is all that this process keeps here.
struct Cache {
    std::mutex mutex;
    std::list<std::pair<std::string, std::shared_ptr<const Mark>>> marks; ///< latest use first
};

Cache &cache()
{
    static Cache instance;
    return instance;
}

std::size_t samplesIn(const Cache &shared)
{
    std::size_t samples = 0;
    for (const auto &[key, mark] : shared.marks)
        samples += mark->pixels.size();
    return samples;
}

} // namespace

std::shared_ptr<const Mark> keptMark(const std::string &key, const std::function<Mark()> &make)
{
    Cache &shared = cache();
    const std::lock_guard lock(shared.mutex);
    for (auto entry = shared.marks.begin(); entry != shared.marks.end(); ++entry) {
        if (entry->first != key)
            continue;
        shared.marks.splice(shared.marks.begin(), shared.marks, entry);
        return entry->second;
    }
    auto mark = std::make_shared<const Mark>(make());
    shared.marks.emplace_front(key, mark);
    while (shared.marks.size() > 1 && (shared.marks.size() > kMostMarks || samplesIn(shared) > kMostSamples))
        shared.marks.pop_back();
    return mark;
}

} // namespace glassine::operations
