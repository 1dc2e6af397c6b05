// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_window.h"

#include "appearance/roomy_rows.h"
#include "history/session_history.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace glassine::ui {

HistoryWindow::HistoryWindow(SessionHistory *history, QWidget *parent)
    : QDialog(parent),
      m_history(history),
      m_view(new QTreeView(this)),
      m_resume(new QPushButton(tr("&Resume"), this)),
      m_open(new QPushButton(tr("&Open folder"), this)),
      m_report(new QPushButton(tr("E&xport report…"), this)),
      m_restore(new QPushButton(tr("&Bring originals back"), this))
{
    setWindowTitle(tr("Earlier batches"));
    resize(820, 420);
    m_view->setModel(m_history);
    makeRoomy(m_view);
    m_view->setAccessibleName(tr("Earlier batches"));
    m_view->setAccessibleDescription(tr("Enter resumes an unfinished one."));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SessionHistory::Folder, QHeaderView::Stretch);
    header->resizeSection(SessionHistory::Started, 150);
    header->resizeSection(SessionHistory::Preset, 140);
    header->resizeSection(SessionHistory::Photos, 130);
    header->resizeSection(SessionHistory::State, 140);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_resume, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_report, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    takeIconsOff(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryWindow::update);
    connect(m_history, &SessionHistory::loaded, this, [this] {
        if (m_history->rowCount() > 0)
            m_view->setCurrentIndex(m_history->index(0, 0));
        update();
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const QString id = m_history->session(row()).id;
        close();
        Q_EMIT resumeRequested(id);
    });
    connect(m_view, &QTreeView::doubleClicked, m_resume, &QPushButton::click);
    m_resume->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(SessionHistory::writtenFolder(m_history->session(row()))));
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString id = m_history->session(row()).id;
        close();
        Q_EMIT restoreRequested(id);
    });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(m_history->session(row()).id); });
    update();
}

int HistoryWindow::row() const
{
    return m_view->currentIndex().row();
}

void HistoryWindow::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void HistoryWindow::update()
{
    const bool any = row() >= 0 && row() < m_history->rowCount();
    const bool resumable = any && SessionHistory::isResumable(m_history->session(row()));
    m_resume->setEnabled(resumable && !m_busy);
    m_resume->setToolTip(m_busy          ? tr("Another batch is running.")
                             : resumable ? QString()
                                         : tr("Only an unfinished batch can be resumed."));
    m_open->setEnabled(any && !m_history->session(row()).outputFolder.isEmpty());
    m_report->setEnabled(any);
    const bool replaced = any && SessionHistory::isInPlace(m_history->session(row()));
    m_restore->setEnabled(replaced && !m_busy); // who else has it is told
    m_restore->setToolTip(!replaced    ? tr("Originals of this batch are where they were.")
                              : m_busy ? tr("Another batch is running.")
                                       : tr("They get the places that new files have now."));
}

} // namespace glassine::ui
