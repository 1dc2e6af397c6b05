// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/privacy_model.h"

#include "metadata/policy.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace glassine::ui {

void PrivacyModel::add(Kind &kind, const pipeline::MetadataTag &tag, bool leaves)
{
    const QString key = QString::fromStdString(tag.key);
    auto line = std::find_if(kind.lines.begin(), kind.lines.end(), [&](const Line &one) { return one.tag == key; });
    if (line == kind.lines.end())
        line = kind.lines.insert(kind.lines.end(), Line{key, {}, {}, false, false});
    (leaves ? line->after : line->before) = QString::fromStdString(tag.text);
    (leaves ? line->leaves : line->wasThere) = true;
}

void PrivacyModel::show(const worker::Disclosed &disclosed, std::size_t file)
{
    beginResetModel();
    m_kinds.clear();
    for (const metadata::GroupRow &row : metadata::groupRows()) {
        Kind kind{QCoreApplication::translate("OptionSpec", row.label.data()), {}};
        for (const pipeline::MetadataTag &tag : disclosed.tags)
            if (tag.group == row.key())
                add(kind, tag, false);
        if (file < disclosed.files.size())
            for (const pipeline::MetadataTag &tag : disclosed.files[file].tags)
                if (tag.group == row.key())
                    add(kind, tag, true);
        if (!kind.lines.empty())
            m_kinds.push_back(std::move(kind));
    }
    endResetModel();
}

void PrivacyModel::clear()
{
    beginResetModel();
    m_kinds.clear();
    endResetModel();
}

int PrivacyModel::leaving() const
{
    int count = 0;
    for (const Kind &kind : m_kinds)
        count += int(std::count_if(kind.lines.begin(), kind.lines.end(), [](const Line &line) { return line.leaves; }));
    return count;
}

int PrivacyModel::staying() const
{
    int count = 0;
    for (const Kind &kind : m_kinds)
        count += int(
            std::count_if(kind.lines.begin(), kind.lines.end(), [](const Line &line) { return !line.leaves; }));
    return count;
}

QModelIndex PrivacyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PrivacyModel::parent(const QModelIndex &child) const
{
    return child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int PrivacyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    const bool isKind = parent.internalId() == 0 && parent.column() == 0;
    return isKind ? int(m_kinds[std::size_t(parent.row())].lines.size()) : 0;
}

int PrivacyModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString PrivacyModel::verdict(const Kind &kind)
{
    const auto leaves = std::count_if(kind.lines.begin(), kind.lines.end(),
                                      [](const Line &line) { return line.leaves; });
    if (leaves == 0)
        return tr("stays here");
    return leaves == std::ptrdiff_t(kind.lines.size()) ? tr("leaves") : tr("leaves in part");
}

QVariant PrivacyModel::kindData(const Kind &kind, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    return column == Tag ? kind.label : column == After ? verdict(kind) : QString();
}

QVariant PrivacyModel::lineData(const Line &line, int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == After && !line.leaves)
        return tr("stays here");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString nothing = role == Qt::DisplayRole ? QStringLiteral("–") : QString();
    if (column == Tag)
        return line.tag;
    const bool there = column == Before ? line.wasThere : line.leaves;
    return there ? (column == Before ? line.before : line.after) : nothing;
}

QVariant PrivacyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return kindData(m_kinds[std::size_t(index.row())], index.column(), role);
    return lineData(m_kinds[std::size_t(index.internalId() - 1)].lines[std::size_t(index.row())], index.column(), role);
}

QVariant PrivacyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Tag ? tr("Metadata") : section == Before ? tr("In the photo") : tr("In the new file");
}

} // namespace glassine::ui
