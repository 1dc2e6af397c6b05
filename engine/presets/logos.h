// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pictures that a preset's document names.

#include "presets/preset.h"

#include <functional>

namespace glassine::presets {

/// `change` gets what each watermark says of its picture and gives what it shall say. An error ends it.
Result<QJsonObject> withLogos(QJsonObject document, const std::function<Result<QString>(const QString &)> &change);
/// Paths that do not begin at the root are meant from `folder`.
QJsonObject withLogosFrom(const QJsonObject &document, const QString &folder);
/// The same preset holding its pictures, for another computer or a later day. LogoUnusable. Blocks on the disk.
Result<Preset> withLogosInside(const Preset &preset);

} // namespace glassine::presets
