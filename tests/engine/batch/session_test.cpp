// SPDX-License-Identifier: GPL-3.0-or-later
// Whole batches over real photos and real workers: what is written, what is left alone, what is refused.

#include "base/bytes.h"
#include "batch/journal.h"
#include "samples.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

const QByteArray kForeign = "somebody else's file";

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setFileTime(QDateTime::fromSecsSinceEpoch(1'500'000'000), QFile::FileModificationTime))
        qFatal("touch");
}

} // namespace

class SessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEveryPhotoAndLeavesOriginalsAlone();
    void renditionsGetNamesOfTheirOwn();
    void planWritesNothingAndStartFollowsIt();
    void secondRunHasNothingToDo();
    void touchedPhotoWithTheSameBytesIsUpToDate();
    void onlyTheChangedPhotoIsDoneAgain();
    void removedOutputIsMadeAgain();
    void otherSettingsAreDoneAgainBesideTheOld();
    void withoutLedgerEverythingIsDoneAgain();
    void foreignFileIsNumberedAround();
    void skipLeavesExistingFilesAlone();
    void stopRefusesBeforeAnythingIsWritten();
    void folderOfTheOriginalsIsRefused();
    void originalInTheWayIsNeverReplaced();
    void linkToAnOriginalIsRefused();
    void destinationInsideTheSourceIsNoInput();
    void wrongExtensionIsSaid();
    void damagedPhotoFailsAloneAndOthersFinish();
    void badPlaceFailsBeforeAnythingRuns_data();
    void badPlaceFailsBeforeAnythingRuns();
    void nothingToDoIsSaid();

private:
    QString photo(const QString &name) const { return m_photos + QLatin1Char('/') + name; }
    QString output(const QString &name) const { return m_output + QLatin1Char('/') + name; }
    Run run(const std::vector<std::string> &assignments = {}) const
    {
        return runBatch(settings(m_photos, m_output, assignments), m_state);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_photos, m_output, m_state;
};

void SessionTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_photos = m_root->filePath(QStringLiteral("photos"));
    m_output = m_root->filePath(QStringLiteral("out"));
    m_state = m_root->filePath(QStringLiteral("state"));
    makePhoto(photo(QStringLiteral("a.png")), 96, 64, 1);
    makePhoto(photo(QStringLiteral("b.png")), 64, 96, 2);
    makePhoto(photo(QStringLiteral("sub/c.png")), 80, 80, 3);
}

