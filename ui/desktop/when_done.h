// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What happens when a batch has come to its end.

#include <QString>

#include <array>

namespace glassine::ui {

enum class WhenDone { Nothing, OpenFolder, Quit, Sleep, ShutDown };
inline constexpr std::array kWhenDone = {WhenDone::Nothing, WhenDone::OpenFolder, WhenDone::Quit, WhenDone::Sleep,
                                         WhenDone::ShutDown};
/// As a menu says it.
QString whenDoneText(WhenDone choice);
/// It can be undone by nobody: the window counts down, and can be told not to.
bool countsDown(WhenDone choice);

} // namespace glassine::ui
