// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace glassine::cli {

namespace {

bool wantsColor(int fd)
{
    const char *noColor = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return ::isatty(fd) == 1 && !(noColor && *noColor) && term && std::strcmp(term, "dumb") != 0;
}

const char *codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Bold: return "\x1b[1m";
    case Tone::Dim: return "\x1b[2m";
    case Tone::Good: return "\x1b[32m";
    case Tone::Bad: return "\x1b[31m";
    case Tone::Warn: return "\x1b[33m";
    case Tone::Accent: return "\x1b[36m";
    case Tone::Plain: break;
    }
    return "";
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

int widthOf(char32_t character)
{
    return std::max(0, ::wcwidth(static_cast<wchar_t>(character)));
}

} // namespace

Output::Output(int fd)
    : m_fd(fd),
      m_isTerminal(::isatty(fd) == 1),
      m_isUtf8(std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0),
      m_hasColor(wantsColor(fd))
{}

int Output::width() const
{
    winsize size{};
    if (::ioctl(m_fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

QString Output::styled(Tone tone, const QString &text) const
{
    if (!m_hasColor || tone == Tone::Plain || text.isEmpty())
        return text;
    return QString::fromLatin1(codeOf(tone)) + text + QStringLiteral("\x1b[0m");
}

void Output::write(const QByteArray &text)
{
    const char *data = text.constData();
    auto left = static_cast<std::size_t>(text.size());
    while (left > 0 && !m_isBroken) {
        const ssize_t count = ::write(m_fd, data, left);
        if (count >= 0) {
            data += count;
            left -= static_cast<std::size_t>(count);
        } else if (errno == EAGAIN) {
            pollfd ready{m_fd, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            m_isBroken = true;
        }
    }
}

int columnsOf(const QString &text)
{
    int columns = 0;
    bool inEscape = false;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\x1b')
            inEscape = true;
        else if (inEscape)
            inEscape = character != U'm' && character != U'K';
        else
            columns += widthOf(character);
    }
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString cut;
    int used = 1;
    for (const char32_t character : text.toUcs4()) {
        used += widthOf(character);
        if (used > columns)
            break;
        cut += QString::fromUcs4(&character, 1);
    }
    return columns > 0 ? cut + u'…' : QString();
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && columnsOf(line) + 1 + columnsOf(word) > columns) {
            lines.append(line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    lines.append(line);
    return lines;
}

QStringList table(const QList<QStringList> &rows, int width, int indent)
{
    QList<int> widths;
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], columnsOf(row[i]));
        }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString start(indent, u' ');
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            start += row[i] + QString(widths[i] - columnsOf(row[i]) + 2, u' ');
        const int used = columnsOf(start);
        for (const QString &part : wrapped(row.value(row.size() - 1), std::max(24, width - used))) {
            lines.append(withoutTrailingSpace(start + part));
            start = QString(used, u' ');
        }
    }
    return lines;
}

} // namespace glassine::cli
