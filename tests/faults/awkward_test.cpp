// SPDX-License-Identifier: GPL-3.0-or-later
// Valid photos of unusual make: each comes out as other programs see it, or is refused by name, and whatever the new
// file cannot hold is named. GLASSINE_HOSTILE adds its own such files to those made here.

#include "reference_decode.h"
#include "scene.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 300'000;

struct Recipe {
    const char *name;
    const char *arguments; ///< for ImageMagick, between its name and the file's
};

/// Gradients in every corner, so that a turn, a swapped channel or an inversion shows.
constexpr const char *kPicture =
    "-size 40x30 gradient:red-blue ( -size 40x30 gradient:black-lime -rotate 180 ) -compose plus -composite ";
constexpr const char *kSeeThrough = "( -size 40x30 gradient:white-gray20 ) -alpha off -compose CopyOpacity -composite ";

constexpr Recipe kRecipes[] = {
    {"inks.jpg", "-colorspace CMYK"},
    {"inks.tif", "-colorspace CMYK"},
    {"lab.tif", "-colorspace Lab"},
    {"gray.jpg", "-colorspace Gray"},
    {"gray16.png", "-colorspace Gray -depth 16"},
    {"color16.png", "-depth 16"},
    {"color16.tif", "-depth 16"},
    // Floating point in color is linear light to libvips, as to photographers' programs, and not to ImageMagick.
    {"float.tif", "-colorspace Gray -depth 32 -define quantum:format=floating-point"},
    {"integer32.tif", "-depth 32"},
    {"one-bit.tif", "-monochrome -compress Group4"},
    {"one-bit-white-is-zero.tif", "-monochrome -define quantum:polarity=min-is-white -compress none"},
    {"gray-white-is-zero.tif", "-colorspace Gray -define quantum:polarity=min-is-white"},
    {"four-bits-white-is-zero.tif", "-colorspace Gray -depth 4 -define quantum:polarity=min-is-white"},
    {"four-bits.png", "-colorspace Gray -depth 4"},
    {"palette.png", "-colors 16 -type Palette"},
    {"palette.tif", "-colors 16 -type Palette"},
    {"palette.gif", "-colors 16"},
    {"planes.tif", "-interlace Plane -compress LZW"},
    {"big-endian.tif", "-endian MSB"},
    {"tiles.tif", "-define tiff:tile-geometry=16x16"},
    {"jpeg-inside.tif", "-compress JPEG -quality 95"},
    {"tall-luma.jpg", "-sampling-factor 1x2"},
    {"quarter.jpg", "-sampling-factor 4x1"},
    {"progressive.jpg", "-interlace JPEG"},
    {"linear.png", "-colorspace RGB"},
    {"interlaced.png", "-interlace PNG"},
    {"lossless.webp", "-define webp:lossless=true"},
    {"one-pixel.png", "-resize 1x1!"},
    {"one-pixel.jpg", "-resize 1x1!"},
    {"one-column.jpg", "-resize 1x2000!"},
    {"one-row.tif", "-resize 2000x1!"},
    {"odd-progressive.jpg", "-resize 3x5! -interlace JPEG"},
    {"pages.tif", "( +clone -negate )"},
    {"frames.gif", "( +clone -negate ) -set delay 10"},
    {"frames.webp", "( +clone -negate ) -set delay 10"},
    {"turned-2.tif", "-orient TopRight"},
    {"turned-3.tif", "-orient BottomRight"},
    {"turned-4.tif", "-orient BottomLeft"},
    {"turned-5.tif", "-orient LeftTop"},
    {"turned-6.tif", "-orient RightTop"},
    {"turned-7.tif", "-orient RightBottom"},
    {"turned-8.tif", "-orient LeftBottom"},
};

constexpr Recipe kSeeThroughRecipes[] = {
    {"glass.png", ""},
    {"glass16.png", "-depth 16"},
    {"glass.webp", "-define webp:lossless=true"},
    {"glass.tif", ""},
    {"glass-associated.tif", "-define tiff:alpha=associated"},
    {"glass-gray.png", "-colorspace Gray"},
    {"hole.gif", "-channel A -threshold 50% +channel"},
    {"hole.png", "-channel A -threshold 50% +channel -colors 16 -type PaletteAlpha"},
};

