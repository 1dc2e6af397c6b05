// SPDX-License-Identifier: GPL-3.0-or-later
// The plan: no two outputs share a name, nothing on disk is in danger, and 200,000 equal names are no problem.
#include "fixture.h"
#include "naming/naming.h"

#include <QElapsedTimer>

#include <set>

using namespace glassine;
using namespace glassine::naming;
using namespace glassine::fixture;
using Action = PlannedOutput::Action;

namespace {

TokenValues photo(const std::string &name, const std::string &dir = {})
{
    TokenValues values;
    values.name = name;
    values.dir = dir;
    values.extension = "jpg";
    return values;
}

NamingSettings settings(const char *pattern = "{dir}/{name}.{ext}", ExistingPolicy existing = ExistingPolicy::Number)
{
    NamingSettings result;
    result.pattern = pattern;
    result.existing = existing;
    return result;
}

bool nothing(const std::string &)
{
    return false;
}

QStringList planned(OutputPlanner &planner, const std::vector<TokenValues> &photos)
{
    QStringList names;
    for (const TokenValues &values : photos)
        names << QString::fromStdString(planner.plan(names.size(), 0, values).fileName);
    return names;
}

} // namespace

class PlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalNamesInABatchAreNumberedInOrder()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
        const QStringList expected{QStringLiteral("a.jpg"), QStringLiteral("a-2.jpg"), QStringLiteral("b.jpg"),
                                   QStringLiteral("a-3.jpg")};
        QCOMPARE(planned(planner, {photo("a", "1"), photo("a", "2"), photo("b"), photo("a", "3")}), expected);
        QVERIFY(namesIn(pathOf(folder)).isEmpty()); // no probe is left
    }

    void numberedNamesDoNotTakeRealOnes()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
        const QStringList expected{QStringLiteral("a.jpg"), QStringLiteral("a-2.jpg"), QStringLiteral("a-3.jpg"),
                                   QStringLiteral("a-2-2.jpg")};
        QCOMPARE(planned(planner, {photo("a"), photo("a-2"), photo("a"), photo("a-2")}), expected);
    }

    void sequenceTokenIsUsedOnlyWhenNeeded()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}{-seq:04}.{ext}"), nothing);
        const auto first = planner.plan(0, 0, photo("a"));
        const auto second = planner.plan(1, 0, photo("a"));
        QCOMPARE(first.fileName, std::string("a.jpg"));
        QVERIFY(!first.numbered);
        QCOMPARE(second.fileName, std::string("a-0002.jpg"));
        QVERIFY(second.numbered);
        QCOMPARE(second.input, std::int64_t(1));
    }

    void existingFilesFollowThePolicy_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("inTheWay");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("action");
        const QString plain = QStringLiteral("a.jpg");
        const QString numbered = QStringLiteral("a-2.jpg");
        const QString file = QStringLiteral("file");
        const QString folder = QStringLiteral("folder");
        QTest::newRow("number") << int(ExistingPolicy::Number) << file << numbered << int(Action::Write);
        QTest::newRow("skip") << int(ExistingPolicy::Skip) << file << plain << int(Action::SkipExisting);
        QTest::newRow("stop") << int(ExistingPolicy::Stop) << file << plain << int(Action::Refuse);
        QTest::newRow("number, dangling link")
            << int(ExistingPolicy::Number) << QStringLiteral("link") << numbered << int(Action::Write);
        QTest::newRow("skip, folder") << int(ExistingPolicy::Skip) << folder << numbered << int(Action::Write);
    }
    void existingFilesFollowThePolicy()
    {
        QFETCH(int, policy);
        QFETCH(QString, inTheWay);
        QFETCH(QString, name);
        QFETCH(int, action);
        const Folder folder;
        if (inTheWay == u"folder")
            makeFolder(pathOf(folder, "a.jpg"));
        else if (inTheWay == u"link")
            QCOMPARE(::symlink("nowhere", pathOf(folder, "a.jpg").c_str()), 0);
        else
            writeFile(pathOf(folder, "a.jpg"), "x");
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}", static_cast<ExistingPolicy>(policy)), nothing);
        const auto output = planner.plan(0, 0, photo("a"));
        QCOMPARE(QString::fromStdString(output.fileName), name);
        QCOMPARE(int(output.action), action);
        if (output.action == Action::Refuse)
            QCOMPARE(output.refusal.code, ErrorCode::OutputExists);
    }

    void originalsAreNeverAnOutput()
    {
        const Folder folder;
        for (const char *name : {"a.jpg", "b-2.jpg"})
            writeFile(pathOf(folder, name), "original");
        const std::set<std::string> originals{pathOf(folder, "a.jpg"), pathOf(folder, "b-2.jpg")};
        for (const auto policy : {ExistingPolicy::Number, ExistingPolicy::Skip, ExistingPolicy::Stop}) {
            OutputPlanner planner(pathOf(folder), settings("{name}.{ext}", policy),
                                  [&](const std::string &path) { return originals.contains(path); });
            const auto onto = planner.plan(0, 0, photo("a"));
            QCOMPARE(onto.action, Action::Refuse);
            QCOMPARE(onto.refusal.code, ErrorCode::OutputIsInput);
            QCOMPARE(onto.refusal.subject, pathOf(folder, "a.jpg"));
            // A number that happens to lead to an original goes on to the next.
            planner.plan(1, 0, photo("b"));
            const auto numbered = planner.plan(2, 0, photo("b"));
            QCOMPARE(numbered.fileName, std::string("b-3.jpg"));
            QCOMPARE(numbered.action, Action::Write);
            QVERIFY(numbered.refusal.subject.empty());
        }
    }

    void caseAndNormalizationOnlyMatterWhereTheyMatter()
    {
        const Folder folder; // compares bytes, like the file systems Linux itself lives on
        const NameComparison comparison = comparisonFor(pathOf(folder));
        if (comparison.caseInsensitive || comparison.normalizes)
            QSKIP("the temporary folder does not compare names byte by byte");
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
        const QStringList names = planned(planner, {photo("IMG"), photo("img"), photo("\u00e9"), photo("e\u0301")});
        QVERIFY(names.filter(QStringLiteral("-2")).isEmpty());
        QVERIFY(namesIn(pathOf(folder)).isEmpty());
    }

    void caseInsensitiveTargetsGetDistinctNames()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings(), nothing, [](const std::string &) {
            return NameComparison{true, false};
        });
        const QStringList expected{QStringLiteral("IMG.jpg"), QStringLiteral("img-2.jpg"), QStringLiteral("Ä.jpg"),
                                   QStringLiteral("ä-2.jpg"), QStringLiteral("Img-3.jpg")};
        QCOMPARE(planned(planner, {photo("IMG"), photo("img"), photo("Ä"), photo("ä"), photo("Img")}), expected);
        QCOMPARE(planner.plan(9, 0, photo("x", "Sub")).fileName, std::string("x.jpg"));
        QCOMPARE(planner.plan(9, 0, photo("x", "sub")).fileName, std::string("x-2.jpg"));
        planner.reserve(pathOf(folder), "KEPT.jpg");
        QCOMPARE(planner.plan(9, 0, photo("kept")).fileName, std::string("kept-2.jpg"));
        // Two different names that are no UTF-8 stay two.
        QCOMPARE(planner.plan(9, 0, photo("\xff")).fileName, std::string("\xff.jpg"));
        QCOMPARE(planner.plan(9, 0, photo("\xfe")).fileName, std::string("\xfe.jpg"));
    }

    void normalizingTargetsGetDistinctNames()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings(), nothing, [](const std::string &) {
            return NameComparison{false, true};
        });
        QCOMPARE(planner.plan(0, 0, photo("\u00e9")).fileName, std::string("\u00e9.jpg"));
        QCOMPARE(planner.plan(1, 0, photo("e\u0301")).fileName, std::string("e\u0301-2.jpg"));
        QCOMPARE(planner.plan(2, 0, photo("\u00c9")).fileName, std::string("\u00c9.jpg"));
    }

    void asksTheNearestFolderThatExistsOnlyOnce()
    {
        const Folder folder;
        std::vector<std::string> asked;
        OutputPlanner planner(pathOf(folder, "new"), settings(), nothing, [&](const std::string &existing) {
            asked.push_back(existing);
            return NameComparison{};
        });
        for (const char *dir : {"", "a", "a/b", "c"})
            planner.plan(0, 0, photo("x", dir));
        QCOMPARE(asked, std::vector<std::string>{pathOf(folder)});
    }

    void probesTheTargetAndLeavesNothing()
    {
        // The real thing, where a case-insensitive folder is given (exFAT, NTFS, casefold).
        const QByteArray target = qgetenv("GLASSINE_CASE_INSENSITIVE");
        if (target.isEmpty())
            QSKIP("GLASSINE_CASE_INSENSITIVE names no case-insensitive folder");
        const QStringList before = namesIn(target.toStdString());
        QVERIFY(comparisonFor(target.toStdString()).caseInsensitive);
        QVERIFY(comparisonFor(target.toStdString() + "/not/there/yet").caseInsensitive);
        QCOMPARE(namesIn(target.toStdString()), before);
    }

    void foldersAndFilesDoNotTakeEachOthersNames()
    {
        const Folder folder;
        writeFile(pathOf(folder, "on-disk"), "x");
        OutputPlanner planner(pathOf(folder), settings("{dir}/{name}"), nothing);
        QCOMPARE(planner.plan(0, 0, photo("a")).path(), pathOf(folder, "a"));
        QCOMPARE(planner.plan(1, 0, photo("x", "a")).path(), pathOf(folder, "a_/x"));
        QCOMPARE(planner.plan(2, 0, photo("y", "a")).path(), pathOf(folder, "a_/y"));
        QCOMPARE(planner.plan(3, 0, photo("x", "b/c")).path(), pathOf(folder, "b/c/x"));
        QCOMPARE(planner.plan(4, 0, photo("b")).path(), pathOf(folder, "b-2"));
        QCOMPARE(planner.plan(5, 0, photo("c", "b")).path(), pathOf(folder, "b/c-2"));
        QCOMPARE(planner.plan(6, 0, photo("x", "on-disk")).path(), pathOf(folder, "on-disk_/x"));
    }

    void renditionsHaveTheirOwnTemplates()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder) + "//", settings("{name}.{ext}"), nothing);
        QVERIFY(planner.setTemplates({"", "{name}-{rendition}.{ext}"}).has_value());
        TokenValues values = photo("a");
        values.rendition = "480";
        QCOMPARE(planner.plan(0, 0, values).path(), pathOf(folder, "a.jpg"));
        QCOMPARE(planner.plan(0, 1, values).path(), pathOf(folder, "a-480.jpg"));
        QCOMPARE(planner.plan(0, 7, values).path(), pathOf(folder, "a-2.jpg")); // none of its own: the pattern
        const auto wrong = planner.setTemplates({"", "{nmae}"});
        QCOMPARE(wrong.error().code, ErrorCode::TemplateInvalid);
        QCOMPARE(planner.plan(1, 1, values).path(), pathOf(folder, "a-480-2.jpg")); // the old ones stay
    }

    void invalidPatternRefusesEveryOutput()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{oops"), nothing);
        QCOMPARE(planner.plan(0, 0, photo("a")).refusal.code, ErrorCode::TemplateInvalid);
        QVERIFY(!planner.setTemplates({""}));
    }

    void reservedNamesAreKeptFree()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
        planner.reserve(pathOf(folder), "a.jpg");
        planner.reserve(pathOf(folder), "a-3.jpg");
        const QStringList expected{QStringLiteral("a-2.jpg"), QStringLiteral("a-4.jpg")};
        QCOMPARE(planned(planner, {photo("a"), photo("a")}), expected);
    }

    void nameTakenAtTheLastMomentGetsTheNextOne()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
        auto output = planner.plan(5, 0, photo("a"));
        planner.plan(6, 0, photo("a")); // a-2
        writeFile(pathOf(folder, "a.jpg"), "somebody else's");
        writeFile(pathOf(folder, "a-3.jpg"), "somebody else's");
        output = planner.replan(output, photo("a"));
        QCOMPARE(output.fileName, std::string("a-4.jpg"));
        QCOMPARE(output.input, std::int64_t(5));
        QVERIFY(output.numbered);

        OutputPlanner skipping(pathOf(folder), settings("{name}.{ext}", ExistingPolicy::Skip), nothing);
        PlannedOutput taken;
        taken.folder = pathOf(folder);
        taken.fileName = "a.jpg";
        QCOMPARE(skipping.replan(taken, photo("a")).action, Action::SkipExisting);
        OutputPlanner stopping(pathOf(folder), settings("{name}.{ext}", ExistingPolicy::Stop), nothing);
        QCOMPARE(stopping.replan(taken, photo("a")).refusal.code, ErrorCode::OutputExists);
    }

    void portableNamesOnlyWhenAsked()
    {
        const Folder folder;
        NamingSettings portable = settings("{name}.{ext}");
        portable.portable = true;
        OutputPlanner careful(pathOf(folder), portable, nothing);
        QCOMPARE(careful.plan(0, 0, photo("a:b?")).fileName, std::string("a_b_.jpg"));
        QCOMPARE(careful.plan(0, 0, photo("con")).fileName, std::string("_con.jpg"));
        OutputPlanner plain(pathOf(folder), settings("{name}.{ext}"), nothing);
        QCOMPARE(plain.plan(0, 0, photo("a:b?")).fileName, std::string("a:b?.jpg"));
    }

    void longEqualNamesStayApartWithinTheLimit()
    {
        const Folder folder;
        OutputPlanner planner(pathOf(folder), settings("{name}{-seq:04}.{ext}"), nothing);
        std::set<std::string> names;
        for (int i = 0; i < 200; ++i) {
            const auto output = planner.plan(i, 0, photo(std::string(251, 'n')));
            QVERIFY(output.fileName.size() <= 255);
            QVERIFY(output.fileName.ends_with(".jpg"));
            QVERIFY(names.insert(output.fileName).second);
        }
    }

    void planIsTheSameEveryTime()
    {
        const Folder folder;
        const std::vector<TokenValues> photos{photo("a", "x"), photo("A", "x"), photo("a", "x"), photo("\xff"),
                                              photo("b")};
        OutputPlanner one(pathOf(folder), settings(), nothing);
        OutputPlanner two(pathOf(folder), settings(), nothing);
        QCOMPARE(planned(one, photos), planned(two, photos));
    }

    void aPictureAndTheFileBesideItAreNumberedTogether()
    {
        const Folder folder;
        writeFile(pathOf(folder, "b.jpg.xmp"), "somebody else's");
        NamingSettings whole = settings("{name}.{ext}");
        whole.sidecars = files::SidecarName::Whole;
        OutputPlanner planner(pathOf(folder), whole, nothing);
        QStringList names;
        int input = 0;
        for (const char *name : {"a", "a", "b"}) {
            const PlannedOutput picture = planner.plan(input, 0, photo(name));
            const PlannedOutput beside = planner.planSidecar(picture, 1);
            QVERIFY(beside.action == Action::Write && beside.folder == picture.folder);
            names << QString::fromStdString(picture.fileName) << QString::fromStdString(beside.fileName);
            ++input;
        }
        const QStringList expected{QStringLiteral("a.jpg"),   QStringLiteral("a.jpg.xmp"),
                                   QStringLiteral("a-2.jpg"), QStringLiteral("a-2.jpg.xmp"),
                                   QStringLiteral("b-2.jpg"), QStringLiteral("b-2.jpg.xmp")};
        QCOMPARE(names, expected);
    }

    void picturesOfOnePhotoDoNotShareAFileBeside()
    {
        const Folder folder;
        NamingSettings stem = settings("{name}.{ext}");
        stem.sidecars = files::SidecarName::Stem;
        OutputPlanner planner(pathOf(folder), stem, nothing);
        TokenValues webp = photo("a");
        webp.extension = "webp";
        QCOMPARE(planner.plan(0, 0, photo("a")).sidecar, std::string("a.xmp"));
        const PlannedOutput second = planner.plan(0, 1, webp);
        QCOMPARE(second.fileName, std::string("a.webp"));
        QCOMPARE(second.sidecar, std::string("a.webp.xmp"));
        QCOMPARE(planner.plan(1, 0, photo("a")).sidecar, std::string("a-2.xmp")); // of another photo
    }

    void aFileBesideAPictureThatIsThereIsNotNumbered()
    {
        const Folder folder;
        writeFile(pathOf(folder, "a.jpg.xmp"), "somebody else's");
        PlannedOutput picture; // written by an earlier run
        picture.folder = pathOf(folder);
        picture.fileName = "a.jpg";
        for (const auto &[existing, action] : {std::pair(ExistingPolicy::Number, Action::Refuse),
                                               std::pair(ExistingPolicy::Skip, Action::SkipExisting)}) {
            NamingSettings whole = settings("{name}.{ext}", existing);
            whole.sidecars = files::SidecarName::Whole;
            OutputPlanner planner(pathOf(folder), whole, nothing);
            QCOMPARE(planner.planSidecar(picture, 1).action, action);
        }
    }

    void twoHundredThousandEqualNamesStayLinear_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::newRow("in the batch") << false;
        QTest::newRow("also on disk") << true;
    }
    void twoHundredThousandEqualNamesStayLinear()
    {
        QFETCH(bool, onDisk);
        const Folder folder;
        if (onDisk) {
            writeFile(pathOf(folder, "a.jpg"), "x");
            for (int i = 2; i < 2000; ++i)
                writeFile(pathOf(folder, "a-" + std::to_string(i) + ".jpg"), "x");
        }
        const auto timed = [&](int count) {
            OutputPlanner planner(pathOf(folder), settings("{name}.{ext}"), nothing);
            QElapsedTimer timer;
            timer.start();
            std::string last;
            for (int i = 0; i < count; ++i)
                last = planner.plan(i, 0, photo("a")).fileName;
            const int expected = onDisk ? count + 1999 : count;
            return last == "a-" + std::to_string(expected) + ".jpg" ? timer.nsecsElapsed() : qint64(-1);
        };
        const qint64 few = timed(20'000);
        const qint64 many = timed(200'000);
        QVERIFY(few > 0 && many > 0);
        // Ten times the work: 10 when linear, 100 when quadratic; caches and a busy machine lie between.
        QVERIFY2(many < 60 * few, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(few).arg(many)));
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
