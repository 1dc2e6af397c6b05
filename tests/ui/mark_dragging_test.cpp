// SPDX-License-Identifier: GPL-3.0-or-later
// A watermark moved in the comparison: by mouse, by keys, and what the preset says afterwards.

#include "presets/preset_panel.h"
#include "preview/compare_canvas.h"
#include "preview/compare_view.h"
#include "watched_application.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr QRectF kMark(300, 200, 60, 40);
constexpr QRectF kPhoto(20, 20, 360, 260);

QImage plain(QSize size, QRgb color = qRgb(90, 120, 150))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

struct Shown {
    CompareCanvas canvas;
    explicit Shown(CompareMode mode = CompareMode::Split)
    {
        canvas.resize(400, 300);
        canvas.show();
        canvas.setResultSize({400, 300});
        QImage after = plain({400, 300});
        for (int y = 200; y < 240; ++y)
            for (int x = 300; x < 360; ++x)
                after.setPixel(x, y, qRgb(255, 0, 0));
        canvas.setBefore(Picture(plain({400, 300})));
        canvas.setAfter(Picture(after));
        canvas.setMode(mode);
        canvas.setMark(kMark, kPhoto);
    }
};

void drag(QWidget &widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, (from + to) / 2);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

} // namespace

class MarkDraggingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("GLASSINE_STATE_DIR", m_folder.filePath(u"state"_s).toUtf8()); }
    void followsTheMouse();
    void staysInsideThePhoto();
    void isTakenWhereTheResultIsSeenOnly_data();
    void isTakenWhereTheResultIsSeenOnly();
    void keysMoveItToo();
    void goesAlongUntilTheResultIsThere();
    void panelTakesThePlaceAsAChangeOfThePreset();
    void realMarkIsFoundAndPutElsewhere();

private:
    QTemporaryDir m_folder;
};

void MarkDraggingTest::followsTheMouse()
{
    Shown shown;
    QSignalSpy moved(&shown.canvas, &CompareCanvas::markMoved);
    drag(shown.canvas, {330, 220}, {290, 150});
    QVERIFY(moved.count() >= 1);
    QCOMPARE(moved.last().first().toRectF(), QRectF(260, 130, 60, 40));
    QCOMPARE(shown.canvas.mark(), QRectF(260, 130, 60, 40));
}

void MarkDraggingTest::staysInsideThePhoto()
{
    Shown shown;
    drag(shown.canvas, {330, 220}, {399, 299});
    QCOMPARE(shown.canvas.mark().bottomRight(), kPhoto.bottomRight());
    drag(shown.canvas, shown.canvas.mark().center().toPoint(), {210, 0});
    QCOMPARE(shown.canvas.mark().top(), kPhoto.top());
}

void MarkDraggingTest::isTakenWhereTheResultIsSeenOnly_data()
{
    QTest::addColumn<CompareMode>("mode");
    QTest::addColumn<bool>("after");
    QTest::addColumn<bool>("taken");
    QTest::newRow("split, on the result's side") << CompareMode::Split << true << true;
    QTest::newRow("switched to the result") << CompareMode::Toggle << true << true;
    QTest::newRow("switched to the original") << CompareMode::Toggle << false << false;
    QTest::newRow("difference") << CompareMode::Difference << true << false;
}

void MarkDraggingTest::isTakenWhereTheResultIsSeenOnly()
{
    QFETCH(CompareMode, mode);
    QFETCH(bool, after);
    QFETCH(bool, taken);
    Shown shown(mode);
    shown.canvas.setShowsAfter(after);
    QSignalSpy moved(&shown.canvas, &CompareCanvas::markMoved);
    drag(shown.canvas, {330, 220}, {310, 210});
    QCOMPARE(moved.count() > 0, taken);
}

