// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Above the queue: what of it is shown, and how.

#include "queue/queue_order.h"

#include <QWidget>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace glassine::ui {

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The parts of an arrangement that are chosen here, put into `arrangement`.
    void applyTo(Arrangement &arrangement) const;
    void showTypes(const std::set<files::ContentType> &types);
    void showCounts(qint64 shown, qint64 listed, qint64 selected);
    bool isGrid() const;
    void setGrid(bool on);
    void setGrouped(bool on);
    bool isGrouped() const;
    bool isFiltering() const;
    void clearFilter();
    void focusText();

Q_SIGNALS:
    void filterChanged();
    void layoutChosen(bool grid);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &description);
    void drawIcons();

    QLineEdit *m_text = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_type = nullptr;
    QToolButton *m_group = nullptr;
    QToolButton *m_list = nullptr;
    QToolButton *m_grid = nullptr;
    QLabel *m_counts = nullptr;
};

} // namespace glassine::ui
