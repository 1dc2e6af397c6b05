// SPDX-License-Identifier: GPL-3.0-or-later
// The lock around the decoders, seen from outside: what files talk workers into is refused, what workers need is not,
// and where the kernel offers less the program works and says so.
// With GLASSINE_HOSTILE set, workers are also watched over its files; GLASSINE_TRACE_EVERY=1 takes all of them.

#include "pool_jobs.h"
#include "scene.h"

#include "samples/dng.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 600'000;
constexpr int kTraceOneIn = 10;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString binary(const QString &name)
{
    return qEnvironmentVariable("GLASSINE_BINARY_DIR") + u"/bin/"_s + name;
}

/// Tells of everything that opens or reads something in a folder, a FIFO included.
class Watch {
public:
    explicit Watch(const QString &folder) : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_fd.get(), QFile::encodeName(folder).constData(),
                            IN_OPEN | IN_ACCESS | IN_CREATE | IN_MODIFY);
    }
    bool noticedSomething() const
    {
        char events[4096];
        return ::read(m_fd.get(), events, sizeof events) > 0;
    }

private:
    UniqueFd m_fd;
};

/// A folder that nobody but the test may look into, and a port that nobody may call.
class Canaries {
public:
    explicit Canaries(const QString &folder) : m_folder(folder)
    {
        QDir().mkpath(folder);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(folder + u"/canary.png"_s);
        write(folder + u"/canary.txt"_s, "canary");
        write(folder + u"/canary.dtd"_s, "<!ENTITY e 'canary'>");
        ::mkfifo(QFile::encodeName(folder + u"/fifo"_s).constData(), 0600);
        listen();
    }
    QByteArray path(const char *name) const { return QFile::encodeName(m_folder) + '/' + name; }
    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(m_port) + "/canary.png"; }
    bool wasCalled() const { return UniqueFd(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC)).valid(); }

private:
    void listen()
    {
        m_socket = UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *place = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket.get(), place, length) != 0 || ::listen(m_socket.get(), 8) != 0
            || ::getsockname(m_socket.get(), place, &length) != 0)
            qFatal("cannot listen");
        m_port = ntohs(address.sin_port);
    }

    QString m_folder;
    UniqueFd m_socket;
    int m_port = 0;
};

QByteArray svg(const QByteArray &content, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before
        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
          "width=\"64\" "
          "height=\"64\"><rect width=\"32\" height=\"64\" fill=\"#06c\"/>"
        + content + "</svg>";
}

QByteArray entity(const QByteArray &uri)
{
    return "<!DOCTYPE svg [<!ENTITY % outer SYSTEM \"" + uri + "\"> %outer; <!ENTITY e SYSTEM \"" + uri + "\">]>";
}

/// A JPEG with an XMP packet that names an external entity.
QByteArray jpegWithXmp(const QByteArray &packet)
{
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpg");
    const QByteArray payload = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet;
    const auto length = payload.size() + 2;
    return jpeg.left(2) + "\xff\xe1" + char(length >> 8) + char(length & 0xff) + payload + jpeg.mid(2);
}

/// Files that ask for what they must not get.
void writeBaits(const QString &folder, const Canaries &canaries)
{
    QDir().mkpath(folder);
    const QByteArray file = "file://" + canaries.path("canary.png");
    const QList<QByteArray> targets = {file,
                                       canaries.path("canary.png"),
                                       "canaries/canary.png",
                                       "../canaries/canary.png",
                                       "file://" + canaries.path("fifo"),
                                       canaries.address()};
    int number = 0;
    for (const QByteArray &target : targets) {
        const auto name = [&](const char *kind, const char *suffix) {
            return folder + u"/%1-%2.%3"_s.arg(QLatin1StringView(kind)).arg(number).arg(QLatin1StringView(suffix));
        };
        write(name("image", "svg"), svg("<image width=\"64\" height=\"64\" xlink:href=\"" + target + "\"/>"));
        write(name("use", "svg"), svg("<use xlink:href=\"" + target + "#a\"/>"));
        write(name("style", "svg"),
              svg("<style>@import url(\"" + target + "\"); rect { fill: url(" + target + ") }</style>"));
        write(name("entity", "svg"), svg("<text y=\"30\">&e;</text>", entity(target)));
        write(name("include", "svg"),
              svg("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"" + target + "\"/>"));
        write(name("xmp", "jpg"),
              jpegWithXmp(entity(target).replace("svg", "x:xmpmeta")
                          + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">&e;</x:xmpmeta>"));
        write(name("mvg", "png"),
              "push graphic-context\nviewbox 0 0 64 64\nimage over 0,0 0,0 'url:" + target
                  + "'\npop graphic-context\n");
        write(name("msl", "jpg"), "<?xml version=\"1.0\"?><image><read filename=\"" + target + "\"/></image>");
        write(name("script", "png"), "%!PS\n(" + target + ") (r) file 64 string readstring pop print\n");
        ++number;
    }
}

