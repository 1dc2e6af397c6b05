// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether what a session delivered is still what it wrote: every output read again and compared with the journal.

#include "batch/session.h"

#include <functional>

namespace glassine::batch {

enum class Verdict {
    Good,
    Missing,    ///< nothing is there
    NotAFile,   ///< a folder, a link or something else is there
    Truncated,  ///< shorter than it was
    Changed,    ///< other bytes
    Swapped,    ///< the bytes of another output of the session
    Unreadable, ///< permission or I/O error
};
/// Stable name for JSON, e.g. "truncated".
std::string_view verdictName(Verdict verdict);

struct CheckedOutput {
    std::int64_t item = 0;
    std::string source; ///< path of the original
    OutputRecord output;
    Verdict verdict = Verdict::Good;
    Error error;       ///< what is wrong, unless Good
    std::string holds; ///< Swapped: the path these bytes were written under
};

/// What there is to check.
struct VerificationScope {
    std::int64_t outputs = 0;
    std::int64_t bytes = 0; ///< as they were written
};
Result<VerificationScope> verificationScope(const QString &sessionId, QString stateFolder = {});

/// Reads every output the journal calls written or found up to date, in the batch's order; `each` returns false to
/// stop. Blocks on disks. Nothing is written, no link is followed, memory does not grow with the batch. Errors are
/// those of reading a journal; what is wrong with an output is its verdict.
Result<void> verifyOutputs(const QString &sessionId, const std::function<bool(const CheckedOutput &)> &each,
                           QString stateFolder = {});

} // namespace glassine::batch
