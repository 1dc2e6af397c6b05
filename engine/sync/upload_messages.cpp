// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/upload_messages.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

/// Names are bytes; JSON holds text. Those that are delivered are UTF-8, those in errors need not be.
QString encoded(const std::string &raw)
{
    return QString::fromLatin1(QByteArray::fromStdString(raw).toBase64());
}

std::string raw(const QJsonObject &json, QStringView key)
{
    return QByteArray::fromBase64(json.value(key).toString().toLatin1()).toStdString();
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

/// The texts of settings, by the names they have on the way.
constexpr std::array kTexts{
    std::pair{u"endpoint", &S3Settings::endpoint},
    std::pair{u"region", &S3Settings::region},
    std::pair{u"bucket", &S3Settings::bucket},
    std::pair{u"prefix", &S3Settings::prefix},
    std::pair{u"acl", &S3Settings::acl},
    std::pair{u"storage_class", &S3Settings::storageClass},
    std::pair{u"encryption", &S3Settings::encryption},
    std::pair{u"kms_key", &S3Settings::kmsKey},
    std::pair{u"cache_control", &S3Settings::cacheControl},
};

QJsonObject settingsJson(const S3Settings &settings)
{
    QJsonObject json = {{u"addressing"_s, static_cast<int>(settings.addressing)},
                        {u"metadata"_s, mapJson(settings.metadata)},
                        {u"part_bytes"_s, number(settings.partBytes)},
                        {u"connections"_s, settings.connections}};
    for (const auto &[name, member] : kTexts)
        json.insert(QString::fromUtf16(name), encoded(settings.*member));
    return json;
}

S3Settings settingsOf(const QJsonObject &json)
{
    S3Settings settings;
    for (const auto &[name, member] : kTexts)
        settings.*member = raw(json, name);
    settings.addressing = static_cast<Addressing>(json.value(u"addressing"_s).toInt());
    settings.metadata = mapOf(json.value(u"metadata"_s).toObject());
    settings.partBytes = number(json, u"part_bytes");
    settings.connections = json.value(u"connections"_s).toInt();
    return settings;
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s,
             QString::fromLatin1(errorName(error.code).data(), qsizetype(errorName(error.code).size()))},
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
    const SyncItem &item = planned.item;
    return {{u"event"_s, u"item"_s},
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
                      {u"etag"_s, encoded(finished.etag)}},
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
    planned.item.file.path = raw(json, u"path");
    planned.item.key = raw(json, u"key");
    planned.item.file.identity.size = number(json, u"size");
    const int action = json.value(u"action"_s).toInt(-1);
    if (action < 0 || action > static_cast<int>(SyncAction::Conflict) || planned.item.key.empty()
        || planned.item.file.identity.size < 0)
        return senseless();
    planned.item.action = static_cast<SyncAction>(action);
    return planned;
}

} // namespace

QByteArray toJson(const UploadJob &job)
{
    return compact({{u"task"_s, static_cast<int>(job.task)},
                    {u"settings"_s, settingsJson(job.settings)},
                    {u"access_key"_s, encoded(job.credentials.accessKey)},
                    {u"secret"_s, encoded(job.credentials.secret)},
                    {u"session_token"_s, encoded(job.credentials.sessionToken)},
                    {u"folder"_s, encoded(job.folder)},
                    {u"state"_s, encoded(job.statePath)},
                    {u"replace"_s, job.replace},
                    {u"certificates"_s, job.hasCertificates},
                    {u"proxies"_s, mapJson(job.proxies)}});
}

Result<UploadJob> parseUploadJob(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const int task = json.value(u"task"_s).toInt(-1);
    UploadJob job;
    job.settings = settingsOf(json.value(u"settings"_s).toObject());
    if (task < 0 || task > static_cast<int>(UploadJob::Task::Sync) || job.settings.bucket.empty()
        || job.settings.partBytes <= 0 || job.settings.connections <= 0)
        return senseless();
    job.task = static_cast<UploadJob::Task>(task);
    job.credentials = {raw(json, u"access_key"), raw(json, u"secret"), raw(json, u"session_token"), 0, {}};
    job.folder = raw(json, u"folder");
    job.statePath = raw(json, u"state");
    job.replace = json.value(u"replace"_s).toBool();
    job.hasCertificates = json.value(u"certificates"_s).toBool();
    job.proxies = mapOf(json.value(u"proxies"_s).toObject());
    return job;
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
        return ItemFinished{item, raw(json, u"etag"), error};
    if (name == u"ended"_s)
        return JobEnded{error};
    return senseless();
}

} // namespace glassine::sync
