// SPDX-License-Identifier: GPL-3.0-or-later
// From a batch that is done to an archive, by the buttons somebody would press.

#include "archive/archives.h"
#include "batch/pack_dialog.h"
#include "batch/summary_panel.h"
#include "photos.h"
#include "presets/option_control.h"
#include "presets/option_form.h"
#include "watched_application.h"

#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

class PackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingToPackBeforeABatch();
    void finishedBatchIsPacked();
    void takenNameIsSaidAndKept();

private:
    /// Two photos, delivered.
    bool deliver(MainWindow &window) const;
    PackDialog *dialogOf(MainWindow &window) const;
    QStringList membersOf(const QString &archive) const;

    QTemporaryDir m_state, m_photos, m_output;
};

void PackTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_state.filePath(QStringLiteral("config")).toUtf8());
}

void PackTest::init()
{
    QSettings().clear();
    for (QTemporaryDir *folder : {&m_photos, &m_output}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
}

bool PackTest::deliver(MainWindow &window) const
{
    for (const char *name : {"a.png", "b.png"})
        if (!writePhoto(m_photos.filePath(QLatin1StringView(name)), 320, 240))
            return false;
    window.show();
    window.controller()->setOutputFolder(m_output.filePath(QStringLiteral("wedding")));
    if (!drop(window, {m_photos.path()}) || !planned(window, 2))
        return false;
    QTest::mouseClick(button(window, QStringLiteral("Start")), Qt::LeftButton);
    return finished(window);
}

PackDialog *PackTest::dialogOf(MainWindow &window) const
{
    auto *wanted = button(window, QStringLiteral("Pack as archive…"));
    if (wanted)
        QTest::mouseClick(wanted, Qt::LeftButton);
    return window.findChild<PackDialog *>();
}

QStringList PackTest::membersOf(const QString &archive) const
{
    QStringList names;
    archive::Archives archives;
    const std::string path = QFile::encodeName(archive).toStdString();
    const auto file = files::openFound(AT_FDCWD, path, path);
    const std::atomic<bool> cancelled{false};
    if (file)
        static_cast<void>(archives.list(*file, path, cancelled, [&](const files::ListedMember &member) {
            names << QString::fromStdString(member.name);
        }));
    names.sort();
    return names;
}

void PackTest::nothingToPackBeforeABatch()
{
    MainWindow window;
    window.show();
    QVERIFY(!button(window, QStringLiteral("Pack as archive…")));
    for (const QAction *action : window.findChildren<QAction *>())
        if (action->text().remove(u'&') == QStringLiteral("Pack as archive…"))
            QVERIFY(!action->isEnabled());
}

void PackTest::finishedBatchIsPacked()
{
    MainWindow window;
    QVERIFY(deliver(window));
    PackDialog *dialog = dialogOf(window);
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("archive"));
    QCOMPARE(name->text(), m_output.filePath(QStringLiteral("wedding.zip")));
    QTest::mouseClick(button(*dialog, QStringLiteral("Pack")), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(dialog->said().contains(QStringLiteral("Packed and checked")), qPrintable(dialog->said()),
                              30'000);
    QCOMPARE(membersOf(m_output.filePath(QStringLiteral("wedding.zip"))),
             (QStringList{QStringLiteral("SHA256SUMS"), QStringLiteral("a.jpg"), QStringLiteral("b.jpg")}));
    if (const QString keep = qEnvironmentVariable("GLASSINE_KEEP_WINDOW"); !keep.isEmpty()) {
        window.grab().save(keep + QStringLiteral("/summary.png"));
        dialog->grab().save(keep + QStringLiteral("/pack.png"));
    }
}

void PackTest::takenNameIsSaidAndKept()
{
    MainWindow window;
    QVERIFY(deliver(window));
    PackDialog *dialog = dialogOf(window);
    QVERIFY(dialog);
    QFile taken(m_output.filePath(QStringLiteral("mine.zip")));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    dialog->findChild<QLineEdit *>(QStringLiteral("archive"))->setText(taken.fileName());
    QSignalSpy ended(dialog, &PackDialog::ended);
    QTest::mouseClick(button(*dialog, QStringLiteral("Pack")), Qt::LeftButton);
    QVERIFY(ended.count() == 1 || ended.wait(30'000));
    QVERIFY2(dialog->said().contains(QStringLiteral("mine.zip")), qPrintable(dialog->said()));
    QCOMPARE(taken.size(), 4);
    QVERIFY(button(*dialog, QStringLiteral("Pack"))->isEnabled());
}

GLASSINE_WINDOW_TEST_MAIN(PackTest)
#include "pack_test.moc"
