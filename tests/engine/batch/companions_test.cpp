// SPDX-License-Identifier: GPL-3.0-or-later
// Files that belong together, and what a plan says will be lost, with real workers.

#include "samples.h"

#include "batch/in_place.h"
#include "samples/dng.h"
#include "samples/phone_jpeg.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace glassine;
using namespace glassine::batch;
using namespace glassine::batch::samples;

namespace {

Bytes jpeg(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(40, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 90);
    return test::asBytes({bytes.constData(), std::size_t(bytes.size())});
}

void put(const QString &path, const Bytes &content)
{
    QDir().mkpath(QFileInfo(path).path());
    putContent(path, QByteArray(reinterpret_cast<const char *>(content.data()), qsizetype(content.size())));
}

bool told(const std::vector<pipeline::Warning> &warnings, const std::string &code)
{
    return std::any_of(warnings.begin(), warnings.end(), [&](const auto &warning) { return warning.code == code; });
}

void waitForPlan(Session &session)
{
    QSignalSpy planned(&session, &Session::planned);
    session.plan(true);
    QVERIFY(planned.count() > 0 || planned.wait(kPatienceMs));
}

} // namespace

class CompanionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        const QString folder = m_root->filePath(QStringLiteral("photos"));
        test::Dng sample;
        sample.preview = jpeg(320, 240);
        put(folder + QStringLiteral("/DSC_1.DNG"), test::dng(sample));
        put(folder + QStringLiteral("/DSC_1.jpg"), jpeg(320, 240));
        put(folder + QStringLiteral("/DSC_2.dng"), test::dng(sample));
        put(folder + QStringLiteral("/DSC_3.JPG"), jpeg(320, 240));
        put(folder + QStringLiteral("/other/DSC_3.dng"), test::dng(sample));
    }

    void ofAPairThePresetTakesWhatItWants_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("leftOut");
        QTest::newRow("both") << QByteArray("both") << QByteArray();
        QTest::newRow("the raw file") << QByteArray("raw") << QByteArray("DSC_1.jpg");
        QTest::newRow("the JPEG") << QByteArray("jpeg") << QByteArray("DSC_1.DNG");
    }
    void ofAPairThePresetTakesWhatItWants()
    {
        QFETCH(QByteArray, choice);
        QFETCH(QByteArray, leftOut);
        const Run run = runBatch(settingsWith("pairs=" + choice.toStdString()),
                                 m_root->filePath(QStringLiteral("state")));
        QVERIFY(run.ended);
        QCOMPARE(run.items.size(), std::size_t(5));
        for (const ItemRecord &item : run.items) {
            const bool left = !leftOut.isEmpty() && item.path.ends_with('/' + leftOut.toStdString());
            QVERIFY2(item.state == (left ? ItemState::Skipped : ItemState::Done), item.path.c_str());
            if (left) {
                QCOMPARE(item.error.code, ErrorCode::PairPartner);
                QVERIFY(item.error.detail.starts_with("DSC_1."));
            }
        }
        QCOMPARE(run.totals.outputs, std::int64_t(leftOut.isEmpty() ? 5 : 4));
    }

    void whatWasLeftOutStaysSoWhenGoingOn()
    {
        const QString state = m_root->filePath(QStringLiteral("state"));
        const Run run = runBatch(settingsWith("pairs=raw"), state);
        auto again = Session::reopen(run.id, state);
        QVERIFY(again);
        const Run second = finish(**again);
        const ItemRecord *left = itemNamed(second, "DSC_1.jpg");
        QVERIFY(left != nullptr);
        QVERIFY(left->state == ItemState::Skipped);
        QCOMPARE(left->error.code, ErrorCode::PairPartner);
    }

    // A picture made of it cannot stand for it.
    void inPlaceARawFileStays()
    {
        const QString raw = m_root->filePath(QStringLiteral("photos/DSC_2.dng"));
        const QByteArray before = contentOf(raw);
        SessionSettings settings = samples::settings(raw, m_root->filePath(QStringLiteral("unused")), {});
        settings.inPlace = true;
        settings.outputFolder = storeFolderFor(settings.inputs);
        const Run run = runBatch(settings, m_root->filePath(QStringLiteral("state")));
        QCOMPARE(run.items.size(), std::size_t(1));
        QVERIFY(run.items[0].state == ItemState::Skipped);
        QCOMPARE(run.items[0].error.code, ErrorCode::WouldLose);
        QCOMPARE(contentOf(raw), before);
        QCOMPARE(QDir(m_root->filePath(QStringLiteral("photos"))).entryList({QStringLiteral("DSC_2*")}).size(), 1);
    }

    void inPlaceHalfAPhotoTakesNoPlace()
    {
        const QString photo = m_root->filePath(QStringLiteral("photos/half.jpg"));
        Bytes bytes = jpeg(640, 480);
        bytes.resize(bytes.size() / 2);
        put(photo, bytes);
        const QByteArray before = contentOf(photo);
        SessionSettings settings = samples::settings(photo, m_root->filePath(QStringLiteral("out")),
                                                     {"damaged=rescue"});
        const Run saved = runBatch(settings, m_root->filePath(QStringLiteral("state")));
        QVERIFY(saved.items[0].state == ItemState::Done);
        QVERIFY(told(saved.items[0].warnings, "rescued"));
        settings.inPlace = true;
        settings.outputFolder = storeFolderFor(settings.inputs);
        const Run refused = runBatch(settings, m_root->filePath(QStringLiteral("state")));
        QVERIFY(refused.items[0].state == ItemState::Failed);
        QCOMPARE(refused.items[0].error.code, ErrorCode::DamagedInput);
        QCOMPARE(contentOf(photo), before);
    }

    void thePlanLeavesThemOutToo()
    {
        Session session(settingsWith("pairs=jpeg"), m_root->filePath(QStringLiteral("state")));
        waitForPlan(session);
        QCOMPARE(session.planFigures().writes, std::int64_t(4));
        for (std::int64_t item = 0; item < session.itemCount(); ++item) {
            const ItemRecord record = session.item(item);
            QCOMPARE(session.plannedOutputs(item).empty(), record.path.ends_with("/DSC_1.DNG"));
        }
    }

    void theReportSaysWhereTheRawPictureCameFrom()
    {
        for (const auto &[source, code] :
             {std::pair("preview", "raw-preview"), std::pair("demosaic", "raw-developed")}) {
            const Run run = runBatch(settingsWith(std::string("raw.source=") + source),
                                     m_root->filePath(QStringLiteral("state")));
            const ItemRecord *raw = itemNamed(run, "DSC_2.dng");
            QVERIFY(raw != nullptr && raw->state == ItemState::Done);
            QVERIFY2(told(raw->warnings, code), source);
        }
    }

    void aLivePhotosVideoIsNamed()
    {
        const QString folder = m_root->filePath(QStringLiteral("photos"));
        putContent(folder + QStringLiteral("/DSC_3.MOV"),
                   QByteArray("\0\0\0\x14"
                              "ftypqt  \0\0\0\0qt  ",
                              20));
        for (const bool named : {false, true}) {
            SessionSettings settings = settingsWith("pairs=both");
            if (named)
                settings.inputs = {bytes(folder + QStringLiteral("/DSC_3.JPG"))};
            settings.useLedger = false;
            const Run run = runBatch(settings, m_root->filePath(QStringLiteral("state")));
            const ItemRecord *live = itemNamed(run, "DSC_3.JPG");
            QVERIFY(live != nullptr);
            QVERIFY(told(live->warnings, "live-video-left"));
            for (const ItemRecord &item : run.items)
                QVERIFY(&item == live || !told(item.warnings, "live-video-left") || item.path == live->path);
        }
    }

    void thePlanSaysWhatWillBeLost()
    {
        const QString phone = m_root->filePath(QStringLiteral("phone/PXL_1.jpg"));
        test::PhoneJpeg parts;
        parts.picture = jpeg(320, 240);
        parts.map = jpeg(80, 60);
        parts.video = test::smallVideo();
        put(phone, test::phoneJpeg(parts));
        struct Row {
            std::vector<std::string> assignments;
            bool map, motion, skipped;
        };
        const Row rows[] = {{{"format=jpeg"}, false, true, false},
                            {{"format=jpeg", "metadata.policy=all"}, false, false, false},
                            {{"format=webp"}, true, true, false},
                            {{"format=webp", "extras.gain-map=skip"}, true, true, true},
                            {{"extras.gain-map=drop", "extras.motion=drop"}, true, true, false}};
        for (const Row &row : rows) {
            SessionSettings settings = samples::settings(phone, m_root->filePath(QStringLiteral("out")),
                                                         row.assignments);
            settings.useLedger = false;
            Session session(settings, m_root->filePath(QStringLiteral("state")));
            waitForPlan(session);
            const ItemRecord planned = session.item(0);
            QCOMPARE(planned.outputs.size(), std::size_t(1));
            QCOMPARE(told(planned.outputs[0].warnings, "gain-map-lost"), row.map);
            QCOMPARE(told(planned.outputs[0].warnings, "motion-photo-lost"), row.motion);
            QCOMPARE(session.planFigures().writes, std::int64_t(row.skipped ? 0 : 1));
            // And so it comes.
            const Run run = finish(session);
            QVERIFY(run.items[0].state == (row.skipped ? ItemState::Skipped : ItemState::Done));
            if (row.skipped) {
                QCOMPARE(run.items[0].error.code, ErrorCode::WouldLose);
                continue;
            }
            QCOMPARE(told(run.items[0].outputs[0].warnings, "gain-map-lost"), row.map);
            QCOMPARE(told(run.items[0].outputs[0].warnings, "motion-photo-lost"), row.motion);
        }
    }

private:
    SessionSettings settingsWith(const std::string &assignment) const
    {
        SessionSettings settings = samples::settings(m_root->filePath(QStringLiteral("photos")),
                                                     m_root->filePath(QStringLiteral("out")), {assignment});
        settings.useLedger = false;
        return settings;
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(CompanionsTest)
#include "companions_test.moc"
