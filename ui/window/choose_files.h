// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The desktop's file dialogs, opened and not waited for.

#include <QStringList>

#include <functional>

class QWidget;

namespace glassine::ui {

using PathsChosen = std::function<void(const QStringList &)>;
void chooseFiles(QWidget *parent, const QString &title, PathsChosen chosen);
void chooseFolder(QWidget *parent, const QString &title, const QString &start, PathsChosen chosen);
/// Asks before an existing file is replaced, as the desktop does. The chosen name may lack a suffix.
void chooseSaveName(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters,
                    PathsChosen chosen);

} // namespace glassine::ui
