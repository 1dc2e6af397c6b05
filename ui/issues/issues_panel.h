// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Below the queue: what went wrong and what to do, a row each. Hidden while there is nothing to say.

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace glassine::ui {

class IssuesModel;

class IssuesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit IssuesPanel(IssuesModel *model, QWidget *parent = nullptr);
    /// The selected rows as text, all of them when none is selected.
    QString details() const;

Q_SIGNALS:
    void photoRequested(const QByteArray &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
    void showCount();

    IssuesModel *m_model;
    QLabel *m_title;
    QListView *m_view;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace glassine::ui
