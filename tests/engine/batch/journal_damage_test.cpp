// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that are damaged inside: rows that say what nobody wrote, pages that are not there any more.

#include "batch/journal.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <sys/fsuid.h>
#include <sys/stat.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

constexpr int kItems = 400;
constexpr uid_t kNobody = 65534;

void makeJournal(const QString &folder)
{
    JournalHeader header;
    header.settings = settings(QStringLiteral("/photos"), QStringLiteral("/out"));
    const auto journal = Journal::create(folder, header,
                                         [](const Error &error) { qFatal("%s", error.detail.c_str()); });
    std::vector<StoredItem> items;
    for (int i = 0; i < kItems; ++i) {
        StoredItem item;
        item.seed.id = item.outcome.id = i;
        item.seed.path = "/photos/" + std::to_string(i) + ".jpg";
        item.outcome.state = ItemState::Done;
        OutputOutcome output;
        output.folder = "/out";
        output.fileName = std::to_string(i) + ".jpg";
        output.state = ItemState::Done;
        output.format = "jpeg";
        output.bytes = 1000 + i;
        output.hash = std::string(64, 'a');
        item.outcome.outputs = {output};
        items.push_back(std::move(item));
    }
    (*journal)->addPlanned(std::move(items));
    (*journal)->completePlan(0, {});
}

/// How many items can be read; the error when not all can.
Result<int> itemsIn(const QString &folder)
{
    int count = 0;
    GLASSINE_CHECK(readItems(folder, [&](const StoredItem &item) {
        count += !item.outcome.outputs.empty();
        return true;
    }));
    return count;
}

} // namespace

class JournalDamageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowThatMakesNoSenseIsDamage_data();
    void rowThatMakesNoSenseIsDamage();
    void lostPageIsNotTheEnd();
    void lengthThatLiesIsDamage();
    void whatCannotBeOpenedIsNotCalledDamaged();
    void settingsThatMakeNoSenseAreDamage();
};

void JournalDamageTest::rowThatMakesNoSenseIsDamage_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromLatin1(statement);
    };
    row("an id out of order", "UPDATE items SET id=5000 WHERE id=7");
    row("an item less", "DELETE FROM items WHERE id=7");
    row("a relative original", "UPDATE items SET path=x'612e6a7067' WHERE id=7");
    row("a path with a NUL", "UPDATE items SET path=x'2f61002f62' WHERE id=7");
    row("a name of two megabytes", "UPDATE outputs SET name=zeroblob(2000000) WHERE item=7");
    row("a path of two megabytes", "UPDATE items SET path=CAST('/' || hex(zeroblob(1000000)) AS BLOB) WHERE id=7");
    row("a name that leads elsewhere", "UPDATE outputs SET name=CAST('../../x' AS BLOB) WHERE item=7");
    row("the folder above", "UPDATE outputs SET name=CAST('..' AS BLOB) WHERE item=7");
    row("a rendition too many",
        "INSERT INTO outputs SELECT item, 1, folder, name, numbered, state, code, subject, detail,"
        " format, width, height, bytes, hash, mtime, kept, intended, warnings FROM outputs WHERE item=7");
    row("another rendition", "UPDATE outputs SET rendition=3 WHERE item=7");
    row("a negative rendition", "UPDATE outputs SET rendition=-1 WHERE item=7");
    row("no output", "DELETE FROM outputs WHERE item=7");
    row("no folder", "DELETE FROM folders");
    row("negative bytes", "UPDATE outputs SET bytes=-1 WHERE item=7");
    row("no hash", "UPDATE outputs SET hash='nonsense' WHERE item=7");
    row("no table", "DROP TABLE outputs");
}

void JournalDamageTest::rowThatMakesNoSenseIsDamage()
{
    QFETCH(QString, statement);
    QTemporaryDir folder;
    makeJournal(folder.path());
    QCOMPARE(itemsIn(folder.path()).value(), kItems);
    {
        const auto database = Database::open(journalFile(folder.path()), Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(statement));
    }
    const auto read = itemsIn(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::JournalDamaged);
}

// Each page in turn: what cannot be read is said, not left out.
void JournalDamageTest::lostPageIsNotTheEnd()
{
    constexpr int kPage = 4096;
    QTemporaryDir folder;
    makeJournal(folder.path());
    const QString file = journalFile(folder.path());
    const QByteArray sound = contentOf(file);
    const int pages = static_cast<int>(sound.size()) / kPage;
    QVERIFY(pages > 10);
    int harmless = 0;
    for (int page = 0; page < pages; ++page) {
        QByteArray harmed = sound;
        harmed.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        putContent(file, harmed);
        const auto read = itemsIn(folder.path());
        QVERIFY2(!read || *read == kItems,
                 qPrintable(QStringLiteral("page %1: %2 items").arg(page).arg(read.value_or(-1))));
        harmless += read.has_value();
    }
    QVERIFY(harmless < pages / 2);
}

