// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/outbox.h"

#include "delivery/sender.h"

#include <algorithm>

namespace glassine::delivery {

std::string_view outboxStateName(Outbox::State state)
{
    switch (state) {
    case Outbox::State::Waiting: return "waiting";
    case Outbox::State::Sending: return "sending";
    case Outbox::State::Sent: return "sent";
    case Outbox::State::Unchanged: return "unchanged";
    case Outbox::State::Conflict: return "conflict";
    case Outbox::State::Failed: return "failed";
    }
    return {};
}

std::string pathBelow(const std::string &folder, const std::string &path)
{
    const std::string start = folder.ends_with('/') ? folder : folder + '/';
    return path.starts_with(start) ? path.substr(start.size()) : path;
}

Outbox::Outbox(OutboxSettings settings, QObject *parent)
    : QObject(parent), m_sender(std::make_unique<Sender>(*this, std::move(settings)))
{}

Outbox::~Outbox() = default;

const OutboxSettings &Outbox::settings() const
{
    return m_sender->settings();
}

qint64 Outbox::add(File file)
{
    const qint64 number = count();
    m_reports.push_back({file.path, file.bytes, 0, State::Waiting, {}, {}, {}, {}});
    ++m_totals.files;
    m_totals.bytes += file.bytes;
    m_sender->add({pathBelow(settings().folder, file.path), std::move(file.content)});
    return number;
}

void Outbox::end()
{
    m_sender->end();
}

void Outbox::stop()
{
    m_sender->stop();
}

void Outbox::setPaused(bool paused)
{
    m_sender->setPaused(paused);
}

double Outbox::secondsLeft() const
{
    return m_pace.secondsLeft(m_totals.movedBytes(), m_totals.bytes - m_totals.sentBytes - m_totals.failedBytes);
}

void Outbox::planned(qint64 number, const sync::SyncItem &item)
{
    Report &report = m_reports[static_cast<std::size_t>(number)];
    report.key = item.key;
    switch (item.action) {
    case sync::SyncAction::Unchanged: return conclude(number, State::Unchanged);
    case sync::SyncAction::Conflict:
        report.error = Error{ErrorCode::RemoteConflict, report.path, item.key};
        return conclude(number, State::Conflict);
    default: break;
    }
    report.state = State::Sending;
    m_pace.fileBegan();
    Q_EMIT fileChanged(number);
}

void Outbox::progressed(qint64 number, std::int64_t bytes)
{
    Report &report = m_reports[static_cast<std::size_t>(number)];
    const std::int64_t now = std::clamp<std::int64_t>(bytes, 0, report.bytes);
    m_totals.sentBytes += now - report.sentBytes;
    report.sentBytes = now;
    Q_EMIT fileChanged(number);
}

void Outbox::finished(qint64 number, const std::string &etag, const std::string &link, std::optional<Error> error)
{
    Report &report = m_reports[static_cast<std::size_t>(number)];
    report.etag = etag;
    report.link = link;
    report.error = std::move(error);
    const bool isConflict = report.error && report.error->code == ErrorCode::RemoteConflict;
    conclude(number, isConflict ? State::Conflict : report.error ? State::Failed : State::Sent);
}

void Outbox::conclude(qint64 number, State state)
{
    Report &report = m_reports[static_cast<std::size_t>(number)];
    if (report.state == State::Sending)
        m_pace.fileEnded();
    report.state = state;
    const bool isThere = state == State::Sent || state == State::Unchanged;
    m_totals.sentBytes += (isThere ? report.bytes : 0) - report.sentBytes;
    report.sentBytes = isThere ? report.bytes : 0;
    m_totals.sent += state == State::Sent ? 1 : 0;
    m_totals.unchanged += state == State::Unchanged ? 1 : 0;
    m_totals.failed += isThere ? 0 : 1;
    m_totals.unchangedBytes += state == State::Unchanged ? report.bytes : 0;
    m_totals.failedBytes += isThere ? 0 : report.bytes;
    Q_EMIT fileChanged(number);
}

void Outbox::senderEnded(std::optional<Error> error)
{
    m_error = std::move(error);
    m_hasEnded = true;
    for (qint64 number = 0; number < count(); ++number)
        if (Report &report = m_reports[static_cast<std::size_t>(number)]; report.state == State::Sending) {
            m_totals.sentBytes -= report.sentBytes;
            report.sentBytes = 0;
            report.state = State::Waiting;
            m_pace.fileEnded();
            Q_EMIT fileChanged(number);
        }
    Q_EMIT ended();
}

} // namespace glassine::delivery
