// SPDX-License-Identifier: GPL-3.0-or-later
// Completion scripts for bash, zsh and fish: commands, flags, the values flags take, preset ids, setting keys.

#include "codecs/codec.h"
#include "generate.h"
#include "help.h"
#include "metadata/policy.h"
#include "option_table.h"
#include "text.h"

namespace glassine::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a flag's value is completed with.
enum class ValueKind { Free, File, Folder, Preset, Setting, List };
struct ValueHelp {
    ValueKind kind = ValueKind::Free;
    QStringList list;
};

ValueHelp valueOf(const FlagHelp &flag)
{
    const auto is = [&flag](QLatin1StringView name) { return flag.names.contains(name); };
    if (flag.value == "PRESET"_L1 || (flag.isPositional && flag.names.first() == "PRESET"_L1))
        return {ValueKind::Preset, {}};
    if (flag.value == "FOLDER"_L1)
        return {ValueKind::Folder, {}};
    if (is("--set"_L1)) {
        QStringList keys;
        for (const SettingGroup &group : settingGroups())
            for (const SettingHelp &setting : group.settings)
                keys.append(setting.key + u'=');
        return {ValueKind::Setting, keys};
    }
    if (is("--existing"_L1))
        return {ValueKind::List, {u"number"_s, u"skip"_s, u"stop"_s}};
    if (is("--metadata"_L1)) {
        QStringList names;
        for (const metadata::PolicyRow &row : metadata::shippedPolicies())
            names.append(fromUtf8(row.key));
        names.append(u"custom"_s);
        return {ValueKind::List, names};
    }
    if (is("--format"_L1)) {
        QStringList ids;
        for (const codecs::CodecDescription &codec : codecs::codecs())
            ids.append(fromUtf8(codec.id));
        return {ValueKind::List, ids << u"same"_s};
    }
    const bool isFile = flag.value == "FILE"_L1 || flag.isPositional;
    return {isFile ? ValueKind::File : ValueKind::Free, {}};
}

QStringList names(const QList<const CLI::App *> &apps)
{
    QStringList all;
    for (const CLI::App *app : apps)
        all.append(fromUtf8(app->get_name()));
    return all;
}

QStringList words(const CLI::App &app)
{
    QStringList all = names(subcommandsOf(app));
    for (const FlagHelp &flag : flagsOf(app))
        if (!flag.isPositional)
            all += flag.names;
    return all;
}

/// "optimize", "presets show", … with their parsers.
QList<std::pair<QString, const CLI::App *>> allCommands(const CLI::App &app)
{
    QList<std::pair<QString, const CLI::App *>> all;
    for (const CLI::App *command : subcommandsOf(app)) {
        all.append({fromUtf8(command->get_name()), command});
        for (const CLI::App *nested : subcommandsOf(*command))
            all.append({fromUtf8(command->get_name()) + u' ' + fromUtf8(nested->get_name()), nested});
    }
    return all;
}

/// Single-quoted for a shell.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

QString bashValueCases(const CLI::App &app)
{
    QString cases;
    QStringList seen;
    for (const auto &[name, command] : allCommands(app))
        for (const FlagHelp &flag : flagsOf(*command)) {
            if (flag.isPositional || flag.value.isEmpty() || seen.contains(flag.names.last()))
                continue;
            seen.append(flag.names.last());
            const ValueHelp value = valueOf(flag);
            QString action = u"COMPREPLY=()"_s;
            if (value.kind == ValueKind::File)
                action = u"_glassine_files"_s;
            else if (value.kind == ValueKind::Folder)
                action = u"_glassine_folders"_s;
            else if (value.kind == ValueKind::Preset)
                action = u"_glassine_presets"_s;
            else if (!value.list.isEmpty())
                action = u"_glassine_words "_s + quoted(value.list.join(u' '));
            if (value.kind == ValueKind::Setting)
                action += u"; compopt -o nospace"_s;
            cases += u"    "_s + flag.names.join(u'|') + u") "_s + action + u"; return ;;\n"_s;
        }
    return cases;
}

