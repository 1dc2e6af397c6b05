// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_screens.h"

#include "presets/option_form.h"
#include "presets/preset_editor.h"
#include "presets/preset_panel.h"
#include "preview/compare_canvas.h"
#include "preview/compare_view.h"
#include "preview/privacy_dialog.h"
#include "preview/privacy_model.h"
#include "preview/proof_menu.h"
#include "screenshot_tools.h"
#include "window/inline_message.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSplitter>
#include <QTemporaryDir>

namespace glassine::ui {

namespace {

/// The two widgets beside each other, connected as in the window.
struct Stage {
    QTemporaryDir own;
    QSplitter window;
    PresetPanel *presets = new PresetPanel(presets::PresetStore(own.path()), &window);
    CompareView *compare = new CompareView(&window);

    explicit Stage(const QString &photo)
    {
        window.addWidget(presets);
        window.addWidget(compare);
        window.resize(1060, 760);
        window.setSizes({350, 710});
        QObject::connect(presets, &PresetPanel::presetChanged, compare, [this, photo](const presets::Preset &preset) {
            compare->showPhoto(QFile::encodeName(photo), preset);
        });
        QObject::connect(presets, &PresetPanel::renditionChosen, compare, &CompareView::showRendition);
        compare->showPhoto(QFile::encodeName(photo), *presets->currentPreset());
        window.show();
    }
    bool settle()
    {
        liveFor(250); // longer than a change waits to be told
        return liveUntil([this] { return !compare->busy(); });
    }
};

bool shootModes(Stage &stage, const QDir &folder, const QString &suffix)
{
    CompareCanvas *canvas = stage.compare->canvas();
    stage.presets->select(QStringLiteral("web-2048"));
    bool good = stage.settle() && savePicture(stage.window, folder, QStringLiteral("compare-split") + suffix);
    canvas->setZoom(1);
    canvas->setMode(CompareMode::SideBySide);
    good = savePicture(stage.window, folder, QStringLiteral("compare-side-by-side") + suffix) && good;
    canvas->setMode(CompareMode::Difference);
    canvas->setZoom(ViewTransform::kFit);
    good = savePicture(stage.window, folder, QStringLiteral("compare-difference") + suffix) && good;
    canvas->setMode(CompareMode::Split);
    return good;
}

/// A watermark to drag, a soft proof with what it cannot show, and what leaves.
bool shootProfessional(Stage &stage, const QDir &folder, const QString &suffix)
{
    stage.presets->select(QStringLiteral("client-proofs"));
    bool good = stage.settle() && savePicture(stage.window, folder, QStringLiteral("compare-watermark") + suffix);
    stage.presets->select(QStringLiteral("web-2048"));
    stage.compare->proof()->choose(color::OutputSpace::Srgb);
    stage.compare->proof()->marking()->setChecked(true);
    good = stage.settle() && good;
    good = savePicture(stage.window, folder, QStringLiteral("compare-proof") + suffix) && good;
    stage.compare->proof()->marking()->setChecked(false);
    stage.compare->showWhatLeaves();
    good = stage.settle() && good;
    good = liveUntil([&] { return stage.compare->privacy()->model()->rowCount() > 0; }) && good;
    good = savePicture(*stage.compare->privacy(), folder, QStringLiteral("what-leaves") + suffix) && good;
    stage.compare->privacy()->close();
    return good;
}

bool shootEditor(Stage &stage, const QDir &folder, const QString &suffix)
{
    stage.presets->openEditor();
    presets::Draft *draft = stage.presets->editor()->draft();
    bool good =
        draft->set({0, {QStringLiteral("target"), QStringLiteral("quality")}}, QStringLiteral("35")).has_value();
    good = draft->setStep(0, QStringLiteral("border"), true).has_value() && good;
    stage.presets->editor()->operationForm("resize")->setExpertShown(true);
    stage.presets->editor()->refresh();
    Q_EMIT stage.presets->editor()->draftChanged();
    good = stage.settle() && good;
    good = savePicture(stage.window, folder, QStringLiteral("preset-editor") + suffix) && good;
    stage.presets->closeEditor();
    good = savePicture(stage.window, folder, QStringLiteral("preset-changed") + suffix) && good;
    stage.presets->select(QStringLiteral("responsive"));
    stage.presets->openEditor();
    good = stage.settle() && good;
    good = savePicture(stage.window, folder, QStringLiteral("preset-renditions") + suffix) && good;
    stage.presets->closeEditor();
    return good;
}

bool shootProblems(Stage &stage, const QDir &folder, const QString &suffix)
{
    QFile garbage(stage.own.filePath(QStringLiteral("holiday.glassine")));
    if (!garbage.open(QIODevice::WriteOnly))
        return false;
    garbage.write(
        R"({"glassine":1,"color":{"intent":"loud"},"naming":{"template":"{oops}"},"renditions":[{"id":"a","format":"jpge"}]})");
    garbage.close();
    stage.presets->importFiles({garbage.fileName()});
    bool good = liveUntil([&] { return stage.presets->message()->isVisible(); });
    stage.compare->showPhoto(QFile::encodeName(garbage.fileName()), *stage.presets->model()->preset(0));
    good = stage.settle() && good;
    return savePicture(stage.window, folder, QStringLiteral("preset-problems") + suffix) && good;
}

} // namespace

bool shootPreviews(QApplication &application, const QDir &folder, Theme theme, const QString &suffix,
                   const QString &photo)
{
    applyTheme(application, theme);
    Stage stage(photo);
    bool good = shootModes(stage, folder, suffix);
    good = shootProfessional(stage, folder, suffix) && good;
    good = shootEditor(stage, folder, suffix) && good;
    return shootProblems(stage, folder, suffix) && good;
}

} // namespace glassine::ui
