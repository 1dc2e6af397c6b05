// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can go wrong, as a value. Code and subject come from where we stand, never from a library's text.

#include <string>
#include <string_view>

namespace glassine {

/// Every failure a photo, a batch or a command can report. The wire name of each (see errorName) is part of
/// the JSON contract: rows may be added, never renamed.
enum class ErrorCode {
    // The input
    EmptyFile,         ///< zero bytes
    DamagedInput,      ///< truncated or corrupt: the decoder complained
    NotAPicture,       ///< text, HTML, a program, a document …
    UnsupportedFormat, ///< a picture of a kind that is not read here
    NotYetSupported,   ///< recognised, planned, not built yet (RAW)
    NeedsExplicitName, ///< read only when named itself, not from a folder (SVG)
    InputUnreadable,   ///< permission or I/O error on open or read
    InputVanished,     ///< was there when scanned, is gone now
    InputChanged,      ///< changed while it was processed; nothing was written
    NotARegularFile,   ///< FIFO, socket, device
    LinkNotFollowed,   ///< dangling, looping, or leading to something already taken
    TooManyPixels,     ///< over the header gate's pixel limit
    TooManyFrames,     ///< over the header gate's frame limit
    InputTooLarge,     ///< over the byte limit
    // An archive as input
    ArchiveUnreadable,  ///< of no kind that is read here, or its structure cannot be followed
    ArchiveEncrypted,   ///< locked with a password
    ArchiveTooLarge,    ///< unpacks to more than the limits allow
    ArchiveNested,      ///< an archive inside an archive
    ArchiveNameRefused, ///< a member whose name leads out of the archive, or is none
    ArchiveReadOnly,    ///< nothing is changed inside archives
    // The work
    CannotEncode,       ///< the encoder refused
    OperationFailed,    ///< an operation refused its input
    VerificationFailed, ///< what was written is not what was promised
    NoGain,             ///< only smaller was asked for, and it would not be: left as it is
    WouldLose,          ///< the new file cannot hold all of it, and the preset skips such photos
    PairPartner,        ///< the same photo once more, of which the preset takes the other file
    EarlierOutput,      ///< made by an earlier run, from a photo that lies where photos are looked for
    MetadataLeaked,     ///< read back and found a tag that should have gone
    OutOfMemory,        ///< worker hit its memory limit
    TimedOut,           ///< worker hit its deadline
    WorkerDied,         ///< worker crashed on this photo, twice
    WorkerProtocol,     ///< worker's answer made no sense
    Interrupted,        ///< stopped by the user
    // The output
    OutputExists,           ///< the name is taken and the policy is not to number
    OutputIsInput,          ///< an output would be one of the originals
    OutputFolderUnwritable, ///< cannot be created or written
    DiskFull,               ///< ENOSPC or EDQUOT
    OutputIo,               ///< EIO, EROFS, ENODEV … on write, fsync, link
    NameTooLong,            ///< cannot be made to fit
    NameRefused,            ///< the target's file system takes no such name
    // An output of an earlier run, read again
    OutputMissing,    ///< nothing stands under its name any more
    OutputNotAFile,   ///< a folder, a link … stands under its name
    OutputTruncated,  ///< shorter than it was written
    OutputChanged,    ///< other content than was written
    OutputSwapped,    ///< the content of another output
    OutputUnreadable, ///< permission or I/O error
    // Settings and state
    Usage,         ///< bad command line
    PresetInvalid, ///< a preset does not parse or does not make sense
    PresetNotFound,
    TemplateInvalid,  ///< a naming template does not parse
    CodecMissing,     ///< the format is known, this libvips cannot write it
    LogoUnusable,     ///< the picture of a watermark is missing, too large, or cannot be drawn
    FontsUnavailable, ///< text is to be drawn, and workers cannot be let near the fonts
    NothingToDo,      ///< no usable input
    JournalDamaged,
    JournalLocked, ///< another instance runs this session
    SessionNotFound,
    // Delivery
    DestinationInvalid, ///< its entry does not parse or does not make sense
    DestinationNotFound,
    CredentialsMissing,     ///< none in the environment or the profile
    CredentialsUnusable,    ///< there, but incomplete, expired, or their program failed
    DestinationUnreachable, ///< no name, no connection, no answer, after all tries
    CertificateRefused,     ///< TLS: the server did not prove who it is
    KeyRefused,             ///< the destination does not know the key, or the secret is another one
    AccessDenied,           ///< the key is right but may not do this
    BucketMissing,
    RedirectRefused,     ///< redirects are never followed
    ClockWrong,          ///< the destination's clock and ours differ, and correcting that did not help
    DestinationBusy,     ///< 429, 5xx or resets, after all tries
    DestinationRefused,  ///< any other refusal of one file
    DestinationAnswer,   ///< an answer that makes no sense, or is too long
    RemoteConflict,      ///< other content is there that we did not send
    UploadNotVerified,   ///< what arrived is not what was sent
    ListDenied,          ///< the key is right but may not see what is there
    WriteDenied,         ///< the key is right but may not write there
    TargetMissing,       ///< the folder to deliver to is not there, or no drive is mounted at it
    KeyringUnavailable,  ///< locked, or none: not the same as a keyring without the secret
    SecretMissing,       ///< no key for a service's API in its file or the keyring
    AccountLimit,        ///< used up, unpaid or blocked
    RemoteTooLarge,      ///< more bytes than the destination takes of one file
    ResultNotVerified,   ///< what a service made of a file is not what it announced
    ArchivePartTooSmall, ///< a file is larger than one archive may be
    ArchiveFormatLimit,  ///< more than this kind of archive, or its writer, can hold
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject; ///< raw bytes: the file, preset path or option it is about; may be empty
    std::string detail;  ///< what was seen, in words or numbers; may be empty; never translated
};

/// Stable name for JSON and reports, e.g. "damaged-input".
std::string_view errorName(ErrorCode code);
/// Inverse of errorName; false if unknown.
bool errorFromName(std::string_view name, ErrorCode &code);

/// One sentence: what happened, to which file, what to do. UTF-8, translated through QCoreApplication,
/// control characters of the subject escaped.
std::string errorSentence(const Error &error);

/// Escapes control characters, bidi overrides and invalid UTF-8 for terminals, logs and labels. The path of a file in an
/// archive is written "/photos/a.zip ▸ b.jpg".
std::string displayText(std::string_view rawBytes);

/// True for failures of the batch (disk full, target gone) that pause it, false for failures of one photo.
bool stopsBatch(ErrorCode code);

} // namespace glassine
