// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a sync is told, to a person or to a program.

#include "command.h"
#include "sync/upload_messages.h"

#include <memory>

namespace glassine::cli {

struct SyncCounts {
    std::int64_t files = 0, ofFiles = 0; ///< sent, of those to send
    std::int64_t bytes = 0, ofBytes = 0;
    std::int64_t failed = 0; ///< files that could not be sent, conflicts among them
    double seconds = 0;
};

/// Called by one thread at a time.
class SyncView {
public:
    virtual ~SyncView() = default;
    SyncView() = default;
    SyncView(const SyncView &) = delete;
    SyncView &operator=(const SyncView &) = delete;
    virtual void started(const std::string &destination, const std::string &folder, bool dryRun) = 0;
    virtual void planned(const sync::SyncPlan &plan, const SyncCounts &counts) = 0;
    virtual void progressed(const SyncCounts &counts) = 0;
    virtual void finished(const sync::SyncItem &item, const sync::ItemFinished &result, const SyncCounts &counts) = 0;
    virtual void failed(const Error &error) = 0; ///< of no single item
    virtual void ended(ExitCode code, const SyncCounts &counts) = 0;
};

std::unique_ptr<SyncView> makeSyncEvents(Console &console);
enum class Quiet { No, Yes };
std::unique_ptr<SyncView> makeSyncText(Console &console, Quiet quiet);

} // namespace glassine::cli
