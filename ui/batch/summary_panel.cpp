// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/summary_panel.h"

#include "appearance/appearance.h"
#include "batch/plan_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

#include <climits>
#include <initializer_list>

namespace glassine::ui {

namespace {

int counted(std::int64_t count)
{
    return int(std::min<std::int64_t>(count, INT_MAX));
}

QString headline(const batch::Totals &totals)
{
    if (totals.finished() < totals.items)
        return SummaryPanel::tr("Stopped after %Ln photo(s)", nullptr, counted(totals.finished()));
    if (totals.failed > 0)
        return SummaryPanel::tr("Finished, but %Ln photo(s) failed", nullptr, counted(totals.failed));
    if (totals.done == 0 && totals.upToDate > 0)
        return SummaryPanel::tr("Everything was already up to date");
    return SummaryPanel::tr("Finished: %Ln photo(s) delivered", nullptr, counted(totals.done));
}

QString figures(const batch::Totals &totals)
{
    QStringList parts;
    if (totals.done > 0 && totals.savedBytes > 0 && totals.sourceBytes > 0)
        parts << directed(SummaryPanel::tr("%1 → %2, %3 % saved"))
                     .arg(bytesText(totals.sourceBytes), bytesText(totals.outputBytes))
                     .arg(100 * totals.savedBytes / totals.sourceBytes);
    else if (totals.done > 0)
        parts << directed(SummaryPanel::tr("%1 → %2", "bytes before and after"))
                     .arg(bytesText(totals.sourceBytes), bytesText(totals.outputBytes));
    if (totals.outputs > 0)
        parts << SummaryPanel::tr("%Ln file(s) written", nullptr, counted(totals.outputs));
    if (totals.upToDate > 0)
        parts << SummaryPanel::tr("%Ln already up to date", nullptr, counted(totals.upToDate));
    parts << SummaryPanel::tr("took %1").arg(durationText(totals.secondsElapsed));
    return parts.join(QStringLiteral("  ·  "));
}

QString reasonLine(const BatchSummary::Reason &reason)
{
    return reason.failed ? SummaryPanel::tr("%Ln failed: %1", nullptr, counted(reason.photos)).arg(reason.text)
                         : SummaryPanel::tr("%Ln skipped: %1", nullptr, counted(reason.photos)).arg(reason.text);
}

} // namespace

SummaryPanel::SummaryPanel(QWidget *parent)
    : QWidget(parent),
      m_headline(new QLabel(this)),
      m_figures(new QLabel(this)),
      m_biggest(new QLabel(this)),
      m_reasons(new QLabel(this)),
      m_open(new QPushButton(tr("Ope&n folder"), this)),
      m_again(new QPushButton(tr("&Run again with…"), this)),
      m_archive(new QPushButton(tr("Pac&k as archive…"), this)),
      m_report(new QPushButton(tr("E&xport report…"), this)),
      m_restore(new QPushButton(tr("&Bring the originals back"), this)),
      m_close(new QToolButton(this)),
      m_presets(new QMenu(m_again))
{
    QFont large(font());
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_headline->setFont(large);
    m_headline->setObjectName(QStringLiteral("summaryHeadline"));
    m_biggest->setTextFormat(Qt::RichText);
    m_biggest->setAccessibleName(tr("Biggest savings"));
    for (QLabel *label : {m_figures, m_biggest, m_reasons})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_reasons->setTextFormat(Qt::PlainText);
    m_biggest->setWordWrap(true);
    m_reasons->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close the summary"));
    m_close->setToolTip(tr("Close the summary"));
    m_again->setMenu(m_presets);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(3);
    layout->addWidget(m_headline, 0, 0);
    int column = 2;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_open, m_again, m_archive, m_report, m_close})
        layout->addWidget(widget, 0, column++);
    layout->addWidget(m_figures, 1, 0, 1, column);
    layout->addWidget(m_biggest, 2, 0, 1, column);
    layout->addWidget(m_reasons, 3, 0, 1, column);
    layout->addWidget(m_restore, 4, 0, 1, column, Qt::AlignLeading);
    layout->setColumnStretch(1, 1);
    setRestorable(false);
    drawIcons();

    connect(m_restore, &QPushButton::clicked, this, &SummaryPanel::restoreRequested);
    connect(m_open, &QPushButton::clicked, this, &SummaryPanel::openFolderRequested);
    connect(m_archive, &QPushButton::clicked, this, &SummaryPanel::archiveRequested);
    connect(m_report, &QPushButton::clicked, this, &SummaryPanel::reportRequested);
    connect(m_close, &QToolButton::clicked, this, &SummaryPanel::closed);
    connect(m_presets, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT runAgainRequested(action->data().toString()); });
    connect(m_biggest, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT photoRequested(QByteArray::fromHex(link.toLatin1())); });
}

void SummaryPanel::drawIcons()
{
    m_open->setIcon(themedIcon(QStringLiteral("open"), palette()));
    m_archive->setIcon(themedIcon(QStringLiteral("preset-archive"), palette()));
    m_restore->setIcon(themedIcon(QStringLiteral("undo"), palette()));
    m_report->setIcon(themedIcon(QStringLiteral("report"), palette()));
    m_again->setIcon(themedIcon(QStringLiteral("again"), palette()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));
}

void SummaryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_presets)
        drawIcons();
    QWidget::changeEvent(event);
}

void SummaryPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())),
                     accentColor(m_hasFailures ? Accent::Warning : Accent::Good, palette()));
}

void SummaryPanel::setRestorable(bool on)
{
    m_restore->setVisible(on);
}

void SummaryPanel::setPresets(const std::vector<std::pair<QString, QString>> &presets)
{
    m_presets->clear();
    for (const auto &[id, name] : presets) {
        QString label = name;
        QAction *action = m_presets->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setData(id);
    }
}

void SummaryPanel::showSummary(const BatchSummary &summary, const QueueModel &model)
{
    m_hasFailures = summary.totals.failed > 0 || summary.totals.finished() < summary.totals.items;
    update();
    m_headline->setText(headline(summary.totals));
    m_figures->setText(figures(summary.totals));
    QStringList biggest;
    for (const BatchSummary::Saving &saving : summary.biggest) {
        const std::string path = model.record(saving.photo).path;
        const QString name = QString::fromStdString(displayText(path.substr(path.rfind('/') + 1)));
        const QByteArray link = QByteArray::fromStdString(path).toHex();
        biggest << directed(tr("%1 (%2 → %3)", "a photo's name, bytes before and after"))
                       .arg(
                           QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(link), name.toHtmlEscaped()),
                           bytesText(saving.before), bytesText(saving.after));
    }
    m_biggest->setVisible(!biggest.isEmpty());
    m_biggest->setText(tr("Biggest savings: %1").arg(biggest.join(QStringLiteral("  ·  "))));
    QStringList reasons;
    for (const BatchSummary::Reason &reason : summary.reasons)
        reasons << reasonLine(reason);
    m_archive->setEnabled(summary.totals.done + summary.totals.upToDate > 0);
    m_reasons->setVisible(!reasons.isEmpty());
    m_reasons->setText(reasons.join(QStringLiteral("  ·  ")));
}

} // namespace glassine::ui
