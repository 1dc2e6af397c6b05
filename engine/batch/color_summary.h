// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The colors of a photo and of a batch before anything is written, in numbers, in words and in JSON.

#include "batch/session.h"
#include "pipeline/recipe.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace glassine::batch {

/// "12.4 % of the pixels are outside of sRGB and become the nearest color that it holds". Empty where none are, or none
/// were looked at. `perTenThousand` as in PhotoFacts.
QString gamutLine(int perTenThousand, const color::ColorSettings &settings);
/// "Adobe RGB, 12.4 % of the pixels …".
QString colorsLine(const ItemColors &colors, const color::ColorSettings &settings);
/// A batch as a whole: how many photos are in which space, how many nobody said anything about, what becomes of them.
QStringList colorsSummary(const ColorCounts &counts, const color::ColorSettings &settings);
QJsonObject colorsSummaryJson(const ColorCounts &counts, const color::ColorSettings &settings);

} // namespace glassine::batch
