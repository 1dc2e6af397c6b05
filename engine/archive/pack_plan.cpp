// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pack_plan.h"

#include "base/bytes.h"
#include "files/member_path.h"
#include "files/system_call.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::archive {

namespace {

/// Headers and directory entry of one member; more than any of the kinds takes.
constexpr std::int64_t kPerFile = 160;
constexpr std::int64_t kPerFileInTar = 2560;
constexpr std::int64_t kPerArchive = 4096;
constexpr std::int64_t kChecksumLine = 68;
constexpr std::int64_t kContactSheet = 30'000;             ///< what a photo takes on it, at most
constexpr std::int64_t kMostInTar = std::int64_t(8) << 30; ///< KTar writes eleven octal digits

/// What compressing does to what cannot be compressed.
std::int64_t grown(std::int64_t bytes)
{
    return bytes + bytes / 200 + 64;
}

std::int64_t roomFor(const PlannedFile &file, const PackSettings &settings)
{
    const auto name = static_cast<std::int64_t>(file.item.name.size());
    std::int64_t room = 2 * name + (settings.format == PackFormat::TarZstd ? kPerFileInTar : kPerFile);
    if (settings.checksums)
        room += kChecksumLine + 2 * name;
    if (settings.contactSheet)
        room += kContactSheet;
    const bool compresses = file.method == PackMethod::Compress || settings.format != PackFormat::Zip;
    return room + (compresses ? grown(file.identity.size) : file.identity.size);
}

PackMethod methodFor(files::ContentType type)
{
    using files::ContentType;
    static constexpr std::array kLoose{ContentType::Empty,      ContentType::Svg,    ContentType::Bmp,
                                       ContentType::Html,       ContentType::Xml,    ContentType::Text,
                                       ContentType::PostScript, ContentType::Tiff,   ContentType::Sqlite,
                                       ContentType::Pnm,        ContentType::Unknown};
    return std::find(kLoose.begin(), kLoose.end(), type) == kLoose.end() ? PackMethod::Store : PackMethod::Compress;
}

Result<PlannedFile> look(const PackItem &item)
{
    GLASSINE_TRY(const files::InputFile input, files::openFound(AT_FDCWD, item.path, item.path));
    return PlannedFile{item, input.identity, input.type, methodFor(input.type)};
}

Result<void> checkLimits(const PlannedFile &file, const PackSettings &settings)
{
    if (settings.partBytes > 0 && roomFor(file, settings) + kPerArchive > settings.partBytes)
        return fail(ErrorCode::ArchivePartTooSmall, file.item.path,
                    formatBytes(file.identity.size) + ", limit " + formatBytes(settings.partBytes));
    if (settings.format == PackFormat::TarZstd && file.identity.size >= kMostInTar)
        return fail(ErrorCode::ArchiveFormatLimit, file.item.path, formatBytes(file.identity.size));
    return {};
}

/// "delivery-2.zip"; the number stands before the suffix, however many dots that has.
std::string numbered(const std::string &fileName, std::size_t number)
{
    const std::string stem = files::archiveStem(fileName);
    return stem + '-' + std::to_string(number) + fileName.substr(stem.size());
}

Result<void> nameArchives(PackPlan &plan, const std::string &fileName)
{
    for (std::size_t i = 0; i < plan.archives.size(); ++i) {
        plan.archives[i].fileName = plan.archives.size() == 1 ? fileName : numbered(fileName, i + 1);
        const std::string path = files::joinPath(plan.folder, plan.archives[i].fileName);
        struct stat status = {};
        if (files::statPath(AT_FDCWD, path, status))
            return fail(ErrorCode::OutputExists, path);
    }
    return {};
}

} // namespace

std::string nameBelow(const std::string &folder, const std::string &path)
{
    const std::string inside = folder.ends_with('/') ? folder : folder + '/';
    return path.starts_with(inside) ? path.substr(inside.size()) : files::splitPath(path).second;
}

Result<std::vector<PackItem>> itemsBelow(const std::string &folder, const std::atomic<bool> &cancelled)
{
    std::vector<PackItem> items;
    std::vector<std::string> waiting{folder};
    while (!waiting.empty()) {
        if (cancelled)
            return fail(ErrorCode::Interrupted, folder);
        const std::string here = std::move(waiting.back());
        waiting.pop_back();
        UniqueFd fd = files::openPath(AT_FDCWD, here, O_RDONLY | O_DIRECTORY | (here == folder ? 0 : O_NOFOLLOW));
        const std::unique_ptr<DIR, int (*)(DIR *)> entries(fd ? ::fdopendir(fd.get()) : nullptr, &::closedir);
        if (!entries)
            return fail(files::inputError(errno, here));
        fd.release(); // closedir closes it
        while (const dirent *entry = ::readdir(entries.get())) {
            const std::string name = entry->d_name;
            struct stat status = {};
            if (name.starts_with('.')
                || ::fstatat(::dirfd(entries.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
                continue;
            const std::string path = files::joinPath(here, name);
            if (S_ISDIR(status.st_mode))
                waiting.push_back(path);
            else if (S_ISREG(status.st_mode))
                items.push_back({path, nameBelow(folder, path)});
        }
    }
    std::sort(items.begin(), items.end(), [](const PackItem &a, const PackItem &b) { return a.path < b.path; });
    return items;
}

Result<PackPlan> planPacking(const std::vector<PackItem> &items, const PackSettings &settings)
{
    PackPlan plan;
    std::string fileName;
    std::tie(plan.folder, fileName) = files::splitPath(settings.output);
    if (items.empty())
        return fail(ErrorCode::NothingToDo, settings.output);
    std::set<std::string> names{"SHA256SUMS", "contact-sheet.jpg"};
    std::int64_t room = 0;
    for (const PackItem &item : items) {
        GLASSINE_TRY(PlannedFile file, look(item));
        GLASSINE_TRY(file.item.name, files::cleanMemberName(item.name, files::NameEncoding::Latin));
        if (!names.insert(file.item.name).second)
            return fail(ErrorCode::ArchiveNameRefused, item.path, "another file has it");
        GLASSINE_CHECK(checkLimits(file, settings));
        const std::int64_t wanted = roomFor(file, settings);
        if (plan.archives.empty() || (settings.partBytes > 0 && room + wanted > settings.partBytes)) {
            plan.archives.emplace_back();
            room = kPerArchive;
        }
        room += wanted;
        plan.bytes += file.identity.size;
        plan.archives.back().files.push_back(std::move(file));
    }
    plan.files = static_cast<std::int64_t>(items.size());
    GLASSINE_CHECK(nameArchives(plan, fileName));
    return plan;
}

std::string checksumLine(const std::string &sha256, const std::string &name)
{
    std::string escaped;
    for (const char c : name) {
        if (c == '\\')
            escaped += "\\\\";
        else if (c == '\n')
            escaped += "\\n";
        else if (c == '\r')
            escaped += "\\r";
        else
            escaped += c;
    }
    return (escaped == name ? "" : "\\") + sha256 + "  " + escaped + '\n';
}

} // namespace glassine::archive
