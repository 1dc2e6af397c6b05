// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_finale.h"

#include "batch/batch_controller.h"
#include "batch/plan_text.h"
#include "desktop/desktop_bus.h"
#include "settings/settings.h"
#include "window/message_area.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace glassine::ui {

namespace {

const QString kSubject = QStringLiteral("when-done");
constexpr int kCountdownSeconds = 30;

QString countdownText(WhenDone choice, int seconds)
{
    return choice == WhenDone::Sleep ? BatchFinale::tr("The computer goes to sleep in %n second(s).", nullptr, seconds)
                                     : BatchFinale::tr("The computer shuts down in %n second(s).", nullptr, seconds);
}

} // namespace

BatchFinale::BatchFinale(BatchController *controller, DesktopBus *bus, Settings *settings, MessageArea *messages,
                         QWidget *window)
    : QObject(window),
      m_controller(controller),
      m_bus(bus),
      m_settings(settings),
      m_messages(messages),
      m_window(window)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &BatchFinale::countDown);
    connect(m_controller, &BatchController::totalsChanged, this, &BatchFinale::showProgress);
    connect(m_controller, &BatchController::stateChanged, this, &BatchFinale::showProgress);
    connect(m_controller, &BatchController::finished, this, &BatchFinale::finish);
}

WhenDone BatchFinale::choice() const
{
    return WhenDone(std::clamp(m_settings->number(Setting::WhenDone), 0, int(kWhenDone.size()) - 1));
}

void BatchFinale::choose(WhenDone choice)
{
    m_settings->setValue(Setting::WhenDone, int(choice));
    m_second.stop();
    m_messages->take(kSubject);
    Q_EMIT choiceChanged();
}

bool BatchFinale::notifies() const
{
    return m_settings->isOn(Setting::Notify);
}

void BatchFinale::setNotifies(bool on)
{
    m_settings->setValue(Setting::Notify, on);
    Q_EMIT choiceChanged();
}

void BatchFinale::showProgress()
{
    const batch::Session *session = m_controller->session();
    const batch::Totals totals = session ? session->totals() : batch::Totals{};
    if (!m_controller->running() || totals.items == 0) {
        m_window->setWindowTitle(tr("Glassine"));
        return m_bus->showProgress(-1);
    }
    const double share = double(totals.finished()) / double(totals.items);
    m_window->setWindowTitle(tr("%1 % – Glassine").arg(int(share * 100)));
    m_bus->showProgress(share);
}

void BatchFinale::notify() const
{
    const batch::Totals totals = m_controller->session()->totals();
    const QString summary = totals.failed > 0 ? tr("Batch finished with problems") : tr("Batch finished");
    m_bus->notify(summary, totalsText(totals, batch::Session::State::Finished));
}

void BatchFinale::finish()
{
    const batch::Totals totals = m_controller->session()->totals();
    if (totals.finished() < totals.items)
        return; // stopped by hand: whoever did that is here
    if (notifies())
        notify();
    const WhenDone wanted = choice();
    if (!countsDown(wanted))
        return perform(wanted);
    m_secondsLeft = kCountdownSeconds;
    m_messages->show(kSubject,
                     {Message::Kind::Question,
                      countdownText(wanted, m_secondsLeft),
                      {{tr("Do &not"), [this] { choose(WhenDone::Nothing); }}},
                      [this] { choose(WhenDone::Nothing); }});
    m_second.start();
}

void BatchFinale::countDown()
{
    const WhenDone wanted = choice();
    if (--m_secondsLeft > 0)
        return m_messages->change(kSubject, countdownText(wanted, m_secondsLeft));
    m_second.stop();
    m_messages->take(kSubject);
    perform(wanted);
}

void BatchFinale::perform(WhenDone choice)
{
    switch (choice) {
    case WhenDone::Nothing: break;
    case WhenDone::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_controller->destination()->writtenFolder()));
        break;
    case WhenDone::Quit: m_window->close(); break;
    case WhenDone::Sleep: m_bus->sleep(); break;
    case WhenDone::ShutDown: m_bus->shutDown(); break;
    }
    // The two that end the day are for one batch; a choice that is remembered would surprise the next time.
    if (countsDown(choice))
        choose(WhenDone::Nothing);
}

} // namespace glassine::ui
