// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/packing.h"

#include "archive/writer_process.h"
#include "files/output_file.h"
#include "files/system_call.h"

#include <QCryptographicHash>

#include <cerrno>
#include <ctime>
#include <map>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::archive {

namespace {

constexpr std::int64_t kNanoseconds = 1'000'000'000;

/// What must come out of an archive again.
struct Promise {
    std::int64_t size = 0;
    std::string sha256;
};

struct Written {
    files::OutputFile file;
    std::map<std::string, Promise> content;
};

Result<std::string> sha256Of(int fd, const std::string &path, const std::atomic<bool> &cancelled)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> piece(std::size_t(1) << 20);
    for (std::int64_t at = 0;;) {
        if (cancelled)
            return fail(ErrorCode::Interrupted, path);
        const auto got = files::readFully(fd, piece.data(), piece.size(), at);
        if (got < 0)
            return fail(files::inputError(errno, path));
        if (got == 0)
            return hash.result().toHex().toStdString();
        hash.addData(QByteArray::fromRawData(piece.data(), got));
        at += got;
    }
}

/// Bytes of our own, as a file that can be handed over.
Result<UniqueFd> inMemory(ByteView bytes, const std::string &name)
{
    UniqueFd fd(::memfd_create("glassine-packed", MFD_CLOEXEC));
    if (!fd)
        return fail(ErrorCode::OutOfMemory, name);
    GLASSINE_CHECK(files::writeAll(fd.get(), bytes.data(), bytes.size(), name));
    return fd;
}

class Packing {
public:
    Packing(const PackPlan &plan, const PackSettings &settings, const PackHooks &hooks,
            const std::atomic<bool> &cancelled)
        : m_plan(plan), m_settings(settings), m_hooks(hooks), m_cancelled(cancelled)
    {
        m_progress.ofFiles = plan.files;
        m_progress.ofBytes = 2 * plan.bytes;
    }

    Result<Packed> run()
    {
        std::vector<Written> written;
        for (const PlannedArchive &archive : m_plan.archives) {
            GLASSINE_TRY(Written one, write(archive));
            GLASSINE_CHECK(readBack(one, archive.fileName));
            written.push_back(std::move(one));
        }
        return giveNames(written);
    }

private:
    std::string pathOf(const std::string &fileName) const { return files::joinPath(m_plan.folder, fileName); }

    void tell()
    {
        if (m_hooks.progressed)
            m_hooks.progressed(m_progress);
    }

    Result<Written> write(const PlannedArchive &archive)
    {
        GLASSINE_TRY(auto output, files::OutputFile::create(m_plan.folder, "archive"));
        Written written{std::move(output), {}};
        GLASSINE_TRY(WriterProcess writer,
                     WriterProcess::start(m_settings.format, written.file.fd(), pathOf(archive.fileName)));
        if (m_settings.contactSheet && m_hooks.drawContactSheet) {
            GLASSINE_TRY(const Bytes sheet, m_hooks.drawContactSheet(archive.files));
            if (!sheet.empty())
                GLASSINE_CHECK(addOwn(writer, written, "contact-sheet.jpg", sheet, PackMethod::Store));
        }
        for (const PlannedFile &file : archive.files)
            GLASSINE_CHECK(addFile(writer, written, file));
        if (m_settings.checksums) {
            std::string sums;
            for (const auto &[name, promise] : written.content)
                sums += checksumLine(promise.sha256, name);
            GLASSINE_CHECK(addOwn(writer, written, "SHA256SUMS", std::as_bytes(std::span(sums)), PackMethod::Compress));
        }
        GLASSINE_CHECK(writer.finish(m_cancelled));
        struct stat status = {};
        if (m_settings.partBytes > 0 && ::fstat(written.file.fd(), &status) == 0
            && status.st_size > m_settings.partBytes)
            return fail(ErrorCode::ArchivePartTooSmall, pathOf(archive.fileName), formatBytes(status.st_size));
        return written;
    }

