// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of the hostile set with profiles, metadata or an unusual make behaves as the set's manifest says, and the
// corpus' odd photos keep what exiftool reads of them. GLASSINE_HOSTILE and GLASSINE_CORPUS name the folders.

#include "scene.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 300'000;

struct Row {
    QString path; ///< of the file, extracted
    QString category, expected;
};

QString outputOf(const QJsonObject &event)
{
    return event.value(u"outputs"_s).toArray().first()[u"path"_s].toString();
}

QJsonArray exiftool(const QStringList &arguments)
{
    QProcess process;
    process.start(u"exiftool"_s, QStringList{u"-json"_s, u"-n"_s, u"-a"_s} + arguments);
    process.waitForFinished(kPatienceMs);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

/// Tags by file.
QMap<QString, QJsonObject> tagsOf(const QStringList &arguments)
{
    QMap<QString, QJsonObject> tags;
    for (const QJsonValue &file : exiftool(arguments))
        tags[file[u"SourceFile"_s].toString()] = file.toObject();
    return tags;
}

QSize storedSize(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(false);
    return reader.size();
}

/// What a sentence of the manifest asks for beyond "ok".
QString unkept(const Row &row, const QJsonObject &event, const QJsonObject &tags)
{
    const QString made = outputOf(event);
    const QSet<QString> named = warningsOf(event);
    const QString &expected = row.expected;
    const auto names = [&named](const QSet<QString> &any) { return named.intersects(any); };
    if (expected.contains(u"with a note"_s) && !names({u"profile-broken"_s, u"icc-too-large"_s}))
        return u"no note of its profile"_s;
    if (expected.contains(u"warn or keep"_s) && !names({u"animation-lost"_s}))
        return u"frames vanished"_s;
    if (expected.contains(u"flattened"_s) && !names({u"alpha-lost"_s}))
        return u"transparency vanished"_s;
    if (expected.contains(u"tail"_s) && !names({u"tail-dropped"_s, u"tail-kept"_s, u"motion-photo-lost"_s}))
        return u"the tail vanished"_s;
    const QSize stored = storedSize(row.path), found = storedSize(made);
    const bool lies = row.path.contains(u"orientation_5"_s) || row.path.contains(u"orientation_7"_s);
    if (expected.contains(u"upright"_s)
        && (found != (lies ? stored.transposed() : stored) || tags.value(u"EXIF:Orientation"_s).toInt(1) != 1))
        return u"not upright"_s;
    if (expected.contains(u"treated as 1"_s) && (found != stored || tags.value(u"EXIF:Orientation"_s).toInt(1) != 1))
        return u"turned"_s;
    return {};
}

} // namespace

class ManifestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hostileFilesBehaveAsTheirManifestSays();
    void textsAreShownAsPlainText();
    void badProfilesOfTheirOwnAreIgnoredWithANote();
    void edgePhotosKeepWhatExiftoolReads();

private:
    void readManifest(const QString &hostile);
    QMap<QString, QJsonObject> answers(const QStringList &files, const QStringList &more);

    Scene m_scene;
    QList<Row> m_rows;
};

