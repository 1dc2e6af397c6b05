// SPDX-License-Identifier: GPL-3.0-or-later
#include "destination_access.h"

#include "sync/destination_store.h"
#include "text.h"
#include "upload_process.h"

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
    constexpr int kWaitMs = 1000;
    sync::UploadJob job;
    job.task = sync::UploadJob::Task::Test;
    job.settings = access.settings;
    job.credentials = access.credentials;
    GLASSINE_TRY(UploadProcess process, UploadProcess::start(std::move(job), {}));
    for (;;) {
        GLASSINE_TRY(const auto event, process.next(kWaitMs));
        if (const auto *ended = event ? std::get_if<sync::JobEnded>(&*event) : nullptr)
            return ended->error ? Result<void>(fail(*ended->error)) : Result<void>();
    }
}

} // namespace glassine::cli
