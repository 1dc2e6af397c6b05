// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where sessions are kept.

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace glassine::batch {

/// `given`, or $XDG_STATE_HOME/glassine when it is empty.
Result<QString> stateFolderOr(const QString &given);
/// Where a session of this id has its journal, or would have it: `<state>/sessions/<id>`.
QString sessionPath(const QString &stateFolder, const QString &id);
/// Ids of all sessions, the newest first: they begin with date and time.
QStringList sessionIds(const QString &stateFolder);
/// The path of a session that is there; SessionNotFound when the id is none (it is checked for being a plain name).
Result<QString> sessionFolder(const QString &stateFolder, const QString &id);
/// A new id that no session in `stateFolder` has: "20261120-194617-a1b2".
QString newSessionId(const QString &stateFolder);

} // namespace glassine::batch
