// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in for a file manager: a small window whose content can be dragged, as the addresses of the files named.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

class DragSource final : public QLabel {
public:
    explicit DragSource(QList<QUrl> urls) : QLabel(QStringLiteral("A folder of photos")), m_urls(std::move(urls))
    {
        setAlignment(Qt::AlignCenter);
        setFixedSize(220, 90);
        setWindowTitle(QStringLiteral("drag-source"));
    }

protected:
    void mousePressEvent(QMouseEvent *) override {}
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!event->buttons().testFlag(Qt::LeftButton))
            return;
        auto *mime = new QMimeData;
        mime->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction); // as file managers offer it
    }

private:
    QList<QUrl> m_urls;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QList<QUrl> urls;
    for (const QString &path : QCoreApplication::arguments().mid(1))
        urls << QUrl::fromLocalFile(path);
    DragSource source(urls);
    source.show();
    return QApplication::exec();
}
