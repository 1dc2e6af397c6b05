// SPDX-License-Identifier: GPL-3.0-or-later
// The reply half of the protocol: what came of a photo, bounded in every direction.

#include "worker/job.h"

#include "worker/wire.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>

namespace glassine::worker {

using wire::datagram;
using wire::key;
using wire::number;
using wire::ObjectReader;
using wire::Problems;
using wire::wireText;

namespace {

constexpr std::int64_t kMaxInt64 = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMaxByteCount = std::int64_t(1) << 50;
constexpr int kMaxInt = std::numeric_limits<int>::max();
constexpr int kMaxEdge = 100'000'000;
constexpr int kMaxFrames = 10'000'000;
constexpr std::size_t kIdBytes = 64;

/// How much text and how many rows a reply may hold. The writer falls back to the tighter ones when a reply would not
/// fit into a datagram; the reader accepts what `kWide` allows.
constexpr std::size_t kMostTags = 600;
constexpr std::size_t kTagBytes = 96;

struct Bounds {
    std::size_t text = 256;    ///< facts, warning details
    std::size_t detail = 1024; ///< error subject and detail
    std::size_t summary = 64;  ///< further facts
    std::size_t warnings = 64;
    std::size_t renditionWarnings = 16;
    std::size_t tags = kMostTags;
};
constexpr Bounds kWide;
constexpr Bounds kTight{128, 256, 16, 16, 4, 128};
constexpr Bounds kTightest{64, 128, 8, 8, 2, 64};

QJsonObject toJson(Size size)
{
    return {{key("width"), number(size.width, 0, kMaxEdge)}, {key("height"), number(size.height, 0, kMaxEdge)}};
}

Size readSize(ObjectReader &parent, const char *name)
{
    ObjectReader reader(parent.object(name), parent.pathOf(name), parent.problems());
    Size size;
    size.width = reader.integer("width", 0, kMaxEdge);
    size.height = reader.integer("height", 0, kMaxEdge);
    return size;
}

QJsonObject toJson(const pipeline::Area &area)
{
    return {{key("left"), number(area.left, -kMaxEdge, kMaxEdge)},
            {key("top"), number(area.top, -kMaxEdge, kMaxEdge)},
            {key("size"), toJson(area.size)}};
}

pipeline::Area readArea(ObjectReader &parent, const char *name)
{
    ObjectReader reader(parent.object(name), parent.pathOf(name), parent.problems());
    pipeline::Area area;
    area.left = reader.integer("left", -kMaxEdge, kMaxEdge);
    area.top = reader.integer("top", -kMaxEdge, kMaxEdge);
    area.size = readSize(reader, "size");
    return area;
}

QJsonObject toJson(const Error &error, const Bounds &bounds)
{
    const std::string_view name = errorName(error.code);
    return {{key("code"), QString::fromUtf8(name.data(), qsizetype(name.size()))},
            {key("subject"), wireText(error.subject, bounds.detail)},
            {key("detail"), wireText(error.detail, bounds.detail)}};
}

Error readError(ObjectReader &parent, const char *name)
{
    ObjectReader reader(parent.object(name), parent.pathOf(name), parent.problems());
    Error error;
    if (!errorFromName(reader.identifier("code", kIdBytes), error.code))
        parent.problems().report(reader.pathOf("code"), "unknown error");
    error.subject = reader.text("subject", kWide.detail);
    error.detail = reader.text("detail", kWide.detail);
    return error;
}

QJsonArray toJson(const std::vector<pipeline::Warning> &warnings, std::size_t most, const Bounds &bounds)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(most, warnings.size()); ++i)
        list.append(QJsonObject{{key("code"), wireText(warnings[i].code, kIdBytes)},
                                {key("detail"), wireText(warnings[i].detail, bounds.text)}});
    return list;
}

std::vector<pipeline::Warning> readWarnings(ObjectReader &parent, const char *name, std::size_t most)
{
    const QJsonArray list = parent.array(name, qsizetype(most));
    std::vector<pipeline::Warning> warnings;
    for (qsizetype i = 0; i < list.size(); ++i) {
        ObjectReader reader(list.at(i).toObject(), parent.pathOf(name, i), parent.problems());
        pipeline::Warning warning;
        warning.code = reader.identifier("code", kIdBytes);
        warning.detail = reader.text("detail", kWide.text);
        warnings.push_back(std::move(warning));
    }
    return warnings;
}

// Facts: one row per field, used both ways.

struct FlagRow {
    const char *name;
    bool pipeline::PhotoFacts::*field;
};
constexpr std::array kFlagRows = {
    FlagRow{"alpha", &pipeline::PhotoFacts::alpha},
    FlagRow{"cmyk", &pipeline::PhotoFacts::cmyk},
    FlagRow{"gainMap", &pipeline::PhotoFacts::gainMap},
    FlagRow{"motionPhoto", &pipeline::PhotoFacts::motionPhoto},
    FlagRow{"depth", &pipeline::PhotoFacts::depth},
    FlagRow{"animated", &pipeline::PhotoFacts::animated},
    FlagRow{"equalPages", &pipeline::PhotoFacts::equalPages},
    FlagRow{"hasExif", &pipeline::PhotoFacts::hasExif},
    FlagRow{"hasXmp", &pipeline::PhotoFacts::hasXmp},
    FlagRow{"hasIptc", &pipeline::PhotoFacts::hasIptc},
    FlagRow{"hasGps", &pipeline::PhotoFacts::hasGps},
    FlagRow{"hasSerials", &pipeline::PhotoFacts::hasSerials},
    FlagRow{"hasThumbnail", &pipeline::PhotoFacts::hasThumbnail},
};

