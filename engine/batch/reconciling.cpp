// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/reconciling.h"

#include <utility>

namespace glassine::batch {

namespace {

constexpr std::size_t kChunk = 512;
constexpr std::size_t kChunksAsked = 8; // a bound for memory

} // namespace

void Reconciling::add(Recovered item)
{
    m_chunk.push_back(std::move(item));
    if (m_chunk.size() >= kChunk)
        ask();
    while (m_asked.size() > kChunksAsked)
        deliverOne();
}

void Reconciling::finish()
{
    ask();
    while (!m_asked.empty())
        deliverOne();
}

void Reconciling::ask()
{
    auto answers = m_planning.askLedger(m_chunk);
    m_asked.push_back({std::exchange(m_chunk, {}), std::move(answers)});
}

void Reconciling::deliverOne()
{
    auto [items, answers] = std::move(m_asked.front());
    m_asked.pop_front();
    if (answers.valid())
        m_planning.reconcile(items, m_startedMs, answers.get());
    if (m_deliver)
        m_deliver(std::move(items));
}

} // namespace glassine::batch
