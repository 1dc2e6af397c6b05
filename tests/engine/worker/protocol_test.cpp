// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/samples.h"
#include "worker/job.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace glassine;
using namespace glassine::worker;
using namespace Qt::StringLiterals;

namespace {

Job fullJob()
{
    Job job;
    job.id = (std::int64_t(1) << 60) + 1; // beyond what a double holds
    job.kind = JobKind::Optimize;
    job.type = files::ContentType::Heic;
    job.threads = 3;
    job.limits.frames = 7;
    job.limits.outputBytes = 12345678901;
    job.recipe = samples::recipe(R"({"id": "web", "format": "jpeg", "target": {"quality": 82}},
                                    {"id": "big", "format": "png", "target": {"lossless": true}})");
    job.origin = {"IMG_4711", "2026-11-20T19:46:17", "web-2048", 42};
    job.sidecar = true;
    return job;
}

pipeline::RenditionResult rendition(bool ok)
{
    pipeline::RenditionResult result;
    result.ok = ok;
    if (!ok)
        result.error = {ErrorCode::CannotEncode, "jpeg", "the encoder said no"};
    result.format = "jpeg";
    result.size = {640, 480};
    result.bytes = 98765;
    result.keptSource = ok;
    result.warnings = {{"bit-depth-reduced", "16 to 8"}};
    return result;
}

Reply fullReply()
{
    Reply reply;
    reply.id = 42;
    reply.ok = true;
    reply.facts.size = {6000, 4000};
    reply.facts.orientation = 6;
    reply.facts.bands = 3;
    reply.facts.hasGps = true;
    reply.facts.rating = -1;
    reply.facts.creator = "Zoë Ångström 写真";
    reply.facts.summary = {{"Exposure", "1/250 s f/8"}, {"Lens", "50\tmm"}};
    reply.warnings = {{"animation-lost", "12 frames"}};
    reply.renditions = {rendition(true), rendition(false)};
    reply.peakRssBytes = 123456789012;
    reply.cpuMs = 77;
    reply.facts.fields["city"] = "Vienna";
    reply.tags = {{"creator", "Exif.Image.Artist", "Ada"}};
    return reply;
}

Hello fullHello()
{
    Hello hello;
    hello.versions = {{"libvips", "8.14.1"}};
    hello.codecs = {"jpeg", "png"};
    hello.types = {"jpeg", "jpeg-xl"};
    hello.landlockAbi = 7;
    hello.seccomp = true;
    return hello;
}

QJsonObject objectOf(const QByteArray &datagram)
{
    return QJsonDocument::fromJson(datagram).object();
}

/// The object with the value at a dotted path replaced, or removed when undefined.
QJsonValue changed(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array.replace(path.first().toInt(), changed(array.at(path.first().toInt()), path.mid(1), value));
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue inner = changed(object.value(path.first()), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

QByteArray changedDatagram(const QByteArray &datagram, const QString &path, const QJsonValue &value)
{
    const QJsonValue result = changed(objectOf(datagram), path.split(u'.'), value);
    return QJsonDocument(result.toObject()).toJson(QJsonDocument::Compact);
}

QJsonArray repeated(const QJsonValue &value, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(value);
    return list;
}

/// Decodes as whatever `kind` says and gives the error's "code subject", or "" when it was taken.
QString verdict(const QString &kind, const QByteArray &datagram)
{
    const auto text = [](const auto &result) {
        return result
            ? QString()
            : QString::fromStdString(std::string(errorName(result.error().code)) + ' ' + result.error().subject);
    };
    if (kind == u"job")
        return text(decodeJob(datagram));
    if (kind == u"reply")
        return text(decodeReply(datagram, 2));
    return text(decodeHello(datagram));
}

QByteArray original(const QString &kind)
{
    return kind == u"job" ? encode(fullJob()) : kind == u"reply" ? encode(fullReply()) : encode(fullHello());
}

} // namespace

class ProtocolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobSurvivesTheWay();
    void replySurvivesTheWay();
    void helloSurvivesTheWay();
    void sendsOnlyWhatTheKindNeeds();
    void jobForLookingSurvivesTheWay();
    void pointsAtTheFirstThingWrong_data();
    void pointsAtTheFirstThingWrong();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void refusesADatagramThatIsTooLong();
    void failedSourceNeedsNoVerdicts();
    void makesAnyTextFit_data();
    void makesAnyTextFit();
    void trimsAReplyThatWouldNotFit();
    void survivesEveryMutation_data();
    void survivesEveryMutation();
};

void ProtocolTest::jobSurvivesTheWay()
{
    const Job job = fullJob();
    const Result<Job> back = decodeJob(encode(job));
    QVERIFY2(back.has_value(), back ? "" : back.error().subject.c_str());
    QCOMPARE(back->id, job.id);
    QVERIFY(back->kind == job.kind);
    QVERIFY(back->type == job.type);
    QCOMPARE(back->threads, job.threads);
    QCOMPARE(back->limits.frames, job.limits.frames);
    QCOMPARE(back->limits.outputBytes, job.limits.outputBytes);
    QVERIFY(back->recipe == job.recipe);
    QVERIFY(back->origin == job.origin);
    QVERIFY(back->sidecar);
}

void ProtocolTest::replySurvivesTheWay()
{
    const Reply reply = fullReply();
    const Result<Reply> back = decodeReply(encode(reply), 2);
    QVERIFY2(back.has_value(), back ? "" : back.error().subject.c_str());
    QCOMPARE(encode(*back), encode(reply));
    QCOMPARE(back->facts.creator, reply.facts.creator);
    QCOMPARE(back->facts.summary, reply.facts.summary);
    QCOMPARE(back->facts.rating, reply.facts.rating);
    QCOMPARE(back->facts.fields.at("city"), std::string("Vienna"));
    QCOMPARE(back->tags.size(), std::size_t(1));
    QCOMPARE(back->tags[0].text, std::string("Ada"));
    QCOMPARE(back->renditions.size(), std::size_t(2));
    QVERIFY(back->renditions[0].keptSource);
    QVERIFY(back->renditions[1].error.code == ErrorCode::CannotEncode);
    QCOMPARE(back->renditions[1].error.detail, reply.renditions[1].error.detail);
    QCOMPARE(back->peakRssBytes, reply.peakRssBytes);
}

void ProtocolTest::helloSurvivesTheWay()
{
    const Hello hello = fullHello();
    const Result<Hello> back = decodeHello(encode(hello));
    QVERIFY2(back.has_value(), back ? "" : back.error().subject.c_str());
    QCOMPARE(encode(*back), encode(hello));
    QCOMPARE(back->types, hello.types);
    QCOMPARE(back->landlockAbi, 7);
    QVERIFY(back->seccomp && !back->noNewPrivileges);
}

void ProtocolTest::sendsOnlyWhatTheKindNeeds()
{
    Job job = fullJob();
    job.kind = JobKind::Probe;
    QVERIFY(!objectOf(encode(job)).contains("recipe"_L1));
    QVERIFY(decodeJob(encode(job)).has_value());
    job.kind = JobKind::Thumbnail;
    job.thumbnailEdge = 512;
    QCOMPARE(decodeJob(encode(job))->thumbnailEdge, 512);
}

void ProtocolTest::jobForLookingSurvivesTheWay()
{
    for (const JobKind kind : {JobKind::Display, JobKind::Preview}) {
        Job job = fullJob();
        job.kind = kind;
        job.rendition = 1;
        job.displayPixels = 12'000'000;
        job.screenProfile = QByteArray("icc\0\xff", 5);
        const Result<Job> back = decodeJob(encode(job));
        QVERIFY2(back.has_value(), back ? "" : back.error().subject.c_str());
        QCOMPARE(encode(*back), encode(job));
        QCOMPARE(back->screenProfile, job.screenProfile);
        QVERIFY(!back->proof && !back->paper && !back->markOutside);
        Job proofing = job;
        proofing.proof.emplace();
        proofing.proof->output = color::OutputSpace::File;
        proofing.proof->profile = Asset("lab.icc", Bytes(500'000, std::byte(7)));
        proofing.paper = proofing.markOutside = true;
        const Result<Job> proofed = decodeJob(encode(proofing));
        QVERIFY2(proofed.has_value(), proofed ? "" : proofed.error().subject.c_str());
        QVERIFY(proofed->proof == proofing.proof && proofed->paper && proofed->markOutside);
        QCOMPARE(assetsOf(proofed.value()).size(), std::size_t(1));
        job.screenProfile = QByteArray(kMaxScreenProfileBytes + 1, 'x'); // the honest side does without
        QVERIFY(decodeJob(encode(job))->screenProfile.isEmpty());
        job.rendition = 2; // the recipe has two
        QCOMPARE(decodeJob(encode(job)).error().subject, std::string("looking.rendition"));
    }
}

void ProtocolTest::pointsAtTheFirstThingWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("subject");
    const QJsonValue gone(QJsonValue::Undefined);
    const QString long300(300, u'x');

    QTest::newRow("unknown key") << u"job"_s << u"path"_s << QJsonValue(u"/etc/passwd"_s) << u"path"_s;
    QTest::newRow("unknown key deep") << u"reply"_s << u"facts.size.depth"_s << QJsonValue(1) << u"facts.size.depth"_s;
    QTest::newRow("missing") << u"job"_s << u"threads"_s << gone << u"threads"_s;
    QTest::newRow("missing limit") << u"job"_s << u"limits.frames"_s << gone << u"limits.frames"_s;
    QTest::newRow("wrong kind") << u"job"_s << u"kind"_s << QJsonValue(u"shell"_s) << u"kind"_s;
    QTest::newRow("wrong type") << u"job"_s << u"type"_s << QJsonValue(u"no-such"_s) << u"type"_s;
    QTest::newRow("zero threads") << u"job"_s << u"threads"_s << QJsonValue(0) << u"threads"_s;
    QTest::newRow("half a thread") << u"job"_s << u"threads"_s << QJsonValue(1.5) << u"threads"_s;
    QTest::newRow("threads as text") << u"job"_s << u"threads"_s << QJsonValue(u"1"_s) << u"threads"_s;
    QTest::newRow("negative limit") << u"job"_s << u"limits.outputBytes"_s << QJsonValue(-1) << u"limits.outputBytes"_s;
    QTest::newRow("huge limit") << u"job"_s << u"limits.frames"_s << QJsonValue(1e18) << u"limits.frames"_s;
    QTest::newRow("no recipe") << u"job"_s << u"recipe"_s << gone << u"recipe"_s;
    QTest::newRow("recipe as list") << u"job"_s << u"recipe"_s << QJsonValue(QJsonArray()) << u"recipe"_s;
    QTest::newRow("no origin") << u"job"_s << u"origin"_s << gone << u"origin"_s;
    QTest::newRow("position zero") << u"job"_s << u"origin.sequence"_s << QJsonValue(0) << u"origin.sequence"_s;
    QTest::newRow("long name") << u"job"_s << u"origin.name"_s << QJsonValue(long300) << u"origin.name"_s;
    QTest::newRow("edge with optimize") << u"job"_s << u"thumbnailEdge"_s << QJsonValue(10) << u"thumbnailEdge"_s;
    QTest::newRow("negative width") << u"reply"_s << u"facts.size.width"_s << QJsonValue(-5) << u"facts.size.width"_s;
    QTest::newRow("width beyond int") << u"reply"_s << u"facts.size.width"_s << QJsonValue(qint64(1) << 40)
                                      << u"facts.size.width"_s;
    QTest::newRow("orientation 9") << u"reply"_s << u"facts.orientation"_s << QJsonValue(9) << u"facts.orientation"_s;
    QTest::newRow("flag as number") << u"reply"_s << u"facts.hasGps"_s << QJsonValue(1) << u"facts.hasGps"_s;
    QTest::newRow("long text") << u"reply"_s << u"facts.lens"_s << QJsonValue(long300) << u"facts.lens"_s;
    QTest::newRow("escape sequence") << u"reply"_s << u"facts.lens"_s << QJsonValue(u"\x1b[2J"_s) << u"facts.lens"_s;
    QTest::newRow("NUL") << u"reply"_s << u"facts.lens"_s << QJsonValue(QString(QChar(0))) << u"facts.lens"_s;
    QTest::newRow("long summary value") << u"reply"_s << u"facts.summary.Lens"_s << QJsonValue(long300)
                                        << u"facts.summary"_s;
    QTest::newRow("long summary key") << u"reply"_s << u"facts.summary."_s + long300 << QJsonValue(u"x"_s)
                                      << u"facts.summary"_s;
    QTest::newRow("facts as text") << u"reply"_s << u"facts"_s << QJsonValue(u"x"_s) << u"facts"_s;
    QTest::newRow("error though ok") << u"reply"_s << u"error"_s << QJsonValue(QJsonObject()) << u"error"_s;
    QTest::newRow("no error though failed")
        << u"reply"_s << u"renditions.1.error"_s << gone << u"renditions[1].error"_s;
    QTest::newRow("unknown error") << u"reply"_s << u"renditions.1.error.code"_s << QJsonValue(u"fun"_s)
                                   << u"renditions[1].error.code"_s;
    QTest::newRow("tag of two texts") << u"reply"_s << u"tags.0"_s << QJsonValue(QJsonArray{u"a"_s, u"b"_s})
                                      << u"tags[0]"_s;
    QTest::newRow("long tag") << u"reply"_s << u"tags.0.2"_s << QJsonValue(long300) << u"tags[0]"_s;
    QTest::newRow("path as format") << u"reply"_s << u"renditions.0.format"_s << QJsonValue(u"../x"_s)
                                    << u"renditions[0].format"_s;
    QTest::newRow("negative bytes") << u"reply"_s << u"renditions.0.bytes"_s << QJsonValue(-1)
                                    << u"renditions[0].bytes"_s;
    QTest::newRow("one rendition short") << u"reply"_s << u"renditions"_s << QJsonValue(QJsonArray())
                                         << u"renditions"_s;
    QTest::newRow("too many renditions") << u"reply"_s << u"renditions"_s << QJsonValue(repeated(QJsonObject(), 1000))
                                         << u"renditions"_s;
    QTest::newRow("renditions of text") << u"reply"_s << u"renditions.0"_s << QJsonValue(u"x"_s)
                                        << u"renditions[0].ok"_s;
    QTest::newRow("too many warnings") << u"reply"_s << u"warnings"_s << QJsonValue(repeated(QJsonObject(), 65))
                                       << u"warnings"_s;
    QTest::newRow("warning code") << u"reply"_s << u"warnings.0.code"_s << QJsonValue(u"A b"_s)
                                  << u"warnings[0].code"_s;
    QTest::newRow("other version") << u"hello"_s << u"protocol"_s << QJsonValue(kProtocolVersion + 1) << u"protocol"_s;
    QTest::newRow("too many codecs") << u"hello"_s << u"codecs"_s << QJsonValue(repeated(u"jpeg"_s, 65)) << u"codecs"_s;
    QTest::newRow("codec as number") << u"hello"_s << u"codecs.1"_s << QJsonValue(3) << u"codecs[1]"_s;
}

void ProtocolTest::pointsAtTheFirstThingWrong()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, subject);
    QCOMPARE(verdict(kind, original(kind)), QString());
    QCOMPARE(verdict(kind, changedDatagram(original(kind), path, value)), u"worker-protocol "_s + subject);
}

