// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a comparison is looked at through: another color space, a lab's or a printer's profile, and a warning for colors
// that it cannot hold.

#include "preview/proof.h"

#include <QMenu>

class QAction;
class QActionGroup;

namespace glassine::ui {

class ProofMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ProofMenu(QWidget *parent = nullptr);

    const Proof &proof() const { return m_proof; }
    /// For a button: "Proof", or what is proofed for.
    QString label() const;
    /// The switch of the warning, for a key of its own.
    QAction *marking() const { return m_marking; }
    void choose(color::OutputSpace space);
    /// Reads a profile off the window's thread; changed() follows, or failed().
    void read(const QString &path);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void addSpace(const QString &text, std::optional<color::OutputSpace> space);
    void addSwitches();
    void take(std::optional<color::ColorSettings> colors);
    void takeFile(const Asset &profile);
    void chooseFile();
    void checkPresent();

    Proof m_proof;
    QActionGroup *m_spaces = nullptr;
    QAction *m_file = nullptr;
    QAction *m_paper = nullptr;
    QAction *m_marking = nullptr;
};

} // namespace glassine::ui
