// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/html.h"

#include <QString>

#include <algorithm>
#include <array>

namespace glassine::gallery {

namespace {

using Files = std::vector<PhotoFile>;

constexpr int kFallbackWidth = 1600; ///< what a browser without srcset gets: no more than this, where there is a choice

/// The smallest first, one of each width.
Files ofType(const Photo &photo, std::string_view type)
{
    Files files;
    for (const PhotoFile &file : photo.files)
        if (file.type == type)
            files.push_back(file);
    std::stable_sort(files.begin(), files.end(),
                     [](const PhotoFile &one, const PhotoFile &other) { return one.size.width < other.size.width; });
    files.erase(
        std::unique(files.begin(), files.end(),
                    [](const PhotoFile &one, const PhotoFile &other) { return one.size.width == other.size.width; }),
        files.end());
    return files;
}

/// Formats that not all browsers show, the best first, and of the others the one to fall back on.
struct Formats {
    std::vector<Files> better;
    Files fallback;

    explicit Formats(const Photo &photo)
    {
        for (const char *type : {"image/avif", "image/webp"})
            if (Files files = ofType(photo, type); !files.empty())
                better.push_back(std::move(files));
        for (const char *type : {"image/jpeg", "image/png", "image/gif", "image/svg+xml"})
            if (fallback.empty())
                fallback = ofType(photo, type);
        if (fallback.empty() && !better.empty()) {
            fallback = std::move(better.back());
            better.pop_back();
        }
    }
};

QByteArray srcset(const Files &files, const QByteArray &sizes)
{
    QByteArray text;
    for (const PhotoFile &file : files)
        text += (text.isEmpty() ? "" : ", ") + addressOf(file) + ' ' + QByteArray::number(file.size.width) + 'w';
    return " srcset=\"" + text + "\" sizes=\"" + sizes + '"';
}

QByteArray imageHtml(const Photo &photo, const Files &files, const PictureOptions &options)
{
    const PhotoFile *shown = &files.front();
    for (const PhotoFile &file : files)
        if (file.size.width <= kFallbackWidth)
            shown = &file;
    const Size size = files.back().size; // its shape; the page decides how large it is shown
    QByteArray html = "<img src=\"" + addressOf(*shown) + '"';
    if (files.size() > 1)
        html += srcset(files, options.sizes);
    if (size.width > 0)
        html += " width=\"" + QByteArray::number(size.width) + "\" height=\"" + QByteArray::number(size.height) + '"';
    html += " alt=\"" + escaped(photo.alt.empty() ? photo.name : photo.alt) + '"';
    return html + (options.isLazy ? " loading=\"lazy\" decoding=\"async\">" : ">");
}

} // namespace

QByteArray escaped(const std::string &text)
{
    QString safe = QString::fromStdString(text);
    for (QChar &c : safe)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return safe.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray addressOf(const PhotoFile &file)
{
    if (!file.link.empty())
        return escaped(file.link);
    return QByteArray::fromStdString(file.path).toPercentEncoding("/");
}

QByteArray pictureHtml(const Photo &photo, const PictureOptions &options)
{
    const Formats formats(photo);
    if (formats.fallback.empty())
        return {};
    const QByteArray image = imageHtml(photo, formats.fallback, options);
    if (formats.better.empty())
        return image;
    QByteArray html = "<picture>\n";
    for (const Files &files : formats.better)
        html += "  <source type=\"" + QByteArray::fromStdString(files.front().type) + '"' + srcset(files, options.sizes)
            + ">\n";
    return html + "  " + image + "\n</picture>";
}

} // namespace glassine::gallery
