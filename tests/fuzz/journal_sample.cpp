// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/journal_sample.h"

#include "batch/item_table.h"
#include "batch/report.h"
#include "fuzz/fuzz_target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace glassine::fuzz {

using namespace batch;

namespace {

constexpr char kPreset[] = R"({"glassine":1,"name":"Two","renditions":[
    {"id":"web","format":"jpeg","target":{"quality":82}},{"id":"small","format":"webp","target":{"quality":70}}]})";

QString scratch()
{
    const bool hasMemory = QFile::exists(QStringLiteral("/dev/shm"));
    return (hasMemory ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/glassine-fuzz-XXXXXX");
}

void needApplication()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *words[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr)
        new QCoreApplication(count, words);
}

OutputOutcome output(int rendition, const std::string &name)
{
    OutputOutcome output;
    output.rendition = rendition;
    output.folder = "/out/sub";
    output.fileName = name;
    output.format = rendition == 0 ? "jpeg" : "webp";
    return output;
}

StoredItem item(std::int64_t id, const std::string &name)
{
    StoredItem item;
    item.seed = {id, "/photos/" + name, "sub", {64769, 77, 1234, 5, 6}, files::ContentType::Jpeg, true};
    item.outcome.id = id;
    item.outcome.outputs = {output(0, name), output(1, name + ".webp")};
    return item;
}

void fill(Journal &journal)
{
    journal.addPlanned({item(0, "a.jpg"), item(1, "b.jpg")});
    journal.addSkipped({{"/photos/x.txt", {ErrorCode::NotAPicture, "/photos/x.txt", "text"}, true}});
    journal.completePlan(3, {});
    OutputOutcome done = output(0, "a.jpg");
    done.state = ItemState::Done;
    done.bytes = 4711;
    done.hash = std::string(64, 'a');
    done.intended = true;
    journal.addIntent(0, item(0, "a.jpg").seed.identity, {done}, {});
    ItemOutcome failed = item(1, {}).outcome;
    failed.state = ItemState::Failed;
    failed.error = {ErrorCode::DamagedInput, "/photos/b.jpg", "cut"};
    failed.warnings = {{"profile-broken", "odd"}};
    failed.outputs = {output(0, "b.jpg"), output(1, "b.webp")};
    journal.addOutcome(failed);
    journal.setFinished(true, 1234);
}

QByteArray smallPages(const QString &file)
{
    {
        const auto database = Database::open(file, Database::Mode::ReadWrite);
        for (const char *statement : {"PRAGMA journal_mode=DELETE", "PRAGMA page_size=512", "VACUUM"})
            fuzzRequire(database && (*database)->execute(QString::fromLatin1(statement)), statement);
    }
    QFile reader(file);
    fuzzRequire(reader.open(QIODevice::ReadOnly), "the sample can be read");
    return reader.readAll();
}

bool fits(const Error &error)
{
    return error.code == ErrorCode::JournalDamaged || error.code == ErrorCode::SessionNotFound;
}

template <typename T>
void requireFit(const Result<T> &result)
{
    if (!result && !fits(result.error())) {
        std::fprintf(stderr, "%s: %s\n", errorSentence(result.error()).c_str(), result.error().detail.c_str());
        fuzzRequire(false, "a damaged journal is called one");
    }
}

void keepInTable(ItemTable &table, const StoredItem &item, const RenditionIds &renditions)
{
    table.add(item);
    const ItemRecord kept = table.record(item.seed.id);
    const ItemRecord read = itemRecord(item, renditions);
    fuzzRequire(kept.path == read.path && kept.state == read.state && kept.outputs.size() == read.outputs.size(),
                "the table keeps what was read");
    for (std::size_t i = 0; i < kept.outputs.size(); ++i)
        fuzzRequire(kept.outputs[i].path == read.outputs[i].path && kept.outputs[i].state == read.outputs[i].state,
                    "the table keeps what was read of outputs");
    (void)recordJson(kept);
    (void)csvLines(kept);
}

} // namespace

SessionSettings sampleSettings()
{
    std::vector<presets::Problem> problems;
    SessionSettings settings;
    settings.inputs = {"/photos", "/odd/\xff name"};
    settings.outputFolder = "/out";
    settings.preset = presets::parsePreset(kPreset, "two", problems).value();
    settings.preset.id = QStringLiteral("two");
    return settings;
}

JournalSample::JournalSample() : m_root(scratch())
{
    needApplication();
    JournalHeader header;
    header.settings = sampleSettings();
    header.startedMs = 1'790'000'000'123;
    {
        const auto journal = Journal::create(folder(), header, [](const Error &) {});
        fuzzRequire(journal.has_value(), "the sample can be made");
        fill(**journal);
    }
    m_bytes = smallPages(file());
}

void JournalSample::put(const QByteArray &database, const QByteArray &log) const
{
    for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder() + u'/' + name);
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile writer(path);
        fuzzRequire(writer.open(QIODevice::WriteOnly) && writer.write(content) == content.size(), "it can be written");
    };
    write(file(), database);
    if (!log.isEmpty())
        write(file() + QStringLiteral("-wal"), log);
}

void readEverything(const QString &folder)
{
    requireFit(readTotals(folder));
    requireFit(readSkipped(folder));
    requireFit(readOwnPresets(folder));
    requireFit(readWrittenSums(folder));
    if (const auto index = ContentIndex::open(folder)) {
        (void)(*index)->hasSize(4711);
        (void)(*index)->pathOf(4711, std::string(64, 'a'));
    } else {
        requireFit(index);
    }
    const auto header = readHeader(folder);
    requireFit(header);
    if (!header)
        return;
    const RenditionIds renditions = renditionIds(header->settings);
    ItemTable table(renditions);
    requireFit(readItems(folder, [&](const StoredItem &item) {
        keepInTable(table, item, renditions);
        return true;
    }));
}

} // namespace glassine::fuzz
