// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page, in the man(7) language.

#include "generate.h"
#include "help.h"
#include "naming/naming.h"
#include "option_table.h"
#include "presets/preset.h"
#include "text.h"

namespace glassine::cli {

using namespace Qt::StringLiterals;

namespace {

/// Harmless in roff: backslashes, leading dots and quotes, hyphens that must stay hyphens.
QString roff(QString text)
{
    text.replace(u'\\', "\\e"_L1);
    text.replace(u'-', "\\-"_L1);
    text.replace(u"…"_s, u"..."_s);
    text.replace(u"×"_s, u"\\(mu"_s);
    text.replace(u"–"_s, u"\\(en"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend("\\&"_L1);
    return text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + roff(text) + u"\\fR"_s;
}

QString section(const QString &title)
{
    return u".SH "_s + roff(title) + u'\n';
}

QString item(const QString &label, const QString &text)
{
    return u".TP\n"_s + label + u'\n' + roff(text) + u'\n';
}

QString flags(const CLI::App &app)
{
    QString text;
    for (const FlagHelp &flag : flagsOf(app)) {
        QStringList names;
        for (const QString &name : flag.names)
            names.append(flag.isPositional ? u"\\fI"_s + roff(name) + u"\\fR"_s : bold(name));
        QString label = names.join(u", "_s);
        if (!flag.value.isEmpty())
            label += u" \\fI"_s + roff(flag.value) + u"\\fR"_s;
        text += item(label, flag.help);
    }
    return text;
}

QString commands(const CLI::App &app)
{
    QString text;
    for (const CLI::App *command : subcommandsOf(app)) {
        text += u".SS "_s + roff(usageText(*command)) + u'\n' + roff(fromUtf8(command->get_description())) + u".\n"_s
            + flags(*command);
        for (const CLI::App *nested : subcommandsOf(*command))
            text += u".PP\n"_s + bold(usageText(*nested)) + u"\n.br\n"_s + roff(fromUtf8(nested->get_description()))
                + u".\n"_s + flags(*nested);
    }
    return text;
}

QString settings()
{
    QString text;
    for (const SettingGroup &group : settingGroups()) {
        text += u".SS "_s + roff(group.title) + u'\n' + (group.help.isEmpty() ? QString() : roff(group.help) + u'\n');
        for (const SettingHelp &setting : group.settings)
            text += item(
                bold(setting.key) + u" = "_s + roff(setting.values),
                setting.help
                    + (setting.standard.isEmpty() ? QString() : u' ' + Text::tr("Default: %1.").arg(setting.standard)));
    }
    return text;
}

QString presetList()
{
    QString text;
    for (const presets::PresetStore::Entry &entry : presets::PresetStore(u"/nonexistent"_s).list())
        text += item(bold(entry.id), entry.description);
    return text;
}

QString tokens()
{
    QString text;
    for (const naming::TokenHelp &token : naming::tokenHelp())
        text += item(
            bold(fromUtf8(token.token)),
            QString::fromUtf8(token.help.data(), qsizetype(token.help.size()))
                + (token.example.empty() ? QString() : u' ' + Text::tr("Example: %1").arg(fromUtf8(token.example))));
    return text;
}

QString exitStatus()
{
    QString text;
    for (const ExitCodeHelp &row : exitCodeHelp())
        text += item(bold(QString::number(static_cast<int>(row.code))), Text::tr(row.meaning));
    return text;
}

QString environment()
{
    return item(bold(u"XDG_CONFIG_HOME"_s),
                Text::tr("Own presets are kept in glassine/presets below it (default: ~/.config)."))
        + item(bold(u"XDG_STATE_HOME"_s), Text::tr("Sessions are kept in glassine below it (default: ~/.local/state)."))
        + item(bold(u"GLASSINE_STATE_DIR"_s), Text::tr("Where sessions are kept, instead."))
        + item(bold(u"AWS_*"_s),
               Text::tr(
                   "Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use."))
        + item(bold(u"UPLOADCARE_SECRET_KEY"_s) + u", "_s + bold(u"OPTIDASH_API_KEY"_s) + u", "_s
                   + bold(u"OPTIDASH_STORE_KEY"_s) + u", "_s + bold(u"OPTIDASH_STORE_SECRET"_s),
               Text::tr(
                   "Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It "
                   "has lines such as \"secret-key = VALUE\" or \"api-key = VALUE\", and only its owner may read it."))
        + item(bold(u"NO_COLOR"_s), Text::tr("No colors when it is set."));
}

} // namespace

QString manPage(const CLI::App &app)
{
    QString text = u".TH GLASSINE 1 \"\" \"Glassine " GLASSINE_VERSION "\" \"User Commands\"\n"_s;
    text += section(u"NAME"_s) + u"glassine \\- bulk photo optimizer that never harms an original\n"_s;
    text += section(u"SYNOPSIS"_s);
    for (const CLI::App *command : subcommandsOf(app))
        text += bold(fullName(*command)) + u' ' + roff(usageText(*command).mid(fullName(*command).size() + 1))
            + u"\n.br\n"_s;
    text += section(u"DESCRIPTION"_s) + roff(fromUtf8(app.get_description())) + u'\n';
    text += u".PP\n"_s
        + roff(Text::tr(
            "Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete "
            "or absent: an interrupted session is gone on with by \"glassine resume\". Running the same command again "
            "does only what is new. Pictures are decoded in locked-in worker processes only."))
        + u'\n';
    text += section(u"COMMANDS"_s) + commands(app);
    text += section(u"PRESETS"_s) + presetList();
    text += section(u"SETTINGS"_s)
        + roff(Text::tr(
            "A setting given with --set beats the preset. It applies to every rendition; \"ID.KEY\" sets it for one."))
        + u'\n' + settings();
    text += section(u"NAME TEMPLATES"_s) + tokens();
    text += section(u"EXIT STATUS"_s) + exitStatus();
    text += section(u"ENVIRONMENT"_s) + environment();
    return text;
}

} // namespace glassine::cli
