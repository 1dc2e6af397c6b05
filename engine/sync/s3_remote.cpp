// SPDX-License-Identifier: GPL-3.0-or-later
// A bucket as a destination: S3's requests behind what every kind has.

#include "sync/key_template.h"
#include "sync/remote.h"
#include "sync/s3_connections.h"
#include "sync/s3_upload.h"

namespace glassine::sync {

namespace {

constexpr std::size_t kLongestKey = 1024; // bytes, in every S3

Error denied(ErrorCode code, const S3Settings &settings, const Error &error)
{
    return {code, shownAddress(settings), error.detail};
}

/// Takes one of the bucket's connections for as long as it needs one.
class S3Connection final : public Connection {
public:
    explicit S3Connection(S3Connections &connections) : m_connections(connections) {}

    Result<std::optional<RemoteObject>> look(const Sought &sought) override
    {
        const auto client = m_connections.take();
        return client->head(sought.key, sought.subject);
    }
    Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) override
    {
        const auto client = m_connections.take();
        GLASSINE_TRY(RemoteObject object, uploadFile(*client, upload, observer, &m_connections));
        object.link = linkTo(client->settings(), client->facts().region(), upload.key);
        return object;
    }
    Result<void> letGo(const std::string &key, const OpenUpload &open) override
    {
        const auto client = m_connections.take();
        return abortUpload(*client, key, open.id);
    }

private:
    S3Connections &m_connections;
};

class S3Remote final : public Remote {
public:
    S3Remote(S3Settings settings, KeyTemplate names, Credentials credentials, const std::atomic<bool> &stopped)
        : m_settings(std::move(settings)),
          m_names(std::move(names)),
          m_credentials(std::move(credentials)),
          m_facts(m_settings.region),
          m_stopped(stopped),
          m_connections([this] { return std::make_unique<S3Client>(m_settings, m_credentials, m_facts, m_stopped); },
                        m_settings.connections)
    {}

    std::unique_ptr<Connection> connect() override { return std::make_unique<S3Connection>(m_connections); }
    int connections() const override { return m_settings.connections; }
    std::int64_t partBytesOf(std::int64_t size) const override { return partBytesFor(size, m_settings.partBytes); }
    std::string address() const override { return shownAddress(m_settings); }

    Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const override
    {
        std::string key = m_settings.prefix + m_names.expand(file);
        if (key.size() > kLongestKey)
            return fail(ErrorCode::NameTooLong, subject, "1024 bytes at most");
        return key;
    }

    Result<bool> list(const std::function<void(RemoteObject)> &take) override
    {
        const auto client = m_connections.take();
        std::string next;
        do {
            GLASSINE_TRY(ObjectPage page, client->list(m_settings.prefix, next));
            for (RemoteObject &object : page.objects)
                take(std::move(object));
            if (page.next == next && !next.empty())
                return fail(ErrorCode::DestinationAnswer, address(), "an endless list");
            next = page.next;
        } while (!next.empty());
        return true;
    }

    /// Lists one object, and opens and lets go an upload, which takes the right to write.
    Result<void> test() override
    {
        const auto client = m_connections.take();
        if (const auto listed = client->list(m_settings.prefix, {}, 1); !listed)
            return fail(listed.error().code == ErrorCode::AccessDenied
                            ? denied(ErrorCode::ListDenied, m_settings, listed.error())
                            : listed.error());
        if (const auto written = testWriting(*client); !written)
            return fail(written.error().code == ErrorCode::AccessDenied
                            ? denied(ErrorCode::WriteDenied, m_settings, written.error())
                            : written.error());
        return {};
    }

private:
    const S3Settings m_settings;
    const KeyTemplate m_names;
    const Credentials m_credentials;
    ServerFacts m_facts;
    const std::atomic<bool> &m_stopped;
    S3Connections m_connections;
};

} // namespace

Result<std::unique_ptr<Remote>> openS3(RemoteRequest request)
{
    GLASSINE_TRY(S3Settings settings, s3Settings(request.destination.options, {}));
    settings.transport.certificates = std::move(request.certificates);
    if (settings.bytesPerSecond > 0)
        settings.transport.throttle = std::make_shared<Throttle>(settings.bytesPerSecond);
    GLASSINE_TRY(KeyTemplate names, KeyTemplate::parse(settings.names, "names"));
    return std::make_unique<S3Remote>(std::move(settings), std::move(names), s3Credentials(request.secrets),
                                      request.stopped);
}

} // namespace glassine::sync
