// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small damage to files, the same for the same seed: flipped bits, numbers at their limits, pieces cut, doubled, moved.

#include <QByteArray>
#include <QList>

#include <cstdint>

namespace glassine {

/// One of `photos`, damaged in one to four places (now and then spliced with another of them).
QByteArray mutant(const QList<QByteArray> &photos, std::uint64_t seed);

} // namespace glassine
