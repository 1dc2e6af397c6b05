// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A form made of option descriptions: what matters under the values chosen so far, basic options first, the others
// behind a disclosure.

#include "base/option_spec.h"

#include <QWidget>

#include <map>
#include <span>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace glassine::ui {

class LabelColumn;
class OptionControl;

class OptionForm final : public QWidget {
    Q_OBJECT

public:
    /// With a column of labels of its own.
    explicit OptionForm(std::span<const OptionSpec> specs, QWidget *parent = nullptr);
    /// `column`: of the forms around it, too. Not owned; `indent`: pixels that this form begins further in.
    OptionForm(std::span<const OptionSpec> specs, LabelColumn *column, int indent, QWidget *parent);

    /// Missing ones show their defaults.
    void setValues(const OptionValues &values);
    OptionValues values() const;
    /// Why an option cannot be changed, by key; an empty reason enables it.
    void setReason(std::string_view key, const QString &reason);
    /// Leaves an option out altogether.
    void setOffered(std::string_view key, bool offered);
    OptionControl *control(std::string_view key) const;
    /// True when there is anything to show under the present values.
    bool hasRows() const;
    void setExpertShown(bool shown);
    /// Shows only rows that have this text in their words, seldom changed ones too; empty: as before. True when one is left.
    bool search(const QString &text);

Q_SIGNALS:
    void edited(const QString &key, const QString &value); ///< as --set writes it

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *whole = nullptr; ///< with its label; a check box says its own
        OptionControl *control = nullptr;
        bool offered = true;
    };
    void addRow(QVBoxLayout *rows, const OptionSpec &spec);
    QWidget *withLabel(OptionControl *control);
    bool applies(const Row &row) const;
    bool isFound(const Row &row) const;
    void updateRows();
    void updateIcon();

    LabelColumn *m_column;
    int m_indent = 0;
    std::vector<Row> m_rows;
    QWidget *m_expert = nullptr;
    QToolButton *m_disclosure = nullptr;
    QString m_searched;
};

} // namespace glassine::ui