void ProtocolTest::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("cut") << encode(fullJob()).chopped(1);
    QTest::newRow("two") << encode(fullJob()) + encode(fullJob());
    QTest::newRow("binary") << QByteArray(64, '\xff');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"id\": \"\xc3\x28\"}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(20'000);
}

void ProtocolTest::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, datagram);
    for (const QString &kind : {u"job"_s, u"reply"_s, u"hello"_s})
        QCOMPARE(verdict(kind, datagram), u"worker-protocol "_s);
}

void ProtocolTest::refusesADatagramThatIsTooLong()
{
    QByteArray padded = encode(fullReply());
    QVERIFY(decodeReply(padded + QByteArray(qsizetype(kMaxDatagram) - padded.size(), ' '), 2).has_value());
    QVERIFY(!decodeReply(padded + QByteArray(qsizetype(kMaxDatagram) - padded.size() + 1, ' '), 2).has_value());
}

void ProtocolTest::failedSourceNeedsNoVerdicts()
{
    Reply reply;
    reply.error = {ErrorCode::DamagedInput, {}, "half of it"};
    const Result<Reply> back = decodeReply(encode(reply), 5);
    QVERIFY(back.has_value());
    QVERIFY(back->error.code == ErrorCode::DamagedInput);
}

void ProtocolTest::makesAnyTextFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("long") << QByteArray(10'000, 'x');
    QTest::newRow("cut in a character") << QByteArray("x") + QByteArray("\xc3\xa9").repeated(300);
    QTest::newRow("cut in a surrogate pair") << QByteArray("xy") + QByteArray("\xf0\x9f\x8e\x9e").repeated(300);
    QTest::newRow("not UTF-8") << QByteArray(300, '\xff');
    QTest::newRow("control characters") << QByteArray("\0\x1b\x07\x7f", 4);
    QTest::newRow("quotes") << QByteArray(300, '"');
}

