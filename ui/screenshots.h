// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes PNGs of every screen, from the real window over real sessions on the sample photos.

#include <QString>

class QApplication;

namespace glassine::ui {

/// Returns 0, or 1 when a picture could not be written or a batch did not end. Prints each file's name.
int writeScreenshots(QApplication &application, const QString &folder);

} // namespace glassine::ui
