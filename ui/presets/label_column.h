// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Labels of several forms below each other, all as wide as the widest, so that every field begins at the same edge.

#include <QLabel>
#include <QPointer>

#include <vector>

namespace glassine::ui {

class LabelColumn final : public QObject {
    Q_OBJECT

public:
    /// What a form has room for: a panel beside the photos, or a window of its own.
    enum class Room { Panel, Window };
    explicit LabelColumn(Room room, QObject *parent = nullptr);

    Room room() const { return m_room; }
    /// A row with its label: beside the field, or where a panel has no room for both, above it. Translations are long.
    /// `indent`: pixels that the form begins further in.
    QWidget *row(QLabel *label, QWidget *field, int indent = 0);
    /// A field that says its own name. In a window it stands where fields do.
    QWidget *row(QWidget *field, int indent = 0);

private:
    struct Entry {
        QPointer<QLabel> label;
        int indent = 0;
        int width = 0; ///< that it needs
    };
    bool takes(const QLabel *label, const QWidget *field, int indent) const;
    void add(QLabel *label, int indent);
    int letters(const QWidget *widget, int count) const;

    Room m_room;
    std::vector<Entry> m_entries;
};

} // namespace glassine::ui
