// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/experience.h"

#include <algorithm>

namespace glassine::presets {

namespace {

/// The table counts as much as this many files.
constexpr double kWeightOfTable = 3;
/// Beyond it something is wrong with the comparison, not with the photos.
constexpr double kMostOff = 4;
/// Later files count more: what lies longer ago than about this many fades.
constexpr int kMemory = 500;

} // namespace

void Experience::learn(const std::string &kind, double expected, double bytes)
{
    if (expected <= 0 || bytes <= 0)
        return;
    Sums &sums = m_kinds[kind];
    if (sums.files >= kMemory) {
        sums.expected /= 2;
        sums.bytes /= 2;
        sums.files /= 2;
    }
    sums.expected += expected;
    sums.bytes += std::clamp(bytes, expected / kMostOff, expected * kMostOff);
    ++sums.files;
}

double Experience::factor(const std::string &kind) const
{
    const auto known = m_kinds.find(kind);
    if (known == m_kinds.end())
        return 1;
    const Sums &sums = known->second;
    const double table = kWeightOfTable * sums.expected / sums.files;
    return (sums.bytes + table) / (sums.expected + table);
}

} // namespace glassine::presets
