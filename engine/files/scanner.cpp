// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/scanner.h"

#include "files/member_path.h"
#include "files/original_store.h"
#include "files/system_call.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <strings.h>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace glassine::files {

namespace {

using FolderId = std::pair<dev_t, ino_t>;

enum class EntryKind { File, Folder, Link, Special };

struct Entry {
    std::string name;
    EntryKind kind;
};

/// A folder waiting for its turn.
struct Pending {
    std::string path;
    std::string relative; ///< from the root, "" for the root itself
};

/// A link found in a folder, looked at when all real files are known.
struct FoundLink {
    std::string path;
    std::string root;
    std::string relative;
};

std::string absolutePath(const std::string &path)
{
    if (path.starts_with('/'))
        return path;
    const std::unique_ptr<char, decltype(&std::free)> here(::getcwd(nullptr, 0), &std::free);
    return here ? joinPath(here.get(), path) : path;
}

std::optional<EntryKind> kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryKind::File;
    if (S_ISDIR(mode))
        return EntryKind::Folder;
    return S_ISLNK(mode) ? EntryKind::Link : EntryKind::Special;
}

std::optional<EntryKind> kindOf(int folder, const dirent &entry)
{
    switch (entry.d_type) {
    case DT_REG: return EntryKind::File;
    case DT_DIR: return EntryKind::Folder;
    case DT_LNK: return EntryKind::Link;
    case DT_UNKNOWN: break; // some file systems do not say
    default: return EntryKind::Special;
    }
    struct stat status = {};
    if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return kindOf(status.st_mode);
}

/// Files on their way to a name, and originals that wait to be restored.
bool isOurs(std::string_view name)
{
    return name == kStoreFolderName
        || (name.starts_with(".glassine-") && (name.ends_with(".part") || name.ends_with(".swap")));
}

/// Why a link led to nothing that can be taken.
Error linkError(int error, const std::string &path)
{
    if (error == ELOOP)
        return {ErrorCode::LinkNotFollowed, path, "it leads in a circle"};
    if (error == ENOENT || error == ENOTDIR)
        return {ErrorCode::LinkNotFollowed, path, "it leads nowhere"};
    return inputError(error, path);
}

bool isQuickTime(const std::string &name)
{
    constexpr std::size_t kSuffix = 4;
    return name.size() > kSuffix && ::strcasecmp(name.c_str() + name.size() - kSuffix, ".mov") == 0;
}

std::string withoutSuffix(const std::string &name)
{
    return name.substr(0, name.rfind('.'));
}

using Videos = std::unordered_map<std::string, std::string>; ///< names, with and without suffix

Videos videosAmong(const std::vector<Entry> &entries)
{
    Videos videos;
    for (const Entry &entry : entries)
        if (entry.kind == EntryKind::File && isQuickTime(entry.name))
            videos.emplace(withoutSuffix(entry.name), entry.name);
    return videos;
}

/// With their folders, inside an archive.
Videos videosAmong(const std::vector<ListedMember> &members)
{
    Videos videos;
    for (const ListedMember &member : members)
        if (!member.problem && isQuickTime(member.name))
            videos.emplace(withoutSuffix(member.name), member.name);
    return videos;
}

/// As among files, and what macOS puts beside every file of an archive.
bool isHiddenMember(const std::string &name)
{
    return name.starts_with('.') || name.find("/.") != std::string::npos || name.starts_with("__MACOSX/");
}

/// For a file that was named itself: the two ways cameras write the suffix.
std::string videoBeside(const std::string &path)
{
    for (const char *suffix : {".MOV", ".mov"}) {
        const std::string video = withoutSuffix(path) + suffix;
        if (video != path && ::access(video.c_str(), F_OK) == 0)
            return splitPath(video).second;
    }
    return {};
}

class Scan {
public:
    Scan(const ScanOptions &options, const ScanSink &sink, const std::atomic<bool> &cancelled)
        : m_options(options), m_sink(sink), m_cancelled(cancelled)
    {
        if (options.excludeFolder.empty())
            return;
        m_excludePath = resolvedPath(options.excludeFolder);
        struct stat status = {};
        if (!m_excludePath.empty() && statPath(AT_FDCWD, m_excludePath, status))
            m_exclude = FolderId(status.st_dev, status.st_ino);
    }

