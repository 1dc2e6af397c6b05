// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One photo, as large as the window: the space bar shows and hides it, arrows go to the next. A worker reads it.

#include <QImage>
#include <QWidget>

namespace glassine::ui {

class ThumbnailLoader;

class QuickLook final : public QWidget {
    Q_OBJECT

public:
    /// Covers `over`, and follows its size.
    explicit QuickLook(QWidget *over);

    /// `file` is what is read; `caption` is said below it.
    void showPhoto(const QByteArray &file, const QString &name, const QString &caption);

Q_SIGNALS:
    void stepped(int rows);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    ThumbnailLoader *m_loader;
    int m_shown = 0;
    QImage m_image;
    bool m_failed = false;
    QString m_name, m_caption;
};

} // namespace glassine::ui
