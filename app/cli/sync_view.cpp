// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_view.h"

#include "events.h"
#include "progress_line.h"
#include "text.h"

#include <QElapsedTimer>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using sync::SyncAction;

constexpr qint64 kTotalsEveryMs = 1000;
constexpr qint64 kRedrawEveryMs = 80;

qint64 asInteger(std::int64_t value)
{
    return value;
}

QJsonObject itemJson(const sync::SyncItem &item)
{
    QJsonObject json = {{u"action"_s, fromUtf8(sync::syncActionName(item.action))},
                        {u"bytes"_s, asInteger(item.file.identity.size)}};
    putPath(json, u"path"_s, item.file.path);
    putPath(json, u"key"_s, item.key);
    return json;
}

Error conflictError(const sync::SyncItem &item)
{
    return {ErrorCode::RemoteConflict, item.key, {}};
}

class SyncEvents final : public SyncView {
public:
    explicit SyncEvents(Output &out) : m_out(out) {}

    void started(const std::string &destination, const std::string &folder, bool dryRun) override
    {
        QJsonObject json = {{u"schema"_s, kEventSchema},
                            {u"version"_s, QStringLiteral(GLASSINE_VERSION)},
                            {u"destination"_s, fromUtf8(destination)},
                            {u"dry_run"_s, dryRun}};
        putPath(json, u"folder"_s, folder);
        writeJsonLine(m_out, event("start", json));
        m_sinceTotals.start();
    }

    void planned(const sync::SyncPlan &plan, const SyncCounts &counts) override
    {
        QJsonObject json = {{u"bytes"_s, asInteger(counts.ofBytes)},
                            {u"unusable"_s, asInteger(std::ssize(plan.unusable))}};
        for (const SyncAction action :
             {SyncAction::Add, SyncAction::Change, SyncAction::Unchanged, SyncAction::Conflict})
            json.insert(fromUtf8(sync::syncActionName(action)), asInteger(plan.count(action)));
        writeJsonLine(m_out, event("plan", json));
        for (const sync::SyncItem &item : plan.items) {
            QJsonObject one = itemJson(item);
            one.insert(u"state"_s, u"planned"_s);
            if (item.action == SyncAction::Conflict)
                one.insert(u"error"_s, errorJson(conflictError(item)));
            writeJsonLine(m_out, event("item", one));
        }
    }

    void progressed(const SyncCounts &counts) override
    {
        if (m_sinceTotals.elapsed() < kTotalsEveryMs)
            return;
        m_sinceTotals.restart();
        writeJsonLine(m_out, event("totals", totals(counts)));
    }

    void finished(const sync::SyncItem &item, const sync::ItemFinished &result, const SyncCounts &) override
    {
        QJsonObject json = itemJson(item);
        json.insert(u"state"_s, result.error ? u"failed"_s : u"sent"_s);
        if (result.error)
            json.insert(u"error"_s, errorJson(*result.error));
        else
            json.insert(u"etag"_s, fromUtf8(result.etag));
        if (!result.link.empty())
            json.insert(u"link"_s, fromUtf8(result.link));
        writeJsonLine(m_out, event("item", json));
    }

    void failed(const Error &error) override { writeJsonLine(m_out, event("error", {{u"error"_s, errorJson(error)}})); }

    void ended(ExitCode code, const SyncCounts &counts) override
    {
        writeJsonLine(m_out, event("finish", {{u"exit"_s, static_cast<int>(code)}, {u"totals"_s, totals(counts)}}));
    }

private:
    static QJsonObject totals(const SyncCounts &counts)
    {
        return {{u"files"_s, asInteger(counts.files)},   {u"of_files"_s, asInteger(counts.ofFiles)},
                {u"bytes"_s, asInteger(counts.bytes)},   {u"of_bytes"_s, asInteger(counts.ofBytes)},
                {u"failed"_s, asInteger(counts.failed)}, {u"seconds"_s, counts.seconds}};
    }

    Output &m_out;
    QElapsedTimer m_sinceTotals;
};

