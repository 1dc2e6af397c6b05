// SPDX-License-Identifier: GPL-3.0-or-later
// glassine gui: becomes the window's program, which stands beside this one.

#include "command.h"
#include "gui.h"
#include "text.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace glassine::cli {

namespace {

std::string guiProgram()
{
    return QFile::encodeName(QCoreApplication::applicationDirPath() + QStringLiteral("/glassine-gui")).toStdString();
}

class GuiCommand final : public Command {
public:
    void define(Parser &parser) override
    {
        parser.option("PHOTOS", m_arguments, Text::tr("Photos and folders to put into the list."));
    }

    ExitCode run(Console &console) override
    {
        const int error = becomeGui(m_arguments);
        return report(
            console,
            {ErrorCode::Usage, guiProgram(), std::string("the window cannot be opened: ") + std::strerror(error)});
    }

private:
    std::vector<std::string> m_arguments;
};

} // namespace

bool guiIsUsable()
{
    const auto isSet = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value;
    };
    return (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) && ::access(guiProgram().c_str(), X_OK) == 0;
}

int becomeGui(const std::vector<std::string> &arguments)
{
    const std::string program = guiProgram();
    std::vector<std::string> texts = {program};
    texts.insert(texts.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    ::execv(program.c_str(), pointers.data());
    return errno;
}

std::unique_ptr<Command> makeGuiCommand()
{
    return std::make_unique<GuiCommand>();
}

} // namespace glassine::cli
