// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every file that will be written, a row each. Rows are asked for when they are shown.

#include "batch/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPointer>
#include <QTimer>

namespace glassine::ui {

class PlanModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Source, Becomes, Pixels, Remark, ColumnCount };
    explicit PlanModel(QObject *parent = nullptr);

    /// nullptr empties it. Not owned.
    void setSession(batch::Session *session);
    /// Only what is not simply written under its own name.
    void showOnlyRemarkable(bool on);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string source;
        naming::PlannedOutput output;
        Size before;
        std::vector<pipeline::Warning> losses;
        std::vector<pipeline::Warning> photo; ///< what there is to say about the photo itself
        QString colors;                       ///< what of its colors the new file cannot hold
    };
    void reload();
    void look();
    const Row &row(int index) const;
    Row make(qint64 output) const;
    QString remark(const Row &row) const;

    QPointer<batch::Session> m_session;
    bool m_onlyRemarkable = false;
    std::vector<std::uint32_t> m_remarkable; ///< numbers of outputs, when only those are shown
    qint64 m_looked = 0;
    QTimer m_look;
    mutable QCache<int, Row> m_rows;
};

} // namespace glassine::ui
