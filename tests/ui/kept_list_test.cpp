// SPDX-License-Identifier: GPL-3.0-or-later
// Photos wait in the window, and it is killed. Started again, it offers them as they were.

#include "appearance/appearance.h"
#include "photos.h"
#include "presets/preset_panel.h"
#include "queue/list_draft.h"
#include "queue/queue_model.h"
#include "watched_application.h"
#include "window/draft_keeper.h"
#include "window/message_area.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <csignal>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

constexpr int kPhotos = 5;
const QString kKept = QStringLiteral("kept");

QString keptFile(int number = 1)
{
    return qEnvironmentVariable("GLASSINE_STATE_DIR") + QStringLiteral("/waiting/list-%1.json").arg(number);
}

/// The window that will be killed: five photos wait, one is off the list, one set aside, one has a preset of its own.
int beTheVictim(QApplication &application, const QString &photos)
{
    MainWindow window;
    window.show();
    window.offerWhatWasLeft(true);
    QTimer::singleShot(200, &window, [&] { drop(window, {photos}); });
    QObject::connect(window.controller(), &BatchController::outlineChanged, &window, [&window] {
        PhotoList *list = window.controller()->photos();
        if (list->photo(1).setAside)
            return;
        list->remove({0});
        list->setAside({1}, true);
        list->setPreset({2}, window.presets()->preset(QStringLiteral("responsive")));
    });
    QTimer told;
    QObject::connect(&told, &QTimer::timeout, &window, [] {
        QFile kept(keptFile());
        if (kept.open(QIODevice::ReadOnly) && draftFromJson(kept.readAll()).marks.size() == 3)
            QTextStream(stdout) << "kept" << Qt::endl;
    });
    told.start(50);
    return application.exec();
}

} // namespace

class KeptListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void killedWindowsPhotosAreOfferedAsTheyWere();
    void listThatIsNotWantedIsForgotten();
    void listIsKeptUntilSomebodyHasDecided();
    void startedBatchIsNotKept();
    void emptiedListIsNotKept();
    void twoWindowsKeepTwoLists();
    void garbageIsNoList_data();
    void garbageIsNoList();
    void namesThatAreNoTextComeBack();

private:
    void killWhileTheyWait();
    QTemporaryDir m_state, m_photos;
};

void KeptListTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8());
    qputenv("GLASSINE_STATE_DIR", m_state.filePath(QStringLiteral("state")).toUtf8());
    for (int i = 0; i < kPhotos; ++i)
        QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("%1.png").arg(i)), 64, 48));
}

void KeptListTest::init()
{
    QSettings().clear();
    QDir(m_state.filePath(QStringLiteral("state"))).removeRecursively();
}

void KeptListTest::killWhileTheyWait()
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), m_photos.path()});
    QVERIFY(victim.waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return victim.canReadLine() || victim.state() == QProcess::NotRunning; }, 60'000));
    QVERIFY(victim.state() == QProcess::Running);
    ::kill(pid_t(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished());
}

void KeptListTest::killedWindowsPhotosAreOfferedAsTheyWere()
{
    killWhileTheyWait();
    if (QTest::currentTestFailed())
        return;
    MainWindow window;
    window.show();
    window.offerWhatWasLeft(true);
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kKept), 20'000);
    QVERIFY2(window.messages()->text(kKept).contains(QString::number(kPhotos - 1)),
             qPrintable(window.messages()->text(kKept)));
    QCOMPARE(window.findChild<QueueModel *>()->rowCount(), 0); // offered, not forced
    QTest::mouseClick(button(window, QStringLiteral("Bring them back")), Qt::LeftButton);
    QVERIFY(planned(window, kPhotos - 2));
    const auto *model = window.findChild<QueueModel *>();
    QCOMPARE(model->rowCount(), kPhotos - 1);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("1.png"));
    QVERIFY(model->index(0, 0).data(QueueModel::SetAsideRole).toBool());
    QVERIFY(!model->index(1, 0).data(QueueModel::SetAsideRole).toBool());
    QCOMPARE(model->index(1, 0).data(QueueModel::OwnPresetRole).toString(),
             window.presets()->preset(QStringLiteral("responsive"))->name);
    QVERIFY(!model->index(2, 0).data(QueueModel::OwnPresetRole).isValid());
}

