// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-upload: sends one folder to one destination, or tries whether that would work. Started by glassine with its socket as
// descriptor 3. It reads that folder and what connections need of the system, and may connect; nothing can be written but
// the state that it was given, nothing started, nothing listened to.

#include "base/standard_streams.h"
#include "files/system_call.h"
#include "sync/credentials.h"
#include "sync/remote.h"
#include "sync/sync_run.h"
#include "sync/transport.h"
#include "sync/upload_messages.h"
#include "worker/channel.h"
#include "worker/exit_codes.h"
#include "worker/sandbox.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace glassine;
using namespace glassine::sync;

constexpr int kSocket = 3;
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

Result<void> send(const UploadJob &job, std::vector<UniqueFd> &descriptors, Teller &teller)
{
    const std::atomic<bool> stopped = false; // stopping is ending the process
    GLASSINE_TRY(std::string certificates, certificatesOf(job, descriptors));
    GLASSINE_TRY(const auto remote,
                 openRemote({job.destination, job.secrets, std::move(certificates), stopped}));
    if (job.task == UploadJob::Task::Test)
        return remote->test();
    GLASSINE_TRY(const LocalFolder folder, listLocalFolder(std::move(descriptors[0]), job.folder, stopped));
    if (folder.files.empty() && folder.unusable.empty())
        return fail(ErrorCode::NothingToDo, job.folder);
    GLASSINE_TRY(const auto state, SyncState::adopt(std::move(descriptors[1]), job.statePath));
    GLASSINE_TRY(const SyncPlan plan, planSync({*remote, folder, *state, stopped, job.replace}));
    for (const SyncItem &item : plan.items)
        teller.tell(ItemPlanned{item});
    for (const Error &error : plan.unusable)
        teller.tell(FileUnusable{error});
    teller.tell(PlanEnded{});
    if (job.task == UploadJob::Task::Plan)
        return {};
    const auto placeOf = [&plan](const SyncItem &item) {
        return static_cast<std::size_t>(&item - plan.items.data());
    };
    SyncObserver observer;
    observer.progressed = [&](const SyncItem &item, std::int64_t bytes) {
        teller.tellProgress(placeOf(item), bytes);
    };
    observer.finished = [&](const SyncItem &item, const Result<RemoteObject> &result) {
        teller.tell(result ? ItemFinished{placeOf(item), result->etag, {}, result->link}
                           : ItemFinished{placeOf(item), {}, result.error()});
    };
    return runSync(plan, {*remote, folder, *state, stopped}, observer);
}

void lockIn(const UploadJob &job)
{
    worker::SandboxOptions options;
    options.openFiles = 256;
    options.network = true;
    // Names of hosts are looked up, and certificates and the libraries of both read, when a connection is made.
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
    const std::size_t wanted = job
        ? (job->task == UploadJob::Task::Test ? 0u : 2u) + (job->hasCertificates ? 1u : 0u)
        : 0u;
    if (!job || received->descriptors.size() != wanted)
        return worker::kExitProtocol;
    Teller teller(channel);
    for (const auto &[name, value] : job->proxies)
        ::setenv(name.c_str(), value.c_str(), 1);
    const Transport starts{TransportSettings{}}; // the libraries' own settings are read before the lock
    lockIn(*job);
    const auto result = send(*job, received->descriptors, teller);
    teller.tell(JobEnded{result ? std::nullopt : std::optional(result.error())});
    return worker::kExitDone;
}

bool isOurSocket()
{
    int type = 0;
    socklen_t length = sizeof type;
    return ::getsockopt(kSocket, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_SEQPACKET;
}

pid_t parentOf(int argc, char **argv)
{
    pid_t parent = 0;
    if (argc == 3 && std::strcmp(argv[1], "--parent") == 0)
        std::from_chars(argv[2], argv[2] + std::strlen(argv[2]), parent);
    return parent;
}

} // namespace

int main(int argc, char *argv[])
{
    const pid_t parent = parentOf(argc, argv);
    if (parent <= 0 || !isOurSocket()) {
        std::fputs("glassine-upload is started by glassine, not by hand.\n", stderr);
        return worker::kExitUsage;
    }
    if (!worker::tieToParent(parent))
        return worker::kExitStart;
    keepSecretsOutOfDumps();
    occupyStandardStreams();
    ignoreWriteSignals();
    ::fcntl(kSocket, F_SETFD, FD_CLOEXEC);
    const worker::Channel channel{UniqueFd(kSocket)};
    return work(channel);
}
