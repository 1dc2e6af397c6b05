// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pool.h"

#include "worker/tier.h"
#include "worker/worker_handle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <thread>

#include <sched.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

/// Workers that die before they have said hello, in a row, until the pool gives up.
constexpr int kMostFailedStarts = 5;
constexpr int kFirstBackoffMs = 50;
/// How often a job is given to another worker because the first died before it had looked at it.
constexpr int kMostReturns = 3;
/// The spare waits until it is clear that there is more than one quick photo to do.
constexpr int kSpareAfterMs = 2'000;

/// Processors this process may use.
int availableCores()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    if (::sched_getaffinity(0, sizeof cores, &cores) == 0 && CPU_COUNT(&cores) > 0)
        return CPU_COUNT(&cores);
    return std::max(1, int(std::thread::hardware_concurrency()));
}

} // namespace

QString findWorkerProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + QStringLiteral("/../libexec/glassine/glassine-worker");
    for (const QString &candidate :
         {here + QStringLiteral("/glassine-worker"), installed, here + QStringLiteral("/../../bin/glassine-worker")})
        if (QFileInfo(candidate).isExecutable())
            return QFileInfo(candidate).absoluteFilePath();
    return QFileInfo(installed).absoluteFilePath();
}

struct Pool::Private final : WorkerListener {
    struct Pending {
        Job job;
        std::vector<UniqueFd> descriptors;
        Done done;
        int returns = 0; ///< how often it came back unread
    };
    using Workers = std::vector<std::unique_ptr<WorkerHandle>>;

    Private(Pool *pool, PoolSettings given);
    ~Private();

    int busy() const { return int(running.size()); }
    int freeSlots() const { return broken ? 0 : std::max(0, slots - busy() - int(queue.size())); }
    std::vector<std::string> arguments(Tier tier) const;

    void pump();
    bool startNext();
    void ensureWorkers();
    WorkerHandle *spawn(Tier tier);
    void send(WorkerHandle &worker, Pending pending);
    void sendAgain(Pending pending);
    void refuseLater(Pending pending, Error error);
    void refuseNext();
    void tell(const Done &done, Result<Reply> result);
    void startFailed(const std::string &detail);
    void giveUp(const std::string &detail);
    WorkerHandle *idleWorker(Tier tier) const;
    Tier tierOf(const WorkerHandle &worker) const;
    void dismissUnwanted();
    int readyOrStarting() const;
    void remove(WorkerHandle &worker);
    bool spent(const WorkerHandle &worker, const Result<Reply> &result) const;

    void workerReady(WorkerHandle &worker, Hello said) override;
    void jobFinished(WorkerHandle &worker, Result<Reply> result) override;
    void jobReturned(WorkerHandle &worker) override;
    void workerEnded(WorkerHandle &worker, const std::string &detail) override;

    Pool *q;
    PoolSettings settings;
    std::string program;
    int slots;
    std::optional<Hello> hello;
    Workers workers;
    std::deque<Pending> queue;
    std::deque<std::pair<Pending, Error>> refused;   ///< their `done` is on its way
    std::map<const WorkerHandle *, Pending> running; ///< jobs of other tiers are here from their process's start
    std::map<const WorkerHandle *, Tier> tiers;      ///< of all that are not of the pool's usual kind
    QTimer spareTimer;
    QTimer backoffTimer;
    bool spareDue = false;
    bool hasRaw = false;
    bool broken = false;
    std::string brokenDetail;
    int failedStarts = 0;
};

Pool::Private::Private(Pool *pool, PoolSettings given)
    : q(pool), settings(std::move(given)), slots(settings.workers > 0 ? settings.workers : availableCores())
{
    program = (settings.program.isEmpty() ? findWorkerProgram() : settings.program).toStdString();
    hasRaw = QFileInfo(QString::fromStdString(rawProgramBeside(program))).isExecutable();
    spareTimer.setSingleShot(true);
    spareTimer.setInterval(kSpareAfterMs);
    backoffTimer.setSingleShot(true);
    connect(&spareTimer, &QTimer::timeout, q, [this] {
        spareDue = true;
        ensureWorkers();
    });
    connect(&backoffTimer, &QTimer::timeout, q, [this] { pump(); });
}