void ProtocolTest::makesAnyTextFit()
{
    QFETCH(QByteArray, text);
    Reply reply = fullReply();
    reply.facts.lens = text.toStdString();
    reply.facts.summary[text.toStdString()] = text.toStdString();
    reply.renditions[1].error.subject = text.toStdString();
    const Result<Reply> back = decodeReply(encode(reply), 2);
    QVERIFY2(back.has_value(), back ? "" : back.error().subject.c_str());
    QVERIFY(!back->facts.lens.empty());
    QVERIFY(back->facts.lens.size() <= 256);
}

void ProtocolTest::trimsAReplyThatWouldNotFit()
{
    Reply reply = fullReply();
    const std::string quotes(1000, '"');
    for (int i = 0; i < 100; ++i) {
        reply.facts.summary["fact " + std::to_string(i)] = quotes;
        reply.warnings.push_back({"warning", quotes});
    }
    reply.renditions.assign(pipeline::kMaxFiles, rendition(false));
    for (pipeline::RenditionResult &result : reply.renditions) {
        result.error.subject = result.error.detail = quotes;
        result.warnings.assign(50, {"warning", quotes});
    }
    const QByteArray datagram = encode(reply);
    QVERIFY2(datagram.size() <= qsizetype(kMaxDatagram), QByteArray::number(datagram.size()).constData());
    const Result<Reply> back = decodeReply(datagram, pipeline::kMaxFiles);
    QVERIFY(back.has_value());
    QCOMPARE(back->renditions.size(), pipeline::kMaxFiles);
}

