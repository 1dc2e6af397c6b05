// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Pictures of the comparison and of the presets, in every state that looks different.

#include "appearance/appearance.h"

class QApplication;
class QDir;

namespace glassine::ui {

/// `photo`: what is compared; `suffix`: ends the pictures' names. False when a picture could not be made.
bool shootPreviews(QApplication &application, const QDir &folder, Theme theme, const QString &suffix,
                   const QString &photo);

} // namespace glassine::ui
