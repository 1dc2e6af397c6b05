// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/option_control.h"

#include "appearance/appearance.h"
#include "presets/file_field.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFontDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace glassine::ui {

namespace {

/// A range this small is a scale that one slides along.
constexpr double kMostOnSlider = 100;
/// Nothing is changed by scrolling past it.
class NoWheel final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !widget || widget->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

int decimalsFor(const OptionSpec &spec)
{
    constexpr double kFine = 10; // stops, gamma
    return spec.maximum <= kFine ? 2 : spec.minimum < 0.01 && spec.minimum > 0 ? 3 : 1;
}

/// As wide as its words, within what a narrow panel has.
void makeReadable(QComboBox *box)
{
    constexpr int kMostLetters = 28;
    qsizetype longest = 0;
    for (int i = 0; i < box->count(); ++i)
        longest = std::max(longest, box->itemText(i).size());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(int(std::min<qsizetype>(longest, kMostLetters)));
}

bool isColor(const OptionSpec &spec)
{
    return spec.kind == OptionKind::Text && (spec.key == "color" || spec.key.ends_with("-color"));
}

/// A picture that is named by its file, or held by the preset.
bool isPicture(const OptionSpec &spec)
{
    return spec.kind == OptionKind::Text && spec.key == "image";
}

bool isFont(const OptionSpec &spec)
{
    return spec.kind == OptionKind::Text && spec.key == "font";
}

/// "Sans Bold", as Pango writes it.
QString fontName(const QFont &font)
{
    const QString style = QFontDatabase::styleString(font);
    const bool usual = style == QLatin1String("Normal") || style == QLatin1String("Book")
        || style == QLatin1String("Regular");
    return usual ? font.family() : font.family() + u' ' + style;
}

/// Its value is a file's content, which nobody types.
bool isFile(const OptionSpec &spec)
{
    return spec.kind == OptionKind::Text && spec.key == "profile" && !spec.appliesWhen.empty();
}

} // namespace

void spareFromWheel(QWidget *control)
{
    // Qt gives such a widget the focus for the wheel before anybody can look at the event.
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new NoWheel(control));
}

QString optionText(std::string_view source)
{
    return QCoreApplication::translate("OptionSpec", std::string(source).c_str());
}

OptionControl::OptionControl(const OptionSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString unit = spec.unit.empty()
        ? QString()
        : QStringLiteral(" ") + QString::fromUtf8(spec.unit.data(), qsizetype(spec.unit.size()));
    switch (spec.kind) {
    case OptionKind::Boolean:
        m_box = new QCheckBox(optionText(spec.label), this);
        layout->addWidget(m_box, 1);
        connect(m_box, &QCheckBox::toggled, this, &OptionControl::edited);
        break;
    case OptionKind::Integer:
        buildInteger(this);
        m_spin->setSuffix(unit);
        break;
    case OptionKind::Number:
        m_number = new QDoubleSpinBox(this);
        m_number->setDecimals(decimalsFor(spec));
        m_number->setRange(spec.minimum, spec.maximum);
        m_number->setSingleStep(spec.maximum <= 10 ? 0.1 : 1);
        m_number->setSuffix(unit);
        layout->addWidget(m_number);
        layout->addStretch(1);
        connect(m_number, &QDoubleSpinBox::valueChanged, this, &OptionControl::edited);
        break;
    case OptionKind::Choice:
        m_choice = new QComboBox(this);
        for (const OptionChoice &choice : spec.choices)
            m_choice->addItem(optionText(choice.label),
                              QString::fromUtf8(choice.key.data(), qsizetype(choice.key.size())));
        makeReadable(m_choice);
        layout->addWidget(m_choice, 1);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &OptionControl::edited);
        break;
    case OptionKind::Text: isFile(spec) ? buildFile() : buildText(); break;
    }
    for (QWidget *child : findChildren<QWidget *>()) {
        spareFromWheel(child);
        child->setAccessibleName(optionText(spec.label));
    }
    setFocusProxy(editor());
    setValue(spec.defaultValue);
    setReason({});
}

void OptionControl::buildInteger(QWidget *parent)
{
    m_spin = new QSpinBox(parent);
    m_spin->setRange(int(m_spec.minimum), int(m_spec.maximum));
    const bool slides = m_spec.maximum - m_spec.minimum <= kMostOnSlider && m_spec.unit.empty();
    if (slides) {
        m_slider = new QSlider(Qt::Horizontal, parent);
        m_slider->setRange(m_spin->minimum(), m_spin->maximum());
        m_slider->setMinimumWidth(60);
        connect(m_slider, &QSlider::valueChanged, m_spin, &QSpinBox::setValue);
        layout()->addWidget(m_slider);
    }
    layout()->addWidget(m_spin);
    if (!slides)
        static_cast<QHBoxLayout *>(layout())->addStretch(1);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_slider) {
            const QSignalBlocker quiet(m_slider);
            m_slider->setValue(value);
        }
        Q_EMIT edited();
    });
}

