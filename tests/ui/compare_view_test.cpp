// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after as a person looks at them: wheel, mouse and keys over real workers.
// Long because every gesture has a test of its own.

#include "batch/session.h"
#include "preview/compare_canvas.h"
#include "preview/compare_view.h"
#include "preview/framing.h"
#include "preview/proof_menu.h"
#include "ui/accessible.h"
#include "watched_application.h"

#include <QColorSpace>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>
#include <csignal>

using namespace glassine;
using namespace glassine::ui;

namespace {

constexpr int kPatienceMs = 60'000;

QImage colorful(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            row[x] = qRgb(x * 255 / image.width(), y * 255 / image.height(), (x * 7 ^ y * 5) & 0xff);
    }
    return image;
}

/// A preset with renditions of these members, each with an id of its own.
presets::Preset preset(const QByteArrayList &renditions)
{
    QByteArrayList list;
    for (int i = 0; i < renditions.size(); ++i)
        list << R"({"id":"r)" + QByteArray::number(i) + "\"," + renditions[i] + "}";
    std::vector<presets::Problem> problems;
    const auto parsed = presets::parsePreset(R"({"glassine":1,"name":"Test","renditions":[)" + list.join(',') + "]}",
                                             "test", problems);
    return parsed ? *parsed : presets::Preset{};
}

presets::Preset jpeg(int quality)
{
    return preset({R"("format":"jpeg","target":{"quality":)" + QByteArray::number(quality)
                   + R"(},"operations":{"resize":{"pixels":400}})"});
}

void turnWheel(QWidget &widget, QPointF at, int notches)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
    QVERIFY(event.isAccepted());
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

struct Shown {
    CompareCanvas canvas;
    explicit Shown(QSize picture = {4000, 3000})
    {
        const Picture before(colorful(picture / 4)), after(colorful(picture / 4));
        canvas.resize(400, 300);
        canvas.show();
        canvas.setResultSize(picture);
        canvas.setBefore(before);
        canvas.setAfter(after);
    }
};

} // namespace

class CompareViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8()); }
    void init();
    void wheelKeepsThePointUnderTheCursor_data();
    void wheelKeepsThePointUnderTheCursor();
    void doubleClickShowsPixelsWhereItWas();
    void draggingTheDividerMovesIt_data();
    void draggingTheDividerMovesIt();
    void dragMovesAZoomedPictureInBothPanes();
    void keysDoWhatTheMouseDoes();
    void oneToOneMeansDevicePixels();
    void differenceOfEqualPicturesIsBlack();
    void unreadPixelsAreNotShown();

    void showsBytesFormatPixelsAndSaving();
    void resultIsTheFileTheBatchWrites();
    void coarseVersionComesFirst();
    void newestRequestWins();
    void walkingThroughPhotosShowsTheLast();
    void changedQualityKeepsTheOriginal();
    void originalIsSharpFromNear();
    void originalGivesNoMoreThanItHas_data();
    void originalGivesNoMoreThanItHas();
    void proofChangesWhatIsSeenAndNotWhatIsMade();
    void everyRenditionCanBeLookedAt();
    void turnedPhotoIsUpright();
    void nothingIsWritten();
    void killedWorkerIsSaidAndCanBeTriedAgain();
    void whatCannotBeShownIsSaid_data();
    void whatCannotBeShownIsSaid();
    void everythingHasANameForScreenReaders();
    void latencies();

private:
    QString photo(const QString &name, QSize size, const char *format = "JPEG");
    QTemporaryDir m_folder, m_state;
};

void CompareViewTest::init()
{
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
}

QString CompareViewTest::photo(const QString &name, QSize size, const char *format)
{
    const QString path = m_folder.filePath(name);
    return colorful(size).save(path, format, 92) ? path : QString();
}

void CompareViewTest::wheelKeepsThePointUnderTheCursor_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<QPointF>("at");
    for (const CompareMode mode : {CompareMode::Split, CompareMode::SideBySide, CompareMode::Difference})
        for (const QPointF at : {QPointF(90, 100), QPointF(320, 180), QPointF(200, 150)})
            QTest::addRow("mode %d at %d", int(mode), int(at.x())) << mode << at;
}

