// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/job.h"

#include "pipeline/recipe_json.h"
#include "worker/wire.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

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
constexpr int kMaxThreads = 1024;
constexpr int kMaxThumbnailEdge = 4096;
constexpr int kMaxLogoEdge = 16384;
constexpr std::size_t kLogoNameBytes = 128;
constexpr std::int64_t kMaxDisplayPixels = 1'000'000'000;
constexpr std::size_t kIdBytes = 64;
constexpr std::size_t kNameBytes = 255; // the longest file name

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
        object.insert(key(row.name),
                      row.wide ? number(limits.*row.wide, 0, kMaxByteCount) : number(limits.*row.narrow, 0, kMaxInt));
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

struct KindRow {
    JobKind kind;
    const char *name;
};
constexpr std::array kKindRows = {
    KindRow{JobKind::Probe, "probe"},
    KindRow{JobKind::Disclose, "disclose"},
    KindRow{JobKind::Optimize, "optimize"},
    KindRow{JobKind::Thumbnail, "thumbnail"},
    KindRow{JobKind::Display, "display"},
    KindRow{JobKind::Preview, "preview"},
    KindRow{JobKind::Logo, "logo"},
    KindRow{JobKind::Preflight, "preflight"},
    KindRow{JobKind::CheckRecipe, "check-recipe"},
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
    if (recipe->renditions.empty() || recipe->renditions.size() > pipeline::kMaxFiles)
        reader.problems().report("recipe.renditions", "not between 1 and " + std::to_string(pipeline::kMaxFiles));
    return *std::move(recipe);
}

QJsonArray logosOf(const pipeline::Recipe &recipe)
{
    QJsonArray list;
    for (const auto &[name, logo] : recipe.logos) {
        if (logo.pixels)
            list.append(QJsonObject{{key("name"), wireText(name, kLogoNameBytes)},
                                    {key("width"), number(logo.size.width, 1, kMaxLogoEdge)},
                                    {key("height"), number(logo.size.height, 1, kMaxLogoEdge)}});
    }
    return list;
}

/// Names and sizes; their descriptors come beside the datagram.
void readLogos(ObjectReader &reader, pipeline::Recipe &recipe)
{
    const QJsonArray list = reader.array("logos", qsizetype(pipeline::kMaxLogos));
    for (qsizetype i = 0; i < list.size(); ++i) {
        ObjectReader one(list.at(i).toObject(), reader.pathOf("logos", i), reader.problems());
        pipeline::Logo logo;
        const std::string name = one.text("name", kLogoNameBytes);
        logo.size.width = one.integer("width", 1, kMaxLogoEdge);
        logo.size.height = one.integer("height", 1, kMaxLogoEdge);
        if (!recipe.logos.insert({name, logo}).second)
            reader.problems().report(reader.pathOf("logos", i), "named twice");
    }
}

formulas::Origin readOrigin(ObjectReader &parent)
{
    ObjectReader reader(parent.object("origin"), parent.pathOf("origin"), parent.problems());
    formulas::Origin origin;
    origin.name = reader.text("name", kNameBytes);
    origin.date = reader.text("date", kIdBytes);
    origin.preset = reader.text("preset", kNameBytes);
    origin.sequence = reader.integer64("sequence", 1, kMaxInt64);
    return origin;
}

QJsonObject toJson(const formulas::Origin &origin)
{
    return {{key("name"), wireText(origin.name, kNameBytes)},
            {key("date"), wireText(origin.date, kIdBytes)},
            {key("preset"), wireText(origin.preset, kNameBytes)},
            {key("sequence"), number(origin.sequence, 1, kMaxInt64)}};
}

QByteArray readScreenProfile(ObjectReader &reader)
{
    const std::string text = reader.text("screenProfile", std::size_t(kMaxScreenProfileBytes) * 4 / 3 + 4);
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(text),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() > kMaxScreenProfileBytes)
        reader.problems().report(reader.pathOf("screenProfile"), "not a profile");
    return decoded.decoded;
}

color::ColorSettings readProof(const QJsonObject &json, ObjectReader &reader)
{
    pipeline::SettingsProblems problems;
    color::ColorSettings proof = pipeline::readColor(json, problems);
    if (!problems.empty())
        reader.problems().report(reader.pathOf("proof"), problems.front().message);
    return proof;
}

/// After the recipe, which says how many renditions there are.
void readLooking(ObjectReader &reader, Job &job)
{
    ObjectReader looking(reader.object("looking"), reader.pathOf("looking"), reader.problems());
    const int last = std::max(0, int(job.recipe.renditions.size()) - 1);
    job.rendition = looking.integer("rendition", 0, last);
    job.displayPixels = looking.integer64("pixels", 1, kMaxDisplayPixels);
    job.paper = looking.boolean("paper");
    job.markOutside = looking.boolean("markOutside");
    if (const QJsonObject proof = looking.object("proof"); !proof.isEmpty())
        job.proof = readProof(proof, looking);
    job.screenProfile = readScreenProfile(looking);
}

