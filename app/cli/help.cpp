// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include "exit_code.h"
#include "text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace glassine::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 100;
constexpr int kWidestFlag = 36;
constexpr int kIndent = 2; // as table() has it

QString heading(const Output &output, const QString &text)
{
    return output.styled(Tone::Bold, text) + u'\n';
}

QString flagColumn(const FlagHelp &flag)
{
    if (flag.isPositional)
        return flag.names.first();
    const bool hasShort = flag.names.first().size() == 2;
    QStringList names = flag.names;
    if (names.size() == 2 && names[1] == "--no-"_L1 + names[0].mid(2))
        names = {"--[no-]"_L1 + names[0].mid(2)};
    return (hasShort ? QString() : QStringLiteral("    ")) + names.join(QStringLiteral(", "))
        + (flag.value.isEmpty() ? QString() : u' ' + flag.value);
}

QString joined(const QStringList &lines)
{
    return lines.join(u'\n') + u'\n';
}

QString commandSection(const CLI::App &app, const Output &output, int width)
{
    QList<QStringList> rows;
    for (const CLI::App *subcommand : subcommandsOf(app))
        rows.append(
            {output.styled(Tone::Accent, fromUtf8(subcommand->get_name())), fromUtf8(subcommand->get_description())});
    return rows.isEmpty() ? QString() : u'\n' + heading(output, Text::tr("Commands")) + joined(table(rows, width));
}

QString flagSections(const CLI::App &app, const Output &output, int width)
{
    QString text;
    QStringList groups;
    const QList<FlagHelp> flags = flagsOf(app);
    for (const FlagHelp &flag : flags)
        if (!groups.contains(flag.group))
            groups.append(flag.group);
    std::stable_sort(groups.begin(), groups.end(), [](const QString &a, const QString &b) { // the rest comes last
        return (a == "Options"_L1) < (b == "Options"_L1);
    });
    int names = 0;
    for (const FlagHelp &flag : flags)
        if (const int columns = columnsOf(flagColumn(flag)); columns <= kWidestFlag)
            names = std::max(names, columns);
    for (const QString &group : groups) {
        QStringList lines;
        for (const FlagHelp &flag : flags) {
            if (flag.group != group)
                continue;
            const QString column = flagColumn(flag);
            if (columnsOf(column) > names) // its help begins below it
                lines.append(QString(kIndent, u' ') + column);
            lines += table({{(columnsOf(column) > names ? QString() : column).leftJustified(names), flag.help}}, width);
        }
        const QString title = group == "Options"_L1 ? Text::tr("Options") : group;
        text += u'\n' + heading(output, title) + joined(lines);
    }
    return text;
}

QString topSections(const Output &output, int width)
{
    QList<QStringList> codes;
    for (const ExitCodeHelp &row : exitCodeHelp())
        codes.append({QString::number(static_cast<int>(row.code)).rightJustified(3), Text::tr(row.meaning)});
    QString text = u'\n' + heading(output, Text::tr("Exit status")) + joined(table(codes, width));
    text += u'\n' + heading(output, Text::tr("Examples"));
    for (const char *example :
         {"glassine optimize wedding/ --preset web-2048 --output web/",
          "glassine optimize *.heic -p iphone-heic-to-jpeg -o jpeg/ --quality 90",
          "find . -newer last -name '*.jpg' -print0 | glassine optimize --files-from - -0 -o out/"})
        text += QStringLiteral("  ") + QString::fromLatin1(example) + u'\n';
    return text;
}

} // namespace

QString fullName(const CLI::App &app)
{
    const CLI::App *parent = app.get_parent();
    return (parent ? fullName(*parent) + u' ' : QString()) + fromUtf8(app.get_name());
}

QString usageText(const CLI::App &app)
{
    QString text = fullName(app);
    if (!subcommandsOf(app).isEmpty())
        return text + u' ' + Text::tr("COMMAND") + QStringLiteral(" …");
    text += u' ' + Text::tr("[OPTIONS]");
    for (const FlagHelp &flag : flagsOf(app))
        if (flag.isPositional)
            text += u' ' + flag.names.first();
    return text;
}

QList<FlagHelp> flagsOf(const CLI::App &app)
{
    QList<FlagHelp> flags;
    for (const CLI::Option *option : app.get_options()) {
        FlagHelp flag;
        flag.group = fromUtf8(option->get_group());
        if (flag.group.isEmpty())
            continue;
        flag.isPositional = option->get_positional();
        flag.help = fromUtf8(option->get_description());
        if (flag.isPositional) {
            flag.names = {fromUtf8(option->get_name(true))
                          + (option->get_expected_max() > 1 ? QStringLiteral("…") : QString())};
            flag.group = Text::tr("Arguments");
        }
        for (const std::string &name : option->get_snames())
            flag.names.append(u'-' + fromUtf8(name));
        for (const std::string &name : option->get_lnames())
            flag.names.append(QStringLiteral("--") + fromUtf8(name));
        if (option->get_type_size() != 0 && !flag.isPositional)
            flag.value = fromUtf8(option->get_type_name()).section(u':', 0, 0);
        flags.append(flag);
    }
    return flags;
}

QList<const CLI::App *> subcommandsOf(const CLI::App &app)
{
    QList<const CLI::App *> all;
    for (const CLI::App *subcommand :
         app.get_subcommands([](const CLI::App *one) { return !one->get_group().empty(); }))
        all.append(subcommand);
    return all;
}

QString helpText(const CLI::App &app, const Output &output)
{
    const int width = std::min(output.width(), kWidest);
    const bool isTop = app.get_parent() == nullptr;
    QString text = output.styled(Tone::Bold, Text::tr("Usage:")) + u' ' + usageText(app) + QStringLiteral("\n\n");
    text += joined(wrapped(fromUtf8(app.get_description()), width));
    text += commandSection(app, output, width);
    text += flagSections(app, output, width);
    if (isTop)
        text += topSections(output, width);
    if (!subcommandsOf(app).isEmpty())
        text += u'\n' + Text::tr("More on a command: %1").arg(fullName(app) + QStringLiteral(" COMMAND --help"))
            + u'\n';
    return text;
}

} // namespace glassine::cli
