// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in, and what is refused: each refusal is a sentence in the window, and nothing hangs or is lost.

#include "issues/issues_model.h"
#include "photos.h"
#include "presets/preset_panel.h"
#include "queue/queue_model.h"
#include "queue/queue_pane.h"
#include "samples/sample_archive.h"
#include "watched_application.h"
#include "window/inline_message.h"
#include "window/intake.h"
#include "window/message_area.h"
#include "window/named_paths.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

class IntakeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAddressesOfAnyFileManager_data();
    void readsAddressesOfAnyFileManager();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void wordsAreNotEvenAccepted();
    void garbageIsNamedInASentence();
    void archiveOpensIntoTheList();
    void brokenArchiveIsRefusedWithWhatToDo();
    void vanishedFileIsNamedInASentence();
    void folderWithoutPhotosSaysSo();
    void destinationInsideTheSourceIsLeftOut();
    void destinationThatIsTheSourceSaysSoAndCannotStart();
    void folderThatIsItsOwnDestinationSaysSo();
    void dropOnACardChoosesThatPreset();
    void presetFileIsImported();
    void pastesPaths();
    void pastedPictureIsKeptAndAdded();
    void rowsOfTheWindowItselfAreNotAdded();
    void sameFolderTwiceCountsOnce();
    void hundredThousandFilesAtOnceStopWhenTold();

private:
    QString message(const MainWindow &window) const { return window.messages()->text(QStringLiteral("refused")); }
    QTemporaryDir m_state, m_photos, m_output;
};

void IntakeTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_state.filePath(QStringLiteral("config")).toUtf8());
}

void IntakeTest::init()
{
    QSettings().clear();
    for (QTemporaryDir *folder : {&m_photos, &m_output}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
}

void IntakeTest::readsAddressesOfAnyFileManager_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<std::string>("path");
    const QString list = QStringLiteral("text/uri-list"), plain = QStringLiteral("text/plain");
    QTest::newRow("plain") << list << QByteArray("file:///tmp/a.jpg\r\n") << std::string("/tmp/a.jpg");
    QTest::newRow("one slash") << list << QByteArray("file:/tmp/a.jpg") << std::string("/tmp/a.jpg");
    QTest::newRow("localhost") << list << QByteArray("file://localhost/tmp/a.jpg") << std::string("/tmp/a.jpg");
    QTest::newRow("comment first") << list << QByteArray("# by hand\r\nfile:///tmp/a.jpg\r\n")
                                   << std::string("/tmp/a.jpg");
    QTest::newRow("percent") << list << QByteArray("file:///tmp/a%20b%23.jpg") << std::string("/tmp/a b#.jpg");
    QTest::newRow("umlaut") << list << QByteArray("file:///tmp/%C3%A4.jpg") << std::string("/tmp/\xc3\xa4.jpg");
    QTest::newRow("folder with slash") << list << QByteArray("file:///tmp/a/") << std::string("/tmp/a");
    QTest::newRow("path as text") << plain << QByteArray("/tmp/a.jpg\n") << std::string("/tmp/a.jpg");
    QTest::newRow("address as text") << plain << QByteArray("file:///tmp/a%20b.jpg") << std::string("/tmp/a b.jpg");
}

void IntakeTest::readsAddressesOfAnyFileManager()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    QFETCH(std::string, path);
    QMimeData mime;
    mime.setData(type, data);
    QVERIFY(mayNamePaths(mime));
    const NamedPaths named = namedPaths(mime);
    QCOMPARE(named.paths, std::vector<std::string>{path});
    QVERIFY2(named.refusal.isEmpty(), qPrintable(named.refusal));
}

void IntakeTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("word");
    QTest::newRow("root") << QUrl::fromLocalFile(QStringLiteral("/")) << QStringLiteral("system");
    QTest::newRow("proc") << QUrl::fromLocalFile(QStringLiteral("/proc")) << QStringLiteral("system");
    QTest::newRow("web") << QUrl(QStringLiteral("https://example.org/a.jpg")) << QStringLiteral("example.org");
}

