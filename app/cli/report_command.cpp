// SPDX-License-Identifier: GPL-3.0-or-later
// glassine report: what a session did, for people, for spreadsheets and for programs.

#include "album_source.h"
#include "batch/report.h"
#include "command.h"
#include "events.h"
#include "gallery/html.h"
#include "gallery/manifest.h"
#include "sessions.h"
#include "text.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

class ReportCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("SESSION", m_session, Text::tr("The session to tell about; without it, the newest."));
        parser.flag("--list", m_list, Text::tr("Lists all sessions."));
        parser.flag("--all", m_all, Text::tr("Names every photo, not only those with something to say."));
        const Flag json = parser.flag("--json", m_json,
                                      Text::tr("One JSON object per line: the session, every photo, the totals."));
        const Flag csv =
            parser.flag("--csv", m_csv, Text::tr("One line per written file, for spreadsheets.")).excludes(json);
        const Flag manifest = parser
                                  .flag("--manifest", m_manifest,
                                        Text::tr("The written files with their pixels and hashes, as JSON."))
                                  .excludes(json)
                                  .excludes(csv);
        parser
            .flag("--html", m_html,
                  Text::tr("HTML for each photo: an image, or a picture with all its sizes and formats."))
            .excludes(json)
            .excludes(csv)
            .excludes(manifest);
    }

    ExitCode run(Console &console) override
    {
        const std::vector<batch::SessionSummary> sessions = batch::listSessions();
        if (m_list) {
            showSessions(console.out, sessions);
            return ExitCode::Good;
        }
        return withSession(console, sessions, m_session, [&](const auto &session) { return show(console, session); });
    }

private:
    ExitCode show(Console &console, const batch::SessionSummary &session) const
    {
        if (m_manifest || m_html)
            return showAlbum(console, session);
        const Result<void> shown = m_csv ? showCsv(session)
            : m_json                     ? showJson(console, session)
                                         : showText(console, session);
        if (shown || console.out.isBroken())
            return ExitCode::Good;
        return report(console, shown.error());
    }

    /// Of what is still there: the files are read for it.
    ExitCode showAlbum(Console &console, const batch::SessionSummary &session) const
    {
        const auto collected = albumOfSession(session);
        if (!collected)
            return report(console, collected.error());
        for (const Error &problem : collected->problems)
            report(console, problem);
        if (m_manifest)
            console.out.write(gallery::manifestJson(collected->album));
        for (const gallery::Photo &photo : collected->album.photos)
            if (const QByteArray html = gallery::pictureHtml(photo); m_html && !html.isEmpty())
                console.out.write(html + '\n');
        return collected->problems.empty() ? ExitCode::Good : ExitCode::SomeFailed;
    }

    static Result<void> showCsv(const batch::SessionSummary &session)
    {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return fail(ErrorCode::OutputIo, "standard output");
        return batch::writeCsvReport(session.id, out);
    }

    static Result<void> showJson(Console &console, const batch::SessionSummary &session)
    {
        QJsonObject head = {{u"schema"_s, kEventSchema},          {u"session"_s, session.id},
                            {u"preset"_s, session.preset},        {u"output"_s, session.outputFolder},
                            {u"started_ms"_s, session.startedMs}, {u"finished"_s, session.finished},
                            {u"running"_s, session.running}};
        writeJsonLine(console.out, event("report", head));
        GLASSINE_CHECK(batch::readRecords(session.id, [&console](const batch::ItemRecord &item) {
            writeJsonLine(console.out, event("item", itemJson(item)));
            return !console.out.isBroken();
        }));
        GLASSINE_TRY(const batch::Totals totals, batch::readSessionTotals(session.id));
        writeJsonLine(console.out, event("totals", cli::totalsJson(totals)));
        return {};
    }

    Result<void> showText(Console &console, const batch::SessionSummary &session) const
    {
        Output &out = console.out;
        GLASSINE_TRY(const batch::Totals totals, batch::readSessionTotals(session.id));
        const QString state = session.running ? Text::tr("running now")
            : session.finished                ? Text::tr("finished")
                                              : Text::tr("unfinished");
        out.line(out.styled(Tone::Bold, Text::tr("Session %1").arg(session.id)) + QStringLiteral("  ") + state);
        const QString started = QDateTime::fromMSecsSinceEpoch(session.startedMs).toString(u"yyyy-MM-dd HH:mm"_s);
        const QList<QStringList> facts = {{Text::tr("Started"), started},
                                          {Text::tr("Preset"), session.preset},
                                          {Text::tr("Output"), shownName(session.outputFolder.toStdString())}};
        for (const QString &line : table(facts, out.width()))
            out.line(line);
        out.line();
        for (const std::string &line : batch::summaryLines(totals))
            out.line(QStringLiteral("  ") + QString::fromStdString(line));
        out.line();
        GLASSINE_CHECK(batch::readRecords(session.id, [this, &out](const batch::ItemRecord &item) {
            showItem(out, item);
            return !out.isBroken();
        }));
        if (!session.finished && !session.running)
            out.line(Text::tr("Go on with: %1").arg(QStringLiteral("glassine resume ") + session.id));
        return {};
    }

    void showItem(Output &out, const batch::ItemRecord &item) const
    {
        using batch::ItemState;
        const bool hasTrouble = item.state == ItemState::Failed || item.state == ItemState::Skipped;
        if (hasTrouble)
            out.line(QStringLiteral("  ")
                     + out.styled(item.state == ItemState::Failed ? Tone::Bad : Tone::Dim,
                                  fromUtf8(batch::itemStateName(item.state)))
                     + QStringLiteral("  ") + QString::fromStdString(errorSentence(item.error)));
        else if (m_all)
            out.line(QStringLiteral("  ") + fromUtf8(batch::itemStateName(item.state)) + QStringLiteral("  ")
                     + shownName(item.path));
        QStringList remarks;
        for (const pipeline::Warning &warning : item.warnings)
            remarks.append(remark(warning));
        for (const batch::OutputRecord &output : item.outputs) {
            if (m_all && !output.path.empty())
                out.line(QStringLiteral("      ") + (out.isUtf8() ? u"→ "_s : u"-> "_s) + shownName(output.path)
                         + QStringLiteral("  ")
                         + QStringLiteral("%1 × %2  %3")
                               .arg(output.size.width)
                               .arg(output.size.height)
                               .arg(shownBytes(output.bytes)));
            for (const pipeline::Warning &warning : output.warnings)
                remarks.append(remark(warning));
        }
        remarks.removeDuplicates();
        if (!remarks.isEmpty() && !hasTrouble && !m_all)
            out.line(QStringLiteral("  ") + shownName(item.path));
        for (const QString &text : std::as_const(remarks))
            out.line(QStringLiteral("      ") + out.styled(Tone::Warn, text));
    }

    static QString remark(const pipeline::Warning &warning)
    {
        return fromUtf8(warning.code)
            + (warning.detail.empty() ? QString() : QStringLiteral(": ") + shownName(warning.detail));
    }

    std::string m_session;
    bool m_list = false, m_all = false, m_json = false, m_csv = false, m_manifest = false, m_html = false;
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace glassine::cli