void SessionTest::writesEveryPhotoAndLeavesOriginalsAlone()
{
    touch(photo(QStringLiteral("a.png")));
    const auto before = treeOf(m_photos);
    const Run run = this->run();
    QVERIFY(run.ended);
    QVERIFY(run.failures.empty());
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(run.totals.outputs, 3);
    QVERIFY(treeOf(m_photos) == before);
    QCOMPARE(namesIn(m_output),
             QStringList({QStringLiteral("a.jpg"), QStringLiteral("b.jpg"), QStringLiteral("sub/c.jpg")}));
    std::int64_t sum = 0;
    for (const auto &item : run.items) {
        const OutputRecord &made = item.outputs.at(0);
        const QString path = QFile::decodeName(QByteArray::fromStdString(made.path));
        const QByteArray content = contentOf(path);
        const QImage image = QImage::fromData(content, "JPEG");
        QCOMPARE(image.width(), item.size.width);
        QCOMPARE(image.height(), item.size.height);
        QCOMPARE(made.bytes, content.size());
        QCOMPARE(made.hash, contentHash(std::as_bytes(std::span(content.data(), std::size_t(content.size())))));
        sum += made.bytes;
    }
    QCOMPARE(run.totals.outputBytes, sum);
    QCOMPARE(QFileInfo(output(QStringLiteral("a.jpg"))).lastModified().toSecsSinceEpoch(), 1'500'000'000);
    const auto sessions = listSessions(m_state);
    QCOMPARE(sessions.size(), std::size_t(1));
    QCOMPARE(sessions[0].id, run.id);
    QVERIFY(sessions[0].finished);
    QCOMPARE(sessions[0].totals.done, 3);
}

void SessionTest::renditionsGetNamesOfTheirOwn()
{
    std::vector<presets::Problem> problems;
    SessionSettings two = settings(m_photos, m_output);
    const auto responsive =
        presets::PresetStore(QStringLiteral("/nonexistent")).load(QStringLiteral("responsive"), problems);
    QVERIFY(responsive);
    two.preset = *responsive;
    const Run run = runBatch(two, m_state);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    const auto renditions = std::int64_t(two.preset.recipe.renditions.size());
    QVERIFY(renditions > 1);
    QCOMPARE(run.totals.outputs, 3 * renditions);
    QCOMPARE(namesIn(m_output).size(), 3 * renditions);
}

void SessionTest::planWritesNothingAndStartFollowsIt()
{
    Session session(settings(m_photos, m_output), m_state);
    QSignalSpy planned(&session, &Session::planned);
    session.plan(true);
    QVERIFY(planned.wait(kPatienceMs));
    QVERIFY(!QFile::exists(m_output));
    QVERIFY(listSessions(m_state).empty());
    const Plan &plan = session.currentPlan();
    QCOMPARE(plan.items.size(), std::size_t(3));
    QVERIFY(plan.items[0].size == (Size{96, 64}));
    QStringList names;
    for (const auto &out : plan.outputs)
        names << QDir(m_output).relativeFilePath(QFile::decodeName(QByteArray::fromStdString(out.path())));
    const Run run = finish(session);
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    names.sort();
    QCOMPARE(namesIn(m_output), names);
}

void SessionTest::secondRunHasNothingToDo()
{
    QVERIFY(run().ended);
    const auto made = treeOf(m_output);
    const auto changed = QFileInfo(output(QStringLiteral("a.jpg"))).metadataChangeTime();
    const Run again = run();
    QVERIFY(again.ended);
    QCOMPARE(again.totals.upToDate, 3);
    QCOMPARE(again.totals.outputs, 0);
    QVERIFY(treeOf(m_output) == made);
    QCOMPARE(QFileInfo(output(QStringLiteral("a.jpg"))).metadataChangeTime(), changed);
}

void SessionTest::touchedPhotoWithTheSameBytesIsUpToDate()
{
    QVERIFY(run().ended);
    const auto made = treeOf(m_output);
    touch(photo(QStringLiteral("b.png")));
    for (int i = 0; i < 2; ++i) { // the second time by its new date
        const Run again = run();
        QVERIFY(again.ended);
        QCOMPARE(again.totals.upToDate, 3);
        QVERIFY(treeOf(m_output) == made);
    }
}

void SessionTest::onlyTheChangedPhotoIsDoneAgain()
{
    QVERIFY(run().ended);
    auto made = treeOf(m_output);
    makePhoto(photo(QStringLiteral("b.png")), 64, 96, 99);
    const Run again = run();
    QVERIFY(again.ended);
    QCOMPARE(again.totals.upToDate, 2);
    QCOMPARE(again.totals.done, 1);
    QCOMPARE(itemNamed(again, "b.png")->state, ItemState::Done);
    auto now = treeOf(m_output);
    QCOMPARE(now.erase(QStringLiteral("b-2.jpg")), std::size_t(1));
    QVERIFY(now == made); // the earlier picture stays, it may be all there is of that edit
}

void SessionTest::removedOutputIsMadeAgain()
{
    QVERIFY(run().ended);
    const auto made = treeOf(m_output);
    QVERIFY(QFile::remove(output(QStringLiteral("sub/c.jpg"))));
    const Run again = run();
    QCOMPARE(again.totals.done, 1);
    QCOMPARE(again.totals.upToDate, 2);
    QVERIFY(treeOf(m_output) == made);
}

void SessionTest::otherSettingsAreDoneAgainBesideTheOld()
{
    QVERIFY(run().ended);
    const auto made = treeOf(m_output);
    const Run again = run({"target.quality=40"});
    QVERIFY(again.ended);
    QCOMPARE(again.totals.done, 3);
    const auto now = treeOf(m_output);
    QCOMPARE(now.size(), std::size_t(6));
    for (const auto &[name, content] : made)
        QCOMPARE(now.at(name), content);
    QVERIFY(now.at(QStringLiteral("a-2.jpg")).size() < now.at(QStringLiteral("a.jpg")).size());
    // Each is remembered for itself.
    QCOMPARE(run({"target.quality=40"}).totals.upToDate, 3);
    QCOMPARE(run().totals.upToDate, 3);
}

void SessionTest::withoutLedgerEverythingIsDoneAgain()
{
    auto given = settings(m_photos, m_output);
    given.useLedger = false;
    QCOMPARE(runBatch(given, m_state).totals.done, 3);
    QCOMPARE(runBatch(given, m_state).totals.done, 3);
    QCOMPARE(namesIn(m_output).size(), 6);
}

void SessionTest::foreignFileIsNumberedAround()
{
    QVERIFY(QDir().mkpath(m_output));
    putContent(output(QStringLiteral("a.jpg")), kForeign);
    const QString elsewhere = m_root->filePath(QStringLiteral("elsewhere"));
    putContent(elsewhere, kForeign);
    QVERIFY(QFile::link(elsewhere, output(QStringLiteral("b.jpg"))));
    const auto before = treeOf(m_photos);
    const Run run = this->run();
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(contentOf(output(QStringLiteral("a.jpg"))), kForeign);
    QVERIFY(!QImage(output(QStringLiteral("a-2.jpg"))).isNull());
    QVERIFY(QFileInfo(output(QStringLiteral("b.jpg"))).isSymLink());
    QCOMPARE(contentOf(elsewhere), kForeign);
    QVERIFY(treeOf(m_photos) == before);
}

void SessionTest::skipLeavesExistingFilesAlone()
{
    QVERIFY(QDir().mkpath(m_output));
    putContent(output(QStringLiteral("a.jpg")), kForeign);
    const Run run = this->run({"naming.existing=skip"});
    QVERIFY(run.ended);
    QCOMPARE(run.totals.skipped, 1);
    QCOMPARE(run.totals.done, 2);
    QCOMPARE(itemNamed(run, "a.png")->state, ItemState::Skipped);
    QCOMPARE(itemNamed(run, "a.png")->error.code, ErrorCode::OutputExists);
    QCOMPARE(contentOf(output(QStringLiteral("a.jpg"))), kForeign);
    QCOMPARE(namesIn(m_output).size(), 3);
}

void SessionTest::stopRefusesBeforeAnythingIsWritten()
{
    QVERIFY(QDir().mkpath(m_output));
    putContent(output(QStringLiteral("b.jpg")), kForeign);
    const Run run = this->run({"naming.existing=stop"});
    QVERIFY(run.ended);
    QCOMPARE(run.failures.size(), std::size_t(1));
    QCOMPARE(run.failures[0].code, ErrorCode::OutputExists);
    QCOMPARE(namesIn(m_output), QStringList(QStringLiteral("b.jpg")));
    QCOMPARE(contentOf(output(QStringLiteral("b.jpg"))), kForeign);
}

void SessionTest::folderOfTheOriginalsIsRefused()
{
    const auto before = treeOf(m_photos);
    const QString link = m_root->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_photos, link));
    for (const QString &place : {m_photos, link, m_photos + QStringLiteral("/sub/..")}) {
        const Run run = runBatch(settings(m_photos, place), m_state);
        QVERIFY(run.ended);
        QCOMPARE(run.failures.size(), std::size_t(1));
        QCOMPARE(run.failures[0].code, ErrorCode::OutputIsInput);
        QVERIFY(treeOf(m_photos) == before);
    }
}