void makeFile(const QString &folder, const Recipe &recipe, const QByteArray &picture)
{
    const QString program = debianProgram(u"convert-im6.q16"_s).isEmpty() ? debianProgram(u"convert"_s)
                                                                          : debianProgram(u"convert-im6.q16"_s);
    QStringList arguments = QString::fromLatin1(picture + recipe.arguments).split(u' ', Qt::SkipEmptyParts);
    arguments.append(folder + u'/' + QLatin1StringView(recipe.name));
    // Its exit code counts warnings as failures.
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    if (!QFile::exists(arguments.last()))
        qFatal("cannot make %s", recipe.name);
}

bool mentions(const QString &path, const QByteArray &words)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
}

} // namespace

class AwkwardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void comesOutAsOthersSeeIt();
    void namesWhatAJpegCannotHold();

private:
    QList<QJsonObject> answers(const QStringList &more);
    /// What is wrong with an answer, empty when nothing is.
    QString wrongPixels(const QJsonObject &event);
    QStringList unnamedLosses(const QJsonObject &event);
    const Reference &reference(const QString &path);

    Scene m_scene;
    QStringList m_files;
    QMap<QString, Reference> m_references;
};

void AwkwardTest::initTestCase()
{
    for (const char *tool : {"convert", "vips", "heif-convert", "djxl"})
        if (debianProgram(QString::fromLatin1(tool)).isEmpty())
            QSKIP(qPrintable(u"%1 is not installed: nobody to compare with"_s.arg(QLatin1StringView(tool))));
    const QString made = m_scene.path(u"made"_s);
    QDir().mkpath(made);
    for (const Recipe &recipe : kRecipes)
        makeFile(made, recipe, kPicture);
    for (const Recipe &recipe : kSeeThroughRecipes)
        makeFile(made, recipe, QByteArray(kPicture) + kSeeThrough);
    const QString archive = qEnvironmentVariable("GLASSINE_HOSTILE") + "/dev.tar.gz"_L1;
    if (QFile::exists(archive))
        QCOMPARE(QProcess::execute(u"tar"_s,
                                   {u"--no-same-owner"_s, u"-xzf"_s, archive, u"-C"_s, made, u"--wildcards"_s,
                                    u"*/valid-awkward/*"_s}),
                 0);
    // The corpus' own oddities; photos of a hundred megapixels have tests of their own.
    QDirIterator edge(qEnvironmentVariable("GLASSINE_CORPUS") + "/edge"_L1, QDir::Files);
    while (qEnvironmentVariableIsSet("GLASSINE_CORPUS") && edge.hasNext()) {
        const QString path = edge.next();
        if (!path.contains("pano-32000"_L1))
            m_files.append(path);
    }
    QDirIterator walk(made, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        m_files.append(walk.next());
    m_files.sort();
    QFile preset(m_scene.path(u"lossless.json"_s));
    QVERIFY(preset.open(QIODevice::WriteOnly));
    preset.write(
        R"({"glassine": 1, "name": "Lossless", "renditions": [{"id": "a", "format": "png", "target": {"lossless": true}}]})");
    preset.close();
    QFile names(m_scene.path(u"names"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(QFile::encodeName(m_files.join(QChar(0))));
}

/// The answer to every file, in no order.
QList<QJsonObject> AwkwardTest::answers(const QStringList &more)
{
    m_scene.startAfresh();
    const Ending ending = m_scene.run(QStringList{u"optimize"_s, u"--files-from"_s, m_scene.path(u"names"_s),
                                                  u"--null"_s, u"--output"_s, m_scene.path(u"out"_s), u"--json"_s}
                                          + more,
                                      kPatienceMs);
    QList<QJsonObject> events = ending.events();
    events.removeIf([](const QJsonObject &event) {
        return event.value(u"event"_s) != u"item"_s && event.value(u"event"_s) != u"skipped"_s;
    });
    return events;
}

const Reference &AwkwardTest::reference(const QString &path)
{
    if (!m_references.contains(path))
        m_references[path] = referenceOf(path);
    return m_references[path];
}

QString AwkwardTest::wrongPixels(const QJsonObject &event)
{
    const QString path = event.value(u"path"_s).toString();
    const Reference &expected = reference(path);
    if (expected.picture.isNull())
        return {};
    const QImage made = plainPicture(event.value(u"outputs"_s).toArray().first()[u"path"_s].toString());
    if (made.size() != expected.picture.size())
        return u"%1: %2x%3 pixels instead of %4x%5"_s.arg(path)
            .arg(made.width())
            .arg(made.height())
            .arg(expected.picture.width())
            .arg(expected.picture.height());
    const double meanLimit = expected.ink ? 2 : 1;
    const double mostLimit = expected.ink ? 16 : 8;
    const Difference found = differenceOf(expected.picture, made);
    if (found.mean <= meanLimit && found.most <= mostLimit)
        return {};
    return u"%1: differs by %2 in the mean, %3 at most"_s.arg(path).arg(found.mean).arg(found.most);
}

void AwkwardTest::comesOutAsOthersSeeIt()
{
    const QList<QJsonObject> events = answers({u"--preset"_s, m_scene.path(u"lossless.json"_s)});
    QCOMPARE(events.size(), m_files.size());
    QStringList wrong;
    int right = 0;
    for (const QJsonObject &event : events) {
        if (event.value(u"state"_s) != u"done"_s) {
            qInfo("refused: %s", qPrintable(event.value(u"error"_s).toObject().value(u"sentence"_s).toString()));
            QVERIFY(!event.value(u"error"_s).toObject().value(u"code"_s).toString().isEmpty());
        } else if (const QString why = wrongPixels(event); !why.isEmpty()) {
            wrong.append(why);
        } else {
            ++right;
            if (reference(event.value(u"path"_s).toString()).picture.isNull())
                qInfo("nobody to compare with: %s", qPrintable(event.value(u"path"_s).toString()));
        }
    }
    qInfo("%d of %lld files are right, the rest is refused by name", right, qlonglong(m_files.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    QVERIFY(right >= int(std::size(kRecipes)));
}

QStringList AwkwardTest::unnamedLosses(const QJsonObject &event)
{
    const QString path = event.value(u"path"_s).toString();
    const Reference &source = reference(path);
    const QSet<QString> named = warningsOf(event);
    QStringList unnamed;
    const bool sizesOfOne = path.endsWith(".jp2"_L1) || path.contains("pyr"_L1); // a pyramid of one picture
    if ((source.frames > 1 && !sizesOfOne) || (path.endsWith(".png"_L1) && mentions(path, "acTL")))
        if (!named.contains(u"animation-lost"_s) && !named.contains(u"pages-lost"_s))
            unnamed.append(path + u": frames"_s);
    if (source.alpha && !named.contains(u"alpha-lost"_s))
        unnamed.append(path + u": alpha"_s);
    if (source.bits > 8 && !named.contains(u"bit-depth-reduced"_s))
        unnamed.append(path + u": depth"_s);
    const QString made = event.value(u"outputs"_s).toArray().first()[u"path"_s].toString();
    const auto has = [](const QString &file) { return mentions(file, "http://ns.adobe.com/hdr-gain-map/"); };
    if (has(path) && !has(made) && !named.contains(u"gain-map-lost"_s))
        unnamed.append(path + u": gain map"_s);
    if (path.endsWith(".jpg"_L1) && mentions(path, "ftypisom") && !named.contains(u"motion-photo-lost"_s))
        unnamed.append(path + u": video"_s);
    return unnamed;
}

void AwkwardTest::namesWhatAJpegCannotHold()
{
    QStringList unnamed;
    int done = 0;
    for (const QJsonObject &event : answers({u"--preset"_s, u"client-full"_s})) {
        if (event.value(u"state"_s) != u"done"_s)
            continue;
        ++done;
        unnamed += unnamedLosses(event);
    }
    QVERIFY(done >= int(std::size(kRecipes)));
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

QTEST_GUILESS_MAIN(AwkwardTest)
#include "awkward_test.moc"
