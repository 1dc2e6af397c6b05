// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload_messages.h"

#include "sync/destination_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

/// Names are bytes; JSON holds text. Those that are delivered are UTF-8, those in errors need not be.
QString encoded(const std::string &raw)
{
    return QString::fromLatin1(QByteArray::fromStdString(raw).toBase64());
}

std::string raw(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

std::string raw(const QJsonObject &json, QStringView key)
{
    return raw(json.value(key));
}

QString number(std::int64_t value)
{
    return QString::number(value);
}

std::int64_t number(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString().toLongLong();
}

QJsonObject mapJson(const std::map<std::string, std::string> &map)
{
    QJsonObject json;
    for (const auto &[name, value] : map)
        json.insert(QString::fromStdString(name), encoded(value));
    return json;
}

std::map<std::string, std::string> mapOf(const QJsonObject &json)
{
    std::map<std::string, std::string> map;
    for (auto it = json.begin(); it != json.end(); ++it)
        map[it.key().toStdString()] = raw(json, it.key());
    return map;
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, QString::fromLatin1(errorName(error.code).data(), qsizetype(errorName(error.code).size()))},
            {u"subject"_s, encoded(error.subject)},
            {u"detail"_s, encoded(error.detail)}};
}

std::optional<Error> errorOf(const QJsonObject &json)
{
    Error error;
    if (!errorFromName(json.value(u"code"_s).toString().toStdString(), error.code))
        return std::nullopt;
    error.subject = raw(json, u"subject");
    error.detail = raw(json, u"detail");
    return error;
}

QJsonObject withError(QJsonObject json, const std::optional<Error> &error)
{
    if (error)
        json.insert(u"error"_s, errorJson(*error));
    return json;
}

QJsonObject eventJson(const ItemPlanned &planned)
{
    const SyncItem &item = planned.what;
    return {{u"event"_s, u"item"_s},
            {u"item"_s, number(static_cast<std::int64_t>(planned.item))},
            {u"path"_s, encoded(item.file.path)},
            {u"key"_s, encoded(item.key)},
            {u"action"_s, static_cast<int>(item.action)},
            {u"size"_s, number(item.file.identity.size)}};
}

QJsonObject eventJson(const FileUnusable &unusable)
{
    return withError({{u"event"_s, u"unusable"_s}}, unusable.error);
}

QJsonObject eventJson(const PlanEnded &)
{
    return {{u"event"_s, u"planned"_s}};
}

QJsonObject eventJson(const ItemProgressed &progress)
{
    return {{u"event"_s, u"progress"_s},
            {u"item"_s, number(static_cast<std::int64_t>(progress.item))},
            {u"bytes"_s, number(progress.bytes)}};
}

QJsonObject eventJson(const ItemFinished &finished)
{
    return withError({{u"event"_s, u"finished"_s},
                      {u"item"_s, number(static_cast<std::int64_t>(finished.item))},
                      {u"etag"_s, encoded(finished.etag)},
                      {u"link"_s, encoded(finished.link)}},
                     finished.error);
}

QJsonObject eventJson(const JobEnded &ended)
{
    return withError({{u"event"_s, u"ended"_s}}, ended.error);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

tl::unexpected<Error> senseless()
{
    return fail(ErrorCode::WorkerProtocol, "glassine-upload");
}

Result<UploadEvent> plannedItem(const QJsonObject &json)
{
    ItemPlanned planned;
    planned.item = static_cast<std::size_t>(number(json, u"item"));
    planned.what.file.path = raw(json, u"path");
    planned.what.key = raw(json, u"key");
    planned.what.file.identity.size = number(json, u"size");
    const int action = json.value(u"action"_s).toInt(-1);
    if (action < 0 || action > static_cast<int>(SyncAction::Conflict) || planned.what.key.empty()
        || planned.what.file.identity.size < 0)
        return senseless();
    planned.what.action = static_cast<SyncAction>(action);
    return planned;
}

} // namespace

