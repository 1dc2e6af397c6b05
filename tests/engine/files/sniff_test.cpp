// SPDX-License-Identifier: GPL-3.0-or-later
// The sniffer: every type by its first bytes, impostors, near misses, and any bytes at all.
#include "files/content_type.h"
#include "fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace glassine;
using namespace glassine::files;

namespace {

ContentType sniffed(const QByteArray &bytes)
{
    return sniff(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

QByteArray idOf(ContentType type)
{
    const auto id = contentTypeRow(type).id;
    return QByteArray(id.data(), static_cast<qsizetype>(id.size()));
}

/// String literals with NUL bytes in them.
template <std::size_t N>
QByteArray raw(const char (&text)[N])
{
    return QByteArray(text, N - 1);
}

QByteArray number(quint32 value, int bytes, bool bigEndian)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(static_cast<char>(value >> (8 * (bigEndian ? bytes - 1 - i : i))));
    return text;
}

struct Tag {
    quint32 id, type, value;
};

/// A TIFF with one directory of inline values.
QByteArray tiff(const QList<Tag> &tags, bool bigEndian = false, quint32 directoryAt = 8)
{
    QByteArray file = (bigEndian ? raw("MM\0*") : raw("II*\0")) + number(directoryAt, 4, bigEndian);
    file.append(QByteArray(static_cast<qsizetype>(directoryAt) - file.size(), '\0'));
    file += number(static_cast<quint32>(tags.size()), 2, bigEndian);
    for (const Tag &tag : tags) {
        file += number(tag.id, 2, bigEndian) + number(tag.type, 2, bigEndian) + number(1, 4, bigEndian);
        const int size = tag.type == 3 ? 2 : 4;
        file += number(tag.value, size, bigEndian) + QByteArray(4 - size, '\0');
    }
    return file + QByteArray(4, '\0');
}

QByteArray ftyp(const QByteArray &major, const QList<QByteArray> &compatible = {})
{
    QByteArray box = number(static_cast<quint32>(16 + 4 * compatible.size()), 4, true) + "ftyp" + major
        + raw("\0\0\0\0");
    for (const QByteArray &brand : compatible)
        box += brand;
    return box + raw("\0\0\0\x20meta");
}

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QByteArray bytes = mark ? (bigEndian ? raw("\xFE\xFF") : raw("\xFF\xFE")) : QByteArray();
    for (const QChar c : text)
        bytes += number(c.unicode(), 2, bigEndian);
    return bytes;
}

QByteArray tarHeader(bool posix)
{
    QByteArray block(512, '\0');
    block.replace(0, 9, "photo.jpg");
    block.replace(100, 7, "0000644");
    if (posix)
        block.replace(257, 5, "ustar");
    block.replace(148, 8, "        ");
    unsigned sum = 0;
    for (const char c : block)
        sum += static_cast<unsigned char>(c);
    block.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    block[154] = '\0';
    return block;
}

constexpr quint32 kMake = 0x10F, kSubIfds = 0x14A, kSubfile = 0xFE, kPhotometric = 0x106, kCompression = 0x103;

void row(const char *name, const QByteArray &bytes, ContentType type)
{
    QTest::newRow(name) << bytes << static_cast<int>(type);
}

} // namespace

class SniffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognizesByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("type");
        using enum ContentType;
        row("nothing", {}, Empty);
        row("one zero", raw("\0"), Unknown);
        row("noise", raw("\x91\x02\xFE\x00\x33\x80\x01"), Unknown);
        row("zeros", QByteArray(4096, '\0'), Unknown);

        row("jpeg jfif", fixture::jpegHead(), Jpeg);
        row("jpeg exif",
            raw("\xFF\xD8\xFF\xE1\x12\x34"
                "Exif\0\0"),
            Jpeg);
        row("jpeg, three bytes", raw("\xFF\xD8\xFF"), Jpeg);
        row("jpeg with a zip behind", fixture::jpegHead() + "PK\3\4", Jpeg);
        row("jpeg that says it is a pdf", fixture::jpegHead() + "%PDF-1.4", Jpeg);
        row("png", raw("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), Png);
        row("png broken by a text transfer", raw("\x89PNG\n\x1A\n\0\0\0\nIHDR"), Png);
        row("gif87", raw("GIF87a\1\0\1\0"), Gif);
        row("gif89", raw("GIF89a\1\0\1\0"), Gif);
        row("gif of no version", raw("GIF88a\1\0\1\0"), Unknown);
        row("webp", raw("RIFF\x24\0\0\0WEBPVP8 "), WebP);
        row("riff that is cut off", raw("RIFF\x24\0\0\0WEB"), Unknown);

        row("tiff little", tiff({{0x100, 3, 640}}), Tiff);
        row("tiff big", tiff({{0x100, 3, 640}}, true), Tiff);
        row("tiff with directory out of sight", raw("II*\0\0\0\0\x7F"), Tiff);
        row("tiff that is cut off", raw("II*\0"), Tiff);
        row("bigtiff", raw("II+\0\x08\0\0\0\x10\0\0\0\0\0\0\0"), Tiff);
        row("bigtiff big-endian", raw("MM\0+\0\x08\0\0"), Tiff);
        row("tiff of a camera", tiff({{0x100, 3, 640}, {kMake, 2, 200}}), Tiff);
        row("tiff pyramid", tiff({{kSubfile, 4, 0}, {kMake, 2, 200}, {kSubIfds, 4, 300}}), Tiff);
        row("tiff with reduced first page", tiff({{kSubfile, 4, 1}, {kSubIfds, 4, 300}}), Tiff);
        row("tiff that lies about its count", tiff({{0x100, 3, 640}}).replace(8, 2, "\xFF\xFF"), Tiff);
        row("raw dng", tiff({{kSubfile, 4, 1}, {0xC612, 1, 0x0401}}), Raw);
        row("raw dng big-endian", tiff({{0xC612, 1, 0x0401}}, true), Raw);
        row("raw nef", tiff({{kSubfile, 4, 1}, {kMake, 2, 200}, {kSubIfds, 4, 300}}, true), Raw);
        row("raw arw", tiff({{kSubfile, 4, 1}, {kCompression, 3, 6}, {kMake, 2, 9}, {kSubIfds, 4, 300}}), Raw);
        row("raw pef", tiff({{kCompression, 3, 65535}, {kMake, 2, 9}}, true), Raw);
        row("raw sensor", tiff({{kPhotometric, 3, 32803}}), Raw);
        row("raw cr2", raw("II*\0\x10\0\0\0CR\2\0"), Raw);
        row("raw iiq", raw("II*\0\x10\0\0\0IIII"), Raw);
        row("raw crw", raw("II\x1A\0\0\0HEAPCCDR"), Raw);
        row("raw orf", raw("IIRO\x08\0\0\0"), Raw);
        row("raw orf2", raw("IIRS\x08\0\0\0"), Raw);
        row("raw orf3", raw("MMOR\0\0\0\x08"), Raw);
        row("raw rw2", raw("IIU\0\x18\0\0\0"), Raw);
        row("raw raf", raw("FUJIFILMCCD-RAW 0201FF383501"), Raw);
        row("raw x3f", raw("FOVb\0\0\2\0"), Raw);
        row("raw mrw", raw("\0MRM\0\1"), Raw);
        row("raw cr3", ftyp("crx ", {"crx ", "isom"}), Raw);

        row("heic", ftyp("heic", {"mif1", "heic"}), Heic);
        row("heix", ftyp("heix", {"mif1"}), Heic);
        row("heic sequence", ftyp("hevc", {"msf1", "hevc", "iso8"}), Heic);
        row("heic by compatible brand", ftyp("mif1", {"mif1", "heic"}), Heic);
        row("heif without a codec", ftyp("mif1", {"mif1", "miaf"}), Heic);
        row("avif", ftyp("avif", {"mif1", "miaf"}), Avif);
        row("avif sequence", ftyp("avis", {"msf1", "iso8"}), Avif);
        row("avif by compatible brand", ftyp("mif1", {"miaf", "avif"}), Avif);
        row("avif that could also be video", ftyp("mif1", {"isom", "avif"}), Avif);
        row("box longer than the file", number(0x7FFFFFFF, 4, true) + "ftypmif1" + raw("\0\0\0\0avif"), Avif);
        row("box shorter than its brand",
            raw("\0\0\0\x08"
                "ftypmif1\0\0\0\0avif"),
            Heic);
        row("mp4", ftyp("isom", {"iso2", "avc1"}), Video);
        row("mp4 with pictures in it", ftyp("mp42", {"mif1", "heic"}), Video);
        row("quicktime", ftyp("qt  "), Video);
        row("old quicktime", raw("\0\0\0\x08wide\0\1\2\3mdat"), Video);
        row("3gp", ftyp("3gp5", {"3gp5", "3gp4"}), Video);
        row("m4a", ftyp("M4A ", {"isom"}), Audio);

        row("jxl codestream", raw("\xFF\x0A\xFA\x1F"), JpegXl);
        row("jxl container",
            raw("\0\0\0\x0CJXL \r\n\x87\n\0\0\0\x14"
                "ftypjxl "),
            JpegXl);
        row("jp2",
            raw("\0\0\0\x0CjP  \r\n\x87\n\0\0\0\x14"
                "ftypjp2 "),
            Jpeg2000);
        row("j2k", raw("\xFF\x4F\xFF\x51\0\x2F"), Jpeg2000);

        row("bmp", raw("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0"), Bmp);
        row("two letters", raw("BMW makes cars, and this is a text"), Text);
        row("ico", raw("\0\0\1\0\1\0\x10\x10\0\0\1\0\x20\0\x68\4\0\0\x16\0\0\0"), Ico);
        row("not an icon", raw("\0\0\1\0\0\0\x10\x10\0\0\1\0\x20\0\x68\4\0\0\x16\0\0\0"), Unknown);
        row("psd", raw("8BPS\0\1\0\0\0\0\0\0\0\3"), Psd);
        row("psb", raw("8BPS\0\2\0\0\0\0\0\0\0\3"), Psd);
        row("exr", raw("\x76\x2F\x31\x01\2\0\0\0"), OpenExr);
        row("ppm", raw("P6\n640 480\n255\n"), Pnm);
        row("pgm with comment", raw("P5 # made by hand\n"), Pnm);
        row("pfm", raw("PF\n640 480\n-1.0\n"), Pnm);
        row("pam", raw("P7\nWIDTH 3\n"), Pnm);
        row("a text about P3", raw("P3 is a gamut"), Text);
        row("fits", raw("SIMPLE  =                    T"), Fits);

        row("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">", Svg);
        row("svg with prolog", "<?xml version=\"1.0\"?>\n<!-- by hand -->\n<svg>", Svg);
        row("svg with mark", raw("\xEF\xBB\xBF<?xml version='1.0'?><svg/>"), Svg);
        row("svg with prefix", "<?xml version='1.0'?><s:svg xmlns:s='http://www.w3.org/2000/svg'>", Svg);
        row("svg with doctype", "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://x/y.dtd\">\n<svg>", Svg);
        row("svg with entities", "<!DOCTYPE svg [<!ENTITY a \"]>\"><!-- ]> ' --><!ENTITY b 'x'>]><svg>", Svg);
        row("svg behind a long comment", "<!DOCTYPE svg><!--" + QByteArray(8000, 'x'), Svg);
        row("svg utf-16 little", utf16(QStringLiteral("<?xml version='1.0'?><svg>"), false, true), Svg);
        row("svg utf-16 big", utf16(QStringLiteral("<svg width='1'>"), true, true), Svg);
        row("svg utf-16 without mark", utf16(QStringLiteral("<svg>"), false, false), Svg);
        row("svgz", raw("\x1F\x8B\x08\0\0\0\0\0"), Archive);
        row("svg inside html", "<!DOCTYPE html><html><svg>", Html);
        row("html", "\n  <HTML><head>", Html);
        row("html doctype", "<!doctype HTML>\n<body>", Html);
        row("html fragment", "<p>404 not found", Html);
        row("html error page", "<!-- error --><center>502", Html);
        row("xml", "<?xml version=\"1.0\"?><rss>", Xml);
        row("xml undeclared", "<note>", Xml);
        row("xml that is cut off", "<?xml version=\"1.0\"?>", Xml);
        row("a text with a bracket", "<3 this picture", Text);

        row("text", "Just words.\r\n\tAnd more.", Text);
        row("text latin-1", raw("caf\xE9"), Text);
        row("text utf-16", utf16(QStringLiteral("Just words"), false, true), Text);
        row("text magick vector", "push graphic-context\nviewbox 0 0 640 480\n", Text);
        row("csv", "=HYPERLINK(\"http://x\")", Text);
        row("pdf", "%PDF-1.7\n", Pdf);
        row("pdf that comes late", QByteArray(1000, ' ') + "%PDF-1.4", Pdf);
        row("pdf that comes too late", QByteArray(1100, ' ') + "%PDF-1.4", Text);
        row("postscript", "%!PS-Adobe-3.0 EPSF-3.0", PostScript);
        row("eps with preview", raw("\xC5\xD0\xD3\xC6\x1E\0"), PostScript);
        row("elf",
            raw("\x7F"
                "ELF\2\1\1\0"),
            Executable);
        row("windows program", raw("MZ\x90\0\3\0\0\0"), Executable);
        row("script", "#!/bin/sh\nrm -rf /\n", Executable);
        row("mach-o", raw("\xCF\xFA\xED\xFE\7\0\0\1"), Executable);
        row("matroska", raw("\x1A\x45\xDF\xA3\x01\0"), Video);
        row("avi", raw("RIFF\x24\0\0\0AVI LIST"), Video);
        row("flv", raw("FLV\1\5"), Video);
        row("mpeg program stream", raw("\0\0\1\xBA\x44"), Video);
        row("mpeg transport stream", (QByteArray("G") + QByteArray(187, '\1')).repeated(4), Video);
        row("camcorder stream", (QByteArray(4, '\2') + "G" + QByteArray(187, '\1')).repeated(4), Video);
        row("theora", QByteArray("OggS") + QByteArray(24, '\0') + raw("\x80theora"), Video);
        row("vorbis", QByteArray("OggS") + QByteArray(24, '\0') + raw("\1vorbis"), Audio);
        row("mp3 tagged", raw("ID3\3\0\0"), Audio);
        row("mp3 bare", raw("\xFF\xFB\x90\x64"), Audio);
        row("mp3 with an illegal bit rate", raw("\xFF\xFB\xF0\x64\x80\0"), Unknown);
        row("aac", raw("\xFF\xF1\x50\x80"), Audio);
        row("flac", raw("fLaC\0\0\0\x22"), Audio);
        row("amr", "#!AMR\n<", Audio);
        row("wav", raw("RIFF\x24\0\0\0WAVEfmt "), Audio);
        row("zip", raw("PK\3\4\x14\0"), Archive);
        row("empty zip", raw("PK\5\6\0\0"), Archive);
        row("7z", raw("7z\xBC\xAF\x27\x1C\0\4"), Archive);
        row("rar", raw("Rar!\x1A\7\1\0"), Archive);
        row("xz",
            raw("\xFD"
                "7zXZ\0\0\4"),
            Archive);
        row("bzip2", raw("BZh91AY&SY\1\2"), Archive);
        row("zstd", raw("\x28\xB5\x2F\xFD\4\0"), Archive);
        row("tar", tarHeader(true), Archive);
        row("old tar", tarHeader(false), Archive);
        row("old tar with a wrong sum", tarHeader(false).replace(0, 1, "q"), Unknown);
        row("sqlite", raw("SQLite format 3\0\x10\0"), Sqlite);
    }
    void recognizesByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, type);
        QCOMPARE(idOf(sniffed(bytes)), idOf(static_cast<ContentType>(type)));
    }

    void everyBeginningOfAFileGivesSomeAnswer()
    {
        // Cutting any head anywhere must not read past its end: the sanitizer builds watch this one.
        QRandomGenerator random(20261120);
        const QList<QByteArray> heads{tiff({{kMake, 2, 1}, {kSubIfds, 4, 3}}),
                                      ftyp("mif1", {"miaf", "avif"}),
                                      tarHeader(true),
                                      utf16(QStringLiteral("<!DOCTYPE svg [<svg>"), false, true),
                                      raw("P7\nWIDTH"),
                                      raw("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0")};
        for (const QByteArray &head : heads) {
            for (qsizetype length = 1; length <= head.size(); ++length) {
                QByteArray cut = head.left(length);
                cut.squeeze();
                QVERIFY(sniffed(cut) != ContentType::Empty);
                cut[random.bounded(static_cast<int>(length))] = static_cast<char>(random.bounded(256));
                QVERIFY(sniffed(cut) != ContentType::Empty);
            }
        }
    }

    void onlyTheFirstBytesCount()
    {
        const QByteArray words(static_cast<qsizetype>(kSniffBytes), 'a');
        QCOMPARE(sniffed(words + QByteArray(1, '\0')), ContentType::Text);
        QCOMPARE(sniffed(words.chopped(1) + QByteArray(1, '\0')), ContentType::Unknown);
    }

    void tableIsWhole()
    {
        QSet<QByteArray> ids;
        for (const ContentTypeRow &one : contentTypes()) {
            QVERIFY(!ids.contains(idOf(one.type)));
            ids.insert(idOf(one.type));
            QCOMPARE(contentTypeById(one.id), &one);
            const bool readable = one.reading == Reading::Pool || one.reading == Reading::OwnProcess
                || one.reading == Reading::ExplicitOnly;
            QCOMPARE(!one.loader.empty(), readable);
            QVERIFY(!one.label.empty() && !one.mime.empty());
            if (one.reading != Reading::NotAPicture)
                QVERIFY(!one.extensions.empty());
        }
        QCOMPARE(contentTypeById("no-such"), nullptr);
    }

    void comparesExtensions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("jpeg");
        QTest::addColumn<bool>("picture");
        QTest::newRow("own") << QStringLiteral("a.jpg") << true << true;
        QTest::newRow("case") << QStringLiteral("A.JPEG") << true << true;
        QTest::newRow("other") << QStringLiteral("a.png") << false << true;
        QTest::newRow("raw") << QStringLiteral("a.NEF") << false << true;
        QTest::newRow("text") << QStringLiteral("a.txt") << false << false;
        QTest::newRow("none") << QStringLiteral("a") << true << false;
        QTest::newRow("hidden") << QStringLiteral(".jpg") << true << false;
        QTest::newRow("dot at the end") << QStringLiteral("a.") << true << false;
        QTest::newRow("dot in the folder") << QStringLiteral("/x.png/a") << true << false;
        QTest::newRow("path") << QStringLiteral("/x.png/a.jpg") << true << true;
    }
    void comparesExtensions()
    {
        QFETCH(QString, name);
        QFETCH(bool, jpeg);
        QFETCH(bool, picture);
        QCOMPARE(extensionMatches(ContentType::Jpeg, name.toStdString()), jpeg);
        QCOMPARE(namedLikeAPicture(name.toStdString()), picture);
    }

    void agreesWithTheCorpus()
    {
        const QString corpus = qEnvironmentVariable("GLASSINE_CORPUS");
        if (corpus.isEmpty())
            QSKIP("GLASSINE_CORPUS is not set");
        QFile manifest(corpus + QStringLiteral("/manifest.tsv"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        manifest.readLine();
        // What the manifest calls by other names than ours.
        const QHash<QByteArray, QByteArray> names{
            {"JXL", "jpeg-xl"}, {"JP2", "jpeg-2000"}, {"NEF", "raw"}, {"HEIF", "heic"}};
        int compared = 0;
        while (!manifest.atEnd()) {
            const QList<QByteArray> fields = manifest.readLine().split('\t');
            if (fields.size() < 5)
                continue;
            QFile file(corpus + u'/' + QString::fromUtf8(fields[0]) + u'/' + QString::fromUtf8(fields[1]));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray head = file.read(qint64(kSniffBytes));
            const QByteArray expected = names.value(fields[4], fields[4].toLower());
            if (contentTypeById(expected.toStdString()) == nullptr)
                continue;
            QVERIFY2(idOf(sniffed(head)) == expected, fields[1] + ": " + idOf(sniffed(head)) + " is not " + expected);
            ++compared;
        }
        QVERIFY2(compared > 50, QByteArray::number(compared));
    }

    void hostileSetGivesAnAnswerForEveryFile()
    {
        const QString hostile = qEnvironmentVariable("GLASSINE_HOSTILE");
        const QString archive = hostile + QStringLiteral("/dev.tar.gz");
        if (hostile.isEmpty() || !QFile::exists(archive))
            QSKIP("GLASSINE_HOSTILE is not set");
        const fixture::Folder folder;
        QCOMPARE(QProcess::execute(QStringLiteral("tar"),
                                   {QStringLiteral("-xzf"), archive, QStringLiteral("-C"), folder.path()}),
                 0);
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QHash<QByteArray, int> wrong;
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray head = file.read(qint64(kSniffBytes));
            const ContentType type = sniffed(head);
            ++count;
            // Categories whose files are never a picture of the pool; one is a JPEG of nothing but its two ends.
            const bool impostor = !head.startsWith("\xFF\xD8\xFF\xD9")
                && (files.filePath().contains(QStringLiteral("/not-an-image/"))
                    || files.filePath().contains(QStringLiteral("/svg/")));
            if (impostor && contentTypeRow(type).reading == Reading::Pool)
                ++wrong[file.fileName().toUtf8() + " is " + idOf(type)];
        }
        QVERIFY(count > 1000);
        QVERIFY2(wrong.isEmpty(), wrong.keys().join(", "));
    }
};

QTEST_GUILESS_MAIN(SniffTest)
#include "sniff_test.moc"
