// SPDX-License-Identifier: GPL-3.0-or-later
// What killed runs and a lost ledger knew is found in the journals: the same job delivers nothing twice.

#include "batch/in_place.h"
#include "batch/restoring.h"
#include "crashed.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QThread>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

void damageLedger(const QString &state)
{
    removeLedger(state);
    putContent(ledgerFile(state), QByteArray(40'000, 'x'));
}

QByteArray sidecar(int rating)
{
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
           "<rdf:Description rdf:about='' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:Rating='"
        + QByteArray::number(rating) + "'/></rdf:RDF></x:xmpmeta>";
}

presets::Preset responsive()
{
    return preset({}, QStringLiteral("responsive"));
}

} // namespace

class EarlierSessionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newRunDeliversNothingTwiceAfterACrash();
    void newRunMakesOnlyTheMissingRendition();
    void newRunLeavesSessionsAloneThatAreAlive();
    void sidecarWrittenAfterACrashMakesAnotherPhoto();
    void damagedLedgerMakesNothingTwice_data();
    void damagedLedgerMakesNothingTwice();
    void damagedLedgerIsMadeUpForByEveryJobInItsTime();
    void damagedLedgerIsMadeUpForInPlace();
    void restoredOriginalIsNoOutput();
    void changedSinceIsMadeAnew_data();
    void changedSinceIsMadeAnew();
    void whatWasMadeSinceIsRemembered();
    void onlyPhotosOfTheBatchAreRead();
    void whatTheLedgerWasToldIsNotLookedForAgain();

private:
    void makePhotos(int count) const
    {
        for (int i = 0; i < count; ++i)
            makePhoto(m_photos + QStringLiteral("/%1.png").arg(QChar(u'a' + i)), 96, 64, unsigned(i) + 7);
    }
    std::unique_ptr<QTemporaryDir> m_root;
    QString m_photos, m_output, m_state;
};

void EarlierSessionsTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_photos = m_root->filePath(QStringLiteral("photos"));
    m_output = m_root->filePath(QStringLiteral("out"));
    m_state = m_root->filePath(QStringLiteral("state"));
}

void EarlierSessionsTest::newRunDeliversNothingTwiceAfterACrash()
{
    makePhotos(3);
    const auto given = settings(m_photos, m_output);
    const Run first = runBatch(given, m_state);
    const auto made = treeOf(m_output);
    forgetOutcomes(m_state, first.id);
    const QString leftover = QStringLiteral("/.glassine-%1-0123456789abcdef.part").arg(first.id);
    putContent(m_output + leftover, "half a picture");
    QVERIFY(QFile::remove(m_output + QLatin1Char('/') + QStringLiteral("b.jpg")));
    const Run second = runBatch(given, m_state);
    QCOMPARE(second.totals.upToDate, 2);
    QCOMPARE(second.totals.done, 1);
    QVERIFY(treeOf(m_output) == made);
    QCOMPARE(runBatch(given, m_state).totals.upToDate, 3);
}

void EarlierSessionsTest::newRunMakesOnlyTheMissingRendition()
{
    makePhotos(1);
    auto given = settings(m_photos, m_output);
    given.preset = responsive();
    const Run first = runBatch(given, m_state);
    QVERIFY(first.totals.outputs > 1);
    const auto made = treeOf(m_output);
    forgetOutcomes(m_state, first.id);
    execute(m_state, first.id, {QStringLiteral("UPDATE outputs SET intended=0, hash='', bytes=0 WHERE rendition>0")});
    const auto &outputs = first.items.at(0).outputs;
    for (std::size_t i = 1; i < outputs.size(); ++i)
        QVERIFY(QFile::remove(QFile::decodeName(QByteArray::fromStdString(outputs[i].path))));
    const Run second = runBatch(given, m_state);
    QCOMPARE(second.totals.done, 1);
    QCOMPARE(second.totals.outputs, first.totals.outputs - 1);
    QVERIFY(treeOf(m_output) == made);
}

