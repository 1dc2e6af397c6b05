// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/wire.h"

#include "worker/job.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <limits>

namespace glassine::worker::wire {

namespace {

bool isForbiddenControl(char16_t character)
{
    return (character < 0x20 && character != u'\n' && character != u'\t') || character == 0x7f;
}

/// The integer `value` holds exactly, or nothing for 1.5, "1" or null.
std::optional<std::int64_t> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const qint64 first = value.toInteger(0);
    if (first == 0 && value.toInteger(1) == 1)
        return std::nullopt; // toInteger gave us both defaults: not a whole number
    return first;
}

} // namespace

void Problems::report(std::string path, std::string detail)
{
    if (!m_first)
        m_first = Error{ErrorCode::WorkerProtocol, std::move(path), std::move(detail)};
}

Error Problems::error() const
{
    return m_first.value_or(Error{ErrorCode::WorkerProtocol, {}, {}});
}

ObjectReader::ObjectReader(QJsonObject object, std::string path, Problems &problems)
    : m_object(std::move(object)), m_path(std::move(path)), m_problems(problems)
{}

ObjectReader::~ObjectReader()
{
    if (m_problems.any())
        return;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (m_known.count(it.key()) == 0) {
            const std::string key = wireText(it.key().toStdString(), 64).toStdString();
            m_problems.report(m_path.empty() ? key : m_path + '.' + key, "unknown key");
            return;
        }
    }
}

std::string ObjectReader::pathOf(const char *key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + key;
}

std::string ObjectReader::pathOf(const char *key, qsizetype index) const
{
    return pathOf(key) + '[' + std::to_string(index) + ']';
}

QJsonValue ObjectReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        m_problems.report(pathOf(key), "missing");
    return value;
}

bool ObjectReader::boolean(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        m_problems.report(pathOf(key), "not true or false");
    return value.toBool();
}

std::int64_t ObjectReader::integer64(const char *key, std::int64_t minimum, std::int64_t maximum)
{
    const std::optional<std::int64_t> number = exactInteger(take(key));
    if (number && *number >= minimum && *number <= maximum)
        return *number;
    m_problems.report(pathOf(key), number ? "out of range" : "not a whole number");
    return minimum;
}

int ObjectReader::integer(const char *key, int minimum, int maximum)
{
    return static_cast<int>(integer64(key, minimum, maximum));
}

std::string ObjectReader::text(const char *key, std::size_t maxBytes)
{
    return checkedText(take(key), maxBytes, pathOf(key), m_problems);
}

std::string ObjectReader::identifier(const char *key, std::size_t maxBytes)
{
    std::string value = text(key, maxBytes);
    if (!isIdentifier(value, maxBytes))
        m_problems.report(pathOf(key), "not an identifier");
    return value;
}

QJsonObject ObjectReader::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        m_problems.report(pathOf(key), "not an object");
    return value.toObject();
}

QJsonArray ObjectReader::array(const char *key, qsizetype maxItems)
{
    const QJsonValue value = take(key);
    QJsonArray items = value.toArray();
    if (!value.isArray())
        m_problems.report(pathOf(key), "not a list");
    else if (items.size() > maxItems)
        m_problems.report(pathOf(key), "too many items");
    else
        return items;
    return {};
}

std::string checkedText(const QJsonValue &value, std::size_t maxBytes, const std::string &path, Problems &problems)
{
    const QString text = value.toString();
    const char *wrong = nullptr;
    if (!value.isString())
        wrong = "not a text";
    else if (text.size() > static_cast<qsizetype>(maxBytes))
        wrong = "text too long";
    else if (!text.isValidUtf16())
        wrong = "not valid Unicode";
    else if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isForbiddenControl(c.unicode()); }))
        wrong = "control character";
    std::string bytes = wrong ? std::string() : text.toStdString();
    if (bytes.size() > maxBytes)
        wrong = "text too long";
    if (!wrong)
        return bytes;
    problems.report(path, wrong);
    return {};
}

bool isIdentifier(const std::string &text, std::size_t maxBytes)
{
    return !text.empty() && text.size() <= maxBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

QJsonObject parseDatagram(const QByteArray &datagram, Problems &problems)
{
    if (datagram.size() > static_cast<qsizetype>(kMaxDatagram)) {
        problems.report({}, "datagram too long");
        return {};
    }
    QJsonParseError parseError{};
    const QJsonDocument document = QJsonDocument::fromJson(datagram, &parseError); // depth-limited by Qt (1024)
    if (parseError.error != QJsonParseError::NoError)
        problems.report({}, "not JSON at byte " + std::to_string(parseError.offset));
    else if (!document.isObject())
        problems.report({}, "not an object");
    return document.object();
}

QByteArray datagram(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString wireText(const std::string &raw, std::size_t maxBytes)
{
    std::size_t cut = std::min(raw.size(), maxBytes);
    for (int back = 0; back < 3 && cut > 0 && cut < raw.size() && (raw[cut] & '\xc0') == '\x80'; ++back)
        --cut; // not in the middle of a character
    QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(cut));
    for (QChar &c : text) {
        if (isForbiddenControl(c.unicode()))
            c = u' ';
    }
    // What stands for invalid bytes is longer than they were.
    while (text.toUtf8().size() > static_cast<qsizetype>(maxBytes))
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace glassine::worker::wire
