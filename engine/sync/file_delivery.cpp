// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/file_delivery.h"

#include "files/system_call.h"

namespace glassine::sync {

namespace {

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
            GLASSINE_CHECK(
                m_request.state.recordSent(m_item.file.path, {m_identity, upload.print.content, object->etag}));
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
                         fingerprintOf(m_fd.get(), {0, m_identity.size, m_request.remote.partBytesOf(m_identity.size)},
                                       m_subject, m_request.stopped));
        }
        GLASSINE_CHECK(stillTheSame());
        GLASSINE_CHECK(checkExpected(m_item.file, upload.print, m_subject));
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
        return letGoOfOpen(m_request, m_connection, m_item);
    }

    const RunRequest &m_request;
    Connection &m_connection;
    const SyncItem &m_item;
    const std::string m_subject;
    UniqueFd m_fd;
    files::FileIdentity m_identity;
    Result<void> m_written;
};

} // namespace

Result<RemoteObject> deliverFile(const RunRequest &request, Connection &connection, const SyncItem &item,
                                 const std::function<void(std::int64_t)> &progressed)
{
    return Delivery(request, connection, item).send(progressed);
}

Result<void> letGoOfOpen(const RunRequest &request, Connection &connection, const SyncItem &item)
{
    const auto open = request.state.openUpload(item.file.path);
    if (!open)
        return {};
    GLASSINE_CHECK(connection.letGo(item.key, open->upload));
    return request.state.recordClosed(item.file.path);
}

} // namespace glassine::sync
