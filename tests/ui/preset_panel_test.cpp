// SPDX-License-Identifier: GPL-3.0-or-later
// Presets as a person handles them: cards, menu and keys, the form made of tables, changes that are asked about in place.
// Long because every way to handle a preset has a test of its own.

#include "codecs/codec.h"
#include "operations/operation.h"
#include "presets/file_field.h"
#include "presets/option_control.h"
#include "presets/option_form.h"
#include "presets/preset_editor.h"
#include "presets/preset_panel.h"
#include "presets/preset_words.h"
#include "presets/subjects.h"
#include "ui/accessible.h"
#include "watched_application.h"
#include "window/inline_message.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

#include <map>

#include <sys/stat.h>

using namespace glassine;
using namespace glassine::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text && candidate->isVisible())
            return candidate;
    return nullptr;
}

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The control is of the kind its description asks for, and offers what that describes.
bool fits(const OptionControl *control, const OptionSpec &spec)
{
    if (!control)
        return false;
    switch (spec.kind) {
    case OptionKind::Boolean: return control->findChild<QCheckBox *>() != nullptr;
    case OptionKind::Integer: {
        const auto *spin = control->findChild<QSpinBox *>();
        return spin && spin->minimum() == int(spec.minimum) && spin->maximum() == int(spec.maximum);
    }
    case OptionKind::Number: {
        const auto *spin = control->findChild<QDoubleSpinBox *>();
        return spin && spin->minimum() <= spec.minimum && spin->maximum() >= spec.maximum;
    }
    case OptionKind::Choice: {
        const auto *box = control->findChild<QComboBox *>();
        return box && box->count() == int(spec.choices.size());
    }
    case OptionKind::Text: return control->findChild<QLineEdit *>() || control->findChild<FileField *>();
    }
    return false;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool drop(QWidget &widget, const QPoint &at, const QStringList &paths)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&widget, &enter);
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
    return enter.isAccepted() && event.isAccepted();
}

/// A language of one word.
class OneWord final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArrayView(context) == "Presets" && QByteArrayView(source) == "Web gallery" ? u"Web-Galerie"_s
                                                                                               : QString();
    }
};

} // namespace

class PresetPanelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCardSaysWhatItMakes();
    void cardsSpeakOfThePhotosInTheList();
    void formExistsForEveryOption_data();
    void formExistsForEveryOption();
    void editingAnOptionChangesWhatRuns();
    void onlyWhatMattersIsShown();
    void wheelThatScrollsPastAControlChangesNothing();
    void builtInPresetsSpeakTheUsersLanguage();
    void expertSettingsAreBehindADisclosure();
    void disabledControlSaysWhy();
    void refusedTextIsSaidAndChangesNothing();
    void changeIsKeptWhileOtherPresetsAreLookedAt();
    void changeCanBeSavedAsNew();
    void changeCanBeUsedOnceOrUndone();
    void ownPresetCanBeUpdated();
    void renditionsAreTabs();
    void sectionCanBeReset();
    void settingsCanBeSearched();
    void partsCanBeFolded();
    void fieldsOfAllPartsBeginAtOneEdge_data();
    void fieldsOfAllPartsBeginAtOneEdge();
    void cardsCanBeDuplicatedRenamedAndDeleted();
    void builtInPresetsSayWhyTheyStay();
    void garbageIsRefusedWithThePathOfEachProblem_data();
    void garbageIsRefusedWithThePathOfEachProblem();
    void droppedPresetFileIsImported();
    void photosDroppedOnACardChooseIt();
    void exportedPresetCanBeImported();
    void brokenOwnPresetIsACardThatSaysSo();
    void everythingHasANameForScreenReaders();

private:
    std::unique_ptr<PresetPanel> panel()
    {
        auto made = std::make_unique<PresetPanel>(presets::PresetStore(m_own.path()), nullptr);
        made->resize(320, 700);
        made->show();
        if (!QTest::qWaitFor([&] { return made->model()->isLoaded(); }, kPatienceMs))
            qFatal("presets are not read");
        return made;
    }
    QTemporaryDir m_own, m_files;
};

