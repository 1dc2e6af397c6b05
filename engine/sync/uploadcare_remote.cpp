// SPDX-License-Identifier: GPL-3.0-or-later
// An Uploadcare project as a destination. A file there is found again by the key and the content hash in its metadata: the
// service knows no names, and gives each upload an address of its own.

#include "files/input_file.h"
#include "files/output_file.h"
#include "sync/remote.h"
#include "sync/service_secrets.h"
#include "sync/uploadcare_index.h"

#include <algorithm>

#include <sys/mman.h>

namespace glassine::sync {

namespace {

constexpr std::size_t kLongestKey = 512; // of a value in metadata
constexpr std::int64_t kMebibyte = 1 << 20;
constexpr std::int64_t kWholeAtMost = 10 * kMebibyte; ///< smaller ones are refused in parts
constexpr std::int64_t kLeastPart = 5 * kMebibyte;
constexpr std::int64_t kMostParts = 32; ///< their addresses are kept in the state
/// One transparent pixel.
constexpr std::string_view kPicture(
    "GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 43);
constexpr const char *kWhole = "whole"; ///< OpenUpload::id of what is sent in one request

std::int64_t partBytesOf(std::int64_t size)
{
    const std::int64_t least = (size + kMostParts - 1) / kMostParts;
    return std::max(kLeastPart, (least + kMebibyte - 1) / kMebibyte * kMebibyte);
}

bool isSame(const UploadcareFile &file, const Fingerprint &print)
{
    return file.size == print.size && file.content == print.content;
}

RemoteObject objectOf(const UploadcareSettings &settings, const UploadcareFile &file)
{
    return {file.key, file.size, file.uuid, file.content,
            uploadcareLink(settings, file.uuid, file.name, file.contentType)};
}

class UploadcareConnection final : public Connection {
public:
    UploadcareConnection(const UploadcareSettings &settings, const std::string &secret, ServiceFacts &facts,
                         UploadcareIndex &index, const std::atomic<bool> &stopped)
        : m_settings(settings), m_client(settings, secret, facts, stopped), m_index(index)
    {}

    Result<std::optional<RemoteObject>> look(const Sought &sought) override
    {
        GLASSINE_TRY(const auto file, m_index.find(m_client, sought.key));
        return file ? std::optional(objectOf(m_settings, *file)) : std::nullopt;
    }

    Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) override
    {
        if (upload.resumes && upload.resumes->id == kWhole)
            GLASSINE_CHECK(waitForArrival(upload));
        GLASSINE_TRY(const auto before, m_index.find(m_client, upload.key));
        const bool isThere = before && isSame(*before, upload.print);
        const bool mayReplace = upload.replaces && before
            && (*upload.replaces == "*" || *upload.replaces == before->uuid);
        if (before && !isThere && !mayReplace)
            return fail(ErrorCode::RemoteConflict, upload.subject, upload.key);
        GLASSINE_TRY(UploadcareFile file, isThere ? stored(*before, upload) : sendNew(upload, observer));
        if (upload.resumes || !isThere)
            observer.closed();
        m_index.put(file);
        if (before && !isThere && m_settings.removesReplaced)
            GLASSINE_CHECK(m_client.remove(before->uuid, upload.subject));
        return objectOf(m_settings, file);
    }

private:
    /// What was on its way when we were killed may be there in a moment: nothing else tells.
    Result<void> waitForArrival(const Upload &upload)
    {
        constexpr int kLooks = 3;
        for (int i = 0; i < kLooks; ++i) {
            GLASSINE_CHECK(m_index.refresh(m_client));
            GLASSINE_TRY(const auto file, m_index.find(m_client, upload.key));
            if (file && isSame(*file, upload.print))
                return {};
            if (!m_client.api().wait(i))
                return fail(ErrorCode::Interrupted, upload.subject);
        }
        return {};
    }

    Result<UploadcareFile> sendNew(const Upload &upload, const UploadObserver &observer)
    {
        GLASSINE_TRY(const auto identity, files::identityOf(upload.fd));
        auto uuid = upload.print.size > kWholeAtMost ? sendInParts(upload, observer) : sendWhole(upload, observer);
        auto file = uuid ? verified(*uuid, upload) : fail(uuid.error());
        if (!file && !ApiClient::mayPass(file.error()) && file.error().code != ErrorCode::Interrupted)
            observer.closed(); // nobody will go on with it
        if (!file)
            return file;
        GLASSINE_TRY(const auto now, files::identityOf(upload.fd));
        if (now == identity)
            return stored(*file, upload);
        (void)m_client.remove(file->uuid, upload.subject); // the file's error is the one to tell
        observer.closed();
        return fail(ErrorCode::InputChanged, upload.subject);
    }

    /// The service takes the same file twice: before another try it is asked whether the last one arrived.
    Result<std::string> sendWhole(const Upload &upload, const UploadObserver &observer)
    {
        observer.opened({kWhole, 0});
        for (int attempt = 0;; ++attempt) {
            auto uuid = m_client.sendWhole(upload, observer.progressed);
            if (uuid || !ApiClient::mayPass(uuid.error()) || attempt + 1 >= m_client.api().tries())
                return uuid;
            if (!m_client.api().wait(attempt))
                return fail(ErrorCode::Interrupted, upload.subject);
            GLASSINE_CHECK(m_index.refresh(m_client));
            GLASSINE_TRY(const auto file, m_index.find(m_client, upload.key));
            if (file && isSame(*file, upload.print))
                return file->uuid;
        }
    }

    Result<std::string> sendInParts(const Upload &upload, const UploadObserver &observer)
    {
        std::optional<UploadcareParts> parts;
        if (upload.resumes)
            parts = UploadcareParts::parse(*upload.resumes);
        if (parts && std::ssize(parts->urls) * parts->partBytes >= upload.print.size) {
            GLASSINE_TRY(const bool isDone, sendParts(*parts, upload, observer));
            if (isDone)
                return parts->uuid;
        } // else: forgotten there, so from the beginning
        GLASSINE_TRY(parts, m_client.startParts(upload, partBytesOf(upload.print.size)));
        GLASSINE_TRY(const bool isDone, sendParts(*parts, upload, observer));
        if (!isDone)
            return fail(ErrorCode::UploadNotVerified, upload.subject, "parts of it are missing there");
        return parts->uuid;
    }

    /// False: the service has let go of it.
    Result<bool> sendParts(UploadcareParts &parts, const Upload &upload, const UploadObserver &observer)
    {
        while (parts.sent < parts.urls.size()) {
            observer.opened({parts.text(), parts.partBytes});
            GLASSINE_TRY(const bool isSent, m_client.sendPart(upload, parts, parts.sent, observer.progressed));
            if (!isSent)
                return false;
            ++parts.sent;
        }
        observer.opened({parts.text(), parts.partBytes});
        GLASSINE_TRY(const auto file, m_client.completeParts(parts.uuid, upload.subject));
        return file.has_value();
    }

    /// As it is there, once the service is through with it. What is not what was sent does not stay.
    Result<UploadcareFile> verified(const std::string &uuid, const Upload &upload)
    {
        for (int attempt = 0;; ++attempt) {
            GLASSINE_TRY(const auto file, m_client.info(uuid, upload.subject));
            if (file && file->isReady) {
                if (file->key == upload.key && isSame(*file, upload.print))
                    return *file;
                (void)m_client.remove(uuid, upload.subject); // the file's error is the one to tell
                return fail(ErrorCode::UploadNotVerified, upload.subject, "size or metadata differ");
            }
            if (attempt >= kMostLooks)
                return fail(ErrorCode::DestinationBusy, upload.subject, "it is not ready yet");
            if (!m_client.api().wait(std::min(attempt, kLongestWait)))
                return fail(ErrorCode::Interrupted, upload.subject);
        }
    }

    Result<UploadcareFile> stored(UploadcareFile file, const Upload &upload)
    {
        if (m_settings.store == "1" && !file.isStored) {
            GLASSINE_CHECK(m_client.store(file.uuid, upload.subject));
            file.isStored = true;
        }
        return file;
    }

    static constexpr int kMostLooks = 30, kLongestWait = 4; ///< with usual patience about a minute
    const UploadcareSettings &m_settings;
    UploadcareClient m_client;
    UploadcareIndex &m_index;
};

class UploadcareRemote final : public Remote {
public:
    UploadcareRemote(UploadcareSettings settings, std::string secret, const std::atomic<bool> &stopped)
        : m_settings(std::move(settings)), m_secret(std::move(secret)), m_index(m_settings.prefix), m_stopped(stopped)
    {}

