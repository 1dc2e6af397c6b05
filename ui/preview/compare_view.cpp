// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/compare_view.h"

#include "appearance/appearance.h"
#include "codecs/codec.h"
#include "pipeline/color_words.h"
#include "preview/compare_canvas.h"
#include "preview/compare_facts.h"
#include "preview/framing.h"
#include "preview/privacy_dialog.h"
#include "preview/proof_menu.h"
#include "preview/screen_profile.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWindow>

#include <cmath>

namespace glassine::ui {

namespace {

constexpr int kIconEdge = 20;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString formatLabel(const std::string &codec)
{
    const codecs::CodecDescription *description = codecs::codecById(codec);
    return description ? qt(description->label) : QString::fromStdString(codec);
}

} // namespace

CompareView::CompareView(QWidget *parent) : CompareView(worker::PoolSettings{}, parent)
{}

CompareView::CompareView(worker::PoolSettings settings, QWidget *parent)
    : QWidget(parent),
      m_loader(new PreviewLoader(settings, this)),
      m_canvas(new CompareCanvas(this)),
      m_screen(new ScreenProfile(this)),
      m_progress(new QProgressBar(this))
{
    m_settings = std::move(settings);
    connect(m_screen, &ScreenProfile::found, this, &CompareView::setScreenProfile);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(4);
    QSizePolicy room = m_progress->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(room);
    m_progress->hide();
    m_progress->setAccessibleName(tr("Comparison is being made"));
    m_tools = buildTools();
    m_facts = new CompareFacts(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_facts);
    addKeys();
    connectLoader();
    connect(m_canvas, &CompareCanvas::zoomChanged, this, &CompareView::updateZoom);
    connect(m_canvas, &CompareCanvas::modeChanged, this, &CompareView::updateMode);
    connect(m_canvas, &CompareCanvas::markMoved, this, &CompareView::placeMark);
    setAccessibleName(tr("Comparison"));
    updateIcons();
    showEmpty();
}

QWidget *CompareView::buildTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(2);
    m_modes = new QActionGroup(this);
    addMode(CompareMode::Split, QStringLiteral("compare-split"), tr("Split with a divider"), Qt::Key_S);
    addMode(CompareMode::SideBySide, QStringLiteral("compare-side"), tr("Side by side"), Qt::Key_B);
    addMode(CompareMode::Toggle, QStringLiteral("compare-toggle"), tr("Switch between before and after"), Qt::Key_T);
    addMode(CompareMode::Difference, QStringLiteral("compare-difference"), tr("Difference"), Qt::Key_D);
    m_modes->actions().front()->setChecked(true);
    for (QAction *action : m_modes->actions())
        layout->addWidget(buttonFor(action));
    layout->addSpacing(10);
    m_zooms = new QActionGroup(this);
    addZoom(ViewTransform::kFit, tr("Fit"), tr("Fit the whole photo"), Qt::Key_F);
    addZoom(1, tr("1:1"), tr("One pixel of the result on one pixel of the screen"), Qt::Key_1);
    addZoom(2, tr("2:1"), tr("Twice as large"), Qt::Key_2);
    for (QAction *action : m_zooms->actions())
        layout->addWidget(buttonFor(action));
    m_zoomText = new QLabel(tools);
    m_zoomText->setForegroundRole(QPalette::PlaceholderText);
    m_zoomText->setMinimumWidth(m_zoomText->fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    m_zoomText->setAccessibleName(tr("Zoom"));
    layout->addSpacing(4);
    layout->addWidget(m_zoomText);
    layout->addStretch(1);
    layout->addWidget(buildProof());
    layout->addSpacing(4);
    m_whatLeaves = new QAction(tr("What leaves"), this);
    m_whatLeaves->setData(QStringLiteral("info"));
    m_whatLeaves->setShortcut(Qt::Key_P);
    m_whatLeaves->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_whatLeaves->setToolTip(
        tr("Metadata before and after (%1)").arg(QKeySequence(Qt::Key_P).toString(QKeySequence::NativeText)));
    connect(m_whatLeaves, &QAction::triggered, this, &CompareView::showWhatLeaves);
    addAction(m_whatLeaves);
    layout->addWidget(buttonFor(m_whatLeaves));
    m_renditions = new QComboBox(tools);
    m_renditions->setAccessibleName(tr("Rendition"));
    m_renditions->setToolTip(tr("Which of the files that come of a photo is shown"));
    m_renditions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_renditions->setMinimumContentsLength(8);
    layout->addWidget(m_renditions);
    connect(m_renditions, &QComboBox::activated, this, &CompareView::request);
    return tools;
}

QToolButton *CompareView::buildProof()
{
    m_proof = new ProofMenu(this);
    m_proofButton = new QToolButton(this);
    m_proofButton->setMenu(m_proof);
    m_proofButton->setPopupMode(QToolButton::InstantPopup);
    m_proofButton->setAutoRaise(true);
    m_proofButton->setFocusPolicy(Qt::StrongFocus);
    m_proofButton->setToolTip(tr("Show the result as it comes out in other colors, for example in print"));
    m_proofButton->setText(m_proof->label());
    m_proofButton->setAccessibleName(m_proof->label());
    m_proofButton->setAccessibleDescription(m_proofButton->toolTip());
    addAction(m_proof->marking());
    connect(m_proof, &ProofMenu::changed, this, &CompareView::updateProof);
    connect(m_proof, &ProofMenu::failed, this, &CompareView::takeFailure);
    return m_proofButton;
}

QToolButton *CompareView::buttonFor(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({kIconEdge, kIconEdge});
    button->setAccessibleName(action->text());
    button->setAccessibleDescription(action->toolTip());
    return button;
}

void CompareView::addMode(CompareMode mode, const QString &icon, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_modes);
    action->setCheckable(true);
    action->setData(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        tr("%1 (%2)", "what a button does, and its key").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, mode] { chooseMode(mode); });
    addAction(action);
}

