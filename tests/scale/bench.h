// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A place in memory for many photos, and the real program running over them.

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QSize>
#include <QStringList>

#include <functional>
#include <memory>

class Bench {
public:
    Bench();
    ~Bench();
    Bench(const Bench &) = delete;
    Bench &operator=(const Bench &) = delete;

    QString path(const QString &name) const { return m_root + QLatin1Char('/') + name; }
    void remove(const QString &name) const;
    /// Runs on its own; its events are read with nextEvent().
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    QString m_root;
};

/// The next event of a run with --json; empty at its end, or after `patienceMs` without one.
QJsonObject nextEvent(QProcess &process, int patienceMs = 120'000);
/// Everything to the end; the exit code, -1 when it was killed.
int readToTheEnd(QProcess &process, const std::function<void(const QJsonObject &)> &each = {});

/// A JPEG, with `padding` bytes of comment in it.
QByteArray jpegBytes(QSize size, int padding = 0);
void writeFile(const QString &path, const QByteArray &content);

/// A line of /proc/<process>/status in kilobytes: "VmRSS:", "VmHWM:".
qint64 statusKilobytes(qint64 process, QByteArrayView line);
int fromEnvironment(const char *variable, int otherwise);
