// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session needs of the worker pool, so that it can be tested with workers that do as they are told.

#include "worker/pool.h"

namespace glassine::batch {

class JobRunner : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual int workerCount() const = 0;
    virtual const std::optional<worker::Hello> &hello() const = 0;
    virtual void submit(worker::Job job, std::vector<UniqueFd> descriptors, worker::Pool::Done done) = 0;
    virtual void cancelAll() = 0;

Q_SIGNALS:
    void ready();
    void failed(const QString &message);
};

using JobRunnerFactory = std::function<std::unique_ptr<JobRunner>(const worker::PoolSettings &)>;

/// The real one.
std::unique_ptr<JobRunner> makePoolRunner(const worker::PoolSettings &settings);

} // namespace glassine::batch
