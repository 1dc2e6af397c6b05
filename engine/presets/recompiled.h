// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A preset after a change of its document.

#include "presets/preset.h"

namespace glassine::presets {

/// The same preset, by its id and where it comes from, with another document. Errors and problems as of parsePreset().
Result<Preset> recompiled(const Preset &preset, const QJsonObject &document, std::vector<Problem> &problems);

} // namespace glassine::presets
