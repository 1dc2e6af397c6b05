// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts a gallery into a folder: files complete or not at all, and nothing replaced but what an earlier gallery was.

#include "base/result.h"

#include <QByteArray>

#include <string>

namespace glassine::cli {

enum class Written { New, Replaced, Unchanged };

/// `isOurs` is asked about what is there already: true lets it be replaced. OutputExists.
Result<Written> writeOwnFile(const std::string &folder, const std::string &name, const QByteArray &bytes,
                             bool (*isOurs)(const QByteArray &bytes));

/// Copies a file with its date to the same relative path below another folder; the same bytes there already are fine.
/// OutputExists for others.
Result<Written> copyBelow(const std::string &from, const std::string &relative, const std::string &folder);

} // namespace glassine::cli
