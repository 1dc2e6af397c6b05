// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/drop_zone.h"

#include "appearance/appearance.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace glassine::ui {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_photos(new QPushButton(tr("Choose &photos…"), this))
{
    setAccessibleName(tr("Drop photos here"));
    m_icon->setAlignment(Qt::AlignCenter);

    auto *headline = new QLabel(tr("Drop photos or folders here"), this);
    headline->setAlignment(Qt::AlignCenter);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    headline->setFont(large);
    auto *promise = new QLabel(tr("Your originals are never changed: finished files go to a folder of their own."),
                               this);
    promise->setAlignment(Qt::AlignCenter);
    promise->setWordWrap(true);
    headline->setForegroundRole(QPalette::Text);
    promise->setForegroundRole(QPalette::PlaceholderText);

    auto *folder = new QPushButton(tr("Choose a &folder…"), this);
    auto *samples = new QPushButton(tr("&Try with sample photos"), this);
    samples->setFlat(true);
    m_photos->setDefault(true);
    for (QPushButton *button : {m_photos, folder, samples}) {
        button->setMinimumHeight(34);
        button->setMinimumWidth(button->sizeHint().width() + 24);
    }
    connect(m_photos, &QPushButton::clicked, this, &DropZone::photosChosen);
    connect(folder, &QPushButton::clicked, this, &DropZone::folderChosen);
    connect(samples, &QPushButton::clicked, this, &DropZone::samplesChosen);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_photos);
    buttons->addWidget(folder);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(8);
    layout->addWidget(headline);
    layout->addWidget(promise);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addWidget(samples, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    updateIcon();
}

void DropZone::setHighlighted(bool on)
{
    if (m_highlighted == on)
        return;
    m_highlighted = on;
    update();
}

void DropZone::updateIcon()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("photos"), palette()).pixmap(96, 96));
}

void DropZone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = palette().color(m_highlighted ? QPalette::Highlight : QPalette::PlaceholderText);
    QColor fill = palette().color(m_highlighted ? QPalette::Highlight : QPalette::Base);
    if (m_highlighted)
        fill.setAlphaF(0.12F);
    QPen pen(edge, m_highlighted ? 3 : 1.5, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(10, 10, -10, -10), 14, 14);
}

} // namespace glassine::ui
