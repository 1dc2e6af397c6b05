// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The presets as cards, with what is being changed about them: a change stays with its preset until it is saved or undone.
// Files are read and written on a thread: a home folder may be on a network.

#include "presets/draft.h"
#include "presets/estimate.h"

#include <QAbstractListModel>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace glassine::ui {

class PresetModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SummaryRole, ///< one line: what it makes, what leaves
        IconNameRole,
        MakesRole,      ///< "Up to 2048 px · JPEG 82"
        MetadataRole,   ///< "Copyright and date kept, no location"
        EstimateRole,   ///< "about 0.9 MB per photo"
        RenditionsRole, ///< how many files come of a photo
        ChangedRole,
        BuiltInRole,
        BrokenRole, ///< an own file that does not parse; its problems are the summary
    };

    /// What is built in is there at once, own presets when their files were read: loaded() follows.
    explicit PresetModel(QObject *parent = nullptr);
    explicit PresetModel(presets::PresetStore store, QObject *parent = nullptr);
    ~PresetModel() override;
    bool isLoaded() const { return m_isLoaded; }

    /// What cards say of sizes is about these photos; none: about a usual camera's.
    void setPhotos(std::vector<presets::KnownPhoto> photos, const presets::Experience &experience);

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

    /// Gets the id to select, or why it failed: then nothing has changed. Called later, when the file is written.
    using Then = std::function<void(const Result<QString> &id)>;
    void duplicate(int row, const Then &then);
    void update(int row, const Then &then);                         ///< own presets: the change becomes the preset
    void saveAsNew(int row, const QString &name, const Then &then); ///< the change becomes a preset of its own
    void add(presets::Preset preset, const Then &then);             ///< under a free id
    /// Gives what was removed, for bringing it back.
    void remove(int row, const std::function<void(const Result<presets::Preset> &)> &then);
    /// Brings it back under its own id.
    void restore(const presets::Preset &preset, const Then &then);

Q_SIGNALS:
    void loaded();
    void failed(const glassine::Error &error); ///< a name could not be saved

private:
    struct Row {
        presets::PresetStore::Entry entry;
        std::optional<presets::Preset> preset;
    };
    using Rows = std::vector<Row>;
    using Work = std::function<Result<QString>(presets::PresetStore &)>;
    QString estimateText(const pipeline::Recipe &recipe) const;
    static Rows readRows(const presets::PresetStore &store);
    /// `work` on the thread, and then every preset read anew.
    void onDisk(Work work, Then then);
    void show(Rows rows);
    QString summary(const Row &row) const;
    void saveUnder(presets::Preset preset, const QString &wantedId, const QString &name, const Then &then);
    void adoptSaved(const QString &id, const presets::Preset &saved);

    presets::PresetStore m_store;
    std::vector<Row> m_rows;
    std::map<QString, std::unique_ptr<presets::Draft>> m_drafts;
    std::vector<presets::KnownPhoto> m_photos;
    presets::Experience m_experience;
    bool m_isLoaded = false;
    QThreadPool m_io;
};

/// "2048 px long edge · JPEG 82 · copyright kept, no location", from the recipe itself.
QString presetSummary(const presets::Preset &preset);
QString makesText(const pipeline::Recipe &recipe);
QString metadataText(const metadata::Settings &settings);

} // namespace glassine::ui
