// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One SQLite connection on the thread that opened it. Errors come back as values with a code that means something.

#include "base/result.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace glassine::batch {

class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };
    enum class Durability { Full, Normal };

    /// Opens (and makes, when ReadWrite) `file` in WAL mode. JournalDamaged when it is no sound database.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode,
                                                  Durability durability = Durability::Full);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// One statement without values.
    Result<void> execute(const QString &sql);
    /// A statement prepared once per connection. `sql` outlives it: its address is the key.
    Result<QSqlQuery *> prepared(const char *sql);
    /// Executes what prepared() gave and values were bound to.
    Result<void> run(QSqlQuery &query);
    /// The next row of a SELECT that ran; false at the end. A page that cannot be read is an error, not the end.
    Result<bool> next(QSqlQuery &query);
    /// Walks the whole file; JournalDamaged tells what was found.
    Result<void> check();
    /// Undoes the transaction, and forgets what was known from it.
    void rollBack();
    /// Row ids by text, so that they need not be asked for again.
    std::unordered_map<std::string, qlonglong> &known() { return m_known; }
    const QString &file() const { return m_file; }

private:
    explicit Database(QString file);
    Error errorOf(const QSqlError &error) const;

    QString m_file;
    QString m_connection;
    std::map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unordered_map<std::string, qlonglong> m_known;
};

/// Raw bytes into and out of a BLOB column.
inline QByteArray blob(const std::string &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}
inline std::string bytesOf(const QVariant &value)
{
    return value.toByteArray().toStdString();
}

/// Renames a broken database and its WAL to the first free `<file>.bad[-n]`; returns that name.
QString setAside(const QString &file);

} // namespace glassine::batch
