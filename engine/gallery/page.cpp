// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/page.h"

#include "base/bytes.h"
#include "gallery/html.h"
#include "gallery/page_style.h"

#include <algorithm>

namespace glassine::gallery {

namespace {

constexpr const char *kBeginning = "<!doctype html>\n<!-- glassine gallery -->\n";

QByteArray escapedText(const QString &text)
{
    return escaped(text.toStdString());
}

QByteArray link(const QByteArray &address, const QByteArray &content, const QByteArray &attributes = {})
{
    return "<a href=\"" + address + '"' + attributes + '>' + content + "</a>";
}

/// Width by height, as CSS has numbers.
QByteArray shapeOf(const Photo &photo)
{
    const Size size = photo.largest().size;
    const double ratio = size.width > 0 && size.height > 0 ? static_cast<double>(size.width) / size.height : 1.5;
    return QByteArray::number(std::clamp(ratio, 0.2, 5.0), 'f', 3);
}

QByteArray viewId(std::size_t index)
{
    return "photo-" + QByteArray::number(index + 1);
}

class Page {
public:
    Page(const Album &album, const PageWords &words) : m_album(album), m_words(words) {}

    QByteArray html()
    {
        begin();
        for (std::size_t i = 0; i < m_album.photos.size(); ++i)
            figure(i);
        if (m_album.photos.empty())
            m_html += "<p>" + escapedText(m_words.empty) + "</p>\n";
        m_html += "</main>\n";
        for (std::size_t i = 0; i < m_album.photos.size(); ++i)
            view(i);
        return m_html + "</body>\n</html>\n";
    }

private:
    void begin()
    {
        const QByteArray title = escaped(m_album.title);
        m_html = kBeginning + QByteArray("<html lang=\"") + escapedText(m_words.language) + '"'
            + (m_words.isRightToLeft ? " dir=\"rtl\"" : "") + ">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"robots\" content=\"noindex\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            + "<title>" + title + "</title>\n<style>\n" + pageStyle() + "</style>\n</head>\n<body>\n"
            + "<header>\n<h1><bdi>" + title + "</bdi></h1>\n<p>" + escapedText(m_words.count)
            + "</p>\n</header>\n<main>\n";
    }

    static QByteArray facts(const Photo &photo)
    {
        const PhotoFile &file = photo.largest();
        QByteArray text;
        if (file.size.width > 0)
            text = QByteArray::number(file.size.width) + " × " + QByteArray::number(file.size.height) + ", ";
        return text + QByteArray::fromStdString(formatBytes(file.bytes));
    }

    void figure(std::size_t index)
    {
        const Photo &photo = m_album.photos[index];
        PictureOptions options;
        options.sizes = "(max-width: 40rem) 50vw, " + QByteArray::number(int(shapeOf(photo).toDouble() * 20)) + "rem";
        const QByteArray picture = pictureHtml(photo, options);
        const QByteArray name = "<bdi>" + escaped(photo.name) + "</bdi>";
        m_html += "<figure style=\"--r: " + shapeOf(photo) + "\">\n";
        m_html += picture.isEmpty() ? link(addressOf(photo.largest()), name, " class=\"file\"")
                                    : link('#' + viewId(index), picture, " id=\"to-" + viewId(index) + '"');
        m_html += "\n<figcaption>" + name + " <span>" + facts(photo) + "</span></figcaption>\n</figure>\n";
    }

    /// The photo on its own: shown while the address names it, and only then fetched.
    void view(std::size_t index)
    {
        const Photo &photo = m_album.photos[index];
        const QByteArray picture = pictureHtml(photo);
        if (picture.isEmpty())
            return;
        const QByteArray back = "#to-" + viewId(index);
        m_html += "<section class=\"view\" id=\"" + viewId(index) + "\">\n" + link(back, picture) + "\n<p><bdi>"
            + escaped(photo.name) + "</bdi>\n";
        if (const auto before = neighbor(index, -1); before >= 0)
            m_html += step(before, m_words.previous, " rel=\"prev\"");
        if (const auto after = neighbor(index, +1); after >= 0)
            m_html += step(after, m_words.next, " rel=\"next\"");
        m_html += link(addressOf(photo.largest()), escapedText(m_words.open)) + '\n'
            + link(back, escapedText(m_words.close)) + "</p>\n</section>\n";
    }

    static QByteArray step(std::ptrdiff_t to, const QString &word, const QByteArray &attributes)
    {
        return link('#' + viewId(static_cast<std::size_t>(to)), escapedText(word), attributes) + '\n';
    }

    /// The next photo in that direction that has a view; -1: none.
    std::ptrdiff_t neighbor(std::size_t index, int direction) const
    {
        std::ptrdiff_t at = static_cast<std::ptrdiff_t>(index) + direction;
        while (at >= 0 && at < std::ssize(m_album.photos)) {
            if (!pictureHtml(m_album.photos[static_cast<std::size_t>(at)]).isEmpty())
                return at;
            at += direction;
        }
        return -1;
    }

    const Album &m_album;
    const PageWords &m_words;
    QByteArray m_html;
};

} // namespace

QByteArray galleryPage(const Album &album, const PageWords &words)
{
    return Page(album, words).html();
}

bool isGalleryPage(const QByteArray &beginning)
{
    return beginning.startsWith(kBeginning);
}

} // namespace glassine::gallery
