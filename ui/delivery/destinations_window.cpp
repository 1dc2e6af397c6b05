// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/destinations_window.h"

#include "appearance/roomy_rows.h"
#include "delivery/destination_editor.h"
#include "delivery/destination_model.h"
#include "window/inline_message.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace glassine::ui {

DestinationsWindow::DestinationsWindow(DestinationModel *model, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_list(new QListView(this)),
      m_center(new QStackedWidget(this)),
      m_message(new InlineMessage(InlineMessage::Shape::Card, this)),
      m_edit(new QPushButton(tr("&Edit…"), this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Destinations"));
    resize(640, 420);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Destinations"));
    m_list->setAccessibleDescription(tr("Enter edits one."));
    m_list->setSpacing(4);
    m_list->setWordWrap(true);
    auto *empty = new QLabel(
        tr("Nothing is set up yet.\nAdd a bucket, a service, or a drive that finished files are sent to."), this);
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_center->addWidget(empty);
    m_center->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *add = buttons->addButton(tr("&Add…"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_edit, m_test, m_remove})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    takeIconsOff(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_center, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(add, &QPushButton::clicked, this, &DestinationsWindow::add);
    connect(m_edit, &QPushButton::clicked, this, &DestinationsWindow::edit);
    connect(m_test, &QPushButton::clicked, this, &DestinationsWindow::test);
    connect(m_remove, &QPushButton::clicked, this, &DestinationsWindow::remove);
    connect(m_list, &QListView::activated, this, &DestinationsWindow::edit);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DestinationsWindow::update);
    connect(m_model, &DestinationModel::loaded, this, [this] {
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        update();
    });
    update();
}

QString DestinationsWindow::current() const
{
    return m_list->currentIndex().data(DestinationModel::NameRole).toString();
}

QString DestinationsWindow::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

DestinationEditor *DestinationsWindow::editor()
{
    if (!m_editor)
        m_editor = new DestinationEditor(m_model, this);
    return m_editor;
}

void DestinationsWindow::add()
{
    editor()->editNew();
}

void DestinationsWindow::edit()
{
    if (const auto destination = m_model->destination(current()))
        editor()->edit(*destination);
}

void DestinationsWindow::remove()
{
    const QString name = current();
    m_message->showMessage({tr("Remove %1? What was sent there stays.").arg(name),
                            Accent::Warning,
                            {},
                            {{tr("&Remove"),
                              [this, name] {
                                  m_model->remove(name, [self = QPointer(this)](const Result<void> &result) {
                                      if (self && !result)
                                          self->tell(QString::fromStdString(errorSentence(result.error())), false);
                                  });
                              }},
                             {tr("&Keep it"), {}}}});
}

void DestinationsWindow::test()
{
    const auto destination = m_model->destination(current());
    if (!destination)
        return;
    m_isTesting = true;
    update();
    m_model->test(*destination, {}, [self = QPointer(this), name = current()](const Result<void> &result) {
        if (!self)
            return;
        self->m_isTesting = false;
        self->update();
        self->tell(result ? tr("%1 can be reached and written to.").arg(name)
                          : QString::fromStdString(errorSentence(result.error())),
                   result.has_value());
    });
}

void DestinationsWindow::tell(const QString &text, bool isGood)
{
    m_message->showMessage({text, isGood ? Accent::Good : Accent::Bad});
}

void DestinationsWindow::update()
{
    m_center->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const QModelIndex row = m_list->currentIndex();
    const bool isSound = row.isValid() && row.data(DestinationModel::SentenceRole).toString().isEmpty();
    m_edit->setEnabled(isSound);
    m_remove->setEnabled(row.isValid());
    m_test->setEnabled(isSound && !m_isTesting);
    m_test->setText(m_isTesting ? tr("Testing…") : tr("&Test"));
}

} // namespace glassine::ui
