// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/dead_sessions.h"

#include "batch/journal.h"
#include "batch/reconciling.h"
#include "batch/session_list.h"
#include "batch/session_lock.h"
#include "files/output_file.h"
#include "files/output_folder.h"
#include "files/system_call.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>
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
bool tellLedger(const QString &folder, const std::vector<int> &numbers, Planning &planning,
                const std::function<bool(const StoredItem &)> &each)
{
    const std::string session = QFile::encodeName(QDir(folder).dirName()).toStdString();
    Reconciling items(planning, {});
    bool whole = true;
    const auto read = readItems(folder, [&](StoredItem item) {
        whole = each(item);
        item.seed.preset = numbers.at(static_cast<std::size_t>(item.seed.preset));
        if (item.seed.preset >= 0) {
            planning.settle(item, session);
            items.add({std::move(item)});
        }
        return whole;
    });
    items.finish();
    planning.syncLedger();
    return read && whole;
}

} // namespace

std::vector<int> DeadSessions::ownNumbers(const QString &folder) const
{
    if (QFile::exists(settledMark(folder)))
        return {};
    const auto header = readHeader(folder);
    if (!header || header->finished || !header->planComplete || !header->settings.useLedger)
        return {};
    std::vector<int> numbers;
    bool any = false;
    for (const std::string &theirs : ledgerJobs(header->settings, versions)) {
        const auto same = std::find(jobs.begin(), jobs.end(), theirs);
        numbers.push_back(same == jobs.end() ? -1 : static_cast<int>(same - jobs.begin()));
        any = any || same != jobs.end();
    }
    return any ? numbers : std::vector<int>();
}

void DeadSessions::settleOne(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled) const
{
    const auto lock = SessionLock::acquire(folder);
    const std::vector<int> numbers = lock ? ownNumbers(folder) : std::vector<int>();
    if (numbers.empty()) // alive, or somebody else was quicker
        return;
    std::set<std::string> outputFolders;
    const bool whole = tellLedger(folder, numbers, planning, [&](const StoredItem &item) {
        for (const auto &output : item.outcome.outputs)
            outputFolders.insert(output.folder);
        return !cancelled;
    });
    const bool mixed = std::find(numbers.begin(), numbers.end(), -1) != numbers.end();
    if (!whole || !removesLeftovers || mixed) // what is left of it concerns other jobs
        return;
    const std::string tag = QFile::encodeName(QDir(folder).dirName()).toStdString();
    for (const auto &outputFolder : outputFolders)
        files::removeLeftovers(outputFolder, tag);
    QFile(settledMark(folder)).open(QIODevice::WriteOnly);
}

void DeadSessions::settle(Planning &planning, const std::atomic<bool> &cancelled) const
{
    for (const QString &id : sessionIds(stateFolder).mid(0, kMostSessions)) {
        if (cancelled)
            return;
        if (const QString folder = sessionPath(stateFolder, id); id != ownId && !ownNumbers(folder).empty())
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
