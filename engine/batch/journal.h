// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session means to do and has done, on disk before it is done and after. One SQLite file per session,
// `<state>/sessions/<id>/journal.sqlite`.
//
// Order of things, each durable before the next: every item's `planned` row → an output's intent (its bytes and
// hash) → the output under its final name → its `done` row. A crash between the last two is told from somebody
// else's file by the intent's hash.

#include "batch/stored_item.h"
#include "batch/write_queue.h"

namespace glassine::batch {

/// 2: photos may have presets of their own.
inline constexpr int kJournalVersion = 2;

struct JournalHeader {
    SessionSettings settings;  ///< read without its `ownPresets`, see readOwnPresets
    qint64 startedMs = 0;      ///< wall clock, for people; nothing is ordered by it
    bool planComplete = false; ///< every item's planned row is there
    bool finished = false;     ///< the batch came to its end
    std::int64_t ignored = 0;
    std::int64_t runningMs = 0; ///< of all runs so far, without pauses
};

class Journal {
public:
    using Then = WriteQueue::Then;
    /// On the journal's own thread.
    using Failed = std::function<void(const Error &)>;

    /// A new journal in `folder`, which exists and holds none.
    static Result<std::unique_ptr<Journal>> create(const QString &folder, const JournalHeader &header, Failed failed);
    /// An existing one, to go on writing. JournalDamaged leaves it under a `.bad` name.
    static Result<std::unique_ptr<Journal>> open(const QString &folder, Failed failed);

    /// Drops what an incomplete planning left behind.
    void clearPlan();
    /// Durable when `then` is called; without it, with the next that is waited for.
    void addPlanned(std::vector<StoredItem> items, Then then = {});
    void addSkipped(std::vector<files::SkippedFile> skipped);
    void completePlan(std::int64_t ignored, Then then);
    /// Before the final names are linked: what will be found under them, and which file it was made of.
    void addIntent(std::int64_t item, const files::FileIdentity &source, std::vector<OutputOutcome> outputs, Then then);
    /// After: the item as it now stands, outputs and all.
    void addOutcome(ItemOutcome outcome);
    void setFinished(bool finished, std::int64_t runningMs);
    /// Called back when everything posted so far is durable.
    void sync(Then then);
    void retry() { m_queue.retry(); }
    std::int64_t transactions() const { return m_queue.transactions(); }

private:
    explicit Journal(Failed failed) : m_queue(WriteQueue::OnFailure::Keep, std::move(failed)) {}
    WriteQueue m_queue;
};

QString journalFile(const QString &sessionFolder);

/// Reading, on the caller's thread and a connection of its own. Errors: SessionNotFound, JournalDamaged.
Result<JournalHeader> readHeader(const QString &sessionFolder);
/// SessionSettings::ownPresets: by themselves, because there may be as many as photos.
Result<std::unordered_map<std::string, int>> readOwnPresets(const QString &sessionFolder);
/// Items in order; `each` returns false to stop.
Result<void> readItems(const QString &sessionFolder, const std::function<bool(StoredItem)> &each);
Result<std::vector<files::SkippedFile>> readSkipped(const QString &sessionFolder);
/// Counts and sums without building the items.
Result<Totals> readTotals(const QString &sessionFolder);

/// Outputs that are there according to the journal: written by this session, or found up to date.
struct WrittenSums {
    std::int64_t outputs = 0, bytes = 0;
};
Result<WrittenSums> readWrittenSums(const QString &sessionFolder);

/// Finds those outputs by their content. Kept by SQLite in a temporary file, so that memory does not grow with them.
class ContentIndex {
public:
    static Result<std::unique_ptr<ContentIndex>> open(const QString &sessionFolder);
    bool hasSize(std::int64_t bytes);
    /// Empty when none has this content.
    std::string pathOf(std::int64_t bytes, const std::string &hash);

private:
    explicit ContentIndex(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    std::unique_ptr<Database> m_database;
};

/// Settings as JSON, names as base64 because they need not be text.
QByteArray settingsJson(const SessionSettings &settings);
Result<SessionSettings> settingsFromJson(const QByteArray &json);

} // namespace glassine::batch
