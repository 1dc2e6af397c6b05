// SPDX-License-Identifier: GPL-3.0-or-later
// Templates: what they expand to, where they are wrong, and that no value leads out of the output folder.
#include "naming/naming.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace glassine;
using namespace glassine::naming;

namespace {

TokenValues values()
{
    TokenValues v;
    v.dir = "day1/ceremony";
    v.name = "IMG_4711";
    v.extension = "avif";
    v.sourceExtension = "HEIC";
    v.rendition = "2048";
    v.preset = "web-2048";
    v.output = {2048, 1365};
    v.sequence = 42;
    v.dateTaken = "2026-03-07T19:46:05";
    v.fileTimeNs = 1'000'000'000'000'000'000; // 2001-09-09T01:46:40Z
    v.camera = "NIKON D610";
    v.burst = "0F2A4C1E-77D0-4B6B-9D55-3B0D7B1E1F00";
    v.lens = "50mm f/1.4";
    v.creator = "Ada Lovelace";
    v.rating = 4;
    v.hash = "9f86d081884c7d659a2feaa0c55ad015";
    return v;
}

QString expanded(const QString &text, const TokenValues &v, int numbered = 0)
{
    const auto form = NameTemplate::parse(text.toStdString());
    return form ? QString::fromStdString(form->expand(v, numbered)) : QStringLiteral("does not parse");
}

} // namespace

class TemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("{dir}/{name}.{ext}", "day1/ceremony/IMG_4711.avif");
        row("{name}.{ext}", "IMG_4711.avif");
        row("/{name}.{ext}", "IMG_4711.avif");
        row("./a//{name}.{ext}", "a/IMG_4711.avif");
        row("{name}{.source-ext}", "IMG_4711.HEIC");
        row("{name}_{w}x{h}.{ext}", "IMG_4711_2048x1365.avif");
        row("{w:06}.{ext}", "002048.avif");
        row("{seq:05}-{preset}-{rendition}.{ext}", "00042-web-2048-2048.avif");
        row("{date}.{ext}", "2026-03-07.avif");
        row("{date:%Y/%m}/{date:%d-%b-%y %H%M%S %j%%}.{ext}", "2026/03/07-Mar-26 194605 066%.avif");
        row("{camera:lower}.{ext}", "nikon d610.avif");
        row("{name:upper}.{ext:upper}", "IMG_4711.AVIF");
        row("{creator:3}.{ext}", "Ada.avif");
        row("{lens}.{ext}", "50mm f_1.4.avif");
        row("{rating}.{ext}", "4.avif");
        row("{burst:8}/{name}.{ext}", "0F2A4C1E/IMG_4711.avif");
        row("{hash:8}.{ext}", "9f86d081.avif");
        row("{{{name}}}.{ext}", "{IMG_4711}.avif");
        row("写真 {name}.{ext}", "写真 IMG_4711.avif");
        row("{name}{-seq:04}.{ext}", "IMG_4711.avif");
        row("{name}{, creator}.{ext}", "IMG_4711, Ada Lovelace.avif");
        row("{dir|top}/{name}", "day1/ceremony/IMG_4711");
    }
    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(expanded(text, values()), result);
    }

    void emptyValuesGiveWayToFallbackOrVanish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("{camera|unknown}.{ext}", "unknown.avif");
        row("a{-camera}{_lens|none}.{ext}", "a_none.avif");
        row("a{-rating}{-w}{-date}.{ext}", "a.avif");
        row("{dir}/{name}.{ext}", "_.avif");
        row("{dir|all/of it}/a.{ext}", "all/of it/a.avif");
        row("{camera}/a.{ext}", "a.avif");
        row("{camera}", "_");
        row("{name}.{source-ext}", "_");
    }
    void emptyValuesGiveWayToFallbackOrVanish()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        TokenValues none;
        none.extension = "avif";
        QCOMPARE(expanded(text, none), result);
    }

    void numbersGoBeforeTheExtensionOrWhereTheTemplateSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(result);
        };
        row("{name}.{ext}", "IMG_4711-3.avif");
        row("{name}.tar.{ext}", "IMG_4711.tar-3.avif");
        row("{name}", "IMG_4711-3");
        row("{name}.jpg", "IMG_4711-3.jpg");
        row("{name}{-seq:04}_{w}.{ext}", "IMG_4711-0003_2048.avif");
        row("{seq}-{name}.{ext}", "42-IMG_4711-3.avif");
        row("{dir}/{-seq}/{name}.{ext}", "day1/ceremony/-3/IMG_4711.avif");
    }
    void numbersGoBeforeTheExtensionOrWhereTheTemplateSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(expanded(text, values(), 3), result);
    }

    void dateFallsBackToTheFile_data()
    {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<QString>("result");
        QTest::newRow("exif") << QByteArray("2026:03:07 19:46:05") << QStringLiteral("20260307-194605");
        QTest::newRow("day only") << QByteArray("2026-03-07") << QStringLiteral("20260307-000000");
        QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00") << QStringLiteral("20240229-000000");
        QTest::newRow("no leap day") << QByteArray("2026-02-29T00:00:00") << QStringLiteral("20010909-014640");
        QTest::newRow("clock never set") << QByteArray("0000:00:00 00:00:00") << QStringLiteral("20010909-014640");
        QTest::newRow("garbage") << QByteArray("../../etc") << QStringLiteral("20010909-014640");
        QTest::newRow("none") << QByteArray() << QStringLiteral("20010909-014640");
    }
    void dateFallsBackToTheFile()
    {
        QFETCH(QByteArray, taken);
        QFETCH(QString, result);
        TokenValues v = values();
        v.dateTaken = taken.toStdString();
        QCOMPARE(expanded(QStringLiteral("{date:%Y%m%d-%H%M%S}"), v), result);
    }

    void rejectsWithColumnAndSuggestion_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *text, const char *detail) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(detail);
        };
        row("", "column 1: it is empty");
        row("{dir}/{nmae}.{ext}", "column 8: there is no token {nmae}; did you mean \"name\"?");
        row("写真{-sec:04}", "column 5: there is no token {sec}; did you mean \"seq\"?");
        row("{zzzzzz}", "column 2: there is no token {zzzzzz}");
        row("{}", "column 2: a token has no name; write {{ }} for braces");
        row("a{name", "column 2: \"{\" without \"}\"; write {{ for a brace");
        row("{a{name}", "column 1: \"{\" without \"}\"; write {{ for a brace");
        row("a}b", "column 2: \"}\" without \"{\"; write }} for a brace");
        row("{seq:x}", "column 6: \"x\" is not a width such as 04");
        row("{seq:0}", "column 6: \"0\" is not a width such as 04");
        row("{seq:9999999999999}", "column 6: \"9999999999999\" is not a width such as 04");
        row("{hash:}", "column 7: \"\" is not a length such as 8");
        row("{name:title}", "column 7: \"title\" is none of upper, lower and a length such as 30");
        row("{date:%Q}", "column 7: \"%Q\" is not a date format such as %Y-%m-%d");
        row("{date:%}", "column 7: \"%\" is not a date format such as %Y-%m-%d");
        row("{dir:upper}/a", "column 6: {dir} takes no format");
        row("{name}/", "column 7: it ends with a folder; add a file name such as {name}.{ext}");
        row("a/../{name}", "column 3: \"..\" would leave the output folder");
        row("{/name}", "column 2: a token cannot begin with \"/\"; write it before the brace");
    }
    void rejectsWithColumnAndSuggestion()
    {
        QFETCH(QString, text);
        QFETCH(QString, detail);
        const auto form = NameTemplate::parse(text.toStdString());
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::TemplateInvalid);
        QCOMPARE(QString::fromStdString(form.error().subject), text);
        QCOMPARE(QString::fromStdString(form.error().detail), detail);
    }

    void knowsWhatItNeeds()
    {
        const auto plain = NameTemplate::parse("{dir}/{name}{-seq}.{ext}");
        QVERIFY(!plain->needsProbe() && !plain->needsHash());
        QVERIFY(plain->uses("seq") && !plain->uses("seq:") && !plain->uses(""));
        for (const char *text : {"{w}", "{h}", "{date}", "{camera}", "{lens}", "{creator}", "{rating}", "{burst}"})
            QVERIFY2(NameTemplate::parse(text)->needsProbe(), text);
        QVERIFY(NameTemplate::parse("{hash:8}")->needsHash());
    }

    void helpListsTokensThatParse()
    {
        std::set<std::string_view> tokens;
        for (const TokenHelp &help : tokenHelp()) {
            QVERIFY(tokens.insert(help.token).second);
            QVERIFY(NameTemplate::parse('{' + std::string(help.token) + '}').has_value());
            QVERIFY(!help.help.empty() && !help.example.empty());
        }
        QVERIFY(tokens.size() >= 15);
    }

    void sanitizesComponents_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("portable");
        const auto row = [](const char *name, const QByteArray &raw, const QByteArray &plain,
                            const QByteArray &portable) { QTest::newRow(name) << raw << plain << portable; };
        row("ordinary", "IMG 1 (2).jpg", "IMG 1 (2).jpg", "IMG 1 (2).jpg");
        row("separator and NUL", QByteArray("a/b\0c", 5), "a_b_c", "a_b_c");
        row("controls", "a\nb\x1b\x7f\xc2\x85.jpg", "a_b___.jpg", "a_b___.jpg");
        row("dot", ".", "_", "_");
        row("dots", "..", "__", "__");
        row("three dots", "...", "...", "_");
        row("empty", "", "_", "_");
        row("blanks", "  a  ", "a", "a");
        row("only blanks", "   ", "_", "_");
        row("dot at the end", "a. .", "a. .", "a");
        row("windows characters", "a:b*c?d\"e<f>g|h\\i", "a:b*c?d\"e<f>g|h\\i", "a_b_c_d_e_f_g_h_i");
        row("reserved", "con", "con", "_con");
        row("reserved with extension", "Aux.jpg", "Aux.jpg", "_Aux.jpg");
        row("reserved port", "COM1.tar.gz", "COM1.tar.gz", "_COM1.tar.gz");
        row("reserved superscript", "lpt\xc2\xb2", "lpt\xc2\xb2", "_lpt\xc2\xb2");
        row("not reserved", "COM10.jpg", "COM10.jpg", "COM10.jpg");
        row("not reserved either", "CONcert.jpg", "CONcert.jpg", "CONcert.jpg");
        row("not UTF-8", "caf\xe9.jpg", "caf\xe9.jpg", "caf_.jpg");
        row("unicode", "ä é 写真 🎞", "ä é 写真 🎞", "ä é 写真 🎞");
    }
    void sanitizesComponents()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, portable);
        QCOMPARE(QByteArray::fromStdString(sanitizeComponent(raw.toStdString(), 255, false)), plain);
        QCOMPARE(QByteArray::fromStdString(sanitizeComponent(raw.toStdString(), 255, true)), portable);
    }

    void longNamesAreCutBetweenCharactersAndStayApart()
    {
        std::string emoji;
        for (int i = 0; i < 70; ++i)
            emoji += "🎞";
        const std::string cut = sanitizeComponent(emoji, 255, false);
        QVERIFY(cut.size() <= 255 && cut.size() > 240);
        QVERIFY(QString::fromStdString(cut).toStdString() == cut);
        QVERIFY(sanitizeComponent(emoji + "a", 255, false) != sanitizeComponent(emoji + "b", 255, false));
        QCOMPARE(sanitizeComponent(std::string(255, 'n'), 255, false), std::string(255, 'n'));
        QCOMPARE(sanitizeComponent(std::string(999, '\xbf'), 255, false).size(),
                 std::size_t(255)); // no character at all
    }

    void longPhotoNamesLeaveTheRestOfTheTemplateWhole()
    {
        TokenValues v = values();
        v.dir.clear();
        v.name = std::string(250, 'n');
        QCOMPARE(expanded(QStringLiteral("{name}.{ext}"), v), QString(250, u'n') + QStringLiteral(".avif"));
        const QString name = expanded(QStringLiteral("{name}_{w}x{h}.{ext}"), v, 17);
        QVERIFY2(name.endsWith(QStringLiteral("_2048x1365-17.avif")), qPrintable(name));
        QVERIFY(name.size() <= 255 && name.size() > 230);
        TokenValues other = v;
        other.name.back() = 'm';
        QVERIFY(expanded(QStringLiteral("{name}_{w}x{h}.{ext}"), other, 17) != name);
    }

    void noValueLeadsOutOfTheFolder()
    {
        const std::string evil("../../etc/pass\0wd\n", 18);
        TokenValues v;
        v.dir = "../../../root/./.ssh//";
        v.name = v.extension = v.sourceExtension = v.rendition = v.preset = v.camera = v.lens = v.creator = v.hash =
            evil;
        for (const char *text : {"{dir}/{name}.{ext}", "{camera}/{lens}/{creator}",
                                 "{preset}{-rendition}/{hash}{.source-ext}", "{name|..}/{name}", "{rating|../..}/x"}) {
            const auto form = NameTemplate::parse(text);
            QVERIFY(form.has_value());
            checkPath(form->expand(v, 2), text);
        }
    }

    void anyTextParsesOrSaysWhy()
    {
        QRandomGenerator random(7);
        const std::string alphabet = "{}{}:|/.-%\\ aenmdirsqtwh04YZ\xe9\xff\n";
        int parsed = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (int length = random.bounded(1, 24); length > 0; --length)
                text += random.bounded(6) == 0 ? "{name}"
                                               : std::string(1, alphabet[random.bounded(quint32(alphabet.size()))]);
            const auto form = NameTemplate::parse(text);
            if (!form) {
                QVERIFY(form.error().detail.starts_with("column "));
                continue;
            }
            ++parsed;
            checkPath(form->expand(values(), i % 3), text.c_str());
        }
        QVERIFY(parsed > 100);
    }

private:
    static void checkPath(const std::string &path, const char *text)
    {
        QVERIFY2(!path.empty() && path.front() != '/' && path.back() != '/', text);
        for (const QByteArray &part : QByteArray::fromStdString(path).split('/')) {
            QVERIFY2(!part.isEmpty() && part != "." && part != "..", text);
            QVERIFY2(part.size() <= 255, text);
            QVERIFY2(std::none_of(part.begin(), part.end(), [](char c) { return c >= 0 && c < 0x20; }), text);
        }
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "template_test.moc"
