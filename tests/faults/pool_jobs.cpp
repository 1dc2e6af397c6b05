// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_jobs.h"

#include "codecs/codec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace glassine::worker {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 120'000;

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

pipeline::Recipe recipe(const QByteArray &format, const QByteArray &more)
{
    const codecs::CodecDescription *codec = codecs::codecById(format.toStdString());
    const QByteArray target = codec->defaultQuality > 0 ? R"({"quality": 80})" : "{}";
    const QByteArray json = "{\"metadata\": {\"policy\": \"all\"}, \"renditions\": [{\"id\": \"a\", \"format\": \""
        + format + "\", \"target\": " + target + more + "}]}";
    Result<pipeline::Recipe> result = pipeline::recipeFromJson(QJsonDocument::fromJson(json).object());
    if (!result)
        qFatal("recipe: %s %s", result.error().subject.c_str(), result.error().detail.c_str());
    return *std::move(result);
}

} // namespace

QString workerProgram()
{
    return qEnvironmentVariable("GLASSINE_BINARY_DIR") + u"/bin/glassine-worker"_s;
}

UniqueFd sealedFile(const QByteArray &content)
{
    UniqueFd fd(::memfd_create("photo", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (::write(fd.get(), content.constData(), std::size_t(content.size())) != content.size()
        || ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        qFatal("cannot make a sealed file");
    return fd;
}

UniqueFd emptyFile()
{
    return UniqueFd(::memfd_create("output", MFD_CLOEXEC));
}

QByteArray contentOf(int fd)
{
    QByteArray content(qsizetype(::lseek(fd, 0, SEEK_END)), Qt::Uninitialized);
    const ssize_t count = ::pread(fd, content.data(), std::size_t(content.size()), 0);
    content.truncate(qMax<qsizetype>(0, count));
    return content;
}

files::ContentType contentTypeOf(const QByteArray &bytes)
{
    return files::sniff(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
}

bool goesToWorker(files::ContentType type)
{
    const files::Reading reading = files::contentTypeRow(type).reading;
    return reading == files::Reading::Pool || reading == files::Reading::OwnProcess
        || reading == files::Reading::ExplicitOnly;
}

Job jobOn(const QByteArray &photo, JobKind kind)
{
    Job job;
    job.kind = kind;
    job.type = contentTypeOf(photo);
    return job;
}

Job optimizeJob(const QByteArray &photo, const QByteArray &format, const QByteArray &more)
{
    Job job = jobOn(photo, JobKind::Optimize);
    job.recipe = recipe(format, more);
    return job;
}

Result<Reply> runJob(Pool &pool, Job job, const QByteArray &photo, QByteArray *output)
{
    static std::int64_t lastId = 1'000'000;
    job.id = ++lastId;
    std::vector<UniqueFd> fds;
    fds.push_back(sealedFile(photo));
    UniqueFd written;
    if (job.kind != JobKind::Probe) {
        fds.push_back(emptyFile());
        written = UniqueFd(::dup(fds.back().get()));
    }
    std::optional<Result<Reply>> result;
    pool.submit(std::move(job), std::move(fds), [&result](Result<Reply> reply) { result = std::move(reply); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, kPatienceMs))
        qFatal("no answer from the pool");
    if (output != nullptr)
        *output = contentOf(written.get());
    return *std::move(result);
}

QString outcomeOf(const Result<Reply> &reply)
{
    const auto text = [](const Error &error) {
        return QString::fromStdString(std::string(errorName(error.code)) + ": " + error.detail);
    };
    if (!reply)
        return text(reply.error());
    if (!reply->ok)
        return text(reply->error);
    for (const pipeline::RenditionResult &rendition : reply->renditions)
        if (!rendition.ok)
            return text(rendition.error);
    return u"ok"_s;
}

std::map<QString, QByteArray> smallPhotos(Pool &pool)
{
    const QByteArray original = fileContent(qEnvironmentVariable("GLASSINE_SOURCE_DIR")
                                            + "/resources/samples/coast/IMG_2058.jpg"_L1);
    std::map<QString, QByteArray> photos;
    for (const codecs::CodecDescription &codec : codecs::codecs()) {
        const QByteArray id(codec.id.data(), qsizetype(codec.id.size()));
        QByteArray file;
        const Job job = optimizeJob(original, id,
                                    R"(, "operations": {"resize": {"fit": "inside", "width": 48, "height": 48}})");
        if (const Result<Reply> reply = runJob(pool, job, original, &file); outcomeOf(reply) == u"ok"_s)
            photos[QString::fromLatin1(id)] = file;
        else
            qInfo("no small %s: %s", id.constData(), qPrintable(outcomeOf(reply)));
    }
    photos[u"svg"_s] =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><rect width="48" height="32" fill="#26c"/><text x="4" y="20" fill="white">Text</text></svg>)";
    return photos;
}

} // namespace glassine::worker
