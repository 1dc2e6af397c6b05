// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/preset_editor.h"

#include "appearance/appearance.h"
#include "codecs/codec.h"
#include "operations/operation.h"
#include "presets/form_section.h"
#include "presets/label_column.h"
#include "presets/option_control.h"
#include "presets/option_form.h"
#include "presets/option_reasons.h"
#include "presets/subjects.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace glassine::ui {

namespace {

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const std::vector<OptionSpec> &deliveryOptions()
{
    static const std::vector<OptionSpec> table = {
        booleanOption("never-larger", QT_TRANSLATE_NOOP("OptionSpec", "Never larger than the original"),
                      QT_TRANSLATE_NOOP(
                          "OptionSpec",
                          "Where nothing but smaller was asked and it gets no smaller, the original's bytes are kept."),
                      false),
        textOption(
            "id", QT_TRANSLATE_NOOP("OptionSpec", "Rendition"),
            QT_TRANSLATE_NOOP("OptionSpec", "What this file is called in names and paths: letters, digits, - and _."),
            ""),
        textOption("name", QT_TRANSLATE_NOOP("OptionSpec", "Own file name"),
                   QT_TRANSLATE_NOOP("OptionSpec", "A template for this rendition alone; empty: that of the preset."),
                   "")};
    return table;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Midlight);
    return frame;
}

/// Of several sections.
QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

PresetEditor::PresetEditor(QWidget *parent) : QWidget(parent), m_column(new LabelColumn(LabelColumn::Room::Panel, this))
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(10);
    buildRenditions(layout);
    buildOutput(layout);
    buildOperations(layout);
    buildSubjects(layout);
    layout->addStretch(1);
    m_scroll->setWidget(form);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &PresetEditor::search);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 12, 0);
    top->addWidget(m_search);
    outer->addLayout(top);
    outer->addWidget(m_scroll);
    updateIcons();
    setEnabled(false);
}

QToolButton *PresetEditor::renditionButton(const QString &icon, const QString &text, void (PresetEditor::*run)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(icon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

void PresetEditor::buildRenditions(QVBoxLayout *layout)
{
    m_tabs = new QTabBar(this);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Renditions"));
    m_tabs->setAccessibleDescription(tr("The files that come of each photo"));
    m_add = renditionButton(QStringLiteral("preset-add"), tr("One more file for each photo, made like this one"),
                            &PresetEditor::duplicateRendition);
    m_remove = renditionButton(QStringLiteral("preset-remove"), tr("Do without this file"),
                               &PresetEditor::removeRendition);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    layout->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (m_showing || index < 0)
            return;
        forgetRefused(); // it belongs to the one that was left
        refresh();
        Q_EMIT renditionChosen(index);
    });
}

void PresetEditor::buildOutput(QVBoxLayout *layout)
{
    m_output = new FormSection(tr("Output"), tr("What kind of file is written."), FormSection::Kind::Always, this);
    auto *label = new QLabel(tr("&Format"), m_output);
    m_formats = new QComboBox(m_output);
    m_formats->setAccessibleName(tr("Format"));
    m_formats->setAccessibleDescription(tr("What kind of file is written."));
    for (const codecs::CodecDescription &codec : codecs::codecs())
        m_formats->addItem(qt(codec.label), qt(codec.id));
    m_formats->addItem(tr("Same as the photo"), QStringLiteral("same"));
    spareFromWheel(m_formats);
    label->setBuddy(m_formats);
    m_formatRow = m_column->row(label, m_formats);
    m_output->addWidget(m_formatRow);
    m_target = new OptionForm(presets::targetOptions(82), m_column, 0, m_output);
    m_output->addWidget(m_target);
    m_delivery = new OptionForm(deliveryOptions(), m_column, 0, m_output);
    m_output->addWidget(m_delivery);
    layout->addWidget(m_output);
    connect(m_formats, &QComboBox::activated, this, &PresetEditor::changeFormat);
    connect(m_target, &OptionForm::edited, this, [this](const QString &key, const QString &value) {
        apply(m_draft->set(here({QStringLiteral("target"), key}), value), m_target->control(key.toStdString()));
    });
    connect(m_delivery, &OptionForm::edited, this, [this](const QString &key, const QString &value) {
        apply(m_draft->set(here({key}), value), m_delivery->control(key.toStdString()));
    });
    connect(m_output, &FormSection::resetRequested, this, [this] { apply(m_draft->resetSections(outputSections())); });
}

