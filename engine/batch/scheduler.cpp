// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/scheduler.h"

#include <algorithm>
#include <fstream>

#include <unistd.h>

namespace glassine::batch {

namespace {

constexpr std::int64_t kMegabyte = std::int64_t(1) << 20;
constexpr std::int64_t kWorkerBytes = 64 * kMegabyte; // an idle worker has about 45 MB

// Pixels one byte of a file may stand for. A flat picture beats any such number; the worker's own limit
// catches those, and they are tried again alone.
std::int64_t pixelsPerByte(files::ContentType type)
{
    using files::ContentType;
    switch (type) {
    case ContentType::Avif:
    case ContentType::Heic:
    case ContentType::JpegXl:
    case ContentType::WebP: return 12;
    case ContentType::Raw:
    case ContentType::Tiff: return 1;
    default: return 5;
    }
}

} // namespace

std::int64_t estimatedBytes(files::ContentType type, Size size, std::int64_t fileBytes)
{
    const std::int64_t pixels = size.width > 0 ? std::int64_t(size.width) * size.height
                                               : std::min(fileBytes, kMegabyte * 1024) * pixelsPerByte(type);
    // Four bands of one byte, decoded once and once more while it is turned, shrunk or converted. Camera raw has two bytes a
    // band: the sensor's, while demosaicing, developed, and turned.
    const std::int64_t perPixel = type == files::ContentType::Raw ? 24 : 4 * 2;
    return kWorkerBytes + pixels * perPixel;
}

std::int64_t memoryBudget()
{
    std::int64_t bytes = std::int64_t(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGE_SIZE);
    for (const char *file : {"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"}) {
        std::int64_t limit = 0;
        if (std::ifstream(file) >> limit && limit > 0)
            bytes = std::min(bytes, limit);
    }
    return bytes / 10 * 6;
}

void Scheduler::add(std::int64_t item)
{
    m_queue.push_back(item);
}

void Scheduler::putBack(std::int64_t item)
{
    drop(item);
    (m_exclusive.contains(item) ? m_alone : m_again).push_back(item);
}

std::optional<std::int64_t> Scheduler::take()
{
    std::deque<std::int64_t> *from = !m_again.empty() ? &m_again : !m_queue.empty() ? &m_queue : nullptr;
    const bool exclusiveTaken = std::any_of(m_taken.begin(), m_taken.end(),
                                            [this](auto item) { return m_exclusive.contains(item); });
    if (exclusiveTaken)
        return {};
    if (!from && !m_alone.empty() && m_taken.empty() && m_running.empty())
        from = &m_alone;
    if (!from)
        return {};
    const std::int64_t item = from->front();
    from->pop_front();
    m_taken.insert(item);
    return item;
}

void Scheduler::drop(std::int64_t item)
{
    m_taken.erase(item);
    m_worked.erase(item);
}

bool Scheduler::admits(std::int64_t item, std::int64_t bytes) const
{
    if (m_running.empty())
        return true;
    return !m_exclusive.contains(item) && m_inUse + bytes <= m_budget;
}

void Scheduler::started(std::int64_t item, std::int64_t bytes)
{
    m_running[item] = bytes;
    m_inUse += bytes;
}

void Scheduler::ended(std::int64_t item)
{
    const auto found = m_running.find(item);
    if (found == m_running.end())
        return;
    m_inUse -= found->second;
    m_running.erase(found);
    m_worked.insert(item);
}

int Scheduler::threadsForNext() const
{
    // Taken counts what runs and what is ready; the one that starts next is among them. What is on its way to the disk
    // takes no core.
    const std::size_t left = std::max<std::size_t>(1, m_taken.size() - m_worked.size() + waiting());
    return left >= static_cast<std::size_t>(m_workers) ? 1 : m_workers / static_cast<int>(left);
}

Scheduler::Verdict Scheduler::judge(std::int64_t item, ErrorCode code)
{
    if (code == ErrorCode::OutOfMemory && !m_exclusive.contains(item)) {
        m_exclusive.insert(item);
        putBack(item);
        return Verdict::TryAgain;
    }
    if (code == ErrorCode::WorkerDied || code == ErrorCode::WorkerProtocol) {
        if (++m_deaths[item] < 2) {
            putBack(item);
            return Verdict::TryAgain;
        }
    }
    return Verdict::GiveUp;
}

} // namespace glassine::batch
