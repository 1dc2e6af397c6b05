// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes a session's report to a file of the user's choice, on a thread.

#include <QObject>
#include <QThreadPool>

namespace glassine::ui {

class ReportExport final : public QObject {
    Q_OBJECT

public:
    explicit ReportExport(QObject *parent = nullptr);
    ~ReportExport() override;
    /// CSV when the name ends so, else JSON. What was under the name is replaced once the new file is whole.
    void write(const QString &sessionId, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &sentence);

private:
    QThreadPool m_thread;
};

} // namespace glassine::ui
