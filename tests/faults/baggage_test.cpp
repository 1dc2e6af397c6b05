// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo carries besides its pixels, and lies with: profiles, chunks that burst, metadata without end, turned
// every way, another picture as its preview, something behind its end, the name of another kind. The picture comes
// out, nothing of it harms a worker, and what was left out is said.

#include "baggage.h"
#include "scene.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace baggage;

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 120'000;
constexpr quint16 kShort = 3, kLong = 4, kAscii = 2, kUndefined = 7;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What came of one photo.
struct Delivery {
    QJsonObject event;
    QString path() const { return event.value(u"outputs"_s).toArray().first()[u"path"_s].toString(); }
    QByteArray content() const { return contentOf(path()); }
    QImage image() const { return QImage(path()); } // as stored: QImage does not turn
    QSet<QString> warnings() const
    {
        QSet<QString> codes;
        for (const QJsonValue &warning : event.value(u"warnings"_s).toArray())
            codes.insert(warning[u"code"_s].toString());
        for (const QJsonValue &warning : event.value(u"outputs"_s).toArray().first()[u"warnings"_s].toArray())
            codes.insert(warning[u"code"_s].toString());
        return codes;
    }
};

int mostDifferent(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            most = std::max({most, qAbs(qRed(p) - qRed(q)), qAbs(qGreen(p) - qGreen(q)), qAbs(qBlue(p) - qBlue(q))});
        }
    return most;
}

void put(QByteArray &bytes, qsizetype at, quint32 bigEndian)
{
    qToBigEndian(bigEndian, bytes.data() + at);
}

QByteArray sampleProfile()
{
    return QColorSpace(QColorSpace::DisplayP3).iccProfile();
}

/// A lookup table that claims 255 steps in each of 15 channels (ICC.1:2022, 10.11).
QByteArray endlessTable()
{
    QByteArray profile = sampleProfile();
    QByteArray table = "mft2" + QByteArray(4, '\0') + QByteArray("\x0f\x03\xff\0", 4) + QByteArray(36, '\0')
        + QByteArray("\0\x02\0\x02", 4) + QByteArray(64, '\x7f');
    constexpr qsizetype kTags = 128; // the header's size
    const QByteArray entry = "A2B0" + QByteArray(8, '\0');
    profile.insert(kTags + 4, entry);
    put(profile, kTags, qFromBigEndian<quint32>(profile.constData() + kTags) + 1);
    for (quint32 i = 1; i < qFromBigEndian<quint32>(profile.constData() + kTags); ++i) {
        const qsizetype at = kTags + 4 + 12 * qsizetype(i) + 4;
        put(profile, at, qFromBigEndian<quint32>(profile.constData() + at) + quint32(entry.size()));
    }
    put(profile, kTags + 8, quint32(profile.size()));
    put(profile, kTags + 12, quint32(table.size()));
    profile += table;
    put(profile, 0, quint32(profile.size()));
    return profile;
}

QByteArray entityBomb()
{
    QByteArray text = "<!DOCTYPE x [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        text += "<!ENTITY e" + QByteArray::number(i) + " \"" + ("&e" + QByteArray::number(i - 1) + ';').repeated(10)
            + "\">";
    return text
        + "]><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:source=\"&e29;\"/></rdf:RDF></x:xmpmeta>";
}

QByteArray deepXmp(int depth)
{
    QByteArray inner = "deep";
    inner = QByteArray("<dc:s rdf:parseType=\"Resource\">").repeated(depth) + inner
        + QByteArray("</dc:s>").repeated(depth);
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + inner + "</rdf:Description></rdf:RDF></x:xmpmeta>";
}

QByteArray extendedXmp(quint32 claimed)
{
    QByteArray numbers(8, '\0');
    put(numbers, 0, claimed);
    return withSegment(jpeg(), 0xe1,
                       QByteArray("http://ns.adobe.com/xmp/extension/\0", 35) + QByteArray(32, 'A') + numbers + "<x/>");
}

