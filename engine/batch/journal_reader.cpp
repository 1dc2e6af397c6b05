// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace glassine::batch {

namespace {

constexpr std::size_t kMostNameBytes = 4096;
constexpr std::size_t kMostPathBytes = 1 << 20;
constexpr int kMostAttempts = 255;

ItemState stateFromName(const QString &name)
{
    for (const auto state : {ItemState::Waiting, ItemState::Running, ItemState::Done, ItemState::UpToDate,
                             ItemState::Skipped, ItemState::Failed})
        if (name.toStdString() == itemStateName(state))
            return state;
    return ItemState::Waiting;
}

Error errorAt(const QSqlQuery &query, int at)
{
    Error error;
    errorFromName(query.value(at).toString().toStdString(), error.code);
    error.subject = bytesOf(query.value(at + 1));
    error.detail = bytesOf(query.value(at + 2));
    return error;
}

std::vector<pipeline::Warning> warningsAt(const QSqlQuery &query, int at)
{
    std::vector<pipeline::Warning> warnings;
    const auto array = QJsonDocument::fromJson(query.value(at).toString().toUtf8()).array();
    for (const auto &entry : array)
        warnings.push_back(
            {entry.toArray().at(0).toString().toStdString(), entry.toArray().at(1).toString().toStdString()});
    return warnings;
}

StoredItem itemAt(const QSqlQuery &query)
{
    StoredItem item;
    item.seed.id = query.value(0).toLongLong();
    item.seed.path = bytesOf(query.value(1));
    item.seed.relativeFolder = bytesOf(query.value(2));
    item.seed.identity = {static_cast<std::uint64_t>(query.value(3).toLongLong()),
                          static_cast<std::uint64_t>(query.value(4).toLongLong()), query.value(5).toLongLong(),
                          query.value(6).toLongLong(), query.value(7).toLongLong()};
    if (const auto *row = files::contentTypeById(query.value(8).toString().toStdString()))
        item.seed.type = row->type;
    item.seed.named = query.value(9).toBool();
    item.outcome.id = item.seed.id;
    item.outcome.state = stateFromName(query.value(10).toString());
    if (!query.value(11).isNull())
        item.outcome.error = errorAt(query, 11);
    item.outcome.warnings = warningsAt(query, 14);
    item.outcome.size = {query.value(15).toInt(), query.value(16).toInt()};
    item.outcome.attempts = query.value(17).toInt();
    item.outcome.cpuMs = query.value(18).toInt();
    item.seed.preset = query.value(19).toInt();
    return item;
}

OutputOutcome outputAt(const QSqlQuery &query)
{
    OutputOutcome output;
    output.rendition = query.value(1).toInt();
    output.folder = bytesOf(query.value(2));
    output.fileName = bytesOf(query.value(3));
    output.numbered = query.value(4).toBool();
    output.state = stateFromName(query.value(5).toString());
    if (!query.value(6).isNull())
        output.error = errorAt(query, 6);
    output.format = query.value(9).toString().toStdString();
    output.size = {query.value(10).toInt(), query.value(11).toInt()};
    output.bytes = query.value(12).toLongLong();
    output.hash = query.value(13).toString().toStdString();
    output.mtimeNs = query.value(14).toLongLong();
    output.keptSource = query.value(15).toBool();
    output.intended = query.value(16).toBool();
    output.warnings = warningsAt(query, 17);
    return output;
}

bool hasNul(const std::string &text)
{
    return text.find('\0') != std::string::npos;
}

bool isPath(const std::string &text)
{
    const std::size_t slash = text.rfind('/');
    return text.starts_with('/') && text.size() <= kMostPathBytes && text.size() - slash <= kMostNameBytes
        && !hasNul(text);
}

bool isHash(const std::string &text)
{
    constexpr std::size_t kHexDigits = 64;
    return text.size() == kHexDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

// What everything after the journal relies on. Only a damaged row is otherwise: SQLite's own check looks at pages, not
// at what they say.
bool isSound(const OutputOutcome &output, int rendition)
{
    const std::string &name = output.fileName;
    const bool named = !name.empty() || output.state == ItemState::Failed; // what could not be named has no name
    return output.rendition == rendition && isPath(output.folder) && named && name.size() <= kMostNameBytes
        && name.find('/') == std::string::npos && name != "." && name != ".." && !hasNul(name) && output.bytes >= 0
        && output.size.width >= 0 && output.size.height >= 0 && (output.hash.empty() || isHash(output.hash));
}

bool isSound(const StoredItem &item, std::int64_t id, const RenditionIds &byPreset)
{
    if (item.seed.preset < 0 || item.seed.preset >= std::ssize(byPreset))
        return false;
    const std::size_t renditions = byPreset[static_cast<std::size_t>(item.seed.preset)].size();
    const auto &outputs = item.outcome.outputs;
    const ItemState state = item.outcome.state;
    const bool mayLackOutputs = state == ItemState::Failed || state == ItemState::Skipped; // not even planned
    bool sound = item.seed.id == id && isPath(item.seed.path) && !hasNul(item.seed.relativeFolder)
        && item.seed.identity.size >= 0 && item.outcome.size.width >= 0 && item.outcome.size.height >= 0
        && item.outcome.attempts >= 0 && item.outcome.attempts <= kMostAttempts
        && (outputs.size() == renditions || (outputs.empty() && mayLackOutputs));
    for (std::size_t i = 0; i < outputs.size() && sound; ++i)
        sound = isSound(outputs[i], static_cast<int>(i));
    return sound;
}

Result<std::unique_ptr<Database>> openReading(const QString &sessionFolder)
{
    const QString file = journalFile(sessionFolder);
    if (!QFile::exists(file)) {
        const bool damaged = QFile::exists(file + QStringLiteral(".bad"));
        return fail(damaged ? ErrorCode::JournalDamaged : ErrorCode::SessionNotFound,
                    QFile::encodeName(sessionFolder).toStdString());
    }
    return Database::open(file, Database::Mode::ReadOnly);
}

Result<QVariant> meta(Database &db, const char *key)
{
    GLASSINE_TRY(auto *query, db.prepared("SELECT value FROM meta WHERE key=?"));
    query->bindValue(0, QString::fromUtf8(key));
    GLASSINE_CHECK(db.run(*query));
    GLASSINE_TRY(const bool found, db.next(*query));
    QVariant value = found ? query->value(0) : QVariant();
    query->finish();
    return value;
}

/// The outputs of all items in the items' order: one statement for all takes a third of the time of one for each.
class OutputRows {
public:
    static Result<OutputRows> open(Database &db);
    /// Those of the next item. A row of an item that is not there comes with it, as one too many.
    Result<std::vector<OutputOutcome>> of(std::int64_t item);

private:
    OutputRows(Database &db, QSqlQuery &query) : m_db(&db), m_query(&query) {}
    Database *m_db;
    QSqlQuery *m_query;
    bool m_atRow = false;
};

Result<OutputRows> OutputRows::open(Database &db)
{
    // CROSS keeps the order of the loops: along the outputs' key, nothing to sort.
    GLASSINE_TRY(auto *query,
                 db.prepared("SELECT o.item, o.rendition, f.path, o.name, o.numbered, o.state, o.code, o.subject,"
                             " o.detail, o.format, o.width, o.height, o.bytes, o.hash, o.mtime, o.kept,"
                             " o.intended, o.warnings FROM outputs o CROSS JOIN folders f ON f.id=o.folder"
                             " ORDER BY o.item, o.rendition"));
    GLASSINE_CHECK(db.run(*query));
    OutputRows rows(db, *query);
    GLASSINE_TRY(rows.m_atRow, db.next(*query));
    return rows;
}

Result<std::vector<OutputOutcome>> OutputRows::of(std::int64_t item)
{
    std::vector<OutputOutcome> outputs;
    while (m_atRow && m_query->value(0).toLongLong() <= item) {
        outputs.push_back(outputAt(*m_query));
        GLASSINE_TRY(m_atRow, m_db->next(*m_query));
    }
    return outputs;
}

} // namespace

Result<JournalHeader> readHeader(const QString &sessionFolder)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(const QVariant version, meta(*db, "version"));
    if (version.toInt() < 1 || version.toInt() > kJournalVersion)
        return fail(ErrorCode::JournalDamaged, QFile::encodeName(db->file()).toStdString(),
                    version.isNull() ? "it says no version" : "it is of version " + version.toString().toStdString());
    JournalHeader header;
    GLASSINE_TRY(const QVariant settings, meta(*db, "settings"));
    GLASSINE_TRY(header.settings, settingsFromJson(settings.toByteArray()));
    GLASSINE_TRY(const QVariant started, meta(*db, "started"));
    GLASSINE_TRY(const QVariant planned, meta(*db, "planned"));
    GLASSINE_TRY(const QVariant finished, meta(*db, "finished"));
    GLASSINE_TRY(const QVariant ignored, meta(*db, "ignored"));
    GLASSINE_TRY(const QVariant running, meta(*db, "running-ms"));
    header.startedMs = started.toLongLong();
    header.planComplete = planned.toInt() == 1;
    header.finished = finished.toInt() == 1;
    header.ignored = ignored.toLongLong();
    header.runningMs = running.toLongLong();
    return header;
}