struct TextRow {
    const char *name;
    std::string pipeline::PhotoFacts::*field;
};
constexpr std::array kTextRows = {
    TextRow{"profile", &pipeline::PhotoFacts::profile},
    TextRow{"space", &pipeline::PhotoFacts::space},
    TextRow{"spaceFrom", &pipeline::PhotoFacts::spaceFrom},
    TextRow{"cameraMake", &pipeline::PhotoFacts::cameraMake},
    TextRow{"cameraModel", &pipeline::PhotoFacts::cameraModel},
    TextRow{"lens", &pipeline::PhotoFacts::lens},
    TextRow{"dateTaken", &pipeline::PhotoFacts::dateTaken},
    TextRow{"creator", &pipeline::PhotoFacts::creator},
    TextRow{"copyright", &pipeline::PhotoFacts::copyright},
    TextRow{"dateOffset", &pipeline::PhotoFacts::dateOffset},
};

struct NumberRow {
    const char *name;
    int pipeline::PhotoFacts::*field;
    int minimum;
    int maximum;
};
constexpr std::array kNumberRows = {
    NumberRow{"orientation", &pipeline::PhotoFacts::orientation, 1, 8},
    NumberRow{"frames", &pipeline::PhotoFacts::frames, 0, kMaxFrames},
    NumberRow{"bands", &pipeline::PhotoFacts::bands, 0, 1024},
    NumberRow{"bitsPerSample", &pipeline::PhotoFacts::bitsPerSample, 1, 128},
    NumberRow{"outOfGamut", &pipeline::PhotoFacts::outOfGamut, -1, 10'000},
    NumberRow{"gamma", &pipeline::PhotoFacts::gamma, 0, 10'000},
    NumberRow{"rating", &pipeline::PhotoFacts::rating, -1, 5},
};

template <typename Texts>
QJsonObject toJson(const Texts &texts, const Bounds &bounds)
{
    QJsonObject object;
    for (const auto &[name, value] : texts) {
        if (std::size_t(object.size()) == bounds.summary)
            break;
        object.insert(wireText(name, kIdBytes), wireText(value, bounds.text));
    }
    return object;
}

template <typename Texts>
Texts readTexts(ObjectReader &reader, const char *name)
{
    Texts texts;
    const QJsonObject object = reader.object(name);
    const std::string path = reader.pathOf(name);
    if (std::size_t(object.size()) > kWide.summary)
        reader.problems().report(path, "too many entries");
    for (auto it = object.begin(); it != object.end() && !reader.problems().any(); ++it)
        texts[wire::checkedText(it.key(), kIdBytes, path, reader.problems())] = wire::checkedText(
            it.value(), kWide.text, path, reader.problems());
    return texts;
}

QJsonObject toJson(const pipeline::PhotoFacts &facts, const Bounds &bounds)
{
    QJsonObject object{{key("size"), toJson(facts.size)}};
    for (const NumberRow &row : kNumberRows)
        object.insert(key(row.name), number(facts.*row.field, row.minimum, row.maximum));
    for (const FlagRow &row : kFlagRows)
        object.insert(key(row.name), facts.*row.field);
    for (const TextRow &row : kTextRows)
        object.insert(key(row.name), wireText(facts.*row.field, bounds.text));
    object.insert(key("summary"), toJson(facts.summary, bounds));
    object.insert(key("fields"), toJson(facts.fields, bounds));
    return object;
}

pipeline::PhotoFacts readFacts(ObjectReader &parent, const char *name)
{
    ObjectReader reader(parent.object(name), parent.pathOf(name), parent.problems());
    pipeline::PhotoFacts facts;
    facts.size = readSize(reader, "size");
    for (const NumberRow &row : kNumberRows)
        facts.*row.field = reader.integer(row.name, row.minimum, row.maximum);
    for (const FlagRow &row : kFlagRows)
        facts.*row.field = reader.boolean(row.name);
    for (const TextRow &row : kTextRows)
        facts.*row.field = reader.text(row.name, kWide.text);
    facts.summary = readTexts<decltype(facts.summary)>(reader, "summary");
    facts.fields = readTexts<decltype(facts.fields)>(reader, "fields");
    return facts;
}

QJsonObject toJson(const pipeline::RenditionResult &rendition, const Bounds &bounds)
{
    QJsonObject object{{key("ok"), rendition.ok},
                       {key("format"), wireText(rendition.format, kIdBytes)},
                       {key("size"), toJson(rendition.size)},
                       {key("bytes"), number(rendition.bytes, 0, kMaxByteCount)},
                       {key("keptSource"), rendition.keptSource},
                       {key("warnings"), toJson(rendition.warnings, bounds.renditionWarnings, bounds)}};
    if (rendition.mark.size.width > 0)
        object.insert(key("mark"), toJson(rendition.mark));
    if (!rendition.ok)
        object.insert(key("error"), toJson(rendition.error, bounds));
    return object;
}

pipeline::RenditionResult readRendition(const QJsonValue &value, std::string path, Problems &problems)
{
    ObjectReader reader(value.toObject(), std::move(path), problems);
    pipeline::RenditionResult rendition;
    rendition.ok = reader.boolean("ok");
    if (!rendition.ok)
        rendition.error = readError(reader, "error");
    rendition.format = reader.text("format", kIdBytes);
    if (!rendition.format.empty() && !wire::isIdentifier(rendition.format, kIdBytes))
        problems.report(reader.pathOf("format"), "not an identifier");
    rendition.size = readSize(reader, "size");
    rendition.bytes = reader.integer64("bytes", 0, kMaxByteCount);
    rendition.keptSource = reader.boolean("keptSource");
    if (reader.has("mark"))
        rendition.mark = readArea(reader, "mark");
    rendition.warnings = readWarnings(reader, "warnings", kWide.renditionWarnings);
    return rendition;
}

// Tags in rows of three texts: group, key, value.

QJsonArray toJson(const std::vector<pipeline::MetadataTag> &tags, std::size_t most)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < std::min(tags.size(), most); ++i)
        rows.append(QJsonArray{wireText(tags[i].group, kIdBytes), wireText(tags[i].key, kTagBytes),
                               wireText(tags[i].text, kTagBytes)});
    return rows;
}

