// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_upload.h"

#include "sync/s3_multipart.h"

#include <algorithm>

namespace glassine::sync {

namespace {

/// Other encryption than the service's own makes ETags that are no MD5.
bool hasMd5Etags(const S3Settings &settings)
{
    return settings.encryption.empty() || settings.encryption == "AES256";
}

Error conflict(const Upload &upload)
{
    return {ErrorCode::RemoteConflict, upload.subject, upload.key};
}

/// What is under the key now must be what was sent.
Result<RemoteObject> verified(S3Client &client, const Upload &upload)
{
    GLASSINE_TRY(const auto object, client.head(upload.key, upload.subject));
    if (!object)
        return fail(ErrorCode::UploadNotVerified, upload.subject, "it is not there");
    if (!isSameContent(*object, upload.print))
        return fail(ErrorCode::UploadNotVerified, upload.subject, "size or checksum differ");
    return *object;
}

/// Before something is replaced, or where the server knows no conditions: is what is there what it should be?
/// The object when it is already this content.
Result<std::optional<RemoteObject>> checkTarget(S3Client &client, const Upload &upload)
{
    GLASSINE_TRY(const auto object, client.head(upload.key, upload.subject));
    if (!object)
        return std::nullopt;
    if (isSameContent(*object, upload.print))
        return object;
    const bool mayReplace = upload.replaces && (*upload.replaces == "*" || *upload.replaces == object->etag);
    if (!mayReplace)
        return fail(conflict(upload));
    return std::nullopt;
}

S3Request putRequest(const S3Settings &settings, const Upload &upload)
{
    S3Request request{.method = "PUT",
                      .key = upload.key,
                      .headers = objectHeaders(settings, upload),
                      .file = {upload.fd, 0, upload.print.size},
                      .payloadHash = upload.print.sha256Hex,
                      .subject = upload.subject};
    request.headers["content-md5"] = upload.print.md5Base64();
    return request;
}

Result<RemoteObject> checkAnswer(S3Client &client, const Upload &upload, const HttpAnswer &answer)
{
    const std::string etag = withoutQuotes(answer.header("etag"));
    if (!hasMd5Etags(client.settings()) || etag != upload.print.md5Hex())
        return verified(client, upload);
    return RemoteObject{upload.key, upload.print.size, etag, upload.print.content};
}

Result<RemoteObject> putUnconditionally(S3Client &client, const Upload &upload, const UploadObserver &observer)
{
    GLASSINE_TRY(const auto there, checkTarget(client, upload));
    if (there)
        return *there;
    GLASSINE_TRY(const HttpAnswer answer, client.send(putRequest(client.settings(), upload), observer.progressed));
    return checkAnswer(client, upload, answer);
}

Result<RemoteObject> putNew(S3Client &client, const Upload &upload, const UploadObserver &observer)
{
    S3Request request = putRequest(client.settings(), upload);
    request.headers.emplace("if-none-match", "*");
    request.expected = {412, 501};
    GLASSINE_TRY(const HttpAnswer answer, client.send(request, observer.progressed));
    if (answer.status == 412) { // somebody's, or ours, whose answer was lost
        GLASSINE_TRY(const auto there, checkTarget(client, upload));
        return there ? Result<RemoteObject>(*there) : fail(conflict(upload));
    }
    if (answer.status == 501) { // no conditions here
        client.facts().takesConditions = false;
        return putUnconditionally(client, upload, observer);
    }
    return checkAnswer(client, upload, answer);
}

} // namespace

Result<RemoteObject> uploadFile(S3Client &client, const Upload &upload, const UploadObserver &observer,
                                S3Connections *others)
{
    if (upload.print.size <= client.settings().partBytes && !upload.resumes)
        return upload.replaces || !client.facts().takesConditions ? putUnconditionally(client, upload, observer)
                                                                  : putNew(client, upload, observer);
    GLASSINE_TRY(const auto there, checkTarget(client, upload));
    if (there) {
        if (upload.resumes) {
            GLASSINE_CHECK(abortUpload(client, upload.key, upload.resumes->id));
            observer.closed();
        }
        return *there;
    }
    GLASSINE_TRY(const std::string etag, sendInParts(client, upload, observer, others));
    GLASSINE_TRY(RemoteObject object, verified(client, upload));
    if (hasMd5Etags(client.settings()) && object.etag.find('-') != std::string::npos && object.etag != etag)
        return fail(ErrorCode::UploadNotVerified, upload.subject, "the checksum of its parts differs");
    return object;
}

} // namespace glassine::sync
