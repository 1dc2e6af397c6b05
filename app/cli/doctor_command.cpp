// SPDX-License-Identifier: GPL-3.0-or-later
// glassine doctor: is everything there, how well are workers locked in, and what is reduced and why.

#include "base/paths.h"
#include "codecs/codec.h"
#include "command.h"
#include "events.h"
#include "files/output_file.h"
#include "hello.h"
#include "presets/preset.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFullLandlockAbi = 4; // the first that also closes the network
constexpr std::int64_t kLittleSpace = std::int64_t(200) << 20;

enum class Health { Good, Reduced, Broken };

struct Finding {
    QString section;
    Health health = Health::Good;
    QString what;
    QString detail;
};

class Findings {
public:
    void begin(const QString &section) { m_section = section; }
    void add(Health health, const QString &what, const QString &detail = {})
    {
        m_all.append({m_section, health, what, detail});
    }
    void check(bool good, const QString &what, const QString &reduced)
    {
        add(good ? Health::Good : Health::Reduced, what, good ? Text::tr("yes") : reduced);
    }
    const QList<Finding> &all() const { return m_all; }
    bool isBroken() const
    {
        return std::any_of(m_all.begin(), m_all.end(), [](const Finding &one) { return one.health == Health::Broken; });
    }

private:
    QString m_section;
    QList<Finding> m_all;
};

QString kernelName()
{
    utsname name{};
    return ::uname(&name) == 0 ? QString::fromLocal8Bit(name.sysname) + u' ' + QString::fromLocal8Bit(name.release)
                               : QString();
}

void checkVersions(Findings &findings, const worker::Hello *hello)
{
    findings.begin(Text::tr("Versions"));
    findings.add(Health::Good, u"Glassine"_s, QStringLiteral(GLASSINE_VERSION));
    findings.add(Health::Good, u"Qt"_s, QString::fromLatin1(qVersion()));
    findings.add(Health::Good, Text::tr("System"), kernelName());
    if (hello)
        for (const auto &[library, version] : hello->versions)
            if (library != "glassine")
                findings.add(Health::Good, shownName(library), shownName(version));
}

void checkIsolation(Findings &findings, const worker::Hello &hello)
{
    findings.begin(Text::tr("How workers are locked in"));
    if (hello.landlockAbi == 0)
        findings.add(Health::Reduced, u"Landlock"_s,
                     Text::tr("no: this kernel does not offer it; seccomp alone keeps workers from opening files"));
    else
        findings.add(
            Health::Good, u"Landlock"_s,
            hello.landlockAbi >= kFullLandlockAbi
                ? Text::tr("yes, version %1").arg(hello.landlockAbi)
                : Text::tr("yes, version %1 (files; the network is closed by seccomp)").arg(hello.landlockAbi));
    findings.check(hello.seccomp, u"seccomp"_s, Text::tr("no: this kernel or container refuses system call filters"));
    findings.check(hello.noNewPrivileges, Text::tr("No new privileges"), Text::tr("no: the kernel refused"));
    findings.check(hello.resourceLimits, Text::tr("Resource limits"), Text::tr("no: the limits could not be set"));
    findings.add(Health::Good, Text::tr("Untested loaders"),
                 Text::tr("blocked in libvips; formats that need one are read in a process of their own"));
}

/// Camera raw has a program of its own: is it there, and locked in as the others are?
void checkRaw(Findings &findings, const worker::Hello &usual)
{
    const auto hello = askRawWorker();
    if (!hello)
        return findings.add(Health::Reduced, Text::tr("Camera raw"),
                            Text::tr("not read: glassine-raw cannot be started"));
    const bool alike = hello->landlockAbi == usual.landlockAbi && hello->seccomp == usual.seccomp
        && hello->noNewPrivileges == usual.noNewPrivileges && hello->resourceLimits == usual.resourceLimits;
    const auto version = hello->versions.find("LibRaw");
    const QString name = u"LibRaw "_s + (version == hello->versions.end() ? QString() : shownName(version->second));
    findings.add(alike ? Health::Good : Health::Reduced, Text::tr("Camera raw"),
                 alike ? Text::tr("%1, in processes of its own, locked in like the others").arg(name)
                       : Text::tr("%1, in processes of its own, not locked in like the others").arg(name));
}

