// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_flags.h"

#include "batch/in_place.h"
#include "metadata/policy.h"
#include "text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace glassine::cli {

namespace {

constexpr std::size_t kMaxListBytes = std::size_t(1) << 30;

QString tr(const char *source)
{
    return Text::tr(source);
}

Result<std::string> readAll(const std::string &path)
{
    const bool isStdin = path == "-";
    UniqueFd file(isStdin ? ::dup(0) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return fail(ErrorCode::Usage, path, std::string("cannot read the list of files: ") + std::strerror(errno));
    std::string text;
    std::string buffer(1 << 16, '\0');
    while (text.size() < kMaxListBytes) {
        const ssize_t count = ::read(file.get(), buffer.data(), buffer.size());
        if (count == 0)
            return text;
        if (count < 0 && errno != EINTR)
            return fail(ErrorCode::Usage, path, std::string("cannot read the list of files: ") + std::strerror(errno));
        if (count > 0)
            text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return fail(ErrorCode::Usage, path, "the list of files is larger than 1 GB");
}

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin)
            parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::vector<std::string> policyNames()
{
    std::vector<std::string> names;
    for (const metadata::PolicyRow &row : metadata::shippedPolicies())
        names.emplace_back(row.key);
    names.emplace_back("custom");
    return names;
}

} // namespace

std::string absolutePath(const std::string &path)
{
    if (path.starts_with('/'))
        return path;
    std::string folder(4096, '\0');
    if (!::getcwd(folder.data(), folder.size()))
        return path;
    folder.resize(std::strlen(folder.c_str()));
    std::string_view rest = path;
    while (rest.starts_with("./"))
        rest.remove_prefix(2);
    if (rest.empty() || rest == ".")
        return folder;
    return folder + (folder.ends_with('/') ? "" : "/") + std::string(rest);
}

void BatchFlags::define(Parser &parser)
{
    const QString what = tr("What to do");
    const QString which = tr("Which photos");
    const QString how = tr("How it runs");
    parser.option("PHOTOS", photos,
                  tr("Photos, folders and archives; folders are searched and their structure is kept."));
    parser.option("-p,--preset", preset, tr("A preset's name or file; see \"glassine presets list\"."))
        .valueName(QStringLiteral("PRESET"))
        .shownDefault(preset)
        .group(what);
    const Flag folder =
        parser
            .option("-o,--output", output,
                    tr("The folder to write to; it is made when it is missing. Originals are never touched."))
            .valueName(QStringLiteral("FOLDER"))
            .group(what);
    parser
        .flag("--in-place", inPlace,
              tr("The new files take the originals' places; the originals are kept aside and come back with \"glassine "
                 "restore\"."))
        .excludes(folder)
        .group(what);
    parser.option("--long-edge", longEdge, tr("Shrinks every photo to this long edge in pixels."))
        .valueName(QStringLiteral("PX"))
        .group(what);
    parser.option("--quality", quality, tr("Quality from 1 to 100, on the format's own scale."))
        .valueName(QStringLiteral("N"))
        .group(what);
    parser.option("--format", format, tr("Output format, or \"same\" as the original; see \"glassine formats\"."))
        .valueName(QStringLiteral("FORMAT"))
        .group(what);
    parser
        .option("--metadata", metadata,
                tr("What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, "
                   "rights, date), none, or custom (see metadata.keep-… in \"glassine formats --options\")."))
        .valueName(QStringLiteral("POLICY"))
        .oneOf(policyNames())
        .group(what);
    parser
        .option("--set", settings,
                tr("Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. \"glassine "
                   "formats --options\" lists them all."))
        .valueName(QStringLiteral("KEY=VALUE"))
        .oneValueEach()
        .group(what);
    parser.option("--name", nameTemplate, tr("How files are named, for example \"{dir}/{name}_{w}x{h}.{ext}\"."))
        .valueName(QStringLiteral("TEMPLATE"))
        .group(what);
    parser
        .option(
            "--existing", existing,
            tr("When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten."))
        .valueName(QStringLiteral("POLICY"))
        .oneOf({"number", "skip", "stop"})
        .group(what);
    parser
        .flag("--keep-times,!--no-keep-times", keepTimes,
              tr("Gives the new files the originals' dates (default), or not."))
        .group(what);

    parser
        .option("--files-from", filesFrom,
                tr("Reads the photos' names from a file, one per line; - is standard input."))
        .valueName(QStringLiteral("FILE"))
        .group(which);
    parser.flag("-0,--null", nulSeparated, tr("Names in --files-from end with a zero byte, as from \"find -print0\"."))
        .group(which);
    parser.flag("--no-recurse", noRecurse, tr("Takes only what lies directly in the named folders.")).group(which);
    parser.flag("--hidden", hidden, tr("Also takes hidden files and folders.")).group(which);
    parser
        .flag("--open-archives", archives,
              tr("Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened."))
        .group(which);

    parser.option("-j,--jobs", jobs, tr("Photos at the same time; by default one per processor core."))
        .valueName(QStringLiteral("N"))
        .within(1, 256)
        .group(how);
    parser.flag("--low-priority", lowPriority, tr("Leaves the processor to other programs.")).group(how);
    parser.flag("--json", json, tr("Writes one JSON object per line to standard output, for programs.")).group(how);
    parser.flag("-q,--quiet", quiet, tr("Says nothing but what went wrong.")).group(how);
}

std::vector<std::string> BatchFlags::assignments(const presets::Preset &loaded) const
{
    std::vector<std::string> all;
    const auto add = [&all](const char *key, const std::string &value) {
        if (!value.empty())
            all.push_back(key + ('=' + value));
    };
    add("format", format);
    if (!longEdge.empty())
        add("resize.fit", "long-edge");
    add("resize.pixels", longEdge);
    add("target.quality", quality);
    add("metadata.policy", metadata);
    add("naming.existing", existing);
    add("naming.template", nameTemplate);
    const bool hasOwnNames = std::any_of(loaded.renditionNames.begin(), loaded.renditionNames.end(),
                                         [](const std::string &name) { return !name.empty(); });
    if (hasOwnNames)
        add("name", nameTemplate);
    all.insert(all.end(), settings.begin(), settings.end());
    return all;
}

Result<std::vector<std::string>> BatchFlags::inputs() const
{
    std::vector<std::string> all = photos;
    if (!filesFrom.empty()) {
        GLASSINE_TRY(const std::string text, readAll(filesFrom));
        const std::vector<std::string> listed = split(text, nulSeparated ? '\0' : '\n');
        all.insert(all.end(), listed.begin(), listed.end());
    }
    for (std::string &path : all)
        path = absolutePath(path);
    return all;
}

Result<batch::SessionSettings> BatchFlags::sessionSettings(std::vector<presets::Problem> &notes) const
{
    if (photos.empty() && filesFrom.empty())
        return fail(ErrorCode::Usage, {}, "name at least one photo or folder");
    if (output.empty() && !inPlace)
        return fail(ErrorCode::Usage, "--output",
                    "name the folder to write to, or replace the originals with --in-place");
    batch::SessionSettings session;
    GLASSINE_TRY(session.preset, presets::PresetStore().load(fromUtf8(preset), notes));
    GLASSINE_TRY(session.preset, presets::withSettings(session.preset, assignments(session.preset)));
    GLASSINE_TRY(session.inputs, inputs());
    session.inPlace = inPlace;
    session.outputFolder = inPlace ? batch::storeFolderFor(session.inputs) : absolutePath(output);
    while (session.outputFolder.size() > 1 && session.outputFolder.ends_with('/'))
        session.outputFolder.pop_back();
    session.scan.recurse = !noRecurse;
    session.scan.hidden = hidden;
    session.scan.archives = archives;
    session.jobs = jobs;
    session.lowPriority = lowPriority;
    session.keepTimes = keepTimes;
    session.useLedger = !again;
    return session;
}

void showNotes(Console &console, const std::vector<presets::Problem> &notes)
{
    for (const presets::Problem &note : notes)
        if (!note.fatal)
            console.err.line(QStringLiteral(" ") + console.err.styled(Tone::Warn, QStringLiteral("!"))
                             + QStringLiteral(" ") + shownName(note.path) + QStringLiteral(": ")
                             + shownName(note.message));
}

} // namespace glassine::cli
