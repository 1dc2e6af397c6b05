// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/issues_panel.h"

#include "appearance/appearance.h"
#include "issues/issues_model.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace glassine::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 6;

/// A sentence, wrapped, behind a sign.
class IssueDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = (view ? view->viewport()->width() : 600) - kIcon - 3 * kPadding;
        const QRect wrapped = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 100), 10'000),
                                                              Qt::TextWordWrap, index.data().toString());
        return {width, std::max(wrapped.height(), kIcon) + 2 * kPadding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStyle *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect all = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
        const QRect icon = QStyle::visualRect(option.direction, all, QRect(all.topLeft(), QSize(kIcon, kIcon)));
        const QRect text = QStyle::visualRect(option.direction, all, all.adjusted(kIcon + kPadding, 0, 0, 0));
        coloredIcon(QStringLiteral("warning"),
                    selected ? option.palette.color(QPalette::HighlightedText)
                             : accentColor(Accent::Bad, option.palette))
            .paint(painter, icon);
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::TextWordWrap),
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

IssuesPanel::IssuesPanel(IssuesModel *model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_title(new QLabel(this)),
      m_view(new QListView(this)),
      m_copy(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    QFont bold(font());
    bold.setBold(true);
    m_title->setFont(bold);
    m_view->setModel(model);
    m_view->setItemDelegate(new IssueDelegate(m_view));
    m_view->setWordWrap(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setAccessibleDescription(tr("Enter or a double click shows the photo a problem is about."));
    m_copy->setText(tr("Copy &details"));
    m_copy->setAccessibleName(tr("Copy details of the problems"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setAccessibleName(tr("Close the problems"));
    m_close->setToolTip(tr("Close the problems"));
    for (QToolButton *button : {m_copy, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 4, 6, 2);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_copy);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    setMinimumHeight(90);
    drawIcons();
    hide();

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &IssuesPanel::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IssuesPanel::showCount);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        const QByteArray path = index.data(IssuesModel::PathRole).toByteArray();
        if (!path.isEmpty())
            Q_EMIT photoRequested(path);
    });
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details()); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
}

void IssuesPanel::showCount()
{
    m_title->setText(tr("%Ln problem(s)", nullptr, m_model->rowCount()));
    setVisible(m_model->rowCount() > 0);
}

QString IssuesPanel::details() const
{
    QStringList texts;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << m_model->index(row);
    for (const QModelIndex &row : rows)
        texts << row.data(IssuesModel::DetailsRole).toString();
    return texts.join(QStringLiteral("\n\n"));
}

void IssuesPanel::drawIcons()
{
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), palette()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));
}

void IssuesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_close)
        drawIcons();
    QWidget::changeEvent(event);
}

} // namespace glassine::ui
