// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Preset documents as text that people read and version control compares: subjects in a fixed order.

#include <QByteArray>
#include <QJsonObject>

namespace glassine::presets {

/// Two-space indent; known keys in their fixed order, unknown ones after them by name; ends with a newline.
QByteArray canonicalJson(const QJsonObject &document);

} // namespace glassine::presets
