// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/plan_model.h"

#include "appearance/appearance.h"
#include "batch/color_summary.h"
#include "batch/warning_words.h"
#include "delivery/session_feed.h"
#include "issues/reason.h"

#include <QFile>

namespace glassine::ui {

namespace {

using Action = naming::PlannedOutput::Action;

constexpr int kLookedAtOnce = 2000;

QString shown(const std::string &raw)
{
    return QString::fromStdString(displayText(raw));
}

QString sizeText(Size size)
{
    return unturned(QStringLiteral("%1 × %2").arg(size.width).arg(size.height));
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent), m_rows(500)
{
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &PlanModel::look);
}

void PlanModel::setSession(batch::Session *session)
{
    beginResetModel();
    m_session = session;
    reload();
    endResetModel();
}

void PlanModel::showOnlyRemarkable(bool on)
{
    if (m_onlyRemarkable == on)
        return;
    beginResetModel();
    m_onlyRemarkable = on;
    reload();
    endResetModel();
}

void PlanModel::reload()
{
    m_rows.clear();
    m_remarkable.clear();
    m_looked = 0;
    if (m_session && m_onlyRemarkable)
        m_look.start();
    else
        m_look.stop();
}

void PlanModel::look()
{
    const qint64 all = m_session ? m_session->outputCount() : 0;
    std::vector<std::uint32_t> found;
    for (const qint64 end = std::min<qint64>(all, m_looked + kLookedAtOnce); m_looked < end; ++m_looked)
        if (!remark(make(m_looked)).isEmpty())
            found.push_back(std::uint32_t(m_looked));
    if (m_looked >= all)
        m_look.stop();
    if (found.empty())
        return;
    beginInsertRows({}, int(m_remarkable.size()), int(m_remarkable.size() + found.size()) - 1);
    m_remarkable.insert(m_remarkable.end(), found.begin(), found.end());
    endInsertRows();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_session)
        return 0;
    return m_onlyRemarkable ? int(m_remarkable.size()) : int(m_session->outputCount());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

PlanModel::Row PlanModel::make(qint64 output) const
{
    Row row;
    const auto [item, number] = m_session->outputAt(output);
    const batch::ItemRecord record = m_session->item(item);
    row.source = record.path;
    row.before = record.size;
    row.photo = record.warnings;
    const auto planned = m_session->plannedOutputs(item);
    if (const auto rendition = std::size_t(number); rendition < planned.size()) {
        row.output = planned[rendition];
        if (rendition < record.outputs.size())
            row.losses = record.outputs[rendition].warnings;
        if (record.colors)
            row.colors = batch::gamutLine(record.colors->outOfGamut, m_session->presetOf(item).recipe.color);
    } else {
        row.output.action = Action::Refuse;
        row.output.refusal = record.error;
    }
    return row;
}

const PlanModel::Row &PlanModel::row(int index) const
{
    if (const Row *known = m_rows.object(index))
        return *known;
    auto *made = new Row(make(m_onlyRemarkable ? m_remarkable[std::size_t(index)] : qint64(index)));
    m_rows.insert(index, made);
    return *made;
}

QString PlanModel::remark(const Row &row) const
{
    switch (row.output.action) {
    case Action::SkipExisting: return tr("Already there: left as it is");
    case Action::Refuse:
        return tr("Not written: %1", "%1: why, in a few words").arg(shortReason(row.output.refusal.code));
    case Action::Write: break;
    }
    QStringList remarks;
    if (row.output.numbered)
        remarks.append(tr("The name was taken: numbered"));
    for (const pipeline::Warning &warning : row.photo)
        remarks.append(batch::warningSentence(warning));
    for (const pipeline::Warning &loss : row.losses)
        remarks.append(batch::warningSentence(loss));
    if (!row.colors.isEmpty())
        remarks.append(row.colors);
    return remarks.join(u' ');
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session || index.row() >= rowCount())
        return {};
    const Row &row = this->row(index.row());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1<br>→ %2")
            .arg(shown(row.source).toHtmlEscaped(), shown(row.output.path()).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Source: return shown(row.source.substr(row.source.rfind('/') + 1));
    case Becomes: {
        if (row.output.fileName.empty())
            return {};
        const batch::SessionSettings &settings = m_session->settings();
        const std::string target = delivery::deliveredFolder(settings.outputFolder, settings.inPlace);
        const std::string path = row.output.path();
        return shown(path.starts_with(target + '/') ? path.substr(target.size() + 1) : path);
    }
    case Pixels:
        if (row.before == Size{})
            return {};
        return sizeText(row.output.size == Size{} ? row.before : row.output.size);
    case Remark: return remark(row);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source: return tr("Photo");
    case Becomes: return tr("Becomes");
    case Pixels: return tr("Pixels");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace glassine::ui