void CompareView::addZoom(double zoom, const QString &text, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(name, m_zooms);
    action->setIconText(text);
    action->setCheckable(true);
    action->setData(zoom);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        tr("%1 (%2)", "what a button does, and its key").arg(name, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, zoom] { m_canvas->setZoom(zoom); });
    addAction(action);
}

void CompareView::addKeys()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    constexpr double kStep = 1.25;
    add(tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence(QKeySequence::ZoomIn)},
        [this] { m_canvas->zoomBy(kStep); });
    add(tr("Zoom out"), {Qt::Key_Minus, QKeySequence(QKeySequence::ZoomOut)}, [this] { m_canvas->zoomBy(1 / kStep); });
}

/// The key of the mode that switches sides switches them.
void CompareView::chooseMode(CompareMode mode)
{
    if (mode == CompareMode::Toggle && m_canvas->mode() == CompareMode::Toggle)
        m_canvas->setShowsAfter(!m_canvas->showsAfter());
    m_canvas->setMode(mode);
}

void CompareView::connectLoader()
{
    connect(m_facts, &CompareFacts::againRequested, m_loader, &PreviewLoader::requestAgain);
    connect(m_loader, &PreviewLoader::started, this, [this] {
        m_shown.failure.clear();
        m_canvas->setMessage({});
        m_canvas->setStale(true);
        m_progress->show();
        updateFacts();
    });
    connect(m_loader, &PreviewLoader::coarseLoaded, this, &CompareView::takeCoarse);
    connect(m_loader, &PreviewLoader::beforeLoaded, this, [this](const Picture &picture) {
        updateResultSize();
        m_canvas->setBefore(picture);
    });
    connect(m_loader, &PreviewLoader::sourceKnown, this, &CompareView::takeSource);
    connect(m_loader, &PreviewLoader::afterLoaded, this, &CompareView::takeAfter);
    connect(m_loader, &PreviewLoader::failed, this, &CompareView::takeFailure);
    connect(m_loader, &PreviewLoader::finished, this, [this] {
        m_progress->hide();
        m_canvas->setStale(false); // the result may have been right already
    });
}

