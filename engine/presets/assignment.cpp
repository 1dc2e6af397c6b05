// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/assignment.h"

#include "base/edit_distance.h"
#include "codecs/codec.h"
#include "operations/operation.h"
#include "pipeline/settings_reader.h"
#include "presets/brought_files.h"
#include "presets/preset.h"
#include "presets/recompiled.h"
#include "presets/subjects.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace glassine::presets {

namespace {

using namespace Qt::StringLiterals;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QStringList &subjectPaths()
{
    static const QStringList paths = [] {
        QStringList all;
        for (const Subject &subject : subjects())
            for (const OptionSpec &option : subject.options)
                all << (subject.id.empty() ? qt(option.key) : qt(subject.id) + u'.' + qt(option.key));
        return all;
    }();
    return paths;
}

std::span<const OptionSpec> subjectSpecs(const QStringList &path)
{
    for (const Subject &subject : subjects())
        if (path.size() == (subject.id.empty() ? 1 : 2) && (subject.id.empty() || path[0] == qt(subject.id)))
            if (std::any_of(subject.options.begin(), subject.options.end(),
                            [&](const OptionSpec &o) { return qt(o.key) == path.last(); }))
                return subject.options;
    return {};
}

const QStringList &renditionFields()
{
    static const QStringList fields = {u"name"_s,    u"operations"_s, u"format"_s,
                                       u"encoder"_s, u"target"_s,     u"never-larger"_s};
    return fields;
}

bool isOperation(const QString &word)
{
    return operations::operationById(word.toStdString()) != nullptr;
}

QJsonArray renditionsOf(const QJsonObject &document)
{
    return document.value("renditions"_L1).toArray();
}

std::vector<int> allRenditions(const QJsonObject &document)
{
    std::vector<int> all(static_cast<std::size_t>(renditionsOf(document).size()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<int> renditionsWhere(const QJsonObject &document, QLatin1StringView key, const QString &value)
{
    std::vector<int> found;
    const QJsonArray renditions = renditionsOf(document);
    for (int i = 0; i < renditions.size(); ++i)
        if (renditions[i].toObject().value(key).toString() == value)
            found.push_back(i);
    return found;
}

/// "resize.pixels" is short for "operations.resize.pixels".
QStringList inRendition(QStringList path)
{
    if (isOperation(path.first()))
        path.prepend(u"operations"_s);
    return path;
}

tl::unexpected<Error> notASetting(const Assignment &assignment, const QJsonObject &document)
{
    const std::string typed = assignment.path.join(u'.').toStdString();
    std::vector<std::string> known;
    for (const QString &path : settablePaths(document))
        known.push_back(path.toStdString());
    std::string best = nearest(typed, known);
    for (const std::string &path : known) // "quality" means "target.quality"
        if (best.empty() && path.ends_with('.' + typed))
            best = path;
    return fail(ErrorCode::PresetInvalid, typed,
                "there is no such setting" + (best.empty() ? std::string() : "; did you mean \"" + best + "\"?"));
}

std::span<const OptionSpec> specsFor(const QStringList &path, const QJsonObject &rendition)
{
    if (path.size() == 3 && path[0] == "operations"_L1)
        if (const auto *operation = operations::operationById(path[1].toStdString()))
            return operation->options;
    if (path.size() == 2 && path[0] == "encoder"_L1)
        if (const auto *codec = codecs::codecById(rendition.value("format"_L1).toString().toStdString()))
            return codec->options;
    return subjectSpecs(path);
}

bool isTextSetting(const QString &key)
{
    static const QStringList texts = {
        u"name"_s,    u"format"_s,          u"template"_s,    u"existing"_s, u"output"_s, u"intent"_s,   u"policy"_s,
        u"profile"_s, u"profile-version"_s, u"description"_s, u"icon"_s,     u"id"_s,     u"gain-map"_s, u"motion"_s,
        u"losses"_s,  u"source"_s,          u"highlights"_s,  u"pairs"_s,    u"damaged"_s};
    return texts.contains(key);
}

QJsonValue guessed(const QString &text)
{
    for (const QString &yes : {u"true"_s, u"yes"_s, u"on"_s})
        if (text == yes)
            return true;
    for (const QString &no : {u"false"_s, u"no"_s, u"off"_s})
        if (text == no)
            return false;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

/// What cannot be read as the option's kind stays a text, and the preset's own check says what is wrong with it.
QJsonValue typedValue(const QStringList &path, const QString &text, const QJsonObject &rendition)
{
    for (const OptionSpec &spec : specsFor(path, rendition)) {
        if (qt(spec.key) != path.last())
            continue;
        if (spec.key == "image") // from where the command is given
            return !text.isEmpty() && !text.startsWith("data:"_L1) && !text.startsWith("~/"_L1)
                ? QDir::cleanPath(QDir::current().absoluteFilePath(text))
                : text;
        const auto value = parseOptionValue(spec, text.toStdString());
        if (value)
            return pipeline::optionToJson(*value);
        const bool isWords = spec.kind == OptionKind::Text || spec.kind == OptionKind::Choice;
        return isWords ? QJsonValue(text) : guessed(text);
    }
    return isTextSetting(path.last()) ? QJsonValue(text) : guessed(text);
}

QJsonObject inserted(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.first();
    if (path.size() > 1)
        object.insert(key, inserted(object.value(key).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return object;
}

QJsonObject withFormat(QJsonObject rendition, const QString &format)
{
    rendition.insert("format"_L1, format);
    const codecs::CodecDescription *codec = codecs::codecById(format.toStdString());
    if (!codec)
        return rendition;
    QJsonObject kept;
    const QJsonObject encoder = rendition.value("encoder"_L1).toObject();
    for (const OptionSpec &option : codec->options)
        if (encoder.contains(qt(option.key)))
            kept.insert(qt(option.key), encoder.value(qt(option.key)));
    rendition.remove("encoder"_L1);
    if (!kept.isEmpty())
        rendition.insert("encoder"_L1, kept);
    const QJsonObject target = rendition.value("target"_L1).toObject();
    const bool lossless = target.value("lossless"_L1).toBool();
    if (lossless ? !codec->lossless : codec->defaultQuality == 0)
        rendition.remove("target"_L1);
    return rendition;
}

/// A rendition has one target: a new one takes the place of the old.
QJsonObject withTarget(QJsonObject rendition, const QString &kind, const QJsonValue &value)
{
    const bool isOff = value.isBool() && !value.toBool();
    rendition.insert("target"_L1, isOff ? QJsonObject() : QJsonObject{{kind, value}});
    return rendition;
}

QJsonObject assignedTo(const QJsonObject &rendition, const QStringList &path, const QString &text)
{
    const bool isStep = path.size() == 2 && path[0] == "operations"_L1;
    if (isStep && (text == "none"_L1 || text == "off"_L1 || text == "false"_L1))
        return inserted(rendition, path, QJsonValue(QJsonValue::Undefined));
    if (isStep && (text == "on"_L1 || text == "true"_L1))
        return inserted(rendition, path, rendition.value("operations"_L1).toObject().value(path[1]).toObject());
    const QJsonValue value = typedValue(path, text, rendition);
    if (path.size() == 1 && path[0] == "format"_L1)
        return withFormat(rendition, text);
    if (path.size() == 2 && path[0] == "target"_L1)
        return withTarget(rendition, path[1], value);
    return inserted(rendition, path, value);
}

} // namespace

Result<Assignment> parseAssignment(std::string_view text)
{
    const std::size_t equals = text.find('=');
    Assignment assignment;
    assignment.path = qt(text.substr(0, equals)).split(u'.');
    for (QString &part : assignment.path)
        part = part.trimmed();
    if (equals == std::string_view::npos || assignment.path.contains(QString()))
        return fail(ErrorCode::PresetInvalid, std::string(text),
                    "a setting is written key=value, for example target.quality=82");
    assignment.value = qt(text.substr(equals + 1));
    return assignment;
}

Result<Landing> land(const Assignment &assignment, const QJsonObject &document)
{
    const QStringList &path = assignment.path;
    if (renditionFields().contains(path.first()) || isOperation(path.first()))
        return Landing{allRenditions(document), inRendition(path)};
    const bool isSpelledOut = path.first() == "renditions"_L1;
    const QStringList rest = path.mid(isSpelledOut ? 2 : 1);
    const QString id = isSpelledOut ? path.value(1) : path.first();
    if (const auto named = renditionsWhere(document, "id"_L1, id); !named.empty() && !rest.isEmpty())
        return Landing{named, inRendition(rest)};
    if (const auto *codec = codecs::codecById(path.first().toStdString()); codec && path.size() == 2) {
        if (const auto written = renditionsWhere(document, "format"_L1, qt(codec->id)); !written.empty())
            return Landing{written, {u"encoder"_s, path[1]}};
        return fail(ErrorCode::PresetInvalid, path.join(u'.').toStdString(),
                    "the preset writes no " + std::string(codec->label));
    }
    if (subjectPaths().contains(path.join(u'.')))
        return Landing{{}, path};
    return notASetting(assignment, document);
}

QStringList settablePaths(const QJsonObject &document)
{
    QStringList paths = subjectPaths();
    paths << u"format"_s << u"name"_s << u"never-larger"_s << u"target.quality"_s << u"target.lossless"_s;
    for (const operations::OperationDescription &operation : operations::operations()) {
        paths << qt(operation.id);
        for (const OptionSpec &option : operation.options)
            paths << qt(operation.id) + u'.' + qt(option.key);
    }
    const QJsonArray renditions = renditionsOf(document);
    for (const codecs::CodecDescription &codec : codecs::codecs())
        if (renditions.isEmpty() || !renditionsWhere(document, "format"_L1, qt(codec.id)).empty())
            for (const OptionSpec &option : codec.options)
                paths << qt(codec.id) + u'.' + qt(option.key);
    return paths;
}

QJsonObject assigned(QJsonObject document, const Assignment &assignment, const Landing &landing)
{
    if (landing.renditions.empty())
        return inserted(document, landing.path, typedValue(landing.path, assignment.value, {}));
    QJsonArray renditions = renditionsOf(document);
    for (int index : landing.renditions)
        renditions[index] = assignedTo(renditions[index].toObject(), landing.path, assignment.value);
    document.insert("renditions"_L1, renditions);
    return document;
}

/// True when the problem was there before the assignments: a preset's own unknown keys are not the user's slip.
static bool wasKnown(const Problem &problem, const std::vector<Problem> &before)
{
    return std::any_of(before.begin(), before.end(),
                       [&problem](const Problem &old) { return old.path == problem.path; });
}

/// Who names a profile wants it used.
static void addImplied(std::vector<Assignment> &assignments)
{
    const auto isAbout = [](const QString &path) {
        return [path](const Assignment &one) { return one.path.join(u'.') == path; };
    };
    const bool names = std::any_of(assignments.begin(), assignments.end(), isAbout(u"color.profile"_s));
    if (names && std::none_of(assignments.begin(), assignments.end(), isAbout(u"color.output"_s)))
        assignments.push_back({{u"color"_s, u"output"_s}, u"file"_s});
}

Result<Preset> withSettings(const Preset &preset, const std::vector<std::string> &assignments)
{
    std::vector<Assignment> parsed;
    for (const std::string &text : assignments) {
        GLASSINE_TRY(Assignment assignment, parseAssignment(text));
        parsed.push_back(std::move(assignment));
    }
    // A format decides which encoder options there are, so it goes first, wherever it stood.
    std::stable_partition(parsed.begin(), parsed.end(),
                          [](const Assignment &one) { return one.path.last() == "format"_L1; });
    addImplied(parsed);
    std::vector<Problem> before;
    (void)recompiled(preset, preset.document, before);
    QJsonObject document = preset.document;
    for (const Assignment &assignment : parsed) {
        GLASSINE_TRY(const Landing landing, land(assignment, document));
        document = assigned(std::move(document), assignment, landing);
    }

    GLASSINE_TRY(const QJsonObject read, withFilesRead(document, {}));
    std::vector<Problem> problems;
    GLASSINE_TRY(Preset compiled, recompiled(preset, read, problems));
    for (const Problem &problem : problems)
        if (!wasKnown(problem, before))
            return fail(ErrorCode::PresetInvalid, problem.path, problem.message);
    return compiled;
}

} // namespace glassine::presets
