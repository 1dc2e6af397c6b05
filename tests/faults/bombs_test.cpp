// SPDX-License-Identifier: GPL-3.0-or-later
// Small files that ask for much: refused by name from what they claim, or done within the limits. GLASSINE_BIG_PICTURES=1
// makes a really large one, too.

#include "scene.h"

#include <QColor>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QJsonArray>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 240'000;

QByteArray svg(const QByteArray &content, int edge = 200)
{
    const QByteArray number = QByteArray::number(edge);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number + "\" height=\"" + number + "\">" + content
        + "</svg>";
}

QByteArray filtered(const QByteArray &primitive, int edge = 200)
{
    return svg("<filter id=\"f\">" + primitive
                   + "</filter><rect width=\"100%\" height=\"100%\" fill=\"#26c\" filter=\"url(#f)\"/>",
               edge);
}

} // namespace

class BombsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void drawingsThatWouldTakeHoursAreRefusedByName();
    void ordinaryDrawingsAreNotRefused();
    void transparentPhotoIsNotHeldWhole();
    void vastProgressivePhotoIsDoneOrRefused();

private:
    void put(const QString &name, const QByteArray &content);
    /// Codes of errors by name, empty for what is done. Nothing may die or hang.
    QMap<QString, QString> codes(int patienceMs = kPatienceMs);

    std::unique_ptr<Scene> m_scene;
};

void BombsTest::init()
{
    m_scene = std::make_unique<Scene>();
    QDir().mkpath(m_scene->path(u"photos"_s));
}

void BombsTest::put(const QString &name, const QByteArray &content)
{
    QFile file(m_scene->path(u"photos/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QMap<QString, QString> BombsTest::codes(int patienceMs)
{
    m_scene->rememberOriginals(u"photos"_s);
    QStringList arguments{u"optimize"_s};
    const QDir photos(m_scene->path(u"photos"_s));
    for (const QString &name : photos.entryList(QDir::Files)) // named: drawings found in folders are left alone
        arguments.append(photos.filePath(name));
    arguments << u"--preset"_s << u"web-2048"_s << u"--output"_s << m_scene->path(u"out"_s) << u"--json"_s;
    const Ending ending = m_scene->run(arguments, patienceMs);
    if (ending.hung || ending.signaled || !m_scene->harm().isEmpty())
        QTest::qFail(qPrintable(ending.text() + m_scene->harm().join(u' ')), __FILE__, __LINE__);
    QMap<QString, QString> codes;
    for (const QJsonObject &event : ending.events())
        if (event.value(u"event"_s) == u"item"_s || event.value(u"event"_s) == u"skipped"_s)
            codes[QFileInfo(event.value(u"path"_s).toString()).fileName()] =
                event.value(u"error"_s).toObject().value(u"code"_s).toString();
    return codes;
}

void BombsTest::drawingsThatWouldTakeHoursAreRefusedByName()
{
    put(u"noise.svg"_s, filtered("<feTurbulence numOctaves=\"33333333333\"/>"));
    put(u"noise of no size.svg"_s,
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><filter id=\"a\"><feTurbulence "
        "numOctaves=\"33333333333\"/></filter><path d=\"m10 10 H1 V1\" filter=\"url(#a)\"/></svg>");
    put(u"noise all over.svg"_s, filtered("<feTurbulence numOctaves=\"20\"/>", 7900));
    put(u"matrix.svg"_s, filtered("<feConvolveMatrix order=\"999\" kernelMatrix=\"1\"/>"));
    put(u"deep.svg"_s, svg(QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000)));
    put(u"many.svg"_s, svg(QByteArray("<rect width=\"9\" height=\"9\"/>").repeated(300'000)));
    put(u"vast.svg"_s, svg("<rect width=\"9\" height=\"9\"/>", 9000));
    const QMap<QString, QString> found = codes();
    QCOMPARE(found.size(), 7);
    for (auto code = found.cbegin(); code != found.cend(); ++code)
        QCOMPARE(code.key() + u": "_s + code.value(),
                 code.key() + u": "_s + (code.key() == "vast.svg"_L1 ? u"too-many-pixels"_s : u"unsupported-format"_s));
}

void BombsTest::ordinaryDrawingsAreNotRefused()
{
    put(u"plain.svg"_s, svg("<circle cx=\"90\" cy=\"90\" r=\"50\"/>"));
    put(u"noise.svg"_s, filtered("<feTurbulence baseFrequency=\"0.05\" numOctaves=\"4\"/>"));
    put(u"blur.svg"_s,
        filtered("<feGaussianBlur stdDeviation=\"3\"/><feOffset dx=\"2\"/><feBlend in2=\"SourceGraphic\"/>"));
    put(u"sharp.svg"_s, filtered("<feConvolveMatrix order=\"3\" kernelMatrix=\"0 -1 0 -1 5 -1 0 -1 0\"/>"));
    put(u"busy.svg"_s, svg(QByteArray("<g><rect width=\"9\" height=\"9\"/></g>").repeated(5000)));
    const QMap<QString, QString> found = codes();
    QCOMPARE(found.size(), 5);
    for (auto code = found.cbegin(); code != found.cend(); ++code)
        QCOMPARE(code.key() + code.value(), code.key());
}

// Its raster, 576 MB, would take more than the worker has. What is bounded is memory that can be written to: address space
// also holds libraries and what allocators keep in reserve for each thread, which differ from machine to machine.
void BombsTest::transparentPhotoIsNotHeldWhole()
{
#ifdef GLASSINE_SANITIZED
    QSKIP("sanitizers hold much more than the photo");
#endif
    constexpr int kEdge = 12'000;
    QImage image(kEdge, kEdge, QImage::Format_ARGB32);
    image.fill(QColor(200, 100, 50, 128));
    QVERIFY(image.save(m_scene->path(u"photos/glass.png"_s), "PNG"));
    m_scene->setWorkerScript("ulimit -d 480000; exec \"$WORKER\" \"$@\"");
    const QMap<QString, QString> found = codes();
    QCOMPARE(found.value(u"glass.png"_s), QString());
    QCOMPARE(QImage(m_scene->path(u"out/glass.jpg"_s)).size(), QSize(2048, 2048));
}

// 400 megapixels of 3 MB, all of whose coefficients a decoder has to keep.
void BombsTest::vastProgressivePhotoIsDoneOrRefused()
{
    if (setting("GLASSINE_BIG_PICTURES", 0) == 0)
        QSKIP("takes a minute and 2 GB: GLASSINE_BIG_PICTURES=1");
    constexpr int kEdge = 20'000;
    {
        QImage image(kEdge, kEdge, QImage::Format_RGB888);
        image.fill(Qt::black);
        QImageWriter writer(m_scene->path(u"photos/vast.jpg"_s), "jpeg");
        writer.setProgressiveScanWrite(true);
        QVERIFY2(writer.write(image), qPrintable(writer.errorString()));
    }
    const QString code = codes().value(u"vast.jpg"_s);
    QVERIFY2(code.isEmpty() || code == "out-of-memory"_L1, qPrintable(code));
}

QTEST_GUILESS_MAIN(BombsTest)
#include "bombs_test.moc"
