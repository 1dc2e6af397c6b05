// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sessions as a crash leaves them.

#include "batch/database.h"
#include "batch/journal.h"
#include "batch/ledger.h"
#include "batch/session_list.h"

#include <QFile>

namespace glassine::batch::samples {

/// In the session's journal, which nobody has open.
inline void execute(const QString &state, const QString &id, const QStringList &statements)
{
    const auto db = Database::open(journalFile(sessionPath(state, id)), Database::Mode::ReadWrite);
    for (const QString &statement : statements)
        if (!db || !(*db)->execute(statement))
            qFatal("%s in the journal of %s", qPrintable(statement), qPrintable(id));
}

inline void removeLedger(const QString &state)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(ledgerFile(state) + QLatin1String(suffix));
}

/// The journal as a kill between the names and the rows leaves it, and a ledger that was told nothing.
inline void forgetOutcomes(const QString &state, const QString &id)
{
    execute(state, id,
            {QStringLiteral("UPDATE meta SET value=0 WHERE key='finished'"),
             QStringLiteral("UPDATE items SET state='waiting', attempts=0"),
             QStringLiteral("UPDATE outputs SET state='waiting', intended=1, mtime=0")});
    removeLedger(state);
}

} // namespace glassine::batch::samples