void OptionControl::buildText()
{
    m_text = new QLineEdit(this);
    m_text->setMaxLength(1000);
    layout()->addWidget(m_text);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        showColor();
        Q_EMIT edited();
    });
    if (isColor(m_spec)) {
        m_text->setMaximumWidth(m_text->fontMetrics().horizontalAdvance(QStringLiteral("#mmmmmm")) + 24);
        addButton(tr("Choose a color"), &OptionControl::chooseColor);
        static_cast<QHBoxLayout *>(layout())->addStretch(1);
    } else if (isPicture(m_spec)) {
        addButton(tr("Choose a picture"), &OptionControl::choosePicture);
        m_button->setText(QStringLiteral("…"));
    } else if (isFont(m_spec)) {
        addButton(tr("Choose a font"), &OptionControl::chooseFont);
        m_button->setText(QStringLiteral("…"));
    }
}

void OptionControl::addButton(const QString &text, void (OptionControl::*run)())
{
    m_button = new QToolButton(this);
    m_button->setToolTip(text);
    layout()->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, run);
}

void OptionControl::take(const QString &text)
{
    m_text->setText(text);
    showColor();
    Q_EMIT edited();
}

void OptionControl::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"), m_text->text(),
                                   tr("Pictures (*.png *.svg *.webp *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OptionControl::take);
    dialog->open();
}

void OptionControl::chooseFont()
{
    QFont now(m_text->text().section(u' ', 0, -2));
    now.setStyleName(m_text->text().section(u' ', -1));
    auto *dialog = new QFontDialog(now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFontDialog::fontSelected, this, [this](const QFont &font) { take(fontName(font)); });
    dialog->open();
}

void OptionControl::buildFile()
{
    m_file = new FileField(this);
    layout()->addWidget(m_file);
    connect(m_file, &FileField::chosen, this, &OptionControl::edited);
}

void OptionControl::chooseColor()
{
    auto *dialog = new QColorDialog(QColor(m_text->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) { take(color.name()); });
    dialog->open();
}

void OptionControl::showColor()
{
    if (!isColor(m_spec))
        return;
    QPixmap pixmap(16, 16);
    const QColor color(m_text->text());
    pixmap.fill(color.isValid() ? color : Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(0, 0, 15, 15);
    m_button->setIcon(pixmap);
}

OptionValue OptionControl::value() const
{
    switch (m_spec.kind) {
    case OptionKind::Boolean: return m_box->isChecked();
    case OptionKind::Integer: return std::int64_t(m_spin->value());
    case OptionKind::Number: return m_number->value();
    case OptionKind::Choice: return m_choice->currentData().toString().toStdString();
    case OptionKind::Text: break;
    }
    return (m_file ? m_file->value() : m_text->text()).toStdString();
}

void OptionControl::setValue(const OptionValue &value)
{
    if (m_refused)
        return;
    const QSignalBlocker quiet(this);
    if (const auto *on = std::get_if<bool>(&value); on && m_box)
        m_box->setChecked(*on);
    else if (const auto *integer = std::get_if<std::int64_t>(&value); integer && m_spin)
        m_spin->setValue(int(*integer));
    else if (const auto *number = std::get_if<double>(&value); number && m_number)
        m_number->setValue(*number);
    else if (const auto *text = std::get_if<std::string>(&value); text && m_choice)
        m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(*text)));
    else if (text && m_file)
        m_file->setValue(QString::fromStdString(*text));
    else if (text && isPicture(m_spec) && text->starts_with("content:")) {
        m_text->clear();
        m_text->setPlaceholderText(tr("Inside the preset"));
    } else if (text && m_text && m_text->text() != QString::fromStdString(*text)) // the cursor stays where it is
        m_text->setText(QString::fromStdString(*text));
    showColor();
}

void OptionControl::setRefused(bool refused)
{
    m_refused = refused;
    QPalette colors;
    if (refused)
        colors.setColor(QPalette::Text, accentColor(Accent::Bad, palette()));
    if (QWidget *marked = editor())
        marked->setPalette(colors);
}

QWidget *OptionControl::editor() const
{
    for (QWidget *candidate :
         {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_spin),
          static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_choice)})
        if (candidate)
            return candidate;
    if (m_file)
        return m_file->button();
    return m_text;
}

void OptionControl::setReason(const QString &reason)
{
    m_reason = reason;
    const QString help = optionText(m_spec.help);
    const QString shown = reason.isEmpty() ? help : reason;
    setEnabled(reason.isEmpty());
    setToolTip(shown);
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child != m_button)
            child->setToolTip(shown);
        child->setAccessibleDescription(shown);
    }
}

} // namespace glassine::ui
