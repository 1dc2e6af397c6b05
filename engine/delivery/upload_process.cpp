// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/upload_process.h"

#include "files/system_call.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace glassine::delivery {

namespace {

constexpr const char *kName = "glassine-upload";

/// Beside this program in a build, else where it is installed.
std::string uploadProgram()
{
    const QString here = QCoreApplication::applicationDirPath() + QStringLiteral("/");
    const QString installed = here + QStringLiteral("../libexec/glassine/") + QLatin1StringView(kName);
    const QString beside = here + QLatin1StringView(kName);
    return (QFileInfo(beside).isExecutable() ? beside : installed).toStdString();
}

std::map<std::string, std::string> proxiesOfEnvironment()
{
    std::map<std::string, std::string> proxies;
    for (const char *name :
         {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        if (const char *value = std::getenv(name))
            proxies[name] = value;
    return proxies;
}

} // namespace

Result<UploadProcess> UploadProcess::start(sync::UploadJob job, std::span<const int> descriptors)
{
    std::vector<int> sent(descriptors.begin(), descriptors.end());
    UniqueFd certificates;
    const std::string option(sync::kindOf(job.destination).certificatesOption);
    if (const std::string path = option.empty() ? std::string() : job.destination.options.text(option); !path.empty()) {
        certificates = files::openPath(AT_FDCWD, path, O_RDONLY | O_NOCTTY | O_NONBLOCK);
        if (!certificates)
            return fail(ErrorCode::DestinationInvalid, option, path + ": " + files::errnoText(errno));
        sent.push_back(certificates.get());
        job.hasCertificates = true;
    }
    job.proxies = proxiesOfEnvironment();
    GLASSINE_TRY(auto ends, worker::Channel::pair());
    UploadProcess process;
    GLASSINE_TRY(process.m_process,
                 worker::ChildProcess::start(uploadProgram(), {"--parent", std::to_string(::getpid())}, ends.second));
    ends.second.close();
    process.m_channel = std::move(ends.first);
    QByteArray text = sync::toJson(job);
    const auto told = process.m_channel.send(text, sent);
    text.fill('\0');
    GLASSINE_CHECK(told);
    return process;
}

Result<void> UploadProcess::name(const sync::FilesNamed &named) const
{
    const auto told = m_channel.send(sync::toJson(named));
    return !told && told.error().code == ErrorCode::WorkerDied ? Result<void>() : told; // it has said why
}

Result<void> UploadProcess::order(const sync::PhotoOrder &photo, std::span<const int> photoAndResult) const
{
    const auto told = m_channel.send(sync::toJson(photo), photoAndResult);
    return !told && told.error().code == ErrorCode::WorkerDied ? Result<void>() : told; // it has said why
}

Result<std::optional<sync::UploadEvent>> UploadProcess::next(int timeoutMs)
{
    pollfd readable{m_channel.fd(), POLLIN, 0};
    if (::poll(&readable, 1, timeoutMs) <= 0)
        return std::nullopt;
    GLASSINE_TRY(worker::Received received, m_channel.receive(0));
    if (received.state == worker::Received::State::Unread) { // it ended without reading names; what it said comes next
        GLASSINE_TRY(received, m_channel.receive(0));
    }
    if (received.state == worker::Received::State::Nothing)
        return std::nullopt;
    if (received.state != worker::Received::State::Message) {
        const auto ending = m_process.wait();
        return fail(ErrorCode::Internal, kName, ending ? ending->text() : std::string());
    }
    GLASSINE_TRY(sync::UploadEvent event, sync::parseUploadEvent(received.data));
    return event;
}

Result<void> testDestination(const sync::Access &access)
{
    constexpr int kWaitMs = 1000;
    sync::UploadJob job;
    job.task = sync::UploadJob::Task::Test;
    job.destination = access.destination;
    job.secrets = access.secrets;
    GLASSINE_TRY(UploadProcess process, UploadProcess::start(std::move(job), {}));
    for (;;) {
        GLASSINE_TRY(const auto event, process.next(kWaitMs));
        if (const auto *ended = event ? std::get_if<sync::JobEnded>(&*event) : nullptr)
            return ended->error ? Result<void>(fail(*ended->error)) : Result<void>();
    }
}

} // namespace glassine::delivery
