// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the fake worker can be asked to do, as the `thumbnailEdge` of a job.

namespace glassine::worker {

inline constexpr char kFakeStart[] =
    "GLASSINE_WORKER_FAKE_START"; ///< "die", "babble", "old": misbehave before the hello

inline constexpr int kBusyWorkMs = 300; ///< of the processor, in WorkOnABusyMachine; takes at least twice as long

// clang-format off
enum class FakeDeed {
    Answer = 1, Hang, Abort, KillItself, Exit, RunOutOfMemory, CloseSocketAndStay, Babble, AnswerAnother,
    TooManyRenditions, TooLong, SendDescriptor, AnswerAndDie, AnswerTwice, GrowFat, TakeAWhile,
    WorkOnABusyMachine, WorkForEver,
};
// clang-format on

} // namespace glassine::worker