QStringList pathsBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

/// What a worker asked of the kernel after its lock was closed, from strace's notes.
struct Trace {
    QStringList forbidden; ///< got through, or must not even be tried
    QMap<QString, int> refused;
    int locked = 0;
};

/// strace's line without the process number in front.
QByteArray call(const QByteArray &line)
{
    return line.mid(line.indexOf(' ') + 1).trimmed();
}

/// What an SVG's text is drawn with may be read, by the process that draws it.
bool isFont(const QByteArray &text)
{
    const bool asks = (text.startsWith("openat(AT_FDCWD, ") && text.contains("O_RDONLY")) || text.startsWith("access(");
    const bool folder = text.contains("\"/usr/share/fonts") || text.contains("\"/usr/local/share/fonts");
    return asks && folder && !text.contains("/../");
}

void readTrace(const QString &path, Trace &trace)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    bool locked = false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray text = call(line);
        const bool dying = text.startsWith("\?\?\?("); // killed before strace could see what it asks
        if (!locked || text.isEmpty() || dying || text.startsWith("+++") || text.startsWith("---")
            || text.startsWith("seccomp(")) {
            locked = locked || (text.contains("SECCOMP_SET_MODE_FILTER") && text.contains("{len="));
            continue;
        }
        const bool ofDescriptor = text.startsWith("newfstatat(") && text.contains(", \"\", ");
        const bool refused = text.contains(" = -1 EPERM") || text.contains(" = -1 EACCES")
            || text.contains(" = -1 ENOSYS");
        const bool harmless = text.startsWith("open") || text.contains("stat") || text.startsWith("access")
            || text.startsWith("readlink") || text.startsWith("getcwd") || text.startsWith("socket(AF_UNIX");
        if (ofDescriptor || isFont(text))
            continue;
        if (refused && harmless)
            ++trace.refused[QString::fromUtf8(text.left(text.indexOf(')') + 1))];
        else
            trace.forbidden.append(QString::fromUtf8(text));
    }
    trace.locked += locked ? 1 : 0;
}

} // namespace

class IsolationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsReadAndWrittenUnderTheLock_data();
    void everyKindIsReadAndWrittenUnderTheLock();
    void textOfAnSvgIsDrawnUnderTheLock();
    void picturesInAnSvgAreDrawnUnderTheLock();
    void worksAndSaysSoWhereTheKernelOffersLess_data();
    void worksAndSaysSoWhereTheKernelOffersLess();
    void canariesStayUntouched();
    void workersReachForNothingAfterTheLock();
    void textOfAWatermarkIsDrawnUnderTheLock();
    void workersThatDrawTextReadFontsAlone();

private:
    Ending runTraced(const Scene &scene, const QStringList &files, const QString &traces, const QStringList &more = {});
};

namespace {

PoolSettings poolSettings(bool sandbox = true)
{
    PoolSettings settings;
    settings.program = workerProgram();
    settings.workers = 1;
    settings.sandbox = sandbox;
    return settings;
}

/// Pixels of an SVG with this content, or what went wrong.
QByteArray drawn(bool sandbox, const QByteArray &content)
{
    Pool pool(poolSettings(sandbox));
    const QByteArray photo = svg(content);
    QByteArray pixels;
    const Result<Reply> reply = runJob(pool, jobOn(photo, JobKind::Thumbnail), photo, &pixels);
    return outcomeOf(reply) == u"ok"_s ? pixels : outcomeOf(reply).toUtf8();
}

QByteArray rawPhoto()
{
    test::Dng sample;
    sample.size = {640, 480};
    const Bytes file = test::dng(sample);
    return {reinterpret_cast<const char *>(file.data()), qsizetype(file.size())};
}

/// What is only read here, made by others or lying about.
std::map<QString, QByteArray> foreignPhotos()
{
    std::map<QString, QByteArray> photos;
    QFile heic(qEnvironmentVariable("GLASSINE_SOURCE_DIR") + u"/resources/samples/coast/IMG_2077.heic"_s);
    if (heic.open(QIODevice::ReadOnly))
        photos[u"heic"_s] = heic.readAll();
    QTemporaryDir folder;
    const QString jp2 = folder.filePath(u"a.jp2"_s);
    QProcess::execute(
        u"vips"_s,
        {u"jp2ksave"_s, qEnvironmentVariable("GLASSINE_SOURCE_DIR") + u"/resources/samples/coast/IMG_2058.jpg"_s, jp2});
    if (QFile file(jp2); file.open(QIODevice::ReadOnly))
        photos[u"jp2"_s] = file.readAll();
    photos[u"dng"_s] = rawPhoto();
    // ImageMagick loads a coder for each of them; large icons are PNGs inside.
    for (const QString &kind : {u"bmp"_s, u"ico"_s, u"psd"_s}) {
        const QString path = folder.filePath(u"a."_s + kind);
        QProcess::execute(u"convert"_s, {u"-size"_s, u"256x256"_s, u"gradient:red-blue"_s, path});
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            photos[kind] = file.readAll();
    }
    return photos;
}

} // namespace

