// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Letting windows live for a while, and taking their picture. Only for screenshots: the product has no nested event loops.

#include <QString>

#include <functional>

class QDir;
class QWidget;

namespace glassine::ui {

/// Until `ready` or patience ends; returns whether it was ready.
bool liveUntil(const std::function<bool()> &ready);
void liveFor(int milliseconds);
/// Writes <name>.png and says so on stdout.
bool savePicture(QWidget &widget, const QDir &folder, const QString &name, double scale = 1);

} // namespace glassine::ui
