// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as other programs read them: JSON, CSV, and what a spreadsheet would do with a name.

#include "batch/journal.h"
#include "batch/report.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::batch;

namespace {

/// A plain reader of RFC 4180, written for this test.
QList<QByteArrayList> parsedCsv(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    QByteArrayList row;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                cell += csv[++i];
            else
                quoted = false;
        } else if (c == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == ',') {
            row << std::exchange(cell, {});
        } else if (c == '\r' && i + 1 < csv.size() && csv[i + 1] == '\n') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

OutputRecord output(const std::string &path)
{
    OutputRecord output;
    output.rendition = "web";
    output.path = path;
    output.format = "jpeg";
    output.size = {2048, 1365};
    output.bytes = 345'678;
    output.hash = std::string(64, 'e');
    output.state = ItemState::Done;
    return output;
}

ItemRecord record(const std::string &path)
{
    ItemRecord item;
    item.id = 4;
    item.path = path;
    item.bytes = 5'000'000'000;
    item.type = files::ContentType::Jpeg;
    item.size = {6000, 4000};
    item.state = ItemState::Done;
    item.outputs = {output("/out/a.jpg")};
    item.attempts = 1;
    return item;
}

StoredItem stored(std::int64_t id, const std::string &path, ItemState state, std::int64_t sourceBytes)
{
    StoredItem item;
    item.seed = {id, path, {}, {1, std::uint64_t(id), sourceBytes, 0, 0}, files::ContentType::Jpeg, false};
    item.outcome.id = id;
    item.outcome.state = state;
    OutputOutcome output;
    output.folder = "/out";
    output.fileName = std::to_string(id) + ".jpg";
    output.format = "jpeg";
    output.state = state;
    if (state == ItemState::Done)
        output.bytes = sourceBytes / 2;
    if (state == ItemState::Failed)
        item.outcome.error = output.error = {ErrorCode::DamagedInput, path, "cut, \"short\""};
    item.outcome.outputs = {output};
    return item;
}

const QString kId = QStringLiteral("20261120-194617-a1b2");
const std::string kOdd = "/photos/new\nline, \"quoted\" \xff.jpg";

void makeSession(const QString &state)
{
    const QString folder = state + QStringLiteral("/sessions/") + kId;
    std::vector<presets::Problem> problems;
    JournalHeader header;
    header.settings.preset =
        presets::PresetStore(QStringLiteral("/nonexistent")).load(QStringLiteral("web-2048"), problems).value();
    header.settings.inputs = {"/photos"};
    header.settings.outputFolder = "/out";
    if (!QDir().mkpath(folder))
        qFatal("mkpath");
    auto journal = Journal::create(folder, header, [](const Error &error) { qFatal("%s", error.detail.c_str()); });
    if (!journal)
        qFatal("create");
    (*journal)->addPlanned(
        {stored(0, "/photos/a.jpg", ItemState::Done, 1000), stored(1, kOdd, ItemState::Done, 3000),
         stored(2, "/=cmd|' /C calc'!A0", ItemState::Failed, 50), stored(3, "/photos/d.jpg", ItemState::UpToDate, 7),
         stored(4, "/photos/e.jpg", ItemState::Skipped, 7), stored(5, "/photos/f.jpg", ItemState::Waiting, 7)});
    (*journal)->addSkipped({{"/photos/\xfe.txt", {ErrorCode::NotAPicture, "/photos/\xfe.txt", {}}, true}});
    (*journal)->completePlan(12, {});
    (*journal)->setFinished(true, 2500);
}

} // namespace

class ReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedAndDefused_data();
    void cellsAreQuotedAndDefused();
    void headerHasAsManyCellsAsLines();
    void oneLinePerOutput();
    void photoWithoutOutputsHasALine();
    void namesThatAreNoTextKeepTheirBytes();
    void jsonReportIsWhole();
    void csvReportIsWhole();
    void jsonOfAnEmptySessionIsValid();
    void totalsAddUp();
    void summaryNamesWhatHappened();
    void fullDeviceIsSaid();
    void unknownSessionIsSaid();
};

void ReportTest::cellsAreQuotedAndDefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("photo.jpg") << QByteArray("photo.jpg");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("blank first") << QByteArray(" a") << QByteArray("\" a\"");
    QTest::newRow("not text") << QByteArray("\xff\xfe") << QByteArray("\xff\xfe");
    QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("formula with quotes") << QByteArray("=HYPERLINK(\"x\",\"y\")")
                                         << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("equals inside") << QByteArray("a=1") << QByteArray("a=1");
}

void ReportTest::cellsAreQuotedAndDefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
    const auto rows = parsedCsv(cell + ",end\r\n");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).size(), 2);
    QVERIFY(rows.at(0).at(0).endsWith(text));
}

void ReportTest::headerHasAsManyCellsAsLines()
{
    const auto header = parsedCsv(csvHeader());
    QCOMPARE(header.size(), 1);
    ItemRecord failed = record("/photos/a.jpg");
    failed.state = ItemState::Failed;
    failed.error = {ErrorCode::DamagedInput, failed.path, {}};
    failed.outputs.clear();
    for (const auto &item : {record("/photos/a.jpg"), record(kOdd), failed}) {
        const auto lines = parsedCsv(csvLines(item));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.at(0).size(), header.at(0).size());
        QCOMPARE(lines.at(0).at(0).toStdString(), item.path);
    }
}

void ReportTest::oneLinePerOutput()
{
    ItemRecord item = record("/photos/a.jpg");
    item.outputs.push_back(output("/out/small.jpg"));
    item.outputs.back().rendition = "small";
    item.outputs.back().state = ItemState::Failed;
    item.outputs.back().error = {ErrorCode::CannotEncode, "/out/small.jpg", {}};
    item.outputs.back().path.clear();
    item.state = ItemState::Failed;
    item.error = item.outputs.back().error;
    const auto header = parsedCsv(csvHeader()).at(0);
    const auto lines = parsedCsv(csvLines(item));
    QCOMPARE(lines.size(), 2);
    const auto at = [&](int line, const char *column) { return lines.at(line).at(header.indexOf(column)); };
    QCOMPARE(at(0, "state"), QByteArray("done"));
    QCOMPARE(at(0, "output"), QByteArray("/out/a.jpg"));
    QCOMPARE(at(0, "output_bytes"), QByteArray("345678"));
    QCOMPARE(at(0, "error"), QByteArray());
    QCOMPARE(at(1, "rendition"), QByteArray("small"));
    QCOMPARE(at(1, "state"), QByteArray("failed"));
    QCOMPARE(at(1, "output"), QByteArray());
    QCOMPARE(at(1, "error"), QByteArray("cannot-encode"));
    QVERIFY(!at(1, "message").isEmpty());
}

void ReportTest::photoWithoutOutputsHasALine()
{
    ItemRecord item = record("/photos/a.jpg");
    item.outputs.clear();
    item.state = ItemState::Failed;
    item.error = {ErrorCode::InputVanished, item.path, {}};
    const auto header = parsedCsv(csvHeader()).at(0);
    const auto line = parsedCsv(csvLines(item)).at(0);
    QCOMPARE(line.at(header.indexOf("error")), QByteArray("input-vanished"));
    QCOMPARE(line.at(header.indexOf("source_bytes")), QByteArray("5000000000"));
}

void ReportTest::namesThatAreNoTextKeepTheirBytes()
{
    const QJsonObject odd = recordJson(record(kOdd));
    QCOMPARE(QByteArray::fromBase64(odd[QStringLiteral("pathBytes")].toString().toLatin1()).toStdString(), kOdd);
    QVERIFY(odd[QStringLiteral("path")].toString().contains(QStringLiteral("new\nline")));
    const QJsonObject plain = recordJson(record("/photos/Übersee.jpg"));
    QCOMPARE(plain[QStringLiteral("path")].toString(), QStringLiteral("/photos/Übersee.jpg"));
    QVERIFY(!plain.contains(QStringLiteral("pathBytes")));
    QCOMPARE(plain[QStringLiteral("bytes")].toInteger(), 5'000'000'000);
}

void ReportTest::jsonReportIsWhole()
{
    QTemporaryDir state;
    makeSession(state.path());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeJsonReport(kId, buffer, state.path()));
    QJsonParseError error;
    const QJsonObject report = QJsonDocument::fromJson(buffer.data(), &error).object();
    QCOMPARE(error.errorString(), QJsonParseError().errorString());
    QCOMPARE(report[QStringLiteral("schema")].toInt(), 1);
    QCOMPARE(report[QStringLiteral("session")].toString(), kId);
    QCOMPARE(report[QStringLiteral("finished")].toBool(), true);
    const QJsonArray photos = report[QStringLiteral("photos")].toArray();
    QCOMPARE(photos.size(), 6);
    for (int i = 0; i < photos.size(); ++i)
        QCOMPARE(photos.at(i)[QStringLiteral("id")].toInt(), i);
    QCOMPARE(photos.at(2)[QStringLiteral("error")][QStringLiteral("code")].toString(), QStringLiteral("damaged-input"));
    QVERIFY(!photos.at(2)[QStringLiteral("error")][QStringLiteral("message")].toString().isEmpty());
    QCOMPARE(photos.at(0)[QStringLiteral("outputs")][0][QStringLiteral("path")].toString(),
             QStringLiteral("/out/0.jpg"));
    QVERIFY(photos.at(2)[QStringLiteral("outputs")][0][QStringLiteral("path")].isUndefined());
    QCOMPARE(report[QStringLiteral("totals")][QStringLiteral("done")].toInt(), 2);
    const QJsonArray notTaken = report[QStringLiteral("notTaken")].toArray();
    QCOMPARE(notTaken.size(), 1);
    QCOMPARE(QByteArray::fromBase64(notTaken.at(0)[QStringLiteral("pathBytes")].toString().toLatin1()),
             QByteArray("/photos/\xfe.txt"));
}

