// SPDX-License-Identifier: GPL-3.0-or-later
// A delivered batch read again: every planted fault is found and called by its name, nothing else is.

#include "base/bytes.h"
#include "batch/journal.h"
#include "batch/verification.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <future>
#include <numeric>

#include <sys/stat.h>
#include <unistd.h>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

const QString kSession = QStringLiteral("20261120-194617-a1b2");
constexpr int kOutputs = 1'500;
constexpr int kFaults = 1'000;

std::string hashOfBytes(const QByteArray &content)
{
    return contentHash(std::as_bytes(std::span(content.data(), std::size_t(content.size()))));
}

/// A session as its journal and its folder are after the last photo: files of a few hundred bytes, all different.
class Delivered {
public:
    explicit Delivered(int count);

    QString path(int item) const { return m_root.filePath(QStringLiteral("out/%1.jpg").arg(item)); }
    QString state() const { return m_root.filePath(QStringLiteral("state")); }
    const QByteArray &content(int item) const { return m_contents[std::size_t(item)]; }
    int size() const { return static_cast<int>(m_contents.size()); }
    /// The verdict on every output, in order.
    std::vector<CheckedOutput> check() const;
    /// Adds an output that the journal says is there.
    void add(const std::string &folder, const std::string &name, const QByteArray &content,
             ItemState state = ItemState::Done);

private:
    QTemporaryDir m_root;
    std::vector<QByteArray> m_contents;
    std::unique_ptr<Journal> m_journal;
    std::int64_t m_nextId = 0;
};

Delivered::Delivered(int count)
{
    const QString session = state() + QStringLiteral("/sessions/") + kSession;
    if (!QDir().mkpath(session) || !QDir().mkpath(m_root.filePath(QStringLiteral("out"))))
        qFatal("mkpath");
    JournalHeader header;
    header.settings = settings(m_root.path(), m_root.filePath(QStringLiteral("out")));
    auto journal = Journal::create(session, header, [](const Error &error) { qFatal("%s", error.detail.c_str()); });
    m_journal = *std::move(journal);
    QRandomGenerator random(20'261'120);
    for (int i = 0; i < count; ++i) {
        // Some sizes are shared, most are not: swapped files are told apart by content, truncated ones by size.
        QByteArray content(200 + random.bounded(400), '\0');
        for (char &byte : content)
            byte = static_cast<char>(random.bounded(256));
        putContent(path(i), content);
        add(bytes(m_root.filePath(QStringLiteral("out"))), std::to_string(i) + ".jpg", content);
        m_contents.push_back(content);
    }
}

void Delivered::add(const std::string &folder, const std::string &name, const QByteArray &content, ItemState state)
{
    StoredItem item;
    item.seed.id = item.outcome.id = m_nextId++;
    item.seed.path = "/photos/" + name;
    item.seed.type = files::ContentType::Jpeg;
    item.outcome.state = state;
    OutputOutcome output;
    output.folder = folder;
    output.fileName = name;
    output.state = state;
    output.format = "jpeg";
    output.bytes = content.size();
    output.hash = hashOfBytes(content);
    item.outcome.outputs = {output};
    m_journal->addPlanned({item});
}

std::vector<CheckedOutput> Delivered::check() const
{
    std::promise<void> durable;
    m_journal->sync([&](const Result<void> &) { durable.set_value(); });
    durable.get_future().wait();
    std::vector<CheckedOutput> all;
    const auto read = verifyOutputs(
        kSession,
        [&](const CheckedOutput &checked) {
            all.push_back(checked);
            return true;
        },
        state());
    if (!read)
        qFatal("verify: %s %s", errorSentence(read.error()).c_str(), read.error().detail.c_str());
    return all;
}

struct Fault {
    const char *name;
    Verdict verdict;
    std::function<void(const Delivered &, int item, QRandomGenerator &)> plant;
};

