// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/journal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace glassine::batch {

namespace {

QString encoded(const std::string &bytes)
{
    return QString::fromLatin1(blob(bytes).toBase64());
}

std::string decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

constexpr int kMostJobs = 1024;
constexpr std::int64_t kMostBytes = std::int64_t(1) << 50;

// Beyond 2^53 a JSON number is not exact; the limits stay far below.
QJsonObject limitsJson(const Limits &limits)
{
    return {{QStringLiteral("inputBytes"), qint64(limits.inputBytes)},
            {QStringLiteral("framePixels"), qint64(limits.framePixels)},
            {QStringLiteral("totalPixels"), qint64(limits.totalPixels)},
            {QStringLiteral("frames"), limits.frames},
            {QStringLiteral("outputBytes"), qint64(limits.outputBytes)},
            {QStringLiteral("iccBytes"), qint64(limits.iccBytes)},
            {QStringLiteral("metadataBytes"), qint64(limits.metadataBytes)},
            {QStringLiteral("progressiveScans"), limits.progressiveScans},
            {QStringLiteral("workerMemoryBytes"), qint64(limits.workerMemoryBytes)},
            {QStringLiteral("deadlineBaseMs"), limits.deadlineBaseMs},
            {QStringLiteral("deadlinePerMegapixelMs"), limits.deadlinePerMegapixelMs}};
}

// A number that is not there, or makes no sense, is the usual one.
Limits limitsFrom(const QJsonObject &json)
{
    Limits limits;
    const auto wide = [&](const QString &key, std::int64_t &value) {
        const std::int64_t read = json.value(key).toInteger(value);
        value = read >= 0 && read <= kMostBytes ? read : value;
    };
    const auto narrow = [&](const QString &key, int &value) {
        const int read = json.value(key).toInt(value);
        value = read >= 0 ? read : value;
    };
    wide(QStringLiteral("inputBytes"), limits.inputBytes);
    wide(QStringLiteral("framePixels"), limits.framePixels);
    wide(QStringLiteral("totalPixels"), limits.totalPixels);
    narrow(QStringLiteral("frames"), limits.frames);
    wide(QStringLiteral("outputBytes"), limits.outputBytes);
    wide(QStringLiteral("iccBytes"), limits.iccBytes);
    wide(QStringLiteral("metadataBytes"), limits.metadataBytes);
    narrow(QStringLiteral("progressiveScans"), limits.progressiveScans);
    wide(QStringLiteral("workerMemoryBytes"), limits.workerMemoryBytes);
    narrow(QStringLiteral("deadlineBaseMs"), limits.deadlineBaseMs);
    narrow(QStringLiteral("deadlinePerMegapixelMs"), limits.deadlinePerMegapixelMs);
    return limits;
}

Result<presets::Preset> presetFrom(const QJsonValue &document, const QString &id)
{
    std::vector<presets::Problem> problems;
    auto preset = presets::parsePreset(document.toString().toUtf8(), id.toStdString(), problems);
    if (!preset)
        return fail(ErrorCode::JournalDamaged, {}, "its preset is not valid at " + preset.error().subject);
    preset->id = id;
    return *std::move(preset);
}

bool areAbsolute(const SessionSettings &settings)
{
    const auto isAbsolute = [](const std::string &path) {
        return path.starts_with('/') && path.find('\0') == std::string::npos;
    };
    return isAbsolute(settings.outputFolder) && std::all_of(settings.inputs.begin(), settings.inputs.end(), isAbsolute);
}

} // namespace

QByteArray settingsJson(const SessionSettings &settings)
{
    QJsonArray inputs;
    for (const auto &input : settings.inputs)
        inputs.append(encoded(input));
    QJsonArray leftOut;
    for (const auto &path : settings.leftOut)
        leftOut.append(encoded(path));
    QJsonArray others;
    for (const presets::Preset &preset : settings.otherPresets)
        others.append(QJsonObject{{QStringLiteral("id"), preset.id},
                                  {QStringLiteral("preset"), QString::fromUtf8(presets::selfContainedJson(preset))}});
    const QJsonObject json{
        {QStringLiteral("inputs"), inputs},
        {QStringLiteral("leftOut"), leftOut},
        {QStringLiteral("outputFolder"), encoded(settings.outputFolder)},
        {QStringLiteral("presetId"), settings.preset.id},
        {QStringLiteral("preset"), QString::fromUtf8(presets::selfContainedJson(settings.preset))},
        {QStringLiteral("otherPresets"), others},
        {QStringLiteral("recurse"), settings.scan.recurse},
        {QStringLiteral("hidden"), settings.scan.hidden},
        {QStringLiteral("archives"), settings.scan.archives},
        {QStringLiteral("limits"), limitsJson(settings.limits)},
        {QStringLiteral("jobs"), settings.jobs},
        {QStringLiteral("lowPriority"), settings.lowPriority},
        {QStringLiteral("keepTimes"), settings.keepTimes},
        {QStringLiteral("useLedger"), settings.useLedger},
        {QStringLiteral("inPlace"), settings.inPlace},
        {QStringLiteral("destination"), encoded(settings.destination)},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SessionSettings> settingsFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json.isEmpty())
        return fail(ErrorCode::JournalDamaged, {}, "its settings are no JSON");
    SessionSettings settings;
    for (const auto &input : json.value(QStringLiteral("inputs")).toArray())
        settings.inputs.push_back(decoded(input));
    for (const auto &path : json.value(QStringLiteral("leftOut")).toArray())
        settings.leftOut.push_back(decoded(path));
    std::sort(settings.leftOut.begin(), settings.leftOut.end()); // a search relies on it
    settings.outputFolder = decoded(json.value(QStringLiteral("outputFolder")));
    const QString presetId = json.value(QStringLiteral("presetId")).toString();
    if (!areAbsolute(settings))
        return fail(ErrorCode::JournalDamaged, {}, "its settings name no absolute paths");
    GLASSINE_TRY(settings.preset, presetFrom(json.value(QStringLiteral("preset")), presetId));
    for (const auto &other : json.value(QStringLiteral("otherPresets")).toArray()) {
        const QJsonObject entry = other.toObject();
        GLASSINE_TRY(auto preset,
                     presetFrom(entry.value(QStringLiteral("preset")), entry.value(QStringLiteral("id")).toString()));
        settings.otherPresets.push_back(std::move(preset));
    }
    settings.limits = limitsFrom(json.value(QStringLiteral("limits")).toObject());
    settings.scan.recurse = json.value(QStringLiteral("recurse")).toBool(true);
    settings.scan.hidden = json.value(QStringLiteral("hidden")).toBool();
    settings.scan.archives = json.value(QStringLiteral("archives")).toBool();
    settings.scan.limits = settings.limits;
    settings.jobs = std::clamp(json.value(QStringLiteral("jobs")).toInt(), 0, kMostJobs);
    settings.lowPriority = json.value(QStringLiteral("lowPriority")).toBool();
    settings.keepTimes = json.value(QStringLiteral("keepTimes")).toBool(true);
    settings.useLedger = json.value(QStringLiteral("useLedger")).toBool(true);
    settings.inPlace = json.value(QStringLiteral("inPlace")).toBool();
    settings.destination = decoded(json.value(QStringLiteral("destination")));
    return settings;
}

} // namespace glassine::batch
