// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/job_runner.h"

namespace glassine::batch {

namespace {

class PoolRunner final : public JobRunner {
public:
    explicit PoolRunner(const worker::PoolSettings &settings) : m_pool(settings)
    {
        connect(&m_pool, &worker::Pool::ready, this, &JobRunner::ready);
        connect(&m_pool, &worker::Pool::failed, this, &JobRunner::failed);
    }
    int workerCount() const override { return m_pool.workerCount(); }
    const std::optional<worker::Hello> &hello() const override { return m_pool.hello(); }
    void submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) override
    {
        m_pool.submit(std::move(job), std::move(descriptors), std::move(done));
    }
    void cancelAll() override { m_pool.cancelAll(); }

private:
    worker::Pool m_pool;
};

} // namespace

std::unique_ptr<JobRunner> makePoolRunner(const worker::PoolSettings &settings)
{
    return std::make_unique<PoolRunner>(settings);
}

} // namespace glassine::batch