std::vector<pipeline::MetadataTag> readTags(ObjectReader &reader)
{
    const QJsonArray rows = reader.array("tags", qsizetype(kMostTags));
    std::vector<pipeline::MetadataTag> tags;
    for (qsizetype i = 0; i < rows.size() && !reader.problems().any(); ++i) {
        const QJsonArray row = rows.at(i).toArray();
        const std::string path = reader.pathOf("tags", i);
        if (row.size() != 3)
            reader.problems().report(path, "not three texts");
        const auto text = [&](qsizetype column, std::size_t most) {
            return wire::checkedText(row.at(column), most, path, reader.problems());
        };
        tags.push_back({text(0, kIdBytes), text(1, kTagBytes), text(2, kTagBytes)});
    }
    return tags;
}

QByteArray encodeWithin(const Reply &reply, const Bounds &bounds)
{
    QJsonArray renditions;
    for (const pipeline::RenditionResult &rendition : reply.renditions)
        renditions.append(toJson(rendition, bounds));
    QJsonObject object{{key("id"), number(reply.id, 0, kMaxInt64)},
                       {key("ok"), reply.ok},
                       {key("facts"), toJson(reply.facts, bounds)},
                       {key("warnings"), toJson(reply.warnings, bounds.warnings, bounds)},
                       {key("renditions"), renditions},
                       {key("tags"), toJson(reply.tags, bounds.tags)},
                       {key("peakRssBytes"), number(reply.peakRssBytes, 0, kMaxByteCount)},
                       {key("cpuMs"), number(reply.cpuMs, 0, kMaxInt)}};
    if (!reply.ok)
        object.insert(key("error"), toJson(reply.error, bounds));
    return datagram(object);
}

} // namespace

QByteArray encode(const Reply &reply)
{
    for (const Bounds &bounds : {kWide, kTight})
        if (QByteArray bytes = encodeWithin(reply, bounds); bytes.size() <= qsizetype(kMaxDatagram))
            return bytes;
    return encodeWithin(reply, kTightest);
}

Result<Reply> decodeReply(const QByteArray &bytes, std::size_t expectedRenditions)
{
    Problems problems;
    Reply reply;
    {
        ObjectReader reader(wire::parseDatagram(bytes, problems), {}, problems);
        reply.id = reader.integer64("id", 0, kMaxInt64);
        reply.ok = reader.boolean("ok");
        if (!reply.ok)
            reply.error = readError(reader, "error");
        reply.facts = readFacts(reader, "facts");
        reply.warnings = readWarnings(reader, "warnings", kWide.warnings);
        const QJsonArray renditions = reader.array("renditions", qsizetype(expectedRenditions));
        // Without a readable source there need not be any verdicts; with one, each rendition has its own.
        const bool none = renditions.isEmpty() && !reply.ok;
        if (!none && std::size_t(renditions.size()) != expectedRenditions)
            problems.report("renditions", "not one per output");
        for (qsizetype i = 0; i < renditions.size(); ++i)
            reply.renditions.push_back(readRendition(renditions.at(i), reader.pathOf("renditions", i), problems));
        reply.tags = readTags(reader);
        reply.peakRssBytes = reader.integer64("peakRssBytes", 0, kMaxByteCount);
        reply.cpuMs = reader.integer("cpuMs", 0, kMaxInt);
    }
    if (problems.any())
        return fail(problems.error());
    return reply;
}

} // namespace glassine::worker
