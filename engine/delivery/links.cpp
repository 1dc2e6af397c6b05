// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/links.h"

#include "delivery/state_file.h"
#include "sync/sync_state.h"

#include <ctime>

namespace glassine::delivery {

Result<std::vector<SentLink>> linksOf(const std::string &folder, const sync::Access &access, std::int64_t shareSeconds)
{
    const sync::DestinationKind &kind = sync::kindOf(access.destination);
    if (kind.link == nullptr)
        return fail(ErrorCode::DestinationInvalid, access.destination.name,
                    "what is sent there has no addresses that are known here");
    GLASSINE_TRY(const std::string path, stateFile(folder, access.destination));
    GLASSINE_TRY(const auto state, sync::SyncState::open(path, folder));
    const sync::ShareTime time{std::time(nullptr), shareSeconds};
    std::vector<SentLink> links;
    for (const auto &[name, record] : state->allSent()) {
        GLASSINE_TRY(std::string link, kind.link(access, {name, record.identity}, time));
        links.push_back({name, std::move(link)});
    }
    if (links.empty())
        return fail(ErrorCode::NothingToDo, folder, "nothing was sent from there");
    return links;
}

} // namespace glassine::delivery
