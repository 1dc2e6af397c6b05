// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archives.h"

#include "archive/unpack_messages.h"
#include "files/member_path.h"
#include "files/system_call.h"
#include "worker/channel.h"
#include "worker/process.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::archive {

namespace {

constexpr std::size_t kMostSources = 2; ///< processes that are kept
constexpr int kPollMs = 50;
/// Without a word; while it reads, it says so every 16 MB.
constexpr auto kSilence = std::chrono::seconds(120);
constexpr int kTries = 2; ///< a process whose thread has ended has gone with it

Error about(Error error, const std::string &path)
{
    error.subject = path;
    return error;
}

} // namespace

std::string findUnpackProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + QStringLiteral("/../libexec/glassine/glassine-unpack");
    for (const QString &candidate :
         {here + QStringLiteral("/glassine-unpack"), installed, here + QStringLiteral("/../../bin/glassine-unpack")})
        if (QFileInfo(candidate).isExecutable())
            return QFileInfo(candidate).absoluteFilePath().toStdString();
    return QFileInfo(installed).absoluteFilePath().toStdString();
}

/// One glassine-unpack with one archive.
class Archives::Process {
public:
    static Result<std::unique_ptr<Process>> start(const std::string &program, int archive)
    {
        auto process = std::make_unique<Process>();
        GLASSINE_TRY(auto ends, worker::Channel::pair());
        GLASSINE_TRY(process->m_child,
                     worker::ChildProcess::start(program, {"--parent", std::to_string(::getpid())}, ends.second));
        ends.second.close();
        process->m_channel = std::move(ends.first);
        process->m_archive = archive;
        return process;
    }

    /// The archive goes along with the first one.
    Result<void> ask(const UnpackRequests &request)
    {
        const int archive = std::exchange(m_archive, -1);
        return m_channel.send(toJson(request), archive < 0 ? std::span<const int>() : std::span(&archive, 1));
    }

    struct Answer {
        UnpackReply reply;
        UniqueFd fd;
    };
    Result<Answer> next(const std::function<bool()> &cancelled)
    {
        const auto last = std::chrono::steady_clock::now() + kSilence;
        while (!cancelled()) {
            pollfd readable{m_channel.fd(), POLLIN, 0};
            if (::poll(&readable, 1, kPollMs) > 0)
                return received();
            if (std::chrono::steady_clock::now() > last)
                return fail(ErrorCode::TimedOut);
        }
        return fail(ErrorCode::Interrupted);
    }

private:
    Result<Answer> received()
    {
        GLASSINE_TRY(worker::Received message, m_channel.receive(1));
        if (message.state != worker::Received::State::Message) {
            m_child.kill();
            const auto ending = m_child.wait();
            return fail(ending && ending->outOfMemory() ? ErrorCode::OutOfMemory : ErrorCode::WorkerDied, {},
                        ending ? ending->text() : std::string());
        }
        GLASSINE_TRY(UnpackReply reply, parseUnpackReply(message.data));
        if (std::holds_alternative<Unpacked>(reply) != (message.descriptors.size() == 1))
            return fail(ErrorCode::WorkerProtocol, "glassine-unpack", "descriptors");
        return Answer{std::move(reply), message.descriptors.empty() ? UniqueFd() : std::move(message.descriptors[0])};
    }

    worker::Channel m_channel;
    worker::ChildProcess m_child;
    int m_archive = -1;
};

Archives::Archives(std::string program) : m_program(std::move(program))
{}
Archives::~Archives() = default;

files::ListArchive Archives::lister(const std::atomic<bool> &cancelled)
{
    return [this, &cancelled](const files::InputFile &archive, const std::string &path,
                              const std::function<void(files::ListedMember)> &each) {
        return list(archive, path, cancelled, each);
    };
}

Result<void> Archives::list(const files::InputFile &archive, const std::string &path,
                            const std::atomic<bool> &cancelled, const std::function<void(files::ListedMember)> &each)
{
    GLASSINE_TRY(const auto process,
                 Process::start(m_program.empty() ? findUnpackProgram() : m_program, archive.fd.get()));
    GLASSINE_CHECK(process->ask(ListRequest{}));
    std::int64_t members = 0;
    while (true) {
        auto answer = process->next([&] { return cancelled || m_cancelled; });
        if (!answer)
            return fail(about(answer.error(), path));
        if (auto *told = std::get_if<MemberTold>(&answer->reply)) {
            files::ListedMember member = std::move(told->member);
            if (++members > ReadingLimits().members)
                return fail(ErrorCode::WorkerProtocol, path, "too many members");
            const std::int64_t time = member.identity.mtimeNs != 0 ? member.identity.mtimeNs : archive.identity.mtimeNs;
            member.identity = files::memberIdentity(archive.identity, member.identity.size, time);
            each(std::move(member));
        } else if (const auto *ended = std::get_if<Ended>(&answer->reply)) {
            return ended->error ? Result<void>(fail(about(*ended->error, path))) : Result<void>();
        } else if (!std::holds_alternative<StillReading>(answer->reply)) {
            return fail(ErrorCode::WorkerProtocol, path);
        }
    }
}

