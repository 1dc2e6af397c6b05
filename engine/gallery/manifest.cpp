// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace glassine::gallery {

namespace {

using namespace Qt::StringLiterals;

QJsonObject fileJson(const PhotoFile &file)
{
    const QByteArray path = QByteArray::fromStdString(file.path);
    QJsonObject json = {{u"path"_s, QString::fromUtf8(path)},
                        {u"type"_s, QString::fromStdString(file.type)},
                        {u"bytes"_s, static_cast<qint64>(file.bytes)}};
    if (QString::fromUtf8(path).toUtf8() != path)
        json.insert(u"path-bytes"_s, QString::fromLatin1(path.toBase64()));
    if (file.size.width > 0) {
        json.insert(u"width"_s, file.size.width);
        json.insert(u"height"_s, file.size.height);
    }
    if (!file.hash.empty())
        json.insert(u"blake2b"_s, QString::fromStdString(file.hash));
    if (!file.link.empty())
        json.insert(u"link"_s, QString::fromStdString(file.link));
    return json;
}

} // namespace

QByteArray manifestJson(const Album &album)
{
    QJsonArray photos;
    qint64 files = 0, bytes = 0;
    for (const Photo &photo : album.photos) {
        QJsonArray list;
        for (const PhotoFile &file : photo.files) {
            list.append(fileJson(file));
            ++files;
            bytes += file.bytes;
        }
        QJsonObject json = {{u"name"_s, QString::fromStdString(photo.name)}, {u"files"_s, list}};
        if (!photo.alt.empty())
            json.insert(u"alt"_s, QString::fromStdString(photo.alt));
        photos.append(json);
    }
    const QJsonObject all = {{u"glassine-manifest"_s, kManifestVersion},
                             {u"title"_s, QString::fromStdString(album.title)},
                             {u"files"_s, files},
                             {u"bytes"_s, bytes},
                             {u"photos"_s, photos}};
    return QJsonDocument(all).toJson();
}

} // namespace glassine::gallery
