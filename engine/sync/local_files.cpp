// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/local_files.h"

#include "files/system_call.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::sync {

namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW;
constexpr int kDeepest = 200;

bool isUtf8(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError();
}

files::FileIdentity identityOf(const struct ::stat &status)
{
    constexpr std::int64_t kNs = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec * kNs + status.st_mtim.tv_nsec,
            status.st_ctim.tv_sec * kNs + status.st_ctim.tv_nsec};
}

/// Leads nowhere but below a folder.
bool isBelow(const std::string &path)
{
    return !path.empty() && !path.starts_with('/') && ('/' + path + '/').find("/../") == std::string::npos
        && path.find('\0') == std::string::npos;
}

/// Names of one open folder, sorted by their bytes; hidden ones are left out.
Result<std::vector<std::string>> namesIn(UniqueFd fd, const std::string &subject)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::fdopendir(fd.get()), ::closedir);
    if (!folder)
        return fail(files::inputError(errno, subject));
    fd.release();
    std::vector<std::string> names;
    errno = 0;
    while (const dirent *entry = ::readdir(folder.get()))
        if (entry->d_name[0] != '.')
            names.emplace_back(entry->d_name);
    if (errno != 0)
        return fail(files::inputError(errno, subject));
    std::sort(names.begin(), names.end());
    return names;
}

class Walk {
public:
    Walk(LocalFolder &folder, const std::atomic<bool> &stopped) : m_folder(folder), m_stopped(stopped) {}

    void enter(const std::string &below, int depth)
    {
        const std::string subject = files::joinPath(m_folder.path, below);
        UniqueFd fd = files::openPath(m_folder.fd.get(), below.empty() ? "." : below, kFolderFlags);
        if (!fd || depth > kDeepest)
            return m_folder.unusable.push_back(files::inputError(fd ? ELOOP : errno, subject));
        auto names = namesIn(std::move(fd), subject);
        if (!names)
            return m_folder.unusable.push_back(names.error());
        std::vector<std::string> folders;
        for (const std::string &name : *names)
            if (!m_stopped)
                take(below.empty() ? name : below + '/' + name, folders);
        for (const std::string &folder : folders)
            enter(folder, depth + 1);
    }

private:
    void take(const std::string &path, std::vector<std::string> &folders)
    {
        struct ::stat status = {};
        if (!files::statPath(m_folder.fd.get(), path, status))
            return; // it has just gone
        if (S_ISDIR(status.st_mode))
            return folders.push_back(path);
        if (!S_ISREG(status.st_mode))
            return;
        if (!isUtf8(path))
            return m_folder.unusable.push_back(
                {ErrorCode::NameRefused, files::joinPath(m_folder.path, path), "it is not UTF-8"});
        m_folder.files.push_back({path, identityOf(status)});
    }

    LocalFolder &m_folder;
    const std::atomic<bool> &m_stopped;
};

struct MediaRow {
    std::string_view extension, type;
};
constexpr std::array kByExtension{
    MediaRow{"css", "text/css"},
    MediaRow{"js", "text/javascript"},
    MediaRow{"json", "application/json"},
    MediaRow{"html", "text/html; charset=utf-8"},
    MediaRow{"txt", "text/plain; charset=utf-8"},
    MediaRow{"csv", "text/csv"},
    MediaRow{"svg", "image/svg+xml"},
    MediaRow{"zip", "application/zip"},
    MediaRow{"webmanifest", "application/manifest+json"},
    MediaRow{"mp4", "video/mp4"},
    MediaRow{"mov", "video/quicktime"},
    MediaRow{"woff2", "font/woff2"},
};

} // namespace

Result<UniqueFd> openLocalFolder(const std::string &path)
{
    UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fail(files::inputError(errno, path));
    return fd;
}

Result<LocalFolder> listLocalFolder(UniqueFd fd, const std::string &path, const std::atomic<bool> &stopped)
{
    LocalFolder folder;
    folder.path = path;
    folder.fd = std::move(fd);
    Walk(folder, stopped).enter({}, 0);
    if (stopped)
        return fail(ErrorCode::Interrupted, path);
    return folder;
}

Result<LocalFile> findNamed(const LocalFolder &folder, const NamedFile &named)
{
    const std::string subject = files::joinPath(folder.path, named.path);
    if (!isBelow(named.path) || !isUtf8(named.path))
        return fail(ErrorCode::NameRefused, subject, isBelow(named.path) ? "it is not UTF-8" : std::string());
    struct ::stat status = {};
    if (!files::statPath(folder.fd.get(), named.path, status))
        return fail(ErrorCode::OutputMissing, subject, errno == ENOENT ? std::string() : files::errnoText(errno));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::OutputNotAFile, subject);
    return LocalFile{named.path, identityOf(status), named.content};
}

Result<UniqueFd> openLocalFile(const LocalFolder &folder, const LocalFile &file)
{
    UniqueFd fd = files::openPath(folder.fd.get(), file.path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_NOCTTY);
    if (!fd)
        return fail(files::inputError(errno, files::joinPath(folder.path, file.path)));
    return fd;
}

std::string mediaTypeOf(int fd, const std::string &name)
{
    const std::size_t dot = name.rfind('.');
    for (const MediaRow &row : kByExtension)
        if (dot != std::string::npos && std::string_view(name).substr(dot + 1) == row.extension)
            return std::string(row.type);
    std::array<std::byte, files::kSniffBytes> head{};
    const std::ptrdiff_t got = files::readFully(fd, head.data(), head.size(), 0);
    const auto type = files::sniff(ByteView(head.data(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(got, 0))));
    const std::string_view mime = files::contentTypeRow(type).mime;
    return mime.empty() ? "application/octet-stream" : std::string(mime);
}

} // namespace glassine::sync
