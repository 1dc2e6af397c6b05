// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/logos.h"

#include "pipeline/logos.h"
#include "presets/recompiled.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

bool isRelative(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(u'/') && !path.startsWith("~/"_L1)
        && !pipeline::isDataUrl(path.toStdString());
}

} // namespace

Result<QJsonObject> withLogos(QJsonObject document, const std::function<Result<QString>(const QString &)> &change)
{
    QJsonArray renditions = document.value("renditions"_L1).toArray();
    bool any = false;
    for (qsizetype i = 0; i < renditions.size(); ++i) {
        QJsonObject rendition = renditions[i].toObject();
        QJsonObject operations = rendition.value("operations"_L1).toObject();
        QJsonObject watermark = operations.value("watermark"_L1).toObject();
        const QString image = watermark.value("image"_L1).toString();
        if (image.isEmpty() || watermark.value("kind"_L1).toString() != "image"_L1)
            continue;
        GLASSINE_TRY(const QString changed, change(image));
        any = any || changed != image;
        watermark.insert("image"_L1, changed);
        operations.insert("watermark"_L1, watermark);
        rendition.insert("operations"_L1, operations);
        renditions[i] = rendition;
    }
    if (any)
        document.insert("renditions"_L1, renditions);
    return document;
}

QJsonObject withLogosFrom(const QJsonObject &document, const QString &folder)
{
    const auto changed = withLogos(document, [&folder](const QString &image) -> Result<QString> {
        return isRelative(image) ? QDir::cleanPath(folder + u'/' + image) : image;
    });
    return changed.value_or(document);
}

Result<Preset> withLogosInside(const Preset &preset)
{
    GLASSINE_TRY(const QJsonObject document, withLogos(preset.document, [](const QString &image) -> Result<QString> {
                     if (pipeline::isDataUrl(image.toStdString()))
                         return image;
                     GLASSINE_TRY(const pipeline::Logo logo,
                                  pipeline::readLogo(QFile::encodeName(image).toStdString()));
                     return pipeline::dataUrl(*logo.file);
                 }));
    if (document == preset.document)
        return preset;
    std::vector<Problem> known;
    return recompiled(preset, document, known);
}

} // namespace glassine::presets
