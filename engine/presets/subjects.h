// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a preset says about a photo as a whole, described as codecs and operations are: forms and help come from here.

#include "base/option_spec.h"

#include <QJsonObject>

#include <span>
#include <string_view>
#include <vector>

namespace glassine::presets {

struct Subject {
    std::string_view id; ///< the key in the document; empty: its options stand in the document itself
    std::string_view label;
    std::string_view help;
    std::vector<OptionSpec> options;
};

/// Color, metadata, unusual files, extras, raw, naming: in the order they are shown.
std::span<const Subject> subjects();
/// What a document says of a subject, complete: defaults where it says nothing.
OptionValues subjectValues(const Subject &subject, const QJsonObject &document);
/// A rendition's aim, for codecs with a scale: "quality" and "lossless". `defaultQuality` is the codec's.
std::vector<OptionSpec> targetOptions(int defaultQuality);

} // namespace glassine::presets
