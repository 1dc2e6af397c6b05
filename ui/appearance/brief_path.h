// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paths as they fit into a line that people read: the home folder as "~", and a long way cut in its middle.

#include "base/error.h"

#include <QString>

namespace glassine::ui {

/// "~/Pictures/…/2026-11-20/IMG_0042.jpg". The name and the folder it lies in are never cut.
QString briefPath(const QString &path);
/// errorSentence() with such a path. The whole one belongs into a tool tip or into details.
QString briefSentence(const Error &error);

} // namespace glassine::ui
