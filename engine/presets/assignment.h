// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "dotted.path=value": one setting laid over a preset's document, as --set gives it.

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <string_view>
#include <vector>

namespace glassine::presets {

struct Assignment {
    QStringList path; ///< as written, never empty, no empty part
    QString value;
};

/// Errors: PresetInvalid, subject = the text.
Result<Assignment> parseAssignment(std::string_view text);

/// Where an assignment lands: a subject of the whole preset, or a setting of some renditions.
struct Landing {
    std::vector<int> renditions; ///< empty: the document itself
    QStringList path;            ///< full path from there
};
Result<Landing> land(const Assignment &assignment, const QJsonObject &document);

/// Every path --set understands for this document, for suggestions and completions.
QStringList settablePaths(const QJsonObject &document);

/// Writes the value where it lands, with the type its option asks for. A new format takes encoder options and the
/// target along only as far as they mean something to it.
QJsonObject assigned(QJsonObject document, const Assignment &assignment, const Landing &landing);

} // namespace glassine::presets
