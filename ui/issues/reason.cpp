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
    ReasonRow{ErrorCode::CannotEncode, QT_TRANSLATE_NOOP("Reason", "cannot be written in this format")},
    ReasonRow{ErrorCode::OperationFailed, QT_TRANSLATE_NOOP("Reason", "a step could not be done")},
    ReasonRow{ErrorCode::VerificationFailed, QT_TRANSLATE_NOOP("Reason", "the result was not as promised")},
    ReasonRow{ErrorCode::WouldLose, QT_TRANSLATE_NOOP("Reason", "a copy would lose something")},
    ReasonRow{ErrorCode::PairPartner, QT_TRANSLATE_NOOP("Reason", "the other file of the pair is taken")},
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

constexpr std::array kNotes = {
    std::pair{"wrong-extension", QT_TRANSLATE_NOOP("Note", "the extension does not fit the content")},
    std::pair{"animation-lost", QT_TRANSLATE_NOOP("Note", "only the first frame was kept")},
    std::pair{"pages-lost", QT_TRANSLATE_NOOP("Note", "only the first page was kept")},
    std::pair{"gain-map-lost", QT_TRANSLATE_NOOP("Note", "the HDR gain map was lost")},
    std::pair{"motion-photo-lost", QT_TRANSLATE_NOOP("Note", "the motion clip was lost")},
    std::pair{"depth-lost", QT_TRANSLATE_NOOP("Note", "the depth map was lost")},
    std::pair{"cmyk-converted", QT_TRANSLATE_NOOP("Note", "press inks became screen colors")},
    std::pair{"live-video-left", QT_TRANSLATE_NOOP("Note", "the Live Photo's video stays where it is")},
    std::pair{"raw-preview", QT_TRANSLATE_NOOP("Note", "made of the camera's preview")},
    std::pair{"raw-developed", QT_TRANSLATE_NOOP("Note", "developed from the sensor's data")},
    std::pair{"raw-no-preview", QT_TRANSLATE_NOOP("Note", "no preview in the raw file")},
    std::pair{"profile-broken", QT_TRANSLATE_NOOP("Note", "a damaged color profile was not used")},
    std::pair{"profile-assumed", QT_TRANSLATE_NOOP("Note", "a general ink profile was assumed")},
    std::pair{"icc-too-large", QT_TRANSLATE_NOOP("Note", "an oversized color profile was not used")},
    std::pair{"bit-depth-reduced", QT_TRANSLATE_NOOP("Note", "fewer bits per channel")},
    std::pair{"alpha-lost", QT_TRANSLATE_NOOP("Note", "transparency was put on a color")},
    std::pair{"channels-lost", QT_TRANSLATE_NOOP("Note", "extra channels were left out")},
    std::pair{"metadata-damaged", QT_TRANSLATE_NOOP("Note", "damaged metadata was left out")},
    std::pair{"metadata-lost", QT_TRANSLATE_NOOP("Note", "part of the metadata was lost")},
    std::pair{"metadata-too-large", QT_TRANSLATE_NOOP("Note", "oversized metadata was left out")},
    std::pair{"metadata-unproven", QT_TRANSLATE_NOOP("Note", "metadata could not be read back")},
    std::pair{"extended-xmp-ignored", QT_TRANSLATE_NOOP("Note", "extended XMP was left out")},
    std::pair{"not-lossless", QT_TRANSLATE_NOOP("Note", "not kept without loss")},
    std::pair{"larger-than-source", QT_TRANSLATE_NOOP("Note", "larger than the original")},
};

} // namespace

QString shortReason(ErrorCode code)
{
    for (const ReasonRow &row : kReasons)
        if (row.code == code)
            return QCoreApplication::translate("Reason", row.text);
    return {};
}

QString noteText(const std::string &code)
{
    for (const auto &[known, text] : kNotes)
        if (code == known)
            return QCoreApplication::translate("Note", text);
    return QString::fromStdString(displayText(code));
}

} // namespace glassine::ui
