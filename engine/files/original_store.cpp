// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/original_store.h"

#include "files/output_folder.h"
#include "files/system_call.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <vector>

namespace glassine::files {

namespace {

/// A name in an open folder.
struct Place {
    UniqueFd folder;
    std::string name, path;
};

Result<Place> placeOf(const std::string &path)
{
    auto [folder, name] = splitPath(path);
    Place place{openFolder(AT_FDCWD, folder), std::move(name), path};
    if (!place.folder)
        return fail(outputError(errno, path));
    return place;
}

Result<Place> storePlace(const std::string &stored)
{
    auto [folder, name] = splitPath(stored);
    GLASSINE_TRY(UniqueFd fd, openOutputFolder(folder));
    return Place{std::move(fd), std::move(name), stored};
}

std::optional<struct stat> statAt(const Place &place)
{
    struct stat status = {};
    if (!statPath(place.folder.get(), place.name, status))
        return {};
    return status;
}

bool is(const std::optional<struct stat> &status, const FileIdentity &file)
{
    return status && isContentOf(*status, file);
}

bool isUnsupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP || error == EPERM || error == EMLINK;
}

Error otherFile(const std::string &path)
{
    return {ErrorCode::InputChanged, path, "another file has its name now"};
}

/// rename() that replaces nothing.
Result<void> move(const Place &from, const Place &to)
{
    const int source = from.folder.get(), target = to.folder.get();
    if (::renameat2(source, from.name.c_str(), target, to.name.c_str(), RENAME_NOREPLACE) == 0)
        return {};
    if (!isUnsupported(errno))
        return fail(outputError(errno, to.path));
    if (statAt(to))
        return fail(ErrorCode::OutputExists, to.path);
    if (::renameat(source, from.name.c_str(), target, to.name.c_str()) != 0)
        return fail(outputError(errno, to.path));
    return {};
}

Result<void> syncBoth(const Place &one, const Place &other)
{
    GLASSINE_CHECK(syncFolder(one.folder.get(), one.path));
    return syncFolder(other.folder.get(), other.path);
}

void unlinkAside(const SetAside &original, const Place &from, const Place &to)
{
    if (is(statAt(from), original.identity) && is(statAt(to), original.identity))
        ::unlinkat(to.folder.get(), to.name.c_str(), 0);
}

/// A second name for the original, in the store. False where the file system, or the owner of the file, allows none.
Result<bool> linkAside(const SetAside &original, const Place &from, const Place &to)
{
    if (::linkat(from.folder.get(), from.name.c_str(), to.folder.get(), to.name.c_str(), 0) != 0 && errno != EEXIST) {
        if (isUnsupported(errno))
            return false;
        return fail(outputError(errno, to.path));
    }
    if (is(statAt(to), original.identity)) {
        if (auto synced = syncFolder(to.folder.get(), to.path); !synced) {
            unlinkAside(original, from, to);
            return fail(synced.error());
        }
        return true;
    }
    if (is(statAt(from), original.identity))
        return fail(ErrorCode::OutputExists, to.path, "the store has another file there");
    return fail(otherFile(original.original));
}

/// Back to its folder after a failure; where that fails too, the error says where it is now.
Result<void> moveBack(const Place &from, const Place &to)
{
    auto moved = move(to, from);
    if (!moved)
        return fail(moved.error().code, from.path, "it could not be put back and is " + to.path + " now");
    static_cast<void>(syncBoth(from, to)); // there is an error to be told already
    return {};
}

/// From its folder to the store; what turns out to be another file goes back, and so does what cannot be made durable there.
Result<void> moveAside(const SetAside &original, const Place &from, const Place &to)
{
    unlinkAside(original, from, to); // rename() does nothing between two names of one file
    GLASSINE_CHECK(move(from, to));
    auto kept = is(statAt(to), original.identity) ? syncBoth(to, from) : fail(otherFile(original.original));
    if (!kept)
        GLASSINE_CHECK(moveBack(from, to));
    return kept;
}

Result<void> replaceSameName(OutputFile &output, const SetAside &original, const OutputTimes &times)
{
    GLASSINE_TRY(const Place from, placeOf(original.original));
    GLASSINE_TRY(const Place to, storePlace(original.stored));
    GLASSINE_TRY(const bool linked, linkAside(original, from, to));
    if (linked) {
        const auto exchanged = output.commitExchanging(from.name, original.identity, times);
        if (exchanged && *exchanged)
            return {};
        unlinkAside(original, from, to);
        if (!exchanged)
            return fail(exchanged.error());
    }
    GLASSINE_CHECK(moveAside(original, from, to));
    auto committed = output.commit(from.name, times);
    if (!committed)
        GLASSINE_CHECK(moveBack(from, to));
    return committed;
}

Result<void> replaceOtherName(OutputFile &output, const std::string &fileName, const SetAside &original,
                              const OutputTimes &times)
{
    GLASSINE_TRY(const Place from, placeOf(original.original));
    GLASSINE_TRY(const Place to, storePlace(original.stored));
    GLASSINE_CHECK(output.commit(fileName, times));
    auto moved = moveAside(original, from, to);
    if (moved)
        return {};
    const std::string path = joinPath(output.folder(), fileName);
    if (const auto ours = identityOf(output.fd()))
        GLASSINE_CHECK(removeExactly(path, *ours));
    return moved;
}

} // namespace

