// SPDX-License-Identifier: GPL-3.0-or-later
#include "album_source.h"

#include "batch/report.h"
#include "batch_flags.h"
#include "files/system_call.h"
#include "photo_look.h"
#include "sync/local_files.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace glassine::cli {

namespace {

using batch::ItemState;

/// UTF-8 for people, whatever the bytes are.
std::string readable(const std::string &raw)
{
    return QString::fromStdString(raw).toStdString();
}

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string stemOf(const std::string &path)
{
    const std::string name = nameOf(path);
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

/// The folder that all paths are below, `folder` itself where they are.
std::string commonFolder(std::string folder, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths)
        while (folder.size() > 1 && !path.starts_with(folder + '/'))
            folder.resize(std::max<std::size_t>(folder.rfind('/'), 1));
    return folder;
}

struct FoundFile {
    gallery::PhotoFile file;
    std::string alt;
};

/// Those of `paths` that are pictures, by their place among them; relative to `folder`.
std::map<std::size_t, FoundFile> lookAll(const std::vector<std::string> &paths, CollectedAlbum &collected)
{
    std::map<std::size_t, FoundFile> found;
    lookAt(paths, [&](std::size_t index, Result<std::optional<Looked>> looked) {
        if (!looked)
            return collected.problems.push_back(looked.error());
        if (!*looked)
            return;
        const std::string relative = paths[index].substr(collected.folder == "/" ? 1 : collected.folder.size() + 1);
        found[index] = {{relative, (*looked)->type, (*looked)->size, (*looked)->bytes, (*looked)->hash, {}},
                        (*looked)->alt};
    });
    return found;
}

/// The outputs of one photo, by their place in the list of all paths.
struct WrittenPhoto {
    std::string name;
    std::vector<std::size_t> files;
};

} // namespace

Result<CollectedAlbum> albumOfFolder(const std::string &folder)
{
    const std::atomic<bool> never = false;
    GLASSINE_TRY(UniqueFd fd, sync::openLocalFolder(folder));
    GLASSINE_TRY(const sync::LocalFolder local, sync::listLocalFolder(std::move(fd), folder, never));
    CollectedAlbum collected{folder, {readable(nameOf(folder)), {}}, local.unusable};
    std::vector<std::string> paths;
    for (const sync::LocalFile &file : local.files)
        paths.push_back(files::joinPath(folder, file.path));
    std::vector<gallery::PhotoFile> pictures;
    std::map<std::string, std::string> alts;
    for (auto &[index, found] : lookAll(paths, collected)) {
        alts[found.file.path] = found.alt;
        pictures.push_back(std::move(found.file));
    }
    collected.album.photos = gallery::grouped(pictures);
    for (gallery::Photo &photo : collected.album.photos) {
        photo.name = readable(photo.name);
        photo.alt = alts[photo.largest().path];
    }
    return collected;
}

Result<CollectedAlbum> albumOfSession(const batch::SessionSummary &session)
{
    std::vector<std::string> paths;
    std::vector<WrittenPhoto> written;
    GLASSINE_CHECK(batch::readRecords(session.id, [&](const batch::ItemRecord &item) {
        WrittenPhoto photo{readable(stemOf(item.path)), {}};
        for (const batch::OutputRecord &output : item.outputs)
            if (!output.path.empty() && (output.state == ItemState::Done || output.state == ItemState::UpToDate)) {
                photo.files.push_back(paths.size());
                paths.push_back(output.path);
            }
        if (!photo.files.empty())
            written.push_back(std::move(photo));
        return true;
    }));
    const std::string folder = commonFolder(session.outputFolder.toStdString(), paths);
    CollectedAlbum collected{folder, {readable(nameOf(folder)), {}}, {}};
    std::map<std::size_t, FoundFile> found = lookAll(paths, collected);
    for (const WrittenPhoto &one : written) {
        gallery::Photo photo{one.name, {}, {}};
        for (const std::size_t index : one.files)
            if (const auto file = found.find(index); file != found.end()) {
                photo.alt = photo.alt.empty() ? file->second.alt : photo.alt;
                photo.files.push_back(std::move(file->second.file));
            }
        if (!photo.files.empty())
            collected.album.photos.push_back(std::move(photo));
    }
    return collected;
}

Result<CollectedAlbum> albumOf(const std::string &source)
{
    if (!source.empty() && QFileInfo(QFile::decodeName(QByteArray::fromStdString(source))).isDir())
        return albumOfFolder(absolutePath(source));
    const std::vector<batch::SessionSummary> sessions = batch::listSessions();
    for (const batch::SessionSummary &session : sessions)
        if (source.empty() || session.id == fromUtf8(source))
            return albumOfSession(session);
    return fail(ErrorCode::SessionNotFound, source);
}

} // namespace glassine::cli
