// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/uploadcare_index.h"

namespace glassine::sync {

namespace {

constexpr int kPageFiles = 500;

} // namespace

/// Pages come in the order of uploads: a later file of the same key is the one that counts.
void UploadcareIndex::take(const UploadcareFile &file)
{
    if (!file.key.empty() && file.key.starts_with(m_prefix))
        m_files[file.key] = file;
    if (file.uploaded > m_since)
        m_since = file.uploaded;
}

Result<void> UploadcareIndex::read(UploadcareClient &client)
{
    std::string query = UploadcareClient::firstQuery(m_since, kPageFiles);
    while (!query.empty()) {
        GLASSINE_TRY(const UploadcarePage page, client.list(query));
        for (const UploadcareFile &file : page.files)
            take(file);
        if (page.next == query)
            return fail(ErrorCode::DestinationAnswer, client.settings().restApi, "an endless list");
        query = page.next;
    }
    m_isRead = true;
    return {};
}

Result<void> UploadcareIndex::refresh(UploadcareClient &client)
{
    const std::lock_guard lock(m_mutex);
    return read(client);
}

Result<std::optional<UploadcareFile>> UploadcareIndex::find(UploadcareClient &client, const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isRead)
        GLASSINE_CHECK(read(client));
    const auto found = m_files.find(key);
    return found == m_files.end() ? std::nullopt : std::optional(found->second);
}

void UploadcareIndex::put(const UploadcareFile &file)
{
    const std::lock_guard lock(m_mutex);
    m_files[file.key] = file;
}

void UploadcareIndex::forEach(const std::function<void(const UploadcareFile &)> &take) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[key, file] : m_files)
        take(file);
}

} // namespace glassine::sync