void inheritAttributes(int original, int output)
{
    struct stat status = {};
    if (::fstat(original, &status) != 0)
        return;
    // The owner first: giving a file away takes its set-id bits. Who may not, keeps it.
    static_cast<void>(::fchown(output, status.st_uid, status.st_gid) == 0
                      || ::fchown(output, uid_t(-1), status.st_gid) == 0);
    ::fchmod(output, status.st_mode & 07777);
    std::vector<char> names(64 * 1024);
    const ssize_t length = ::flistxattr(original, names.data(), names.size());
    std::vector<char> value(64 * 1024);
    for (ssize_t at = 0; at < length;) {
        const char *name = names.data() + at;
        at += static_cast<ssize_t>(std::string_view(name).size()) + 1;
        const ssize_t size = ::fgetxattr(original, name, value.data(), value.size());
        if (size >= 0)
            ::fsetxattr(output, name, value.data(), static_cast<std::size_t>(size), 0);
    }
}

Result<void> replaceOriginal(OutputFile &output, const std::string &fileName, const SetAside &original,
                             OutputTimes times)
{
    if (joinPath(output.folder(), fileName) == original.original)
        return replaceSameName(output, original, times);
    return replaceOtherName(output, fileName, original, times);
}

Result<void> finishReplacing(const SetAside &original)
{
    GLASSINE_TRY(const Place from, placeOf(original.original));
    if (!is(statAt(from), original.identity))
        return {};
    GLASSINE_TRY(const Place to, storePlace(original.stored));
    return moveAside(original, from, to);
}

Result<void> undoReplacing(const SetAside &original)
{
    if (!isStored(original))
        return {};
    GLASSINE_TRY(const Place from, placeOf(original.original));
    GLASSINE_TRY(const Place to, storePlace(original.stored));
    if (is(statAt(from), original.identity)) {
        unlinkAside(original, from, to);
        return {};
    }
    if (statAt(from)) // somebody has put another file there: the original stays where it is safe
        return fail(otherFile(original.original));
    GLASSINE_CHECK(move(to, from));
    return syncBoth(from, to);
}

bool isStored(const SetAside &original)
{
    const auto [folder, name] = splitPath(original.stored);
    const UniqueFd fd = openPath(AT_FDCWD, folder, O_PATH | O_DIRECTORY);
    struct stat status = {};
    return fd && statPath(fd.get(), name, status) && isContentOf(status, original.identity);
}

Result<void> bringBack(const SetAside &original, const std::optional<FileIdentity> &replacement)
{
    GLASSINE_TRY(const Place from, placeOf(original.original));
    GLASSINE_TRY(const Place to, placeOf(original.stored));
    if (!is(statAt(to), original.identity))
        return fail(ErrorCode::InputVanished, original.stored);
    if (!statAt(from)) {
        GLASSINE_CHECK(move(to, from));
        return syncBoth(from, to);
    }
    if (is(statAt(from), original.identity)) { // two names of one file: a run that was cut off
        unlinkAside(original, from, to);
        return {};
    }
    if (!replacement || !is(statAt(from), *replacement))
        return fail(ErrorCode::OutputChanged, original.original);
    if (::renameat2(to.folder.get(), to.name.c_str(), from.folder.get(), from.name.c_str(), RENAME_EXCHANGE) != 0) {
        if (!isUnsupported(errno))
            return fail(outputError(errno, original.original));
        GLASSINE_CHECK(removeExactly(original.original, *replacement));
        GLASSINE_CHECK(move(to, from));
        return syncBoth(from, to);
    }
    if (!is(statAt(to), *replacement)) { // it was another file after all: everything as it was
        ::renameat2(to.folder.get(), to.name.c_str(), from.folder.get(), from.name.c_str(), RENAME_EXCHANGE);
        return fail(ErrorCode::OutputChanged, original.original);
    }
    GLASSINE_CHECK(syncFolder(from.folder.get(), original.original));
    ::unlinkat(to.folder.get(), to.name.c_str(), 0);
    return syncFolder(to.folder.get(), original.stored);
}

Result<void> bringBackAs(const SetAside &original, const std::string &path)
{
    GLASSINE_TRY(const Place from, placeOf(path));
    GLASSINE_TRY(const Place to, placeOf(original.stored));
    GLASSINE_CHECK(move(to, from));
    return syncBoth(from, to);
}

Result<void> removeExactly(const std::string &path, const FileIdentity &file)
{
    GLASSINE_TRY(const Place place, placeOf(path));
    if (!is(statAt(place), file))
        return fail(ErrorCode::OutputChanged, path);
    if (::unlinkat(place.folder.get(), place.name.c_str(), 0) != 0)
        return fail(outputError(errno, path));
    return syncFolder(place.folder.get(), path);
}

} // namespace glassine::files