void CompareView::showPhoto(const QByteArray &path, const presets::Preset &preset)
{
    if (preset.recipe.renditions.empty())
        return;
    if (m_path != path) {
        clear();
        m_path = path;
        m_shown.chosen = true;
    }
    m_preset = preset;
    fillRenditions();
    m_tools->setEnabled(true);
    m_canvas->setMessage({});
    request();
}

void CompareView::clear()
{
    m_loader->clear();
    m_canvas->clear();
    m_path.clear();
    m_shown = {};
    m_progress->hide();
    updateWhatLeaves();
    showEmpty();
}

void CompareView::showEmpty()
{
    m_tools->setEnabled(false);
    m_renditions->hide();
    updateFacts();
}

void CompareView::setScreenProfile(const QByteArray &profile)
{
    // What does not fit beside a job is done without.
    m_screenProfile = profile.size() <= worker::kMaxScreenProfileBytes ? profile : QByteArray();
    if (!m_path.isEmpty())
        request();
}

/// The rendition that was looked at stays chosen, as long as the preset has one of that name.
void CompareView::fillRenditions()
{
    const QString chosen = m_renditions->currentData().toString();
    const QSignalBlocker quiet(m_renditions);
    m_renditions->clear();
    for (const pipeline::RenditionRecipe &rendition : pipeline::pictures(m_preset.recipe)) {
        const QString id = QString::fromStdString(rendition.id);
        const QString format = rendition.format == "same" ? tr("same format") : formatLabel(rendition.format);
        m_renditions->addItem(QStringLiteral("%1 · %2").arg(id, format), id);
    }
    m_renditions->setCurrentIndex(std::max(0, m_renditions->findData(chosen)));
    m_renditions->setVisible(m_renditions->count() > 1);
}

void CompareView::showRendition(int index)
{
    if (index < 0 || index >= m_renditions->count() || m_path.isEmpty())
        return;
    m_renditions->setCurrentIndex(index);
    request();
}

void CompareView::request()
{
    const int rendition = std::max(0, m_renditions->currentIndex());
    m_enlargement = enlargement();
    m_loader->request({m_path, m_preset.recipe, rendition, m_screenProfile, enlargement(), m_preset.id.toStdString(),
                       m_proof->proof()});
    updateWhatLeaves();
    if (!m_shown.after)
        updateResultSize();
}

/// How much nearer the original is to be looked at than the result's pixels show it.
double CompareView::enlargement() const
{
    if (!m_shown.before)
        return 1;
    const auto &rendition = m_preset.recipe.renditions[std::size_t(std::max(0, m_renditions->currentIndex()))];
    const QSize pixels = m_shown.before->pixels;
    return usefulEnlargement(rendition, {pixels.width(), pixels.height()}, m_canvas->fits() ? 0 : m_canvas->zoom());
}

void CompareView::showWhatLeaves()
{
    if (!m_privacy)
        m_privacy = new PrivacyDialog(m_settings, this);
    m_privacy->show();
    m_privacy->raise();
    updateWhatLeaves();
}

/// Asked for only while somebody looks.
void CompareView::updateWhatLeaves()
{
    if (!m_privacy || !m_privacy->isVisible())
        return;
    if (m_path.isEmpty())
        m_privacy->showNothing();
    else
        m_privacy->showPhoto(m_path, m_preset, std::max(0, m_renditions->currentIndex()));
}

void CompareView::updateProof()
{
    m_proofButton->setText(m_proof->label());
    m_proofButton->setAccessibleName(m_proof->label());
    if (!m_path.isEmpty())
        request();
}

void CompareView::takeSource(const pipeline::PhotoFacts &facts)
{
    m_shown.space = pipeline::spaceLabel(facts.space);
    m_shown.outOfGamut = facts.outOfGamut;
    m_shown.output = pipeline::outputLabel(m_proof->proof().colors.value_or(m_preset.recipe.color));
    updateFacts();
}

void CompareView::updateResultSize()
{
    if (!m_shown.before)
        return;
    const auto &rendition = m_preset.recipe.renditions[std::size_t(std::max(0, m_renditions->currentIndex()))];
    const Size result = pipeline::plannedSize(rendition,
                                              {m_shown.before->pixels.width(), m_shown.before->pixels.height()});
    m_canvas->setResultSize({result.width, result.height});
}

