// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What somebody dropped, pasted or named, sorted into what can be used and what cannot. No file is looked at here.

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

class QMimeData;

namespace glassine::ui {

struct NamedPaths {
    std::vector<std::string> paths;   ///< absolute, raw bytes
    std::vector<std::string> presets; ///< preset files among them
    QString refusal;                  ///< one sentence on what was left out; empty when nothing was
    bool isEmpty() const { return paths.empty() && presets.empty(); }
};

/// Something in there may be a file: what a drag is told while it hovers.
bool mayNamePaths(const QMimeData &mime);
/// From a drop or the clipboard: addresses of files, or paths as text, one a line.
NamedPaths namedPaths(const QMimeData &mime);
/// From the command line or a dialog.
NamedPaths namedPaths(const QStringList &paths);

/// The bytes of a picture on the clipboard and the suffix of its kind, as its owner gives them; empty when there is none.
struct ClipboardPicture {
    QByteArray bytes;
    QString suffix;
};
ClipboardPicture clipboardPicture(const QMimeData &mime);

} // namespace glassine::ui
