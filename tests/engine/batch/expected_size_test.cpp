// SPDX-License-Identifier: GPL-3.0-or-later
// What is said before a batch about the size of its files, beside what came of it.

#include "presets/estimate.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;
using namespace Qt::StringLiterals;

namespace {

/// "About" is right when it is not off by more than this for a whole batch, without any experience. The samples are smoother
/// than most of the photos that were measured.
constexpr double kFactor = 2;
constexpr int kPhotos = 5;
/// After a batch, for another one of the same photos.
constexpr double kFactorOnceKnown = 1.25;

struct Sums {
    double expected = 0, made = 0;
    double ratio() const { return std::max(expected / made, made / expected); }
};

Sums compare(const Run &run, const pipeline::Recipe &recipe, const presets::Experience &experience)
{
    Sums sums;
    for (const ItemRecord &item : run.items) {
        sums.expected += presets::estimatedBytes(recipe, {item.size, item.bytes, item.type}, experience);
        for (const OutputRecord &output : item.outputs)
            sums.made += double(output.bytes);
    }
    return sums;
}

} // namespace

class ExpectedSizeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aboutIsRightForABatch_data();
    void aboutIsRightForABatch();
    void experienceBringsItCloser();

private:
    Run run(const std::vector<std::string> &assignments, pipeline::Recipe &recipe);
    QTemporaryDir m_state, m_photos, m_output;
};

void ExpectedSizeTest::init()
{
    const QString source = qEnvironmentVariable("GLASSINE_SOURCE_DIR") + u"/resources/samples/"_s;
    for (const QString &folder : {u"coast"_s, u"city"_s})
        for (const QString &name : QDir(source + folder).entryList({u"*.jpg"_s}, QDir::Files))
            if (QDir(m_photos.path()).entryList(QDir::Files).size() < kPhotos)
                QFile::copy(source + folder + u'/' + name, m_photos.filePath(name));
    QCOMPARE(QDir(m_photos.path()).entryList(QDir::Files).size(), kPhotos);
}

Run ExpectedSizeTest::run(const std::vector<std::string> &assignments, pipeline::Recipe &recipe)
{
    SessionSettings given = settings(m_photos.path(), m_output.path(), assignments);
    given.preset.recipe.renditions.front().neverLarger = false; // which would hide what is expected of large ones
    given.useLedger = false;
    recipe = given.preset.recipe;
    return runBatch(given, m_state.path());
}

void ExpectedSizeTest::aboutIsRightForABatch_data()
{
    QTest::addColumn<QByteArrayList>("assignments");
    QTest::newRow("as the preset") << QByteArrayList{};
    QTest::newRow("jpeg, high quality") << QByteArrayList{"target.quality=95"};
    QTest::newRow("webp") << QByteArrayList{"format=webp", "target.quality=75", "resize.pixels=800"};
    QTest::newRow("avif") << QByteArrayList{"format=avif", "target.quality=60", "resize.pixels=480"};
    QTest::newRow("jxl") << QByteArrayList{"format=jxl", "target.quality=82", "resize.pixels=480"};
    QTest::newRow("png") << QByteArrayList{"format=png", "resize.pixels=640"};
}

void ExpectedSizeTest::aboutIsRightForABatch()
{
    QFETCH(QByteArrayList, assignments);
    std::vector<std::string> texts;
    for (const QByteArray &assignment : assignments)
        texts.push_back(assignment.toStdString());
    pipeline::Recipe recipe;
    const Run made = run(texts, recipe);
    QCOMPARE(made.totals.done, kPhotos);
    const Sums sums = compare(made, recipe, {});
    qInfo("expected %.0f, made %.0f", sums.expected, sums.made);
    QVERIFY(sums.ratio() < kFactor);
}

void ExpectedSizeTest::experienceBringsItCloser()
{
    pipeline::Recipe recipe;
    const Run first = run({"resize.pixels=800", "target.quality=70"}, recipe);
    presets::Experience experience;
    for (const ItemRecord &item : first.items)
        experience.learn("jpeg", presets::estimatedBytes(recipe, {item.size, item.bytes, item.type}),
                         double(item.outputs.front().bytes));
    const Run second = run({"resize.pixels=640", "target.quality=82"}, recipe);
    QVERIFY(compare(second, recipe, experience).ratio() < kFactorOnceKnown);
}

QTEST_GUILESS_MAIN(ExpectedSizeTest)
#include "expected_size_test.moc"
