// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/roomy_rows.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QProxyStyle>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace glassine::ui {

namespace {

constexpr int kMargin = 8;

class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width() + 2 * kMargin, size.height() + kMargin};
    }
};

class PaddedHeader final : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? kMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

void makeRoomy(QTreeView *view)
{
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAlternatingRowColors(true);
    view->setAllColumnsShowFocus(true);
    view->setItemDelegate(new RoomyDelegate(view));
    view->header()->setMinimumHeight(view->fontMetrics().height() + 12);
}

void padHeader(QHeaderView *header)
{
    auto *style = new PaddedHeader;
    style->setParent(header);
    header->setStyle(style);
}

void takeIconsOff(QDialogButtonBox *buttons)
{
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
}

} // namespace glassine::ui
