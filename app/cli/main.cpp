// SPDX-License-Identifier: GPL-3.0-or-later
// The command line. Links nothing that decodes a picture: that is the workers' business.

#include "base/edit_distance.h"
#include "base/standard_streams.h"
#include "command_line.h"
#include "generate.h"
#include "gui.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstring>

namespace {

using namespace glassine;
using namespace glassine::cli;

constexpr char kVersionLine[] = "glassine " GLASSINE_VERSION "\n";

int status(ExitCode code)
{
    return static_cast<int>(code);
}

/// "glassine optimise": the parser would only say that it did not expect that.
std::string unknownCommand(int argc, char **argv)
{
    if (argc < 2 || argv[1][0] == '-')
        return {};
    std::vector<std::string> names;
    for (const CommandRow &row : commandTable())
        names.emplace_back(row.name);
    if (std::find(names.begin(), names.end(), argv[1]) != names.end())
        return {};
    std::string message = "there is no command \"" + displayText(argv[1]) + "\"";
    const std::string near = nearest(argv[1], names);
    return message + (near.empty() ? "" : "; did you mean \"" + near + "\"?");
}

int usageError(Console &console, const CLI::App &app, const QString &message)
{
    const CLI::App *deepest = &app;
    while (!deepest->get_subcommands().empty())
        deepest = deepest->get_subcommands().front();
    QString name = QStringLiteral("glassine");
    for (const CLI::App *one : app.get_subcommands())
        name += u' ' + fromUtf8(one->get_name());
    console.err.line(console.err.styled(Tone::Bad, QStringLiteral("glassine:")) + u' ' + message);
    console.err.line(Text::tr("Help: %1").arg(name + QStringLiteral(" --help")));
    return status(ExitCode::Usage);
}

int runCommand(CommandLine &line, Console &console)
{
    if (!line.generate.empty())
        return status(generate(line, console));
    const auto table = commandTable();
    for (std::size_t i = 0; i < table.size(); ++i)
        if (line.app.got_subcommand(table[i].name))
            return status(line.commands[i]->run(console));
    if (guiIsUsable())
        becomeGui({});
    console.out.write(QByteArray::fromStdString(line.app.help()));
    return status(ExitCode::Good);
}

int parseAndRun(int argc, char **argv)
{
    Console console;
    CommandLine line;
    if (const std::string message = unknownCommand(argc, argv); !message.empty())
        return usageError(console, line.app, QString::fromStdString(message));
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        const CLI::App *which = &line.app;
        while (!which->get_subcommands().empty())
            which = which->get_subcommands().front();
        console.out.write(QByteArray::fromStdString(which->help()));
        return status(ExitCode::Good);
    } catch (const CLI::ParseError &error) {
        return usageError(console, line.app, shownName(error.what()));
    }
    if (line.showVersion) {
        console.out.write(kVersionLine);
        return status(ExitCode::Good);
    }
    return runCommand(line, console);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0)
        return std::fputs(kVersionLine, stdout) >= 0 && std::fflush(stdout) == 0 ? 0 : 1;
    occupyStandardStreams();
    std::setlocale(LC_ALL, "");
    ignoreWriteSignals();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("glassine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GLASSINE_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("glassine"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
    return parseAndRun(argc, argv);
}
