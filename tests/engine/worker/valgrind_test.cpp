// SPDX-License-Identifier: GPL-3.0-or-later
// The real worker under valgrind, without its lock: one photo of every format that is read and written, and not one
// report that is not a library's own (valgrind.supp).

#include "engine/worker/samples.h"
#include "worker/channel.h"
#include "worker/job.h"
#include "worker/process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <map>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

constexpr int kErrorsFound = 99;
constexpr int kEdge = 48;

/// Small and quick: a photo of every format that can be written, from one decode.
constexpr char kEveryFormat[] = R"({"id":"a","format":"jpeg","target":{"quality":82},
      "operations":{"resize":{"fit":"long-edge","pixels":32},"sharpen":{"for":"screen","strength":"low"}}},
    {"id":"b","format":"png","target":{"lossless":true}},
    {"id":"c","format":"webp","target":{"quality":70}},
    {"id":"d","format":"avif","target":{"quality":50}},
    {"id":"e","format":"gif"},
    {"id":"f","format":"tiff","target":{"lossless":true}},
    {"id":"g","format":"jxl","target":{"quality":80}})";
constexpr char kTwoFormats[] = R"({"id":"a","format":"jpeg","target":{"quality":82}},
    {"id":"b","format":"png","target":{"lossless":true}})";

/// glassine-worker inside valgrind, spoken to as the pool speaks to it.
class WatchedWorker {
public:
    WatchedWorker(const QString &log, const QString &unblocked);
    /// The outputs by format; what went wrong is a test failure.
    std::map<std::string, QByteArray> run(files::ContentType type, const QByteArray &photo, const char *renditions);
    /// Ends it; "" or what valgrind said.
    QString verdict();

private:
    Channel m_channel;
    ChildProcess m_process;
    QString m_log;
};

WatchedWorker::WatchedWorker(const QString &log, const QString &unblocked) : m_log(log)
{
    auto ends = Channel::pair();
    // Code that orc made at run time is what valgrind cannot follow: it crashes there. libvips does without.
    std::vector<std::string> arguments = {
        "VIPS_NOVECTOR=1",
        QStandardPaths::findExecutable(u"valgrind"_s).toStdString(),
        "--quiet",
        "--vex-guest-max-insns=20",
        "--vex-guest-chase=no",
        "--error-exitcode=" + std::to_string(kErrorsFound),
        "--leak-check=full",
        "--show-leak-kinds=definite",
        "--errors-for-leak-kinds=definite",
        "--num-callers=40",
        "--gen-suppressions=all",
        "--suppressions=" + std::string(VALGRIND_SUPPRESSIONS),
        "--log-file=" + log.toStdString(),
        (qEnvironmentVariable("GLASSINE_BINARY_DIR") + "/bin/glassine-worker"_L1).toStdString(),
        "--no-sandbox"};
    if (!unblocked.isEmpty())
        arguments.insert(arguments.end(), {"--unblock", unblocked.toStdString()});
    auto process = ChildProcess::start("/usr/bin/env", arguments, ends->second);
    if (!process)
        qFatal("valgrind: %s", process.error().detail.c_str());
    m_process = *std::move(process);
    m_channel = std::move(ends->first);
    ends->second.close();
    const auto hello = m_channel.receive(0);
    if (!hello || hello->state != Received::State::Message || !decodeHello(hello->data))
        qFatal("no hello: %s", qPrintable(verdict()));
}

std::map<std::string, QByteArray> WatchedWorker::run(files::ContentType type, const QByteArray &photo,
                                                     const char *renditions)
{
    Job job;
    job.id = 1;
    job.kind = JobKind::Optimize;
    job.type = type;
    job.recipe = samples::recipe(renditions);
    std::vector<UniqueFd> files;
    files.push_back(samples::fileWith(photo));
    while (files.size() < job.recipe.renditions.size() + 1)
        files.push_back(samples::fileWith({}));
    std::vector<int> numbers;
    for (const UniqueFd &file : files)
        numbers.push_back(file.get());
    std::map<std::string, QByteArray> outputs;
    const auto received = m_channel.send(encode(job), numbers) ? m_channel.receive(0) : fail(ErrorCode::WorkerDied);
    const auto reply = received ? decodeReply(received->data, job.recipe.renditions.size()) : fail(received.error());
    if (!reply || !reply->ok) {
        const Error &error = reply ? reply->error : reply.error();
        qWarning("%s: %s: %s", std::string(errorName(error.code)).c_str(), error.subject.c_str(), error.detail.c_str());
        if (received && received->state != Received::State::Message)
            qWarning("%s", qPrintable(verdict()));
        return outputs;
    }
    for (std::size_t i = 0; i < reply->renditions.size(); ++i)
        if (reply->renditions[i].ok)
            outputs[job.recipe.renditions[i].format] = samples::contentOf(files[i + 1].get());
        else
            qWarning("%s: %s", job.recipe.renditions[i].format.c_str(), reply->renditions[i].error.detail.c_str());
    return outputs;
}

