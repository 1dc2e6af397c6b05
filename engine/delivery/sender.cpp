// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/sender.h"

#include "batch/threads.h"

#include <QMetaObject>

#include <algorithm>
#include <array>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace glassine::delivery {

namespace {

/// Named and not sent yet: enough that no connection waits for a name, few enough that a pause is one and that names never fill
/// the socket.
constexpr std::size_t kMostUnderWay = 16;

tl::unexpected<Error> senseless()
{
    return fail(ErrorCode::WorkerProtocol, "glassine-upload");
}

} // namespace

Outbox::Sender::Sender(Outbox &outbox, OutboxSettings settings)
    : m_outbox(outbox), m_settings(std::move(settings)), m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    m_thread = batch::startThread([this] { work(); });
    if (!m_thread.joinable())
        tell([](Outbox &told) { told.senderEnded(Error{ErrorCode::Internal, "glassine-upload", "no thread"}); });
}

Outbox::Sender::~Sender()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void Outbox::Sender::add(sync::NamedFile file)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(file));
    }
    wake();
}

void Outbox::Sender::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isLast = true;
    }
    wake();
}

void Outbox::Sender::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    wake();
}

void Outbox::Sender::setPaused(bool paused)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused = paused;
    }
    wake();
}

void Outbox::Sender::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof one);
}

void Outbox::Sender::drainWakes() const
{
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_wake.get(), &count, sizeof count);
}

/// On the outbox's own thread; dropped when it is gone by then.
void Outbox::Sender::tell(std::function<void(Outbox &)> what)
{
    QMetaObject::invokeMethod(
        &m_outbox, [outbox = &m_outbox, what = std::move(what)] { what(*outbox); }, Qt::QueuedConnection);
}

void Outbox::Sender::work()
{
    const auto result = send();
    tell(
        [error = result ? std::nullopt : std::optional(result.error())](Outbox &outbox) { outbox.senderEnded(error); });
}

/// False when it is over before anything came.
bool Outbox::Sender::waitForFirst()
{
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopped || (m_isLast && m_waiting.empty()))
                return false;
            if (!m_waiting.empty())
                return true;
        }
        pollfd readable{m_wake.get(), POLLIN, 0};
        ::poll(&readable, 1, -1);
        drainWakes();
    }
}

Result<void> Outbox::Sender::send()
{
    if (!waitForFirst()) {
        const std::lock_guard lock(m_mutex);
        return m_isStopped ? Result<void>(fail(ErrorCode::Interrupted, m_settings.destination)) : Result<void>();
    }
    GLASSINE_TRY(const sync::Access access, m_settings.access());
    GLASSINE_TRY(FolderSync sync,
                 FolderSync::start({m_settings.folder, access, sync::UploadJob::Task::Feed, m_settings.replace}));
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_isStopped)
                return fail(ErrorCode::Interrupted, m_settings.destination);
        }
        GLASSINE_CHECK(nameMore(sync.process()));
        std::array<pollfd, 2> readable{pollfd{sync.process().fd(), POLLIN, 0}, pollfd{m_wake.get(), POLLIN, 0}};
        ::poll(readable.data(), readable.size(), -1);
        drainWakes();
        if (readable[0].revents == 0)
            continue;
        GLASSINE_TRY(const bool isLast, listen(sync.process()));
        if (isLast)
            return {};
    }
}

Result<void> Outbox::Sender::nameMore(UploadProcess &process)
{
    sync::FilesNamed named;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_isPaused && !m_waiting.empty() && m_underWay < kMostUnderWay
               && named.files.size() < sync::kMostFilesNamed) {
            named.files.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
            ++m_underWay;
        }
        named.isLast = m_isLast && m_waiting.empty();
    }
    if (m_hasNamedLast || (named.files.empty() && !named.isLast))
        return {};
    m_told.resize(m_told.size() + named.files.size(), Told::Named);
    m_hasNamedLast = named.isLast;
    return process.name(named);
}

Result<bool> Outbox::Sender::listen(UploadProcess &process)
{
    GLASSINE_TRY(const auto event, process.next(0));
    return event ? take(*event) : Result<bool>(false);
}

bool Outbox::Sender::isUnderWay(std::size_t number) const
{
    return number < m_told.size() && m_told[number] != Told::Done;
}

/// True when that was the last word. The process is believed only as far as it makes sense.
Result<bool> Outbox::Sender::take(const sync::UploadEvent &event)
{
    if (const auto *ended = std::get_if<sync::JobEnded>(&event)) {
        if (ended->error)
            return fail(*ended->error);
        return m_hasNamedLast && m_underWay == 0 ? Result<bool>(true) : senseless();
    }
    if (const auto *planned = std::get_if<sync::ItemPlanned>(&event)) {
        if (planned->item >= m_told.size() || m_told[planned->item] != Told::Named)
            return senseless();
        const bool isSent = planned->what.action == sync::SyncAction::Add
            || planned->what.action == sync::SyncAction::Change;
        m_told[planned->item] = isSent ? Told::Planned : Told::Done;
        m_underWay -= isSent ? 0 : 1;
        tell([one = *planned](Outbox &outbox) { outbox.planned(static_cast<qint64>(one.item), one.what); });
        return false;
    }
    if (const auto *progress = std::get_if<sync::ItemProgressed>(&event)) {
        if (!isUnderWay(progress->item))
            return senseless();
        tell([one = *progress](Outbox &outbox) { outbox.progressed(static_cast<qint64>(one.item), one.bytes); });
        return false;
    }
    const auto *finished = std::get_if<sync::ItemFinished>(&event);
    if (!finished || !isUnderWay(finished->item) || (!finished->error && m_told[finished->item] != Told::Planned))
        return senseless();
    m_told[finished->item] = Told::Done;
    --m_underWay;
    tell([one = *finished](Outbox &outbox) {
        outbox.finished(static_cast<qint64>(one.item), one.etag, one.link, one.error);
    });
    return false;
}

} // namespace glassine::delivery