void CompareViewTest::wheelKeepsThePointUnderTheCursor()
{
    QFETCH(CompareMode, mode);
    QFETCH(QPointF, at);
    Shown shown;
    shown.canvas.setMode(mode);
    turnWheel(shown.canvas, at, 8); // until the picture fills the view, it stays in the middle
    const QPointF held = shown.canvas.pictureAt(at);
    const double zoom = shown.canvas.zoom();
    for (const int notches : {3, 2, -1, 4, -2}) {
        turnWheel(shown.canvas, at, notches);
        QVERIFY2(distance(shown.canvas.pictureAt(at), held) < 0.01,
                 qPrintable(QString::number(distance(shown.canvas.pictureAt(at), held))));
    }
    QVERIFY(shown.canvas.zoom() > 2 * zoom);
}

void CompareViewTest::doubleClickShowsPixelsWhereItWas()
{
    Shown shown;
    shown.canvas.setMode(CompareMode::SideBySide);
    const QPoint at(120, 140);
    const QPointF held = shown.canvas.pictureAt(at);
    QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, at);
    QCOMPARE(shown.canvas.zoom(), 1.0);
    QVERIFY(distance(shown.canvas.pictureAt(at), held) < 2);
    QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, at);
    QVERIFY(shown.canvas.fits());
}

void CompareViewTest::draggingTheDividerMovesIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void CompareViewTest::draggingTheDividerMovesIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    Shown shown;
    shown.canvas.setLayoutDirection(direction);
    shown.canvas.setZoom(1); // zoomed in, only the divider itself can be taken
    const QPointF before = shown.canvas.pictureAt({200, 150});
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {202, 150});
    QTest::mouseMove(&shown.canvas, {250, 150});
    QTest::mouseMove(&shown.canvas, {300, 160});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {300, 160});
    QVERIFY(std::abs(shown.canvas.divider() - (direction == Qt::LeftToRight ? 0.75 : 0.25)) < 0.01);
    QCOMPARE(shown.canvas.pictureAt({200, 150}), before); // the picture stayed
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {300, 150});
    QTest::mouseMove(&shown.canvas, {900, 150});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {900, 150});
    QCOMPARE(shown.canvas.divider(), direction == Qt::LeftToRight ? 1.0 : 0.0);
}

void CompareViewTest::dragMovesAZoomedPictureInBothPanes()
{
    Shown shown;
    shown.canvas.setMode(CompareMode::SideBySide);
    shown.canvas.setZoom(1);
    const int half = (shown.canvas.width() + 2) / 2;
    const QPointF left = shown.canvas.pictureAt({50, 50});
    QCOMPARE(shown.canvas.pictureAt({50.0 + half, 50}), left);
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&shown.canvas, {70, 120});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {70, 120});
    QVERIFY(distance(shown.canvas.pictureAt({50, 50}), left + QPointF(30, -20)) < 1);
    QCOMPARE(shown.canvas.pictureAt({50.0 + half, 50}), shown.canvas.pictureAt({50, 50}));
    // A drag far beyond the edge leaves no gap.
    QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
    QTest::mouseMove(&shown.canvas, {9000, 9000});
    QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {9000, 9000});
    QVERIFY(distance(shown.canvas.pictureAt({0, 0}), {0, 0}) < 1);
}

void CompareViewTest::keysDoWhatTheMouseDoes()
{
    CompareView view;
    view.resize(600, 500);
    view.show();
    view.showPhoto(photo(QStringLiteral("a.jpg"), {900, 600}).toLocal8Bit(), jpeg(80));
    QVERIFY(QTest::qWaitForWindowActive(&view));
    CompareCanvas *canvas = view.canvas();
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_B);
    QCOMPARE(canvas->mode(), CompareMode::SideBySide);
    QTest::keyClick(canvas, Qt::Key_D);
    QCOMPARE(canvas->mode(), CompareMode::Difference);
    QTest::keyClick(canvas, Qt::Key_T);
    QCOMPARE(canvas->mode(), CompareMode::Toggle);
    QVERIFY(canvas->showsAfter());
    QTest::keyClick(canvas, Qt::Key_T);
    QVERIFY(!canvas->showsAfter());
    QTest::keyClick(canvas, Qt::Key_S);
    QCOMPARE(canvas->mode(), CompareMode::Split);
    QTest::keyClick(canvas, Qt::Key_Right);
    QVERIFY(canvas->divider() > 0.5);
    QTest::keyClick(canvas, Qt::Key_1);
    QCOMPARE(canvas->zoom(), 1.0);
    QTest::keyClick(canvas, Qt::Key_2);
    QCOMPARE(canvas->zoom(), 2.0);
    QTest::keyClick(canvas, Qt::Key_Minus);
    QVERIFY(canvas->zoom() < 2);
    QTest::keyClick(canvas, Qt::Key_F);
    QVERIFY(canvas->fits());
}

