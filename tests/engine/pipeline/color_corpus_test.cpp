// SPDX-License-Identifier: GPL-3.0-or-later
// Real photos with real profiles, against programs that are not ours: transicc color by color, jpgicc picture by picture.
#include "engine/pipeline/sample_photos.h"
#include "pipeline/source_photo.h"

#include <lcms2.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>

using namespace glassine;
using vips::VImage;

namespace {

constexpr std::int64_t kMostPixels = 6'000'000; // seconds, not minutes
constexpr std::size_t kSamples = 2500;

using Colors = std::vector<std::array<double, 3>>;

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

/// 0…1 a channel, `bands` of each pixel that is looked at.
std::vector<double> samplesOf(const VImage &image, int bands)
{
    const VImage plain = image.extract_band(0, VImage::option()->set("n", bands));
    std::size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> memory(plain.write_to_memory(&size), g_free);
    const bool deep = plain.format() == VIPS_FORMAT_USHORT;
    const std::size_t pixels = std::size_t(plain.width()) * std::size_t(plain.height());
    const std::size_t every = std::max<std::size_t>(1, pixels / kSamples);
    std::vector<double> values;
    for (std::size_t pixel = 0; pixel < pixels; pixel += every)
        for (std::size_t band = 0; band < std::size_t(bands); ++band) {
            const std::size_t i = pixel * std::size_t(bands) + band;
            values.push_back(deep ? static_cast<const std::uint16_t *>(memory.get())[i] / 65535.0
                                  : static_cast<const std::uint8_t *>(memory.get())[i] / 255.0);
        }
    return values;
}

/// Relative colorimetric with black point compensation to sRGB, in double precision, by another program.
Colors transicc(const std::vector<double> &values, std::size_t bands, const QString &profile)
{
    QByteArray lines;
    for (std::size_t i = 0; i < values.size(); i += bands) {
        for (std::size_t band = 0; band < bands; ++band)
            lines += QByteArray::number(values[i + band] * (bands == 4 ? 100 : 255), 'f', 6) + ' ';
        lines += '\n';
    }
    QProcess process;
    process.start(QStringLiteral("transicc"),
                  {QStringLiteral("-n"), QStringLiteral("-c0"), QStringLiteral("-t1"), QStringLiteral("-b"),
                   QStringLiteral("-i"), profile, QStringLiteral("-o"), QStringLiteral("*sRGB")});
    process.write(lines + "q\n");
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    Colors colors;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        bool isNumber = false;
        if (parts.size() >= 3)
            (void)parts[0].toDouble(&isNumber);
        if (isNumber)
            colors.push_back({parts[0].toDouble() / 255, parts[1].toDouble() / 255, parts[2].toDouble() / 255});
    }
    return colors;
}

std::vector<cmsCIELab> labsOf(const Colors &srgb)
{
    cmsHPROFILE from = cmsCreate_sRGBProfile(), to = cmsCreateLab4Profile(nullptr);
    cmsHTRANSFORM transform = cmsCreateTransform(from, TYPE_RGB_DBL, to, TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_NOOPTIMIZE | cmsFLAGS_NOCACHE);
    std::vector<cmsCIELab> labs(srgb.size());
    cmsDoTransform(transform, srgb.data(), labs.data(), static_cast<cmsUInt32Number>(srgb.size()));
    cmsDeleteTransform(transform);
    cmsCloseProfile(from);
    cmsCloseProfile(to);
    return labs;
}

struct Difference {
    double mean = 0, most = 0;
};

Difference difference(const Colors &one, const Colors &other)
{
    const auto left = labsOf(one), right = labsOf(other);
    Difference found;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const double delta = cmsCIE2000DeltaE(&left[i], &right[i], 1, 1, 1);
        found.mean += delta / double(left.size());
        found.most = std::max(found.most, delta);
    }
    return found;
}

Colors held(Colors colors, double steps)
{
    for (auto &color : colors)
        for (double &value : color) {
            value = std::clamp(value, 0.0, 1.0);
            if (steps > 0)
                value = std::round(value * steps) / steps;
        }
    return colors;
}

Colors colorsOf(const VImage &rgb)
{
    const std::vector<double> values = samplesOf(rgb, 3);
    Colors colors;
    for (std::size_t i = 0; i < values.size(); i += 3)
        colors.push_back({values[i], values[i + 1], values[i + 2]});
    return colors;
}

/// Each a mean of 16 × 16 pixels: what coding a JPEG again adds is gone.
Colors coarse(const VImage &image)
{
    VImage rgb = image.bands() > 3 ? image.extract_band(0, VImage::option()->set("n", 3)) : image;
    return colorsOf(rgb.shrink(16, 16));
}

VImage stored(const imaging::Source &source, const imaging::Header &header)
{
    auto image = imaging::load(source, header, {});
    return image ? image->copy_memory() : VImage();
}

