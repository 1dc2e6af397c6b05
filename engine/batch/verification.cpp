// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/verification.h"

#include "batch/journal.h"
#include "batch/planning.h"
#include "batch/report.h"
#include "batch/session_list.h"
#include "files/system_call.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::batch {

namespace {

bool isWritten(const OutputRecord &output)
{
    return output.state == ItemState::Done || output.state == ItemState::UpToDate;
}

const char *kindOf(unsigned mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR: return "a folder";
    case S_IFLNK: return "a link";
    case S_IFIFO: return "a named pipe";
    case S_IFSOCK: return "a socket";
    default: return "a device";
    }
}

ErrorCode codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Missing: return ErrorCode::OutputMissing;
    case Verdict::NotAFile: return ErrorCode::OutputNotAFile;
    case Verdict::Truncated: return ErrorCode::OutputTruncated;
    case Verdict::Changed: return ErrorCode::OutputChanged;
    case Verdict::Swapped: return ErrorCode::OutputSwapped;
    case Verdict::Unreadable: return ErrorCode::OutputUnreadable;
    case Verdict::Good: break;
    }
    return ErrorCode::Internal;
}

void judge(CheckedOutput &checked, Verdict verdict, std::string detail)
{
    checked.verdict = verdict;
    checked.error = {codeOf(verdict), checked.output.path, std::move(detail)};
}

void judgeErrno(CheckedOutput &checked, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return judge(checked, Verdict::Missing, {});
    case ELOOP: return judge(checked, Verdict::NotAFile, kindOf(S_IFLNK));
    default: return judge(checked, Verdict::Unreadable, files::errnoText(error));
    }
}

/// What differs when the bytes are nobody's.
void judgeDifference(CheckedOutput &checked, std::int64_t found)
{
    const std::int64_t written = checked.output.bytes;
    const std::string sizes = std::to_string(found) + " of " + std::to_string(written) + " bytes";
    if (found < written)
        return judge(checked, Verdict::Truncated, sizes);
    judge(checked, Verdict::Changed, found > written ? sizes : std::string());
}

/// The hash of what the disk holds. Clean pages are dropped first: what the cache remembers proves nothing about the
/// disk, and afterwards nobody needs these bytes in it.
Result<std::string> hashOnDisk(int fd, const std::string &subject)
{
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    auto hash = hashOf(fd, subject);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    return hash;
}

class Verifier {
public:
    explicit Verifier(QString sessionFolder) : m_folder(std::move(sessionFolder)) {}
    void check(CheckedOutput &checked);

private:
    void compare(CheckedOutput &checked, int fd, std::int64_t found);
    ContentIndex *index();

    QString m_folder;
    std::unique_ptr<ContentIndex> m_index; ///< made for the first output that is not right
    bool m_indexFailed = false;
};

void Verifier::check(CheckedOutput &checked)
{
    const std::string &path = checked.output.path;
    struct stat status = {};
    if (!files::statPath(AT_FDCWD, path, status))
        return judgeErrno(checked, errno);
    if (!S_ISREG(status.st_mode))
        return judge(checked, Verdict::NotAFile, kindOf(status.st_mode));
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return judgeErrno(checked, errno);
    if (!S_ISREG(status.st_mode)) // exchanged since the look at its name
        return judge(checked, Verdict::NotAFile, kindOf(status.st_mode));
    compare(checked, fd.get(), status.st_size);
}

void Verifier::compare(CheckedOutput &checked, int fd, std::int64_t found)
{
    // A file of a size that no output has needs no reading, whatever its size has become.
    if (found != checked.output.bytes && index() && !index()->hasSize(found))
        return judgeDifference(checked, found);
    const auto hash = hashOnDisk(fd, checked.output.path);
    if (!hash)
        return judge(checked, Verdict::Unreadable, hash.error().detail);
    if (found == checked.output.bytes && *hash == checked.output.hash)
        return;
    checked.holds = index() ? index()->pathOf(found, *hash) : std::string();
    if (checked.holds.empty())
        return judgeDifference(checked, found);
    judge(checked, Verdict::Swapped, checked.holds);
}

/// Null when it cannot be made (no room for SQLite's temporary file): then swapped outputs are just changed ones.
ContentIndex *Verifier::index()
{
    if (!m_index && !m_indexFailed) {
        auto opened = ContentIndex::open(m_folder);
        m_indexFailed = !opened;
        if (opened)
            m_index = *std::move(opened);
    }
    return m_index.get();
}

} // namespace

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return "good";
    case Verdict::Missing: return "missing";
    case Verdict::NotAFile: return "not-a-file";
    case Verdict::Truncated: return "truncated";
    case Verdict::Changed: return "changed";
    case Verdict::Swapped: return "swapped";
    case Verdict::Unreadable: return "unreadable";
    }
    return "unreadable";
}

Result<VerificationScope> verificationScope(const QString &sessionId, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const WrittenSums sums, readWrittenSums(folder));
    return VerificationScope{sums.outputs, sums.bytes};
}

Result<void> verifyOutputs(const QString &sessionId, const std::function<bool(const CheckedOutput &)> &each,
                           QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    Verifier verifier(folder);
    return readRecords(
        sessionId,
        [&](const ItemRecord &item) {
            for (const OutputRecord &output : item.outputs) {
                if (!isWritten(output))
                    continue;
                CheckedOutput checked{item.id, item.path, output, Verdict::Good, {}, {}};
                verifier.check(checked);
                if (!each(checked))
                    return false;
            }
            return true;
        },
        stateFolder);
}

} // namespace glassine::batch
