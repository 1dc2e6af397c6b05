// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files that are sent beside whatever else the program does: what waits, what is on its way, what became of it. The sending
// process is started with the first file, on a thread of its own: nobody who adds a file waits for a disk or a network.

#include "delivery/pace.h"
#include "sync/destination.h"
#include "sync/sync_item.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace glassine::delivery {

/// Where files go, and how they may.
struct OutboxSettings {
    std::string destination; ///< its name, for people
    std::string folder;      ///< absolute; the files lie below it
    bool replace = false;
    /// Finds the secrets; called on the outbox's thread, because a program may be asked for them.
    std::function<Result<sync::Access>()> access;
};

struct OutboxTotals {
    std::int64_t files = 0, sent = 0, unchanged = 0, failed = 0; ///< conflicts are failures
    std::int64_t bytes = 0, sentBytes = 0;                       ///< of all; of those that are done or on their way
    std::int64_t unchangedBytes = 0, failedBytes = 0;
    std::int64_t movedBytes() const { return sentBytes - unchangedBytes; }
    std::int64_t finished() const { return sent + unchanged + failed; }
};

class Outbox final : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Sending, Sent, Unchanged, Conflict, Failed };
    struct File {
        std::string path;    ///< absolute
        std::string content; ///< contentHash that was written
        std::int64_t bytes = 0;
    };
    struct Report {
        std::string path;
        std::int64_t bytes = 0, sentBytes = 0;
        State state = State::Waiting;
        std::string key, etag, link;
        std::optional<Error> error;
        bool isFinal() const { return state != State::Waiting && state != State::Sending; }
    };

    explicit Outbox(OutboxSettings settings, QObject *parent = nullptr);
    ~Outbox() override; ///< what is under way is gone on with another time

    /// Its number, from 0.
    qint64 add(File file);
    void end();  ///< no further file comes; ended() follows when all are sent
    void stop(); ///< at once; ended() follows
    /// What is on its way is sent, nothing further begins.
    void setPaused(bool paused);

    const OutboxSettings &settings() const;
    const OutboxTotals &totals() const { return m_totals; }
    double bytesPerSecond() const { return m_pace.bytesPerSecond(m_totals.movedBytes()); } ///< 0 = not known yet
    double secondsLeft() const; ///< -1 = not known yet; of what was added so far
    const Report &report(qint64 number) const { return m_reports.at(static_cast<std::size_t>(number)); }
    qint64 count() const { return std::ssize(m_reports); }
    /// What ended it before all was sent.
    const std::optional<Error> &error() const { return m_error; }
    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void fileChanged(qint64 number);
    void ended();

private:
    class Sender;
    void progressed(qint64 number, std::int64_t bytes);
    void planned(qint64 number, const sync::SyncItem &item);
    void finished(qint64 number, const std::string &etag, const std::string &link, std::optional<Error> error);
    void conclude(qint64 number, State state);
    void senderEnded(std::optional<Error> error);

    std::vector<Report> m_reports;
    OutboxTotals m_totals;
    Pace m_pace;
    std::optional<Error> m_error;
    bool m_hasEnded = false;
    std::unique_ptr<Sender> m_sender;
};

/// What lies elsewhere keeps its whole path, which the sending process refuses by name.
std::string pathBelow(const std::string &folder, const std::string &path);
/// Stable name for JSON, e.g. "sent".
std::string_view outboxStateName(Outbox::State state);

} // namespace glassine::delivery
