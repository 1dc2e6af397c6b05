// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/when_done.h"

#include <QCoreApplication>

namespace glassine::ui {

QString whenDoneText(WhenDone choice)
{
    switch (choice) {
    case WhenDone::Nothing: return QCoreApplication::translate("WhenDone", "Do &nothing");
    case WhenDone::OpenFolder: return QCoreApplication::translate("WhenDone", "Open the &folder");
    case WhenDone::Quit: return QCoreApplication::translate("WhenDone", "&Quit Glassine");
    case WhenDone::Sleep: return QCoreApplication::translate("WhenDone", "&Sleep");
    case WhenDone::ShutDown: return QCoreApplication::translate("WhenDone", "S&hut down");
    }
    return {};
}

bool countsDown(WhenDone choice)
{
    return choice == WhenDone::Sleep || choice == WhenDone::ShutDown;
}

} // namespace glassine::ui
