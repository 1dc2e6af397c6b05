// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A small sound journal, and a session folder in memory to put harmed ones into.

#include "batch/journal.h"

#include <QTemporaryDir>

namespace glassine::fuzz {

/// One row of everything a journal keeps: two photos with two renditions each, one file that was not taken.
/// SQLite needs an application object; it is made with the first sample and lives as long as the process.
class JournalSample {
public:
    JournalSample();
    QString folder() const { return m_root.path(); }
    QString file() const { return batch::journalFile(folder()); }
    /// The sound journal's bytes: no log beside it, small pages.
    const QByteArray &bytes() const { return m_bytes; }
    /// Leaves the folder with this as its journal, and with nothing else.
    void put(const QByteArray &database, const QByteArray &log = {}) const;

private:
    QTemporaryDir m_root;
    QByteArray m_bytes;
};

batch::SessionSettings sampleSettings();

/// Everything that reads a journal, over the one in `folder`: each gives an error that fits, or what the rest of the
/// program can live with.
void readEverything(const QString &folder);

} // namespace glassine::fuzz
