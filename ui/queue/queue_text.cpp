// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_text.h"

#include "appearance/appearance.h"
#include "batch/warning_words.h"
#include "issues/reason.h"
#include "queue/queue_model.h"

#include <QLocale>

namespace glassine::ui {

namespace {

using batch::ItemState;

QString shown(const std::string &raw)
{
    return QString::fromStdString(displayText(raw));
}

QString sizeText(Size size)
{
    return unturned(QStringLiteral("%1 × %2").arg(size.width).arg(size.height));
}

} // namespace

bool isFinished(ItemState state)
{
    return state != ItemState::Waiting && state != ItemState::Running;
}

QString pixelsText(const QueueRow &row)
{
    if (row.size == Size{})
        return {};
    const QString more = row.renditions > 1 ? QueueModel::tr(" +%1").arg(row.renditions - 1) : QString();
    if (row.after == Size{} || row.after == row.size)
        return sizeText(row.size) + more;
    return directed(QueueModel::tr("%1 → %2", "pixels before and after")).arg(sizeText(row.size), sizeText(row.after))
        + more;
}

QString bytesColumnText(const QueueRow &row)
{
    if (row.outputBytes <= 0)
        return bytesText(row.bytes);
    return directed(QueueModel::tr("%1 → %2", "bytes before and after"))
        .arg(bytesText(row.bytes), bytesText(row.outputBytes));
}

QString savingText(double saving)
{
    const int percent = qRound(saving * 100);
    return unturned(percent >= 0 ? QueueModel::tr("%1 %").arg(percent) : QueueModel::tr("+%1 %").arg(-percent));
}

QString stateText(const QueueRow &row, bool setAside)
{
    if (row.isLeftOut)
        return QueueModel::tr("Left out");
    if (setAside && !isFinished(row.state))
        return QueueModel::tr("Set aside");
    switch (row.upload) { // where it is now counts more than that it was made
    case Upload::Waiting: return QueueModel::tr("Done, to be sent");
    case Upload::Sending:
        return row.sentPercent > 0 ? QueueModel::tr("Sending: %1 %").arg(row.sentPercent) : QueueModel::tr("Sending…");
    case Upload::Sent: return QueueModel::tr("Sent");
    case Upload::Failed: return QueueModel::tr("Done, not sent");
    case Upload::None: break;
    }
    switch (row.state) {
    case ItemState::Waiting: return QueueModel::tr("Waiting");
    case ItemState::Running: return QueueModel::tr("Working…");
    case ItemState::Done: return row.hasNotes ? QueueModel::tr("Done, with a note") : QueueModel::tr("Done");
    case ItemState::UpToDate: return QueueModel::tr("Up to date");
    case ItemState::Skipped: return QueueModel::tr("Skipped");
    case ItemState::Failed: return QueueModel::tr("Failed");
    }
    return {};
}

QString reasonOf(const batch::ItemRecord &item)
{
    if (item.state == ItemState::Failed || item.state == ItemState::Skipped) {
        const QString reason = shortReason(item.error.code);
        return reason.isEmpty() ? QString::fromStdString(errorSentence(item.error)) : reason;
    }
    if (item.state != ItemState::Done)
        return {};
    for (const batch::OutputRecord &output : item.outputs)
        if (output.keptSource)
            return QueueModel::tr("already small: copied as it is");
    for (const pipeline::Warning &warning : item.warnings)
        return batch::warningNote(warning.code);
    for (const batch::OutputRecord &output : item.outputs)
        for (const pipeline::Warning &warning : output.warnings)
            return batch::warningNote(warning.code);
    return {};
}

QString toolTipOf(const batch::ItemRecord &item)
{
    QStringList lines{shown(item.path)};
    if (item.state == ItemState::Failed || item.state == ItemState::Skipped)
        lines << QString::fromStdString(errorSentence(item.error));
    const auto addNotes = [&lines](const std::vector<pipeline::Warning> &warnings) {
        for (const pipeline::Warning &warning : warnings)
            lines << batch::warningNote(warning.code);
    };
    addNotes(item.warnings);
    for (const batch::OutputRecord &output : item.outputs) {
        addNotes(output.warnings);
        if (!output.path.empty())
            lines << QStringLiteral("→ %1").arg(shown(output.path));
    }
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

std::string bestFileOf(const batch::ItemRecord &item)
{
    for (const batch::OutputRecord &output : item.outputs)
        if (output.state == ItemState::Done || output.state == ItemState::UpToDate)
            return output.path;
    return item.path;
}

} // namespace glassine::ui