QByteArray manySegments(int count)
{
    QByteArray segments;
    for (int i = 0; i < count; ++i)
        segments += QByteArray("\xff\xe1\0\x08"
                               "abcdef",
                               10);
    const QByteArray plain = jpeg();
    return plain.left(2) + segments + plain.mid(2);
}

/// Exif whose second directory is a preview of something else, marked so that it is found again.
QByteArray withStalePreview()
{
    QImage other(16, 16, QImage::Format_RGB32);
    other.fill(Qt::red);
    const QByteArray preview = withSegment(jpeg(other), 0xfe, "SOMEBODY ELSE");
    const quint32 second = restOffset(1);
    const QByteArray directory =
        exif({{259, kShort, 1, 6}, {513, kLong, 1, second + 2 + 12 * 3 + 4}, {514, kLong, 1, quint32(preview.size())}})
            .mid(8);
    return withExif(jpeg(), exif({{274, kShort, 1, 1}}, second, directory + preview));
}

} // namespace

class BaggageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lyingProfilesCountAsSrgb();
    void burstingChunksAreLeftOutAndSaid();
    void metadataWithoutEndCostsNoPhoto_data();
    void metadataWithoutEndCostsNoPhoto();
    void stalePreviewIsNeverPassedOn_data();
    void stalePreviewIsNeverPassedOn();
    void impossibleTurnsCountAsUpright();
    void contentDecidesTheKindAndTheName();
    void whatStandsBehindAPictureIsDroppedOrSaid();

private:
    void put(const QString &name, const QByteArray &content);
    /// By the photo's name; every photo must be done, and nothing of the run be wrong.
    QMap<QString, Delivery> deliver(const QStringList &more = {}, const QString &preset = u"web-2048"_s);

    bool m_refusedWhole = false; ///< by the decoder, for a chunk that bursts
    std::unique_ptr<Scene> m_scene;
};

void BaggageTest::init()
{
    m_scene = std::make_unique<Scene>();
    m_refusedWhole = false;
}

