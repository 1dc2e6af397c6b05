// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QSet>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

constexpr QSize kPhotoSize(96, 64);
constexpr QLatin1StringView kOwnPrefix(".glassine-");

QImage picture(int seed)
{
    QImage image(kPhotoSize, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x * 2 + seed * 37) % 256, (y * 3 + seed * 11) % 256, ((x ^ y) + seed) % 256));
    return image;
}

struct LivingProcess {
    qint64 id, parent, session;
    QByteArray name;
};

QList<LivingProcess> livingProcesses()
{
    QList<LivingProcess> all;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/stat"_s);
        if (!name.front().isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        // "pid (name) state parent group session …"; a name may hold spaces and brackets
        const QByteArray stat = file.readAll();
        const qsizetype open = stat.indexOf('('), close = stat.lastIndexOf(')');
        const QList<QByteArray> fields = stat.mid(close + 2).split(' ');
        if (fields.size() > 3 && fields[0] != "Z")
            all.append({name.toLongLong(), fields[1].toLongLong(), fields[3].toLongLong(),
                        stat.mid(open + 1, close - open - 1)});
    }
    return all;
}

QStringList labeled(const QString &label, QStringList names)
{
    for (QString &name : names)
        name.prepend(label + u": "_s);
    return names;
}

qint64 peakKilobytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

QString Ending::text() const
{
    const QString how = hung ? u"hung"_s : signaled ? u"was killed"_s : u"exit %1"_s.arg(code);
    return how + u"; said: "_s + QString::fromUtf8(err.right(600)).simplified();
}

QList<QJsonObject> Ending::events() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : out.split('\n'))
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    return all;
}

// The real path: the fault library compares with what the kernel says.
Scene::Scene()
    : m_folder(QFileInfo(QDir::tempPath()).canonicalFilePath() + "/glassine-faults-XXXXXX"_L1),
      m_program(glassineProgram())
{}

Scene::~Scene()
{
    // QTemporaryDir cannot remove names that are no UTF-8.
    QProcess::execute(u"rm"_s, {u"-rf"_s, u"--"_s, m_folder.path()});
}

void Scene::addPhotos(int count)
{
    QDir().mkpath(path(u"photos"_s));
    for (int i = 0; i < count; ++i) {
        const QString name = u"photo-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        const QString suffix = i % 2 == 0 ? u"png"_s : u"jpg"_s;
        if (!picture(i).save(path(u"photos/"_s + name + u'.' + suffix)))
            qFatal("cannot write a photo");
        m_expected[name + ".jpg"_L1] = kPhotoSize;
    }
    rememberOriginals(u"photos"_s);
}