void KeptListTest::listThatIsNotWantedIsForgotten()
{
    killWhileTheyWait();
    if (QTest::currentTestFailed())
        return;
    {
        MainWindow window;
        window.show();
        window.offerWhatWasLeft(true);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kKept), 20'000);
        QTest::mouseClick(button(window, QStringLiteral("Forget them")), Qt::LeftButton);
        QVERIFY(!window.messages()->shows(kKept));
    }
    QVERIFY(!QFile::exists(keptFile()));
}

// Other photos are dropped and the question stands: neither list may be lost.
void KeptListTest::listIsKeptUntilSomebodyHasDecided()
{
    killWhileTheyWait();
    if (QTest::currentTestFailed())
        return;
    QTemporaryDir others;
    QVERIFY(writePhoto(others.filePath(QStringLiteral("new.png")), 64, 48));
    {
        MainWindow window;
        window.show();
        window.offerWhatWasLeft(true);
        QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kKept), 20'000);
        QVERIFY(drop(window, {others.path()}));
        QVERIFY(planned(window, 1));
    }
    MainWindow window;
    window.show();
    window.offerWhatWasLeft(true);
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kKept), 20'000);
    QTest::mouseClick(button(window, QStringLiteral("Bring them back")), Qt::LeftButton);
    QVERIFY(planned(window, kPhotos - 2 + 1));
}

void KeptListTest::startedBatchIsNotKept()
{
    QTemporaryDir output;
    {
        MainWindow window;
        window.show();
        window.controller()->setOutputFolder(output.path());
        QVERIFY(drop(window, {m_photos.path()}));
        QVERIFY(planned(window, kPhotos));
        QTRY_VERIFY(QFile::exists(keptFile()));
        window.controller()->start();
        QVERIFY(finished(window));
    }
    QVERIFY(!QFile::exists(keptFile()));
}

void KeptListTest::emptiedListIsNotKept()
{
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QTRY_VERIFY(QFile::exists(keptFile()));
    window.controller()->clearInputs();
    QTRY_VERIFY(!QFile::exists(keptFile()));
}

void KeptListTest::twoWindowsKeepTwoLists()
{
    MainWindow one;
    one.show();
    QVERIFY(drop(one, {m_photos.filePath(QStringLiteral("0.png"))}));
    QTRY_VERIFY(QFile::exists(keptFile(1)));
    MainWindow other;
    other.show();
    other.offerWhatWasLeft(true);
    QVERIFY(drop(other, {m_photos.filePath(QStringLiteral("1.png"))}));
    QTRY_VERIFY(QFile::exists(keptFile(2)));
    QVERIFY(!other.messages()->shows(kKept)); // the first window's photos are in that window
}

void KeptListTest::garbageIsNoList_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no list");
    QTest::newRow("cut") << draftJson({3, {"/photos"}, {}, {}}).chopped(10);
    QTest::newRow("another version") << QByteArray(R"({"version":99,"photos":3,"named":["L3A="]})");
    QTest::newRow("odd values") << QByteArray(
        R"({"version":1,"photos":"x","named":[7,"bm90aGluZw==",{}],"marks":[[]]})");
}

void KeptListTest::garbageIsNoList()
{
    QFETCH(const QByteArray, content);
    QVERIFY(draftFromJson(content).isEmpty());
    QVERIFY(QDir().mkpath(QFileInfo(keptFile()).path()));
    QFile file(keptFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    MainWindow window;
    window.show();
    window.offerWhatWasLeft(true);
    QTest::qWait(300);
    QVERIFY(!window.messages()->shows(kKept));
}

void KeptListTest::namesThatAreNoTextComeBack()
{
    ListDraft draft;
    draft.photos = 2;
    draft.named = {"/odd/\xff\xfe name\n", "/plain"};
    draft.marks = {{"/odd/\xff\xfe name\n/a.jpg", {true, false, 0}}, {"/plain/b.jpg", {false, true, 0}}};
    const ListDraft read = draftFromJson(draftJson(draft));
    QCOMPARE(read.named, draft.named);
    QCOMPARE(read.photos, 2);
    QCOMPARE(read.marks.size(), std::size_t(2));
    QVERIFY(read.marks.at("/odd/\xff\xfe name\n/a.jpg").removed);
    QVERIFY(read.marks.at("/plain/b.jpg").setAside);
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0)
        return beTheVictim(application, QString::fromLocal8Bit(argv[2]));
    KeptListTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kept_list_test.moc"
