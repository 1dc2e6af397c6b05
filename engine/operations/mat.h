// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Passe-partout: a mount of card around the photo, with the cut edge as a fine line.

#include "operations/border.h"

namespace glassine::operations {

OperationDescription describeMat();
/// What is added on each side, the line included.
Margins matMargins(Size in, const OptionValues &options);
Size matSize(Size in, const OptionValues &options);
Shift matShift(Size in, const OptionValues &options);
/// Pixels of the line.
int matLine(Size in, const OptionValues &options);

/// Throws vips::VError.
vips::VImage applyMat(const vips::VImage &image, const OptionValues &options);

} // namespace glassine::operations
