// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen in every language: no label, button, choice or heading is cut off, in a usual window and in a small one.

#include "appearance/appearance.h"
#include "batch/pack_dialog.h"
#include "batch/plan_window.h"
#include "batch/summary_panel.h"
#include "delivery/destination_editor.h"
#include "delivery/destinations_window.h"
#include "history/history_window.h"
#include "photos.h"
#include "presets/option_form.h"
#include "presets/preset_editor.h"
#include "presets/preset_panel.h"
#include "preview/compare_view.h"
#include "preview/privacy_dialog.h"
#include "settings/settings_window.h"
#include "watched_application.h"
#include "window/elided_label.h"
#include "window/window_dialogs.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>

using namespace glassine;
using namespace glassine::ui;
using namespace glassine::test;

namespace {

constexpr int kSlack = 1; ///< pixels that rounding may take

bool isCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) || label.text().isEmpty())
        return false; // gives way on purpose, and shows the whole in its tool tip
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + kSlack;
    return label.sizeHint().width() > label.width() + kSlack;
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    const QString shown = withoutMnemonic(button.text());
    int needed = button.fontMetrics().horizontalAdvance(shown);
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    if (!button.icon().isNull() || button.inherits("QCheckBox"))
        needed += button.iconSize().width();
    return needed > button.width() + kSlack;
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect text = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > text.width() + kSlack;
}

QStringList cutTabs(const QTabBar &tabs)
{
    QStringList cut;
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.fontMetrics().horizontalAdvance(tabs.tabText(tab)) > tabs.tabRect(tab).width() + kSlack)
            cut << tabs.tabText(tab);
    return cut;
}

QStringList cutHeadings(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, header.orientation()).toString();
        if (!header.isSectionHidden(section)
            && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section) - 8)
            cut << text;
    }
    return cut;
}

/// What cannot be read whole, with where it is.
QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto tell = [&found](const QWidget &widget, const QString &text) {
        found << QStringLiteral("%1 “%2” (%3 wide)")
                     .arg(QLatin1String(widget.metaObject()->className()), text)
                     .arg(widget.width());
    };
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && isCut(*label))
            tell(*label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && isCut(*button))
            tell(*button, button->text());
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && isCut(*box))
            tell(*box, box->currentText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (const QString &text : cutTabs(*tabs))
                tell(*tabs, text);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal)
            for (const QString &text : cutHeadings(*header))
                tell(*header, text);
    }
    return found;
}

} // namespace

class LanguagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void cutLabelIsSeen();

private:
    void look(const QWidget &window, const QString &screen);
    void lookAtEditor(MainWindow &window);
    void lookAtDestinations(MainWindow &window);
    void lookAtReplacing(MainWindow &window);

    QTemporaryDir m_state, m_photos;
    QStringList m_found;
};

void LanguagesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_state.path());
    qputenv("GLASSINE_STATE_DIR", m_state.path().toUtf8());
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("a.png")), 640, 480));
    QVERIFY(writePhoto(m_photos.filePath(QStringLiteral("b.png")), 640, 480));
    QFile torn(m_photos.filePath(QStringLiteral("torn.png")));
    QVERIFY(writePhoto(torn.fileName(), 640, 480) && torn.resize(torn.size() / 2));
}

void LanguagesTest::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "it", "pt_BR", "pl", "ja", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void LanguagesTest::look(const QWidget &window, const QString &screen)
{
    // What arrives late makes its room a moment later.
    QStringList cut;
    for (int round = 0; round < 10; ++round) {
        QTest::qWait(20);
        cut = cutTexts(window);
        if (cut.isEmpty())
            break;
    }
    for (const QString &text : cut)
        m_found << QStringLiteral("%1: %2").arg(screen, text);
}

void LanguagesTest::lookAtEditor(MainWindow &window)
{
    window.presets()->openEditor();
    for (auto *button : window.presets()->editor()->findChildren<QToolButton *>())
        if (button->isCheckable() && !button->isChecked() && button->isVisibleTo(&window))
            button->click(); // what is disclosed on demand, too
    look(window, QStringLiteral("editor"));
    window.presets()->closeEditor();
}

