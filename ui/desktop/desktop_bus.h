// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The desktop's services over D-Bus. Everything is sent from a thread: a bus that does not answer holds nobody up,
// and where there is none nothing happens.

#include <QObject>
#include <QThreadPool>
#include <QVariant>

#include <functional>

class QDBusMessage;

namespace glassine::ui {

class DesktopBus final : public QObject {
    Q_OBJECT

public:
    explicit DesktopBus(QObject *parent = nullptr);
    ~DesktopBus() override;

    enum class Bus { Session, System };
    /// `answered` comes on the caller's thread with false where nobody took the call.
    void call(Bus bus, const QDBusMessage &message, std::function<void(bool good)> answered = {});
    void signal(const QDBusMessage &message);
    /// Puts several questions to the bus, one after the other, on the thread; `answered` comes on the caller's with what
    /// came of them. Where there is no bus, `questions` are not asked.
    using Ask = std::function<QVariant(const QDBusMessage &call)>; ///< the first value of the answer, or none
    void converse(Bus bus, std::function<QByteArray(const Ask &ask)> questions,
                  std::function<void(const QByteArray &answer)> answered);

    /// Shows these files selected in the file manager; where there is none to ask, opens the first one's folder.
    void reveal(const QList<QByteArray> &paths);
    void notify(const QString &summary, const QString &body);
    /// The bar on the window's icon; below 0 takes it away.
    void showProgress(double share);
    void sleep();
    void shutDown();

private:
    QThreadPool m_thread;
    double m_shownProgress = -1;
};

} // namespace glassine::ui