void CompareView::takeCoarse(const Picture &picture, const BeforeFacts &facts)
{
    m_shown.before = facts;
    updateResultSize();
    m_canvas->setBefore(picture);
    updateFacts();
    if (enlargement() > m_enlargement)
        request(); // one looks from near already
}

void CompareView::takeAfter(const Picture &picture, const AfterFacts &facts)
{
    m_shown.after = facts;
    m_shown.reduced = picture.size() != facts.pixels;
    m_canvas->setResultSize(facts.pixels);
    m_canvas->setAfter(picture);
    m_canvas->setStale(false);
    showMark(facts.mark);
    updateFacts();
}

/// The part of the result that its watermark can be moved in.
std::optional<pipeline::Area> CompareView::markedArea() const
{
    const auto rendition = std::size_t(std::max(0, m_renditions->currentIndex()));
    if (!m_shown.before || rendition >= m_preset.recipe.renditions.size())
        return std::nullopt;
    const QSize upright = m_shown.before->pixels;
    return pipeline::markedArea(m_preset.recipe.renditions[rendition], {upright.width(), upright.height()});
}

void CompareView::showMark(const QRect &mark)
{
    const auto area = markedArea();
    const QRectF photo = area ? QRectF(area->left, area->top, area->size.width, area->size.height) : QRectF();
    m_canvas->setMark(area ? QRectF(mark) : QRectF(), photo);
}

void CompareView::placeMark(const QRectF &mark)
{
    const auto area = markedArea();
    if (!area)
        return;
    const QRect pixels = mark.toRect();
    const pipeline::MarkPlace place = pipeline::markPlaceAt(
        *area, {pixels.x(), pixels.y(), {pixels.width(), pixels.height()}});
    Q_EMIT markPlaced(std::max(0, m_renditions->currentIndex()), QString::fromStdString(place.gravity), place.marginX,
                      place.marginY);
}

void CompareView::takeFailure(const QString &sentence)
{
    m_shown.failure = sentence;
    m_shown.after.reset();
    m_canvas->setAfter({});
    m_canvas->setMark({}, {});
    m_canvas->setStale(false);
    m_canvas->setMessage(sentence);
    m_progress->hide();
    updateFacts();
}

void CompareView::updateFacts()
{
    m_facts->showComparison(m_shown);
    m_canvas->setAccessibleDescription(QStringLiteral("%1 %2").arg(summary(), m_canvas->markHint()).trimmed());
}

QString CompareView::summary() const
{
    return comparisonSummary(m_shown);
}

void CompareView::updateZoom()
{
    const double zoom = m_canvas->zoom();
    if (!m_path.isEmpty() && enlargement() > m_enlargement)
        request();
    m_zoomText->setText(tr("%1 %", "zoom").arg(QLocale().toString(int(std::lround(100 * zoom)))));
    for (QAction *action : m_zooms->actions()) {
        const double own = action->data().toDouble();
        action->setChecked(own == ViewTransform::kFit ? m_canvas->fits()
                                                      : !m_canvas->fits() && std::abs(own - zoom) < 1e-6);
    }
}

void CompareView::updateMode()
{
    m_modes->actions().at(int(m_canvas->mode()))->setChecked(true);
}

void CompareView::updateIcons()
{
    for (QAction *action : m_modes->actions())
        action->setIcon(themedIcon(action->data().toString(), palette()));
    m_whatLeaves->setIcon(themedIcon(m_whatLeaves->data().toString(), palette()));
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_facts) {
        updateIcons();
        updateFacts();
    }
}

void CompareView::showEvent(QShowEvent *event)
{
    m_loader->warmUp();
    QWidget::showEvent(event);
    const QWindow *top = window()->windowHandle();
    if (!top)
        return;
    connect(top, &QWindow::screenChanged, m_screen, &ScreenProfile::lookUp, Qt::UniqueConnection);
    m_screen->lookUp(top->screen());
}

} // namespace glassine::ui
