// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Photos, settings and runs for the batch tests.

#include "batch/session.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

namespace glassine::batch::samples {

constexpr int kPatienceMs = 90'000;

inline std::string bytes(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A PNG with gradients and grain; `seed` makes contents differ.
inline void makePhoto(const QString &path, int width = 96, int height = 64, unsigned seed = 1)
{
    QImage image(width, height, QImage::Format_RGB32);
    unsigned grain = seed * 2654435761U + 1;
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            grain = grain * 1664525U + 1013904223U;
            line[x] = qRgb(x * 255 / width, y * 255 / height, int(grain >> 25) + int(seed % 64));
        }
    }
    constexpr int kQuick = 100; // uncompressed
    if (!QDir().mkpath(QFileInfo(path).path()) || !image.save(path, "PNG", kQuick))
        qFatal("cannot write %s", qPrintable(path));
}

/// Every file under `folder` by relative name, hidden ones too.
inline std::map<QString, QByteArray> treeOf(const QString &folder)
{
    std::map<QString, QByteArray> tree;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        tree[QDir(folder).relativeFilePath(path)] = contentOf(path);
    }
    return tree;
}

inline QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (const auto &[name, content] : treeOf(folder))
        names << name;
    return names;
}

inline presets::Preset preset(const std::vector<std::string> &assignments = {},
                              const QString &id = QStringLiteral("web-2048"))
{
    std::vector<presets::Problem> problems;
    auto loaded = presets::PresetStore(QStringLiteral("/nonexistent")).load(id, problems);
    auto changed = loaded && !assignments.empty() ? presets::withSettings(*loaded, assignments) : loaded;
    if (!changed)
        qFatal("preset: %s %s", changed.error().subject.c_str(), changed.error().detail.c_str());
    return *std::move(changed);
}

inline SessionSettings settings(const QString &input, const QString &output,
                                const std::vector<std::string> &assignments = {})
{
    SessionSettings settings;
    settings.inputs = {bytes(input)};
    settings.outputFolder = bytes(output);
    settings.preset = preset(assignments);
    settings.jobs = 2;
    return settings;
}

/// What came of a run.
struct Run {
    QString id;
    bool ended = false;
    Totals totals;
    std::vector<ItemRecord> items;
    std::vector<Error> failures;
    std::vector<Error> pauses;
    std::vector<files::SkippedFile> skipped;
};

/// Collects what a session says while it lives.
class Listener {
public:
    explicit Listener(Session &session) : m_session(session), m_finished(&session, &Session::finished)
    {
        QObject::connect(&session, &Session::failed, &session,
                         [this](const Error &error) { m_run.failures.push_back(error); });
        QObject::connect(&session, &Session::paused, &session,
                         [this](const Error &error) { m_run.pauses.push_back(error); });
        QObject::connect(&session, &Session::fileSkipped, &session,
                         [this](const files::SkippedFile &file) { m_run.skipped.push_back(file); });
    }
    bool finished() const { return m_finished.count() > 0; }
    const std::vector<Error> &pauses() const { return m_run.pauses; }
    bool wait() { return finished() || m_finished.wait(kPatienceMs); }
    Run result()
    {
        m_run.id = m_session.id();
        m_run.ended = m_finished.count() == 1;
        m_run.totals = m_session.totals();
        m_run.items.clear();
        for (std::int64_t item = 0; item < m_session.itemCount(); ++item)
            m_run.items.push_back(m_session.item(item));
        return m_run;
    }

private:
    Session &m_session;
    QSignalSpy m_finished;
    Run m_run;
};

inline Run finish(Session &session)
{
    Listener listener(session);
    session.start();
    listener.wait();
    return listener.result();
}

inline Run runBatch(const SessionSettings &settings, const QString &state)
{
    Session session(settings, state);
    return finish(session);
}

inline std::int64_t count(const Run &run, ItemState state)
{
    return std::count_if(run.items.begin(), run.items.end(), [=](const auto &item) { return item.state == state; });
}

inline const ItemRecord *itemNamed(const Run &run, const std::string &name)
{
    for (const auto &item : run.items)
        if (item.path.ends_with('/' + name))
            return &item;
    return nullptr;
}

} // namespace glassine::batch::samples
