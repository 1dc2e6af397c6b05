// SPDX-License-Identifier: GPL-3.0-or-later
// The window for those who do not see it, do not use a mouse, or read from the right.

#include "accessible.h"
#include "appearance/appearance.h"
#include "delivery/destination_editor.h"
#include "delivery/destinations_window.h"
#include "photos.h"
#include "presets/preset_panel.h"
#include "preview/compare_view.h"
#include "queue/queue_pane.h"
#include "watched_application.h"
#include "window/window_dialogs.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? double(part) / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Parts that Qt makes and names itself.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QHeaderView *>(widget)
        || widget->inherits("QTableCornerButton") || qobject_cast<const QComboBox *>(widget->parentWidget())
        || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || (widget->parentWidget() && qobject_cast<const QComboBox *>(widget->parentWidget()->parentWidget()));
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

/// Every window class there is, by its header: a new one has to be opened by the walk, too.
QStringList windowClasses()
{
    static const QRegularExpression kClass(QStringLiteral("class (\\w+) (?:final )?: public QDialog"));
    QStringList found;
    QDirIterator files(qEnvironmentVariable("GLASSINE_SOURCE_DIR") + QStringLiteral("/ui"), {QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            if (const auto match = kClass.match(QString::fromUtf8(file.readAll())); match.hasMatch())
                found << match.captured(1);
    }
    return found;
}

/// Opens all of them over a finished batch.
void openEverything(MainWindow &window)
{
    window.presets()->openEditor();
    window.dialogs()->packArchive();
    window.dialogs()->showHistory();
    window.dialogs()->showSettings();
    window.dialogs()->showDestinations();
    window.compare()->showWhatLeaves();
}

} // namespace

class MannersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName();
    void everyViewIsDescribed();
    void noTwoButtonsOfAWindowShareAMnemonic();
    void tabReachesEveryButtonThatCanBePressed();
    void themesHaveContrast_data();
    void themesHaveContrast();
    void iconsAreDrawnInTheThemesColor();
    void everyIconThatIsAskedForExists();
    void worksWithoutABus();
    void nothingIsCutOffInTheTotals();

private:
    QTemporaryDir m_state, m_photos;
};

void MannersTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 64, 48));
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("b.png")), 64, 48));
}

void MannersTest::everyControlHasAName()
{
    QTemporaryDir output;
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.dialogs()->showPlan();
    window.findChild<QCheckBox *>(QStringLiteral("look-at-colors"))->click();
    window.controller()->start();
    QVERIFY(finished(window));
    openEverything(window);
    DestinationEditor *editor = window.dialogs()->destinationsWindow()->editor();
    QStringList found;
    for (const sync::DestinationKind &kind : sync::destinationKinds()) {
        editor->edit({"new", std::string(kind.id), {}});
        found << namelessWidgets(window); // its dialogs are its children
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QStringList opened;
    for (const auto *dialog : window.findChildren<QDialog *>())
        opened << QString::fromLatin1(dialog->metaObject()->className()).section(QStringLiteral("::"), -1);
    QVERIFY(windowClasses().size() >= 7);
    for (const QString &name : windowClasses())
        QVERIFY2(opened.contains(name), qPrintable(name));
}

void MannersTest::everyViewIsDescribed()
{
    MainWindow window;
    window.dialogs()->showHistory();
    window.dialogs()->showDestinations();
    window.compare()->showWhatLeaves();
    int views = 0;
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        if (isQtsOwn(view))
            continue;
        ++views;
        QVERIFY2(!view->accessibleDescription().isEmpty(), qPrintable(view->accessibleName()));
    }
    QVERIFY(views >= 7);
}

