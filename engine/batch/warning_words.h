// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one table of what warnings are called: beside a row, in a sentence, and counted over a batch.

#include "pipeline/photo.h"

#include <QString>

#include <cstdint>
#include <string>

namespace glassine::batch {

/// "only the first frame was kept". A code that is not in the table is shown as it is.
QString warningNote(const std::string &code);
/// "It moves; only its first frame is kept."
QString warningSentence(const pipeline::Warning &warning);
/// What a plan says will be lost: "the HDR gain map"; empty for warnings that are no losses.
QString lossText(const std::string &code);
/// What a plan says will not be done though it was asked for: "press inks are not adjusted"; empty for others.
QString notDoneText(const std::string &code);
/// "3 photos: the HDR gain map was lost".
QString warningCount(const std::string &code, std::int64_t photos);

} // namespace glassine::batch
