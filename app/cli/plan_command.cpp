// SPDX-License-Identifier: GPL-3.0-or-later
// glassine plan: every name, every clash, every size, before anything is written.

#include "batch/color_summary.h"
#include "batch/warning_words.h"
#include "batch_flags.h"
#include "batch_runner.h"
#include "codecs/codec.h"
#include "events.h"
#include "pipeline/service_order.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using naming::PlannedOutput;

QString sizeText(Size size)
{
    return size.width > 0 ? QStringLiteral("%1 × %2").arg(size.width).arg(size.height) : QString();
}

QString remark(const PlannedOutput &output)
{
    switch (output.action) {
    case PlannedOutput::Action::SkipExisting: return Text::tr("is there already: skipped");
    case PlannedOutput::Action::Refuse: return QString::fromStdString(errorSentence(output.refusal));
    case PlannedOutput::Action::Write: break;
    }
    return output.numbered ? Text::tr("numbered, the name is taken") : QString();
}

/// What becomes of one output of an item is known by its rendition.
const std::vector<pipeline::Warning> &warningsOf(const batch::ItemRecord &item, const PlannedOutput &output)
{
    static const std::vector<pipeline::Warning> none;
    const auto rendition = static_cast<std::size_t>(output.rendition);
    return rendition < item.outputs.size() ? item.outputs[rendition].warnings : none;
}

QString losses(const std::vector<pipeline::Warning> &warnings)
{
    QStringList lost;
    for (const pipeline::Warning &warning : warnings)
        if (const QString text = batch::lossText(warning.code); !text.isEmpty())
            lost.append(text);
    return lost.isEmpty() ? QString() : Text::tr("loses: %1").arg(lost.join(u", "_s));
}

QString notDone(const std::vector<pipeline::Warning> &warnings)
{
    for (const pipeline::Warning &warning : warnings)
        if (const QString text = batch::notDoneText(warning.code); !text.isEmpty())
            return text;
    return {};
}

QString remarks(const batch::ItemRecord &item, const PlannedOutput &output)
{
    QStringList all{remark(output)};
    if (output.action == PlannedOutput::Action::Write)
        all << losses(warningsOf(item, output)) << notDone(warningsOf(item, output));
    all.removeAll(QString());
    return all.join(QStringLiteral("; "));
}

/// Where it is made, when it is not made here.
std::string serviceOf(const PlannedOutput &output, const presets::Preset &preset)
{
    const auto rendition = static_cast<std::size_t>(output.rendition);
    const auto &renditions = preset.recipe.renditions;
    return rendition < renditions.size() ? pipeline::madeBy(renditions[rendition]) : std::string();
}

QJsonObject outputJson(const PlannedOutput &output, const batch::ItemRecord &item, const presets::Preset &preset)
{
    static constexpr std::string_view kActions[] = {"write", "skip-existing", "refuse"};
    QJsonObject json;
    putPath(json, u"path"_s, output.path());
    const auto rendition = static_cast<std::size_t>(output.rendition);
    if (rendition < preset.recipe.renditions.size())
        json.insert("rendition"_L1, fromUtf8(preset.recipe.renditions[rendition].id));
    if (const std::string service = serviceOf(output, preset); !service.empty())
        json.insert("made_by"_L1, fromUtf8(service));
    json.insert("action"_L1, fromUtf8(kActions[static_cast<std::size_t>(output.action)]));
    json.insert("numbered"_L1, output.numbered);
    if (output.size.width > 0) {
        json.insert("width"_L1, output.size.width);
        json.insert("height"_L1, output.size.height);
    }
    if (const auto &warnings = warningsOf(item, output); !warnings.empty())
        json.insert("warnings"_L1, warningsJson(warnings));
    if (output.action == PlannedOutput::Action::Refuse)
        json.insert("error"_L1, errorJson(output.refusal));
    return json;
}

class PlanCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        m_flags.define(parser);
        parser.flag("--colors", m_colors,
                    Text::tr("Looks into every photo: which color space it is in, and how many of its colors the "
                             "output cannot hold. Takes its time."));
    }

    ExitCode run(Console &console) override
    {
        std::vector<presets::Problem> notes;
        auto settings = m_flags.sessionSettings(notes);
        if (!settings)
            return report(console, settings.error());
        showNotes(console, notes);
        settings->lookAtColors = m_colors;
        batch::Session session(std::move(*settings));
        const auto view = m_flags.json ? makeEventView(console.out)
                                       : makeHumanView(console.err, m_flags.quiet ? Loudness::Quiet : Loudness::Normal);
        BatchRunner runner(session, *view);
        Outcome outcome = runner.runPlan();
        const batch::Plan &plan = session.currentPlan();
        if (!outcome.error && plan.items.empty())
            outcome.code = ExitCode::NothingToDo;
        if (m_flags.json)
            showJson(console, session);
        else
            showText(console, session);
        view->finished(session, outcome);
        return outcome.code;
    }

