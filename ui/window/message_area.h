// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sentences and questions inside the window, in place of dialogs that stop everything.

#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace glassine::ui {

class InlineMessage;

struct Message {
    enum class Kind { Info, Warning, Question };
    Kind kind = Kind::Info;
    QString text;
    struct Choice {
        QString label; ///< with its mnemonic
        std::function<void()> chosen;
    };
    std::vector<Choice> choices;       ///< the first is the usual one; any of them closes the message
    std::function<void()> closed = {}; ///< closed by hand, without a choice
};

class MessageArea final : public QWidget {
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);
    /// A message takes the place of an earlier one of the same `subject`.
    void show(const QString &subject, Message message);
    void change(const QString &subject, const QString &text);
    void take(const QString &subject);
    bool shows(const QString &subject) const;
    QString text(const QString &subject) const;

private:
    QVBoxLayout *m_layout;
    std::map<QString, InlineMessage *> m_bars;
};

} // namespace glassine::ui
