// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/journal.h"

#include "files/output_folder.h"
#include "files/system_call.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

namespace glassine::batch {

namespace {

const char *const kSchema[] = {
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "CREATE TABLE items(id INTEGER PRIMARY KEY, path BLOB, relative BLOB, device INTEGER, inode INTEGER,"
    " size INTEGER, mtime INTEGER, ctime INTEGER, type TEXT, named INTEGER, state TEXT, code TEXT, subject BLOB,"
    " detail BLOB, warnings TEXT, width INTEGER, height INTEGER, attempts INTEGER, cpu INTEGER)",
    "CREATE TABLE folders(id INTEGER PRIMARY KEY, path BLOB UNIQUE)",
    "CREATE TABLE outputs(item INTEGER, rendition INTEGER, folder INTEGER, name BLOB, numbered INTEGER,"
    " state TEXT, code TEXT, subject BLOB, detail BLOB, format TEXT, width INTEGER, height INTEGER, bytes INTEGER,"
    " hash TEXT, mtime INTEGER, kept INTEGER, intended INTEGER, warnings TEXT, PRIMARY KEY(item, rendition))"
    " WITHOUT ROWID",
    "CREATE TABLE own_presets(path BLOB PRIMARY KEY, preset INTEGER) WITHOUT ROWID", // since version 2
    "CREATE TABLE skipped(path BLOB, code TEXT, subject BLOB, detail BLOB, named INTEGER)",
};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QString warningsJson(const std::vector<pipeline::Warning> &warnings)
{
    if (warnings.empty())
        return {};
    QJsonArray array;
    for (const auto &warning : warnings)
        array.append(QJsonArray{text(warning.code), text(warning.detail)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<void> setMeta(Database &db, const char *key, const QVariant &value)
{
    GLASSINE_TRY(auto *query, db.prepared("INSERT OR REPLACE INTO meta VALUES(?,?)"));
    query->bindValue(0, QString::fromUtf8(key));
    query->bindValue(1, value);
    return db.run(*query);
}

void bindError(QSqlQuery &query, int &at, ItemState state, const Error &error)
{
    const bool has = state == ItemState::Failed || state == ItemState::Skipped;
    query.bindValue(at++, text(itemStateName(state)));
    query.bindValue(at++, has ? QVariant(text(errorName(error.code))) : QVariant());
    query.bindValue(at++, has ? QVariant(blob(error.subject)) : QVariant());
    query.bindValue(at++, has ? QVariant(blob(error.detail)) : QVariant());
}

void bindIdentity(QSqlQuery &query, int &at, const files::FileIdentity &identity)
{
    query.bindValue(at++, static_cast<qlonglong>(identity.device));
    query.bindValue(at++, static_cast<qlonglong>(identity.inode));
    query.bindValue(at++, qlonglong(identity.size));
    query.bindValue(at++, qlonglong(identity.mtimeNs));
    query.bindValue(at++, qlonglong(identity.ctimeNs));
}

// Binding a value costs more than storing it, and of what waits little is known: the rest stays NULL, which reads as nothing.
Result<void> insertSeed(Database &db, const ItemSeed &seed)
{
    GLASSINE_TRY(auto *query,
                 db.prepared("INSERT OR REPLACE INTO items(id, path, relative, device, inode, size, mtime, ctime, type,"
                             " named, state) VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    int at = 0;
    query->bindValue(at++, qlonglong(seed.id));
    query->bindValue(at++, blob(seed.path));
    query->bindValue(at++, blob(seed.relativeFolder));
    bindIdentity(*query, at, seed.identity);
    query->bindValue(at++, text(files::contentTypeRow(seed.type).id));
    query->bindValue(at++, seed.named);
    query->bindValue(at++, text(itemStateName(ItemState::Waiting)));
    return db.run(*query);
}

Result<void> setOutcome(Database &db, std::int64_t item, const ItemOutcome &outcome)
{
    GLASSINE_TRY(auto *query,
                 db.prepared("UPDATE items SET state=?, code=?, subject=?, detail=?, warnings=?, width=?, height=?,"
                             " attempts=?, cpu=? WHERE id=?"));
    int at = 0;
    bindError(*query, at, outcome.state, outcome.error);
    query->bindValue(at++, warningsJson(outcome.warnings));
    query->bindValue(at++, outcome.size.width);
    query->bindValue(at++, outcome.size.height);
    query->bindValue(at++, outcome.attempts);
    query->bindValue(at++, outcome.cpuMs);
    query->bindValue(at++, qlonglong(item));
    return db.run(*query);
}

Result<qlonglong> folderId(Database &db, const std::string &folder)
{
    if (const auto known = db.known().find(folder); known != db.known().end())
        return known->second;
    GLASSINE_TRY(auto *insert, db.prepared("INSERT OR IGNORE INTO folders(path) VALUES(?)"));
    insert->bindValue(0, blob(folder));
    GLASSINE_CHECK(db.run(*insert));
    GLASSINE_TRY(auto *select, db.prepared("SELECT id FROM folders WHERE path=?"));
    select->bindValue(0, blob(folder));
    GLASSINE_CHECK(db.run(*select));
    const qlonglong id = select->next() ? select->value(0).toLongLong() : 0;
    select->finish();
    db.known().emplace(folder, id);
    return id;
}

void bindName(QSqlQuery &query, int &at, std::int64_t item, qlonglong folder, const OutputOutcome &output)
{
    query.bindValue(at++, qlonglong(item));
    query.bindValue(at++, output.rendition);
    query.bindValue(at++, folder);
    query.bindValue(at++, blob(output.fileName));
    query.bindValue(at++, output.numbered);
}

Result<void> insertOutput(Database &db, std::int64_t item, const OutputOutcome &output)
{
    GLASSINE_TRY(const qlonglong folder, folderId(db, output.folder));
    GLASSINE_TRY(auto *query,
                 db.prepared("INSERT OR REPLACE INTO outputs VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    int at = 0;
    bindName(*query, at, item, folder, output);
    bindError(*query, at, output.state, output.error);
    query->bindValue(at++, text(output.format));
    query->bindValue(at++, output.size.width);
    query->bindValue(at++, output.size.height);
    query->bindValue(at++, qlonglong(output.bytes));
    query->bindValue(at++, text(output.hash));
    query->bindValue(at++, qlonglong(output.mtimeNs));
    query->bindValue(at++, output.keptSource);
    query->bindValue(at++, output.intended);
    query->bindValue(at++, warningsJson(output.warnings));
    return db.run(*query);
}

/// A name for what is yet to be made.
Result<void> insertName(Database &db, std::int64_t item, const OutputOutcome &output)
{
    GLASSINE_TRY(const qlonglong folder, folderId(db, output.folder));
    GLASSINE_TRY(auto *query,
                 db.prepared("INSERT OR REPLACE INTO outputs(item, rendition, folder, name, numbered, state,"
                             " width, height) VALUES(?,?,?,?,?,?,?,?)"));
    int at = 0;
    bindName(*query, at, item, folder, output);
    query->bindValue(at++, text(itemStateName(output.state)));
    query->bindValue(at++, output.size.width);
    query->bindValue(at++, output.size.height);
    return db.run(*query);
}

/// Nothing is known but the name (and the size that it may come from).
bool isOnlyNamed(const OutputOutcome &output)
{
    return output.state == ItemState::Waiting && output.format.empty() && output.bytes == 0 && output.hash.empty()
        && output.mtimeNs == 0 && !output.keptSource && !output.intended && output.warnings.empty();
}

bool isUntouched(const ItemOutcome &item)
{
    return item.state == ItemState::Waiting && item.warnings.empty() && item.size.width == 0 && item.size.height == 0
        && item.attempts == 0 && item.cpuMs == 0;
}

Result<void> insertPlanned(Database &db, const std::vector<StoredItem> &items)
{
    for (const auto &item : items) {
        GLASSINE_CHECK(insertSeed(db, item.seed));
        if (!isUntouched(item.outcome))
            GLASSINE_CHECK(setOutcome(db, item.seed.id, item.outcome));
        for (const auto &output : item.outcome.outputs)
            GLASSINE_CHECK(isOnlyNamed(output) ? insertName(db, item.seed.id, output)
                                               : insertOutput(db, item.seed.id, output));
    }
    return {};
}

Result<void> updateSource(Database &db, std::int64_t item, const files::FileIdentity &source)
{
    GLASSINE_TRY(auto *query, db.prepared("UPDATE items SET device=?, inode=?, size=?, mtime=?, ctime=? WHERE id=?"));
    int at = 0;
    bindIdentity(*query, at, source);
    query->bindValue(at++, qlonglong(item));
    return db.run(*query);
}

Result<void> updateItem(Database &db, const ItemOutcome &outcome)
{
    GLASSINE_CHECK(setOutcome(db, outcome.id, outcome));
    for (const auto &output : outcome.outputs)
        GLASSINE_CHECK(insertOutput(db, outcome.id, output));
    return {};
}

Result<void> insertOwnPresets(Database &db, const std::unordered_map<std::string, int> &presets)
{
    for (const auto &[path, preset] : presets) {
        GLASSINE_TRY(auto *query, db.prepared("INSERT INTO own_presets VALUES(?,?)"));
        query->bindValue(0, blob(path));
        query->bindValue(1, preset);
        GLASSINE_CHECK(db.run(*query));
    }
    return {};
}

Result<void> writeHeader(Database &db, const JournalHeader &header)
{
    GLASSINE_CHECK(db.execute(QStringLiteral("BEGIN IMMEDIATE")));
    for (const char *statement : kSchema)
        GLASSINE_CHECK(db.execute(QString::fromUtf8(statement)));
    GLASSINE_CHECK(setMeta(db, "version", kJournalVersion));
    GLASSINE_CHECK(setMeta(db, "settings", settingsJson(header.settings)));
    GLASSINE_CHECK(setMeta(db, "started", header.startedMs));
    GLASSINE_CHECK(setMeta(db, "planned", 0));
    GLASSINE_CHECK(setMeta(db, "finished", 0));
    GLASSINE_CHECK(insertOwnPresets(db, header.settings.ownPresets));
    GLASSINE_CHECK(db.execute(QStringLiteral("COMMIT")));
    return db.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

// Under its name a journal is whole from the first moment: after a crash, one without content is a damaged one and
// not one that was never begun.
Result<std::unique_ptr<Database>> createDatabase(const QString &file, const JournalHeader &header)
{
    const QString draft = file + QStringLiteral(".new");
    {
        GLASSINE_TRY(const auto db, Database::open(draft, Database::Mode::ReadWrite));
        GLASSINE_CHECK(writeHeader(*db, header));
    }
    const std::string subject = QFile::encodeName(file).toStdString();
    if (QFile::exists(draft + QStringLiteral("-wal"))) // what it still holds would stay behind
        return fail(ErrorCode::OutputIo, subject, "its log could not be closed");
    if (std::rename(QFile::encodeName(draft).constData(), subject.c_str()) != 0)
        return fail(files::outputError(errno, subject));
    const UniqueFd folder = files::openPath(AT_FDCWD, files::splitPath(subject).first, O_RDONLY | O_DIRECTORY);
    if (folder)
        GLASSINE_CHECK(files::syncFolder(folder.get(), subject));
    return Database::open(file, Database::Mode::ReadWrite);
}

// A file cut to nothing is a sound database as far as SQLite goes, but no journal.
Result<void> checkJournal(Database &db)
{
    GLASSINE_CHECK(db.check());
    GLASSINE_TRY(auto *query, db.prepared("SELECT count(*) FROM sqlite_master WHERE name='meta'"));
    GLASSINE_CHECK(db.run(*query));
    const bool found = query->next() && query->value(0).toInt() == 1;
    query->finish();
    if (!found)
        return fail(ErrorCode::JournalDamaged, QFile::encodeName(db.file()).toStdString(), "it holds no journal");
    return {};
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file)
{
    auto opened = Database::open(file, Database::Mode::ReadWrite);
    if (opened) {
        if (const auto sound = checkJournal(**opened); !sound)
            opened = fail(sound.error());
    }
    if (!opened && opened.error().code == ErrorCode::JournalDamaged) {
        const QString kept = setAside(file);
        return fail(ErrorCode::JournalDamaged, QFile::encodeName(kept).toStdString(), opened.error().detail);
    }
    return opened;
}

} // namespace

QString journalFile(const QString &sessionFolder)
{
    return sessionFolder + QStringLiteral("/journal.sqlite");
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &folder, const JournalHeader &header, Failed failed)
{
    std::unique_ptr<Journal> journal(new Journal(std::move(failed)));
    GLASSINE_CHECK(journal->m_queue.start([&] { return createDatabase(journalFile(folder), header); }));
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, Failed failed)
{
    if (!QFile::exists(journalFile(folder)))
        return fail(ErrorCode::SessionNotFound, QFile::encodeName(folder).toStdString());
    std::unique_ptr<Journal> journal(new Journal(std::move(failed)));
    GLASSINE_CHECK(journal->m_queue.start([&] { return openDatabase(journalFile(folder)); }));
    return journal;
}

void Journal::clearPlan()
{
    m_queue.post(
        [](Database &db) -> Result<void> {
            for (const char *table : {"items", "outputs", "skipped"})
                GLASSINE_CHECK(db.execute(QStringLiteral("DELETE FROM ") + QString::fromUtf8(table)));
            return setMeta(db, "planned", 0);
        },
        WriteQueue::When::Lazily);
}

void Journal::addPlanned(std::vector<StoredItem> items, Then then)
{
    const auto when = then ? WriteQueue::When::Now : WriteQueue::When::Lazily;
    m_queue.post([items = std::move(items)](Database &db) { return insertPlanned(db, items); }, when, std::move(then));
}

void Journal::addSkipped(std::vector<files::SkippedFile> skipped)
{
    m_queue.post(
        [skipped = std::move(skipped)](Database &db) -> Result<void> {
            for (const auto &file : skipped) {
                GLASSINE_TRY(auto *query, db.prepared("INSERT INTO skipped VALUES(?,?,?,?,?)"));
                query->bindValue(0, blob(file.path));
                query->bindValue(1, text(errorName(file.reason.code)));
                query->bindValue(2, blob(file.reason.subject));
                query->bindValue(3, blob(file.reason.detail));
                query->bindValue(4, file.named);
                GLASSINE_CHECK(db.run(*query));
            }
            return {};
        },
        WriteQueue::When::Lazily);
}

void Journal::completePlan(std::int64_t ignored, Then then)
{
    m_queue.post(
        [ignored](Database &db) -> Result<void> {
            GLASSINE_CHECK(setMeta(db, "ignored", qlonglong(ignored)));
            return setMeta(db, "planned", 1);
        },
        WriteQueue::When::Now, std::move(then));
}

void Journal::addIntent(std::int64_t item, const files::FileIdentity &source, std::vector<OutputOutcome> outputs,
                        Then then)
{
    m_queue.post(
        [item, source, outputs = std::move(outputs)](Database &db) -> Result<void> {
            GLASSINE_CHECK(updateSource(db, item, source));
            for (const auto &output : outputs)
                GLASSINE_CHECK(insertOutput(db, item, output));
            return {};
        },
        WriteQueue::When::Now, std::move(then));
}

void Journal::addOutcome(ItemOutcome outcome)
{
    m_queue.post([outcome = std::move(outcome)](Database &db) { return updateItem(db, outcome); },
                 WriteQueue::When::Lazily);
}

void Journal::setFinished(bool finished, std::int64_t runningMs)
{
    m_queue.post(
        [finished, runningMs](Database &db) -> Result<void> {
            GLASSINE_CHECK(setMeta(db, "running-ms", qlonglong(runningMs)));
            return setMeta(db, "finished", finished ? 1 : 0);
        },
        WriteQueue::When::Lazily);
}

void Journal::sync(Then then)
{
    m_queue.post({}, WriteQueue::When::Now, std::move(then));
}

} // namespace glassine::batch
