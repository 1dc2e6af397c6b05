// SPDX-License-Identifier: GPL-3.0-or-later
// What Uploadcare takes as a proof of the secret key, and the addresses it makes of the public one.

#include "sync/signer.h"
#include "sync/uploadcare_settings.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <ctime>

namespace glassine::sync {

namespace {

constexpr std::int64_t kTokenSeconds = 30 * 60;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QByteArray hmac(const QByteArray &key, const QByteArray &text, QCryptographicHash::Algorithm algorithm)
{
    return QMessageAuthenticationCode::hash(text, key, algorithm);
}

QByteArray base64Url(const QByteArray &raw)
{
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

std::string uploadcareToken(const std::string &secret, std::int64_t now)
{
    const QByteArray claims = "{\"iat\":" + QByteArray::number(qint64(now))
        + ",\"exp\":" + QByteArray::number(qint64(now + kTokenSeconds)) + '}';
    const QByteArray signedPart = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64Url(claims);
    const QByteArray key = QCryptographicHash::hash(bytes(secret), QCryptographicHash::Sha256);
    return "Bearer " + (signedPart + '.' + base64Url(hmac(key, signedPart, QCryptographicHash::Sha256))).toStdString();
}

std::string uploadcareSignature(const std::string &secret, std::int64_t expire)
{
    return hmac(bytes(secret), QByteArray::number(qint64(expire)), QCryptographicHash::Sha256).toHex().toStdString();
}

std::string uploadcareAuthorization(const RestRequest &request, const std::string &publicKey, const std::string &secret)
{
    const QByteArray digest = QCryptographicHash::hash(bytes(request.body), QCryptographicHash::Md5).toHex();
    const QByteArray text = bytes(request.method) + '\n' + digest + '\n' + bytes(request.contentType) + '\n'
        + bytes(request.date) + '\n' + bytes(request.target);
    return "Uploadcare " + publicKey + ':' + hmac(bytes(secret), text, QCryptographicHash::Sha1).toHex().toStdString();
}

std::string httpDate(std::int64_t time)
{
    const std::time_t seconds = time;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    constexpr const char *kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[64]; // strftime() would use the language's names
    std::snprintf(text, sizeof text, "%s, %02d %s %d %02d:%02d:%02d GMT", kDays[parts.tm_wday], parts.tm_mday,
                  kMonths[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
    return text;
}

std::string uploadcareCdnHost(const std::string &publicKey)
{
    constexpr std::size_t kLetters = 10;
    constexpr std::string_view kDigits = "0123456789abcdefghijklmnopqrstuvwxyz";
    QByteArray number = QCryptographicHash::hash(bytes(publicKey), QCryptographicHash::Sha256);
    std::string digits; // the number in base 36, last digit first
    while (std::any_of(number.cbegin(), number.cend(), [](char c) { return c != 0; })) {
        unsigned rest = 0;
        for (char &byte : number) {
            rest = rest << 8 | static_cast<unsigned char>(byte);
            byte = static_cast<char>(rest / 36);
            rest %= 36;
        }
        digits += kDigits[rest];
    }
    std::reverse(digits.begin(), digits.end());
    return digits.substr(0, kLetters) + ".ucarecd.net";
}

std::string uploadcareLink(const UploadcareSettings &settings, const std::string &uuid, const std::string &name,
                           const std::string &contentType)
{
    const bool isImage = contentType.starts_with("image/") && contentType != "image/svg+xml";
    return settings.cdn + '/' + uuid + '/' + (isImage ? settings.operations : std::string())
        + percentEncoded(name, Slash::Encode);
}

} // namespace glassine::sync
