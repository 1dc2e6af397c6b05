// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/optidash_client.h"

#include "sync/form_body.h"
#include "sync/service_secrets.h"
#include "sync/signer.h"

#include <QJsonDocument>

#include <algorithm>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

QString text(const std::string &raw)
{
    return QString::fromStdString(raw);
}

std::string raw(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toStdString();
}

OptidashImage imageOf(const QJsonObject &json)
{
    return {static_cast<std::int64_t>(json.value(u"bytes"_s).toDouble(-1)), raw(json, u"sha1"_s), raw(json, u"url"_s)};
}

QJsonObject jsonOf(const std::map<std::string, std::string> &map)
{
    QJsonObject json;
    for (const auto &[name, value] : map)
        json.insert(text(name), text(value));
    return json;
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorCode::KeyRefused;
    case 402: return ErrorCode::AccountLimit;
    case 413: return ErrorCode::RemoteTooLarge;
    default: return ErrorCode::DestinationRefused;
    }
}

constexpr std::int64_t kMebibyte = 1 << 20;
constexpr std::int64_t kMostResultBytes = 256 * kMebibyte;

bool isFetched(const QJsonObject &wanted)
{
    return wanted.contains(u"url"_s);
}

/// More is not made by optimizing; of another format or size it may be.
std::int64_t mostBytesOf(const Upload &upload, const QJsonObject &wanted)
{
    return wanted.contains(u"output"_s) ? kMostResultBytes : 2 * upload.print.size + kMebibyte;
}

/// The documentation and the service's own clients name the header differently.
std::string_view metadataHeader(const HttpAnswer &answer)
{
    const std::string_view documented = answer.header("x-optidash-metadata");
    return documented.empty() ? answer.header("x-optidash-meta") : documented;
}

} // namespace

OptidashClient::OptidashClient(const OptidashSettings &settings, const Secrets &secrets, ServiceFacts &facts,
                               const std::atomic<bool> &stopped)
    : m_settings(settings),
      m_secrets(secrets),
      m_api(settings.api, settings.transport, settings.patience, facts, stopped)
{}

/// What a service says may repeat what it was sent.
std::string OptidashClient::withoutSecrets(std::string said) const
{
    for (const auto &[key, secret] : m_secrets)
        for (std::size_t at = 0; !secret.empty() && (at = said.find(secret, at)) != std::string::npos;)
            said.replace(at, secret.size(), "***");
    return said;
}

std::optional<Error> OptidashClient::problem(const HttpAnswer &answer, const std::string &subject) const
{
    if (const auto common = commonProblem(answer, m_settings.api, subject))
        return common;
    const auto json = sync::jsonOf(answer);
    const bool isSuccess = answer.status >= 200 && answer.status < 300;
    const bool isRefusal = json && json->contains(u"success"_s) && !json->value(u"success"_s).toBool();
    if (isSuccess && !isRefusal)
        return std::nullopt;
    if (!json && answer.status != 401 && answer.status != 403 && answer.status != 413 && answer.status != 415
        && answer.status != 422)
        return Error{ErrorCode::DestinationAnswer, m_settings.api, answerText(answer)};
    HttpAnswer meant = answer;
    if (isSuccess)
        meant.status = json->value(u"code"_s).toInt();
    const ErrorCode code = codeOf(meant.status);
    const bool isAboutFile = code == ErrorCode::DestinationRefused || code == ErrorCode::RemoteTooLarge;
    return Error{code, isAboutFile && !subject.empty() ? subject : m_settings.api,
                 withoutSecrets(answerText(meant, json ? raw(*json, u"message"_s) : std::string()))};
}

ApiRequest OptidashClient::makeRequest(const std::string &method, const std::string &path, const std::string &subject)
{
    ApiRequest request{.http = {.method = method, .url = m_settings.api + path}, .subject = subject};
    const std::string key = secretOf(m_secrets, "api-key");
    request.http.headers["authorization"] = m_settings.sendsBearer
        ? "Bearer " + key
        : "Basic " + QByteArray::fromStdString(key + ':').toBase64().toStdString();
    request.problem = [this, subject](const HttpAnswer &answer) { return problem(answer, subject); };
    return request;
}

