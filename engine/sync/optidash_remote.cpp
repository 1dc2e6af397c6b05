// SPDX-License-Identifier: GPL-3.0-or-later
// Optidash as a destination: photos go through it, to a storage that it writes to, or back into a folder. It cannot be asked
// what it did, so that our state is all there is: losing it costs sending again, to the same names.

#include "files/input_file.h"
#include "files/system_call.h"
#include "sync/optidash_client.h"
#include "sync/remote.h"
#include "sync/service_secrets.h"

#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>

namespace glassine::sync {

namespace {

constexpr std::size_t kLongestKey = 1024; // bytes, in every storage

/// What is remembered of a photo that went through, as an ETag: "SIZE:CONTENT:RESULTSIZE:ID".
struct Remembered {
    std::int64_t size = 0;
    std::string content;
    std::int64_t resultBytes = -1; ///< -1: not known
    std::string id;

    std::string text() const
    {
        return std::to_string(size) + ':' + content + ':' + std::to_string(resultBytes) + ':' + id;
    }
    static std::optional<Remembered> parse(const std::string &etag)
    {
        const std::size_t first = etag.find(':'), second = etag.find(':', first + 1),
                          third = etag.find(':', second + 1);
        if (first == std::string::npos || second == std::string::npos || third == std::string::npos)
            return std::nullopt;
        return Remembered{std::atoll(etag.c_str()), etag.substr(first + 1, second - first - 1),
                          std::atoll(etag.c_str() + second + 1), etag.substr(third + 1)};
    }
};

class OptidashConnection final : public Connection {
public:
    OptidashConnection(const OptidashSettings &settings, const Secrets &secrets, ServiceFacts &facts,
                       const std::atomic<bool> &stopped)
        : m_settings(settings), m_client(settings, secrets, facts, stopped), m_stopped(stopped)
    {}

    Result<std::optional<RemoteObject>> look(const Sought &sought) override
    {
        const auto remembered = Remembered::parse(sought.etag);
        if (m_settings.results.empty())
            return remembered
                ? std::optional(RemoteObject{sought.key, remembered->size, sought.etag, remembered->content})
                : std::nullopt;
        struct ::stat status = {};
        if (!files::statPath(AT_FDCWD, pathOf(sought.key), status))
            return std::nullopt;
        if (remembered && status.st_size == remembered->resultBytes)
            return RemoteObject{sought.key, remembered->size, sought.etag, remembered->content};
        return RemoteObject{sought.key, -1, "other", sought.sending}; // somebody's, or ours when we were killed
    }

    Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) override
    {
        GLASSINE_TRY(const auto identity, files::identityOf(upload.fd));
        GLASSINE_TRY(const std::string sha1, sha1Of(upload.fd, upload.print.size, upload.subject, m_stopped));
        const Wish wish{upload, m_client.deliveryOf(upload), sha1};
        GLASSINE_TRY(const OptidashAnswer answer,
                     m_settings.results.empty() ? m_client.process(upload, wish.wanted, nullptr, observer.progressed)
                                                : processAndFetch(wish, observer));
        GLASSINE_CHECK(checkInput(answer, upload, sha1));
        GLASSINE_TRY(const auto now, files::identityOf(upload.fd));
        if (now != identity)
            return fail(ErrorCode::InputChanged, upload.subject);
        const Remembered remembered{upload.print.size, upload.print.content, answer.output.bytes, answer.id};
        return RemoteObject{upload.key, upload.print.size, remembered.text(), upload.print.content,
                            m_settings.store.provider.empty() ? std::string() : answer.output.url};
    }

    Result<void> make(const PhotoToMake &photo, const UploadObserver &observer) override
    {
        GLASSINE_TRY(const auto identity, files::identityOf(photo.fd));
        // What it is called here is nobody's business there.
        const std::string extension = photo.contentType.substr(photo.contentType.find('/') + 1);
        Upload upload{.key = "photo." + extension, .subject = photo.path, .fd = photo.fd};
        upload.contentType = photo.contentType;
        upload.print.size = identity.size;
        GLASSINE_TRY(std::string sha1, sha1Of(photo.fd, identity.size, photo.path, m_stopped));
        ResultBytes result(photo.result, photo.path);
        GLASSINE_CHECK(processInto({upload, m_client.makingOf(photo.wishes), std::move(sha1)}, result, observer));
        GLASSINE_TRY(const auto now, files::identityOf(photo.fd));
        return now == identity ? Result<void>() : fail(ErrorCode::InputChanged, photo.path);
    }

private:
    std::string pathOf(const std::string &key) const { return files::joinPath(m_settings.results, key); }