void CompareViewTest::oneToOneMeansDevicePixels()
{
    for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
        ViewTransform transform;
        transform.setPicture({4000, 3000});
        transform.setView({400, 300}, ratio);
        QVERIFY(std::abs(transform.zoom() - 0.1 * ratio) < 1e-9);
        transform.setZoom(1);
        QVERIFY(std::abs(transform.frame().width() * ratio - 4000) < 1e-6);
        const double left = transform.frame().left() * ratio;
        QVERIFY(std::abs(left - std::round(left)) < 1e-9); // no pixel is smeared over two
        transform.setZoom(ViewTransform::kFit);
        transform.setPicture({30, 20});
        QCOMPARE(transform.zoom(), 1.0); // small ones are not blown up
    }
}

void CompareViewTest::differenceOfEqualPicturesIsBlack()
{
    Shown shown;
    shown.canvas.setMode(CompareMode::Difference);
    const QImage equal = shown.canvas.grab().toImage();
    QCOMPARE(equal.pixelColor(200, 200), QColor(Qt::black));
    QImage lighter = colorful({1000, 750});
    QPainter(&lighter).fillRect(lighter.rect(), QColor(255, 255, 255, 40));
    shown.canvas.setAfter(Picture(lighter));
    QVERIFY(shown.canvas.grab().toImage().pixelColor(50, 200).red() > 100);
}

void CompareViewTest::unreadPixelsAreNotShown()
{
    QFile file(m_folder.filePath(QStringLiteral("pixels")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100 * 100 * 4, 'x'));
    QVERIFY(file.flush());
    QVERIFY(readPicture(file.handle(), {100, 100}).isNull()); // cannot be sealed: somebody could take it away
    QVERIFY(readPicture(-1, {10, 10}).isNull());
    QVERIFY(readPicture(file.handle(), {-5, 100}).isNull());
    QVERIFY(readPicture(file.handle(), {2'000'000'000, 2'000'000'000}).isNull());
}

void CompareViewTest::showsBytesFormatPixelsAndSaving()
{
    CompareView view;
    view.show();
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    view.showPhoto(photo(QStringLiteral("a.png"), {1200, 800}, "PNG").toLocal8Bit(), jpeg(80));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(after.size(), 1);
    const auto facts = after.front().at(1).value<AfterFacts>();
    QCOMPARE(facts.pixels, QSize(400, 267));
    QVERIFY(facts.bytes > 1000);
    for (const QString &part : {QStringLiteral("JPEG"), QStringLiteral("400 × 267"), QStringLiteral("% saved")})
        QVERIFY2(view.summary().contains(part), qPrintable(view.summary()));
    QCOMPARE(view.canvas()->accessibleDescription(), view.summary());
}

void CompareViewTest::resultIsTheFileTheBatchWrites()
{
    const QString path = photo(QStringLiteral("a.jpg"), {1500, 1000});
    const presets::Preset several = preset({R"("format":"webp","operations":{"resize":{"pixels":500}})",
                                            R"("format":"jpeg","operations":{"resize":{"pixels":800},"sharpen":{}})"});
    batch::SessionSettings settings;
    QTemporaryDir output;
    settings.inputs = {path.toStdString()};
    settings.outputFolder = output.path().toStdString();
    settings.preset = several;
    batch::Session session(std::move(settings));
    session.plan(true);
    QVERIFY(QTest::qWaitFor([&] { return session.state() == batch::Session::State::Idle && session.itemCount() == 1; },
                            kPatienceMs));
    session.start();
    QVERIFY(QTest::qWaitFor([&] { return session.state() == batch::Session::State::Finished; }, kPatienceMs));
    CompareView view;
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    for (int rendition = 0; rendition < 2; ++rendition) {
        view.showPhoto(path.toLocal8Bit(), several);
        view.showRendition(rendition);
        QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
        const auto facts = after.back().at(1).value<AfterFacts>();
        const QString suffix = rendition == 0 ? QStringLiteral("*.webp") : QStringLiteral("*.jpg");
        const QFileInfoList written = QDir(output.path()).entryInfoList({suffix}, QDir::Files);
        QCOMPARE(written.size(), 1);
        QCOMPARE(facts.bytes, written.front().size());
    }
}