    std::unique_ptr<Connection> connect() override
    {
        return std::make_unique<UploadcareConnection>(m_settings, m_secret, m_facts, m_index, m_stopped);
    }
    int connections() const override { return m_settings.connections; }
    std::string address() const override { return m_settings.uploadApi; }

    Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const override
    {
        std::string key = m_settings.prefix + file.path;
        if (key.size() > kLongestKey)
            return fail(ErrorCode::NameTooLong, subject, "512 bytes at most");
        return key;
    }

    /// What is to stay and would be gone tomorrow is not there.
    Result<bool> list(const std::function<void(RemoteObject)> &take) override
    {
        UploadcareClient client(m_settings, m_secret, m_facts, m_stopped);
        GLASSINE_CHECK(m_index.refresh(client));
        m_index.forEach([&](const UploadcareFile &file) {
            if (file.isStored || m_settings.store != "1")
                take(objectOf(m_settings, file));
        });
        return true;
    }

    /// Lists one file; sends the smallest picture there is, for a day, and deletes it.
    Result<void> test() override
    {
        UploadcareSettings settings = m_settings;
        settings.store.assign(1, '0'); // a string literal makes GCC 12 warn of what cannot be
        UploadcareClient client(settings, m_secret, m_facts, m_stopped);
        GLASSINE_CHECK(client.list(UploadcareClient::firstQuery({}, 1)));
        const UniqueFd picture(::memfd_create("glassine-test", MFD_CLOEXEC));
        GLASSINE_CHECK(files::writeAll(picture.get(), kPicture.data(), kPicture.size(), "glassine-test"));
        const Upload upload{.key = m_settings.prefix + "glassine-test.gif",
                            .fd = picture.get(),
                            .print = fingerprintOf(kPicture),
                            .contentType = "image/gif"};
        GLASSINE_TRY(const std::string uuid, client.sendWhole(upload, [](std::int64_t) {}));
        return client.remove(uuid, {});
    }

private:
    const UploadcareSettings m_settings;
    const std::string m_secret;
    ServiceFacts m_facts;
    UploadcareIndex m_index;
    const std::atomic<bool> &m_stopped;
};

} // namespace

Result<std::unique_ptr<Remote>> openUploadcare(RemoteRequest request)
{
    GLASSINE_TRY(UploadcareSettings settings, uploadcareSettings(request.destination.options));
    settings.transport.certificates = std::move(request.certificates);
    settings.patience = request.patience.value_or(settings.patience);
    return std::make_unique<UploadcareRemote>(std::move(settings), secretOf(request.secrets, "secret-key"),
                                              request.stopped);
}

} // namespace glassine::sync