void ProtocolTest::survivesEveryMutation_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("job") << u"job"_s;
    QTest::newRow("reply") << u"reply"_s;
    QTest::newRow("hello") << u"hello"_s;
}

/// What is taken is in bounds: whatever came in, it can be written and read again.
void ProtocolTest::survivesEveryMutation()
{
    QFETCH(QString, kind);
    const QByteArray good = original(kind);
    QRandomGenerator random(20'261'120);
    int taken = 0;
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = good;
        for (int n = random.bounded(1, 4); n > 0; --n) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(1, 20)); break;
            case 2: bytes.insert(at, good.mid(random.bounded(int(good.size())), random.bounded(1, 40))); break;
            default: bytes[at] = "0123456789-.e\"{}[],:"[random.bounded(20)]; break;
            }
        }
        const QString found = verdict(kind, bytes);
        QVERIFY2(found.isEmpty() || found.startsWith("worker-protocol "_L1), qPrintable(found));
        taken += found.isEmpty() ? 1 : 0;
        if (found.isEmpty() && kind == u"reply") {
            const QByteArray again = encode(*decodeReply(bytes, 2));
            QVERIFY(decodeReply(again, 2).has_value());
        }
    }
    QVERIFY(taken < 3000); // mutations that nothing notices would make this test worthless
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "protocol_test.moc"