void LanguagesTest::lookAtDestinations(MainWindow &window)
{
    window.dialogs()->showDestinations();
    DestinationsWindow *list = window.dialogs()->destinationsWindow();
    look(*list, QStringLiteral("destinations"));
    DestinationEditor *editor = list->editor();
    for (const sync::DestinationKind &kind : sync::destinationKinds()) {
        editor->edit({"new", std::string(kind.id), {}});
        for (auto *button : editor->form()->findChildren<QToolButton *>())
            if (button->isCheckable() && !button->isChecked() && button->isVisibleTo(editor))
                button->click();
        look(*editor, QStringLiteral("destination editor, ") + QString::fromStdString(std::string(kind.id)));
    }
    editor->close();
    list->close();
}

void LanguagesTest::lookAtReplacing(MainWindow &window)
{
    window.controller()->destination()->setInPlace(true);
    QTRY_VERIFY(window.controller()->outline() && window.controller()->outline()->inPlace);
    window.controller()->start();
    for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
        window.resize(size);
        look(window, size.width() > 1000 ? QStringLiteral("replacing") : QStringLiteral("replacing, small"));
    }
    window.controller()->destination()->setInPlace(false);
    window.resize(1280, 800);
    QTRY_VERIFY(window.controller()->outline() && !window.controller()->outline()->inPlace);
}

void LanguagesTest::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/glassine_") + language));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    m_found.clear();
    QSettings().clear();
    QTemporaryDir output;
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.controller()->setOutputFolder(output.path());
    look(window, QStringLiteral("empty"));
    QVERIFY(drop(window, {m_photos.path()}));
    QVERIFY(planned(window, 3));
    for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
        window.resize(size);
        look(window, size.width() > 1000 ? QStringLiteral("planned") : QStringLiteral("planned, small"));
    }
    window.resize(1280, 800);
    lookAtEditor(window);
    window.dialogs()->showPlan();
    auto *plan = window.findChild<PlanWindow *>();
    look(*plan, QStringLiteral("plan"));
    plan->findChild<QCheckBox *>(QStringLiteral("look-at-colors"))->click();
    QTRY_VERIFY(window.controller()->outline() && window.controller()->session()->colorCounts().untagged > 0);
    look(*plan, QStringLiteral("plan with colors"));
    plan->close();
    window.dialogs()->showSettings();
    look(*window.findChild<SettingsWindow *>(), QStringLiteral("settings"));
    lookAtDestinations(window);
    window.compare()->showWhatLeaves();
    look(*window.findChild<PrivacyDialog *>(), QStringLiteral("what leaves"));
    window.findChild<PrivacyDialog *>()->close();
    lookAtReplacing(window);
    window.controller()->start();
    QVERIFY(finished(window));
    QTest::qWait(100);
    for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
        window.resize(size);
        look(window, size.width() > 1000 ? QStringLiteral("finished") : QStringLiteral("finished, small"));
    }
    window.findChild<SummaryPanel *>()->setRestorable(true); // one button more
    look(window, QStringLiteral("replaced, small"));
    window.dialogs()->packArchive();
    look(*window.findChild<PackDialog *>(), QStringLiteral("pack"));
    window.dialogs()->showHistory();
    QTest::qWait(200);
    look(*window.findChild<HistoryWindow *>(), QStringLiteral("history"));
    QCoreApplication::removeTranslator(&translator);
    m_found.removeDuplicates();
    QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
}

void LanguagesTest::cutLabelIsSeen()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("much too long for so little room"), &window);
    label->setFixedWidth(40);
    auto *box = new QComboBox(&window);
    box->addItem(QStringLiteral("much too long for so little room"));
    box->setFixedWidth(60);
    window.show();
    QCOMPARE(cutTexts(window).size(), 2);
}

GLASSINE_WINDOW_TEST_MAIN(LanguagesTest)
#include "languages_test.moc"
