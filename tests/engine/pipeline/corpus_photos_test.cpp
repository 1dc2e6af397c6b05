// SPDX-License-Identifier: GPL-3.0-or-later
// Real photos, where they are at hand: GLASSINE_CORPUS names the folder.
#include "engine/pipeline/sample_photos.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace glassine;

namespace {

QString corpus()
{
    return qEnvironmentVariable("GLASSINE_CORPUS");
}

Bytes read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const auto view = std::as_bytes(std::span(all.data(), static_cast<std::size_t>(all.size())));
    return {view.begin(), view.end()};
}

void addFiles(const QString &folder, const QString &pattern)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(corpus() + folder, {pattern}, QDir::Files);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    if (paths.isEmpty())
        QTest::newRow("none") << QString();
}

} // namespace

class CorpusPhotosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (corpus().isEmpty() || !QFileInfo(corpus()).isDir())
            QSKIP("GLASSINE_CORPUS names no folder of photos");
        test::startWorker();
    }

    void orientationsComeOutUpright_data() { addFiles(QStringLiteral("/edge"), QStringLiteral("orient_*.jpg")); }
    void orientationsComeOutUpright()
    {
        QFETCH(QString, path);
        const auto outcome = test::process(read(path), [] {
            pipeline::Recipe recipe = test::recipeFor("jpeg");
            recipe.renditions[0].operations = {test::resizeTo(300)};
            return recipe;
        }());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        const bool portrait = path.contains(QStringLiteral("Portrait"));
        const Size size = outcome.rendition().size;
        QCOMPARE(size.height > size.width, portrait);
        QCOMPARE(size.longEdge(), 300);
        // All of a kind show the same scene: compare with the one that needed no turning.
        const QString upright = QFileInfo(path).path()
            + (portrait ? QStringLiteral("/orient_Portrait_1.jpg") : QStringLiteral("/orient_Landscape_1.jpg"));
        const auto reference = test::process(read(upright), [] {
            pipeline::Recipe recipe = test::recipeFor("jpeg");
            recipe.renditions[0].operations = {test::resizeTo(300)};
            return recipe;
        }());
        QVERIFY2(reference.ok(), reference.problem().c_str());
        QVERIFY(reference.rendition().size == size);
        // The scenes differ in a large digit only.
        const double difference = (test::decoded(outcome.files[0]) - test::decoded(reference.files[0])).abs().avg();
        QVERIFY2(difference < 12, qPrintable(QString::number(difference)));
    }

    void everyPhotoComesThrough_data() { addFiles(QStringLiteral("/photos"), QStringLiteral("*")); }
    void everyPhotoComesThrough()
    {
        QFETCH(QString, path);
        pipeline::Recipe recipe = test::recipeFor("jpeg");
        recipe.renditions[0].operations = {test::resizeTo(1024)};
        recipe.renditions.push_back(test::recipeFor("webp").renditions[0]);
        recipe.renditions[1].operations = {test::resizeTo(320)};
        const auto outcome = test::process(read(path), recipe);
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("metadata-lost"));
        QCOMPARE(outcome.rendition(1).size.longEdge(), 320);
        for (const auto &warning : outcome.rendition(0).warnings)
            qInfo("%s %s", warning.code.c_str(), warning.detail.c_str());
    }
};

QTEST_GUILESS_MAIN(CorpusPhotosTest)
#include "corpus_photos_test.moc"