void flipOneBit(const QString &path, const QByteArray &content, QRandomGenerator &random)
{
    QByteArray changed = content;
    const int bit = random.bounded(static_cast<int>(content.size()) * 8);
    changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
    putContent(path, changed);
}

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> kAll = {
        {"truncated", Verdict::Truncated,
         [](const Delivered &batch, int item, QRandomGenerator &random) {
             const auto left = random.bounded(static_cast<int>(batch.content(item).size()));
             if (!QFile::resize(batch.path(item), left))
                 qFatal("resize");
         }},
        {"one bit", Verdict::Changed,
         [](const Delivered &batch, int item, QRandomGenerator &random) {
             flipOneBit(batch.path(item), batch.content(item), random);
         }},
        {"grown", Verdict::Changed,
         [](const Delivered &batch, int item, QRandomGenerator &random) {
             putContent(batch.path(item), batch.content(item) + QByteArray(1 + random.bounded(300), 'x'));
         }},
        {"missing", Verdict::Missing,
         [](const Delivered &batch, int item, QRandomGenerator &) { QFile::remove(batch.path(item)); }},
        {"a folder", Verdict::NotAFile,
         [](const Delivered &batch, int item, QRandomGenerator &) {
             QFile::remove(batch.path(item));
             QDir().mkpath(batch.path(item));
         }},
        {"a link to the same bytes", Verdict::NotAFile,
         [](const Delivered &batch, int item, QRandomGenerator &) {
             QFile::rename(batch.path(item), batch.path(item) + QStringLiteral(".moved"));
             QFile::link(batch.path(item) + QStringLiteral(".moved"), batch.path(item));
         }},
        {"a dangling link", Verdict::NotAFile,
         [](const Delivered &batch, int item, QRandomGenerator &) {
             QFile::remove(batch.path(item));
             QFile::link(QStringLiteral("/nonexistent"), batch.path(item));
         }},
        {"a named pipe", Verdict::NotAFile,
         [](const Delivered &batch, int item, QRandomGenerator &) {
             QFile::remove(batch.path(item));
             ::mkfifo(bytes(batch.path(item)).c_str(), 0600);
         }},
        {"another's bytes", Verdict::Swapped,
         [](const Delivered &batch, int item, QRandomGenerator &random) {
             const int other = (item + 1 + random.bounded(batch.size() - 1)) % batch.size();
             putContent(batch.path(item), batch.content(other));
         }},
    };
    return kAll;
}

} // namespace

class VerificationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void healthyBatchGivesNoAlarm();
    void findsEveryOneOfAThousandFaults();
    void exchangedNamesAreToldFromEachOther();
    void readErrorIsNoVerdictOnTheContent();
    void onlyWhatWasWrittenIsLookedFor();
    void sentenceNamesTheFileAndWhatToDo();
    void stopsWhenTold();
    void damagedJournalIsSaid();
    void unknownSessionIsSaid();
};

void VerificationTest::healthyBatchGivesNoAlarm()
{
    const Delivered batch(kOutputs);
    const auto checked = batch.check();
    QCOMPARE(checked.size(), std::size_t(kOutputs));
    for (const auto &output : checked) {
        QCOMPARE(output.verdict, Verdict::Good);
        QVERIFY(output.holds.empty());
    }
    const auto scope = verificationScope(kSession, batch.state());
    QVERIFY(scope);
    QCOMPARE(scope->outputs, kOutputs);
    std::int64_t sum = 0;
    for (int i = 0; i < batch.size(); ++i)
        sum += batch.content(i).size();
    QCOMPARE(scope->bytes, sum);
}

void VerificationTest::findsEveryOneOfAThousandFaults()
{
    const Delivered batch(kOutputs);
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    std::vector<int> items(kOutputs);
    std::iota(items.begin(), items.end(), 0);
    std::shuffle(items.begin(), items.end(), random);
    std::map<int, const Fault *> planted;
    for (int i = 0; i < kFaults; ++i) {
        const Fault &fault = faults()[std::size_t(i) % faults().size()];
        fault.plant(batch, items[std::size_t(i)], random);
        planted[items[std::size_t(i)]] = &fault;
    }
    QElapsedTimer clock;
    clock.start();
    const auto checked = batch.check();
    qInfo("%d outputs, %d faults: checked in %lld ms", kOutputs, kFaults, static_cast<long long>(clock.elapsed()));
    QCOMPARE(checked.size(), std::size_t(kOutputs));
    int found = 0;
    int falseAlarms = 0;
    for (int i = 0; i < kOutputs; ++i) {
        const auto fault = planted.find(i);
        const Verdict verdict = checked[std::size_t(i)].verdict;
        falseAlarms += fault == planted.end() && verdict != Verdict::Good;
        if (fault == planted.end())
            continue;
        found += verdict != Verdict::Good;
        QVERIFY2(verdict == fault->second->verdict,
                 qPrintable(QStringLiteral("%1 was called %2")
                                .arg(QLatin1String(fault->second->name),
                                     QString::fromStdString(std::string(verdictName(verdict))))));
    }
    qInfo("found %d of %d, false alarms %d", found, kFaults, falseAlarms);
    QCOMPARE(found, kFaults);
    QCOMPARE(falseAlarms, 0);
}