void IsolationTest::everyKindIsReadAndWrittenUnderTheLock_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::addColumn<QByteArray>("format");
    Pool pool(poolSettings());
    std::map<QString, QByteArray> photos = smallPhotos(pool);
    photos.merge(foreignPhotos());
    for (const auto &[name, photo] : photos)
        QTest::addRow("%s to jpeg", qPrintable(name)) << photo << QByteArray("jpeg");
    for (const std::string &format : pool.hello()->codecs)
        QTest::addRow("png to %s again", format.c_str()) << photos[u"png"_s] << QByteArray::fromStdString(format);
}

void IsolationTest::everyKindIsReadAndWrittenUnderTheLock()
{
    QFETCH(QByteArray, photo);
    QFETCH(QByteArray, format);
    static Pool pool(poolSettings());
    QByteArray file;
    const Result<Reply> reply = runJob(
        pool,
        optimizeJob(photo, format, R"(, "operations": {"resize": {"fit": "inside", "width": 300, "height": 300}})"),
        photo, &file);
    QCOMPARE(outcomeOf(reply), u"ok"_s);
    QVERIFY(file.size() > 0);
#ifndef GLASSINE_SANITIZED
    const long offered = qMax(0L, ::syscall(444, nullptr, std::size_t(0), 1U)); // landlock_create_ruleset, version only
    QCOMPARE(long(pool.hello()->landlockAbi), offered);
    QVERIFY(pool.hello()->seccomp);
#endif
}

/// Fonts are files too, and after the lock there are none.
void IsolationTest::textOfAnSvgIsDrawnUnderTheLock()
{
    const QByteArray without = drawn(true, {});
    for (const char *font : {"sans-serif", "serif", "monospace\" font-weight=\"bold", "No Such Font"}) {
        const QByteArray text = QByteArray("<text y=\"40\" font-size=\"20\" font-family=\"") + font + "\">Rx§</text>";
        const QByteArray locked = drawn(true, text);
        QVERIFY2(locked != without, font);
        QVERIFY2(locked == drawn(false, text), font);
    }
}

/// What a picture is that does not say so is looked up in tables, which are files.
void IsolationTest::picturesInAnSvgAreDrawnUnderTheLock()
{
    const QByteArray without = drawn(true, {});
    QBuffer png;
    QImage red(2, 2, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(png.open(QIODevice::WriteOnly) && red.save(&png, "PNG"));
    for (const char *kind : {"image/png", ""}) {
        const QByteArray picture = QByteArray("<image width=\"40\" height=\"40\" href=\"data:") + kind + ";base64,"
            + png.data().toBase64() + "\"/>";
        const QByteArray locked = drawn(true, picture);
        QVERIFY2(locked != without, kind);
        QVERIFY2(locked == drawn(false, picture), kind);
    }
}

void IsolationTest::worksAndSaysSoWhereTheKernelOffersLess_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QStringList>("reduced");
    const QString landlock = u"landlock_create_ruleset"_s;
    QTest::newRow("neither missing") << u"bpf"_s << QStringList();
    QTest::newRow("no Landlock") << landlock << QStringList{u"Landlock"_s};
    QTest::newRow("no seccomp") << u"seccomp"_s << QStringList{u"seccomp"_s};
    QTest::newRow("neither") << QString(landlock + u",seccomp"_s) << QStringList{u"Landlock"_s, u"seccomp"_s};
}

