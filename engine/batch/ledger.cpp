// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/ledger.h"

#include "base/bytes.h"

#include <QFile>

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
};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

Result<std::unique_ptr<Database>> openSound(const QString &file)
{
    GLASSINE_TRY(auto db, Database::open(file, Database::Mode::ReadWrite, Database::Durability::Normal));
    GLASSINE_CHECK(db->check());
    GLASSINE_TRY(QSqlQuery * version, db->prepared("PRAGMA user_version"));
    GLASSINE_CHECK(db->run(*version));
    const int found = version->next() ? version->value(0).toInt() : 0;
    version->finish();
    if (found != 0 && found != kLedgerVersion)
        return fail(ErrorCode::JournalDamaged, {}, "it is of another version");
    for (const char *statement : kSchema)
        GLASSINE_CHECK(db->execute(QString::fromUtf8(statement)));
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

Result<void> answerInput(Database &db, const LedgerQuestion &question, LedgerAnswer &answer)
{
    GLASSINE_TRY(QSqlQuery * query,
                 db.prepared("SELECT device, inode, size, mtime, ctime, hash FROM inputs WHERE path=?"));
    query->bindValue(0, blob(question.path));
    GLASSINE_CHECK(db.run(*query));
    if (query->next()) {
        answer.pathKnown = true;
        const files::FileIdentity seen{static_cast<std::uint64_t>(query->value(0).toLongLong()),
                                       static_cast<std::uint64_t>(query->value(1).toLongLong()),
                                       query->value(2).toLongLong(), query->value(3).toLongLong(),
                                       query->value(4).toLongLong()};
        if (answer.hash.empty() && seen == question.identity)
            answer.hash = query->value(5).toString().toStdString();
    }
    query->finish();
    return {};
}

Result<void> answerOutputs(Database &db, const LedgerQuestion &question, const std::string &job, LedgerAnswer &answer)
{
    GLASSINE_TRY(QSqlQuery * query, db.prepared("SELECT rendition, path, format, bytes, mtime, hash, width, height,"
                                                " kept FROM outputs WHERE source=? AND job=? AND content=?"));
    query->bindValue(0, blob(question.path));
    query->bindValue(1, text(job));
    query->bindValue(2, text(answer.hash));
    GLASSINE_CHECK(db.run(*query));
    while (query->next())
        answer.outputs.push_back({query->value(0).toString().toStdString(), bytesOf(query->value(1)),
                                  query->value(2).toString().toStdString(), query->value(3).toLongLong(),
                                  query->value(4).toLongLong(), query->value(5).toString().toStdString(),
                                  {query->value(6).toInt(), query->value(7).toInt()}, query->value(8).toBool()});
    query->finish();
    return {};
}

Result<void> answerMaker(Database &db, const LedgerQuestion &question, LedgerAnswer &answer)
{
    GLASSINE_TRY(QSqlQuery * query,
                 db.prepared("SELECT source FROM outputs WHERE path=? AND bytes=? AND mtime=? AND source<>path LIMIT 1"));
    query->bindValue(0, blob(question.path));
    query->bindValue(1, qlonglong(question.identity.size));
    query->bindValue(2, qlonglong(question.identity.mtimeNs));
    GLASSINE_CHECK(db.run(*query));
    if (query->next())
        answer.madeFrom = bytesOf(query->value(0));
    query->finish();
    return {};
}

Result<LedgerAnswer> answerTo(Database &db, const LedgerQuestion &question, const std::string &job)
{
    LedgerAnswer answer;
    answer.hash = question.hash;
    GLASSINE_CHECK(answerInput(db, question, answer));
    GLASSINE_CHECK(answerMaker(db, question, answer));
    if (!answer.hash.empty())
        GLASSINE_CHECK(answerOutputs(db, question, job, answer));
    return answer;
}

Result<void> insertInput(Database &db, const LedgerQuestion &question)
{
    GLASSINE_TRY(QSqlQuery * query, db.prepared("INSERT OR REPLACE INTO inputs VALUES(?,?,?,?,?,?,?)"));
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
    GLASSINE_TRY(QSqlQuery * query, db.prepared("INSERT OR REPLACE INTO outputs VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
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
    std::unique_ptr<Ledger> ledger(new Ledger);
    GLASSINE_CHECK(ledger->m_queue.start([&] { return openOrRebuild(ledgerFile(stateFolder)); }));
    return ledger;
}

void Ledger::lookUp(std::vector<LedgerQuestion> questions, std::vector<std::string> jobs,
                    std::function<void(std::vector<LedgerAnswer>)> then)
{
    // No answer is the answer "never seen": the photo is simply done again.
    auto answers = std::make_shared<std::vector<LedgerAnswer>>(questions.size());
    m_queue.post(
        [questions = std::move(questions), jobs = std::move(jobs), answers](Database &db) -> Result<void> {
            for (std::size_t i = 0; i < questions.size(); ++i) {
                const std::string &job = jobs.at(static_cast<std::size_t>(questions[i].job));
                GLASSINE_TRY((*answers)[i], answerTo(db, questions[i], job));
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
