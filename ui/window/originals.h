// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is asked and said about originals that give their places to new files: before it, and when they come back.

#include "batch/restore_job.h"
#include "issues/issues_model.h"

#include <functional>
#include <vector>

namespace glassine::ui {

class BatchController;
class MessageArea;

class Originals final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned.
    Originals(BatchController *controller, MessageArea *messages, QObject *parent);

    /// Asks first.
    void restore(const QString &sessionId);
    void restore(); ///< of the present session

Q_SIGNALS:
    void issueFound(const glassine::ui::Issue &issue);

private:
    void ask(const std::function<void()> &go);
    void begin(const QString &sessionId);
    void tell(const RestoreCounts &counts, bool wasStopped);
    void end();

    BatchController *m_controller;
    MessageArea *m_messages;
    RestoreJob *m_job;
    std::vector<Issue> m_problems; ///< told when the list is there again
};

} // namespace glassine::ui
