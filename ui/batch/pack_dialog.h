// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "Pack as archive": a name, a few options, and how far it is. Stays open beside the window; nothing waits for it.

#include "batch/pack_job.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace glassine::ui {

class LabelColumn;
class OptionForm;

class PackDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PackDialog(QWidget *parent = nullptr);

    /// What is to be packed, and a name to begin with. Not while it packs.
    void offer(const QString &session, const std::string &outputFolder);
    bool packing() const { return m_job->running(); }
    QString said() const;

Q_SIGNALS:
    void ended(); ///< it is packed, or why not is shown

protected:
    void reject() override; ///< also stops

private:
    void chooseName();
    void pack();
    void showProgress(const archive::PackProgress &progress);
    void showPacked(const archive::Packed &packed);
    void showFailure(const Error &error);
    void say(const QString &sentence);
    void updateControls();

    PackJob *m_job;
    QLineEdit *m_name;
    LabelColumn *m_column;
    OptionForm *m_options;
    QProgressBar *m_progress;
    QLabel *m_words;
    QPushButton *m_choose, *m_pack, *m_stop, *m_open;
    QString m_session;
    std::string m_outputFolder;
};

} // namespace glassine::ui
