// SPDX-License-Identifier: GPL-3.0-or-later
// glassine inspect: what a photo is, and what each preset would make of it.

#include "archive/archives.h"
#include "batch/color_summary.h"
#include "batch_flags.h"
#include "codecs/codec.h"
#include "command.h"
#include "events.h"
#include "files/input_file.h"
#include "files/sidecar.h"
#include "pipeline/color_words.h"
#include "privacy_report.h"
#include "text.h"
#include "worker/pool.h"

#include <QEventLoop>
#include <QJsonArray>

#include <algorithm>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using presets::Preset;

struct Inspected {
    std::string path;
    files::ContentType type = files::ContentType::Unknown;
    std::int64_t bytes = 0;
    pipeline::PhotoFacts facts;
    std::vector<pipeline::Warning> warnings;
};

std::vector<Preset> loadPresets()
{
    const presets::PresetStore store;
    std::vector<Preset> all;
    for (const presets::PresetStore::Entry &entry : store.list()) {
        std::vector<presets::Problem> notes;
        if (auto preset = store.load(entry.id, notes))
            all.push_back(std::move(*preset));
    }
    return all;
}

Result<worker::Reply> ask(worker::Pool &pool, worker::Job job, UniqueFd input)
{
    Result<worker::Reply> reply = fail(ErrorCode::WorkerDied, {}, "no worker can be started");
    QEventLoop loop;
    QObject::connect(&pool, &worker::Pool::failed, &loop, &QEventLoop::quit);
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(std::move(input));
    pool.submit(std::move(job), std::move(descriptors), [&](Result<worker::Reply> answer) {
        reply = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return reply;
}

/// Most photos go to screens: what sRGB cannot hold is worth knowing.
pipeline::Recipe webRecipe()
{
    pipeline::Recipe recipe;
    recipe.renditions.push_back({});
    recipe.renditions.back().id = "web";
    recipe.renditions.back().format = "jpeg";
    return recipe;
}

/// A photo that is read here, with its bytes.
struct Opened {
    files::InputFile input;
    UniqueFd bytes;
};

Result<Opened> open(const std::string &path)
{
    const Limits limits;
    archive::Archives archives;
    GLASSINE_TRY(files::InputFile input, archives.openInput(path, limits));
    const files::ContentTypeRow &row = files::contentTypeRow(input.type);
    using files::Reading;
    if (row.reading == Reading::NotYet)
        return fail(ErrorCode::NotYetSupported, path, std::string(row.label));
    if (row.reading == Reading::Unsupported)
        return fail(ErrorCode::UnsupportedFormat, path, std::string(row.label));
    if (row.reading == Reading::NotAPicture)
        return fail(ErrorCode::NotAPicture, path, std::string(row.label));
    GLASSINE_TRY(files::InputSnapshot snapshot, files::snapshotInput(input, path));
    return Opened{std::move(input), std::move(snapshot.fd)};
}

Error about(const std::string &path, Error error)
{
    error.subject = path;
    return error;
}

Result<Inspected> inspect(worker::Pool &pool, const std::string &path, std::int64_t id)
{
    GLASSINE_TRY(Opened opened, open(path));
    const files::ContentTypeRow &row = files::contentTypeRow(opened.input.type);
    worker::Job job;
    job.id = id;
    job.type = opened.input.type;
    job.kind = worker::JobKind::Preflight;
    job.recipe = webRecipe();
    auto reply = ask(pool, std::move(job), std::move(opened.bytes));
    if (reply && !reply->ok)
        reply = fail(reply->error);
    if (!reply)
        return fail(about(path, reply.error()));
    Inspected result{path, opened.input.type, opened.input.identity.size, std::move(reply->facts),
                     std::move(reply->warnings)};
    if (!files::extensionMatches(opened.input.type, path))
        result.warnings.push_back({"wrong-extension", std::string(row.label)});
    return result;
}

QString sizeText(Size size)
{
    return QStringLiteral("%1 × %2").arg(size.width).arg(size.height);
}

QString yesNo(bool yes)
{
    return yes ? Text::tr("yes") : Text::tr("no");
}

QString codecLabel(const std::string &id)
{
    const codecs::CodecDescription *codec = codecs::codecById(id);
    return codec ? fromUtf8(codec->label) : fromUtf8(id);
}

/// "2048 × 1365 JPEG"; for many renditions the sizes once and the formats once.
QString outcomeText(const Preset &preset, const Inspected &photo)
{
    QStringList sizes, formats;
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(preset.recipe)) {
        sizes.append(sizeText(pipeline::plannedSize(rendition, photo.facts.size)));
        formats.append(codecLabel(pipeline::resolvedFormat(rendition, photo.type)));
    }
    const qsizetype files = sizes.size();
    sizes.removeDuplicates();
    formats.removeDuplicates();
    const QString size = sizes.size() > 2 ? sizes.first() + u" … "_s + sizes.last() : sizes.join(u", "_s);
    const QString text = size + u"  "_s + formats.join(u", "_s);
    return files > 1 ? text + u"  "_s + Text::tr("(%n files)", nullptr, static_cast<int>(files)) : text;
}

QString metadataText(const pipeline::PhotoFacts &facts)
{
    QStringList kinds;
    if (facts.hasExif)
        kinds.append(u"EXIF"_s);
    if (facts.hasXmp)
        kinds.append(u"XMP"_s);
    if (facts.hasIptc)
        kinds.append(u"IPTC"_s);
    return kinds.isEmpty() ? Text::tr("none") : kinds.join(u", "_s);
}

QString pixelText(const pipeline::PhotoFacts &facts)
{
    QStringList parts = {sizeText(facts.size)};
    const double megapixels = facts.size.width / 1e6 * facts.size.height;
    parts.append(QStringLiteral("%1 MP").arg(megapixels, 0, 'f', megapixels < 10 ? 1 : 0));
    parts.append(Text::tr("%1 bits").arg(facts.bitsPerSample));
    if (facts.cmyk)
        parts.append(u"CMYK"_s);
    if (facts.alpha)
        parts.append(Text::tr("transparency"));
    if (facts.frames > 1)
        parts.append(Text::tr("%n frames", nullptr, facts.frames));
    return parts.join(u", "_s);
}

class InspectCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("FILE", m_files, Text::tr("Photos to look at.")).required();
        const Flag privacy = parser.flag("--privacy", m_privacy,
                                         Text::tr("Every tag of the metadata, by what it tells."));
        parser.option("--preset", m_preset, Text::tr("With --privacy: what of it leaves under this preset."))
            .needs(privacy);
        addJsonFlag(parser, m_json);
    }

    ExitCode run(Console &console) override
    {
        worker::PoolSettings settings;
        settings.workers = 1;
        worker::Pool pool(settings);
        if (m_privacy)
            return runPrivacy(console, pool);
        const std::vector<Preset> presets = loadPresets();
        std::int64_t failed = 0;
        for (std::size_t i = 0; i < m_files.size() && !console.out.isBroken(); ++i) {
            const auto photo = inspect(pool, absolutePath(m_files[i]), static_cast<std::int64_t>(i) + 1);
            failed += photo ? 0 : 1;
            if (m_json)
                writeJsonLine(console.out, photo ? json(*photo, presets) : failure(m_files[i], photo.error()));
            else if (photo)
                show(console.out, *photo, presets);
            else
                report(console, photo.error());
        }
        return codeFor(failed);
    }

