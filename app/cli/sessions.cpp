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

ExitCode withSession(Console &console, const std::vector<batch::SessionSummary> &sessions, const std::string &id,
                     const std::function<ExitCode(const batch::SessionSummary &)> &then)
{
    if (sessions.empty() && id.empty()) {
        console.err.line(Text::tr("There is no session yet."));
        return ExitCode::NothingToDo;
    }
    const QString wanted = id.empty() ? sessions.front().id : fromUtf8(id);
    for (const batch::SessionSummary &session : sessions)
        if (session.id == wanted)
            return then(session);
    return report(console, {ErrorCode::SessionNotFound, id, {}});
}

void showSessions(Output &output, const std::vector<batch::SessionSummary> &sessions)
{
    QList<QStringList> rows;
    for (const batch::SessionSummary &session : sessions) {
        const batch::Totals &totals = session.totals;
        rows.append({output.styled(Tone::Accent, session.id),
                     QDateTime::fromMSecsSinceEpoch(session.startedMs).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     session.preset,
                     session.running        ? Text::tr("running")
                         : session.finished ? Text::tr("finished")
                                            : Text::tr("unfinished"),
                     QStringLiteral("%1/%2").arg(shownCount(totals.finished()), shownCount(totals.items)),
                     shownName(session.outputFolder.toStdString())});
    }
    for (const QString &line : table(rows, output.width()))
        output.line(line);
}

} // namespace glassine::cli