    void named(const std::string &given);
    void finish();

private:
    void walk(const std::string &root);
    /// Files go to the sink; sub-folders come back.
    std::vector<Pending> scanFolder(const std::string &root, const Pending &folder);
    bool mayEnter(int fd, bool isRoot);
    std::optional<std::vector<Entry>> list(UniqueFd fd, const std::string &path);
    /// A folder while its entries are gone through.
    struct Open {
        int fd;
        const std::string &root;
        const Pending &folder;
        Videos videos;
    };
    void takeEntry(const Open &open, const Entry &entry);
    void takeLink(const FoundLink &link);
    /// `name` is what the user sees: of a link, the link's own.
    void take(Result<InputFile> opened, FoundFile file, const std::string &name);
    std::optional<Error> refusal(const InputFile &input, const FoundFile &file) const;
    bool opensArchive(const InputFile &input, const FoundFile &file, const std::string &name) const;
    void takeArchive(const InputFile &opened, const FoundFile &archive);
    /// What became of an archive's member: a row, a word, or a count.
    void takeMember(const ListedMember &member, FoundFile file);
    void skip(const std::string &path, Error reason, bool wasNamed)
    {
        if (m_sink.skipped)
            m_sink.skipped({path, std::move(reason), wasNamed});
    }

    const ScanOptions &m_options;
    const ScanSink &m_sink;
    const std::atomic<bool> &m_cancelled;
    std::string m_excludePath;
    std::optional<FolderId> m_exclude;
    std::set<FolderId> m_visited;
    std::unordered_set<std::string> m_taken;
    std::vector<FoundLink> m_links;
    std::int64_t m_ignored = 0;
    std::int64_t m_photos = 0, m_refused = 0; ///< members of archives
};

void Scan::named(const std::string &given)
{
    if (given.empty() || given.find('\0') != std::string::npos)
        return skip(given, {ErrorCode::InputVanished, given, "not a path"}, true);
    const std::string path = resolvedPath(absolutePath(given));
    struct stat status = {};
    if (path.empty() || !statPath(AT_FDCWD, path, status)) {
        const int error = errno;
        const bool isLink = statPath(AT_FDCWD, given, status) && S_ISLNK(status.st_mode);
        return skip(given, isLink ? linkError(error, given) : inputError(error, given), true);
    }
    if (S_ISDIR(status.st_mode))
        return walk(path);
    if (m_taken.contains(path))
        return;
    FoundFile file;
    file.path = path;
    file.root = splitPath(path).first;
    file.named = true;
    file.video = videoBeside(path);
    take(openFound(AT_FDCWD, path, path), std::move(file), path);
}

void Scan::walk(const std::string &root)
{
    // Waiting folders are paths, not open descriptors: a tree may be deeper than the descriptor limit.
    std::vector<Pending> waiting{{root, {}}};
    while (!waiting.empty() && !m_cancelled) {
        const Pending folder = std::move(waiting.back());
        waiting.pop_back();
        std::vector<Pending> inner = scanFolder(root, folder);
        if (m_options.recurse)
            std::move(inner.rbegin(), inner.rend(), std::back_inserter(waiting));
    }
}

std::vector<Pending> Scan::scanFolder(const std::string &root, const Pending &folder)
{
    const bool isRoot = folder.relative.empty();
    UniqueFd fd = openPath(AT_FDCWD, folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!fd) {
        skip(folder.path, inputError(errno, folder.path), isRoot);
        return {};
    }
    if (!mayEnter(fd.get(), isRoot))
        return {};
    if (m_sink.entered)
        m_sink.entered(folder.path);
    const auto entries = list(UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 3)), folder.path);
    if (!entries)
        return {};
    std::vector<Pending> inner;
    const Open open{fd.get(), root, folder, videosAmong(*entries)};
    for (const Entry &entry : *entries) {
        if (m_cancelled)
            return {};
        if (entry.kind == EntryKind::Folder)
            inner.push_back({joinPath(folder.path, entry.name), joinPath(folder.relative, entry.name)});
        else
            takeEntry(open, entry);
    }
    return inner;
}

