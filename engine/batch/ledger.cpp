// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/ledger.h"

#include "base/bytes.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <span>

namespace glassine::batch {

namespace {

constexpr int kLedgerVersion = 1;

const char *const kSchema[] = {
    "CREATE TABLE IF NOT EXISTS inputs(path BLOB PRIMARY KEY, device INTEGER, inode INTEGER, size INTEGER,"
    " mtime INTEGER, ctime INTEGER, hash TEXT) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS outputs(source BLOB, job TEXT, rendition TEXT, content TEXT, path BLOB, format TEXT,"
    " bytes INTEGER, mtime INTEGER, hash TEXT, width INTEGER, height INTEGER, kept INTEGER,"
    " PRIMARY KEY(source, job, rendition)) WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS outputs_by_path ON outputs(path)",
    "CREATE TABLE IF NOT EXISTS begun(ms INTEGER)",
};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

Result<std::unique_ptr<Database>> openSound(const QString &file)
{
    GLASSINE_TRY(auto db, Database::open(file, Database::Mode::ReadWrite, Database::Durability::Normal));
    GLASSINE_CHECK(db->check());
    GLASSINE_TRY(auto *version, db->prepared("PRAGMA user_version"));
    GLASSINE_CHECK(db->run(*version));
    const int found = version->next() ? version->value(0).toInt() : 0;
    version->finish();
    if (found != 0 && found != kLedgerVersion)
        return fail(ErrorCode::JournalDamaged, {}, "it is of another version");
    for (const char *statement : kSchema)
        GLASSINE_CHECK(db->execute(QString::fromUtf8(statement)));
    if (found == 0) // of two that make it at once, both come here, and the first is believed
        GLASSINE_CHECK(db->execute(QStringLiteral("INSERT INTO begun SELECT %1 WHERE NOT EXISTS (SELECT 1 FROM begun)")
                                       .arg(QDateTime::currentMSecsSinceEpoch())));
    GLASSINE_CHECK(db->execute(QStringLiteral("PRAGMA user_version=%1").arg(kLedgerVersion)));
    return db;
}

Result<std::unique_ptr<Database>> openOrRebuild(const QString &file)
{
    auto opened = openSound(file);
    if (!opened && opened.error().code == ErrorCode::JournalDamaged) {
        setAside(file);
        opened = openSound(file);
    }
    return opened;
}

Result<std::int64_t> readBegun(Database &db)
{
    GLASSINE_TRY(auto *query, db.prepared("SELECT coalesce(min(ms), 0) FROM begun"));
    GLASSINE_CHECK(db.run(*query));
    const std::int64_t ms = query->next() ? query->value(0).toLongLong() : 0;
    query->finish();
    return ms;
}

constexpr std::size_t kAskedAtOnce = 64;

/// A SELECT from `asked`, which has a row for each question: its number `n`, then what is bound to it. Calling SQLite takes
/// longer than its search, so that many are asked at once.
class Inquiry {
public:
    Inquiry(const std::vector<std::string> &columns, const std::string &select)
        : m_values(columns.size()),
          m_one(statement(1, columns, select)),
          m_many(statement(kAskedAtOnce, columns, select))
    {}

    /// `valuesOf` gives what is asked by a question's number; without values nothing is.
    template <typename ValuesOf>
    Result<QSqlQuery *> run(Database &db, std::size_t questions, const ValuesOf &valuesOf) const
    {
        const bool isOne = questions == 1;
        GLASSINE_TRY(auto *query, db.prepared((isOne ? m_one : m_many).c_str()));
        int at = 0;
        for (std::size_t n = 0; n < (isOne ? 1 : kAskedAtOnce); ++n) {
            QVariantList values = n < questions ? valuesOf(n) : QVariantList();
            values.resize(static_cast<qsizetype>(m_values)); // NULL is equal to nothing
            for (const QVariant &value : std::as_const(values))
                query->bindValue(at++, value);
        }
        GLASSINE_CHECK(db.run(*query));
        return query;
    }

private:
    static std::string statement(std::size_t rows, const std::vector<std::string> &columns, const std::string &select)
    {
        std::string names = "n", values;
        for (const std::string &column : columns) {
            names += ", " + column;
            values += ",?";
        }
        std::string sql = "WITH asked(" + names + ") AS (VALUES";
        for (std::size_t n = 0; n < rows; ++n)
            sql += (n > 0 ? ",(" : "(") + std::to_string(n) + values + ')';
        return sql + ") " + select;
    }

