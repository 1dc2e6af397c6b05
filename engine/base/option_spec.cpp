// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/option_spec.h"

#include "base/edit_distance.h"

#include <QtGlobal>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace glassine {

namespace {

std::string numberText(double value)
{
    std::array<char, 40> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return std::string(text.data(), result.ptr);
}

std::string inQuotes(std::string_view text)
{
    return '"' + displayText(text) + '"';
}

std::string_view kindWords(OptionKind kind)
{
    switch (kind) {
    case OptionKind::Boolean: return "true or false";
    case OptionKind::Integer: return "a whole number";
    case OptionKind::Number: return "a number";
    case OptionKind::Choice: return "one of its choices";
    case OptionKind::Text: return "text";
    }
    return "";
}

std::string withUnit(const OptionSpec &spec, double value)
{
    std::string text = numberText(value);
    if (!spec.unit.empty())
        text += (spec.unit == "%" ? "" : " ") + std::string(spec.unit);
    return text;
}

std::vector<std::string_view> choiceKeys(const OptionSpec &spec)
{
    std::vector<std::string_view> keys;
    for (const OptionChoice &choice : spec.choices)
        keys.push_back(choice.key);
    return keys;
}

std::string choiceMessage(const OptionSpec &spec, std::string_view given)
{
    const auto keys = choiceKeys(spec);
    std::string message = inQuotes(given) + " is not one of its choices: ";
    for (std::size_t i = 0; i < keys.size(); ++i)
        message += (i == 0 ? "" : ", ") + std::string(keys[i]);
    return message + suggestion(given, keys);
}

/// Empty when `value` is inside the range of the spec.
std::string rangeMessage(const OptionSpec &spec, double value)
{
    if (value >= spec.minimum && value <= spec.maximum)
        return {};
    return numberText(value) + " is out of range: it must be from " + withUnit(spec, spec.minimum) + " to "
        + withUnit(spec, spec.maximum);
}

/// The value as a whole number, if it is one: JSON writers turn 82 into 82.0 as they like.
std::optional<std::int64_t> wholeNumber(const OptionValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return *integer;
    const auto *number = std::get_if<double>(&value);
    constexpr double kExact = 9007199254740992.0; // 2^53: beyond it a double no longer counts by one
    if (number != nullptr && std::abs(*number) <= kExact && std::trunc(*number) == *number)
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

/// Brings `value` to the type of the spec and checks it. Returns what is wrong, or "".
std::string conform(const OptionSpec &spec, OptionValue &value)
{
    std::string wrongKind = optionValueText(value);
    wrongKind = (std::holds_alternative<std::string>(value) ? inQuotes(wrongKind) : wrongKind) + " is not "
        + std::string(kindWords(spec.kind));
    switch (spec.kind) {
    case OptionKind::Boolean: return std::holds_alternative<bool>(value) ? std::string() : wrongKind;
    case OptionKind::Integer: {
        const auto integer = wholeNumber(value);
        if (!integer)
            return wrongKind;
        value = *integer;
        return rangeMessage(spec, static_cast<double>(*integer));
    }
    case OptionKind::Number: {
        if (const auto *integer = std::get_if<std::int64_t>(&value))
            value = static_cast<double>(*integer);
        const auto *number = std::get_if<double>(&value);
        return number == nullptr || !std::isfinite(*number) ? wrongKind : rangeMessage(spec, *number);
    }
    case OptionKind::Choice: {
        const auto *text = std::get_if<std::string>(&value);
        if (text == nullptr)
            return wrongKind;
        for (const OptionChoice &choice : spec.choices) {
            if (choice.key == *text)
                return {};
        }
        return choiceMessage(spec, *text);
    }
    case OptionKind::Text: return std::holds_alternative<std::string>(value) ? std::string() : wrongKind;
    }
    return wrongKind;
}

template <typename T>
const T &checked(const OptionValues &values, std::string_view key)
{
    const OptionValue *value = values.find(key);
    if (value == nullptr || !std::holds_alternative<T>(*value))
        qFatal("option \"%s\" is missing or of another type", std::string(key).c_str());
    return std::get<T>(*value);
}

std::optional<bool> parseBoolean(std::string_view text)
{
    for (const std::string_view yes : {"true", "yes", "on", "1"}) {
        if (text == yes)
            return true;
    }
    for (const std::string_view no : {"false", "no", "off", "0"}) {
        if (text == no)
            return false;
    }
    return std::nullopt;
}

template <typename T>
std::optional<T> parseWhole(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    T value{};
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (text.empty() || result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return value;
}

/// The text as a value of the nearest type; conform() says what is wrong with it.
OptionValue guess(const OptionSpec &spec, std::string_view text)
{
    if (spec.kind == OptionKind::Boolean) {
        if (const auto value = parseBoolean(text))
            return *value;
    }
    if (spec.kind == OptionKind::Integer || spec.kind == OptionKind::Number) {
        if (const auto value = parseWhole<std::int64_t>(text))
            return *value;
        if (const auto value = parseWhole<double>(text))
            return *value;
    }
    return std::string(text);
}

OptionSpec option(std::string_view key, std::string_view label, std::string_view help, OptionKind kind,
                  OptionValue value)
{
    OptionSpec spec;
    spec.key = key;
    spec.label = label;
    spec.help = help;
    spec.kind = kind;
    spec.defaultValue = std::move(value);
    return spec;
}

} // namespace

OptionSpec expert(OptionSpec spec)
{
    spec.level = OptionLevel::Expert;
    return spec;
}

OptionSpec when(std::string_view condition, OptionSpec spec)
{
    spec.appliesWhen = condition;
    return spec;
}

OptionSpec booleanOption(std::string_view key, std::string_view label, std::string_view help, bool value)
{
    return option(key, label, help, OptionKind::Boolean, value);
}

OptionSpec integerOption(std::string_view key, std::string_view label, std::string_view help, std::int64_t value,
                         std::int64_t minimum, std::int64_t maximum, std::string_view unit)
{
    OptionSpec spec = option(key, label, help, OptionKind::Integer, value);
    spec.minimum = static_cast<double>(minimum);
    spec.maximum = static_cast<double>(maximum);
    spec.unit = unit;
    return spec;
}

OptionSpec numberOption(std::string_view key, std::string_view label, std::string_view help, double value,
                        double minimum, double maximum, std::string_view unit)
{
    OptionSpec spec = option(key, label, help, OptionKind::Number, value);
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.unit = unit;
    return spec;
}

OptionSpec choiceOption(std::string_view key, std::string_view label, std::string_view help, std::string_view value,
                        std::vector<OptionChoice> choices)
{
    OptionSpec spec = option(key, label, help, OptionKind::Choice, std::string(value));
    spec.choices = std::move(choices);
    return spec;
}

OptionSpec textOption(std::string_view key, std::string_view label, std::string_view help, std::string_view value)
{
    return option(key, label, help, OptionKind::Text, std::string(value));
}

const OptionValue *OptionValues::find(std::string_view key) const
{
    const auto it = m_values.find(key);
    return it == m_values.end() ? nullptr : &it->second;
}

bool OptionValues::boolean(std::string_view key) const
{
    return checked<bool>(*this, key);
}

std::int64_t OptionValues::integer(std::string_view key) const
{
    return checked<std::int64_t>(*this, key);
}

double OptionValues::number(std::string_view key) const
{
    return checked<double>(*this, key);
}

const std::string &OptionValues::text(std::string_view key) const
{
    return checked<std::string>(*this, key);
}

OptionValues checkOptions(std::span<const OptionSpec> specs, const OptionValues &given, const std::string &pathPrefix,
                          std::vector<OptionProblem> &problems)
{
    const std::string prefix = pathPrefix.empty() ? std::string() : pathPrefix + '.';
    OptionValues result;
    std::vector<std::string_view> keys;
    for (const OptionSpec &spec : specs) {
        keys.push_back(spec.key);
        OptionValue value = spec.defaultValue;
        if (const OptionValue *own = given.find(spec.key)) {
            OptionValue candidate = *own;
            if (const std::string problem = conform(spec, candidate); problem.empty())
                value = std::move(candidate);
            else
                problems.push_back({prefix + std::string(spec.key), problem});
        }
        result.set(std::string(spec.key), std::move(value));
    }
    for (const auto &[key, value] : given.all()) {
        if (!result.contains(key))
            problems.push_back({prefix + key, "there is no such option" + suggestion(key, keys)});
    }
    return result;
}

Result<OptionValue> parseOptionValue(const OptionSpec &spec, std::string_view text)
{
    OptionValue value = guess(spec, text);
    if (const std::string problem = conform(spec, value); !problem.empty())
        return fail(ErrorCode::Usage, std::string(spec.key), problem);
    return value;
}

std::string optionValueText(const OptionValue &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? "true" : "false";
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return std::to_string(*integer);
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number);
    return std::get<std::string>(value);
}

} // namespace glassine
