// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What earlier sessions made and the ledger was never told, read out of their journals before the same job is planned anew:
// a killed run has files under final names that only its journal knows, and a ledger that was damaged has been begun anew.
// Without that a plan would number its way around what is there already.

#include "batch/planning.h"

#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glassine::batch {

struct EarlierSessions {
    QString stateFolder;
    QString ownId;                               ///< the session that asks
    std::vector<std::string> jobs;               ///< by preset: only photos of these jobs are of interest
    std::map<std::string, std::string> versions; ///< encoders, as part of what a job is
    std::int64_t ledgerBegunMs = 0;              ///< Ledger::begunMs; 0: finished sessions are left alone
    bool removesLeftovers = false;               ///< of dead sessions; not for a plan, which changes nothing

    /// Dead sessions are settled once each, with all of their photos. Of those that ended before the ledger was begun it is told
    /// what concerns photos of this batch, at every plan. Sessions that are alive are left alone. Whatever cannot be read stays as
    /// it is: then the job is done anew in that part. Blocks on disks.
    void tell(Planning &planning, const std::atomic<bool> &cancelled) const;

private:
    /// Of a session that there is something to tell of.
    struct Account {
        std::int64_t startedMs = 0;
        bool isDead = false;
        std::vector<int> numbers; ///< its presets as ours, by its own numbers; -1 where it is another job
    };
    std::optional<Account> accountOf(const QString &folder) const;
    /// Empty when no preset is ours.
    std::vector<int> ownNumbers(const SessionSettings &settings) const;
    /// The items of presets that are ours, as far as `take` wants them and as it leaves them. False when not all were read.
    static bool tellLedger(const QString &folder, const Account &account, Planning &planning,
                           const std::atomic<bool> &cancelled, const std::function<bool(StoredItem &)> &take);
    void settle(const QString &folder, const Account &account, Planning &planning,
                const std::atomic<bool> &cancelled) const;
    void tellOne(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled) const;
};

/// A session that goes on makes new outputs: it is looked at again when it has died again.
void markUnsettled(const QString &sessionFolder);

} // namespace glassine::batch
