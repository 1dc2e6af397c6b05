// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_multipart.h"

#include "sync/s3_parts.h"

#include <algorithm>

namespace glassine::sync {

namespace {

constexpr std::int64_t kMostParts = 10'000;

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

/// Killed between the server's answer and our line of state, an earlier run left an upload that costs money for as long as
/// nobody lets it go. Who may not list uploads cannot; that is no reason not to send. Keys are asked for as they are: Ceph encodes
/// them on request without saying that it did, and another upload must not be taken for ours.
void abortOrphans(S3Client &client, const Upload &upload)
{
    const auto answer = client.send(
        {.query = {{"uploads", ""}, {"prefix", upload.key}}, .subject = upload.subject, .expected = {403, 404, 501}});
    const auto ids = answer ? parseOpenUploads(answer->body, upload.key) : std::nullopt;
    for (const std::string &id : ids.value_or(std::vector<std::string>()))
        (void)abortUpload(client, upload.key, id);
}

/// The server may take long, answer before it is done, and say in a 200 that it failed.
Result<void> complete(S3Client &client, const Upload &upload, const std::string &id,
                      const std::vector<UploadedPart> &parts)
{
    const S3Request request{.method = "POST",
                            .key = upload.key,
                            .query = {{"uploadId", id}},
                            .headers = {{"content-type", "application/xml"}},
                            .text = completionXml(parts),
                            .subject = upload.subject,
                            .expected = {404}};
    constexpr int kTries = 3;
    std::string said;
    for (int i = 0; i < kTries; ++i) {
        GLASSINE_TRY(const HttpAnswer answer, client.send(request));
        if (answer.status == 404 || isCompletion(answer.body))
            return {}; // 404: completed before, by a request whose answer was lost; HEAD tells
        const auto problem = parseProblem(answer.body);
        said = problem ? problem->code + ": " + problem->message : "no completion";
    }
    return fail(ErrorCode::UploadNotVerified, upload.subject, said);
}

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
    add("x-amz-tagging", settings.tags);
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
    GLASSINE_CHECK(
        client.send({.method = "DELETE", .key = key, .query = {{"uploadId", id}}, .subject = key, .expected = {404}}));
    return {};
}

Result<void> testWriting(S3Client &client)
{
    const Upload upload{.key = client.settings().prefix + "glassine-test"};
    GLASSINE_TRY(const std::string id, openUpload(client, upload));
    return abortUpload(client, upload.key, id);
}

Result<std::string> sendInParts(S3Client &client, const Upload &upload, const UploadObserver &observer,
                                S3Connections *others)
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
    if (!open && upload.wasBegun)
        abortOrphans(client, upload);
    if (!open) {
        GLASSINE_TRY(std::string id, openUpload(client, upload));
        open = OpenUpload{std::move(id), partBytesFor(upload.print.size, client.settings().partBytes)};
        observer.opened(*open);
    }
    PartSender sender(upload, observer, *open);
    auto result = sender.sendMissing(client, others, arrived);
    if (result)
        result = complete(client, upload, open->id, sender.parts());
    if (!result && isFinal(result.error().code))
        (void)abortUpload(client, upload.key, open->id); // the file's error is the one to tell
    if (result || isFinal(result.error().code))
        observer.closed();
    if (!result)
        return fail(result.error());
    return sender.etag();
}

} // namespace glassine::sync