// A row begins with its length ("Database File Format", sections 1.5 and 1.6). Where one reaches beyond the file, SQLite
// may say that memory is lacking: of four gigabytes that go on in other pages it computes that it has no such pages.
void JournalDamageTest::lengthThatLiesIsDamage()
{
    constexpr int kPage = 4096;
    constexpr char kTableLeaf = 0x0d;
    QTemporaryDir folder;
    makeJournal(folder.path());
    const QString file = journalFile(folder.path());
    const QByteArray sound = contentOf(file);
    int lies = 0, noticed = 0;
    for (int page = 0; page < sound.size() / kPage; ++page) {
        const int header = page * kPage + (page == 0 ? 100 : 0); // the file's own comes first
        const int rows = qFromBigEndian<quint16>(sound.constData() + header + 3);
        if (sound.at(header) != kTableLeaf || rows == 0)
            continue;
        // Rows are filled in from the end: the last one has the most of the page behind it.
        const int row = page * kPage + qFromBigEndian<quint16>(sound.constData() + header + 8 + 2 * (rows - 1));
        const std::pair<const char *, const char *> changes[] = {
            {"2 GiB", "87ffffff7f"},
            {"4 GiB", "8fffffff7f"},
            {"4 GiB, and a head that goes on in the next page", "8fffffff7f018400"},
        };
        for (const auto &[name, bytes] : changes) {
            const QByteArray lie = QByteArray::fromHex(bytes);
            putContent(file, QByteArray(sound).replace(row, lie.size(), lie));
            const auto items = itemsIn(folder.path());
            const auto totals = readTotals(folder.path());
            for (const Error &error : {items ? Error{} : items.error(), totals ? Error{} : totals.error()})
                QVERIFY2(error.subject.empty() || error.code == ErrorCode::JournalDamaged,
                         qPrintable(QStringLiteral("page %1, %2: %3")
                                        .arg(page)
                                        .arg(QLatin1StringView(name), QString::fromStdString(errorSentence(error)))));
            ++lies;
            noticed += !items || !totals;
        }
    }
    QVERIFY(lies > 10);
    QVERIFY(noticed > lies / 2);
}

void JournalDamageTest::whatCannotBeOpenedIsNotCalledDamaged()
{
    QTemporaryDir folder;
    makeJournal(folder.path());
    const QByteArray file = QFile::encodeName(journalFile(folder.path()));
    QCOMPARE(::chmod(file.constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    const int user = ::setfsuid(kNobody); // root may open whatever there is
    const auto root = qScopeGuard([user] { ::setfsuid(static_cast<uid_t>(user)); });
    if (!QFile::exists(journalFile(folder.path())) || QFile(QFile::decodeName(file)).open(QIODevice::ReadOnly))
        QSKIP("nobody else can be had here");
    const auto totals = readTotals(folder.path());
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, ErrorCode::InputUnreadable);
    const auto journal = Journal::open(folder.path(), [](const Error &) {});
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::InputUnreadable);
    QVERIFY(QFile::exists(journalFile(folder.path())));
}

void JournalDamageTest::settingsThatMakeNoSenseAreDamage()
{
    const QByteArray sound = settingsJson(settings(QStringLiteral("/photos"), QStringLiteral("/out")));
    QVERIFY(settingsFromJson(sound));
    for (const auto &[from, to] : {std::pair(QByteArray("L291dA=="), QByteArray("b3V0")), // "/out", "out"
                                   std::pair(QByteArray("L3Bob3Rvcw=="), QByteArray("cGhvdG9z")),
                                   std::pair(QByteArray("\"preset\":\"{"), QByteArray("\"preset\":\"["))}) {
        QByteArray harmed = sound;
        QVERIFY2(harmed.contains(from), harmed.constData());
        const auto read = settingsFromJson(harmed.replace(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::JournalDamaged);
    }
    QByteArray greedy = sound;
    QVERIFY(greedy.contains("\"jobs\":2"));
    QVERIFY(settingsFromJson(greedy.replace("\"jobs\":2", "\"jobs\":2000000000"))->jobs <= 1024);
}

QTEST_GUILESS_MAIN(JournalDamageTest)
#include "journal_damage_test.moc"
