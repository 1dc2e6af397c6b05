// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions.h"

#include "text.h"

#include <QDateTime>

#include <algorithm>

namespace glassine::cli {

std::vector<batch::SessionSummary> resumableSessions()
{
    std::vector<batch::SessionSummary> sessions = batch::listSessions();
    std::erase_if(sessions, [](const batch::SessionSummary &session) { return session.finished || session.running; });
    return sessions;
}

void showSessions(Output &output, const std::vector<batch::SessionSummary> &sessions)
{
    QList<QStringList> rows;
    for (const batch::SessionSummary &session : sessions) {
        const batch::Totals &totals = session.totals;
        rows.append({output.styled(Tone::Accent, session.id),
                     QDateTime::fromMSecsSinceEpoch(session.startedMs).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     session.preset,
                     session.running       ? Text::tr("running")
                         : session.finished ? Text::tr("finished")
                                            : Text::tr("unfinished"),
                     QStringLiteral("%1/%2").arg(shownCount(totals.finished()), shownCount(totals.items)),
                     shownName(session.outputFolder.toStdString())});
    }
    for (const QString &line : table(rows, output.width()))
        output.line(line);
}

} // namespace glassine::cli