private:
    ExitCode codeFor(std::int64_t failed) const
    {
        const bool isNothing = failed == static_cast<std::int64_t>(m_files.size());
        return failed == 0 ? ExitCode::Good : isNothing ? ExitCode::NothingToDo : ExitCode::SomeFailed;
    }

    ExitCode runPrivacy(Console &console, worker::Pool &pool)
    {
        Preset preset;
        if (!m_preset.empty()) {
            std::vector<presets::Problem> notes;
            auto loaded = presets::PresetStore().load(QString::fromStdString(m_preset), notes);
            if (!loaded)
                return cli::report(console, loaded.error());
            preset = std::move(*loaded);
        }
        std::int64_t failed = 0;
        for (std::size_t i = 0; i < m_files.size() && !console.out.isBroken(); ++i) {
            const std::string path = absolutePath(m_files[i]);
            const auto disclosed = discloseFile(pool, path, preset, static_cast<std::int64_t>(i) + 1);
            failed += disclosed ? 0 : 1;
            if (!disclosed && m_json)
                writeJsonLine(console.out, failure(m_files[i], disclosed.error()));
            else if (!disclosed)
                cli::report(console, disclosed.error());
            else
                showPrivacy(console.out, path, *disclosed);
        }
        return codeFor(failed);
    }

    static Result<worker::Disclosed> discloseFile(worker::Pool &pool, const std::string &path, const Preset &preset,
                                                  std::int64_t id)
    {
        GLASSINE_TRY(Opened opened, open(path));
        worker::Discloser::Question question;
        question.photo = std::move(opened.bytes);
        question.type = opened.input.type;
        if (auto sidecar = files::openSidecar(path); sidecar && preset.recipe.metadata.readSidecars)
            question.sidecar = std::move(sidecar->snapshot.fd);
        question.recipe = preset.recipe;
        question.origin = formulas::originOf(path, opened.input.identity.mtimeNs);
        question.origin.preset = preset.id.toStdString();
        question.id = id;
        auto disclosed = disclose(pool, std::move(question));
        return disclosed ? std::move(disclosed) : fail(about(path, disclosed.error()));
    }

    void showPrivacy(Output &out, const std::string &path, const worker::Disclosed &disclosed) const
    {
        if (!m_json) {
            out.line(out.styled(Tone::Bold, shownName(path)));
            return showDisclosed(out, disclosed);
        }
        QJsonObject json = disclosedJson(disclosed);
        json.insert("schema"_L1, kEventSchema);
        putPath(json, u"path"_s, path);
        if (!m_preset.empty())
            json.insert("preset"_L1, QString::fromStdString(m_preset));
        writeJsonLine(out, json);
    }

    static QJsonObject failure(const std::string &path, const Error &error)
    {
        QJsonObject json = {{u"schema"_s, kEventSchema}, {u"error"_s, errorJson(error)}};
        putPath(json, u"path"_s, absolutePath(path));
        return json;
    }

    static QJsonObject json(const Inspected &photo, const std::vector<Preset> &presets)
    {
        QJsonObject json = factsJson(photo.facts);
        json.insert("schema"_L1, kEventSchema);
        putPath(json, u"path"_s, photo.path);
        json.insert("type"_L1, fromUtf8(files::contentTypeRow(photo.type).id));
        json.insert("bytes"_L1, static_cast<qint64>(photo.bytes));
        json.insert("warnings"_L1, warningsJson(photo.warnings));
        QJsonObject outcomes;
        for (const Preset &preset : presets) {
            QJsonArray renditions;
            for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(preset.recipe)) {
                const Size size = pipeline::plannedSize(rendition, photo.facts.size);
                renditions.append(
                    QJsonObject{{u"rendition"_s, fromUtf8(rendition.id)},
                                {u"width"_s, size.width},
                                {u"height"_s, size.height},
                                {u"format"_s, fromUtf8(pipeline::resolvedFormat(rendition, photo.type))}});
            }
            outcomes.insert(preset.id, renditions);
        }
        json.insert("presets"_L1, outcomes);
        return json;
    }

    static QList<QStringList> facts(const Inspected &photo)
    {
        const pipeline::PhotoFacts &facts = photo.facts;
        QList<QStringList> rows = {
            {Text::tr("Type"), fromUtf8(files::contentTypeRow(photo.type).label) + u", "_s + shownBytes(photo.bytes)},
            {Text::tr("Pixels"), pixelText(facts)},
            {Text::tr("Color"), pipeline::colorWords(facts)},
            {Text::tr("Orientation"),
             facts.orientation == 1 ? Text::tr("upright") : Text::tr("%1, made upright").arg(facts.orientation)}};
        const auto add = [&rows](const QString &label, const std::string &text) {
            if (!text.empty())
                rows.append({label, shownName(text)});
        };
        if (const QString outside = batch::gamutLine(facts.outOfGamut, {}); !outside.isEmpty())
            rows.append({Text::tr("Gamut"), outside});
        add(Text::tr("Camera"),
            facts.cameraMake + (facts.cameraMake.empty() || facts.cameraModel.empty() ? "" : " ") + facts.cameraModel);
        add(Text::tr("Lens"), facts.lens);
        add(Text::tr("Taken"), facts.dateTaken);
        add(Text::tr("Creator"), facts.creator);
        add(Text::tr("Copyright"), facts.copyright);
        for (const auto &[key, value] : facts.summary)
            add(shownName(key), value);
        rows.append({Text::tr("Metadata"), metadataText(facts)});
        rows.append({Text::tr("Place (GPS)"), yesNo(facts.hasGps)});
        rows.append({Text::tr("Serial numbers"), yesNo(facts.hasSerials)});
        if (facts.gainMap)
            rows.append({Text::tr("HDR gain map"), Text::tr("yes")});
        if (facts.depth)
            rows.append({Text::tr("Depth map"), Text::tr("yes")});
        if (facts.motionPhoto)
            rows.append({Text::tr("Motion photo"), Text::tr("yes")});
        return rows;
    }

    static void show(Output &out, const Inspected &photo, const std::vector<Preset> &presets)
    {
        out.line(out.styled(Tone::Bold, shownName(photo.path)));
        QList<QStringList> rows = facts(photo);
        for (QStringList &row : rows)
            row[0] = out.styled(Tone::Dim, row[0]);
        for (const pipeline::Warning &warning : photo.warnings)
            rows.append(
                {out.styled(Tone::Warn, Text::tr("Note")),
                 fromUtf8(warning.code) + (warning.detail.empty() ? QString() : u": "_s + shownName(warning.detail))});
        for (const QString &line : table(rows, out.width()))
            out.line(line);
        out.line();
        rows.clear();
        for (const Preset &preset : presets)
            rows.append({out.styled(Tone::Accent, preset.id), outcomeText(preset, photo)});
        for (const QString &line : table(rows, out.width()))
            out.line(line);
        out.line();
    }

    std::vector<std::string> m_files;
    std::string m_preset;
    bool m_privacy = false, m_json = false;
};

} // namespace

std::unique_ptr<Command> makeInspectCommand()
{
    return std::make_unique<InspectCommand>();
}

} // namespace glassine::cli