private:
    void showJson(Console &console, const batch::Session &session) const
    {
        const batch::Plan &plan = session.currentPlan();
        std::size_t next = 0;
        for (const batch::ItemRecord &item : plan.items) {
            QJsonObject json = itemJson(item);
            QJsonArray outputs;
            for (; next < plan.outputs.size() && plan.outputs[next].input == item.id; ++next)
                outputs.append(outputJson(plan.outputs[next], item, session.settings().preset));
            json.insert("outputs"_L1, outputs);
            writeJsonLine(console.out, event("planned-item", json));
        }
        if (m_colors)
            writeJsonLine(
                console.out,
                event("planned-colors",
                      batch::colorsSummaryJson(session.colorCounts(), session.settings().preset.recipe.color)));
    }

    void showText(Console &console, const batch::Session &session) const
    {
        const batch::Plan &plan = session.currentPlan();
        const std::string prefix = session.settings().outputFolder + '/';
        const color::ColorSettings &color = session.settings().preset.recipe.color;
        const QString arrow = console.out.isUtf8() ? u"  → "_s : u"  -> "_s;
        std::size_t next = 0;
        for (const batch::ItemRecord &item : plan.items) {
            console.out.line(
                console.out.styled(Tone::Bold, shownName(item.path))
                + console.out.styled(Tone::Dim,
                                     QStringLiteral("  %1  %2").arg(sizeText(item.size), shownBytes(item.bytes))));
            for (const pipeline::Warning &warning : item.warnings)
                if (warning.code == "fields-missing")
                    console.out.line(
                        u"  "_s + console.out.styled(Tone::Warn, Text::tr("lacks %1").arg(shownName(warning.detail))));
            if (item.colors)
                console.out.line(QStringLiteral("    ") + batch::colorsLine(*item.colors, color));
            for (; next < plan.outputs.size() && plan.outputs[next].input == item.id; ++next) {
                const PlannedOutput &output = plan.outputs[next];
                const std::string path = output.path();
                const std::string shown = path.starts_with(prefix) ? path.substr(prefix.size()) : path;
                const QString note = remarks(item, output);
                console.out.line(
                    arrow + shownName(shown) + QStringLiteral("  ")
                    + console.out.styled(Tone::Dim, sizeText(output.size))
                    + (note.isEmpty() ? QString() : QStringLiteral("  ") + console.out.styled(Tone::Warn, note)));
            }
            const bool without = item.outputs.empty()
                && (item.state == batch::ItemState::Skipped || item.state == batch::ItemState::Failed);
            if (without)
                console.out.line(arrow
                                 + console.out.styled(Tone::Warn, QString::fromStdString(errorSentence(item.error))));
        }
        if (!plan.items.empty())
            summarize(console, session, color);
    }

    static void summarize(Console &console, const batch::Session &session, const color::ColorSettings &color)
    {
        const batch::Plan &plan = session.currentPlan();
        console.out.line();
        for (const QString &line : batch::colorsSummary(session.colorCounts(), color))
            console.out.line(line);
        console.out.line(Text::tr("%1 photos, %2 files to write; nothing was written.")
                             .arg(shownCount(static_cast<std::int64_t>(plan.items.size())), shownCount(writes(plan))));
        for (const QString &line : sentAwayLines(session.planFigures()))
            console.out.line(console.out.styled(Tone::Warn, line));
        const auto lacks = [](const batch::ItemRecord &item) {
            return std::any_of(item.warnings.begin(), item.warnings.end(),
                               [](const auto &w) { return w.code == "fields-missing"; });
        };
        if (const auto count = std::count_if(plan.items.begin(), plan.items.end(), lacks); count > 0)
            console.out.line(console.out.styled(Tone::Warn, batch::warningCount("fields-missing", count)));
        if (plan.freeBytes >= 0)
            console.out.line(Text::tr("%1 free where they go.").arg(shownBytes(plan.freeBytes)));
    }

    static std::int64_t writes(const batch::Plan &plan)
    {
        std::int64_t count = 0;
        for (const PlannedOutput &output : plan.outputs)
            count += output.action == PlannedOutput::Action::Write ? 1 : 0;
        return count;
    }

    BatchFlags m_flags;
    bool m_colors = false;
};

} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace glassine::cli
