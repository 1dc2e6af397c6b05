// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_window.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "appearance/roomy_rows.h"
#include "window/choose_files.h"
#include "window/elided_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace glassine::ui {

namespace {

constexpr int kWidth = 520;

using Choices = std::vector<std::pair<QVariant, QString>>;

Choices jobChoices()
{
    Choices choices{{0, SettingsWindow::tr("One per processor core (%1)").arg(QThread::idealThreadCount())}};
    for (int jobs = 1; jobs <= 2 * QThread::idealThreadCount(); jobs += jobs < 8 ? 1 : 4)
        choices.emplace_back(jobs, SettingsWindow::tr("%Ln at once", nullptr, jobs));
    return choices;
}

Choices languageChoices()
{
    Choices choices{{QString(), SettingsWindow::tr("As the system")}};
    const QStringList files = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("glassine_*.qm")});
    for (const QString &file : files) {
        const QString code = file.mid(9).chopped(3);
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        choices.emplace_back(code, name.isEmpty() ? code : name);
    }
    return choices;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold(label->font());
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

} // namespace

SettingsWindow::SettingsWindow(Settings *settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(14);
    form->addRow(heading(tr("Work"), this));
    addChoice(form, tr("&Photos at once:"), Setting::Jobs, jobChoices(),
              tr("More is not faster than the processor has cores."));
    addSwitch(form, tr("&Leave other programs the right of way"), Setting::LowPriority,
              tr("Photos are worked on with low priority, so that the computer stays quick."));
    addChoice(form, tr("Names that are &taken:"), Setting::ExistingNames,
              {{int(ExistingNames::AsPreset), tr("As the preset says")},
               {int(ExistingNames::Number), tr("Number the new file")},
               {int(ExistingNames::Skip), tr("Skip the photo")},
               {int(ExistingNames::Stop), tr("Do not start")}},
              tr("What is already in the destination is never overwritten."));
    addDestination(form);
    form->addRow(heading(tr("Window"), this));
    addChoice(
        form, tr("&Appearance:"), Setting::Appearance,
        {{int(Theme::System), tr("As the system")}, {int(Theme::Light), tr("Light")}, {int(Theme::Dark), tr("Dark")}},
        {});
    addChoice(form, tr("Lan&guage:"), Setting::Language, languageChoices(), tr("Counts from the next start."));
    form->addRow(heading(tr("Questions"), this));
    addSwitch(form, tr("Ask before a running batch is &stopped by closing"), Setting::ConfirmStop,
              tr("What was not done can be resumed in any case."));
    addSwitch(form, tr("Ask before the list is &emptied"), Setting::ConfirmEmpty,
              tr("Undo brings the list back in any case."));
    addSwitch(form, tr("Ask before originals are &replaced"), Setting::ConfirmReplace,
              tr("They are kept aside and can be brought back in any case."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    takeIconsOff(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 18, 14);
    layout->addLayout(form);
    layout->addStretch();
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(sizeHint().expandedTo({kWidth, 0})); // no least width of its own: words in some languages need more
}

void SettingsWindow::addDestination(QFormLayout *form)
{
    auto *row = new QWidget(this);
    m_destination = new ElidedLabel(Qt::ElideMiddle, row);
    m_change = new QPushButton(tr("&Change…"), row);
    m_change->setAccessibleName(tr("Change the destination folder"));
    m_change->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_destination, 1);
    layout->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, &SettingsWindow::chooseDestination);
    connect(m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::OutputFolder)
            showDestination();
    });
    form->addRow(tr("Finished files go to:"), row);
    showDestination();
    setBusy(false);
}

void SettingsWindow::showDestination()
{
    const QString folder = outputFolderOf(*m_settings);
    m_destination->showText(unturned(briefPath(folder)));
    m_destination->setToolTip(folder.toHtmlEscaped());
}

void SettingsWindow::chooseDestination()
{
    chooseFolder(this, tr("Where should the finished files go?"), outputFolderOf(*m_settings),
                 [this](const QStringList &paths) { setOutputFolder(*m_settings, paths.value(0)); });
}

void SettingsWindow::setBusy(bool busy)
{
    m_change->setEnabled(!busy);
    m_change->setToolTip(busy ? tr("A batch is running.") : tr("Remembered for later batches, too."));
    m_change->setAccessibleDescription(m_change->toolTip());
}

void SettingsWindow::addChoice(QFormLayout *form, const QString &label, Setting setting, const Choices &choices,
                               const QString &help)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(m_settings->value(setting))));
    box->setAccessibleName(withoutMnemonic(label).remove(u':').remove(u'：'));
    box->setAccessibleDescription(help);
    box->setToolTip(help);
    connect(box, &QComboBox::activated, this,
            [this, box, setting] { m_settings->setValue(setting, box->currentData()); });
    form->addRow(label, box);
}

void SettingsWindow::addSwitch(QFormLayout *form, const QString &label, Setting setting, const QString &help)
{
    auto *box = new QCheckBox(label, this);
    box->setChecked(m_settings->isOn(setting));
    box->setAccessibleDescription(help);
    box->setToolTip(help);
    connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings->setValue(setting, on); });
    form->addRow(QString(), box);
}

} // namespace glassine::ui
