// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/appearance.h"

#include "appearance/outlined_style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QLocale>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyle>
#include <QSvgRenderer>

#include <mutex>

// The icons lie in a static library, which is linked by reference only.
static void registerIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace glassine::ui {

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(0xf4, 0xf3, 0xf1));
    palette.setColor(QPalette::Window, QColor(0xf4, 0xf3, 0xf1));
    palette.setColor(QPalette::WindowText, QColor(0x1d, 0x1e, 0x20));
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf9, 0xf8, 0xf6));
    palette.setColor(QPalette::Text, QColor(0x1d, 0x1e, 0x20));
    palette.setColor(QPalette::Button, QColor(0xfb, 0xfa, 0xf8));
    palette.setColor(QPalette::ButtonText, QColor(0x1d, 0x1e, 0x20));
    palette.setColor(QPalette::PlaceholderText, QColor(0x66, 0x69, 0x6e));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0x78));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0x67));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipText, QColor(0x1d, 0x1e, 0x20));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8f, 0x92, 0x96));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::Window, QColor(0x24, 0x26, 0x29));
    palette.setColor(QPalette::WindowText, QColor(0xe9, 0xe9, 0xe7));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1d, 0x1f));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x22, 0x25));
    palette.setColor(QPalette::Text, QColor(0xe9, 0xe9, 0xe7));
    palette.setColor(QPalette::Button, QColor(0x30, 0x33, 0x37));
    palette.setColor(QPalette::ButtonText, QColor(0xe9, 0xe9, 0xe7));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa3));
    palette.setColor(QPalette::Highlight, QColor(0x25, 0x76, 0x80));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6f, 0xc3, 0xcc));
    palette.setColor(QPalette::ToolTipBase, QColor(0x30, 0x33, 0x37));
    palette.setColor(QPalette::ToolTipText, QColor(0xe9, 0xe9, 0xe7));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x74, 0x78, 0x7d));
    return palette;
}

} // namespace

void applyTheme(QApplication &application, Theme theme)
{
    static const QString systemStyle = QApplication::style()->name();
    if (theme == Theme::System) {
        application.setStyle(systemStyle);
        application.setPalette(QPalette());
        return;
    }
    application.setStyle(new OutlinedStyle); // the application owns it
    application.setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QColor accentColor(Accent accent, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (accent) {
    case Accent::Good: return dark ? QColor(0x6c, 0xc2, 0x8f) : QColor(0x1d, 0x70, 0x42);
    case Accent::Busy: return dark ? QColor(0x6f, 0xc3, 0xcc) : QColor(0x1a, 0x5f, 0x67);
    case Accent::Warning: return dark ? QColor(0xe4, 0xb4, 0x5c) : QColor(0x8a, 0x5a, 0x00);
    case Accent::Bad: return dark ? QColor(0xf0, 0x8f, 0x85) : QColor(0xb3, 0x2d, 0x22);
    case Accent::Quiet: break;
    }
    return palette.color(QPalette::PlaceholderText);
}

namespace {

/// Draws the picture anew at whatever size and pixel ratio is asked for, sharp on every screen.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(QByteArray svg, QColor color, QColor disabled)
        : m_svg(std::move(svg)), m_color(std::move(color)), m_disabled(std::move(disabled))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = drawn(rect.size() * ratio, mode);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    /// A list paints the same few icons with every row.
    QPixmap drawn(const QSize &size, QIcon::Mode mode) const
    {
        const QColor color = mode == QIcon::Disabled ? m_disabled : m_color;
        const QString key = QStringLiteral("glassine-%1-%2-%3x%4")
                                .arg(qHash(m_svg))
                                .arg(color.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QByteArray m_svg;
    QColor m_color, m_disabled;
};

QIcon svgIcon(const QString &name, const QColor &color, const QColor &disabled)
{
    static std::once_flag registered;
    std::call_once(registered, registerIcons);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgIconEngine(file.readAll(), color, disabled));
}

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return svgIcon(name, palette.color(QPalette::Active, QPalette::ButtonText),
                   palette.color(QPalette::Disabled, QPalette::ButtonText));
}

QIcon coloredIcon(const QString &name, const QColor &color)
{
    return svgIcon(name, color, color);
}

QString unturned(const QString &text)
{
    constexpr char16_t kLeftToRightIsolate = 0x2066, kPopIsolate = 0x2069;
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? kLeftToRightIsolate + text + kPopIsolate : text;
}

QString directed(QString text)
{
    return QGuiApplication::isRightToLeft() ? text.replace(u'→', u'←') : text;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(inBrackets).remove(u'&');
}

QString bytesText(qint64 bytes)
{
    return unturned(QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

} // namespace glassine::ui
