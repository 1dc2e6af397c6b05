// SPDX-License-Identifier: GPL-3.0-or-later
// A bucket as a destination: S3's requests behind what every kind has.

#include "sync/remote.h"
#include "sync/s3_upload.h"

namespace glassine::sync {

namespace {

constexpr std::size_t kLongestKey = 1024; // bytes, in every S3

Error denied(ErrorCode code, const S3Settings &settings, const Error &error)
{
    return {code, shownAddress(settings), error.detail};
}

class S3Connection final : public Connection {
public:
    S3Connection(const S3Settings &settings, const Credentials &credentials, ServerFacts &facts,
                 const std::atomic<bool> &stopped)
        : m_client(settings, credentials, facts, stopped)
    {}

    Result<std::optional<RemoteObject>> look(const Sought &sought) override
    {
        return m_client.head(sought.key, sought.subject);
    }
    Result<RemoteObject> send(const Upload &upload, const UploadObserver &observer) override
    {
        GLASSINE_TRY(RemoteObject object, uploadFile(m_client, upload, observer));
        object.link = linkTo(m_client.settings(), m_client.facts().region(), upload.key);
        return object;
    }
    Result<void> letGo(const std::string &key, const OpenUpload &open) override
    {
        return abortUpload(m_client, key, open.id);
    }

private:
    S3Client m_client;
};

class S3Remote final : public Remote {
public:
    S3Remote(S3Settings settings, Credentials credentials, const std::atomic<bool> &stopped)
        : m_settings(std::move(settings)),
          m_credentials(std::move(credentials)),
          m_facts(m_settings.region),
          m_stopped(stopped)
    {}

    std::unique_ptr<Connection> connect() override
    {
        return std::make_unique<S3Connection>(m_settings, m_credentials, m_facts, m_stopped);
    }
    int connections() const override { return m_settings.connections; }
    std::string address() const override { return shownAddress(m_settings); }

    Result<std::string> keyOf(const LocalFile &file, const std::string &subject) const override
    {
        std::string key = m_settings.prefix + file.path;
        if (key.size() > kLongestKey)
            return fail(ErrorCode::NameTooLong, subject, "1024 bytes at most");
        return key;
    }

    Result<bool> list(const std::function<void(RemoteObject)> &take) override
    {
        S3Client client = makeClient();
        std::string next;
        do {
            GLASSINE_TRY(ObjectPage page, client.list(m_settings.prefix, next));
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
        S3Client client = makeClient();
        if (const auto listed = client.list(m_settings.prefix, {}, 1); !listed)
            return fail(listed.error().code == ErrorCode::AccessDenied
                            ? denied(ErrorCode::ListDenied, m_settings, listed.error())
                            : listed.error());
        if (const auto written = testWriting(client); !written)
            return fail(written.error().code == ErrorCode::AccessDenied
                            ? denied(ErrorCode::WriteDenied, m_settings, written.error())
                            : written.error());
        return {};
    }

private:
    S3Client makeClient() { return {m_settings, m_credentials, m_facts, m_stopped}; }

    const S3Settings m_settings;
    const Credentials m_credentials;
    ServerFacts m_facts;
    const std::atomic<bool> &m_stopped;
};

} // namespace

Result<std::unique_ptr<Remote>> openS3(RemoteRequest request)
{
    GLASSINE_TRY(S3Settings settings, s3Settings(request.destination.options, {}));
    settings.transport.certificates = std::move(request.certificates);
    return std::make_unique<S3Remote>(std::move(settings), s3Credentials(request.secrets), request.stopped);
}

} // namespace glassine::sync
