// SPDX-License-Identifier: GPL-3.0-or-later
#include "exit_code.h"

#include <array>

namespace glassine::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::PresetInvalid:
    case ErrorCode::PresetNotFound:
    case ErrorCode::TemplateInvalid:
    case ErrorCode::CodecMissing:
    case ErrorCode::DestinationInvalid:
    case ErrorCode::DestinationNotFound:
    case ErrorCode::SessionNotFound: return ExitCode::Usage;
    case ErrorCode::NothingToDo: return ExitCode::NothingToDo;
    case ErrorCode::OutputFolderUnwritable:
    case ErrorCode::OutputExists:
    case ErrorCode::OutputIsInput:
    case ErrorCode::DiskFull:
    case ErrorCode::OutputIo: return ExitCode::OutputUnwritable;
    case ErrorCode::VerificationFailed:
    case ErrorCode::MetadataLeaked:
    case ErrorCode::OutputMissing:
    case ErrorCode::OutputNotAFile:
    case ErrorCode::OutputTruncated:
    case ErrorCode::OutputChanged:
    case ErrorCode::OutputSwapped:
    case ErrorCode::OutputUnreadable: return ExitCode::VerificationFailed;
    case ErrorCode::CredentialsMissing:
    case ErrorCode::CredentialsUnusable:
    case ErrorCode::DestinationUnreachable:
    case ErrorCode::CertificateRefused:
    case ErrorCode::KeyRefused:
    case ErrorCode::AccessDenied:
    case ErrorCode::BucketMissing:
    case ErrorCode::RedirectRefused:
    case ErrorCode::ClockWrong:
    case ErrorCode::DestinationBusy:
    case ErrorCode::DestinationRefused:
    case ErrorCode::DestinationAnswer:
    case ErrorCode::RemoteConflict:
    case ErrorCode::UploadNotVerified:
    case ErrorCode::ListDenied:
    case ErrorCode::WriteDenied:
    case ErrorCode::TargetMissing:
    case ErrorCode::KeyringUnavailable:
    case ErrorCode::SecretMissing:
    case ErrorCode::AccountLimit:
    case ErrorCode::RemoteTooLarge:
    case ErrorCode::ResultNotVerified: return ExitCode::SyncFailed;
    case ErrorCode::Interrupted: return ExitCode::Interrupted;
    default: return ExitCode::SomeFailed;
    }
}

std::span<const ExitCodeHelp> exitCodeHelp()
{
    static constexpr std::array<ExitCodeHelp, 8> kHelp = {{
        {ExitCode::Good,
         QT_TRANSLATE_NOOP("cli", "all good; photos that were up to date or skipped by choice count as good")},
        {ExitCode::SomeFailed, QT_TRANSLATE_NOOP("cli", "some photos failed, the others are done")},
        {ExitCode::Usage, QT_TRANSLATE_NOOP("cli", "the command line or the preset is wrong; nothing was done")},
        {ExitCode::NothingToDo,
         QT_TRANSLATE_NOOP("cli",
                           "nothing to do: no usable photo among what was named, no session, no file to verify")},
        {ExitCode::OutputUnwritable,
         QT_TRANSLATE_NOOP("cli", "the output folder cannot be written, or the disk is full")},
        {ExitCode::VerificationFailed,
         QT_TRANSLATE_NOOP("cli",
                           "a file is not what was promised: optimize threw it away, verify left it where it is")},
        {ExitCode::SyncFailed,
         QT_TRANSLATE_NOOP("cli", "not everything is at the destination: a file, or all, could not be sent")},
        {ExitCode::Interrupted, QT_TRANSLATE_NOOP("cli", "interrupted; \"glassine resume\" goes on")},
    }};
    return kHelp;
}

} // namespace glassine::cli
