// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/output_folder.h"
#include "files/system_call.h"
#include "naming/naming.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>

namespace glassine::naming {

namespace {

constexpr const char *kComposed = "\u00E9";    // é as one character
constexpr const char *kDecomposed = "e\u0301"; // é as two

std::string randomDigits()
{
    std::array<unsigned char, 8> bytes{};
    if (::getrandom(bytes.data(), bytes.size(), 0) != ssize_t(bytes.size()))
        bytes[0] = static_cast<unsigned char>(::getpid());
    std::string digits;
    for (const unsigned char byte : bytes) {
        std::array<char, 4> text{};
        std::snprintf(text.data(), text.size(), "%02x", byte);
        digits += text.data();
    }
    return digits;
}

/// The nearest folder on the way up that is there.
UniqueFd nearestFolder(std::string folder)
{
    while (true) {
        UniqueFd fd = files::openPath(AT_FDCWD, folder.empty() ? "." : folder, O_PATH | O_DIRECTORY);
        if (fd || folder.empty() || folder == "/" || (errno != ENOENT && errno != ENAMETOOLONG))
            return fd;
        folder = files::splitPath(folder).first;
    }
}

/// Its random digits are nobody else's, so it is the probe under another spelling. Not told by the inode: some FUSE file
/// systems have one for each spelling.
bool isThere(int folder, const std::string &name)
{
    struct stat status = {};
    return ::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

constexpr std::string_view kProbePrefix = ".glassine-probe-";

/// A file that is there as long as this object, and locked as long as its maker lives.
class Probe {
public:
    Probe(int folder, std::string name) : m_folder(folder), m_name(std::move(name))
    {
        constexpr mode_t kMode = 0600;
        m_fd = files::openPath(folder, m_name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, kMode);
        if (m_fd)
            ::flock(m_fd.get(), LOCK_EX | LOCK_NB);
    }
    ~Probe()
    {
        if (m_fd)
            ::unlinkat(m_folder, m_name.c_str(), 0);
    }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    bool valid() const { return m_fd.valid(); }

private:
    int m_folder;
    std::string m_name;
    UniqueFd m_fd;
};

/// Whose maker was killed between creating and removing it.
void removeDeadProbe(int folder, const std::string &name)
{
    const UniqueFd fd = files::openPath(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    struct stat status = {};
    if (fd && ::fstat(fd.get(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size == 0
        && ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0)
        ::unlinkat(folder, name.c_str(), 0);
}

void removeDeadProbes(int folder)
{
    files::eachEntry(folder, ".", [](int opened, const std::string &name) {
        if (name.starts_with(kProbePrefix))
            removeDeadProbe(opened, name);
    });
}

} // namespace

NameComparison comparisonFor(const std::string &folder)
{
    const UniqueFd fd = nearestFolder(folder);
    if (!fd)
        return {};
    removeDeadProbes(fd.get());
    const std::string digits = randomDigits();
    const std::string plain = std::string(kProbePrefix) + digits;
    NameComparison result;
    {
        const Probe probe(fd.get(), plain);
        // Where nothing can be created nothing will be written either.
        if (!probe.valid())
            return {};
        result.caseInsensitive = isThere(fd.get(), ".GLASSINE-PROBE-" + digits);
    }
    {
        errno = 0;
        const Probe colon(fd.get(), plain + ':');
        result.onlyPortable = !colon.valid() && errno == EINVAL; // FAT, exFAT, NTFS with windows_names
    }
    const Probe probe(fd.get(), plain + kComposed);
    result.normalizes = probe.valid() && isThere(fd.get(), plain + kDecomposed);
    return result;
}

} // namespace glassine::naming
