// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/totals_bar.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "batch/plan_text.h"
#include "window/elided_label.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace glassine::ui {

namespace {

constexpr int kButtonHeight = 30; ///< the three that matter are easy to hit

QToolButton *flatButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TotalsBar::TotalsBar(QWidget *parent)
    : QWidget(parent),
      m_to(new QLabel(tr("To"), this)),
      m_destination(new ElidedLabel(Qt::ElideMiddle, this)),
      m_free(new QLabel(this)),
      m_change(flatButton(tr("C&hange…"), tr("Change the destination folder"), this)),
      m_open(flatButton(tr("&Open"), tr("Open the destination folder"), this)),
      m_deliver(new QPushButton(this)),
      m_whenDone(new QPushButton(this)),
      m_status(new ElidedLabel(Qt::ElideRight, this)),
      m_plan(flatButton(tr("Sho&w the plan"), tr("Show every file that will be written"), this)),
      m_progress(new QProgressBar(this)),
      m_start(new QPushButton(tr("&Start"), this)),
      m_pause(new QPushButton(tr("P&ause"), this)),
      m_stop(new QPushButton(tr("S&top"), this))
{
    m_destination->setObjectName(QStringLiteral("destination"));
    m_status->setObjectName(QStringLiteral("status"));
    m_to->setForegroundRole(QPalette::PlaceholderText);
    m_free->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the batch"));
    m_start->setDefault(true);
    for (QPushButton *button : {m_stop, m_pause, m_start})
        button->setMinimumHeight(kButtonHeight);
    m_start->setMinimumWidth(isRightToLeft() ? 0 : 120);
    m_pause->setToolTip(tr("Lets photos under way finish and begins no others."));
    m_stop->setToolTip(tr("Ends at once. What is done stays, the rest can be resumed."));
    m_deliver->setFlat(true);
    m_deliver->setAccessibleName(tr("Where the finished files are sent"));
    m_deliver->setMenu(new QMenu(m_deliver));
    buildDestination();
    buildWhenDone();
    layOut();
    drawIcons();

    connect(m_open, &QToolButton::clicked, this, &TotalsBar::openDestinationRequested);
    connect(m_plan, &QToolButton::clicked, this, &TotalsBar::planRequested);
    connect(m_start, &QPushButton::clicked, this, &TotalsBar::startRequested);
    connect(m_stop, &QPushButton::clicked, this, &TotalsBar::stopRequested);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_paused ? Q_EMIT resumeRequested() : Q_EMIT pauseRequested(); });
    showState(batch::Session::State::Idle, false, false);
    showPlanAvailable(false);
    showWhenDone(WhenDone::Nothing, true);
    showDeliveries({}, {});
}

void TotalsBar::buildDestination()
{
    auto *menu = new QMenu(m_change);
    menu->setToolTipsVisible(true);
    auto *choices = new QActionGroup(this);
    m_folder = menu->addAction(QString());
    m_replace = menu->addAction(tr("&Replace the originals"));
    m_replace->setToolTip(tr("They are kept aside, and can be brought back at any time."));
    for (QAction *action : {m_folder, m_replace}) {
        action->setCheckable(true);
        choices->addAction(action);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Choose a &folder…")), &QAction::triggered, this, &TotalsBar::destinationRequested);
    connect(choices, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT replacingChosen(action == m_replace); });
    menu->setAccessibleName(m_change->accessibleName());
    connect(m_change, &QToolButton::clicked, this, // above it: the bar is at the bottom
            [this, menu] { menu->popup(m_change->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

void TotalsBar::buildWhenDone()
{
    m_whenDone->setFlat(true);
    m_whenDone->setAccessibleName(tr("What happens when the batch is done"));
    auto *menu = new QMenu(m_whenDone);
    m_whenDoneChoices = new QActionGroup(this);
    for (const WhenDone choice : kWhenDone) {
        QAction *action = menu->addAction(whenDoneText(choice));
        action->setCheckable(true);
        action->setData(int(choice));
        m_whenDoneChoices->addAction(action);
    }
    menu->addSeparator();
    m_notify = menu->addAction(tr("&Notify me"));
    m_notify->setCheckable(true);
    connect(m_notify, &QAction::triggered, this, &TotalsBar::notifyChosen);
    m_whenDone->setMenu(menu);
    connect(m_whenDoneChoices, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT whenDoneChosen(WhenDone(action->data().toInt())); });
}

void TotalsBar::layOut()
{
    auto *where = new QHBoxLayout;
    where->setSpacing(6);
    where->addWidget(m_to);
    where->addWidget(m_destination);
    where->addWidget(m_free);
    where->addSpacing(4);
    where->addWidget(m_change);
    where->addWidget(m_open);
    where->addStretch(1);
    where->addWidget(m_deliver);
    where->addWidget(m_whenDone);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_status);
    what->addWidget(m_plan);
    what->addStretch(1);
    what->addWidget(m_stop);
    what->addWidget(m_pause);
    what->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(where);
    layout->addWidget(m_progress);
    layout->addLayout(what);
}

void TotalsBar::drawIcons()
{
    m_change->setIcon(themedIcon(QStringLiteral("folder"), palette()));
    m_open->setIcon(themedIcon(QStringLiteral("open"), palette()));
    m_plan->setIcon(themedIcon(QStringLiteral("plan"), palette()));
    if (isRightToLeft())
        return; // Qt 6.4 draws text and icon of a push button at its opposite ends there
    m_stop->setIcon(themedIcon(QStringLiteral("stop"), palette()));
    m_pause->setIcon(themedIcon(m_paused ? QStringLiteral("start") : QStringLiteral("pause"), palette()));
    m_start->setIcon(themedIcon(QStringLiteral("start"), palette()));
}

void TotalsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_stop)
        drawIcons();
    QWidget::changeEvent(event);
}

