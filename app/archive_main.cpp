// SPDX-License-Identifier: GPL-3.0-or-later
// glassine-archive: writes one archive from inside a lock: no path, no network, descriptors only. A program of its own because
// Debian 12's KArchive comes with Qt 5; built with Qt 6 where KArchive is. Started with its socket as descriptor 3.

#include "archive/pack_protocol.h"
#include "archive/zip_writer.h"
#include "base/unique_fd.h"
#include "worker/exit_codes.h"
#include "worker/program_start.h"
#include "worker/sandbox.h"

#include <KCompressionDevice>
#include <KTar>

#include <QDateTime>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <new>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace glassine;
using namespace glassine::archive;

constexpr std::int64_t kMemoryBytes = std::int64_t(1) << 30;
constexpr std::int64_t kTellEvery = std::int64_t(4) << 20;

PackFailed diskFailure(int error)
{
    return {PackFailed::Why::Disk, error};
}

class Writer {
public:
    virtual ~Writer() = default;
    virtual bool begin(const PackFile &file) = 0;
    virtual bool write(const char *data, std::size_t size) = 0;
    virtual bool end(const PackFile &file) = 0;
    virtual bool finish() = 0;
    virtual PackFailed failure() const = 0;
};

class Zip final : public Writer {
public:
    explicit Zip(int fd) : m_zip(fd) {}
    bool begin(const PackFile &file) override { return m_zip.begin(file); }
    bool write(const char *data, std::size_t size) override
    {
        return m_zip.write(reinterpret_cast<const std::byte *>(data), size);
    }
    bool end(const PackFile &) override { return m_zip.end(); }
    bool finish() override { return m_zip.finish(); }
    PackFailed failure() const override
    {
        return m_zip.error() == 0 ? PackFailed{PackFailed::Why::Source, 0} : diskFailure(m_zip.error());
    }

private:
    ZipWriter m_zip;
};

/// What KArchive writes, onto a descriptor.
class TarZstd final : public Writer {
public:
    explicit TarZstd(int fd) : m_compressed(&m_file, false, KCompressionDevice::Zstd), m_archive(&m_compressed)
    {
        m_isOpen = m_file.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle)
            && m_compressed.open(QIODevice::WriteOnly) && m_archive.open(QIODevice::WriteOnly);
    }

    bool begin(const PackFile &file) override
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(file.seconds);
        return m_isOpen
            && m_archive.prepareWriting(QString::fromUtf8(file.name.data(), int(file.name.size())), QString(),
                                        QString(), file.size, 0100644, time, time, time);
    }
    bool write(const char *data, std::size_t size) override
    {
        return static_cast<KArchive &>(m_archive).writeData(data, qint64(size)) && isWell();
    }
    bool end(const PackFile &file) override { return m_archive.finishWriting(file.size) && isWell(); }
    bool finish() override
    {
        if (!m_archive.close() || !isWell())
            return false;
        m_compressed.close();
        return isWell() && m_file.flush();
    }
    PackFailed failure() const override
    {
        if (m_file.error() == QFileDevice::ResourceError)
            return diskFailure(ENOSPC);
        return m_file.error() == QFileDevice::NoError ? PackFailed{PackFailed::Why::Format, 0} : diskFailure(EIO);
    }

private:
    bool isWell() const
    {
        return m_file.error() == QFileDevice::NoError && m_compressed.error() == QFileDevice::NoError;
    }

    QFile m_file;
    KCompressionDevice m_compressed;
    KTar m_archive;
    bool m_isOpen = false;
};

bool say(const PackReply &reply)
{
    const std::string text = toText(reply);
    ssize_t sent = -1;
    iovec part{const_cast<char *>(text.data()), text.size()};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    do {
        sent = ::sendmsg(worker::kSocket, &header, MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent == ssize_t(text.size());
}

/// A request with its descriptor; nothing when the application is gone or makes no sense.
std::optional<PackRequest> next(UniqueFd &fd)
{
    std::array<char, kPackDatagram> text;
    alignas(cmsghdr) std::array<unsigned char, CMSG_SPACE(sizeof(int))> control{};
    iovec part{text.data(), text.size()};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    ssize_t got = -1;
    do {
        got = ::recvmsg(worker::kSocket, &header, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    if (const cmsghdr *rights = got > 0 ? CMSG_FIRSTHDR(&header) : nullptr;
        rights && rights->cmsg_level == SOL_SOCKET && rights->cmsg_type == SCM_RIGHTS) {
        int number = -1;
        std::memcpy(&number, CMSG_DATA(rights), sizeof number);
        fd = UniqueFd(number);
    }
    if (got <= 0 || (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0)
        return std::nullopt;
    return parsePackRequest(std::string_view(text.data(), std::size_t(got)));
}

/// From the file's first byte to its last, which may not be more or fewer than were announced.
std::optional<PackFailed> packFile(Writer &writer, const PackFile &file, int fd)
{
    static std::array<char, 256 << 10> block;
    if (!writer.begin(file))
        return writer.failure();
    std::int64_t done = 0;
    std::int64_t told = 0;
    while (true) {
        const ssize_t got = ::pread(fd, block.data(), block.size(), off_t(done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got == 0)
            break;
        if (got < 0 || (done += got) > file.size)
            return PackFailed{PackFailed::Why::Source, got < 0 ? errno : 0};
        if (!writer.write(block.data(), std::size_t(got)))
            return writer.failure();
        if (done - told >= kTellEvery)
            say(PackWrote{told = done});
    }
    if (done != file.size)
        return PackFailed{PackFailed::Why::Source, 0};
    return writer.end(file) ? std::nullopt : std::optional(writer.failure());
}

std::unique_ptr<Writer> makeWriter(PackFormat format, int fd)
{
    if (format == PackFormat::Zip)
        return std::make_unique<Zip>(fd);
    return std::make_unique<TarZstd>(fd);
}

int work()
{
    UniqueFd target;
    std::unique_ptr<Writer> writer;
    while (true) {
        UniqueFd fd;
        const auto request = next(fd);
        if (!request)
            return worker::kExitDone;
        if (const auto *open = std::get_if<PackOpen>(&*request); open && fd && !writer) {
            target = std::move(fd);
            writer = makeWriter(open->format, target.get());
        } else if (const auto *file = std::get_if<PackFile>(&*request); file && fd && writer) {
            const auto failed = packFile(*writer, *file, fd.get());
            say(failed ? PackReply(*failed) : PackReply(PackFiled{}));
            if (failed)
                return worker::kExitDone;
        } else if (std::holds_alternative<PackFinish>(*request) && writer) {
            const bool finished = writer->finish();
            say(finished ? PackReply(PackFinished{}) : PackReply(writer->failure()));
            return worker::kExitDone;
        } else {
            return worker::kExitProtocol;
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (const int status = worker::beginAsChild("glassine-archive", argc, argv); status != 0)
        return status;
    ::prctl(PR_SET_NAME, "glassine-archive", 0, 0, 0);
    ::fcntl(worker::kSocket, F_SETFD, FD_CLOEXEC);
    // Looked up while it can be: text codecs and the time zone.
    static_cast<void>(QFile::encodeName(QStringLiteral("é")));
    static_cast<void>(QDateTime::currentDateTime().toString());
    ::tzset();
    std::set_new_handler([] { std::_Exit(worker::kExitOutOfMemory); });
    worker::SandboxOptions options;
#ifdef GLASSINE_SANITIZED
    options.landlock = options.seccomp = false;
#else
    options.memoryBytes = kMemoryBytes;
#endif
    worker::lockIn(options);
    std::_Exit(work());
}
