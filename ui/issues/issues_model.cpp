// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issues_model.h"

#include "appearance/brief_path.h"

#include <algorithm>
#include <iterator>

namespace glassine::ui {

namespace {

constexpr int kFrameMs = 33;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// For a report to whoever has to find out: everything, in the words of the program.
QString details(const Issue &issue)
{
    QStringList lines{text(errorSentence(issue.error)),
                      QStringLiteral("code: %1").arg(text(errorName(issue.error.code)))};
    if (!issue.path.empty())
        lines << QStringLiteral("photo: %1").arg(text(displayText(issue.path)));
    if (!issue.error.detail.empty())
        lines << QStringLiteral("detail: %1").arg(text(displayText(issue.error.detail)));
    return lines.join(u'\n');
}

} // namespace

IssuesModel::IssuesModel(QObject *parent) : QAbstractListModel(parent)
{
    m_show.setSingleShot(true);
    m_show.setInterval(kFrameMs);
    connect(&m_show, &QTimer::timeout, this, &IssuesModel::showWaiting);
}

void IssuesModel::add(Issue issue)
{
    m_waiting.push_back(std::move(issue));
    if (!m_show.isActive())
        m_show.start();
}

void IssuesModel::showWaiting()
{
    if (m_waiting.empty())
        return;
    const int row = int(m_issues.size());
    beginInsertRows({}, row, row + int(m_waiting.size()) - 1);
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_issues));
    m_waiting.clear();
    endInsertRows();
}

void IssuesModel::clear()
{
    beginResetModel();
    m_issues.clear();
    m_waiting.clear();
    endResetModel();
}

void IssuesModel::clearBatch()
{
    const auto isOfBatch = [](const Issue &issue) { return !issue.ofList; };
    if (std::none_of(m_issues.begin(), m_issues.end(), isOfBatch) && m_waiting.empty())
        return;
    beginResetModel();
    std::erase_if(m_issues, isOfBatch);
    std::erase_if(m_waiting, isOfBatch);
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
    case Qt::DisplayRole: return briefSentence(issue.error);
    case Qt::ToolTipRole: return text(errorSentence(issue.error)).toHtmlEscaped();
    case PathRole: return QByteArray::fromStdString(issue.path);
    case DetailsRole: return details(issue);
    default: return {};
    }
}

} // namespace glassine::ui