void PresetEditor::buildOperations(QVBoxLayout *layout)
{
    for (const operations::OperationDescription &operation : operations::operations()) {
        auto *section = new FormSection(optionText(operation.label), optionText(operation.help),
                                        FormSection::Kind::Switched, this);
        auto *form = new OptionForm(operation.options, m_column, FormSection::kIndent, section);
        section->addWidget(form);
        const QString id = qt(operation.id);
        connect(section, &FormSection::switched, this,
                [this, id](bool on) { apply(m_draft->setStep(rendition(), id, on)); });
        connect(section, &FormSection::resetRequested, this, [this, id] {
            apply(m_draft->resetSection(here({QStringLiteral("operations"), id})));
        });
        connect(form, &OptionForm::edited, this, [this, id, form](const QString &key, const QString &value) {
            apply(m_draft->set(here({QStringLiteral("operations"), id, key}), value), form->control(key.toStdString()));
        });
        std::vector<QWidget *> above;
        if (m_operations.empty() || operations::operationById(m_operations.back().id)->group != operation.group)
            above = {line(this), heading(optionText(operations::groupLabel(operation.group)), this)};
        for (QWidget *widget : above)
            layout->addWidget(widget);
        m_operations.push_back({operation.id, section, form, std::move(above)});
        layout->addWidget(section);
    }
}

void PresetEditor::buildSubjects(QVBoxLayout *layout)
{
    for (const presets::Subject &subject : presets::subjects()) {
        auto *section = new FormSection(optionText(subject.label), optionText(subject.help), FormSection::Kind::Always,
                                        this);
        auto *form = new OptionForm(subject.options, m_column, 0, section);
        section->addWidget(form);
        // Animation stands in the document itself, as its one option does.
        const QString place = subject.id.empty() ? qt(subject.options.front().key) : qt(subject.id);
        const bool nested = !subject.id.empty();
        connect(section, &FormSection::resetRequested, this, [this, place] {
            apply(m_draft->resetSection({-1, {place}}));
        });
        connect(form, &OptionForm::edited, this, [this, place, nested, form](const QString &key, const QString &value) {
            apply(m_draft->set({-1, nested ? QStringList{place, key} : QStringList{key}}, value),
                  form->control(key.toStdString()));
        });
        m_subjects.push_back({subject.id, section, form, {line(this)}});
        layout->addWidget(m_subjects.back().above.front());
        layout->addWidget(section);
    }
}

void PresetEditor::setDraft(presets::Draft *draft)
{
    m_draft = draft;
    m_search->clear();
    forgetRefused();
    setEnabled(draft != nullptr);
    if (!draft)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_tabs->setCurrentIndex(0);
    refresh();
}

int PresetEditor::rendition() const
{
    return std::max(0, m_tabs->currentIndex());
}

void PresetEditor::setRendition(int index)
{
    m_tabs->setCurrentIndex(index);
}

OptionForm *PresetEditor::operationForm(std::string_view id) const
{
    const auto part = std::find_if(m_operations.begin(), m_operations.end(), [&](const auto &p) { return p.id == id; });
    return part == m_operations.end() ? nullptr : part->form;
}

OptionForm *PresetEditor::subjectForm(std::string_view id) const
{
    const auto part = std::find_if(m_subjects.begin(), m_subjects.end(), [&](const auto &p) { return p.id == id; });
    return part == m_subjects.end() ? nullptr : part->form;
}