Pool::Private::~Private()
{
    running.clear();
    queue.clear();
    for (const std::unique_ptr<WorkerHandle> &worker : workers)
        worker->abandon(); // all at once, so that they die side by side
    for (std::unique_ptr<WorkerHandle> &worker : workers)
        WorkerHandle::dispose(std::move(worker));
}

std::vector<std::string> Pool::Private::arguments(Tier tier) const
{
    const std::string unblock(loaderToUnblock(tier));
#ifdef GLASSINE_SANITIZED
    const bool sandbox = false; // sanitizers need files, and terabytes of address space
    const std::int64_t memory = 0;
#else
    const bool sandbox = settings.sandbox;
    const std::int64_t memory = settings.limits.workerMemoryBytes;
#endif
    std::vector<std::string> words = {"--parent",     std::to_string(::getpid()),
                                      "--memory",     std::to_string(memory),
                                      "--file-bytes", std::to_string(settings.limits.outputBytes)};
    if (!unblock.empty())
        words.insert(words.end(), {"--unblock", unblock});
    if (settings.fonts)
        words.insert(words.end(), {"--fonts", QDir::homePath().toStdString()});
    if (settings.lowPriority)
        words.emplace_back("--low-priority");
    if (!sandbox)
        words.emplace_back("--no-sandbox");
    return words;
}

Tier Pool::Private::tierOf(const WorkerHandle &worker) const
{
    const auto found = tiers.find(&worker);
    return found == tiers.end() ? Tier::Pool : found->second;
}

WorkerHandle *Pool::Private::idleWorker(Tier tier) const
{
    for (const std::unique_ptr<WorkerHandle> &worker : workers) {
        if (worker->state() == WorkerHandle::State::Idle && tierOf(*worker) == tier)
            return worker.get();
    }
    return nullptr;
}

/// Processes of another tier that have served stay for the next such photo, as long as they are not in others' way.
void Pool::Private::dismissUnwanted()
{
    for (const std::unique_ptr<WorkerHandle> &worker : workers) {
        if (int(workers.size()) <= slots + 1)
            return;
        if (worker->state() == WorkerHandle::State::Idle && tierOf(*worker) != Tier::Pool)
            worker->abandon();
    }
}

int Pool::Private::readyOrStarting() const
{
    return int(std::count_if(workers.begin(), workers.end(), [this](const std::unique_ptr<WorkerHandle> &worker) {
        return tierOf(*worker) == Tier::Pool
            && (worker->state() == WorkerHandle::State::Idle || worker->state() == WorkerHandle::State::Starting);
    }));
}

/// Gives out what can be given out, then sees to it that there are processes for the rest.
void Pool::Private::pump()
{
    while (!broken && !queue.empty() && busy() < slots && startNext()) {}
    ensureWorkers();
}

bool Pool::Private::startNext()
{
    const Tier tier = tierFor(queue.front().job.type);
    WorkerHandle *idle = servesMany(tier) ? idleWorker(tier) : nullptr;
    WorkerHandle *worker = idle != nullptr || tier == Tier::Pool ? idle : spawn(tier);
    if (!worker)
        return false;
    Pending pending = std::move(queue.front());
    queue.pop_front();
    if (idle != nullptr)
        send(*worker, std::move(pending));
    else
        running.emplace(worker, std::move(pending)); // goes out with its hello
    return true;
}

void Pool::Private::send(WorkerHandle &worker, Pending pending)
{
    Result<void> sent = worker.assign(pending.job, pending.descriptors);
    if (!sent && sent.error().code == ErrorCode::WorkerDied)
        sendAgain(std::move(pending));
    else if (!sent)
        refuseLater(std::move(pending), sent.error());
    if (!sent)
        return;
    running.insert_or_assign(&worker, std::move(pending));
    if (!spareDue && !spareTimer.isActive())
        spareTimer.start();
}

