// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A file that becomes part of a preset: its name, and a button to choose another.

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace glassine::ui {

class FileField final : public QWidget {
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    /// As settings hold it (see assetText()); empty = none.
    QString value() const { return m_value; }
    void setValue(const QString &value);
    QPushButton *button() const { return m_button; }
    /// Reads it off the window's thread; chosen() follows, or the reason is shown and the value stays.
    void read(const QString &path);

Q_SIGNALS:
    void chosen();

private:
    void choose();

    QString m_value;
    QLabel *m_name = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace glassine::ui