Result<void> OptidashClient::checkKey()
{
    GLASSINE_TRY(const HttpAnswer answer, m_api.send(makeRequest("GET", "/account", {})));
    if (!sync::jsonOf(answer))
        return fail(ErrorCode::DestinationAnswer, m_settings.api, "no JSON");
    return {};
}

QJsonObject OptidashClient::storeOf(const Upload &upload) const
{
    const OptidashStore &store = m_settings.store;
    QJsonObject json = {{u"path"_s, text(upload.key)}};
    const auto add = [&json](const QString &name, const std::string &value) {
        if (!value.empty())
            json.insert(name, text(value));
    };
    if (store.provider == "connector") {
        add(u"id"_s, store.connector);
    } else {
        const bool isAzure = store.provider == "azure";
        add(u"provider"_s, store.provider);
        add(u"key"_s, secretOf(m_secrets, "store-key"));
        add(isAzure ? u"container"_s : u"bucket"_s, store.bucket);
        if (!isAzure)
            add(u"secret"_s, secretOf(m_secrets, "store-secret"));
        add(u"account"_s, store.account);
        add(u"region"_s, store.region);
        add(u"acl"_s, store.acl); // never left out: there it would be public
        add(u"class"_s, store.storageClass);
    }
    QJsonObject headers = {{u"Content-Type"_s, text(upload.contentType)}};
    if (!store.cacheControl.empty())
        headers.insert(u"Cache-Control"_s, text(store.cacheControl));
    json.insert(u"headers"_s, headers);
    if (!store.metadata.empty())
        json.insert(u"metadata"_s, jsonOf(store.metadata));
    return json;
}

void OptidashClient::addResponse(QJsonObject &wanted) const
{
    // A quality that is asked for is a loss that is asked for.
    const bool hasQuality = wanted.value(u"output"_s).toObject().contains(u"quality"_s);
    const bool isSenseless = m_settings.compression.empty() || (hasQuality && m_settings.compression == "lossless");
    if (!isSenseless && !wanted.contains(u"optimize"_s))
        wanted.insert(u"optimize"_s, QJsonObject{{u"compression"_s, text(m_settings.compression)}});
    if (m_settings.isBinary)
        wanted.insert(u"response"_s, QJsonObject{{u"mode"_s, u"binary"_s}});
}

QJsonObject OptidashClient::makingOf(const std::string &wishes) const
{
    QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(wishes)).object();
    addResponse(json);
    return json;
}

QJsonObject OptidashClient::deliveryOf(const Upload &upload) const
{
    QJsonObject json;
    addResponse(json);
    if (!m_settings.store.provider.empty())
        json.insert(u"store"_s, storeOf(upload));
    if (!m_settings.webhook.empty())
        json.insert(u"webhook"_s,
                    QJsonObject{{u"url"_s, text(m_settings.webhook)},
                                {u"delay"_s, static_cast<qint64>(m_settings.webhookDelay)}});
    if (!m_settings.sourceUrl.empty()) {
        const std::string path = upload.key.substr(m_settings.prefix.size());
        json.insert(u"url"_s, text(m_settings.sourceUrl + percentEncoded(path, Slash::Keep)));
    }
    return json;
}

void OptidashClient::fillIn(ApiRequest &request, const Upload &upload, const QJsonObject &wanted) const
{
    const std::string json = QJsonDocument(wanted).toJson(QJsonDocument::Compact).toStdString();
    if (m_settings.isBinary)
        request.http.headers["x-optidash-binary"] = "1";
    if (isFetched(wanted)) {
        request.http.headers["content-type"] = "application/json";
        request.http.text = json;
        return;
    }
    FormBody form;
    form.add("data", json);
    const FormFile file{
        "file", upload.key.substr(upload.key.rfind('/') + 1), upload.contentType, {upload.fd, 0, upload.print.size}};
    form.writeTo(request.http, &file);
}