/// For a job that no worker has looked at.
void Pool::Private::sendAgain(Pending pending)
{
    if (++pending.returns > kMostReturns)
        refuseLater(std::move(pending), {ErrorCode::WorkerDied, {}, "workers die before they look at it"});
    else
        queue.push_front(std::move(pending));
}

void Pool::Private::ensureWorkers()
{
    if (broken || backoffTimer.isActive())
        return;
    dismissUnwanted();
    const auto usual = std::count_if(queue.begin(), queue.end(),
                                     [](const Pending &pending) { return tierFor(pending.job.type) == Tier::Pool; });
    const int wanted = std::min(int(usual), slots - busy()) + (spareDue && busy() > 0 ? 1 : 0);
    const int first = workers.empty() ? 1 : 0; // one is there from the start: the first photo does not wait for it
    while (!broken && !backoffTimer.isActive() && readyOrStarting() < std::max(wanted, first)) {
        if (!spawn(Tier::Pool))
            return;
    }
}

WorkerHandle *Pool::Private::spawn(Tier tier)
{
    Result<std::unique_ptr<WorkerHandle>> started = WorkerHandle::start(programFor(tier, program), arguments(tier),
                                                                        *this);
    if (!started) {
        startFailed(started.error().detail);
        return nullptr;
    }
    workers.push_back(*std::move(started));
    if (tier != Tier::Pool)
        tiers.emplace(workers.back().get(), tier);
    return workers.back().get();
}

void Pool::Private::startFailed(const std::string &detail)
{
    ++failedStarts;
    // With those that are there it goes on, only slower.
    const bool others = std::any_of(workers.begin(), workers.end(), [](const auto &worker) {
        return worker->saidHello() && worker->state() != WorkerHandle::State::Leaving;
    });
    if (failedStarts >= kMostFailedStarts && !others)
        giveUp(detail);
    else
        backoffTimer.start(kFirstBackoffMs << std::min(failedStarts - 1, kMostFailedStarts));
}

void Pool::Private::giveUp(const std::string &detail)
{
    broken = true;
    brokenDetail = detail;
    while (!queue.empty()) {
        refuseLater(std::move(queue.front()), {ErrorCode::Internal, program, detail});
        queue.pop_front();
    }
    const QString message = Pool::tr("The image worker %1 cannot be started (%2). Reinstall Glassine.")
                                .arg(QString::fromStdString(program), QString::fromStdString(detail));
    QMetaObject::invokeMethod(
        q, [this, message] { Q_EMIT q->failed(message); }, Qt::QueuedConnection);
}

/// `done` is never called from within submit(), and a refused job can still be cancelled.
void Pool::Private::refuseLater(Pending pending, Error error)
{
    refused.emplace_back(std::move(pending), std::move(error));
    QMetaObject::invokeMethod(
        q, [this] { refuseNext(); }, Qt::QueuedConnection);
}

void Pool::Private::refuseNext()
{
    if (refused.empty())
        return;
    auto [pending, error] = std::move(refused.front());
    refused.pop_front();
    tell(pending.done, fail(std::move(error)));
}

/// The last thing to be done in a slot: the pool may be gone afterwards.
void Pool::Private::tell(const Done &done, Result<Reply> result)
{
    const QPointer<Pool> alive(q);
    done(std::move(result));
    if (alive && freeSlots() > 0)
        Q_EMIT q->workerIdle();
}

void Pool::Private::remove(WorkerHandle &worker)
{
    tiers.erase(&worker);
    const auto found = std::find_if(workers.begin(), workers.end(),
                                    [&](const std::unique_ptr<WorkerHandle> &held) { return held.get() == &worker; });
    if (found == workers.end())
        return;
    std::unique_ptr<WorkerHandle> gone = std::move(*found);
    workers.erase(found);
    WorkerHandle::dispose(std::move(gone));
}

bool Pool::Private::spent(const WorkerHandle &worker, const Result<Reply> &result) const
{
    return !servesMany(tierOf(worker)) || worker.served() >= settings.retireAfterPhotos
        || (result && result->peakRssBytes > settings.retireAboutRssBytes);
}

