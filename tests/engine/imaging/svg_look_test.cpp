// SPDX-License-Identifier: GPL-3.0-or-later
// Counting what an SVG asks for, before anything draws it.
#include "imaging/svg_look.h"

#include "files/limits.h"

#include <QTest>

using namespace glassine;
using namespace glassine::imaging;

class SvgLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsElementsAndTheirDepth();
    void isNotMisledByWhatIsNoTag();
    void knowsWhatFiltersCost_data();
    void knowsWhatFiltersCost();
    void anyTextEnds();
    void costCountsForEveryPixel();
};

void SvgLookTest::countsElementsAndTheirDepth()
{
    const SvgLook look = lookAlongTags("<svg><g a='1'><path d=\"M0 0\"/><s:g ><b/></s:g></g><c></c></svg>");
    QCOMPARE(look.elements, 6);
    QCOMPARE(look.depth, 4);
    QCOMPARE(look.filterCost, 0.0);
}

void SvgLookTest::isNotMisledByWhatIsNoTag()
{
    const SvgLook look = lookAlongTags("<?xml version='1.0'?><!DOCTYPE svg><!-- <a><b> --><svg><![CDATA[<c><d>]]>"
                                       "<g title='<e><f/>' other=\"/>\"></g></svg>");
    QCOMPARE(look.elements, 2);
    QCOMPARE(look.depth, 2);
}

void SvgLookTest::knowsWhatFiltersCost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("cost");
    QTest::newRow("one octave unless it says more") << QByteArray("<feTurbulence/>") << 1.0;
    QTest::newRow("octaves") << QByteArray("<feTurbulence baseFrequency=\"9\" numOctaves='7' />") << 7.0;
    QTest::newRow("with a prefix") << QByteArray("<svg:feTurbulence numOctaves = \"3\"/>") << 3.0;
    QTest::newRow("each of them") << QByteArray("<feTurbulence/><feTurbulence numOctaves='2'/>") << 3.0;
    QTest::newRow("square") << QByteArray("<feConvolveMatrix order='4'/>") << 2.0;
    QTest::newRow("oblong") << QByteArray("<feConvolveMatrix order='4,8' kernelMatrix='1, 2'/>") << 4.0;
    QTest::newRow("no number") << QByteArray("<feTurbulence numOctaves='many'/>") << 1.0;
    QTest::newRow("less than nothing") << QByteArray("<feTurbulence numOctaves='-1e9'/>") << 1.0;
    QTest::newRow("others next to nothing") << QByteArray("<feGaussianBlur stdDeviation='9'/><feBlend/>") << 0.0;
}

void SvgLookTest::knowsWhatFiltersCost()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, cost);
    QCOMPARE(lookAlongTags(text.toStdString()).filterCost, cost);
}

void SvgLookTest::anyTextEnds()
{
    const std::string whole = "<?x?><!--c--><svg a='b'><![CDATA[d]]><e f=\"g\"/></svg>";
    for (std::size_t length = 0; length <= whole.size(); ++length)
        for (std::size_t start = 0; start <= length; ++start)
            QVERIFY(lookAlongTags(std::string_view(whole).substr(start, length - start)).elements
                    <= 3);                                       // one more that is only begun
    QCOMPARE(lookAlongTags(std::string(100'000, '<')).depth, 1); // one tag that never ends
}

void SvgLookTest::costCountsForEveryPixel()
{
    SvgLook look;
    look.filterCost = 3;
    QVERIFY(checkSvgSize(look, {2000, 1500}).has_value());
    look.filterCost = SvgLimits::filterWork / 1e6;
    QVERIFY(checkSvgSize(look, {1000, 1000}).has_value());
    const auto larger = checkSvgSize(look, {1001, 1000});
    QVERIFY(!larger && larger.error().code == ErrorCode::UnsupportedFormat);
    const auto vast = checkSvgSize({}, {64'001, 1000});
    QVERIFY(!vast && vast.error().code == ErrorCode::TooManyPixels);
}

QTEST_GUILESS_MAIN(SvgLookTest)
#include "svg_look_test.moc"
