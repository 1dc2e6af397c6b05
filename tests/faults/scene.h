// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Photos, an output folder and a state folder of their own, and what must hold whatever happens to the program.

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

/// How a run of glassine ended.
struct Ending {
    int code = -1; ///< -1: by a signal, or not in time
    bool signaled = false;
    bool hung = false;
    qint64 peakKilobytes = 0; ///< of the application alone
    QByteArray out;
    QByteArray err;
    QString text() const;
    QList<QJsonObject> events() const; ///< out, line by line
};

/// Codes of all that an event says of a photo and of its outputs.
QSet<QString> warningsOf(const QJsonObject &event);

class Scene {
public:
    Scene();
    ~Scene();
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// PNG and JPEG by turns, all of different names and pixels, below photos/.
    void addPhotos(int count);
    /// One photo of that name (raw bytes) below photos/, a JPEG whatever it is called; false when it cannot be made.
    bool addPhoto(const QByteArray &name, int seed);
    /// Notes what the originals are now.
    void rememberOriginals(const QString &folder);
    /// Forgets outputs, state and settings, not the photos.
    void startAfresh();

    QStringList optimize(
        const QString &preset = QStringLiteral("web-2048")) const; ///< the arguments that make photos/ into out/
    void setVariable(const QString &name, const QString &value) { m_variables[name] = value; }
    /// The real program with workers that are started by this shell script; "$WORKER" "$@" is the real one.
    void setWorkerScript(const QByteArray &script);
    /// The nth call below that folder (in fail_nth_call's sense) fails with this error; 0 = it is the last one.
    void injectFault(const QString &below, int nth, int error);
    void injectNothing();
    QString injectedFault() const; ///< "pid number call path FAULT", empty when none was injected
    /// What is put before the program: strace, setpriv, a shell; empty for nothing.
    void setWrapper(const QStringList &command) { m_wrapper = command; }
    /// Waits until so many outputs are there; false when the program ends, or takes for ever, before.
    bool waitForOutputs(QProcess &process, int count) const;
    /// In a session of its own, so that kill(-pid) hits nothing else.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// The same, but outputs get their names slowly: what the test does next comes in mid-run.
    std::unique_ptr<QProcess> startSlowly(const QStringList &arguments) const;
    Ending finish(QProcess &process, int patienceMs) const;
    Ending run(const QStringList &arguments, int patienceMs = 120'000) const;
    /// Goes on after a fault as a user would: resume, or the same command when there is nothing to resume.
    Ending goOn() const;

    /// Each gives what is wrong, empty when nothing is.
    QStringList changedOriginals() const;
    QStringList incompleteOutputs() const; ///< under final names
    QStringList missingOutputs() const;
    QStringList extraOutputs() const;
    QStringList leftovers() const; ///< temporary files of ours in out/
    /// What must never be there, however a run ended: originals that changed, half files, leftovers.
    QStringList harm() const;
    /// What must not be there once a batch is through: harm, and outputs that are missing or too many.
    QStringList troubles() const;

    QStringList outputs() const; ///< names under out/ that are no temporary files
    int photoCount() const { return static_cast<int>(m_expected.size()); }

private:
    std::unique_ptr<QProcess> startWith(const QStringList &arguments, const QMap<QString, QString> &variables) const;

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_hashes;
    QMap<QString, QSize> m_expected; ///< by output name
    QMap<QString, QString> m_variables;
    QStringList m_wrapper;
    QString m_program;
};

QString glassineProgram();
/// Processes of that session which are still there.
int survivors(qint64 session);
/// The workers of that process.
QList<qint64> workersOf(qint64 process);
/// Names of all files below, hidden ones too, relative to it and sorted.
QStringList filesBelow(const QString &folder);
QByteArray fileHash(const QString &path);
/// Decodes to the last row and ends as its format ends; the reason when not.
QString decodingTrouble(const QString &path, QSize expected = {});
/// A number from the environment.
int setting(const char *variable, int otherwise);