void CompareViewTest::coarseVersionComesFirst()
{
    CompareView view;
    view.show();
    QStringList order;
    connect(view.loader(), &PreviewLoader::coarseLoaded, this, [&] { order << QStringLiteral("coarse"); });
    connect(view.loader(), &PreviewLoader::beforeLoaded, this, [&] { order << QStringLiteral("before"); });
    connect(view.loader(), &PreviewLoader::afterLoaded, this, [&] { order << QStringLiteral("after"); });
    view.showPhoto(photo(QStringLiteral("a.jpg"), {3000, 2000}).toLocal8Bit(),
                   preset({R"("format":"webp","encoder":{"effort":6})"}));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(order.size(), 3);
    QCOMPARE(order.front(), QStringLiteral("coarse"));
}

void CompareViewTest::newestRequestWins()
{
    const QByteArray path = photo(QStringLiteral("a.jpg"), {3000, 2000}).toLocal8Bit();
    CompareView alone;
    alone.showPhoto(path, jpeg(31));
    QSignalSpy only(alone.loader(), &PreviewLoader::afterLoaded);
    QVERIFY(QTest::qWaitFor([&] { return !alone.busy(); }, kPatienceMs));
    CompareView view;
    view.show();
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    for (const int quality : {90, 80, 70, 60, 50}) {
        view.showPhoto(path, jpeg(quality));
        QTest::qWait(30);
    }
    view.showPhoto(path, jpeg(31));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QVERIFY(!after.isEmpty());
    const qint64 bytes = after.back().at(1).value<AfterFacts>().bytes;
    QCOMPARE(bytes, only.back().at(1).value<AfterFacts>().bytes);
    const qsizetype answers = after.size();
    QTest::qWait(300); // nothing of the older ones comes late
    QCOMPARE(after.size(), answers);
}

void CompareViewTest::walkingThroughPhotosShowsTheLast()
{
    QByteArrayList paths;
    for (int i = 0; i < 8; ++i)
        paths << photo(QStringLiteral("%1.png").arg(i), {600 + 10 * i, 400}, "PNG").toLocal8Bit();
    CompareView view;
    view.show();
    QSignalSpy coarse(view.loader(), &PreviewLoader::coarseLoaded);
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    for (const QByteArray &path : paths) {
        view.showPhoto(path, preset({R"("format":"jpeg")"}));
        QTest::qWait(10); // as a key repeats
    }
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(after.back().at(1).value<AfterFacts>().pixels, QSize(670, 400));
    QVERIFY2(coarse.size() < 4, qPrintable(QString::number(coarse.size()))); // no worker was bothered with all of them
}

void CompareViewTest::changedQualityKeepsTheOriginal()
{
    CompareView view;
    const QByteArray path = photo(QStringLiteral("a.jpg"), {1500, 1000}).toLocal8Bit();
    view.showPhoto(path, jpeg(90));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QSignalSpy before(view.loader(), &PreviewLoader::beforeLoaded);
    QSignalSpy coarse(view.loader(), &PreviewLoader::coarseLoaded);
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    view.showPhoto(path, jpeg(20));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(after.size(), 1);
    QVERIFY(before.isEmpty() && coarse.isEmpty());
    // Another size frames it differently, and another file is another photo.
    view.showPhoto(path, preset({R"("format":"jpeg","operations":{"resize":{"pixels":300}})"}));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(before.size(), 1);
    QVERIFY(colorful({600, 600}).save(QString::fromLocal8Bit(path), "JPEG"));
    view.showPhoto(path, jpeg(21));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(coarse.size(), 1);
    QCOMPARE(after.back().at(1).value<AfterFacts>().pixels, QSize(400, 400));
}

// At 2:1 the original has twice the pixels of the result, and the result is not made again for that.
void CompareViewTest::originalIsSharpFromNear()
{
    CompareView view;
    view.resize(500, 400);
    view.show();
    QSignalSpy before(view.loader(), &PreviewLoader::beforeLoaded);
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    view.showPhoto(photo(QStringLiteral("a.jpg"), {2000, 1500}).toLocal8Bit(), jpeg(80));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(before.back().front().value<Picture>().size(), QSize(400, 300));
    view.canvas()->setZoom(1);
    QVERIFY(!view.busy());
    view.canvas()->setZoom(2);
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(before.back().front().value<Picture>().size(), QSize(800, 600));
    view.canvas()->setZoom(8);
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(before.back().front().value<Picture>().size(), QSize(1600, 1200));
    QCOMPARE(before.size(), 3);
    QCOMPARE(after.size(), 1);
    view.canvas()->setZoom(ViewTransform::kFit);
    QVERIFY(!view.busy());
}

