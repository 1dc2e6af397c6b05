// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/brought_files.h"

#include "files/asset_file.h"

#include <array>
#include <utility>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

/// Where a document names files.
constexpr std::array kPlaces{std::pair{"color"_L1, "profile"_L1}};

std::string absolute(const std::string &path, const std::string &folder)
{
    return path.starts_with('/') || folder.empty() ? path : folder + '/' + path;
}

} // namespace

Result<QJsonObject> withFilesRead(QJsonObject document, const std::string &folder)
{
    for (const auto &[subject, key] : kPlaces) {
        QJsonObject part = document.value(subject).toObject();
        const std::string path = part.value(key).toString().toStdString();
        if (path.empty() || isAssetText(path))
            continue;
        GLASSINE_TRY(const Asset asset, files::readAsset(absolute(path, folder)));
        part.insert(key, QString::fromStdString(assetText(asset)));
        document.insert(subject, part);
    }
    return document;
}

} // namespace glassine::presets