void EarlierSessionsTest::newRunLeavesSessionsAloneThatAreAlive()
{
    makePhotos(1);
    const auto given = settings(m_photos, m_output);
    const Run first = runBatch(given, m_state);
    forgetOutcomes(m_state, first.id);
    const QString leftover = QStringLiteral("/.glassine-%1-0123456789abcdef.part").arg(first.id);
    putContent(m_output + leftover, "half a picture");
    const auto alive = Session::reopen(first.id, m_state);
    QVERIFY(alive);
    QCOMPARE(runBatch(given, m_state).totals.done, 1); // beside it, under a number
    QVERIFY(QFile::exists(m_output + leftover));
    QVERIFY(!QFile::exists(m_state + QStringLiteral("/sessions/%1/settled").arg(first.id)));
}

// The output was made with what stood in it before.
void EarlierSessionsTest::sidecarWrittenAfterACrashMakesAnotherPhoto()
{
    makePhotos(2);
    putContent(m_photos + QStringLiteral("/a.xmp"), sidecar(1));
    putContent(m_photos + QStringLiteral("/b.xmp"), sidecar(1));
    QThread::msleep(20); // sidecars are older than the session
    const auto given = settings(m_photos, m_output);
    const Run first = runBatch(given, m_state);
    QCOMPARE(first.totals.done, 2);
    forgetOutcomes(m_state, first.id);
    putContent(m_photos + QStringLiteral("/a.xmp"), sidecar(5));
    const Run second = runBatch(given, m_state);
    QCOMPARE(second.totals.upToDate, 1);
    QCOMPARE(second.totals.done, 1);
    QVERIFY(itemNamed(second, "a.png")->state == ItemState::Done);
}

void EarlierSessionsTest::damagedLedgerMakesNothingTwice_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("damaged") << false;
    QTest::newRow("gone") << true;
}

void EarlierSessionsTest::damagedLedgerMakesNothingTwice()
{
    QFETCH(const bool, isGone);
    makePhotos(3);
    const auto given = settings(m_photos, m_output);
    QCOMPARE(runBatch(given, m_state).totals.done, 3);
    const auto made = treeOf(m_output);
    if (isGone)
        removeLedger(m_state);
    else
        damageLedger(m_state);
    const Run again = runBatch(given, m_state);
    QCOMPARE(again.totals.upToDate, 3);
    QVERIFY(treeOf(m_output) == made);
    QCOMPARE(QFile::exists(ledgerFile(m_state) + QStringLiteral(".bad")), !isGone);
}

// The ledger is sound again when the second job comes, but knows as little of it.
void EarlierSessionsTest::damagedLedgerIsMadeUpForByEveryJobInItsTime()
{
    makePhotos(2);
    const auto one = settings(m_photos, m_output);
    const auto other = settings(m_photos, m_root->filePath(QStringLiteral("other")), {"resize.pixels=48"});
    QCOMPARE(runBatch(one, m_state).totals.done, 2);
    QCOMPARE(runBatch(other, m_state).totals.done, 2);
    damageLedger(m_state);
    QCOMPARE(runBatch(one, m_state).totals.upToDate, 2);
    QCOMPARE(runBatch(other, m_state).totals.upToDate, 2);
    QCOMPARE(runBatch(one, m_state).totals.upToDate, 2);
}

void EarlierSessionsTest::damagedLedgerIsMadeUpForInPlace()
{
    makePhotos(2);
    auto given = settings(m_photos, m_output);
    given.inPlace = true;
    given.outputFolder = storeFolderFor(given.inputs);
    QCOMPARE(runBatch(given, m_state).totals.done, 2);
    const auto made = treeOf(m_photos);
    damageLedger(m_state);
    const Run again = runBatch(given, m_state);
    QCOMPARE(again.totals.upToDate, 2);
    QVERIFY(treeOf(m_photos) == made);
}

void EarlierSessionsTest::restoredOriginalIsNoOutput()
{
    makePhotos(2);
    const auto before = treeOf(m_photos);
    auto given = settings(m_photos, m_output);
    given.inPlace = true;
    given.outputFolder = storeFolderFor(given.inputs);
    const Run first = runBatch(given, m_state);
    QCOMPARE(first.totals.done, 2);
    QVERIFY(restoreOriginals(
        first.id, false, [](const RestoredItem &) { return true; }, m_state));
    QVERIFY(treeOf(m_photos) == before);
    damageLedger(m_state);
    QCOMPARE(runBatch(given, m_state).totals.done, 2);
}

