// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts see it: exit codes, events, names, and what is left on disk.

#include "pictures.h"
#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksNothingThatDecodes()
    {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-d"_s, glassineProgram()});
        QVERIFY(readelf.waitForFinished());
        const QByteArray dynamic = readelf.readAllStandardOutput();
        QVERIFY(dynamic.contains("libQt6Core"));
        for (const char *library :
             {"vips", "exiv2", "lcms2", "heif", "jpeg", "png", "tiff", "webp", "Qt6Gui", "Qt6Widgets"})
            QVERIFY2(!dynamic.contains(library), library);
    }

    void refusesWhatIsWrongWithTheCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("unknown command", {u"optimise"_s}, "did you mean \"optimize\"");
        row("unknown flag", {u"optimize"_s, u"--wibble"_s, u"in"_s}, "--wibble");
        row("no output", {u"optimize"_s, u"in"_s}, "--output");
        row("no photos", {u"optimize"_s, u"-o"_s, u"out"_s}, "photo");
        row("no such preset", {u"optimize"_s, u"in"_s, u"-p"_s, u"web-2084"_s, u"-o"_s, u"out"_s}, "web-2048");
        row("no such setting", {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--set"_s, u"target.qualty=5"_s},
            "quality");
        row("bad value", {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--quality"_s, u"500"_s}, "1 to 100");
        row("bad template", {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--name"_s, u"{nmae}.{ext}"_s}, "name");
        row("bad policy", {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--existing"_s, u"overwrite"_s}, "--existing");
        row("list not there", {u"optimize"_s, u"--files-from"_s, u"nothing"_s, u"-o"_s, u"out"_s}, "nothing");
        row("no such session", {u"resume"_s, u"19990101-000000-abcd"_s}, "19990101-000000-abcd");
        row("no preset to show", {u"presets"_s, u"show"_s, u"wibble"_s}, "wibble");
    }

    void refusesWhatIsWrongWithTheCall()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const Run run = world.run(arguments);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.code, 2);
        QVERIFY(!QFile::exists(world.path(u"out"_s)));
    }

    void deliversAndSaysSo()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s), {800, 600});
        writePicture(world.path(u"in/sub/b.jpg"_s), {600, 800}, 1);
        const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--long-edge"_s, u"200"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains("2 photos done"), run.err.constData());
        const QStringList files = world.files(u"out"_s);
        QCOMPARE(files.size(), 2);
        for (const QString &file : files)
            QCOMPARE(
                std::max(QImage(world.path(u"out/"_s + file)).width(), QImage(world.path(u"out/"_s + file)).height()),
                200);
    }

    void tellsProgramsLineByLine()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        const QList<QJsonObject> events = run.events();
        QCOMPARE(events.first().value("event"_L1).toString(), u"start"_s);
        QCOMPARE(events.first().value("schema"_L1).toInt(), 1);
        QVERIFY(!events.first().value("session"_L1).toString().isEmpty());
        QCOMPARE(events.last().value("event"_L1).toString(), u"finish"_s);
        QCOMPARE(events.last().value("exit"_L1).toInt(-1), 0);
        const QJsonObject item = run.event(u"item"_s);
        QCOMPARE(item.value("state"_L1).toString(), u"done"_s);
        QCOMPARE(item.value("path"_L1).toString(), QFileInfo(world.path(u"in/a.jpg"_s)).canonicalFilePath());
        QCOMPARE(item.value("outputs"_L1).toArray().size(), 1);
        QVERIFY(QFile::exists(item.value("outputs"_L1).toArray().at(0).toObject().value("path"_L1).toString()));
    }

    void settingsBeatThePresetInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::newRow("after") << QStringList{u"-p"_s, u"web-2048"_s, u"--set"_s, u"resize.pixels=100"_s};
        QTest::newRow("before") << QStringList{u"--set"_s, u"resize.pixels=100"_s, u"-p"_s, u"web-2048"_s};
        QTest::newRow("beats a flag") << QStringList{u"--set"_s, u"resize.pixels=100"_s, u"--long-edge"_s, u"150"_s};
        QTest::newRow("last of two") << QStringList{u"--set"_s, u"resize.pixels=150"_s, u"--set"_s,
                                                    u"resize.pixels=100"_s};
    }

    void settingsBeatThePresetInAnyOrder()
    {
        QFETCH(QStringList, flags);
        World world;
        writePicture(world.path(u"a.jpg"_s), {320, 240});
        const Run run = world.run(QStringList{u"optimize"_s, u"a.jpg"_s, u"-o"_s, u"out"_s} + flags);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(QImage(world.path(u"out/a.jpg"_s)).width(), 100);
    }

    void failsInPartWhenAPhotoFails()
    {
        World world;
        writePicture(world.path(u"in/good.jpg"_s));
        writePicture(world.path(u"in/half.jpg"_s), {640, 480}, 2);
        QFile half(world.path(u"in/half.jpg"_s));
        QVERIFY(half.resize(half.size() / 2));
        const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("half.jpg") && run.err.contains("1 failed"), run.err.constData());
        QCOMPARE(world.files(u"out"_s), QStringList{u"good.jpg"_s});
    }

    void hasNothingToDo_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("empty folder") << u"empty"_s;
        QTest::newRow("a text") << u"text.jpg"_s;
        QTest::newRow("not there") << u"gone.jpg"_s;
    }

    void hasNothingToDo()
    {
        QFETCH(QString, what);
        World world;
        QVERIFY(QDir().mkpath(world.path(u"empty"_s)));
        writeBytes(world.path(u"text.jpg"_s), "Dear diary,\n");
        const Run run = world.run({u"optimize"_s, what, u"-o"_s, u"out"_s});
        QVERIFY2(run.code == 3, run.err.constData());
        QVERIFY(!run.err.isEmpty());
    }

    void cannotWriteTheOutput_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("is a file") << u"a.jpg"_s;
        QTest::newRow("below a file") << u"a.jpg/out"_s;
        QTest::newRow("read-only place") << u"/proc/glassine-out"_s;
    }

    void cannotWriteTheOutput()
    {
        QFETCH(QString, output);
        World world;
        writePicture(world.path(u"a.jpg"_s));
        const QByteArray before = world.run({u"presets"_s, u"list"_s}).out; // the program runs here at all
        QVERIFY(!before.isEmpty());
        const Run run = world.run({u"optimize"_s, u"a.jpg"_s, u"-o"_s, output});
        QVERIFY2(run.code == 4, run.err.constData());
        QVERIFY(!QImage(world.path(u"a.jpg"_s)).isNull());
    }

    void stopsAtOnceAndCanBeResumed_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("HUP") << SIGHUP;
    }

    void stopsAtOnceAndCanBeResumed()
    {
        QFETCH(int, signal);
        World world;
        constexpr int kPhotos = 40;
        for (int i = 0; i < kPhotos; ++i)
            writePicture(world.path(u"in/%1.jpg"_s.arg(i)), {1600, 1200}, i);
        const auto process = world.start(
            {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"-p"_s, u"client-full"_s, u"--json"_s, u"--jobs"_s, u"1"_s});
        QByteArray out;
        while (!out.contains("\"event\":\"item\"")) {
            QVERIFY(process->waitForReadyRead(30'000));
            out += process->readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(process->processId()), signal);
        QVERIFY(process->waitForFinished(10'000));
        QCOMPARE(process->exitCode(), 130);
        const QStringList early = world.files(u"out"_s);
        QVERIFY(early.size() < kPhotos);
        for (const QString &file : early)
            QVERIFY2(!QImage(world.path(u"out/"_s + file)).isNull(), qPrintable(file));

        const Run resumed = world.run({u"resume"_s});
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(world.files(u"out"_s).size(), kPhotos);
        QCOMPARE(world.run({u"resume"_s}).code, 3);
    }

    void doesOnlyWhatIsNew()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const QStringList call = {u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s, u"--json"_s};
        QCOMPARE(world.run(call).code, 0);
        const Run again = world.run(call);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.event(u"finish"_s).value("totals"_L1).toObject().value("up_to_date"_L1).toInt(), 1);
        QCOMPARE(world.files(u"out"_s), QStringList{u"a.jpg"_s});
        QCOMPARE(world.run(call + QStringList{u"--again"_s}).code, 0);
        QCOMPARE(world.files(u"out"_s).size(), 2);
    }

    void readsNamesFromAList_data()
    {
        QTest::addColumn<bool>("isNul");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("lines") << false << QByteArray("plain name.jpg");
        QTest::newRow("newline in a name") << true << QByteArray("two\nlines.jpg");
        QTest::newRow("no UTF-8") << true << QByteArray("caf\xe9.jpg");
    }

    void readsNamesFromAList()
    {
        QFETCH(bool, isNul);
        QFETCH(QByteArray, name);
        World world;
        writePicture(world.path(u"in/x.jpg"_s));
        const QByteArray raw = QFile::encodeName(world.path(u"in/"_s)) + name;
        QCOMPARE(::rename(QFile::encodeName(world.path(u"in/x.jpg"_s)).constData(), raw.constData()), 0);
        QStringList call = {u"optimize"_s, u"--files-from"_s, u"-"_s, u"-o"_s, u"out"_s, u"--json"_s};
        if (isNul)
            call << u"-0"_s;
        const Run run = world.run(call, raw + (isNul ? '\0' : '\n'));
        QVERIFY2(run.code == 0, run.out.constData());
        const QJsonObject item = run.event(u"item"_s);
        const QByteArray bytes = item.contains("path_bytes"_L1)
            ? QByteArray::fromBase64(item.value("path_bytes"_L1).toString().toLatin1())
            : item.value("path"_L1).toString().toUtf8();
        QVERIFY2(bytes.endsWith('/' + name), bytes.constData());
        QCOMPARE(item.contains("path_bytes"_L1), name.contains('\xe9'));
    }

    void planWritesNothing()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s), {3000, 2000});
        writePicture(world.path(u"in/sub/a.jpg"_s), {300, 200});
        const Run run = world.run({u"plan"_s, u"in"_s, u"-o"_s, u"out"_s, u"--name"_s, u"{name}.{ext}"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.out.contains("2048 × 1365") && run.out.contains("a-2.jpg"), run.out.constData());
        QVERIFY(world.files(u"out"_s).isEmpty());
    }

    void reportsWhatWasDone()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        QCOMPARE(world.run({u"report"_s}).code, 3);
        QCOMPARE(world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s}).code, 0);
        const Run text = world.run({u"report"_s});
        QVERIFY2(text.code == 0 && text.out.contains("web-2048"), text.out.constData());
        const Run json = world.run({u"report"_s, u"--json"_s});
        QCOMPARE(json.events().first().value("schema"_L1).toInt(), 1);
        QCOMPARE(json.event(u"item"_s).value("state"_L1).toString(), u"done"_s);
        const Run csv = world.run({u"report"_s, u"--csv"_s});
        QVERIFY(csv.out.count('\n') >= 2);
        QVERIFY(csv.out.contains("a.jpg"));
    }

    void movesPresetsInAndOut()
    {
        World world;
        QCOMPARE(world.run({u"presets"_s, u"export"_s, u"web-2048"_s, u"mine.json"_s}).code, 0);
        QCOMPARE(world.run({u"presets"_s, u"export"_s, u"web-2048"_s, u"mine.json"_s}).code,
                 4); // never over another file
        QCOMPARE(world.run({u"presets"_s, u"import"_s, u"mine.json"_s}).code, 0);
        QVERIFY(world.run({u"presets"_s, u"list"_s, u"--json"_s}).out.contains("\"id\":\"mine\""));
        QCOMPARE(world.run({u"presets"_s, u"import"_s, u"mine.json"_s}).code, 4);
        QCOMPARE(world.run({u"presets"_s, u"import"_s, u"mine.json"_s, u"--replace"_s}).code, 0);
        const Run shown = world.run({u"presets"_s, u"show"_s, u"mine"_s, u"--set"_s, u"target.quality=7"_s});
        QVERIFY(shown.out.contains("\"quality\": 7"));
        writeBytes(world.path(u"bad.json"_s), R"({"glassine":1,"renditions":[{"id":"a","format":"jpge"}]})");
        const Run bad = world.run({u"presets"_s, u"import"_s, u"bad.json"_s});
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.err.contains("renditions.a.format"), bad.err.constData());
    }

    void inspectsPhotos()
    {
        World world;
        writePicture(world.path(u"a.jpg"_s), {3000, 2000});
        writeBytes(world.path(u"b.jpg"_s), "no picture");
        const Run good = world.run({u"inspect"_s, u"a.jpg"_s, u"--json"_s});
        QVERIFY2(good.code == 0, good.out.constData());
        const QJsonObject facts = good.events().first();
        QCOMPARE(facts.value("type"_L1).toString(), u"jpeg"_s);
        QCOMPARE(facts.value("width"_L1).toInt(), 3000);
        QCOMPARE(facts.value("presets"_L1)
                     .toObject()
                     .value("web-2048"_L1)
                     .toArray()
                     .at(0)
                     .toObject()
                     .value("width"_L1)
                     .toInt(),
                 2048);
        QCOMPARE(world.run({u"inspect"_s, u"a.jpg"_s, u"b.jpg"_s}).code, 1);
        QCOMPARE(world.run({u"inspect"_s, u"b.jpg"_s}).code, 3);
    }

    void knowsItsFormatsAndItsHealth()
    {
        World world;
        const Run formats = world.run({u"formats"_s, u"--json"_s});
        QCOMPARE(formats.code, 0);
        QVERIFY(formats.events().first().value("outputs"_L1).toArray().size() >= 7);
        QVERIFY(world.run({u"formats"_s, u"--options"_s}).out.contains("resize.pixels"));
        const Run doctor = world.run({u"doctor"_s});
        QVERIFY2(doctor.code == 0, doctor.out.constData());
    }

    void survivesAReaderThatGoesAway()
    {
        World world;
        for (int i = 0; i < 5; ++i)
            writePicture(world.path(u"in/%1.jpg"_s.arg(i)), {640, 480}, i);
        QProcess shell;
        shell.setWorkingDirectory(world.path(u"."_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GLASSINE_STATE_DIR"_s, world.path(u"state"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s,
                    {u"-c"_s, u"set -o pipefail; %1 optimize in -o out --json | head -1"_s.arg(glassineProgram())});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QVERIFY2(shell.exitCode() == 0 || shell.exitCode() == 130, qPrintable(QString::number(shell.exitCode())));
        for (const QString &file : world.files(u"out"_s))
            QVERIFY(!QImage(world.path(u"out/"_s + file)).isNull());
    }

    void printsNothingWithoutATerminalButProblemsAndASummary()
    {
        World world;
        writePicture(world.path(u"in/a.jpg"_s));
        const Run run = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out"_s});
        QVERIFY2(!run.err.contains('\r') && !run.err.contains('\x1b'), run.err.constData());
        const Run quiet = world.run({u"optimize"_s, u"in"_s, u"-o"_s, u"out2"_s, u"--quiet"_s});
        QCOMPARE(quiet.code, 0);
        QVERIFY2(quiet.err.isEmpty() && quiet.out.isEmpty(), quiet.err.constData());
    }

    void generatesCompletionsAndAManualThatLoad()
    {
        World world;
        for (const char *shell : {"bash", "zsh", "fish", "man"})
            QVERIFY(world.run({u"--generate"_s, QString::fromLatin1(shell)}).out.size() > 1000);
        writeBytes(world.path(u"completion"_s), world.run({u"--generate"_s, u"bash"_s}).out);
        QProcess bash;
        bash.setWorkingDirectory(world.path(u"."_s));
        bash.start(
            u"bash"_s,
            {u"--norc"_s, u"-c"_s,
             u"source ./completion && complete -p glassine && COMP_WORDS=(glassine optimize --format w) COMP_CWORD=3 && _glassine && echo \"${COMPREPLY[*]}\""_s});
        QVERIFY(bash.waitForFinished());
        const QByteArray said = bash.readAllStandardOutput();
        QVERIFY2(said.contains("complete -F _glassine glassine") && said.contains("webp"),
                 (said + bash.readAllStandardError()).constData());
    }

    void manualRendersWithoutWarnings()
    {
        QProcess groff;
        groff.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-wall"_s, u"-z"_s, u"-K"_s, u"utf8"_s});
        if (!groff.waitForStarted())
            QSKIP("groff is not installed");
        World world;
        groff.write(world.run({u"--generate"_s, u"man"_s}).out);
        groff.closeWriteChannel();
        QVERIFY(groff.waitForFinished());
        const QByteArray warnings = groff.readAllStandardError();
        QVERIFY2(warnings.isEmpty(), warnings.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
