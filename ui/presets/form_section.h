// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A titled part of the preset editor, with a way back to what was saved. A step has a switch, other parts can be folded.

#include <QWidget>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace glassine::ui {

class FormSection final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Always, Switched };
    FormSection(const QString &title, const QString &help, Kind kind, QWidget *parent = nullptr);

    /// What lies below a switch begins this many pixels further in.
    static constexpr int kIndent = 22;
    void addWidget(QWidget *widget);
    void insertBefore(QWidget *place, QWidget *widget);
    void setOn(bool on); ///< Switched only; shows without reporting
    bool isOn() const;
    void setChanged(bool changed);
    QString title() const { return m_title; }
    /// What is searched for is shown, folded or not.
    void setSearched(bool searched);
    QToolButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    void switched(bool on); ///< by the user
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    void updateBody();
    void indentBody();

    QString m_title;
    QCheckBox *m_switch = nullptr;
    QToolButton *m_fold = nullptr;
    bool m_searched = false;
    QToolButton *m_reset = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
};

} // namespace glassine::ui
