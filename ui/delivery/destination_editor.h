// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One destination as a form: its kind, what that kind can be told, its keys, and a button that tries all of it.

#include "sync/destination.h"

#include <QDialog>

#include <map>

class QComboBox;
class QDialogButtonBox;
class QVBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace glassine::ui {

class DestinationModel;
class InlineMessage;
class LabelColumn;
class OptionForm;

class DestinationEditor final : public QDialog {
    Q_OBJECT

public:
    explicit DestinationEditor(DestinationModel *model, QWidget *parent = nullptr);

    void editNew();
    void edit(const sync::Destination &destination);
    OptionForm *form() const { return m_form; }
    QString message() const;

private:
    void buildForm();
    void buildSecrets(QWidget *page, QVBoxLayout *rows);
    Result<sync::Destination> edited() const;
    sync::Secrets typed() const;
    void test();
    void save();
    void saved(const sync::Destination &destination);
    void tell(const Result<void> &result, const QString &good);
    void setBusy(bool busy);

    DestinationModel *m_model;
    QString m_before; ///< the name it had; empty for a new one
    QLineEdit *m_name;
    QComboBox *m_kind;
    QScrollArea *m_scroll;
    LabelColumn *m_column;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_kindPage = nullptr; ///< what the chosen kind can be told
    OptionForm *m_form = nullptr;
    std::map<std::string, QLineEdit *> m_secrets;
    InlineMessage *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
};

} // namespace glassine::ui
