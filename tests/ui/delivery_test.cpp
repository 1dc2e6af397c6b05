// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations in the window: set up, tried and explained; what a batch writes is sent, and sent again.

#include "batch/plan_text.h"
#include "delivery/delivery_controller.h"
#include "delivery/destination_editor.h"
#include "delivery/destination_model.h"
#include "delivery/destinations_window.h"
#include "engine/sync/fault_server.h"
#include "photos.h"
#include "presets/option_control.h"
#include "presets/option_form.h"
#include "queue/queue_model.h"
#include "settings/settings.h"
#include "watched_application.h"
#include "window/message_area.h"
#include "window/window_dialogs.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;
using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kDelivery = QStringLiteral("delivery");

void type(QWidget &dialog, const char *key, const QString &text)
{
    auto *control = dialog.findChild<OptionControl *>(QString::fromLatin1(key));
    QVERIFY(control);
    auto *edit = control->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
}

} // namespace

class DeliveryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDestinationIsAddedTriedEditedAndRemoved();
    void fieldsShareAnEdge_data();
    void fieldsShareAnEdge();
    void refusalsAreExplained();
    void aBatchIsSentWhileItRuns();
    void whatDidNotArriveIsSentAgain();
    void nothingIsSentUnasked();
    void photosThatAreSentAwayAreSaidBefore();

private:
    void addFolder(MainWindow &window, const QString &name, const QString &path);
    QString state(const MainWindow &window, int row) const
    {
        const auto *queue = window.findChild<QueueModel *>();
        return queue->index(row, QueueModel::State).data().toString();
    }
    QTemporaryDir m_state, m_photos;
    QString m_target, m_output;
};

void DeliveryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qputenv("XDG_CONFIG_HOME", m_state.path().toUtf8());
    qputenv("GLASSINE_STATE_DIR", m_state.filePath(u"state"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("AWS_ACCESS_KEY_ID", "AKIATEST");
    qputenv("AWS_SECRET_ACCESS_KEY", "testing");
    for (int i = 0; i < 3; ++i)
        QVERIFY(writePhoto(m_photos.filePath(u"%1.png"_s.arg(i)), 300, 200));
}

void DeliveryTest::init()
{
    QSettings().clear();
    static int number = 0;
    m_target = m_state.filePath(u"nas%1"_s.arg(++number));
    m_output = m_state.filePath(u"out%1"_s.arg(number));
    QVERIFY(QDir().mkpath(m_target) && QDir().mkpath(m_output));
    QDir(m_state.filePath(u"glassine/destinations"_s)).removeRecursively();
}

void DeliveryTest::addFolder(MainWindow &window, const QString &name, const QString &path)
{
    window.dialogs()->showDestinations();
    DestinationEditor *editor = window.dialogs()->destinationsWindow()->editor();
    editor->editNew();
    auto *kind = editor->findChild<QComboBox *>();
    kind->setCurrentIndex(kind->findData(u"folder"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    editor->findChild<QLineEdit *>()->setText(name);
    type(*editor, "path", path);
    QTest::mouseClick(button(*editor, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!editor->isVisible(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window.destinations()->names().contains(name), kPatienceMs);
    window.dialogs()->destinationsWindow()->close();
}

void DeliveryTest::aDestinationIsAddedTriedEditedAndRemoved()
{
    MainWindow window;
    QAbstractItemModelTester tester(window.destinations(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.show();
    addFolder(window, u"nas"_s, m_target);
    window.dialogs()->showDestinations();
    DestinationsWindow *list = window.dialogs()->destinationsWindow();
    QTRY_VERIFY_WITH_TIMEOUT(list->list()->currentIndex().isValid(), kPatienceMs);
    QTest::mouseClick(button(*list, u"Test"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(list->message().contains(u"can be reached and written to"_s), qPrintable(list->message()),
                              kPatienceMs);
    QVERIFY(QDir(m_target).isEmpty());

    QTest::mouseClick(button(*list, u"Edit…"_s), Qt::LeftButton);
    QVERIFY(list->editor()->isVisible());
    type(*list->editor(), "path", m_target + u"/missing"_s);
    QTest::mouseClick(button(*list->editor(), u"Test"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(list->editor()->message().contains(u"is not there"_s),
                              qPrintable(list->editor()->message()), kPatienceMs);
    QTest::mouseClick(button(*list->editor(), u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!list->editor()->isVisible(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(
        QString::fromStdString(sync::shownAddress(window.destinations()->destination(u"nas"_s).value())),
        m_target + u"/missing"_s, kPatienceMs);

    QTRY_VERIFY_WITH_TIMEOUT(list->list()->currentIndex().isValid(), kPatienceMs);
    QTest::mouseClick(button(*list, u"Remove"_s), Qt::LeftButton);
    QVERIFY(list->message().contains(u"stays"_s));
    QTest::mouseClick(button(*list, u"Keep it"_s), Qt::LeftButton);
    QCOMPARE(window.destinations()->names(), QStringList{u"nas"_s});
    window.destinations()->remove(u"nas"_s, [](const Result<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(window.destinations()->names().isEmpty(), kPatienceMs);
}

void DeliveryTest::fieldsShareAnEdge_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const sync::DestinationKind &kind : sync::destinationKinds())
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            QTest::addRow("%s, %s", kind.id.data(), direction == Qt::LeftToRight ? "left to right" : "right to left")
                << QByteArray(kind.id.data(), qsizetype(kind.id.size())) << direction;
}

void DeliveryTest::fieldsShareAnEdge()
{
    QFETCH(QByteArray, kind);
    QFETCH(Qt::LayoutDirection, direction);
    MainWindow window;
    window.dialogs()->showDestinations();
    DestinationEditor *editor = window.dialogs()->destinationsWindow()->editor();
    editor->setLayoutDirection(direction);
    editor->edit({"new", kind.toStdString(), {}});
    editor->form()->setExpertShown(true);
    QVERIFY(QTest::qWaitForWindowExposed(editor));
    QTest::qWait(50);
    std::map<int, QStringList> edges;
    const auto add = [&](const QWidget *field) {
        const int left = field->mapTo(editor, QPoint(0, 0)).x();
        edges[direction == Qt::LeftToRight ? left : left + field->width()] << field->objectName();
    };
    for (const auto *control : editor->findChildren<OptionControl *>())
        if (control->isVisible())
            add(control);
    for (const auto *edit : editor->findChildren<QLineEdit *>())
        if (edit->isVisible() && !edit->objectName().startsWith(u"qt_"_s)
            && !qobject_cast<OptionControl *>(edit->parentWidget()))
            add(edit); // name and keys
    add(editor->findChild<QComboBox *>());
    QStringList all;
    for (const auto &[edge, names] : edges)
        all << QStringLiteral("%1: %2").arg(edge).arg(names.join(u' '));
    QVERIFY2(edges.size() == 1, qPrintable(all.join(u'\n')));
    QVERIFY(edges.begin()->second.size() >= 3);
}

void DeliveryTest::refusalsAreExplained()
{
    const std::string list = "<?xml version=\"1.0\"?><ListBucketResult><Name>photos</Name><KeyCount>0</KeyCount>"
                             "<IsTruncated>false</IsTruncated></ListBucketResult>";
    const std::string denied = "<Error><Code>AccessDenied</Code><Message>no</Message></Error>";
    FaultServer server(
        [&](const Asked &asked, int) { return asked.method == "GET" ? answer(200, list) : answer(403, denied); });
    MainWindow window;
    window.show();
    window.dialogs()->showDestinations();
    DestinationEditor *editor = window.dialogs()->destinationsWindow()->editor();
    editor->editNew();
    editor->findChild<QLineEdit *>()->setText(u"shop"_s);
    QTest::mouseClick(button(*editor, u"Test"_s), Qt::LeftButton);
    QVERIFY2(editor->message().contains(u"bucket"_s),
             qPrintable(editor->message())); // what is wrong before what it lacks
    type(*editor, "bucket", u"photos"_s);
    type(*editor, "endpoint", QString::fromStdString(server.url()));
    QTest::mouseClick(button(*editor, u"Test"_s), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(editor->message().contains(u"The key is right but may not write to"_s),
                              qPrintable(editor->message()), kPatienceMs);
    QVERIFY(editor->message().contains(u"photos"_s));
}

void DeliveryTest::aBatchIsSentWhileItRuns()
{
    MainWindow window;
    window.show();
    addFolder(window, u"nas"_s, m_target);
    window.controller()->setOutputFolder(m_output);
    window.delivery()->choose(u"nas"_s);
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 3));
    window.controller()->start();
    QVERIFY(finished(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.delivery()->outbox() && !window.delivery()->isSending(), kPatienceMs);
    QCOMPARE(window.delivery()->outbox()->totals().sent, 3);
    QCOMPARE(QDir(m_target).entryList(QDir::Files, QDir::Name), QDir(m_output).entryList(QDir::Files, QDir::Name));
    for (int row = 0; row < 3; ++row)
        QTRY_COMPARE_WITH_TIMEOUT(state(window, row), u"Sent"_s, kPatienceMs);
    QVERIFY2(window.delivery()->statusText().contains(u"nas"_s), qPrintable(window.delivery()->statusText()));
    QVERIFY(!window.messages()->shows(kDelivery));
}

void DeliveryTest::whatDidNotArriveIsSentAgain()
{
    MainWindow window;
    window.show();
    addFolder(window, u"nas"_s, m_target);
    QVERIFY(QDir(m_target).removeRecursively());
    window.controller()->setOutputFolder(m_output);
    window.delivery()->choose(u"nas"_s);
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 3));
    window.controller()->start();
    QVERIFY(finished(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.messages()->shows(kDelivery), kPatienceMs);
    QVERIFY2(window.messages()->text(kDelivery).contains(u"is not there"_s),
             qPrintable(window.messages()->text(kDelivery)));
    QCOMPARE(QDir(m_output).entryList(QDir::Files).size(), 3); // nothing is lost by it
    QTRY_COMPARE_WITH_TIMEOUT(state(window, 0), u"Done, not sent"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window.delivery()->canRetry(), kPatienceMs);
    QVERIFY(QDir().mkpath(m_target));
    QTest::mouseClick(button(window, u"Send again"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QDir(m_target).entryList(QDir::Files).size(), 3, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(state(window, 0), u"Sent"_s, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!window.delivery()->isSending() && !window.delivery()->canRetry(), kPatienceMs);
}

void DeliveryTest::nothingIsSentUnasked()
{
    MainWindow window;
    window.show();
    addFolder(window, u"nas"_s, m_target);
    window.controller()->setOutputFolder(m_output);
    window.delivery()->choose({});
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 3));
    window.controller()->start();
    QVERIFY(finished(window));
    QVERIFY(!window.delivery()->outbox());
    QVERIFY(QDir(m_target).isEmpty());
    QVERIFY(window.delivery()->statusText().isEmpty());
}

void DeliveryTest::photosThatAreSentAwayAreSaidBefore()
{
    FaultServer server([](const Asked &, int) { return answer(401, "{\"success\":false}"); });
    qputenv("OPTIDASH_API_KEY", "demoapikey");
    OptionValues given;
    given.set("api", server.url() + "/1.0");
    std::vector<OptionProblem> problems;
    QVERIFY(
        sync::DestinationStore::add({"shop", "optidash", checkOptions(sync::optidashOptions(), given, {}, problems)}));
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(m_output);
    window.delivery()->choose({});
    drop(window, {m_photos.path()});
    QVERIFY(planned(window, 3));
    const auto there = presets::withSettings(window.controller()->preset(), {"sharpen=none", "jpeg.made-by=shop"});
    QVERIFY2(there, there ? "" : errorSentence(there.error()).c_str());
    window.controller()->setPreset(*there);
    QTRY_VERIFY2_WITH_TIMEOUT(statusText(*window.controller()).contains(u"will be sent to shop"_s),
                              qPrintable(statusText(*window.controller())), kPatienceMs);
    QCOMPARE(server.connections(), 0); // a plan sends nothing
    window.controller()->start();
    QTRY_COMPARE_WITH_TIMEOUT(window.controller()->state(), batch::Session::State::Paused, kPatienceMs);
    QVERIFY(server.connections() > 0);
    QVERIFY(QDir(m_output).isEmpty());
    window.controller()->stop();
    QVERIFY(finished(window));
}

GLASSINE_WINDOW_TEST_MAIN(DeliveryTest)
#include "delivery_test.moc"
