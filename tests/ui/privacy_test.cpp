// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves: the rows before and after, and the window that asks a worker about them.
#include "preview/privacy_dialog.h"
#include "preview/privacy_model.h"

#include "presets/preset.h"
#include "watched_application.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace glassine;
using namespace glassine::ui;

namespace {

worker::Disclosed disclosed()
{
    worker::Disclosed all;
    all.tags = {{"creator", "Exif.Image.Artist", "Ada"},
                {"gps", "Exif.GPSInfo.GPSLatitude", "48/1"},
                {"technical", "Exif.Image.Orientation", "1"}};
    worker::DisclosedFile file;
    file.ok = true;
    file.tags = {{"creator", "Exif.Image.Artist", "Ada Lens"},
                 {"creator", "Xmp.dc.rights", "© Ada"},
                 {"technical", "Exif.Image.Orientation", "1"}};
    all.files = {file};
    return all;
}

QString text(const PrivacyModel &model, int kind, int line, int column)
{
    const QModelIndex parent = model.index(kind, 0);
    return (line < 0 ? model.index(kind, column) : model.index(line, column, parent)).data().toString();
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEachTagBeforeAndAfter()
    {
        PrivacyModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(disclosed(), 0);
        QCOMPARE(model.rowCount(), 2); // what is technical says nothing
        QCOMPARE(text(model, 0, -1, PrivacyModel::After), PrivacyModel::tr("leaves"));
        QCOMPARE(text(model, 0, 0, PrivacyModel::Before), QStringLiteral("Ada"));
        QCOMPARE(text(model, 0, 0, PrivacyModel::After), QStringLiteral("Ada Lens"));
        QCOMPARE(text(model, 0, 1, PrivacyModel::Before), QStringLiteral("–"));
        QCOMPARE(text(model, 1, -1, PrivacyModel::After), PrivacyModel::tr("stays here"));
        QCOMPARE(text(model, 1, 0, PrivacyModel::After), QStringLiteral("–"));
        QCOMPARE(model.leaving(), 2);
        QCOMPARE(model.staying(), 1);
    }

    void asksAWorkerAboutThePhoto()
    {
        QTemporaryDir folder;
        const QString photo = folder.filePath(QStringLiteral("a.png"));
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QVERIFY(image.save(photo));
        QFile sidecar(folder.filePath(QStringLiteral("a.xmp")));
        QVERIFY(sidecar.open(QIODevice::WriteOnly));
        sidecar.write(
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            "<rdf:Description rdf:about=\"\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
            "photoshop:City=\"Vienna\" "
            "photoshop:Credit=\"Ada\"/></rdf:RDF></x:xmpmeta>");
        sidecar.close();
        std::vector<presets::Problem> problems;
        const auto preset = presets::PresetStore().load(QStringLiteral("web-2048"), problems);
        QVERIFY(preset.has_value());

        PrivacyDialog dialog({});
        QSignalSpy answers(&dialog, &PrivacyDialog::answered);
        dialog.showPhoto(QFile::encodeName(photo), *preset, 0);
        QVERIFY(answers.wait(60'000));
        QVERIFY2(dialog.model()->leaving() >= 1, qPrintable(dialog.summary()));
        QCOMPARE(dialog.model()->staying(), 1); // the city
        dialog.showPhoto(QByteArrayLiteral("/nowhere.jpg"), *preset, 0);
        QVERIFY(answers.wait(60'000));
        QVERIFY(dialog.summary().contains(QStringLiteral("/nowhere.jpg")));
        QCOMPARE(dialog.model()->rowCount(), 0);
    }
};

GLASSINE_WINDOW_TEST_MAIN(PrivacyTest)
#include "privacy_test.moc"
