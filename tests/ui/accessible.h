// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a screen reader needs of every widget that can be operated.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

namespace glassine::test {

/// The widgets below `root` that can be operated and have neither a name nor a text; Qt's own parts left out.
inline QStringList namelessWidgets(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool operated = button || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QTabBar *>(widget);
        const bool inside = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QLineEdit *>(widget->parentWidget()) || widget->inherits("QComboBoxListView")
            || widget->inherits("QTableCornerButton") || qobject_cast<const QHeaderView *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (operated && !inside && !named)
            found << QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName();
    }
    return found;
}

} // namespace glassine::test