void MannersTest::noTwoButtonsOfAWindowShareAMnemonic()
{
    MainWindow window;
    window.show();
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    QHash<QChar, QString> taken;
    const auto take = [&](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            return;
        const QChar key = text.at(at + 1).toLower();
        QVERIFY2(!taken.contains(key), qPrintable(QStringLiteral("%1 and %2").arg(text, taken.value(key))));
        taken.insert(key, text);
    };
    for (const QAction *menu : window.menuBar()->actions())
        take(menu->text());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->window() == &window)
            take(button->text());
}

void MannersTest::tabReachesEveryButtonThatCanBePressed()
{
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    QSet<QWidget *> reached;
    window.queue()->view()->setFocus();
    for (int step = 0; step < 60; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (auto *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->isEnabled() && button->window() == &window && !isQtsOwn(button)
            && !button->isChecked()) // of a choice of two, the arrow keys reach the other one
            QVERIFY2(reached.contains(button) || button->group(), qPrintable(nameOf(button)));
}

void MannersTest::themesHaveContrast_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

// WCAG AA: 4.5 : 1 for text. Disabled text is exempt.
void MannersTest::themesHaveContrast()
{
    QFETCH(int, theme);
    applyTheme(*qApp, Theme(theme));
    const QPalette palette = QApplication::palette();
    const auto check = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        const double ratio = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(ratio)));
    };
    check(QPalette::WindowText, QPalette::Window);
    check(QPalette::Text, QPalette::Base);
    check(QPalette::Text, QPalette::AlternateBase);
    check(QPalette::PlaceholderText, QPalette::Base);
    check(QPalette::PlaceholderText, QPalette::AlternateBase);
    check(QPalette::PlaceholderText, QPalette::Window);
    check(QPalette::ButtonText, QPalette::Button);
    check(QPalette::HighlightedText, QPalette::Highlight);
    check(QPalette::Link, QPalette::Base);
    check(QPalette::ToolTipText, QPalette::ToolTipBase);
    for (const Accent accent : {Accent::Good, Accent::Busy, Accent::Warning, Accent::Bad, Accent::Quiet})
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            const double ratio = contrast(accentColor(accent, palette), palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("accent %1: %2").arg(int(accent)).arg(ratio)));
        }
    applyTheme(*qApp, Theme::System);
}

void MannersTest::iconsAreDrawnInTheThemesColor()
{
    QPalette palette;
    palette.setColor(QPalette::ButtonText, QColor(1, 200, 3));
    const QImage image = themedIcon(QStringLiteral("stop"), palette).pixmap(QSize(32, 32), 2.0).toImage();
    QCOMPARE(image.size(), QSize(64, 64)); // drawn for the screen, not enlarged
    QCOMPARE(image.pixelColor(32, 32), QColor(1, 200, 3));
}

void MannersTest::everyIconThatIsAskedForExists()
{
    static const QRegularExpression kName(
        QStringLiteral("(?:themedIcon|coloredIcon)\\(QStringLiteral\\(\"([a-z]+)\"\\)"));
    int found = 0;
    QDirIterator files(qEnvironmentVariable("GLASSINE_SOURCE_DIR") + QStringLiteral("/ui"), {QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto names = kName.globalMatch(QString::fromUtf8(file.readAll()));
        while (names.hasNext()) {
            const QString name = names.next().captured(1);
            ++found;
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)), qPrintable(name));
        }
    }
    QVERIFY(found > 10);
}

void MannersTest::worksWithoutABus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QTemporaryDir output;
    MainWindow window;
    window.show();
    window.controller()->setOutputFolder(output.path());
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 2));
    window.controller()->start();
    QVERIFY(finished(window));
    QCOMPARE(window.controller()->session()->totals().done, 2);
    QTRY_COMPARE(window.windowTitle(), QStringLiteral("Glassine"));
}

void MannersTest::nothingIsCutOffInTheTotals()
{
    MainWindow window;
    window.resize(1000, 640);
    window.show();
    for (const auto *button : window.findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

GLASSINE_WINDOW_TEST_MAIN(MannersTest)
#include "manners_test.moc"