QString WatchedWorker::verdict()
{
    m_channel.close();
    const auto ending = m_process.wait();
    QFile log(m_log);
    const QString said = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    if (ending && !ending->signaled && ending->value == 0)
        return said; // quiet: nothing, when there is nothing
    return (ending ? QString::fromStdString(ending->text()) : u"?"_s) + u'\n' + said;
}

/// What the libvips tool makes of a picture; empty where this system cannot write that.
QByteArray converted(const QByteArray &png, const QString &name)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.png"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
        return {};
    file.close();
    QProcess::execute(u"vips"_s, {u"copy"_s, file.fileName(), folder.filePath(name)});
    QFile made(folder.filePath(name.section(u'[', 0, 0)));
    return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
}

} // namespace

class ValgrindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"valgrind"_s).isEmpty())
            QSKIP("valgrind is not installed (Debian package valgrind)");
    }

    void seesWhatIsWrong()
    {
        // The flags mean something: a program that reads what nobody wrote is reported.
        QProcess process;
        process.start(u"valgrind"_s,
                      {u"--quiet"_s, u"--error-exitcode=%1"_s.arg(kErrorsFound), QStringLiteral(CARELESS_PROGRAM)});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), kErrorsFound);
    }

    void everyFormatIsReadAndWrittenWithoutAReport()
    {
        WatchedWorker worker(m_folder.filePath(u"pool.log"_s), {});
        m_made = worker.run(files::ContentType::Tiff, samples::tiff(kEdge, kEdge), kEveryFormat);
        QCOMPARE(m_made.size(), std::size_t(7));
        using files::ContentType;
        for (const auto &[format, type] : {std::pair("jpeg", ContentType::Jpeg), std::pair("png", ContentType::Png),
                                           std::pair("webp", ContentType::WebP), std::pair("avif", ContentType::Avif),
                                           std::pair("gif", ContentType::Gif)})
            QVERIFY2(worker.run(type, m_made[format], kTwoFormats).size() == 2, format);
        if (const QByteArray heic = converted(m_made["png"], u"out.heic[compression=hevc]"_s); !heic.isEmpty())
            QCOMPARE(worker.run(ContentType::Heic, heic, kTwoFormats).size(), std::size_t(2));
        const QString said = worker.verdict();
        if (!said.isEmpty()) // longer than what a test's message may be
            std::fprintf(stderr, "%s\n", qPrintable(said));
        QVERIFY(said.isEmpty());
    }

    void formatsOfTheirOwnProcessToo_data()
    {
        QTest::addColumn<QString>("loader");
        QTest::addColumn<int>("type");
        using files::ContentType;
        QTest::newRow("JPEG XL") << u"VipsForeignLoadJxl"_s << int(ContentType::JpegXl);
        QTest::newRow("JPEG 2000") << u"VipsForeignLoadJp2k"_s << int(ContentType::Jpeg2000);
        QTest::newRow("SVG") << u"VipsForeignLoadSvg"_s << int(ContentType::Svg);
    }

    void formatsOfTheirOwnProcessToo()
    {
        QFETCH(QString, loader);
        QFETCH(int, type);
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='48' height='48'>"
                               "<circle cx='24' cy='24' r='20' fill='red'/></svg>";
        const QByteArray photo = loader.endsWith("Svg"_L1) ? svg
            : loader.endsWith("Jxl"_L1)                    ? m_made["jxl"]
                                                           : converted(m_made["png"], u"out.jp2"_s);
        if (photo.isEmpty())
            QSKIP("this system's libvips cannot write such a file to read it again");
        WatchedWorker worker(m_folder.filePath(loader + ".log"_L1), loader);
        QCOMPARE(worker.run(files::ContentType(type), photo, kTwoFormats).size(), std::size_t(2));
        const QString said = worker.verdict();
        if (!said.isEmpty()) // longer than what a test's message may be
            std::fprintf(stderr, "%s\n", qPrintable(said));
        QVERIFY(said.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::map<std::string, QByteArray> m_made;
};

QTEST_GUILESS_MAIN(ValgrindTest)
#include "valgrind_test.moc"
