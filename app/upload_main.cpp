// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-upload: sends one folder to one destination, or photos to a service that makes others of them, or tries whether that
// would work. Started by glassine with its socket as
// descriptor 3. It reads that folder and what connections need of the system, and may connect; nothing can be written but
// the state that it was given and, where the destination is a folder, that one; nothing started, nothing listened to.

#include "base/standard_streams.h"
#include "files/system_call.h"
#include "sync/credentials.h"
#include "sync/remote.h"
#include "sync/sync_feed.h"
#include "sync/sync_run.h"
#include "sync/transport.h"
#include "sync/upload_messages.h"
#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/program_start.h"
#include "worker/sandbox.h"

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace glassine;
using namespace glassine::sync;

constexpr std::size_t kMostDescriptors = 3;
constexpr std::size_t kCertificateBytes = 4 << 20;

/// Tells the program what happens, from any thread.
class Teller {
public:
    explicit Teller(const worker::Channel &channel) : m_channel(channel) {}

    void tell(const UploadEvent &event)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_channel.send(toJson(event)))
            ::_exit(worker::kExitStart); // nobody is there any more
    }

    /// Often enough for a line that moves.
    void tellProgress(std::size_t item, std::int64_t bytes)
    {
        constexpr auto kEvery = std::chrono::milliseconds(50);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_toldProgress < kEvery)
            return;
        m_toldProgress = now;
        tell(ItemProgressed{item, bytes});
    }

private:
    const worker::Channel &m_channel;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_toldProgress; ///< guarded by the run, which calls one at a time
};

ItemFinished finished(std::size_t number, const Result<RemoteObject> &result)
{
    return result ? ItemFinished{number, result->etag, {}, result->link} : ItemFinished{number, {}, result.error()};
}

/// The job's last descriptor, where it has some.
Result<std::string> certificatesOf(const UploadJob &job, std::vector<UniqueFd> &descriptors)
{
    std::string text;
    if (!job.hasCertificates)
        return text;
    text.resize(kCertificateBytes);
    const std::ptrdiff_t got = files::readFully(descriptors.back().get(), text.data(), text.size(), 0);
    if (got <= 0)
        return fail(ErrorCode::DestinationInvalid, std::string(kindOf(job.destination).certificatesOption),
                    "it cannot be read");
    text.resize(static_cast<std::size_t>(got));
    return text;
}

/// What a job is carried out with.
struct Setting {
    const worker::Channel &channel;
    Teller &teller;
    Remote &remote;
    SyncState &state;
    const std::atomic<bool> &stopped;
};

/// The next names; the program is gone when there is none.
FilesNamed nextNames(const worker::Channel &channel)
{
    const auto received = channel.receive(0);
    if (!received || received->state != worker::Received::State::Message)
        ::_exit(worker::kExitStart);
    auto named = parseFilesNamed(received->data);
    if (!named)
        ::_exit(worker::kExitProtocol);
    return std::move(*named);
}

/// A folder of the files that the program names.
LocalFolder namedFiles(const worker::Channel &channel, UniqueFd fd, const std::string &path)
{
    LocalFolder folder{std::move(fd), path, {}, {}};
    for (bool isLast = false; !isLast;) {
        const FilesNamed named = nextNames(channel);
        isLast = named.isLast;
        for (const NamedFile &file : named.files) {
            auto found = findNamed(folder, file);
            if (found)
                folder.files.push_back(std::move(*found));
            else
                folder.unusable.push_back(found.error());
        }
    }
    return folder;
}

Result<void> feed(const Setting &setting, const LocalFolder &folder, bool replace)
{
    FileQueue queue;
    std::thread reader([&] {
        for (bool isLast = false; !isLast;) {
            FilesNamed named = nextNames(setting.channel);
            isLast = named.isLast;
            queue.push(std::move(named.files));
        }
        queue.end();
    });
    reader.detach(); // it ends with the process
    Teller &teller = setting.teller;
    FeedObserver observer;
    observer.planned = [&](std::size_t number, const SyncItem &item) { teller.tell(ItemPlanned{number, item}); };
    observer.progressed = [&](std::size_t number, std::int64_t bytes) { teller.tellProgress(number, bytes); };
    observer.finished = [&](std::size_t number, const Result<RemoteObject> &result) {
        teller.tell(finished(number, result));
    };
    const auto result = feedSync(queue, {setting.remote, folder, setting.state, setting.stopped, replace}, observer);
    teller.tell(JobEnded{result ? std::nullopt : std::optional(result.error())});
    ::_exit(worker::kExitDone); // the reader may still wait for names
}

/// Photos and what is to be made of them, as they come.
class OrderQueue {
public:
    struct Order {
        PhotoOrder what;
        UniqueFd photo, result;
    };

    void push(Order order)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(order));
        m_changed.notify_one();
    }
    Order pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty(); });
        Order first = std::move(m_waiting.front());
        m_waiting.pop_front();
        return first;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Order> m_waiting;
};

void makeAsOrdered(Remote &remote, OrderQueue &orders, Teller &teller)
{
    const auto connection = remote.connect();
    for (;;) {
        const OrderQueue::Order order = orders.pop();
        const PhotoToMake photo{order.what.path, order.what.contentType, order.what.wishes, order.photo.get(),
                                order.result.get()};
        const auto made = connection->make(photo, {});
        teller.tell(ItemFinished{order.what.item, {}, made ? std::nullopt : std::optional(made.error())});
    }
}