/// Not into the destination, and into no folder twice (named twice, or mounted inside itself).
bool Scan::mayEnter(int fd, bool isRoot)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return false;
    const FolderId id(status.st_dev, status.st_ino);
    if (m_exclude && !isRoot && id == *m_exclude)
        return false;
    return m_visited.insert(id).second;
}

/// The folder's entries in byte order, without those that are not looked at.
std::optional<std::vector<Entry>> Scan::list(UniqueFd fd, const std::string &path)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(fd ? ::fdopendir(fd.get()) : nullptr, &::closedir);
    if (!entries) {
        skip(path, inputError(errno, path), false);
        return std::nullopt;
    }
    fd.release(); // closedir closes it
    std::vector<Entry> result;
    errno = 0;
    while (const dirent *entry = ::readdir(entries.get())) {
        std::string name = entry->d_name;
        const bool hidden = name.starts_with('.') && !m_options.hidden;
        if (hidden || name == "." || name == ".." || isOurs(name))
            continue;
        if (const auto kind = kindOf(::dirfd(entries.get()), *entry))
            result.push_back({std::move(name), *kind});
        errno = 0;
    }
    if (errno != 0)
        skip(path, inputError(errno, path), false); // what was listed so far is still taken
    std::sort(result.begin(), result.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    return result;
}

void Scan::takeEntry(const Open &open, const Entry &entry)
{
    std::string path = joinPath(open.folder.path, entry.name);
    if (entry.kind == EntryKind::Link) {
        m_links.push_back({std::move(path), open.root, open.folder.relative});
        return;
    }
    if (m_taken.contains(path))
        return; // named before its folder was
    FoundFile file;
    file.path = path;
    file.root = open.root;
    file.relativeFolder = open.folder.relative;
    if (!open.videos.empty())
        if (const auto video = open.videos.find(withoutSuffix(entry.name)); video != open.videos.end())
            file.video = video->second;
    take(openFound(open.fd, entry.name, path), std::move(file), path);
}

void Scan::takeLink(const FoundLink &link)
{
    const std::string target = resolvedPath(link.path);
    struct stat status = {};
    if (target.empty() || !statPath(AT_FDCWD, target, status))
        return skip(link.path, linkError(errno, link.path), false);
    if (S_ISDIR(status.st_mode))
        return skip(link.path, {ErrorCode::LinkNotFollowed, link.path, "it leads to a folder"}, false);
    if (isInside(target, m_excludePath))
        return;
    if (m_taken.contains(target))
        return skip(link.path, {ErrorCode::LinkNotFollowed, link.path, "it leads to " + target + ", which is taken"},
                    false);
    FoundFile file;
    file.path = target;
    file.root = link.root;
    file.relativeFolder = link.relative;
    take(openFound(AT_FDCWD, target, target), std::move(file), link.path);
}

void Scan::take(Result<InputFile> opened, FoundFile file, const std::string &name)
{
    if (!opened)
        return skip(file.path, std::move(opened).error(), file.named);
    if (opensArchive(*opened, file, name))
        return takeArchive(*opened, file);
    if (contentTypeRow(opened->type).reading == Reading::NotAPicture && !file.named && !namedLikeAPicture(name)) {
        if (opened->type == ContentType::Archive && m_options.listArchive && namedLikeAnArchive(name))
            return skip(file.path,
                        {ErrorCode::NeedsExplicitName, file.path, std::string(contentTypeRow(opened->type).label)},
                        false);
        ++m_ignored;
        return;
    }
    if (auto reason = refusal(*opened, file))
        return skip(file.path, std::move(*reason), file.named);
    m_taken.insert(file.path);
    file.identity = opened->identity;
    file.type = opened->type;
    m_sink.found(std::move(file));
}

