// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parts of one large file on their way, over as many connections as are free.

#include "sync/s3_connections.h"
#include "sync/s3_upload.h"

#include <mutex>

namespace glassine::sync {

class PartSender {
public:
    /// All of it outlives this.
    PartSender(const Upload &upload, const UploadObserver &observer, const OpenUpload &open);

    /// Sends what has not arrived: over `own`, and over others that are free (none: nullptr). The first failure lets no
    /// further part begin; those under way end before this returns.
    Result<void> sendMissing(S3Client &own, S3Connections *others, const std::vector<UploadedPart> &arrived);

    const std::vector<UploadedPart> &parts() const { return m_parts; } ///< all of them, once they were sent
    /// md5(md5s)-N, which the object's has to be.
    std::string etag() const;

private:
    Range rangeOf(std::size_t index) const;
    Result<Checksums> checksumsOfPart(std::size_t index, const std::atomic<bool> &stopped) const;
    std::optional<std::size_t> next();
    bool isOver() const;
    void sendWhile(S3Client &client);
    void help(S3Connections &connections);
    Result<void> deliver(S3Client &client, std::size_t index);
    Result<UploadedPart> send(S3Client &client, std::size_t index, const Checksums &checksums);
    void progressed(std::size_t index, std::int64_t sent);
    void failed(const Error &error);

    const Upload &m_upload;
    const UploadObserver &m_observer;
    const OpenUpload &m_open;
    std::vector<UploadedPart> m_arrived; ///< by number; 0: has not
    std::vector<UploadedPart> m_parts;
    std::vector<std::string> m_md5s;
    mutable std::mutex m_mutex; ///< guards what follows
    std::size_t m_next = 0;
    std::vector<std::int64_t> m_sent;
    std::int64_t m_sentInAll = 0;
    std::optional<Error> m_error;
};

} // namespace glassine::sync
