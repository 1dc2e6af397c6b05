// SPDX-License-Identifier: GPL-3.0-or-later
// glassine destinations: list, add, test, remove.

#include "batch_flags.h"
#include "command.h"
#include "delivery/upload_process.h"
#include "destination_access.h"
#include "events.h"
#include "sync/destination_store.h"
#include "text.h"

#include <algorithm>
#include <set>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using sync::DestinationStore;

QString valueName(const OptionSpec &spec)
{
    if (spec.kind == OptionKind::Integer)
        return u"N"_s;
    QStringList choices;
    for (const OptionChoice &choice : spec.choices)
        choices.append(fromUtf8(choice.key));
    return choices.isEmpty() ? u"TEXT"_s : choices.join(u'|');
}

class DestinationsCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        m_list = parser.command("list", Text::tr("Lists the destinations (default)"));
        addJsonFlag(m_list, m_json);
        m_add = parser.command("add", Text::tr("Adds a destination"));
        m_add.option("NAME", m_name, Text::tr("A name for it.")).required();
        defineOptions();
        m_test = parser.command("test", Text::tr("Checks that a destination can be listed and written to"));
        m_test.option("NAME", m_name, Text::tr("Name of the destination.")).required();
        m_remove = parser.command("remove", Text::tr("Forgets a destination; what was sent stays there"));
        m_remove.option("NAME", m_name, Text::tr("Name of the destination.")).required();
    }

    ExitCode run(Console &console) override
    {
        if (m_add.given())
            return add(console);
        if (m_test.given())
            return test(console);
        if (m_remove.given())
            return remove(console);
        return list(console);
    }

private:
    /// The options of all kinds; what several kinds have is one flag.
    void defineOptions()
    {
        std::vector<std::string> kinds;
        for (const sync::DestinationKind &kind : sync::destinationKinds())
            kinds.emplace_back(kind.id);
        m_add.option("--kind", m_kind, Text::tr("What kind of destination it is.")).oneOf(kinds).shownDefault(m_kind);
        std::set<std::string_view> defined;
        for (const sync::DestinationKind &kind : sync::destinationKinds())
            for (const OptionSpec &spec : kind.options())
                if (defined.insert(spec.key).second)
                    defineOption(spec);
    }

    void defineOption(const OptionSpec &spec)
    {
        const std::string key(spec.key);
        const QString help = optionText(spec.help);
        if (spec.kind == OptionKind::Boolean)
            m_add.flag(
                "--" + key, [this, key] { m_given[key] = "true"; }, help);
        else
            m_add
                .option(
                    "--" + key, [this, key](const std::string &text) { m_given[key] = text; }, help)
                .valueName(valueName(spec));
    }

    Result<sync::Destination> given() const
    {
        sync::Destination destination{m_name, m_kind, {}};
        const auto specs = sync::kindOf(destination).options();
        OptionValues values;
        for (const auto &[key, text] : m_given) {
            const auto spec = std::find_if(specs.begin(), specs.end(),
                                           [&key = key](const OptionSpec &one) { return one.key == key; });
            if (spec == specs.end())
                return fail(ErrorCode::DestinationInvalid, key, "a destination of this kind has no such option");
            const bool isFolder = key == sync::kindOf(destination).folderOption;
            GLASSINE_TRY(OptionValue value, parseOptionValue(*spec, isFolder ? absolutePath(text) : text));
            values.set(key, std::move(value));
        }
        std::vector<OptionProblem> problems;
        destination.options = checkOptions(specs, values, {}, problems);
        if (!problems.empty())
            return fail(ErrorCode::DestinationInvalid, problems.front().path, problems.front().message);
        return destination;
    }

    ExitCode add(Console &console) const
    {
        const auto destination = given();
        if (!destination)
            return report(console, destination.error());
        if (const auto added = DestinationStore::add(*destination); !added)
            return report(console, added.error());
        console.err.line(
            Text::tr("Added %1. \"glassine destinations test %1\" tells whether it works.").arg(shownName(m_name)));
        return ExitCode::Good;
    }

    ExitCode list(Console &console) const
    {
        const auto entries = DestinationStore::list();
        if (!entries)
            return report(console, entries.error());
        QList<QStringList> rows;
        for (const DestinationStore::Entry &entry : *entries) {
            if (m_json)
                writeJsonLine(console.out, entryJson(entry));
            else if (entry.destination)
                rows.append({console.out.styled(Tone::Accent, shownName(entry.name)), fromUtf8(entry.destination->kind),
                             where(*entry.destination)});
            else
                report(console, entry.destination.error());
        }
        for (const QString &line : table(rows, std::min(console.out.width(), 120)))
            console.out.line(line);
        if (entries->empty() && !m_json)
            console.err.line(Text::tr("There are no destinations yet; \"glassine destinations add\" makes one."));
        return ExitCode::Good;
    }

    static QString where(const sync::Destination &destination) { return shownName(sync::shownAddress(destination)); }

    static QJsonObject entryJson(const DestinationStore::Entry &entry)
    {
        QJsonObject json = {{u"name"_s, fromUtf8(entry.name)}};
        if (!entry.destination) {
            json.insert(u"error"_s, errorJson(entry.destination.error()));
            return json;
        }
        json.insert(u"kind"_s, fromUtf8(entry.destination->kind));
        json.insert(u"address"_s, where(*entry.destination));
        return json;
    }

    ExitCode test(Console &console) const
    {
        const auto access = accessTo(m_name);
        if (!access)
            return report(console, access.error());
        warnOfExposedFiles(console, *access);
        if (const auto tested = delivery::testDestination(*access); !tested)
            return report(console, tested.error());
        const QString address = shownName(sync::shownAddress(access->destination));
        console.out.line(access->from.empty() ? Text::tr("%1 can be listed and written to.").arg(address)
                                              : Text::tr("%1 can be listed and written to, with the key of %2.")
                                                    .arg(address, shownName(access->from)));
        return ExitCode::Good;
    }

    ExitCode remove(Console &console) const
    {
        if (const auto removed = DestinationStore::remove(m_name); !removed)
            return report(console, removed.error());
        console.err.line(Text::tr("Removed %1. What was sent there stays.").arg(shownName(m_name)));
        return ExitCode::Good;
    }

    Parser m_list, m_add, m_test, m_remove;
    std::string m_name, m_kind = "s3";
    std::map<std::string, std::string> m_given;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDestinationsCommand()
{
    return std::make_unique<DestinationsCommand>();
}

} // namespace glassine::cli
