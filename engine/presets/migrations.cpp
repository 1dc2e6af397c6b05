// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/migrations.h"

#include "presets/preset.h"

#include <QJsonArray>

#include <array>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

/// Version 0 was flat: {"long-edge": 2048, "quality": 82, "format": "jpeg", "strip": true}, one rendition, sRGB.
QJsonObject fromFlat(QJsonObject document)
{
    QJsonObject rendition = {{u"id"_s, u"main"_s}};
    if (const QJsonValue edge = document.take("long-edge"_L1); !edge.isUndefined())
        rendition.insert("operations"_L1,
                         QJsonObject{{u"resize"_s, QJsonObject{{u"fit"_s, u"long-edge"_s}, {u"pixels"_s, edge}}}});
    const QJsonValue format = document.take("format"_L1);
    rendition.insert("format"_L1, format.isUndefined() ? QJsonValue(u"jpeg"_s) : format);
    if (const QJsonValue quality = document.take("quality"_L1); !quality.isUndefined())
        rendition.insert("target"_L1, QJsonObject{{u"quality"_s, quality}});
    const bool strip = document.take("strip"_L1).toBool(true);
    document.insert("metadata"_L1, QJsonObject{{u"policy"_s, strip ? u"copyright"_s : u"all"_s}});
    document.insert("renditions"_L1, QJsonArray{rendition});
    return document;
}

using Step = QJsonObject (*)(QJsonObject);
/// Step i leads from version i to i + 1.
constexpr std::array<Step, kPresetVersion> kSteps = {fromFlat};

} // namespace

QJsonObject migrated(QJsonObject document, int from)
{
    for (auto version = static_cast<std::size_t>(from); version < kSteps.size(); ++version)
        document = kSteps[version](std::move(document));
    document.insert("glassine"_L1, kPresetVersion);
    return document;
}

} // namespace glassine::presets
