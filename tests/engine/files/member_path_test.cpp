// SPDX-License-Identifier: GPL-3.0-or-later
// Names in archives are data: made harmless, or refused.
#include "files/member_path.h"

#include <QTest>

using namespace glassine;
using namespace glassine::files;

class MemberPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleansNames_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("clean"); // empty: refused
        const auto row = [](const char *what, QByteArray raw, QByteArray clean) {
            QTest::newRow(what) << raw << clean;
        };
        row("plain", "church/IMG_1.jpg", "church/IMG_1.jpg");
        row("utf-8", "größe/日本.jpg", "größe/日本.jpg");
        row("here", "./a.jpg", "a.jpg");
        row("here inside", "a/./b.jpg", "a/b.jpg");
        row("two slashes", "a//b.jpg", "a/b.jpg");
        row("slash behind", "a/b/", "a/b");
        row("Windows separators", "a\\b.jpg", "a/b.jpg");
        row("percent stays", "%2e%2e/a.jpg", "%2e%2e/a.jpg");
        row("dots in a name", "a..b/...jpg", "a..b/...jpg");
        row("long name", QByteArray(300, 'x') + ".jpg", QByteArray(300, 'x') + ".jpg");
        row("newline stays", "a\nb.jpg", "a\nb.jpg");
        row("code page 437", "gr\x94\xe1.jpg", "größ.jpg");
        row("up", "../evil.jpg", "");
        row("up inside", "a/../../evil.jpg", "");
        row("up at the end", "a/..", "");
        row("up, Windows", "..\\evil.jpg", "");
        row("absolute", "/etc/passwd", "");
        row("absolute, Windows", "\\evil.jpg", "");
        row("share", "\\\\server\\share\\a.jpg", "");
        row("drive", "C:\\evil.jpg", "");
        row("drive, behind a dot", "./C:/evil.jpg", "");
        row("zero byte", QByteArray("a.jpg\0.exe", 10), "");
        row("empty", "", "");
        row("nothing but dots", "./.", "");
        row("too long", QByteArray(4097, 'x'), "");
    }
    void cleansNames()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, clean);
        const auto cleaned = cleanMemberName(raw.toStdString(), NameEncoding::Dos);
        if (clean.isEmpty()) {
            QVERIFY(!cleaned);
            QCOMPARE(cleaned.error().code, ErrorCode::ArchiveNameRefused);
            QVERIFY(!cleaned.error().detail.empty());
            return;
        }
        QVERIFY(cleaned);
        QCOMPARE(QByteArray::fromStdString(*cleaned), clean);
        QVERIFY(isCleanMemberName(*cleaned));
    }

    void pathsComeBack_data()
    {
        QTest::addColumn<int>("occurrence");
        QTest::newRow("once") << 1;
        QTest::newRow("third of its name") << 3;
    }
    void pathsComeBack()
    {
        QFETCH(int, occurrence);
        const std::string path = memberPath({"/p/wedding.zip", "a/2/b.jpg", occurrence});
        QVERIFY(isMemberPath(path));
        const auto parsed = parseMemberPath(path);
        QVERIFY(parsed);
        QCOMPARE(parsed->archive, std::string("/p/wedding.zip"));
        QCOMPARE(parsed->name, std::string("a/2/b.jpg"));
        QCOMPARE(parsed->occurrence, occurrence);
        QCOMPARE(fileOnDisk(path), std::string("/p/wedding.zip"));
    }

    void pathsOfFilesAndNonsenseAreNone()
    {
        for (const char *path : {"/p/a.jpg", "//p/a.jpg", "", "/", "a.jpg"})
            QVERIFY2(!isMemberPath(path), path);
        for (const char *path : {"/p/a.zip//../b.jpg", "/p/a.zip//", "/p/a.zip//x//b.jpg", "/p/a.zip//1//b.jpg",
                                 "/p/a.zip//99999999999//b.jpg", "/p/a.zip////b.jpg"})
            QVERIFY2(!parseMemberPath(path), path);
    }

    void namesAreShownWithTheirArchive()
    {
        QCOMPARE(displayText("/p/wedding.zip//church/a.jpg"), std::string("/p/wedding.zip ▸ church/a.jpg"));
        QCOMPARE(displayText("http://x//y"), std::string("http://x//y"));
        QCOMPARE(displayText("/out//folder"), std::string("/out//folder"));
        QCOMPARE(nameWithArchive("/p/wedding.zip//church/a.jpg"), std::string("wedding.zip//church/a.jpg"));
        QCOMPARE(nameWithArchive("/p/a.jpg"), std::string("a.jpg"));
    }

    void archivesAreKnownByTheirNames()
    {
        for (const char *name : {"a.zip", "a.ZIP", "a.cbz", "a.tar", "a.tar.gz", "a.tgz", "a.tar.zst", "a.7z"}) {
            QVERIFY2(namedLikeAnArchive(name), name);
            QCOMPARE(archiveStem(std::string("/p/") + name), std::string("a"));
        }
        for (const char *name : {"a.docx", "a.odt", "a.jpg", ".zip", "zip"})
            QVERIFY2(!namedLikeAnArchive(name), name);
        QCOMPARE(archiveStem("book.epub"), std::string("book"));
    }
};

QTEST_GUILESS_MAIN(MemberPathTest)
#include "member_path_test.moc"
