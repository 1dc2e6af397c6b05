// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A titled part of the preset editor, with a way back to what was saved, and for steps a switch.

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace glassine::ui {

class FormSection final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Always, Switched };
    FormSection(const QString &title, const QString &help, Kind kind, QWidget *parent = nullptr);

    void addWidget(QWidget *widget);
    void insertBefore(QWidget *place, QWidget *widget);
    void setOn(bool on); ///< Switched only; shows without reporting
    bool isOn() const;
    void setChanged(bool changed);
    QToolButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    void switched(bool on); ///< by the user
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QCheckBox *m_switch = nullptr;
    QToolButton *m_reset = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
};

} // namespace glassine::ui
