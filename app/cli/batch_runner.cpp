// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_runner.h"

#include "destination_access.h"

#include <QCoreApplication>

namespace glassine::cli {

namespace {

constexpr int kTickMs = 100;

bool isFinal(batch::ItemState state)
{
    return state != batch::ItemState::Waiting && state != batch::ItemState::Running;
}

} // namespace

bool countsAsFailure(const files::SkippedFile &file)
{
    switch (file.reason.code) {
    case ErrorCode::NotAPicture:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::NotYetSupported:
    case ErrorCode::NeedsExplicitName:
    case ErrorCode::LinkNotFollowed:
    case ErrorCode::NotARegularFile: return file.named;
    default: return true;
    }
}

BatchRunner::BatchRunner(batch::Session &session, BatchView &view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    m_session.setServices(photoServices());
    connectSession();
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BatchRunner::tick);
    connect(&m_signals, &SignalWatcher::interrupted, this, &BatchRunner::stop);
}

void BatchRunner::connectSession()
{
    using batch::Session;
    connect(&m_session, &Session::fileSkipped, this, [this](const files::SkippedFile &file) {
        ++m_unusable;
        m_failedFiles += countsAsFailure(file) ? 1 : 0;
        m_view.fileSkipped(file);
    });
    connect(&m_session, &Session::planned, this, [this] {
        m_view.planned(m_session);
        if (m_onlyPlan)
            QCoreApplication::exit(0);
    });
    connect(&m_session, &Session::itemChanged, this, &BatchRunner::tellItem);
    connect(&m_session, &Session::totalsChanged, this, &BatchRunner::tick);
    connect(&m_session, &Session::paused, this, &BatchRunner::pauseFor);
    connect(&m_session, &Session::failed, this, &BatchRunner::note);
    // Queued: a session that ends inside start() must still end the loop that begins after it.
    connect(&m_session, &Session::finished, this, &BatchRunner::sessionFinished, Qt::QueuedConnection);
}

void BatchRunner::deliverTo(delivery::OutboxSettings settings)
{
    m_outbox = std::make_unique<delivery::Outbox>(std::move(settings));
    m_feed = std::make_unique<delivery::SessionFeed>(m_session, *m_outbox);
    m_view.setOutbox(m_outbox.get());
    connect(m_outbox.get(), &delivery::Outbox::fileChanged, this, &BatchRunner::tellDelivered);
    connect(m_outbox.get(), &delivery::Outbox::ended, this, [this] {
        if (const auto &error = m_outbox->error(); error && error->code != ErrorCode::Interrupted)
            m_view.deliveryFailed(*error);
        if (m_isSessionFinished)
            QCoreApplication::exit(0);
    });
}

/// What is written may still be on its way.
void BatchRunner::sessionFinished()
{
    m_isSessionFinished = true;
    if (!m_outbox || m_outbox->hasEnded())
        QCoreApplication::exit(0);
}

void BatchRunner::tellDelivered(qint64 number)
{
    if (const auto &report = m_outbox->report(number); report.isFinal())
        m_view.delivered(report);
    else
        tick();
}

void BatchRunner::tellItem(qint64 id)
{
    const batch::ItemRecord item = m_session.item(id);
    if (!isFinal(item.state) || !m_told.insert(id).second)
        return;
    const auto isBroken = [](const Error &error) { return exitCodeFor(error.code) == ExitCode::VerificationFailed; };
    if (item.state == batch::ItemState::Failed) {
        m_hasVerificationFailure |= isBroken(item.error);
        for (const batch::OutputRecord &output : item.outputs)
            m_hasVerificationFailure |= output.state == batch::ItemState::Failed && isBroken(output.error);
    }
    m_view.itemFinished(item);
}

void BatchRunner::note(const Error &error)
{
    if (!m_error)
        m_error = error;
}

/// Nobody is there to mend it while a command runs: what is done stays done, and "resume" goes on.
void BatchRunner::pauseFor(const Error &reason)
{
    note(reason);
    m_view.paused(reason);
    m_isStopping = true;
    m_session.stop();
}

void BatchRunner::stop()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    note(Error{ErrorCode::Interrupted, {}, {}});
    m_view.stopping();
    m_session.stop();
    if (m_outbox)
        m_outbox->stop();
}

void BatchRunner::tick()
{
    m_view.progressed(m_session);
    if (m_view.isBroken())
        stop();
}

Outcome BatchRunner::run()
{
    m_view.started(m_session);
    m_tick.start();
    m_session.start();
    QCoreApplication::exec();
    m_tick.stop();
    const Outcome result = outcome();
    m_view.finished(m_session, result);
    m_view.setOutbox(nullptr);
    return result;
}

Outcome BatchRunner::runPlan()
{
    m_onlyPlan = true;
    m_view.started(m_session);
    m_tick.start();
    m_session.plan(true);
    QCoreApplication::exec();
    m_tick.stop();
    return outcome();
}

Outcome BatchRunner::outcome() const
{
    const batch::Totals totals = m_session.totals();
    Outcome result;
    result.error = m_error;
    result.unusable = m_unusable;
    result.resumable = !m_onlyPlan && m_isStopping && totals.finished() < totals.items;
    if (m_error)
        result.code = exitCodeFor(m_error->code);
    else if (totals.items == 0)
        result.code = ExitCode::NothingToDo;
    else if (m_hasVerificationFailure)
        result.code = ExitCode::VerificationFailed;
    else if (totals.failed > 0 || m_failedFiles > 0)
        result.code = ExitCode::SomeFailed;
    result.unsent = m_outbox && m_outbox->totals().sent + m_outbox->totals().unchanged < m_outbox->totals().files;
    const bool isSyncFailed = m_outbox && (m_outbox->error() || m_outbox->totals().failed > 0);
    if (isSyncFailed && (result.code == ExitCode::Good || result.code == ExitCode::SomeFailed))
        result.code = ExitCode::SyncFailed;
    return result;
}

} // namespace glassine::cli
