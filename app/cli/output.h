// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A stream people or programs read: what it can show, and whether anybody still reads it.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace glassine::cli {

enum class Tone { Plain, Bold, Dim, Good, Bad, Warn, Accent };

class Output {
public:
    explicit Output(int fd);

    bool isTerminal() const { return m_isTerminal; }
    bool isUtf8() const { return m_isUtf8; }
    /// Columns right now; 80 when nobody knows.
    int width() const;
    /// The text in that tone, or unchanged without color (no terminal, NO_COLOR, TERM=dumb).
    QString styled(Tone tone, const QString &text) const;

    void line(const QString &text = {}) { write(text.toUtf8() + '\n'); }
    /// Everything or, once the reader has gone away, nothing.
    void write(const QByteArray &text);
    bool isBroken() const { return m_isBroken; }

private:
    int m_fd;
    bool m_isTerminal;
    bool m_isUtf8;
    bool m_hasColor;
    bool m_isBroken = false;
};

/// Columns a text takes on a terminal; escape sequences take none.
int columnsOf(const QString &text);
/// Cut at the end to that many columns, with an ellipsis. Without escape sequences only.
QString elided(const QString &text, int columns);
/// Broken between words into lines of at most that many columns.
QStringList wrapped(const QString &text, int columns);
/// Rows in aligned columns, two spaces between; the last column is wrapped to the width.
QStringList table(const QList<QStringList> &rows, int width, int indent = 2);

} // namespace glassine::cli
