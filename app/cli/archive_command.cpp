// SPDX-License-Identifier: GPL-3.0-or-later
// glassine archive: packs what a session has written, or a folder, into archives to hand over.

#include "batch_flags.h"
#include "command.h"
#include "pack_run.h"
#include "sessions.h"
#include "text.h"

#include <QFile>
#include <QFileInfo>

namespace glassine::cli {

namespace {

class ArchiveCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("WHAT", m_what,
                      Text::tr("A session's id, or a folder; without it, what the newest session has written."));
        parser
            .option("-o,--output", m_output,
                    Text::tr("The archive to make, for example delivery.zip; nothing is ever overwritten."))
            .valueName(QStringLiteral("FILE"))
            .required();
        m_flags.define(parser, "--", Text::tr("What to do"));
        addJsonFlag(parser, m_json);
        parser.flag("-q,--quiet", m_quiet, Text::tr("Says nothing but what went wrong."));
    }

    ExitCode run(Console &console) override
    {
        const auto settings = m_flags.settings(absolutePath(m_output));
        if (!settings)
            return report(console, settings.error());
        const PackTelling telling{m_json, m_quiet};
        if (const std::string folder = absolutePath(m_what);
            !m_what.empty() && QFileInfo(QFile::decodeName(folder.c_str())).isDir())
            return runPacking(
                console,
                [folder](const std::atomic<bool> &cancelled) { return archive::itemsBelow(folder, cancelled); },
                *settings, telling);
        if (m_what.find('/') != std::string::npos)
            return report(console, {ErrorCode::InputVanished, m_what, {}});
        return withSession(console, batch::listSessions(), m_what, [&](const batch::SessionSummary &session) {
            return runPacking(console,
                              itemsOfSession(session.id, QFile::encodeName(session.outputFolder).toStdString()),
                              *settings, telling);
        });
    }

private:
    PackFlags m_flags;
    std::string m_what, m_output;
    bool m_json = false, m_quiet = false;
};

} // namespace

std::unique_ptr<Command> makeArchiveCommand()
{
    return std::make_unique<ArchiveCommand>();
}

} // namespace glassine::cli