/// Each try begins with an empty file.
void OptidashClient::receiveInto(ApiRequest &request, ResultBytes &result, std::int64_t mostBytes)
{
    request.http.answerBytes = mostBytes;
    request.http.sink = [&result](std::string_view bytes) { return result.add(bytes); };
    request.sign = [&result](HttpRequest &, std::int64_t) { (void)result.restart(); };
}

Result<OptidashAnswer> OptidashClient::process(const Upload &upload, const QJsonObject &wanted, ResultBytes *result,
                                               const ApiClient::Progress &progress)
{
    const bool fetched = isFetched(wanted);
    ApiRequest request = makeRequest("POST", fetched ? "/fetch" : "/upload", upload.subject);
    fillIn(request, upload, wanted);
    if (m_settings.isBinary)
        receiveInto(request, *result, mostBytesOf(upload, wanted));
    const std::int64_t before = std::ssize(request.http.text);
    const auto answer = m_api.send(request, [&](std::int64_t sent) {
        if (!fetched)
            progress(std::clamp<std::int64_t>(sent - before, 0, upload.print.size));
    });
    if (!answer && m_settings.isBinary && result->error())
        return fail(*result->error());
    if (!answer)
        return fail(answer.error());
    return parsed(*answer, m_settings.isBinary);
}

Result<OptidashAnswer> OptidashClient::parsed(const HttpAnswer &answer, bool isBinary) const
{
    const auto senseless = [this](const char *what) {
        return fail(ErrorCode::DestinationAnswer, m_settings.api, what);
    };
    HttpAnswer said = answer;
    if (isBinary)
        said.body = metadataHeader(answer);
    const auto json = sync::jsonOf(said);
    if (!json)
        return senseless(isBinary ? "nothing says what the answer is" : "no JSON");
    OptidashAnswer result{raw(*json, u"id"_s), answer.status == 202, imageOf(json->value(u"input"_s).toObject()),
                          imageOf(json->value(u"output"_s).toObject())};
    if (result.isLater)
        return result.id.empty() ? senseless("no id") : Result<OptidashAnswer>(result);
    if (result.input.bytes < 0 || result.input.sha1.empty() || result.output.bytes <= 0 || result.output.sha1.empty()
        || (!isBinary && result.output.url.empty()))
        return senseless("it does not say what it made");
    return result;
}

Result<bool> OptidashClient::fetchResult(const OptidashImage &image, ResultBytes &result, const std::string &subject)
{
    const std::string &url = image.url;
    // Photos come back in the clear only where they were sent so.
    const bool isSafe = url.starts_with("https://")
        || (url.starts_with("http://") && m_settings.api.starts_with("http://"));
    if (!isSafe)
        return fail(ErrorCode::DestinationAnswer, m_settings.api, "the address of the result is not https://");
    if (image.bytes > kMostResultBytes)
        return fail(ErrorCode::DestinationAnswer, m_settings.api, "the result is too large");
    ApiRequest request{.http = {.method = "GET", .url = url}, .subject = subject}; // nothing says who asks
    receiveInto(request, result, image.bytes);
    request.problem = [this, &subject](const HttpAnswer &answer) -> std::optional<Error> {
        if (answer.status == 200 || answer.status == 403 || answer.status == 404 || answer.status == 410)
            return std::nullopt;
        if (const auto common = commonProblem(answer, m_settings.api, subject))
            return common;
        return Error{ErrorCode::ResultNotVerified, subject, answerText(answer)};
    };
    const auto answer = m_api.send(request);
    if (!answer)
        return fail(result.error().value_or(answer.error()));
    return answer->status == 200;
}

} // namespace glassine::sync
