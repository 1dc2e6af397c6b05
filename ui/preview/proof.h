// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a comparison is looked at through. Values only.

#include "color/color_settings.h"

#include <optional>

namespace glassine::ui {

struct Proof {
    std::optional<color::ColorSettings> colors; ///< nothing: as the file is
    bool paper = false;                         ///< with the white of their paper
    bool marks = false;                         ///< colors that they, or the preset's, cannot hold are painted over
    bool operator==(const Proof &) const = default;
};

} // namespace glassine::ui
