// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A message in its place instead of a dialog: a sentence, what can be done about it, and a way to put it away.

#include "appearance/appearance.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace glassine::ui {

class InlineMessage final : public QFrame {
    Q_OBJECT

public:
    /// A bar across the window with its buttons beside the words, or a card in a narrow column with them below.
    enum class Shape { Bar, Card };
    explicit InlineMessage(Shape shape, QWidget *parent = nullptr);

    struct Action {
        QString text;
        std::function<void()> run; ///< the message is put away first
    };
    struct Content {
        QString text;
        Accent accent = Accent::Quiet;
        QString icon = {}; ///< of a bar
        std::vector<Action> actions = {};
    };
    /// Replaces what is shown.
    void showMessage(const Content &content);
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void dismissed(); ///< put away without an answer
    void answered();  ///< by one of the actions, before it runs

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putAway();
    void updateIcon();
    void paintBar();
    void paintCard();

    Shape m_shape;
    QLabel *m_text = nullptr;
    QWidget *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
    Accent m_accent = Accent::Quiet;
    QString m_icon;
};

} // namespace glassine::ui
