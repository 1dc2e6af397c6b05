// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the journal keeps of one item, and what the parts of a session hand to each other about it.

#include "batch/session.h"

#include <optional>

namespace glassine::batch {

/// What an item is from the scan on.
struct ItemSeed {
    std::int64_t id = 0;
    std::string path;
    std::string relativeFolder;
    files::FileIdentity identity;
    files::ContentType type = files::ContentType::Unknown;
    bool named = false;
    int preset = 0; ///< SessionSettings::presetAt
};

/// One output: planned (Waiting), or what came of it.
struct OutputOutcome {
    int rendition = 0;
    std::string folder, fileName;
    bool numbered = false;
    ItemState state = ItemState::Waiting;
    Error error;
    std::string format;
    Size size;
    std::int64_t bytes = 0;
    std::string hash;
    std::int64_t mtimeNs = 0;
    bool keptSource = false;
    bool intended = false; ///< hash and bytes were journaled before the name was linked
    std::vector<pipeline::Warning> warnings;
    std::string path() const { return folder + '/' + fileName; }
};

struct ItemOutcome {
    std::int64_t id = 0;
    ItemState state = ItemState::Waiting;
    Error error;
    std::vector<pipeline::Warning> warnings;
    Size size;
    int attempts = 0;
    int cpuMs = 0;
    std::vector<OutputOutcome> outputs; ///< one per rendition, in order
};

struct StoredItem {
    ItemSeed seed;
    ItemOutcome outcome;
};

/// What is on disk under `path`, without following a last link; nothing when it is no regular file.
struct DiskFile {
    std::int64_t bytes = 0;
    std::int64_t mtimeNs = 0;
    bool operator==(const DiskFile &) const = default;
};
std::optional<DiskFile> diskFile(const std::string &path);

/// The ids of the renditions, by preset.
using RenditionIds = std::vector<std::vector<std::string>>;
RenditionIds renditionIds(const SessionSettings &settings);

/// An item as the session shows it; an output has a path only once it is there.
ItemRecord itemRecord(StoredItem item, const RenditionIds &renditions);

} // namespace glassine::batch
