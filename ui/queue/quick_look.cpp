// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/quick_look.h"

#include "queue/thumbnail_loader.h"

#include <QKeyEvent>
#include <QPainter>

namespace glassine::ui {

namespace {

constexpr int kEdge = 1600;
constexpr int kMargin = 24;

} // namespace

QuickLook::QuickLook(QWidget *over) : QWidget(over), m_loader(new ThumbnailLoader(kEdge, this))
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Quick look"));
    setAccessibleDescription(tr("One photo, large. Arrow keys show the next one, Escape goes back to the list."));
    over->installEventFilter(this);
    connect(m_loader, &ThumbnailLoader::loaded, this, [this](int id, const QImage &image) {
        if (id != m_shown)
            return;
        m_image = image;
        update();
    });
    connect(m_loader, &ThumbnailLoader::failed, this, [this](int id) {
        m_failed = m_failed || id == m_shown;
        update();
    });
}

void QuickLook::showPhoto(const QByteArray &file, const QString &name, const QString &caption)
{
    m_image = {};
    m_failed = false;
    m_name = name;
    m_caption = caption;
    setAccessibleDescription(name + u'\n' + caption);
    m_loader->clear(); // who steps on does not wait for what is no longer shown
    m_loader->request(++m_shown, file);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    update();
}

void QuickLook::close()
{
    hide();
    m_loader->clear();
    m_image = {};
    Q_EMIT closed();
}

void QuickLook::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0x14, 0x15, 0x17, 0xf2)); // dark in every theme: it is about the picture
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int text = 2 * fontMetrics().height() + 12;
    const QRect space = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin - text);
    if (!m_image.isNull()) {
        QRect target(QPoint(), m_image.size().scaled(space.size(), Qt::KeepAspectRatio));
        target.moveCenter(space.center());
        painter.drawImage(target, m_image);
    } else {
        painter.setPen(QColor(0xc4, 0xc6, 0xc9));
        painter.drawText(space, Qt::AlignCenter, m_failed ? tr("This photo cannot be shown.") : tr("Reading…"));
    }
    QRect line(kMargin, height() - kMargin / 2 - text, width() - 2 * kMargin, fontMetrics().height() + 4);
    painter.setPen(Qt::white);
    painter.drawText(line, Qt::AlignCenter, fontMetrics().elidedText(m_name, Qt::ElideMiddle, line.width()));
    painter.setPen(QColor(0xc4, 0xc6, 0xc9));
    painter.drawText(line.translated(0, line.height()), Qt::AlignCenter,
                     fontMetrics().elidedText(m_caption, Qt::ElideMiddle, line.width()));
}

void QuickLook::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape: return close();
    case Qt::Key_Up: Q_EMIT stepped(-1); return;
    case Qt::Key_Down: Q_EMIT stepped(1); return;
    case Qt::Key_Left: Q_EMIT stepped(isRightToLeft() ? 1 : -1); return;
    case Qt::Key_Right: Q_EMIT stepped(isRightToLeft() ? -1 : 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void QuickLook::mousePressEvent(QMouseEvent *)
{
    close();
}

bool QuickLook::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace glassine::ui
