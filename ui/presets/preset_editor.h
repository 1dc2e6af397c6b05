// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The form for a preset, made of the tables that codecs, operations and subjects describe themselves in. It shows what
// matters for the chosen output and reports every change; what is valid decides the draft.

#include "presets/draft.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace glassine::ui {

class FormSection;
class LabelColumn;
class OptionControl;
class OptionForm;

class PresetEditor final : public QWidget {
    Q_OBJECT

public:
    explicit PresetEditor(QWidget *parent = nullptr);

    /// Not owned; nullptr shows nothing. It must outlive the next call.
    void setDraft(presets::Draft *draft);
    presets::Draft *draft() const { return m_draft; }
    /// Shows the draft as it is now, after it was changed elsewhere.
    void refresh();
    /// Drops what was typed and cannot be used.
    void forgetRefused();
    int rendition() const;
    void setRendition(int index);

    OptionForm *encoderForm() const { return m_encoder; }
    OptionForm *targetForm() const { return m_target; }
    OptionForm *operationForm(std::string_view id) const;
    OptionForm *subjectForm(std::string_view id) const;
    QComboBox *formats() const { return m_formats; }
    QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void draftChanged();
    void renditionChosen(int index);
    /// What was typed cannot be used; the draft is as before.
    void refused(const QString &sentence);
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A step or a subject.
    struct Part {
        std::string_view id;
        FormSection *section = nullptr;
        OptionForm *form = nullptr;
        std::vector<QWidget *> above; ///< a line, perhaps with a heading: not while something is searched for
    };
    void buildRenditions(QVBoxLayout *layout);
    void buildOutput(QVBoxLayout *layout);
    void buildOperations(QVBoxLayout *layout);
    void buildSubjects(QVBoxLayout *layout);
    QToolButton *renditionButton(const QString &icon, const QString &text, void (PresetEditor::*run)());
    void buildEncoder(const std::string &format);
    void apply(const Result<void> &result, OptionControl *control = nullptr);
    void changeFormat();
    void duplicateRendition();
    void removeRendition();
    void showRenditions();
    void showOutput();
    void showOperations();
    void showSubjects();
    void showReasons();
    void showChanged();
    std::vector<presets::Place> outputSections() const;
    void updateIcons();
    void search();
    presets::Place here(const QStringList &path) const { return {rendition(), path}; }

    presets::Draft *m_draft = nullptr;
    LabelColumn *m_column;
    QScrollArea *m_scroll = nullptr;
    QTabBar *m_tabs = nullptr;
    QToolButton *m_add = nullptr, *m_remove = nullptr;
    FormSection *m_output = nullptr;
    QComboBox *m_formats = nullptr;
    OptionForm *m_target = nullptr;
    OptionForm *m_encoder = nullptr;
    std::string m_encoderFormat;
    OptionForm *m_delivery = nullptr;
    std::vector<Part> m_operations;
    std::vector<Part> m_subjects;
    QLineEdit *m_search = nullptr;
    QWidget *m_formatRow = nullptr;
    bool m_showing = false; ///< the form is being filled: what changes now is not the user's doing
};

} // namespace glassine::ui
