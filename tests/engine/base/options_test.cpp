// SPDX-License-Identifier: GPL-3.0-or-later
// Options: defaults, ranges, choices, and messages that lead to the mistake.
#include "base/option_spec.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace glassine;

namespace {

std::vector<OptionSpec> specs()
{
    return {
        integerOption("quality", "Quality", "How good.", 82, 1, 100),
        numberOption("sigma", "Sigma", "How wide.", 0.5, 0, 10, "px"),
        booleanOption("progressive", "Progressive", "In scans.", true),
        choiceOption("subsampling", "Subsampling", "Color resolution.", "auto",
                     {{"auto", "Automatic"}, {"4:2:0", "Half"}, {"4:4:4", "Full"}}),
        textOption("comment", "Comment", "Any text.", ""),
    };
}

const OptionSpec &spec(const std::vector<OptionSpec> &all, const std::string &key)
{
    for (const OptionSpec &one : all) {
        if (one.key == key)
            return one;
    }
    qFatal("no such spec");
}

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingGivenGivesEveryDefault()
    {
        std::vector<OptionProblem> problems;
        const OptionValues values = checkOptions(specs(), {}, "target", problems);
        QVERIFY(problems.empty());
        QCOMPARE(values.integer("quality"), 82);
        QCOMPARE(values.number("sigma"), 0.5);
        QCOMPARE(values.boolean("progressive"), true);
        QCOMPARE(values.text("subsampling"), std::string("auto"));
        QCOMPARE(values.all().size(), std::size_t(5));
    }

    void wholeNumbersAndNumbersBecomeWhatTheSpecSays()
    {
        OptionValues given;
        given.set("sigma", std::int64_t(3));
        given.set("quality", 90.0);
        std::vector<OptionProblem> problems;
        const OptionValues values = checkOptions(specs(), given, {}, problems);
        QVERIFY(problems.empty());
        QCOMPARE(values.number("sigma"), 3.0);
        QCOMPARE(values.integer("quality"), 90);
    }

    void problemsCarryThePathAndKeepTheDefault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("above") << QStringLiteral("quality") << QVariant(101)
                               << QStringLiteral("101 is out of range: it must be from 1 to 100");
        QTest::newRow("below, with unit") << QStringLiteral("sigma") << QVariant(-0.5)
                                          << QStringLiteral("-0.5 is out of range: it must be from 0 px to 10 px");
        QTest::newRow("fraction for a whole number")
            << QStringLiteral("quality") << QVariant(82.5) << QStringLiteral("82.5 is not a whole number");
        QTest::newRow("text for a number") << QStringLiteral("quality") << QVariant(QStringLiteral("high"))
                                           << QStringLiteral("\"high\" is not a whole number");
        QTest::newRow("number for a switch")
            << QStringLiteral("progressive") << QVariant(1) << QStringLiteral("1 is not true or false");
        QTest::newRow("near choice")
            << QStringLiteral("subsampling") << QVariant(QStringLiteral("4:2:2"))
            << QStringLiteral("\"4:2:2\" is not one of its choices: auto, 4:2:0, 4:4:4; did you mean \"4:2:0\"?");
        QTest::newRow("far choice") << QStringLiteral("subsampling") << QVariant(QStringLiteral("zzzzzz"))
                                    << QStringLiteral("\"zzzzzz\" is not one of its choices: auto, 4:2:0, 4:4:4");
        QTest::newRow("switch for text") << QStringLiteral("comment") << QVariant(true)
                                         << QStringLiteral("true is not text");
        QTest::newRow("unknown option") << QStringLiteral("qualty") << QVariant(82)
                                        << QStringLiteral("there is no such option; did you mean \"quality\"?");
    }
    void problemsCarryThePathAndKeepTheDefault()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QFETCH(QString, message);
        OptionValues given;
        if (value.typeId() == QMetaType::Int)
            given.set(key.toStdString(), std::int64_t(value.toInt()));
        else if (value.typeId() == QMetaType::Double)
            given.set(key.toStdString(), value.toDouble());
        else if (value.typeId() == QMetaType::Bool)
            given.set(key.toStdString(), value.toBool());
        else
            given.set(key.toStdString(), value.toString().toStdString());
        std::vector<OptionProblem> problems;
        const OptionValues values = checkOptions(specs(), given, "renditions[1].target", problems);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(problems[0].path), QStringLiteral("renditions[1].target.") + key);
        QCOMPARE(QString::fromStdString(problems[0].message), message);
        QCOMPARE(values, checkOptions(specs(), {}, {}, problems));
    }

    void infinityIsNoNumber()
    {
        for (const double bad : {std::numeric_limits<double>::infinity(), std::nan("")}) {
            OptionValues given;
            given.set("sigma", bad);
            given.set("quality", bad);
            std::vector<OptionProblem> problems;
            checkOptions(specs(), given, {}, problems);
            QCOMPARE(problems.size(), std::size_t(2));
        }
    }

    void parsesTextByKind_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("back"); ///< empty: refused
        QTest::newRow("integer") << QStringLiteral("quality") << QStringLiteral("75") << QStringLiteral("75");
        QTest::newRow("plus") << QStringLiteral("quality") << QStringLiteral("+75") << QStringLiteral("75");
        QTest::newRow("rest") << QStringLiteral("quality") << QStringLiteral("75%") << QString();
        QTest::newRow("blank") << QStringLiteral("quality") << QStringLiteral(" 75") << QString();
        QTest::newRow("huge") << QStringLiteral("quality") << QStringLiteral("99999999999999999999") << QString();
        QTest::newRow("number") << QStringLiteral("sigma") << QStringLiteral("1.25") << QStringLiteral("1.25");
        QTest::newRow("integer as number") << QStringLiteral("sigma") << QStringLiteral("2") << QStringLiteral("2");
        QTest::newRow("comma") << QStringLiteral("sigma") << QStringLiteral("1,5") << QString();
        QTest::newRow("nan") << QStringLiteral("sigma") << QStringLiteral("nan") << QString();
        QTest::newRow("yes") << QStringLiteral("progressive") << QStringLiteral("yes") << QStringLiteral("true");
        QTest::newRow("off") << QStringLiteral("progressive") << QStringLiteral("off") << QStringLiteral("false");
        QTest::newRow("maybe") << QStringLiteral("progressive") << QStringLiteral("maybe") << QString();
        QTest::newRow("choice") << QStringLiteral("subsampling") << QStringLiteral("4:4:4") << QStringLiteral("4:4:4");
        QTest::newRow("choice by case") << QStringLiteral("subsampling") << QStringLiteral("AUTO") << QString();
        QTest::newRow("text") << QStringLiteral("comment") << QStringLiteral("true") << QStringLiteral("true");
    }
    void parsesTextByKind()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, back);
        const auto all = specs();
        const auto value = parseOptionValue(spec(all, key.toStdString()), text.toStdString());
        QCOMPARE(value.has_value(), !back.isEmpty());
        if (value)
            QCOMPARE(QString::fromStdString(optionValueText(*value)), back);
        else
            QCOMPARE(value.error().code, ErrorCode::Usage);
        if (!value)
            QCOMPARE(QString::fromStdString(value.error().subject), key);
    }

    void numbersComeBackExactly()
    {
        for (const double number : {0.1, 1.0 / 3.0, 1e-9, 123456.789}) {
            const OptionSpec any = numberOption("n", "", "", 0, -1e300, 1e300);
            const auto parsed = parseOptionValue(any, optionValueText(number));
            QVERIFY(parsed.has_value());
            QCOMPARE(std::get<double>(*parsed), number);
        }
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
