// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/thumbnail_loader.h"

#include "files/input_file.h"

#include <QCoreApplication>
#include <QPointer>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace glassine::ui {

namespace {

constexpr std::size_t kMaxWaiting = 200; ///< more than any view shows: older wishes are stale

/// The worker's pixels, trusted no further than their size.
QImage readPixels(int fd, Size size, int edge)
{
    if (size.width <= 0 || size.height <= 0 || size.width > edge || size.height > edge)
        return {};
    QImage image(size.width, size.height, QImage::Format_RGBA8888);
    const std::size_t row = std::size_t(size.width) * 4;
    for (int y = 0; y < size.height; ++y)
        if (::pread(fd, image.scanLine(y), row, off_t(row) * y) != ssize_t(row))
            return {};
    return image;
}

} // namespace

struct ThumbnailLoader::Opened {
    files::ContentType type = files::ContentType::Unknown;
    UniqueFd input, output, pixels; ///< `pixels` is our own descriptor of the same memfd as `output`
};

ThumbnailLoader::ThumbnailLoader(int edge, QObject *parent) : QObject(parent), m_edge(edge)
{
    m_io.setMaxThreadCount(1);
}

ThumbnailLoader::~ThumbnailLoader()
{
    m_archives.cancel();
    m_io.waitForDone();
}

void ThumbnailLoader::request(int id, const QByteArray &path)
{
    if (m_hopeless.contains(id) || !m_asked.insert(id).second)
        return;
    m_waiting.push_back({id, path});
    if (m_waiting.size() > kMaxWaiting) {
        m_asked.erase(m_waiting.front().id);
        m_waiting.erase(m_waiting.begin());
    }
    next();
}

void ThumbnailLoader::clear()
{
    ++m_generation;
    m_waiting.clear();
    m_asked.clear();
    m_hopeless.clear();
    m_busy = false;
    if (m_pool)
        m_pool->cancelAll();
}

void ThumbnailLoader::next()
{
    if (m_busy || m_waiting.empty())
        return;
    if (!m_pool) {
        worker::PoolSettings settings;
        settings.workers = 1;
        settings.lowPriority = true;
        m_pool = std::make_unique<worker::Pool>(settings);
    }
    m_busy = true;
    const Request request = m_waiting.back();
    m_waiting.pop_back();
    const int generation = m_generation;
    QPointer<ThumbnailLoader> self(this);
    m_io.start([self, request, generation, archives = &m_archives] { // the threads end before it goes
        auto opened = std::make_shared<Opened>();
        if (auto input = archives->openInput(request.path.toStdString(), Limits{})) {
            opened->type = input->type;
            if (auto snapshot = files::snapshotInput(*input, request.path.toStdString()))
                opened->input = std::move(snapshot->fd);
        }
        opened->output = UniqueFd(::memfd_create("glassine-thumbnail", MFD_CLOEXEC));
        opened->pixels = UniqueFd(::fcntl(opened->output.get(), F_DUPFD_CLOEXEC, 0));
        QMetaObject::invokeMethod(qApp, [self, request, generation, opened] {
            if (ThumbnailLoader *loader = self.data(); loader && loader->m_generation == generation)
                loader->submit(request, opened);
        });
    });
}

void ThumbnailLoader::submit(const Request &request, std::shared_ptr<Opened> opened)
{
    const files::Reading reading = files::contentTypeRow(opened->type).reading;
    if (!opened->input || !opened->pixels
        || (reading != files::Reading::Pool && reading != files::Reading::OwnProcess)) {
        return answer(request, {});
    }
    worker::Job job;
    job.id = m_nextId++;
    job.kind = worker::JobKind::Thumbnail;
    job.type = opened->type;
    job.thumbnailEdge = m_edge;
    std::vector<UniqueFd> descriptors;
    descriptors.push_back(std::move(opened->input));
    descriptors.push_back(std::move(opened->output));
    const int generation = m_generation;
    m_pool->submit(std::move(job), std::move(descriptors),
                   [this, request, opened, generation](Result<worker::Reply> reply) {
                       if (generation != m_generation)
                           return;
                       QImage image;
                       if (reply && reply->ok && !reply->renditions.empty())
                           image = readPixels(opened->pixels.get(), reply->renditions.front().size, m_edge);
                       answer(request, image);
                   });
}

void ThumbnailLoader::answer(const Request &request, const QImage &image)
{
    m_busy = false;
    m_asked.erase(request.id);
    if (image.isNull()) {
        m_hopeless.insert(request.id);
        Q_EMIT failed(request.id);
    } else {
        Q_EMIT loaded(request.id, image);
    }
    next();
}

} // namespace glassine::ui