void CompareViewTest::originalGivesNoMoreThanItHas_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<double>("enlargement");
    QTest::newRow("half") << QByteArray(R"({"resize":{"pixels":1000}})") << 2.0;
    QTest::newRow("a bit smaller") << QByteArray(R"({"resize":{"pixels":1600}})") << 1.25;
    QTest::newRow("as it is") << QByteArray("{}") << 1.0;
    QTest::newRow("percent") << QByteArray(R"({"resize":{"fit":"percent","percent":25}})") << 4.0;
    QTest::newRow("megapixels") << QByteArray(R"({"resize":{"fit":"megapixels","megapixels":0.1875}})") << 4.0;
    QTest::newRow("cut") << QByteArray(R"({"crop":{"ratio":"1:1"},"resize":{"pixels":750}})") << 2.0;
    QTest::newRow("filled and framed") << QByteArray(
        R"({"resize":{"fit":"fill","width":500,"height":500},"border":{"unit":"px","width":10}})")
                                       << 3.0;
}

void CompareViewTest::originalGivesNoMoreThanItHas()
{
    QFETCH(const QByteArray, operations);
    QFETCH(const double, enlargement);
    const pipeline::RenditionRecipe rendition =
        preset({R"("format":"jpeg","operations":)" + operations}).recipe.renditions.front();
    const Size original{2000, 1500};
    const double given = usefulEnlargement(rendition, original, 16);
    QVERIFY2(std::abs(given - enlargement) < 0.02, qPrintable(QString::number(given)));
    const Size made = pipeline::plannedSize(rendition, original);
    const Size near = pipeline::plannedSize(enlarged(rendition, given), original);
    QVERIFY2(std::abs(near.width - made.width * given) <= 2 && std::abs(near.height - made.height * given) <= 2,
             qPrintable(QStringLiteral("%1 × %2").arg(near.width).arg(near.height)));
    QCOMPARE(usefulEnlargement(rendition, original, 1), 1.0);
}