void PresetPanelTest::init()
{
    for (QTemporaryDir *folder : {&m_own, &m_files}) {
        QDir(folder->path()).removeRecursively();
        QVERIFY(QDir().mkpath(folder->path()));
    }
}

void PresetPanelTest::everyCardSaysWhatItMakes()
{
    PresetModel model{presets::PresetStore(m_own.path())};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() >= 12);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        for (const int role : {int(PresetModel::MakesRole), int(PresetModel::MetadataRole),
                               int(PresetModel::EstimateRole), int(PresetModel::IconNameRole)})
            QVERIFY2(!index.data(role).toString().isEmpty(), qPrintable(index.data().toString()));
    }
    const int responsive = model.rowOf(u"responsive"_s);
    QVERIFY(model.index(responsive).data(PresetModel::RenditionsRole).toInt() > 10);
    // The rows change under a tester, too.
    const int before = model.rowCount();
    QString copy;
    model.duplicate(responsive, [&](const Result<QString> &id) { copy = id.value_or(QString()); });
    QVERIFY(copy.isEmpty()); // no disk is waited for
    QTRY_VERIFY_WITH_TIMEOUT(!copy.isEmpty() && model.rowOf(copy) >= 0, kPatienceMs);
    model.remove(model.rowOf(copy), [](const Result<presets::Preset> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), before, kPatienceMs);
}

void PresetPanelTest::cardsSpeakOfThePhotosInTheList()
{
    const auto shown = panel();
    const auto text = [&] {
        const int row = shown->model()->rowOf(u"email"_s);
        return shown->model()->index(row).data(PresetModel::EstimateRole).toString();
    };
    const QString usual = text();
    shown->model()->setPhotos({{{640, 480}, 60'000}, {{800, 600}, 90'000}}, {});
    const QString small = text();
    QVERIFY2(small != usual && small.contains(u"0.0"_s), qPrintable(small)); // tens of kilobytes
    presets::Experience experience;
    for (int file = 0; file < 50; ++file)
        experience.learn("jpeg", 1000, 300);
    shown->model()->setPhotos({{{640, 480}, 60'000}, {{800, 600}, 90'000}}, experience);
    QVERIFY(text() != small);
    shown->model()->setPhotos({}, {});
    QCOMPARE(text(), usual);
}

void PresetPanelTest::formExistsForEveryOption_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    for (const auto &codec : codecs::codecs())
        QTest::addRow("codec %s", codec.id.data()) << u"codec"_s << qt(codec.id);
    for (const auto &operation : operations::operations())
        QTest::addRow("operation %s", operation.id.data()) << u"operation"_s << qt(operation.id);
    for (const auto &subject : presets::subjects())
        QTest::addRow("subject %s", qPrintable(qt(subject.label))) << u"subject"_s << qt(subject.id);
}

void PresetPanelTest::formExistsForEveryOption()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    const auto shown = panel();
    shown->openEditor();
    PresetEditor *editor = shown->editor();
    const std::string key = id.toStdString();
    OptionForm *form = nullptr;
    std::span<const OptionSpec> options;
    if (kind == u"codec"_s) {
        QVERIFY(editor->draft()->setFormat(0, id));
        editor->refresh();
        QCOMPARE(editor->formats()->currentData().toString(), id);
        form = editor->encoderForm();
        options = codecs::codecById(key)->options;
    } else if (kind == u"operation"_s) {
        form = editor->operationForm(key);
        options = operations::operationById(key)->options;
    } else {
        form = editor->subjectForm(key);
        for (const presets::Subject &subject : presets::subjects())
            if (subject.id == key)
                options = subject.options;
    }
    QVERIFY(form);
    for (const OptionSpec &spec : options)
        QVERIFY2(fits(form->control(spec.key), spec), spec.key.data());
}

