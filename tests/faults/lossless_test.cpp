// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning up without loss: what cannot be made smaller stays as it is, byte for byte or where it lies, and that is said.

#include "baggage.h"
#include "scene.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace {

using namespace Qt::StringLiterals;

} // namespace

class LosslessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void neverMakesAPhotoLarger_data();
    void neverMakesAPhotoLarger();
    void leavesAKindThatCannotBeWrittenWhereItIs();

private:
    std::unique_ptr<Scene> m_scene;
};

void LosslessTest::init()
{
    m_scene = std::make_unique<Scene>();
    QDir().mkpath(m_scene->path(u"photos"_s));
}

void LosslessTest::neverMakesAPhotoLarger_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("quality");
    for (const char *format : {"jpeg", "webp", "avif", "jxl"})
        QTest::newRow(format) << QString::fromLatin1(format) << QStringList{u"--quality"_s, u"40"_s};
    for (const char *format : {"png", "tiff", "gif"})
        QTest::newRow(format) << QString::fromLatin1(format) << QStringList();
}

void LosslessTest::neverMakesAPhotoLarger()
{
    QFETCH(const QString, format);
    QFETCH(const QStringList, quality);
    const QString original = m_scene->path(u"photos/a.jpg"_s);
    QVERIFY(baggage::picture(300, 200).save(original, "JPEG", 60));
    const Ending made = m_scene->run(m_scene->optimize() + QStringList{u"--format"_s, format} + quality);
    if (made.err.contains("libvips lacks"))
        QSKIP("this format cannot be written here");
    QVERIFY2(made.code == 0 && m_scene->outputs().size() == 1, qPrintable(made.text()));
    const QString name = m_scene->outputs().first();
    QVERIFY(QFile::remove(original)
            && QFile::rename(m_scene->path(u"out/"_s + name), m_scene->path(u"photos/"_s + name)));
    m_scene->startAfresh();
    m_scene->rememberOriginals(u"photos"_s);
    const Ending cleaned = m_scene->run(m_scene->optimize(u"lossless-cleanup"_s) + QStringList(u"--json"_s));
    QVERIFY2(cleaned.code == 0, qPrintable(cleaned.text()));
    QCOMPARE(m_scene->outputs(), QStringList(name));
    const qint64 before = QFileInfo(m_scene->path(u"photos/"_s + name)).size();
    const qint64 after = QFileInfo(m_scene->path(u"out/"_s + name)).size();
    QVERIFY2(after <= before, qPrintable(u"%1 became %2 bytes"_s.arg(before).arg(after)));
    QVERIFY2(!cleaned.out.contains("not-lossless"), cleaned.out.constData());
    QCOMPARE(m_scene->changedOriginals(), QStringList());
    QCOMPARE(m_scene->leftovers(), QStringList());
}

void LosslessTest::leavesAKindThatCannotBeWrittenWhereItIs()
{
    const QString sample = qEnvironmentVariable("GLASSINE_SOURCE_DIR") + "/resources/samples/coast/IMG_2077.heic"_L1;
    QVERIFY(QFile::copy(sample, m_scene->path(u"photos/a.heic"_s)));
    m_scene->addPhotos(2);
    const Ending cleaned = m_scene->run(m_scene->optimize(u"lossless-cleanup"_s) + QStringList(u"--json"_s));
    QVERIFY2(cleaned.code == 0, qPrintable(cleaned.text()));
    QCOMPARE(m_scene->outputs().size(), 2);
    for (const QJsonObject &event : cleaned.events())
        if (event.value(u"path"_s).toString().endsWith("a.heic"_L1)) {
            QCOMPARE(event.value(u"state"_s).toString(), u"skipped"_s);
            QCOMPARE(event.value(u"error"_s).toObject().value(u"code"_s).toString(), u"no-gain"_s);
        }
    // Asked for something else than smaller, it is made.
    const Ending other = m_scene->run(m_scene->optimize(u"lossless-cleanup"_s)
                                      + QStringList{u"--long-edge"_s, u"60"_s});
    QVERIFY2(other.code == 0, qPrintable(other.text()));
    QVERIFY(m_scene->outputs().contains(u"a.png"_s));
    QCOMPARE(m_scene->harm(), QStringList());
}

QTEST_GUILESS_MAIN(LosslessTest)
#include "lossless_test.moc"
