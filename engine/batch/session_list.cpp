// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/session_list.h"

#include "base/paths.h"
#include "batch/journal.h"
#include "batch/session_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <optional>

namespace glassine::batch {

namespace {

QString sessionsFolder(const QString &stateFolder)
{
    return stateFolder + QStringLiteral("/sessions");
}

/// Nothing for a session that ended before it had a journal: no byte was written, there is nothing to tell.
std::optional<SessionSummary> summaryOf(const QString &folder, const QString &id)
{
    SessionSummary summary;
    summary.id = id;
    summary.running = SessionLock::held(folder);
    const auto header = readHeader(folder);
    if (!header && header.error().code == ErrorCode::SessionNotFound)
        return {};
    if (!header)
        return summary; // damaged: listed, kept
    summary.preset = header->settings.preset.id;
    summary.outputFolder = QFile::decodeName(blob(header->settings.outputFolder));
    summary.startedMs = header->startedMs;
    summary.finished = header->finished;
    summary.totals = readTotals(folder).value_or(Totals{});
    return summary;
}

} // namespace

Result<QString> stateFolderOr(const QString &given)
{
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    GLASSINE_TRY(const std::string folder, glassine::stateFolder());
    return QFile::decodeName(blob(folder));
}

QString sessionPath(const QString &stateFolder, const QString &id)
{
    return sessionsFolder(stateFolder) + u'/' + id;
}

QStringList sessionIds(const QString &stateFolder)
{
    return QDir(sessionsFolder(stateFolder))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
}

Result<QString> sessionFolder(const QString &stateFolder, const QString &id)
{
    static const QRegularExpression kPlain(QStringLiteral("^[0-9A-Za-z-]+$"));
    GLASSINE_TRY(const QString state, stateFolderOr(stateFolder));
    const QString folder = sessionPath(state, id);
    if (!kPlain.match(id).hasMatch() || !QFile::exists(folder))
        return fail(ErrorCode::SessionNotFound, id.toStdString());
    return folder;
}

QString newSessionId(const QString &stateFolder)
{
    for (;;) {
        const QString id = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-"))
            + QStringLiteral("%1").arg(QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
        if (!QFile::exists(sessionPath(stateFolder, id)))
            return id;
    }
}

std::vector<SessionSummary> listSessions(QString stateFolder)
{
    std::vector<SessionSummary> sessions;
    const auto state = stateFolderOr(stateFolder);
    if (!state)
        return sessions;
    for (const QString &id : sessionIds(*state))
        if (auto summary = summaryOf(sessionPath(*state, id), id))
            sessions.push_back(std::move(*summary));
    return sessions;
}

} // namespace glassine::batch