void Pool::Private::workerReady(WorkerHandle &worker, Hello said)
{
    failedStarts = 0;
    const QPointer<Pool> alive(q);
    if (!hello && tierOf(worker) == Tier::Pool) {
        hello = std::move(said);
        Q_EMIT q->ready();
        if (!alive)
            return;
    }
    const auto found = running.find(&worker);
    if (found != running.end()) {
        Pending pending = std::move(found->second);
        running.erase(found);
        send(worker, std::move(pending));
    }
    pump();
}

void Pool::Private::jobFinished(WorkerHandle &worker, Result<Reply> result)
{
    const auto found = running.find(&worker);
    if (found == running.end())
        return;
    const Done done = std::move(found->second.done);
    running.erase(found);
    if (worker.state() == WorkerHandle::State::Idle && spent(worker, result))
        worker.abandon();
    pump();
    tell(done, std::move(result));
}

void Pool::Private::jobReturned(WorkerHandle &worker)
{
    const auto found = running.find(&worker);
    if (found == running.end())
        return;
    Pending pending = std::move(found->second);
    running.erase(found);
    sendAgain(std::move(pending));
}

void Pool::Private::workerEnded(WorkerHandle &worker, const std::string &detail)
{
    const bool neverSpoke = !worker.saidHello();
    const bool own = tierOf(worker) != Tier::Pool;
    const auto found = running.find(&worker);
    if (found != running.end()) { // a tier B process that did not get as far as its job
        refuseLater(std::move(found->second), {ErrorCode::WorkerDied, {}, "worker " + detail});
        running.erase(found);
    }
    remove(worker);
    if (neverSpoke && !own)
        startFailed("it " + detail);
    pump();
}

Pool::Pool(PoolSettings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings)))
{
    d->pump();
}

Pool::~Pool() = default;

int Pool::idleWorkers() const
{
    return d->freeSlots();
}

int Pool::workerCount() const
{
    return d->slots;
}

std::vector<qint64> Pool::workerPids() const
{
    std::vector<qint64> pids;
    for (const std::unique_ptr<WorkerHandle> &worker : d->workers) {
        if (worker->pid() > 0)
            pids.push_back(worker->pid());
    }
    return pids;
}

const std::optional<Hello> &Pool::hello() const
{
    return d->hello;
}

void Pool::submit(Job job, std::vector<UniqueFd> descriptors, Done done)
{
    Private::Pending pending{std::move(job), std::move(descriptors), std::move(done)};
    const bool countFits = !pending.descriptors.empty() && pending.descriptors.size() <= kMaxDescriptors;
    const bool missing = tierFor(pending.job.type) == Tier::Raw && !d->hasRaw;
    if (missing)
        d->refuseLater(std::move(pending),
                       {ErrorCode::UnsupportedFormat, {}, "camera raw: glassine-raw is not installed"});
    else if (!countFits)
        d->refuseLater(std::move(pending), {ErrorCode::WorkerProtocol, {}, "wrong number of descriptors"});
    else if (d->broken)
        d->refuseLater(std::move(pending), {ErrorCode::Internal, d->program, d->brokenDetail});
    else {
        d->queue.push_back(std::move(pending));
        d->pump();
    }
}

void Pool::cancel(std::int64_t jobId)
{
    std::erase_if(d->queue, [&](const Private::Pending &pending) { return pending.job.id == jobId; });
    std::erase_if(d->refused, [&](const auto &refusal) { return refusal.first.job.id == jobId; });
    for (auto it = d->running.begin(); it != d->running.end();) {
        if (it->second.job.id != jobId) {
            ++it;
            continue;
        }
        const auto worker = std::find_if(d->workers.begin(), d->workers.end(),
                                         [&](const auto &held) { return held.get() == it->first; });
        (*worker)->abandon();
        it = d->running.erase(it);
    }
    d->pump();
}

void Pool::cancelAll()
{
    d->queue.clear();
    d->refused.clear();
    for (const std::unique_ptr<WorkerHandle> &worker : d->workers) {
        if (d->running.erase(worker.get()) > 0)
            worker->abandon();
    }
    d->pump();
}

} // namespace glassine::worker