QString bashCommandCases(const CLI::App &app)
{
    QString cases;
    for (const auto &[name, command] : allCommands(app)) {
        QString rest = u"_glassine_files"_s;
        bool takesFiles = false, takesPreset = false;
        for (const FlagHelp &flag : flagsOf(*command)) {
            takesFiles |= flag.isPositional && valueOf(flag).kind == ValueKind::File;
            takesPreset |= flag.isPositional && valueOf(flag).kind == ValueKind::Preset;
        }
        const QString words_ = quoted(words(*command).join(u' '));
        const QString first = takesPreset ? u"_glassine_presets"_s
            : takesFiles                  ? u"_glassine_files"_s
                                          : u"_glassine_words "_s + words_;
        cases += u"    "_s + quoted(name) + u") if [[ $cur == -* ]]; then _glassine_words "_s + words_ + u"; else "_s
            + first + u"; fi ;;\n"_s;
    }
    return cases;
}

constexpr char kBash[] = R"sh(# bash completion for glassine; generated from its tables.
_glassine_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
_glassine_files() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); }
_glassine_folders() { compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); }
_glassine_presets() { _glassine_words "$(glassine presets list --json 2>/dev/null | sed -n 's/.*"id":"\([^"]*\)".*/\1/p')"; }
_glassine() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
    -*) ;;
    %COMMANDS%) [[ -z $command ]] && command=$word ;;
    %NESTED%) [[ $command == presets || $command == destinations ]] && command+=" $word" ;;
    esac
  done
  case $prev in
%VALUES%  esac
  case $command in
    '') _glassine_words %TOP% ;;
%CASES%  esac
}
complete -F _glassine glassine
)sh";

QString zshSpec(const FlagHelp &flag)
{
    QString help = flag.help;
    help.replace(u'[', u'(').replace(u']', u')').replace(u':', u',');
    QString action;
    const ValueHelp value = valueOf(flag);
    switch (value.kind) {
    case ValueKind::File: action = u"_files"_s; break;
    case ValueKind::Folder: action = u"_files -/"_s; break;
    case ValueKind::Preset: action = u"_glassine_presets"_s; break;
    case ValueKind::Setting:
        action = u"_values -S = setting "_s + QStringList(value.list).replaceInStrings(u"="_s, QString()).join(u' ');
        break;
    case ValueKind::List: action = u'(' + value.list.join(u' ') + u')'; break;
    case ValueKind::Free: break;
    }
    if (flag.isPositional)
        return quoted((flag.names.first().endsWith(u'…') ? u"*:"_s : u":"_s) + flag.names.first() + u':' + action);
    const QString tail = u'[' + help + u']' + (flag.value.isEmpty() ? QString() : u':' + flag.value + u':' + action);
    QStringList specs;
    for (const QString &name : flag.names)
        specs.append(quoted((flag.value == "KEY=VALUE"_L1 ? u"*"_s : QString()) + name + tail));
    return specs.join(u' ');
}

QString zshArguments(const CLI::App &app)
{
    QStringList specs;
    for (const FlagHelp &flag : flagsOf(app))
        specs.append(zshSpec(flag));
    return specs.join(u" \\\n        "_s);
}

QString zshDescribed(const CLI::App &app)
{
    QStringList rows;
    for (const CLI::App *command : subcommandsOf(app))
        rows.append(quoted(fromUtf8(command->get_name()) + u':' + fromUtf8(command->get_description())));
    return rows.join(u' ');
}

} // namespace

QString bashCompletion(const CLI::App &app)
{
    QString text = QString::fromUtf8(kBash);
    QStringList nested;
    for (const CLI::App *command : subcommandsOf(app))
        nested += names(subcommandsOf(*command));
    text.replace(u"%COMMANDS%"_s, names(subcommandsOf(app)).join(u'|'));
    text.replace(u"%NESTED%"_s, nested.join(u'|'));
    text.replace(u"%TOP%"_s, quoted(words(app).join(u' ')));
    text.replace(u"%VALUES%"_s, bashValueCases(app));
    text.replace(u"%CASES%"_s, bashCommandCases(app));
    return text;
}

