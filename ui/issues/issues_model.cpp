// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issues_model.h"

namespace glassine::ui {

void IssuesModel::add(Issue issue)
{
    const int row = int(m_issues.size());
    beginInsertRows({}, row, row);
    m_issues.push_back(std::move(issue));
    endInsertRows();
}

void IssuesModel::clear()
{
    beginResetModel();
    m_issues.clear();
    endResetModel();
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Issue &issue = m_issues[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString::fromStdString(errorSentence(issue.error));
    case Qt::ToolTipRole: return QString::fromStdString(errorSentence(issue.error)).toHtmlEscaped();
    case PathRole: return QByteArray::fromStdString(issue.path);
    default: return {};
    }
}

} // namespace glassine::ui
