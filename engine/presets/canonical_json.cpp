// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/canonical_json.h"

#include "codecs/codec.h"
#include "operations/operation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace glassine::presets {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList keysOf(std::span<const OptionSpec> options)
{
    QStringList keys;
    for (const OptionSpec &option : options)
        keys.append(qt(option.key));
    return keys;
}

/// Every known key in the order it is written. One list serves all levels but the operations' own (see ordered).
QStringList keyOrder()
{
    // clang-format off
    static constexpr std::string_view kFixed[] = {
        "glassine", "id", "name", "description", "icon", "color", "metadata", "naming", "animation",
        "damaged", "extras", "raw", "pairs", "renditions", "output", "intent", "black-point-compensation",
        "embed-profile", "policy", "gain-map", "motion", "losses", "source", "highlights", "brighten",
        "template", "existing", "portable", "operations", "format", "encoder", "target", "never-larger",
        "quality", "lossless", "score", "bytes"};
    // clang-format on
    QStringList order;
    for (std::string_view key : kFixed)
        order.append(qt(key));
    for (const operations::OperationDescription &operation : operations::operations())
        order.append(qt(operation.id));
    for (const codecs::CodecDescription &codec : codecs::codecs())
        order.append(keysOf(codec.options));
    return order;
}

class Writer {
public:
    QByteArray write(const QJsonObject &document)
    {
        append(document, 0, {});
        m_out.append('\n');
        return m_out;
    }

private:
    void append(const QJsonValue &value, int depth, const QString &key)
    {
        if (value.isObject())
            append(value.toObject(), depth, key);
        else if (value.isArray())
            append(value.toArray(), depth);
        else
            m_out.append(scalar(value));
    }

    void append(const QJsonObject &object, int depth, const QString &name)
    {
        m_out.append('{');
        bool first = true;
        for (const QString &key : ordered(object, name)) {
            newLine(depth + 1, first);
            m_out.append(scalar(key)).append(": ");
            append(object.value(key), depth + 1, key);
        }
        close('}', depth, first);
    }

    void append(const QJsonArray &array, int depth)
    {
        m_out.append('[');
        bool first = true;
        for (const QJsonValue &value : array) {
            newLine(depth + 1, first);
            append(value, depth + 1, {});
        }
        close(']', depth, first);
    }

    void newLine(int depth, bool &first)
    {
        m_out.append(first ? "\n" : ",\n").append(QByteArray(depth * 2, ' '));
        first = false;
    }

    void close(char bracket, int depth, bool empty)
    {
        if (!empty)
            m_out.append('\n').append(QByteArray(depth * 2, ' '));
        m_out.append(bracket);
    }

    /// `name` is the key the object stands under: an operation's options come in the order of its own table.
    QStringList ordered(const QJsonObject &object, const QString &name) const
    {
        const operations::OperationDescription *operation = operations::operationById(name.toStdString());
        const QStringList order = operation ? keysOf(operation->options) : m_order;
        const auto rank = [&order](const QString &key) {
            const qsizetype position = order.indexOf(key);
            return position < 0 ? order.size() : position;
        };
        QStringList keys = object.keys(); // sorted by name
        std::stable_sort(keys.begin(), keys.end(),
                         [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
        return keys;
    }

    /// QJsonDocument writes lists and objects only: a list of one, without its brackets.
    static QByteArray scalar(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    }

    const QStringList m_order = keyOrder();
    QByteArray m_out;
};

} // namespace

QByteArray canonicalJson(const QJsonObject &document)
{
    return Writer().write(document);
}

} // namespace glassine::presets
