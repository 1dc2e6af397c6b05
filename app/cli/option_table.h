// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every setting a preset can hold, from the tables of operations and codecs: for help, man page and programs.

#include "base/option_spec.h"
#include "output.h"

#include <QList>

namespace glassine::cli {

struct SettingHelp {
    QString key;    ///< as --set takes it: "resize.pixels", "jpeg.progressive"
    QString values; ///< "1 – 65535 px", "true | false", "screen | print"
    QString standard;
    QString help;
};
struct SettingGroup {
    QString title;
    QString help;
    QList<SettingHelp> settings;
};
QList<SettingGroup> settingGroups();

void showOptions(Output &out);
void showOptionsJson(Output &out);

} // namespace glassine::cli
