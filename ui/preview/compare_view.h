// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A photo before and after, with exactly the preset that would run: pictures, modes, zoom, renditions, and what is saved.

#include "pipeline/mark_place.h"
#include "presets/preset.h"
#include "preview/compare_facts.h"
#include "preview/preview_loader.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace glassine::ui {

class CompareCanvas;
class PrivacyDialog;
class ProofMenu;
class ScreenProfile;
enum class CompareMode;

class CompareView final : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    CompareView(worker::PoolSettings settings, QWidget *parent);

    /// `path` in raw bytes. Called again with the same or a changed preset, only what differs is made anew.
    void showPhoto(const QByteArray &path, const presets::Preset &preset);
    void clear();
    /// Looks at another rendition of the preset.
    void showRendition(int index);
    /// Every tag of the photo, before and after, in a window beside this one.
    void showWhatLeaves();
    /// ICC profile of the screen this is on; empty = sRGB.
    void setScreenProfile(const QByteArray &profile);

    CompareCanvas *canvas() const { return m_canvas; }
    PreviewLoader *loader() const { return m_loader; }
    PrivacyDialog *privacy() const { return m_privacy; } ///< null until it is asked for
    ProofMenu *proof() const { return m_proof; }
    bool busy() const { return m_loader->busy(); }
    /// What is shown in words: "612 KB, 93 % saved, JPEG, 2048 × 1365 pixels", or why nothing is.
    QString summary() const;

Q_SIGNALS:
    /// The watermark was moved in the picture: what the preset has to say for it to stay there.
    void markPlaced(int rendition, const QString &gravity, double marginX, double marginY);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTools();
    QToolButton *buildProof();
    void addMode(CompareMode mode, const QString &icon, const QString &text, const QKeySequence &key);
    void addZoom(double zoom, const QString &text, const QString &name, const QKeySequence &key);
    void addKeys();
    QToolButton *buttonFor(QAction *action);
    void connectLoader();
    void chooseMode(CompareMode mode);
    void fillRenditions();
    void request();
    void updateWhatLeaves();
    void takeCoarse(const Picture &picture, const BeforeFacts &facts);
    void takeAfter(const Picture &picture, const AfterFacts &facts);
    void takeFailure(const QString &sentence);
    void showMark(const QRect &mark);
    void placeMark(const QRectF &mark);
    std::optional<pipeline::Area> markedArea() const;
    void takeSource(const pipeline::PhotoFacts &facts);
    void updateProof();
    void updateResultSize();
    double enlargement() const;
    void updateFacts();
    void updateZoom();
    void updateMode();
    void updateIcons();
    void showEmpty();

    PreviewLoader *m_loader = nullptr;
    CompareCanvas *m_canvas = nullptr;
    ScreenProfile *m_screen = nullptr;
    QActionGroup *m_modes = nullptr;
    QActionGroup *m_zooms = nullptr;
    QComboBox *m_renditions = nullptr;
    ProofMenu *m_proof = nullptr;
    QToolButton *m_proofButton = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_zoomText = nullptr;
    CompareFacts *m_facts = nullptr;
    QWidget *m_tools = nullptr;
    QAction *m_whatLeaves = nullptr;
    PrivacyDialog *m_privacy = nullptr;
    worker::PoolSettings m_settings;

    QByteArray m_path;
    presets::Preset m_preset;
    QByteArray m_screenProfile;
    double m_enlargement = 1; ///< of the original that was asked for last
    Comparison m_shown;
};

} // namespace glassine::ui
