// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Packing a delivery into archives, told to a person or a program; for `archive` and `optimize --archive`.

#include "archive/packing.h"
#include "command.h"

#include <functional>
#include <map>
#include <string>

namespace glassine::cli {

/// The flags that the table of options makes.
class PackFlags {
public:
    /// `prefix`: "--" or "--archive-".
    void define(Parser &parser, const std::string &prefix, const QString &group);
    bool any() const { return !m_given.empty(); }
    /// Usage when a value makes no sense.
    Result<archive::PackSettings> settings(const std::string &output) const;

private:
    std::map<std::string, std::string> m_given;
};

struct PackTelling {
    bool json = false;
    bool quiet = false;
    bool startsStream = true; ///< in JSON: the first line is ours
};

using PackItems = std::function<Result<std::vector<archive::PackItem>>(const std::atomic<bool> &cancelled)>;
/// Gathers, plans, packs, checks; says how it went.
ExitCode runPacking(Console &console, const PackItems &items, const archive::PackSettings &settings,
                    const PackTelling &telling);

/// What a session has written, by the names that its files have in the output folder.
PackItems itemsOfSession(const QString &session, const std::string &outputFolder);

} // namespace glassine::cli
