// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/journal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace glassine::batch {

namespace {

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
        warnings.push_back({entry.toArray().at(0).toString().toStdString(),
                            entry.toArray().at(1).toString().toStdString()});
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
    auto prepared = db.prepared("SELECT value FROM meta WHERE key=?");
    if (!prepared && prepared.error().code == ErrorCode::Internal) // no such table: a database, but no journal
        return QVariant();
    GLASSINE_TRY(QSqlQuery * query, std::move(prepared));
    query->bindValue(0, QString::fromUtf8(key));
    GLASSINE_CHECK(db.run(*query));
    QVariant value = query->next() ? query->value(0) : QVariant();
    query->finish();
    return value;
}

} // namespace

Result<JournalHeader> readHeader(const QString &sessionFolder)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(const QVariant version, meta(*db, "version"));
    if (version.toInt() != kJournalVersion)
        return fail(ErrorCode::JournalDamaged, QFile::encodeName(db->file()).toStdString(),
                    version.isNull() ? "it says no version"
                                     : "it is of version " + version.toString().toStdString());
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

Result<void> readItems(const QString &sessionFolder, const std::function<bool(StoredItem)> &each)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(QSqlQuery * items, db->prepared("SELECT * FROM items ORDER BY id"));
    GLASSINE_TRY(QSqlQuery * outputs,
                 db->prepared("SELECT o.item, o.rendition, f.path, o.name, o.numbered, o.state, o.code, o.subject,"
                              " o.detail, o.format, o.width, o.height, o.bytes, o.hash, o.mtime, o.kept,"
                              " o.intended, o.warnings FROM outputs o JOIN folders f ON f.id=o.folder"
                              " WHERE o.item=? ORDER BY o.rendition"));
    GLASSINE_CHECK(db->run(*items));
    while (items->next()) {
        StoredItem item = itemAt(*items);
        outputs->bindValue(0, qlonglong(item.seed.id));
        GLASSINE_CHECK(db->run(*outputs));
        while (outputs->next())
            item.outcome.outputs.push_back(outputAt(*outputs));
        if (!each(std::move(item)))
            break;
    }
    outputs->finish();
    items->finish();
    return {};
}

Result<std::vector<files::SkippedFile>> readSkipped(const QString &sessionFolder)
{
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(QSqlQuery * query, db->prepared("SELECT path, code, subject, detail, named FROM skipped"));
    GLASSINE_CHECK(db->run(*query));
    std::vector<files::SkippedFile> skipped;
    while (query->next())
        skipped.push_back({bytesOf(query->value(0)), errorAt(*query, 1), query->value(4).toBool()});
    query->finish();
    return skipped;
}

Result<Totals> readTotals(const QString &sessionFolder)
{
    GLASSINE_TRY(const JournalHeader header, readHeader(sessionFolder));
    GLASSINE_TRY(auto db, openReading(sessionFolder));
    GLASSINE_TRY(QSqlQuery * items, db->prepared("SELECT state, count(*), sum(size) FROM items GROUP BY state"));
    GLASSINE_CHECK(db->run(*items));
    Totals totals;
    while (items->next()) {
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
    GLASSINE_TRY(QSqlQuery * outputs,
                 db->prepared("SELECT count(*), sum(CASE WHEN i.state='done' THEN o.bytes ELSE 0 END) FROM outputs o"
                              " JOIN items i ON i.id=o.item WHERE o.state='done'"));
    GLASSINE_CHECK(db->run(*outputs));
    if (outputs->next()) {
        totals.outputs = outputs->value(0).toLongLong();
        totals.outputBytes = outputs->value(1).toLongLong();
    }
    outputs->finish();
    if (header.settings.preset.recipe.renditions.size() == 1)
        totals.savedBytes = totals.sourceBytes - totals.outputBytes;
    totals.ignored = header.ignored;
    totals.secondsElapsed = double(header.runningMs) / 1000;
    return totals;
}

} // namespace glassine::batch
