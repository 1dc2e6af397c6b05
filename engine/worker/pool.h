// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pool of locked-in worker processes, seen from the application: hand in a job with its descriptors, get a
// reply or an error. Lives on the event loop of a thread that lasts (workers die with the thread that started
// them); never blocks it.

#include "base/unique_fd.h"
#include "worker/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace glassine::worker {

struct PoolSettings {
    QString program; ///< path of glassine-worker; empty = beside this executable, then libexec
    int workers = 0; ///< 0 = one per available core
    Limits limits;
    bool lowPriority = false; ///< nice 10 for workers
    int retireAfterPhotos = 500;
    std::int64_t retireAboutRssBytes = std::int64_t(1) << 30;
    bool fonts = false;  ///< workers draw text: they keep the right to read font files, and start a little later
    bool sandbox = true; ///< off only for debuggers and sanitizers
};

/// glassine-worker beside this program, in libexec, or where a build tree has it; glassine-raw lies beside it.
QString findWorkerProgram();

class Pool final : public QObject {
    Q_OBJECT

public:
    explicit Pool(PoolSettings settings, QObject *parent = nullptr);
    ~Pool() override;

    /// Called on the event loop, exactly once per job, unless the job was cancelled.
    using Done = std::function<void(Result<Reply>)>;

    /// Jobs that would start right now, whether their process runs already or not: processes are started as they are
    /// needed. (Jobs for a process of their own kind count as one busy worker.)
    int idleWorkers() const;
    int workerCount() const;
    /// The processes there are, the spare included. For tests and diagnostics.
    std::vector<qint64> workerPids() const;
    /// What the workers of this machine can do; empty until the first worker said hello (see ready()).
    const std::optional<Hello> &hello() const;

    /// Hands the job to an idle worker, or queues it until one is idle. `descriptors`: the input, then the outputs (see
    /// JobKind); they are closed here once it is done. Ids of jobs that are not done must differ.
    /// Errors given to `done`: WorkerDied (crash, with signal name), TimedOut, OutOfMemory, WorkerProtocol, and Internal
    /// once failed() was emitted. The pool does not retry: blame and retry are the scheduler's.
    void submit(Job job, std::vector<UniqueFd> descriptors, Done done);
    /// Kills the worker on this job (or drops it from the queue); `done` is not called.
    void cancel(std::int64_t jobId);
    void cancelAll();

Q_SIGNALS:
    void ready();                        ///< first hello arrived
    void workerIdle();                   ///< a worker can take another job
    void failed(const QString &message); ///< no worker can be started at all

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace glassine::worker
