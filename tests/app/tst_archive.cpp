// SPDX-License-Identifier: GPL-3.0-or-later
// glassine archive and optimize --archive: what they make is read by programs that we did not write.

#include "pictures.h"
#include "program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program of the system; empty when it is not there.
QString tool(const QStringList &names)
{
    for (const QString &name : names)
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

struct Said {
    int code = -1;
    QByteArray text;
};

Said said(const QString &program, const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

void setTime(const QString &path, qint64 seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

/// Files of several kinds, with names that have seen the world.
void fill(const World &world)
{
    writePicture(world.path(u"d/a.jpg"_s), {320, 240}, 1);
    writePicture(world.path(u"d/größe/日本 – “x”.jpg"_s), {320, 240}, 2);
    writeBytes(world.path(u"d/größe/note.txt"_s), QByteArray("the same line again\n").repeated(2000));
    writeBytes(world.path(u"d/empty.txt"_s), {});
    setTime(world.path(u"d/a.jpg"_s), 1'600'000'001);
}

/// What a reader has put into `to` is what lies in d/, with its SHA256SUMS.
void compareWithSource(const World &world, const QString &to)
{
    QStringList expected = world.files(u"d"_s);
    expected << u"SHA256SUMS"_s;
    expected.sort();
    QCOMPARE(world.files(to), expected);
    for (const QString &name : world.files(u"d"_s))
        QVERIFY2(contentOf(world.path(to + u'/' + name)) == contentOf(world.path(u"d/"_s + name)), qPrintable(name));
    QCOMPARE(QFileInfo(world.path(to + u"/a.jpg"_s)).lastModified().toSecsSinceEpoch(), 1'600'000'001);
    const Said sums = said(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s}, world.path(to));
    QVERIFY2(sums.code == 0, sums.text.constData());
}

/// Unpacks with one of several programs; false when it is not installed.
bool unpack(const QString &how, const QString &archive, const QString &to)
{
    QDir().mkpath(to);
    Said result;
    if (how == "unzip"_L1) {
        const QString program = tool({u"unzip"_s});
        if (program.isEmpty())
            return false;
        result = said(program, {u"-q"_s, archive, u"-d"_s, to});
    } else if (how == "7z"_L1) {
        const QString program = tool({u"7z"_s, u"7zz"_s});
        if (program.isEmpty())
            return false;
        result = said(program, {u"x"_s, u"-y"_s, u"-o"_s + to, archive});
    } else if (how == "bsdtar"_L1) {
        const QString program = tool({u"bsdtar"_s});
        if (program.isEmpty())
            return false;
        result = said(program, {u"-xf"_s, archive, u"-C"_s, to});
    } else {
        const QString program = tool({u"python3"_s});
        if (program.isEmpty())
            return false;
        result = said(program,
                      {u"-c"_s,
                       u"import zipfile,sys,os,time\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                       "z.extractall(sys.argv[2])\n"
                       "for i in z.infolist():\n"
                       " assert i.flag_bits & 0x800, 'not marked as UTF-8'\n"
                       " if i.filename == 'a.jpg':\n"
                       "  assert i.date_time == time.localtime(1600000000)[:6], i.date_time\n"
                       "  os.utime(os.path.join(sys.argv[2], i.filename), (1600000001, 1600000001))\n"_s,
                       archive, to});
    }
    if (result.code != 0)
        qWarning("%s: %s", qPrintable(how), result.text.constData());
    return result.code == 0;
}

} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherProgramsReadIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        for (const char *how : {"unzip", "7z", "bsdtar", "python"})
            QTest::addRow("zip, %s", how) << u"delivery.zip"_s << QString::fromLatin1(how);
        QTest::addRow("tar.zst, bsdtar") << u"delivery.tar.zst"_s << u"bsdtar"_s;
    }
    void otherProgramsReadIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, how);
        if ((how == "unzip"_L1 && tool({u"unzip"_s}).isEmpty()) || (how == "bsdtar"_L1 && tool({u"bsdtar"_s}).isEmpty())
            || (how == "7z"_L1 && tool({u"7z"_s, u"7zz"_s}).isEmpty())
            || (how == "python"_L1 && tool({u"python3"_s}).isEmpty()))
            QSKIP("the program is not installed");
        World world;
        fill(world);
        const Run run = world.run({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(file)});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.contains(file.toUtf8()), run.out.constData());
        QVERIFY(unpack(how, world.path(file), world.path(u"x"_s)));
        compareWithSource(world, u"x"_s);
    }

    void photosAreStoredAndTextIsCompressed()
    {
        World world;
        fill(world);
        QCOMPARE(world.run({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"a.zip"_s)}).code, 0);
        const QByteArray archive = contentOf(world.path(u"a.zip"_s));
        QVERIFY2(archive.contains(contentOf(world.path(u"d/a.jpg"_s))), "a photo lies in it as it is");
        QVERIFY(archive.size() < contentOf(world.path(u"d/a.jpg"_s)).size() * 3 + 20'000);
    }

    void sessionIsPackedAsItWasWritten()
    {
        World world;
        for (int i = 0; i < 4; ++i)
            writePicture(world.path(u"in/sub/%1.jpg"_s.arg(i)), {320, 240}, i);
        QCOMPARE(world.run({u"optimize"_s, world.path(u"in"_s), u"-o"_s, world.path(u"out"_s)}).code, 0);
        QVERIFY(QFile::copy(world.path(u"in/sub/0.jpg"_s), world.path(u"out/foreign.jpg"_s)));
        const Run run = world.run({u"archive"_s, u"-o"_s, world.path(u"all.zip"_s), u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        const QJsonObject packed = run.event(u"packed"_s);
        QCOMPARE(packed[u"files"_s].toInt(), 4);
        QCOMPARE(packed[u"archives"_s].toArray().size(), 1);
        if (!unpack(u"unzip"_s, world.path(u"all.zip"_s), world.path(u"x"_s)))
            QSKIP("no unzip");
        QCOMPARE(world.files(u"x"_s),
                 (QStringList{u"SHA256SUMS"_s, u"sub/0.jpg"_s, u"sub/1.jpg"_s, u"sub/2.jpg"_s, u"sub/3.jpg"_s}));
    }

    void batchEndsWithItsArchive()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            writePicture(world.path(u"in/%1.jpg"_s.arg(i)), {320, 240}, i);
        const QStringList command{u"optimize"_s,        world.path(u"in"_s), u"-o"_s,
                                  world.path(u"out"_s), u"--archive"_s,      world.path(u"d.zip"_s)};
        const Run run = world.run(command);
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(QFile::exists(world.path(u"d.zip"_s)));
        const QByteArray before = contentOf(world.path(u"d.zip"_s));
        const Run again = world.run(command);
        QCOMPARE(again.code, 4);
        QVERIFY2(again.err.contains("d.zip"), again.err.constData());
        QCOMPARE(contentOf(world.path(u"d.zip"_s)), before);
    }

    void largeDeliveryBecomesSeveralCompleteArchives()
    {
        World world;
        for (int i = 0; i < 7; ++i)
            writeBytes(world.path(u"d/%1.jpg"_s.arg(i)), "\xFF\xD8\xFF\xE0" + QByteArray(400'000, char(i)));
        const Run run = world.run(
            {u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"mail.zip"_s), u"--max-size"_s, u"1"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QStringList all;
        for (int part = 1; part <= 4; ++part) {
            const QString name = u"mail-%1.zip"_s.arg(part);
            QVERIFY2(QFileInfo(world.path(name)).size() <= 1'000'000 && QFileInfo(world.path(name)).size() > 0,
                     qPrintable(name));
            const QString to = u"x%1"_s.arg(part);
            if (!unpack(u"unzip"_s, world.path(name), world.path(to)))
                QSKIP("no unzip");
            const Said sums = said(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s}, world.path(to));
            QVERIFY2(sums.code == 0, sums.text.constData());
            all += world.files(to);
        }
        all.removeAll(u"SHA256SUMS"_s);
        QCOMPARE(all, world.files(u"d"_s));
        QVERIFY(!QFile::exists(world.path(u"mail-5.zip"_s)) && !QFile::exists(world.path(u"mail.zip"_s)));
        const Run tooSmall = world.run({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"tiny.tar.zst"_s),
                                        u"--max-size"_s, u"1"_s, u"--format"_s, u"zip"_s});
        QCOMPARE(tooSmall.code, 2); // the name says something else
        writeBytes(world.path(u"d/big.jpg"_s), "\xFF\xD8\xFF\xE0" + QByteArray(1'100'000, 'x'));
        const Run refused = world.run(
            {u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"tiny.zip"_s), u"--max-size"_s, u"1"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("big.jpg"), refused.err.constData());
        QVERIFY(!QFile::exists(world.path(u"tiny-1.zip"_s)));
    }

    void contactSheetShowsThePhotos()
    {
        World world;
        for (int i = 0; i < 8; ++i)
            writePicture(world.path(u"d/photo %1.jpg"_s.arg(i)), {320, i % 2 ? 240 : 480}, i);
        writeBytes(world.path(u"d/read me.txt"_s), "no photo");
        const Run run = world.run(
            {u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"d.zip"_s), u"--contact-sheet"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        if (!unpack(u"unzip"_s, world.path(u"d.zip"_s), world.path(u"x"_s)))
            QSKIP("no unzip");
        const QImage sheet(world.path(u"x/contact-sheet.jpg"_s));
        QVERIFY(!sheet.isNull());
        QVERIFY2(sheet.width() > 1000 && sheet.height() > 500,
                 qPrintable(u"%1 × %2"_s.arg(sheet.width()).arg(sheet.height())));
        // Eight cells with something in them, and letters below.
        int filled = 0;
        int lettered = 0;
        for (int i = 0; i < 8; ++i) {
            const QPoint corner(16 + i % 6 * 252, 16 + i / 6 * 272);
            filled += sheet.pixelColor(corner + QPoint(120, 120)) != QColor(Qt::white);
            int dark = 0;
            for (int x = 0; x < 240; ++x)
                for (int y = 242; y < 258; ++y)
                    dark += sheet.pixelColor(corner + QPoint(x, y)).lightness() < 128;
            lettered += dark > 20;
        }
        QCOMPARE(filled, 8);
        QCOMPARE(lettered, 8);
        if (const QString keep = qEnvironmentVariable("GLASSINE_KEEP_SHEET"); !keep.isEmpty())
            QFile::copy(world.path(u"x/contact-sheet.jpg"_s), keep);
    }

    void memberOverFourGigabytesComesOutWhole()
    {
        if (qEnvironmentVariableIsEmpty("GLASSINE_BIG_ARCHIVE"))
            QSKIP("GLASSINE_BIG_ARCHIVE is not set: it takes 5 GB of disk");
        World world;
        QDir().mkpath(world.path(u"d"_s));
        constexpr qint64 kSize = (qint64(1) << 32) + 12'345;
        QFile big(world.path(u"d/big.jpg"_s));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.write("\xFF\xD8\xFF\xE0", 4) == 4 && big.resize(kSize));
        big.close();
        writePicture(world.path(u"d/small.jpg"_s), {320, 240}, 1); // its header lies beyond 4 GB
        const auto process = world.start({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"big.zip"_s)});
        QVERIFY(process->waitForFinished(600'000));
        QCOMPARE(process->exitCode(), 0);
        const QString python = tool({u"python3"_s});
        if (python.isEmpty())
            QSKIP("no python3");
        const Said sizes = said(python,
                                {u"-c"_s,
                                 u"import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\n"
                                 "print(z.getinfo('big.jpg').file_size, len(z.read('small.jpg')))"_s,
                                 world.path(u"big.zip"_s)});
        QCOMPARE(sizes.text.trimmed(),
                 QByteArray::number(kSize) + ' ' + QByteArray::number(QFileInfo(world.path(u"d/small.jpg"_s)).size()));
    }

    void nothingIsOverwrittenOrLeftBehind()
    {
        World world;
        fill(world);
        writeBytes(world.path(u"a.zip"_s), "mine");
        const Run taken = world.run({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"a.zip"_s)});
        QCOMPARE(taken.code, 4);
        QCOMPARE(contentOf(world.path(u"a.zip"_s)), QByteArray("mine"));
        const Run nothing = world.run({u"archive"_s, world.path(u"none/"_s), u"-o"_s, world.path(u"b.zip"_s)});
        QCOMPARE(nothing.code, 1);
        QDir().mkpath(world.path(u"hollow"_s));
        QCOMPARE(world.run({u"archive"_s, world.path(u"hollow"_s), u"-o"_s, world.path(u"b.zip"_s)}).code, 3);
        QCOMPARE(world.run({u"archive"_s, u"20990101-000000-none"_s, u"-o"_s, world.path(u"b.zip"_s)}).code, 2);
        QVERIFY(!QFile::exists(world.path(u"b.zip"_s)));
    }

    void killedAndStoppedArchivesHaveNoName()
    {
        World world;
        QDir().mkpath(world.path(u"d"_s));
        QDir().mkpath(world.path(u"to"_s));
        for (int i = 0; i < 8; ++i) {
            QFile file(world.path(u"d/%1.jpg"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(64 << 20));
        }
        for (const int signal : {SIGKILL, SIGINT}) {
            const auto process = world.start(
                {u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"to/a.zip"_s), u"--json"_s});
            QVERIFY(process->waitForReadyRead(30'000));
            QTest::qWait(150);
            ::kill(pid_t(process->processId()), signal);
            QVERIFY(process->waitForFinished(30'000));
            QVERIFY2(process->exitStatus() == QProcess::CrashExit || process->exitCode() == 130
                         || process->exitCode() == 0,
                     qPrintable(QString::number(process->exitCode())));
            if (process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0)
                QSKIP("it was done before it could be stopped");
            QCOMPARE(world.files(u"to"_s), QStringList());
        }
    }

    void linksAndPipesAreNoFiles()
    {
        World world;
        fill(world);
        QVERIFY(QFile::remove(world.path(u"d/empty.txt"_s)));
        QCOMPARE(::symlink("/etc/passwd", QFile::encodeName(world.path(u"d/link.jpg"_s)).constData()), 0);
        QCOMPARE(::mkfifo(QFile::encodeName(world.path(u"d/pipe.jpg"_s)).constData(), 0600), 0);
        const Run run = world.run({u"archive"_s, world.path(u"d"_s), u"-o"_s, world.path(u"a.zip"_s), u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.event(u"packed"_s)[u"files"_s].toInt(), 3); // links and pipes are no files
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
