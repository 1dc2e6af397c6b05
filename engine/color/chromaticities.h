// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From CIE xy of a space's white and colors to XYZ under D50, as profiles hold them.

#include "color/convert.h"

#include <array>

namespace glassine::color {

using Matrix = std::array<std::array<double, 3>, 3>;

Matrix product(const Matrix &a, const Matrix &b);
/// By the adjugate; all zeros for colors that lie in one plane.
Matrix inverse(const Matrix &m);
/// Columns are the XYZ of full red, green and blue, adapted to D50 as ICC.1:2022, annex E, asks (Bradford).
Matrix colorantsUnderD50(const Primaries &primaries);
/// The adaptation alone: what ICC version 4 calls "chad".
Matrix adaptationToD50(Primaries::Xy white);

} // namespace glassine::color