bool Scene::addPhoto(const QByteArray &name, int seed)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(seed).save(&buffer, "JPEG");
    const QByteArray file = QFile::encodeName(path(u"photos"_s)) + '/' + name;
    QDir().mkpath(QFile::decodeName(file.left(file.lastIndexOf('/'))));
    const int fd = ::open(file.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (fd < 0)
        return false;
    const bool written = ::write(fd, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    ::close(fd);
    return written;
}

void Scene::rememberOriginals(const QString &folder)
{
    for (const QString &name : filesBelow(path(folder)))
        m_hashes[folder + u'/' + name] = fileHash(path(folder + u'/' + name));
}

void Scene::startAfresh()
{
    for (const QString &name : {u"out"_s, u"state"_s, u"config"_s})
        QDir(path(name)).removeRecursively();
}

QStringList Scene::optimize(const QString &preset) const
{
    return {u"optimize"_s, path(u"photos"_s), u"--preset"_s, preset, u"--output"_s, path(u"out"_s)};
}

// The program takes the worker that lies beside it.
void Scene::injectFault(const QString &below, int nth, int error)
{
    QFile::remove(path(u"calls"_s));
    setVariable(u"LD_PRELOAD"_s, QStringLiteral(FAIL_NTH_CALL));
    setVariable(u"GLASSINE_FAULT_BELOW"_s, below);
    setVariable(u"GLASSINE_FAULT_NTH"_s, QString::number(nth));
    setVariable(u"GLASSINE_FAULT_ERRNO"_s, QString::number(error));
    setVariable(u"GLASSINE_FAULT_LOG"_s, path(u"calls"_s));
}

void Scene::injectNothing()
{
    setVariable(u"LD_PRELOAD"_s, {});
}

QString Scene::injectedFault() const
{
    QFile log(path(u"calls"_s));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    QSet<QByteArray> processes;
    QString fault;
    for (const QByteArray &line : log.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        processes.insert(line.left(line.indexOf(' ')));
        if (line.endsWith(" FAULT"))
            fault = QString::fromUtf8(line);
    }
    if (processes.size() > 1) // a worker must start with a clean environment
        qFatal("more than the application itself loaded the fault library");
    return fault;
}

void Scene::setWorkerScript(const QByteArray &script)
{
    const QString folder = path(u"programs"_s), worker = folder + u"/glassine-worker"_s;
    const QString real = qEnvironmentVariable("GLASSINE_BINARY_DIR") + "/bin/glassine-worker"_L1;
    QDir().mkpath(folder);
    m_program = folder + u"/glassine"_s;
    QFile file(worker);
    if (!QFile::copy(glassineProgram(), m_program) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot copy the program");
    file.write("#!/bin/sh\nWORKER='" + QFile::encodeName(real) + "'\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
}

std::unique_ptr<QProcess> Scene::start(const QStringList &arguments) const
{
    return startWith(arguments, m_variables);
}

std::unique_ptr<QProcess> Scene::startSlowly(const QStringList &arguments) const
{
    constexpr int kPaceMs = 50;
    QMap<QString, QString> variables = m_variables;
    QString &preloaded = variables[u"LD_PRELOAD"_s];
    preloaded += (preloaded.isEmpty() ? ""_L1 : ":"_L1) + QLatin1String(FAIL_NTH_CALL);
    variables[u"GLASSINE_FAULT_BELOW"_s] = path(u"out"_s);
    variables[u"GLASSINE_FAULT_PACE"_s] = QString::number(kPaceMs);
    return startWith(arguments, variables);
}

std::unique_ptr<QProcess> Scene::startWith(const QStringList &arguments, const QMap<QString, QString> &variables) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GLASSINE_STATE_DIR"_s, path(u"state"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process->setProcessEnvironment(environment);
    process->setChildProcessModifier([] { ::setsid(); });
    const QStringList command = m_wrapper + QStringList(m_program) + arguments;
    process->start(command.first(), command.mid(1));
    if (!process->waitForStarted())
        qFatal("cannot start %s", qPrintable(process->program()));
    return process;
}

Ending Scene::finish(QProcess &process, int patienceMs) const
{
    constexpr int kLookMs = 100;
    const qint64 id = process.processId();
    Ending ending;
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(kLookMs)) {
        ending.peakKilobytes = std::max(ending.peakKilobytes, peakKilobytesOf(id));
        if (clock.hasExpired(patienceMs)) {
            ending.hung = true;
            ::kill(-static_cast<pid_t>(id), SIGKILL);
            process.waitForFinished();
        }
    }
    ending.signaled = process.exitStatus() == QProcess::CrashExit;
    ending.code = ending.signaled ? -1 : process.exitCode();
    ending.out = process.readAllStandardOutput();
    ending.err = process.readAllStandardError();
    return ending;
}

bool Scene::waitForOutputs(QProcess &process, int count) const
{
    constexpr int kPatienceMs = 60'000;
    constexpr int kLookMs = 5;
    QElapsedTimer clock;
    clock.start();
    while (outputs().size() < count)
        if (process.waitForFinished(kLookMs) || process.state() == QProcess::NotRunning
            || clock.hasExpired(kPatienceMs))
            return false;
    return true;
}

Ending Scene::run(const QStringList &arguments, int patienceMs) const
{
    const auto process = start(arguments);
    return finish(*process, patienceMs);
}

Ending Scene::goOn() const
{
    constexpr int kNothingToDo = 3;
    const Ending resumed = run({u"resume"_s});
    return resumed.code == kNothingToDo ? run(optimize()) : resumed;
}

QStringList Scene::changedOriginals() const
{
    QStringList changed;
    for (auto original = m_hashes.cbegin(); original != m_hashes.cend(); ++original)
        if (fileHash(path(original.key())) != original.value())
            changed.append(original.key());
    return changed;
}

QStringList Scene::outputs() const
{
    QStringList names = filesBelow(path(u"out"_s));
    names.removeIf([](const QString &name) { return QFileInfo(name).fileName().startsWith(kOwnPrefix); });
    return names;
}

QStringList Scene::leftovers() const
{
    QStringList names = filesBelow(path(u"out"_s));
    names.removeIf([](const QString &name) {
        return !QFileInfo(name).fileName().startsWith(kOwnPrefix) && !name.endsWith(".part"_L1);
    });
    return names;
}

QStringList Scene::incompleteOutputs() const
{
    QStringList wrong;
    for (const QString &name : outputs())
        if (const QString why = decodingTrouble(path(u"out/"_s + name), m_expected.value(name)); !why.isEmpty())
            wrong.append(name + u": "_s + why);
    return wrong;
}

QStringList Scene::missingOutputs() const
{
    QStringList missing = m_expected.keys();
    for (const QString &name : outputs())
        missing.removeAll(name);
    return missing;
}

QStringList Scene::extraOutputs() const
{
    QStringList extra = outputs();
    extra.removeIf([this](const QString &name) { return m_expected.contains(name); });
    return extra;
}

QStringList Scene::harm() const
{
    return labeled(u"changed"_s, changedOriginals()) + labeled(u"incomplete"_s, incompleteOutputs())
        + labeled(u"left over"_s, leftovers());
}

QStringList Scene::troubles() const
{
    return harm() + labeled(u"missing"_s, missingOutputs()) + labeled(u"too many"_s, extraOutputs());
}

QSet<QString> warningsOf(const QJsonObject &event)
{
    QSet<QString> codes;
    const auto add = [&codes](const QJsonArray &warnings) {
        for (const QJsonValue &warning : warnings)
            codes.insert(warning[u"code"_s].toString());
    };
    add(event.value(u"warnings"_s).toArray());
    for (const QJsonValue &output : event.value(u"outputs"_s).toArray())
        add(output[u"warnings"_s].toArray());
    return codes;
}

QString glassineProgram()
{
    return qEnvironmentVariable("GLASSINE_BINARY_DIR") + "/bin/glassine"_L1;
}

int survivors(qint64 session)
{
    int count = 0;
    for (const auto &process : livingProcesses())
        count += process.session == session;
    return count;
}

QList<qint64> workersOf(qint64 process)
{
    QList<qint64> found;
    for (const auto &candidate : livingProcesses())
        if (candidate.parent == process && candidate.name.startsWith("glassine-worke"))
            found.append(candidate.id);
    return found;
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(root.relativeFilePath(walk.next()));
    names.sort();
    return names;
}

QByteArray fileHash(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

QString decodingTrouble(const QString &path, QSize expected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot be opened"_s;
    const QByteArray bytes = file.readAll();
    // libjpeg fills up what is cut off and is content; the last bytes are not so kind.
    if (bytes.startsWith("\xff\xd8") && !bytes.endsWith("\xff\xd9"))
        return u"ends early (%1 bytes)"_s.arg(bytes.size());
    QImageReader::setAllocationLimit(0);
    QImage image;
    if (!image.loadFromData(bytes))
        return u"does not decode (%1 bytes)"_s.arg(bytes.size());
    if (expected.isValid() && image.size() != expected)
        return u"is %1x%2 pixels"_s.arg(image.width()).arg(image.height());
    return {};
}

int setting(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}
