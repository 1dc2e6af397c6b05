// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/plan_text.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <climits>

namespace glassine::ui {

namespace {

using State = batch::Session::State;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

const QString kDot = QStringLiteral("  ·  ");

int counted(std::int64_t count)
{
    return int(std::min<std::int64_t>(count, INT_MAX));
}

QString photosText(std::int64_t count)
{
    return Words::tr("%Ln photo(s)", nullptr, counted(count));
}

QString filesText(std::int64_t count)
{
    return Words::tr("%Ln file(s)", nullptr, counted(count));
}

QString replacingText(const PlanOutline &outline)
{
    const QString kept = unturned(briefPath(outline.folder));
    const int photos = counted(outline.figures.writes);
    if (outline.bytes < 0)
        return Words::tr("Replaces %Ln photo(s); the originals are kept in %1", nullptr, photos).arg(kept);
    return Words::tr("Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2", "%1: bytes", photos)
        .arg(bytesText(qint64(outline.bytes)), kept);
}

} // namespace

QString durationText(double seconds)
{
    const int whole = int(std::max(0.0, seconds) + 0.5);
    if (whole < 60)
        return Words::tr("%n s", "seconds", whole);
    if (whole < 3600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString planText(const PlanOutline &outline)
{
    const batch::PlanFigures &figures = outline.figures;
    QString text;
    if (figures.writes == 0 && figures.kept > 0)
        text = Words::tr("%1, all of it already delivered", "%1: how many photos").arg(photosText(outline.photos));
    else if (outline.inPlace)
        text = replacingText(outline);
    else if (outline.bytes >= 0)
        text = directed(Words::tr("%1 → %2 in %3, about %4", "photos → files in a folder, about so many bytes"))
                   .arg(photosText(outline.photos), filesText(figures.writes), unturned(briefPath(outline.folder)),
                        bytesText(qint64(outline.bytes)));
    else
        text = directed(Words::tr("%1 → %2 in %3", "photos → files in a folder"))
                   .arg(photosText(outline.photos), filesText(figures.writes), unturned(briefPath(outline.folder)));
    QStringList remarks{text};
    if (figures.clashes > 0)
        remarks << Words::tr("%Ln name(s) clash: numbered", nullptr, counted(figures.clashes));
    if (figures.kept > 0 && figures.writes > 0)
        remarks << Words::tr("%Ln already there", nullptr, counted(figures.kept));
    if (figures.refused > 0)
        remarks << Words::tr("%Ln cannot be written", nullptr, counted(figures.refused));
    for (const auto &[service, photos] : figures.sentAway)
        remarks << Words::tr("%Ln photo(s) will be sent to %1, with all their metadata", nullptr, counted(photos))
                       .arg(QString::fromStdString(service));
    return remarks.join(kDot);
}

QString totalsText(const batch::Totals &totals, State state)
{
    QStringList parts;
    const bool over = state == State::Finished;
    if (over)
        parts << Words::tr("%Ln photo(s) done", nullptr, counted(totals.done));
    else
        parts << Words::tr("%L1 of %L2", "photos").arg(totals.finished()).arg(totals.items);
    if (over && totals.upToDate > 0)
        parts << Words::tr("%Ln already up to date", nullptr, counted(totals.upToDate));
    if (totals.failed > 0)
        parts << Words::tr("%Ln failed", nullptr, counted(totals.failed));
    if (over && totals.finished() < totals.items)
        parts << Words::tr("%Ln not started", nullptr, counted(totals.items - totals.finished()));
    if (over && totals.sourceBytes > 0 && totals.outputBytes > 0)
        parts << directed(Words::tr("%1 → %2", "bytes before and after"))
                     .arg(bytesText(totals.sourceBytes), bytesText(totals.outputBytes));
    if (totals.savedBytes > 0)
        parts << Words::tr("%1 saved").arg(bytesText(totals.savedBytes));
    if (totals.photosPerSecond > 0)
        parts << Words::tr("%1 photos per second").arg(QLocale().toString(totals.photosPerSecond, 'f', 1));
    if (over)
        parts << Words::tr("took %1").arg(durationText(totals.secondsElapsed));
    else if (totals.secondsLeft >= 0)
        parts << Words::tr("%1 left").arg(durationText(totals.secondsLeft));
    return parts.join(kDot);
}

QString statusText(const BatchController &controller)
{
    if (controller.scanning())
        return Words::tr("Looking for photos… %Ln found", nullptr, counted(controller.photos()->listedCount()));
    if (controller.obstacle())
        return briefSentence(*controller.obstacle());
    if (controller.isHeld())
        return Words::tr("Bringing originals back…");
    const batch::Session *session = controller.session();
    if (!session)
        return controller.hasInputs() ? Words::tr("Nothing to do: every photo is set aside.")
                                      : Words::tr("Drop photos to begin.");
    switch (session->state()) {
    case State::Scanning:
    case State::Planning: return Words::tr("Planning names…");
    case State::Idle:
        if (const auto outline = controller.outline())
            return planText(*outline);
        return {};
    case State::Paused:
        return Words::tr("Paused: %1", "%1: how far it is").arg(totalsText(session->totals(), State::Paused));
    case State::Stopping: return Words::tr("Stopping…");
    case State::Running:
    case State::Finished: return totalsText(session->totals(), session->state());
    }
    return {};
}

} // namespace glassine::ui
