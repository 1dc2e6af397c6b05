// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Packs what a session has written into archives, on a thread.

#include "archive/packing.h"
#include "batch/contact_sheet.h"
#include "batch/job_thread.h"

#include <QObject>
#include <QString>

namespace glassine::ui {

class PackJob final : public QObject {
    Q_OBJECT

public:
    explicit PackJob(QObject *parent = nullptr);

    struct Wish {
        QString session;
        std::string outputFolder; ///< the session's
        archive::PackSettings settings;
    };
    void start(const Wish &wish);
    void stop() { m_thread.stop(); }
    bool running() const { return m_thread.running(); }

Q_SIGNALS:
    void progressed(const glassine::archive::PackProgress &progress); ///< at most 30 times a second
    void packed(const glassine::archive::Packed &packed);
    void failed(const glassine::Error &error); ///< Interrupted when it was stopped

private:
    Result<archive::Packed> run(const Wish &wish);
    void end(const Result<archive::Packed> &result);

    batch::ContactSheetMaker m_sheets;
    JobThread m_thread; ///< the last member: it is waited for before anything else goes
};

} // namespace glassine::ui
