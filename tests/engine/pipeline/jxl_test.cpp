// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG XL as other encoders write it: in its own colors (XYB), and of press inks.
#include "engine/color/sample_profiles.h"
#include "engine/pipeline/sample_photos.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#if GLASSINE_HAS_LIBJXL
#include <jxl/encode.h>
#endif

using namespace glassine;
using namespace Qt::StringLiterals;

namespace {

constexpr Size kSize{120, 80};

bool write(const QString &path, const Bytes &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size())) == qint64(bytes.size());
}

Bytes read(const QString &path)
{
    QFile file(path);
    const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto *first = reinterpret_cast<const std::byte *>(all.constData());
    return {first, first + all.size()};
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

#if GLASSINE_HAS_LIBJXL
/// Cyan, magenta and yellow as colors, black as an extra channel (ISO/IEC 18181-1, annex on CMYK).
Bytes inks()
{
    JxlEncoder *encoder = JxlEncoderCreate(nullptr);
    JxlEncoderSetCodestreamLevel(encoder, 10);
    JxlBasicInfo info;
    JxlEncoderInitBasicInfo(&info);
    info.xsize = std::uint32_t(kSize.width);
    info.ysize = std::uint32_t(kSize.height);
    info.bits_per_sample = 8;
    info.num_color_channels = 3;
    info.num_extra_channels = 1;
    info.uses_original_profile = JXL_TRUE;
    const Bytes icc = test::inkProfile();
    JxlExtraChannelInfo black;
    JxlEncoderInitExtraChannelInfo(JXL_CHANNEL_BLACK, &black);
    black.bits_per_sample = 8;
    bool good = JxlEncoderSetBasicInfo(encoder, &info) == JXL_ENC_SUCCESS
        && JxlEncoderSetExtraChannelInfo(encoder, 0, &black) == JXL_ENC_SUCCESS
        && JxlEncoderSetICCProfile(encoder, reinterpret_cast<const std::uint8_t *>(icc.data()), icc.size())
            == JXL_ENC_SUCCESS;
    JxlEncoderFrameSettings *settings = JxlEncoderFrameSettingsCreate(encoder, nullptr);
    JxlEncoderSetFrameLossless(settings, JXL_TRUE);
    const std::size_t pixels = std::size_t(kSize.width) * std::size_t(kSize.height);
    const std::vector<std::uint8_t> colors(3 * pixels, 200), blacks(pixels, 60);
    const JxlPixelFormat three{3, JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0}, one{1, JXL_TYPE_UINT8, JXL_NATIVE_ENDIAN, 0};
    good = good && JxlEncoderAddImageFrame(settings, &three, colors.data(), colors.size()) == JXL_ENC_SUCCESS
        && JxlEncoderSetExtraChannelBuffer(settings, &one, blacks.data(), blacks.size(), 0) == JXL_ENC_SUCCESS;
    JxlEncoderCloseInput(encoder);
    std::vector<std::uint8_t> file(std::size_t(1) << 20);
    std::uint8_t *next = file.data();
    std::size_t left = file.size();
    good = good && JxlEncoderProcessOutput(encoder, &next, &left) == JXL_ENC_SUCCESS;
    JxlEncoderDestroy(encoder);
    const auto *first = reinterpret_cast<const std::byte *>(file.data());
    return good ? Bytes(first, first + (file.size() - left)) : Bytes();
}
#endif

} // namespace

class JxlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::startWorker(); }

    void ownColorsComeOutAsDjxlHasThem_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("XYB") << QStringList{u"-d"_s, u"1"_s};
        QTest::newRow("XYB, progressive") << QStringList{u"-d"_s, u"1"_s, u"-p"_s};
        QTest::newRow("lossless") << QStringList{u"-d"_s, u"0"_s};
    }
    void ownColorsComeOutAsDjxlHasThem()
    {
        QFETCH(QStringList, options);
        if (QStandardPaths::findExecutable(u"cjxl"_s).isEmpty() || QStandardPaths::findExecutable(u"djxl"_s).isEmpty())
            QSKIP("libjxl-tools is not installed");
        QTemporaryDir folder;
        const QString png = folder.filePath(u"a.png"_s), jxl = folder.filePath(u"a.jxl"_s),
                      seen = folder.filePath(u"b.png"_s);
        QVERIFY(write(png, test::encoded("png", test::texture(kSize))));
        QVERIFY(run(u"cjxl"_s, QStringList{png, jxl} + options) && run(u"djxl"_s, {jxl, seen}));
        const auto outcome = test::process(read(jxl), test::recipeFor("png")),
                   other = test::process(read(seen), test::recipeFor("png"));
        QVERIFY2(outcome.ok() && other.ok(), outcome.problem().c_str());
        const double mean = (test::decoded(outcome.files[0]) - test::decoded(other.files[0])).abs().avg();
        QVERIFY2(mean < 0.6, qPrintable(QString::number(mean)));
    }

    void pressInksAreRefusedByName()
    {
#if GLASSINE_HAS_LIBJXL
        const Bytes file = inks();
        QVERIFY(!file.empty());
        const auto outcome = test::process(file, test::recipeFor("jpeg"));
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(outcome.result.error().detail.find("CMYK") != std::string::npos);
#else
        QSKIP("built without libjxl");
#endif
    }
};

QTEST_GUILESS_MAIN(JxlTest)
#include "jxl_test.moc"
