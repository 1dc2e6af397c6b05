// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where an original goes when a finished file takes its place, and the way back. Originals only ever change their name:
// nothing here opens one for writing, copies it, or removes its last name, and no name is taken from a file that is not
// exactly the one meant.

#include "base/result.h"
#include "files/input_file.h"
#include "files/output_file.h"

#include <optional>
#include <string>

namespace glassine::files {

/// The folder of a restore store; a scan never goes into one.
inline constexpr std::string_view kStoreFolderName = ".glassine-originals";

/// An original and its place in the store, which is on the same file system.
struct SetAside {
    std::string original;  ///< its path
    std::string stored;    ///< its path in the store; folders are made when they are missing
    FileIdentity identity; ///< as it was read
};

/// Owner, permissions and extended attributes of the original, as far as this user and file system may.
void inheritAttributes(int original, int output);

/// Gives `output` its name in the original's folder and moves the original to the store. Where it has the original's own
/// name, the two change names in one step (RENAME_EXCHANGE) while the store has a second link to the original: at no moment
/// is there nothing, or half a file, under that name. File systems without links or exchange move the original first.
/// Errors: those of OutputFile::commit, InputChanged when another file has the original's name, OutputIo. After an error the
/// original is under its own name.
Result<void> replaceOriginal(OutputFile &output, const std::string &fileName, const SetAside &original,
                             OutputTimes times);

/// After a crash in replaceOriginal() that the output survived: the original must not stay beside it.
Result<void> finishReplacing(const SetAside &original);
/// After a crash that the output did not survive: an original that is only in the store goes back under its name.
Result<void> undoReplacing(const SetAside &original);

/// Is the file in the store the one that was put there?
bool isStored(const SetAside &original);
/// The original gets its name back. A file under that name is removed only when it is exactly `replacement`, else the answer
/// is OutputChanged and nothing has happened.
Result<void> bringBack(const SetAside &original, const std::optional<FileIdentity> &replacement);
/// The original gets another name in its folder, which must be free: OutputExists.
Result<void> bringBackAs(const SetAside &original, const std::string &path);
/// Removes `path` if it is exactly `file`.
Result<void> removeExactly(const std::string &path, const FileIdentity &file);

} // namespace glassine::files