void PresetPanelTest::editingAnOptionChangesWhatRuns()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    QSignalSpy changed(shown.get(), &PresetPanel::presetChanged);
    auto *quality = shown->editor()->targetForm()->control("quality")->findChild<QSpinBox *>();
    quality->setFocus();
    quality->selectAll();
    QTest::keyClicks(quality, u"57"_s);
    QTest::keyClick(quality, Qt::Key_Tab);
    QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }, kPatienceMs));
    QTest::qWait(250);
    QCOMPARE(changed.size(), 1); // typing tells once
    const auto preset = changed.back().front().value<presets::Preset>();
    QCOMPARE(preset.recipe.renditions[0].target.quality.value_or(0), 57);
    // And a step is switched on by its box.
    auto *grayscale = shown->editor()->operationForm("grayscale");
    QVERIFY(!grayscale->isVisible());
    for (QCheckBox *box : shown->editor()->findChildren<QCheckBox *>())
        if (box->text() == u"Grayscale"_s)
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    QVERIFY(QTest::qWaitFor([&] { return changed.size() == 2; }, kPatienceMs));
    const auto &operations =
        shown->model()->preset(shown->model()->rowOf(u"web-2048"_s))->recipe.renditions[0].operations;
    QVERIFY(std::any_of(operations.begin(), operations.end(), [](const auto &step) { return step.id == "grayscale"; }));
}

void PresetPanelTest::onlyWhatMattersIsShown()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    OptionForm *resize = shown->editor()->operationForm("resize");
    QVERIFY(resize->control("pixels")->isVisible());
    QVERIFY(!resize->control("percent")->isVisible());
    auto *fit = resize->control("fit")->findChild<QComboBox *>();
    fit->setCurrentIndex(fit->findData(u"percent"_s));
    QVERIFY(!resize->control("pixels")->isVisible());
    QVERIFY(resize->control("percent")->isVisible());
    QVERIFY(shown->editor()->targetForm()->control("quality")->isVisible());
    auto *formats = shown->editor()->formats();
    formats->setFocus();
    formats->setCurrentIndex(formats->findData(u"png"_s));
    Q_EMIT formats->activated(formats->currentIndex());
    QVERIFY(!shown->editor()->targetForm()->control("quality")->isVisible()); // PNG has none
    QVERIFY(shown->editor()->encoderForm()->control("compression")->isVisible());
    QVERIFY(!shown->editor()->encoderForm()->control("colors")->isVisible()); // only with a palette
}

void PresetPanelTest::builtInPresetsSpeakTheUsersLanguage()
{
    const auto texts = presetTexts();
    for (const presets::PresetStore::Entry &entry : presets::PresetStore(u":/no-own-presets"_s).list())
        for (const QString &text : {entry.preset ? entry.preset->name : QString(), entry.description})
            QVERIFY2(std::any_of(texts.begin(), texts.end(),
                                 [&text](const char *known) { return text == QString::fromUtf8(known); }),
                     qPrintable(text));
    OneWord german;
    QCoreApplication::installTranslator(&german);
    const auto shown = panel();
    const QString name = shown->model()->index(shown->model()->rowOf(u"web-2048"_s)).data().toString();
    QCoreApplication::removeTranslator(&german);
    QCOMPARE(name, u"Web-Galerie"_s);
}

// A form is scrolled with the pointer over whatever lies in it.
void PresetPanelTest::wheelThatScrollsPastAControlChangesNothing()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    shown->editor()->formats()->setFocus();
    QComboBox *sampling = shown->editor()->encoderForm()->control("subsampling")->findChild<QComboBox *>();
    QSpinBox *quality = shown->editor()->targetForm()->control("quality")->findChild<QSpinBox *>();
    const auto scroll = [](QWidget *over) {
        const QPointF middle = over->rect().center();
        QWheelEvent wheel(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &wheel);
    };
    const int before = sampling->currentIndex(), valueBefore = quality->value();
    scroll(sampling);
    scroll(quality);
    QCOMPARE(sampling->currentIndex(), before);
    QCOMPARE(quality->value(), valueBefore);
    quality->setFocus(); // chosen: now it counts
    scroll(quality);
    QVERIFY(quality->value() != valueBefore);
    // A wheel that comes from the desktop gives the focus first, to those that ask for it.
    for (QWidget *child : shown->editor()->findChildren<QWidget *>())
        if (qobject_cast<QComboBox *>(child) || qobject_cast<QAbstractSpinBox *>(child)
            || qobject_cast<QSlider *>(child))
            QVERIFY2(child->focusPolicy() != Qt::WheelFocus, qPrintable(child->accessibleName()));
}

