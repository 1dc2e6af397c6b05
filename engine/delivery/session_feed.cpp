// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/session_feed.h"

#include "files/system_call.h"

namespace glassine::delivery {

namespace {

bool isFinal(batch::ItemState state)
{
    return state != batch::ItemState::Waiting && state != batch::ItemState::Running;
}

} // namespace

std::string deliveredFolder(const std::string &outputFolder, bool inPlace)
{
    return inPlace ? files::splitPath(outputFolder).first : outputFolder;
}

bool isDelivered(const batch::OutputRecord &output)
{
    return !output.path.empty()
        && (output.state == batch::ItemState::Done || output.state == batch::ItemState::UpToDate);
}

SessionFeed::SessionFeed(batch::Session &session, Outbox &outbox, QObject *parent)
    : QObject(parent), m_session(session), m_outbox(outbox)
{
    connect(&session, &batch::Session::itemChanged, this, &SessionFeed::feed);
    connect(&session, &batch::Session::finished, this, &SessionFeed::feedRest);
}

void SessionFeed::feed(qint64 id)
{
    const auto place = static_cast<std::size_t>(id);
    if (place < m_isFed.size() && m_isFed[place])
        return;
    const batch::ItemRecord item = m_session.item(id);
    if (!isFinal(item.state))
        return;
    if (place >= m_isFed.size())
        m_isFed.resize(place + 1);
    m_isFed[place] = true;
    for (std::size_t i = 0; i < item.outputs.size(); ++i)
        if (const batch::OutputRecord &output = item.outputs[i]; isDelivered(output)) {
            Q_EMIT fed(id, static_cast<int>(i));
            m_outbox.add({output.path, output.hash, output.bytes});
        }
}

void SessionFeed::catchUp()
{
    if (m_session.state() == batch::Session::State::Finished)
        feedRest();
}

/// What nobody was told of in this run.
void SessionFeed::feedRest()
{
    for (qint64 id = 0; id < m_session.itemCount(); ++id)
        feed(id);
    m_outbox.end();
}

} // namespace glassine::delivery
