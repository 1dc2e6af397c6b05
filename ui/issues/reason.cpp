// SPDX-License-Identifier: GPL-3.0-or-later
#include "issues/reason.h"

#include <QCoreApplication>

#include <array>

namespace glassine::ui {

namespace {

struct ReasonRow {
    ErrorCode code;
    const char *text;
};

constexpr std::array kReasons = {
    ReasonRow{ErrorCode::EmptyFile, QT_TRANSLATE_NOOP("Reason", "the file is empty")},
    ReasonRow{ErrorCode::DamagedInput, QT_TRANSLATE_NOOP("Reason", "damaged")},
    ReasonRow{ErrorCode::NotAPicture, QT_TRANSLATE_NOOP("Reason", "not a picture")},
    ReasonRow{ErrorCode::UnsupportedFormat, QT_TRANSLATE_NOOP("Reason", "a format that is not read")},
    ReasonRow{ErrorCode::NotYetSupported, QT_TRANSLATE_NOOP("Reason", "a format that is not read yet")},
    ReasonRow{ErrorCode::NeedsExplicitName, QT_TRANSLATE_NOOP("Reason", "must be added by itself")},
    ReasonRow{ErrorCode::InputUnreadable, QT_TRANSLATE_NOOP("Reason", "cannot be read")},
    ReasonRow{ErrorCode::InputVanished, QT_TRANSLATE_NOOP("Reason", "no longer there")},
    ReasonRow{ErrorCode::InputChanged, QT_TRANSLATE_NOOP("Reason", "changed meanwhile")},
    ReasonRow{ErrorCode::TooManyPixels, QT_TRANSLATE_NOOP("Reason", "too many pixels")},
    ReasonRow{ErrorCode::TooManyFrames, QT_TRANSLATE_NOOP("Reason", "too many frames")},
    ReasonRow{ErrorCode::InputTooLarge, QT_TRANSLATE_NOOP("Reason", "too large")},
    ReasonRow{ErrorCode::ArchiveUnreadable, QT_TRANSLATE_NOOP("Reason", "an archive that cannot be read")},
    ReasonRow{ErrorCode::ArchiveEncrypted, QT_TRANSLATE_NOOP("Reason", "locked with a password")},
    ReasonRow{ErrorCode::ArchiveTooLarge, QT_TRANSLATE_NOOP("Reason", "unpacks to too much")},
    ReasonRow{ErrorCode::ArchiveNested, QT_TRANSLATE_NOOP("Reason", "an archive inside an archive")},
    ReasonRow{ErrorCode::ArchiveNameRefused, QT_TRANSLATE_NOOP("Reason", "its name in the archive is not taken")},
    ReasonRow{ErrorCode::ArchiveReadOnly, QT_TRANSLATE_NOOP("Reason", "inside an archive, which is not changed")},
    ReasonRow{ErrorCode::CannotEncode, QT_TRANSLATE_NOOP("Reason", "cannot be written in this format")},
    ReasonRow{ErrorCode::OperationFailed, QT_TRANSLATE_NOOP("Reason", "a step could not be done")},
    ReasonRow{ErrorCode::VerificationFailed, QT_TRANSLATE_NOOP("Reason", "the result was not as promised")},
    ReasonRow{ErrorCode::WouldLose, QT_TRANSLATE_NOOP("Reason", "a copy would lose something")},
    ReasonRow{ErrorCode::PairPartner, QT_TRANSLATE_NOOP("Reason", "the other file of the pair is taken")},
    ReasonRow{ErrorCode::EarlierOutput, QT_TRANSLATE_NOOP("Reason", "made by an earlier run")},
    ReasonRow{ErrorCode::MetadataLeaked, QT_TRANSLATE_NOOP("Reason", "metadata would have leaked")},
    ReasonRow{ErrorCode::OutOfMemory, QT_TRANSLATE_NOOP("Reason", "needs too much memory")},
    ReasonRow{ErrorCode::TimedOut, QT_TRANSLATE_NOOP("Reason", "took too long")},
    ReasonRow{ErrorCode::WorkerDied, QT_TRANSLATE_NOOP("Reason", "crashed the worker twice")},
    ReasonRow{ErrorCode::Interrupted, QT_TRANSLATE_NOOP("Reason", "stopped")},
    ReasonRow{ErrorCode::OutputExists, QT_TRANSLATE_NOOP("Reason", "already there")},
    ReasonRow{ErrorCode::OutputIsInput, QT_TRANSLATE_NOOP("Reason", "would replace an original")},
    ReasonRow{ErrorCode::OutputFolderUnwritable, QT_TRANSLATE_NOOP("Reason", "destination not writable")},
    ReasonRow{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Reason", "the disk is full")},
    ReasonRow{ErrorCode::OutputIo, QT_TRANSLATE_NOOP("Reason", "cannot be written")},
    ReasonRow{ErrorCode::NameTooLong, QT_TRANSLATE_NOOP("Reason", "the name is too long")},
    ReasonRow{ErrorCode::NameRefused, QT_TRANSLATE_NOOP("Reason", "the name is refused there")},
};

} // namespace

QString shortReason(ErrorCode code)
{
    for (const ReasonRow &row : kReasons)
        if (row.code == code)
            return QCoreApplication::translate("Reason", row.text);
    return {};
}

} // namespace glassine::ui
