// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/totals_bar.h"

#include "appearance/appearance.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace glassine::ui {

namespace {

QString durationText(double seconds)
{
    const int whole = int(std::max(0.0, seconds) + 0.5);
    if (whole < 60)
        return TotalsBar::tr("%n s", "seconds", whole);
    if (whole < 3600)
        return TotalsBar::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return TotalsBar::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

} // namespace

QString totalsText(const batch::Totals &totals, batch::Session::State state)
{
    QStringList parts;
    const bool over = state == batch::Session::State::Finished;
    if (over)
        parts << TotalsBar::tr("%n photo(s) done", nullptr, int(totals.done));
    else
        parts << TotalsBar::tr("%1 of %2").arg(totals.finished()).arg(totals.items);
    if (over && totals.upToDate > 0)
        parts << TotalsBar::tr("%n already up to date", nullptr, int(totals.upToDate));
    if (totals.failed > 0)
        parts << TotalsBar::tr("%n failed", nullptr, int(totals.failed));
    if (over && totals.sourceBytes > 0 && totals.outputBytes > 0)
        parts << TotalsBar::tr("%1 → %2", "bytes before and after")
                     .arg(bytesText(totals.sourceBytes), bytesText(totals.outputBytes));
    if (totals.savedBytes > 0)
        parts << TotalsBar::tr("%1 saved").arg(bytesText(totals.savedBytes));
    if (totals.photosPerSecond > 0)
        parts << TotalsBar::tr("%1 photos per second").arg(QLocale().toString(totals.photosPerSecond, 'f', 1));
    if (over)
        parts << TotalsBar::tr("took %1").arg(durationText(totals.secondsElapsed));
    else if (totals.secondsLeft >= 0)
        parts << TotalsBar::tr("%1 left").arg(durationText(totals.secondsLeft));
    return parts.join(QStringLiteral("  ·  "));
}

TotalsBar::TotalsBar(QWidget *parent)
    : QWidget(parent)
    , m_destination(new QLabel(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(tr("&Start"), this))
    , m_pause(new QPushButton(tr("P&ause"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
{
    auto *change = new QPushButton(tr("C&hange…"), this);
    change->setAccessibleName(tr("Change the destination folder"));
    auto *open = new QPushButton(tr("&Open"), this);
    open->setAccessibleName(tr("Open the destination folder"));
    m_destination->setTextFormat(Qt::PlainText);
    m_destination->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress of the batch"));
    m_start->setDefault(true);
    m_start->setMinimumWidth(110);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_destination, 0, 0);
    layout->addWidget(change, 0, 2);
    layout->addWidget(open, 0, 3);
    layout->addWidget(m_progress, 1, 0, 1, 4);
    layout->addWidget(m_status, 2, 0);
    layout->addWidget(m_stop, 2, 1);
    layout->addWidget(m_pause, 2, 2);
    layout->addWidget(m_start, 2, 3);
    layout->setColumnStretch(0, 1);

    connect(change, &QPushButton::clicked, this, &TotalsBar::destinationRequested);
    connect(open, &QPushButton::clicked, this, &TotalsBar::openDestinationRequested);
    connect(m_start, &QPushButton::clicked, this, &TotalsBar::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &TotalsBar::stopRequested);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_paused ? Q_EMIT resumeRequested() : Q_EMIT pauseRequested(); });
    showState(batch::Session::State::Idle, false);
}

void TotalsBar::showDestination(const QString &folder, qint64 freeBytes)
{
    const QString home = QDir::homePath() + u'/';
    const QString brief = folder.startsWith(home) ? QStringLiteral("~/") + folder.mid(home.size()) : folder;
    const QString shown = m_destination->fontMetrics().elidedText(brief, Qt::ElideMiddle, 600);
    m_destination->setText(freeBytes < 0 ? tr("To: %1").arg(shown)
                                         : tr("To: %1 (%2 free)").arg(shown, bytesText(freeBytes)));
    m_destination->setToolTip(folder.toHtmlEscaped());
}

void TotalsBar::showStatus(const QString &text)
{
    m_status->setText(text);
}

void TotalsBar::showTotals(const batch::Totals &totals)
{
    m_progress->setRange(0, int(std::max<std::int64_t>(totals.items, 1)));
    m_progress->setValue(int(totals.finished()));
}

void TotalsBar::showState(batch::Session::State state, bool hasPhotos)
{
    using State = batch::Session::State;
    const bool running = state == State::Running || state == State::Paused;
    m_paused = state == State::Paused;
    m_start->setEnabled(hasPhotos && (state == State::Idle || state == State::Finished));
    m_pause->setEnabled(running);
    m_pause->setText(m_paused ? tr("Resu&me") : tr("P&ause"));
    m_stop->setEnabled(running || state == State::Scanning || state == State::Planning);
    const bool preparing = state == State::Scanning || state == State::Planning;
    if (preparing)
        m_progress->setRange(0, 0);
    else if (!running && state != State::Finished)
        m_progress->setRange(0, 1), m_progress->setValue(0);
}

} // namespace glassine::ui
