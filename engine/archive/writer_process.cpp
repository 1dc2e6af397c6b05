// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/writer_process.h"

#include "files/system_call.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <span>

#include <poll.h>
#include <unistd.h>

namespace glassine::archive {

namespace {

constexpr int kPollMs = 50;
constexpr auto kSilence = std::chrono::minutes(10); ///< a disk may take its time

} // namespace

std::string findArchiveProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString installed = here + QStringLiteral("/../libexec/glassine/glassine-archive");
    for (const QString &candidate :
         {here + QStringLiteral("/glassine-archive"), installed, here + QStringLiteral("/../../bin/glassine-archive")})
        if (QFileInfo(candidate).isExecutable())
            return QFileInfo(candidate).absoluteFilePath().toStdString();
    return QFileInfo(installed).absoluteFilePath().toStdString();
}

Result<WriterProcess> WriterProcess::start(PackFormat format, int target, const std::string &path)
{
    WriterProcess writer;
    writer.m_path = path;
    GLASSINE_TRY(auto ends, worker::Channel::pair());
    GLASSINE_TRY(
        writer.m_process,
        worker::ChildProcess::start(findArchiveProgram(), {"--parent", std::to_string(::getpid())}, ends.second));
    ends.second.close();
    writer.m_channel = std::move(ends.first);
    GLASSINE_CHECK(writer.send(PackOpen{format}, target));
    return writer;
}

Result<void> WriterProcess::send(const PackRequest &request, int fd)
{
    const std::string text = toText(request);
    if (text.size() > kPackDatagram)
        return fail(ErrorCode::NameTooLong, m_path);
    return m_channel.send(QByteArray::fromStdString(text),
                          fd < 0 ? std::span<const int>() : std::span<const int>(&fd, 1));
}

Result<PackReply> WriterProcess::next(const std::atomic<bool> &cancelled)
{
    const auto last = std::chrono::steady_clock::now() + kSilence;
    while (!cancelled) {
        pollfd readable{m_channel.fd(), POLLIN, 0};
        if (::poll(&readable, 1, kPollMs) <= 0) {
            if (std::chrono::steady_clock::now() > last)
                return fail(ErrorCode::TimedOut, m_path);
            continue;
        }
        GLASSINE_TRY(const worker::Received received, m_channel.receive(0));
        if (received.state != worker::Received::State::Message) {
            m_process.kill();
            const auto ending = m_process.wait();
            return fail(ending && ending->outOfMemory() ? ErrorCode::OutOfMemory : ErrorCode::WorkerDied, m_path,
                        ending ? "glassine-archive " + ending->text() : std::string());
        }
        const auto reply = parsePackReply(received.data.toStdString());
        if (!reply)
            return fail(ErrorCode::WorkerProtocol, m_path);
        return *reply;
    }
    return fail(ErrorCode::Interrupted, m_path);
}

Error WriterProcess::failure(const PackFailed &failed, const std::string &file) const
{
    switch (failed.why) {
    case PackFailed::Why::Disk: return files::outputError(failed.error, m_path);
    case PackFailed::Why::Source:
        return failed.error == 0 ? Error{ErrorCode::InputChanged, file, {}} : files::inputError(failed.error, file);
    case PackFailed::Why::Memory: return {ErrorCode::OutOfMemory, m_path, {}};
    case PackFailed::Why::Format: break;
    }
    return {ErrorCode::ArchiveFormatLimit, file, {}};
}

Result<void> WriterProcess::add(const PackFile &file, int fd, const std::string &path,
                                const std::atomic<bool> &cancelled, const std::function<void(std::int64_t)> &wrote)
{
    GLASSINE_CHECK(send(file, fd));
    while (true) {
        GLASSINE_TRY(const PackReply reply, next(cancelled));
        if (std::holds_alternative<PackFiled>(reply))
            return {};
        if (const auto *failed = std::get_if<PackFailed>(&reply))
            return fail(failure(*failed, path));
        const auto *progress = std::get_if<PackWrote>(&reply);
        if (!progress)
            return fail(ErrorCode::WorkerProtocol, m_path);
        if (wrote)
            wrote(progress->bytes);
    }
}

Result<void> WriterProcess::finish(const std::atomic<bool> &cancelled)
{
    GLASSINE_CHECK(send(PackFinish{}, -1));
    GLASSINE_TRY(const PackReply reply, next(cancelled));
    if (const auto *failed = std::get_if<PackFailed>(&reply))
        return fail(failure(*failed, m_path));
    return std::holds_alternative<PackFinished>(reply) ? Result<void>()
                                                       : Result<void>(fail(ErrorCode::WorkerProtocol, m_path));
}

} // namespace glassine::archive
