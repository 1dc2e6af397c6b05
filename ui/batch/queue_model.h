// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The photos of a session as rows. Holds no photo itself: asks the session, and keeps only what is in view.

#include "batch/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QImage>
#include <QPointer>

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
    };

    explicit QueueModel(QObject *parent = nullptr);

    /// Shows this session's photos; nullptr empties the list. Not owned.
    void setSession(batch::Session *session);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setThumbnail(int row, const QImage &image);
    /// Row of the photo with this path, or -1. Linear: for the few rows of the issues list.
    int rowOf(const std::string &path) const;

Q_SIGNALS:
    /// A view asked for a thumbnail that is not there yet.
    void thumbnailWanted(int row, const QByteArray &path) const;

private:
    const batch::ItemRecord &record(int row) const;
    QString pixelsText(const batch::ItemRecord &item) const;
    QString bytesColumnText(const batch::ItemRecord &item) const;
    QVariant savingOf(const batch::ItemRecord &item) const;
    QString stateText(const batch::ItemRecord &item) const;
    QString toolTip(const batch::ItemRecord &item) const;

    QPointer<batch::Session> m_session;
    int m_rows = 0;
    mutable QCache<int, batch::ItemRecord> m_records;
    mutable QCache<int, QImage> m_thumbnails;
};

} // namespace glassine::ui
