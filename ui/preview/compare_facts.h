// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a comparison comes to: bytes, formats, pixels, what is saved, what is lost, or why there is nothing to show.

#include "preview/preview_loader.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace glassine::ui {

struct Comparison {
    bool chosen = false; ///< a photo
    std::optional<BeforeFacts> before;
    std::optional<AfterFacts> after;
    bool reduced = false; ///< fewer pixels are shown than there are
    QString space = {};   ///< of the original, once known
    int outOfGamut = -1;  ///< of ten thousand of its pixels; -1: not marked
    QString output = {};  ///< what they are outside of
    QString failure;
};

/// "612 KB, 93 % saved, JPEG, 2048 × 1365 pixels", or why there is nothing.
QString comparisonSummary(const Comparison &shown);

class ElidedLabel;

class CompareFacts final : public QWidget {
    Q_OBJECT

public:
    explicit CompareFacts(QWidget *parent = nullptr);
    void showComparison(const Comparison &shown);

Q_SIGNALS:
    void againRequested();

private:
    void showNotes(const Comparison &shown);

    QLabel *m_beforeBytes = nullptr;
    ElidedLabel *m_beforeFacts = nullptr;
    QLabel *m_afterBytes = nullptr;
    ElidedLabel *m_afterFacts = nullptr;
    QLabel *m_saving = nullptr;
    QLabel *m_notes = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace glassine::ui