void ReportTest::csvReportIsWhole()
{
    QTemporaryDir state;
    makeSession(state.path());
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeCsvReport(kId, buffer, state.path()));
    const auto rows = parsedCsv(buffer.data());
    QCOMPARE(rows.size(), 7);
    for (const auto &row : rows)
        QCOMPARE(row.size(), rows.at(0).size());
    QCOMPARE(rows.at(2).at(0).toStdString(), kOdd);
    QCOMPARE(rows.at(3).at(0), QByteArray("/=cmd|' /C calc'!A0"));
    QCOMPARE(rows.at(6).at(3), QByteArray("waiting"));
}

void ReportTest::jsonOfAnEmptySessionIsValid()
{
    QTemporaryDir state;
    makeSession(state.path());
    const QString folder = state.filePath(QStringLiteral("sessions/") + kId);
    {
        auto journal = Journal::open(folder, {});
        QVERIFY(journal);
        (*journal)->clearPlan();
    }
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeJsonReport(kId, buffer, state.path()));
    const auto report = QJsonDocument::fromJson(buffer.data()).object();
    QVERIFY(report.contains(QStringLiteral("photos")));
    QVERIFY(report[QStringLiteral("photos")].toArray().isEmpty());
}

void ReportTest::totalsAddUp()
{
    QTemporaryDir state;
    makeSession(state.path());
    const auto totals = readSessionTotals(kId, state.path());
    QVERIFY(totals);
    QCOMPARE(totals->items, 6);
    QCOMPARE(totals->done, 2);
    QCOMPARE(totals->failed, 1);
    QCOMPARE(totals->upToDate, 1);
    QCOMPARE(totals->skipped, 1);
    QCOMPARE(totals->finished(), 5);
    QCOMPARE(totals->outputs, 2);
    QCOMPARE(totals->ignored, 12);
    QCOMPARE(totals->sourceBytes, 4000);
    QCOMPARE(totals->outputBytes, 2000);
    QCOMPARE(totals->savedBytes, 2000);
    QCOMPARE(totals->secondsElapsed, 2.5);
}

void ReportTest::summaryNamesWhatHappened()
{
    Totals totals;
    totals.items = 5003;
    totals.done = 4963;
    totals.failed = 37;
    QLocale::setDefault(QLocale::c());
    const auto lines = summaryLines(totals);
    const auto has = [&](const std::string &text) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const auto &line) { return line.find(text) != std::string::npos; });
    };
    QVERIFY(has("963 done"));
    QVERIFY(has("37 failed"));
    QVERIFY(has("3 not finished"));
    QVERIFY(!has("skipped"));
    QVERIFY(!has("up to date"));
}

void ReportTest::fullDeviceIsSaid()
{
    QTemporaryDir state;
    makeSession(state.path());
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    const auto csv = writeCsvReport(kId, full, state.path());
    QVERIFY(!csv);
    QCOMPARE(csv.error().code, ErrorCode::DiskFull);
    const auto json = writeJsonReport(kId, full, state.path());
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::DiskFull);
}

void ReportTest::unknownSessionIsSaid()
{
    QTemporaryDir state;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    for (const auto &written :
         {writeJsonReport(kId, buffer, state.path()), writeCsvReport(kId, buffer, state.path())}) {
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::SessionNotFound);
    }
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
