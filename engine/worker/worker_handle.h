// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pool's view of one worker process: its socket, what it is doing, its deadline, its end. Internal to the pool.

#include "worker/channel.h"
#include "worker/job.h"
#include "worker/process.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>

namespace glassine::worker {

class WorkerHandle;

/// Told of what happens to a worker. Each call may end with the handle disposed of.
class WorkerListener {
public:
    virtual void workerReady(WorkerHandle &worker, Hello hello) = 0;
    /// Exactly once per assign(), unless it was abandoned. After an error the worker is on its way out.
    virtual void jobFinished(WorkerHandle &worker, Result<Reply> result) = 0;
    /// Instead of jobFinished: the worker went before it had looked at the job, which is not to blame.
    virtual void jobReturned(WorkerHandle &worker) = 0;
    /// Last call; `detail` says how it ended.
    virtual void workerEnded(WorkerHandle &worker, const std::string &detail) = 0;

protected:
    ~WorkerListener() = default;
};

class WorkerHandle final : public QObject {
    Q_OBJECT

public:
    enum class State { Starting, Idle, Busy, Leaving };

    static Result<std::unique_ptr<WorkerHandle>> start(const std::string &program,
                                                       const std::vector<std::string> &arguments,
                                                       WorkerListener &listener);
    ~WorkerHandle() override;
    /// Deletes, now or once the slot that is on the stack has returned.
    static void dispose(std::unique_ptr<WorkerHandle> worker);

    State state() const { return m_state; }
    bool saidHello() const { return m_saidHello; }
    pid_t pid() const { return m_process.pid(); }
    int served() const { return m_served; }

    /// Only when Idle. An error means that the job has not left, and that the worker is on its way out: WorkerDied when it
    /// was the worker's fault, WorkerProtocol when the job cannot be sent at all.
    Result<void> assign(const Job &job, const std::vector<UniqueFd> &descriptors);
    /// Kills; a job's end is not told, the worker's is.
    void abandon();

private:
    WorkerHandle(ChildProcess process, Channel channel, WorkerListener &listener);
    void readSocket();
    void takeHello(const QByteArray &data);
    void takeReply(const QByteArray &data);
    void deadlineReached();
    bool extendDeadline();
    void processEnded();
    void hangUp();
    void finishJob(Result<Reply> result);
    void failJob(Error error);

    ChildProcess m_process;
    Channel m_channel;
    WorkerListener &m_listener;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_ended;
    QTimer m_deadline;
    State m_state = State::Starting;
    bool m_saidHello = false;
    std::string m_complaint; ///< why it was sent away before it could do anything
    bool m_hasJob = false;
    bool m_jobUnread = false;
    bool m_killedByUs = false;
    bool m_inSlot = false;
    bool m_disposed = false;
    std::int64_t m_jobId = 0;
    std::size_t m_outputs = 0;
    std::chrono::milliseconds m_allowed{0};
    std::chrono::nanoseconds m_cpuAtStart{0};    ///< of the job
    std::chrono::nanoseconds m_cpuAtLastLook{0}; ///< when the deadline was set
    int m_served = 0;
    std::int64_t m_oomKillsAtStart = 0;
};

} // namespace glassine::worker
