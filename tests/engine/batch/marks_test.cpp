// SPDX-License-Identifier: GPL-3.0-or-later
// Watermarks through whole batches with real workers under their lock: logos, texts, and what is said before anything runs.

#include "base/bytes.h"
#include "samples.h"

#include <QTemporaryDir>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPng = "format=png";

/// Red, 40 × 30, opaque.
void makeLogo(const QString &path, QColor color = Qt::red)
{
    QImage logo(40, 30, QImage::Format_ARGB32);
    logo.fill(color);
    QVERIFY(logo.save(path));
}

QByteArray drawing(const QByteArray &content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\">" + content + "</svg>";
}

QColor middleOf(const QString &path)
{
    const QImage image(path);
    return image.isNull() ? QColor() : image.pixelColor(image.width() / 2, image.height() / 2);
}

} // namespace

class MarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pictureIsDrawnUnderTheLock_data();
    void pictureIsDrawnUnderTheLock();
    void textIsFilledInForEachPhoto();
    void unusablePictureStopsBeforeAnythingRuns_data();
    void unusablePictureStopsBeforeAnythingRuns();
    void anotherPictureUnderTheSameNameIsAnotherSetting();
    void resumesWithThePictureItBeganWith();
    void eachRenditionHasItsOwnMark();
    void missingWordsAreSaid();

private:
    std::vector<std::string> centered(const QString &logo, const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> list = {kPng,
                                         "sharpen=none",
                                         "watermark.kind=image",
                                         "watermark.image=" + bytes(logo),
                                         "watermark.gravity=center",
                                         "watermark.margin-x=0",
                                         "watermark.margin-y=0",
                                         "watermark.size=40",
                                         "watermark.opacity=100"};
        list.insert(list.end(), more.begin(), more.end());
        return list;
    }
    Run run(const std::vector<std::string> &assignments) const
    {
        return runBatch(settings(m_photos, m_output, assignments), m_state);
    }
    QString output(const QString &name) const { return m_output + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_photos, m_output, m_state, m_logo;
};

void MarksTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_photos = m_root->filePath(u"photos"_s);
    m_output = m_root->filePath(u"out"_s);
    m_state = m_root->filePath(u"state"_s);
    m_logo = m_root->filePath(u"logo.png"_s);
    makePhoto(m_photos + u"/a.png"_s, 160, 120, 1);
    makePhoto(m_photos + u"/b.png"_s, 120, 160, 2);
    makeLogo(m_logo);
}

void MarksTest::pictureIsDrawnUnderTheLock_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("PNG") << QByteArray();
    QTest::newRow("SVG, drawn as large as it is needed") << drawing("<rect width=\"20\" height=\"20\" fill=\"red\"/>");
}

void MarksTest::pictureIsDrawnUnderTheLock()
{
    QFETCH(QByteArray, content);
    if (!content.isEmpty())
        putContent(m_logo, content);
    const Run done = run(centered(m_logo));
    QVERIFY2(done.failures.empty(), done.failures.empty() ? "" : done.failures.front().detail.c_str());
    QCOMPARE(count(done, ItemState::Done), 2);
    for (const char *name : {"a.png", "b.png"})
        QCOMPARE(middleOf(output(QString::fromUtf8(name))), QColor(Qt::red));
    QVERIFY(QImage(output(u"a.png"_s)).pixelColor(2, 2) == QImage(m_photos + u"/a.png"_s).pixelColor(2, 2));
}

void MarksTest::textIsFilledInForEachPhoto()
{
    const Run done = run({kPng, "sharpen=none", "watermark.text={name}{seq:03}", "watermark.letters=10",
                          "watermark.opacity=100", "watermark.gravity=northwest"});
    QVERIFY2(done.failures.empty(), done.failures.empty() ? "" : done.failures.front().detail.c_str());
    QCOMPARE(count(done, ItemState::Done), 2);
    const auto mark = [&](const char *name) {
        const QImage after(output(QString::fromUtf8(name))), before(m_photos + u'/' + QString::fromUtf8(name));
        QByteArray ink;
        for (int y = 0; y < 40; ++y)
            for (int x = 0; x < 100; ++x)
                ink += after.pixel(x, y) == qRgb(255, 255, 255) && before.pixel(x, y) != after.pixel(x, y) ? '1' : '0';
        return ink;
    };
    const QByteArray first = mark("a.png"), second = mark("b.png");
    QVERIFY(first.count('1') > 40 && second.count('1') > 40);
    QVERIFY(first != second);
}

