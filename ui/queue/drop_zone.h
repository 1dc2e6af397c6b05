// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The empty window: one large place to drop photos on, and three buttons for those who would rather click.

#include <QIcon>
#include <QWidget>

class QLabel;
class QPushButton;

namespace glassine::ui {

class DropZone final : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);
    /// Drawn while something droppable hovers over the window.
    void setHighlighted(bool on);

Q_SIGNALS:
    void photosChosen(); ///< wants a file dialog
    void folderChosen(); ///< wants a folder dialog
    void samplesChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon = nullptr;
    QPushButton *m_photos = nullptr;
    bool m_highlighted = false;
};

} // namespace glassine::ui
