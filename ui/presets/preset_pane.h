// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The left of the window: the presets, of which one is chosen.

#include "presets/preset.h"

#include <QWidget>

class QListView;

namespace glassine::ui {

class PresetModel;

class PresetPane final : public QWidget {
    Q_OBJECT

public:
    explicit PresetPane(QWidget *parent = nullptr);

    void selectPreset(const QString &id);
    /// Chooses the card at this place of the screen; false when there is none.
    bool selectAt(const QPoint &globalPosition);
    /// Puts preset files among the user's own and chooses the last one.
    void importFiles(const std::vector<std::string> &paths);
    /// Ids and names, in the order shown.
    std::vector<std::pair<QString, QString>> names() const;

Q_SIGNALS:
    /// This is what runs from now on, for every photo.
    void presetChosen(const glassine::presets::Preset &preset);
    void refused(const glassine::Error &error);

private:
    PresetModel *m_model;
    QListView *m_view;
};

} // namespace glassine::ui
