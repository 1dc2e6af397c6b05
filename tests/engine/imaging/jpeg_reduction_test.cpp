// SPDX-License-Identifier: GPL-3.0-or-later
// Smaller pictures straight from a JPEG's planes: the same as decoding all of it and resampling that.

#include "engine/imaging/synthetic.h"
#include "imaging/jpeg_codes.h"
#include "imaging/jpeg_library.h"
#include "imaging/jpeg_part.h"
#include "imaging/jpeg_reduction.h"
#include "imaging/reduction_axis.h"
#include "imaging/reduction_kernels.h"

#include <hwy/targets.h>

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace glassine;
using imaging::ReductionAxis;
using synthetic::VImage;

namespace {

constexpr int kSteps = 16;

/// Detail in luma and chroma, not so fine that the JPEG itself is mostly noise.
VImage detailed(Size size)
{
    const VImage place = VImage::xyz(size.width, size.height);
    const VImage x = place.extract_band(0), y = place.extract_band(1);
    const VImage red = (x * 9 + y * 3).sin() * 70 + 128, green = (y * 7).cos() * 60 + 120,
                 blue = (x * 2 - y * 5).sin() * 80 + 130;
    return synthetic::named(VImage::bandjoin({red, green, blue}).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_sRGB);
}

Bytes jpegOf(const VImage &image, VipsForeignSubsample subsampling, bool progressive = false)
{
    return synthetic::saved(
        "jpegsave_buffer", image,
        VImage::option()->set("Q", 95)->set("subsample_mode", subsampling)->set("interlace", progressive));
}

/// RGB planes without a transform, as some programs write them.
Bytes rgbCodedJpeg(const VImage &image)
{
    const VImage memory = image.copy_memory();
    imaging::JpegErrors errors;
    imaging::JpegWriter writer(errors);
    const bool done = errors.run([&] {
        writer.begin();
        writer.info.image_width = static_cast<JDIMENSION>(memory.width());
        writer.info.image_height = static_cast<JDIMENSION>(memory.height());
        writer.info.input_components = 3;
        writer.info.in_color_space = JCS_RGB;
        jpeg_set_defaults(&writer.info);
        jpeg_set_colorspace(&writer.info, JCS_RGB);
        jpeg_set_quality(&writer.info, 95, TRUE);
        jpeg_start_compress(&writer.info, TRUE);
        for (int y = 0; y < memory.height(); ++y) {
            auto *row = static_cast<JSAMPROW>(const_cast<void *>(memory.data()))
                + static_cast<std::ptrdiff_t>(y) * memory.width() * 3;
            jpeg_write_scanlines(&writer.info, &row, 1);
        }
        jpeg_finish_compress(&writer.info);
    });
    if (!done)
        throw std::runtime_error(errors.message());
    return {writer.written().begin(), writer.written().end()};
}

VImage decoded(const Bytes &jpeg)
{
    const vips::VSource source(vips_source_new_from_memory(jpeg.data(), jpeg.size()));
    return VImage::jpegload_source(source).copy_memory();
}

/// In floating point: fixed-point weights of libvips are off by up to 4 where a hundred pixels become one.
VImage resampled(const VImage &image, Size size)
{
    return image.cast(VIPS_FORMAT_FLOAT)
        .resize(double(size.width) / image.width(),
                VImage::option()
                    ->set("vscale", double(size.height) / image.height())
                    ->set("kernel", VIPS_KERNEL_LANCZOS3)
                    ->set("gap", 0.0));
}

/// Fine noise over it: long codes, and values of every length.
VImage noisy(Size size)
{
    const VImage noise = VImage::gaussnoise(size.width, size.height,
                                            VImage::option()->set("sigma", 25.0)->set("mean", 0.0)->set("seed", 7));
    return synthetic::named((detailed(size) + noise).cast(VIPS_FORMAT_UCHAR), VIPS_INTERPRETATION_sRGB).copy_memory();
}

/// What it became, or why not, with so many threads.
struct Attempt {
    Attempt(const Bytes &jpeg, Size size, int threads)
    {
        vips_concurrency_set(threads);
        const auto reduced = imaging::reduceJpeg(jpeg, {&size, 1}, 1);
        vips_concurrency_set(1);
        if (reduced)
            image = reduced->front();
        good = reduced.has_value();
    }
    bool isLike(const Attempt &other) const
    {
        return good == other.good && (!good || (image - other.image).abs().max() == 0);
    }
    bool good = false;
    VImage image;
};

/// Sums every kernel on every instruction set there is.
std::vector<int> kernelResults(std::uint32_t seed)
{
    QRandomGenerator random(seed);
    const int width = 300, out = 104, taps = 24;
    std::vector<std::vector<std::uint8_t>> octets(6, std::vector<std::uint8_t>(width + imaging::kRowSlack));
    std::vector<const std::uint8_t *> rows;
    for (auto &row : octets) {
        std::generate(row.begin(), row.end(), [&] { return static_cast<std::uint8_t>(random.bounded(256)); });
        rows.push_back(row.data());
    }
    const std::int16_t vertical[6] = {-700, 3000, 6100, 5900, 2800, -716};
    std::vector<std::int16_t> between(width + 2 * imaging::kRowSlack), words[3];
    imaging::reduceColumns(rows.data(), vertical, 6, width, between.data());
    ReductionAxis axis = ReductionAxis::make(width, width, out, 8);
    std::vector<int> results(between.begin(), between.begin() + width);
    for (auto &plane : words) {
        plane.resize(out + imaging::kRowSlack);
        imaging::reduceRow(between.data(), axis.first.data(), axis.weights.data(), axis.taps, out, plane.data());
        std::reverse(between.begin(), between.begin() + width);
        results.insert(results.end(), plane.begin(), plane.begin() + out);
    }
    const std::int16_t *const wordRows[2] = {words[0].data(), words[1].data()};
    const std::int16_t pair[2] = {10000, 6384};
    imaging::reduceColumns(wordRows, pair, 2, out, between.data());
    results.insert(results.end(), between.begin(), between.begin() + out);
    std::vector<std::uint8_t> bytes(3 * (out + imaging::kRowSlack));
    imaging::interleave(words[0].data(), words[1].data(), words[2].data(), out, bytes.data());
    results.insert(results.end(), bytes.begin(), bytes.begin() + 3 * out);
    imaging::roundToOctets(words[0].data(), out, bytes.data());
    results.insert(results.end(), bytes.begin(), bytes.begin() + out);
    Q_ASSERT(axis.taps == taps);
    return results;
}

std::vector<int> rgbResults()
{
    std::vector<std::int16_t> y, cb, cr;
    for (int i = 0; i < kSteps * kSteps * kSteps; ++i) {
        const auto level = [](int step) {
            return static_cast<std::int16_t>(step * 255 / (kSteps - 1) * 64 + step * 3);
        };
        y.push_back(level(i % kSteps));
        cb.push_back(level(i / kSteps % kSteps));
        cr.push_back(level(i / kSteps / kSteps));
    }
    const int count = static_cast<int>(y.size());
    for (auto *plane : {&y, &cb, &cr})
        plane->resize(plane->size() + imaging::kRowSlack);
    std::vector<std::uint8_t> rgb(3 * (static_cast<std::size_t>(count) + imaging::kRowSlack));
    imaging::rgbFromYcbcr(y.data(), cb.data(), cr.data(), count, rgb.data());
    return {rgb.begin(), rgb.begin() + 3 * count};
}

} // namespace

class JpegReductionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("jpeg_reduction_test").has_value()); }
    void cleanup() { hwy::SetSupportedTargetsForTest(0); }

    void weightsOfEveryOutputSumUpToOne_data()
    {
        QTest::addColumn<int>("in");
        QTest::addColumn<int>("out");
        for (const auto &[in, out] :
             {std::pair{6000, 2048}, {2049, 2048}, {2048, 2048}, {65500, 1}, {3, 2}, {1, 1}, {7, 320}})
            QTest::addRow("%d to %d", in, out) << in << out;
    }
    void weightsOfEveryOutputSumUpToOne()
    {
        QFETCH(const int, in);
        QFETCH(const int, out);
        for (const bool upsampled : {false, true}) {
            const int samples = upsampled ? (in + 1) / 2 : in;
            const ReductionAxis axis = upsampled ? ReductionAxis::makeUpsampled(samples, in, out, 8)
                                                 : ReductionAxis::make(in, in, out, 8);
            QCOMPARE(axis.out(), out);
            QCOMPARE(axis.taps % 8, 0);
            for (int i = 0; i < out; ++i) {
                const std::int16_t *weights = axis.weightsOf(i);
                QCOMPARE(std::accumulate(weights, weights + axis.taps, 0), 1 << ReductionAxis::kBits);
                const int first = axis.first[static_cast<std::size_t>(i)];
                QVERIFY(first >= 0 && first < samples);
                for (int t = samples - first; t < axis.taps; ++t)
                    QCOMPARE(int(weights[t]), 0); // nothing is asked of samples that are not there
            }
        }
    }

    void everyInstructionSetGivesTheSame()
    {
        const auto targets = hwy::SupportedAndGeneratedTargets();
        hwy::SetSupportedTargetsForTest(targets.back());
        const std::vector<int> sums = kernelResults(7), colors = rgbResults();
        for (const auto target : targets) {
            hwy::SetSupportedTargetsForTest(target);
            QVERIFY2(kernelResults(7) == sums, hwy::TargetName(target));
            const std::vector<int> these = rgbResults();
            for (std::size_t i = 0; i < colors.size(); ++i)
                QVERIFY2(std::abs(these[i] - colors[i]) <= 1, hwy::TargetName(target));
        }
        qInfo("%d instruction sets", int(targets.size()));
    }

    void colorsAreThoseOfTheStandard()
    {
        const std::vector<int> rgb = rgbResults();
        for (int i = 0; i < kSteps * kSteps * kSteps; ++i) {
            const auto level = [](int step) { return step * 255 / (kSteps - 1) + step * 3 / 64.0; };
            const double y = level(i % kSteps), cb = level(i / kSteps % kSteps) - 128,
                         cr = level(i / kSteps / kSteps) - 128;
            const double wanted[3] = {y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb};
            for (std::size_t band = 0; band < 3; ++band)
                QVERIFY(std::abs(rgb[3 * static_cast<std::size_t>(i) + band] - std::clamp(wanted[band], 0.0, 255.0))
                        <= 0.55);
        }
    }

    void equalsDecodingAllAndResampling_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QSize>("from");
        QTest::addColumn<QSize>("to");
        QTest::newRow("4:2:0") << "4:2:0" << QSize(600, 400) << QSize(205, 137);
        QTest::newRow("4:2:0, odd edges") << "4:2:0" << QSize(601, 397) << QSize(255, 168);
        QTest::newRow("4:2:0, hardly smaller") << "4:2:0" << QSize(640, 480) << QSize(630, 472);
        QTest::newRow("4:2:0, much smaller") << "4:2:0" << QSize(800, 600) << QSize(20, 15);
        QTest::newRow("4:4:4") << "4:4:4" << QSize(600, 400) << QSize(205, 137);
        QTest::newRow("progressive") << "progressive" << QSize(600, 400) << QSize(205, 137);
        QTest::newRow("gray") << "gray" << QSize(600, 400) << QSize(205, 137);
        QTest::newRow("RGB coded") << "rgb" << QSize(600, 400) << QSize(205, 137);
        QTest::newRow("a column") << "4:2:0" << QSize(1, 900) << QSize(1, 300);
        QTest::newRow("to one pixel") << "4:2:0" << QSize(90, 70) << QSize(1, 1);
    }
    void equalsDecodingAllAndResampling()
    {
        QFETCH(const QString, kind);
        QFETCH(const QSize, from);
        QFETCH(const QSize, to);
        VImage photo = detailed({from.width(), from.height()});
        if (kind == QStringLiteral("gray"))
            photo = synthetic::named(photo.extract_band(0), VIPS_INTERPRETATION_B_W);
        const bool full = kind == QStringLiteral("4:4:4");
        const Bytes jpeg = kind == QStringLiteral("rgb")
            ? rgbCodedJpeg(photo)
            : jpegOf(photo, full ? VIPS_FOREIGN_SUBSAMPLE_OFF : VIPS_FOREIGN_SUBSAMPLE_ON,
                     kind == QStringLiteral("progressive"));
        QVERIFY(imaging::canReduceJpeg(jpeg));
        const Size size{to.width(), to.height()};
        const auto reduced = imaging::reduceJpeg(jpeg, {&size, 1}, 1);
        QVERIFY2(reduced, reduced ? "" : reduced.error().detail.c_str());
        const VImage &image = reduced->front();
        QCOMPARE(QSize(image.width(), image.height()), to);
        QCOMPARE(image.bands(), photo.bands());
        const VImage difference = (image - resampled(decoded(jpeg), size)).abs();
        QVERIFY2(difference.avg() < 0.6, qPrintable(QString::number(difference.avg())));
        QVERIFY2(difference.max() <= 6, qPrintable(QString::number(difference.max())));
    }

    void flatAreasKeepTheirValue()
    {
        const VImage flat = synthetic::named(
            (VImage::black(333, 222, VImage::option()->set("bands", 3)) + 77).cast(VIPS_FORMAT_UCHAR),
            VIPS_INTERPRETATION_sRGB);
        const Size size{100, 67};
        const auto reduced = imaging::reduceJpeg(jpegOf(flat, VIPS_FOREIGN_SUBSAMPLE_ON), {&size, 1}, 1);
        QVERIFY(reduced);
        QCOMPARE((*reduced)[0].min(), 77.0);
        QCOMPARE((*reduced)[0].max(), 77.0);
    }

    void oneDecodeServesEverySize()
    {
        const Bytes jpeg = jpegOf(detailed({1200, 900}), VIPS_FOREIGN_SUBSAMPLE_ON);
        const std::vector<Size> sizes = {{75, 56}, {600, 450}, {300, 225}, {500, 375}, {150, 113}};
        const auto reduced = imaging::reduceJpeg(jpeg, sizes, 1);
        QVERIFY(reduced);
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            const VImage &image = (*reduced)[i];
            QCOMPARE(image.width(), sizes[i].width);
            QCOMPARE(image.height(), sizes[i].height);
            const VImage difference = (image - resampled(decoded(jpeg), sizes[i])).abs();
            QVERIFY2(difference.avg() < 1, qPrintable(QString::number(difference.avg())));
        }
    }

    void severalDecodersGiveTheSame_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QSize>("to");
        QTest::newRow("4:2:0") << "4:2:0" << QSize(500, 400);
        QTest::newRow("4:2:0, a little smaller") << "4:2:0" << QSize(1990, 1596);
        QTest::newRow("4:2:0, much smaller") << "4:2:0" << QSize(50, 40);
        QTest::newRow("4:4:4") << "4:4:4" << QSize(500, 400);
        QTest::newRow("gray") << "gray" << QSize(500, 400);
        QTest::newRow("RGB coded") << "rgb" << QSize(500, 400);
    }
    void severalDecodersGiveTheSame()
    {
        QFETCH(const QString, kind);
        QFETCH(const QSize, to);
        VImage photo = noisy({2003, 1605});
        if (kind == QStringLiteral("gray"))
            photo = synthetic::named(photo.extract_band(0), VIPS_INTERPRETATION_B_W);
        const Bytes jpeg = kind == QStringLiteral("rgb")
            ? rgbCodedJpeg(photo)
            : jpegOf(photo, kind == QStringLiteral("4:4:4") ? VIPS_FOREIGN_SUBSAMPLE_OFF : VIPS_FOREIGN_SUBSAMPLE_ON);
        const Size size{to.width(), to.height()};
        const Attempt alone(jpeg, size, 1);
        QVERIFY(alone.good);
        for (const int threads : {2, 3})
            QVERIFY(Attempt(jpeg, size, threads).isLike(alone));
    }

    // Whatever one decoder makes of a damaged file, two make the same of it.
    void severalDecodersSeeTheSameDamage()
    {
        const Bytes sound = jpegOf(noisy({2000, 1100}), VIPS_FOREIGN_SUBSAMPLE_ON);
        QRandomGenerator random(11);
        int refused = 0;
        constexpr int kTries = 24;
        for (int i = 0; i < kTries; ++i) {
            Bytes damaged = sound;
            const auto at = static_cast<std::size_t>(random.bounded(int(sound.size()) / 8, int(sound.size())));
            if (i % 4 == 0)
                damaged.resize(at);
            else
                damaged[at] ^= static_cast<std::byte>(1 << random.bounded(8));
            const Attempt alone(damaged, {100, 55}, 1);
            QVERIFY2(Attempt(damaged, {100, 55}, 2).isLike(alone), qPrintable(QString::number(at)));
            refused += alone.good ? 0 : 1;
        }
        QVERIFY(refused > kTries / 4);
        QVERIFY(refused < kTries);
    }

    void aPartIsTheRestOfThePicture()
    {
        const Bytes jpeg = jpegOf(noisy({800, 600}), VIPS_FOREIGN_SUBSAMPLE_ON);
        imaging::JpegReader whole;
        QVERIFY(whole.errors.run([&] {
            whole.readHeader(jpeg);
            jpeg_start_decompress(&whole.info);
        }));
        QVERIFY(imaging::CodeWalk::canWalk(whole.info));
        imaging::CodeWalk walk(jpeg, whole.info);
        const VImage picture = decoded(jpeg);
        int parts = 0;
        for (std::size_t byte = jpeg.size() / 4; walk.goTo(byte); byte += jpeg.size() / 50, ++parts) {
            auto part = imaging::JpegPart::make(jpeg, whole.info, walk.point());
            QVERIFY(part.has_value());
            imaging::JpegReader rest;
            std::vector<JSAMPLE> pixels;
            QVERIFY(rest.errors.run([&] {
                rest.readHeader(part->source());
                jpeg_start_decompress(&rest.info);
                pixels.resize(std::size_t(rest.info.output_width) * rest.info.output_height * 3);
                while (rest.info.output_scanline < rest.info.output_height) {
                    JSAMPROW row = pixels.data() + std::size_t(rest.info.output_scanline) * rest.info.output_width * 3;
                    jpeg_read_scanlines(&rest.info, &row, 1);
                }
                jpeg_finish_decompress(&rest.info);
            }));
            // Chroma is smoothed across the first row that is real.
            const int above = part->firstRow() * 16, real = std::min(600, part->firstRealRow() * 16 + 1);
            QCOMPARE(int(rest.info.output_height), 600 - above);
            const auto *expected = static_cast<const JSAMPLE *>(picture.data());
            QVERIFY2(std::equal(pixels.begin() + std::ptrdiff_t(real - above) * 800 * 3, pixels.end(),
                                expected + std::ptrdiff_t(real) * 800 * 3),
                     qPrintable(QString::number(byte)));
        }
        QVERIFY(parts > 30); // that begin at every bit of a byte
    }

    void damageIsToldNotShrunk()
    {
        Bytes jpeg = jpegOf(detailed({600, 400}), VIPS_FOREIGN_SUBSAMPLE_ON);
        jpeg.resize(jpeg.size() / 2);
        const Size size{200, 133};
        const auto reduced = imaging::reduceJpeg(jpeg, {&size, 1}, 1);
        QVERIFY(!reduced);
        QCOMPARE(reduced.error().code, ErrorCode::DamagedInput);
        QVERIFY(!reduced.error().detail.empty());
    }

    void leavesInksAlone()
    {
        QVERIFY(!imaging::canReduceJpeg(jpegOf(synthetic::cmyk(64, 64), VIPS_FOREIGN_SUBSAMPLE_OFF)));
        QVERIFY(!imaging::canReduceJpeg(ByteView()));
    }
};

QTEST_GUILESS_MAIN(JpegReductionTest)
#include "jpeg_reduction_test.moc"
