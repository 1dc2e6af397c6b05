// SPDX-License-Identifier: GPL-3.0-or-later
// Photos in archives go through a batch like any others.
#include "files/member_path.h"
#include "files/original_store.h"
#include "samples.h"
#include "samples/sample_archive.h"

#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;
using glassine::samples::SampleMember;
using namespace Qt::StringLiterals;

class BatchArchivesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void membersAreDeliveredUnderTheArchivesName();
    void solidArchiveIsDeliveredWhole();
    void memberTakesItsOwnDate();
    void archivesInFoldersWaitToBeAskedFor();
    void runningAgainDoesNothing();
    void touchedArchiveIsComparedByContent();
    void archiveThatChangedAfterThePlanIsSaid();
    void stoppedBatchGoesOn();
    void nothingIsDoneInPlace();
    void badMembersCostTheGoodOnesNothing();
    void nestedArchiveIsNamed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray photo(unsigned seed) const
    {
        const QString file = path(u"tmp.png"_s);
        makePhoto(file, 96, 64, seed);
        const QByteArray content = contentOf(file);
        QFile::remove(file);
        return content;
    }
    /// Three photos and a text.
    void makeArchive(const QString &name, const char *format = "zip", const char *filter = "none") const
    {
        glassine::samples::makeArchive(path(name), {format, filter},
                                       {{"a.png", photo(1), 1'500'000'000},
                                        {"church/b.png", photo(2), 1'500'000'010},
                                        {"church/read me.txt", "no photo"},
                                        {"church/party/c.png", photo(3)}});
    }
    SessionSettings settings(const QString &input) const
    {
        return batch::samples::settings(path(input), path(u"out"_s));
    }
    Run run(const SessionSettings &given) const { return runBatch(given, path(u"state"_s)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BatchArchivesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void BatchArchivesTest::membersAreDeliveredUnderTheArchivesName()
{
    makeArchive(u"wedding.zip"_s);
    const QByteArray before = contentOf(path(u"wedding.zip"_s));
    const Run all = run(settings(u"wedding.zip"_s));
    QVERIFY(all.ended && all.failures.empty());
    QCOMPARE(all.totals.done, 3);
    QCOMPARE(all.totals.ignored, 1);
    QCOMPARE(namesIn(path(u"out"_s)),
             (QStringList{u"wedding/a.jpg"_s, u"wedding/church/b.jpg"_s, u"wedding/church/party/c.jpg"_s}));
    QCOMPARE(all.items[1].path, files::memberPath({bytes(path(u"wedding.zip"_s)), "church/b.png", 1}));
    QCOMPARE(contentOf(path(u"wedding.zip"_s)), before);
}

void BatchArchivesTest::solidArchiveIsDeliveredWhole()
{
    QList<SampleMember> members;
    for (int i = 0; i < 30; ++i)
        members.append({"p" + QByteArray::number(i) + ".png", photo(unsigned(i))});
    for (const auto &[name, format, filter] :
         {std::tuple{u"solid.7z"_s, "7zip", "none"}, std::tuple{u"solid.tar.zst"_s, "paxr", "zstd"}}) {
        glassine::samples::makeArchive(path(name), {format, filter}, members);
        const Run all = runBatch(batch::samples::settings(path(name), path(name + u".out"_s)), path(u"state"_s));
        QCOMPARE(all.totals.done, 30);
        QCOMPARE(namesIn(path(name + u".out"_s)).size(), 30);
    }
}

void BatchArchivesTest::memberTakesItsOwnDate()
{
    makeArchive(u"wedding.zip"_s);
    QCOMPARE(run(settings(u"wedding.zip"_s)).totals.done, 3);
    QCOMPARE(QFileInfo(path(u"out/wedding/church/b.jpg"_s)).lastModified().toSecsSinceEpoch(), 1'500'000'010);
}

void BatchArchivesTest::archivesInFoldersWaitToBeAskedFor()
{
    QDir().mkpath(path(u"in/sub"_s));
    makePhoto(path(u"in/x.png"_s));
    makeArchive(u"in/sub/wedding.cbz"_s);
    SessionSettings given = settings(u"in"_s);
    const Run closed = run(given);
    QCOMPARE(closed.totals.done, 1);
    QCOMPARE(closed.skipped.size(), std::size_t(1));
    QCOMPARE(closed.skipped.front().reason.code, ErrorCode::NeedsExplicitName);
    given.scan.archives = true;
    const Run opened = run(given);
    QCOMPARE(opened.totals.items, 4);
    QVERIFY(QFile::exists(path(u"out/sub/wedding/church/party/c.jpg"_s)));
}

void BatchArchivesTest::runningAgainDoesNothing()
{
    makeArchive(u"wedding.7z"_s, "7zip");
    QCOMPARE(run(settings(u"wedding.7z"_s)).totals.done, 3);
    const Run again = run(settings(u"wedding.7z"_s));
    QCOMPARE(again.totals.upToDate, 3);
    QCOMPARE(namesIn(path(u"out"_s)).size(), 3);
}

void BatchArchivesTest::touchedArchiveIsComparedByContent()
{
    makeArchive(u"wedding.zip"_s);
    QCOMPARE(run(settings(u"wedding.zip"_s)).totals.done, 3);
    // Packed anew, with another photo before the others: the same three photos lie elsewhere in it.
    glassine::samples::makeArchive(
        path(u"wedding.zip"_s), {"zip", "none"},
        {{"0.png", photo(9)}, {"a.png", photo(1)}, {"church/b.png", photo(2)}, {"church/party/c.png", photo(3)}});
    const Run again = run(settings(u"wedding.zip"_s));
    QCOMPARE(again.totals.upToDate, 3);
    QCOMPARE(again.totals.done, 1);
    QCOMPARE(namesIn(path(u"out"_s)).size(), 4);
}

void BatchArchivesTest::archiveThatChangedAfterThePlanIsSaid()
{
    makeArchive(u"wedding.zip"_s);
    Session session(settings(u"wedding.zip"_s), path(u"state"_s));
    QSignalSpy planned(&session, &Session::planned);
    session.plan(false);
    QVERIFY(planned.count() == 1 || planned.wait(kPatienceMs));
    QCOMPARE(session.itemCount(), 3);
    glassine::samples::makeArchive(path(u"wedding.zip"_s), {"zip", "none"},
                                   {{"a.png", photo(7)}, {"church/b.png", photo(8)}});
    const Run changed = finish(session);
    QCOMPARE(changed.totals.failed, 3);
    QCOMPARE(changed.items[0].error.code, ErrorCode::InputChanged);
    QVERIFY(!changed.items[0].error.detail.empty());
    QCOMPARE(namesIn(path(u"out"_s)), QStringList());
}

void BatchArchivesTest::stoppedBatchGoesOn()
{
    QList<SampleMember> members;
    for (int i = 0; i < 40; ++i)
        members.append({"p" + QByteArray::number(i) + ".png", photo(unsigned(i))});
    glassine::samples::makeArchive(path(u"many.tar.gz"_s), {"gnutar", "gzip"}, members);
    QString id;
    {
        Session session(settings(u"many.tar.gz"_s), path(u"state"_s));
        id = session.id();
        Listener listener(session);
        connect(&session, &Session::itemChanged, &session, [&] {
            if (session.totals().done >= 5)
                session.stop();
        });
        session.start();
        QVERIFY(listener.wait());
        QVERIFY(session.totals().done < 40);
    }
    auto session = Session::reopen(id, path(u"state"_s));
    QVERIFY(session);
    const Run rest = finish(**session);
    QCOMPARE(rest.totals.done, 40);
    QCOMPARE(namesIn(path(u"out"_s)).size(), 40);
}

void BatchArchivesTest::nothingIsDoneInPlace()
{
    makeArchive(u"wedding.zip"_s);
    const QByteArray before = contentOf(path(u"wedding.zip"_s));
    SessionSettings given = settings(u"wedding.zip"_s);
    given.inPlace = true;
    given.outputFolder = bytes(path(QString::fromLatin1(files::kStoreFolderName.data())));
    const Run refused = run(given);
    QCOMPARE(refused.totals.done, 0);
    QCOMPARE(refused.totals.skipped, 3);
    for (const ItemRecord &item : refused.items)
        QCOMPARE(item.error.code, ErrorCode::ArchiveReadOnly);
    QCOMPARE(contentOf(path(u"wedding.zip"_s)), before);
    QCOMPARE(QDir(path(QString())).entryList(QDir::Files), QStringList{u"wedding.zip"_s});
}

void BatchArchivesTest::badMembersCostTheGoodOnesNothing()
{
    glassine::samples::makeRawZip(path(u"odd.zip"_s),
                                  {{"../evil.png", photo(1)},
                                   {"/abs.png", photo(2)},
                                   {"good.png", photo(3)},
                                   {"good.png", photo(4)},
                                   {"GOOD.png", photo(5)},
                                   {"empty.png", {}},
                                   {"garbage.png", "no picture at all"}});
    const Run all = run(settings(u"odd.zip"_s));
    QCOMPARE(all.totals.done, 3);
    QCOMPARE(all.skipped.size(), std::size_t(4));
    for (const auto &file : all.skipped)
        QVERIFY2(file.path.find("//") != std::string::npos, file.path.c_str());
    QCOMPARE(namesIn(path(u"out"_s)).size(), 3);
    QCOMPARE(QDir(path(QString())).entryList(QDir::Files), QStringList{u"odd.zip"_s});
}

void BatchArchivesTest::nestedArchiveIsNamed()
{
    makeArchive(u"inner.zip"_s);
    glassine::samples::makeArchive(path(u"outer.zip"_s), {"zip", "none"},
                                   {{"inner.zip", contentOf(path(u"inner.zip"_s))}, {"x.png", photo(4)}});
    const Run all = run(settings(u"outer.zip"_s));
    QCOMPARE(all.totals.done, 1);
    QCOMPARE(all.skipped.size(), std::size_t(1));
    QCOMPARE(all.skipped.front().reason.code, ErrorCode::ArchiveNested);
}

QTEST_GUILESS_MAIN(BatchArchivesTest)
#include "archives_test.moc"
