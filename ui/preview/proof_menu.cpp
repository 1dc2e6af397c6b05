// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/proof_menu.h"

#include "base/error.h"
#include "files/asset_file.h"
#include "pipeline/color_words.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QPointer>
#include <QSignalBlocker>
#include <QThreadPool>

namespace glassine::ui {

namespace {

constexpr int kAsTheFile = -1;

color::ColorSettings settingsFor(color::OutputSpace space)
{
    color::ColorSettings settings;
    settings.output = space;
    return settings;
}

} // namespace

ProofMenu::ProofMenu(QWidget *parent) : QMenu(parent), m_spaces(new QActionGroup(this))
{
    setTitle(tr("Proof"));
    addSpace(tr("As the file is"), std::nullopt);
    addSeparator();
    using color::OutputSpace;
    for (const auto space : {OutputSpace::Srgb, OutputSpace::DisplayP3, OutputSpace::AdobeRgb, OutputSpace::ProPhoto})
        addSpace(pipeline::outputLabel(settingsFor(space)), space);
    m_file = new QAction(tr("A profile from a file…"), m_spaces);
    m_file->setCheckable(true);
    m_file->setData(int(OutputSpace::File));
    addAction(m_file);
    connect(m_file, &QAction::triggered, this, &ProofMenu::chooseFile);
    addSeparator();
    addSwitches();
    checkPresent();
}

void ProofMenu::addSwitches()
{
    m_paper = addAction(tr("With the white of its paper"));
    m_paper->setCheckable(true);
    m_paper->setEnabled(false);
    connect(m_paper, &QAction::toggled, this, [this](bool on) {
        m_proof.paper = on;
        Q_EMIT changed();
    });
    m_marking = addAction(tr("Mark colors that it cannot hold"));
    m_marking->setCheckable(true);
    m_marking->setShortcut(Qt::Key_G);
    m_marking->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_marking, &QAction::toggled, this, [this](bool on) {
        m_proof.marks = on;
        Q_EMIT changed();
    });
}

void ProofMenu::addSpace(const QString &text, std::optional<color::OutputSpace> space)
{
    auto *action = new QAction(text, m_spaces);
    action->setCheckable(true);
    action->setData(space ? int(*space) : kAsTheFile);
    addAction(action);
    connect(action, &QAction::triggered, this,
            [this, space] { take(space ? std::optional(settingsFor(*space)) : std::nullopt); });
}

void ProofMenu::choose(color::OutputSpace space)
{
    for (QAction *action : m_spaces->actions())
        if (action != m_file && action->data().toInt() == int(space))
            action->trigger();
}

void ProofMenu::take(std::optional<color::ColorSettings> colors)
{
    m_proof.colors = std::move(colors);
    const bool hasPaper = m_proof.colors && m_proof.colors->output == color::OutputSpace::File;
    m_paper->setEnabled(hasPaper);
    if (!hasPaper) {
        const QSignalBlocker quiet(m_paper);
        m_paper->setChecked(false);
        m_proof.paper = false;
    }
    checkPresent();
    Q_EMIT changed();
}

/// Also after a file was not chosen after all.
void ProofMenu::checkPresent()
{
    const int present = m_proof.colors ? int(m_proof.colors->output) : kAsTheFile;
    for (QAction *action : m_spaces->actions())
        if (action->data().toInt() == present)
            action->setChecked(true);
}

QString ProofMenu::label() const
{
    return m_proof.colors ? tr("Proof: %1").arg(pipeline::outputLabel(*m_proof.colors)) : tr("Proof");
}

void ProofMenu::chooseFile()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Choose a color profile"), {},
                                   tr("Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProofMenu::read);
    connect(dialog, &QDialog::rejected, this, &ProofMenu::checkPresent);
    dialog->open();
}

void ProofMenu::read(const QString &path)
{
    const QPointer<ProofMenu> self(this);
    QThreadPool::globalInstance()->start([self, path = QFile::encodeName(path).toStdString()] {
        const Result<Asset> asset = files::readAsset(path);
        QMetaObject::invokeMethod(qApp, [self, asset] {
            ProofMenu *menu = self.data();
            if (menu && asset)
                menu->takeFile(*asset);
            else if (menu)
                Q_EMIT menu->failed(QString::fromStdString(errorSentence(asset.error())));
        });
    });
}

void ProofMenu::takeFile(const Asset &profile)
{
    color::ColorSettings colors = settingsFor(color::OutputSpace::File);
    colors.profile = profile;
    take(std::move(colors));
}

} // namespace glassine::ui