/// As long as the program is there: it ends this process when it wants nothing more.
[[noreturn]] void makePhotos(const worker::Channel &channel, Teller &teller, Remote &remote)
{
    constexpr std::size_t kPhotoAndResult = 2;
    OrderQueue orders;
    for (int i = 0; i < remote.connections(); ++i)
        std::thread([&] { makeAsOrdered(remote, orders, teller); }).detach(); // they end with the process
    for (;;) {
        auto received = channel.receive(kPhotoAndResult);
        if (!received || received->state != worker::Received::State::Message)
            ::_exit(worker::kExitStart);
        auto order = parsePhotoOrder(received->data);
        if (!order || received->descriptors.size() != kPhotoAndResult)
            ::_exit(worker::kExitProtocol);
        orders.push({std::move(*order), std::move(received->descriptors[0]), std::move(received->descriptors[1])});
    }
}

Result<void> planAndSend(const UploadJob &job, const Setting &setting, const LocalFolder &folder)
{
    if (folder.files.empty() && folder.unusable.empty())
        return fail(ErrorCode::NothingToDo, job.folder);
    Teller &teller = setting.teller;
    GLASSINE_TRY(const SyncPlan plan, planSync({setting.remote, folder, setting.state, setting.stopped, job.replace}));
    const auto placeOf = [&plan](const SyncItem &item) { return static_cast<std::size_t>(&item - plan.items.data()); };
    for (const SyncItem &item : plan.items)
        teller.tell(ItemPlanned{placeOf(item), item});
    for (const Error &error : plan.unusable)
        teller.tell(FileUnusable{error});
    teller.tell(PlanEnded{});
    if (job.task == UploadJob::Task::Plan)
        return {};
    SyncObserver observer;
    observer.progressed = [&](const SyncItem &item, std::int64_t bytes) { teller.tellProgress(placeOf(item), bytes); };
    observer.finished = [&](const SyncItem &item, const Result<RemoteObject> &result) {
        teller.tell(finished(placeOf(item), result));
    };
    return runSync(plan, {setting.remote, folder, setting.state, setting.stopped}, observer);
}

Result<void> carryOut(const UploadJob &job, std::vector<UniqueFd> &descriptors, const worker::Channel &channel,
                      Teller &teller)
{
    const std::atomic<bool> stopped = false; // stopping is ending the process
    GLASSINE_TRY(std::string certificates, certificatesOf(job, descriptors));
    GLASSINE_TRY(const auto remote,
                 openRemote({job.destination, job.secrets, std::move(certificates), job.folder, stopped}));
    if (job.task == UploadJob::Task::Test)
        return remote->test();
    if (job.task == UploadJob::Task::Make)
        makePhotos(channel, teller, *remote);
    GLASSINE_TRY(const auto state, SyncState::adopt(std::move(descriptors[1]), job.statePath));
    const Setting setting{channel, teller, *remote, *state, stopped};
    if (job.task == UploadJob::Task::Feed)
        return feed(setting, LocalFolder{std::move(descriptors[0]), job.folder, {}, {}}, job.replace);
    if (job.isListed)
        return planAndSend(job, setting, namedFiles(channel, std::move(descriptors[0]), job.folder));
    GLASSINE_TRY(const LocalFolder folder, listLocalFolder(std::move(descriptors[0]), job.folder, stopped));
    return planAndSend(job, setting, folder);
}

void lockIn(const UploadJob &job)
{
    const DestinationKind &kind = kindOf(job.destination);
    worker::SandboxOptions options;
    options.openFiles = 256;
    options.network = kind.usesNetwork;
    options.seccomp = kind.usesNetwork; // the filter of workers lets nothing be written
    // Names of hosts are looked up, and certificates and the libraries of both read, when a connection is made.
    if (kind.usesNetwork)
        options.readableFolders = {"/etc",
                                   "/usr",
                                   "/lib",
                                   "/lib64",
                                   "/run/systemd/resolve",
                                   "/run/resolvconf",
                                   "/run/NetworkManager",
                                   "/var/lib/ca-certificates"};
    if (!job.folder.empty())
        options.readableFolders.push_back(job.folder);
    if (!kind.folderOption.empty() && job.task != UploadJob::Task::Make)
        if (const std::string folder = job.destination.options.text(kind.folderOption); !folder.empty())
            options.writableFolders.push_back(folder);
#ifdef GLASSINE_SANITIZED
    options.landlock = false;
#endif
    worker::lockIn(options);
}

int work(const worker::Channel &channel)
{
    auto received = channel.receive(kMostDescriptors);
    if (!received || received->state != worker::Received::State::Message)
        return worker::kExitStart;
    auto job = parseUploadJob(received->data);
    received->data.fill('\0'); // it holds the secret
    const bool hasFolder = job && job->task != UploadJob::Task::Test && job->task != UploadJob::Task::Make;
    const std::size_t wanted = (hasFolder ? 2u : 0u) + (job && job->hasCertificates ? 1u : 0u);
    if (!job || received->descriptors.size() != wanted)
        return worker::kExitProtocol;
    Teller teller(channel);
    for (const auto &[name, value] : job->proxies)
        ::setenv(name.c_str(), value.c_str(), 1);
    const Transport starts{TransportSettings{}}; // the libraries' own settings are read before the lock
    lockIn(*job);
    const auto result = carryOut(*job, received->descriptors, channel, teller);
    teller.tell(JobEnded{result ? std::nullopt : std::optional(result.error())});
    return worker::kExitDone;
}

} // namespace

int main(int argc, char *argv[])
{
    if (const int status = worker::beginAsChild("glassine-upload", argc, argv); status != 0)
        return status;
    keepSecretsOutOfDumps();
    occupyStandardStreams();
    ignoreWriteSignals();
    ::fcntl(worker::kSocket, F_SETFD, FD_CLOEXEC);
    const worker::Channel channel{UniqueFd(worker::kSocket)};
    return work(channel);
}
