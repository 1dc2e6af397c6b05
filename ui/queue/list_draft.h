// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of photos as it can be kept on disk: what the user named, and what was marked about single photos.

#include "presets/preset.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace glassine::ui {

struct ListDraft {
    struct Mark {
        bool removed = false; ///< taken off the list, though it lies where `named` says
        bool setAside = false;
        std::uint16_t preset = 0; ///< its own: 1 is the first of `ownPresets`
    };
    std::int64_t photos = 0;        ///< how many there were
    std::vector<std::string> named; ///< absolute, raw bytes
    std::vector<presets::Preset> ownPresets;
    using Marks = std::unordered_map<std::string, Mark>;
    Marks marks; ///< by path, raw bytes

    bool isEmpty() const { return named.empty(); }
    /// The photos of both, as one list.
    void add(const ListDraft &other);
};

QByteArray draftJson(const ListDraft &draft);
/// What cannot be read is left out: half a list is better than none.
ListDraft draftFromJson(const QByteArray &json);

} // namespace glassine::ui
