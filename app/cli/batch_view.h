// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a running batch is told: to a person or, line by line, to a program.

#include "batch/session.h"
#include "delivery/outbox.h"
#include "exit_code.h"
#include "output.h"

#include <memory>
#include <optional>

namespace glassine::cli {

/// How a batch ended.
struct Outcome {
    ExitCode code = ExitCode::Good;
    std::optional<Error> error; ///< what stopped the batch as a whole
    bool resumable = false;     ///< items are left that "resume" would do
    std::int64_t unusable = 0;  ///< files that were named or found and could not be taken
    bool unsent = false;        ///< written files are left that "sync" would send
};

/// A file that could not be taken makes the batch fail in part when the user named it, or when it is a picture that
/// is broken or cannot be read; kinds of files this program does not do are mentioned and count as skipped.
bool countsAsFailure(const files::SkippedFile &file);

class BatchView {
public:
    virtual ~BatchView() = default;
    BatchView() = default;
    BatchView(const BatchView &) = delete;
    BatchView &operator=(const BatchView &) = delete;

    virtual void started(const batch::Session &session) = 0;
    virtual void fileSkipped(const files::SkippedFile &file) = 0;
    virtual void planned(const batch::Session &session) = 0;
    virtual void itemFinished(const batch::ItemRecord &item) = 0;
    virtual void progressed(const batch::Session &session) = 0; ///< several times a second
    virtual void paused(const Error &reason) = 0;
    virtual void stopping() = 0;
    /// A file that was sent, was there, or could not be sent.
    virtual void delivered(const delivery::Outbox::Report &report) = 0;
    /// What ended the sending before all was sent.
    virtual void deliveryFailed(const Error &error) = 0;
    /// What is sent beside the batch; none by default, and it outlives the view's use.
    void setOutbox(const delivery::Outbox *outbox) { m_outbox = outbox; }
    virtual void finished(const batch::Session &session, const Outcome &outcome) = 0;
    /// Nobody reads what is told any more.
    virtual bool isBroken() const = 0;

protected:
    const delivery::Outbox *outbox() const { return m_outbox; }

private:
    const delivery::Outbox *m_outbox = nullptr;
};

/// "12 photos will be sent to shop …", a line for each service.
QStringList sentAwayLines(const batch::PlanFigures &figures);

std::unique_ptr<BatchView> makeEventView(Output &out);
enum class Loudness { Normal, Quiet };
std::unique_ptr<BatchView> makeHumanView(Output &err, Loudness loudness);

} // namespace glassine::cli