void PresetPanelTest::expertSettingsAreBehindADisclosure()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    OptionForm *resize = shown->editor()->operationForm("resize");
    QVERIFY(!resize->control("kernel")->isVisible());
    auto *disclosure = resize->findChild<QToolButton *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(disclosure && disclosure->isVisible());
    QTest::keyClick(disclosure, Qt::Key_Space);
    QVERIFY(resize->control("kernel")->isVisible());
}

void PresetPanelTest::disabledControlSaysWhy()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    PresetEditor *editor = shown->editor();
    OptionControl *lossless = editor->targetForm()->control("lossless");
    QVERIFY(!lossless->isEnabled());
    QVERIFY(lossless->toolTip().contains(u"JPEG"_s));
    QCOMPARE(lossless->findChild<QCheckBox *>()->accessibleDescription(), lossless->toolTip());
    QVERIFY(!editor->subjectForm("")->control("animation")->isEnabled());
    // Whatever is chosen, what cannot be changed has a reason.
    for (const auto &codec : codecs::codecs()) {
        for (const QString &wanted : {u"true"_s, u"false"_s}) {
            QVERIFY(editor->draft()->setFormat(0, qt(codec.id)));
            (void)editor->draft()->set({0, {u"target"_s, u"lossless"_s}}, wanted);
            editor->refresh();
            for (const OptionControl *control : editor->findChildren<OptionControl *>())
                QVERIFY2(control->isEnabledTo(control->parentWidget()) == control->reason().isEmpty(),
                         control->spec().key.data());
        }
    }
    QVERIFY(editor->draft()->setFormat(0, u"gif"_s));
    editor->refresh();
    QVERIFY(editor->subjectForm("metadata")->control("policy")->isEnabled());
    QVERIFY(editor->subjectForm("")->control("animation")->isEnabled());
}

void PresetPanelTest::refusedTextIsSaidAndChangesNothing()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    auto *pattern = shown->editor()->subjectForm("naming")->control("template")->findChild<QLineEdit *>();
    const std::string before = shown->editor()->draft()->preset().naming.pattern;
    pattern->setFocus();
    pattern->setText({});
    QTest::keyClicks(pattern, u"{nam"_s);
    QVERIFY(shown->message()->isVisible());
    QVERIFY2(shown->message()->text().contains(u"naming.template"_s), qPrintable(shown->message()->text()));
    QCOMPARE(shown->editor()->draft()->preset().naming.pattern, before);
    QCOMPARE(pattern->text(), u"{nam"_s); // what was typed stays
    shown->editor()->targetForm()->control("quality")->findChild<QSpinBox *>()->setValue(
        55); // something else is edited
    QCOMPARE(pattern->text(), u"{nam"_s);
    QVERIFY(shown->message()->isVisible());
    QTest::keyClicks(pattern, u"e}"_s);
    QVERIFY(!shown->message()->isVisible());
    QCOMPARE(shown->editor()->draft()->preset().naming.pattern, std::string("{name}"));
}

void PresetPanelTest::changeIsKeptWhileOtherPresetsAreLookedAt()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    QVERIFY(shown->editor()->draft()->set({0, {u"target"_s, u"quality"_s}}, u"33"_s));
    Q_EMIT shown->editor()->draftChanged();
    shown->closeEditor();
    QSignalSpy changed(shown.get(), &PresetPanel::presetChanged);
    QTest::keyClick(shown->cards(), Qt::Key_Down);
    QVERIFY(shown->currentId() != u"web-2048"_s);
    QVERIFY(!button(*shown, u"Use once"_s));
    QTest::keyClick(shown->cards(), Qt::Key_Up);
    QCOMPARE(changed.back().front().value<presets::Preset>().recipe.renditions[0].target.quality.value_or(0), 33);
    QVERIFY(shown->cards()->currentIndex().data(PresetModel::ChangedRole).toBool());
    QVERIFY(button(*shown, u"Use once"_s));
}