void IntakeTest::refusesWhatIsNoFile()
{
    QFETCH(QUrl, url);
    QFETCH(QString, word);
    QMimeData mime;
    mime.setUrls({url});
    MainWindow window;
    window.show();
    QVERIFY(drop(window, mime));
    QVERIFY2(message(window).contains(word), qPrintable(message(window)));
    QVERIFY(!window.controller()->hasInputs());
    QVERIFY(!window.controller()->scanning());
}

void IntakeTest::wordsAreNotEvenAccepted()
{
    MainWindow window;
    QMimeData mime;
    mime.setText(QStringLiteral("just words"));
    QVERIFY(!drop(window, mime));
}

void IntakeTest::garbageIsNamedInASentence()
{
    QFile garbage(m_photos.filePath(QStringLiteral("garbage.jpg")));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("#!/bin/sh\necho I am no photo\n");
    garbage.close();
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {garbage.fileName()}));
    QTRY_VERIFY2(message(window).contains(QStringLiteral("garbage.jpg")), qPrintable(message(window)));
    QTRY_COMPARE(window.findChild<IssuesModel *>()->rowCount(), 1);
    QVERIFY(!window.controller()->hasInputs());
}

void IntakeTest::archiveOpensIntoTheList()
{
    const QString archive = m_photos.filePath(QStringLiteral("party.zip"));
    QFile photo(m_photos.filePath(QStringLiteral("a.png")));
    QVERIFY(writePhoto(photo.fileName(), 64, 48));
    QVERIFY(photo.open(QIODevice::ReadOnly));
    glassine::samples::makeArchive(
        archive, {"zip", "none"},
        {{"cake/piece.png", photo.readAll()}, {"../evil.jpg", "x"}, {"read me.txt", "no photo"}});
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {archive}));
    QTRY_COMPARE(window.controller()->photos()->listedCount(), 1);
    const auto *model = window.findChild<QueueModel *>();
    QVERIFY(model);
    QCOMPARE(model->index(0, QueueModel::Photo).data().toString(), QStringLiteral("party.zip ▸ cake/piece.png"));
    QTRY_COMPARE(window.findChild<IssuesModel *>()->rowCount(), 1); // the name that leads out
}

void IntakeTest::brokenArchiveIsRefusedWithWhatToDo()
{
    QFile archive(m_photos.filePath(QStringLiteral("wedding.zip")));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    archive.write(QByteArray("PK\3\4\24\0\0\0\0\0", 10) + QByteArray(200, 'x'));
    archive.close();
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {archive.fileName()}));
    QTRY_VERIFY2(message(window).contains(QStringLiteral("wedding.zip")), qPrintable(message(window)));
    QVERIFY2(message(window).contains(QStringLiteral("unpack")), qPrintable(message(window)));
    QVERIFY(!window.controller()->hasInputs());
}

void IntakeTest::vanishedFileIsNamedInASentence()
{
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.filePath(QStringLiteral("gone.jpg"))}));
    QTRY_VERIFY2(message(window).contains(QStringLiteral("gone.jpg")), qPrintable(message(window)));
}

void IntakeTest::folderWithoutPhotosSaysSo()
{
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QTRY_VERIFY2(message(window).contains(m_photos.path()), qPrintable(message(window)));
}

void IntakeTest::destinationInsideTheSourceIsLeftOut()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    const QString inside = m_photos.filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(inside));
    QVERIFY(writePhoto(inside + QStringLiteral("/old result.png"), 64, 48));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->setOutputFolder(inside); // chosen after the photos were added
    QVERIFY(planned(window, 1));
    const auto *model = window.findChild<QueueModel *>();
    QCOMPARE(model->index(1, QueueModel::State).data().toString(), QStringLiteral("Left out"));
    window.controller()->start();
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 1);
}

void IntakeTest::destinationThatIsTheSourceSaysSoAndCannotStart()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_photos.path());
    QVERIFY(drop(window, {m_photos.filePath(QStringLiteral("a.png")), m_photos.path()}));
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(QStringLiteral("batch")), 30'000);
    QVERIFY(!button(window, QStringLiteral("Start"))->isEnabled());
    window.controller()->setOutputFolder(m_output.path()); // and it can be mended
    QVERIFY(planned(window, 1));
    QVERIFY(button(window, QStringLiteral("Start"))->isEnabled());
    QVERIFY(!window.messages()->shows(QStringLiteral("batch")));
}

