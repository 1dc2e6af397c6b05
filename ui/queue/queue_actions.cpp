// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_actions.h"

#include "appearance/appearance.h"
#include "batch/batch_controller.h"
#include "desktop/desktop_bus.h"
#include "files/member_path.h"
#include "presets/preset_words.h"
#include "queue/queue_text.h"
#include "queue/quick_look.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace glassine::ui {

namespace {

constexpr std::size_t kMostOpened = 10; ///< more windows than anybody wants at once

QByteArray rawBytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

QUrl urlOf(const std::string &path)
{
    return QUrl::fromLocalFile(QFile::decodeName(rawBytes(files::fileOnDisk(path))));
}

} // namespace

QString shellQuoted(const QString &text)
{
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (kPlain.match(text).hasMatch())
        return text;
    QString inside = text;
    return u'\'' + inside.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QueueActions::QueueActions(QueuePane *pane, QueueModel *model, BatchController *controller, DesktopBus *bus,
                           QWidget *window)
    : QObject(window),
      m_pane(pane),
      m_model(model),
      m_controller(controller),
      m_bus(bus),
      m_look(new QuickLook(window)),
      m_presetMenu(new QMenu(tr("Change the &preset"), window))
{
    m_open = add(tr("&Open"), {}, &QueueActions::open);
    m_openOriginal = add(tr("Open o&riginal"), {}, &QueueActions::openOriginal);
    m_quickLook = add(tr("&Quick look"), {}, &QueueActions::look);
    m_reveal = add(tr("Show in &file manager"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &QueueActions::reveal);
    m_copyPaths = add(tr("&Copy path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &QueueActions::copyPaths);
    m_copyCommand = add(tr("Copy as co&mmand line"), {}, &QueueActions::copyCommand);
    m_retry = add(tr("&Try again"), QKeySequence(Qt::CTRL | Qt::Key_T), &QueueActions::retry);
    m_aside = add(tr("Set &aside"), QKeySequence(Qt::CTRL | Qt::Key_E), &QueueActions::toggleAside);
    m_remove = add(tr("Re&move from the list"), QKeySequence::Delete, &QueueActions::remove);
    m_presetMenu->setAccessibleName(withoutMnemonic(m_presetMenu->title()));
    connect(m_presetMenu, &QMenu::aboutToShow, this, &QueueActions::fillPresetMenu);
    connect(m_pane, &QueuePane::selectionChanged, this, &QueueActions::update);
    connect(m_controller, &BatchController::stateChanged, this, &QueueActions::update);
    connect(m_pane, &QueuePane::menuRequested, this, &QueueActions::showMenu);
    connect(m_pane, &QueuePane::photoActivated, this, &QueueActions::open);
    connect(m_pane, &QueuePane::quickLookRequested, this, &QueueActions::look);
    connect(m_look, &QuickLook::closed, this, [this] { m_pane->view()->setFocus(); });
    connect(m_look, &QuickLook::stepped, this, [this](int rows) {
        m_pane->step(rows);
        showLook();
    });
    update();
}

QAction *QueueActions::add(const QString &text, const QKeySequence &keys, void (QueueActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    m_all << action;
    return action;
}

void QueueActions::update()
{
    const PhotoIds ids = m_pane->selectedPhotos();
    const bool any = !ids.empty();
    const bool running = m_controller->running();
    for (QAction *action : {m_open, m_openOriginal, m_reveal, m_copyPaths, m_copyCommand})
        action->setEnabled(any);
    m_quickLook->setEnabled(m_pane->currentPhoto().has_value());
    m_remove->setEnabled(any && !running);
    m_presetMenu->setEnabled(any && !running && !unfinished(ids).empty());
    m_aside->setEnabled(any && !running && !unfinished(ids).empty());
    m_retry->setEnabled(!running && !m_controller->fromJournal()
                        && std::any_of(ids.begin(), ids.end(),
                                       [this](PhotoId id) { return isFinished(m_model->table().row(id).state); }));
    const bool allAside = any && std::all_of(ids.begin(), ids.end(), [this](PhotoId id) {
                              return m_controller->photos()->photo(id).setAside;
                          });
    m_aside->setText(allAside ? tr("Take back &into the batch") : tr("Set &aside"));
}

PhotoIds QueueActions::unfinished(const PhotoIds &ids) const
{
    PhotoIds open;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(open),
                 [this](PhotoId id) { return !isFinished(m_model->table().row(id).state); });
    return open;
}

void QueueActions::fillMenu(QMenu *menu) const
{
    menu->addActions({m_open, m_openOriginal, m_quickLook, m_reveal});
    menu->addSeparator();
    menu->addActions({m_copyPaths, m_copyCommand});
    menu->addSeparator();
    menu->addMenu(m_presetMenu);
    menu->addActions({m_retry, m_aside, m_remove});
}

void QueueActions::setPresetSource(std::function<std::vector<std::pair<QString, QString>>()> presets)
{
    m_presets = std::move(presets);
}

void QueueActions::fillPresetMenu()
{
    m_presetMenu->clear();
    const PhotoIds ids = m_pane->selectedPhotos();
    const PhotoList *list = m_controller->photos();
    const auto addChoice = [&](const QString &id, QString name) {
        QAction *action = m_presetMenu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::all_of(ids.begin(), ids.end(), [&](PhotoId photo) {
            const presets::Preset *own = list->ownPreset(photo);
            return id.isEmpty() ? !own : own && own->id == id;
        }));
        connect(action, &QAction::triggered, this,
                [this, id] { Q_EMIT presetWanted(unfinished(m_pane->selectedPhotos()), id); });
    };
    addChoice({}, tr("As the batch: %1", "%1: a preset").arg(presetText(m_controller->preset().name)));
    m_presetMenu->addSeparator();
    if (m_presets)
        for (const auto &[id, name] : m_presets())
            addChoice(id, name);
}

void QueueActions::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_pane);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(at);
}

void QueueActions::open()
{
    PhotoIds ids = m_pane->selectedPhotos();
    ids.resize(std::min(ids.size(), kMostOpened));
    for (const PhotoId id : ids)
        QDesktopServices::openUrl(urlOf(bestFileOf(m_model->record(id))));
}

void QueueActions::openOriginal()
{
    PhotoIds ids = m_pane->selectedPhotos();
    ids.resize(std::min(ids.size(), kMostOpened));
    for (const PhotoId id : ids)
        QDesktopServices::openUrl(urlOf(m_controller->photos()->photo(id).file->path));
}

void QueueActions::reveal()
{
    QList<QByteArray> paths;
    for (const PhotoId id : m_pane->selectedPhotos())
        paths << rawBytes(bestFileOf(m_model->record(id)));
    m_bus->reveal(paths);
}

void QueueActions::copyPaths()
{
    QStringList texts;
    QList<QUrl> urls;
    for (const PhotoId id : m_pane->selectedPhotos()) {
        const std::string &path = m_controller->photos()->photo(id).file->path;
        texts << QFile::decodeName(rawBytes(path));
        urls << urlOf(path);
    }
    auto *mime = new QMimeData; // text for a terminal, addresses for a file manager
    mime->setText(texts.join(u'\n'));
    mime->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(mime);
}

QString QueueActions::commandLine() const
{
    const QStringList target = m_controller->destination()->isInPlace()
        ? QStringList{QStringLiteral("--in-place")}
        : QStringList{QStringLiteral("--output"), shellQuoted(m_controller->outputFolder())};
    std::vector<std::pair<QString, QStringList>> commands; // one for each preset, in the order of the photos
    for (const PhotoId id : m_pane->selectedPhotos()) {
        const QString preset = m_controller->presetFor(id).id;
        auto command = std::find_if(commands.begin(), commands.end(),
                                    [&](const auto &known) { return known.first == preset; });
        if (command == commands.end()) {
            commands.emplace_back(preset,
                                  QStringList{QStringLiteral("glassine"), QStringLiteral("optimize"),
                                              QStringLiteral("--preset"), shellQuoted(preset)}
                                          + target
                                      << QStringLiteral("--"));
            command = std::prev(commands.end());
        }
        command->second << shellQuoted(QFile::decodeName(rawBytes(m_controller->photos()->photo(id).file->path)));
    }
    QStringList lines;
    for (const auto &[preset, words] : commands)
        lines << words.join(u' ');
    return lines.join(u'\n');
}

void QueueActions::copyCommand()
{
    QGuiApplication::clipboard()->setText(commandLine());
}

void QueueActions::remove()
{
    m_controller->photos()->remove(m_pane->selectedPhotos());
}

void QueueActions::retry()
{
    m_controller->retry(m_pane->selectedPhotos());
}

void QueueActions::toggleAside()
{
    const PhotoIds ids = unfinished(m_pane->selectedPhotos());
    const bool allAside = std::all_of(ids.begin(), ids.end(),
                                      [this](PhotoId id) { return m_controller->photos()->photo(id).setAside; });
    m_controller->photos()->setAside(ids, !allAside);
    update();
}

void QueueActions::look()
{
    showLook();
}

void QueueActions::showLook()
{
    const auto id = m_pane->currentPhoto();
    if (!id)
        return;
    const batch::ItemRecord record = m_model->record(*id);
    const int row = m_model->rowOfPhoto(*id);
    QStringList facts;
    for (const int column : {QueueModel::Pixels, QueueModel::FileSize, QueueModel::State}) {
        const QString text = m_model->index(row, column).data().toString();
        if (!text.isEmpty())
            facts << text;
    }
    m_look->showPhoto(rawBytes(bestFileOf(record)), m_model->index(row, QueueModel::Photo).data().toString(),
                      facts.join(QStringLiteral("  ·  ")));
}

} // namespace glassine::ui