    Result<void> addFile(WriterProcess &writer, Written &written, const PlannedFile &file)
    {
        const std::string &path = file.item.path;
        GLASSINE_TRY(const files::InputFile input, files::openFound(AT_FDCWD, path, path));
        if (input.identity != file.identity)
            return fail(ErrorCode::InputChanged, path);
        GLASSINE_TRY(std::string sha256, sha256Of(input.fd.get(), path, m_cancelled));
        const std::int64_t before = m_progress.bytes;
        const PackFile told{file.item.name, file.identity.size, file.identity.mtimeNs / kNanoseconds, file.method};
        GLASSINE_CHECK(writer.add(told, input.fd.get(), path, m_cancelled, [&](std::int64_t bytes) {
            m_progress.bytes = before + std::min(bytes, file.identity.size);
            tell();
        }));
        GLASSINE_CHECK(files::checkUnchanged(input, path));
        m_progress.bytes = before + file.identity.size;
        ++m_progress.files;
        tell();
        written.content[file.item.name] = {file.identity.size, std::move(sha256)};
        return {};
    }

    Result<void> addOwn(WriterProcess &writer, Written &written, const std::string &name, ByteView bytes,
                        PackMethod method)
    {
        GLASSINE_TRY(const UniqueFd fd, inMemory(bytes, name));
        GLASSINE_TRY(std::string sha256, sha256Of(fd.get(), name, m_cancelled));
        const PackFile told{name, static_cast<std::int64_t>(bytes.size()), ::time(nullptr), method};
        GLASSINE_CHECK(writer.add(told, fd.get(), name, m_cancelled, {}));
        written.content[name] = {told.size, std::move(sha256)};
        return {};
    }

    /// By a reader that shares no code with the writer, against the sums of what was to go in.
    Result<void> readBack(const Written &written, const std::string &fileName)
    {
        const std::string path = pathOf(fileName);
        std::map<std::string, Promise> left = written.content;
        const auto wrong = [&](const std::string &what) { return fail(ErrorCode::VerificationFailed, path, what); };
        auto read = m_archives.digest(written.file.fd(), path, m_cancelled, [&](MemberDigest member) -> Result<void> {
            const auto promised = left.find(member.name);
            if (promised == left.end())
                return wrong("it holds " + member.name + ", which was not packed");
            if (promised->second.size != member.size || promised->second.sha256 != member.sha256)
                return wrong(member.name + " comes out different");
            left.erase(promised);
            m_progress.bytes = std::min(m_progress.ofBytes, m_progress.bytes + member.size);
            tell();
            return {};
        });
        if (!read) {
            const ErrorCode code = read.error().code;
            return code == ErrorCode::DamagedInput || code == ErrorCode::ArchiveUnreadable ? wrong(read.error().detail)
                                                                                           : read;
        }
        return left.empty() ? read : Result<void>(wrong(left.begin()->first + " is missing"));
    }

    /// All of them are good: now they may be seen. A name that was taken meanwhile stays what it is.
    Result<Packed> giveNames(std::vector<Written> &written)
    {
        if (m_cancelled)
            return fail(ErrorCode::Interrupted, m_settings.output);
        Packed packed;
        packed.files = m_plan.files;
        packed.bytes = m_plan.bytes;
        for (std::size_t i = 0; i < written.size(); ++i) {
            const std::string &fileName = m_plan.archives[i].fileName;
            struct stat status = {};
            if (::fstat(written[i].file.fd(), &status) == 0)
                packed.archiveBytes += status.st_size;
            if (const auto named = written[i].file.commit(fileName); !named) {
                for (std::size_t half = 0; half < i; ++half) // half of a delivery is none
                    files::unlinkOwn(AT_FDCWD, packed.archives[half], written[half].file.fd());
                return fail(named.error());
            }
            packed.archives.push_back(pathOf(fileName));
        }
        return packed;
    }

    const PackPlan &m_plan;
    const PackSettings &m_settings;
    const PackHooks &m_hooks;
    const std::atomic<bool> &m_cancelled;
    Archives m_archives;
    PackProgress m_progress;
};

} // namespace

Result<Packed> pack(const PackPlan &plan, const PackSettings &settings, const PackHooks &hooks,
                    const std::atomic<bool> &cancelled)
{
    return Packing(plan, settings, hooks, cancelled).run();
}

} // namespace glassine::archive
