// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas: what they come to, where they are wrong, and what the application tells of a file.
#include "formulas/formula.h"
#include "formulas/origin.h"

#include <QTest>

using namespace glassine;
using namespace glassine::formulas;

namespace {

FormulaFacts facts()
{
    FormulaFacts facts;
    facts.name = "IMG_4711";
    facts.preset = "web-2048";
    facts.rendition = "web";
    facts.sequence = 42;
    facts.size = {2048, 1365};
    facts.date = "2026-03-07T19:46:05";
    facts.photo = {{"creator", "Ada Lovelace"}, {"camera", "NIKON D610"}, {"lens", ""}};
    return facts;
}

QString expanded(const char *text, const FormulaFacts &known)
{
    const auto formula = parseFormula(text);
    return formula ? QString::fromStdString(expand(*formula, known)) : QStringLiteral("does not parse");
}

} // namespace

class FormulaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void saysWhatThePhotoSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QString::fromUtf8(result);
        };
        row("", "");
        row("All rights reserved.", "All rights reserved.");
        row("© {date:%Y} {creator|Jane Doe}", "© 2026 Ada Lovelace");
        row("© {date:%Y} {copyright|Jane Doe}", "© 2026 Jane Doe");
        row("{name} {seq:04} {w}×{h}", "IMG_4711 0042 2048×1365");
        row("{date} {date:%d.%m.%Y %H:%M}", "2026-03-07 07.03.2026 19:46");
        row("{camera:lower}{, lens}", "nikon d610");
        row("{preset}/{rendition:2}", "web-2048/we");
        row("{{seq}} {seq}", "{seq} 42");
        row("© {copyright}", "");            // nobody behind the sign
        row("Photo: {copyright}", "Photo:"); // words were meant
        row("{lens} {camera}", "NIKON D610");
        row("{rating}", "");
    }
    void saysWhatThePhotoSays()
    {
        QFETCH(const QByteArray, text);
        QTEST(expanded(text.constData(), facts()), "result");
    }

    void keepsToOneLine()
    {
        FormulaFacts odd = facts();
        odd.photo["creator"] = "Ada\nBcc: x\x1b[2J\x7f";
        QCOMPARE(expanded("{creator}", odd), QStringLiteral("Ada Bcc: x [2J"));
    }

    void leavesOutADateThatDoesNotExist()
    {
        FormulaFacts odd = facts();
        odd.date = "0000:00:00 00:00:00";
        QCOMPARE(expanded("{date:%Y}", odd), QString());
        QCOMPARE(expanded("© {date:%Y|long ago}", odd), QStringLiteral("© long ago"));
    }

    void pointsAtWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("detail");
        const auto row = [](const char *text, const char *detail) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(detail);
        };
        row("© {creater}", "column 4: there is no token {creater}; did you mean \"creator\"?");
        row("© {", "column 3: \"{\" without \"}\"; write {{ for a brace");
        row("a}", "column 2: \"}\" without \"{\"; write }} for a brace");
        row("{date:%Q}", "column 7: \"%Q\" is not a date format such as %Y-%m-%d");
        row("{seq:x}", "column 6: \"x\" is not a width such as 04");
        row("{rating:3}", "column 9: {rating} takes no format");
        row("{}", "column 2: a token has no name; write {{ }} for braces");
        row("{dir}", "column 2: there is no token {dir}");
    }
    void pointsAtWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, detail);
        const auto formula = parseFormula(text.toStdString());
        QVERIFY(!formula);
        QCOMPARE(QByteArray::fromStdString(formula.error().detail), detail);
        QCOMPARE(formula.error().subject, text.toStdString());
    }

    void refusesWhatNobodyWrites() { QVERIFY(!parseFormula(std::string(5000, 'x'))); }

    void knowsItsTokens()
    {
        const auto formula = parseFormula("© {date:%Y} {creator}");
        QVERIFY(formula && formula->uses("creator") && formula->uses("date") && !formula->uses("seq"));
        for (const TokenRow &token : formulaTokens())
            QVERIFY2(parseFormula('{' + std::string(token.name) + '}'), token.name.data());
    }

    void tellsOfAFileWhatItsBytesDoNot_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("suffix");
        QTest::newRow("plain") << QByteArray("/a/b.c/IMG_1.tar.jpg") << QByteArray("IMG_1.tar") << QByteArray("jpg");
        QTest::newRow("no suffix") << QByteArray("/a.b/IMG") << QByteArray("IMG") << QByteArray();
        QTest::newRow("hidden") << QByteArray(".profile") << QByteArray(".profile") << QByteArray();
    }
    void tellsOfAFileWhatItsBytesDoNot()
    {
        QFETCH(const QByteArray, path);
        const FileNameParts parts = fileNameParts(path.toStdString());
        QTEST(QByteArray::fromStdString(parts.name), "name");
        QTEST(QByteArray::fromStdString(parts.suffix), "suffix");
        const Origin origin = originOf(path.toStdString(), 1'000'000'000'000'000'000);
        QCOMPARE(origin.name, parts.name);
        QCOMPARE(origin.date, std::string("2001-09-09T03:46:40"));
        QCOMPARE(originOf("a", 0).date, std::string());
    }
};

QTEST_GUILESS_MAIN(FormulaTest)
#include "formula_test.moc"
