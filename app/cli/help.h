// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// --help: made from the parser's own description of the commands, so it cannot tell anything else than what is true.

#include "output.h"

#include <QList>
#include <QString>

namespace CLI {
class App;
}

namespace glassine::cli {

QString helpText(const CLI::App &app, const Output &output);

/// "glassine optimize": the command with those above it.
QString fullName(const CLI::App &app);
/// "glassine optimize [OPTIONS] PHOTOS…"
QString usageText(const CLI::App &app);

struct FlagHelp {
    QStringList names; ///< "-p", "--preset"
    QString value;     ///< "PRESET", empty for switches
    QString help;
    QString group;
    bool isPositional = false;
    QStringList choices; ///< when only these values are taken
};
/// Every flag that is not hidden, in the order it was added.
QList<FlagHelp> flagsOf(const CLI::App &app);
QList<const CLI::App *> subcommandsOf(const CLI::App &app);

} // namespace glassine::cli