    /// A photo, what is asked, and what it is known by.
    struct Wish {
        const Upload &upload;
        QJsonObject wanted;
        std::string sha1;
    };

    static Result<void> checkInput(const OptidashAnswer &answer, const Upload &upload, const std::string &sha1)
    {
        if (answer.isLater || (answer.input.bytes == upload.print.size && answer.input.sha1 == sha1))
            return {};
        return fail(ErrorCode::UploadNotVerified, upload.subject, "size or checksum differ");
    }

    /// The address of a result is lent: when it is no longer valid, the photo is sent once more.
    Result<OptidashAnswer> processInto(const Wish &wish, ResultBytes &result, const UploadObserver &observer)
    {
        constexpr int kRounds = 2;
        const std::string &subject = wish.upload.subject;
        for (int round = 0; round < kRounds; ++round) {
            if (!result.restart())
                return fail(*result.error());
            GLASSINE_TRY(const OptidashAnswer answer,
                         m_client.process(wish.upload, wish.wanted, &result, observer.progressed));
            GLASSINE_CHECK(checkInput(answer, wish.upload, wish.sha1));
            bool hasCome = m_settings.isBinary;
            if (!hasCome) {
                GLASSINE_TRY(hasCome, m_client.fetchResult(answer.output, result, subject));
            }
            if (!hasCome)
                continue;
            if (result.bytes() != answer.output.bytes || result.sha1() != answer.output.sha1)
                return fail(ErrorCode::ResultNotVerified, subject, "size or checksum differ");
            return answer;
        }
        return fail(ErrorCode::ResultNotVerified, subject, "its address is no longer valid");
    }

    Result<OptidashAnswer> processAndFetch(const Wish &wish, const UploadObserver &observer)
    {
        GLASSINE_TRY(const auto result, ResultFile::create(pathOf(wish.upload.key), wish.upload.subject));
        GLASSINE_TRY(OptidashAnswer answer, processInto(wish, *result, observer));
        GLASSINE_CHECK(result->commit(wish.upload.replaces.has_value()));
        return answer;
    }

    const OptidashSettings &m_settings;
    OptidashClient m_client;
    const std::atomic<bool> &m_stopped;
};

class OptidashRemote final : public Remote {
public:
    OptidashRemote(OptidashSettings settings, Secrets secrets, const std::atomic<bool> &stopped)
        : m_settings(std::move(settings)), m_secrets(std::move(secrets)), m_stopped(stopped)
    {}

    std::unique_ptr<Connection> connect() override
    {
        return std::make_unique<OptidashConnection>(m_settings, m_secrets, m_facts, m_stopped);
    }
    int connections() const override { return m_settings.connections; }
    std::string address() const override { return m_settings.api; }

    Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const override
    {
        std::string key = m_settings.prefix + file.path;
        if (key.size() > kLongestKey)
            return fail(ErrorCode::NameTooLong, subject, "1024 bytes at most");
        return key;
    }

    Result<bool> list(const std::function<void(RemoteObject)> &) override { return false; }

    /// There is nothing to write that would leave nothing: the key is all that can be tried.
    Result<void> test() override
    {
        OptidashClient client(m_settings, m_secrets, m_facts, m_stopped);
        return client.checkKey();
    }

private:
    const OptidashSettings m_settings;
    const Secrets m_secrets;
    ServiceFacts m_facts;
    const std::atomic<bool> &m_stopped;
};

} // namespace

Result<std::unique_ptr<Remote>> openOptidash(RemoteRequest request)
{
    GLASSINE_TRY(OptidashSettings settings, optidashSettings(request.destination.options));
    settings.transport.certificates = std::move(request.certificates);
    settings.patience = request.patience.value_or(settings.patience);
    if (!request.source.empty() && settings.results.empty() && settings.store.provider.empty())
        return fail(ErrorCode::DestinationInvalid, "results",
                    "to deliver, name a folder for what comes back, or a storage with provider");
    struct ::stat status = {};
    if (!settings.results.empty() && (::stat(settings.results.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)))
        return fail(ErrorCode::TargetMissing, settings.results);
    return std::make_unique<OptidashRemote>(std::move(settings), std::move(request.secrets), request.stopped);
}

} // namespace glassine::sync