Result<std::unordered_map<std::string, int>> readOwnPresets(const QString &sessionFolder)
{
    std::unordered_map<std::string, int> presets;
    GLASSINE_TRY(const JournalHeader header, readHeader(sessionFolder));
    if (header.settings.otherPresets.empty()) // always so in version 1
        return presets;
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(auto *query, db->prepared("SELECT path, preset FROM own_presets"));
    GLASSINE_CHECK(db->run(*query));
    for (;;) {
        GLASSINE_TRY(const bool more, db->next(*query));
        if (!more)
            break;
        const int preset = query->value(1).toInt();
        if (preset < 1 || preset >= header.settings.presetCount())
            return fail(ErrorCode::JournalDamaged, QFile::encodeName(sessionFolder).toStdString(),
                        "it names a preset that it does not have");
        presets[bytesOf(query->value(0))] = preset;
    }
    query->finish();
    return presets;
}

Result<void> readItems(const QString &sessionFolder, const std::function<bool(StoredItem)> &each)
{
    GLASSINE_TRY(const JournalHeader header, readHeader(sessionFolder));
    const RenditionIds renditions = renditionIds(header.settings);
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(auto *items,
                 db->prepared(header.settings.otherPresets.empty()
                                  ? "SELECT *, 0 FROM items ORDER BY id"
                                  : "SELECT i.*, coalesce(p.preset, 0) FROM items i LEFT JOIN own_presets p"
                                    " ON p.path=i.path ORDER BY i.id"));
    GLASSINE_CHECK(db->run(*items));
    GLASSINE_TRY(OutputRows outputs, OutputRows::open(*db));
    for (std::int64_t id = 0;; ++id) {
        GLASSINE_TRY(const bool more, db->next(*items));
        if (!more)
            break;
        StoredItem item = itemAt(*items);
        GLASSINE_TRY(item.outcome.outputs, outputs.of(item.seed.id));
        if (!isSound(item, id, renditions))
            return fail(ErrorCode::JournalDamaged, QFile::encodeName(sessionFolder).toStdString(),
                        "row " + std::to_string(id) + " makes no sense");
        if (!each(std::move(item)))
            break;
    }
    return {};
}

