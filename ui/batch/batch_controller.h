// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the user has put together (photos, preset, destination) and the session that comes of it. Every change
// before the start plans anew; nothing is written before start().

#include "batch/session.h"
#include "issues/issues_model.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace glassine::ui {

class BatchController final : public QObject {
    Q_OBJECT

public:
    explicit BatchController(QObject *parent = nullptr);
    ~BatchController() override;

    void addInputs(const std::vector<std::string> &paths);
    void clearInputs();
    bool hasInputs() const { return !m_inputs.empty(); }
    void setPreset(const presets::Preset &preset);
    void setOutputFolder(const QString &folder);
    QString outputFolder() const;
    qint64 freeBytes() const;

    batch::Session *session() const { return m_session.get(); }
    batch::Session::State state() const;
    bool running() const;
    /// One line on what is, will be or was done.
    QString statusText() const;

    void start();
    void pause();
    void resume();
    void stop();

Q_SIGNALS:
    void sessionReplaced(glassine::batch::Session *session); ///< a new list to show; nullptr = empty
    void outputFolderChanged();
    void stateChanged();
    void totalsChanged();
    void issueFound(const glassine::ui::Issue &issue);
    void finished();

private:
    void replan();
    void makeSession();
    void connectSession();
    QString planText() const;

    std::vector<std::string> m_inputs;
    std::string m_outputFolder;
    presets::Preset m_preset;
    bool m_hasPreset = false;
    std::unique_ptr<batch::Session> m_session;
    bool m_startWhenPlanned = false;
    QTimer m_replan; ///< several drops in a row plan once
};

} // namespace glassine::ui