void MarkDraggingTest::keysMoveItToo()
{
    Shown shown;
    QSignalSpy moved(&shown.canvas, &CompareCanvas::markMoved);
    QTest::keyClick(&shown.canvas, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(shown.canvas.mark().topLeft(), QPointF(299, 200));
    QTest::keyClick(&shown.canvas, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.canvas.mark().topLeft(), QPointF(299, 187));
    QCOMPARE(moved.count(), 2);
    QVERIFY(!shown.canvas.markHint().isEmpty());
    shown.canvas.setMark({}, {});
    QTest::keyClick(&shown.canvas, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(moved.count(), 2);
}

void MarkDraggingTest::goesAlongUntilTheResultIsThere()
{
    Shown shown(CompareMode::Toggle);
    drag(shown.canvas, {330, 220}, {130, 120});
    const QImage image = shown.canvas.grab().toImage();
    QCOMPARE(image.pixelColor(130, 120), QColor(255, 0, 0)); // under the mouse, though the picture is the old one
}

void MarkDraggingTest::panelTakesThePlaceAsAChangeOfThePreset()
{
    PresetPanel panel(presets::PresetStore(m_folder.filePath(u"presets"_s)), nullptr);
    panel.select(u"web-2048"_s);
    panel.openEditor();
    presets::Draft *draft = panel.model()->draft(panel.cards()->currentIndex().row());
    QVERIFY(draft->setStep(0, u"watermark"_s, true));
    QSignalSpy changed(&panel, &PresetPanel::presetChanged);
    panel.placeMark(0, u"northwest"_s, 3.5, 12);
    QVERIFY(changed.wait(kPatienceMs));
    const OptionValues &options = draft->preset().recipe.renditions[0].operations.back().options;
    QCOMPARE(options.text("gravity"), std::string("northwest"));
    QCOMPARE(options.number("margin-x"), 3.5);
    QCOMPARE(options.number("margin-y"), 12.0);
    QVERIFY(draft->changed());
    draft->revert(); // what "Undo" does
    QVERIFY(!draft->changed());
    panel.placeMark(7, u"north"_s, 1, 1); // no such rendition any more
    QVERIFY(!draft->changed());
}

void MarkDraggingTest::realMarkIsFoundAndPutElsewhere()
{
    const QString path = m_folder.filePath(u"photo.png"_s), logo = m_folder.filePath(u"logo.png"_s);
    QVERIFY(plain({600, 400}).save(path) && plain({80, 60}, qRgb(255, 255, 0)).save(logo));
    const auto presetAt = [&](const QByteArray &place) {
        std::vector<presets::Problem> problems;
        return *presets::parsePreset(
            R"({"glassine":1,"name":"Test","renditions":[{"id":"r","format":"png","operations":{"watermark":{"kind":"image","opacity":100,"image":")"
                + QFile::encodeName(logo) + "\"," + place + "},\"mat\":{}}}]}",
            "test", problems);
    };
    CompareView view;
    view.resize(800, 600);
    view.show();
    const auto shownMark = [&](const QByteArray &place) {
        view.showPhoto(path.toUtf8(), presetAt(place));
        return QTest::qWaitFor([&] { return !view.busy() && view.canvas()->mark().isValid(); }, kPatienceMs)
            ? view.canvas()->mark()
            : QRectF();
    };
    const QRectF first = shownMark(R"("gravity":"southeast")");
    QVERIFY2(first.isValid(), qPrintable(view.summary()));
    QVERIFY(view.canvas()->accessibleDescription().endsWith(view.canvas()->markHint()));
    QSignalSpy placed(&view, &CompareView::markPlaced);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(view.canvas(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    const QRectF wanted = view.canvas()->mark();
    QVERIFY(wanted.left() < first.left() - 100);
    const QList<QVariant> said = placed.last();
    const QByteArray place = QStringLiteral(R"("gravity":"%1","margin-x":%2,"margin-y":%3)")
                                 .arg(said[1].toString())
                                 .arg(said[2].toDouble())
                                 .arg(said[3].toDouble())
                                 .toUtf8();
    const QRectF second = shownMark(place);
    QVERIFY2(QTest::qWaitFor([&] { return !view.busy(); }, kPatienceMs), "busy");
    QVERIFY2(std::abs(view.canvas()->mark().left() - wanted.left()) <= 1
                 && std::abs(view.canvas()->mark().top() - wanted.top()) <= 1,
             qPrintable(QStringLiteral("%1 instead of %2").arg(second.left()).arg(wanted.left())));
}

GLASSINE_WINDOW_TEST_MAIN(MarkDraggingTest)
#include "mark_dragging_test.moc"
