// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads settings out of JSON strictly: every wrong value and every unknown key is noted with its dotted path, and
// reading goes on, so that one look shows everything there is to mend.

#include "base/option_spec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glassine::pipeline {

struct SettingsProblem {
    std::string path;
    std::string message;
    bool fatal = true; ///< unknown keys are reported, kept, and not fatal
};
using SettingsProblems = std::vector<SettingsProblem>;

/// "a.b": joins a dotted path; either part may be empty.
std::string joinPath(std::string_view parent, std::string_view key);

/// One JSON object being read. Each getter marks its key as known; finish() reports the keys nobody asked for.
class SettingsReader {
public:
    SettingsReader(QJsonObject object, std::string path, SettingsProblems &problems);

    bool has(std::string_view key);
    bool boolean(std::string_view key, bool fallback);
    std::optional<int> integer(std::string_view key, int minimum, int maximum);
    std::string text(std::string_view key, std::string_view fallback);
    QJsonObject object(std::string_view key);
    QJsonArray array(std::string_view key);
    /// The position of the text under `key` in `choices`, or `fallback`.
    std::size_t choice(std::string_view key, std::span<const std::string_view> choices, std::size_t fallback);
    /// Everything that `specs` describe, checked and complete.
    OptionValues options(std::span<const OptionSpec> specs);
    /// Declares keys that somebody else reads.
    void ignore(std::initializer_list<std::string_view> keys);
    void finish();

    void problem(std::string_view key, std::string message, bool fatal = true);
    std::string pathOf(std::string_view key) const { return joinPath(m_path, key); }
    const std::string &path() const { return m_path; }

private:
    QJsonValue take(std::string_view key);
    QJsonObject m_object;
    std::string m_path;
    SettingsProblems &m_problems;
    std::vector<std::string> m_known;
};

/// Nullopt for kinds that are no option value (objects, lists, null).
std::optional<OptionValue> optionFromJson(const QJsonValue &value);
QJsonValue optionToJson(const OptionValue &value);
QJsonObject optionsToJson(const OptionValues &values);

} // namespace glassine::pipeline
