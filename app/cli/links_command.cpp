// SPDX-License-Identifier: GPL-3.0-or-later
// glassine links: the addresses of what was sent, for copying.

#include "album_source.h"
#include "batch_flags.h"
#include "command.h"
#include "delivery/links.h"
#include "destination_access.h"
#include "events.h"
#include "gallery/html.h"
#include "sent_links.h"
#include "text.h"

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;
using delivery::SentLink;

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
}

/// Signs that Markdown would take for its own.
QString forMarkdown(const std::string &name)
{
    QString text;
    for (const QChar c : shownName(name)) {
        if (u"\\`*_{}[]()<>#+-!|"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

class LinksCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("FOLDER", m_folder, Text::tr("The folder that was sent.")).required();
        parser.option("--to", m_destination, Text::tr("The destination; see glassine destinations list."))
            .valueName(u"NAME"_s)
            .required();
        parser
            .option("--expires", m_expires,
                    Text::tr("Links that let in whoever has them, for so long: 12h, 7d (at most)."))
            .valueName(u"TIME"_s);
        parser.option("--as", m_form, Text::tr("How they are written."))
            .oneOf({"text", "markdown", "html", "json"})
            .shownDefault("text");
    }

    ExitCode run(Console &console) override
    {
        const std::string folder = absolutePath(m_folder);
        const auto seconds = shareSeconds(m_expires);
        if (!seconds)
            return report(console, seconds.error());
        const auto access = accessTo(m_destination);
        if (!access)
            return report(console, access.error());
        warnOfExposedFiles(console, *access);
        const auto links = delivery::linksOf(folder, *access, *seconds);
        if (!links)
            return report(console, links.error());
        if (m_form == "html")
            return showHtml(console, folder, *links);
        for (const SentLink &link : *links)
            show(console, link);
        return ExitCode::Good;
    }

private:
    void show(Console &console, const SentLink &link) const
    {
        const QString address = fromUtf8(link.link);
        if (m_form == "json") {
            QJsonObject json = {{u"link"_s, address}};
            putPath(json, u"path"_s, link.path);
            writeJsonLine(console.out, event("link", json));
        } else if (m_form == "markdown") {
            console.out.line(u"!["_s + forMarkdown(nameOf(link.path)) + u"]("_s + address + u')');
        } else {
            console.out.line(address);
        }
    }

    /// Sizes and formats of one photo together; the files here tell which those are.
    static ExitCode showHtml(Console &console, const std::string &folder, const std::vector<SentLink> &links)
    {
        auto collected = albumOfFolder(folder);
        if (!collected)
            return report(console, collected.error());
        keepLinked(collected->album, links);
        for (const gallery::Photo &photo : collected->album.photos)
            if (const QByteArray html = gallery::pictureHtml(photo); !html.isEmpty())
                console.out.write(html + '\n');
        return ExitCode::Good;
    }

    std::string m_folder, m_destination, m_expires, m_form = "text";
};

} // namespace

std::unique_ptr<Command> makeLinksCommand()
{
    return std::make_unique<LinksCommand>();
}

} // namespace glassine::cli
