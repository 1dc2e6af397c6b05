// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/privacy_dialog.h"

#include "appearance/roomy_rows.h"
#include "files/input_file.h"
#include "files/sidecar.h"
#include "preview/privacy_model.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace glassine::ui {

/// A photo's bytes, read on a thread of its own.
struct PrivacyDialog::Opened {
    worker::Discloser::Question question;
    std::optional<Error> error;
};

namespace {

Result<void> readInto(worker::Discloser::Question &question, Result<files::InputFile> input, const std::string &path,
                      bool sidecars)
{
    if (!input)
        return fail(input.error());
    GLASSINE_TRY(files::InputSnapshot snapshot, files::snapshotInput(*input, path));
    question.photo = std::move(snapshot.fd);
    question.type = input->type;
    question.origin = formulas::originOf(path, input->identity.mtimeNs);
    if (auto sidecar = sidecars ? files::openSidecar(path) : std::nullopt)
        question.sidecar = std::move(sidecar->snapshot.fd);
    return {};
}

} // namespace

PrivacyDialog::PrivacyDialog(worker::PoolSettings settings, QWidget *parent)
    : QDialog(parent),
      m_settings(std::move(settings)),
      m_model(new PrivacyModel(this)),
      m_view(new QTreeView(this)),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("What leaves"));
    m_settings.workers = 1;
    m_io.setMaxThreadCount(1);
    m_words->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("The file is being made and read"));
    QSizePolicy room = m_progress->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(room);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Metadata before and after"));
    m_view->setAccessibleDescription(tr("Every tag of the photo, and what leaves with the new file."));
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(true);
    makeRoomy(m_view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    takeIconsOff(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(760, 560);
    showNothing();
}

PrivacyDialog::~PrivacyDialog()
{
    m_archives.cancel();
    m_io.waitForDone();
    m_discloser.reset();
}

void PrivacyDialog::showNothing()
{
    ++m_generation;
    m_model->clear();
    say(tr("Choose a photo to see what it says about itself."));
}

void PrivacyDialog::showPhoto(const QByteArray &path, const presets::Preset &preset, int rendition)
{
    const int generation = ++m_generation;
    m_preset = preset;
    m_rendition = rendition;
    m_progress->show();
    const QPointer<PrivacyDialog> self(this);
    m_io.start([self, generation, raw = path.toStdString(), sidecars = preset.recipe.metadata.readSidecars,
                archives = &m_archives] { // the threads end before it goes
        auto opened = std::make_shared<Opened>();
        if (const auto read = readInto(opened->question, archives->openInput(raw, Limits{}), raw, sidecars); !read)
            opened->error = read.error();
        QMetaObject::invokeMethod(qApp, [self, generation, opened] {
            if (PrivacyDialog *dialog = self.data(); dialog && dialog->m_generation == generation)
                dialog->takeOpened(opened);
        });
    });
}

void PrivacyDialog::takeOpened(const std::shared_ptr<Opened> &opened)
{
    if (opened->error)
        return take(fail(*opened->error));
    m_discloser.reset();
    m_pool = std::make_unique<worker::Pool>(m_settings);
    m_discloser = std::make_unique<worker::Discloser>(*m_pool);
    worker::Discloser::Question question = std::move(opened->question);
    question.origin.preset = m_preset.id.toStdString();
    question.recipe = m_preset.recipe;
    if (std::size_t(m_rendition) < m_preset.recipe.renditions.size())
        question.recipe.renditions = {m_preset.recipe.renditions[std::size_t(m_rendition)]};
    m_discloser->ask(std::move(question), [this](Result<worker::Disclosed> answer) { take(std::move(answer)); });
}

void PrivacyDialog::take(Result<worker::Disclosed> disclosed)
{
    if (!disclosed) {
        m_model->clear();
        return say(QString::fromStdString(errorSentence(disclosed.error())));
    }
    m_model->show(*disclosed, 0);
    m_view->expandAll();
    for (int column = 0; column < PrivacyModel::After; ++column)
        m_view->resizeColumnToContents(column);
    if (!disclosed->files.empty() && !disclosed->files[0].ok)
        return say(QString::fromStdString(errorSentence(disclosed->files[0].error)));
    if (m_model->rowCount() == 0)
        return say(tr("The photo says nothing about itself."));
    say(tr("%n tag(s) leave with the file.", nullptr, m_model->leaving()) + u' '
        + tr("%n tag(s) stay here.", nullptr, m_model->staying()));
}

void PrivacyDialog::say(const QString &sentence)
{
    m_progress->hide();
    m_words->setText(sentence);
    Q_EMIT answered();
}

QString PrivacyDialog::summary() const
{
    return m_words->text();
}

} // namespace glassine::ui
