// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/file_field.h"

#include "base/error.h"
#include "files/asset_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

namespace glassine::ui {

FileField::FileField(QWidget *parent)
    : QWidget(parent), m_name(new QLabel(this)), m_button(new QPushButton(tr("Choose…"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &FileField::choose);
    setFocusProxy(m_button);
    setValue({});
}

void FileField::setValue(const QString &value)
{
    m_value = value;
    const auto asset = assetFromText(value.toStdString());
    m_name->setText(asset ? QString::fromStdString(displayText(asset->name())) : tr("none chosen"));
    m_name->setToolTip(m_name->text());
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a color profile"), {},
                                   tr("Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::read);
    dialog->open();
}

void FileField::read(const QString &path)
{
    const QPointer<FileField> self(this);
    QThreadPool::globalInstance()->start([self, path = QFile::encodeName(path).toStdString()] {
        const Result<Asset> asset = files::readAsset(path);
        const QString text = asset ? QString::fromStdString(assetText(*asset)) : QString();
        const QString problem = asset ? QString() : QString::fromStdString(errorSentence(asset.error()));
        QMetaObject::invokeMethod(qApp, [self, text, problem] {
            FileField *field = self.data();
            if (!field)
                return;
            if (!problem.isEmpty()) {
                field->m_name->setText(problem);
                field->m_name->setToolTip(problem);
                return;
            }
            field->setValue(text);
            Q_EMIT field->chosen();
        });
    });
}

} // namespace glassine::ui
