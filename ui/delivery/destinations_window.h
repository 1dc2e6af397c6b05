// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The destinations there are: add, edit, remove, test.

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace glassine::ui {

class DestinationEditor;
class DestinationModel;
class InlineMessage;

class DestinationsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit DestinationsWindow(DestinationModel *model, QWidget *parent = nullptr);

    DestinationEditor *editor();
    QString message() const;
    QListView *list() const { return m_list; }

private:
    QString current() const;
    void add();
    void edit();
    void remove();
    void test();
    void tell(const QString &text, bool isGood);
    void update();

    DestinationModel *m_model;
    QListView *m_list;
    QStackedWidget *m_center;
    InlineMessage *m_message;
    QPushButton *m_edit, *m_test, *m_remove;
    DestinationEditor *m_editor = nullptr;
    bool m_isTesting = false;
};

} // namespace glassine::ui