std::optional<Error> Scan::refusal(const InputFile &input, const FoundFile &file) const
{
    if (input.type == ContentType::Empty)
        return Error{ErrorCode::EmptyFile, file.path, {}};
    const ContentTypeRow &row = contentTypeRow(input.type);
    const auto because = [&](ErrorCode code) { return Error{code, file.path, std::string(row.label)}; };
    switch (row.reading) {
    case Reading::NotAPicture: return because(ErrorCode::NotAPicture);
    case Reading::Unsupported: return because(ErrorCode::UnsupportedFormat);
    case Reading::NotYet: return because(ErrorCode::NotYetSupported);
    case Reading::ExplicitOnly:
        if (!file.named)
            return because(ErrorCode::NeedsExplicitName);
        break;
    case Reading::Pool:
    case Reading::OwnProcess: break;
    }
    if (auto checked = checkSize(input, file.path, m_options.limits); !checked)
        return checked.error();
    return std::nullopt;
}

bool Scan::opensArchive(const InputFile &input, const FoundFile &file, const std::string &name) const
{
    return input.type == ContentType::Archive && m_options.listArchive
        && (file.named || (m_options.archives && namedLikeAnArchive(name)));
}

/// As if it were a folder of its name, beside where it lies.
void Scan::takeArchive(const InputFile &opened, const FoundFile &archive)
{
    m_taken.insert(archive.path);
    std::vector<ListedMember> members; // all at once: a video may come after its photo
    const auto listed = m_options.listArchive(opened, archive.path, [&](ListedMember member) {
        if (m_options.hidden || member.problem || !isHiddenMember(member.name))
            members.push_back(std::move(member));
    });
    const std::string folder = joinPath(archive.relativeFolder, archiveStem(archive.path));
    const Videos videos = videosAmong(members);
    const std::int64_t before = m_photos + m_refused;
    for (const ListedMember &member : members) {
        if (m_cancelled)
            return;
        FoundFile file;
        file.path = memberPath({archive.path, member.name, member.occurrence});
        file.root = archive.root;
        file.relativeFolder = joinPath(folder, splitPath(member.name).first);
        if (const auto video = videos.find(withoutSuffix(member.name)); video != videos.end())
            file.video = splitPath(video->second).second;
        takeMember(member, std::move(file));
    }
    if (!listed)
        skip(archive.path, listed.error(), archive.named);
    else if (m_photos + m_refused == before && archive.named)
        skip(archive.path, {ErrorCode::NotAPicture, archive.path, "an archive without pictures"}, true);
}

void Scan::takeMember(const ListedMember &member, FoundFile file)
{
    const bool isArchive = member.type == ContentType::Archive && namedLikeAnArchive(member.name);
    std::optional<Error> problem = member.problem;
    if (!problem && isArchive)
        problem = Error{ErrorCode::ArchiveNested, {}, {}};
    const bool isPicture = contentTypeRow(member.type).reading != Reading::NotAPicture
        || namedLikeAPicture(member.name);
    if (!isPicture && !isArchive && (!problem || problem->code != ErrorCode::ArchiveNameRefused)) {
        ++m_ignored;
        return;
    }
    InputFile input;
    input.identity = member.identity;
    input.type = member.type;
    if (!problem)
        problem = refusal(input, file);
    if (problem) {
        problem->subject = file.path;
        ++m_refused;
        return skip(file.path, std::move(*problem), false);
    }
    ++m_photos;
    file.identity = member.identity;
    file.type = member.type;
    m_sink.found(std::move(file));
}

void Scan::finish()
{
    for (const FoundLink &link : m_links) {
        if (m_cancelled)
            break;
        takeLink(link);
    }
    if (m_sink.ignored)
        m_sink.ignored(m_ignored);
}

} // namespace

void scan(const std::vector<std::string> &named, const ScanOptions &options, const ScanSink &sink,
          const std::atomic<bool> &cancelled)
{
    Scan walker(options, sink, cancelled);
    for (const std::string &path : named) {
        if (cancelled)
            break;
        walker.named(path);
    }
    walker.finish();
}

} // namespace glassine::files
