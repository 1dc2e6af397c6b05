// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings preset documents of earlier versions to the present one, a step per version.

#include <QJsonObject>

namespace glassine::presets {

/// `document` has the version `from` (0 … kPresetVersion). Keys a step does not know are kept where they are.
QJsonObject migrated(QJsonObject document, int from);

} // namespace glassine::presets
