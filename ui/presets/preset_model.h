// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The presets as cards, with what is being changed about them: a change stays with its preset until it is saved or undone.

#include "presets/draft.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <vector>

namespace glassine::ui {

class PresetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SummaryRole,  ///< one line: what it makes, what leaves
        IconNameRole,
        MakesRole,    ///< "Up to 2048 px · JPEG 82"
        MetadataRole, ///< "Copyright and date kept, no location"
        EstimateRole, ///< "about 0.9 MB per photo"
        RenditionsRole, ///< how many files come of a photo
        ChangedRole,
        BuiltInRole,
        BrokenRole, ///< an own file that does not parse; its problems are the summary
    };

    explicit PresetModel(QObject *parent = nullptr);
    explicit PresetModel(presets::PresetStore store, QObject *parent = nullptr);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The name of an own preset.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// What would run: with its changes. nullptr for one that does not parse.
    const presets::Preset *preset(int row) const;
    int rowOf(const QString &id) const;
    bool isOwn(int row) const;
    /// The preset under change; it lives until its row goes. nullptr for one that does not parse.
    presets::Draft *draft(int row);
    /// To be called after the draft was changed.
    void noteDraftChanged(int row);
    void revert(int row);

    // What changes files. Each returns the id to select, and changes nothing when it fails.
    Result<QString> duplicate(int row);
    Result<QString> update(int row);                         ///< own presets: the change becomes the preset
    Result<QString> saveAsNew(int row, const QString &name); ///< the change becomes a preset of its own
    Result<QString> add(presets::Preset preset);             ///< under a free id
    Result<presets::Preset> remove(int row);                 ///< gives what was removed, for bringing it back
    /// Brings it back under its own id.
    Result<QString> restore(const presets::Preset &preset);

private:
    struct Row {
        presets::PresetStore::Entry entry;
        std::optional<presets::Preset> preset;
    };
    QString summary(const Row &row) const;
    Result<QString> saveUnder(presets::Preset preset, const QString &id, const QString &name);

    presets::PresetStore m_store;
    std::vector<Row> m_rows;
    std::map<QString, std::unique_ptr<presets::Draft>> m_drafts;
};

/// "2048 px long edge · JPEG 82 · copyright kept, no location", from the recipe itself.
QString presetSummary(const presets::Preset &preset);
QString makesText(const pipeline::Recipe &recipe);
QString metadataText(const metadata::Settings &settings);

} // namespace glassine::ui
