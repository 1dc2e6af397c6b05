// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_decode.h"

#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <cmath>
#include <cstring>

namespace glassine {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;

bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr, QByteArray *said = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(kPatienceMs);
    if (output != nullptr)
        *output = process.readAllStandardOutput();
    if (said != nullptr)
        *said = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString magick()
{
    const QString six = debianProgram(u"convert-im6.q16"_s);
    return six.isEmpty() ? debianProgram(u"convert"_s) : six;
}

/// What ImageMagick makes of these arguments, as it is: 16 bits, with alpha. Null when it makes nothing.
QImage pixels(QStringList arguments)
{
    arguments += {u"-print"_s, u"%w %h\\n"_s, u"-depth"_s, u"16"_s, u"-endian"_s, u"LSB"_s, u"RGBA:-"_s};
    QByteArray output;
    run(magick(), arguments, &output);
    const qsizetype line = output.indexOf('\n');
    const QList<QByteArray> size = output.left(line).split(' ');
    QImage picture(size.value(0).toInt(), size.value(1).toInt(), QImage::Format_RGBA64);
    if (picture.isNull() || output.size() - line - 1 != picture.sizeInBytes())
        return {};
    std::memcpy(picture.bits(), output.constData() + line + 1, std::size_t(picture.sizeInBytes()));
    return picture;
}

/// libvips' press profile, which inks without one of their own are taken for.
bool writePressProfile(const QString &path)
{
    QTemporaryDir folder;
    const QString black = folder.filePath(u"black.tif"_s);
    const QString inks = folder.filePath(u"inks.tif"_s);
    const QString vips = debianProgram(u"vips"_s);
    return run(vips, {u"black"_s, black, u"8"_s, u"8"_s, u"--bands"_s, u"3"_s})
        && run(vips, {u"icc_transform"_s, black, inks, u"cmyk"_s, u"--input-profile"_s, u"srgb"_s})
        && run(magick(), {inks, u"icc:"_s + path});
}

/// What a program makes of the file: by its name, "%1" the file and "%2" the PNG to be written.
QImage through(const QString &program, QStringList arguments, const QString &path)
{
    QTemporaryDir folder;
    const QString png = folder.filePath(u"picture.png"_s);
    for (QString &argument : arguments)
        argument = argument == u"%1"_s ? path : argument == u"%2"_s ? png : argument;
    return run(program, arguments) ? plainPicture(png) : QImage();
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

/// ImageMagick 7 also turns a PNG by what its XMP says, which browsers and viewers do not.
bool turnsByExif(const QString &path)
{
    const QByteArray head = headOf(path);
    return !head.startsWith("\x89PNG") || head.contains("eXIf") || head.contains("Raw profile type");
}

/// ImageMagick with black point compensation into sRGB, as everything else here has it; inks without a profile
/// through the one that libvips brings along.
QImage throughMagick(const QString &path, bool ink, bool profile)
{
    QTemporaryDir folder;
    const QString srgb = folder.filePath(u"srgb.icc"_s);
    QFile file(srgb);
    if (file.open(QIODevice::WriteOnly))
        file.write(QColorSpace(QColorSpace::SRgb).iccProfile());
    file.close();
    QStringList arguments = {path + u"[0]"_s};
    if (turnsByExif(path))
        arguments.append(u"-auto-orient"_s);
    arguments += {u"-intent"_s, u"relative"_s, u"-black-point-compensation"_s};
    if (ink && !profile) {
        const QString press = folder.filePath(u"press.icc"_s);
        if (!writePressProfile(press))
            return {};
        arguments += {u"-profile"_s, press};
    }
    if (ink || profile)
        arguments += {u"-profile"_s, srgb};
    return pixels(arguments + QStringList{u"-colorspace"_s, u"sRGB"_s});
}

/// ImageMagick's word on one property, of every frame, and what it complained of.
QStringList properties(const QString &path, const QString &format, QByteArray &said)
{
    QByteArray output;
    run(magick(), {path, u"-format"_s, format + u"\\n"_s, u"info:"_s}, &output, &said);
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

/// Where ImageMagick 7 sees something else than 6 and everybody else: samples of YCbCr in a TIFF are handed out as they lie,
/// and a fourth sample that the file does not explain is no alpha.
bool isDisputed(const QStringList &words, const QByteArray &said)
{
    return words.value(0) == "YCbCr"_L1 || said.contains("doesn't match SamplesPerPixel");
}

bool shinesThrough(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgba64 *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            if (row[x].alpha() < 0xffff)
                return true;
    }
    return false;
}

/// The exponent that a PNG's numbers stand in, as far as ImageMagick does not care: it knows 1 and takes the rest for sRGB.
double unheededGamma(const QByteArray &head)
{
    const qsizetype at = head.indexOf("gAMA");
    if (!head.startsWith("\x89PNG") || at < 0 || head.contains("sRGB") || head.contains("iCCP"))
        return 0;
    const double gamma = qFromBigEndian<quint32>(head.constData() + at + 4) / 100'000.0;
    const bool heeded = std::abs(gamma - 1) < 0.01 || std::abs(gamma * 2.2 - 1) < 0.05;
    return heeded || gamma <= 0 ? 0 : 1 / gamma;
}

double toSrgb(double light)
{
    return light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
}

QImage withGamma(QImage picture, double exponent)
{
    const auto changed = [exponent](quint16 value) {
        return quint16(65535 * toSrgb(std::pow(value / 65535.0, exponent)) + 0.5);
    };
    for (int y = 0; y < picture.height(); ++y) {
        auto *row = reinterpret_cast<QRgba64 *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            row[x] = QRgba64::fromRgba64(changed(row[x].red()), changed(row[x].green()), changed(row[x].blue()),
                                         row[x].alpha());
    }
    return picture;
}

/// A WebP that says so in its first chunk.
bool holdsExif(const QByteArray &head)
{
    constexpr int kFlags = 20;
    return head.startsWith("RIFF") && head.mid(8, 8) == "WEBPVP8X" && head.size() > kFlags
        && (head[kFlags] & 0x08) != 0;
}

QImage decoded(const QString &path, const QByteArray &head, bool ink, bool profile)
{
    if (const double exponent = unheededGamma(head); exponent > 0)
        return withGamma(plainPicture(path), exponent);
    if (head.mid(4, 4) == "ftyp")
        return through(debianProgram(u"heif-convert"_s), {u"%1"_s, u"%2"_s}, path);
    if (head.startsWith("\xff\x0a") || head.mid(4, 4) == "JXL ")
        return through(debianProgram(u"djxl"_s), {u"%1"_s, u"%2"_s}, path);
    if (holdsExif(head)) // whose orientation ImageMagick does not read there
        return through(debianProgram(u"vips"_s), {u"autorot"_s, u"%1"_s, u"%2"_s}, path);
    const QImage picture = throughMagick(path, ink, profile);
    if (picture.isNull() && head.startsWith("\xff\xd8")) // over Debian's limits for ImageMagick
        return through(debianProgram(u"djpeg"_s), {u"-outfile"_s, u"%2"_s, u"%1"_s}, path);
    return picture;
}

} // namespace

QString debianProgram(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/bin"_s});
}

QImage plainPicture(const QString &path)
{
    return pixels({path + u"[0]"_s});
}

Reference referenceOf(const QString &path)
{
    Reference reference;
    QByteArray said;
    const QStringList frames = properties(path, u"%[colorspace] %z ic=%[icc:description]"_s, said);
    reference.frames = int(frames.size());
    const QStringList words = frames.value(0).split(u' ');
    reference.ink = words.value(0) == "CMYK"_L1;
    reference.bits = words.value(1).toInt();
    if (isDisputed(words, said))
        return reference;
    reference.picture = decoded(path, headOf(path), reference.ink, !frames.value(0).endsWith("ic="_L1));
    reference.alpha = shinesThrough(reference.picture);
    return reference;
}

Difference differenceOf(const QImage &one, const QImage &other)
{
    Difference difference;
    const auto channels = [](QRgba64 color) {
        const double opacity = color.alpha() / 65535.0;
        return std::array<double, 4>{color.red() * opacity / 257, color.green() * opacity / 257,
                                     color.blue() * opacity / 257, color.alpha() / 257.0};
    };
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgba64 *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgba64 *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            const auto left = channels(a[x]);
            const auto right = channels(b[x]);
            for (std::size_t i = 0; i < left.size(); ++i) {
                const double apart = std::abs(left[i] - right[i]);
                difference.mean += apart;
                difference.most = std::max(difference.most, apart);
            }
        }
    }
    difference.mean /= 4.0 * std::max(1, one.width() * one.height());
    return difference;
}

} // namespace glassine
