// SPDX-License-Identifier: GPL-3.0-or-later
// When the source's own bytes go out, and when they must not.
#include "color/built_in_profile.h"
#include "color/convert.h"
#include "engine/color/sample_profiles.h"
#include "engine/metadata/sample_blocks.h"
#include "engine/pipeline/sample_photos.h"

#include <QTest>

using namespace glassine;
using metadata::Policy;

namespace {

/// Encoded so hard that encoding it again at quality 95 is sure to be larger.
Bytes tightJpeg(const metadata::Blocks &blocks = {}, const Bytes &icc = {})
{
    return test::encoded("jpeg", test::texture({300, 200}), blocks, icc, 30);
}

pipeline::Recipe neverLarger(const Policy &policy = Policy::copyrightAndDate())
{
    pipeline::Recipe recipe = test::recipeFor("same");
    recipe.metadata.policy = policy;
    recipe.renditions[0].neverLarger = true;
    recipe.renditions[0].target.quality = 95;
    return recipe;
}

pipeline::Recipe lossless(const Policy &policy)
{
    pipeline::Recipe recipe = test::recipeFor("same");
    recipe.metadata.policy = policy;
    recipe.renditions[0].target = {std::nullopt, true};
    return recipe;
}

metadata::Blocks rightsOnly()
{
    std::vector<std::string> notes;
    return *metadata::blocksFor(Policy::copyrightAndDate(), test::talkativeBlocks(), Size{300, 200}, notes);
}

metadata::Blocks everythingUpright()
{
    std::vector<std::string> notes;
    return *metadata::blocksFor(Policy::everything(), test::talkativeBlocks(), Size{300, 200}, notes);
}

} // namespace

class KeepSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void keepsASmallerSource()
    {
        const Bytes photo = tightJpeg();
        const auto outcome = test::process(photo, neverLarger());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
        QVERIFY(outcome.files[0] == photo);
        QVERIFY(outcome.rendition().size == (Size{300, 200}));
    }

    void keepsASourceThatSaysOnlyWhatItMay()
    {
        Bytes photo = tightJpeg(rightsOnly());
        // Our own encoder wraps IPTC for Photoshop, which may hold anything: leave that block out.
        metadata::Blocks blocks = rightsOnly();
        blocks.iptc.clear();
        photo = tightJpeg(blocks);
        const auto outcome = test::process(photo, neverLarger());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
    }

    void keepsEverythingUnderAll()
    {
        const Bytes photo = tightJpeg(test::talkativeBlocks());
        const auto outcome = test::process(photo, neverLarger(Policy::everything()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
        QVERIFY(outcome.files[0] == photo);
        QVERIFY(!outcome.warned("gain-map-lost"));
        QVERIFY(outcome.rendition().size == (Size{200, 300}));
    }

    void neverKeepsASourceThatSaysMore_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<bool>("talkative");
        QTest::newRow("metadata") << QByteArray() << true;
        QTest::newRow("comment") << QByteArray("\xff\xfe\0\x08HELLO!", 10) << false;
        QTest::newRow("unknown segment") << QByteArray("\xff\xeb\0\x08HELLO!", 10) << false;
    }
    void neverKeepsASourceThatSaysMore()
    {
        QFETCH(QByteArray, added);
        QFETCH(bool, talkative);
        Bytes photo = tightJpeg(talkative ? everythingUpright() : metadata::Blocks{});
        const auto *first = reinterpret_cast<const std::byte *>(added.constData());
        photo.insert(photo.begin() + 2, first, first + added.size());
        const auto outcome = test::process(photo, neverLarger());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.rendition().keptSource);
        // The compressed picture itself went along: not one pixel differs.
        QVERIFY(outcome.files[0].size() <= photo.size());
        QCOMPARE((test::decoded(outcome.files[0]) - test::decoded(photo)).abs().max(), 0.0);
        const std::string_view text(reinterpret_cast<const char *>(outcome.files[0].data()), outcome.files[0].size());
        QVERIFY(text.find("HELLO!") == std::string_view::npos);
        QVERIFY(text.find("SERIAL") == std::string_view::npos);
    }

    void dropsWhatStandsBehindThePicture()
    {
        Bytes photo = tightJpeg();
        const std::size_t picture = photo.size();
        const std::string_view video("\0\0\0\x18"
                                     "ftypmp42TRAILINGVIDEO",
                                     25);
        const auto *first = reinterpret_cast<const std::byte *>(video.data());
        photo.insert(photo.end(), first, first + video.size());
        const auto outcome = test::process(photo, neverLarger());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.rendition().keptSource);
        QVERIFY(outcome.warned("motion-photo-lost"));
        QVERIFY(outcome.files[0].size()
                < picture + video.size() + color::builtInProfile(color::NamedSpace::Srgb).size());
        const std::string_view text(reinterpret_cast<const char *>(outcome.files[0].data()), outcome.files[0].size());
        QVERIFY(text.find("TRAILINGVIDEO") == std::string_view::npos);
    }

    void neverKeepsWhenPixelsWereToChange_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"resize", "grayscale", "sharpen", "profile", "format"})
            QTest::newRow(reason) << QString::fromUtf8(reason);
    }
    void neverKeepsWhenPixelsWereToChange()
    {
        QFETCH(QString, reason);
        pipeline::Recipe recipe = neverLarger();
        const std::string what = reason.toStdString();
        if (what == "resize")
            recipe.renditions[0].operations = {test::resizeTo(299)};
        if (what == "grayscale" || what == "sharpen")
            recipe.renditions[0].operations = {test::operation(what, {})};
        if (what == "format")
            recipe.renditions[0] = test::recipeFor("png").renditions[0];
        recipe.renditions[0].neverLarger = true;
        const auto outcome = test::process(tightJpeg({}, what == "profile" ? test::displayP3() : Bytes{}), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.rendition().keptSource);
    }

    void aResizeThatDoesNothingIsNoReason()
    {
        pipeline::Recipe recipe = neverLarger();
        recipe.renditions[0].operations = {test::resizeTo(5000)};
        const auto outcome = test::process(tightJpeg(), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
    }

    void losslessJpegTouchesNoPixel()
    {
        const Bytes photo = tightJpeg(everythingUpright());
        const auto outcome = test::process(photo, lossless(Policy::copyrightAndDate()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QCOMPARE((test::decoded(outcome.files[0]) - test::decoded(photo)).abs().max(), 0.0);
        bool readable = false;
        const auto written = metadata::readBack(outcome.files[0], "jpeg", readable);
        QVERIFY(readable);
        QVERIFY(metadata::leaks(Policy::copyrightAndDate(), written).empty());
        QCOMPARE(metadata::summarize(written).creator, std::string("Ada Lens"));
    }

    /// Turned pixels cannot be coded anew without a loss: they stay as they lie, and the tag that turns them stays too.
    void losslessJpegStaysTurnedAndSaysHow()
    {
        const Bytes photo = tightJpeg(test::talkativeBlocks());
        const auto outcome = test::process(photo, lossless(Policy::copyrightAndDate()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("not-lossless"));
        QVERIFY(!outcome.rendition().keptSource);
        QVERIFY(outcome.rendition().size == (Size{200, 300}));
        QCOMPARE((test::decoded(outcome.files[0]) - test::decoded(photo)).abs().max(), 0.0);
        bool readable = false;
        const auto written = metadata::readBack(outcome.files[0], "jpeg", readable);
        const int orientation = metadata::summarize(test::talkativeBlocks()).orientation;
        QVERIFY(readable && orientation > 4);
        QCOMPARE(metadata::summarize(written).orientation, orientation);
        QVERIFY(metadata::leaks(Policy::copyrightAndDate(), written, orientation).empty());
        QVERIFY(!metadata::leaks(Policy::copyrightAndDate(), written).empty());
    }

    /// Without metadata nothing could say how it lies.
    void losslessJpegThatMustTurnSaysSo()
    {
        const auto outcome = test::process(tightJpeg(test::talkativeBlocks()), lossless(Policy::nothing()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.warned("not-lossless"));
        QVERIFY(outcome.rendition().size == (Size{200, 300}));
    }

    void losslessJpegIsPackedTighter()
    {
        OptionValues plain;
        plain.set("progressive", false);
        plain.set("optimize-coding", false);
        const Bytes photo = test::encoded("jpeg", test::texture({600, 400}), {}, {}, 85, plain);
        const auto outcome = test::process(photo, lossless(Policy::everything()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.files[0].size() < photo.size());
        QCOMPARE((test::decoded(outcome.files[0]) - test::decoded(photo)).abs().max(), 0.0);
    }

    /// A video behind the picture cannot be packed along, and "all" means it is not to go.
    void losslessKeepsTheWholeFileWhereMoreThanAPictureIsInIt()
    {
        Bytes photo = tightJpeg();
        const std::string_view video("\0\0\0\x18"
                                     "ftypmp42TRAILINGVIDEO",
                                     25);
        const auto *first = reinterpret_cast<const std::byte *>(video.data());
        photo.insert(photo.end(), first, first + video.size());
        const auto outcome = test::process(photo, lossless(Policy::everything()));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
        QVERIFY(outcome.files[0] == photo);
        QVERIFY(!outcome.warned("motion-photo-lost"));
    }

    void otherFormatsKeepTheirSourceToo_data()
    {
        QTest::addColumn<QString>("codec");
        QTest::newRow("png") << QStringLiteral("png");
        QTest::newRow("webp") << QStringLiteral("webp");
    }
    void otherFormatsKeepTheirSourceToo()
    {
        QFETCH(QString, codec);
        const std::string id = codec.toStdString();
        pipeline::Recipe recipe = neverLarger();
        if (id == "png")
            recipe.renditions[0].target = {std::nullopt, true};
        const Bytes photo = test::encoded(id, test::texture({300, 200}), {}, {}, id == "png" ? 0 : 20);
        const auto outcome = test::process(photo, recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(outcome.rendition().keptSource);
        QVERIFY(outcome.files[0] == photo);
    }
};

QTEST_GUILESS_MAIN(KeepSourceTest)
#include "keep_source_test.moc"
