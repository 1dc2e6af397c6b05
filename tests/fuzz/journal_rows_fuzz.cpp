// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that is sound as a database and says anything in its rows: what is read from it is refused as damaged, or
// is such as the table of a session can hold. An input is a list of edits, each of a column of the sample's rows.

#include "fuzz/fuzz_target.h"
#include "fuzz/journal_sample.h"

#include <array>

using namespace glassine;

namespace {

struct Column {
    const char *table, *name, *row; ///< `row`: an expression that numbers the rows
};
constexpr std::array kColumns = {
    Column{"meta", "value", "length(key)"}, Column{"items", "id", "id"},
    Column{"items", "path", "id"},          Column{"items", "relative", "id"},
    Column{"items", "size", "id"},          Column{"items", "mtime", "id"},
    Column{"items", "type", "id"},          Column{"items", "named", "id"},
    Column{"items", "state", "id"},         Column{"items", "code", "id"},
    Column{"items", "subject", "id"},       Column{"items", "detail", "id"},
    Column{"items", "warnings", "id"},      Column{"items", "width", "id"},
    Column{"items", "height", "id"},        Column{"items", "attempts", "id"},
    Column{"items", "cpu", "id"},           Column{"folders", "id", "id"},
    Column{"folders", "path", "id"},        Column{"outputs", "item", "item"},
    Column{"outputs", "rendition", "item"}, Column{"outputs", "folder", "item"},
    Column{"outputs", "name", "item"},      Column{"outputs", "state", "item"},
    Column{"outputs", "code", "item"},      Column{"outputs", "format", "item"},
    Column{"outputs", "width", "item"},     Column{"outputs", "bytes", "item"},
    Column{"outputs", "hash", "item"},      Column{"outputs", "mtime", "item"},
    Column{"outputs", "kept", "item"},      Column{"outputs", "intended", "item"},
    Column{"outputs", "warnings", "item"},  Column{"skipped", "path", "1"},
    Column{"skipped", "code", "1"},         Column{"skipped", "subject", "1"},
};

const fuzz::JournalSample &sample()
{
    static const fuzz::JournalSample made;
    return made;
}

class Edits {
public:
    explicit Edits(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    bool more() const { return m_at < m_bytes.size(); }
    /// One statement: column, row, kind of value, its length, its bytes.
    QString next();

private:
    unsigned byte() { return more() ? static_cast<unsigned char>(m_bytes[m_at++]) : 0; }
    QString value(unsigned kind);

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QString Edits::value(unsigned kind)
{
    const qsizetype length = std::min<qsizetype>(byte(), m_bytes.size() - m_at);
    const QByteArray bytes = m_bytes.mid(m_at, length);
    m_at += length;
    const QString hex = QStringLiteral("x'%1'").arg(QString::fromLatin1(bytes.toHex()));
    switch (kind % 6) {
    case 0: return QString::number(bytes.toHex().left(16).toLongLong(nullptr, 16));
    case 1: return QStringLiteral("-%1").arg(bytes.toHex().left(15).toLongLong(nullptr, 16));
    case 2: return hex;
    case 3: return QStringLiteral("CAST(%1 AS TEXT)").arg(hex);
    case 4: return QStringLiteral("NULL");
    default: return QStringLiteral("zeroblob(%1)").arg(length * 16384); // longer than anything that is kept
    }
}

QString Edits::next()
{
    const Column &column = kColumns[byte() % kColumns.size()];
    const unsigned row = byte();
    const unsigned kind = byte();
    const QString where = QStringLiteral(" WHERE (%1)%8=%2").arg(QLatin1String(column.row)).arg(row % 8);
    if (kind % 16 == 15)
        return QStringLiteral("DELETE FROM ") + QLatin1String(column.table) + where;
    return QStringLiteral("UPDATE OR REPLACE %1 SET %2=%3")
               .arg(QLatin1String(column.table), QLatin1String(column.name), value(kind))
        + where;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    sample().put(sample().bytes());
    {
        const auto database = batch::Database::open(sample().file(), batch::Database::Mode::ReadWrite,
                                                    batch::Database::Durability::Normal);
        fuzzRequire(database.has_value(), "the sample can be opened");
        Edits edits(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
        while (edits.more())
            (void)(*database)->execute(edits.next()); // what SQLite itself refuses is no damage
    }
    fuzz::readEverything(sample().folder());
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    const auto edit = [](int column, int row, int kind, const std::string &bytes) {
        return std::string{char(column), char(row), char(kind), char(bytes.size())} + bytes;
    };
    const std::string settings = batch::settingsJson(fuzz::sampleSettings()).left(200).toStdString();
    return {
        edit(1, 1, 0, "\7") + edit(20, 0, 0, "\5"),               // ids and renditions out of order
        edit(22, 0, 2, "../../home") + edit(2, 1, 2, "relative"), // names that lead elsewhere
        edit(2, 0, 5, std::string(80, 'x')),                      // a path of more than a megabyte
        edit(22, 1, 5, std::string(80, 'x')),                     // a name of as much
        edit(0, 0, 3, settings) + edit(12, 1, 3, "[[1,{}],[]]"),  // settings cut off, warnings of another kind
        edit(28, 0, 3, "zz") + edit(27, 0, 1, "\1") + edit(15, 0, 0, "\1\1\1"),
        edit(19, 0, 0, "\1") + edit(21, 1, 0, "\7") + edit(17, 1, 15, ""),
        edit(8, 0, 3, "nonsense") + edit(23, 1, 3, "done") + edit(9, 1, 3, "no-such-code"),
    };
}
