// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What built-in presets are called. Their files speak English; so do sessions and the command line, which name them by id.

#include <QString>

#include <span>

namespace glassine::ui {

/// A built-in preset's name or description in the user's language; any other text, the user's own, as it is.
QString presetText(const QString &text);
/// All that can be translated.
std::span<const char *const> presetTexts();

} // namespace glassine::ui
