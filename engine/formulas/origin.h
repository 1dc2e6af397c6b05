// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the application knows of a photo and its bytes do not say: goes along to the worker, for formulas.

#include <cstdint>
#include <string>

namespace glassine::formulas {

struct Origin {
    std::string name;          ///< file name without its suffix
    std::string date;          ///< the file's, local time: "2026-11-20T19:46:17"; empty = unknown
    std::string preset;        ///< its id
    std::int64_t sequence = 1; ///< position in the batch, the same after a resume
    bool operator==(const Origin &) const = default;
};

/// Of a file at `path`, the first of no preset. In the application: workers know no time zone.
Origin originOf(const std::string &path, std::int64_t mtimeNs);

/// "IMG_4711" and "jpg"; a dot at the front begins a name, not a suffix.
struct FileNameParts {
    std::string name, suffix;
};
FileNameParts fileNameParts(const std::string &path);

} // namespace glassine::formulas
