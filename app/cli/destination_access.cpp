// SPDX-License-Identifier: GPL-3.0-or-later
#include "destination_access.h"

#include "sync/destination_store.h"
#include "sync/s3_upload.h"
#include "text.h"

namespace glassine::cli {

Result<DestinationAccess> accessTo(const std::string &name)
{
    GLASSINE_TRY(const sync::Destination destination, sync::DestinationStore::load(name));
    GLASSINE_CHECK(
        sync::s3Settings(destination.options, {})); // what is wrong with it comes before what it lacks
    sync::keepSecretsOutOfDumps();
    GLASSINE_TRY(sync::FoundCredentials found,
                 sync::findCredentials(destination.options.text("profile"), name));
    DestinationAccess access;
    GLASSINE_TRY(access.settings, sync::s3Settings(destination.options, found));
    access.credentials = std::move(found.credentials);
    access.exposed = std::move(found.exposed);
    return access;
}

void warnOfExposedFiles(Console &console, const DestinationAccess &access)
{
    for (const std::string &path : access.exposed)
        console.err.line(console.err.styled(Tone::Warn, QStringLiteral("glassine:")) + u' '
                         + Text::tr("Others can read the secret key in %1; \"chmod 600\" changes that.")
                               .arg(shownName(path)));
}

Result<void> testAccess(const DestinationAccess &access)
{
    const std::atomic<bool> stopped = false;
    sync::ServerFacts facts(access.settings.region);
    sync::S3Client client(access.settings, access.credentials, facts, stopped);
    GLASSINE_CHECK(client.list(access.settings.prefix, {}, 1));
    return sync::testWriting(client);
}

} // namespace glassine::cli
