// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/choose_files.h"

#include <QFileDialog>

namespace glassine::ui {

namespace {

QFileDialog *dialog(QWidget *parent, const QString &title, PathsChosen chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    return dialog;
}

} // namespace

void chooseFiles(QWidget *parent, const QString &title, PathsChosen chosen)
{
    QFileDialog *files = dialog(parent, title, std::move(chosen));
    files->setFileMode(QFileDialog::ExistingFiles);
    files->open();
}

void chooseFolder(QWidget *parent, const QString &title, const QString &start, PathsChosen chosen)
{
    QFileDialog *folder = dialog(parent, title, std::move(chosen));
    folder->setFileMode(QFileDialog::Directory);
    folder->setOption(QFileDialog::ShowDirsOnly);
    if (!start.isEmpty())
        folder->setDirectory(start);
    folder->open();
}

void chooseSaveName(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters,
                    PathsChosen chosen)
{
    QFileDialog *name = dialog(parent, title, std::move(chosen));
    name->setAcceptMode(QFileDialog::AcceptSave);
    name->setNameFilters(filters);
    name->selectFile(suggestion);
    name->open();
}

} // namespace glassine::ui
