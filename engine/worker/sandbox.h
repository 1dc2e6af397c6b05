// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a worker locks itself in before it sees the first byte of anybody's file: rlimits, no new privileges, Landlock
// with nothing allowed, a seccomp allow-list. Where the kernel offers less, less is applied and reported.

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace glassine::worker {

struct SandboxOptions {
    std::int64_t memoryBytes = 0; ///< RLIMIT_AS, never more than the machine's RAM; 0 = unlimited (sanitizers)
    std::int64_t fileBytes = 0;   ///< RLIMIT_FSIZE; a write beyond it fails with EFBIG; 0 = unlimited
    int openFiles = 128;
    /// Folders whose files may still be opened for reading (fonts, for drawing an SVG's text). Takes Landlock to
    /// tell them from others: without it nothing may be opened.
    std::vector<std::string> readableFolders;
    /// Folders in which files may be made, changed and removed, besides.
    std::vector<std::string> writableFolders;
    bool network = false; ///< connections outwards; for uploads, which decode nothing
    bool landlock = true; ///< off only for debuggers, sanitizers, and tests of one wall at a time
    bool seccomp = true;
};

/// What is really in force afterwards.
struct SandboxReport {
    int landlockAbi = 0; ///< 0 = none
    bool seccomp = false;
    bool resourceLimits = false;
    bool noNewPrivileges = false;
};

/// Die with the parent. To be called first thing in main(); false when the parent is already gone. `parent` is the process that started us; 0 = whoever it is.
bool tieToParent(pid_t parent);

/// Locks this process in, for good, all its threads. What needs a path has to be loaded before.
SandboxReport lockIn(const SandboxOptions &options);

} // namespace glassine::worker