void EarlierSessionsTest::changedSinceIsMadeAnew_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("the photo") << QStringLiteral("photos/a.png") << QByteArray();
    QTest::newRow("its sidecar") << QStringLiteral("photos/a.xmp") << sidecar(5);
    QTest::newRow("its output") << QStringLiteral("out/a.jpg") << QByteArray("retouched");
}

void EarlierSessionsTest::changedSinceIsMadeAnew()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, content);
    makePhotos(2);
    putContent(m_photos + QStringLiteral("/a.xmp"), sidecar(1));
    QThread::msleep(20); // the sidecar is older than the session
    const auto given = settings(m_photos, m_output);
    QCOMPARE(runBatch(given, m_state).totals.done, 2);
    damageLedger(m_state);
    if (content.isEmpty())
        makePhoto(m_root->filePath(path), 96, 64, 99);
    else
        putContent(m_root->filePath(path), content);
    const Run again = runBatch(given, m_state);
    QVERIFY(itemNamed(again, "a.png")->state == ItemState::Done);
    QVERIFY(itemNamed(again, "b.png")->state == ItemState::UpToDate);
    QCOMPARE(runBatch(given, m_state).totals.upToDate, 2);
    if (path.startsWith(QLatin1String("out/")))
        QCOMPARE(contentOf(m_root->filePath(path)), content);
}

// The old session's journal tells of outputs that newer ones have replaced.
void EarlierSessionsTest::whatWasMadeSinceIsRemembered()
{
    makePhotos(1);
    auto given = settings(m_photos, m_output);
    given.preset = responsive();
    given.keepTimes = false;
    QCOMPARE(runBatch(given, m_state).totals.done, 1);
    const QStringList names = namesIn(m_output);
    QVERIFY(names.size() > 2);
    damageLedger(m_state);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QFile::remove(m_output + QLatin1Char('/') + names.at(i)));
        QThread::msleep(20); // the next one has another date
        const Run run = runBatch(given, m_state);
        QCOMPARE(run.totals.outputs, 1);
        QCOMPARE(namesIn(m_output), names);
    }
    QCOMPARE(runBatch(given, m_state).totals.upToDate, 1);
}

// A job may have had thousands of photos in other batches.
void EarlierSessionsTest::onlyPhotosOfTheBatchAreRead()
{
    makePhotos(2);
    const auto given = settings(m_photos, m_output);
    const Run first = runBatch(given, m_state);
    damageLedger(m_state);
    auto one = given;
    one.inputs = {bytes(m_photos + QStringLiteral("/a.png"))};
    QCOMPARE(runBatch(one, m_state).totals.upToDate, 1);
    const auto ledger = Ledger::open(m_state);
    QVERIFY(ledger);
    std::vector<LedgerQuestion> questions;
    for (const auto &item : first.items)
        questions.push_back({item.path, {}, {}});
    const auto answers = (*ledger)->lookUp(questions, {"job"}).get();
    QVERIFY(answers.at(0).pathKnown);
    QVERIFY(!answers.at(1).pathKnown);
}

// Else every plan would read the journals of all sessions before it.
void EarlierSessionsTest::whatTheLedgerWasToldIsNotLookedForAgain()
{
    makePhotos(1);
    const auto given = settings(m_photos, m_output);
    const Run first = runBatch(given, m_state);
    QCOMPARE(first.totals.done, 1);
    // Would be believed if it were read.
    execute(m_state, first.id, {QStringLiteral("UPDATE outputs SET name=CAST('b.jpg' AS BLOB)")});
    QVERIFY(QFile::rename(m_output + QStringLiteral("/a.jpg"), m_output + QStringLiteral("/b.jpg")));
    QCOMPARE(runBatch(given, m_state).totals.done, 1);
}

QTEST_GUILESS_MAIN(EarlierSessionsTest)
#include "earlier_sessions_test.moc"