void checkFormats(Findings &findings, const worker::Hello &hello)
{
    findings.begin(Text::tr("Formats"));
    const auto has = [](const std::vector<std::string> &list, std::string_view id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    QStringList missing;
    for (const files::ContentTypeRow &row : files::contentTypes()) {
        using files::Reading;
        const bool isRead = row.reading == Reading::Pool || row.reading == Reading::OwnProcess
            || row.reading == Reading::ExplicitOnly;
        if (isRead && !has(hello.types, row.id))
            missing.append(fromUtf8(row.label));
    }
    findings.add(missing.isEmpty() ? Health::Good : Health::Reduced, Text::tr("Read"),
                 missing.isEmpty() ? Text::tr("all")
                                   : Text::tr("all but %1: libvips was built without").arg(missing.join(u", "_s)));
    missing.clear();
    for (const codecs::CodecDescription &codec : codecs::codecs())
        if (!has(hello.codecs, codec.id))
            missing.append(fromUtf8(codec.label));
    findings.add(missing.isEmpty() ? Health::Good : Health::Reduced, Text::tr("Written"),
                 missing.isEmpty() ? Text::tr("all")
                                   : Text::tr("all but %1: libvips was built without").arg(missing.join(u", "_s)));
}

/// Tries it the way sessions do: makes the folder and an unnamed file in it, and leaves nothing behind.
void checkFolder(Findings &findings, const QString &what, const Result<std::string> &folder)
{
    if (!folder) {
        findings.add(Health::Broken, what, QString::fromStdString(errorSentence(folder.error())));
        return;
    }
    if (const auto file = files::OutputFile::create(*folder, "doctor"); !file) {
        findings.add(Health::Broken, what, QString::fromStdString(errorSentence(file.error())));
        return;
    }
    const auto space = files::freeBytes(*folder);
    const bool isTight = space && *space < kLittleSpace;
    QString detail = shownName(*folder);
    if (space)
        detail += u", "_s + Text::tr("%1 free").arg(shownBytes(*space));
    findings.add(isTight ? Health::Reduced : Health::Good, what, detail);
}

void checkPresets(Findings &findings)
{
    findings.begin(Text::tr("Presets"));
    int good = 0;
    for (const presets::PresetStore::Entry &entry : presets::PresetStore().list()) {
        if (!entry.error)
            ++good;
        else
            findings.add(entry.builtIn ? Health::Broken : Health::Reduced, entry.id,
                         QString::fromStdString(errorSentence(*entry.error)));
    }
    findings.add(Health::Good, Text::tr("Usable"), shownCount(good));
}

class DoctorCommand final : public Command {
public:
    void define(Parser &parser) override { addJsonFlag(parser, m_json); }

    ExitCode run(Console &console) override
    {
        Findings findings;
        const auto hello = askWorker();
        checkVersions(findings, hello ? &*hello : nullptr);
        if (hello) {
            checkIsolation(findings, *hello);
            checkRaw(findings, *hello);
            checkFormats(findings, *hello);
        } else {
            findings.begin(Text::tr("How workers are locked in"));
            findings.add(Health::Broken, Text::tr("Worker"), QString::fromStdString(errorSentence(hello.error())));
        }
        findings.begin(Text::tr("Folders"));
        checkFolder(findings, Text::tr("Sessions"), stateFolder());
        checkFolder(findings, Text::tr("Settings"), configFolder());
        checkPresets(findings);
        m_json ? showJson(console.out, findings) : show(console.out, findings);
        return findings.isBroken() ? ExitCode::SomeFailed : ExitCode::Good;
    }

private:
    static QString mark(const Output &out, Health health)
    {
        switch (health) {
        case Health::Good: return out.styled(Tone::Good, out.isUtf8() ? u"✓"_s : u"*"_s);
        case Health::Reduced: return out.styled(Tone::Warn, u"!"_s);
        case Health::Broken: break;
        }
        return out.styled(Tone::Bad, out.isUtf8() ? u"✗"_s : u"x"_s);
    }

    static void show(Output &out, const Findings &findings)
    {
        QList<QStringList> rows;
        for (const Finding &finding : findings.all())
            rows.append({mark(out, finding.health) + u' ' + finding.what, finding.detail});
        int widest = 0;
        for (const QStringList &row : std::as_const(rows))
            widest = std::max(widest, columnsOf(row[0]));
        QString section;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Finding &finding = findings.all()[i];
            if (finding.section != section) {
                out.line((section.isEmpty() ? QString() : u"\n"_s) + out.styled(Tone::Bold, finding.section));
                section = finding.section;
            }
            rows[i][0] += QString(widest - columnsOf(rows[i][0]), u' ');
            for (const QString &line : table({rows[i]}, out.width()))
                out.line(line);
        }
        out.line();
        const bool isReduced = std::any_of(findings.all().begin(), findings.all().end(),
                                           [](const Finding &one) { return one.health == Health::Reduced; });
        out.line(findings.isBroken()
                     ? out.styled(Tone::Bad, Text::tr("Something is missing: see the lines marked above."))
                     : isReduced ? out.styled(Tone::Warn, Text::tr("Ready to work, with what is marked above reduced."))
                                 : out.styled(Tone::Good, Text::tr("Ready to work.")));
    }

    static void showJson(Output &out, const Findings &findings)
    {
        static constexpr std::string_view kNames[] = {"good", "reduced", "broken"};
        QJsonArray rows;
        for (const Finding &finding : findings.all())
            rows.append(QJsonObject{{u"section"_s, finding.section},
                                    {u"health"_s, fromUtf8(kNames[static_cast<std::size_t>(finding.health)])},
                                    {u"what"_s, finding.what},
                                    {u"detail"_s, finding.detail}});
        writeJsonLine(out, {{u"schema"_s, kEventSchema}, {u"healthy"_s, !findings.isBroken()}, {u"findings"_s, rows}});
    }

    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeDoctorCommand()
{
    return std::make_unique<DoctorCommand>();
}

} // namespace glassine::cli