void IsolationTest::worksAndSaysSoWhereTheKernelOffersLess()
{
#ifdef GLASSINE_SANITIZED
    QSKIP("there is no lock under sanitizers");
#endif
    QFETCH(QString, hidden);
    QFETCH(QStringList, reduced);
    Scene scene;
    scene.addPhotos(2);
    const auto run = [&scene, &hidden](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GLASSINE_STATE_DIR"_s, scene.path(u"state"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, scene.path(u"config"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WITHOUT_CALLS), QStringList{hidden, binary(u"glassine"_s)} + arguments);
        process.waitForFinished(kPatienceMs);
        return std::pair(process.exitCode(), process.readAllStandardOutput() + process.readAllStandardError());
    };
    const auto [doctorCode, report] = run({u"doctor"_s, u"--json"_s});
    QVERIFY2(doctorCode == 0, report.constData());
    QStringList found;
    for (const QJsonValue &finding : QJsonDocument::fromJson(report).object().value(u"findings"_s).toArray())
        if (const QString what = finding[u"what"_s].toString();
            finding[u"health"_s] == u"reduced"_s && (what == u"Landlock"_s || what == u"seccomp"_s))
            found.append(what);
    QCOMPARE(found, reduced);
    const auto [code, said] = run(scene.optimize());
    QVERIFY2(code == 0, said.constData());
    QCOMPARE(scene.missingOutputs(), QStringList());

    // Only Landlock can tell fonts from other files: without it, a photo that needs them is refused by name.
    write(scene.path(u"text.svg"_s), svg("<text y=\"40\">Text</text>"));
    const QByteArray refusal =
        run({u"optimize"_s, scene.path(u"text.svg"_s), u"--output"_s, scene.path(u"out"_s), u"--json"_s}).second;
    QCOMPARE(refusal.contains("no fonts can be opened"),
             reduced.contains(u"Landlock"_s) && !reduced.contains(u"seccomp"_s));
}

void IsolationTest::canariesStayUntouched()
{
    Scene scene;
    const QString folder = scene.path(u"canaries"_s);
    Canaries canaries(folder);
    writeBaits(scene.path(u"baits"_s), canaries);
    Watch watch(folder);
    QVERIFY(!watch.noticedSomething());
    QVERIFY(QFile(folder + u"/canary.txt"_s).open(QIODevice::ReadOnly));
    QVERIFY2(watch.noticedSomething(), "this watch would not notice anything");

    const QStringList files = pathsBelow(scene.path(u"baits"_s));
    const Ending ending = scene.run(
        QStringList{u"optimize"_s} + files
            + QStringList{u"--preset"_s, u"web-2048"_s, u"--output"_s, scene.path(u"out"_s), u"--json"_s},
        kPatienceMs);
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QVERIFY2(!watch.noticedSomething(), "somebody looked at a canary");
    QVERIFY2(!canaries.wasCalled(), "somebody called");
    QVERIFY(scene.outputs().size() > 0);
    for (const QJsonObject &event : ending.events())
        QVERIFY2(event.value(u"error"_s).toObject().value(u"code"_s) != u"worker-died"_s,
                 qPrintable(event.value(u"path"_s).toString()));
}

/// The program with a worker that is watched from its start.
Ending IsolationTest::runTraced(const Scene &scene, const QStringList &files, const QString &traces,
                                const QStringList &more)
{
    const QString programs = scene.path(u"programs"_s);
    QDir().mkpath(programs);
    QDir().mkpath(traces);
    QFile::copy(binary(u"glassine"_s), programs + u"/glassine"_s);
    // -D keeps the worker a child of the program.
    write(
        programs + u"/glassine-worker"_s,
        u"#!/bin/sh\nexec strace -D -f -qq -s 256 -o '%1'/$$ -e trace=%2 \"%3/$(basename \"$0\")\" \"$@\"\n"_s
            .arg(
                traces,
                u"seccomp,%file,socket,connect,bind,listen,accept,accept4,sendto,execve,execveat,fork,vfork,ptrace,kill"_s,
                QFileInfo(workerProgram()).path())
            .toLocal8Bit());
    QFile::copy(programs + u"/glassine-worker"_s, programs + u"/glassine-raw"_s);
    for (const QString &name : {u"/glassine-worker"_s, u"/glassine-raw"_s})
        QFile::setPermissions(programs + name, QFile::ReadOwner | QFile::ExeOwner);
    write(scene.path(u"names"_s), files.join(QChar(0)).toUtf8());
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GLASSINE_STATE_DIR"_s, scene.path(u"state"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, scene.path(u"config"_s));
    process.setProcessEnvironment(environment);
    process.start(programs + u"/glassine"_s,
                  QStringList{u"optimize"_s, u"--files-from"_s, scene.path(u"names"_s), u"--null"_s, u"--preset"_s,
                              u"web-2048"_s, u"--output"_s, scene.path(u"out"_s), u"--json"_s}
                      + more);
    return scene.finish(process, kPatienceMs);
}

