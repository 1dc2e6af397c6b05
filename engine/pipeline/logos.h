// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pictures that watermarks are made of. A preset names one by its path or holds it ("data:image/png;base64,…"); a
// recipe that runs calls it by its content, so that the same settings with another picture are other settings.

#include "pipeline/recipe.h"

#include <QString>

#include <functional>

namespace glassine::pipeline {

inline constexpr std::int64_t kMaxLogoBytes = 2 << 20;
/// Different ones in one preset.
inline constexpr std::size_t kMaxLogos = 8;

/// Does it draw text, for which a worker needs fonts?
bool drawsText(const Recipe &recipe);

/// Does it put a picture on photos?
bool usesLogos(const Recipe &recipe);
/// Calls `change` with the option of every step that names a picture.
void forEachLogo(Recipe &recipe, const std::function<void(std::string &)> &change);

/// Is it a picture's content, as it stands in a preset?
bool isDataUrl(std::string_view text);
/// Moves what a preset holds beside the recipe. PresetInvalid, subject = its beginning, when that is no picture's content.
Result<void> unpackLogos(Recipe &recipe);

/// Reads the file at `path` ("~/" is the home folder). LogoUnusable, subject = path. Blocks on the disk.
Result<Logo> readLogo(const std::string &path);
/// Reads every picture that is still named by its path. LogoUnusable. Blocks on the disk.
Result<void> readLogos(Recipe &recipe);
/// What a preset holds of it.
QString dataUrl(const Bytes &file);

/// The longest diagonal, in pixels, that any photo of usual size asks of that picture: how large a drawing is to be made.
int neededDiagonal(const Recipe &recipe, std::string_view content);

} // namespace glassine::pipeline