void addProfiled(const QStringList &patterns)
{
    QTest::addColumn<QString>("path");
    QDirIterator files(corpus() + QStringLiteral("/edge"), patterns, QDir::Files);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString &path : paths) {
        const UniqueFd fd = test::fileWith(read(path));
        const auto header = imaging::readHeader(test::sourceOf(fd.get()));
        if (header && !header->icc.empty() && header->bands >= 3
            && std::int64_t(header->stored.width) * header->stored.height <= kMostPixels)
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

pipeline::Recipe deepPng()
{
    pipeline::Recipe recipe = test::recipeFor("png");
    recipe.renditions[0].encoder.set("bit-depth", std::string("16"));
    return recipe;
}

} // namespace

class ColorCorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (corpus().isEmpty() || !QFileInfo(corpus()).isDir())
            QSKIP("GLASSINE_CORPUS names no folder of photos");
        if (QStandardPaths::findExecutable(QStringLiteral("transicc")).isEmpty()
            || QStandardPaths::findExecutable(QStringLiteral("jpgicc")).isEmpty())
            QSKIP("liblcms2-utils is not installed");
        test::startWorker();
    }

    void everyProfileComesOutAsAnotherProgramHasIt_data()
    {
        if (corpus().isEmpty()) {
            QTest::addColumn<QString>("path");
            return;
        }
        addProfiled(
            {QStringLiteral("*.jpg"), QStringLiteral("*.png"), QStringLiteral("*.tif"), QStringLiteral("*.avif")});
    }
    void everyProfileComesOutAsAnotherProgramHasIt()
    {
        QFETCH(QString, path);
        const Bytes photo = read(path);
        const UniqueFd fd = test::fileWith(photo);
        const imaging::Source source = test::sourceOf(fd.get());
        const auto header = imaging::readHeader(source);
        QVERIFY(header.has_value());
        const auto outcome = test::process(photo, deepPng());
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        QVERIFY(!outcome.warned("profile-broken"));

        QTemporaryDir folder;
        const QString profile = folder.filePath(QStringLiteral("source.icc"));
        QFile file(profile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char *>(header->icc.data()), qint64(header->icc.size()));
        file.close();
        const int bands = header->cmyk ? 4 : 3;
        const Colors expected = transicc(samplesOf(stored(source, *header), bands), std::size_t(bands), profile);
        const UniqueFd made = test::fileWith(outcome.files[0]);
        const imaging::Source result = test::sourceOf(made.get());
        const VImage pixels = stored(result, imaging::readHeader(result).value());
        const Colors found = colorsOf(pixels);
        QCOMPARE(found.size(), expected.size());
        // Eight bits where they are fine enough: then the mean is against what eight bits can hold.
        const bool eight = std::all_of(found.begin(), found.end(), [](const auto &color) {
            return std::all_of(color.begin(), color.end(),
                               [](double value) { return std::abs(value * 255 - std::round(value * 255)) < 0.01; });
        });
        const Colors nearest = held(expected, eight ? 255 : 65535);
        const Difference rounded = difference(found, nearest), truth = difference(found, held(expected, 0));
        const double rounding = difference(nearest, held(expected, 0)).most;
        qInfo("%s: %zu colors, mean %.4f, max %.4f (rounding alone %.4f)", eight ? "8 bit" : "16 bit", found.size(),
              rounded.mean, truth.most, rounding);
        QVERIFY2(rounded.mean <= 0.1, qPrintable(QString::number(rounded.mean)));
        QVERIFY2(truth.most <= std::max(0.6, rounding + 0.1), qPrintable(QString::number(truth.most)));
    }

    void jpegsComeOutAsJpgiccHasThem_data()
    {
        if (corpus().isEmpty()) {
            QTest::addColumn<QString>("path");
            return;
        }
        addProfiled({QStringLiteral("*.jpg")});
    }
    void jpegsComeOutAsJpgiccHasThem()
    {
        QFETCH(QString, path);
        const auto outcome = test::process(read(path), test::recipeFor("png"));
        QVERIFY2(outcome.ok(), outcome.problem().c_str());
        if (outcome.result->facts.orientation != 1)
            QSKIP("jpgicc does not turn pictures");
        QTemporaryDir folder;
        const QString reference = folder.filePath(QStringLiteral("reference.jpg"));
        QProcess jpgicc;
        jpgicc.start(QStringLiteral("jpgicc"),
                     {QStringLiteral("-t1"), QStringLiteral("-b"), QStringLiteral("-q100"), path, reference});
        QVERIFY(jpgicc.waitForFinished(60'000));
        QVERIFY2(jpgicc.exitCode() == 0, jpgicc.readAllStandardError().constData());
        const Difference found = difference(coarse(test::decoded(outcome.files[0])),
                                            coarse(test::decoded(read(reference))));
        qInfo("mean %.4f, max %.4f", found.mean, found.most);
        QVERIFY2(found.mean <= 0.3, qPrintable(QString::number(found.mean)));
        QVERIFY2(found.most <= 2, qPrintable(QString::number(found.most)));
    }
};

QTEST_GUILESS_MAIN(ColorCorpusTest)
#include "color_corpus_test.moc"
