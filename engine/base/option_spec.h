// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An option is described once. GUI form, CLI flags, preset check, reference page and tests all come from here.

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace glassine {

using OptionValue = std::variant<bool, std::int64_t, double, std::string>;

enum class OptionKind { Boolean, Integer, Number, Choice, Text };
enum class OptionLevel { Basic, Expert };

struct OptionChoice {
    std::string_view key;   ///< what stands in presets and on the command line
    std::string_view label; ///< shown to people; QT_TRANSLATE_NOOP("OptionSpec", …)
};

struct OptionSpec {
    std::string_view key; ///< kebab-case
    std::string_view label;
    std::string_view help; ///< one sentence
    OptionKind kind = OptionKind::Text;
    OptionValue defaultValue;
    double minimum = 0; ///< Integer and Number only, inclusive
    double maximum = 0;
    std::string_view unit = {}; ///< "px", "%", "ppi" …
    std::vector<OptionChoice> choices = {};
    OptionLevel level = OptionLevel::Basic;
    /// "other-option=value|value": the option matters only then; empty = always.
    std::string_view appliesWhen = {};
};

OptionSpec booleanOption(std::string_view key, std::string_view label, std::string_view help, bool value);
OptionSpec integerOption(std::string_view key, std::string_view label, std::string_view help, std::int64_t value,
                         std::int64_t minimum, std::int64_t maximum, std::string_view unit = {});
OptionSpec numberOption(std::string_view key, std::string_view label, std::string_view help, double value,
                        double minimum, double maximum, std::string_view unit = {});
OptionSpec choiceOption(std::string_view key, std::string_view label, std::string_view help, std::string_view value,
                        std::vector<OptionChoice> choices);
OptionSpec textOption(std::string_view key, std::string_view label, std::string_view help, std::string_view value);
/// The same option, shown only to those who ask for all of them.
OptionSpec expert(OptionSpec spec);
/// The same option, meaningful only under a condition (see OptionSpec::appliesWhen).
OptionSpec when(std::string_view condition, OptionSpec spec);

/// Values by key. After checkOptions every key of the spec list is present with the right type.
class OptionValues {
public:
    void set(std::string key, OptionValue value) { m_values[std::move(key)] = std::move(value); }
    bool contains(std::string_view key) const { return m_values.find(key) != m_values.end(); }
    const OptionValue *find(std::string_view key) const;
    // Checked getters: a missing or wrongly typed key is a programming error and asserts.
    bool boolean(std::string_view key) const;
    std::int64_t integer(std::string_view key) const;
    double number(std::string_view key) const;
    const std::string &text(std::string_view key) const;
    const std::map<std::string, OptionValue, std::less<>> &all() const { return m_values; }
    bool operator==(const OptionValues &) const = default;

private:
    std::map<std::string, OptionValue, std::less<>> m_values;
};

/// One thing wrong with a value, with the dotted path that leads to it.
struct OptionProblem {
    std::string path;
    std::string message;
};

/// Fills defaults, widens integers to numbers, checks ranges and choices. Problems carry `pathPrefix.key`.
OptionValues checkOptions(std::span<const OptionSpec> specs, const OptionValues &given, const std::string &pathPrefix,
                          std::vector<OptionProblem> &problems);

/// Parses text from the command line by kind ("true", "82", "1.5", a choice key).
Result<OptionValue> parseOptionValue(const OptionSpec &spec, std::string_view text);
std::string optionValueText(const OptionValue &value);

} // namespace glassine
