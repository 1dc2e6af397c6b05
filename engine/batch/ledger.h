// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What earlier runs made of which contents, so that running again does only what is new. One SQLite file for all
// sessions, `<state>/ledger.sqlite`; several programs may use it at once. It can always be made anew: a ledger
// that is broken or cannot be written costs time, never a photo. What a broken one knew is read out of the journals of earlier
// sessions, when the same job is planned again (see earlier_sessions.h).

#include "batch/stored_item.h"
#include "batch/write_queue.h"

#include <future>
#include <optional>

namespace glassine::batch {

/// Where an output of an earlier run is and what it was when it was finished.
struct LedgerOutput {
    std::string rendition;
    std::string path;
    std::string format;
    std::int64_t bytes = 0;
    std::int64_t mtimeNs = 0;
    std::string hash;
    Size size;
    bool keptSource = false;
};

struct LedgerQuestion {
    std::string path; ///< of the original
    files::FileIdentity identity;
    std::string hash; ///< its content when known; else taken from the ledger by path and identity
    int job = 0;      ///< which of the jobs that are asked about
};

struct LedgerAnswer {
    std::string hash;                  ///< empty: this file, as it is now, was never read
    bool pathKnown = false;            ///< the path was seen, perhaps with another identity: reading it may pay
    std::vector<LedgerOutput> outputs; ///< of this path, content and job
    std::string madeFrom;              ///< the file is itself an output, as it was left: its original's path
};

class Ledger {
public:
    /// Opens or makes it, `stateFolder` as well. A damaged one is set aside under a `.bad` name and begun anew.
    static Result<std::unique_ptr<Ledger>> open(const QString &stateFolder);

    /// Questions are answered in order. A job names settings, versions and destination.
    std::future<std::vector<LedgerAnswer>> lookUp(std::vector<LedgerQuestion> questions, std::vector<std::string> jobs);
    /// The same, answered on the ledger's thread.
    void lookUp(std::vector<LedgerQuestion> questions, std::vector<std::string> jobs,
                std::function<void(std::vector<LedgerAnswer>)> then);
    /// Remembers a finished item. `question.hash` is its content.
    void record(LedgerQuestion question, const std::string &job, std::vector<LedgerOutput> outputs);
    /// Called back on the ledger's thread when everything recorded so far is written (or given up).
    void sync(std::function<void()> then);
    std::int64_t transactions() const { return m_queue.transactions(); }
    /// When it was begun, ms since 1970: what sessions before that have made, it was never told. 0: nobody has noted it.
    std::int64_t begunMs() const { return m_begunMs; }

private:
    Ledger() : m_queue(WriteQueue::OnFailure::Drop, {}) {}
    std::int64_t m_begunMs = 0;
    WriteQueue m_queue;
};

QString ledgerFile(const QString &stateFolder);

/// What "the same job" is: pixels asked for, encoders used, and where and under which names it is delivered.
/// One for each preset.
std::vector<std::string> ledgerJobs(const SessionSettings &settings,
                                    const std::map<std::string, std::string> &versions);

} // namespace glassine::batch
