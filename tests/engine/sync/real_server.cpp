// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_server.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace glassine;
using namespace glassine::sync;

QList<RealServer> realServers()
{
    QList<RealServer> servers;
    for (const RealServer &known :
         {RealServer{"rgw", {}, "AKIATEST", "testing"}, RealServer{"swift", {}, "test:tester", "testing"}}) {
        QFile file(qEnvironmentVariable("GLASSINE_BINARY_DIR") + QStringLiteral("/tests/sync-")
                   + QString::fromLatin1(known.name) + QStringLiteral(".server"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        RealServer server = known;
        server.url = file.readLine().trimmed().toStdString();
        if (!server.url.empty())
            servers.append(server);
    }
    return servers;
}

bool makeBucket(const RealServer &server, Bucket &bucket)
{
    static int number = 0;
    bucket.settings.endpoint = server.url;
    bucket.settings.bucket = "b" + std::to_string(QCoreApplication::applicationPid()) + "-" + std::to_string(++number)
        + "-" + std::to_string(QDateTime::currentMSecsSinceEpoch() % 1'000'000);
    bucket.credentials = {server.accessKey, server.secret, {}, 0, {}};
    return bucket.client().send({.method = "PUT"}).has_value();
}

std::map<std::string, RemoteObject> objectsIn(Bucket &bucket, const std::string &prefix)
{
    std::map<std::string, RemoteObject> objects;
    S3Client client = bucket.client();
    std::string next;
    do {
        const auto page = client.list(prefix, next);
        if (!page)
            return {};
        for (const RemoteObject &object : page->objects)
            objects[object.key] = object;
        next = page->next;
    } while (!next.empty());
    return objects;
}

QByteArray bytesOf(Bucket &bucket, const std::string &key)
{
    const auto answer = bucket.client().send({.key = key, .answerBytes = 64 << 20});
    return answer ? QByteArray::fromStdString(answer->body) : QByteArray();
}
