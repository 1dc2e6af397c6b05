// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/delivered.h"

#include "batch/in_place.h"
#include "batch/report.h"
#include "files/system_call.h"

#include <set>

namespace glassine::batch {

Result<std::vector<archive::PackItem>> deliveredFiles(const QString &sessionId, const std::string &outputFolder,
                                                      const std::atomic<bool> &cancelled, const QString &stateFolder)
{
    // In place the output folder is the store; the files are where the originals were.
    const std::string root = isStoreFolder(outputFolder) ? files::splitPath(outputFolder).first : outputFolder;
    std::vector<archive::PackItem> items;
    std::set<std::string> known;
    GLASSINE_CHECK(readRecords(
        sessionId,
        [&](const ItemRecord &item) {
            for (const OutputRecord &output : item.outputs)
                if (!output.path.empty() && known.insert(output.path).second)
                    items.push_back({output.path, archive::nameBelow(root, output.path)});
            return !cancelled;
        },
        stateFolder));
    return items;
}

} // namespace glassine::batch
