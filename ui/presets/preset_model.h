// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The presets as cards: name, what it makes, what leaves with the file.

#include "presets/preset.h"

#include <QAbstractListModel>

#include <vector>

namespace glassine::ui {

class PresetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SummaryRole, IconNameRole };

    explicit PresetModel(QObject *parent = nullptr);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The preset in this row, or nullptr for one that does not parse.
    const presets::Preset *preset(int row) const;
    int rowOf(const QString &id) const;

private:
    struct Row {
        presets::PresetStore::Entry entry;
        std::optional<presets::Preset> preset;
        QString summary;
    };
    std::vector<Row> m_rows;
};

/// "2048 px long edge · JPEG 82 · copyright kept, no location", from the recipe itself.
QString presetSummary(const presets::Preset &preset);

} // namespace glassine::ui
