// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/named_paths.h"

#include "base/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace glassine::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NamedPaths)
};

/// Folders that hold the system and not somebody's photos.
bool isSystem(const std::string &path)
{
    static const std::vector<std::string> kSystem = {"/",    "/proc", "/sys", "/dev",  "/run",  "/usr",
                                                     "/etc", "/bin",  "/lib", "/sbin", "/boot", "/var"};
    return std::find(kSystem.begin(), kSystem.end(), path) != kSystem.end();
}

void sortIn(NamedPaths &named, const QString &path)
{
    const std::string raw = QFile::encodeName(QDir::cleanPath(QDir(path).absolutePath())).toStdString();
    if (isSystem(raw))
        named.refusal = Words::tr("%1 holds the system. Choose the folder that your photos are in.")
                            .arg(QString::fromStdString(displayText(raw)));
    else if (path.endsWith(QStringLiteral(".glassine"), Qt::CaseInsensitive))
        named.presets.push_back(raw);
    else
        named.paths.push_back(raw); // the scan counts each once
}

void sortIn(NamedPaths &named, QUrl url)
{
    if (url.isEmpty() || (url.scheme().isEmpty() && url.path().isEmpty()))
        return; // a comment in the list
    if (url.scheme() == QStringLiteral("file")
        && url.host().compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        url.setHost({});
    if (url.isLocalFile())
        return sortIn(named, url.toLocalFile());
    named.refusal = Words::tr("%1 is not a file on this computer. Save it first, then drop the file.")
                        .arg(url.toDisplayString(QUrl::RemoveUserInfo).left(120));
}

QStringList pathLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'/') || trimmed.startsWith(QStringLiteral("~/"))
            || trimmed.startsWith(QStringLiteral("file://")))
            lines << trimmed;
    }
    return lines;
}

} // namespace

bool mayNamePaths(const QMimeData &mime)
{
    return mime.hasUrls() || (mime.hasText() && !pathLines(mime.text()).isEmpty());
}

NamedPaths namedPaths(const QMimeData &mime)
{
    NamedPaths named;
    for (const QUrl &url : mime.urls())
        sortIn(named, url);
    if (!mime.hasUrls() && mime.hasText())
        for (const QString &line : pathLines(mime.text())) {
            if (line.startsWith(QStringLiteral("file://")))
                sortIn(named, QUrl(line));
            else
                sortIn(named, line.startsWith(u'~') ? QDir::homePath() + line.mid(1) : line);
        }
    if (named.isEmpty() && named.refusal.isEmpty())
        named.refusal = Words::tr("There is no file or folder in what you dropped or pasted.");
    return named;
}

NamedPaths namedPaths(const QStringList &paths)
{
    NamedPaths named;
    for (const QString &path : paths)
        sortIn(named, path);
    return named;
}

ClipboardPicture clipboardPicture(const QMimeData &mime)
{
    // As the owner wrote them: nothing is decoded in this process.
    for (const auto &[type, suffix] : {std::pair{"image/png", "png"}, std::pair{"image/jpeg", "jpg"},
                                       std::pair{"image/webp", "webp"}, std::pair{"image/tiff", "tif"}}) {
        const QByteArray bytes = mime.data(QLatin1String(type));
        if (!bytes.isEmpty())
            return {bytes, QLatin1String(suffix)};
    }
    if (mime.hasFormat(QStringLiteral("application/x-qt-image"))) { // of this very process: pixels already
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (mime.imageData().value<QImage>().save(&buffer, "PNG"))
            return {buffer.data(), QStringLiteral("png")};
    }
    return {};
}

} // namespace glassine::ui
