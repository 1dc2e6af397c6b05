// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/destination_editor.h"

#include "appearance/appearance.h"
#include "appearance/roomy_rows.h"
#include "appearance/tab_order.h"
#include "delivery/destination_model.h"
#include "delivery/keyring.h"
#include "presets/label_column.h"
#include "presets/option_control.h"
#include "presets/option_form.h"
#include "window/inline_message.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace glassine::ui {

namespace {

constexpr int kFrame = 8;     ///< that the focus of a field may be seen
constexpr int kRowsAbove = 2; ///< name and kind

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

DestinationEditor::DestinationEditor(DestinationModel *model, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_scroll(new QScrollArea(this)),
      m_column(new LabelColumn(LabelColumn::Room::Window, this)),
      m_message(new InlineMessage(InlineMessage::Shape::Card, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)),
      m_test(m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Destination"));
    resize(560, 640);
    m_name->setAccessibleName(tr("Name"));
    m_kind->setAccessibleName(withoutMnemonic(tr("&Kind")));
    m_name->setPlaceholderText(tr("A short name, for example shop"));
    for (const sync::DestinationKind &kind : sync::destinationKinds())
        m_kind->addItem(optionText(kind.label), QString::fromUtf8(kind.id.data(), qsizetype(kind.id.size())));
    m_test->setToolTip(tr("Checks that it can be reached and written to. Nothing stays there."));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(2, 2, kFrame, kFrame);
    m_rows->setSpacing(6);
    m_rows->addWidget(m_column->row(labelFor(tr("&Name"), m_name), m_name));
    m_rows->addWidget(m_column->row(labelFor(tr("&Kind"), m_kind), m_kind));
    m_rows->addStretch(1);
    m_scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    takeIconsOff(m_buttons);
    connect(m_kind, &QComboBox::activated, this, &DestinationEditor::buildForm);
    connect(m_test, &QPushButton::clicked, this, &DestinationEditor::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DestinationEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buildForm();
}

QString DestinationEditor::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void DestinationEditor::editNew()
{
    m_before.clear();
    m_name->clear();
    m_kind->setEnabled(true);
    m_kind->setCurrentIndex(0);
    buildForm();
    m_message->hide();
    m_name->setFocus();
    show();
    raise();
}

void DestinationEditor::edit(const sync::Destination &destination)
{
    m_before = QString::fromStdString(destination.name);
    m_name->setText(m_before);
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(destination.kind)));
    m_kind->setEnabled(false); // another kind is another destination
    buildForm();
    m_form->setValues(destination.options);
    m_message->hide();
    show();
    raise();
}

void DestinationEditor::buildForm()
{
    const sync::DestinationKind &kind = *sync::destinationKind(m_kind->currentData().toString().toStdString());
    m_secrets.clear();
    delete m_kindPage;
    m_kindPage = new QWidget(m_scroll->widget());
    QWidget *page = m_kindPage;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_form = new OptionForm(kind.options(), m_column, 0, page);
    layout->addWidget(m_form);
    if (!kind.secrets().empty()) {
        buildSecrets(page, layout);
        layout->addSpacing(4);
        layout->addWidget(
            quietText(tr("Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them "
                         "empty to use those that the command line finds."),
                      page));
    }
    m_rows->insertWidget(kRowsAbove, page);
    page->show();
    tabThrough(m_kind, page);
}

void DestinationEditor::buildSecrets(QWidget *page, QVBoxLayout *rows)
{
    const sync::DestinationKind &kind = *sync::destinationKind(m_kind->currentData().toString().toStdString());
    const bool isKept = !m_before.isEmpty() && m_model->keyring()->has(m_before);
    for (const sync::SecretSpec &spec : kind.secrets()) {
        auto *edit = new QLineEdit(page);
        edit->setEchoMode(spec.isHidden ? QLineEdit::Password : QLineEdit::Normal);
        edit->setToolTip(optionText(spec.help));
        edit->setAccessibleName(optionText(spec.label));
        edit->setAccessibleDescription(optionText(spec.help));
        edit->setObjectName(QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size())));
        if (isKept)
            edit->setPlaceholderText(tr("In the keyring; type to replace it"));
        rows->addWidget(m_column->row(labelFor(optionText(spec.label), edit), edit));
        m_secrets[std::string(spec.key)] = edit;
    }
}

Result<sync::Destination> DestinationEditor::edited() const
{
    sync::Destination destination{
        m_name->text().trimmed().toStdString(), m_kind->currentData().toString().toStdString(), {}};
    const sync::DestinationKind &kind = sync::kindOf(destination);
    std::vector<OptionProblem> problems;
    destination.options = checkOptions(kind.options(), m_form->values(), {}, problems);
    if (!problems.empty())
        return fail(ErrorCode::DestinationInvalid, problems.front().path, problems.front().message);
    GLASSINE_CHECK(kind.check(destination.options));
    return destination;
}

sync::Secrets DestinationEditor::typed() const
{
    sync::Secrets secrets;
    for (const auto &[key, edit] : m_secrets)
        if (!edit->text().isEmpty())
            secrets[key] = edit->text().toStdString();
    return secrets;
}

void DestinationEditor::setBusy(bool busy)
{
    m_test->setEnabled(!busy);
    m_test->setText(busy ? tr("Testing…") : tr("&Test"));
}

void DestinationEditor::tell(const Result<void> &result, const QString &good)
{
    m_message->showMessage(
        {result ? good : QString::fromStdString(errorSentence(result.error())), result ? Accent::Good : Accent::Bad});
}

void DestinationEditor::test()
{
    auto destination = edited();
    if (!destination)
        return tell(fail(destination.error()), {});
    if (!m_before.isEmpty()) // its secrets are under the name it had
        destination->name = m_before.toStdString();
    setBusy(true);
    m_model->test(*destination, typed(), [self = QPointer(this)](const Result<void> &result) {
        if (!self)
            return;
        self->setBusy(false);
        self->tell(result, tr("It can be reached and written to."));
    });
}

void DestinationEditor::save()
{
    const auto destination = edited();
    if (!destination)
        return tell(fail(destination.error()), {});
    m_model->save(*destination, m_before,
                  [self = QPointer(this), destination = *destination](const Result<void> &result) {
                      if (!self)
                          return;
                      if (result)
                          self->saved(destination);
                      else
                          self->tell(result, {});
                  });
}

/// The keys come last: a keyring that is locked costs no form that was filled in.
void DestinationEditor::saved(const sync::Destination &destination)
{
    const QString name = QString::fromStdString(destination.name);
    const QString before = std::exchange(m_before, name);
    const sync::Secrets secrets = typed();
    if (secrets.empty() && !before.isEmpty() && before != name && m_model->keyring()->has(before)) {
        return m_model->keyring()->read(
            before, [self = QPointer(this), before, name](const Result<sync::Secrets> &found) {
                if (!self)
                    return;
                if (!found)
                    return self->tell(fail(found.error()), {});
                self->m_model->keyring()->keep(name, *found, [self, before](const Result<void> &kept) {
                    if (self && kept)
                        self->m_model->keyring()->forget(before);
                    if (self)
                        kept ? self->accept() : self->tell(kept, {});
                });
            });
    }
    if (secrets.empty())
        return accept();
    m_model->keyring()->keep(name, secrets, [self = QPointer(this)](const Result<void> &kept) {
        if (self)
            kept ? self->accept() : self->tell(kept, {});
    });
}

} // namespace glassine::ui
