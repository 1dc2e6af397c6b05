// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/compare_facts.h"

#include "appearance/appearance.h"
#include "batch/warning_words.h"
#include "codecs/codec.h"
#include "window/elided_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace glassine::ui {

namespace {

QString formatLabel(const std::string &codec)
{
    const codecs::CodecDescription *description = codecs::codecById(codec);
    return description ? QString::fromUtf8(description->label.data(), qsizetype(description->label.size()))
                       : QString::fromStdString(codec);
}

QString pixelsText(QSize size)
{
    return CompareFacts::tr("%1 × %2", "pixels").arg(size.width()).arg(size.height());
}

QString factsText(const QString &format, QSize size)
{
    return QStringLiteral("%1 · %2").arg(format, pixelsText(size));
}

QString savingText(qint64 before, qint64 after)
{
    if (before <= 0)
        return {};
    const int percent = int(std::lround(100.0 * double(before - after) / double(before)));
    if (after < before && percent == 0)
        return CompareFacts::tr("less than 1 % saved");
    if (percent == 100)
        return CompareFacts::tr("more than 99 % saved");
    return percent >= 0 ? CompareFacts::tr("%1 % saved").arg(percent) : CompareFacts::tr("%1 % larger").arg(-percent);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setBold(QLabel *label)
{
    QFont font(label->font());
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QString comparisonSummary(const Comparison &shown)
{
    if (!shown.failure.isEmpty())
        return shown.failure;
    if (!shown.chosen)
        return CompareFacts::tr("Select a photo to see it before and after.");
    if (!shown.after || !shown.before)
        return CompareFacts::tr("The result is being made.");
    return CompareFacts::tr("%1, %2, %3, %4 pixels", "bytes, saving, format, size")
        .arg(bytesText(shown.after->bytes), savingText(shown.before->bytes, shown.after->bytes),
             formatLabel(shown.after->format), pixelsText(shown.after->pixels));
}

CompareFacts::CompareFacts(QWidget *parent)
    : QWidget(parent),
      m_beforeBytes(plainLabel(this)),
      m_beforeFacts(new ElidedLabel(Qt::ElideRight, this)),
      m_afterBytes(plainLabel(this)),
      m_afterFacts(new ElidedLabel(Qt::ElideRight, this)),
      m_saving(plainLabel(this)),
      m_notes(plainLabel(this)),
      m_again(new QPushButton(tr("Try &again"), this))
{
    for (QLabel *bold : {m_beforeBytes, m_afterBytes, m_saving})
        setBold(bold);
    for (ElidedLabel *quiet : {m_beforeFacts, m_afterFacts})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_beforeBytes, 0, 0);
    layout->addWidget(m_saving, 0, 2);
    layout->addWidget(m_afterBytes, 0, 3, Qt::AlignTrailing);
    layout->addWidget(m_beforeFacts, 1, 0);
    layout->addWidget(m_afterFacts, 1, 2, 1, 2, Qt::AlignTrailing);
    layout->addWidget(m_notes, 2, 0, 1, 4);
    layout->addWidget(m_again, 3, 0, 1, 4, Qt::AlignLeading);
    layout->setColumnStretch(1, 1);
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &CompareFacts::againRequested);
}

void CompareFacts::showComparison(const Comparison &shown)
{
    const auto &before = shown.before;
    const auto &after = shown.after;
    m_beforeBytes->setText(before ? bytesText(before->bytes) : QString());
    const QString space = shown.space.isEmpty() ? QString() : QStringLiteral(" · ") + shown.space;
    m_beforeFacts->showText(before ? factsText(before->format, before->pixels) + space : QString());
    m_afterBytes->setText(after ? bytesText(after->bytes) : QString());
    m_afterFacts->showText(after ? factsText(formatLabel(after->format), after->pixels) : QString());
    m_saving->setText(after && before ? savingText(before->bytes, after->bytes) : QString());
    const bool smaller = after && before && after->bytes < before->bytes;
    QPalette colors(palette());
    colors.setColor(QPalette::WindowText, accentColor(smaller ? Accent::Good : Accent::Warning, palette()));
    m_saving->setPalette(colors);
    m_again->setVisible(!shown.failure.isEmpty());
    showNotes(shown);
}

void CompareFacts::showNotes(const Comparison &shown)
{
    QStringList notes;
    if (!shown.chosen)
        notes << comparisonSummary(shown);
    if (shown.after && shown.after->keptSource)
        notes << tr("Smaller is not possible this way: the original's own bytes are kept.");
    if (shown.after && shown.reduced)
        notes << tr("It has more pixels than can be looked at here and is shown reduced.");
    if (shown.outOfGamut >= 0)
        notes << tr("%1 % of the original is outside of %2 and marked.", "a number, a color space")
                     .arg(QLocale().toString(shown.outOfGamut / 100.0, 'f', 1), shown.output);
    for (const pipeline::Warning &warning : shown.after ? shown.after->warnings : std::vector<pipeline::Warning>{})
        notes << batch::warningSentence(warning);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace glassine::ui
