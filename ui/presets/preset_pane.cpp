// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_pane.h"

#include "presets/preset_delegate.h"
#include "presets/preset_model.h"

#include <QFile>
#include <QListView>
#include <QVBoxLayout>

namespace glassine::ui {

PresetPane::PresetPane(QWidget *parent)
    : QWidget(parent), m_model(new PresetModel(this)), m_view(new QListView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PresetDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAccessibleName(tr("Presets"));
    m_view->setAccessibleDescription(tr("What is made of every photo."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const presets::Preset *preset = m_model->preset(current.row()))
                    Q_EMIT presetChosen(*preset);
            });
}

void PresetPane::selectPreset(const QString &id)
{
    m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(id))));
}

bool PresetPane::selectAt(const QPoint &globalPosition)
{
    const QPoint at = m_view->viewport()->mapFromGlobal(globalPosition);
    const QModelIndex index = m_view->viewport()->rect().contains(at) ? m_view->indexAt(at) : QModelIndex();
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    return true;
}

void PresetPane::importFiles(const std::vector<std::string> &paths)
{
    presets::PresetStore store;
    QString last;
    for (const std::string &path : paths) {
        std::vector<presets::Problem> problems;
        auto preset = store.load(QFile::decodeName(QByteArray::fromStdString(path)), problems);
        if (!preset) {
            Q_EMIT refused(preset.error());
            continue;
        }
        if (const auto saved = store.save(*preset, false); !saved)
            Q_EMIT refused(saved.error());
        else
            last = preset->id;
    }
    if (last.isEmpty())
        return;
    m_model->reload();
    selectPreset(last);
}

std::vector<std::pair<QString, QString>> PresetPane::names() const
{
    std::vector<std::pair<QString, QString>> names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.emplace_back(m_model->index(row).data(PresetModel::IdRole).toString(),
                           m_model->index(row).data().toString());
    return names;
}

} // namespace glassine::ui