Result<std::vector<files::SkippedFile>> readSkipped(const QString &sessionFolder)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(auto *query, db->prepared("SELECT path, code, subject, detail, named FROM skipped"));
    GLASSINE_CHECK(db->run(*query));
    std::vector<files::SkippedFile> skipped;
    for (;;) {
        GLASSINE_TRY(const bool more, db->next(*query));
        if (!more)
            break;
        skipped.push_back({bytesOf(query->value(0)), errorAt(*query, 1), query->value(4).toBool()});
    }
    query->finish();
    return skipped;
}

namespace {

/// Of photos that one picture is made of, where presets differ.
Result<std::int64_t> readSavedBytes(Database &db, const SessionSettings &settings)
{
    GLASSINE_TRY(
        QSqlQuery * query,
        db.prepared("SELECT coalesce(p.preset, 0), sum(i.size - (SELECT coalesce(sum(o.bytes), 0) FROM outputs o"
                    " WHERE o.item=i.id AND o.state='done')) FROM items i LEFT JOIN own_presets p"
                    " ON p.path=i.path WHERE i.state='done' GROUP BY 1"));
    GLASSINE_CHECK(db.run(*query));
    std::int64_t saved = 0;
    for (;;) {
        GLASSINE_TRY(const bool more, db.next(*query));
        if (!more)
            break;
        const int preset = query->value(0).toInt();
        if (preset >= 0 && preset < settings.presetCount()
            && pipeline::pictures(settings.presetAt(preset).recipe).size() == 1)
            saved += query->value(1).toLongLong();
    }
    query->finish();
    return saved;
}

} // namespace

