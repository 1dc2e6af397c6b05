// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/job.h"

#include "worker/wire.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace glassine::worker {

using wire::ObjectReader;
using wire::Problems;
using wire::wireText;

namespace {

constexpr std::int64_t kMaxInt64 = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMaxByteCount = std::int64_t(1) << 50;
constexpr int kMaxInt = std::numeric_limits<int>::max();
constexpr int kMaxEdge = 100'000'000;
constexpr int kMaxFrames = 10'000'000;
constexpr int kMaxThreads = 1024;
constexpr int kMaxThumbnailEdge = 4096;
constexpr std::size_t kIdBytes = 64;

/// How much text and how many rows a reply may hold. The writer falls back to `kTight` when a reply would not fit
/// into a datagram; the reader accepts what `kWide` allows.
struct Bounds {
    std::size_t text = 256;   ///< facts, warning details
    std::size_t detail = 1024; ///< error subject and detail
    std::size_t summary = 64; ///< further facts
    std::size_t warnings = 64;
    std::size_t renditionWarnings = 16;
};
constexpr Bounds kWide;
constexpr Bounds kTight{128, 256, 16, 16, 4};

template <typename T> QJsonValue number(T value, std::int64_t minimum, std::int64_t maximum)
{
    return QJsonValue(qint64(std::clamp<std::int64_t>(std::int64_t(value), minimum, maximum)));
}

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

QByteArray datagram(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Shared values

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

// Limits: one row per number, used both ways.

struct LimitRow {
    const char *name;
    std::int64_t Limits::*wide;
    int Limits::*narrow;
};
constexpr std::array kLimitRows = {
    LimitRow{"inputBytes", &Limits::inputBytes, nullptr},
    LimitRow{"framePixels", &Limits::framePixels, nullptr},
    LimitRow{"totalPixels", &Limits::totalPixels, nullptr},
    LimitRow{"frames", nullptr, &Limits::frames},
    LimitRow{"outputBytes", &Limits::outputBytes, nullptr},
    LimitRow{"iccBytes", &Limits::iccBytes, nullptr},
    LimitRow{"metadataBytes", &Limits::metadataBytes, nullptr},
    LimitRow{"progressiveScans", nullptr, &Limits::progressiveScans},
    LimitRow{"workerMemoryBytes", &Limits::workerMemoryBytes, nullptr},
    LimitRow{"deadlineBaseMs", nullptr, &Limits::deadlineBaseMs},
    LimitRow{"deadlinePerMegapixelMs", nullptr, &Limits::deadlinePerMegapixelMs},
};

QJsonObject toJson(const Limits &limits)
{
    QJsonObject object;
    for (const LimitRow &row : kLimitRows)
        object.insert(key(row.name), row.wide ? number(limits.*row.wide, 0, kMaxByteCount)
                                              : number(limits.*row.narrow, 0, kMaxInt));
    return object;
}

Limits readLimits(ObjectReader &parent, const char *name)
{
    ObjectReader reader(parent.object(name), parent.pathOf(name), parent.problems());
    Limits limits;
    for (const LimitRow &row : kLimitRows) {
        if (row.wide)
            limits.*row.wide = reader.integer64(row.name, 0, kMaxByteCount);
        else
            limits.*row.narrow = reader.integer(row.name, 0, kMaxInt);
    }
    return limits;
}

// Facts: again one row per field.

struct FlagRow {
    const char *name;
    bool pipeline::PhotoFacts::*field;
};
constexpr std::array kFlagRows = {
    FlagRow{"alpha", &pipeline::PhotoFacts::alpha},
    FlagRow{"cmyk", &pipeline::PhotoFacts::cmyk},
    FlagRow{"gainMap", &pipeline::PhotoFacts::gainMap},
    FlagRow{"motionPhoto", &pipeline::PhotoFacts::motionPhoto},
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
    TextRow{"cameraMake", &pipeline::PhotoFacts::cameraMake},
    TextRow{"cameraModel", &pipeline::PhotoFacts::cameraModel},
    TextRow{"lens", &pipeline::PhotoFacts::lens},
    TextRow{"dateTaken", &pipeline::PhotoFacts::dateTaken},
    TextRow{"creator", &pipeline::PhotoFacts::creator},
    TextRow{"copyright", &pipeline::PhotoFacts::copyright},
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
    NumberRow{"rating", &pipeline::PhotoFacts::rating, -1, 5},
};

QJsonObject toJson(const pipeline::PhotoFacts &facts, const Bounds &bounds)
{
    QJsonObject object{{key("size"), toJson(facts.size)}};
    for (const NumberRow &row : kNumberRows)
        object.insert(key(row.name), number(facts.*row.field, row.minimum, row.maximum));
    for (const FlagRow &row : kFlagRows)
        object.insert(key(row.name), facts.*row.field);
    for (const TextRow &row : kTextRows)
        object.insert(key(row.name), wireText(facts.*row.field, bounds.text));
    QJsonObject summary;
    for (const auto &[name, value] : facts.summary) {
        if (std::size_t(summary.size()) == bounds.summary)
            break;
        summary.insert(wireText(name, kIdBytes), wireText(value, bounds.text));
    }
    object.insert(key("summary"), summary);
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
    const QJsonObject summary = reader.object("summary");
    const std::string path = reader.pathOf("summary");
    if (std::size_t(summary.size()) > kWide.summary)
        parent.problems().report(path, "too many entries");
    for (auto it = summary.begin(); it != summary.end() && !parent.problems().any(); ++it)
        facts.summary[wire::checkedText(it.key(), kIdBytes, path, parent.problems())] =
            wire::checkedText(it.value(), kWide.text, path, parent.problems());
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
    rendition.warnings = readWarnings(reader, "warnings", kWide.renditionWarnings);
    return rendition;
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
                       {key("peakRssBytes"), number(reply.peakRssBytes, 0, kMaxByteCount)},
                       {key("cpuMs"), number(reply.cpuMs, 0, kMaxInt)}};
    if (!reply.ok)
        object.insert(key("error"), toJson(reply.error, bounds));
    return datagram(object);
}

// Job

struct KindRow {
    JobKind kind;
    const char *name;
};
constexpr std::array kKindRows = {
    KindRow{JobKind::Probe, "probe"},
    KindRow{JobKind::Optimize, "optimize"},
    KindRow{JobKind::Thumbnail, "thumbnail"},
};

JobKind readKind(ObjectReader &reader)
{
    const std::string name = reader.identifier("kind", kIdBytes);
    for (const KindRow &row : kKindRows) {
        if (name == row.name)
            return row.kind;
    }
    reader.problems().report(reader.pathOf("kind"), "unknown kind");
    return JobKind::Probe;
}

files::ContentType readType(ObjectReader &reader)
{
    const std::string id = reader.identifier("type", kIdBytes);
    if (const files::ContentTypeRow *row = files::contentTypeById(id))
        return row->type;
    reader.problems().report(reader.pathOf("type"), "unknown content type");
    return files::ContentType::Unknown;
}

pipeline::Recipe readRecipe(ObjectReader &reader)
{
    const QJsonObject object = reader.object("recipe");
    if (reader.problems().any())
        return {};
    Result<pipeline::Recipe> recipe = pipeline::recipeFromJson(object);
    if (!recipe) {
        reader.problems().report(reader.pathOf("recipe") + '.' + recipe.error().subject, recipe.error().detail);
        return {};
    }
    // An input takes the first descriptor.
    if (recipe->renditions.empty() || recipe->renditions.size() >= kMaxDescriptors)
        reader.problems().report("recipe.renditions", "not between 1 and 31");
    return *std::move(recipe);
}

void readList(ObjectReader &reader, const char *name, std::vector<std::string> &into)
{
    const QJsonArray list = reader.array(name, 64);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const std::string path = reader.pathOf(name, i);
        into.push_back(wire::checkedText(list.at(i), kIdBytes, path, reader.problems()));
        if (!wire::isIdentifier(into.back(), kIdBytes))
            reader.problems().report(path, "not an identifier");
    }
}

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const std::string &text : texts)
        list.append(wireText(text, kIdBytes));
    return list;
}

} // namespace

