// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch.h"

#include "batch_runner.h"
#include "destination_access.h"
#include "events.h"
#include "files/folder_watch.h"
#include "signal_watcher.h"
#include "text.h"

#include <QJsonArray>

#include <sys/stat.h>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

Result<void> checkFolders(const std::vector<std::string> &inputs)
{
    for (const std::string &path : inputs) {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0)
            return fail(ErrorCode::InputVanished, path);
        if (!S_ISDIR(status.st_mode))
            return fail(ErrorCode::Usage, "--watch",
                        "only folders can be watched, and this is none: " + displayText(path));
    }
    return {};
}

void announce(const WatchRequest &request, Console &console)
{
    if (request.json) {
        QJsonArray folders;
        for (const std::string &path : request.settings.inputs) {
            QJsonObject folder;
            putPath(folder, u"path"_s, path);
            folders.append(folder);
        }
        writeJsonLine(console.out, event("watching", {{u"schema"_s, kEventSchema}, {u"folders"_s, folders}}));
    } else if (!request.quiet) {
        const auto &inputs = request.settings.inputs;
        console.err.line(inputs.size() == 1 ? Text::tr("Watching %1. Ctrl+C ends it.").arg(shownName(inputs.front()))
                                            : Text::tr("Watching %n folders. Ctrl+C ends it.", nullptr,
                                                       static_cast<int>(inputs.size())));
    }
}

/// Nothing new to do is no news.
bool isTrouble(ExitCode code)
{
    return code != ExitCode::Good && code != ExitCode::NothingToDo;
}

} // namespace

ExitCode watch(const WatchRequest &request, Console &console)
{
    if (const auto usable = checkFolders(request.settings.inputs); !usable)
        return report(console, usable.error());
    announce(request, console);
    files::ScanOptions scan = request.settings.scan;
    scan.excludeFolder = request.settings.outputFolder;
    scan.limits = request.settings.limits;
    files::FolderWatch folders(request.settings.inputs, scan);
    ExitCode worst = ExitCode::Good;
    for (;;) {
        files::FolderWatch::Arrivals arrivals;
        if (runInterruptibly([&](const std::atomic<bool> &stopped) { arrivals = folders.next(stopped); }))
            return worst;
        const auto view = request.makeView();
        for (const files::SkippedFile &file : arrivals.skipped)
            view->fileSkipped(file);
        if (arrivals.photos.empty())
            continue;
        batch::SessionSettings settings = request.settings;
        auto found = std::make_shared<std::vector<std::shared_ptr<const files::FoundFile>>>();
        for (files::FoundFile &file : arrivals.photos)
            found->push_back(std::make_shared<const files::FoundFile>(std::move(file)));
        settings.found = std::move(found);
        batch::Session session(std::move(settings));
        BatchRunner runner(session, *view);
        if (!session.settings().destination.empty())
            runner.deliverTo(outboxFor(session.settings()));
        const Outcome outcome = runner.run();
        if (isTrouble(outcome.code) && worst == ExitCode::Good)
            worst = outcome.code;
        if (outcome.error || view->isBroken())
            return outcome.code;
    }
}

} // namespace glassine::cli
