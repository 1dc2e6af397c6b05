// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/earlier_sessions.h"

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

// What was longer ago than this many sessions is not looked for: a plan must not become slower with every batch.
constexpr qsizetype kMostSessions = 64;

QString settledMark(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/settled");
}

} // namespace

std::vector<int> EarlierSessions::ownNumbers(const SessionSettings &settings) const
{
    std::vector<int> numbers;
    bool any = false;
    for (const std::string &theirs : ledgerJobs(settings, versions)) {
        const auto same = std::find(jobs.begin(), jobs.end(), theirs);
        numbers.push_back(same == jobs.end() ? -1 : static_cast<int>(same - jobs.begin()));
        any = any || same != jobs.end();
    }
    return any ? numbers : std::vector<int>();
}

std::optional<EarlierSessions::Account> EarlierSessions::accountOf(const QString &folder) const
{
    auto header = readHeader(folder);
    if (!header || !header->planComplete || !header->settings.useLedger)
        return {};
    const bool isDead = !header->finished && !QFile::exists(settledMark(folder));
    if (!isDead && header->startedMs >= ledgerBegunMs)
        return {};
    std::vector<int> numbers = ownNumbers(header->settings);
    if (numbers.empty())
        return {};
    return Account{header->startedMs, isDead, std::move(numbers)};
}

bool EarlierSessions::tellLedger(const QString &folder, const Account &account, Planning &planning,
                                 const std::atomic<bool> &cancelled, const std::function<bool(StoredItem &)> &take)
{
    Reconciling items(planning, account.startedMs, {});
    const auto read = readItems(folder, [&](StoredItem item) {
        item.seed.preset = account.numbers.at(static_cast<std::size_t>(item.seed.preset));
        if (item.seed.preset >= 0 && take(item))
            items.add({std::move(item)});
        return !cancelled;
    });
    items.finish();
    planning.syncLedger();
    return read && !cancelled;
}

void EarlierSessions::settle(const QString &folder, const Account &account, Planning &planning,
                             const std::atomic<bool> &cancelled) const
{
    const std::string session = QFile::encodeName(QDir(folder).dirName()).toStdString();
    std::set<std::string> outputFolders;
    const bool whole = tellLedger(folder, account, planning, cancelled, [&](StoredItem &item) {
        for (const auto &output : item.outcome.outputs)
            outputFolders.insert(output.folder);
        planning.settle(item, session);
        return true;
    });
    const bool mixed = std::find(account.numbers.begin(), account.numbers.end(), -1) != account.numbers.end();
    if (!whole || !removesLeftovers || mixed) // what is left of it concerns other jobs
        return;
    for (const auto &outputFolder : outputFolders)
        files::removeLeftovers(outputFolder, session);
    QFile(settledMark(folder)).open(QIODevice::WriteOnly);
}

void EarlierSessions::tellOne(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled) const
{
    const auto lock = SessionLock::acquire(folder);
    const auto account = lock ? accountOf(folder) : std::nullopt;
    if (!account) // alive, or somebody else was quicker
        return;
    if (account->isDead)
        settle(folder, *account, planning, cancelled);
    else
        tellLedger(folder, *account, planning, cancelled, [&](StoredItem &item) { return planning.recheck(item); });
}

void EarlierSessions::tell(Planning &planning, const std::atomic<bool> &cancelled) const
{
    for (const QString &id : sessionIds(stateFolder).mid(0, kMostSessions)) {
        if (cancelled)
            return;
        if (const QString folder = sessionPath(stateFolder, id); id != ownId && accountOf(folder))
            tellOne(folder, planning, cancelled);
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
