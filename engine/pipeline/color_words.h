// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is known of a photo's colors, in words for people. No image library: window and command line say the same.

#include "color/color_settings.h"
#include "pipeline/photo.h"

#include <QString>

#include <string_view>

namespace glassine::pipeline {

/// "Adobe RGB" for "adobe-rgb" (see color::spaceName); ids that are not known as they are.
QString spaceLabel(std::string_view space);
/// "Gray, gamma 2.20 (embedded profile “Dot Gain”)"; "not said, taken as sRGB".
QString colorWords(const PhotoFacts &facts);
/// "sRGB", or the name of the profile's file.
QString outputLabel(const color::ColorSettings &settings);

} // namespace glassine::pipeline
