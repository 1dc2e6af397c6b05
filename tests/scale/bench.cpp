// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <cstdlib>

using namespace Qt::StringLiterals;

Bench::Bench()
{
    const QString place = QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
    QByteArray name = QFile::encodeName(place + "/glassine-scale-XXXXXX"_L1);
    if (::mkdtemp(name.data()) == nullptr)
        qFatal("mkdtemp");
    m_root = QFile::decodeName(name);
}

Bench::~Bench()
{
    remove({});
}

void Bench::remove(const QString &name) const
{
    QProcess::execute(u"rm"_s, {u"-rf"_s, u"--"_s, path(name)});
}

std::unique_ptr<QProcess> Bench::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GLASSINE_STATE_DIR"_s, path(u"state"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    process->setProcessEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(qEnvironmentVariable("GLASSINE_BINARY_DIR") + "/bin/glassine"_L1, arguments);
    if (!process->waitForStarted())
        qFatal("cannot start %s", qPrintable(process->program()));
    return process;
}

QJsonObject nextEvent(QProcess &process, int patienceMs)
{
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patienceMs) && !process.canReadLine())
            return {};
    return QJsonDocument::fromJson(process.readLine()).object();
}

int readToTheEnd(QProcess &process, const std::function<void(const QJsonObject &)> &each)
{
    for (QJsonObject event = nextEvent(process); !event.isEmpty(); event = nextEvent(process))
        if (each)
            each(event);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray jpegBytes(QSize size, int padding)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qRgb((x ^ y) & 255, (x * 3 + y) / 16 & 255, (x * y) / 64 & 255);
    }
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPG", 90))
        qFatal("cannot make a JPEG");
    constexpr int kMarkerBytes = 2;
    QByteArray comment = QByteArray::fromHex("fffe") + QByteArray(kMarkerBytes + padding, ' ');
    comment[2] = static_cast<char>((padding + kMarkerBytes) >> 8);
    comment[3] = static_cast<char>((padding + kMarkerBytes) & 255);
    QByteArray bytes = buffer.data();
    return bytes.insert(kMarkerBytes, comment); // after the start of the image
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

qint64 statusKilobytes(qint64 process, QByteArrayView line)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &one : status.readAll().split('\n'))
        if (one.startsWith(line))
            return one.mid(line.size()).trimmed().split(' ').first().toLongLong();
    return -1;
}

int fromEnvironment(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? value : otherwise;
}
