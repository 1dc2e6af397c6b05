// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/restoring.h"

#include "batch/in_place.h"
#include "batch/journal.h"
#include "batch/planning.h"
#include "batch/session_list.h"
#include "batch/session_lock.h"
#include "files/system_call.h"

#include <algorithm>
#include <optional>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace glassine::batch {

namespace {

/// A file and what it is, looked at once.
struct Present {
    UniqueFd fd;
    files::FileIdentity identity;
};

std::optional<Present> presentAt(const std::string &path)
{
    UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    struct stat status = {};
    if (!fd || ::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    const auto identity = files::identityOf(fd.get());
    if (!identity)
        return {};
    return Present{std::move(fd), *identity};
}

bool isAnythingAt(const std::string &path)
{
    struct stat status = {};
    return files::statPath(AT_FDCWD, path, status);
}

/// The file that took the original's place, if it is still what was written.
std::optional<files::FileIdentity> replacement(const OutputOutcome &output)
{
    const auto present = presentAt(output.path());
    if (!present || present->identity.size != output.bytes
        || hashOf(present->fd.get(), output.path()).value_or(std::string()) != output.hash)
        return {};
    return present->identity;
}

/// "IMG (original).jpg", "IMG (original 2).jpg" …: the first that is free.
std::string besideName(const std::string &original)
{
    const auto [folder, name] = files::splitPath(original);
    const std::size_t dot = name.rfind('.');
    const std::size_t stem = dot == std::string::npos || dot == 0 ? name.size() : dot;
    for (int number = 1;; ++number) {
        const std::string mark = number == 1 ? " (original)" : " (original " + std::to_string(number) + ")";
        std::string path = files::joinPath(folder, name.substr(0, stem) + mark + name.substr(stem));
        if (!isAnythingAt(path))
            return path;
    }
}

class Restoring {
public:
    Restoring(const SessionSettings &settings, std::string session, bool dryRun)
        : m_settings(settings), m_session(std::move(session)), m_dryRun(dryRun)
    {}

    /// Nothing for an item whose original never moved.
    std::optional<RestoredItem> restore(const StoredItem &item);
    std::optional<files::SetAside> stored(const StoredItem &item) const;

private:
    void bringBack(RestoredItem &restored, const files::SetAside &original, const OutputOutcome &output) const;
    void bringBeside(RestoredItem &restored, const files::SetAside &original, const std::string &inTheWay) const;

    const SessionSettings &m_settings;
    const std::string m_session;
    const bool m_dryRun;
};

std::optional<files::SetAside> Restoring::stored(const StoredItem &item) const
{
    files::SetAside original = setAside(m_settings, m_session, item.seed);
    const auto present = presentAt(original.stored);
    if (!present)
        return {};
    original.identity = present->identity; // whatever is there was put there
    return original;
}

std::optional<RestoredItem> Restoring::restore(const StoredItem &item)
{
    if (item.outcome.outputs.empty())
        return {};
    const OutputOutcome &output = item.outcome.outputs.front();
    RestoredItem restored{item.seed.id, item.seed.path, item.seed.path, Restored::Back, {}};
    const auto original = stored(item);
    const bool replaced = output.state == ItemState::Done && !output.keptSource;
    if (original)
        bringBack(restored, *original, output);
    else if (!replaced)
        return {};
    else if (const auto present = presentAt(item.seed.path); present
             && present->identity.size == item.seed.identity.size
             && present->identity.mtimeNs == item.seed.identity.mtimeNs)
        restored.result = Restored::Already;
    else {
        restored.result = Restored::Missing;
        restored.error = {ErrorCode::InputVanished, setAside(m_settings, m_session, item.seed).stored, {}};
    }
    return restored;
}

void Restoring::bringBack(RestoredItem &restored, const files::SetAside &original, const OutputOutcome &output) const
{
    const bool sameName = output.path() == original.original;
    const auto ours = replacement(output);
    const auto there = presentAt(original.original);
    const bool isFree = !isAnythingAt(original.original) || (there && there->identity.sameFile(original.identity));
    if (!isFree && !(sameName && ours))
        return bringBeside(restored, original, original.original);
    if (m_dryRun)
        return;
    auto back = files::bringBack(original, sameName ? ours : std::nullopt);
    if (!back && back.error().code == ErrorCode::OutputChanged)
        return bringBeside(restored, original, original.original);
    // Under its new name the file goes too, unless somebody has changed it since.
    if (back && !sameName && ours)
        back = files::removeExactly(output.path(), *ours);
    if (!back) {
        restored.result = Restored::Failed;
        restored.error = back.error();
    }
}

void Restoring::bringBeside(RestoredItem &restored, const files::SetAside &original, const std::string &inTheWay) const
{
    restored.result = Restored::Beside;
    restored.error = {ErrorCode::OutputChanged, inTheWay, {}};
    restored.path = besideName(original.original);
    if (m_dryRun)
        return;
    if (const auto moved = files::bringBackAs(original, restored.path); !moved) {
        restored.result = Restored::Failed;
        restored.error = moved.error();
    }
}

/// Folders of the store that are empty now, from the deepest up.
void removeEmptyFolders(const std::set<std::string> &folders, const std::string &store)
{
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        for (std::string path = *folder; path.size() >= store.size() && ::rmdir(path.c_str()) == 0;)
            path = files::splitPath(path).first;
}

} // namespace

std::string_view restoredName(Restored restored)
{
    switch (restored) {
    case Restored::Back: return "restored";
    case Restored::Beside: return "beside";
    case Restored::Already: return "already";
    case Restored::Missing: return "missing";
    case Restored::Failed: break;
    }
    return "failed";
}

Result<RestoreScope> restoreScope(const QString &sessionId, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const JournalHeader header, readHeader(folder));
    RestoreScope scope;
    scope.inPlace = header.settings.inPlace;
    if (!scope.inPlace)
        return scope;
    const Restoring restoring(header.settings, sessionId.toStdString(), true);
    GLASSINE_CHECK(readItems(folder, [&](const StoredItem &item) {
        if (const auto original = restoring.stored(item)) {
            ++scope.originals;
            scope.bytes += original->identity.size;
        }
        return true;
    }));
    return scope;
}

Result<void> restoreOriginals(const QString &sessionId, bool dryRun,
                              const std::function<bool(const RestoredItem &)> &each, QString stateFolder)
{
    GLASSINE_TRY(const QString folder, sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const SessionLock lock, SessionLock::acquire(folder));
    GLASSINE_TRY(const JournalHeader header, readHeader(folder));
    if (!header.settings.inPlace)
        return {};
    Restoring restoring(header.settings, sessionId.toStdString(), dryRun);
    std::set<std::string> emptied;
    auto read = readItems(folder, [&](const StoredItem &item) {
        const auto restored = restoring.restore(item);
        if (!restored)
            return true;
        if (!dryRun)
            emptied.insert(
                files::splitPath(setAside(header.settings, sessionId.toStdString(), item.seed).stored).first);
        return each(*restored);
    });
    removeEmptyFolders(emptied, header.settings.outputFolder);
    return read;
}

} // namespace glassine::batch
