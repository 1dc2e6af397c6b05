// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message in its place instead of a dialog: a sentence, what can be done about it, and a way to put it away.

#include "appearance/appearance.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace glassine::ui {

class InlineMessage final : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    struct Action {
        QString text;
        std::function<void()> run; ///< the message is put away first
    };
    /// Replaces what is shown.
    void showMessage(const QString &text, Accent accent, const std::vector<Action> &actions = {});
    QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putAway();
    void updateIcon();

    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
    Accent m_accent = Accent::Quiet;
};

} // namespace glassine::ui
