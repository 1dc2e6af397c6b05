// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a result lost or could not keep, as a sentence.

#include "pipeline/photo.h"

#include <QString>

namespace glassine::ui {

QString warningSentence(const pipeline::Warning &warning);

} // namespace glassine::ui