QByteArray encode(const Job &job)
{
    const std::string_view type = files::contentTypeRow(job.type).id;
    QJsonObject object{{key("id"), number(job.id, 0, kMaxInt64)},
                       {key("type"), QString::fromUtf8(type.data(), qsizetype(type.size()))},
                       {key("threads"), number(job.threads, 1, kMaxThreads)},
                       {key("limits"), toJson(job.limits)}};
    for (const KindRow &row : kKindRows) {
        if (row.kind == job.kind)
            object.insert(key("kind"), key(row.name));
    }
    if (job.kind == JobKind::Optimize)
        object.insert(key("recipe"), pipeline::toJson(job.recipe));
    if (job.kind == JobKind::Thumbnail)
        object.insert(key("thumbnailEdge"), number(job.thumbnailEdge, 1, kMaxThumbnailEdge));
    return datagram(object);
}

QByteArray encode(const Reply &reply)
{
    QByteArray wide = encodeWithin(reply, kWide);
    return wide.size() <= qsizetype(kMaxDatagram) ? wide : encodeWithin(reply, kTight);
}

QByteArray encode(const Hello &hello)
{
    QJsonObject versions;
    for (const auto &[name, version] : hello.versions)
        versions.insert(wireText(name, kIdBytes), wireText(version, kIdBytes));
    return datagram({{key("protocol"), number(hello.protocol, 0, kMaxInt)},
                     {key("versions"), versions},
                     {key("codecs"), listOf(hello.codecs)},
                     {key("types"), listOf(hello.types)},
                     {key("landlockAbi"), number(hello.landlockAbi, 0, 1000)},
                     {key("seccomp"), hello.seccomp},
                     {key("resourceLimits"), hello.resourceLimits},
                     {key("noNewPrivileges"), hello.noNewPrivileges}});
}

