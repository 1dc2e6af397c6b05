// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/option_form.h"

#include "appearance/appearance.h"
#include "presets/label_column.h"
#include "presets/option_control.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace glassine::ui {

namespace {

QVBoxLayout *rowsIn(QWidget *widget)
{
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    return rows;
}

/// "key=one|two" under these values.
bool holds(std::string_view condition, const OptionValues &values)
{
    const std::size_t equals = condition.find('=');
    if (equals == std::string_view::npos)
        return true;
    const OptionValue *value = values.find(condition.substr(0, equals));
    const std::string text = value ? optionValueText(*value) : std::string();
    std::string_view rest = condition.substr(equals + 1);
    while (true) {
        const std::size_t bar = rest.find('|');
        if (rest.substr(0, bar) == text)
            return true;
        if (bar == std::string_view::npos)
            return false;
        rest.remove_prefix(bar + 1);
    }
}

} // namespace

OptionForm::OptionForm(std::span<const OptionSpec> specs, QWidget *parent) : OptionForm(specs, nullptr, 0, parent)
{}

OptionForm::OptionForm(std::span<const OptionSpec> specs, LabelColumn *column, int indent, QWidget *parent)
    : QWidget(parent),
      m_column(column ? column : new LabelColumn(LabelColumn::Room::Panel, this)),
      m_indent(indent),
      m_expert(new QWidget(this)),
      m_disclosure(new QToolButton(this))
{
    auto *basic = new QWidget(this);
    QVBoxLayout *basicRows = rowsIn(basic);
    QVBoxLayout *expertRows = rowsIn(m_expert);
    for (const OptionSpec &spec : specs)
        addRow(spec.level == OptionLevel::Expert ? expertRows : basicRows, spec);
    m_disclosure->setText(tr("E&xpert"));
    m_disclosure->setToolTip(tr("Show or hide settings that are seldom changed"));
    m_disclosure->setAccessibleDescription(m_disclosure->toolTip());
    m_disclosure->setCheckable(true);
    m_disclosure->setAutoRaise(true);
    m_disclosure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disclosure->setFocusPolicy(Qt::StrongFocus);
    connect(m_disclosure, &QToolButton::toggled, this, &OptionForm::updateRows);
    connect(m_disclosure, &QToolButton::toggled, this, &OptionForm::updateIcon);
    updateIcon();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(basic);
    layout->addWidget(m_disclosure, 0, Qt::AlignLeading);
    layout->addWidget(m_expert);
    updateRows();
}

void OptionForm::addRow(QVBoxLayout *rows, const OptionSpec &spec)
{
    Row row;
    QWidget *parent = rows->parentWidget();
    row.control = new OptionControl(spec, parent);
    row.control->setObjectName(QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size())));
    row.whole = spec.kind == OptionKind::Boolean ? m_column->row(row.control, m_indent) : withLabel(row.control);
    rows->addWidget(row.whole);
    const QString key = row.control->objectName();
    connect(row.control, &OptionControl::edited, this, [this, key, control = row.control] {
        updateRows(); // what it decides over comes and goes at once
        Q_EMIT edited(key, QString::fromStdString(optionValueText(control->value())));
    });
    m_rows.push_back(row);
}

QWidget *OptionForm::withLabel(OptionControl *control)
{
    auto *label = new QLabel(optionText(control->spec().label), control->parentWidget());
    label->setBuddy(control->editor());
    return m_column->row(label, control, m_indent);
}

void OptionForm::setValues(const OptionValues &values)
{
    for (const Row &row : m_rows) {
        const OptionValue *value = values.find(row.control->spec().key);
        row.control->setValue(value ? *value : row.control->spec().defaultValue);
    }
    updateRows();
}

OptionValues OptionForm::values() const
{
    OptionValues values;
    for (const Row &row : m_rows)
        values.set(std::string(row.control->spec().key), row.control->value());
    return values;
}

OptionControl *OptionForm::control(std::string_view key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row &r) { return r.control->spec().key == key; });
    return row == m_rows.end() ? nullptr : row->control;
}

void OptionForm::setReason(std::string_view key, const QString &reason)
{
    if (OptionControl *wanted = control(key))
        wanted->setReason(reason);
}

void OptionForm::setOffered(std::string_view key, bool offered)
{
    for (Row &row : m_rows)
        if (row.control->spec().key == key)
            row.offered = offered;
    updateRows();
}

bool OptionForm::applies(const Row &row) const
{
    return row.offered && holds(row.control->spec().appliesWhen, values());
}

bool OptionForm::hasRows() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return applies(row); });
}

void OptionForm::setExpertShown(bool shown)
{
    m_disclosure->setChecked(shown);
}

bool OptionForm::search(const QString &text)
{
    m_searched = text;
    updateRows();
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return applies(row) && isFound(row); });
}

bool OptionForm::isFound(const Row &row) const
{
    const OptionSpec &spec = row.control->spec();
    const auto has = [this](std::string_view words) {
        return optionText(words).contains(m_searched, Qt::CaseInsensitive);
    };
    return m_searched.isEmpty() || has(spec.label) || has(spec.help)
        || std::any_of(spec.choices.begin(), spec.choices.end(), [&](const auto &choice) { return has(choice.label); });
}

void OptionForm::updateRows()
{
    bool anyExpert = false;
    const bool searching = !m_searched.isEmpty();
    for (const Row &row : m_rows) {
        const bool shown = applies(row) && isFound(row);
        row.whole->setVisible(shown);
        anyExpert = anyExpert || (shown && row.control->spec().level == OptionLevel::Expert);
    }
    m_disclosure->setVisible(anyExpert && !searching);
    m_expert->setVisible(anyExpert && (searching || m_disclosure->isChecked()));
}

void OptionForm::updateIcon()
{
    const char *closed = layoutDirection() == Qt::RightToLeft ? "preset-back" : "preset-forward";
    m_disclosure->setIcon(
        themedIcon(QString::fromLatin1(m_disclosure->isChecked() ? "preset-down" : closed), palette()));
}

void OptionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        updateIcon();
}

} // namespace glassine::ui
