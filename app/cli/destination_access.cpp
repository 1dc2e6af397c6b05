// SPDX-License-Identifier: GPL-3.0-or-later
#include "destination_access.h"

#include "delivery/photo_maker.h"
#include "delivery/session_feed.h"
#include "sync/destination_store.h"
#include "text.h"

namespace glassine::cli {

Result<sync::Access> accessTo(const std::string &name)
{
    GLASSINE_TRY(const sync::Destination destination, sync::DestinationStore::load(name));
    sync::keepSecretsOutOfDumps();
    return sync::accessTo(destination);
}

delivery::OutboxSettings outboxFor(const batch::SessionSettings &settings, std::optional<sync::Access> access)
{
    return {settings.destination, delivery::deliveredFolder(settings.outputFolder, settings.inPlace), false,
            [name = settings.destination, found = std::move(access)]() -> Result<sync::Access> {
                return found ? Result<sync::Access>(*found) : accessTo(name);
            }};
}

batch::ServiceFactory photoServices()
{
    return [](const std::string &name) -> Result<std::unique_ptr<batch::PhotoService>> {
        GLASSINE_CHECK(delivery::checkMaker(name));
        const auto access = [name](const delivery::PhotoMaker::Answer &answer) { answer(accessTo(name)); };
        return std::make_unique<delivery::PhotoMaker>(name, access);
    };
}

void warnOfExposedFiles(Console &console, const sync::Access &access)
{
    for (const std::string &path : access.exposed)
        console.err.line(
            console.err.styled(Tone::Warn, QStringLiteral("glassine:")) + u' '
            + Text::tr("Others can read the secret key in %1; \"chmod 600\" changes that.").arg(shownName(path)));
}

} // namespace glassine::cli
