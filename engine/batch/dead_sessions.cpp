// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/dead_sessions.h"

#include "batch/journal.h"
#include "batch/reconciling.h"
#include "batch/session_lock.h"
#include "files/output_file.h"
#include "files/output_folder.h"
#include "files/system_call.h"

#include <QDir>
#include <QFile>

#include <set>

#include <fcntl.h>

namespace glassine::batch {

namespace {

// What died longer ago than this many sessions is not looked for: a plan must not become slower with every batch.
constexpr qsizetype kMostSessions = 64;

QString settledMark(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/settled");
}

/// Every item's outputs as they are on disk, told to the ledger; false when it was not read to the end.
bool tellLedger(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled,
                std::set<std::string> &outputFolders)
{
    const std::string session = QFile::encodeName(QDir(folder).dirName()).toStdString();
    Reconciling items(planning, {});
    const auto read = readItems(folder, [&](StoredItem item) {
        for (const auto &output : item.outcome.outputs)
            outputFolders.insert(output.folder);
        planning.settle(item, session);
        items.add({std::move(item)});
        return !cancelled;
    });
    items.finish();
    planning.syncLedger();
    return read && !cancelled;
}

} // namespace

bool DeadSessions::concerns(const QString &folder) const
{
    if (QFile::exists(settledMark(folder)))
        return false;
    const auto header = readHeader(folder);
    return header && !header->finished && header->planComplete && header->settings.useLedger
           && ledgerJob(header->settings, versions) == job;
}

void DeadSessions::settleOne(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled) const
{
    const auto lock = SessionLock::acquire(folder);
    if (!lock || !concerns(folder)) // alive, or somebody else was quicker
        return;
    std::set<std::string> outputFolders;
    if (!tellLedger(folder, planning, cancelled, outputFolders))
        return;
    if (!removesLeftovers)
        return;
    const std::string tag = QFile::encodeName(QDir(folder).dirName()).toStdString();
    for (const auto &outputFolder : outputFolders)
        files::removeLeftovers(outputFolder, tag);
    QFile(settledMark(folder)).open(QIODevice::WriteOnly);
}

void DeadSessions::settle(Planning &planning, const std::atomic<bool> &cancelled) const
{
    const QDir sessions(stateFolder + QStringLiteral("/sessions"));
    // Ids begin with date and time: by name, backwards, is newest first.
    const auto ids =
        sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QString &id : ids.mid(0, kMostSessions)) {
        if (cancelled)
            return;
        if (const QString folder = sessions.filePath(id); id != ownId && concerns(folder))
            settleOne(folder, planning, cancelled);
    }
}

void markUnsettled(const QString &sessionFolder)
{
    if (!QFile::remove(settledMark(sessionFolder)))
        return;
    const std::string path = QFile::encodeName(sessionFolder).toStdString();
    if (const UniqueFd folder = files::openPath(AT_FDCWD, path, O_RDONLY | O_DIRECTORY))
        static_cast<void>(files::syncFolder(folder.get(), path));
}

} // namespace glassine::batch
