// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_controller.h"

#include "appearance/appearance.h"
#include "batch/totals_bar.h"
#include "files/output_file.h"

#include <QStandardPaths>

#include <algorithm>

namespace glassine::ui {

namespace {

using State = batch::Session::State;

std::string defaultOutputFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation).toStdString() + "/Delivered";
}

} // namespace

BatchController::BatchController(QObject *parent)
    : QObject(parent)
    , m_outputFolder(defaultOutputFolder())
{
    m_replan.setSingleShot(true);
    m_replan.setInterval(80);
    connect(&m_replan, &QTimer::timeout, this, &BatchController::makeSession);
}

BatchController::~BatchController() = default;

void BatchController::addInputs(const std::vector<std::string> &paths)
{
    for (const std::string &path : paths)
        if (std::find(m_inputs.begin(), m_inputs.end(), path) == m_inputs.end())
            m_inputs.push_back(path);
    replan();
}

void BatchController::clearInputs()
{
    if (running())
        return;
    m_inputs.clear();
    m_replan.stop();
    Q_EMIT sessionReplaced(nullptr);
    m_session.reset();
    Q_EMIT stateChanged();
}

void BatchController::setPreset(const presets::Preset &preset)
{
    m_preset = preset;
    m_hasPreset = true;
    replan();
}

void BatchController::setOutputFolder(const QString &folder)
{
    m_outputFolder = folder.toStdString();
    Q_EMIT outputFolderChanged();
    replan();
}

QString BatchController::outputFolder() const
{
    return QString::fromStdString(m_outputFolder);
}

qint64 BatchController::freeBytes() const
{
    return files::freeBytes(m_outputFolder).value_or(-1);
}

State BatchController::state() const
{
    return m_session ? m_session->state() : State::Idle;
}

bool BatchController::running() const
{
    return state() == State::Running || state() == State::Paused || state() == State::Stopping;
}

void BatchController::replan()
{
    if (!running() && !m_inputs.empty() && m_hasPreset)
        m_replan.start();
}

void BatchController::makeSession()
{
    if (running())
        return;
    batch::SessionSettings settings;
    settings.inputs = m_inputs;
    settings.outputFolder = m_outputFolder;
    settings.preset = m_preset;
    settings.lowPriority = true;
    Q_EMIT sessionReplaced(nullptr);
    m_session = std::make_unique<batch::Session>(std::move(settings));
    connectSession();
    Q_EMIT sessionReplaced(m_session.get());
    m_session->plan(true);
    Q_EMIT stateChanged();
}

void BatchController::connectSession()
{
    batch::Session *session = m_session.get();
    connect(session, &batch::Session::stateChanged, this, &BatchController::stateChanged);
    connect(session, &batch::Session::totalsChanged, this, &BatchController::totalsChanged);
    connect(session, &batch::Session::planned, this, [this] {
        Q_EMIT stateChanged();
        if (std::exchange(m_startWhenPlanned, false))
            m_session->start();
    });
    connect(session, &batch::Session::fileSkipped, this, [this](const files::SkippedFile &file) {
        Q_EMIT issueFound({file.path, file.reason});
    });
    connect(session, &batch::Session::itemChanged, this, [this](qint64 id) {
        const batch::ItemRecord item = m_session->item(id);
        if (item.state == batch::ItemState::Failed)
            Q_EMIT issueFound({item.path, item.error});
    });
    connect(session, &batch::Session::paused, this, [this](const Error &reason) { Q_EMIT issueFound({{}, reason}); });
    connect(session, &batch::Session::failed, this, [this](const Error &error) { Q_EMIT issueFound({{}, error}); });
    connect(session, &batch::Session::finished, this, &BatchController::finished);
}

void BatchController::start()
{
    if (running() || m_inputs.empty() || !m_hasPreset)
        return;
    const bool planReady = m_session && m_session->state() == State::Idle && !m_replan.isActive();
    if (planReady) {
        m_session->start();
        return;
    }
    m_startWhenPlanned = true;
    if (!m_session || m_session->state() == State::Finished)
        m_replan.start();
}

void BatchController::pause()
{
    if (m_session)
        m_session->pause();
}

void BatchController::resume()
{
    if (m_session)
        m_session->resume();
}

void BatchController::stop()
{
    m_startWhenPlanned = false;
    if (m_session)
        m_session->stop();
}

QString BatchController::planText() const
{
    const batch::Plan &plan = m_session->currentPlan();
    const auto writes = std::count_if(plan.outputs.begin(), plan.outputs.end(), [](const naming::PlannedOutput &output) {
        return output.action == naming::PlannedOutput::Action::Write;
    });
    QString text = tr("%n photo(s)", nullptr, int(m_session->itemCount()))
        + QStringLiteral(" → ") + tr("%n file(s)", nullptr, int(writes));
    if (plan.clashes > 0)
        text += QStringLiteral("  ·  ") + tr("%n name(s) clash: numbered", nullptr, int(plan.clashes));
    if (!plan.skipped.empty())
        text += QStringLiteral("  ·  ") + tr("%n file(s) cannot be taken", nullptr, int(plan.skipped.size()));
    return text;
}

QString BatchController::statusText() const
{
    if (!m_session)
        return tr("Drop photos to begin.");
    switch (m_session->state()) {
    case State::Scanning: return tr("Looking for photos… %n found", nullptr, int(m_session->itemCount()));
    case State::Planning: return tr("Planning names…");
    case State::Idle: return planText();
    case State::Paused: return tr("Paused.") + QStringLiteral("  ") + totalsText(m_session->totals(), State::Paused);
    case State::Stopping: return tr("Stopping…");
    case State::Running:
    case State::Finished: return totalsText(m_session->totals(), m_session->state());
    }
    return {};
}

} // namespace glassine::ui
