// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/originals.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "batch/batch_controller.h"
#include "window/message_area.h"

#include <QFile>

#include <algorithm>
#include <climits>
#include <utility>

namespace glassine::ui {

namespace {

const QString kReplacing = QStringLiteral("replacing");
const QString kRestoring = QStringLiteral("restoring");

/// A file that was changed since stays; the row says where its original is.
Issue issueOf(const batch::RestoredItem &item)
{
    Error error = item.error;
    if (item.result == batch::Restored::Beside)
        error.detail = Originals::tr("its original is now %1", "%1: a file")
                           .arg(briefPath(QString::fromStdString(displayText(item.path))))
                           .toStdString();
    return {item.original, error, true};
}

} // namespace

Originals::Originals(BatchController *controller, MessageArea *messages, QObject *parent)
    : QObject(parent), m_controller(controller), m_messages(messages), m_job(new RestoreJob(this))
{
    connect(controller, &BatchController::replacingWanted, this, &Originals::ask);
    // The question is about what is in the list now.
    const auto takeBack = [this] { m_messages->take(kReplacing); };
    connect(controller, &BatchController::started, this, takeBack);
    connect(controller->photos(), &PhotoList::edited, this, takeBack);
    connect(controller->photos(), &PhotoList::wasReset, this, takeBack);
    connect(controller->destination(), &BatchDestination::changed, this, takeBack);
    connect(m_job, &RestoreJob::progressed, this, [this](int done) {
        m_messages->change(kRestoring, tr("Bringing originals back: %Ln so far", nullptr, done));
    });
    connect(m_job, &RestoreJob::problemFound, this,
            [this](const batch::RestoredItem &item) { m_problems.push_back(issueOf(item)); });
    connect(m_job, &RestoreJob::ended, this, &Originals::tell);
    connect(m_job, &RestoreJob::failed, this, [this](const Error &error) {
        m_messages->show(kRestoring, {Message::Kind::Warning, briefSentence(error), {}, {}});
        end();
    });
}

void Originals::ask(const std::function<void()> &go)
{
    const auto outline = m_controller->outline();
    const qint64 photos = outline ? qint64(outline->figures.writes) : qint64(m_controller->photos()->wanted().size());
    const QString store = QFile::decodeName(QByteArray::fromStdString(m_controller->destination()->outputFolder()));
    m_messages->show(kReplacing,
                     {Message::Kind::Question,
                      tr("%Ln original(s) give their places to new files. They are kept in %1, and can be "
                         "brought back at any time. Go on?",
                         nullptr, int(std::min<qint64>(photos, INT_MAX)))
                          .arg(unturned(briefPath(store))),
                      {{tr("&Replace the originals"), go}, {tr("&Not now"), {}}},
                      {}});
}

void Originals::restore()
{
    if (m_controller->session())
        restore(m_controller->session()->id());
}

void Originals::restore(const QString &sessionId)
{
    if (m_controller->running())
        return;
    m_messages->show(
        kRestoring,
        {Message::Kind::Question,
         tr("Bring the originals of this batch back? The new files in their places go, unless somebody has "
            "changed them since."),
         {{tr("&Bring them back"), [this, sessionId] { begin(sessionId); }}, {tr("&Keep the new files"), {}}},
         {}});
}

void Originals::begin(const QString &sessionId)
{
    if (m_controller->running() || m_job->running())
        return;
    m_problems.clear();
    m_messages->show(
        kRestoring,
        {Message::Kind::Info, tr("Bringing originals back…"), {{tr("S&top"), [this] { m_job->stop(); }}}, {}});
    m_controller->hold(sessionId, [this, sessionId] { m_job->start(sessionId); });
}

void Originals::tell(const RestoreCounts &counts, bool wasStopped)
{
    QStringList words;
    if (counts.back > 0)
        words << tr("%Ln original(s) are back in their places.", nullptr, counts.back);
    if (counts.beside > 0)
        words << tr("%Ln new file(s) were changed since and stay; their originals lie beside them.", nullptr,
                    counts.beside);
    if (counts.lost > 0)
        words << tr("%Ln original(s) could not be brought back; the problems say why.", nullptr, counts.lost);
    if (wasStopped)
        words << tr("Stopped: the others are still kept and can be brought back later.");
    if (words.isEmpty())
        words << tr("Every original is already in its place.");
    const bool isGood = counts.beside + counts.lost == 0 && !wasStopped;
    m_messages->show(kRestoring, {isGood ? Message::Kind::Info : Message::Kind::Warning, words.join(u' '), {}, {}});
    end();
}

void Originals::end()
{
    m_controller->endHold();
    const auto tellProblems = [this] {
        for (const Issue &problem : std::exchange(m_problems, {}))
            Q_EMIT issueFound(problem);
    };
    if (m_controller->hasInputs()) // the list is looked through again, and forgets its problems first
        connect(m_controller->photos(), &PhotoList::scanEnded, this, tellProblems, Qt::SingleShotConnection);
    else
        tellProblems();
}

} // namespace glassine::ui
