// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/brief_path.h"

#include <QDir>
#include <QFile>

namespace glassine::ui {

namespace {

constexpr qsizetype kLong = 64; ///< characters that still read well within a sentence

} // namespace

QString briefPath(const QString &path)
{
    QString shown = path;
    const QString home = QDir::homePath();
    if (home.size() > 1 && (shown == home || shown.startsWith(home + u'/')))
        shown = u'~' + shown.mid(home.size());
    if (shown.size() <= kLong)
        return shown;
    QStringList parts = shown.split(u'/'); // the first is "~" or, of an absolute path, empty
    qsizetype left = shown.size();
    bool isCut = false;
    while (parts.size() > 4 && left > kLong) {
        left -= parts[2].size() + 1;
        parts.removeAt(2);
        isCut = true;
    }
    if (isCut)
        parts.insert(2, QStringLiteral("…"));
    return parts.join(u'/');
}

QString briefSentence(const Error &error)
{
    Error brief = error;
    const QString subject = QFile::decodeName(QByteArray::fromStdString(error.subject));
    const bool isText = QFile::encodeName(subject).toStdString() == error.subject;
    if (isText && subject.startsWith(u'/'))
        brief.subject = QFile::encodeName(briefPath(subject)).toStdString();
    return QString::fromStdString(errorSentence(brief));
}

} // namespace glassine::ui
