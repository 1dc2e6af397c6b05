// SPDX-License-Identifier: GPL-3.0-or-later
// One file into a folder: whole, read back and named, or not there; gone on with after a kill.
#include "bucket.h"
#include "sync/folder_copy.h"
#include "sync/remote.h"

#include <QDir>
#include <QTest>

#include <set>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace glassine;
using namespace glassine::sync;

namespace {

/// A folder to send to, with a connection to it.
struct Target {
    QTemporaryDir folder;
    std::atomic<bool> stopped = false;
    std::unique_ptr<Remote> remote;
    std::unique_ptr<Connection> connection;

    Target()
    {
        OptionValues given;
        given.set("path", folder.path().toStdString());
        std::vector<OptionProblem> problems;
        remote = *openRemote(
            {{"nas", "folder", checkOptions(folderOptions(), given, {}, problems)}, {}, {}, {}, stopped});
        connection = remote->connect();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    QStringList all() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

} // namespace

class FolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWhoTalksToIt()
    {
        std::set<std::string_view> ids;
        for (const DestinationKind &kind : destinationKinds()) {
            QVERIFY(ids.insert(kind.id).second);
            std::vector<OptionProblem> problems;
            const std::atomic<bool> stopped = false;
            const auto opened = openRemote(
                {{"x", std::string(kind.id), checkOptions(kind.options(), {}, {}, problems)}, {}, {}, {}, stopped});
            QVERIFY2(opened || opened.error().subject != "kind", std::string(kind.id).c_str());
        }
    }

    void arrivesUnderItsNameWithItsDate()
    {
        const Target target;
        const SentFile sent(someBytes(3 << 20, 1));
        const auto object = target.connection->send(sent.upload("a.jpg"), {});
        QVERIFY2(object, object ? "" : errorSentence(object.error()).c_str());
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
        QCOMPARE(target.read(u"a.jpg"_s), someBytes(3 << 20, 1));
        struct ::stat ours = {}, theirs = {};
        QCOMPARE(::fstat(sent.fd(), &ours), 0);
        QCOMPARE(::stat(target.folder.filePath(u"a.jpg"_s).toLocal8Bit().constData(), &theirs), 0);
        QCOMPARE(theirs.st_mtim.tv_nsec, ours.st_mtim.tv_nsec);
        const auto looked = target.connection->look({"a.jpg", {}, {}, {}, true});
        QVERIFY(looked && *looked);
        QCOMPARE((*looked)->etag, object->etag);
        QCOMPARE((*looked)->content, object->content);
        QVERIFY(!*target.connection->look({"b.jpg"}));
    }

    void nothingThereIsReplacedUnasked()
    {
        const Target target;
        target.write(u"a.jpg"_s, "theirs");
        const SentFile sent("mine");
        Upload upload = sent.upload("a.jpg");
        QCOMPARE(target.connection->send(upload, {}).error().code, ErrorCode::RemoteConflict);
        upload.replaces = "7-1"; // it was another one
        QCOMPARE(target.connection->send(upload, {}).error().code, ErrorCode::RemoteConflict);
        QCOMPARE(target.read(u"a.jpg"_s), QByteArray("theirs"));
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
        upload.replaces = (*target.connection->look({"a.jpg"}))->etag;
        QVERIFY(target.connection->send(upload, {}));
        QCOMPARE(target.read(u"a.jpg"_s), QByteArray("mine"));
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
    }

    void theSameContentThereIsSuccess()
    {
        const Target target;
        target.write(u"a.jpg"_s, "mine");
        QVERIFY(target.connection->send(SentFile("mine").upload("a.jpg"), {}));
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
    }