void CompareViewTest::proofChangesWhatIsSeenAndNotWhatIsMade()
{
    CompareView view;
    view.resize(700, 500);
    view.show();
    QImage vivid = colorful({600, 400});
    vivid.setColorSpace(QColorSpace(QColorSpace::AdobeRgb)); // embedded on saving
    QVERIFY(vivid.save(m_folder.filePath(QStringLiteral("a.jpg")), "JPEG", 95));
    QSignalSpy known(view.loader(), &PreviewLoader::sourceKnown), made(view.loader(), &PreviewLoader::afterLoaded);
    view.showPhoto(QFile::encodeName(m_folder.filePath(QStringLiteral("a.jpg"))), jpeg(80));
    QTRY_VERIFY_WITH_TIMEOUT(made.size() == 1 && !view.busy(), kPatienceMs);
    QCOMPARE(known.last().at(0).value<pipeline::PhotoFacts>().space, std::string("adobe-rgb"));
    QCOMPARE(known.last().at(0).value<pipeline::PhotoFacts>().outOfGamut, -1);
    const QString summary = view.summary();

    QTest::keyClick(view.canvas(), Qt::Key_G); // marks what sRGB cannot hold
    QTRY_VERIFY_WITH_TIMEOUT(known.size() == 2 && !view.busy(), kPatienceMs);
    QVERIFY(known.last().at(0).value<pipeline::PhotoFacts>().outOfGamut > 100);
    view.proof()->choose(color::OutputSpace::ProPhoto);
    QTRY_VERIFY_WITH_TIMEOUT(known.size() == 3 && !view.busy(), kPatienceMs);
    QCOMPARE(known.last().at(0).value<pipeline::PhotoFacts>().outOfGamut, 0);
    QCOMPARE(view.proof()->label(), QStringLiteral("Proof: ProPhoto RGB"));
    QCOMPARE(view.summary(), summary); // the same file

    QSignalSpy failed(view.proof(), &ProofMenu::failed);
    view.proof()->read(m_folder.filePath(QStringLiteral("no-such.icc")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
    QVERIFY(failed.last().at(0).toString().contains(QStringLiteral("no-such.icc")));
    QVERIFY(view.proof()->proof().colors->output == color::OutputSpace::ProPhoto); // as before
}

void CompareViewTest::everyRenditionCanBeLookedAt()
{
    CompareView view;
    view.show();
    auto *renditions = view.findChild<QComboBox *>();
    view.showPhoto(photo(QStringLiteral("a.jpg"), {900, 600}).toLocal8Bit(), jpeg(80));
    QVERIFY(!renditions->isVisible()); // one file: nothing to choose
    const presets::Preset several = preset(
        {R"("format":"jpeg")", R"("format":"webp","operations":{"resize":{"pixels":300}})", R"("format":"png")"});
    view.showPhoto(m_folder.filePath(QStringLiteral("a.jpg")).toLocal8Bit(), several);
    QVERIFY(renditions->isVisible());
    QCOMPARE(renditions->count(), 3);
    QSignalSpy after(view.loader(), &PreviewLoader::afterLoaded);
    renditions->setFocus();
    QTest::keyClick(renditions, Qt::Key_Down);
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(after.back().at(1).value<AfterFacts>().format, std::string("webp"));
    QCOMPARE(after.back().at(1).value<AfterFacts>().pixels, QSize(300, 200));
    view.showPhoto(m_folder.filePath(QStringLiteral("a.jpg")).toLocal8Bit(),
                   several); // as after an edit: the choice stays
    QCOMPARE(renditions->currentIndex(), 1);
}

void CompareViewTest::turnedPhotoIsUpright()
{
    // Stored lying, with Exif orientation 6.
    QFile file(photo(QStringLiteral("turned.jpg"), {800, 400}));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray exif = QByteArray::fromHex(
        "ffe100224578696600004d4d002a00000008000101120003000000010006000000000000");
    bytes.insert(2, exif);
    file.seek(0);
    file.write(bytes);
    file.close();
    CompareView view;
    QSignalSpy coarse(view.loader(), &PreviewLoader::coarseLoaded);
    QSignalSpy before(view.loader(), &PreviewLoader::beforeLoaded);
    view.showPhoto(file.fileName().toLocal8Bit(), preset({R"("format":"jpeg")"}));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(coarse.front().at(1).value<BeforeFacts>().pixels, QSize(400, 800));
    QCOMPARE(before.front().at(0).value<Picture>().size(), QSize(400, 800));
}

void CompareViewTest::nothingIsWritten()
{
    const QString path = photo(QStringLiteral("a.jpg"), {900, 600});
    const QDateTime modified = QFileInfo(path).lastModified();
    CompareView view;
    view.showPhoto(path.toLocal8Bit(), preset({R"("format":"webp")", R"("format":"png")"}));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.jpg")});
    QCOMPARE(QFileInfo(path).lastModified(), modified);
}

void CompareViewTest::killedWorkerIsSaidAndCanBeTriedAgain()
{
    CompareView view;
    view.resize(600, 500);
    view.show();
    QSignalSpy failed(view.loader(), &PreviewLoader::failed);
    // Slow enough to be hit.
    view.showPhoto(photo(QStringLiteral("big one.jpg"), {3000, 2000}).toLocal8Bit(),
                   preset({R"("format":"avif","encoder":{"effort":9})"}));
    for (int kills = 0; kills < 40 && failed.isEmpty(); ++kills) {
        QTest::qWait(300); // long enough for a new worker to take the job
        for (const qint64 pid : view.loader()->workerPids())
            ::kill(pid_t(pid), SIGKILL);
    }
    QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }, kPatienceMs));
    QVERIFY2(view.summary().contains(QStringLiteral("big one.jpg")), qPrintable(view.summary()));
    QVERIFY(!view.busy());
    QPushButton *again = nullptr;
    for (QPushButton *button : view.findChildren<QPushButton *>())
        again = button->isVisible() ? button : again;
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(view.busy());
    view.showPhoto(m_folder.filePath(QStringLiteral("big one.jpg")).toLocal8Bit(), jpeg(50));
    QVERIFY(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs));
    QVERIFY2(view.summary().contains(QStringLiteral("JPEG")), qPrintable(view.summary()));
    QVERIFY(!again->isVisible());
}