void PresetEditor::apply(const Result<void> &result, OptionControl *control)
{
    if (m_showing)
        return;
    if (control)
        control->setRefused(!result);
    if (!result) {
        Q_EMIT refused(tr("This cannot be used: %1. What runs is as before.")
                           .arg(QString::fromStdString(displayText(result.error().detail))));
        return;
    }
    refresh();
    const auto controls = findChildren<OptionControl *>();
    if (std::none_of(controls.begin(), controls.end(), [](const OptionControl *other) { return other->refused(); }))
        Q_EMIT accepted();
    Q_EMIT draftChanged();
}

void PresetEditor::forgetRefused()
{
    for (OptionControl *control : findChildren<OptionControl *>())
        control->setRefused(false);
}

void PresetEditor::changeFormat()
{
    apply(m_draft->setFormat(rendition(), m_formats->currentData().toString()));
}

void PresetEditor::duplicateRendition()
{
    const auto added = m_draft->duplicateRendition(rendition());
    apply(added ? Result<void>{} : Result<void>(fail(added.error())));
    if (added)
        setRendition(*added);
}

void PresetEditor::removeRendition()
{
    apply(m_draft->removeRendition(rendition()));
}

void PresetEditor::refresh()
{
    if (!m_draft)
        return;
    const QScopedValueRollback showing(m_showing, true);
    showRenditions();
    showOutput();
    showOperations();
    showSubjects();
    showReasons();
    showChanged();
    // Nothing may be cut off at the side, as there is no way to get there.
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
                              + m_scroll->verticalScrollBar()->sizeHint().width());
}

void PresetEditor::showRenditions()
{
    const auto renditions = pipeline::pictures(m_draft->preset().recipe);
    while (m_tabs->count() > int(renditions.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < int(renditions.size()); ++i) {
        const QString id = QString::fromStdString(renditions[std::size_t(i)].id);
        if (i == m_tabs->count())
            m_tabs->addTab(id);
        m_tabs->setTabText(i, id);
    }
    const bool only = renditions.size() == 1;
    m_remove->setEnabled(!only);
    m_remove->setToolTip(only ? tr("A preset writes at least one file.") : m_remove->accessibleName());
    m_remove->setAccessibleDescription(only ? m_remove->toolTip() : QString());
}

void PresetEditor::buildEncoder(const std::string &format)
{
    if (m_encoder && m_encoderFormat == format)
        return;
    delete m_encoder;
    m_encoder = nullptr;
    m_encoderFormat = format;
    const codecs::CodecDescription *codec = codecs::codecById(format);
    if (!codec)
        return;
    m_encoder = new OptionForm(codec->options, m_column, 0, m_output);
    m_output->insertBefore(m_delivery, m_encoder);
    m_encoder->search(m_search->text().trimmed());
    m_encoder->show();
    connect(m_encoder, &OptionForm::edited, this, [this](const QString &key, const QString &value) {
        apply(m_draft->set(here({QStringLiteral("encoder"), key}), value), m_encoder->control(key.toStdString()));
    });
}

void PresetEditor::showOutput()
{
    const pipeline::RenditionRecipe &recipe = m_draft->preset().recipe.renditions[std::size_t(rendition())];
    m_formats->setCurrentIndex(m_formats->findData(QString::fromStdString(recipe.format)));
    buildEncoder(recipe.format);
    if (m_encoder)
        m_encoder->setValues(recipe.encoder);
    OptionValues target;
    target.set("lossless", recipe.target.lossless);
    if (recipe.target.quality)
        target.set("quality", std::int64_t(*recipe.target.quality));
    m_target->setValues(target);
    OptionValues delivery;
    delivery.set("never-larger", recipe.neverLarger);
    delivery.set("id", recipe.id);
    delivery.set("name", m_draft->preset().renditionNames[std::size_t(rendition())]);
    m_delivery->setValues(delivery);
    m_delivery->setOffered("id", m_draft->renditionCount() > 1);
    m_delivery->setOffered("name", m_draft->renditionCount() > 1 || !delivery.text("name").empty());
}

void PresetEditor::showOperations()
{
    const auto &steps = m_draft->preset().recipe.renditions[std::size_t(rendition())].operations;
    for (const Part &part : m_operations) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const auto &s) { return s.id == part.id; });
        part.section->setOn(step != steps.end());
        if (step != steps.end())
            part.form->setValues(step->options);
    }
}

