// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Problems are rows: a plain sentence, and the photo it is about.

#include "base/error.h"

#include <QAbstractListModel>
#include <QTimer>

#include <string>
#include <vector>

namespace glassine::ui {

struct Issue {
    std::string path; ///< the photo, raw bytes; empty when it is about the batch
    Error error;
    bool ofList = false; ///< found while looking for photos: it stays as long as they do
};

class IssuesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, DetailsRole };
    explicit IssuesModel(QObject *parent = nullptr);

    /// Shown with the others of the same moment: a thousand at once are one change.
    void add(Issue issue);
    void clear();
    /// Only what a batch that is gone had to say.
    void clearBatch();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void showWaiting();

    std::vector<Issue> m_issues, m_waiting;
    QTimer m_show;
};

} // namespace glassine::ui
