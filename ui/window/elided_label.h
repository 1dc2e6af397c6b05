// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line of text that gives way: what does not fit is cut in the middle or at the end, and stands whole in the tool tip.

#include <QLabel>

namespace glassine::ui {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);
    void showText(const QString &text);
    QString wholeText() const { return m_whole; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Qt::TextElideMode m_mode;
    QString m_whole;
};

} // namespace glassine::ui
