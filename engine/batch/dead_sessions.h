// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What sessions that died left behind, told to the ledger before the same job is planned anew: a killed run has files
// under final names that only its journal knows, and a plan would number its way around them.

#include "batch/planning.h"

#include <QString>

#include <atomic>
#include <map>
#include <string>
#include <vector>

namespace glassine::batch {

struct DeadSessions {
    QString stateFolder;
    QString ownId;                               ///< the session that asks
    std::vector<std::string> jobs;               ///< by preset: only photos of these jobs are of interest
    std::map<std::string, std::string> versions; ///< encoders, as part of what a job is
    bool removesLeftovers = false;               ///< their temporary files; not for a plan, which changes nothing

    /// Sessions that are alive, finished or settled already are left alone. Whatever cannot be read stays as it is:
    /// then the job is done anew in that part. Blocks on disks.
    void settle(Planning &planning, const std::atomic<bool> &cancelled) const;

private:
    /// The presets of that session as ours, by its own numbers; -1 where it is another job. Empty: none of our business.
    std::vector<int> ownNumbers(const QString &folder) const;
    void settleOne(const QString &folder, Planning &planning, const std::atomic<bool> &cancelled) const;
};

/// A session that goes on makes new outputs: it is looked at again when it has died again.
void markUnsettled(const QString &sessionFolder);

} // namespace glassine::batch
