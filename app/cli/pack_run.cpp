// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_run.h"

#include "batch/contact_sheet.h"
#include "batch/delivered.h"
#include "events.h"
#include "progress_line.h"
#include "signal_watcher.h"
#include "text.h"

#include <QElapsedTimer>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kRedrawEveryMs = 80;
constexpr qint64 kTotalsEveryMs = 1000;

QString valueName(const OptionSpec &spec)
{
    if (spec.kind == OptionKind::Integer)
        return u"N"_s;
    QStringList choices;
    for (const OptionChoice &choice : spec.choices)
        choices.append(fromUtf8(choice.key));
    return choices.isEmpty() ? u"TEXT"_s : choices.join(u'|');
}

QJsonObject progressJson(const archive::PackProgress &progress)
{
    return {{u"files"_s, qint64(progress.files)},
            {u"of_files"_s, qint64(progress.ofFiles)},
            {u"bytes"_s, qint64(progress.bytes)},
            {u"of_bytes"_s, qint64(progress.ofBytes)}};
}

/// Called on the packing thread.
class PackView {
public:
    PackView(Console &console, const PackTelling &telling) : m_console(console), m_telling(telling) { m_clock.start(); }

    void started(const archive::PackSettings &settings)
    {
        m_sinceTold.start();
        if (!m_telling.json || !m_telling.startsStream)
            return;
        QJsonObject json = {{u"schema"_s, kEventSchema}, {u"version"_s, QStringLiteral(GLASSINE_VERSION)}};
        putPath(json, u"output"_s, settings.output);
        writeJsonLine(m_console.out, event("start", json));
    }

    void progressed(const archive::PackProgress &progress)
    {
        if (m_sinceTold.elapsed() < (m_telling.json ? kTotalsEveryMs : kRedrawEveryMs))
            return;
        if (m_telling.json) {
            m_sinceTold.restart();
            return writeJsonLine(m_console.out, event("packing", progressJson(progress)));
        }
        if (m_telling.quiet || !m_console.err.isTerminal())
            return;
        m_sinceTold.restart();
        const CheckProgress line{progress.files, progress.ofFiles, progress.bytes, progress.ofBytes, 0, seconds()};
        m_console.err.write(("\r\x1b[K"_L1 + checkingLine(line, m_console.err, m_console.err.width())).toUtf8());
        m_isDrawn = true;
    }

    ExitCode ended(const Result<archive::Packed> &packed, ExitCode code)
    {
        if (m_isDrawn)
            m_console.err.write("\r\x1b[K");
        if (m_telling.json) {
            writeJsonLine(m_console.out,
                          event("packed", packed ? packedJson(*packed, code) : failedJson(packed.error(), code)));
            return code;
        }
        if (!packed) {
            if (code == ExitCode::Interrupted)
                m_console.err.line(u' ' + m_console.err.styled(Tone::Warn, u"!"_s) + u' '
                                   + Text::tr("Stopped; no archive was made."));
            else
                report(m_console, packed.error());
            return code;
        }
        if (!m_telling.quiet)
            tell(*packed);
        return code;
    }

private:
    double seconds() const { return double(m_clock.elapsed()) / 1000; }

    static QJsonObject packedJson(const archive::Packed &packed, ExitCode code)
    {
        QJsonArray archives;
        for (const std::string &path : packed.archives) {
            QJsonObject one;
            putPath(one, u"path"_s, path);
            archives.append(one);
        }
        return {{u"exit"_s, static_cast<int>(code)},
                {u"archives"_s, archives},
                {u"files"_s, qint64(packed.files)},
                {u"bytes"_s, qint64(packed.archiveBytes)}};
    }

    static QJsonObject failedJson(const Error &error, ExitCode code)
    {
        return {{u"exit"_s, static_cast<int>(code)}, {u"archives"_s, QJsonArray()}, {u"error"_s, errorJson(error)}};
    }

    void tell(const archive::Packed &packed)
    {
        m_console.out.line(u' '
                           + Text::tr("Packed and checked: files %1, archives %2 (%3 in %4)")
                                 .arg(shownCount(packed.files), shownCount(std::ssize(packed.archives)),
                                      shownBytes(packed.archiveBytes), shownDuration(seconds())));
        for (const std::string &path : packed.archives)
            m_console.out.line(u"   "_s + shownName(path));
    }

    Console &m_console;
    const PackTelling m_telling;
    QElapsedTimer m_clock, m_sinceTold;
    bool m_isDrawn = false;
};

} // namespace

void PackFlags::define(Parser &parser, const std::string &prefix, const QString &group)
{
    for (const OptionSpec &spec : archive::packOptions()) {
        const std::string key(spec.key);
        const QString help = optionText(spec.help);
        if (spec.kind == OptionKind::Boolean) {
            const bool isOn = std::get<bool>(spec.defaultValue);
            parser
                .flag(
                    prefix + (isOn ? "no-" : "") + key, [this, key, isOn] { m_given[key] = isOn ? "false" : "true"; },
                    isOn ? Text::tr("Not: %1").arg(help) : help)
                .group(group);
        } else {
            parser
                .option(
                    prefix + key, [this, key](const std::string &text) { m_given[key] = text; }, help)
                .valueName(valueName(spec))
                .group(group);
        }
    }
}

Result<archive::PackSettings> PackFlags::settings(const std::string &output) const
{
    OptionValues values;
    for (const OptionSpec &spec : archive::packOptions())
        if (const auto found = m_given.find(std::string(spec.key)); found != m_given.end()) {
            GLASSINE_TRY(OptionValue value, parseOptionValue(spec, found->second));
            values.set(found->first, std::move(value));
        }
    return archive::packSettings(values, output);
}

PackItems itemsOfSession(const QString &session, const std::string &outputFolder)
{
    return [session, outputFolder](const std::atomic<bool> &cancelled) {
        return batch::deliveredFiles(session, outputFolder, cancelled);
    };
}

ExitCode runPacking(Console &console, const PackItems &items, const archive::PackSettings &settings,
                    const PackTelling &telling)
{
    PackView view(console, telling);
    view.started(settings);
    batch::ContactSheetMaker sheets;
    Result<archive::Packed> packed = fail(ErrorCode::Interrupted, settings.output);
    const bool interrupted = runInterruptibly([&](const std::atomic<bool> &stopped) {
        archive::PackHooks hooks;
        hooks.progressed = [&](const archive::PackProgress &progress) { view.progressed(progress); };
        hooks.drawContactSheet = [&](const std::vector<archive::PlannedFile> &files) {
            return sheets.draw(files, stopped);
        };
        packed = items(stopped)
                     .and_then(
                         [&](const std::vector<archive::PackItem> &all) { return archive::planPacking(all, settings); })
                     .and_then(
                         [&](const archive::PackPlan &plan) { return archive::pack(plan, settings, hooks, stopped); });
    });
    const ExitCode code = packed ? ExitCode::Good
        : interrupted            ? ExitCode::Interrupted
                                 : exitCodeFor(packed.error().code);
    return view.ended(packed, code);
}

} // namespace glassine::cli
