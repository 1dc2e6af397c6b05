// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small profiles of our own making for the spaces that photographs are delivered in, written byte by byte.
//
// Who reads which (profiles inside JPEG, PNG, WebP and AVIF):
//
//                       version 2     version 4                         taken without one
//   Chrome, Edge        since 22      since 22                          as sRGB
//   Safari              since 2       since 2                           as sRGB
//   Firefox             since 3.5     since 8, for long only with       as sRGB; long as the
//                                     gfx.color_management.enablev4     screen's own
//   older viewers       mostly        often not                         as the screen's own
//
// So version 2 is what files get unless asked otherwise: with curves as tables or single exponents every reader of
// profiles reads it. Version 4 is smaller where the curve is sRGB's (480 bytes instead of 664) and exact. Gray profiles
// are passed over by some browsers, which then take the curve for sRGB's: that is the one ours has.

#include "base/bytes.h"
#include "color/color_settings.h"

namespace glassine::color {

enum class NamedSpace { Srgb, DisplayP3, AdobeRgb, ProPhoto, Rec2020, Gray };

/// Made once per process.
const Bytes &builtInProfile(NamedSpace space, ProfileVersion version = ProfileVersion::V2);

} // namespace glassine::color
