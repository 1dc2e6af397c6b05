// SPDX-License-Identifier: GPL-3.0-or-later
// glassine formats: what can be read and written here, and every setting there is.

#include "codecs/codec.h"
#include "command.h"
#include "events.h"
#include "hello.h"
#include "option_table.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

bool isIn(const std::vector<std::string> &list, std::string_view id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

bool isPicture(files::Reading reading)
{
    return reading != files::Reading::NotAPicture && reading != files::Reading::Unsupported;
}

/// The first few: camera raw has thirty.
QString extensionText(const files::ContentTypeRow &row)
{
    constexpr std::size_t kShown = 4;
    QStringList extensions;
    for (std::string_view extension : row.extensions.first(std::min(kShown, row.extensions.size())))
        extensions.append(u'.' + fromUtf8(extension));
    return extensions.join(u' ') + (row.extensions.size() > kShown ? u" …"_s : QString());
}

QString inputRemark(const files::ContentTypeRow &row, const worker::Hello &hello)
{
    if (row.reading == files::Reading::NotYet)
        return Text::tr("recognized, not read yet");
    if (!isIn(hello.types, row.id))
        return Text::tr("not on this system");
    if (row.reading == files::Reading::ExplicitOnly)
        return Text::tr("only when the file itself is named");
    if (row.reading == files::Reading::OwnProcess)
        return Text::tr("in a process of its own");
    return {};
}

QString carries(const codecs::CodecDescription &codec)
{
    QStringList can;
    const auto add = [&can](bool yes, const QString &what) {
        if (yes)
            can.append(what);
    };
    add(codec.lossy && codec.defaultQuality > 0, Text::tr("quality"));
    add(codec.lossless, Text::tr("lossless"));
    add(codec.alpha, Text::tr("transparency"));
    add(codec.animation, Text::tr("animation"));
    add(codec.sixteenBit, Text::tr("more than 8 bits"));
    add(codec.cmyk, u"CMYK"_s);
    add(codec.exif, u"EXIF"_s);
    add(codec.xmp, u"XMP"_s);
    add(codec.iptc, u"IPTC"_s);
    add(codec.icc, u"ICC"_s);
    return can.join(u", "_s);
}

class FormatsCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.flag("--options", m_options,
                    Text::tr("Lists every setting of operations and formats, for --set and presets."));
        addJsonFlag(parser, m_json);
    }

    ExitCode run(Console &console) override
    {
        if (m_options) {
            m_json ? showOptionsJson(console.out) : showOptions(console.out);
            return ExitCode::Good;
        }
        const auto hello = askWorker();
        if (!hello)
            return report(console, hello.error());
        m_json ? showJson(console.out, *hello) : show(console.out, *hello);
        return ExitCode::Good;
    }

private:
    static void show(Output &out, const worker::Hello &hello)
    {
        out.line(out.styled(Tone::Bold, Text::tr("Read")));
        QList<QStringList> rows;
        for (const files::ContentTypeRow &row : files::contentTypes()) {
            if (!isPicture(row.reading))
                continue;
            rows.append({out.styled(Tone::Accent, fromUtf8(row.id)), fromUtf8(row.label), extensionText(row),
                         inputRemark(row, hello)});
        }
        showTable(out, rows);
        out.line();
        out.line(out.styled(Tone::Bold, Text::tr("Written")));
        rows.clear();
        for (const codecs::CodecDescription &codec : codecs::codecs())
            rows.append({out.styled(Tone::Accent, fromUtf8(codec.id)), fromUtf8(codec.label),
                         u'.' + fromUtf8(codec.extension),
                         isIn(hello.codecs, codec.id) ? carries(codec) : Text::tr("not on this system")});
        showTable(out, rows);
    }

    static void showTable(Output &out, const QList<QStringList> &rows)
    {
        for (const QString &line : table(rows, out.width()))
            out.line(line);
    }

    static void showJson(Output &out, const worker::Hello &hello)
    {
        QJsonArray inputs;
        for (const files::ContentTypeRow &row : files::contentTypes())
            if (isPicture(row.reading))
                inputs.append(QJsonObject{{u"id"_s, fromUtf8(row.id)},
                                          {u"label"_s, fromUtf8(row.label)},
                                          {u"mime"_s, fromUtf8(row.mime)},
                                          {u"available"_s, isIn(hello.types, row.id)},
                                          {u"only_when_named"_s, row.reading == files::Reading::ExplicitOnly}});
        QJsonArray outputs;
        for (const codecs::CodecDescription &codec : codecs::codecs())
            outputs.append(QJsonObject{{u"id"_s, fromUtf8(codec.id)},
                                       {u"label"_s, fromUtf8(codec.label)},
                                       {u"extension"_s, fromUtf8(codec.extension)},
                                       {u"mime"_s, fromUtf8(codec.mime)},
                                       {u"available"_s, isIn(hello.codecs, codec.id)},
                                       {u"quality"_s, codec.defaultQuality > 0},
                                       {u"lossless"_s, codec.lossless},
                                       {u"alpha"_s, codec.alpha},
                                       {u"animation"_s, codec.animation}});
        writeJsonLine(out, {{u"schema"_s, kEventSchema}, {u"inputs"_s, inputs}, {u"outputs"_s, outputs}});
    }

    bool m_options = false, m_json = false;
};

} // namespace

std::unique_ptr<Command> makeFormatsCommand()
{
    return std::make_unique<FormatsCommand>();
}

} // namespace glassine::cli
