// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A server of servers/ that speaks a service's API as it is documented: started by a test, ended with it.

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <string>

class ApiServer {
public:
    /// "uploadcare_server.py"
    explicit ApiServer(const QString &script);
    ~ApiServer();
    ApiServer(const ApiServer &) = delete;
    ApiServer &operator=(const ApiServer &) = delete;

    bool isRunning() const { return !m_url.empty(); }
    std::string url() const { return m_url; }

    /// Settings and faults, as the script tells.
    bool set(const QJsonObject &wanted) const;
    /// One fault that lasts for so many requests.
    bool fail(const QString &path, const QString &mode, QJsonObject more = {}) const;
    QJsonObject state() const;
    QList<QJsonObject> requests() const;
    /// Of what it was sent under that id.
    QByteArray bytes(const QString &id) const;

private:
    QByteArray exchange(const std::string &method, const std::string &path, const QByteArray &body = {}) const;

    QProcess m_process;
    std::string m_url;
};
