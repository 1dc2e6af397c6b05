// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and lists of delivered photos: complete, well-formed, and harmless whatever names and texts are.
#include "gallery/html.h"
#include "gallery/manifest.h"
#include "gallery/page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace glassine;
using namespace glassine::gallery;
using namespace Qt::StringLiterals;

namespace {

PhotoFile file(const std::string &path, const std::string &type, Size size, std::int64_t bytes = 1000)
{
    return {path, type, size, bytes, {}, {}};
}

PhotoFile jpeg(const std::string &path, Size size)
{
    return file(path, "image/jpeg", size);
}

const std::string kNasty = "a\"b'<script>alert(1)</script>&\x01\xff\xe2\x80\xae.jpg";

PageWords words()
{
    PageWords words;
    words.count = u"2 photos"_s;
    words.previous = u"Previous"_s;
    words.next = u"Next <"_s;
    words.close = u"Close"_s;
    words.open = u"Largest file"_s;
    words.empty = u"No photos"_s;
    return words;
}

/// HTML's elements without an end, and its word in front, as XML has them; the rest has to be well-formed as it is.
QByteArray asXml(const QByteArray &html)
{
    QString text = QString::fromUtf8(html);
    text.remove(u"<!doctype html>\n"_s);
    text.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    text.replace(QRegularExpression(u"<(img|meta|source)([^>]*)>"_s), u"<\\1\\2/>"_s);
    return text.toUtf8();
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
};

/// All elements in their order; empty when it is not well-formed.
QList<Element> elementsOf(const QByteArray &html)
{
    QXmlStreamReader reader(asXml(html));
    QList<Element> elements;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.append({reader.name().toString(), reader.attributes()});
    if (reader.hasError()) {
        qWarning() << reader.errorString() << reader.lineNumber();
        return {};
    }
    return elements;
}

Album someAlbum()
{
    return {"Wedding & more",
            {{"beach",
              "Two people on a beach",
              {jpeg("beach-640.jpg", {640, 427}), jpeg("beach-1280.jpg", {1280, 853}),
               file("beach-640.webp", "image/webp", {640, 427})}},
             {"tall", {}, {jpeg("day 2/tall.jpg", {800, 1200})}}}};
}

} // namespace

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesOfOnePhotoAreOnePhoto()
    {
        const std::vector<Photo> photos = grouped(
            {jpeg("a/beach-640.jpg", {640, 427}), jpeg("a/beach-1280x853.jpg", {1280, 853}),
             file("a/beach_2048w.webp", "image/webp", {2048, 1365}), jpeg("a/beach.jpg", {3000, 2000}),
             jpeg("b/beach-640.jpg", {640, 427}), jpeg("a/other-640.jpg", {640, 427})});
        QCOMPARE(photos.size(), 3u);
        QCOMPARE(photos[0].name, "beach");
        QCOMPARE(photos[0].files.size(), 4u);
        QCOMPARE(photos[0].largest().path, "a/beach.jpg");
        QCOMPARE(photos[1].files.size(), 1u);
        QCOMPARE(photos[2].name, "other");
    }

    void whatOnlyLooksAlikeStaysApart_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QSize>("oneSize");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QSize>("otherSize");
        QTest::newRow("a number that is no size")
            << QByteArray("IMG-4711.jpg") << QSize(640, 427) << QByteArray("IMG-4712.jpg") << QSize(640, 427);
        QTest::newRow("another shape") << QByteArray("a-640.jpg") << QSize(640, 427) << QByteArray("a-640.png")
                                       << QSize(640, 640);
        QTest::newRow("nothing before the size")
            << QByteArray("640.jpg") << QSize(640, 427) << QByteArray("1280.jpg") << QSize(1280, 853);
    }
    void whatOnlyLooksAlikeStaysApart()
    {
        QFETCH(QByteArray, one);
        QFETCH(QSize, oneSize);
        QFETCH(QByteArray, other);
        QFETCH(QSize, otherSize);
        QCOMPARE(grouped({jpeg(one.toStdString(), {oneSize.width(), oneSize.height()}),
                          jpeg(other.toStdString(), {otherSize.width(), otherSize.height()})})
                     .size(),
                 2u);
    }

    void onePhotoIsAnImageWithItsSize()
    {
        Photo photo{"tall", {}, {jpeg("day 2/t\xc3\xa4ll#1.jpg", {800, 1200})}};
        QCOMPARE(pictureHtml(photo),
                 "<img src=\"day%202/t%C3%A4ll%231.jpg\" width=\"800\" height=\"1200\" alt=\"tall\" "
                 "loading=\"lazy\" decoding=\"async\">");
        photo.files.front().link = "https://h/p/a.jpg?x=1&y=2";
        QVERIFY(pictureHtml(photo).startsWith("<img src=\"https://h/p/a.jpg?x=1&amp;y=2\""));
        QVERIFY(pictureHtml({"raw", {}, {file("a.tif", "image/tiff", {8, 8})}}).isEmpty());
    }

    void severalSizesAndFormatsAreLeftToTheBrowser()
    {
        const QByteArray html = pictureHtml(someAlbum().photos.front(), {"50vw", false});
        const QList<Element> elements = elementsOf(html);
        QCOMPARE(elements.size(), 3);
        QCOMPARE(elements[0].name, u"picture"_s);
        QCOMPARE(elements[1].attributes.value(u"type"_s), u"image/webp"_s);
        QCOMPARE(elements[1].attributes.value(u"srcset"_s), u"beach-640.webp 640w"_s);
        QCOMPARE(elements[2].attributes.value(u"srcset"_s), u"beach-640.jpg 640w, beach-1280.jpg 1280w"_s);
        QCOMPARE(elements[2].attributes.value(u"sizes"_s), u"50vw"_s);
        QCOMPARE(elements[2].attributes.value(u"src"_s), u"beach-1280.jpg"_s);
        QCOMPARE(elements[2].attributes.value(u"alt"_s), u"Two people on a beach"_s);
        QVERIFY(!elements[2].attributes.hasAttribute(u"loading"_s));
    }

    void thePageIsWellFormedAndWhole()
    {
        const QByteArray html = galleryPage(someAlbum(), words());
        QVERIFY(isGalleryPage(html));
        QVERIFY(!isGalleryPage("<!doctype html>\n<html>"));
        const QList<Element> elements = elementsOf(html);
        QVERIFY(!elements.isEmpty());
        QStringList images, ids, targets;
        for (const Element &element : elements) {
            const auto value = [&](const QString &name) { return element.attributes.value(name).toString(); };
            if (element.name == u"img"_s) {
                images.append(value(u"src"_s));
                QVERIFY(!value(u"alt"_s).isEmpty());
            }
            if (!value(u"id"_s).isEmpty())
                ids.append(value(u"id"_s));
            if (value(u"href"_s).startsWith(u'#'))
                targets.append(value(u"href"_s).mid(1));
            QVERIFY(element.name != u"script"_s && element.name != u"link"_s);
        }
        QCOMPARE(images,
                 (QStringList{u"beach-1280.jpg"_s, u"day%202/tall.jpg"_s, u"beach-1280.jpg"_s, u"day%202/tall.jpg"_s}));
        QCOMPARE(ids.size(), 4);
        QCOMPARE(ids.removeDuplicates(), 0);
        for (const QString &target : targets)
            QVERIFY2(ids.contains(target), qPrintable(target));
        QVERIFY(html.contains("<h1><bdi>Wedding &amp; more</bdi></h1>"));
        QVERIFY(html.contains("Next &lt;"));
        QVERIFY(!html.contains("http:") && !html.contains("https:")); // nothing comes from elsewhere
    }

    void namesAndTextsStayData()
    {
        Album album{kNasty,
                    {{kNasty, kNasty, {jpeg(kNasty, {10, 10})}}, {kNasty, {}, {file(kNasty, "image/tiff", {})}}}};
        const QByteArray html = galleryPage(album, words());
        const QList<Element> elements = elementsOf(html);
        QVERIFY(!elements.isEmpty());
        for (const Element &element : elements)
            QVERIFY(element.name != u"script"_s);
        QVERIFY(!html.contains('\x01'));
        QVERIFY(QString::fromUtf8(html).toUtf8() == html);
        QVERIFY(html.contains("href=\"a%22b%27%3Cscript%3E")); // the one without a picture, to be fetched
        const QByteArray manifest = manifestJson(album);
        const QJsonObject photo =
            QJsonDocument::fromJson(manifest).object().value(u"photos"_s).toArray().at(0).toObject();
        const QJsonObject one = photo.value(u"files"_s).toArray().at(0).toObject();
        QCOMPARE(QByteArray::fromBase64(one.value(u"path-bytes"_s).toString().toLatin1()).toStdString(), kNasty);
    }

    void anAlbumWithoutPhotosSaysSo()
    {
        const QByteArray html = galleryPage({"Nothing", {}}, words());
        QVERIFY(!elementsOf(html).isEmpty());
        QVERIFY(html.contains("<p>No photos</p>"));
    }

    void readersFromTheRightAreServed()
    {
        PageWords arabic = words();
        arabic.language = u"ar"_s;
        arabic.isRightToLeft = true;
        QVERIFY(galleryPage(someAlbum(), arabic).contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void theManifestListsWhatIsThere()
    {
        Album album = someAlbum();
        album.photos[0].files[1].hash = "0123";
        album.photos[0].files[1].link = "https://h/beach-1280.jpg";
        const QJsonObject json = QJsonDocument::fromJson(manifestJson(album)).object();
        QCOMPARE(json.value(u"glassine-manifest"_s).toInt(), 1);
        QCOMPARE(json.value(u"files"_s).toInt(), 4);
        QCOMPARE(json.value(u"bytes"_s).toInt(), 4000);
        const QJsonArray photos = json.value(u"photos"_s).toArray();
        QCOMPARE(photos.size(), 2);
        const QJsonObject one = photos[0].toObject().value(u"files"_s).toArray().at(1).toObject();
        QCOMPARE(one.value(u"width"_s).toInt(), 1280);
        QCOMPARE(one.value(u"blake2b"_s).toString(), u"0123"_s);
        QCOMPARE(one.value(u"link"_s).toString(), u"https://h/beach-1280.jpg"_s);
        QVERIFY(!photos[1].toObject().contains(u"alt"_s));
        QVERIFY(manifestJson(album) == manifestJson(album));
    }
};

QTEST_GUILESS_MAIN(GalleryTest)
#include "gallery_test.moc"
