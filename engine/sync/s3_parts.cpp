// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_parts.h"

#include <algorithm>
#include <system_error>
#include <thread>

namespace glassine::sync {

namespace {

bool isMd5(std::string_view etag)
{
    return etag.size() == 32 && etag.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

PartSender::PartSender(const Upload &upload, const UploadObserver &observer, const OpenUpload &open)
    : m_upload(upload), m_observer(observer), m_open(open)
{
    const auto count = static_cast<std::size_t>((upload.print.size + open.partBytes - 1) / open.partBytes);
    m_arrived.resize(count);
    m_parts.resize(count);
    m_md5s.resize(count);
    m_sent.resize(count);
}

Range PartSender::rangeOf(std::size_t index) const
{
    const std::int64_t offset = static_cast<std::int64_t>(index) * m_open.partBytes;
    return {offset, std::min(m_open.partBytes, m_upload.print.size - offset)};
}

/// Known from the reading that told the file's content, unless the parts had another size then.
Result<Checksums> PartSender::checksumsOfPart(std::size_t index, const std::atomic<bool> &stopped) const
{
    if (m_upload.print.partBytes == m_open.partBytes && index < m_upload.print.parts.size())
        return m_upload.print.parts[index];
    return checksumsOf(m_upload.fd, rangeOf(index), m_upload.subject, stopped);
}

bool PartSender::isOver() const
{
    const std::lock_guard lock(m_mutex);
    return m_error || m_next == m_parts.size();
}

std::optional<std::size_t> PartSender::next()
{
    const std::lock_guard lock(m_mutex);
    if (m_error || m_next == m_parts.size())
        return std::nullopt;
    return m_next++;
}

void PartSender::failed(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
}

void PartSender::progressed(std::size_t index, std::int64_t sent)
{
    const std::lock_guard lock(m_mutex); // what is told grows, but for what is sent again
    m_sentInAll += sent - m_sent[index];
    m_sent[index] = sent;
    m_observer.progressed(m_sentInAll);
}

void PartSender::sendWhile(S3Client &client)
{
    while (const auto index = next())
        if (const auto delivered = deliver(client, *index); !delivered)
            failed(delivered.error());
}

/// Gives the connection back after each part: whole files wait for one, too.
void PartSender::help(S3Connections &connections)
{
    while (auto lease = connections.takeUnless([this] { return isOver(); }))
        if (const auto index = next())
            if (const auto delivered = deliver(**lease, *index); !delivered)
                failed(delivered.error());
}

Result<void> PartSender::sendMissing(S3Client &own, S3Connections *others, const std::vector<UploadedPart> &arrived)
{
    for (const UploadedPart &part : arrived)
        if (part.number > 0 && static_cast<std::size_t>(part.number) <= m_arrived.size())
            m_arrived[static_cast<std::size_t>(part.number) - 1] = part;
    const std::size_t helpers = others == nullptr
        ? 0
        : std::min(std::max<std::size_t>(m_parts.size(), 1), static_cast<std::size_t>(others->most())) - 1;
    std::vector<std::thread> threads;
    try {
        while (threads.size() < helpers)
            threads.emplace_back([&] { help(*others); });
    } catch (const std::system_error &) {
        // fewer threads then
    }
    sendWhile(own);
    if (others != nullptr)
        others->wake();
    for (std::thread &thread : threads)
        thread.join();
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

Result<void> PartSender::deliver(S3Client &client, std::size_t index)
{
    GLASSINE_TRY(const Checksums checksums, checksumsOfPart(index, client.stopped()));
    const UploadedPart &arrived = m_arrived[index];
    if (arrived.size == rangeOf(index).size && !arrived.etag.empty() && arrived.etag == checksums.md5Hex()) {
        m_parts[index] = arrived;
        progressed(index, arrived.size);
    } else {
        GLASSINE_TRY(m_parts[index], send(client, index, checksums));
    }
    m_md5s[index] = checksums.md5;
    return {};
}

Result<UploadedPart> PartSender::send(S3Client &client, std::size_t index, const Checksums &checksums)
{
    const Range range = rangeOf(index);
    const int number = static_cast<int>(index) + 1;
    GLASSINE_TRY(const HttpAnswer answer,
                 client.send({.method = "PUT",
                              .key = m_upload.key,
                              .query = {{"partNumber", std::to_string(number)}, {"uploadId", m_open.id}},
                              .headers = {{"content-md5", checksums.md5Base64()}},
                              .file = {m_upload.fd, range.offset, range.size},
                              .payloadHash = checksums.sha256Hex,
                              .subject = m_upload.subject},
                             [&](std::int64_t sent) { progressed(index, sent); }));
    const std::string etag = withoutQuotes(answer.header("etag"));
    const bool differs = isMd5(etag) && client.settings().encryption != "aws:kms" && etag != checksums.md5Hex();
    if (etag.empty() || differs)
        return fail(ErrorCode::UploadNotVerified, m_upload.subject, "part " + std::to_string(number));
    return UploadedPart{number, range.size, etag};
}

std::string PartSender::etag() const
{
    std::string all;
    for (const std::string &md5 : m_md5s)
        all += md5;
    return checksumsOf(all).md5Hex() + '-' + std::to_string(m_parts.size());
}

} // namespace glassine::sync
