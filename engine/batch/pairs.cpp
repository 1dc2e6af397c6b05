// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pairs.h"

#include <unordered_map>

namespace glassine::batch {

namespace {

bool isRaw(files::ContentType type)
{
    return type == files::ContentType::Raw;
}

bool isFinished(files::ContentType type)
{
    return type == files::ContentType::Jpeg || type == files::ContentType::Heic;
}

std::string withoutExtension(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos || dot < path.rfind('/') + 1 ? path : path.substr(0, dot);
}

} // namespace

std::vector<std::pair<std::int64_t, std::int64_t>> leftOutOfPairs(const ItemTable &table, presets::PairChoice choice)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> leftOut;
    if (choice == presets::PairChoice::Both)
        return leftOut;
    const auto isTaken = choice == presets::PairChoice::Raw ? isRaw : isFinished;
    const auto isLeft = choice == presets::PairChoice::Raw ? isFinished : isRaw;
    std::unordered_map<std::string, std::int64_t> taken;
    for (std::int64_t item = 0; item < table.size(); ++item)
        if (isTaken(table.type(item)))
            taken.emplace(withoutExtension(table.path(item)), item);
    if (taken.empty())
        return leftOut;
    for (std::int64_t item = 0; item < table.size(); ++item)
        if (isLeft(table.type(item)))
            if (const auto other = taken.find(withoutExtension(table.path(item))); other != taken.end())
                leftOut.emplace_back(item, other->second);
    return leftOut;
}

} // namespace glassine::batch