void PresetPanelTest::changeCanBeSavedAsNew()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    QVERIFY(shown->editor()->draft()->set({0, {u"target"_s, u"quality"_s}}, u"33"_s));
    Q_EMIT shown->editor()->draftChanged();
    QVERIFY(!button(*shown, u"Update"_s)); // built-in ones stay
    QTest::mouseClick(button(*shown, u"Save as new"_s), Qt::LeftButton);
    auto *name = qobject_cast<QLineEdit *>(shown->focusWidget());
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, u"Small ones"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown->currentId(), u"small-ones"_s, kPatienceMs);
    std::vector<presets::Problem> problems;
    const auto saved = presets::PresetStore(m_own.path()).load(u"small-ones"_s, problems);
    QVERIFY(saved && !saved->builtIn);
    QCOMPARE(saved->name, u"Small ones"_s);
    QCOMPARE(saved->recipe.renditions[0].target.quality.value_or(0), 33);
    const int original = shown->model()->rowOf(u"web-2048"_s);
    QVERIFY(!shown->model()->index(original).data(PresetModel::ChangedRole).toBool());
    QCOMPARE(shown->model()->preset(original)->recipe.renditions[0].target.quality.value_or(0), 82);
}

void PresetPanelTest::changeCanBeUsedOnceOrUndone()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    QSignalSpy changed(shown.get(), &PresetPanel::presetChanged);
    QVERIFY(shown->editor()->draft()->set({0, {u"target"_s, u"quality"_s}}, u"33"_s));
    Q_EMIT shown->editor()->draftChanged();
    QTest::mouseClick(button(*shown, u"Use once"_s), Qt::LeftButton);
    QVERIFY(!button(*shown, u"Undo"_s));
    QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }, kPatienceMs));
    QCOMPARE(changed.back().front().value<presets::Preset>().recipe.renditions[0].target.quality.value_or(0), 33);
    QVERIFY(QDir(m_own.path()).isEmpty());
    QVERIFY(shown->editor()->draft()->set({0, {u"target"_s, u"quality"_s}}, u"34"_s));
    Q_EMIT shown->editor()->draftChanged();
    QTest::mouseClick(button(*shown, u"Undo"_s), Qt::LeftButton);
    QCOMPARE(changed.back().front().value<presets::Preset>().recipe.renditions[0].target.quality.value_or(0), 82);
    QCOMPARE(shown->editor()->targetForm()->control("quality")->findChild<QSpinBox *>()->value(), 82);
}

void PresetPanelTest::ownPresetCanBeUpdated()
{
    const auto shown = panel();
    QString copy;
    shown->model()->duplicate(shown->model()->rowOf(u"web-2048"_s),
                              [&](const Result<QString> &id) { copy = id.value_or(QString()); });
    QTRY_VERIFY_WITH_TIMEOUT(!copy.isEmpty(), kPatienceMs);
    shown->select(copy);
    shown->openEditor();
    QVERIFY(shown->editor()->draft()->set({0, {u"target"_s, u"quality"_s}}, u"44"_s));
    Q_EMIT shown->editor()->draftChanged();
    QTest::mouseClick(button(*shown, u"Update"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!shown->cards()->currentIndex().data(PresetModel::ChangedRole).toBool(), kPatienceMs);
    std::vector<presets::Problem> problems;
    QCOMPARE(presets::PresetStore(m_own.path()).load(copy, problems)->recipe.renditions[0].target.quality.value_or(0),
             44);
}

void PresetPanelTest::renditionsAreTabs()
{
    const auto shown = panel();
    shown->select(u"responsive"_s);
    shown->openEditor();
    PresetEditor *editor = shown->editor();
    const int count = editor->draft()->renditionCount();
    QCOMPARE(editor->findChild<QTabBar *>()->count(), count);
    editor->setRendition(count - 1);
    const auto &last = editor->draft()->preset().recipe.renditions.back();
    QCOMPARE(editor->formats()->currentData().toString().toStdString(), last.format);
    auto *quality = editor->targetForm()->control("quality")->findChild<QSpinBox *>();
    quality->setValue(11);
    QCOMPARE(editor->draft()->preset().recipe.renditions.back().target.quality.value_or(0), 11);
    QVERIFY(editor->draft()->preset().recipe.renditions.front().target.quality.value_or(0) != 11);
    QTest::mouseClick(editor->findChild<QToolButton *>(u"preset-remove"_s), Qt::LeftButton);
    QCOMPARE(editor->draft()->renditionCount(), count - 1);
    QTest::mouseClick(editor->findChild<QToolButton *>(u"preset-add"_s), Qt::LeftButton);
    QCOMPARE(editor->draft()->renditionCount(), count);
    QCOMPARE(editor->findChild<QTabBar *>()->count(), count);
}

void PresetPanelTest::sectionCanBeReset()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    OptionForm *resize = shown->editor()->operationForm("resize");
    auto *pixels = resize->control("pixels")->findChild<QSpinBox *>();
    pixels->setValue(99);
    shown->editor()->targetForm()->control("quality")->findChild<QSpinBox *>()->setValue(12);
    QToolButton *reset = nullptr;
    for (QToolButton *candidate : shown->editor()->findChildren<QToolButton *>())
        if (candidate->isVisible() && candidate->accessibleName().contains(u"Resize"_s))
            reset = candidate;
    QVERIFY(reset);
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(pixels->value(), 2048);
    QCOMPARE(shown->editor()->draft()->preset().recipe.renditions[0].target.quality.value_or(0), 12);
    QVERIFY(!reset->isVisible());
}

