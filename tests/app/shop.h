// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A world with a destination that has an API of its own, and that API.

#include "engine/sync/api_server.h"
#include "program.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

/// A world with one destination, "shop".
struct Shop {
    World world;
    ApiServer server;

    explicit Shop(const QString &script) : server(script) {}
    virtual ~Shop() = default;

    QString url() const { return QString::fromStdString(server.url()); }
    Run add(const QStringList &options)
    {
        return world.run(QStringList{QStringLiteral("destinations"), QStringLiteral("add"), QStringLiteral("shop")}
                         + options);
    }
    void writeSecret(const QByteArray &line, mode_t mode = 0600) const
    {
        QDir().mkpath(world.path(QStringLiteral("config/glassine/secrets")));
        QFile file(world.path(QStringLiteral("config/glassine/secrets/shop")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(line);
        file.close();
        QCOMPARE(::chmod(file.fileName().toLocal8Bit().constData(), mode), 0);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = world.path(QStringLiteral("out/") + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray written(const QString &name) const
    {
        QFile file(world.path(QStringLiteral("out/") + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList command(const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("sync"), QStringLiteral("out"), QStringLiteral("--to"),
                           QStringLiteral("shop"), QStringLiteral("--json")}
        + more;
    }
    Run sync(const QStringList &more = {}) const { return world.run(command(more)); }
};
