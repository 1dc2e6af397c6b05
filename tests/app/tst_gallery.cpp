// SPDX-License-Identifier: GPL-3.0-or-later
// glassine gallery over what was delivered: complete, nothing of others replaced, the same bytes for the same files.
#include "pictures.h"
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray photosIn(const QString &manifest)
{
    return QJsonDocument::fromJson(read(manifest)).object().value(u"photos"_s).toArray();
}

QJsonObject fileOf(const QJsonArray &photos, qsizetype photo, qsizetype file)
{
    return photos.at(photo).toObject().value(u"files"_s).toArray().at(file).toObject();
}

/// Every src and href that leads to a file is there.
void verifyLinks(const QByteArray &html, const QDir &folder)
{
    int found = 0;
    for (const QByteArray &name : {QByteArray("src=\""), QByteArray("href=\"")})
        for (qsizetype at = html.indexOf(name); at >= 0; at = html.indexOf(name, at + 1)) {
            const qsizetype begin = at + name.size();
            const QByteArray address = html.mid(begin, html.indexOf('"', begin) - begin);
            if (address.startsWith('#'))
                continue;
            QVERIFY2(folder.exists(QString::fromUtf8(QByteArray::fromPercentEncoding(address))), address.constData());
            ++found;
        }
    QVERIFY(found > 0);
}

} // namespace

class GalleryCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionsRenditionsAreOnePhoto()
    {
        World world;
        writePicture(world.path(u"in/a b.jpg"_s), {1200, 800}, 1);
        writePicture(world.path(u"in/day/c.jpg"_s), {800, 1200}, 2);
        writeBytes(world.path(u"p.json"_s),
                   R"({"glassine":1,"name":"p","renditions":[
                       {"id":"s","format":"jpeg","name":"{dir}/{name}-s.{ext}","operations":{"resize":{"fit":"long-edge","pixels":300}}},
                       {"id":"l","format":"jpeg","name":"{dir}/{name}-l.{ext}","operations":{"resize":{"fit":"long-edge","pixels":600}}}]})");
        const Run optimized = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--preset"_s, u"p.json"_s});
        QVERIFY2(optimized.code == 0, optimized.err.constData());
        const Run run = world.run({u"gallery"_s, u"--title"_s, u"A & B"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.event(u"gallery"_s).value(u"photos"_s).toInt(), 2);
        const QByteArray html = read(world.path(u"out/index.html"_s));
        QVERIFY(html.contains("<title>A &amp; B</title>"));
        QVERIFY(html.contains(" 300w, ") && html.contains(" 600w"));
        verifyLinks(html, QDir(world.path(u"out"_s)));
        const QJsonArray photos = photosIn(world.path(u"out/manifest.json"_s));
        QCOMPARE(photos.size(), 2);
        const QJsonObject large = fileOf(photos, 0, 1);
        QCOMPARE(large.value(u"path"_s).toString(), u"a b-l.jpg"_s);
        QCOMPARE(large.value(u"width"_s).toInt(), 600);
        const QByteArray bytes = read(world.path(u"out/a b-l.jpg"_s));
        QCOMPARE(large.value(u"bytes"_s).toInt(), int(bytes.size()));
        QCOMPARE(large.value(u"blake2b"_s).toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
        // The same on standard output, without a file of it.
        QCOMPARE(QJsonDocument::fromJson(world.run({u"report"_s, u"--manifest"_s}).out)
                     .object()
                     .value(u"photos"_s)
                     .toArray(),
                 photos);
        const QByteArray snippets = world.run({u"report"_s, u"--html"_s}).out;
        QCOMPARE(snippets.count("<img "), 2);
        QVERIFY(snippets.contains("srcset=\"a%20b-s.jpg 300w, a%20b-l.jpg 600w\""));
    }

    void anyFolderHasAGalleryOfItsOwn()
    {
        World world;
        writePicture(world.path(u"shots/one-320.jpg"_s), {320, 240}, 1);
        writePicture(world.path(u"shots/one-640.jpg"_s), {640, 480}, 1);
        writePicture(world.path(u"shots/<b>&\"'#?.jpg"_s), {64, 48}, 2);
        writeBytes(world.path(u"shots/notes.txt"_s), "no picture");
        const Run run = world.run({u"gallery"_s, u"shots"_s, u"-o"_s, u"site"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(world.files(u"shots"_s).size(), 4); // nothing is put beside them
        QCOMPARE(world.files(u"site"_s).size(), 5);
        const QByteArray html = read(world.path(u"site/index.html"_s));
        verifyLinks(html, QDir(world.path(u"site"_s)));
        QVERIFY(!html.contains("<b>"));
        QCOMPARE(read(world.path(u"site/one-640.jpg"_s)), read(world.path(u"shots/one-640.jpg"_s)));
        const QJsonArray photos = photosIn(world.path(u"site/manifest.json"_s));
        QCOMPARE(photos.size(), 2);

        // Again: the same bytes. After a change: its own files are made anew.
        QCOMPARE(world.run({u"gallery"_s, u"shots"_s, u"-o"_s, u"site"_s}).code, 0);
        QCOMPARE(read(world.path(u"site/index.html"_s)), html);
        writePicture(world.path(u"shots/two.jpg"_s), {100, 80}, 3);
        QCOMPARE(world.run({u"gallery"_s, u"shots"_s, u"-o"_s, u"site"_s}).code, 0);
        QVERIFY(read(world.path(u"site/index.html"_s)).contains("two.jpg"));
        QCOMPARE(world.files(u"site"_s).size(), 6);
    }

    void whatIsNotItsOwnStays()
    {
        World world;
        writePicture(world.path(u"shots/a.jpg"_s), {64, 48}, 1);
        writeBytes(world.path(u"shots/index.html"_s), "<html>mine</html>");
        const Run refused = world.run({u"gallery"_s, u"shots"_s});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("index.html"), refused.err.constData());
        QCOMPARE(read(world.path(u"shots/index.html"_s)), QByteArray("<html>mine</html>"));
        writePicture(world.path(u"site/a.jpg"_s), {32, 32}, 9);
        const QByteArray before = read(world.path(u"site/a.jpg"_s));
        QCOMPARE(world.run({u"gallery"_s, u"shots"_s, u"-o"_s, u"site"_s}).code, 4);
        QCOMPARE(read(world.path(u"site/a.jpg"_s)), before);
        QVERIFY(!QFile::exists(world.path(u"site/index.html"_s)));
    }

    void whatCannotBeShownIsSaid()
    {
        World world;
        QCOMPARE(world.run({u"gallery"_s}).code, 2);
        QCOMPARE(world.run({u"gallery"_s, u"nowhere"_s}).code, 2);
        QDir().mkpath(world.path(u"empty"_s));
        QCOMPARE(world.run({u"gallery"_s, u"empty"_s}).code, 3);
        writePicture(world.path(u"shots/a.jpg"_s), {64, 48}, 1);
        writeBytes(world.path(u"shots/damaged.jpg"_s), "\xff\xd8\xff\xe0 and nothing more");
        const Run run = world.run({u"gallery"_s, u"shots"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("damaged.jpg"), run.err.constData());
        QVERIFY(read(world.path(u"shots/index.html"_s)).contains("a.jpg"));
    }
};

QTEST_GUILESS_MAIN(GalleryCommandTest)
#include "tst_gallery.moc"
