// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync_plan.h"

#include "files/system_call.h"
#include "sync/s3_upload.h"

#include <algorithm>
#include <map>

namespace glassine::sync {

namespace {

constexpr std::size_t kLongestKey = 1024; // bytes, in every S3

class Planner {
public:
    explicit Planner(const PlanRequest &request) : m_request(request) {}

    Result<SyncPlan> plan()
    {
        GLASSINE_CHECK(listRemote());
        m_plan.unusable = m_request.folder.unusable;
        for (const LocalFile &file : m_request.folder.files) {
            if (m_request.client.stopped())
                return fail(ErrorCode::Interrupted, m_request.folder.path);
            GLASSINE_CHECK(add(file));
        }
        return std::move(m_plan);
    }

private:
    std::string subjectOf(const LocalFile &file) const
    {
        return files::joinPath(m_request.folder.path, file.path);
    }

    Result<void> listRemote()
    {
        const std::string &prefix = m_request.client.settings().prefix;
        std::string next;
        do {
            GLASSINE_TRY(ObjectPage page, m_request.client.list(prefix, next));
            for (RemoteObject &object : page.objects)
                m_remote[object.key] = std::move(object);
            if (page.next == next && !next.empty())
                return fail(ErrorCode::DestinationAnswer, shownAddress(m_request.client.settings()),
                            "an endless list");
            next = page.next;
        } while (!next.empty());
        m_plan.remoteObjects = static_cast<std::int64_t>(m_remote.size());
        return {};
    }

    /// A file that cannot be read is told and left out; a server that fails ends the plan.
    Result<void> add(const LocalFile &file)
    {
        SyncItem item{file, m_request.client.settings().prefix + file.path, SyncAction::Add, {}, {}};
        if (item.key.size() > kLongestKey) {
            m_plan.unusable.push_back({ErrorCode::NameTooLong, subjectOf(file), "1024 bytes at most"});
            return {};
        }
        if (const auto found = m_remote.find(item.key); found != m_remote.end()) {
            if (const auto compared = compare(item, found->second); !compared) {
                const ErrorCode code = compared.error().code;
                const bool isOfFile = code == ErrorCode::InputUnreadable || code == ErrorCode::InputVanished
                    || code == ErrorCode::InputChanged || code == ErrorCode::LinkNotFollowed;
                if (!isOfFile)
                    return compared;
                m_plan.unusable.push_back(compared.error());
                return {};
            }
        }
        m_plan.items.push_back(std::move(item));
        return {};
    }

    Result<void> compare(SyncItem &item, const RemoteObject &listed)
    {
        const auto sent = m_request.state.sent(item.file.path);
        const bool isOurs = sent && sent->etag == listed.etag;
        if (isOurs && sent->identity == item.file.identity && listed.size == item.file.identity.size) {
            item.action = SyncAction::Unchanged;
            return {};
        }
        GLASSINE_TRY(const UniqueFd fd, openLocalFile(m_request.folder, item.file));
        GLASSINE_TRY(item.print,
                     fingerprintOf(fd.get(), {0, item.file.identity.size}, subjectOf(item.file),
                                   m_request.client.stopped()));
        RemoteObject object = listed;
        if (!isSameContent(object, *item.print)) { // the list tells no metadata
            GLASSINE_TRY(auto asked, m_request.client.head(item.key, subjectOf(item.file)));
            if (!asked)
                return {}; // gone in the meantime
            object = std::move(*asked);
        }
        item.remoteEtag = object.etag;
        if (isSameContent(object, *item.print)) {
            item.action = SyncAction::Unchanged;
            return m_request.state.recordSent(item.file.path,
                                              {item.file.identity, item.print->content, object.etag});
        }
        const bool wasSentFromHere = !object.content.empty()
            && ((sent && object.content == sent->content)
                || object.content == m_request.state.sending(item.file.path));
        item.action = isOurs || wasSentFromHere || m_request.replace ? SyncAction::Change
                                                                     : SyncAction::Conflict;
        return {};
    }

    const PlanRequest &m_request;
    std::map<std::string, RemoteObject> m_remote;
    SyncPlan m_plan;
};

} // namespace

Result<SyncPlan> planSync(const PlanRequest &request)
{
    return Planner(request).plan();
}

} // namespace glassine::sync