QByteArray toJson(const UploadJob &job)
{
    return compact({{u"task"_s, static_cast<int>(job.task)},
                    {u"name"_s, encoded(job.destination.name)},
                    {u"destination"_s, encoded(destinationJson(job.destination))},
                    {u"secrets"_s, mapJson(job.secrets)},
                    {u"folder"_s, encoded(job.folder)},
                    {u"state"_s, encoded(job.statePath)},
                    {u"replace"_s, job.replace},
                    {u"listed"_s, job.isListed},
                    {u"certificates"_s, job.hasCertificates},
                    {u"proxies"_s, mapJson(job.proxies)}});
}

Result<UploadJob> parseUploadJob(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int task = json.value(u"task"_s).toInt(-1);
    auto destination = parseDestination(raw(json, u"name"), raw(json, u"destination"));
    if (task < 0 || task > static_cast<int>(UploadJob::Task::Make) || !destination)
        return senseless();
    UploadJob job;
    job.task = static_cast<UploadJob::Task>(task);
    job.destination = std::move(*destination);
    job.secrets = mapOf(json.value(u"secrets"_s).toObject());
    job.folder = raw(json, u"folder");
    job.statePath = raw(json, u"state");
    job.replace = json.value(u"replace"_s).toBool();
    job.isListed = json.value(u"listed"_s).toBool();
    job.hasCertificates = json.value(u"certificates"_s).toBool();
    job.proxies = mapOf(json.value(u"proxies"_s).toObject());
    return job;
}

QByteArray toJson(const FilesNamed &named)
{
    QJsonArray files;
    for (const NamedFile &file : named.files)
        files.append(QJsonArray{encoded(file.path), encoded(file.content)});
    return compact({{u"files"_s, files}, {u"last"_s, named.isLast}});
}

Result<FilesNamed> parseFilesNamed(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    FilesNamed named;
    named.isLast = json.value(u"last"_s).toBool();
    if (!json.value(u"files"_s).isArray())
        return senseless();
    for (const QJsonValue &value : json.value(u"files"_s).toArray()) {
        const QJsonArray file = value.toArray();
        if (file.size() != 2)
            return senseless();
        named.files.push_back({raw(file[0]), raw(file[1])});
    }
    return named;
}

QByteArray toJson(const PhotoOrder &order)
{
    return compact({{u"item"_s, number(static_cast<std::int64_t>(order.item))},
                    {u"path"_s, encoded(order.path)},
                    {u"type"_s, encoded(order.contentType)},
                    {u"wishes"_s, encoded(order.wishes)}});
}

Result<PhotoOrder> parsePhotoOrder(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    PhotoOrder order{static_cast<std::size_t>(number(json, u"item")), raw(json, u"path"), raw(json, u"type"),
                     raw(json, u"wishes")};
    const bool isOrder = QJsonDocument::fromJson(QByteArray::fromStdString(order.wishes)).isObject();
    return isOrder && !order.path.empty() ? Result<PhotoOrder>(std::move(order)) : senseless();
}

QByteArray toJson(const UploadEvent &event)
{
    return compact(std::visit([](const auto &one) { return eventJson(one); }, event));
}

Result<UploadEvent> parseUploadEvent(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QString name = json.value(u"event"_s).toString();
    std::optional<Error> error;
    if (json.contains(u"error"_s) && !(error = errorOf(json.value(u"error"_s).toObject())))
        return senseless();
    const auto item = static_cast<std::size_t>(number(json, u"item"));
    if (name == u"item"_s)
        return plannedItem(json);
    if (name == u"unusable"_s && error)
        return FileUnusable{*error};
    if (name == u"planned"_s)
        return PlanEnded{};
    if (name == u"progress"_s)
        return ItemProgressed{item, number(json, u"bytes")};
    if (name == u"finished"_s)
        return ItemFinished{item, raw(json, u"etag"), error, raw(json, u"link")};
    if (name == u"ended"_s)
        return JobEnded{error};
    return senseless();
}

} // namespace glassine::sync
