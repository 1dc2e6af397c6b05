// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture that is to be put on others, decoded once for a whole batch.

#include "imaging/imaging.h"

namespace glassine::pipeline {

/// Decodes it in full and writes RGBA rows (see writeRawPixels) to `outputFd`: of about that diagonal where it is a
/// drawing, else in its own size, or smaller where that would be more than `diagonal` needs.
Result<Size> drawLogo(const imaging::Source &source, int diagonal, int outputFd);

} // namespace glassine::pipeline