Result<Totals> readTotals(const QString &sessionFolder)
{
    GLASSINE_TRY(const JournalHeader header, readHeader(sessionFolder));
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(auto *items, db->prepared("SELECT state, count(*), sum(size) FROM items GROUP BY state"));
    GLASSINE_CHECK(db->run(*items));
    Totals totals;
    for (;;) {
        GLASSINE_TRY(const bool more, db->next(*items));
        if (!more)
            break;
        const auto count = items->value(1).toLongLong();
        totals.items += count;
        switch (stateFromName(items->value(0).toString())) {
        case ItemState::Done:
            totals.done = count;
            totals.sourceBytes = items->value(2).toLongLong();
            break;
        case ItemState::UpToDate: totals.upToDate = count; break;
        case ItemState::Skipped: totals.skipped = count; break;
        case ItemState::Failed: totals.failed = count; break;
        case ItemState::Waiting:
        case ItemState::Running: break;
        }
    }
    items->finish();
    GLASSINE_TRY(auto *outputs,
                 db->prepared("SELECT count(*), sum(CASE WHEN i.state='done' THEN o.bytes ELSE 0 END) FROM outputs o"
                              " JOIN items i ON i.id=o.item WHERE o.state='done'"));
    GLASSINE_CHECK(db->run(*outputs));
    GLASSINE_TRY(const bool counted, db->next(*outputs));
    if (counted) {
        totals.outputs = outputs->value(0).toLongLong();
        totals.outputBytes = outputs->value(1).toLongLong();
    }
    outputs->finish();
    if (!header.settings.otherPresets.empty()) {
        GLASSINE_TRY(totals.savedBytes, readSavedBytes(*db, header.settings));
    } else if (pipeline::pictures(header.settings.preset.recipe).size() == 1) {
        totals.savedBytes = totals.sourceBytes - totals.outputBytes;
    }
    totals.ignored = header.ignored;
    totals.secondsElapsed = double(header.runningMs) / 1000;
    return totals;
}

Result<WrittenSums> readWrittenSums(const QString &sessionFolder)
{
    GLASSINE_CHECK(readHeader(sessionFolder));
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(auto *query,
                 db->prepared("SELECT count(*), sum(bytes) FROM outputs WHERE state IN ('done','up-to-date')"));
    GLASSINE_CHECK(db->run(*query));
    GLASSINE_TRY(const bool counted, db->next(*query));
    WrittenSums sums;
    if (counted)
        sums = {query->value(0).toLongLong(), query->value(1).toLongLong()};
    query->finish();
    return sums;
}

Result<std::unique_ptr<ContentIndex>> ContentIndex::open(const QString &sessionFolder)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_CHECK(db->execute(QStringLiteral("CREATE TEMP TABLE written AS SELECT bytes, hash, folder, name"
                                              " FROM main.outputs WHERE state IN ('done','up-to-date')")));
    GLASSINE_CHECK(db->execute(QStringLiteral("CREATE INDEX temp.by_content ON written(bytes, hash)")));
    return std::unique_ptr<ContentIndex>(new ContentIndex(std::move(db)));
}

bool ContentIndex::hasSize(std::int64_t bytes)
{
    const auto query = m_database->prepared("SELECT 1 FROM temp.written WHERE bytes=? LIMIT 1");
    if (!query)
        return false;
    (*query)->bindValue(0, qlonglong(bytes));
    const bool found = m_database->run(**query) && (*query)->next();
    (*query)->finish();
    return found;
}

std::string ContentIndex::pathOf(std::int64_t bytes, const std::string &hash)
{
    const auto query = m_database->prepared("SELECT f.path, w.name FROM temp.written w JOIN main.folders f"
                                            " ON f.id=w.folder WHERE w.bytes=? AND w.hash=? LIMIT 1");
    if (!query)
        return {};
    (*query)->bindValue(0, qlonglong(bytes));
    (*query)->bindValue(1, QString::fromStdString(hash));
    std::string path;
    if (m_database->run(**query) && (*query)->next())
        path = bytesOf((*query)->value(0)) + '/' + bytesOf((*query)->value(1));
    (*query)->finish();
    return path;
}

} // namespace glassine::batch
