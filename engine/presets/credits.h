// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Credits: fields that many presets share, in one file of the user's. $XDG_CONFIG_HOME/glassine/credits/NAME.json:
//   { "creator": "Jane Doe", "copyright": "© {date:%Y} Jane Doe", "credit": "Jane Doe / Agency" }

#include "presets/preset.h"

namespace glassine::presets {

/// Where they are looked for; "" when nothing says where settings are.
QString creditsFolder();
/// Names of the files there, sorted.
QStringList creditsNames();

/// The document with the credits it names filled in where it writes no such field itself, and no name any more: the
/// same text whatever becomes of the file. What is wrong is added to `problems` under "metadata.credits".
QJsonObject withCredits(const QJsonObject &document, std::vector<Problem> &problems);

} // namespace glassine::presets
