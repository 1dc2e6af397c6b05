// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/worker_handle.h"

#include "files/output_file.h"
#include "worker/deadline.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace glassine::worker {

namespace {

/// From exec to hello. Measured: 50 ms; a machine that swaps may need seconds.
constexpr std::chrono::seconds kStartDeadline{20};

/// A worker that got less than this part of one processor is taken to hang. It bounds the wait, too: each extension
/// is a twentieth shorter than the last one.
constexpr int kLeastShare = 20;
constexpr std::chrono::milliseconds kShortestExtension{20};

/// How often the kernel has killed anything for want of memory since boot.
std::int64_t oomKills()
{
    std::ifstream file("/proc/vmstat");
    std::string name;
    std::int64_t value = 0;
    while (file >> name >> value) {
        if (name == "oom_kill")
            return value;
    }
    return 0;
}

std::int64_t fileBytes(int fd)
{
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? std::int64_t(facts.st_size) : 0;
}

/// What the job names by hash alone, in memory files that nobody can change.
Result<std::vector<UniqueFd>> assetFiles(const Job &job)
{
    std::vector<UniqueFd> files;
    for (const Asset *asset : assetsOf(job)) {
        UniqueFd fd(::memfd_create("glassine-asset", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        if (!fd)
            return fail(ErrorCode::OutOfMemory);
        GLASSINE_CHECK(files::writeAll(fd.get(), asset->view().data(), asset->view().size(), asset->name()));
        ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
        files.push_back(std::move(fd));
    }
    return files;
}

/// Marks a slot that is on the stack, so that its object is not deleted under it.
class SlotGuard {
public:
    explicit SlotGuard(bool &flag) : m_flag(flag) { m_flag = true; }
    ~SlotGuard() { m_flag = false; }
    SlotGuard(const SlotGuard &) = delete;
    SlotGuard &operator=(const SlotGuard &) = delete;

private:
    bool &m_flag;
};

} // namespace

Result<std::unique_ptr<WorkerHandle>> WorkerHandle::start(const std::string &program,
                                                          const std::vector<std::string> &arguments,
                                                          WorkerListener &listener)
{
    GLASSINE_TRY(auto ends, Channel::pair());
    GLASSINE_CHECK(ends.first.setNonBlocking());
    GLASSINE_TRY(ChildProcess process, ChildProcess::start(program, arguments, ends.second));
    return std::unique_ptr<WorkerHandle>(
        new WorkerHandle(std::move(process), std::move(ends.first), listener)); // private constructor
}

WorkerHandle::WorkerHandle(ChildProcess process, Channel channel, WorkerListener &listener)
    : m_process(std::move(process)),
      m_channel(std::move(channel)),
      m_listener(listener),
      m_readable(std::make_unique<QSocketNotifier>(m_channel.fd(), QSocketNotifier::Read)),
      m_oomKillsAtStart(oomKills())
{
    connect(m_readable.get(), &QSocketNotifier::activated, this, &WorkerHandle::readSocket);
    if (m_process.endedFd() >= 0) {
        m_ended = std::make_unique<QSocketNotifier>(m_process.endedFd(), QSocketNotifier::Read);
        connect(m_ended.get(), &QSocketNotifier::activated, this, &WorkerHandle::processEnded);
    }
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may come 5 % early
    connect(&m_deadline, &QTimer::timeout, this, &WorkerHandle::deadlineReached);
    m_deadline.start(kStartDeadline);
}

WorkerHandle::~WorkerHandle() = default; // notifiers go before the descriptors they watch; the process is killed

void WorkerHandle::dispose(std::unique_ptr<WorkerHandle> worker)
{
    worker->m_readable->setEnabled(false);
    if (worker->m_ended)
        worker->m_ended->setEnabled(false);
    worker->m_deadline.stop();
    worker->m_disposed = true;
    worker->m_process = ChildProcess(); // killed now, whenever the object goes
    if (worker->m_inSlot)
        worker.release()->deleteLater();
}

Result<void> WorkerHandle::assign(const Job &job, const std::vector<UniqueFd> &descriptors)
{
    Q_ASSERT(m_state == State::Idle);
    std::vector<int> numbers;
    for (const UniqueFd &fd : descriptors)
        numbers.push_back(fd.get());
    Result<std::vector<UniqueFd>> assets = assetFiles(job);
    if (!assets) {
        abandon();
        return fail(assets.error());
    }
    for (const UniqueFd &fd : *assets)
        numbers.push_back(fd.get());
    for (const auto &[name, logo] : job.recipe.logos)
        if (hasLogos(job.kind) && logo.pixels)
            numbers.push_back(logo.pixels->get());
    if (Result<void> sent = m_channel.send(encode(job), numbers); !sent) {
        abandon();
        return sent;
    }
    m_state = State::Busy;
    m_hasJob = true;
    m_jobId = job.id;
    m_outputs = descriptors.size() - (job.sidecar ? 2 : 1);
    m_allowed = deadlineFor(job, fileBytes(numbers.front()), m_outputs);
    m_cpuAtStart = m_cpuAtLastLook = m_process.cpuTime().value_or(std::chrono::nanoseconds::zero());
    m_deadline.start(m_allowed);
    return {};
}

void WorkerHandle::abandon()
{
    m_hasJob = false;
    m_state = State::Leaving;
    m_deadline.stop();
    m_killedByUs = true;
    m_process.kill();
}

void WorkerHandle::readSocket()
{
    // One datagram per activation: the handle may be gone after each.
    const SlotGuard guard(m_inSlot);
    Result<Received> received = m_channel.receive(0);
    if (!received) {
        failJob(received.error());
        return;
    }
    m_jobUnread = received->state == Received::State::Unread;
    if (received->state == Received::State::Closed || m_jobUnread)
        hangUp();
    else if (received->state == Received::State::Message && m_state == State::Starting)
        takeHello(received->data);
    else if (received->state == Received::State::Message && m_state == State::Busy)
        takeReply(received->data);
    else if (received->state == Received::State::Message && m_state == State::Idle)
        abandon(); // nobody asked
}

void WorkerHandle::takeHello(const QByteArray &data)
{
    Result<Hello> hello = decodeHello(data);
    if (!hello) {
        m_complaint = "said " + hello.error().subject + ": " + hello.error().detail;
        abandon();
        return;
    }
    m_deadline.stop();
    m_saidHello = true;
    m_state = State::Idle;
    m_listener.workerReady(*this, *std::move(hello));
}

void WorkerHandle::takeReply(const QByteArray &data)
{
    Result<Reply> reply = decodeReply(data, m_outputs);
    if (!reply)
        failJob(reply.error());
    else if (reply->id != m_jobId)
        failJob({ErrorCode::WorkerProtocol, "id", "answer to another job"});
    else {
        ++m_served;
        m_state = State::Idle;
        finishJob(std::move(reply));
    }
}

void WorkerHandle::deadlineReached()
{
    const SlotGuard guard(m_inSlot);
    if (m_state == State::Busy) {
        // The application itself may have been held up: an answer that is already there counts.
        Result<Received> received = m_channel.receive(0);
        if (received && received->state == Received::State::Message) {
            takeReply(received->data);
            return;
        }
        if (extendDeadline())
            return;
    }
    const double seconds = double(m_allowed.count()) / 1000;
    failJob({ErrorCode::TimedOut, {}, QString::number(seconds, 'g', 3).toStdString() + " s"});
}

/// The deadline is meant for a machine that does nothing else. On a busy one a worker gets what it has not used of the
/// processor, as long as it uses its share; one that waits for ever, or does too much, gets nothing.
bool WorkerHandle::extendDeadline()
{
    const auto now = m_process.cpuTime();
    if (!now)
        return false;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_allowed - (*now - m_cpuAtStart));
    const std::chrono::nanoseconds sinceLastLook = *now - std::exchange(m_cpuAtLastLook, *now);
    if (left <= std::chrono::milliseconds::zero() || sinceLastLook * kLeastShare < m_deadline.intervalAsDuration())
        return false;
    m_deadline.start(std::max(left, kShortestExtension));
    return true;
}

/// The socket is closed: the process has ended, is about to, or pretends.
void WorkerHandle::hangUp()
{
    m_readable->setEnabled(false);
    m_process.kill(); // does not change the verdict on a process that is already ending
    if (!m_ended)
        processEnded();
}

void WorkerHandle::processEnded()
{
    const bool outer = m_inSlot;
    m_inSlot = true;
    if (m_state == State::Busy) {
        // Its last words may still be in the socket.
        Result<Received> received = m_channel.receive(0);
        if (received && received->state == Received::State::Message) {
            takeReply(received->data);
            m_inSlot = outer;
            return; // pidfd stays readable: we are called again, unless disposed of
        }
        m_jobUnread = m_jobUnread || (received && received->state == Received::State::Unread);
    }
    if (m_ended)
        m_ended->setEnabled(false);
    m_readable->setEnabled(false);
    m_deadline.stop();
    const Ending ending = m_process.wait().value_or(Ending{true, SIGKILL});
    m_state = State::Leaving;
    const bool starved = ending.outOfMemory()
        || (ending.signaled && ending.value == SIGKILL && !m_killedByUs && oomKills() > m_oomKillsAtStart);
    if (m_hasJob && m_jobUnread) {
        m_hasJob = false;
        m_listener.jobReturned(*this);
    } else if (m_hasJob)
        finishJob(fail(starved ? ErrorCode::OutOfMemory : ErrorCode::WorkerDied, {}, "worker " + ending.text()));
    if (!m_disposed)
        m_listener.workerEnded(*this, m_complaint.empty() ? ending.text() : m_complaint);
    m_inSlot = outer;
}

void WorkerHandle::failJob(Error error)
{
    const bool hadJob = m_hasJob;
    abandon();
    if (!hadJob)
        return;
    m_hasJob = true;
    finishJob(fail(std::move(error)));
}

void WorkerHandle::finishJob(Result<Reply> result)
{
    m_hasJob = false;
    m_deadline.stop();
    m_listener.jobFinished(*this, std::move(result));
}

} // namespace glassine::worker