void MarksTest::unusablePictureStopsBeforeAnythingRuns_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << QByteArray() << u"no such file"_s;
    QTest::newRow("empty") << QByteArray("") << u"empty"_s;
    QTest::newRow("text") << QByteArray("This is no picture, whatever its name says.\n") << u""_s;
    QTest::newRow("broken PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x28\0\0\0\x1e\x08\x06\0\0\0", 29)
                                << u""_s;
    QTest::newRow("cut off PNG") << QByteArray("half") << u""_s;
    QTest::newRow("too large") << QByteArray(3 << 20, 'x') << u"larger than"_s;
    QTest::newRow("SVG that would take hours")
        << drawing("<filter id=\"f\"><feTurbulence numOctaves=\"99999\"/></filter>") << u"filters"_s;
}

void MarksTest::unusablePictureStopsBeforeAnythingRuns()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QByteArray whole = contentOf(m_logo);
    if (content.isNull())
        QVERIFY(QFile::remove(m_logo));
    else
        putContent(m_logo, content == "half" ? whole.left(whole.size() / 2) : content);
    const Run done = run(centered(m_logo));
    QCOMPARE(done.failures.size(), std::size_t(1));
    QVERIFY2(done.failures.front().code == ErrorCode::LogoUnusable,
             std::string(errorName(done.failures.front().code)).c_str());
    QCOMPARE(QString::fromStdString(done.failures.front().subject), m_logo);
    QVERIFY2(QString::fromStdString(done.failures.front().detail).contains(said), done.failures.front().detail.c_str());
    QVERIFY(namesIn(m_output).isEmpty());
}

void MarksTest::anotherPictureUnderTheSameNameIsAnotherSetting()
{
    QCOMPARE(count(run(centered(m_logo)), ItemState::Done), 2);
    QCOMPARE(count(run(centered(m_logo)), ItemState::UpToDate), 2);
    makeLogo(m_logo, Qt::blue);
    QCOMPARE(count(run(centered(m_logo)), ItemState::Done), 2);
    QCOMPARE(middleOf(output(u"a-2.png"_s)), QColor(Qt::blue));
}

void MarksTest::resumesWithThePictureItBeganWith()
{
    for (int i = 0; i < 12; ++i)
        makePhoto(m_photos + u"/more%1.png"_s.arg(i), 900, 700, unsigned(i));
    QString id;
    {
        Session session(settings(m_photos, m_output, centered(m_logo)), m_state);
        Listener listener(session);
        id = session.id();
        connect(&session, &Session::itemChanged, &session, [&session] {
            if (session.totals().done > 0)
                session.stop();
        });
        session.start();
        QVERIFY(listener.wait());
    }
    QVERIFY(QFile::remove(m_logo));
    auto again = Session::reopen(id, m_state);
    QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
    const Run done = finish(**again);
    QVERIFY2(done.failures.empty(), done.failures.empty() ? "" : done.failures.front().detail.c_str());
    QCOMPARE(done.totals.finished(), 14);
    for (const QString &name : namesIn(m_output))
        QCOMPARE(middleOf(output(name)), QColor(Qt::red));
}

void MarksTest::eachRenditionHasItsOwnMark()
{
    const QString blue = m_root->filePath(u"blue.png"_s);
    makeLogo(blue, Qt::blue);
    const auto rendition = [](const QByteArray &id, const QByteArray &logo) {
        return R"({"id":")" + id
            + R"(","format":"png","name":"{name}-{rendition}.{ext}","operations":{"watermark":{"kind":"image","image":")"
            + logo + R"(","size":40,"opacity":100,"gravity":"center","margin-x":0,"margin-y":0}}})";
    };
    std::vector<presets::Problem> problems;
    auto preset = presets::parsePreset(R"({"glassine":1,"name":"Two","renditions":[)"
                                           + rendition("one", QFile::encodeName(m_logo)) + ','
                                           + rendition("two", QFile::encodeName(blue)) + "]}",
                                       "two", problems);
    QVERIFY2(preset.has_value(), preset ? "" : preset.error().detail.c_str());
    SessionSettings wanted = settings(m_photos, m_output);
    wanted.preset = *preset;
    const Run done = runBatch(wanted, m_state);
    QVERIFY(done.failures.empty());
    QCOMPARE(middleOf(output(u"a-one.png"_s)), QColor(Qt::red));
    QCOMPARE(middleOf(output(u"a-two.png"_s)), QColor(Qt::blue));
}

void MarksTest::missingWordsAreSaid()
{
    const Run done = run({kPng, "watermark.text={creator}"});
    QCOMPARE(count(done, ItemState::Done), 2);
    const auto &warnings = done.items.front().outputs.front().warnings;
    QVERIFY(std::any_of(warnings.begin(), warnings.end(),
                        [](const auto &warning) { return warning.code == "mark-empty"; }));
}

QTEST_GUILESS_MAIN(MarksTest)
#include "marks_test.moc"
