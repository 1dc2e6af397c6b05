// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/database.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

#include <cstddef>

#include <sys/mman.h>

namespace glassine::batch {

namespace {

// SQLite's primary result codes, as the driver hands them out in text.
constexpr int kError = 1, kPermission = 3, kBusy = 5, kLocked = 6, kNoMemory = 7, kReadOnly = 8, kIoError = 10,
              kCorrupt = 11, kFull = 13, kCannotOpen = 14, kSchema = 17, kTooBig = 18, kMismatch = 20,
              kNotADatabase = 26;
// An extended one: a page that should be there lies beyond the file's end.
constexpr int kShortRead = kIoError | (2 << 8);

/// More than any statement of ours needs.
bool hasMemory()
{
    constexpr std::size_t kPlenty = std::size_t(64) << 20;
    void *const memory = ::mmap(nullptr, kPlenty, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED && ::munmap(memory, kPlenty) == 0;
}

ErrorCode codeOf(int sqlite)
{
    if (sqlite == kShortRead)
        return ErrorCode::JournalDamaged;
    switch (sqlite & 0xff) {
    case kBusy:
    case kLocked: return ErrorCode::JournalLocked;
    case kError: // our statements are right, so it is the tables that are not ours
    case kSchema:
    case kCorrupt:
    case kTooBig: // neither is any value of ours
    case kMismatch:
    case kNotADatabase: return ErrorCode::JournalDamaged;
    // A row that says to be gigabytes long makes it ask for them, or for none at all, and it calls both lack of memory.
    case kNoMemory: return hasMemory() ? ErrorCode::JournalDamaged : ErrorCode::OutOfMemory;
    case kPermission:
    case kCannotOpen: return ErrorCode::InputUnreadable;
    case kFull: return ErrorCode::DiskFull;
    case kIoError:
    case kReadOnly: return ErrorCode::OutputIo;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Database::Database(QString file) : m_file(std::move(file)), m_connection(QUuid::createUuid().toString())
{}

Database::~Database()
{
    m_prepared.clear();
    {
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Error Database::errorOf(const QSqlError &error) const
{
    return Error{codeOf(error.nativeErrorCode().toInt()), QFile::encodeName(m_file).toStdString(),
                 error.databaseText().toStdString()};
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode, Durability durability)
{
    std::unique_ptr<Database> database(new Database(file));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    db.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
    if (!db.open())
        return fail(database->errorOf(db.lastError()));
    if (mode == Mode::ReadWrite) {
        GLASSINE_CHECK(database->execute(QStringLiteral("PRAGMA journal_mode=WAL")));
        GLASSINE_CHECK(database->execute(durability == Durability::Full ? QStringLiteral("PRAGMA synchronous=FULL")
                                                                        : QStringLiteral("PRAGMA synchronous=NORMAL")));
    }
    // The first read of the schema is what notices a file that is no database.
    GLASSINE_CHECK(database->execute(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    return database;
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    return {};
}

void Database::rollBack()
{
    m_known.clear();
    static_cast<void>(execute(QStringLiteral("ROLLBACK")));
}

Result<QSqlQuery *> Database::prepared(const char *sql)
{
    auto &slot = m_prepared[sql];
    if (!slot) {
        auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql)))
            return fail(errorOf(query->lastError()));
        slot = std::move(query);
    }
    return slot.get();
}

Result<void> Database::run(QSqlQuery &query)
{
    if (!query.exec())
        return fail(errorOf(query.lastError()));
    // A statement left open holds the transaction open with it.
    if (!query.isSelect())
        query.finish();
    return {};
}

Result<bool> Database::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return fail(errorOf(query.lastError()));
    return false;
}

Result<void> Database::check()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return fail(errorOf(query.lastError())); // busy or unreadable is not damaged: nothing is set aside for that
    const QString verdict = query.value(0).toString();
    if (verdict != QStringLiteral("ok"))
        return fail(ErrorCode::JournalDamaged, QFile::encodeName(m_file).toStdString(), verdict.toStdString());
    return {};
}

QString setAside(const QString &file)
{
    QString bad = file + QStringLiteral(".bad");
    for (int n = 2; QFile::exists(bad); ++n)
        bad = file + QStringLiteral(".bad-%1").arg(n);
    QFile::rename(file, bad);
    // What the log still held belongs to the broken file, not to the one that replaces it.
    if (QFile::exists(file + QStringLiteral("-wal")))
        QFile::rename(file + QStringLiteral("-wal"), bad + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    return bad;
}

} // namespace glassine::batch