QString zshCompletion(const CLI::App &app)
{
    QString text =
        u"#compdef glassine\n# generated from glassine's tables\n"
        "_glassine_presets() {\n  local -a ids\n"
        "  ids=(${(f)\"$(glassine presets list --json 2>/dev/null | sed -n 's/.*\"id\":\"\\([^\"]*\\)\".*/\\1/p')\"})\n"
        "  compadd -a ids\n}\n"_s;
    text += u"_glassine() {\n  local -a commands\n  commands=("_s + zshDescribed(app) + u")\n"_s;
    text += u"  if (( CURRENT == 2 )); then\n    _describe command commands\n    _arguments "_s + zshArguments(app)
        + u"\n    return\n  fi\n"_s;
    text += u"  local command=$words[2]\n  shift words; (( CURRENT-- ))\n  case $command in\n"_s;
    for (const CLI::App *command : subcommandsOf(app)) {
        text += u"    "_s + fromUtf8(command->get_name()) + u")\n"_s;
        if (!subcommandsOf(*command).isEmpty()) {
            text += u"      local -a nested\n      nested=("_s + zshDescribed(*command)
                + u")\n      if (( CURRENT == 2 )); then _describe command nested; return; fi\n      command=$words[2]; shift words; (( CURRENT-- ))\n      case $command in\n"_s;
            for (const CLI::App *nested : subcommandsOf(*command))
                text += u"        "_s + fromUtf8(nested->get_name()) + u") _arguments "_s + zshArguments(*nested)
                    + u" ;;\n"_s;
            text += u"      esac\n      ;;\n"_s;
            continue;
        }
        text += u"      _arguments "_s + zshArguments(*command) + u"\n      ;;\n"_s;
    }
    return text + u"  esac\n}\n_glassine \"$@\"\n"_s;
}

QString fishCompletion(const CLI::App &app)
{
    QString text =
        u"# generated from glassine's tables\nfunction __glassine_presets\n"
        "  glassine presets list --json 2>/dev/null | string replace -rf '.*\"id\":\"([^\"]*)\".*' '$1'\nend\n"_s;
    for (const CLI::App *command : subcommandsOf(app))
        text += u"complete -c glassine -n __fish_use_subcommand -f -a "_s + fromUtf8(command->get_name()) + u" -d "_s
            + quoted(fromUtf8(command->get_description())) + u'\n';
    for (const CLI::App *command : subcommandsOf(app))
        for (const CLI::App *nested : subcommandsOf(*command))
            text += u"complete -c glassine -n '__fish_seen_subcommand_from "_s + fromUtf8(command->get_name())
                + u"' -f -a "_s + fromUtf8(nested->get_name()) + u" -d "_s + quoted(fromUtf8(nested->get_description()))
                + u'\n';
    for (const auto &[name, command] : allCommands(app))
        for (const FlagHelp &flag : flagsOf(*command)) {
            if (flag.isPositional)
                continue;
            text += u"complete -c glassine -n '__fish_seen_subcommand_from "_s + name.section(u' ', -1) + u'\'';
            for (const QString &one : flag.names)
                text += one.startsWith("--"_L1) ? u" -l "_s + one.mid(2) : u" -s "_s + one.mid(1);
            const ValueHelp value = valueOf(flag);
            if (!flag.value.isEmpty())
                text += value.kind == ValueKind::File ? u" -r"_s
                    : value.kind == ValueKind::Folder ? u" -x -a '(__fish_complete_directories)'"_s
                    : value.kind == ValueKind::Preset ? u" -x -a '(__glassine_presets)'"_s
                    : value.list.isEmpty()            ? u" -x"_s
                                                      : u" -x -a "_s + quoted(value.list.join(u' '));
            text += u" -d "_s + quoted(flag.help) + u'\n';
        }
    return text;
}

ExitCode generate(const CommandLine &line, Console &console)
{
    const std::string &what = line.generate;
    if (what == "bash")
        console.out.write(bashCompletion(line.app).toUtf8());
    else if (what == "zsh")
        console.out.write(zshCompletion(line.app).toUtf8());
    else if (what == "fish")
        console.out.write(fishCompletion(line.app).toUtf8());
    else if (what == "man")
        console.out.write(manPage(line.app).toUtf8());
    else
        return report(console, {ErrorCode::Usage, what, "bash, zsh, fish or man"});
    return ExitCode::Good;
}

} // namespace glassine::cli
