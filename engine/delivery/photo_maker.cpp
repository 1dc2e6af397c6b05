// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/photo_maker.h"

#include "sync/destination_store.h"

#include <QPointer>

#include <array>

namespace glassine::delivery {

namespace {

/// Ordered and not back yet: enough for every connection, few enough that orders never fill the socket.
constexpr std::size_t kMostUnderWay = 16;

} // namespace

PhotoMaker::PhotoMaker(std::string destination, Access access)
    : m_destination(std::move(destination)), m_access(std::move(access))
{}

PhotoMaker::~PhotoMaker() = default;

void PhotoMaker::make(batch::ServiceOrder wanted, Done done)
{
    m_waiting.push_back({std::move(wanted), std::move(done)});
    // Queued: whoever orders is not answered before he has ordered.
    QMetaObject::invokeMethod(
        this, [this] { m_process ? order() : ask(); }, Qt::QueuedConnection);
}

void PhotoMaker::cancelAll()
{
    ++m_asked;
    m_isAsking = false;
    m_waiting.clear();
    m_underWay.clear();
    endProcess();
}

void PhotoMaker::ask()
{
    if (m_waiting.empty() || std::exchange(m_isAsking, true))
        return;
    m_access([self = QPointer<PhotoMaker>(this), asked = m_asked](Result<sync::Access> access) {
        if (self && self->m_asked == asked)
            self->answered(std::move(access));
    });
}

void PhotoMaker::answered(Result<sync::Access> access)
{
    m_isAsking = false;
    const Result<void> started = access ? start(*access) : Result<void>(fail(access.error()));
    if (!started)
        return refuseAll(started.error());
    order();
}

Result<void> PhotoMaker::start(const sync::Access &access)
{
    sync::UploadJob job;
    job.task = sync::UploadJob::Task::Make;
    job.destination = access.destination;
    job.secrets = access.secrets;
    GLASSINE_TRY(m_process, UploadProcess::start(std::move(job), {}));
    m_notifier = std::make_unique<QSocketNotifier>(m_process->fd(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PhotoMaker::listen);
    return {};
}

void PhotoMaker::order()
{
    while (m_process && !m_waiting.empty() && m_underWay.size() < kMostUnderWay) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        const sync::PhotoOrder photo{m_next, next.order.path, next.order.mime, next.order.wishes.toStdString()};
        const std::array descriptors = {next.order.photo.get(), next.order.result.get()};
        m_underWay[m_next++] = std::move(next.done);
        if (const auto told = m_process->order(photo, descriptors); !told)
            return refuseAll(told.error());
    }
}

/// The process is believed only as far as it makes sense.
void PhotoMaker::listen()
{
    const QPointer<PhotoMaker> self(this);
    while (self && m_process) {
        const auto event = m_process->next(0);
        if (!event)
            return refuseAll(event.error());
        if (!*event)
            return;
        if (const auto *ended = std::get_if<sync::JobEnded>(&**event))
            return refuseAll(ended->error.value_or(Error{ErrorCode::WorkerProtocol, "glassine-upload", {}}));
        const auto *finished = std::get_if<sync::ItemFinished>(&**event);
        const auto ordered = finished ? m_underWay.find(finished->item) : m_underWay.end();
        if (ordered == m_underWay.end())
            return refuseAll({ErrorCode::WorkerProtocol, "glassine-upload", {}});
        const Done done = std::move(ordered->second);
        m_underWay.erase(ordered);
        order();
        done(finished->error ? Result<void>(fail(*finished->error)) : Result<void>());
    }
}

void PhotoMaker::endProcess()
{
    if (m_notifier) { // it may be in its signal
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_process.reset();
}

/// Another photo begins with another process.
void PhotoMaker::refuseAll(const Error &error)
{
    endProcess();
    std::vector<Done> told;
    for (auto &[number, done] : std::exchange(m_underWay, {}))
        told.push_back(std::move(done));
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        told.push_back(std::move(waiting.done));
    const QPointer<PhotoMaker> self(this);
    for (const Done &done : told)
        if (self)
            done(fail(error));
}

Result<void> checkMaker(const std::string &destination)
{
    GLASSINE_TRY(const sync::Destination found, sync::DestinationStore::load(destination));
    if (!sync::kindOf(found).makesPhotos)
        return fail(ErrorCode::DestinationInvalid, destination,
                    "it makes no photos; destinations of the kind optidash do");
    return {};
}

} // namespace glassine::delivery
