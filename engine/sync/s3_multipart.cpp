// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_multipart.h"

#include <algorithm>

namespace glassine::sync {

namespace {

constexpr std::int64_t kMostParts = 10'000;

bool isMd5(std::string_view etag)
{
    return etag.size() == 32 && etag.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<std::string> openUpload(S3Client &client, const Upload &upload)
{
    GLASSINE_TRY(const HttpAnswer answer,
                 client.send({.method = "POST",
                              .key = upload.key,
                              .query = {{"uploads", ""}},
                              .headers = objectHeaders(client.settings(), upload),
                              .subject = upload.subject}));
    auto id = parseUploadId(answer.body);
    if (!id)
        return fail(ErrorCode::DestinationAnswer, shownAddress(client.settings()), "no upload id");
    return std::move(*id);
}

/// What has arrived of an upload; nothing when the server does not know it any more.
Result<std::optional<std::vector<UploadedPart>>> arrivedParts(S3Client &client, const Upload &upload,
                                                              const std::string &id)
{
    std::vector<UploadedPart> parts;
    for (int marker = 0;;) {
        GLASSINE_TRY(const HttpAnswer answer,
                     client.send({.key = upload.key,
                                  .query = {{"uploadId", id}, {"part-number-marker", std::to_string(marker)}},
                                  .subject = upload.subject,
                                  .expected = {404}}));
        if (answer.status == 404)
            return std::nullopt;
        const auto page = parseParts(answer.body);
        if (!page || (page->next != 0 && page->next <= marker))
            return fail(ErrorCode::DestinationAnswer, shownAddress(client.settings()), "no list of parts");
        parts.insert(parts.end(), page->parts.begin(), page->parts.end());
        if (page->next == 0)
            return parts;
        marker = page->next;
    }
}

/// The parts of one upload, sent one after the other.
class PartSender {
public:
    PartSender(S3Client &client, const Upload &upload, const UploadObserver &observer, OpenUpload open)
        : m_client(client), m_upload(upload), m_observer(observer), m_open(std::move(open))
    {}

    Result<void> sendMissing(const std::vector<UploadedPart> &arrived)
    {
        for (int number = 1; std::int64_t(number - 1) * m_open.partBytes < m_upload.print.size; ++number) {
            const Range range = rangeOf(number);
            GLASSINE_TRY(const Fingerprint print,
                         fingerprintOf(m_upload.fd, range, m_upload.subject, m_client.stopped()));
            const auto found = std::find_if(
                arrived.begin(), arrived.end(),
                [number](const UploadedPart &part) { return part.number == number; });
            if (found != arrived.end() && found->size == range.size && found->etag == print.md5Hex())
                m_parts.push_back(*found);
            else
                GLASSINE_CHECK(sendPart(number, range, print));
            m_md5s += print.md5;
            m_observer.progressed(range.offset + range.size);
        }
        return {};
    }

    /// The server may take long, answer before it is done, and say in a 200 that it failed.
    Result<void> complete()
    {
        const S3Request request{.method = "POST",
                                .key = m_upload.key,
                                .query = {{"uploadId", m_open.id}},
                                .headers = {{"content-type", "application/xml"}},
                                .text = completionXml(m_parts),
                                .subject = m_upload.subject,
                                .expected = {404}};
        constexpr int kTries = 3;
        std::string said;
        for (int i = 0; i < kTries; ++i) {
            GLASSINE_TRY(const HttpAnswer answer, m_client.send(request));
            if (answer.status == 404 || isCompletion(answer.body))
                return {}; // 404: completed before, by a request whose answer was lost; HEAD tells
            const auto problem = parseProblem(answer.body);
            said = problem ? problem->code + ": " + problem->message : "no completion";
        }
        return fail(ErrorCode::UploadNotVerified, m_upload.subject, said);
    }

    std::string etag() const { return fingerprintOf(m_md5s).md5Hex() + '-' + std::to_string(m_parts.size()); }

private:
    Range rangeOf(int number) const
    {
        const std::int64_t offset = std::int64_t(number - 1) * m_open.partBytes;
        return {offset, std::min(m_open.partBytes, m_upload.print.size - offset)};
    }

    Result<void> sendPart(int number, Range range, const Fingerprint &print)
    {
        const auto progress = [&](std::int64_t sent) { m_observer.progressed(range.offset + sent); };
        GLASSINE_TRY(
            const HttpAnswer answer,
            m_client.send({.method = "PUT",
                           .key = m_upload.key,
                           .query = {{"partNumber", std::to_string(number)}, {"uploadId", m_open.id}},
                           .headers = {{"content-md5", print.md5Base64()}},
                           .file = {m_upload.fd, range.offset, range.size},
                           .payloadHash = print.sha256Hex,
                           .subject = m_upload.subject},
                          progress));
        const std::string etag = withoutQuotes(answer.header("etag"));
        if (etag.empty()
            || (isMd5(etag) && m_client.settings().encryption != "aws:kms" && etag != print.md5Hex()))
            return fail(ErrorCode::UploadNotVerified, m_upload.subject, "part " + std::to_string(number));
        m_parts.push_back({number, range.size, etag});
        return {};
    }

    S3Client &m_client;
    const Upload &m_upload;
    const UploadObserver &m_observer;
    OpenUpload m_open;
    std::vector<UploadedPart> m_parts;
    std::string m_md5s;
};

/// Nobody will go on with these parts: the file is not what it was, or the server will not have it.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::InputChanged || code == ErrorCode::UploadNotVerified
        || code == ErrorCode::DestinationRefused;
}

} // namespace

std::int64_t partBytesFor(std::int64_t size, std::int64_t wanted)
{
    constexpr std::int64_t kStep = 1 << 20;
    const std::int64_t least = (size + kMostParts - 1) / kMostParts;
    return std::max(wanted, (least + kStep - 1) / kStep * kStep);
}

std::map<std::string, std::string> objectHeaders(const S3Settings &settings, const Upload &upload)
{
    std::map<std::string, std::string> headers = {{std::string(kContentHeader), upload.print.content}};
    const auto add = [&headers](const char *name, const std::string &value) {
        if (!value.empty())
            headers[name] = value;
    };
    add("content-type", upload.contentType);
    add("cache-control", settings.cacheControl);
    add("x-amz-acl", settings.acl);
    add("x-amz-storage-class", settings.storageClass);
    add("x-amz-server-side-encryption", settings.encryption);
    add("x-amz-server-side-encryption-aws-kms-key-id", settings.kmsKey);
    for (const auto &[name, value] : settings.metadata)
        headers["x-amz-meta-" + name] = value;
    return headers;
}

Result<void> abortUpload(S3Client &client, const std::string &key, const std::string &id)
{
    GLASSINE_CHECK(client.send(
        {.method = "DELETE", .key = key, .query = {{"uploadId", id}}, .subject = key, .expected = {404}}));
    return {};
}

Result<void> testWriting(S3Client &client)
{
    const Upload upload{.key = client.settings().prefix + "glassine-test"};
    GLASSINE_TRY(const std::string id, openUpload(client, upload));
    return abortUpload(client, upload.key, id);
}

Result<std::string> sendInParts(S3Client &client, const Upload &upload, const UploadObserver &observer)
{
    std::vector<UploadedPart> arrived;
    std::optional<OpenUpload> open = upload.resumes;
    if (open) {
        GLASSINE_TRY(auto parts, arrivedParts(client, upload, open->id));
        if (parts)
            arrived = std::move(*parts);
        else
            open.reset();
    }
    if (!open) {
        GLASSINE_TRY(std::string id, openUpload(client, upload));
        open = OpenUpload{std::move(id), partBytesFor(upload.print.size, client.settings().partBytes)};
        observer.opened(*open);
    }
    PartSender sender(client, upload, observer, *open);
    auto result = sender.sendMissing(arrived);
    if (result)
        result = sender.complete();
    if (!result && isFinal(result.error().code))
        (void)abortUpload(client, upload.key, open->id); // the file's error is the one to tell
    if (result || isFinal(result.error().code))
        observer.closed();
    if (!result)
        return fail(result.error());
    return sender.etag();
}

} // namespace glassine::sync
