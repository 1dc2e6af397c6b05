// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination_store.h"

#include "base/paths.h"
#include "base/unique_fd.h"
#include "files/output_file.h"
#include "files/system_call.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view kEnding = ".json";
constexpr std::size_t kMostBytes = 64 << 10;
constexpr int kFormat = 1;

Result<std::string> storeFolder()
{
    GLASSINE_TRY(const std::string config, configFolder());
    return config + "/destinations";
}

Result<void> checkName(const std::string &name)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    constexpr std::size_t kLongest = 64;
    if (name.empty() || name.size() > kLongest || name[0] == '.' || name[0] == '-'
        || name.find_first_not_of(kAllowed) != std::string::npos)
        return fail(ErrorCode::DestinationInvalid, name, "a name has letters, digits, dots, hyphens and underscores");
    return {};
}

std::optional<OptionValue> valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return OptionValue(json.toBool());
    if (json.isDouble())
        return OptionValue(json.toDouble());
    if (json.isString())
        return OptionValue(json.toString().toStdString());
    return std::nullopt;
}

QJsonValue jsonOf(const OptionValue &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const std::int64_t *integer = std::get_if<std::int64_t>(&value))
        return static_cast<qint64>(*integer);
    if (const double *number = std::get_if<double>(&value))
        return *number;
    return QString::fromStdString(std::get<std::string>(value));
}

Result<OptionValues> optionsFrom(const QJsonObject &json, std::span<const OptionSpec> specs)
{
    OptionValues given;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const std::string key = it.key().toStdString();
        if (key == "kind" || key == "version")
            continue;
        const bool isKnown = std::any_of(specs.begin(), specs.end(),
                                         [&](const OptionSpec &spec) { return spec.key == key; });
        const auto value = valueOf(it.value());
        if (!isKnown || !value)
            return fail(ErrorCode::DestinationInvalid, key, isKnown ? "it has no value" : "there is no such option");
        given.set(key, *value);
    }
    std::vector<OptionProblem> problems;
    OptionValues options = checkOptions(specs, given, {}, problems);
    if (!problems.empty())
        return fail(ErrorCode::DestinationInvalid, problems.front().path, problems.front().message);
    return options;
}

} // namespace

Result<Destination> parseDestination(const std::string &name, const std::string &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    if (!document.isObject())
        return fail(ErrorCode::DestinationInvalid, name, "it is no JSON object");
    const QJsonObject object = document.object();
    Destination destination{name, object.value(u"kind"_s).toString().toStdString(), {}};
    const DestinationKind *kind = destinationKind(destination.kind);
    if (kind == nullptr)
        return fail(ErrorCode::DestinationInvalid, "kind", "there is no such kind");
    if (object.value(u"version"_s).toInt() > kFormat)
        return fail(ErrorCode::DestinationInvalid, "version", "it was written by a newer Glassine");
    GLASSINE_TRY(destination.options, optionsFrom(object, kind->options()));
    return destination;
}

std::string destinationJson(const Destination &destination)
{
    QJsonObject json = {{u"version"_s, kFormat}, {u"kind"_s, QString::fromStdString(destination.kind)}};
    for (const OptionSpec &spec : kindOf(destination).options())
        if (const OptionValue *value = destination.options.find(spec.key); value && *value != spec.defaultValue)
            json.insert(QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size())), jsonOf(*value));
    return QJsonDocument(json).toJson().toStdString();
}

Result<std::vector<DestinationStore::Entry>> DestinationStore::list()
{
    GLASSINE_TRY(const std::string path, storeFolder());
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(path.c_str()), ::closedir);
    if (!folder && errno != ENOENT)
        return fail(files::inputError(errno, path));
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr)
        if (const std::string_view name(entry->d_name); name.ends_with(kEnding) && !name.starts_with('.'))
            names.emplace_back(name.substr(0, name.size() - kEnding.size()));
    std::sort(names.begin(), names.end());
    std::vector<Entry> entries;
    for (const std::string &name : names)
        entries.push_back({name, load(name)});
    return entries;
}

Result<Destination> DestinationStore::load(const std::string &name)
{
    GLASSINE_CHECK(checkName(name));
    GLASSINE_TRY(const std::string folder, storeFolder());
    const std::string path = folder + '/' + name + std::string(kEnding);
    const UniqueFd fd = files::openPath(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!fd && errno == ENOENT)
        return fail(ErrorCode::DestinationNotFound, name);
    if (!fd)
        return fail(files::inputError(errno, path));
    std::string text(kMostBytes + 1, '\0');
    const std::ptrdiff_t got = files::readFully(fd.get(), text.data(), text.size(), 0);
    if (got < 0 || got > static_cast<std::ptrdiff_t>(kMostBytes))
        return fail(ErrorCode::DestinationInvalid, name, got < 0 ? files::errnoText(errno) : "it is over 64 kB");
    text.resize(static_cast<std::size_t>(got));
    return parseDestination(name, text);
}

Result<void> DestinationStore::add(const Destination &destination)
{
    GLASSINE_CHECK(checkName(destination.name));
    GLASSINE_CHECK(kindOf(destination).check(destination.options));
    GLASSINE_TRY(const std::string folder, storeFolder());
    GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(folder, "destination"));
    const std::string json = destinationJson(destination);
    GLASSINE_CHECK(files::writeAll(file.fd(), json.data(), json.size(), destination.name));
    return file.commit(destination.name + std::string(kEnding));
}

Result<void> DestinationStore::replace(const Destination &destination)
{
    GLASSINE_CHECK(checkName(destination.name));
    GLASSINE_CHECK(kindOf(destination).check(destination.options));
    GLASSINE_TRY(const std::string folder, storeFolder());
    const std::string path = folder + '/' + destination.name + std::string(kEnding), fresh = path + ".new";
    const UniqueFd fd = files::openPath(AT_FDCWD, fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0666);
    if (!fd)
        return fail(files::outputError(errno, fresh));
    const std::string json = destinationJson(destination);
    GLASSINE_CHECK(files::writeAll(fd.get(), json.data(), json.size(), destination.name));
    if (::fsync(fd.get()) != 0 || std::rename(fresh.c_str(), path.c_str()) != 0)
        return fail(files::outputError(errno, path));
    return {};
}

Result<void> DestinationStore::remove(const std::string &name)
{
    GLASSINE_CHECK(checkName(name));
    GLASSINE_TRY(const std::string folder, storeFolder());
    const std::string path = folder + '/' + name + std::string(kEnding);
    if (::unlink(path.c_str()) == 0)
        return {};
    return errno == ENOENT ? Result<void>(fail(ErrorCode::DestinationNotFound, name))
                           : fail(files::outputError(errno, path));
}

} // namespace glassine::sync
