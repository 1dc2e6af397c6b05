// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/uploadcare_client.h"

#include "sync/form_body.h"
#include "sync/signer.h"
#include "sync/uploadcare_problems.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kListBytes = 16 << 20; // 500 files with what is known of their pictures
constexpr std::int64_t kProofSeconds = 30 * 60;
constexpr const char *kVersion = "application/vnd.uploadcare-v0.7+json";

std::string text(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toStdString();
}

/// Both APIs tell a file nearly alike.
UploadcareFile parsedFile(const QJsonObject &json)
{
    const QJsonObject metadata = json.value(u"metadata"_s).toObject();
    return {text(json, u"uuid"_s),
            text(json, u"original_filename"_s),
            text(json, u"mime_type"_s),
            static_cast<std::int64_t>(json.value(u"size"_s).toDouble(-1)),
            json.value(u"is_stored"_s).toBool() || json.value(u"datetime_stored"_s).isString(),
            json.value(u"is_ready"_s).toBool(),
            text(json, u"datetime_uploaded"_s),
            text(metadata, QString::fromLatin1(kUploadcareKey)),
            text(metadata, QString::fromLatin1(kUploadcareContent))};
}

/// A UUID goes into paths: what a service makes of it is believed no further.
bool isUuid(const std::string &text)
{
    return text.size() == 36 && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
}

std::string nameOf(const std::string &key)
{
    return key.substr(key.rfind('/') + 1);
}

/// Parts carry the photo: never in the clear where the service itself is not.
bool isSafe(const std::string &url, const std::string &service)
{
    return url.starts_with("https://") || (url.starts_with("http://") && service.starts_with("http://"));
}

