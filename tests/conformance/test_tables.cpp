// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the codec and operation tables keeps the promises that forms, command line and presets build on.

#include "codecs/encoders.h"
#include "engine/imaging/synthetic.h"
#include "files/content_type.h"
#include "operations/apply.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace glassine;

namespace {

struct Row {
    QString name;
    std::span<const OptionSpec> options;
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::vector<Row> rows()
{
    std::vector<Row> all;
    for (const auto &codec : codecs::codecs())
        all.push_back({QStringLiteral("codec ") + toQString(codec.id), codec.options});
    for (const auto &operation : operations::operations())
        all.push_back({QStringLiteral("operation ") + toQString(operation.id), operation.options});
    return all;
}

bool isSentence(std::string_view text)
{
    return text.size() > 10 && text.ends_with('.') && QChar::isUpper(static_cast<char32_t>(text.front()));
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(imaging::start("test_tables").has_value()); }

    void optionsAreWellDescribed_data() { addRows(); }
    void optionsAreWellDescribed()
    {
        QFETCH(int, row);
        const Row described = rows()[std::size_t(row)];
        static const QRegularExpression kebab(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
        QSet<QString> keys;
        for (const OptionSpec &spec : described.options) {
            const QString key = toQString(spec.key);
            QVERIFY2(kebab.match(key).hasMatch(), qPrintable(key));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY2(!spec.label.empty(), qPrintable(key));
            QVERIFY2(isSentence(spec.help), qPrintable(key));
            if (spec.kind == OptionKind::Choice)
                QVERIFY2(spec.choices.size() >= 2, qPrintable(key));
            if (spec.kind == OptionKind::Integer || spec.kind == OptionKind::Number)
                QVERIFY2(spec.minimum < spec.maximum, qPrintable(key));
            QSet<QString> choices;
            for (const OptionChoice &choice : spec.choices) {
                QVERIFY2(!choice.key.empty() && !choice.label.empty(), qPrintable(key));
                QVERIFY2(!choices.contains(toQString(choice.key)), qPrintable(key));
                choices.insert(toQString(choice.key));
            }
        }
    }

    void defaultsPassTheirOwnCheck_data() { addRows(); }
    void defaultsPassTheirOwnCheck()
    {
        QFETCH(int, row);
        const Row described = rows()[std::size_t(row)];
        OptionValues given;
        for (const OptionSpec &spec : described.options)
            given.set(std::string(spec.key), spec.defaultValue);
        std::vector<OptionProblem> problems;
        const OptionValues checked = checkOptions(described.options, given, "row", problems);
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : (problems.front().path + ": " + problems.front().message).c_str());
        QVERIFY(checked == given);
        QVERIFY(synthetic::defaults(described.options) == given);
    }

    void everyValueReadsBackFromItsText_data() { addRows(); }
    void everyValueReadsBackFromItsText()
    {
        QFETCH(int, row);
        const Row described = rows()[std::size_t(row)];
        for (const OptionSpec &spec : described.options) {
            const auto parsed = parseOptionValue(spec, optionValueText(spec.defaultValue));
            QVERIFY2(parsed.has_value(), qPrintable(toQString(spec.key)));
            QVERIFY2(*parsed == spec.defaultValue, qPrintable(toQString(spec.key)));
        }
    }

    void conditionsPointAtChoicesThatExist_data() { addRows(); }
    void conditionsPointAtChoicesThatExist()
    {
        QFETCH(int, row);
        const Row described = rows()[std::size_t(row)];
        for (const OptionSpec &spec : described.options) {
            if (spec.appliesWhen.empty())
                continue;
            const QString condition = toQString(spec.appliesWhen);
            const QString other = condition.section(QLatin1Char('='), 0, 0);
            const auto target = std::find_if(described.options.begin(), described.options.end(),
                                             [&](const OptionSpec &s) { return toQString(s.key) == other; });
            QVERIFY2(target != described.options.end(), qPrintable(condition));
            QVERIFY2(target->key != spec.key, qPrintable(condition));
            for (const QString &value : condition.section(QLatin1Char('='), 1).split(QLatin1Char('|')))
                QVERIFY2(parseOptionValue(*target, value.toStdString()).has_value(), qPrintable(condition));
        }
    }

    void codecsAreComplete()
    {
        QSet<QString> ids;
        for (const auto &codec : codecs::codecs()) {
            QVERIFY(!ids.contains(toQString(codec.id)));
            ids.insert(toQString(codec.id));
            QVERIFY(!codec.label.empty() && !codec.extension.empty() && codec.mime.starts_with("image/"));
            QCOMPARE(codec.defaultQuality > 0, codec.lossy);
            QVERIFY(codecs::codecById(codec.id) == &codec);
            QVERIFY(codecs::codecById(codec.extension) == &codec);
            // What is written can be recognized and is offered for reading.
            const auto type = files::contentTypeById(codec.id == "jxl" ? "jpeg-xl" : codec.id);
            QVERIFY2(type != nullptr, codec.id.data());
            QVERIFY(files::extensionMatches(type->type, "a." + std::string(codec.extension)));
            QCOMPARE(type->mime, codec.mime);
        }
        QVERIFY(codecs::codecById("bpg") == nullptr);
    }

    void everyCodecWritesWithItsDefaults()
    {
        for (const auto &codec : codecs::codecs()) {
            if (!codecs::available(codec))
                continue;
            codecs::EncodeRequest request;
            request.options = synthetic::defaults(codec.options);
            const auto file = codecs::encode(codec.id, synthetic::rgb(20, 10), request);
            QVERIFY2(file.has_value(), codec.id.data());
            const auto type = files::sniff(ByteView(*file).first(std::min(file->size(), files::kSniffBytes)));
            QCOMPARE(files::contentTypeRow(type).mime, codec.mime);
        }
    }

    void operationsAreComplete()
    {
        QSet<QString> ids;
        auto stage = operations::Stage::Geometry;
        for (const auto &operation : operations::operations()) {
            QVERIFY(!ids.contains(toQString(operation.id)));
            ids.insert(toQString(operation.id));
            QVERIFY(!operation.label.empty());
            QVERIFY2(isSentence(operation.help), operation.id.data());
            QVERIFY2(operation.stage >= stage, operation.id.data()); // stages do not interleave
            stage = operation.stage;
            QVERIFY(operations::operationById(operation.id) == &operation);
            const OptionValues defaults = synthetic::defaults(operation.options);
            QVERIFY(operation.check == nullptr || !operation.check(defaults));
            const auto result = operations::apply(operation.id, synthetic::rgba(60, 40), defaults);
            QVERIFY2(result.has_value(), operation.id.data());
        }
        QVERIFY(operations::operationById("explode") == nullptr);
    }

private:
    void addRows()
    {
        QTest::addColumn<int>("row");
        const auto all = rows();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all[i].name)) << int(i);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
