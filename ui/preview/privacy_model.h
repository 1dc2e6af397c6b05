// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A photo's tags by what they tell, each beside what of it stands in the new file.

#include "worker/disclosure.h"

#include <QAbstractItemModel>

#include <vector>

namespace glassine::ui {

class PrivacyModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Tag, Before, After, Columns };

    using QAbstractItemModel::QAbstractItemModel;

    /// The original and one of the files that come of it.
    void show(const worker::Disclosed &disclosed, std::size_t file);
    void clear();
    /// Tags of the original that do not leave, and tags that do.
    int staying() const;
    int leaving() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString tag, before, after;
        bool wasThere = false, leaves = false;
    };
    struct Kind {
        QString label;
        std::vector<Line> lines;
    };
    static void add(Kind &kind, const pipeline::MetadataTag &tag, bool leaves);
    static QString verdict(const Kind &kind);
    QVariant kindData(const Kind &kind, int column, int role) const;
    QVariant lineData(const Line &line, int column, int role) const;

    std::vector<Kind> m_kinds;
};

} // namespace glassine::ui
