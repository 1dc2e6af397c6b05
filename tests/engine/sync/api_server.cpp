// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_server.h"

#include "sync/transport.h"

#include <QJsonDocument>

using namespace glassine::sync;

ApiServer::ApiServer(const QString &script)
{
    const QString folder = qEnvironmentVariable("GLASSINE_SOURCE_DIR") + QStringLiteral("/tests/engine/sync/servers/");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), {folder + script});
    constexpr int kPatienceMs = 30'000;
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {}
    m_url = m_process.readLine().trimmed().toStdString();
}

ApiServer::~ApiServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray ApiServer::exchange(const std::string &method, const std::string &path, const QByteArray &body) const
{
    const std::atomic<bool> stopped = false;
    Transport transport{TransportSettings{}};
    HttpRequest request{.method = method, .url = m_url + path};
    request.text = body.toStdString();
    request.answerBytes = 256 << 20;
    const auto answer = transport.perform(request, stopped);
    return answer && answer->status == 200 ? QByteArray::fromStdString(answer->body) : QByteArray();
}

bool ApiServer::set(const QJsonObject &wanted) const
{
    return !exchange("POST", "/_test/", QJsonDocument(wanted).toJson()).isEmpty();
}

bool ApiServer::fail(const QString &path, const QString &mode, QJsonObject more) const
{
    more.insert(QStringLiteral("path"), path);
    more.insert(QStringLiteral("mode"), mode);
    return set({{QStringLiteral("faults"), QJsonArray{more}}});
}

QJsonObject ApiServer::state() const
{
    return QJsonDocument::fromJson(exchange("GET", "/_test/")).object();
}

QList<QJsonObject> ApiServer::requests() const
{
    QList<QJsonObject> all;
    for (const QJsonValue &one : state().value(QStringLiteral("requests")).toArray())
        all.append(one.toObject());
    return all;
}

QByteArray ApiServer::bytes(const QString &id) const
{
    return exchange("GET", "/_test/bytes/" + id.toStdString());
}
