// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The real glassine, run in a world of its own.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QList<QJsonObject> events() const;            ///< out, line by line
    QJsonObject event(const QString &name) const; ///< the first of that name
};

/// A folder for photos, state, settings and outputs.
class World {
public:
    World() = default;
    ~World(); ///< QTemporaryDir cannot remove names that are no UTF-8
    World(const World &) = delete;
    World &operator=(const World &) = delete;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// What it says goes to `outputFile`, when one is named.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &outputFile = {}) const;
    /// Every file below, relative, sorted; hidden ones too.
    QStringList files(const QString &below) const;

private:
    QTemporaryDir m_folder;
};

QString glassineProgram();
