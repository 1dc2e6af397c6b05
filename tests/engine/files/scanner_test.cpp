// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning: every real file once, in a fixed order, nothing that blocks, nothing left out in silence.
#include "files/scanner.h"
#include "fixture.h"

#include <QElapsedTimer>

#include <map>
#include <set>

using namespace glassine;
using namespace glassine::files;
using namespace glassine::fixture;

namespace {

struct Found {
    std::vector<FoundFile> files;
    std::vector<SkippedFile> skipped;
    std::int64_t ignored = -1;

    /// Paths below `folder`, in the order they came.
    QStringList names(const Folder &folder) const
    {
        QStringList list;
        for (const FoundFile &file : files)
            list << QString::fromStdString(displayText(file.path.substr(pathOf(folder).size() + 1)));
        return list;
    }
    QString reason(const std::string &path) const
    {
        for (const SkippedFile &file : skipped) {
            if (file.path == path)
                return QString::fromUtf8(errorName(file.reason.code).data());
        }
        return {};
    }
};

Found scanned(const std::vector<std::string> &named, const ScanOptions &options = {})
{
    Found found;
    const std::atomic<bool> cancelled{false};
    scan(named, options,
         {[&](FoundFile file) { found.files.push_back(std::move(file)); },
          [&](SkippedFile file) { found.skipped.push_back(std::move(file)); },
          [&](std::int64_t count) { found.ignored = count; }},
         cancelled);
    return found;
}

} // namespace

class ScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksFoldersInByteOrderAndKnowsTheStructure()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "b"));
        makeFolder(pathOf(folder, "b/inner"));
        makeFolder(pathOf(folder, "a"));
        for (const char *name : {"z.jpg", "B.jpg", "a.jpg", "b/2.jpg", "b/10.jpg", "b/inner/x.jpg", "a/y.jpg"})
            writeFile(pathOf(folder, name), jpegHead());
        writeFile(pathOf(folder, "notes.txt"), "words");
        writeFile(pathOf(folder, "clip.mov"),
                  QByteArray("\0\0\0\x14"
                             "ftypqt  ",
                             12));

        const Found found = scanned({pathOf(folder)});
        const QStringList expected{QStringLiteral("B.jpg"),        QStringLiteral("a.jpg"),
                                   QStringLiteral("z.jpg"),        QStringLiteral("a/y.jpg"),
                                   QStringLiteral("b/10.jpg"),     QStringLiteral("b/2.jpg"),
                                   QStringLiteral("b/inner/x.jpg")};
        QCOMPARE(found.names(folder), expected);
        QCOMPARE(found.files.back().relativeFolder, std::string("b/inner"));
        QCOMPARE(found.files.back().root, pathOf(folder));
        QCOMPARE(found.files.front().relativeFolder, std::string());
        QVERIFY(!found.files.front().named);
        QCOMPARE(found.ignored, std::int64_t(2));
        QVERIFY(found.skipped.empty());

        ScanOptions flat;
        flat.recurse = false;
        QCOMPARE(scanned({pathOf(folder)}, flat).files.size(), std::size_t(3));
    }

    void takesAFileOnceHoweverItIsNamed()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "in"));
        writeFile(pathOf(folder, "in/a.jpg"), jpegHead());
        QCOMPARE(::symlink("a.jpg", pathOf(folder, "in/0-link.jpg").c_str()), 0);
        QCOMPARE(::symlink("in", pathOf(folder, "also").c_str()), 0);
        const Found found = scanned({pathOf(folder, "in/a.jpg"), pathOf(folder, "in"), pathOf(folder, "in/../in/a.jpg"),
                                     pathOf(folder, "also"), pathOf(folder, "in/0-link.jpg"), pathOf(folder)});
        QCOMPARE(found.names(folder), QStringList(QStringLiteral("in/a.jpg")));
        QVERIFY(found.files[0].named);
        QCOMPARE(found.files[0].root, pathOf(folder, "in"));
        QCOMPARE(found.reason(pathOf(folder, "in/0-link.jpg")), QStringLiteral("link-not-followed"));
    }

    void hardLinksAreFilesOfTheirOwn()
    {
        const Folder folder;
        writeFile(pathOf(folder, "a.jpg"), jpegHead());
        QCOMPARE(::link(pathOf(folder, "a.jpg").c_str(), pathOf(folder, "b.jpg").c_str()), 0);
        QCOMPARE(scanned({pathOf(folder)}).files.size(), std::size_t(2));
    }

    void linksAreResolvedOnceAndNeverInCircles()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "in"));
        makeFolder(pathOf(folder, "in/sub"));
        makeFolder(pathOf(folder, "elsewhere"));
        writeFile(pathOf(folder, "elsewhere/far.jpg"), jpegHead());
        writeFile(pathOf(folder, "elsewhere/notes.txt"), "words");
        const std::map<std::string, std::string> links{{"in/sub/far-link.jpg", "../../elsewhere/far.jpg"},
                                                       {"in/same.jpg", "../elsewhere/far.jpg"},
                                                       {"in/sub/up", ".."},
                                                       {"in/root", "/"},
                                                       {"in/dangling.jpg", "nowhere"},
                                                       {"in/circle.jpg", "circle.jpg"},
                                                       {"in/zero.jpg", "/dev/zero"},
                                                       {"in/memory.jpg", "/proc/self/mem"},
                                                       {"in/words", "../elsewhere/notes.txt"}};
        for (const auto &[name, target] : links)
            QCOMPARE(::symlink(target.c_str(), pathOf(folder, name).c_str()), 0);

        const Found found = scanned({pathOf(folder, "in")});
        QCOMPARE(found.names(folder), QStringList(QStringLiteral("elsewhere/far.jpg")));
        QCOMPARE(found.ignored, std::int64_t(1));
        for (const char *name : {"in/sub/up", "in/root", "in/dangling.jpg", "in/circle.jpg", "in/sub/far-link.jpg"})
            QVERIFY2(found.reason(pathOf(folder, name)) == u"link-not-followed", name);
        QCOMPARE(found.files[0].relativeFolder, std::string()); // where its first link stands
        QCOMPARE(found.reason("/dev/zero"), QStringLiteral("not-a-regular-file"));
    }

    void namedLinkToAFolderIsFollowed()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "real"));
        writeFile(pathOf(folder, "real/a.jpg"), jpegHead());
        QCOMPARE(::symlink("real", pathOf(folder, "link").c_str()), 0);
        QCOMPARE(scanned({pathOf(folder, "link")}).names(folder), QStringList(QStringLiteral("real/a.jpg")));
    }

    void saysWhyEachIsLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("inFolder"); ///< reason; "found", or "" for counted only
        QTest::addColumn<QString>("named");
        const QString found = QStringLiteral("found");
        const QString notPicture = QStringLiteral("not-a-picture");
        const QString empty = QStringLiteral("empty-file");
        QTest::newRow("picture") << QStringLiteral("a.jpg") << jpegHead() << found << found;
        QTest::newRow("picture by another name") << QStringLiteral("a.txt") << jpegHead() << found << found;
        QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("words") << QString() << notPicture;
        QTest::newRow("text that should be a picture")
            << QStringLiteral("a.jpg") << QByteArray("words") << notPicture << notPicture;
        QTest::newRow("zeros that should be a picture")
            << QStringLiteral("a.NEF") << QByteArray(5000, '\0') << notPicture << notPicture;
        QTest::newRow("empty picture") << QStringLiteral("a.jpg") << QByteArray() << empty << empty;
        QTest::newRow("empty something") << QStringLiteral("a.log") << QByteArray() << QString() << empty;
        QTest::newRow("svg") << QStringLiteral("a.svg") << QByteArray("<svg>") << QStringLiteral("needs-explicit-name")
                             << found;
        QTest::newRow("raw") << QStringLiteral("a.cr2") << QByteArray("II*\0\x10\0\0\0CR\2\0", 12) << found << found;
        QTest::newRow("psd") << QStringLiteral("a.psd") << QByteArray("8BPS\0\1", 6) << found << found;
        QTest::newRow("exr") << QStringLiteral("a.exr") << QByteArray("\x76\x2F\x31\x01\2\0\0\0", 8)
                             << QStringLiteral("unsupported-format") << QStringLiteral("unsupported-format");
        QTest::newRow("jxl") << QStringLiteral("a.jxl") << QByteArray("\xFF\x0A\xFA\x1F") << found << found;
    }
    void saysWhyEachIsLeftOut()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, inFolder);
        QFETCH(QString, named);
        const Folder folder;
        const std::string path = pathOf(folder, name.toStdString());
        writeFile(path, bytes);
        const Found below = scanned({pathOf(folder)});
        QCOMPARE(below.files.empty() ? below.reason(path) : QStringLiteral("found"), inFolder);
        QCOMPARE(below.ignored, std::int64_t(inFolder.isEmpty() ? 1 : 0));
        const Found itself = scanned({path});
        QCOMPARE(itself.files.empty() ? itself.reason(path) : QStringLiteral("found"), named);
        QVERIFY(itself.files.empty() ? itself.skipped[0].named : itself.files[0].named);
    }

    void neverBlocksOnSpecialFiles()
    {
        const Folder folder;
        QCOMPARE(::mkfifo(pathOf(folder, "pipe.jpg").c_str(), 0644), 0);
        makeFolder(pathOf(folder, "dir.jpg"));
        writeFile(pathOf(folder, "dir.jpg/a.jpg"), jpegHead());
        for (const auto &named : {std::vector<std::string>{pathOf(folder)},
                                  std::vector<std::string>{pathOf(folder, "pipe.jpg"), pathOf(folder, "dir.jpg")}}) {
            const Found found = scanned(named);
            QCOMPARE(found.names(folder), QStringList(QStringLiteral("dir.jpg/a.jpg")));
            QCOMPARE(found.reason(pathOf(folder, "pipe.jpg")), QStringLiteral("not-a-regular-file"));
        }
    }

    void hugeSparsePicturesAreRefusedAndHugeVideosOnlyCounted()
    {
        const Folder folder;
        writeFile(pathOf(folder, "a.jpg"), jpegHead());
        writeFile(pathOf(folder, "b.mp4"),
                  QByteArray("\0\0\0\x14"
                             "ftypisom",
                             12));
        for (const char *name : {"a.jpg", "b.mp4"})
            QCOMPARE(::truncate(pathOf(folder, name).c_str(), off_t(1) << 40), 0);
        const Found found = scanned({pathOf(folder)});
        QCOMPARE(found.reason(pathOf(folder, "a.jpg")), QStringLiteral("input-too-large"));
        QCOMPARE(found.skipped.size(), std::size_t(1));
        QCOMPARE(found.ignored, std::int64_t(1));
    }

    void hiddenFilesAreTakenOnlyWhenAsked()
    {
        const Folder folder;
        makeFolder(pathOf(folder, ".trash"));
        for (const char *name : {".hidden.jpg", ".trash/a.jpg", "b.jpg", ".glassine-s-0123456789abcdef.part"})
            writeFile(pathOf(folder, name), jpegHead());
        QCOMPARE(scanned({pathOf(folder)}).names(folder), QStringList(QStringLiteral("b.jpg")));
        ScanOptions all;
        all.hidden = true;
        QCOMPARE(scanned({pathOf(folder)}, all).files.size(), std::size_t(3));
        QCOMPARE(scanned({pathOf(folder, ".hidden.jpg")}).files.size(), std::size_t(1));
    }

    void destinationInsideTheSourceIsNeverTaken()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "out"));
        makeFolder(pathOf(folder, "out-2"));
        writeFile(pathOf(folder, "a.jpg"), jpegHead());
        writeFile(pathOf(folder, "out/a.jpg"), jpegHead());
        writeFile(pathOf(folder, "out-2/b.jpg"), jpegHead());
        QCOMPARE(::symlink("out/a.jpg", pathOf(folder, "link.jpg").c_str()), 0);
        ScanOptions options;
        options.excludeFolder = pathOf(folder, "out");
        const QStringList expected{QStringLiteral("a.jpg"), QStringLiteral("out-2/b.jpg")};
        QCOMPARE(scanned({pathOf(folder)}, options).names(folder), expected);
        options.excludeFolder = pathOf(folder, "not-made-yet");
        QCOMPARE(scanned({pathOf(folder)}, options).files.size(), std::size_t(3));
    }

    void goesOnAfterWhatItCannotRead()
    {
        const Folder folder;
        letEveryoneIn(folder);
        makeFolder(pathOf(folder, "closed"));
        makeFolder(pathOf(folder, "open"));
        writeFile(pathOf(folder, "closed/a.jpg"), jpegHead());
        writeFile(pathOf(folder, "open/b.jpg"), jpegHead());
        writeFile(pathOf(folder, "secret.jpg"), jpegHead());
        QCOMPARE(::chmod(pathOf(folder, "closed").c_str(), 0), 0);
        QCOMPARE(::chmod(pathOf(folder, "secret.jpg").c_str(), 0), 0);
        QVERIFY(holdsForAnOrdinaryUser([&] {
            const Found found = scanned({pathOf(folder), pathOf(folder, "missing.jpg")});
            return found.files.size() == 1 && found.skipped.size() == 3
                && found.reason(pathOf(folder, "closed")) == u"input-unreadable"
                && found.reason(pathOf(folder, "secret.jpg")) == u"input-unreadable"
                && found.reason(pathOf(folder, "missing.jpg")) == u"input-vanished";
        }));
        QCOMPARE(::chmod(pathOf(folder, "closed").c_str(), 0755), 0);
    }

    void hostileNamesComeBackByteForByte()
    {
        const Folder folder;
        const std::vector<std::string> names{
            "a\nb.jpg",           "caf\xe9.jpg",    "\xc0\xaf.jpg",    "-rf.jpg",
            "[fail_on=none].jpg", "nfc \u00e9.jpg", "nfd e\u0301.jpg", std::string(251, 'n') + ".jpg"};
        for (const std::string &name : names)
            writeFile(pathOf(folder, name), jpegHead());
        const Found found = scanned({pathOf(folder)});
        std::set<std::string> expected;
        std::set<std::string> got;
        for (const std::string &name : names)
            expected.insert(pathOf(folder, name));
        for (const FoundFile &file : found.files)
            got.insert(file.path);
        QVERIFY(got == expected);
    }

    void walksDeeperThanPathsAndDescriptorsReach()
    {
        const Folder folder;
        UniqueFd at = openPath(AT_FDCWD, pathOf(folder), O_PATH | O_DIRECTORY);
        std::string path = pathOf(folder);
        constexpr int kDepth = 1500;
        for (int i = 0; i < kDepth; ++i) {
            QCOMPARE(::mkdirat(at.get(), "deep", 0755), 0);
            at = openPath(at.get(), "deep", O_PATH | O_DIRECTORY);
            path += "/deep";
        }
        writeFile(path + "/a.jpg", jpegHead());
        const Found found = scanned({pathOf(folder)});
        QCOMPARE(found.files.size(), std::size_t(1));
        QCOMPARE(found.files[0].path, path + "/a.jpg");
    }

    void emptyAndImpossibleNamesAreSaid()
    {
        const Found found = scanned({"", std::string("a\0b", 3), std::string(5000, '/') + "nothing-here"});
        QCOMPARE(found.skipped.size(), std::size_t(3));
        for (const SkippedFile &file : found.skipped)
            QVERIFY(file.named);
    }

    void stopsBetweenFiles()
    {
        const Folder folder;
        for (int i = 0; i < 50; ++i)
            writeFile(pathOf(folder, std::to_string(i) + ".jpg"), jpegHead());
        std::atomic<bool> cancelled{false};
        int count = 0;
        scan({pathOf(folder)}, {}, {[&](const FoundFile &) { cancelled = ++count == 10; }, [](const SkippedFile &) {}},
             cancelled);
        QCOMPARE(count, 10);
    }

    void foldersThatVanishOnTheWayAreSaidAndTheRestIsTaken()
    {
        const Folder folder;
        for (const char *name : {"a", "b", "b/inner", "c", "d"})
            makeFolder(pathOf(folder, name));
        for (const char *name : {"0.jpg", "a/1.jpg", "a/2.jpg", "b/3.jpg", "b/inner/4.jpg", "c/5.jpg", "d/6.jpg"})
            writeFile(pathOf(folder, name), jpegHead());
        Found found;
        const std::atomic<bool> cancelled{false};
        const auto remove = [&](const char *name) {
            QVERIFY(QDir(QString::fromStdString(pathOf(folder, name))).removeRecursively());
        };
        scan({pathOf(folder)}, {},
             {[&](FoundFile file) {
                  if (found.files.empty())
                      remove("b"); // not reached yet
                  else if (file.path.ends_with("1.jpg"))
                      remove("a"); // being walked
                  else if (file.path.ends_with("5.jpg"))
                      remove("c"); // just been
                  found.files.push_back(std::move(file));
              },
              [&](SkippedFile file) { found.skipped.push_back(std::move(file)); },
              [&](std::int64_t count) { found.ignored = count; }},
             cancelled);
        const QStringList expected{QStringLiteral("0.jpg"), QStringLiteral("a/1.jpg"), QStringLiteral("c/5.jpg"),
                                   QStringLiteral("d/6.jpg")};
        QCOMPARE(found.names(folder), expected);
        QCOMPARE(found.reason(pathOf(folder, "b")), QStringLiteral("input-vanished"));
        QCOMPARE(found.reason(pathOf(folder, "a/2.jpg")), QStringLiteral("input-vanished"));
    }

    void tenTimesTheFilesTakeAboutTenTimesAsLong()
    {
        const Folder folder;
        writeFile(pathOf(folder, "one.jpg"), jpegHead());
        const auto timed = [&](const char *name, int count) {
            const std::string sub = pathOf(folder, name);
            makeFolder(sub);
            for (int i = 0; i < count; ++i)
                if (::link(pathOf(folder, "one.jpg").c_str(), (sub + '/' + std::to_string(i) + ".jpg").c_str()) != 0)
                    return qint64(-1);
            QElapsedTimer timer;
            timer.start();
            const Found found = scanned({sub});
            return found.files.size() == std::size_t(count) ? timer.nsecsElapsed() : -1;
        };
        const qint64 few = timed("few", 2'000);
        const qint64 many = timed("many", 20'000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 30 * few, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(ScannerTest)
#include "scanner_test.moc"
