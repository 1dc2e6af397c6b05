// SPDX-License-Identifier: GPL-3.0-or-later
// Fields: read by the Metadata Working Group's order, written into every block alike, moved where a block has no room.
#include "engine/metadata/sample_blocks.h"
#include "metadata/jpeg_blocks.h"

#include <exiv2/exiv2.hpp>

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace glassine;
using namespace glassine::metadata;

namespace {

Decision writing(std::initializer_list<FieldValue> fields, const Policy &policy = Policy::everything())
{
    Decision decision(policy);
    decision.writing = fields;
    return decision;
}

Blocks made(const Decision &decision, const Blocks &source, std::vector<std::string> &notes,
            const NewFile &file = {{800, 600}})
{
    return blocksFor(decision, source, file, notes).value_or(Blocks{});
}

Blocks made(const Decision &decision, const Blocks &source = test::talkativeBlocks(),
            const NewFile &file = {{800, 600}})
{
    std::vector<std::string> notes;
    return made(decision, source, notes, file);
}

QString value(const Blocks &blocks, const char *key)
{
    return QString::fromStdString(test::valueOf(blocks, key));
}

Bytes bytesOf(const std::string &text)
{
    const auto *first = reinterpret_cast<const std::byte *>(text.data());
    return Bytes(first, first + text.size());
}

Bytes packetWith(const std::string &attributes)
{
    return bytesOf(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        "<rdf:Description rdf:about=\"\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
        "xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\" "
        + attributes + "/></rdf:RDF></x:xmpmeta>");
}

void appendSegment(Bytes &file, unsigned marker, const std::string &payload)
{
    const std::size_t length = payload.size() + 2;
    for (const std::size_t byte : {std::size_t(0xff), std::size_t(marker), length >> 8, length & 0xff})
        file.push_back(static_cast<std::byte>(byte));
    for (const char c : payload)
        file.push_back(static_cast<std::byte>(c));
}

std::string big32(std::size_t value)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(value >> shift & 0xff);
    return text;
}

std::string digestOf(const Bytes &bytes)
{
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return QCryptographicHash::hash(raw, QCryptographicHash::Md5).toHex().toUpper().toStdString();
}

} // namespace

class MetadataFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialize(); }

    void writesEveryFieldIntoEveryBlock_data()
    {
        QTest::addColumn<QString>("field");
        for (const FieldRow &row : fieldRows()) {
            const std::string key(row.key());
            QTest::newRow(key.c_str()) << QString::fromStdString(key);
        }
    }
    void writesEveryFieldIntoEveryBlock()
    {
        QFETCH(QString, field);
        const FieldRow *row = fieldRow(field.toStdString());
        const std::string text = row->iptcBytes == 3 ? "AUT" : "Zoë Ω";
        // Under the strictest policy: what is written is asked for.
        for (const Policy &policy : {Policy::everything(), Policy::nothing()}) {
            const Decision decision = writing({{std::string(row->key()), text}}, policy);
            const Blocks kept = made(decision);
            if (*row->exif)
                QCOMPARE(test::valueOf(kept, row->exif), text);
            if (*row->iptc)
                QCOMPARE(test::valueOf(kept, row->iptc), text);
            QVERIFY(test::valueOf(kept, row->xmp).ends_with(text));
            QCOMPARE(summarize(kept).fields.at(std::string(row->key())), text);
            const auto leaked = leaks(decision, kept);
            QVERIFY2(leaked.empty(), leaked.empty() ? "" : leaked.front().c_str());
            QVERIFY(losses(kept, kept).empty());
        }
        QVERIFY(!leaks(Policy::nothing(), made(writing({{std::string(row->key()), text}}))).empty());
    }

    void listsBecomeSeveralValues()
    {
        const Blocks kept = made(writing({{"keywords", "wedding; dance;; night "}, {"creator", "Ada Lens; Bo Iris"}}));
        QCOMPARE(value(kept, "Exif.Image.Artist"), QStringLiteral("Ada Lens; Bo Iris"));
        QCOMPARE(value(kept, "Xmp.dc.subject"), QStringLiteral("wedding, dance, night"));
        QCOMPARE(value(kept, "Xmp.dc.creator"), QStringLiteral("Ada Lens, Bo Iris"));
        QVERIFY(!test::bytesContain(kept, "SECRETWORD")); // the old keyword
        QCOMPARE(summarize(kept).fields.at("keywords"), std::string("wedding; dance; night"));
    }

    void iptcSaysItIsUtf8AndIs()
    {
        Blocks source = test::talkativeBlocks();
        source.iptc = bytesOf(std::string("\x1c\x02\x5a\x00\x06M\xfcnzen", 11)); // city, Latin-1, no character set
        const Blocks kept = made(writing({{"title", "Größe"}}), source);
        QCOMPARE(test::valueOf(kept, "Iptc.Envelope.CharacterSet"), std::string("\x1b%G"));
        QCOMPARE(value(kept, "Iptc.Application2.City"), QString::fromUtf8("Münzen"));
        QVERIFY(test::bytesContain(kept, "Größe"));
    }

    void cutsWhatIptcIsTooShortForAtACharacter()
    {
        std::vector<std::string> notes;
        const Blocks kept = made(writing({{"credit", std::string(31, 'x') + "é tail"}}), test::talkativeBlocks(),
                                 notes);
        QCOMPARE(test::valueOf(kept, "Iptc.Application2.Credit"), std::string(31, 'x'));
        QVERIFY(test::valueOf(kept, "Xmp.photoshop.Credit").ends_with("tail"));
        QCOMPARE(notes, std::vector<std::string>{"credit is cut to 32 bytes in IPTC"});
    }

    void takesOlderCopiesAway()
    {
        Blocks source;
        source.xmp = packetWith("xmlns:tiff=\"http://ns.adobe.com/tiff/1.0/\" tiff:Artist=\"OLDNAME\"");
        QVERIFY(!test::bytesContain(made(writing({{"creator", "Ada"}}), source), "OLDNAME"));
    }

    void aTextThatLooksLikeADeclarationIsAText()
    {
        const Blocks kept = made(writing({{"credit", "type=Bag of tricks"}, {"copyright", "lang=de Ada"}}));
        QVERIFY(value(kept, "Xmp.photoshop.Credit").contains(u"type=Bag of tricks"));
        QCOMPARE(summarize(kept).fields.at("copyright"), std::string("lang=de Ada"));
    }

    void readsExifFirstThenTheNewerOfIptcAndXmp()
    {
        Blocks source = test::talkativeBlocks();
        source.xmp = packetWith("photoshop:City=\"Graz\"");
        QCOMPARE(summarize(source).fields.at("city"), std::string("Graz")); // no digest: XMP
        source.iptcDigest = Bytes(16, std::byte(7));
        QCOMPARE(summarize(source).fields.at("city"), std::string("Vienna")); // changed by a program that knows no XMP
        const QByteArray md5 = QByteArray::fromHex(QByteArray::fromStdString(digestOf(source.iptc)));
        source.iptcDigest = bytesOf(md5.toStdString());
        QCOMPARE(summarize(source).fields.at("city"), std::string("Graz"));
        QCOMPARE(summarize(source).fields.at("creator"), std::string("Ada Lens")); // Exif has it
    }

    void whatAFormatCannotCarryMovesOrIsNamed()
    {
        Blocks source = test::talkativeBlocks();
        source.iptc = bytesOf(std::string("\x1c\x02\x5a\x00\x04Graz\x1c\x02\x0a\x00\x01"
                                          "5\x1c\x02\x19\x00\x03key",
                                          9 + 6 + 8));
        source.xmp.clear();
        std::vector<std::string> notes;
        const Blocks kept = made(Policy::everything(), source, notes, NewFile{{8, 8}, true, true, true, false});
        QVERIFY(kept.iptc.empty());
        QCOMPARE(value(kept, "Xmp.photoshop.City"), QStringLiteral("Graz"));
        QCOMPARE(value(kept, "Xmp.dc.subject"), QStringLiteral("key"));
        QCOMPARE(notes, std::vector<std::string>{"not carried: Iptc.Application2.Urgency"});
        QVERIFY(losses(source, kept).empty());
    }

    void withoutRoomForExifItsValuesMoveToXmp()
    {
        std::vector<std::string> notes;
        const Blocks kept = made(Policy::copyrightAndCamera(), test::talkativeBlocks(), notes,
                                 NewFile{{8, 8}, true, false, true, false});
        QVERIFY(kept.exif.empty());
        QVERIFY(test::bytesContain(kept, "Bench 1"));
        QVERIFY(leaks(Policy::copyrightAndCamera(), kept).empty());
        QVERIFY(losses(made(Policy::copyrightAndDate()), kept).empty());
    }

    void historyIsThatOfTheNewFile()
    {
        Blocks source;
        source.xmp = packetWith(
            "xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" "
            "xmlns:crs=\"http://ns.adobe.com/camera-raw-settings/1.0/\" "
            "xmpMM:InstanceID=\"xmp.iid:old\" xmpMM:DocumentID=\"xmp.did:doc\" crs:Exposure2012=\"+0.5\"");
        const Blocks kept = made(Policy::everything(), source);
        QVERIFY(test::valueOf(kept, "Xmp.xmpMM.InstanceID") != "xmp.iid:old");
        QVERIFY(test::valueOf(kept, "Xmp.xmpMM.DocumentID") != "xmp.did:doc");
        QCOMPARE(value(kept, "Xmp.xmpMM.OriginalDocumentID"), QStringLiteral("xmp.did:doc"));
        QCOMPARE(value(kept, "Xmp.xmpMM.DerivedFrom/stRef:instanceID"), QStringLiteral("xmp.iid:old"));
        QCOMPARE(value(kept, "Xmp.xmpMM.DerivedFrom/stRef:documentID"), QStringLiteral("xmp.did:doc"));
        QCOMPARE(value(kept, "Xmp.xmpMM.History[1]/stEvt:action"), QStringLiteral("saved"));
        QCOMPARE(value(kept, "Xmp.xmpMM.History[1]/stEvt:instanceID"), value(kept, "Xmp.xmpMM.InstanceID"));
        QCOMPARE(value(kept, "Xmp.crs.AlreadyApplied"), QStringLiteral("True"));
        QVERIFY(made(Policy::everything(), source).xmp == kept.xmp);
    }

    void requiredFieldsAreAskedOfThePhotoAndOfWhatIsWritten()
    {
        Settings settings;
        settings.policy = Policy::copyrightAndDate();
        settings.required = {"creator", "copyright", "city", "date"};
        settings.writing = {{"copyright", *formulas::parseFormula("© {creator}")}};
        formulas::FormulaFacts facts;
        facts.photo = {{"city", "Vienna"}, {"date", "2026-11-20T19:46:17"}};
        const std::vector<std::string> expected{"creator", "copyright", "city"}; // the city is there, and goes
        QCOMPARE(lacking(settings, facts), expected);
        facts.photo["creator"] = "Ada";
        settings.policy.set(Group::Description, true);
        QVERIFY(lacking(settings, facts).empty());
    }

    void formulasAreFilledInForThePhoto()
    {
        Settings settings;
        settings.writing = {{"copyright", *formulas::parseFormula("© {date:%Y} {creator|Jane Doe}")},
                            {"caption", *formulas::parseFormula("{caption}")}};
        formulas::FormulaFacts facts;
        facts.date = "2026-11-20T19:46:17";
        const Decision decision = decide(settings, {}, facts);
        QCOMPARE(decision.writing.size(), std::size_t(1)); // no caption, nothing to write
        QCOMPARE(decision.writing[0].text, std::string("© 2026 Jane Doe"));
    }

    void putsExtendedXmpTogether_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("taken");
        QTest::newRow("whole, in any order") << QString() << true;
        QTest::newRow("a portion is missing") << QStringLiteral("portion") << false;
        QTest::newRow("of another digest") << QStringLiteral("digest") << false;
        QTest::newRow("other bytes") << QStringLiteral("bytes") << false;
        QTest::newRow("longer than it says") << QStringLiteral("length") << false;
        QTest::newRow("larger than allowed") << QStringLiteral("limit") << false;
    }
    void putsExtendedXmpTogether()
    {
        QFETCH(QString, damage);
        Bytes extension = packetWith("photoshop:City=\"Graz\" photoshop:Instructions=\"" + std::string(70000, 'i')
                                     + '"');
        const std::string digest = digestOf(extension);
        const Bytes main = packetWith("photoshop:Credit=\"me\" xmpNote:HasExtendedXMP=\"" + digest + '"');
        if (damage == u"bytes")
            extension[100] ^= std::byte(1);
        const std::string all(reinterpret_cast<const char *>(extension.data()), extension.size());
        const std::string name("http://ns.adobe.com/xmp/extension/\0", 35);
        const std::string total = big32(damage == u"length" ? all.size() - 1 : all.size());
        Bytes file = bytesOf("\xff\xd8");
        appendSegment(file, 0xe1,
                      name + (damage == u"digest" ? std::string(32, 'A') : digest) + total + big32(40000)
                          + all.substr(40000));
        if (damage != u"portion")
            appendSegment(file, 0xe1, name + digest + total + big32(0) + all.substr(0, 40000));
        const JpegBlocks found = jpegBlocks(file, main, damage == u"limit" ? 1000 : 1 << 20);
        QTEST(!found.extendedXmp.empty(), "taken");
        if (found.extendedXmp.empty())
            return;
        Blocks merged;
        merged.xmp = mergedXmp(main, found.extendedXmp);
        QCOMPARE(value(merged, "Xmp.photoshop.City"), QStringLiteral("Graz"));
        QCOMPARE(value(merged, "Xmp.photoshop.Credit"), QStringLiteral("me"));
        QVERIFY(value(merged, "Xmp.xmpNote.HasExtendedXMP").isEmpty());
    }

    void namesStrangersInAJpeg()
    {
        Bytes file = bytesOf("\xff\xd8");
        appendSegment(file, 0xfe, "a comment");
        appendSegment(file, 0xec, "Ducky");
        const std::string resource("Photoshop 3.0\0"
                                   "8BIM\x04\x0c\0\0\0\0\0\x02xx",
                                   14 + 14);
        appendSegment(file, 0xed, resource);
        appendSegment(file, 0xe0, std::string("JFIF\0\1\1", 7));
        const std::vector<std::string> expected{"COM", "APP12", "APP13 0x040c"};
        QCOMPARE(jpegBlocks(file, {}, 0).strangers, expected);
    }
};

QTEST_GUILESS_MAIN(MetadataFieldsTest)
#include "metadata_fields_test.moc"
