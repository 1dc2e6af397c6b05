// SPDX-License-Identifier: GPL-3.0-or-later
// Opening originals: only regular files, never blocking, never through a link, and noticing every change.
#include "files/input_file.h"
#include "fixture.h"

#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace glassine;
using namespace glassine::files;
using namespace glassine::fixture;

namespace {

ErrorCode openError(const std::string &path, const Limits &limits = {})
{
    const auto input = openInput(path, limits);
    return input ? ErrorCode::Internal : input.error().code;
}

} // namespace

class InputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAPictureByContent()
    {
        const Folder folder;
        const std::string path = pathOf(folder, "wrong.png");
        writeFile(path, jpegHead());
        const auto input = openInput(path, {});
        QVERIFY(input.has_value());
        QCOMPARE(input->type, ContentType::Jpeg);
        QCOMPARE(input->identity.size, std::int64_t(jpegHead().size()));
        QCOMPARE(::fcntl(input->fd.get(), F_GETFL) & O_ACCMODE, O_RDONLY);
        QVERIFY((::fcntl(input->fd.get(), F_GETFD) & FD_CLOEXEC) != 0);
    }

    void opensHostileNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("newline") << QByteArray("a\nb.jpg");
        QTest::newRow("not UTF-8") << QByteArray("caf\xe9\xff.jpg");
        QTest::newRow("libvips options") << QByteArray("x.jpg[fail_on=none]");
        QTest::newRow("dash") << QByteArray("-rf.jpg");
        QTest::newRow("255 bytes") << QByteArray(251, 'n') + ".jpg";
        QTest::newRow("shell") << QByteArray("$(touch PWNED)`id`;&.jpg");
    }
    void opensHostileNames()
    {
        QFETCH(QByteArray, name);
        const Folder folder;
        const std::string path = pathOf(folder, name.toStdString());
        writeFile(path, jpegHead());
        QVERIFY(openInput(path, {}).has_value());
    }

    void opensPathsLongerThanTheSystemTakes()
    {
        const Folder folder;
        const std::string part(200, 'd');
        std::string path = pathOf(folder);
        UniqueFd at = openPath(AT_FDCWD, path, O_PATH | O_DIRECTORY);
        for (int i = 0; i < 25; ++i) {
            QCOMPARE(::mkdirat(at.get(), part.c_str(), 0755), 0);
            at = openPath(at.get(), part, O_PATH | O_DIRECTORY);
            path += '/' + part;
        }
        path += "/photo.jpg";
        QVERIFY(path.size() > 4096);
        writeFile(path, jpegHead());
        const auto input = openInput(path, {});
        QVERIFY(input.has_value());
        QVERIFY(checkUnchanged(*input, path).has_value());
        QCOMPARE(openError(path + "x"), ErrorCode::InputVanished);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray("missing") << int(ErrorCode::InputVanished);
        QTest::newRow("below a file") << QByteArray("plain.jpg/x") << int(ErrorCode::InputVanished);
        QTest::newRow("folder") << QByteArray("dir.jpg") << int(ErrorCode::NotARegularFile);
        QTest::newRow("pipe") << QByteArray("pipe.jpg") << int(ErrorCode::NotARegularFile);
        QTest::newRow("socket") << QByteArray("socket.jpg") << int(ErrorCode::NotARegularFile);
        QTest::newRow("link") << QByteArray("link.jpg") << int(ErrorCode::LinkNotFollowed);
        QTest::newRow("dangling link") << QByteArray("dangling.jpg") << int(ErrorCode::LinkNotFollowed);
        QTest::newRow("link to a device") << QByteArray("zero.jpg") << int(ErrorCode::LinkNotFollowed);
        QTest::newRow("empty") << QByteArray("empty.jpg") << int(ErrorCode::EmptyFile);
        QTest::newRow("1 TB sparse") << QByteArray("sparse.jpg") << int(ErrorCode::InputTooLarge);
        QTest::newRow("name too long") << QByteArray(300, 'n') << int(ErrorCode::InputUnreadable);
        QTest::newRow("NUL in the name") << QByteArray("plain.jpg\0x", 11) << int(ErrorCode::InputVanished);
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QByteArray, what);
        QFETCH(int, code);
        const Folder folder;
        writeFile(pathOf(folder, "plain.jpg"), jpegHead());
        makeFolder(pathOf(folder, "dir.jpg"));
        QCOMPARE(::mkfifo(pathOf(folder, "pipe.jpg").c_str(), 0644), 0);
        makeSocket(pathOf(folder, "socket.jpg"));
        QCOMPARE(::symlink("plain.jpg", pathOf(folder, "link.jpg").c_str()), 0);
        QCOMPARE(::symlink("nowhere", pathOf(folder, "dangling.jpg").c_str()), 0);
        QCOMPARE(::symlink("/dev/zero", pathOf(folder, "zero.jpg").c_str()), 0);
        writeFile(pathOf(folder, "empty.jpg"), {});
        writeFile(pathOf(folder, "sparse.jpg"), jpegHead());
        QCOMPARE(::truncate(pathOf(folder, "sparse.jpg").c_str(), off_t(1) << 40), 0);

        QCOMPARE(int(openError(pathOf(folder, what.toStdString()))), code);
    }

    void refusesDevices()
    {
        QCOMPARE(openError("/dev/zero"), ErrorCode::NotARegularFile);
        QCOMPARE(openError("/dev/null"), ErrorCode::NotARegularFile);
    }

    void saysWhenPermissionIsMissing()
    {
        const Folder folder;
        letEveryoneIn(folder);
        const std::string path = pathOf(folder, "secret.jpg");
        writeFile(path, jpegHead());
        QCOMPARE(::chmod(path.c_str(), 0), 0);
        QVERIFY(holdsForAnOrdinaryUser([&] { return openError(path) == ErrorCode::InputUnreadable; }));
    }

    void recognizesRawWhoseDirectoryStandsFarBehind()
    {
        const Folder folder;
        const std::string path = pathOf(folder, "phone.dng");
        QByteArray file("II*\0\0\x40\0\0", 8); // first directory at 16384
        file += QByteArray(16384 - 8, 'p') + QByteArray("\1\0\x12\xC6\1\0\4\0\0\0\1\4\0\0\0\0\0\0", 18);
        writeFile(path, file);
        QCOMPARE(openInput(path, {})->type, ContentType::Raw);
        file[16386] = '\0'; // another tag: an ordinary TIFF
        writeFile(path, file);
        QCOMPARE(openInput(path, {})->type, ContentType::Tiff);
    }

    void snapshotHoldsTheBytesAndNobodyCanShrinkIt()
    {
        const Folder folder;
        const std::string path = pathOf(folder, "a.jpg");
        const QByteArray bytes = jpegHead() + QByteArray(700'000, 'z');
        writeFile(path, bytes);
        const auto input = openInput(path, {});
        const auto snapshot = snapshotInput(*input, path);
        QVERIFY(snapshot.has_value());
        QVERIFY(snapshot->sealed);
        QCOMPARE(snapshot->hash,
                 contentHash(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))));
        QCOMPARE(::truncate(path.c_str(), 0), 0);
        QByteArray read(bytes.size() + 1, '\0');
        QCOMPARE(::read(snapshot->fd.get(), read.data(), static_cast<std::size_t>(read.size())), ssize_t(bytes.size()));
        QCOMPARE(read.left(bytes.size()), bytes);
        QVERIFY(::ftruncate(snapshot->fd.get(), 1) != 0);
        QVERIFY(::pwrite(snapshot->fd.get(), "x", 1, 0) != 1);
        QCOMPARE(::fcntl(snapshot->fd.get(), F_GET_SEALS) & (F_SEAL_SHRINK | F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SEAL),
                 F_SEAL_SHRINK | F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SEAL);
    }

    void largeInputIsHashedAndHandedOverAsItIs()
    {
        const Folder folder;
        const std::string path = pathOf(folder, "large.jpg");
        writeFile(path, jpegHead());
        QCOMPARE(::truncate(path.c_str(), kSnapshotBytes + 1), 0);
        const auto input = openInput(path, {});
        const auto snapshot = snapshotInput(*input, path);
        QVERIFY(snapshot.has_value());
        QVERIFY(!snapshot->sealed);
        QCOMPARE(identityOf(snapshot->fd.get())->inode, input->identity.inode);
        QCOMPARE(snapshot->hash.size(), std::size_t(64));
    }

    void noticesEveryChange_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"grow", "shrink", "rewrite", "replace", "remove", "rename"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void noticesEveryChange()
    {
        QFETCH(QString, change);
        const Folder folder;
        const std::string path = pathOf(folder, "a.jpg");
        const std::string other = pathOf(folder, "b.jpg");
        writeFile(path, jpegHead());
        const auto input = openInput(path, {});
        QVERIFY(checkUnchanged(*input, path).has_value());
        QTest::qSleep(15); // coarse clocks: the change must get a time of its own
        if (change == u"grow")
            QCOMPARE(::truncate(path.c_str(), 5000), 0);
        else if (change == u"shrink")
            QCOMPARE(::truncate(path.c_str(), 5), 0);
        else if (change == u"rewrite")
            writeFile(path, jpegHead().replace('x', 'y'));
        else if (change == u"remove")
            QCOMPARE(::unlink(path.c_str()), 0);
        else if (change == u"rename")
            QCOMPARE(::rename(path.c_str(), other.c_str()), 0);
        else {
            writeFile(other, jpegHead());
            QCOMPARE(::rename(other.c_str(), path.c_str()), 0);
        }
        const auto checked = checkUnchanged(*input, path);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InputChanged);
        QCOMPARE(checked.error().subject, path);
        if (change != u"rename" && change != u"remove" && change != u"replace")
            QCOMPARE(snapshotInput(*input, path).error().code, ErrorCode::InputChanged);
    }

    void readingLeavesTheOriginalAsItIs()
    {
        const Folder folder;
        const std::string path = pathOf(folder, "a.jpg");
        writeFile(path, jpegHead());
        const auto before = openInput(path, {})->identity;
        QVERIFY(snapshotInput(*openInput(path, {}), path).has_value());
        QCOMPARE(openInput(path, {})->identity == before, true);
    }

private:
    static void makeSocket(const std::string &path)
    {
        const UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(path.size() < sizeof address.sun_path);
        path.copy(address.sun_path, path.size());
        QCOMPARE(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    }
};

QTEST_GUILESS_MAIN(InputTest)
#include "input_test.moc"
