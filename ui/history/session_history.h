// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Earlier sessions, newest first, read from their journals on a thread.

#include "batch/session.h"

#include <QAbstractTableModel>
#include <QThreadPool>

namespace glassine::ui {

class SessionHistory final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Started, Preset, Folder, Photos, State, ColumnCount };
    explicit SessionHistory(QObject *parent = nullptr);
    ~SessionHistory() override;

    /// Answers with loaded().
    void reload();
    const batch::SessionSummary &session(int row) const { return m_sessions[std::size_t(row)]; }
    static bool isResumable(const batch::SessionSummary &session);
    /// Its originals gave their places to new files and wait in a store.
    static bool isInPlace(const batch::SessionSummary &session);
    /// Where its files are.
    static QString writtenFolder(const batch::SessionSummary &session);
    /// The newest session, when it is unfinished: what a crash or a stop left.
    std::optional<batch::SessionSummary> leftOver() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    std::vector<batch::SessionSummary> m_sessions;
    QThreadPool m_thread;
};

} // namespace glassine::ui