void ManifestTest::initTestCase()
{
    for (const QString &program : {u"exiftool"_s, u"transicc"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed: nobody to compare with"_s));
    if (const QString hostile = qEnvironmentVariable("GLASSINE_HOSTILE"); QFile::exists(hostile + "/dev.tar.gz"_L1))
        readManifest(hostile);
}

void ManifestTest::readManifest(const QString &hostile)
{
    const QString folder = m_scene.path(u"hostile"_s);
    QDir().mkpath(folder);
    QCOMPARE(QProcess::execute(u"tar"_s,
                               {u"--no-same-owner"_s, u"-xzf"_s, hostile + "/dev.tar.gz"_L1, u"-C"_s, folder,
                                u"--wildcards"_s, u"*/valid-awkward/*"_s, u"*/icc/*"_s, u"*/metadata-*/*"_s}),
             0);
    QMap<QString, QString> found; // by "category/name": the archive's first folder is not the manifest's
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        found[path.section(u'/', -2)] = path;
    }
    QFile manifest(hostile + "/manifest.tsv"_L1);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    while (!manifest.atEnd()) {
        const QStringList columns = QString::fromUtf8(manifest.readLine()).trimmed().split(u'\t');
        if (const QString path = columns.size() >= 9 ? found.value(columns[0].section(u'/', -2)) : QString();
            !path.isEmpty())
            m_rows.append({path, columns[4], columns[8]});
    }
    QVERIFY(m_rows.size() > 250);
}

QMap<QString, QJsonObject> ManifestTest::answers(const QStringList &files, const QStringList &more)
{
    m_scene.startAfresh();
    QFile names(m_scene.path(u"names"_s));
    if (!names.open(QIODevice::WriteOnly))
        return {};
    names.write(QFile::encodeName(files.join(QChar(0))));
    names.close();
    const Ending ending = m_scene.run(QStringList{u"optimize"_s, u"--files-from"_s, names.fileName(), u"--null"_s,
                                                  u"--output"_s, m_scene.path(u"out"_s), u"--json"_s, u"--preset"_s,
                                                  u"client-full"_s}
                                          + more,
                                      kPatienceMs);
    QMap<QString, QJsonObject> events;
    for (const QJsonObject &event : ending.events())
        if (event.value(u"event"_s) == u"item"_s || event.value(u"event"_s) == u"skipped"_s)
            events[event.value(u"path"_s).toString()] = event;
    return events;
}

void ManifestTest::hostileFilesBehaveAsTheirManifestSays()
{
    if (m_rows.isEmpty())
        QSKIP("GLASSINE_HOSTILE does not name a folder with dev.tar.gz");
    QStringList files;
    for (const Row &row : m_rows)
        files.append(row.path);
    const auto events = answers(files, {u"--set"_s, u"metadata.policy=custom"_s});
    const auto tags = tagsOf({u"-G0"_s, u"-r"_s, u"-u"_s, u"-ee"_s, m_scene.path(u"out"_s)});
    QStringList wrong;
    QMap<QString, int> figures;
    for (const Row &row : m_rows) {
        const QJsonObject event = events.value(row.path);
        const QJsonObject error = event.value(u"error"_s).toObject();
        const QString code = error.value(u"code"_s).toString();
        const bool done = event.value(u"state"_s) == u"done"_s;
        // An awkward photo may also be refused by name.
        const bool must = row.category != u"valid-awkward"_s
            && (row.expected == u"ok"_s || row.expected.startsWith(u"ok;"_s));
        ++figures[row.category + (done ? u": done"_s : u": refused"_s)];
        const QString name = row.path.section(u'/', -2) + u": "_s;
        if (!done && must && !row.path.endsWith(u".icc"_s))
            wrong.append(name + row.expected + u", but "_s + code + u' ' + error.value(u"sentence"_s).toString());
        else if (!done
                 && (code.isEmpty() || code == u"internal"_s || code == u"worker-died"_s
                     || error.value(u"sentence"_s).toString().isEmpty()))
            wrong.append(name + u"no clean answer: "_s + code);
        else if (done)
            if (const QString why = unkept(row, event, tags.value(outputOf(event))); !why.isEmpty())
                wrong.append(name + row.expected + u", but "_s + why);
    }
    // By default no place, no serial number and no old thumbnail goes along: whatever stood in these files, nobody else finds one.
    for (auto file = tags.cbegin(); file != tags.cend(); ++file)
        for (const QString &key : file.value().keys())
            if (key.contains(u"GPS"_s) || key.contains(u"SerialNumber"_s) || key.contains(u"ThumbnailImage"_s))
                wrong.append(file.key() + u": "_s + key);
    for (auto figure = figures.cbegin(); figure != figures.cend(); ++figure)
        qInfo("%s %d", qPrintable(figure.key()), figure.value());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(tags.size() > 100);
}

void ManifestTest::textsAreShownAsPlainText()
{
    QStringList texts;
    for (const Row &row : m_rows)
        if (row.expected.contains(u"plain text"_s))
            texts.append(row.path);
    if (texts.isEmpty())
        QSKIP("GLASSINE_HOSTILE does not name a folder with dev.tar.gz");
    for (const QStringList &how : {QStringList{}, QStringList{u"--privacy"_s}}) {
        const Ending ending = m_scene.run(QStringList{u"inspect"_s} + how + texts, kPatienceMs);
        QCOMPARE(ending.code, 0);
        const QString said = QString::fromUtf8(ending.out);
        for (const QChar c : said)
            QVERIFY2(
                c == u'\n'
                    || (!c.isNull() && c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                qPrintable(u"U+%1 in: %2"_s.arg(c.unicode(), 4, 16).arg(said)));
    }
}

/// Can lcms2's own program convert with it?
bool isUsable(const QString &profile)
{
    QProcess process;
    process.start(u"transicc"_s, {u"-n"_s, u"-i"_s, profile, u"-o"_s, u"*sRGB"_s});
    process.write("120\n90\n40\n");
    process.closeWriteChannel();
    process.waitForFinished(kPatienceMs);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && !process.readAllStandardOutput().trimmed().isEmpty();
}

/// Profiles without a picture are put into one by exiftool.
void ManifestTest::badProfilesOfTheirOwnAreIgnoredWithANote()
{
    QStringList files;
    QSet<QString> noted;
    const QString folder = m_scene.path(u"bearers"_s);
    QDir().mkpath(folder);
    for (const Row &row : m_rows) {
        if (!row.path.endsWith(u".icc"_s))
            continue;
        const QString bearer = folder + u'/' + row.path.section(u'/', -1) + u".jpg"_s;
        QImage plain(40, 30, QImage::Format_RGB32);
        plain.fill(QColor(120, 90, 40));
        QVERIFY(plain.save(bearer, "JPEG", 95));
        QProcess::execute(
            u"exiftool"_s,
            {u"-q"_s, u"-q"_s, u"-m"_s, u"-overwrite_original"_s, u"-ICC_Profile<="_s + row.path, bearer});
        files.append(bearer);
        if (row.expected.contains(u"with a note"_s) && !isUsable(row.path))
            noted.insert(bearer);
    }
    if (files.isEmpty())
        QSKIP("GLASSINE_HOSTILE does not name a folder with dev.tar.gz");
    const auto events = answers(files, {});
    for (const QString &file : files) {
        const QJsonObject event = events.value(file);
        QVERIFY2(event.value(u"state"_s) == u"done"_s, qPrintable(file));
        const bool told = warningsOf(event).intersects({u"profile-broken"_s, u"icc-too-large"_s});
        const bool bears = !exiftool({u"-ICC_Profile:ProfileConnectionSpace"_s, file})
                                .at(0)
                                .toObject()
                                .value(u"ProfileConnectionSpace"_s)
                                .isUndefined();
        QVERIFY2(told || !bears || !noted.contains(file), qPrintable(file));
        const QImage made(outputOf(event));
        QVERIFY2(!told || (made.pixelColor(20, 15).red() > 110 && made.pixelColor(20, 15).blue() < 50),
                 qPrintable(file)); // taken for sRGB
    }
}

void ManifestTest::edgePhotosKeepWhatExiftoolReads()
{
    static const QStringList kTags{u"EXIF:Make"_s,
                                   u"EXIF:Model"_s,
                                   u"EXIF:DateTimeOriginal"_s,
                                   u"EXIF:ExposureTime"_s,
                                   u"EXIF:FNumber"_s,
                                   u"EXIF:ISO"_s,
                                   u"EXIF:FocalLength"_s,
                                   u"EXIF:LensModel"_s,
                                   u"EXIF:Artist"_s,
                                   u"EXIF:Copyright"_s,
                                   u"EXIF:ImageDescription"_s,
                                   u"EXIF:GPSLatitude"_s,
                                   u"EXIF:GPSLongitude"_s,
                                   u"EXIF:UserComment"_s,
                                   u"IPTC:City"_s,
                                   u"IPTC:By-line"_s,
                                   u"IPTC:Caption-Abstract"_s,
                                   u"IPTC:Keywords"_s,
                                   u"IPTC:CopyrightNotice"_s,
                                   u"XMP:Creator"_s,
                                   u"XMP:Rights"_s,
                                   u"XMP:Title"_s,
                                   u"XMP:Description"_s,
                                   u"XMP:Subject"_s,
                                   u"XMP:Rating"_s,
                                   u"XMP:City"_s,
                                   u"XMP:DateCreated"_s};
    const QString edge = qEnvironmentVariable("GLASSINE_CORPUS") + "/edge"_L1;
    if (!qEnvironmentVariableIsSet("GLASSINE_CORPUS") || !QDir(edge).exists())
        QSKIP("GLASSINE_CORPUS names no folder of photos");
    QStringList files;
    QDirIterator walk(edge, QDir::Files);
    while (walk.hasNext())
        if (const QString path = walk.next(); !path.contains("pano-32000"_L1)) // a hundred megapixels
            files.append(path);
    const auto events = answers(files, {u"--set"_s, u"metadata.policy=all"_s});
    const auto before = tagsOf({u"-G0"_s, edge}), after = tagsOf({u"-G0"_s, u"-r"_s, m_scene.path(u"out"_s)});
    QStringList wrong;
    int compared = 0;
    for (const QString &file : files) {
        const QJsonObject event = events.value(file);
        if (event.value(u"state"_s) != u"done"_s)
            continue; // refused by name: awkward_test looks at that
        const QJsonObject was = before.value(file), is = after.value(outputOf(event));
        const bool named = warningsOf(event).intersects(
            {u"metadata-damaged"_s, u"metadata-not-carried"_s, u"metadata-not-read"_s, u"metadata-lost"_s});
        for (const QString &tag : kTags) {
            if (!was.contains(tag))
                continue;
            ++compared;
            if (was.value(tag) != is.value(tag) && !named)
                wrong.append(file.section(u'/', -1) + u' ' + tag + u": "_s + was.value(tag).toVariant().toString()
                             + u" | "_s + is.value(tag).toVariant().toString());
        }
    }
    qInfo("%d tags of %lld photos compared", compared, qlonglong(files.size()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(ManifestTest)
#include "manifest_test.moc"