void CompareViewTest::whatCannotBeShownIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("no picture at all");
    QTest::newRow("half a photo") << QByteArray("half");
    QTest::newRow("raw") << QByteArray("II*\0\x10\0\0\0CR\2\0\0\0\0\0", 16);
    QTest::newRow("vanished") << QByteArray();
}

void CompareViewTest::whatCannotBeShownIsSaid()
{
    QFETCH(QByteArray, content);
    const QString path = m_folder.filePath(QStringLiteral("odd.jpg"));
    if (content == "half") {
        QFile whole(photo(QStringLiteral("whole.jpg"), {900, 600}));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        content = whole.read(whole.size() / 2);
    }
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    CompareView view;
    view.show();
    QSignalSpy failed(view.loader(), &PreviewLoader::failed);
    view.showPhoto(path.toLocal8Bit(), jpeg(80));
    QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }, kPatienceMs));
    QVERIFY2(view.summary().contains(QStringLiteral("odd.jpg")), qPrintable(view.summary()));
    QTest::qWait(50);
    QCOMPARE(failed.size(), 1);
}

void CompareViewTest::everythingHasANameForScreenReaders()
{
    CompareView view;
    QCOMPARE(test::namelessWidgets(view), QStringList());
    QVERIFY(!view.canvas()->accessibleName().isEmpty());
    QVERIFY(!view.canvas()->accessibleDescription().isEmpty());
}

/// Milliseconds from a wish to its first and its last picture.
struct Latency {
    qint64 first = 0, last = 0;
};

Latency latencyOf(CompareView &view, const QByteArray &path, const presets::Preset &preset)
{
    QElapsedTimer clock;
    Latency latency;
    QObject context;
    QObject::connect(view.loader(), &PreviewLoader::coarseLoaded, &context, [&] { latency.first = clock.elapsed(); });
    QObject::connect(view.loader(), &PreviewLoader::finished, &context, [&] { latency.last = clock.elapsed(); });
    clock.start();
    view.showPhoto(path, preset);
    return QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs) ? latency : Latency{-1, -1};
}

/// Printed, never judged: machines differ. The least of some rounds, for those that are busy.
void CompareViewTest::latencies()
{
    QStringList photos{photo(QStringLiteral("large.jpg"), {4900, 2450})}; // 12 megapixels
    const QDir corpus(qEnvironmentVariable("GLASSINE_CORPUS") + QStringLiteral("/photos"));
    const bool thorough = qEnvironmentVariableIsSet("GLASSINE_THOROUGH"); // minutes, for figures to be quoted
    if (thorough)
        for (const QFileInfo &file :
             corpus.entryInfoList({QStringLiteral("d24_*.jpg"), QStringLiteral("me_*.jpg"), QStringLiteral("*.heic")}))
            photos << file.filePath();
    for (const QString &each : photos) {
        const QByteArray path = each.toLocal8Bit();
        qint64 first = kPatienceMs, all = kPatienceMs, changed = kPatienceMs, full = kPatienceMs, pause = 0;
        for (int round = 0; round < (thorough ? 5 : 1); ++round) {
            CompareView view;
            view.resize(700, 600);
            view.show();
            QTest::qWait(500); // as in the application: the worker is there when a photo is chosen
            QElapsedTimer ticks;
            QTimer ticker;
            connect(&ticker, &QTimer::timeout, this, [&] { pause = std::max(pause, ticks.restart()); });
            ticks.start();
            ticker.start(5);
            const Latency fresh = latencyOf(view, path,
                                            preset({R"("format":"jpeg","operations":{"resize":{"pixels":2048}})"}));
            first = std::min(first, fresh.first);
            all = std::min(all, fresh.last);
            changed = std::min(
                changed,
                latencyOf(
                    view, path,
                    preset({R"("format":"jpeg","target":{"quality":60},"operations":{"resize":{"pixels":2048}})"}))
                    .last);
            full = std::min(full, latencyOf(view, path, preset({R"("format":"jpeg","target":{"quality":75})"})).last);
        }
        qInfo("%s: first feedback %lld ms, all %lld ms; another quality %lld ms; full size %lld ms; longest "
              "pause of the window %lld ms",
              qPrintable(QFileInfo(each).fileName()), first, all, changed, full, pause);
    }
}

GLASSINE_WINDOW_TEST_MAIN(CompareViewTest)
#include "compare_view_test.moc"