// One photo named itself may be delivered beside the original, never over it.
void SessionTest::originalInTheWayIsNeverReplaced()
{
    const auto before = treeOf(m_photos);
    const Run run = runBatch(settings(photo(QStringLiteral("a.png")), m_photos, {"format=png"}), m_state);
    QVERIFY(run.ended);
    auto now = treeOf(m_photos);
    for (const auto &[name, content] : before)
        QCOMPARE(now[name], content);
    const auto *item = itemNamed(run, "a.png");
    QVERIFY(item);
    if (item->state == ItemState::Failed)
        QCOMPARE(item->error.code, ErrorCode::OutputIsInput);
    else
        QVERIFY(item->outputs.at(0).path != item->path);
}

// Not even through a link that waits in the output folder.
void SessionTest::linkToAnOriginalIsRefused()
{
    QVERIFY(QDir().mkpath(m_output));
    QVERIFY(QFile::link(photo(QStringLiteral("b.png")), output(QStringLiteral("b.jpg"))));
    const auto before = treeOf(m_photos);
    const Run run = this->run();
    QCOMPARE(run.totals.done, 2);
    QCOMPARE(itemNamed(run, "b.png")->error.code, ErrorCode::OutputIsInput);
    QVERIFY(QFileInfo(output(QStringLiteral("b.jpg"))).isSymLink());
    QVERIFY(treeOf(m_photos) == before);
}

