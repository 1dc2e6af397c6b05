// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_plan.h"

#include "files/system_call.h"

namespace glassine::sync {

std::string Planner::subjectOf(const LocalFile &file) const
{
    return files::joinPath(m_request.folder.path, file.path);
}

Result<void> Planner::readRemote()
{
    GLASSINE_TRY(m_isListed, m_request.remote.list([this](RemoteObject object) {
        std::string key = object.key;
        m_remote[std::move(key)] = std::move(object);
    }));
    return {};
}

Result<SyncItem> Planner::compare(const LocalFile &file, Connection &connection) const
{
    SyncItem item{file, {}, SyncAction::Add, {}, {}};
    GLASSINE_TRY(item.key, m_request.remote.keyOf(file, subjectOf(file)));
    GLASSINE_CHECK(claim(item.key, file));
    GLASSINE_TRY(auto object, there(item, connection));
    if (object)
        GLASSINE_CHECK(compareContent(item, std::move(*object), connection));
    return item;
}

/// A template may give two files one name: the second would be a conflict with the first, or take its place.
Result<void> Planner::claim(const std::string &key, const LocalFile &file) const
{
    const std::lock_guard lock(m_mutex);
    const auto [claimed, isNew] = m_claimed.try_emplace(key, file.path);
    if (!isNew && claimed->second != file.path)
        return fail(ErrorCode::NameRefused, subjectOf(file), claimed->second + " has the same name there: " + key);
    return {};
}

Result<std::optional<RemoteObject>> Planner::there(const SyncItem &item, Connection &connection) const
{
    if (m_isListed) {
        const auto found = m_remote.find(item.key);
        return found == m_remote.end() ? std::nullopt : std::optional(found->second);
    }
    const auto sent = m_request.state.sent(item.file.path);
    const std::string sending = m_request.state.sending(item.file.path);
    return connection.look({item.key, sent ? sent->etag : std::string(), sending, subjectOf(item.file), false});
}

Result<void> Planner::compareContent(SyncItem &item, RemoteObject object, Connection &connection) const
{
    const std::string subject = subjectOf(item.file);
    const auto sent = m_request.state.sent(item.file.path);
    const bool isOurs = sent && sent->etag == object.etag;
    const bool isExpected = item.file.expected.empty() || (sent && sent->content == item.file.expected);
    if (isOurs && isExpected && sent->identity == item.file.identity && object.size == item.file.identity.size) {
        item.action = SyncAction::Unchanged;
        return {};
    }
    GLASSINE_TRY(const UniqueFd fd, openLocalFile(m_request.folder, item.file));
    GLASSINE_TRY(item.print, fingerprintOf(fd.get(), {0, item.file.identity.size}, subject, m_request.stopped));
    GLASSINE_CHECK(checkExpected(item.file, *item.print, subject));
    const std::string sending = m_request.state.sending(item.file.path);
    // What was there may tell that it is ours; with another size and nothing remembered it is not.
    const bool mayBeOurs = object.size == item.print->size || sent || !sending.empty();
    if (object.content.empty() && mayBeOurs && !isSameContent(object, *item.print)) {
        GLASSINE_TRY(auto asked,
                     connection.look({item.key, sent ? sent->etag : std::string(), sending, subject, true}));
        if (!asked)
            return {}; // gone in the meantime
        object = std::move(*asked);
    }
    item.remoteEtag = object.etag;
    if (isSameContent(object, *item.print)) {
        item.action = SyncAction::Unchanged;
        return m_request.state.recordSent(item.file.path, {item.file.identity, item.print->content, object.etag});
    }
    const bool wasSentFromHere = !object.content.empty()
        && ((sent && object.content == sent->content) || object.content == sending);
    item.action = isOurs || wasSentFromHere || m_request.replace ? SyncAction::Change : SyncAction::Conflict;
    return {};
}

Result<void> checkExpected(const LocalFile &file, const Fingerprint &print, const std::string &subject)
{
    if (!file.expected.empty() && file.expected != print.content)
        return fail(ErrorCode::OutputChanged, subject);
    return {};
}

bool isOfFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InputUnreadable:
    case ErrorCode::InputVanished:
    case ErrorCode::InputChanged:
    case ErrorCode::NotARegularFile:
    case ErrorCode::LinkNotFollowed:
    case ErrorCode::OutputMissing:
    case ErrorCode::OutputNotAFile:
    case ErrorCode::OutputChanged:
    case ErrorCode::NameTooLong:
    case ErrorCode::NameRefused:
    case ErrorCode::RemoteTooLarge: return true;
    default: return false;
    }
}

Result<SyncPlan> planSync(const PlanRequest &request)
{
    Planner planner(request);
    GLASSINE_CHECK(planner.readRemote());
    SyncPlan plan;
    plan.remoteObjects = planner.remoteObjects();
    plan.unusable = request.folder.unusable;
    const auto connection = request.remote.connect();
    for (const LocalFile &file : request.folder.files) {
        if (request.stopped)
            return fail(ErrorCode::Interrupted, request.folder.path);
        auto item = planner.compare(file, *connection);
        if (item)
            plan.items.push_back(std::move(*item));
        else if (isOfFile(item.error().code))
            plan.unusable.push_back(item.error());
        else
            return fail(item.error());
    }
    return plan;
}

} // namespace glassine::sync
