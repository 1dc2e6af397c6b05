// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Why, in the few words that fit beside a state. The whole sentence is errorSentence()'s.

#include "base/error.h"

#include <QString>

namespace glassine::ui {

/// "damaged", "already there".
QString shortReason(ErrorCode code);

} // namespace glassine::ui
