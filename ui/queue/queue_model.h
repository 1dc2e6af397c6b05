// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The photos as rows, arranged: what the list has, with what the session knows of each. A row costs some hundred bytes;
// texts and thumbnails are made for what is in view.

#include "queue/queue_order.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QImage>
#include <QPointer>
#include <QTimer>

namespace glassine::ui {

class QueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Photo, Pixels, FileSize, Saving, State, ColumnCount };
    enum Role {
        FolderRole = Qt::UserRole, ///< the source's folder
        PathRole,                  ///< the source's path, raw bytes as QByteArray
        ThumbnailRole,             ///< QImage; null until the loader has brought it
        SavingRole,                ///< share of the bytes saved, 0.0–1.0; invalid when not known
        ItemStateRole,             ///< int(batch::ItemState)
        OutputPathRole,            ///< first finished output, raw bytes as QByteArray
        ReasonRole,                ///< why it is in its state; a few words
        SetAsideRole,              ///< bool
        HeadingRole,               ///< bool: this row is a folder's heading
        NumberRole,                ///< PhotoId as uint
        BytesRole,                 ///< qint64: of the source
        UploadRole,                ///< int(Upload)
        OwnPresetRole,             ///< name of the photo's own preset; invalid = that of the batch
    };

    explicit QueueModel(PhotoList *list, QObject *parent = nullptr);

    /// Shows what this session knows; `photos` are its items in order. A session read from a journal brings its
    /// photos itself, by append(). What the session before knew of other photos stays. Not owned.
    void setSession(batch::Session *session, PhotoIds photos);
    /// These are listed and no part of the batch: they lie where its results go.
    void setLeftOut(const PhotoIds &photos);
    /// More items of a session that is read from its journal, in order.
    void addItems(const PhotoIds &photos);
    /// The session has read these items of its own again.
    void touchItems(qint64 first, qint64 count);
    /// The session is about to go, what it knows is kept.
    void keepOutcomes();

    void arrangeBy(const Arrangement &arrangement);
    const Arrangement &arrangement() const { return m_arrangement; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;
    QStringList mimeTypes() const override;
    /// Finished files where there are some, else the originals.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    void setThumbnail(int id, const QImage &image);
    /// `words`: why it failed, or where it is now.
    /// `percent` of it, while it is on its way.
    void setUpload(PhotoId id, Upload upload, const QString &words, int percent = 0);
    Upload uploadOf(PhotoId id) const { return m_table.row(id).upload; }
    std::optional<PhotoId> photoOfItem(qint64 item) const;
    /// Row of the photo with this path, or -1 when it is not shown.
    int rowOf(const std::string &path) const;
    int rowOfPhoto(PhotoId id) const { return id < m_position.size() ? m_position[id] : -1; }
    std::optional<PhotoId> photoAt(int row) const;
    batch::ItemRecord record(PhotoId id) const;
    const QueueTable &table() const { return m_table; }
    /// With everything the session knows by now.
    const QueueRow &upToDateRow(PhotoId id) const;
    qint64 shownPhotos() const { return m_shownPhotos; }
    qint64 listedPhotos() const { return m_list->listedCount(); }

Q_SIGNALS:
    /// A view asked for a thumbnail that is not there yet.
    void thumbnailWanted(int id, const QByteArray &path) const;
    void arrangementChanged();
    /// Before and after rows move in other ways than a view can follow.
    void aboutToRearrange();
    void rearranged();
    void allKnown(); ///< after a plan or a start: every row has what the session knows

private:
    void takePhotos(quint32 first, quint32 count);
    void appendPhotos(quint32 first, quint32 count);
    void connectSession(batch::Session *session);
    void touch(PhotoId id);
    void touchAll();
    void catchUp();
    void refresh(PhotoId id) const;
    void tellChanged(std::vector<int> rows);
    void rearrange();
    void show(std::vector<Entry> entries);
    bool appendOnly(const std::vector<Entry> &entries) const;
    bool removeRanges(const std::vector<Entry> &entries);
    void countPositions();
    const batch::ItemRecord &cachedRecord(PhotoId id) const;
    QVariant headingData(const Entry &entry, const QModelIndex &index, int role) const;
    QVariant text(PhotoId id, int column) const;
    QString reason(PhotoId id) const;
    QString toolTip(PhotoId id) const;

    PhotoList *m_list;
    mutable QueueTable m_table;
    QPointer<batch::Session> m_session;
    PhotoIds m_photoOfItem;
    QHash<PhotoId, QString> m_uploadWords;
    QHash<PhotoId, batch::ItemRecord> m_kept; ///< outcomes of sessions that are gone
    Arrangement m_arrangement;
    std::vector<Entry> m_entries;
    std::vector<int> m_position; ///< row of each photo, -1 = not shown
    qint64 m_shownPhotos = 0;
    PhotoIds m_touched;
    std::size_t m_nextTouched = 0;
    bool m_allTouched = false;
    QTimer m_catchUp;
    QTimer m_rearrange; ///< while states change, the order follows now and then
    mutable QCache<PhotoId, batch::ItemRecord> m_records;
    QCache<PhotoId, QImage> m_thumbnails;
};

} // namespace glassine::ui
