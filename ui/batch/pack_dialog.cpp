// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pack_dialog.h"

#include "appearance/appearance.h"
#include "appearance/brief_path.h"
#include "batch/in_place.h"
#include "delivery/session_feed.h"
#include "presets/label_column.h"
#include "presets/option_form.h"
#include "window/choose_files.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace glassine::ui {

namespace {

constexpr int kSteps = 1000;

/// Beside the folder that is packed: in it, the next archive would hold this one.
QString suggestion(const QString &folder)
{
    const QFileInfo info(folder);
    const QString name = info.fileName().isEmpty() ? QStringLiteral("delivery") : info.fileName();
    const auto path = [&](int number) {
        return info.path() + u'/' + name + (number == 1 ? QString() : QStringLiteral(" (%1)").arg(number))
            + QStringLiteral(".zip");
    };
    int number = 1;
    while (number < 1000 && QFileInfo::exists(path(number)))
        ++number;
    return path(number);
}

} // namespace

PackDialog::PackDialog(QWidget *parent)
    : QDialog(parent),
      m_job(new PackJob(this)),
      m_name(new QLineEdit(this)),
      m_column(new LabelColumn(LabelColumn::Room::Window, this)),
      m_options(new OptionForm(archive::packOptions(), m_column, 0, this)),
      m_progress(new QProgressBar(this)),
      m_words(new QLabel(this)),
      m_choose(new QPushButton(tr("C&hoose…"), this)),
      m_pack(new QPushButton(tr("&Pack"), this)),
      m_stop(new QPushButton(tr("S&top"), this)),
      m_open(new QPushButton(tr("Ope&n folder"), this))
{
    setWindowTitle(tr("Pack as archive"));
    auto *label = new QLabel(tr("&Archive"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(withoutMnemonic(label->text()));
    m_name->setObjectName(QStringLiteral("archive"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, kSteps);
    m_progress->setAccessibleName(tr("How much is packed and checked"));
    QSizePolicy room = m_progress->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(room);
    m_pack->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_pack, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    auto *chosen = new QWidget(this);
    auto *name = new QHBoxLayout(chosen);
    name->setContentsMargins(0, 0, 0, 0);
    name->addWidget(m_name, 1);
    name->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_column->row(label, chosen));
    layout->addWidget(m_options);
    m_name->setMinimumWidth(360);
    layout->addWidget(m_progress);
    layout->addWidget(m_words);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &PackDialog::chooseName);
    connect(m_pack, &QPushButton::clicked, this, &PackDialog::pack);
    connect(m_stop, &QPushButton::clicked, m_job, [this] { m_job->stop(); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_name->text()).path())); });
    connect(m_name, &QLineEdit::textChanged, this, &PackDialog::updateControls);
    connect(m_job, &PackJob::progressed, this, &PackDialog::showProgress);
    connect(m_job, &PackJob::packed, this, &PackDialog::showPacked);
    connect(m_job, &PackJob::failed, this, &PackDialog::showFailure);
    m_open->hide();
    updateControls();
}

void PackDialog::offer(const QString &session, const std::string &outputFolder)
{
    if (packing())
        return;
    m_session = session;
    m_outputFolder = outputFolder;
    const std::string folder = delivery::deliveredFolder(outputFolder, batch::isStoreFolder(outputFolder));
    m_name->setText(suggestion(QFile::decodeName(folder.c_str())));
    m_open->hide();
    m_progress->hide();
    say(tr("What the batch has written goes into the archive; it is read back and compared before it gets its name."));
}

void PackDialog::chooseName()
{
    chooseSaveName(this, tr("Pack as archive"), m_name->text(),
                   {tr("ZIP archives (*.zip)"), tr("TAR archives (*.tar.zst)")},
                   [this](const QStringList &paths) { m_name->setText(paths.value(0)); });
}

void PackDialog::pack()
{
    const QString path = QDir::cleanPath(QDir(QDir::homePath()).absoluteFilePath(m_name->text().trimmed()));
    const auto settings = archive::packSettings(m_options->values(), QFile::encodeName(path).toStdString());
    m_open->hide();
    if (!settings)
        return showFailure(settings.error());
    m_name->setText(QFile::decodeName(settings->output.c_str()));
    m_progress->setValue(0);
    m_job->start({m_session, m_outputFolder, *settings});
    say(tr("Packing…"));
}

void PackDialog::showProgress(const archive::PackProgress &progress)
{
    if (!packing())
        return;
    m_progress->setValue(progress.ofBytes > 0 ? int(double(progress.bytes) / double(progress.ofBytes) * kSteps) : 0);
    m_words->setText(
        tr("Packing: %1 of %2", "bytes").arg(bytesText(progress.bytes / 2), bytesText(progress.ofBytes / 2)));
}

void PackDialog::showPacked(const archive::Packed &packed)
{
    const QString first = briefPath(QString::fromStdString(displayText(packed.archives.front())));
    const QString size = bytesText(packed.archiveBytes);
    const auto count = int(packed.archives.size());
    say(count == 1
            ? tr("Packed and checked: %1 (%2)").arg(first, size)
            : tr("Packed and checked: %n archive(s), the first is %1 (%2 in all)", nullptr, count).arg(first, size));
    m_open->show();
    Q_EMIT ended();
}

void PackDialog::showFailure(const Error &error)
{
    say(error.code == ErrorCode::Interrupted ? tr("Stopped; no archive was made.") : briefSentence(error));
    Q_EMIT ended();
}

void PackDialog::say(const QString &sentence)
{
    m_words->setText(sentence);
    updateControls();
}

QString PackDialog::said() const
{
    return m_words->text();
}

void PackDialog::updateControls()
{
    const bool busy = packing();
    m_progress->setVisible(busy);
    m_pack->setEnabled(!busy && !m_session.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_stop->setEnabled(busy);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_options), static_cast<QWidget *>(m_choose)})
        widget->setEnabled(!busy);
}

void PackDialog::reject()
{
    m_job->stop();
    QDialog::reject();
}

} // namespace glassine::ui