bool isMd5(std::string_view etag)
{
    return etag.size() == 32 && etag.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::string UploadcareParts::text() const
{
    QJsonArray addresses;
    for (const std::string &url : urls)
        addresses.append(QString::fromStdString(url));
    return QJsonDocument(QJsonObject{{u"uuid"_s, QString::fromStdString(uuid)},
                                     {u"urls"_s, addresses},
                                     {u"sent"_s, static_cast<qint64>(sent)}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::optional<UploadcareParts> UploadcareParts::parse(const OpenUpload &open)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(open.id)).object();
    UploadcareParts parts;
    parts.uuid = json.value(u"uuid"_s).toString().toStdString();
    parts.partBytes = open.partBytes;
    for (const QJsonValue &url : json.value(u"urls"_s).toArray())
        parts.urls.push_back(url.toString().toStdString());
    parts.sent = static_cast<std::size_t>(std::max(json.value(u"sent"_s).toInt(), 0));
    if (!isUuid(parts.uuid) || parts.urls.empty() || parts.partBytes <= 0 || parts.sent > parts.urls.size())
        return std::nullopt;
    return parts;
}

UploadcareClient::UploadcareClient(const UploadcareSettings &settings, const std::string &secret, ServiceFacts &facts,
                                   const std::atomic<bool> &stopped)
    : m_settings(settings),
      m_secret(secret),
      m_api(settings.uploadApi, settings.transport, settings.patience, facts, stopped)
{}

tl::unexpected<Error> UploadcareClient::senseless(const std::string &what) const
{
    return fail(ErrorCode::DestinationAnswer, m_settings.uploadApi, what);
}

ApiRequest UploadcareClient::restRequest(const std::string &method, const std::string &target,
                                         const std::string &subject)
{
    ApiRequest request{.http = {.method = method, .url = m_settings.restApi + target}, .subject = subject};
    request.http.headers = {{"accept", kVersion}, {"content-type", "application/json"}};
    request.sign = [this, method, target](HttpRequest &http, std::int64_t now) {
        const RestRequest toSign{method, http.text, "application/json", httpDate(now), target};
        http.headers["date"] = toSign.date;
        http.headers["authorization"] = uploadcareAuthorization(toSign, m_settings.publicKey, m_secret);
    };
    request.problem = [this, subject](const HttpAnswer &answer) {
        return restApiProblem(answer, m_settings.restApi, subject);
    };
    return request;
}

std::string UploadcareClient::firstQuery(const std::string &since, int most)
{
    Query query = {{"limit", std::to_string(most)}, {"ordering", "datetime_uploaded"}};
    if (!since.empty())
        query.emplace_back("from", since);
    return canonicalQuery(std::move(query));
}

Result<UploadcarePage> UploadcareClient::list(const std::string &query)
{
    ApiRequest request = restRequest("GET", "/files/?" + query, {});
    request.http.answerBytes = kListBytes;
    GLASSINE_TRY(const HttpAnswer answer, m_api.send(request));
    const auto json = jsonOf(answer);
    if (!json || !json->value(u"results"_s).isArray())
        return senseless("no list of files");
    UploadcarePage page;
    for (const QJsonValue &one : json->value(u"results"_s).toArray()) {
        UploadcareFile file = parsedFile(one.toObject());
        if (!isUuid(file.uuid) || file.size < 0)
            return senseless("no list of files");
        page.files.push_back(std::move(file));
    }
    // Only the query is taken: where the list is, is our own knowledge.
    const std::string next = text(*json, u"next"_s);
    if (const std::size_t begin = next.find('?'); begin != std::string::npos)
        page.next = next.substr(begin + 1);
    return page;
}

Result<void> UploadcareClient::store(const std::string &uuid, const std::string &subject)
{
    GLASSINE_TRY(const HttpAnswer answer, m_api.send(restRequest("PUT", "/files/" + uuid + "/storage/", subject)));
    const auto json = jsonOf(answer);
    if (!json || !parsedFile(*json).isStored)
        return fail(ErrorCode::UploadNotVerified, subject, "it was not stored");
    return {};
}

Result<void> UploadcareClient::remove(const std::string &uuid, const std::string &subject)
{
    ApiRequest request = restRequest("DELETE", "/files/" + uuid + "/storage/", subject);
    request.problem = [this, subject](const HttpAnswer &answer) {
        return answer.status == 404 ? std::nullopt : restApiProblem(answer, m_settings.restApi, subject);
    };
    GLASSINE_CHECK(m_api.send(request));
    return {};
}

ApiRequest UploadcareClient::uploadRequest(const std::string &path, const std::string &subject)
{
    ApiRequest request{.http = {.method = "POST", .url = m_settings.uploadApi + path}, .subject = subject};
    if (m_settings.proof == UploadProof::Token)
        request.sign = [this](HttpRequest &http, std::int64_t now) {
            http.headers["authorization"] = uploadcareToken(m_secret, now);
        };
    request.problem = [this, subject](const HttpAnswer &answer) {
        return uploadApiProblem(answer, m_settings.uploadApi, subject);
    };
    return request;
}

void UploadcareClient::addFileFields(FormBody &form, const Upload &upload) const
{
    form.add("UPLOADCARE_PUB_KEY", m_settings.publicKey);
    form.add("UPLOADCARE_STORE", m_settings.store);
    if (!m_settings.tags.empty())
        form.add("tags", m_settings.tags);
    for (const auto &[name, value] : m_settings.metadata)
        form.add("metadata[" + name + ']', value);
    form.add(std::string("metadata[") + kUploadcareKey + ']', upload.key);
    form.add(std::string("metadata[") + kUploadcareContent + ']', upload.print.content);
    if (m_settings.proof == UploadProof::Signature) {
        const std::int64_t expire = m_api.now() + kProofSeconds;
        form.add("signature", uploadcareSignature(m_secret, expire));
        form.add("expire", std::to_string(expire));
    }
}

Result<std::string> UploadcareClient::sendWhole(const Upload &upload, const ApiClient::Progress &progress)
{
    ApiRequest request = uploadRequest("/base/?jsonerrors=1", upload.subject);
    FormBody form;
    addFileFields(form, upload);
    const FormFile file{"file", nameOf(upload.key), upload.contentType, {upload.fd, 0, upload.print.size}};
    form.writeTo(request.http, &file);
    request.http.isSentOnce = true;
    const std::int64_t before = std::ssize(request.http.text);
    GLASSINE_TRY(const HttpAnswer answer, m_api.sendOnce(request, [&](std::int64_t sent) {
        progress(std::clamp<std::int64_t>(sent - before, 0, upload.print.size));
    }));
    const auto json = jsonOf(answer);
    std::string uuid = json ? text(*json, u"file"_s) : std::string();
    if (!isUuid(uuid))
        return senseless("no UUID");
    return uuid;
}

Result<UploadcareParts> UploadcareClient::startParts(const Upload &upload, std::int64_t partBytes)
{
    ApiRequest request = uploadRequest("/multipart/start/?jsonerrors=1", upload.subject);
    FormBody form;
    addFileFields(form, upload);
    form.add("filename", nameOf(upload.key));
    form.add("size", std::to_string(upload.print.size));
    form.add("content_type", upload.contentType);
    form.add("part_size", std::to_string(partBytes));
    form.writeTo(request.http);
    GLASSINE_TRY(const HttpAnswer answer, m_api.send(request));
    const auto json = jsonOf(answer);
    UploadcareParts parts;
    parts.partBytes = partBytes;
    parts.uuid = json ? text(*json, u"uuid"_s) : std::string();
    if (json)
        for (const QJsonValue &url : json->value(u"parts"_s).toArray())
            parts.urls.push_back(url.toString().toStdString());
    const std::int64_t wanted = (upload.print.size + partBytes - 1) / partBytes;
    const bool areSafe = std::all_of(parts.urls.begin(), parts.urls.end(),
                                     [this](const std::string &url) { return isSafe(url, m_settings.uploadApi); });
    if (!isUuid(parts.uuid) || std::ssize(parts.urls) != wanted || !areSafe)
        return senseless("no addresses for the parts");
    return parts;
}

Result<bool> UploadcareClient::sendPart(const Upload &upload, const UploadcareParts &parts, std::size_t index,
                                        const ApiClient::Progress &progress)
{
    const std::int64_t offset = static_cast<std::int64_t>(index) * parts.partBytes;
    const Range range{offset, std::min(parts.partBytes, upload.print.size - offset)};
    GLASSINE_TRY(const Fingerprint print, fingerprintOf(upload.fd, range, upload.subject, m_api.stopped()));
    ApiRequest request{.http = {.method = "PUT", .url = parts.urls[index]}, .subject = upload.subject};
    request.http.headers = {{"content-type", upload.contentType}}; // and nothing that proves who asks
    request.http.file = {upload.fd, range.offset, range.size};
    request.problem = [this, &upload](const HttpAnswer &answer) {
        return partProblem(answer, m_settings.uploadApi, upload.subject);
    };
    GLASSINE_TRY(const HttpAnswer answer,
                 m_api.send(request, [&](std::int64_t sent) { progress(range.offset + sent); }));
    if (answer.status == 403 || answer.status == 404)
        return false;
    std::string etag(answer.header("etag"));
    etag.erase(std::remove(etag.begin(), etag.end(), '"'), etag.end());
    if (isMd5(etag) && etag != print.md5Hex())
        return fail(ErrorCode::UploadNotVerified, upload.subject, "part " + std::to_string(index + 1));
    return true;
}

Result<std::optional<UploadcareFile>> UploadcareClient::fileOf(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return fail(answer.error());
    const std::string code = uploadcareErrorCode(*answer);
    if (!code.empty()) // one of those that were expected
        return std::nullopt;
    const UploadcareFile file = parsedFile(jsonOf(*answer).value_or(QJsonObject()));
    if (!isUuid(file.uuid) || file.size < 0)
        return senseless("no file");
    return file;
}

Result<std::optional<UploadcareFile>> UploadcareClient::completeParts(const std::string &uuid,
                                                                      const std::string &subject)
{
    ApiRequest request = uploadRequest("/multipart/complete/?jsonerrors=1", subject);
    FormBody form;
    form.add("UPLOADCARE_PUB_KEY", m_settings.publicKey);
    form.add("uuid", uuid);
    form.writeTo(request.http);
    const auto problem = request.problem;
    request.problem = [problem](const HttpAnswer &answer) {
        const std::string code = uploadcareErrorCode(answer);
        const bool isExpected = code == "FileNotFoundError" || code == "MultipartUploadSizeTooSmallError"
            || code == "MultipartUploadPartSizeInvalidError";
        return isExpected ? std::nullopt : problem(answer);
    };
    return fileOf(m_api.send(request));
}

Result<std::optional<UploadcareFile>> UploadcareClient::info(const std::string &uuid, const std::string &subject)
{
    const Query query = {{"jsonerrors", "1"}, {"pub_key", m_settings.publicKey}, {"file_id", uuid}};
    ApiRequest request = uploadRequest("/info/?" + canonicalQuery(query), subject);
    request.http.method = "GET";
    const auto problem = request.problem;
    request.problem = [problem](const HttpAnswer &answer) {
        return uploadcareErrorCode(answer) == "FileNotFoundError" ? std::nullopt : problem(answer);
    };
    return fileOf(m_api.send(request));
}

} // namespace glassine::sync
