// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcessEnvironment>

QString glassineProgram()
{
    return qEnvironmentVariable("GLASSINE_BINARY_DIR") + QStringLiteral("/bin/glassine");
}

QList<QJsonObject> Run::events() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    return all;
}

QJsonObject Run::event(const QString &name) const
{
    for (const QJsonObject &one : events())
        if (one.value(QStringLiteral("event")).toString() == name)
            return one;
    return {};
}

std::unique_ptr<QProcess> World::start(const QStringList &arguments, const QString &outputFile) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GLASSINE_STATE_DIR"), path(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    if (!outputFile.isEmpty())
        process->setStandardOutputFile(outputFile);
    process->start(glassineProgram(), arguments);
    return process;
}

Run World::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    constexpr int kPatienceMs = 60'000;
    if (!process->waitForFinished(kPatienceMs))
        process->kill();
    const bool isNormal = process->exitStatus() == QProcess::NormalExit;
    return {isNormal ? process->exitCode() : -1, process->readAllStandardOutput(), process->readAllStandardError()};
}

World::~World()
{
    QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), QStringLiteral("--"), m_folder.path()});
}

QStringList World::files(const QString &below) const
{
    QStringList names;
    const QDir root(path(below));
    QDirIterator walk(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(root.relativeFilePath(walk.next()));
    names.sort();
    return names;
}
