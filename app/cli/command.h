// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One command of the command line: what it is called, which flags it takes, what it does.

#include "exit_code.h"
#include "output.h"
#include "parser.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace glassine::cli {

/// What a command talks through.
struct Console {
    Output out{1};
    Output err{2};
};

class Command {
public:
    virtual ~Command() = default;
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// Adds flags and nested commands to the command's own parser; values land in members.
    virtual void define(Parser &parser) = 0;
    virtual ExitCode run(Console &console) = 0;
};

struct CommandRow {
    const char *name;
    const char *summary; ///< source text for Text::tr
    std::unique_ptr<Command> (*make)();
};
/// Every command in the order help shows them.
std::span<const CommandRow> commandTable();

std::unique_ptr<Command> makeOptimizeCommand();
std::unique_ptr<Command> makePlanCommand();
std::unique_ptr<Command> makeResumeCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeArchiveCommand();
std::unique_ptr<Command> makeSyncCommand();
std::unique_ptr<Command> makeDestinationsCommand();
std::unique_ptr<Command> makeLinksCommand();
std::unique_ptr<Command> makeGalleryCommand();
std::unique_ptr<Command> makePresetsCommand();
std::unique_ptr<Command> makeInspectCommand();
std::unique_ptr<Command> makeFormatsCommand();
std::unique_ptr<Command> makeDoctorCommand();
std::unique_ptr<Command> makeGuiCommand();

/// Says an error on stderr the way every command does; returns the status for it.
ExitCode report(Console &console, const Error &error);
void addJsonFlag(Parser &parser, bool &json);

} // namespace glassine::cli
