// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/s3_connections.h"

#include <algorithm>

namespace glassine::sync {

S3Connections::S3Connections(std::function<std::unique_ptr<S3Client>()> make, int most)
    : m_make(std::move(make)), m_most(std::max(most, 1))
{}

S3Connections::Lease::~Lease()
{
    if (m_client)
        m_from->giveBack(std::move(m_client));
}

S3Connections::Lease S3Connections::take()
{
    return std::move(*takeUnless([] { return false; }));
}

std::optional<S3Connections::Lease> S3Connections::takeUnless(const std::function<bool()> &isOver)
{
    std::unique_ptr<S3Client> client;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return isOver() || m_taken < m_most; });
        if (isOver())
            return std::nullopt;
        ++m_taken;
        if (!m_idle.empty()) {
            client = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!client)
        client = m_make();
    return Lease(*this, std::move(client));
}

void S3Connections::wake()
{
    {
        const std::lock_guard lock(m_mutex);
    } // between a waiter's look and its sleep nothing gets lost
    m_changed.notify_all();
}

void S3Connections::giveBack(std::unique_ptr<S3Client> client)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(client));
        --m_taken;
    }
    m_changed.notify_all();
}

} // namespace glassine::sync
