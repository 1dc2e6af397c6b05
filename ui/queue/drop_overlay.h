// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Says over a filled list that what hovers can be dropped here.

#include <QWidget>

namespace glassine::ui {

class DropOverlay final : public QWidget {
    Q_OBJECT

public:
    /// Covers `over`; hidden until it is shown.
    explicit DropOverlay(QWidget *over);
    void showOver();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace glassine::ui