    std::size_t m_values;
    std::string m_one, m_many; ///< where they lie is what they are prepared under
};

// CROSS: `asked` first, the other table by its key.

Result<void> answerInputs(Database &db, std::span<const LedgerQuestion> questions, std::span<LedgerAnswer> answers)
{
    static const Inquiry kInquiry({"path"},
                                  "SELECT n, device, inode, size, mtime, ctime, hash FROM asked"
                                  " CROSS JOIN inputs USING(path)");
    GLASSINE_TRY(auto *query, kInquiry.run(db, questions.size(), [&](std::size_t n) {
        return QVariantList{blob(questions[n].path)};
    }));
    while (query->next()) {
        const std::size_t n = query->value(0).toUInt();
        const files::FileIdentity seen{static_cast<std::uint64_t>(query->value(1).toLongLong()),
                                       static_cast<std::uint64_t>(query->value(2).toLongLong()),
                                       query->value(3).toLongLong(), query->value(4).toLongLong(),
                                       query->value(5).toLongLong()};
        answers[n].pathKnown = true;
        if (answers[n].hash.empty() && seen == questions[n].identity)
            answers[n].hash = query->value(6).toString().toStdString();
    }
    query->finish();
    return {};
}

Result<void> answerMakers(Database &db, std::span<const LedgerQuestion> questions, std::span<LedgerAnswer> answers)
{
    static const Inquiry kInquiry({"path", "bytes", "mtime"},
                                  "SELECT n, source FROM asked CROSS JOIN outputs"
                                  " USING(path, bytes, mtime) WHERE source<>path");
    GLASSINE_TRY(auto *query, kInquiry.run(db, questions.size(), [&](std::size_t n) {
        return QVariantList{blob(questions[n].path), qlonglong(questions[n].identity.size),
                            qlonglong(questions[n].identity.mtimeNs)};
    }));
    while (query->next())
        answers[query->value(0).toUInt()].madeFrom = bytesOf(query->value(1));
    query->finish();
    return {};
}

/// Of those whose content is known.
Result<void> answerOutputs(Database &db, std::span<const LedgerQuestion> questions,
                           const std::vector<std::string> &jobs, std::span<LedgerAnswer> answers)
{
    static const Inquiry kInquiry({"source", "job", "content"},
                                  "SELECT n, rendition, path, format, bytes, mtime, hash, width, height, kept"
                                  " FROM asked CROSS JOIN outputs USING(source, job, content)");
    if (std::all_of(answers.begin(), answers.end(), [](const LedgerAnswer &answer) { return answer.hash.empty(); }))
        return {};
    GLASSINE_TRY(auto *query, kInquiry.run(db, questions.size(), [&](std::size_t n) {
        return answers[n].hash.empty()
            ? QVariantList()
            : QVariantList{blob(questions[n].path), text(jobs.at(static_cast<std::size_t>(questions[n].job))),
                           text(answers[n].hash)};
    }));
    while (query->next())
        answers[query->value(0).toUInt()].outputs.push_back({query->value(1).toString().toStdString(),
                                                             bytesOf(query->value(2)),
                                                             query->value(3).toString().toStdString(),
                                                             query->value(4).toLongLong(),
                                                             query->value(5).toLongLong(),
                                                             query->value(6).toString().toStdString(),
                                                             {query->value(7).toInt(), query->value(8).toInt()},
                                                             query->value(9).toBool()});
    query->finish();
    return {};
}

/// At most kAskedAtOnce of them.
Result<void> answerSome(Database &db, std::span<const LedgerQuestion> questions, const std::vector<std::string> &jobs,
                        std::span<LedgerAnswer> answers)
{
    for (std::size_t n = 0; n < questions.size(); ++n)
        answers[n].hash = questions[n].hash;
    GLASSINE_CHECK(answerInputs(db, questions, answers));
    GLASSINE_CHECK(answerMakers(db, questions, answers));
    return answerOutputs(db, questions, jobs, answers);
}

Result<void> insertInput(Database &db, const LedgerQuestion &question)
{
    GLASSINE_TRY(auto *query, db.prepared("INSERT OR REPLACE INTO inputs VALUES(?,?,?,?,?,?,?)"));
    query->bindValue(0, blob(question.path));
    query->bindValue(1, static_cast<qlonglong>(question.identity.device));
    query->bindValue(2, static_cast<qlonglong>(question.identity.inode));
    query->bindValue(3, qlonglong(question.identity.size));
    query->bindValue(4, qlonglong(question.identity.mtimeNs));
    query->bindValue(5, qlonglong(question.identity.ctimeNs));
    query->bindValue(6, text(question.hash));
    return db.run(*query);
}

Result<void> insertOutput(Database &db, const LedgerQuestion &question, const std::string &job,
                          const LedgerOutput &output)
{
    GLASSINE_TRY(auto *query, db.prepared("INSERT OR REPLACE INTO outputs VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
    int at = 0;
    query->bindValue(at++, blob(question.path));
    query->bindValue(at++, text(job));
    query->bindValue(at++, text(output.rendition));
    query->bindValue(at++, text(question.hash));
    query->bindValue(at++, blob(output.path));
    query->bindValue(at++, text(output.format));
    query->bindValue(at++, qlonglong(output.bytes));
    query->bindValue(at++, qlonglong(output.mtimeNs));
    query->bindValue(at++, text(output.hash));
    query->bindValue(at++, output.size.width);
    query->bindValue(at++, output.size.height);
    query->bindValue(at++, output.keptSource);
    return db.run(*query);
}

} // namespace

QString ledgerFile(const QString &stateFolder)
{
    return stateFolder + QStringLiteral("/ledger.sqlite");
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &stateFolder)
{
    QDir().mkpath(stateFolder); // where that fails, the file cannot be made either
    std::unique_ptr<Ledger> ledger(new Ledger);
    GLASSINE_CHECK(ledger->m_queue.start([&]() -> Result<std::unique_ptr<Database>> {
        GLASSINE_TRY(auto db, openOrRebuild(ledgerFile(stateFolder)));
        GLASSINE_TRY(ledger->m_begunMs, readBegun(*db));
        return db;
    }));
    return ledger;
}

void Ledger::lookUp(std::vector<LedgerQuestion> questions, std::vector<std::string> jobs,
                    std::function<void(std::vector<LedgerAnswer>)> then)
{
    // No answer is the answer "never seen": the photo is simply done again.
    auto answers = std::make_shared<std::vector<LedgerAnswer>>(questions.size());
    m_queue.post(
        [questions = std::move(questions), jobs = std::move(jobs), answers](Database &db) -> Result<void> {
            for (std::size_t from = 0; from < questions.size(); from += kAskedAtOnce) {
                const std::size_t count = std::min(kAskedAtOnce, questions.size() - from);
                GLASSINE_CHECK(answerSome(db, std::span(questions).subspan(from, count), jobs,
                                          std::span(*answers).subspan(from, count)));
            }
            return {};
        },
        WriteQueue::When::Now, [answers, then = std::move(then)](const Result<void> &) { then(std::move(*answers)); });
}

std::future<std::vector<LedgerAnswer>> Ledger::lookUp(std::vector<LedgerQuestion> questions,
                                                      std::vector<std::string> jobs)
{
    const auto promise = std::make_shared<std::promise<std::vector<LedgerAnswer>>>();
    auto future = promise->get_future();
    lookUp(std::move(questions), std::move(jobs),
           [promise](std::vector<LedgerAnswer> answers) { promise->set_value(std::move(answers)); });
    return future;
}

void Ledger::record(LedgerQuestion question, const std::string &job, std::vector<LedgerOutput> outputs)
{
    m_queue.post(
        [question = std::move(question), job, outputs = std::move(outputs)](Database &db) -> Result<void> {
            GLASSINE_CHECK(insertInput(db, question));
            for (const auto &output : outputs)
                GLASSINE_CHECK(insertOutput(db, question, job, output));
            return {};
        },
        WriteQueue::When::Lazily);
}

void Ledger::sync(std::function<void()> then)
{
    m_queue.post({}, WriteQueue::When::Now, [then = std::move(then)](const Result<void> &) { then(); });
}

std::vector<std::string> ledgerJobs(const SessionSettings &settings, const std::map<std::string, std::string> &versions)
{
    std::vector<std::string> jobs;
    for (int number = 0; number < settings.presetCount(); ++number) {
        const presets::Preset &preset = settings.presetAt(number);
        std::string text = pipeline::recipeHash(preset.recipe) + '\n' + settings.outputFolder + '\n'
            + preset.naming.pattern + '\n' + (preset.naming.portable ? "portable" : "") + '\n';
        for (const auto &name : preset.renditionNames)
            text += name + '\n';
        for (const auto &[library, version] : versions)
            text += library + '=' + version + '\n';
        text += GLASSINE_VERSION;
        jobs.push_back(contentHash(std::as_bytes(std::span(text.data(), text.size()))));
    }
    return jobs;
}

} // namespace glassine::batch
