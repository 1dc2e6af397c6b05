// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One control for one option, of the kind that its description asks for.

#include "base/option_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSlider;
class QSpinBox;
class QToolButton;

namespace glassine::ui {

class FileField;

/// Translated words of an option's description.
QString optionText(std::string_view source);
/// A wheel that scrolls past it changes nothing: it counts only for the control that was chosen.
void spareFromWheel(QWidget *control);

class OptionControl final : public QWidget {
    Q_OBJECT

public:
    explicit OptionControl(const OptionSpec &spec, QWidget *parent = nullptr);

    const OptionSpec &spec() const { return m_spec; }
    OptionValue value() const;
    /// Shows a value without reporting it.
    void setValue(const OptionValue &value);
    /// The widget that takes the focus, for a label's buddy.
    QWidget *editor() const;
    /// Disabled, and the reason in tool tip and description; an empty reason enables.
    void setReason(const QString &reason);
    const QString &reason() const { return m_reason; }
    /// What was typed cannot be used: it stays, marked, whatever is shown meanwhile, until it is changed or forgotten.
    void setRefused(bool refused);
    bool refused() const { return m_refused; }

Q_SIGNALS:
    void edited(); ///< by the user

private:
    void buildInteger(QWidget *parent);
    void buildText();
    void addButton(const QString &text, void (OptionControl::*run)());
    void take(const QString &text); ///< chosen in a dialog
    void buildFile();
    void chooseColor();
    void choosePicture();
    void chooseFont();
    void showColor();

    OptionSpec m_spec;
    QString m_reason;
    bool m_refused = false;
    QCheckBox *m_box = nullptr;
    QSpinBox *m_spin = nullptr;
    QSlider *m_slider = nullptr; ///< beside the spin box where the range is that of a scale
    QDoubleSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    QToolButton *m_button = nullptr; ///< opens a dialog for what is tedious to type
    FileField *m_file = nullptr;
};

} // namespace glassine::ui