class SyncText final : public SyncView {
public:
    SyncText(Console &console, Quiet quiet) : m_console(console), m_isQuiet(quiet == Quiet::Yes) {}

    void started(const std::string &, const std::string &, bool dryRun) override
    {
        m_isDryRun = dryRun;
        m_sinceDrawn.start();
    }

    void planned(const sync::SyncPlan &plan, const SyncCounts &counts) override
    {
        for (const sync::SyncItem &item : plan.items) {
            if (item.action == SyncAction::Conflict)
                tell(conflictError(item));
            else if (m_isDryRun && !m_isQuiet && item.action != SyncAction::Unchanged)
                m_console.out.line(u' ' + (item.action == SyncAction::Add ? u"+ "_s : u"~ "_s) + shownName(item.key));
        }
        for (const Error &error : plan.unusable)
            tell(error);
        if (m_isQuiet)
            return;
        QStringList facts;
        const auto add = [&](const QString &text, SyncAction action) {
            if (const std::int64_t count = plan.count(action); count > 0)
                facts.append(text.arg(shownCount(count)));
        };
        add(Text::tr("%1 new"), SyncAction::Add);
        add(Text::tr("%1 changed"), SyncAction::Change);
        add(Text::tr("%1 unchanged"), SyncAction::Unchanged);
        add(Text::tr("%1 in conflict"), SyncAction::Conflict);
        if (counts.ofBytes > 0)
            facts.append(Text::tr("%1 to send").arg(shownBytes(counts.ofBytes)));
        if (!facts.isEmpty())
            m_console.out.line(u' ' + facts.join(u", "_s));
    }

    void progressed(const SyncCounts &counts) override
    {
        if (!m_console.err.isTerminal() || m_isQuiet || m_sinceDrawn.elapsed() < kRedrawEveryMs)
            return;
        m_sinceDrawn.restart();
        const CheckProgress progress{counts.files,   counts.ofFiles, counts.bytes,
                                     counts.ofBytes, counts.failed,  counts.seconds};
        m_console.err.write(("\r\x1b[K"_L1 + checkingLine(progress, m_console.err, m_console.err.width())).toUtf8());
        m_isDrawn = true;
    }

    void finished(const sync::SyncItem &, const sync::ItemFinished &result, const SyncCounts &counts) override
    {
        if (result.error && !stopsBatch(result.error->code))
            tell(*result.error); // what stops all is told once, at the end
        progressed(counts);
    }

    void failed(const Error &error) override { tell(error); }

    void ended(ExitCode code, const SyncCounts &counts) override
    {
        erase();
        if (m_isQuiet || m_isDryRun)
            return;
        if (code == ExitCode::Good && counts.ofFiles == 0)
            return m_console.out.line(u' ' + Text::tr("Everything is there already; nothing was sent."));
        if (counts.ofFiles == 0)
            return; // why has been said
        m_console.out.line(u' '
                           + Text::tr("Files sent: %1 of %2 (%3 in %4)")
                                 .arg(shownCount(counts.files), shownCount(counts.ofFiles), shownBytes(counts.bytes),
                                      shownDuration(counts.seconds)));
        if (code == ExitCode::Interrupted)
            m_console.out.line(u' ' + m_console.out.styled(Tone::Warn, u"!"_s) + u' '
                               + Text::tr("Stopped; the same command goes on."));
    }

private:
    void erase()
    {
        if (m_isDrawn)
            m_console.err.write("\r\x1b[K");
        m_isDrawn = false;
    }

    void tell(const Error &error)
    {
        erase();
        report(m_console, error);
    }

    Console &m_console;
    const bool m_isQuiet;
    bool m_isDryRun = false, m_isDrawn = false;
    QElapsedTimer m_sinceDrawn;
};

} // namespace

std::unique_ptr<SyncView> makeSyncEvents(Console &console)
{
    return std::make_unique<SyncEvents>(console.out);
}

std::unique_ptr<SyncView> makeSyncText(Console &console, Quiet quiet)
{
    return std::make_unique<SyncText>(console, quiet);
}

} // namespace glassine::cli
