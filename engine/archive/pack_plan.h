// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which files go into which archive, under which names, before anything is written.

#include "archive/pack_options.h"
#include "files/input_file.h"

#include <atomic>
#include <vector>

namespace glassine::archive {

struct PackItem {
    std::string path; ///< absolute, raw bytes
    std::string name; ///< in the archive: UTF-8, '/' between folders
};

/// All regular files below a folder, in byte order, without hidden ones and what links lead to.
Result<std::vector<PackItem>> itemsBelow(const std::string &folder, const std::atomic<bool> &cancelled);
/// The name that a file of this folder gets; a file that lies elsewhere goes by its own name.
std::string nameBelow(const std::string &folder, const std::string &path);

struct PlannedFile {
    PackItem item;
    files::FileIdentity identity;
    files::ContentType type = files::ContentType::Unknown;
    PackMethod method = PackMethod::Store;
};
struct PlannedArchive {
    std::string fileName; ///< "delivery.zip", "delivery-2.zip"
    std::vector<PlannedFile> files;
};
struct PackPlan {
    std::string folder; ///< where the archives go
    std::vector<PlannedArchive> archives;
    std::int64_t files = 0, bytes = 0;
};

/// Opens every file once. Errors: that of the first file that cannot be read; NothingToDo; OutputExists for a name that is
/// taken; ArchivePartTooSmall, ArchiveFormatLimit; ArchiveNameRefused when two files would have one name.
Result<PackPlan> planPacking(const std::vector<PackItem> &items, const PackSettings &settings);

/// GNU's form of a line, as sha256sum reads it.
std::string checksumLine(const std::string &sha256, const std::string &name);

} // namespace glassine::archive