    void whatIsNoFileStays()
    {
        const Target target;
        QVERIFY(QDir(target.folder.path()).mkpath(u"a.jpg"_s));
        QVERIFY(QFile::link(u"/nowhere"_s, target.folder.filePath(u"b.jpg"_s)));
        const SentFile sent("mine");
        QCOMPARE(target.connection->send(sent.upload("a.jpg"), {}).error().code, ErrorCode::RemoteConflict);
        QCOMPARE(target.connection->send(sent.upload("b.jpg"), {}).error().code, ErrorCode::RemoteConflict);
        QVERIFY(QFileInfo(target.folder.filePath(u"b.jpg"_s)).isSymLink());
        QCOMPARE((*target.connection->look({"a.jpg"}))->size, -1);
    }

    void aPartThatIsRightIsGoneOnWith_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<int>("first"); ///< MiB when the first progress is told
        const QByteArray all = someBytes(4 << 20, 2);
        QTest::newRow("the first half") << all.left(2 << 20) << 3;
        QTest::newRow("nothing yet") << QByteArray() << 1;
        QTest::newRow("damaged in its second half") << all.left(2 << 20) + QByteArray(1 << 20, 'x') << 3;
        QTest::newRow("longer than it may be") << all + QByteArray(100, 'x') << 0;
    }

    void aPartThatIsRightIsGoneOnWith()
    {
        QFETCH(QByteArray, left);
        QFETCH(int, first);
        const Target target;
        const QByteArray all = someBytes(4 << 20, 2);
        target.write(u".glassine-sync-0000000000000001.part"_s, left);
        const SentFile sent(all);
        Upload upload = sent.upload("a.jpg");
        upload.resumes = OpenUpload{".glassine-sync-0000000000000001.part", 0};
        std::vector<std::int64_t> told;
        UploadObserver observer;
        observer.progressed = [&](std::int64_t bytes) { told.push_back(bytes >> 20); };
        QVERIFY(target.connection->send(upload, observer));
        QCOMPARE(told.empty() ? 0 : int(told.front()), first);
        QCOMPARE(target.read(u"a.jpg"_s), all);
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
    }

    void whatIsNoPartOfOursIsNotGoneOnWith()
    {
        const Target target;
        target.write(u"b.jpg"_s, "another photo");
        const SentFile sent("a photo");
        Upload upload = sent.upload("a.jpg");
        upload.resumes = OpenUpload{"b.jpg", 0}; // as a damaged state may say
        QVERIFY(target.connection->send(upload, {}));
        QCOMPARE(target.read(u"a.jpg"_s), "a photo");
        QCOMPARE(target.read(u"b.jpg"_s), "another photo");
    }

    void whatIsReadBackHasToBeWhatWasSent()
    {
        const Target target;
        Upload upload = SentFile("mine").upload("a.jpg");
        const SentFile other("nine"); // as if the disk had kept another byte
        upload.fd = other.fd();
        QCOMPARE(target.connection->send(upload, {}).error().code, ErrorCode::UploadNotVerified);
        QVERIFY(target.all().isEmpty());
    }

    void onlyPartsOfOursAreRemoved()
    {
        const Target target;
        target.write(u"a.jpg"_s, "theirs");
        target.write(u".glassine-sync-0000000000000002.part"_s, "x");
        QVERIFY(target.connection->letGo("a.jpg", {"a.jpg", 0}));
        QVERIFY(target.connection->letGo("a.jpg", {".glassine-sync-0000000000000002.part", 0}));
        QVERIFY(target.connection->letGo("a.jpg", {".glassine-sync-0000000000000002.part", 0}));
        QCOMPARE(target.all(), QStringList{u"a.jpg"_s});
    }

    void aFolderIsNotSentIntoItself()
    {
        const QTemporaryDir source;
        QVERIFY(QDir(source.path()).mkpath(u"inside"_s));
        const std::atomic<bool> stopped = false;
        for (const char *below : {"", "/inside"}) {
            OptionValues given;
            given.set("path", source.path().toStdString() + below);
            std::vector<OptionProblem> problems;
            const auto opened = openRemote({{"nas", "folder", checkOptions(folderOptions(), given, {}, problems)},
                                            {},
                                            {},
                                            source.path().toStdString(),
                                            stopped});
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::DestinationInvalid);
        }
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "folder_test.moc"
