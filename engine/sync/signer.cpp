// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/signer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

namespace glassine::sync {

namespace {

constexpr std::string_view kAlgorithm = "AWS4-HMAC-SHA256";
constexpr std::string_view kTerminator = "aws4_request";

QByteArray hmac(const QByteArray &key, std::string_view text)
{
    return QMessageAuthenticationCode::hash(QByteArray(text.data(), static_cast<qsizetype>(text.size())), key,
                                            QCryptographicHash::Sha256);
}

std::string sha256Hex(std::string_view text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// Outer space goes, runs of it inside become one.
std::string trimmed(std::string_view value)
{
    std::string result;
    bool gap = false;
    for (const char c : value) {
        if (c == ' ' || c == '\t') {
            gap = !result.empty();
            continue;
        }
        if (gap)
            result += ' ';
        gap = false;
        result += c;
    }
    return result;
}

std::string signedNames(const SignedRequest &request)
{
    std::string names;
    for (const auto &[name, value] : request.headers)
        names += (names.empty() ? "" : ";") + name;
    return names;
}

std::string canonicalRequest(const SignedRequest &request)
{
    std::string text = request.method + '\n' + request.path + '\n' + request.query + '\n';
    for (const auto &[name, value] : request.headers)
        text += name + ':' + trimmed(value) + '\n';
    return text + '\n' + signedNames(request) + '\n' + request.payloadHash;
}

/// "20130524/us-east-1/s3/aws4_request"
std::string placeOf(const SigningScope &scope)
{
    return signingTime(scope.time).substr(0, 8) + '/' + scope.region + '/' + scope.service + '/'
        + std::string(kTerminator);
}

std::string signatureOf(const SignedRequest &request, const SigningScope &scope, const std::string &secret)
{
    const std::string time = signingTime(scope.time);
    const std::string text = std::string(kAlgorithm) + '\n' + time + '\n' + placeOf(scope) + '\n'
        + sha256Hex(canonicalRequest(request));
    QByteArray key = hmac("AWS4" + QByteArray::fromStdString(secret), std::string_view(time).substr(0, 8));
    for (const std::string_view part : {std::string_view(scope.region), std::string_view(scope.service), kTerminator})
        key = hmac(key, part);
    return hmac(key, text).toHex().toStdString();
}

} // namespace

std::string percentEncoded(std::string_view raw, Slash slash)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string result;
    for (const char c : raw) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
            || c == '.' || c == '_' || c == '~' || (c == '/' && slash == Slash::Keep);
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            result += c;
        else
            result.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return result;
}

std::string canonicalQuery(Query query)
{
    for (auto &[name, value] : query) {
        name = percentEncoded(name, Slash::Encode);
        value = percentEncoded(value, Slash::Encode);
    }
    std::sort(query.begin(), query.end());
    std::string text;
    for (const auto &[name, value] : query)
        text += (text.empty() ? "" : "&") + name + '=' + value;
    return text;
}

std::string signingTime(std::int64_t time)
{
    const std::time_t seconds = time;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts);
    return text.data();
}

std::string authorization(const SignedRequest &request, const SigningScope &scope, const Credentials &credentials)
{
    std::string value(kAlgorithm);
    value.append(" Credential=").append(credentials.accessKey).append("/").append(placeOf(scope));
    value.append(",SignedHeaders=").append(signedNames(request));
    return value.append(",Signature=").append(signatureOf(request, scope, credentials.secret));
}

std::string presignedQuery(SignedRequest request, const SigningScope &scope, const Credentials &credentials,
                           std::int64_t seconds)
{
    Query query = {{"X-Amz-Algorithm", std::string(kAlgorithm)},
                   {"X-Amz-Credential", credentials.accessKey + '/' + placeOf(scope)},
                   {"X-Amz-Date", signingTime(scope.time)},
                   {"X-Amz-Expires", std::to_string(seconds)},
                   {"X-Amz-SignedHeaders", signedNames(request)}};
    if (!credentials.sessionToken.empty())
        query.emplace_back("X-Amz-Security-Token", credentials.sessionToken);
    request.query = canonicalQuery(std::move(query));
    request.payloadHash = "UNSIGNED-PAYLOAD";
    return request.query + "&X-Amz-Signature=" + signatureOf(request, scope, credentials.secret);
}

} // namespace glassine::sync
