// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/session_files.h"

#include "batch/journal.h"
#include "batch/report.h"
#include "batch/session_list.h"
#include "delivery/session_feed.h"

namespace glassine::delivery {

Result<SessionFiles> readSessionFiles(const QString &sessionId, const QString &stateFolder)
{
    GLASSINE_TRY(const QString path, batch::sessionFolder(stateFolder, sessionId));
    GLASSINE_TRY(const batch::JournalHeader header, batch::readHeader(path));
    SessionFiles files;
    files.folder = deliveredFolder(header.settings.outputFolder, header.settings.inPlace);
    files.destination = header.settings.destination;
    const auto read = batch::readRecords(
        sessionId,
        [&files](const batch::ItemRecord &item) {
            for (const batch::OutputRecord &output : item.outputs)
                if (isDelivered(output))
                    files.files.push_back({pathBelow(files.folder, output.path), output.hash});
            return true;
        },
        stateFolder);
    GLASSINE_CHECK(read);
    return files;
}

} // namespace glassine::delivery
