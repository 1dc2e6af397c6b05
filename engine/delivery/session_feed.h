// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a batch has written and checked goes into an outbox, photo by photo: each file once, in a resumed batch those of
// earlier runs, too.

#include "batch/session.h"
#include "delivery/outbox.h"

#include <vector>

namespace glassine::delivery {

class SessionFeed final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. From the session's end on the outbox gets no further file; it is the owner's to stop it before.
    SessionFeed(batch::Session &session, Outbox &outbox, QObject *parent = nullptr);

    /// Of a session that has ended meanwhile, all of it; of one that runs, nothing is lost by waiting.
    void catchUp();

Q_SIGNALS:
    /// Before it goes into the outbox: its place among ItemRecord::outputs.
    void fed(qint64 item, int output);

private:
    void feed(qint64 item);
    void feedRest();

    batch::Session &m_session;
    Outbox &m_outbox;
    std::vector<bool> m_isFed; ///< by photo
};

/// The folder below which a session's files lie: its outputs', or the one that holds the originals they replaced.
std::string deliveredFolder(const std::string &outputFolder, bool inPlace);
/// It was written, or found to be up to date.
bool isDelivered(const batch::OutputRecord &output);

} // namespace glassine::delivery