void VerificationTest::exchangedNamesAreToldFromEachOther()
{
    const Delivered batch(10);
    const QString aside = batch.path(3) + QStringLiteral(".aside");
    QVERIFY(QFile::rename(batch.path(3), aside));
    QVERIFY(QFile::rename(batch.path(7), batch.path(3)));
    QVERIFY(QFile::rename(aside, batch.path(7)));
    const auto checked = batch.check();
    for (const auto &[item, other] : {std::pair(3, 7), std::pair(7, 3)}) {
        QCOMPARE(checked[std::size_t(item)].verdict, Verdict::Swapped);
        QCOMPARE(checked[std::size_t(item)].holds, bytes(batch.path(other)));
    }
    QCOMPARE(
        std::count_if(checked.begin(), checked.end(), [](const auto &one) { return one.verdict == Verdict::Good; }), 8);
}

// A regular file that opens and cannot be read, for root too: the kernel gives EIO at address 0 of a process.
void VerificationTest::readErrorIsNoVerdictOnTheContent()
{
    Delivered batch(2);
    batch.add("/proc/self", "mem", {});
    const auto checked = batch.check();
    QCOMPARE(checked.size(), std::size_t(3));
    QCOMPARE(checked[2].verdict, Verdict::Unreadable);
    QVERIFY(!checked[2].error.detail.empty());
    QCOMPARE(checked[1].verdict, Verdict::Good);
}

void VerificationTest::onlyWhatWasWrittenIsLookedFor()
{
    Delivered batch(1);
    batch.add("/nowhere", "waiting.jpg", "a", ItemState::Waiting);
    batch.add("/nowhere", "failed.jpg", "b", ItemState::Failed);
    batch.add("/nowhere", "skipped.jpg", "c", ItemState::Skipped);
    batch.add("/nowhere", "earlier.jpg", "d", ItemState::UpToDate);
    const auto checked = batch.check();
    QCOMPARE(checked.size(), std::size_t(2));
    QCOMPARE(checked[0].verdict, Verdict::Good);
    QCOMPARE(checked[1].output.path, std::string("/nowhere/earlier.jpg"));
    QCOMPARE(checked[1].verdict, Verdict::Missing);
}

void VerificationTest::sentenceNamesTheFileAndWhatToDo()
{
    const Delivered batch(int(faults().size()));
    QRandomGenerator random(1);
    for (int i = 0; i < batch.size(); ++i)
        faults()[std::size_t(i)].plant(batch, i, random);
    for (const auto &checked : batch.check()) {
        const std::string sentence = errorSentence(checked.error);
        QVERIFY2(sentence.find(checked.output.path) != std::string::npos, sentence.c_str());
        QCOMPARE(std::string(errorName(checked.error.code)), "output-" + std::string(verdictName(checked.verdict)));
    }
}

void VerificationTest::stopsWhenTold()
{
    const Delivered batch(10);
    QCOMPARE(batch.check().size(), std::size_t(10));
    int seen = 0;
    QVERIFY(verifyOutputs(
        kSession, [&](const CheckedOutput &) { return ++seen < 3; }, batch.state()));
    QCOMPARE(seen, 3);
}

void VerificationTest::damagedJournalIsSaid()
{
    QTemporaryDir root;
    const QString session = root.filePath(QStringLiteral("sessions/") + kSession);
    QVERIFY(QDir().mkpath(session));
    putContent(journalFile(session), QByteArray(5000, 'x'));
    const auto read = verifyOutputs(
        kSession, [](const CheckedOutput &) { return true; }, root.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::JournalDamaged);
    QCOMPARE(verificationScope(kSession, root.path()).error().code, ErrorCode::JournalDamaged);
}

void VerificationTest::unknownSessionIsSaid()
{
    QTemporaryDir root;
    const auto read = verifyOutputs(
        kSession, [](const CheckedOutput &) { return true; }, root.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::SessionNotFound);
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "verification_test.moc"
