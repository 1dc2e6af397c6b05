// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged photos: refused, or saved as far as they can be read.
#include "engine/pipeline/sample_photos.h"

#include <QTest>

#include <algorithm>

using namespace glassine;
using pipeline::DamagePolicy;

namespace {

Bytes cut(const Bytes &file, double share)
{
    return {file.begin(), file.begin() + static_cast<std::ptrdiff_t>(share * double(file.size()))};
}

double difference(const vips::VImage &one, const vips::VImage &other, int top, int rows)
{
    const auto part = [&](const vips::VImage &image) { return image.extract_area(0, top, image.width(), rows); };
    return (part(one) - part(other)).abs().avg();
}

bool isCalledRescued(const test::Outcome &outcome)
{
    const auto &warnings = outcome.result->warnings;
    return std::any_of(warnings.begin(), warnings.end(), [](const auto &warning) { return warning.code == "rescued"; });
}

} // namespace

class RescueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void aCutPhotoIsRefusedOrSaved_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("longEdge");
        for (const char *kind : {"jpeg", "png"})
            for (const int edge : {0, 150})
                QTest::addRow("%s %d", kind, edge) << QString::fromUtf8(kind) << edge;
    }
    void aCutPhotoIsRefusedOrSaved()
    {
        QFETCH(QString, kind);
        QFETCH(int, longEdge);
        const vips::VImage whole = test::texture({600, 400});
        const Bytes photo = cut(test::encoded(kind.toStdString(), whole, {}, {}, 90), 0.6);
        pipeline::Recipe recipe = test::recipeFor("png");
        if (longEdge > 0)
            recipe.renditions[0].operations.push_back(test::resizeTo(longEdge));
        const auto refused = test::process(photo, recipe);
        QVERIFY(!refused.result.has_value());
        QCOMPARE(refused.result.error().code, ErrorCode::DamagedInput);

        recipe.damaged = DamagePolicy::Rescue;
        const auto saved = test::process(photo, recipe);
        QVERIFY2(saved.ok(), saved.problem().c_str());
        QVERIFY(isCalledRescued(saved));
        const vips::VImage made = test::decoded(saved.files[0]);
        QCOMPARE(made.width(), longEdge > 0 ? longEdge : 600);
        const vips::VImage expected = longEdge > 0 ? whole.resize(double(longEdge) / 600) : whole;
        QVERIFY2(difference(made, expected, 0, made.height() / 3) < 8, "the upper part is there");
    }

    void damagedBytesNeverGoOutThemselves()
    {
        const Bytes photo = cut(test::encoded("jpeg", test::texture({600, 400}), {}, {}, 30), 0.7);
        for (const bool lossless : {false, true}) {
            pipeline::Recipe recipe = test::recipeFor("same");
            recipe.metadata.policy = metadata::Policy::everything();
            recipe.damaged = DamagePolicy::Rescue;
            recipe.renditions[0].neverLarger = true;
            recipe.renditions[0].target = lossless ? pipeline::Target{std::nullopt, true} : pipeline::Target{95, false};
            const auto saved = test::process(photo, recipe);
            if (!saved.result) // coding it again without loss reads every code, too
                QCOMPARE(saved.result.error().code, ErrorCode::DamagedInput);
            else if (saved.rendition().ok)
                QVERIFY(!saved.rendition().keptSource && isCalledRescued(saved));
        }
    }

    void wholePhotosAreNotCalledDamaged()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.damaged = DamagePolicy::Rescue;
        const auto outcome = test::process(test::encoded("jpeg", test::texture({300, 200}), {}, {}, 90), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!isCalledRescued(outcome));
    }

    void whatIsNoPictureAtAllStaysRefused()
    {
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.damaged = DamagePolicy::Rescue;
        const auto outcome = test::process(cut(test::encoded("jpeg", test::texture({300, 200}), {}, {}, 90), 0.01),
                                           recipe);
        QVERIFY(!outcome.result.has_value());
    }
};

QTEST_GUILESS_MAIN(RescueTest)
#include "rescue_test.moc"