void IsolationTest::workersReachForNothingAfterTheLock()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers open files of their own");
#endif
    Scene scene;
    Canaries canaries(scene.path(u"canaries"_s));
    writeBaits(scene.path(u"baits"_s), canaries);
    QStringList files = pathsBelow(scene.path(u"baits"_s));
    const QString developed = scene.path(u"sensor.dng"_s);
    write(developed, rawPhoto());
    files.append(developed);
    const QString archive = qEnvironmentVariable("GLASSINE_HOSTILE") + "/dev.tar.gz"_L1;
    if (QFile::exists(archive)) {
        QDir().mkpath(scene.path(u"hostile"_s));
        QCOMPARE(
            QProcess::execute(u"tar"_s, {u"--no-same-owner"_s, u"-xzf"_s, archive, u"-C"_s, scene.path(u"hostile"_s)}),
            0);
        const QStringList hostile = pathsBelow(scene.path(u"hostile"_s));
        for (qsizetype i = 0; i < hostile.size(); i += setting("GLASSINE_TRACE_EVERY", kTraceOneIn))
            files.append(hostile[i]);
    }
    const QString traces = scene.path(u"traces"_s);
    const Ending ending = runTraced(scene, files, traces);
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    Trace trace;
    for (const QString &path : pathsBelow(traces))
        readTrace(path, trace);
    qInfo("%lld files, %d workers", qlonglong(files.size()), trace.locked);
    for (auto refused = trace.refused.cbegin(); refused != trace.refused.cend(); ++refused)
        qInfo("refused %d times: %s", refused.value(), qPrintable(refused.key()));
    QVERIFY2(trace.locked > 0, "no lock in any trace");
    QVERIFY2(QDir(scene.path(u"out"_s)).exists(u"sensor.jpg"_s), "the raw file did not come through");
    QVERIFY2(trace.forbidden.isEmpty(), qPrintable(trace.forbidden.mid(0, 20).join(u'\n')));
}

void IsolationTest::textOfAWatermarkIsDrawnUnderTheLock()
{
    const auto marked = [](bool sandbox, const QByteArray &text) {
        PoolSettings settings = poolSettings(sandbox);
        settings.fonts = true;
        Pool pool(settings);
        std::map<QString, QByteArray> photos = smallPhotos(pool);
        const QByteArray photo = photos[u"png"_s];
        QByteArray file;
        const QByteArray step = R"(, "operations": {"watermark": {"letters": 10, "opacity": 100, "text": ")" + text
            + "\"}}";
        const Result<Reply> reply = runJob(pool, optimizeJob(photo, "png", step), photo, &file);
        return outcomeOf(reply) == u"ok"_s ? file : outcomeOf(reply).toUtf8();
    };
    const QByteArray latin = marked(true, "Rx"), arabic = marked(true, "سلام");
    QVERIFY(latin != arabic);
    QVERIFY(latin == marked(false, "Rx"));
    QVERIFY(arabic == marked(false, "سلام"));
}

/// Ordinary workers have no fonts (above); those of a batch that draws text have them, and nothing else.
void IsolationTest::workersThatDrawTextReadFontsAlone()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed");
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers open files of their own");
#endif
    Scene scene;
    Canaries canaries(scene.path(u"canaries"_s));
    writeBaits(scene.path(u"baits"_s), canaries);
    const QString traces = scene.path(u"traces"_s);
    const Ending ending = runTraced(
        scene, pathsBelow(scene.path(u"baits"_s)), traces,
        {u"--set"_s, u"watermark.text={name} سلام 你好"_s, u"--set"_s, u"caption.font=Serif Italic"_s});
    QVERIFY2(!ending.hung && !ending.signaled, qPrintable(ending.text()));
    QVERIFY(scene.outputs().size() > 0);
    Trace trace;
    for (const QString &path : pathsBelow(traces))
        readTrace(path, trace);
    QVERIFY2(trace.locked > 0, "no lock in any trace");
    QVERIFY2(trace.forbidden.isEmpty(), qPrintable(trace.forbidden.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(IsolationTest)
#include "isolation_test.moc"