Result<void> Archives::digest(int archive, const std::string &path, const std::atomic<bool> &cancelled,
                              const std::function<Result<void>(MemberDigest)> &each)
{
    GLASSINE_TRY(const auto process, Process::start(m_program.empty() ? findUnpackProgram() : m_program, archive));
    GLASSINE_CHECK(process->ask(DigestRequest{}));
    while (true) {
        auto answer = process->next([&] { return cancelled || m_cancelled; });
        if (!answer)
            return fail(about(answer.error(), path));
        if (auto *digest = std::get_if<DigestOfMember>(&answer->reply)) {
            GLASSINE_CHECK(each({std::move(digest->name), digest->size, std::move(digest->sha256)}));
        } else if (const auto *ended = std::get_if<Ended>(&answer->reply)) {
            return ended->error ? Result<void>(fail(about(*ended->error, path))) : Result<void>();
        } else if (!std::holds_alternative<StillReading>(answer->reply)) {
            return fail(ErrorCode::WorkerProtocol, path);
        }
    }
}

Result<files::InputFile> Archives::openInput(const std::string &path, const Limits &limits)
{
    if (!files::isMemberPath(path))
        return files::openInput(path, limits);
    auto opened = openMember(path, limits);
    if (!opened && opened.error().subject != path)
        opened.error().subject = path;
    return opened;
}

std::shared_ptr<Archives::Source> Archives::sourceFor(const files::OpenArchive &archive)
{
    const std::lock_guard lock(m_mutex);
    const auto known = std::find_if(m_sources.begin(), m_sources.end(), [&](const auto &source) {
        return source->path == archive.path && source->identity == archive.identity;
    });
    if (known != m_sources.end()) {
        m_sources.splice(m_sources.begin(), m_sources, known);
    } else {
        m_sources.push_front(std::make_shared<Source>());
        m_sources.front()->path = archive.path;
        m_sources.front()->identity = archive.identity;
        if (m_sources.size() > kMostSources)
            m_sources.pop_back(); // whoever still waits for it holds it
    }
    return m_sources.front();
}

namespace {

Result<std::shared_ptr<files::OpenArchive>> openArchive(const std::string &path)
{
    GLASSINE_TRY(files::InputFile file, files::openFound(AT_FDCWD, path, path));
    if (file.type != files::ContentType::Archive)
        return fail(ErrorCode::InputChanged, path, "it is no archive any more");
    GLASSINE_CHECK(files::waitUntilSettled(file, path));
    return std::make_shared<files::OpenArchive>(files::OpenArchive{path, std::move(file.fd), file.identity});
}

/// What the process has unpacked, made unchangeable and looked at by ourselves.
Result<files::InputFile> adopt(UniqueFd fd, const Unpacked &facts, std::shared_ptr<files::OpenArchive> archive)
{
    struct stat status = {};
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0
        || ::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size != facts.size)
        return fail(ErrorCode::WorkerProtocol, {}, "not what was asked for");
    files::InputFile input;
    input.identity = files::memberIdentity(archive->identity, facts.size,
                                           facts.mtimeNs.value_or(archive->identity.mtimeNs));
    if (facts.mtimeNs == 0)
        input.identity.mtimeNs = archive->identity.mtimeNs;
    input.fd = std::move(fd);
    input.type = files::ContentType::Empty;
    if (facts.size > 0) {
        GLASSINE_TRY(input.type, files::sniffFile(input.fd.get(), archive->path));
    }
    input.archive = std::move(archive);
    return input;
}

} // namespace

Result<files::InputFile> Archives::openMember(const std::string &path, const Limits &limits)
{
    const auto member = files::parseMemberPath(path);
    if (!member)
        return fail(ErrorCode::InputVanished, path, "not a path");
    GLASSINE_TRY(auto archive, openArchive(member->archive));
    const auto source = sourceFor(*archive);
    const UnpackRequest request{member->name, member->occurrence,
                                std::min(limits.inputBytes, ReadingLimits().memberBytes)};
    const std::lock_guard lock(source->mutex);
    for (int tries = 1;; ++tries) {
        if (!source->process) {
            GLASSINE_TRY(source->process,
                         Process::start(m_program.empty() ? findUnpackProgram() : m_program, archive->fd.get()));
        }
        auto answer = source->process->ask(request).and_then([&]() -> Result<Process::Answer> {
            while (true) {
                auto next = source->process->next([&] { return m_cancelled.load(); });
                if (!next || !std::holds_alternative<StillReading>(next->reply))
                    return next;
            }
        });
        if (answer) {
            if (const auto *facts = std::get_if<Unpacked>(&answer->reply)) {
                GLASSINE_TRY(files::InputFile input, adopt(std::move(answer->fd), *facts, std::move(archive)));
                GLASSINE_CHECK(files::checkSize(input, path, limits));
                return input;
            }
            const auto *ended = std::get_if<Ended>(&answer->reply);
            return fail(ended && ended->error ? *ended->error : Error{ErrorCode::WorkerProtocol, path, {}});
        }
        source->process.reset(); // whatever it was, the next one begins anew
        if (answer.error().code != ErrorCode::WorkerDied || tries == kTries)
            return fail(answer.error());
    }
}

} // namespace glassine::archive