void IntakeTest::folderThatIsItsOwnDestinationSaysSo()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_photos.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(QStringLiteral("batch")), 30'000);
    QVERIFY(!button(window, QStringLiteral("Start"))->isEnabled());
}

void IntakeTest::dropOnACardChoosesThatPreset()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    MainWindow window;
    window.show();
    QSignalSpy chosen(window.presets(), &PresetPanel::presetChanged);
    QListView *cards = window.presets()->cards();
    const QModelIndex second = cards->model()->index(1, 0);
    const QPoint at = cards->viewport()->mapTo(&window, cards->visualRect(second).center());
    QVERIFY(drop(window, {m_photos.path()}, at));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(planned(window, 1));
    QCOMPARE(window.controller()->session()->settings().preset.name, second.data().toString());
}

void IntakeTest::presetFileIsImported()
{
    QFile builtIn(QStringLiteral(":/presets/email.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QFile file(m_photos.filePath(QStringLiteral("my-mail.glassine")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(builtIn.readAll());
    file.close();
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {file.fileName()}));
    QTRY_COMPARE(window.controller()->preset().id, QStringLiteral("my-mail"));
    QFile broken(m_photos.filePath(QStringLiteral("broken.glassine")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{ not json");
    broken.close();
    QVERIFY(drop(window, {broken.fileName()}));
    QTRY_VERIFY2(window.presets()->message()->text().contains(QStringLiteral("broken")),
                 qPrintable(window.presets()->message()->text()));
}

void IntakeTest::pastesPaths()
{
    const QString photo = m_photos.filePath(QStringLiteral("a.png"));
    QVERIFY(writePhoto(photo, 64, 48));
    MainWindow window;
    window.show();
    QGuiApplication::clipboard()->setText(photo);
    window.findChild<Intake *>()->paste();
    QVERIFY(planned(window, 1));
}

void IntakeTest::pastedPictureIsKeptAndAdded()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::red);
    MainWindow window;
    window.show();
    QGuiApplication::clipboard()->setImage(image);
    window.findChild<Intake *>()->paste();
    QVERIFY(planned(window, 1));
    const std::string kept = window.controller()->photos()->photo(0).file->path;
    QVERIFY(QString::fromStdString(kept).startsWith(pastedFolder()));
    QCOMPARE(QImage(QString::fromStdString(kept)).pixelColor(5, 5), QColor(Qt::red));
    QTRY_VERIFY(message(window).contains(QStringLiteral("/Pasted/")));
    QVERIFY(QFile::remove(QString::fromStdString(kept)));
}

void IntakeTest::rowsOfTheWindowItselfAreNotAdded()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 1));
    auto *model = window.findChild<QueueModel *>();
    const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0, 0)}));
    QCOMPARE(mime->urls().size(), 1);
    QVERIFY(drop(window, *mime)); // from elsewhere it counts once all the same
    QTest::qWait(300);
    QCOMPARE(model->rowCount(), 1);
}

void IntakeTest::sameFolderTwiceCountsOnce()
{
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(drop(window, {m_photos.path(), m_photos.filePath(QStringLiteral("a.png"))}));
    QVERIFY(planned(window, 1));
    QTRY_VERIFY(!window.controller()->scanning());
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), 1);
}

void IntakeTest::hundredThousandFilesAtOnceStopWhenTold()
{
    QStringList paths;
    for (int i = 0; i < 100'000; ++i)
        paths << m_photos.filePath(QStringLiteral("%1.jpg").arg(i)); // none of them is there
    MainWindow window;
    window.show();
    QVERIFY(drop(window, paths));
    QVERIFY(window.controller()->scanning());
    window.controller()->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!window.controller()->scanning(), 30'000);
    QVERIFY(!message(window).isEmpty());
}

GLASSINE_WINDOW_TEST_MAIN(IntakeTest)
#include "intake_test.moc"
