// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Packs what a session has written into archives, on a thread.

#include "archive/packing.h"
#include "batch/contact_sheet.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <atomic>
#include <thread>

namespace glassine::ui {

class PackJob final : public QObject {
    Q_OBJECT

public:
    explicit PackJob(QObject *parent = nullptr);
    ~PackJob() override; ///< stops it

    struct Wish {
        QString session;
        std::string outputFolder; ///< the session's
        archive::PackSettings settings;
    };
    void start(const Wish &wish);
    void stop() { m_stopped = true; }
    bool running() const { return m_running; }

Q_SIGNALS:
    void progressed(const glassine::archive::PackProgress &progress); ///< at most 30 times a second
    void packed(const glassine::archive::Packed &packed);
    void failed(const glassine::Error &error); ///< Interrupted when it was stopped

private:
    Result<archive::Packed> run(const Wish &wish);
    void tell(const archive::PackProgress &progress);
    void end(const Result<archive::Packed> &result);

    batch::ContactSheetMaker m_sheets;
    std::atomic<bool> m_stopped{false};
    bool m_running = false;
    QElapsedTimer m_sinceTold; ///< of the thread
    std::thread m_thread;
};

} // namespace glassine::ui
