// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/session_history.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "batch/in_place.h"
#include "delivery/session_feed.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QPointer>

namespace glassine::ui {

SessionHistory::SessionHistory(QObject *parent) : QAbstractTableModel(parent)
{
    m_thread.setMaxThreadCount(1);
}

SessionHistory::~SessionHistory()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void SessionHistory::reload()
{
    const QPointer<SessionHistory> self(this);
    m_thread.start([self] {
        auto sessions = batch::listSessions();
        QMetaObject::invokeMethod(self.data(), [self, sessions = std::move(sessions)]() mutable {
            if (!self)
                return;
            self->beginResetModel();
            self->m_sessions = std::move(sessions);
            self->endResetModel();
            Q_EMIT self->loaded();
        });
    });
}

bool SessionHistory::isResumable(const batch::SessionSummary &session)
{
    return !session.finished && !session.running && session.startedMs > 0
        && session.totals.finished() < session.totals.items;
}

bool SessionHistory::isInPlace(const batch::SessionSummary &session)
{
    return batch::isStoreFolder(QFile::encodeName(session.outputFolder).toStdString());
}

QString SessionHistory::writtenFolder(const batch::SessionSummary &session)
{
    const std::string folder = QFile::encodeName(session.outputFolder).toStdString();
    return QFile::decodeName(QByteArray::fromStdString(delivery::deliveredFolder(folder, isInPlace(session))));
}

std::optional<batch::SessionSummary> SessionHistory::leftOver() const
{
    if (m_sessions.empty() || !isResumable(m_sessions.front()))
        return {};
    return m_sessions.front();
}

int SessionHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionHistory::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SessionHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const batch::SessionSummary &session = m_sessions[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Photos ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return session.outputFolder.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Started:
        return session.startedMs > 0
            ? locale.toString(QDateTime::fromMSecsSinceEpoch(session.startedMs), QLocale::ShortFormat)
            : session.id;
    case Preset: return session.preset;
    case Folder: {
        const QString folder = unturned(briefPath(writtenFolder(session)));
        return isInPlace(session) ? tr("Originals replaced in %1").arg(folder) : folder;
    }
    case Photos:
        return tr("%1 of %2", "photos done")
            .arg(locale.toString(qlonglong(session.totals.finished())),
                 locale.toString(qlonglong(session.totals.items)));
    case State:
        if (session.running)
            return tr("Running");
        if (session.startedMs <= 0)
            return tr("Damaged journal");
        return session.finished ? tr("Finished") : tr("Can be resumed");
    default: return {};
    }
}

QVariant SessionHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started: return tr("Started");
    case Preset: return tr("Preset");
    case Folder: return tr("Destination");
    case Photos: return tr("Photos done");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace glassine::ui
