// SPDX-License-Identifier: GPL-3.0-or-later
// The commit protocol: complete or absent, never replacing, nothing left behind; by every method it has.
#include "files/output_file.h"
#include "files/output_folder.h"
#include "fixture.h"

#include <QRegularExpression>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <functional>

using namespace glassine;
using namespace glassine::files;
using namespace glassine::fixture;

namespace {

/// What another program does just when a call of the commit fails: the folder's sync, or the rename over a reservation.
std::function<void()> whenSyncFails, whenRenameFails;

bool failsNow(std::function<void()> &meanwhile)
{
    if (!meanwhile)
        return false;
    std::exchange(meanwhile, nullptr)();
    errno = EIO;
    return true;
}

} // namespace

// This program's own: the kernel's, but for the one call that is to fail.
extern "C" int fsync(int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode) && failsNow(whenSyncFails))
        return -1;
    return static_cast<int>(::syscall(SYS_fsync, fd));
}

extern "C" int renameat(int from, const char *name, int to, const char *newName) noexcept
{
    return failsNow(whenRenameFails) ? -1 : static_cast<int>(::syscall(SYS_renameat2, from, name, to, newName, 0));
}

namespace {

const QByteArray kBytes("the picture");

Result<OutputFile> written(const std::string &folder, CommitMethod method = CommitMethod::Unnamed)
{
    auto file = OutputFile::create(folder, "tag", method);
    if (file) {
        const auto done = writeAll(file->fd(), kBytes.constData(), static_cast<std::size_t>(kBytes.size()), folder);
        if (!done)
            return fail(done.error());
    }
    return file;
}

void methodRows()
{
    QTest::addColumn<int>("method");
    QTest::newRow("unnamed") << int(CommitMethod::Unnamed);
    QTest::newRow("rename") << int(CommitMethod::RenameNew);
    QTest::newRow("link") << int(CommitMethod::Link);
    QTest::newRow("placeholder") << int(CommitMethod::Placeholder);
}

/// A small file system of its own, gone with the process. False where mounting is not permitted.
bool mountSmall(const std::string &folder, const char *options)
{
    static const bool isolated = ::unshare(CLONE_NEWNS) == 0
        && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return isolated && ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options) == 0;
}

class Mounted {
public:
    Mounted(std::string folder, const char *options)
        : m_folder(std::move(folder)), m_valid(mountSmall(m_folder, options))
    {}
    ~Mounted()
    {
        if (m_valid)
            ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    bool valid() const { return m_valid; }

private:
    std::string m_folder;
    bool m_valid;
};

} // namespace

class OutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void committedFileIsCompleteAndAlone_data() { methodRows(); }
    void committedFileIsCompleteAndAlone()
    {
        QFETCH(int, method);
        const Folder folder;
        auto file = written(pathOf(folder), static_cast<CommitMethod>(method));
        QVERIFY(file.has_value());
        QVERIFY(!namesIn(pathOf(folder)).contains(QStringLiteral("a.jpg")));
        QVERIFY(file->commit("a.jpg").has_value());
        QCOMPARE(namesIn(pathOf(folder)), QStringList(QStringLiteral("a.jpg")));
        QCOMPARE(readFile(pathOf(folder, "a.jpg")), kBytes);
        struct stat status = {};
        QCOMPARE(::stat(pathOf(folder, "a.jpg").c_str(), &status), 0);
        QCOMPARE(status.st_nlink, nlink_t(1));
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QCOMPARE(status.st_mode & 0777, 0666 & ~mask);
    }

    void neverReplacesWhateverHasTheName_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("inTheWay");
        for (int method = 0; method <= int(CommitMethod::Placeholder); ++method) {
            for (const char *what : {"file", "empty file", "folder", "link", "dangling link"})
                QTest::addRow("method %d, %s", method, what) << method << QString::fromLatin1(what);
        }
    }
    void neverReplacesWhateverHasTheName()
    {
        QFETCH(int, method);
        QFETCH(QString, inTheWay);
        const Folder folder;
        const std::string taken = pathOf(folder, "a.jpg");
        writeFile(pathOf(folder, "z.jpg"), "an original");
        if (inTheWay == u"folder")
            makeFolder(taken);
        else if (inTheWay.contains(u"link"))
            QCOMPARE(::symlink(inTheWay == u"link" ? "z.jpg" : "nowhere", taken.c_str()), 0);
        else
            writeFile(taken, inTheWay == u"file" ? QByteArray("an original") : QByteArray());
        struct stat before = {};
        QCOMPARE(::lstat(taken.c_str(), &before), 0);

        auto file = written(pathOf(folder), static_cast<CommitMethod>(method));
        const auto result = file->commit("a.jpg");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::OutputExists);
        QCOMPARE(result.error().subject, taken);
        struct stat after = {};
        QCOMPARE(::lstat(taken.c_str(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QCOMPARE(after.st_size, before.st_size);
        QCOMPARE(readFile(pathOf(folder, "z.jpg")), QByteArray("an original"));

        QVERIFY(file->commit("a-2.jpg").has_value()); // the same file under another name
        QCOMPARE(readFile(pathOf(folder, "a-2.jpg")), kBytes);
        QCOMPARE(namesIn(pathOf(folder)).size(), 3);
    }

    void droppedFileLeavesNothing_data() { methodRows(); }
    void droppedFileLeavesNothing()
    {
        QFETCH(int, method);
        const Folder folder;
        {
            auto file = written(pathOf(folder), static_cast<CommitMethod>(method));
            OutputFile moved = std::move(*file);
            auto other = written(pathOf(folder), static_cast<CommitMethod>(method));
            moved = std::move(*other);
        }
        QVERIFY(namesIn(pathOf(folder)).isEmpty());
    }

    void keepsTheTimeThatIsAsked_data() { methodRows(); }
    void keepsTheTimeThatIsAsked()
    {
        QFETCH(int, method);
        const Folder folder;
        for (const std::int64_t time : {std::int64_t(1'000'000'000'123'456'789), std::int64_t(-1'500'000'000)}) {
            auto file = written(pathOf(folder), static_cast<CommitMethod>(method));
            const std::string name = std::to_string(time);
            QVERIFY(file->commit(name, {time, true}).has_value());
            struct stat status = {};
            QCOMPARE(::stat(pathOf(folder, name).c_str(), &status), 0);
            QCOMPARE(std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec, time);
        }
    }

    void refusesAnEmptyOutputAndNamesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<int>("code");
        QTest::newRow("no bytes") << QByteArray("a.jpg") << true << int(ErrorCode::VerificationFailed);
        QTest::newRow("slash") << QByteArray("../a.jpg") << false << int(ErrorCode::Internal);
        QTest::newRow("up") << QByteArray("..") << false << int(ErrorCode::Internal);
        QTest::newRow("nothing") << QByteArray() << false << int(ErrorCode::Internal);
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << false << int(ErrorCode::Internal);
        QTest::newRow("too long") << QByteArray(256, 'n') << false << int(ErrorCode::NameTooLong);
    }
    void refusesAnEmptyOutputAndNamesThatAreNone()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, empty);
        QFETCH(int, code);
        const Folder folder;
        {
            auto file = empty ? OutputFile::create(pathOf(folder), "tag") : written(pathOf(folder));
            const auto result = file->commit(name.toStdString());
            QVERIFY(!result);
            QCOMPARE(int(result.error().code), code);
        }
        QVERIFY(namesIn(pathOf(folder)).isEmpty());
    }

    void commitsOnce()
    {
        const Folder folder;
        auto file = written(pathOf(folder));
        QVERIFY(file->commit("a.jpg").has_value());
        QVERIFY(!file->commit("b.jpg"));
        QCOMPARE(namesIn(pathOf(folder)).size(), 1);
    }

    void nameInAFolderThatIsElsewhereNowIsTakenBack_data() { methodRows(); }
    void nameInAFolderThatIsElsewhereNowIsTakenBack()
    {
        QFETCH(int, method);
        const Folder folder;
        const std::string mounted = pathOf(folder, "drive"), pulled = pathOf(folder, "pulled");
        makeFolder(mounted);
        FolderGuard destination(mounted);
        destination.accept();
        auto file = written(mounted, static_cast<CommitMethod>(method));
        QCOMPARE(::rename(mounted.c_str(), pulled.c_str()), 0);
        const auto result = file->commit("a.jpg", {}, &destination);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::OutputIo);
        QCOMPARE(namesIn(pulled), QStringList());
    }

    void nameThatSomebodyElseTookMeanwhileStaysTheirs_data()
    {
        methodRows();
        QTest::newRow("reservation") << -1;
    }
    void nameThatSomebodyElseTookMeanwhileStaysTheirs()
    {
        QFETCH(int, method);
        const Folder folder;
        const std::string name = pathOf(folder, "a.jpg"), theirs = pathOf(folder, "theirs");
        writeFile(theirs, "somebody's photo");
        const auto save = [&] { QCOMPARE(::syscall(SYS_rename, theirs.c_str(), name.c_str()), 0L); };
        {
            auto file = written(pathOf(folder), method < 0 ? CommitMethod::Placeholder : CommitMethod(method));
            (method < 0 ? whenRenameFails : whenSyncFails) = save;
            const auto forget = qScopeGuard([] { whenRenameFails = whenSyncFails = nullptr; });
            const auto result = file->commit("a.jpg");
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::OutputIo);
        }
        QCOMPARE(readFile(name), QByteArray("somebody's photo"));
        QCOMPARE(namesIn(pathOf(folder)), QStringList{QStringLiteral("a.jpg")});
    }

    void makesMissingFoldersAlsoBehindLinks()
    {
        const Folder folder;
        makeFolder(pathOf(folder, "real"));
        QCOMPARE(::symlink("real", pathOf(folder, "link").c_str()), 0);
        auto file = written(pathOf(folder, "link/2026/Día\xff//ceremony/"));
        QVERIFY(file.has_value());
        QVERIFY(file->commit("a.jpg").has_value());
        QCOMPARE(readFile(pathOf(folder, "real/2026/Día\xff/ceremony/a.jpg")), kBytes);
    }

    void writesIntoFoldersDeeperThanPathMax()
    {
        const Folder folder;
        std::string deep = pathOf(folder);
        for (int i = 0; i < 25; ++i)
            deep += '/' + std::string(200, 'd');
        auto file = written(deep);
        QVERIFY(file.has_value());
        QVERIFY(file->commit("a.jpg").has_value());
        QCOMPARE(readFile(deep + "/a.jpg"), kBytes);
        QVERIFY(freeBytes(deep).value() > 0);
    }

    void saysWhyAFolderCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("below");
        QTest::newRow("is a file") << QByteArray("file");
        QTest::newRow("below a file") << QByteArray("file/x/y");
        QTest::newRow("dangling link") << QByteArray("dangling");
        QTest::newRow("below a dangling link") << QByteArray("dangling/x");
        QTest::newRow("circle") << QByteArray("circle/x");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
    }
    void saysWhyAFolderCannotBeUsed()
    {
        QFETCH(QByteArray, below);
        const Folder folder;
        writeFile(pathOf(folder, "file"), "x");
        QCOMPARE(::symlink("nowhere/at/all", pathOf(folder, "dangling").c_str()), 0);
        QCOMPARE(::symlink("circle", pathOf(folder, "circle").c_str()), 0);
        const auto file = OutputFile::create(pathOf(folder, below.toStdString()), "tag");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::OutputFolderUnwritable);
        QCOMPARE(file.error().subject, pathOf(folder, below.toStdString()));
        QCOMPARE(readFile(pathOf(folder, "file")), QByteArray("x"));
    }

    void folderWithoutPermissionIsAnErrorBeforeAnything()
    {
        const Folder folder;
        letEveryoneIn(folder);
        makeFolder(pathOf(folder, "closed"));
        QCOMPARE(::chmod(pathOf(folder, "closed").c_str(), 0555), 0);
        QVERIFY(holdsForAnOrdinaryUser([&] {
            const auto direct = OutputFile::create(pathOf(folder, "closed"), "tag");
            const auto below = OutputFile::create(pathOf(folder, "closed/new"), "tag");
            return !direct && direct.error().code == ErrorCode::OutputFolderUnwritable && !below
                && below.error().code == ErrorCode::OutputFolderUnwritable;
        }));
        QVERIFY(namesIn(pathOf(folder, "closed")).isEmpty());
    }

    void dropBoxFolderThatCannotBeListedWorks()
    {
        const Folder folder;
        letEveryoneIn(folder);
        makeFolder(pathOf(folder, "box"));
        QCOMPARE(::chmod(pathOf(folder, "box").c_str(), 0333), 0);
        QVERIFY(holdsForAnOrdinaryUser([&] {
            auto file = written(pathOf(folder, "box"));
            return file && file->commit("a.jpg").has_value();
        }));
        QCOMPARE(::chmod(pathOf(folder, "box").c_str(), 0755), 0);
        QCOMPARE(namesIn(pathOf(folder, "box")), QStringList(QStringLiteral("a.jpg")));
    }

    void fullDiskIsSaidAndLeavesNothing_data() { methodRows(); }
    void fullDiskIsSaidAndLeavesNothing()
    {
        QFETCH(int, method);
        const Folder folder;
        const Mounted small(pathOf(folder), "size=256k");
        if (!small.valid())
            QSKIP("mounting is not permitted here");
        {
            auto file = OutputFile::create(pathOf(folder), "tag", static_cast<CommitMethod>(method));
            const QByteArray tooMuch(1 << 20, 'x');
            const auto result = writeAll(file->fd(), tooMuch.constData(), static_cast<std::size_t>(tooMuch.size()),
                                         "a.jpg");
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::DiskFull);
            QVERIFY(stopsBatch(result.error().code));
        }
        QVERIFY(namesIn(pathOf(folder)).isEmpty());
        QVERIFY(freeBytes(pathOf(folder)).value() > 200'000);
    }

    void diskWithoutRoomForAFolderIsFull()
    {
        const Folder folder;
        const Mounted small(pathOf(folder), "size=1m,nr_inodes=2");
        if (!small.valid())
            QSKIP("mounting is not permitted here");
        makeFolder(pathOf(folder, "last"));
        QCOMPARE(OutputFile::create(pathOf(folder, "one-more"), "tag").error().code, ErrorCode::DiskFull);
        QCOMPARE(OutputFile::create(pathOf(folder), "tag", CommitMethod::Link).error().code, ErrorCode::DiskFull);
        QCOMPARE(namesIn(pathOf(folder)), QStringList(QStringLiteral("last")));
    }

    void readOnlyDiskIsATargetProblem()
    {
        const Folder folder;
        const Mounted small(pathOf(folder), "ro,size=1m");
        if (!small.valid())
            QSKIP("mounting is not permitted here");
        const auto file = OutputFile::create(pathOf(folder), "tag");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::OutputIo);
        QVERIFY(stopsBatch(file.error().code));
    }

    void fileSizeLimitIsAnError()
    {
        const Folder folder;
        const pid_t child = ::fork();
        if (child == 0) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto file = OutputFile::create(pathOf(folder), "tag");
            const std::string much(5000, 'x');
            const auto result = writeAll(file->fd(), much.data(), much.size(), "a.jpg");
            ::_exit(!result && result.error().code == ErrorCode::OutputIo ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }

    void writesEverythingIntoASlowPipe()
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        const UniqueFd in(ends[0]);
        UniqueFd out(ends[1]);
        const std::string much(1 << 20, 'p');
        const pid_t child = ::fork();
        if (child == 0) {
            ::fcntl(in.get(), F_SETFL, 0);
            out.reset();
            std::size_t total = 0;
            char buffer[777];
            for (ssize_t got = 0; (got = ::read(in.get(), buffer, sizeof buffer)) > 0;)
                total += static_cast<std::size_t>(got);
            ::_exit(total == much.size() ? 0 : 1);
        }
        QVERIFY(writeAll(out.get(), much.data(), much.size(), "pipe").has_value());
        out.reset();
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void removesOnlyItsOwnLeftovers()
    {
        const Folder folder;
        for (const char *name : {".glassine-s1-0123456789abcdef.part", ".glassine-s1-fedcba9876543210.part",
                                 ".glassine-s1-x-0123456789abcdef.part", ".glassine-s10-0123456789abcdef.part",
                                 ".glassine-s1-holiday.part", "glassine-s1-0123456789abcdef.part"})
            writeFile(pathOf(folder, name), "x");
        makeFolder(pathOf(folder, ".glassine-s1-00000000000000ff.part"));
        QCOMPARE(removeLeftovers(pathOf(folder), "s1"), 2);
        QCOMPARE(namesIn(pathOf(folder)).size(), 5);
        QCOMPARE(removeLeftovers(pathOf(folder, "missing"), "s1"), 0);
    }

    void leftoversOfADeadProcessAreFound()
    {
        const Folder folder;
        const pid_t child = ::fork();
        if (child == 0) {
            const auto file = written(pathOf(folder), CommitMethod::RenameNew);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        const QStringList names = namesIn(pathOf(folder));
        QCOMPARE(names.size(), 1);
        QVERIFY(names[0].contains(QRegularExpression(QStringLiteral("^\\.glassine-tag-[0-9a-f]{16}\\.part$"))));
        QCOMPARE(removeLeftovers(pathOf(folder), "tag"), 1);
        QVERIFY(namesIn(pathOf(folder)).isEmpty());
    }

    void freeSpaceIsAskedOfTheNearestFolderThatExists()
    {
        const Folder folder;
        QVERIFY(freeBytes(pathOf(folder, "not/yet/there")).value() > 0);
        writeFile(pathOf(folder, "file"), "x");
        QCOMPARE(freeBytes(pathOf(folder, "file/x")).error().code, ErrorCode::OutputFolderUnwritable);
    }
};

QTEST_GUILESS_MAIN(OutputTest)
#include "output_test.moc"
