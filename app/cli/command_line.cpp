// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands and the parser made of it.

#include "command_line.h"
#include "help.h"
#include "text.h"

#include <array>

namespace glassine::cli {

std::span<const CommandRow> commandTable()
{
    static constexpr std::array<CommandRow, 16> kTable = {{
        {"optimize", QT_TRANSLATE_NOOP("cli", "Make delivery-ready files of photos and folders"), makeOptimizeCommand},
        {"plan", QT_TRANSLATE_NOOP("cli", "Show what optimize would write, and write nothing"), makePlanCommand},
        {"resume", QT_TRANSLATE_NOOP("cli", "Go on with a session that was interrupted"), makeResumeCommand},
        {"report", QT_TRANSLATE_NOOP("cli", "Tell what a session did, file by file"), makeReportCommand},
        {"verify", QT_TRANSLATE_NOOP("cli", "Read what a session wrote again and check that it is unharmed"),
         makeVerifyCommand},
        {"restore", QT_TRANSLATE_NOOP("cli", "Bring back originals whose places were taken"), makeRestoreCommand},
        {"archive", QT_TRANSLATE_NOOP("cli", "Pack what a session wrote, or a folder, into archives to hand over"),
         makeArchiveCommand},
        {"sync",
         QT_TRANSLATE_NOOP("cli", "Send a folder or a session's files to a destination, only what is not there yet"),
         makeSyncCommand},
        {"destinations", QT_TRANSLATE_NOOP("cli", "List, add, test and remove the places to send to"),
         makeDestinationsCommand},
        {"links", QT_TRANSLATE_NOOP("cli", "Show the addresses of what was sent, for copying"), makeLinksCommand},
        {"gallery", QT_TRANSLATE_NOOP("cli", "Make a web page of what was delivered"), makeGalleryCommand},
        {"presets", QT_TRANSLATE_NOOP("cli", "List, show, import and export presets"), makePresetsCommand},
        {"inspect", QT_TRANSLATE_NOOP("cli", "Tell what a photo is and what each preset would make of it"),
         makeInspectCommand},
        {"formats", QT_TRANSLATE_NOOP("cli", "List the formats that can be read and written, and all settings"),
         makeFormatsCommand},
        {"doctor", QT_TRANSLATE_NOOP("cli", "Check that everything Glassine needs is there"), makeDoctorCommand},
        {"gui", QT_TRANSLATE_NOOP("cli", "Open the window"), makeGuiCommand},
    }};
    return kTable;
}

CommandLine::CommandLine()
    : app(
        Text::tr("Glassine turns folders of original photos into delivery-ready files, and never touches an original.")
            .toStdString(),
        "glassine")
{
    app.set_help_flag("-h,--help", Text::tr("Shows this help.").toStdString());
    app.add_flag("--version", showVersion, Text::tr("Shows the version.").toStdString());
    app.add_option("--generate", generate)->group(""); // hidden: completions and the man page, at build time
    app.formatter_fn([](const CLI::App *which, const std::string &, CLI::AppFormatMode) {
        return helpText(*which, Output(1)).toStdString();
    });
    app.fallthrough(false);
    app.prefix_command(false);
    app.require_subcommand(0, 1);
    for (const CommandRow &row : commandTable()) {
        CLI::App *subcommand = app.add_subcommand(row.name, Text::tr(row.summary).toStdString());
        commands.push_back(row.make());
        Parser parser(*subcommand);
        commands.back()->define(parser);
    }
}

ExitCode report(Console &console, const Error &error)
{
    const ExitCode code = exitCodeFor(error.code);
    const QString mark = console.err.styled(Tone::Bad, QStringLiteral("glassine:")) + u' ';
    const QStringList details = QString::fromStdString(error.detail).split(u'\n');
    if (details.size() < 2) {
        console.err.line(mark + QString::fromStdString(errorSentence(error)));
        return code;
    }
    Error brief = error;
    brief.detail.clear();
    console.err.line(mark + QString::fromStdString(errorSentence(brief)));
    for (const QString &detail : details)
        console.err.line(QStringLiteral("  ") + shownName(detail.toStdString()));
    return code;
}

void addJsonFlag(Parser &parser, bool &json)
{
    parser.flag("--json", json, Text::tr("Writes JSON to standard output, for programs."));
}

} // namespace glassine::cli
