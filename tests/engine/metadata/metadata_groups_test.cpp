// SPDX-License-Identifier: GPL-3.0-or-later
// Policies by group and by tag, fences around places, and what presets say of them.
#include "engine/metadata/sample_blocks.h"

#include <QTest>

#include <algorithm>

using namespace glassine;
using namespace glassine::metadata;

namespace {

Decision decided(const Settings &settings, const Blocks &source = test::talkativeBlocks())
{
    return decide(settings, source, {});
}

Blocks made(const Decision &decision, const Blocks &source = test::talkativeBlocks())
{
    std::vector<std::string> notes;
    return blocksFor(decision, source, NewFile{{800, 600}}, notes).value_or(Blocks{});
}

bool holds(const Blocks &blocks, const std::string &key)
{
    const auto keys = test::keysOf(blocks);
    return std::binary_search(keys.begin(), keys.end(), key);
}

Settings settingsOf(std::initializer_list<std::pair<std::string, OptionValue>> given,
                    std::vector<OptionProblem> &problems)
{
    OptionValues values;
    for (const auto &[key, value] : given)
        values.set(key, value);
    const OptionValues complete = checkOptions(metadataOptions(), values, "metadata", problems);
    return settingsFrom(complete, "metadata", problems);
}

Settings settingsOf(std::initializer_list<std::pair<std::string, OptionValue>> given)
{
    std::vector<OptionProblem> problems;
    return settingsOf(given, problems);
}

} // namespace

class MetadataGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialize(); }

    void keepsAGroupAndNothingElse_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<QString>("key");
        const auto row = [](Group group, const char *key) {
            QTest::newRow(key) << int(group) << QString::fromUtf8(key);
        };
        row(Group::Description, "Iptc.Application2.Keywords");
        row(Group::Description, "Xmp.photoshop.City");
        row(Group::Description, "Exif.Photo.UserComment");
        row(Group::Creator, "Exif.Image.Artist");
        row(Group::Creator, "Xmp.xmpRights.UsageTerms");
        row(Group::Creator, "Iptc.Application2.Credit");
        row(Group::Camera, "Exif.Image.Model");
        row(Group::Camera, "Exif.Photo.ISOSpeedRatings");
        row(Group::Lens, "Exif.Photo.LensModel");
        row(Group::Serials, "Exif.Photo.BodySerialNumber");
        row(Group::Serials, "Exif.Photo.CameraOwnerName");
        row(Group::Serials, "Xmp.aux.SerialNumber");
        row(Group::Place, "Exif.GPSInfo.GPSLatitude");
        row(Group::Place, "Xmp.exif.GPSLongitude");
        row(Group::Dates, "Exif.Photo.OffsetTimeOriginal");
        row(Group::Dates, "Xmp.photoshop.DateCreated");
        row(Group::Rating, "Xmp.xmp.Rating");
        row(Group::Faces, "Xmp.mwg-rs.Regions");
        row(Group::History, "Exif.Image.Software");
        row(Group::History, "Xmp.xmpMM.History");
        row(Group::History, "Xmp.xmp.CreatorTool");
    }
    void keepsAGroupAndNothingElse()
    {
        QFETCH(int, group);
        QFETCH(QString, key);
        Policy only = Policy::nothing();
        only.set(static_cast<Group>(group), true);
        const Blocks kept = made(only);
        QVERIFY(holds(kept, key.toStdString()));
        QVERIFY(leaks(only, kept).empty());
        for (const char *trace : {"SERIAL-4711", "Vienna", "SECRETWORD", "FACENAME", "HISTORYAGENT", "Bench 1"}) {
            const bool own = (std::string_view(trace) == "SERIAL-4711" && group == int(Group::Serials))
                || ((std::string_view(trace) == "Vienna" || std::string_view(trace) == "SECRETWORD")
                    && group == int(Group::Description))
                || (std::string_view(trace) == "FACENAME" && group == int(Group::Faces))
                || (std::string_view(trace) == "HISTORYAGENT" && group == int(Group::History))
                || (std::string_view(trace) == "Bench 1" && group == int(Group::Camera));
            QVERIFY2(test::bytesContain(kept, trace) == own, trace);
        }

        Policy without = Policy::everything();
        without.set(static_cast<Group>(group), false);
        const Blocks rest = made(without);
        QVERIFY(!holds(rest, key.toStdString()));
        const auto leaked = leaks(without, test::talkativeBlocks());
        QVERIFY(std::find(leaked.begin(), leaked.end(), key.toStdString()) != leaked.end());
    }

    void cameraPolicyTellsOfTheExposureAndNotOfTheOwner()
    {
        const Blocks kept = made(Policy::copyrightAndCamera());
        QVERIFY(holds(kept, "Exif.Photo.FNumber") && holds(kept, "Exif.Photo.LensModel")
                && holds(kept, "Exif.Image.Artist"));
        for (const char *trace :
             {"SERIAL", "LENS-0815", "Owner Ona", "GPS", "Vienna", "FACENAME", "SECRETCOMMENT", "NOBODYKNOWS"})
            QVERIFY2(!test::bytesContain(kept, trace), trace);
    }

    void tagListsBeatGroups()
    {
        const Settings settings = settingsOf(
            {{"policy", std::string("copyright")},
             {"keep-tags", std::string("Exif.Photo.UserComment, Xmp.xmpMM.*")},
             {"remove-tags", std::string("Iptc.Application2.Credit; Xmp.photoshop.Credit")}});
        const Blocks kept = made(decided(settings));
        QVERIFY(holds(kept, "Exif.Photo.UserComment") && holds(kept, "Xmp.xmpMM.History"));
        QVERIFY(!test::bytesContain(kept, "Lens Agency"));
        QVERIFY(leaks(decided(settings), kept).empty());
        QCOMPARE(leaks(decided(settings), made(Policy::copyrightAndDate())).size(), std::size_t(2));
    }

    void sealedMakerNoteGoesWithTheSerialNumbers()
    {
        Policy policy = Policy::everything();
        QVERIFY(test::bytesContain(made(policy), "NOBODYKNOWS"));
        policy.set(Group::Serials, false);
        std::vector<std::string> notes;
        const auto kept = blocksFor(policy, test::talkativeBlocks(), NewFile{{8, 8}}, notes);
        QVERIFY(kept && !test::bytesContain(*kept, "NOBODYKNOWS"));
        QCOMPARE(notes.size(), std::size_t(1));
    }

    void findsASerialNumberThatHides()
    {
        Policy policy = Policy::everything();
        policy.set(Group::Serials, false);
        const Blocks source = test::talkativeBlocks();
        Blocks written = made(policy);
        QVERIFY(secretsIn(policy, source, written).empty());
        const std::string hidden = "xxSERIAL-4711xx";
        written.xmp.insert(written.xmp.end(), reinterpret_cast<const std::byte *>(hidden.data()),
                           reinterpret_cast<const std::byte *>(hidden.data()) + hidden.size());
        QCOMPARE(secretsIn(policy, source, written), std::vector<std::string>{"\"SERIAL-4711\""});
        QVERIFY(secretsIn(Policy::everything(), source, written).empty());
    }

    void thumbnailStaysOnlyWithItsPixels()
    {
        Policy policy = Policy::everything();
        policy.set(Group::Thumbnails, true);
        std::vector<std::string> notes;
        NewFile file{{800, 600}};
        file.samePixels = true;
        const auto same = blocksFor(policy, test::talkativeBlocks(), file, notes);
        QVERIFY(same && test::bytesContain(*same, "THUMBNAILBYTES"));
        QVERIFY(!test::bytesContain(made(policy), "THUMBNAILBYTES"));
        QVERIFY(!leaks(Policy::everything(), *same).empty());
    }

    void fenceHidesThePlaceNearIt_data()
    {
        QTest::addColumn<QString>("fences");
        QTest::addColumn<bool>("near");
        QTest::newRow("around it") << "Home 48.2, 16.3 100 m" << true;
        QTest::newRow("300 m away, 500 m wide") << "48.2027 16.3" << true;
        QTest::newRow("300 m away, 200 m wide") << "48.2027, 16.3, 200 m" << false;
        QTest::newRow("elsewhere and here") << "Studio -33.86, 151.2; Home: 48.2, 16.3, 1km" << true;
        QTest::newRow("elsewhere") << "Studio -33.86, 151.2 50km" << false;
    }
    void fenceHidesThePlaceNearIt()
    {
        QFETCH(QString, fences);
        QFETCH(bool, near);
        const Settings settings = settingsOf({{"policy", std::string("all")}, {"no-place-near", fences.toStdString()}});
        QVERIFY(!settings.fences.empty());
        const Decision decision = decided(settings);
        const Blocks kept = made(decision);
        QCOMPARE(holds(kept, "Exif.GPSInfo.GPSLatitude"), !near);
        QCOMPARE(holds(kept, "Xmp.exif.GPSLatitude"), !near);
        QVERIFY(test::bytesContain(kept, "Vienna")); // the city is no secret
        QVERIFY(leaks(decision, kept).empty());
        QCOMPARE(leaks(decision, made(Policy::everything())).empty(), !near);
    }

    void aPlaceThatCannotBeReadIsNearEveryFence()
    {
        Blocks source = test::talkativeBlocks();
        source.exif.clear();
        std::string packet(reinterpret_cast<const char *>(source.xmp.data()), source.xmp.size());
        packet.replace(packet.find("48,12.0N"), 8, "up there");
        source.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()),
                          reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
        const Settings settings = settingsOf({{"policy", std::string("all")}, {"no-place-near", std::string("0 0")}});
        QVERIFY(!decided(settings, source).policy.keeps(Group::Place));
    }

    void reducesThePlaceToTheCity()
    {
        const Settings settings = settingsOf(
            {{"policy", std::string("all")}, {"place-precision", std::string("city")}});
        const Decision decision = decided(settings);
        const Blocks kept = made(decision);
        QCOMPARE(test::valueOf(kept, "Exif.GPSInfo.GPSLatitude"),
                 std::string("48/1 12/1 0/1")); // 48.2 is coarse already
        QCOMPARE(test::valueOf(kept, "Exif.GPSInfo.GPSLongitude"), std::string("16/1 18/1 0/1"));
        QVERIFY(leaks(decision, kept).empty());

        Blocks exact = test::talkativeBlocks();
        std::string packet(reinterpret_cast<const char *>(exact.xmp.data()), exact.xmp.size());
        packet.replace(packet.find("48,12.0N"), 8, "48,13.7S");
        exact.xmp.assign(reinterpret_cast<const std::byte *>(packet.data()),
                         reinterpret_cast<const std::byte *>(packet.data()) + packet.size());
        const auto leaked = leaks(decision, exact);
        QVERIFY(std::find(leaked.begin(), leaked.end(), "Xmp.exif.GPSLatitude") != leaked.end());
        QCOMPARE(test::valueOf(made(decided(settings, exact), exact), "Xmp.exif.GPSLatitude"), std::string("48,12.0S"));
    }

    void measuresOnTheGlobe()
    {
        // Paris to London, 343.5 km along the great circle.
        QVERIFY(std::abs(metersBetween({48.8566, 2.3522}, {51.5074, -0.1278}) - 343'560) < 1000);
        QVERIFY(metersBetween({0, 179.999}, {0, -179.999}) < 300);
    }

    void refusesWhatIsNoPlaceNoTagNoField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("one number") << "no-place-near"
                                    << "Home 48.2"
                                    << "\"Home 48.2\" is not a place such as Home 52.5163, 13.3777 500 m";
        QTest::newRow("off the globe") << "no-place-near"
                                       << "91, 0"
                                       << "\"91, 0\" is not a place such as Home 52.5163, 13.3777 500 m";
        QTest::newRow("no radius") << "no-place-near"
                                   << "48, 16, 0 m"
                                   << "\"48, 16, 0 m\" is not a place such as Home 52.5163, 13.3777 500 m";
        QTest::newRow("no family") << "keep-tags"
                                   << "GPSLatitude"
                                   << "\"GPSLatitude\" is not a tag such as Exif.Photo.UserComment or Xmp.dc.*";
        QTest::newRow("star within") << "remove-tags"
                                     << "Exif.*.Make"
                                     << "\"Exif.*.Make\" is not a tag such as Exif.Photo.UserComment or Xmp.dc.*";
        QTest::newRow("no field") << "required"
                                  << "creator, captoin"
                                  << "\"captoin\" is not a field; did you mean \"caption\"?";
        QTest::newRow("no token") << "write-copyright"
                                  << "© {creater}"
                                  << "column 4: there is no token {creater}; did you mean \"creator\"?";
    }
    void refusesWhatIsNoPlaceNoTagNoField()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        std::vector<OptionProblem> problems;
        settingsOf({{key.toStdString(), text.toStdString()}}, problems);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(problems[0].path), QStringLiteral("metadata.") + key);
        QTEST(QString::fromStdString(problems[0].message), "message");
    }

    void settingsSurviveTheWay()
    {
        const Settings settings = settingsOf({{"policy", std::string("custom")},
                                              {"keep-gps", true},
                                              {"keep-lens", false},
                                              {"keep-tags", std::string("Xmp.dc.*")},
                                              {"place-precision", std::string("city")},
                                              {"no-place-near", std::string("My home: 48.2, 16.3, 1.5 km; 0 0")},
                                              {"write-copyright", std::string("© {date:%Y} {creator|Jane Doe}")},
                                              {"required", std::string("caption, date")},
                                              {"file-date", std::string("taken")}});
        std::vector<OptionProblem> problems;
        const OptionValues again = checkOptions(metadataOptions(), optionsOf(settings), "metadata", problems);
        QVERIFY(settingsFrom(again, "metadata", problems) == settings);
        QVERIFY(problems.empty());
        QCOMPARE(settings.fences[0].radiusMeters, 1500.0);
        QCOMPARE(settings.fences[0].name, std::string("My home"));
    }

    void usualSettingsSayNothingButTheirPolicy()
    {
        const OptionValues usual = optionsOf(Settings{});
        QCOMPARE(usual.all().size(), std::size_t(1));
        QCOMPARE(usual.text("policy"), std::string("copyright"));
    }

    void usualSettingsKeepPlaceSerialsAndThumbnailsBack()
    {
        const Policy usual = Settings{}.policy;
        const Policy chosen = settingsOf({{"policy", std::string("custom")}}).policy;
        for (const Policy &policy : {usual, chosen})
            for (const Group group :
                 {Group::Place, Group::Serials, Group::Thumbnails, Group::Faces, Group::History, Group::MakerNotes})
                QVERIFY(!policy.keeps(group));
    }
};

QTEST_GUILESS_MAIN(MetadataGroupsTest)
#include "metadata_groups_test.moc"
