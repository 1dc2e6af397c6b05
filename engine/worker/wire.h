// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writing and strict reading of JSON for the process border. Reading: every key must be known, every
// number in range, every text bounded. The first thing wrong is kept with the path that leads to it.

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace glassine::worker::wire {

/// Collects the first problem of one datagram; later reads give defaults and change nothing.
class Problems {
public:
    void report(std::string path, std::string detail);
    bool any() const { return m_first.has_value(); }
    /// Only when any(): WorkerProtocol, subject = path.
    Error error() const;

private:
    std::optional<Error> m_first;
};

class ObjectReader {
public:
    ObjectReader(QJsonObject object, std::string path, Problems &problems);
    /// Reports the first key that nobody asked for.
    ~ObjectReader();
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    bool boolean(const char *key);
    std::int64_t integer64(const char *key, std::int64_t minimum, std::int64_t maximum);
    int integer(const char *key, int minimum, int maximum);
    /// UTF-8 of at most `maxBytes`, no control characters but tab and newline.
    std::string text(const char *key, std::size_t maxBytes);
    /// 1 to `maxBytes` of a-z, 0-9, '-', '_'.
    std::string identifier(const char *key, std::size_t maxBytes);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key, qsizetype maxItems);
    std::string pathOf(const char *key) const;
    std::string pathOf(const char *key, qsizetype index) const;
    Problems &problems() { return m_problems; }

private:
    QJsonValue take(const char *key);
    QJsonObject m_object;
    std::string m_path;
    Problems &m_problems;
    std::set<QString> m_known;
};

/// A text from an array or map, checked as ObjectReader::text does.
std::string checkedText(const QJsonValue &value, std::size_t maxBytes, const std::string &path, Problems &problems);
bool isIdentifier(const std::string &text, std::size_t maxBytes);

/// Parses a datagram of at most kMaxDatagram that must hold one object.
QJsonObject parseDatagram(const QByteArray &datagram, Problems &problems);

// Writing: an honest writer clamps, so that what it says is never refused.

template <typename T>
QJsonValue number(T value, std::int64_t minimum, std::int64_t maximum)
{
    return QJsonValue(qint64(std::clamp<std::int64_t>(std::int64_t(value), minimum, maximum)));
}
inline QString key(const char *text)
{
    return QString::fromLatin1(text);
}
QByteArray datagram(const QJsonObject &object);

/// What checkedText accepts, whatever comes in: invalid UTF-8 replaced, control characters blanked, cut at a
/// character at or before `maxBytes`.
QString wireText(const std::string &raw, std::size_t maxBytes);

} // namespace glassine::worker::wire
