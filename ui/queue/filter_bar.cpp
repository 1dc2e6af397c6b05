// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/filter_bar.h"

#include "appearance/appearance.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace glassine::ui {

namespace {

QString typeLabel(files::ContentType type)
{
    const std::string_view label = files::contentTypeRow(type).label;
    return QString::fromUtf8(label.data(), qsizetype(label.size()));
}

QLabel *separator(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFixedWidth(4);
    return label;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_state(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_counts(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Filter by name or folder"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Filter by name or folder"));
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(320);
    m_state->setAccessibleName(tr("Filter by state"));
    for (const auto &[filter, label] :
         {std::pair{StateFilter::All, tr("Any state")}, std::pair{StateFilter::Waiting, tr("Waiting")},
          std::pair{StateFilter::Working, tr("Working")}, std::pair{StateFilter::Done, tr("Done")},
          std::pair{StateFilter::WithNotes, tr("With a note")}, std::pair{StateFilter::UpToDate, tr("Up to date")},
          std::pair{StateFilter::Skipped, tr("Skipped")}, std::pair{StateFilter::Failed, tr("Failed")},
          std::pair{StateFilter::SetAside, tr("Set aside")}})
        m_state->addItem(label, int(filter));
    m_type->setAccessibleName(tr("Filter by type"));
    m_type->addItem(tr("Any type"));
    m_group = addToggle(tr("Group by folder"), tr("Puts the photos of a folder below its name."));
    m_list = addToggle(tr("List"), tr("Shows a row for each photo."));
    m_grid = addToggle(tr("Grid"), tr("Shows a tile for each photo."));
    auto *choice = new QButtonGroup(this);
    choice->addButton(m_list);
    choice->addButton(m_grid);
    m_list->setChecked(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(6);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_state);
    layout->addWidget(m_type);
    layout->addStretch(1);
    layout->addWidget(m_counts);
    layout->addWidget(separator(this));
    layout->addWidget(m_group);
    layout->addWidget(separator(this));
    layout->addWidget(m_list);
    layout->addWidget(m_grid);
    drawIcons();

    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::filterChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FilterBar::filterChanged);
    connect(m_group, &QToolButton::toggled, this, &FilterBar::filterChanged);
    connect(m_grid, &QToolButton::toggled, this, &FilterBar::layoutChosen);
}

QToolButton *FilterBar::addToggle(const QString &text, const QString &description)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setAccessibleDescription(description);
    button->setToolTip(text);
    return button;
}

void FilterBar::drawIcons()
{
    m_group->setIcon(themedIcon(QStringLiteral("group"), palette()));
    m_list->setIcon(themedIcon(QStringLiteral("list"), palette()));
    m_grid->setIcon(themedIcon(QStringLiteral("grid"), palette()));
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_grid)
        drawIcons();
    QWidget::changeEvent(event);
}

void FilterBar::applyTo(Arrangement &arrangement) const
{
    arrangement.text = m_text->text();
    arrangement.state = StateFilter(m_state->currentData().toInt());
    arrangement.type = {};
    if (m_type->currentIndex() > 0)
        arrangement.type = files::ContentType(m_type->currentData().toInt());
    arrangement.byFolder = m_group->isChecked();
}

void FilterBar::showTypes(const std::set<files::ContentType> &types)
{
    for (const files::ContentType type : types)
        if (m_type->findData(int(type)) < 0)
            m_type->addItem(typeLabel(type), int(type));
}

void FilterBar::showCounts(qint64 shown, qint64 listed, qint64 selected)
{
    const QLocale locale;
    QString text = shown == listed ? tr("%Ln photo(s)", nullptr, int(listed))
                                   : tr("%1 of %Ln photo(s)", nullptr, int(listed)).arg(locale.toString(shown));
    if (selected > 1)
        text = tr("%1, %2 selected", "%1: how many photos").arg(text, locale.toString(selected));
    m_counts->setText(text);
}

bool FilterBar::isGrid() const
{
    return m_grid->isChecked();
}

void FilterBar::setGrid(bool on)
{
    (on ? m_grid : m_list)->setChecked(true);
}

void FilterBar::setGrouped(bool on)
{
    m_group->setChecked(on);
}

bool FilterBar::isGrouped() const
{
    return m_group->isChecked();
}

bool FilterBar::isFiltering() const
{
    return !m_text->text().trimmed().isEmpty() || m_state->currentIndex() > 0 || m_type->currentIndex() > 0;
}

void FilterBar::clearFilter()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
    m_type->setCurrentIndex(0);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace glassine::ui
