// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/list_draft.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace glassine::ui {

namespace {

constexpr int kVersion = 1;

// Names need not be text: base64, as in journals.
QString encoded(const std::string &bytes)
{
    return QString::fromLatin1(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64());
}

std::string decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

bool isPath(const std::string &path)
{
    return path.starts_with('/') && path.find('\0') == std::string::npos;
}

} // namespace

void ListDraft::add(const ListDraft &other)
{
    photos += other.photos;
    const auto first = std::uint16_t(ownPresets.size());
    ownPresets.insert(ownPresets.end(), other.ownPresets.begin(), other.ownPresets.end());
    const std::unordered_set<std::string> known(named.begin(), named.end());
    std::copy_if(other.named.begin(), other.named.end(), std::back_inserter(named),
                 [&](const std::string &path) { return !known.contains(path); });
    for (auto [path, mark] : other.marks) {
        mark.preset = mark.preset > 0 ? std::uint16_t(mark.preset + first) : mark.preset;
        marks.insert_or_assign(path, mark);
    }
}

QByteArray draftJson(const ListDraft &draft)
{
    QJsonArray named, own, marks;
    for (const std::string &path : draft.named)
        named.append(encoded(path));
    for (const presets::Preset &preset : draft.ownPresets)
        own.append(QJsonObject{{QStringLiteral("id"), preset.id},
                               {QStringLiteral("preset"), QString::fromUtf8(presets::presetJson(preset))}});
    for (const auto &[path, mark] : draft.marks)
        marks.append(QJsonObject{{QStringLiteral("path"), encoded(path)},
                                 {QStringLiteral("removed"), mark.removed},
                                 {QStringLiteral("setAside"), mark.setAside},
                                 {QStringLiteral("preset"), mark.preset}});
    const QJsonObject json{{QStringLiteral("version"), kVersion},
                           {QStringLiteral("photos"), qint64(draft.photos)},
                           {QStringLiteral("named"), named},
                           {QStringLiteral("presets"), own},
                           {QStringLiteral("marks"), marks}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ListDraft draftFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ListDraft draft;
    if (json.value(QStringLiteral("version")).toInt() != kVersion)
        return draft;
    draft.photos = std::max<qint64>(0, json.value(QStringLiteral("photos")).toInteger());
    for (const auto &path : json.value(QStringLiteral("named")).toArray())
        if (std::string raw = decoded(path); isPath(raw))
            draft.named.push_back(std::move(raw));
    std::vector<std::uint16_t> numbers{0}; // of those that can be used
    for (const auto &value : json.value(QStringLiteral("presets")).toArray()) {
        const QString id = value.toObject().value(QStringLiteral("id")).toString();
        const QByteArray document = value.toObject().value(QStringLiteral("preset")).toString().toUtf8();
        std::vector<presets::Problem> problems;
        auto preset = presets::parsePreset(document, id.toStdString(), problems);
        if (preset) {
            preset->id = id;
            draft.ownPresets.push_back(*std::move(preset));
        }
        numbers.push_back(preset ? std::uint16_t(draft.ownPresets.size()) : std::uint16_t(0));
    }
    for (const auto &value : json.value(QStringLiteral("marks")).toArray()) {
        const QJsonObject mark = value.toObject();
        const auto preset = std::size_t(std::max(0, mark.value(QStringLiteral("preset")).toInt()));
        if (std::string path = decoded(mark.value(QStringLiteral("path"))); isPath(path))
            draft.marks[std::move(path)] = {mark.value(QStringLiteral("removed")).toBool(),
                                            mark.value(QStringLiteral("setAside")).toBool(),
                                            preset < numbers.size() ? numbers[preset] : std::uint16_t(0)};
    }
    return draft;
}

} // namespace glassine::ui
