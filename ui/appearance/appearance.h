// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Light, dark, and the few colors of our own, measured against the theme they stand on.

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace glassine::ui {

enum class Theme { System, Light, Dark };

/// Sets style and palette. System leaves the platform's own.
void applyTheme(QApplication &application, Theme theme);
bool isDark(const QPalette &palette);

enum class Accent { Good, Busy, Warning, Bad, Quiet };
/// A text color of at least 4.5:1 against the palette's base.
QColor accentColor(Accent accent, const QPalette &palette);

/// One of our own icons (":/icons/<name>.svg"), drawn in the palette's text color.
QIcon themedIcon(const QString &name, const QPalette &palette);
/// The same in a color of its own.
QIcon coloredIcon(const QString &name, const QColor &color);

/// Numbers with their units, sizes and paths keep their order between words that are read from the right.
QString unturned(const QString &text);
/// "before → after", the arrow pointing the way one reads.
QString directed(QString text);

/// A label as it is read: "&Start" without its mark, "開始(&S)" without the letter that is only there for the key.
QString withoutMnemonic(QString text);

/// "4.2 MB", "812 KB" in the user's language and number format.
QString bytesText(qint64 bytes);

} // namespace glassine::ui
