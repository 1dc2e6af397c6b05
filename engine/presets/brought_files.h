// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that a preset names by their path become part of it: what runs, what is kept for going on, and what is exported
// hold their content, so that it is the same on another machine and after the file has changed.

#include "base/result.h"

#include <QJsonObject>

#include <string>

namespace glassine::presets {

/// Paths count from `folder`. Waits for the disk where there are any. The error's subject is the file.
Result<QJsonObject> withFilesRead(QJsonObject document, const std::string &folder);

} // namespace glassine::presets
