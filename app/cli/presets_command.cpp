// SPDX-License-Identifier: GPL-3.0-or-later
// glassine presets: list, show, import, export.

#include "batch_flags.h"
#include "command.h"
#include "events.h"
#include "files/output_file.h"
#include "presets/logos.h"
#include "presets/preset.h"
#include "text.h"

#include <algorithm>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using presets::PresetStore;

class PresetsCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        m_list = parser.command("list", Text::tr("Lists the presets that come along and your own (default)"));
        addJsonFlag(m_list, m_json);
        m_show = parser.command("show", Text::tr("Shows a preset as JSON"));
        m_show.option("PRESET", m_preset, Text::tr("Name or file.")).required();
        m_show.option("--set", m_settings, Text::tr("Lays a setting over it first."))
            .valueName(QStringLiteral("KEY=VALUE"))
            .oneValueEach();
        m_import = parser.command("import", Text::tr("Checks a preset file and adds it to your own presets"));
        m_import.option("FILE", m_file, Text::tr("A preset's JSON file.")).required();
        m_import.option("--as", m_name, Text::tr("Another name for it.")).valueName(QStringLiteral("NAME"));
        m_import.flag("--replace", m_replace, Text::tr("Replaces a preset of yours with that name."));
        m_export = parser.command("export", Text::tr("Writes a preset to a file"));
        m_export.option("PRESET", m_preset, Text::tr("Name or file.")).required();
        m_export.option("FILE", m_file, Text::tr("A new file, or - for standard output.")).required();
    }

    ExitCode run(Console &console) override
    {
        if (m_show.given())
            return show(console);
        if (m_import.given())
            return import(console);
        if (m_export.given())
            return exportTo(console);
        return m_json ? listJson(console) : list(console);
    }

private:
    static ExitCode list(Console &console)
    {
        QList<QStringList> rows;
        std::vector<Error> broken;
        for (const PresetStore::Entry &entry : PresetStore().list()) {
            if (entry.error)
                broken.push_back(*entry.error);
            else
                rows.append({console.out.styled(Tone::Accent, entry.id), entry.builtIn ? QString() : Text::tr("own"),
                             entry.description});
        }
        for (const QString &line : table(rows, std::min(console.out.width(), 120)))
            console.out.line(line);
        for (const Error &error : broken)
            report(console, error);
        return ExitCode::Good;
    }

    static ExitCode listJson(Console &console)
    {
        for (const PresetStore::Entry &entry : PresetStore().list()) {
            QJsonObject json = {{u"id"_s, entry.id},
                                {u"name"_s, entry.name},
                                {u"description"_s, entry.description},
                                {u"built_in"_s, entry.builtIn}};
            if (entry.error)
                json.insert("error"_L1, errorJson(*entry.error));
            writeJsonLine(console.out, json);
        }
        return ExitCode::Good;
    }

    Result<presets::Preset> load(Console &console, const std::string &which) const
    {
        std::vector<presets::Problem> notes;
        GLASSINE_TRY(presets::Preset preset, PresetStore().load(fromUtf8(which), notes));
        showNotes(console, notes);
        return m_settings.empty() ? std::move(preset) : presets::withSettings(preset, m_settings);
    }

    ExitCode show(Console &console) const
    {
        const auto preset = load(console, m_preset);
        if (!preset)
            return report(console, preset.error());
        console.out.write(presets::presetJson(*preset));
        return ExitCode::Good;
    }

    ExitCode import(Console &console) const
    {
        const bool isFile = m_file.find('/') != std::string::npos;
        auto preset = load(console, isFile ? m_file : "./" + m_file);
        if (!preset)
            return report(console, preset.error());
        if (!m_name.empty())
            preset->id = fromUtf8(m_name);
        const auto path = PresetStore().save(*preset, m_replace);
        if (!path)
            return report(console, path.error());
        console.err.line(Text::tr("Imported as %1: %2").arg(preset->id, shownName(path->toStdString())));
        return ExitCode::Good;
    }

    ExitCode exportTo(Console &console) const
    {
        const auto loaded = load(console, m_preset);
        if (!loaded)
            return report(console, loaded.error());
        const auto preset = presets::withLogosInside(*loaded); // nobody else has the file
        if (!preset)
            return report(console, preset.error());
        const QByteArray json = presets::presetJson(*preset);
        if (m_file == "-") {
            console.out.write(json);
            return ExitCode::Good;
        }
        const std::string path = absolutePath(m_file);
        const std::size_t slash = path.rfind('/');
        const auto written = write(path.substr(0, slash), path.substr(slash + 1), json);
        return written ? ExitCode::Good : report(console, written.error());
    }

    static Result<void> write(const std::string &folder, const std::string &fileName, const QByteArray &json)
    {
        GLASSINE_TRY(files::OutputFile file, files::OutputFile::create(folder.empty() ? "/" : folder, "preset"));
        GLASSINE_CHECK(files::writeAll(file.fd(), json.constData(), static_cast<std::size_t>(json.size()), fileName));
        return file.commit(fileName);
    }

    Parser m_list, m_show, m_import, m_export;
    std::string m_preset, m_file, m_name;
    std::vector<std::string> m_settings;
    bool m_json = false, m_replace = false;
};

} // namespace

std::unique_ptr<Command> makePresetsCommand()
{
    return std::make_unique<PresetsCommand>();
}

} // namespace glassine::cli
