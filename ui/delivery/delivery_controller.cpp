// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/delivery_controller.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "batch/plan_text.h"
#include "delivery/destination_model.h"
#include "delivery/photo_maker.h"
#include "delivery/session_feed.h"
#include "queue/queue_model.h"
#include "settings/settings.h"

#include <QPointer>

namespace glassine::ui {

using delivery::Outbox;

namespace {

const QString kDot = QStringLiteral("  \u00b7  ");

Result<sync::Access> accessWith(const std::string &name, const Result<sync::Secrets> &secrets)
{
    GLASSINE_TRY(const sync::Secrets given, secrets);
    GLASSINE_TRY(const sync::Destination destination, sync::DestinationStore::load(name));
    sync::keepSecretsOutOfDumps();
    return sync::accessTo(destination, given);
}

/// What presets leave to services is made with the keys that files are sent with.
batch::ServiceFactory photoServices(const QPointer<DestinationModel> &destinations)
{
    return [destinations](const std::string &name) -> Result<std::unique_ptr<batch::PhotoService>> {
        GLASSINE_CHECK(delivery::checkMaker(name));
        const auto access = [name, destinations](const delivery::PhotoMaker::Answer &answer) {
            if (destinations)
                destinations->secretsOf(
                    QString::fromStdString(name),
                    [name, answer](const Result<sync::Secrets> &secrets) { answer(accessWith(name, secrets)); });
        };
        return std::make_unique<delivery::PhotoMaker>(name, access);
    };
}

} // namespace

DeliveryController::DeliveryController(BatchController *batch, QueueModel *queue, DestinationModel *destinations,
                                       Settings *settings, QObject *parent)
    : QObject(parent), m_batch(batch), m_queue(queue), m_destinations(destinations), m_settings(settings)
{
    m_batch->setServices(photoServices(m_destinations));
    connect(m_batch, &BatchController::started, this, [this] {
        if (!m_feed) // else: it goes on after a pause
            begin();
    });
    connect(m_batch, &BatchController::sessionReplaced, this, [this] {
        if (m_feed && m_outbox)
            m_outbox->end(); // no further file comes from that session
        m_feed.reset();
    });
}

DeliveryController::~DeliveryController() = default;

QString DeliveryController::destination() const
{
    return m_settings->text(Setting::Destination);
}

void DeliveryController::choose(const QString &name)
{
    m_settings->setValue(Setting::Destination, name);
    Q_EMIT changed();
}

void DeliveryController::begin()
{
    batch::Session *session = m_batch->session();
    const QString name = QString::fromStdString(session->settings().destination);
    if (name.isEmpty())
        return;
    m_folder = delivery::deliveredFolder(session->settings().outputFolder, session->settings().inPlace);
    open(name, [this, session = QPointer(session)](Outbox &outbox) {
        if (!session)
            return outbox.end();
        m_feed = std::make_unique<delivery::SessionFeed>(*session, outbox);
        connect(m_feed.get(), &delivery::SessionFeed::fed, this, [this](qint64 item, int output) {
            const batch::OutputRecord record = m_batch->session()->item(item).outputs[static_cast<std::size_t>(output)];
            m_sources.push_back({m_queue->photoOfItem(item).value_or(0), {record.path, record.hash, record.bytes}});
            showUnsent(m_sources.back().photo);
        });
        m_feed->catchUp();
    });
}

/// The keyring answers later. What was being sent before is let go: what is left of it was not asked for any more.
void DeliveryController::open(const QString &name, std::function<void(Outbox &)> then)
{
    retire();
    const int asked = ++m_opening;
    m_destinations->secretsOf(name, [this, name, asked, then = std::move(then)](const Result<sync::Secrets> &secrets) {
        if (asked == m_opening)
            start(name, secrets, then);
    });
}

void DeliveryController::start(const QString &name, const Result<sync::Secrets> &secrets,
                               const std::function<void(Outbox &)> &then)
{
    auto access = [name = name.toStdString(), secrets] { return accessWith(name, secrets); };
    m_outbox = std::make_unique<Outbox>(
        delivery::OutboxSettings{name.toStdString(), m_folder, false, std::move(access)});
    m_isPaused = false;
    m_firstFailure.reset();
    connect(m_outbox.get(), &Outbox::fileChanged, this, &DeliveryController::showFile);
    connect(m_outbox.get(), &Outbox::ended, this, &DeliveryController::ended);
    then(*m_outbox);
    Q_EMIT changed();
}

/// Its process and its thread may take a moment to end; nobody waits for that.
void DeliveryController::retire()
{
    m_feed.reset();
    m_sources.clear();
    if (!m_outbox)
        return;
    m_outbox->disconnect(this);
    if (m_outbox->hasEnded())
        return m_outbox.reset();
    Outbox *going = m_outbox.get();
    m_retired.push_back(std::move(m_outbox));
    connect(
        going, &Outbox::ended, this,
        [this, going] { std::erase_if(m_retired, [going](const auto &retired) { return retired.get() == going; }); },
        Qt::QueuedConnection); // not within its own signal
    going->stop();
}

/// It waits, or, when sending has ended for a reason (even before the batch made it), is not sent.
void DeliveryController::showUnsent(PhotoId photo)
{
    const bool isOver = m_outbox->hasEnded() && m_outbox->error();
    m_queue->setUpload(photo, isOver ? Upload::Failed : Upload::Waiting,
                       isOver ? QString::fromStdString(errorSentence(*m_outbox->error())) : QString());
}

void DeliveryController::showFile(qint64 number)
{
    const Outbox::Report &report = m_outbox->report(number);
    const PhotoId photo = m_sources.at(static_cast<std::size_t>(number)).photo;
    const QString why = report.error ? QString::fromStdString(errorSentence(*report.error)) : QString();
    switch (report.state) {
    case Outbox::State::Waiting: m_queue->setUpload(photo, Upload::Waiting, {}); break;
    case Outbox::State::Sending:
        m_queue->setUpload(photo, Upload::Sending, {},
                           report.bytes > 0 ? int(100 * report.sentBytes / report.bytes) : 0);
        break;
    case Outbox::State::Sent:
    case Outbox::State::Unchanged: m_queue->setUpload(photo, Upload::Sent, QString::fromStdString(report.link)); break;
    case Outbox::State::Conflict:
    case Outbox::State::Failed:
        m_queue->setUpload(photo, Upload::Failed, why);
        if (!m_firstFailure)
            m_firstFailure = report.error;
        break;
    }
    Q_EMIT changed();
}

void DeliveryController::ended()
{
    for (const Source &source : m_sources)
        if (m_queue->uploadOf(source.photo) == Upload::Waiting)
            showUnsent(source.photo);
    if (const auto &error = m_outbox->error(); error && error->code != ErrorCode::Interrupted)
        Q_EMIT failed(*error);
    else if (m_firstFailure)
        Q_EMIT failed(*m_firstFailure);
    Q_EMIT changed();
    Q_EMIT finished();
}

bool DeliveryController::canRetry() const
{
    return m_outbox && m_outbox->hasEnded()
        && m_outbox->totals().sent + m_outbox->totals().unchanged < m_outbox->totals().files;
}

QString DeliveryController::statusText() const
{
    if (!m_outbox || m_outbox->count() == 0)
        return {};
    const delivery::OutboxTotals &totals = m_outbox->totals();
    const QString name = QString::fromStdString(m_outbox->settings().destination);
    const QString text = isSending() || canRetry()
        ? tr("%L1 of %L2 sent to %3").arg(totals.sent + totals.unchanged).arg(totals.files).arg(name)
        : tr("All of it is at %1").arg(name);
    return m_isPaused ? tr("Paused: %1").arg(text) : text + paceText();
}

/// While the batch runs, it says how long that takes.
QString DeliveryController::paceText() const
{
    if (!isSending() || m_batch->running())
        return {};
    QString text;
    if (const double rate = m_outbox->bytesPerSecond(); rate > 0)
        text += kDot + tr("%1/s", "bytes").arg(bytesText(qint64(rate)));
    if (const double left = m_outbox->secondsLeft(); left >= 0)
        text += kDot + tr("%1 left").arg(durationText(left));
    return text;
}

void DeliveryController::pause()
{
    if (!isSending())
        return;
    m_isPaused = true;
    m_outbox->setPaused(true);
    Q_EMIT changed();
}

void DeliveryController::resume()
{
    m_isPaused = false;
    if (m_outbox)
        m_outbox->setPaused(false);
    Q_EMIT changed();
}

void DeliveryController::stop()
{
    ++m_opening;
    if (isSending())
        m_outbox->stop();
    m_isPaused = false;
    Q_EMIT changed();
}

/// Those that did not arrive, anew.
void DeliveryController::retry()
{
    if (!canRetry())
        return;
    std::vector<Source> left;
    for (std::size_t number = 0; number < m_sources.size(); ++number) {
        const Outbox::State state = m_outbox->report(static_cast<qint64>(number)).state;
        if (state != Outbox::State::Sent && state != Outbox::State::Unchanged)
            left.push_back(m_sources[number]);
    }
    open(QString::fromStdString(m_outbox->settings().destination), [this, left](Outbox &outbox) {
        m_sources = left;
        for (const Source &source : left) {
            m_queue->setUpload(source.photo, Upload::Waiting, {});
            outbox.add(source.file);
        }
        outbox.end();
    });
}

} // namespace glassine::ui
