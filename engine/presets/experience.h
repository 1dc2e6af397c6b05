// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far estimates were off for photos that are done: the next ones of the same shoot are as noisy, or as plain.

#include <map>
#include <string>

namespace glassine::presets {

class Experience {
public:
    /// One finished file of this kind ("jpeg", "png"): what was expected, and what it is. In bytes.
    void learn(const std::string &kind, double expected, double bytes);
    /// What to multiply an estimate with; 1 where nothing is known, near it where little is.
    double factor(const std::string &kind) const;

private:
    struct Sums {
        double expected = 0, bytes = 0;
        int files = 0;
    };
    std::map<std::string, Sums> m_kinds;
};

} // namespace glassine::presets