void BaggageTest::put(const QString &name, const QByteArray &content)
{
    QDir().mkpath(m_scene->path(u"photos"_s));
    QFile file(m_scene->path(u"photos/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QMap<QString, Delivery> BaggageTest::deliver(const QStringList &more, const QString &preset)
{
    m_scene->rememberOriginals(u"photos"_s);
    const Ending ending = m_scene->run(m_scene->optimize(preset) + QStringList(u"--json"_s) + more, kPatienceMs);
    QMap<QString, Delivery> deliveries;
    for (const QJsonObject &event : ending.events())
        if (event.value(u"event"_s) == u"item"_s) {
            const QString name = QFileInfo(event.value(u"path"_s).toString()).fileName();
            deliveries[name] = {event};
            const QString detail = event.value(u"error"_s)[u"detail"_s].toString();
            if (detail.contains("chunk/cache limits"_L1))
                m_refusedWhole = true;
            else if (event.value(u"state"_s) != u"done"_s)
                QTest::qFail(qPrintable(QString::fromUtf8(QJsonDocument(event).toJson())), __FILE__, __LINE__);
        }
    if ((ending.code != 0 && !m_refusedWhole) || !m_scene->harm().isEmpty())
        QTest::qFail(qPrintable(ending.text() + m_scene->harm().join(u'\n')), __FILE__, __LINE__);
    return deliveries;
}

// One that is sound but for what it says of its own size is used, which is right as well.
void BaggageTest::lyingProfilesCountAsSrgb()
{
    QMap<QString, QByteArray> profiles;
    const QByteArray good = sampleProfile();
    constexpr qsizetype kSpace = 16, kTags = 128;
    const auto changed = [&good](qsizetype at, quint32 value) {
        QByteArray profile = good;
        ::put(profile, at, value);
        return profile;
    };
    profiles[u"of press inks"_s] = changed(kSpace, 0x434d594b); // "CMYK"
    profiles[u"of nothing known"_s] = changed(kSpace, 0x21212121);
    profiles[u"larger than it is"_s] = changed(0, 0x7fffffff);
    profiles[u"of 100 bytes"_s] = good.left(100);
    profiles[u"half"_s] = good.left(good.size() / 2);
    profiles[u"two billion tags"_s] = changed(kTags, 0x7fffffff);
    profiles[u"tag beyond the end"_s] = changed(kTags + 8, 0xfffffff0);
    profiles[u"tag in the header"_s] = changed(kTags + 8, 0);
    profiles[u"endless table"_s] = endlessTable();
    profiles[u"noise"_s] = QByteArray("\x81\x17\x3c").repeated(300);
    put(u"plain.jpg"_s, jpeg());
    put(u"sound.jpg"_s, withProfile(jpeg(), good));
    for (auto profile = profiles.cbegin(); profile != profiles.cend(); ++profile)
        put(profile.key() + u".jpg"_s, withProfile(jpeg(), profile.value()));
    const QMap<QString, Delivery> deliveries = deliver();
    QCOMPARE(deliveries.size(), profiles.size() + 2);
    const QImage plain = deliveries[u"plain.jpg"_s].image(), sound = deliveries[u"sound.jpg"_s].image();
    QVERIFY2(mostDifferent(sound, plain) > 8, "a profile makes no difference here");
    for (auto profile = profiles.cbegin(); profile != profiles.cend(); ++profile) {
        const Delivery delivery = deliveries[profile.key() + u".jpg"_s];
        const QByteArray name = profile.key().toUtf8();
        const bool told = delivery.warnings().contains(u"profile-broken"_s);
        QVERIFY2(told || name == "larger than it is", name.constData());
        QVERIFY2(mostDifferent(delivery.image(), told ? plain : sound) <= 3, name.constData());
    }
}

// 100 MB of nothing, in 100 KB of file.
void BaggageTest::burstingChunksAreLeftOutAndSaid()
{
    const QByteArray nothing = deflated(QByteArray(100 << 20, '\0'));
    put(u"profile.png"_s, withChunk(png(), "iCCP", QByteArray("ICC\0\0", 5) + nothing));
    put(u"profile20.png"_s, withChunk(png(), "iCCP", QByteArray("ICC\0\0", 5) + deflated(QByteArray(20 << 20, '\0'))));
    put(u"xmp.png"_s, withChunk(png(), "iTXt", QByteArray("XML:com.adobe.xmp\0\1\0\0\0", 22) + nothing));
    put(u"comment.png"_s, withChunk(png(), "zTXt", QByteArray("Comment\0\0", 9) + nothing));
    const QMap<QString, Delivery> deliveries = deliver({u"--metadata"_s, u"all"_s});
    QCOMPARE(deliveries.size(), 4);
    if (m_refusedWhole)
        QSKIP("this libvips refuses a PNG with such a chunk, and says so");
    // Too large for us, or already for the decoder, which leaves it out in silence.
    const QMap<QString, QSet<QString>> expected{{u"profile.png"_s, {u"icc-too-large"_s, u"profile-broken"_s}},
                                                {u"profile20.png"_s, {u"icc-too-large"_s, u"profile-broken"_s}},
                                                {u"xmp.png"_s, {u"metadata-too-large"_s, u"metadata-damaged"_s}}};
    for (auto told = expected.cbegin(); told != expected.cend(); ++told)
        QVERIFY2(deliveries[told.key()].warnings().intersects(told.value()), qPrintable(told.key()));
    for (const Delivery &delivery : deliveries)
        QVERIFY2(mostDifferent(delivery.image(), picture()) < 20, qPrintable(delivery.path()));
}

void BaggageTest::metadataWithoutEndCostsNoPhoto_data()
{
    QTest::addColumn<QString>("policy");
    for (const char *policy : {"all", "copyright", "none"})
        QTest::newRow(policy) << QString::fromLatin1(policy);
}

void BaggageTest::metadataWithoutEndCostsNoPhoto()
{
    QFETCH(const QString, policy);
    const quint32 rest = restOffset(1);
    const QMap<QString, QByteArray> photos{
        {u"directory leads to itself"_s, withExif(jpeg(), exif({{274, kShort, 1, 1}}, 8))},
        {u"sub-directory leads to itself"_s, withExif(jpeg(), exif({{0x8769, kLong, 1, 8}}))},
        {u"four billion values"_s, withExif(jpeg(), exif({{0x9286, kUndefined, 0xffffffff, rest}}))},
        {u"values beyond the end"_s, withExif(jpeg(), exif({{315, kAscii, 5000, 0xfffffff0}}))},
        {u"directory of 65535"_s, withExif(jpeg(), QByteArray("II*\0\x08\0\0\0\xff\xff", 10))},
        {u"maker note of noise"_s,
         withExif(jpeg(),
                  exif({{271, kAscii, 6, rest + 12}, {0x8769, kLong, 1, restOffset(2) + 6}}, 0,
                       "Nikon" + QByteArray(1, '\0') + exif({{0x927c, kUndefined, 400, 80}}).mid(8)
                           + QByteArray("Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08\xff\xff", 20).repeated(25)))},
        {u"exif of noise"_s, withExif(jpeg(), QByteArray("\x81\x17\x3c").repeated(500))},
        {u"entity bomb"_s, withXmp(jpeg(), entityBomb())},
        {u"deep xmp"_s, withXmp(jpeg(), deepXmp(1500))},
        {u"xmp that ends early"_s, withXmp(jpeg(), deepXmp(3).left(200))},
        {u"extended xmp of 4 GB"_s, extendedXmp(0xffffffff)},
        {u"5000 segments"_s, manySegments(5000)},
    };
    for (auto photo = photos.cbegin(); photo != photos.cend(); ++photo)
        put(photo.key() + u".jpg"_s, photo.value());
    const QMap<QString, Delivery> deliveries = deliver({u"--metadata"_s, policy});
    QCOMPARE(deliveries.size(), photos.size());
    for (auto delivery = deliveries.cbegin(); delivery != deliveries.cend(); ++delivery)
        QVERIFY2(mostDifferent(delivery->image(), picture()) < 20, qPrintable(delivery.key()));
    if (policy != "all"_L1)
        return;
    for (const char *name : {"entity bomb", "xmp that ends early", "exif of noise", "extended xmp of 4 GB"}) {
        const QSet<QString> told = deliveries[QString::fromLatin1(name) + u".jpg"_s].warnings();
        QVERIFY2(told.contains(u"metadata-damaged"_s) || told.contains(u"extended-xmp-ignored"_s), name);
    }
}

void BaggageTest::stalePreviewIsNeverPassedOn_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("settings");
    const QString web = u"web-2048"_s;
    QTest::newRow("all") << web << QStringList{u"--metadata"_s, u"all"_s};
    QTest::newRow("copyright") << web << QStringList{u"--metadata"_s, u"copyright"_s};
    QTest::newRow("all, smaller") << web << QStringList{u"--metadata"_s, u"all"_s, u"--long-edge"_s, u"50"_s};
    QTest::newRow("as PNG") << web << QStringList{u"--metadata"_s, u"all"_s, u"--format"_s, u"png"_s};
    QTest::newRow("without loss") << u"lossless-cleanup"_s << QStringList();
}

void BaggageTest::stalePreviewIsNeverPassedOn()
{
    QFETCH(const QString, preset);
    QFETCH(const QStringList, settings);
    const QByteArray photo = withStalePreview();
    QVERIFY(photo.contains("SOMEBODY ELSE"));
    put(u"a.jpg"_s, photo);
    const QMap<QString, Delivery> deliveries = deliver(settings, preset);
    QCOMPARE(deliveries.size(), 1);
    QVERIFY(!deliveries.first().content().contains("SOMEBODY ELSE"));
}

void BaggageTest::impossibleTurnsCountAsUpright()
{
    const auto turned = [](quint16 type, quint32 value, quint32 count = 1) {
        return withExif(jpeg(), exif({{274, type, count, value}}));
    };
    const QMap<QString, QByteArray> upright{
        {u"0"_s, turned(kShort, 0)},
        {u"9"_s, turned(kShort, 9)},
        {u"65535"_s, turned(kShort, 65535)},
        {u"text"_s, turned(kAscii, '6', 2)},
        {u"word"_s, turned(kAscii, 0x74736157, 4)},
        {u"none"_s, turned(kShort, 6, 0)},
    };
    for (auto photo = upright.cbegin(); photo != upright.cend(); ++photo)
        put(photo.key() + u".jpg"_s, photo.value());
    put(u"lying.jpg"_s, turned(kShort, 6));
    for (const char *policy : {"all", "none"}) {
        m_scene->startAfresh();
        const QMap<QString, Delivery> deliveries = deliver({u"--metadata"_s, QString::fromLatin1(policy)});
        QCOMPARE(deliveries.size(), upright.size() + 1);
        for (auto delivery = deliveries.cbegin(); delivery != deliveries.cend(); ++delivery) {
            const bool lay = delivery.key() == "lying.jpg"_L1;
            const QSize size = lay ? picture().size().transposed() : picture().size();
            QVERIFY2(delivery->image().size() == size, qPrintable(delivery.key() + u' ' + QString::fromLatin1(policy)));
            QVERIFY2(lay || mostDifferent(delivery->image(), picture()) < 20, qPrintable(delivery.key()));
            QVERIFY2(QImageReader(delivery->path()).transformation() == QImageIOHandler::TransformationNone,
                     qPrintable(delivery.key())); // not once in the pixels and once more in the tag
        }
    }
}

void BaggageTest::contentDecidesTheKindAndTheName()
{
    put(u"really a png.jpg"_s, png());
    put(u"really a jpeg.png"_s, jpeg());
    put(u"really a jpeg.tif"_s, jpeg());
    put(u"really a png.heic"_s, png());
    const QMap<QString, Delivery> deliveries = deliver({}, u"lossless-cleanup"_s);
    QCOMPARE(deliveries.size(), 4);
    for (auto delivery = deliveries.cbegin(); delivery != deliveries.cend(); ++delivery) {
        const QString kind = delivery.key().startsWith("really a png"_L1) ? u"png"_s : u"jpg"_s;
        QCOMPARE(QFileInfo(delivery->path()).suffix(), kind);
        QCOMPARE(QString::fromLatin1(QImageReader::imageFormat(delivery->path())), kind == "png"_L1 ? kind : u"jpeg"_s);
        QVERIFY2(delivery->warnings().contains(u"wrong-extension"_s), qPrintable(delivery.key()));
    }
}

void BaggageTest::whatStandsBehindAPictureIsDroppedOrSaid()
{
    const QByteArray archive = QByteArray("PK\3\4 SOMETHING ELSE ").repeated(20);
    const QByteArray script = "<script>SOMETHING ELSE</script>";
    put(u"a.jpg"_s, jpeg() + archive);
    put(u"b.png"_s, png() + script);
    put(u"c.jpg"_s, jpeg());
    const struct {
        QString preset, policy;
        bool lossless;
    } ways[] = {{u"web-2048"_s, u"all"_s, false},
                {u"lossless-cleanup"_s, u"all"_s, true},
                {u"lossless-cleanup"_s, u"copyright"_s, true}};
    for (const auto &[preset, policy, lossless] : ways) {
        m_scene->startAfresh();
        const QMap<QString, Delivery> deliveries = deliver({u"--metadata"_s, policy}, preset);
        QCOMPARE(deliveries.size(), 3);
        for (auto delivery = deliveries.cbegin(); delivery != deliveries.cend(); ++delivery) {
            const bool kept = delivery->content().contains("SOMETHING ELSE");
            const bool told = lossless && delivery.key() != "c.jpg"_L1;
            const QByteArray what = (delivery.key() + u' ' + preset + u' ' + policy).toUtf8();
            QVERIFY2(!kept || (lossless && policy == "all"_L1), what.constData());
            QCOMPARE(delivery->warnings().contains(u"tail-kept"_s), kept);
            QVERIFY2(delivery->warnings().contains(u"tail-dropped"_s) == (told && !kept), what.constData());
        }
    }
}

QTEST_GUILESS_MAIN(BaggageTest)
#include "baggage_test.moc"
