// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The flags that optimize and plan share, and what they make of a session's settings.

#include "batch/session.h"
#include "command.h"

#include <string>
#include <vector>

namespace glassine::cli {

struct BatchFlags {
    std::vector<std::string> photos;
    std::string preset = "web-2048";
    std::string output;
    std::vector<std::string> settings; ///< "key=value"
    std::string longEdge, quality, format, metadata;
    std::string filesFrom;
    bool nulSeparated = false;
    std::string existing;
    std::string nameTemplate;
    bool noRecurse = false, hidden = false, archives = false, again = false, lowPriority = false;
    bool keepTimes = true, inPlace = false;
    int jobs = 0;
    bool json = false, quiet = false;

    void define(Parser &parser);
    /// Loads the preset, lays the settings over it, reads --files-from. Remarks about the preset go to `notes`.
    Result<batch::SessionSettings> sessionSettings(std::vector<presets::Problem> &notes) const;

private:
    std::vector<std::string> assignments(const presets::Preset &preset) const;
    Result<std::vector<std::string>> inputs() const;
};

/// Says what is odd about a preset that can be used all the same.
void showNotes(Console &console, const std::vector<presets::Problem> &notes);
/// Raw bytes; relative paths are taken from the working folder.
std::string absolutePath(const std::string &path);

} // namespace glassine::cli
