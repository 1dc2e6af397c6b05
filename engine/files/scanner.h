// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what the user named to the list of photos: folders recurse, links resolve once, every file counts once.

#include "base/result.h"
#include "files/content_type.h"
#include "files/input_file.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace glassine::files {

struct FoundFile {
    std::string path; ///< absolute, raw bytes, links resolved
    std::string root; ///< the named folder it was found under, or its own folder when named itself
    FileIdentity identity;
    ContentType type = ContentType::Unknown;
    bool named = false; ///< named itself, not found in a folder
    /// path relative to root's parent-less self: "sub/dir" (no file name), "" at the top
    std::string relativeFolder;
    std::string video = {}; ///< a QuickTime video of the same name lies beside it (a Live Photo's): its file name
};

struct SkippedFile {
    std::string path;
    Error reason;
    bool named = false;
};

/// A file in an archive, as it was listed.
struct ListedMember {
    std::string name;   ///< clean (see cleanMemberName), or raw where `problem` says why it is not
    int occurrence = 1; ///< of this name
    FileIdentity identity;
    ContentType type = ContentType::Unknown;
    std::optional<Error> problem; ///< why it cannot be taken; its subject is filled in by the scan
};
/// Tells an archive's files in its order. An error is about the archive as a whole: what was told before it stands.
using ListArchive = std::function<Result<void>(const InputFile &archive, const std::string &path,
                                               const std::function<void(ListedMember)> &each)>;

struct ScanOptions {
    bool recurse = true;
    bool hidden = false;   ///< take dot-files and dot-folders found in folders
    bool archives = false; ///< open archives found in folders, too; one that is named is always opened
    /// Looks into archives, in a process of its own. Without it they are no pictures.
    ListArchive listArchive = {};
    /// The destination: never descended into and no link into it followed, unless it is itself what was named.
    std::string excludeFolder = {};
    Limits limits = {};
};

/// Callbacks come from the scanning thread in a fixed order: what was named in the order given; in a folder its
/// files in byte order, then its folders; links found in folders at the very end, so that a real file keeps its
/// own name when a link leads to it.
struct ScanSink {
    std::function<void(FoundFile)> found;
    /// In folders: only what is, or by its extension should be, a picture and cannot be taken, and trouble.
    std::function<void(SkippedFile)> skipped;
    /// Once, at the end: how many other files lay in the folders.
    std::function<void(std::int64_t notPictures)> ignored = {};
    /// Each folder that is looked through, absolute, before what lies in it.
    std::function<void(const std::string &folder)> entered = {};
};

/// Walks the named paths. A file is taken once however often it is named or linked to; hard links are files of
/// their own, each with its name. Never fails as a whole; `cancelled` stops it between files.
void scan(const std::vector<std::string> &named, const ScanOptions &options, const ScanSink &sink,
          const std::atomic<bool> &cancelled);

} // namespace glassine::files