void SessionTest::destinationInsideTheSourceIsNoInput()
{
    auto given = settings(m_photos, m_photos + QStringLiteral("/web"));
    given.useLedger = false; // the second run would find its own outputs, were they taken
    for (int i = 0; i < 2; ++i) {
        const Run run = runBatch(given, m_state);
        QVERIFY(run.ended);
        QCOMPARE(run.totals.items, 3);
        QCOMPARE(run.totals.done, 3);
    }
    QCOMPARE(namesIn(m_photos + QStringLiteral("/web")).size(), 6);
}

void SessionTest::wrongExtensionIsSaid()
{
    QVERIFY(QFile::rename(photo(QStringLiteral("b.png")), photo(QStringLiteral("b.gif"))));
    const Run run = this->run();
    QVERIFY(run.ended);
    QCOMPARE(run.totals.done, 3);
    const auto warned = [&](const char *name) {
        const auto &warnings = itemNamed(run, name)->warnings;
        return std::any_of(warnings.begin(), warnings.end(), [](const auto &w) { return w.code == "wrong-extension"; });
    };
    QVERIFY(warned("b.gif"));
    QVERIFY(!warned("a.png"));
    QCOMPARE(itemNamed(run, "b.gif")->type, files::ContentType::Png);
}

void SessionTest::damagedPhotoFailsAloneAndOthersFinish()
{
    makePhoto(photo(QStringLiteral("cut.png")), 400, 300, 5);
    putContent(photo(QStringLiteral("cut.png")), contentOf(photo(QStringLiteral("cut.png"))).left(20'000));
    putContent(photo(QStringLiteral("empty.jpg")), {});
    putContent(photo(QStringLiteral("page.jpg")), "<!DOCTYPE html><html><body>404</body></html>");
    putContent(photo(QStringLiteral("notes.txt")), "notes");
    const auto before = treeOf(m_photos);
    const Run run = this->run();
    QVERIFY(run.ended);
    QVERIFY(run.failures.empty());
    QCOMPARE(run.totals.done, 3);
    QCOMPARE(run.totals.failed, 1);
    const auto *cut = itemNamed(run, "cut.png");
    QVERIFY(cut);
    QCOMPARE(cut->state, ItemState::Failed);
    QCOMPARE(cut->error.code, ErrorCode::DamagedInput);
    QCOMPARE(cut->error.subject, cut->path);
    QCOMPARE(run.skipped.size(), std::size_t(2));
    QCOMPARE(run.totals.ignored, 1);
    QCOMPARE(namesIn(m_output).size(), 3);
    QVERIFY(treeOf(m_photos) == before);
    // What failed is tried again, what is done is not.
    const Run again = this->run();
    QCOMPARE(again.totals.failed, 1);
    QCOMPARE(again.totals.upToDate, 3);
}

void SessionTest::badPlaceFailsBeforeAnythingRuns_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("inside a file") << QStringLiteral("file/sub/deeper");
    QTest::newRow("a kernel's folder") << QStringLiteral("/proc/glassine-test");
}

void SessionTest::badPlaceFailsBeforeAnythingRuns()
{
    QFETCH(QString, place);
    const QString file = m_root->filePath(QStringLiteral("file"));
    putContent(file, kForeign);
    const Run run = runBatch(settings(m_photos, QDir(m_root->path()).filePath(place)), m_state);
    QVERIFY(run.ended);
    QCOMPARE(run.failures.size(), std::size_t(1));
    QCOMPARE(run.failures[0].code, ErrorCode::OutputFolderUnwritable);
    QCOMPARE(count(run, ItemState::Done), 0);
    QCOMPARE(contentOf(file), kForeign);
    QVERIFY(listSessions(m_state).empty());
}

void SessionTest::nothingToDoIsSaid()
{
    const QString empty = m_root->filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(empty));
    putContent(empty + QStringLiteral("/notes.txt"), "notes");
    const Run run = runBatch(settings(empty, m_output), m_state);
    QVERIFY(run.ended);
    QCOMPARE(run.failures.size(), std::size_t(1));
    QCOMPARE(run.failures[0].code, ErrorCode::NothingToDo);
    QVERIFY(!QFile::exists(m_output));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
