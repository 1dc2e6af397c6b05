// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_run.h"

#include "files/system_call.h"

#include <algorithm>
#include <mutex>
#include <system_error>
#include <thread>

namespace glassine::sync {

namespace {

/// One file on its way, in one connection's thread.
class Delivery {
public:
    Delivery(const RunRequest &request, Connection &connection, const SyncItem &item)
        : m_request(request),
          m_connection(connection),
          m_item(item),
          m_subject(files::joinPath(request.folder.path, item.file.path))
    {}

    Result<RemoteObject> send(const std::function<void(std::int64_t)> &progressed)
    {
        GLASSINE_TRY(m_fd, openLocalFile(m_request.folder, m_item.file));
        GLASSINE_TRY(Upload upload, prepare());
        GLASSINE_CHECK(takeUpOpenUpload(upload));
        GLASSINE_CHECK(m_request.state.recordSending(m_item.file.path, upload.print.content));
        UploadObserver observer;
        observer.progressed = progressed;
        observer.opened = [&](const OpenUpload &open) {
            m_written = m_request.state.recordOpen(m_item.file.path, {open, upload.print.content});
        };
        observer.closed = [&] { m_written = m_request.state.recordClosed(m_item.file.path); };
        auto object = m_connection.send(upload, observer);
        if (!object && object.error().code == ErrorCode::UploadNotVerified)
            GLASSINE_CHECK(stillTheSame()); // it changed under the upload: that is the reason then
        if (object)
            GLASSINE_CHECK(m_request.state.recordSent(m_item.file.path,
                                                      {m_identity, upload.print.content, object->etag}));
        GLASSINE_CHECK(m_written);
        return object;
    }

private:
    Result<void> stillTheSame() const
    {
        GLASSINE_TRY(const auto now, files::identityOf(m_fd.get()));
        if (now != m_identity)
            return fail(ErrorCode::InputChanged, m_subject);
        return {};
    }

    Result<Upload> prepare()
    {
        GLASSINE_TRY(m_identity, files::identityOf(m_fd.get()));
        Upload upload{.key = m_item.key, .subject = m_subject, .fd = m_fd.get()};
        if (m_item.print && m_identity == m_item.file.identity) {
            upload.print = *m_item.print;
        } else {
            GLASSINE_TRY(upload.print,
                         fingerprintOf(m_fd.get(),
                                       {0, m_identity.size, m_request.remote.partBytesOf(m_identity.size)},
                                       m_subject, m_request.stopped));
        }
        GLASSINE_CHECK(stillTheSame());
        upload.contentType = mediaTypeOf(m_fd.get(), m_item.file.path);
        upload.wasBegun = !m_request.state.sending(m_item.file.path).empty();
        if (m_item.action == SyncAction::Change)
            upload.replaces = m_item.remoteEtag;
        return upload;
    }

    /// Parts of the same content are gone on with, those of another one let go.
    Result<void> takeUpOpenUpload(Upload &upload)
    {
        const auto open = m_request.state.openUpload(m_item.file.path);
        if (!open)
            return {};
        if (open->content == upload.print.content) {
            upload.resumes = open->upload;
            return {};
        }
        GLASSINE_CHECK(m_connection.letGo(upload.key, open->upload));
        return m_request.state.recordClosed(m_item.file.path);
    }

    const RunRequest &m_request;
    Connection &m_connection;
    const SyncItem &m_item;
    const std::string m_subject;
    UniqueFd m_fd;
    files::FileIdentity m_identity;
    Result<void> m_written;
};

class Run {
public:
    Run(const SyncPlan &plan, const RunRequest &request, const SyncObserver &observer)
        : m_request(request), m_observer(observer)
    {
        for (const SyncItem &item : plan.items)
            if (item.action == SyncAction::Add || item.action == SyncAction::Change)
                m_waiting.push_back(&item);
    }

    Result<void> go()
    {
        const std::size_t wanted = std::min(m_waiting.size(),
                                            static_cast<std::size_t>(m_request.remote.connections()));
        std::vector<std::thread> threads;
        try {
            while (threads.size() + 1 < wanted)
                threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // fewer threads then
        }
        work();
        for (std::thread &thread : threads)
            thread.join();
        if (m_request.stopped)
            return fail(ErrorCode::Interrupted, m_request.folder.path);
        return m_end ? Result<void>(fail(*m_end)) : Result<void>();
    }

private:
    const SyncItem *next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_end || m_request.stopped || m_nextItem == m_waiting.size())
            return nullptr;
        const SyncItem *item = m_waiting[m_nextItem++];
        m_observer.started(*item);
        return item;
    }

    void work()
    {
        const auto connection = m_request.remote.connect();
        while (const SyncItem *item = next()) {
            const auto result = Delivery(m_request, *connection, *item).send([&](std::int64_t bytes) {
                const std::lock_guard lock(m_mutex);
                m_observer.progressed(*item, bytes);
            });
            const std::lock_guard lock(m_mutex);
            if (!result && stopsBatch(result.error().code) && !m_end)
                m_end = result.error();
            m_observer.finished(*item, result);
        }
    }

    const RunRequest &m_request;
    const SyncObserver &m_observer;
    std::vector<const SyncItem *> m_waiting;
    std::mutex m_mutex;
    std::size_t m_nextItem = 0;
    std::optional<Error> m_end;
};

} // namespace

Result<void> runSync(const SyncPlan &plan, const RunRequest &request, const SyncObserver &observer)
{
    return Run(plan, request, observer).go();
}

} // namespace glassine::sync