Result<Job> decodeJob(const QByteArray &bytes)
{
    Problems problems;
    Job job;
    {
        ObjectReader reader(wire::parseDatagram(bytes, problems), {}, problems);
        job.id = reader.integer64("id", 0, kMaxInt64);
        job.kind = readKind(reader);
        job.type = readType(reader);
        job.threads = reader.integer("threads", 1, kMaxThreads);
        job.limits = readLimits(reader, "limits");
        if (job.kind == JobKind::Optimize)
            job.recipe = readRecipe(reader);
        if (job.kind == JobKind::Thumbnail)
            job.thumbnailEdge = reader.integer("thumbnailEdge", 1, kMaxThumbnailEdge);
    }
    if (problems.any())
        return fail(problems.error());
    return job;
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
        reply.peakRssBytes = reader.integer64("peakRssBytes", 0, kMaxByteCount);
        reply.cpuMs = reader.integer("cpuMs", 0, kMaxInt);
    }
    if (problems.any())
        return fail(problems.error());
    return reply;
}

Result<Hello> decodeHello(const QByteArray &bytes)
{
    Problems problems;
    Hello hello;
    {
        ObjectReader reader(wire::parseDatagram(bytes, problems), {}, problems);
        hello.protocol = reader.integer("protocol", 0, kMaxInt);
        const QJsonObject versions = reader.object("versions");
        if (versions.size() > 64)
            problems.report("versions", "too many entries");
        for (auto it = versions.begin(); it != versions.end() && !problems.any(); ++it)
            hello.versions[wire::checkedText(it.key(), kIdBytes, "versions", problems)] =
                wire::checkedText(it.value(), kIdBytes, "versions", problems);
        readList(reader, "codecs", hello.codecs);
        readList(reader, "types", hello.types);
        hello.landlockAbi = reader.integer("landlockAbi", 0, 1000);
        hello.seccomp = reader.boolean("seccomp");
        hello.resourceLimits = reader.boolean("resourceLimits");
        hello.noNewPrivileges = reader.boolean("noNewPrivileges");
    }
    if (!problems.any() && hello.protocol != kProtocolVersion)
        problems.report("protocol", "another version");
    if (problems.any())
        return fail(problems.error());
    return hello;
}

} // namespace glassine::worker