QJsonObject lookingOf(const Job &job)
{
    const bool profileFits = job.screenProfile.size() <= kMaxScreenProfileBytes;
    return {{key("rendition"), number(job.rendition, 0, kMaxInt)},
            {key("pixels"), number(job.displayPixels, 1, kMaxDisplayPixels)},
            {key("paper"), job.paper},
            {key("markOutside"), job.markOutside},
            {key("proof"), job.proof ? pipeline::toJson(*job.proof) : QJsonObject()},
            {key("screenProfile"), QString::fromLatin1(profileFits ? job.screenProfile.toBase64() : QByteArray())}};
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

std::vector<const Asset *> assetsOf(const Job &job)
{
    std::vector<const Asset *> assets;
    if (hasRecipe(job.kind))
        assets = pipeline::assetsOf(job.recipe);
    if (isForLooking(job.kind) && job.proof && job.proof->output == color::OutputSpace::File
        && !job.proof->profile.empty())
        assets.push_back(&job.proof->profile);
    return assets;
}

std::vector<Asset *> assetsOf(Job &job)
{
    std::vector<Asset *> assets;
    for (const Asset *asset : assetsOf(std::as_const(job)))
        assets.push_back(const_cast<Asset *>(asset));
    return assets;
}

QByteArray encode(const Job &job)
{
    const std::string_view type = files::contentTypeRow(job.type).id;
    QJsonObject object{{key("id"), number(job.id, 0, kMaxInt64)},
                       {key("type"), QString::fromUtf8(type.data(), qsizetype(type.size()))},
                       {key("threads"), number(job.threads, 1, kMaxThreads)},
                       {key("sidecar"), job.sidecar},
                       {key("limits"), toJson(job.limits)}};
    for (const KindRow &row : kKindRows) {
        if (row.kind == job.kind)
            object.insert(key("kind"), key(row.name));
    }
    if (hasRecipe(job.kind)) {
        object.insert(key("recipe"), pipeline::toJson(job.recipe));
        object.insert(key("origin"), toJson(job.origin));
    }
    if (hasLogos(job.kind))
        object.insert(key("logos"), logosOf(job.recipe));
    if (isForLooking(job.kind))
        object.insert(key("looking"), lookingOf(job));
    if (job.kind == JobKind::Thumbnail)
        object.insert(key("thumbnailEdge"), number(job.thumbnailEdge, 1, kMaxThumbnailEdge));
    if (job.kind == JobKind::Logo)
        object.insert(key("logoDiagonal"), number(job.logoDiagonal, 1, kMaxLogoEdge));
    return datagram(object);
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
                     {key("noNewPrivileges"), hello.noNewPrivileges},
                     {key("fonts"), hello.fonts}});
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
        job.sidecar = reader.boolean("sidecar");
        job.limits = readLimits(reader, "limits");
        if (hasRecipe(job.kind)) {
            job.recipe = readRecipe(reader);
            job.origin = readOrigin(reader);
        }
        if (hasLogos(job.kind))
            readLogos(reader, job.recipe);
        if (isForLooking(job.kind))
            readLooking(reader, job);
        if (job.kind == JobKind::Thumbnail)
            job.thumbnailEdge = reader.integer("thumbnailEdge", 1, kMaxThumbnailEdge);
        if (job.kind == JobKind::Logo)
            job.logoDiagonal = reader.integer("logoDiagonal", 1, kMaxLogoEdge);
    }
    if (!problems.any() && assetsOf(std::as_const(job)).size() > kMaxAssets)
        problems.report("recipe", "more files than there are descriptors for");
    if (problems.any())
        return fail(problems.error());
    return job;
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
            hello.versions[wire::checkedText(it.key(), kIdBytes, "versions", problems)] = wire::checkedText(
                it.value(), kIdBytes, "versions", problems);
        readList(reader, "codecs", hello.codecs);
        readList(reader, "types", hello.types);
        hello.landlockAbi = reader.integer("landlockAbi", 0, 1000);
        hello.seccomp = reader.boolean("seccomp");
        hello.resourceLimits = reader.boolean("resourceLimits");
        hello.noNewPrivileges = reader.boolean("noNewPrivileges");
        hello.fonts = reader.boolean("fonts");
    }
    if (!problems.any() && hello.protocol != kProtocolVersion)
        problems.report("protocol", "another version");
    if (problems.any())
        return fail(problems.error());
    return hello;
}

} // namespace glassine::worker