void PresetPanelTest::settingsCanBeSearched()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    PresetEditor *editor = shown->editor();
    const auto visible = [&](const char *key) {
        const auto controls = editor->findChildren<OptionControl *>(QString::fromLatin1(key));
        return std::any_of(controls.begin(), controls.end(), [&](const auto *c) { return c->isVisibleTo(editor); });
    };
    QVERIFY(visible("pixels") && visible("quality") && !visible("kernel"));
    QTest::keyClicks(editor->searchField(), u"resampl"_s);
    QVERIFY(visible("kernel")); // seldom changed, and found all the same
    QVERIFY(!visible("pixels") && !visible("quality"));
    editor->searchField()->setText(u"RESIZE"_s); // a title: the whole part
    QVERIFY(visible("pixels") && !visible("quality"));
    editor->searchField()->setText(u"no such words"_s);
    QVERIFY(!visible("pixels") && !visible("quality"));
    editor->searchField()->clear();
    QVERIFY(visible("pixels") && visible("quality") && !visible("kernel"));
}

void PresetPanelTest::partsCanBeFolded()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    shown->openEditor();
    OptionForm *naming = shown->editor()->subjectForm("naming");
    QVERIFY(naming && naming->isVisibleTo(shown->editor()));
    auto *fold = naming->parentWidget()->parentWidget()->findChild<QToolButton *>(QString(),
                                                                                  Qt::FindDirectChildrenOnly);
    for (auto *button :
         naming->parentWidget()->parentWidget()->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        fold = button->isCheckable() ? button : fold;
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!naming->isVisibleTo(shown->editor()));
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(naming->isVisibleTo(shown->editor()));
}

void PresetPanelTest::fieldsOfAllPartsBeginAtOneEdge_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PresetPanelTest::fieldsOfAllPartsBeginAtOneEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto shown = panel();
    shown->setLayoutDirection(direction);
    shown->openEditor();
    PresetEditor *editor = shown->editor();
    QVERIFY(editor->draft()->setStep(0, u"border"_s, true));
    editor->refresh();
    QTest::qWait(50);
    std::map<int, int> edges; // of fields beside their labels
    for (const OptionControl *control : editor->findChildren<OptionControl *>()) {
        const auto *row = control->parentWidget()->layout()
            ? qobject_cast<QBoxLayout *>(control->parentWidget()->layout())
            : nullptr;
        const bool beside = row && control->isVisible() && row->count() == 2
            && (row->direction() == QBoxLayout::LeftToRight || row->direction() == QBoxLayout::RightToLeft);
        if (!beside)
            continue;
        const int left = control->mapTo(editor, QPoint(0, 0)).x();
        ++edges[direction == Qt::LeftToRight ? left : left + control->width()];
    }
    QVERIFY(!edges.empty() && edges.begin()->second > 3);
    QCOMPARE(edges.size(), std::size_t(1));
}

