// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/settings_reader.h"

#include "base/edit_distance.h"
#include "base/error.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <utility>

namespace glassine::pipeline {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view kindName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return "true or false";
    case QJsonValue::Double: return "a number";
    case QJsonValue::String: return "a text";
    case QJsonValue::Array: return "a list";
    case QJsonValue::Object: return "an object";
    default: return "null";
    }
}

} // namespace

std::string joinPath(std::string_view parent, std::string_view key)
{
    if (parent.empty() || key.empty())
        return std::string(parent.empty() ? key : parent);
    return std::string(parent) + '.' + std::string(key);
}

SettingsReader::SettingsReader(QJsonObject object, std::string path, SettingsProblems &problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
{}

QJsonValue SettingsReader::take(std::string_view key)
{
    m_known.emplace_back(key);
    return m_object.value(qt(key));
}

void SettingsReader::problem(std::string_view key, std::string message, bool fatal)
{
    m_problems.push_back({pathOf(key), std::move(message), fatal});
}

bool SettingsReader::has(std::string_view key)
{
    return !take(key).isUndefined();
}

bool SettingsReader::boolean(std::string_view key, bool fallback)
{
    const QJsonValue value = take(key);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        problem(key, "should be true or false, is " + std::string(kindName(value)));
    return fallback;
}

std::optional<int> SettingsReader::integer(std::string_view key, int minimum, int maximum)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    const std::string range = std::to_string(minimum) + " to " + std::to_string(maximum);
    if (!value.isDouble() || number != std::floor(number)) {
        problem(key,
                "should be a whole number from " + range + ", is "
                    + (value.isDouble() ? std::to_string(number) : std::string(kindName(value))));
        return std::nullopt;
    }
    if (number < minimum || number > maximum) {
        problem(key, "should be from " + range + ", is " + QString::number(number, 'g', 15).toStdString());
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::string SettingsReader::text(std::string_view key, std::string_view fallback)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString().toStdString();
    if (!value.isUndefined())
        problem(key, "should be a text, is " + std::string(kindName(value)));
    return std::string(fallback);
}

QJsonObject SettingsReader::object(std::string_view key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isObject())
        problem(key, "should be an object { … }, is " + std::string(kindName(value)));
    return value.toObject();
}

QJsonArray SettingsReader::array(std::string_view key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        problem(key, "should be a list [ … ], is " + std::string(kindName(value)));
    return value.toArray();
}

std::size_t SettingsReader::choice(std::string_view key, std::span<const std::string_view> choices,
                                   std::size_t fallback)
{
    const std::size_t before = m_problems.size();
    const std::string given = text(key, choices[fallback]);
    const auto found = std::find(choices.begin(), choices.end(), given);
    if (found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    if (m_problems.size() == before) {
        std::string list;
        for (std::string_view one : choices)
            list += (list.empty() ? "" : ", ") + std::string(one);
        problem(key, '"' + displayText(given) + "\" is not one of: " + list + suggestion(given, choices));
    }
    return fallback;
}

OptionValues SettingsReader::options(std::span<const OptionSpec> specs)
{
    OptionValues given;
    for (const OptionSpec &spec : specs) {
        const QJsonValue json = take(spec.key);
        if (json.isUndefined())
            continue;
        if (std::optional<OptionValue> value = optionFromJson(json))
            given.set(std::string(spec.key), std::move(*value));
        else
            problem(spec.key, "should be a plain value, is " + std::string(kindName(json)));
    }
    std::vector<OptionProblem> found;
    OptionValues complete = checkOptions(specs, given, m_path, found);
    for (OptionProblem &one : found)
        m_problems.push_back({std::move(one.path), std::move(one.message), true});
    return complete;
}

void SettingsReader::ignore(std::initializer_list<std::string_view> keys)
{
    for (std::string_view key : keys)
        m_known.emplace_back(key);
}

void SettingsReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        const std::string text = key.toStdString();
        if (std::find(m_known.begin(), m_known.end(), text) != m_known.end())
            continue;
        const std::vector<std::string_view> known(m_known.begin(), m_known.end());
        problem(text, "is not known here" + suggestion(text, known), false);
    }
}

std::optional<OptionValue> optionFromJson(const QJsonValue &value)
{
    constexpr double kExact = 9007199254740992.0; // 2^53: whole numbers above are not exact in JSON
    if (value.isBool())
        return OptionValue(value.toBool());
    if (value.isString())
        return OptionValue(value.toString().toStdString());
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) <= kExact)
        return OptionValue(static_cast<std::int64_t>(number));
    return OptionValue(number);
}

QJsonValue optionToJson(const OptionValue &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return QJsonValue(*boolean);
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QJsonValue(static_cast<qint64>(*integer));
    if (const auto *number = std::get_if<double>(&value))
        return QJsonValue(*number);
    return QJsonValue(QString::fromStdString(std::get<std::string>(value)));
}

QJsonObject optionsToJson(const OptionValues &values)
{
    QJsonObject object;
    for (const auto &[key, value] : values.all())
        object.insert(QString::fromStdString(key), optionToJson(value));
    return object;
}

} // namespace glassine::pipeline
