// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The requests of Uploadcare's Upload API (2024-02-12) and REST API (0.7) that delivery takes.

#include "sync/api_client.h"
#include "sync/upload.h"
#include "sync/uploadcare_settings.h"

#include <optional>
#include <string>
#include <vector>

namespace glassine::sync {

/// Metadata of our own: a file there has no path, and no checksum that can be asked for.
inline constexpr const char *kUploadcareKey = "glassine-key";
inline constexpr const char *kUploadcareContent = "glassine-blake2b";

struct UploadcareFile {
    std::string uuid;
    std::string name; ///< as it was called when it was sent
    std::string contentType;
    std::int64_t size = 0;
    bool isStored = false;
    bool isReady = false;
    std::string uploaded;     ///< ISO 8601; empty in answers of the Upload API
    std::string key, content; ///< empty: not sent by us
};

struct UploadcarePage {
    std::vector<UploadcareFile> files; ///< in the order in which they were uploaded
    std::string next;                  ///< query of the next page; empty: this is the last
};

/// An upload in parts that was begun. What it is written as can be gone on with for a day.
struct UploadcareParts {
    std::string uuid;
    std::vector<std::string> urls; ///< one a part; they carry the right to send it
    std::int64_t partBytes = 0;
    std::size_t sent = 0; ///< so many, from the first one

    std::string text() const;
    static std::optional<UploadcareParts> parse(const OpenUpload &open);
};

class UploadcareClient {
public:
    /// One per thread; all must outlive it.
    UploadcareClient(const UploadcareSettings &settings, const std::string &secret, ServiceFacts &facts,
                     const std::atomic<bool> &stopped);

    // REST API, with the secret key.
    /// One page; `query` of the first one is made by firstQuery(). ListDenied, KeyRefused.
    Result<UploadcarePage> list(const std::string &query);
    /// All files uploaded from that time on; empty: all.
    static std::string firstQuery(const std::string &since, int most);
    Result<void> store(const std::string &uuid, const std::string &subject);
    /// Fine when it is gone already.
    Result<void> remove(const std::string &uuid, const std::string &subject);

    // Upload API. WriteDenied, KeyRefused, AccountLimit, RemoteTooLarge, DestinationRefused.
    /// One try: an answer that is lost leaves a file. Its UUID.
    Result<std::string> sendWhole(const Upload &upload, const ApiClient::Progress &progress);
    Result<UploadcareParts> startParts(const Upload &upload, std::int64_t partBytes);
    /// Nothing when the address of the part is no longer valid.
    Result<bool> sendPart(const Upload &upload, const UploadcareParts &parts, std::size_t index,
                          const ApiClient::Progress &progress);
    /// Nothing when the service does not know it, or misses parts of it.
    Result<std::optional<UploadcareFile>> completeParts(const std::string &uuid, const std::string &subject);
    /// Nothing where there is no such file.
    Result<std::optional<UploadcareFile>> info(const std::string &uuid, const std::string &subject);

    const UploadcareSettings &settings() const { return m_settings; }
    ApiClient &api() { return m_api; }

private:
    ApiRequest restRequest(const std::string &method, const std::string &target, const std::string &subject);
    ApiRequest uploadRequest(const std::string &path, const std::string &subject);
    void addFileFields(class FormBody &form, const Upload &upload) const;
    Result<std::optional<UploadcareFile>> fileOf(const Result<HttpAnswer> &answer);
    tl::unexpected<Error> senseless(const std::string &what) const;

    const UploadcareSettings &m_settings;
    const std::string &m_secret;
    ApiClient m_api;
};

} // namespace glassine::sync
