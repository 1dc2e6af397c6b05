// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

namespace glassine::sync {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000; // it may ask somebody for a code
constexpr qsizetype kMostBytes = 64 << 10;

std::string text(const QJsonObject &json, const QString &key)
{
    return json.value(key).toString().toStdString();
}

} // namespace

std::vector<std::string> splitCommand(const std::string &command)
{
    std::vector<std::string> words;
    std::string word;
    bool isQuoted = false, hasWord = false;
    for (const char c : command) {
        if (c == '"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if ((c == ' ' || c == '\t') && !isQuoted) {
            if (hasWord)
                words.push_back(word);
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (hasWord)
        words.push_back(word);
    return words;
}

Result<Credentials> parseProcessCredentials(const std::string &json, const std::string &destination)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    if (object.value(u"Version"_s).toInt() != 1)
        return fail(ErrorCode::CredentialsUnusable, destination, "its program gave no JSON of version 1");
    Credentials credentials{
        text(object, u"AccessKeyId"_s), text(object, u"SecretAccessKey"_s), text(object, u"SessionToken"_s), 0, {}};
    if (credentials.accessKey.empty() || credentials.secret.empty())
        return fail(ErrorCode::CredentialsUnusable, destination, "its program gave no key");
    const QString expiration = object.value(u"Expiration"_s).toString();
    if (expiration.isEmpty())
        return credentials;
    const QDateTime end = QDateTime::fromString(expiration, Qt::ISODate);
    if (!end.isValid())
        return fail(ErrorCode::CredentialsUnusable, destination, "its program gave no valid expiration");
    credentials.expiresAt = end.toSecsSinceEpoch();
    return credentials;
}

Result<Credentials> credentialsFromProcess(const std::string &command, const std::string &destination)
{
    const std::vector<std::string> words = splitCommand(command);
    if (words.empty())
        return fail(ErrorCode::CredentialsUnusable, destination, "its program has no name");
    QStringList arguments;
    for (const std::string &word : words)
        arguments.append(QString::fromStdString(word));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"AWS_ACCESS_KEY_ID"_s, u"AWS_SECRET_ACCESS_KEY"_s, u"AWS_SESSION_TOKEN"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice()); // it may hold a secret
    process.start(arguments.takeFirst(), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorCode::CredentialsUnusable, destination,
                    process.error() == QProcess::FailedToStart ? "its program could not be started"
                                                               : "its program did not end");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::CredentialsUnusable, destination,
                    "its program ended with code " + std::to_string(process.exitCode()));
    return parseProcessCredentials(process.read(kMostBytes).toStdString(), destination);
}

} // namespace glassine::sync