void TotalsBar::showDestination(const QString &folder)
{
    m_to->show();
    m_destination->showText(unturned(briefPath(folder)));
    m_destination->setToolTip(folder.toHtmlEscaped());
    m_folder->setText(unturned(briefPath(folder)).replace(u'&', QStringLiteral("&&")));
    m_folder->setChecked(true);
    m_start->setToolTip(tr("Writes what the plan says. Originals stay as they are."));
}

void TotalsBar::showReplacing(const QString &store)
{
    m_to->hide();
    m_destination->showText(store.isEmpty()
                                ? tr("Replaces the originals, which are kept aside")
                                : tr("Replaces the originals, which are kept in %1").arg(unturned(briefPath(store))));
    m_destination->setToolTip(store.toHtmlEscaped());
    m_replace->setChecked(true);
    m_start->setToolTip(tr("Writes what the plan says. The originals are kept aside and can be brought back."));
}

void TotalsBar::showFreeBytes(qint64 bytes)
{
    m_free->setText(bytes < 0 ? QString() : tr("%1 free").arg(bytesText(bytes)));
}

void TotalsBar::showDeliveries(const QStringList &names, const QString &chosen)
{
    QMenu *menu = m_deliver->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT deliveryChosen(name); });
    };
    add(tr("&Nowhere"), {});
    for (const QString &name : names)
        add(QString(name).replace(u'&', QStringLiteral("&&")), name);
    menu->addSeparator();
    connect(menu->addAction(tr("&Destinations…")), &QAction::triggered, this, &TotalsBar::deliveriesRequested);
    m_deliver->setText(chosen.isEmpty() ? tr("Send: nowhere")
                                        : tr("Send to: %1", "%1: a destination's name").arg(chosen));
}

void TotalsBar::showStatus(const QString &text)
{
    m_status->showText(text);
}

void TotalsBar::showTotals(const batch::Totals &totals)
{
    m_progress->setRange(0, int(std::max<std::int64_t>(totals.items, 1)));
    m_progress->setValue(int(totals.finished()));
}

void TotalsBar::showState(batch::Session::State state, bool canStart, bool busy)
{
    using State = batch::Session::State;
    const bool running = state == State::Running || state == State::Paused;
    const bool wasPaused = std::exchange(m_paused, state == State::Paused);
    m_start->setEnabled(canStart);
    m_pause->setEnabled(running);
    m_pause->setText(m_paused ? tr("Resu&me") : tr("P&ause"));
    m_stop->setEnabled(running || busy);
    m_change->setEnabled(!running);
    if (wasPaused != m_paused)
        drawIcons();
    if (busy)
        m_progress->setRange(0, 0);
    else if (!running && state != State::Finished)
        m_progress->setRange(0, 1), m_progress->setValue(0);
}

void TotalsBar::showPlanAvailable(bool on)
{
    m_plan->setVisible(on);
}

void TotalsBar::showWhenDone(WhenDone choice, bool notify)
{
    m_notify->setChecked(notify);
    for (QAction *action : m_whenDoneChoices->actions())
        action->setChecked(action->data().toInt() == int(choice));
    const QString shown = notify && choice == WhenDone::Nothing ? m_notify->text() : whenDoneText(choice);
    m_whenDone->setText(tr("When done: %1", "%1: a choice of the menu").arg(withoutMnemonic(shown)));
}

} // namespace glassine::ui
