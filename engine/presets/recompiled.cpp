// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/recompiled.h"

#include "presets/canonical_json.h"

namespace glassine::presets {

Result<Preset> recompiled(const Preset &preset, const QJsonObject &document, std::vector<Problem> &problems)
{
    GLASSINE_TRY(Preset compiled, parsePreset(canonicalJson(document), preset.id.toStdString(), problems));
    compiled.id = preset.id;
    compiled.builtIn = preset.builtIn;
    return compiled;
}

} // namespace glassine::presets