void PresetPanelTest::cardsCanBeDuplicatedRenamedAndDeleted()
{
    const auto shown = panel();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->select(u"web-2048"_s);
    shown->cards()->setFocus();
    const int before = shown->model()->rowCount();
    QTest::keyClick(shown->cards(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shown->model()->rowCount(), before + 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(shown->cards()->findChild<QLineEdit *>(), kPatienceMs);
    auto *name = shown->cards()->findChild<QLineEdit *>(); // its name is asked for in place
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(
        QTest::qWaitFor([&] { return shown->cards()->currentIndex().data().toString() == u"Mine"_s; }, kPatienceMs));
    const QString id = shown->currentId();
    QVERIFY(contentOf(m_own.filePath(id + u".json"_s)).contains("\"Mine\""));
    QTest::keyClick(shown->cards(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(shown->model()->rowCount(), before, kPatienceMs);
    QVERIFY(QDir(m_own.path()).isEmpty());
    QTest::mouseClick(button(*shown, u"Bring it back"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown->currentId(), id, kPatienceMs);
    QCOMPARE(shown->cards()->currentIndex().data().toString(), u"Mine"_s);
}

void PresetPanelTest::builtInPresetsSayWhyTheyStay()
{
    const auto shown = panel();
    shown->select(u"web-2048"_s);
    int explained = 0;
    for (const QAction *action : shown->actions())
        if (!action->isEnabled() && action->toolTip().contains(u"duplicate"_s))
            ++explained;
    QCOMPARE(explained, 2); // rename and delete
    QTest::keyClick(shown->cards(), Qt::Key_Delete);
    QVERIFY(shown->model()->rowOf(u"web-2048"_s) >= 0);
}

void PresetPanelTest::garbageIsRefusedWithThePathOfEachProblem_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("noise") << QByteArray("\x7f"
                                         "ELF\0\1\2\3",
                                         8)
                           << QStringList{u"not valid JSON"_s};
    QTest::newRow("empty") << QByteArray("") << QStringList{u"not valid JSON"_s};
    QTest::newRow("list") << QByteArray("[1,2]") << QStringList{u"no JSON object"_s};
    QTest::newRow("future") << QByteArray(R"({"glassine":99})") << QStringList{u"version 99"_s};
    QTest::newRow("three things wrong") << QByteArray(
        R"({"glassine":1,"color":{"intent":"loud"},"naming":{"template":"{oops}"},"renditions":[{"id":"a","format":"jpeg","target":{"quality":900}}]})")
                                        << QStringList{u"color.intent"_s, u"naming.template"_s,
                                                       u"renditions.a.target.quality"_s};
    QByteArray many = R"({"glassine":1,"renditions":[)";
    for (int i = 0; i < 20; ++i)
        many += QByteArray(i ? "," : "") + R"({"id":"r)" + QByteArray::number(i) + R"(","format":"bmp"})";
    QTest::newRow("twenty things wrong") << many + "]}" << QStringList{u"renditions.r0.format"_s, u"and 12 more"_s};
    QTest::newRow("too many megabytes") << QByteArray(25 << 20, ' ') << QStringList{u"24 MB"_s};
}

void PresetPanelTest::garbageIsRefusedWithThePathOfEachProblem()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, says);
    const QString path = m_files.filePath(u"found \u202e.glassine"_s); // a name that would turn the sentence around
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto shown = panel();
    const int before = shown->model()->rowCount();
    QVERIFY(drop(*shown, {100, 100}, {path}));
    QVERIFY(QTest::qWaitFor([&] { return shown->message()->isVisible(); }, kPatienceMs));
    for (const QString &part : says)
        QVERIFY2(shown->message()->text().contains(part), qPrintable(shown->message()->text()));
    QVERIFY(!shown->message()->text().contains(QChar(0x202e)));
    QCOMPARE(shown->model()->rowCount(), before);
    QVERIFY(QDir(m_own.path()).isEmpty());
}

void PresetPanelTest::droppedPresetFileIsImported()
{
    const QString path = m_files.filePath(u"from a friend.glassine"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"glassine":1,"name":"Friend's","renditions":[{"id":"a","format":"avif"}],"later":{"kept":true}})");
    file.close();
    const auto shown = panel();
    QVERIFY(drop(*shown, {100, 100}, {path}));
    QVERIFY(QTest::qWaitFor([&] { return shown->currentId() == u"from-a-friend"_s; }, kPatienceMs));
    QVERIFY(shown->message()->text().contains(u"Friend's"_s));
    QVERIFY(contentOf(m_own.filePath(u"from-a-friend.json"_s)).contains("\"later\"")); // unknown keys survive
    QVERIFY(drop(*shown, {100, 100}, {path})); // again: another one, nothing replaced
    QVERIFY(QTest::qWaitFor([&] { return shown->currentId() == u"from-a-friend-2"_s; }, kPatienceMs));
}

void PresetPanelTest::photosDroppedOnACardChooseIt()
{
    const auto shown = panel();
    QSignalSpy dropped(shown.get(), &PresetPanel::photosDropped);
    const QModelIndex second = shown->model()->index(1);
    const QPoint place = shown->cards()->viewport()->mapTo(shown.get(), shown->cards()->visualRect(second).center());
    QVERIFY(drop(*shown, place, {m_files.filePath(u"a.jpg"_s)}));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(shown->currentId(), second.data(PresetModel::IdRole).toString());
}

void PresetPanelTest::exportedPresetCanBeImported()
{
    const auto shown = panel();
    shown->select(u"responsive"_s);
    const QString path = m_files.filePath(u"out.glassine"_s);
    shown->exportTo(path);
    QVERIFY(QTest::qWaitFor([&] { return shown->message()->isVisible(); }, kPatienceMs));
    shown->importFiles({path});
    QVERIFY(QTest::qWaitFor([&] { return shown->currentId() == u"out"_s; }, kPatienceMs));
    QVERIFY(shown->model()->preset(shown->model()->rowOf(u"out"_s))->recipe
            == shown->model()->preset(shown->model()->rowOf(u"responsive"_s))->recipe);
    // A folder that is not there is said.
    shown->message()->hide();
    shown->exportTo(m_files.filePath(u"no/such/out.glassine"_s));
    QVERIFY(QTest::qWaitFor([&] { return shown->message()->isVisible(); }, kPatienceMs));
    QVERIFY(shown->message()->text().contains(u"out.glassine"_s));
}

void PresetPanelTest::brokenOwnPresetIsACardThatSaysSo()
{
    QFile file(m_own.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"glassine":1,"renditions":[{"id":"a","format":"bmp"}]})");
    file.close();
    const auto shown = panel();
    const int row = shown->model()->rowOf(u"broken"_s);
    QVERIFY(row >= 0 && shown->model()->index(row).data(PresetModel::BrokenRole).toBool());
    QVERIFY(shown->model()->index(row).data(PresetModel::SummaryRole).toString().contains(u"renditions.a.format"_s));
    QSignalSpy changed(shown.get(), &PresetPanel::presetChanged);
    shown->select(u"broken"_s);
    QVERIFY(changed.isEmpty()); // nothing that could not run is announced
    shown->openEditor();
    QVERIFY(!shown->isEditing());
    QTest::keyClick(shown->cards(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(shown->model()->rowOf(u"broken"_s) < 0, kPatienceMs);
}

void PresetPanelTest::everythingHasANameForScreenReaders()
{
    const auto shown = panel();
    for (const auto &codec : codecs::codecs()) {
        shown->openEditor();
        QVERIFY(shown->editor()->draft()->setFormat(0, qt(codec.id)));
        shown->editor()->refresh();
        QCOMPARE(test::namelessWidgets(*shown), QStringList());
    }
    for (const OptionControl *control : shown->editor()->findChildren<OptionControl *>())
        QVERIFY2(!control->editor()->accessibleDescription().isEmpty(), control->spec().key.data());
}

GLASSINE_WINDOW_TEST_MAIN(PresetPanelTest)
#include "preset_panel_test.moc"
