// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From what the user named to the list of photos: folders recurse, links resolve once, every file counts once.

#include "base/result.h"
#include "files/content_type.h"
#include "files/input_file.h"

#include <functional>
#include <atomic>
#include <string>
#include <vector>

namespace glassine::files {

struct FoundFile {
    std::string path;      ///< absolute, raw bytes, links resolved
    std::string root;      ///< the named folder it was found under, or its own folder when named itself
    FileIdentity identity;
    ContentType type = ContentType::Unknown;
    bool named = false;    ///< named itself, not found in a folder
    /// path relative to root's parent-less self: "sub/dir" (no file name), "" at the top
    std::string relativeFolder;
};

struct SkippedFile {
    std::string path;
    Error reason;
    bool named = false;
};

struct ScanOptions {
    bool recurse = true;
    bool hidden = false;             ///< take dot-files and dot-folders found in folders
    std::string excludeFolder = {};  ///< the destination: never taken as input (absolute, resolved) 
    Limits limits = {};
};

/// Callbacks come from the scanning thread, in sorted order within each folder (byte order: deterministic).
struct ScanSink {
    std::function<void(FoundFile)> found;
    std::function<void(SkippedFile)> skipped; ///< in folders: only pictures that cannot be taken and trouble; other files are counted
    std::function<void(std::int64_t notPictures)> ignored = {}; ///< files in folders that are no pictures
};

/// Walks the named paths. Never fails as a whole; `cancelled` stops it between files.
void scan(const std::vector<std::string> &named, const ScanOptions &options, const ScanSink &sink,
          const std::atomic<bool> &cancelled);

} // namespace glassine::files