void PresetEditor::showSubjects()
{
    for (const presets::Subject &subject : presets::subjects())
        if (OptionForm *form = subjectForm(subject.id))
            form->setValues(presets::subjectValues(subject, m_draft->preset().document));
}

void PresetEditor::showReasons()
{
    const pipeline::Recipe &recipe = m_draft->preset().recipe;
    const OptionReasons reasons(recipe, rendition());
    const bool scale = reasons.hasScale();
    m_target->setOffered("quality", scale);
    m_target->setOffered("lossless", scale);
    m_target->setReason("quality", reasons.quality());
    m_target->setReason("lossless", reasons.lossless());
    if (m_encoder)
        for (const OptionSpec &spec : codecs::codecById(m_encoderFormat)->options)
            m_encoder->setReason(spec.key, reasons.encoder(spec.key));
    for (const Part &part : m_subjects)
        for (const presets::Subject &subject : presets::subjects())
            if (subject.id == part.id)
                for (const OptionSpec &spec : subject.options)
                    part.form->setReason(spec.key, reasons.subject(subject.id, spec.key));
}

std::vector<presets::Place> PresetEditor::outputSections() const
{
    std::vector<presets::Place> sections;
    for (const char *part : {"format", "encoder", "target", "never-larger", "name"})
        sections.push_back(here({QString::fromLatin1(part)}));
    return sections;
}

void PresetEditor::showChanged()
{
    const auto sections = outputSections();
    m_output->setChanged(std::any_of(sections.begin(), sections.end(),
                                     [this](const presets::Place &place) { return m_draft->changed(place); }));
    for (const Part &part : m_operations)
        part.section->setChanged(m_draft->changed(here({QStringLiteral("operations"), qt(part.id)})));
    for (const Part &part : m_subjects)
        part.section->setChanged(m_draft->changed({-1, {part.id.empty() ? QStringLiteral("animation") : qt(part.id)}}));
}

/// Only what has the words is left. A part whose title has them is left as a whole.
void PresetEditor::search()
{
    const QString text = m_search->text().trimmed();
    const auto inTitle = [&](const FormSection &section) {
        return section.title().contains(text, Qt::CaseInsensitive);
    };
    const bool output = inTitle(*m_output);
    bool found = output;
    for (OptionForm *form : {m_target, m_encoder, m_delivery})
        found = (form && form->search(output ? QString() : text)) || found;
    m_formatRow->setVisible(output || m_formats->accessibleName().contains(text, Qt::CaseInsensitive));
    m_output->setVisible(found || m_formatRow->isVisibleTo(m_output));
    m_output->setSearched(!text.isEmpty());
    for (const std::vector<Part> *parts : {&m_operations, &m_subjects})
        for (const Part &part : *parts) {
            const bool whole = inTitle(*part.section);
            const bool shown = part.form->search(whole ? QString() : text) || whole;
            part.section->setVisible(shown);
            part.section->setSearched(!text.isEmpty());
            for (QWidget *widget : part.above)
                widget->setVisible(text.isEmpty());
        }
}

void PresetEditor::updateIcons()
{
    for (QToolButton *button : {m_add, m_remove})
        button->setIcon(themedIcon(button->objectName(), palette()));
}

void PresetEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remove)
        updateIcons();
}

} // namespace glassine::ui
