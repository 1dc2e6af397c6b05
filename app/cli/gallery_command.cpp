// SPDX-License-Identifier: GPL-3.0-or-later
// glassine gallery: a web page of what was delivered, and a list of it for programs.

#include "album_source.h"
#include "batch_flags.h"
#include "command.h"
#include "destination_access.h"
#include "events.h"
#include "gallery/manifest.h"
#include "gallery/page.h"
#include "gallery_files.h"
#include "sent_links.h"
#include "text.h"

#include <QJsonDocument>
#include <QLocale>

namespace glassine::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char *kPage = "index.html";
constexpr const char *kManifest = "manifest.json";

bool isOurManifest(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().contains(u"glassine-manifest"_s);
}

gallery::PageWords pageWords(std::size_t photos)
{
    gallery::PageWords words;
    const QLocale locale;
    words.language = locale.language() == QLocale::C ? u"en"_s : locale.bcp47Name();
    words.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    words.count = Text::tr("%n photos", nullptr, static_cast<int>(photos));
    words.previous = Text::tr("Previous");
    words.next = Text::tr("Next");
    words.close = Text::tr("Close");
    words.open = Text::tr("Largest file");
    words.empty = Text::tr("There are no photos here.");
    return words;
}

class GalleryCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("SOURCE", m_source, Text::tr("A session, or a folder; without it, the newest session."));
        parser
            .option("-o,--output", m_output,
                    Text::tr("A folder for the page and copies of the photos. Without it, the page is put beside the "
                             "photos."))
            .valueName(u"FOLDER"_s);
        parser.option("--title", m_title, Text::tr("What stands above it.")).valueName(u"TEXT"_s);
        const Flag to = parser
                            .option("--to", m_destination,
                                    Text::tr("The page shows what was sent there, wherever it is put itself."))
                            .valueName(u"NAME"_s);
        parser
            .option("--expires", m_expires,
                    Text::tr("Links that let in whoever has them, for so long: 12h, 7d (at most)."))
            .valueName(u"TIME"_s)
            .needs(to);
        addJsonFlag(parser, m_json);
    }

    ExitCode run(Console &console) override
    {
        auto collected = albumOf(m_source);
        if (!collected)
            return report(console, collected.error());
        if (!m_title.empty())
            collected->album.title = m_title;
        for (const Error &problem : collected->problems)
            report(console, problem);
        if (const auto linked = link(console, *collected); !linked)
            return report(console, linked.error());
        if (collected->album.photos.empty())
            return report(console, {ErrorCode::NothingToDo, collected->folder, {}});
        const std::string folder = m_output.empty() ? collected->folder : absolutePath(m_output);
        if (const auto written = write(*collected, folder); !written)
            return report(console, written.error());
        tell(console, *collected, folder);
        return collected->problems.empty() ? ExitCode::Good : ExitCode::SomeFailed;
    }

private:
    Result<void> link(Console &console, CollectedAlbum &collected) const
    {
        if (m_destination.empty())
            return {};
        GLASSINE_TRY(const std::int64_t seconds, shareSeconds(m_expires));
        GLASSINE_TRY(const sync::Access access, accessTo(m_destination));
        warnOfExposedFiles(console, access);
        GLASSINE_TRY(const auto links, delivery::linksOf(collected.folder, access, seconds));
        keepLinked(collected.album, links);
        return {};
    }

    /// The page comes last: when it is there, so is all that it shows.
    Result<void> write(const CollectedAlbum &collected, const std::string &folder) const
    {
        const gallery::Album &album = collected.album;
        if (folder != collected.folder && m_destination.empty())
            for (const gallery::Photo &photo : album.photos)
                for (const gallery::PhotoFile &file : photo.files)
                    GLASSINE_CHECK(copyBelow(collected.folder, file.path, folder));
        GLASSINE_CHECK(writeOwnFile(folder, kManifest, gallery::manifestJson(album), isOurManifest));
        GLASSINE_CHECK(writeOwnFile(folder, kPage, gallery::galleryPage(album, pageWords(album.photos.size())),
                                    gallery::isGalleryPage));
        return {};
    }

    void tell(Console &console, const CollectedAlbum &collected, const std::string &folder) const
    {
        const std::string page = folder + '/' + kPage;
        if (!m_json) {
            console.out.line(shownName(page));
            return;
        }
        QJsonObject json = {{u"photos"_s, static_cast<qint64>(collected.album.photos.size())},
                            {u"problems"_s, static_cast<qint64>(collected.problems.size())}};
        putPath(json, u"page"_s, page);
        putPath(json, u"manifest"_s, folder + '/' + kManifest);
        writeJsonLine(console.out, event("gallery", json));
    }

    std::string m_source, m_output, m_title, m_destination, m_expires;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeGalleryCommand()
{
    return std::make_unique<GalleryCommand>();
}

} // namespace glassine::cli
