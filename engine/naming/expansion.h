// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A template with its tokens filled in for one output.

#include "naming/naming.h"

#include <cstddef>
#include <string>
#include <vector>

namespace glassine::naming {

class Expansion {
public:
    Expansion(const NameTemplate &form, const TokenValues &values, int numbered, bool portable = false)
        : m_form(form), m_values(values), m_numbered(numbered), m_portable(portable)
    {}

    /// Relative, '/'-separated, every component sanitized and short enough.
    std::string path() const;

private:
    /// The text before it is split into components, and where the file's extension begins in it.
    struct Filled {
        std::string text;
        std::size_t extension = std::string::npos;
    };
    Filled fill(const std::string &name) const;
    std::string value(const NameTemplate::Part &part, const std::string &name) const;
    std::string rawValue(const NameTemplate::Part &part, const std::string &name) const;
    bool numbersItself() const;
    std::string fileName(std::string_view last, std::size_t extension) const;

    const NameTemplate &m_form;
    const TokenValues &m_values;
    int m_numbered;
    bool m_portable;
};

} // namespace glassine::naming
