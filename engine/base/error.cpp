// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QCoreApplication>

#include <array>
#include <cstdint>
#include <cstdio>

namespace glassine {

namespace {

enum class Scope { Photo, Batch };

struct ErrorRow {
    ErrorCode code;
    std::string_view name;
    const char *sentence; ///< %1 is the quoted subject or `nameless`; %2 is " (detail)" or nothing
    const char *advice;
    const char *nameless; ///< stands for an empty subject
    Scope scope = Scope::Photo;
};

// Words for what an error without a subject is about.
constexpr const char *kThisFile = QT_TRANSLATE_NOOP("Errors", "This file");
constexpr const char *kTheOutput = QT_TRANSLATE_NOOP("Errors", "The output");
constexpr const char *kTheFolder = QT_TRANSLATE_NOOP("Errors", "The output folder");
constexpr const char *kTopLevel = QT_TRANSLATE_NOOP("Errors", "its top level");
constexpr const char *kOfThatName = QT_TRANSLATE_NOOP("Errors", "of that name");
constexpr const char *kTheTemplate = QT_TRANSLATE_NOOP("Errors", "The name template");
constexpr const char *kTheSession = QT_TRANSLATE_NOOP("Errors", "The session");
constexpr const char *kTheLogo = QT_TRANSLATE_NOOP("Errors", "The watermark's picture");
constexpr const char *kTheText = QT_TRANSLATE_NOOP("Errors", "The watermark's text");
constexpr const char *kTheDestination = QT_TRANSLATE_NOOP("Errors", "The destination");
constexpr const char *kTheCommand = QT_TRANSLATE_NOOP("Errors", "The command line");

constexpr std::array kRows{
    ErrorRow{ErrorCode::EmptyFile, "empty-file", QT_TRANSLATE_NOOP("Errors", "%1 has no bytes%2."),
             QT_TRANSLATE_NOOP("Errors", "Copy it again from the card or the backup."), kThisFile},
    ErrorRow{ErrorCode::DamagedInput, "damaged-input", QT_TRANSLATE_NOOP("Errors", "%1 is damaged or cut off%2."),
             QT_TRANSLATE_NOOP("Errors", "Copy it again from the card or the backup; the original was not touched."),
             kThisFile},
    ErrorRow{ErrorCode::NotAPicture, "not-a-picture", QT_TRANSLATE_NOOP("Errors", "%1 is not a picture%2."),
             QT_TRANSLATE_NOOP("Errors", "Leave it out, or check whether the download or copy went wrong."), kThisFile},
    ErrorRow{ErrorCode::UnsupportedFormat, "unsupported-format",
             QT_TRANSLATE_NOOP("Errors", "%1 is a picture of a kind that Glassine does not read%2."),
             QT_TRANSLATE_NOOP("Errors", "Save it as TIFF, PNG or JPEG first."), kThisFile},
    ErrorRow{ErrorCode::NotYetSupported, "not-yet-supported", QT_TRANSLATE_NOOP("Errors", "%1 cannot be read yet%2."),
             QT_TRANSLATE_NOOP("Errors", "Export it as TIFF or JPEG from your raw developer for now."), kThisFile},
    ErrorRow{ErrorCode::NeedsExplicitName, "needs-explicit-name",
             QT_TRANSLATE_NOOP("Errors", "%1 was found in a folder and is of a kind that is only read on request%2."),
             QT_TRANSLATE_NOOP("Errors", "Name the file itself to include it."), kThisFile},
    ErrorRow{ErrorCode::InputUnreadable, "input-unreadable", QT_TRANSLATE_NOOP("Errors", "%1 could not be read%2."),
             QT_TRANSLATE_NOOP("Errors", "Check its permissions and the disk it is on."), kThisFile},
    ErrorRow{ErrorCode::InputVanished, "input-vanished", QT_TRANSLATE_NOOP("Errors", "%1 is not there%2."),
             QT_TRANSLATE_NOOP("Errors", "Check its name and whether the card or drive is still connected."),
             kThisFile},
    ErrorRow{ErrorCode::InputChanged, "input-changed",
             QT_TRANSLATE_NOOP("Errors", "%1 changed while it was being processed, so nothing was written%2."),
             QT_TRANSLATE_NOOP("Errors", "Wait until it is completely copied, then run again."), kThisFile},
    ErrorRow{ErrorCode::NotARegularFile, "not-a-regular-file",
             QT_TRANSLATE_NOOP("Errors", "%1 is not a regular file%2."),
             QT_TRANSLATE_NOOP("Errors", "Leave it out: only files and folders can be processed."), kThisFile},
    ErrorRow{ErrorCode::LinkNotFollowed, "link-not-followed",
             QT_TRANSLATE_NOOP("Errors", "%1 is a link that was not followed%2."),
             QT_TRANSLATE_NOOP("Errors", "Name the file it leads to instead."), kThisFile},
    ErrorRow{ErrorCode::TooManyPixels, "too-many-pixels",
             QT_TRANSLATE_NOOP("Errors", "%1 has more pixels than the limit%2."),
             QT_TRANSLATE_NOOP("Errors", "Raise the pixel limit if you trust the file."), kThisFile},
    ErrorRow{ErrorCode::TooManyFrames, "too-many-frames",
             QT_TRANSLATE_NOOP("Errors", "%1 has more frames or pages than the limit%2."),
             QT_TRANSLATE_NOOP("Errors", "Raise the frame limit if you trust the file."), kThisFile},
    ErrorRow{ErrorCode::InputTooLarge, "input-too-large", QT_TRANSLATE_NOOP("Errors", "%1 is larger than the limit%2."),
             QT_TRANSLATE_NOOP("Errors", "Raise the size limit if you trust the file."), kThisFile},

    ErrorRow{
        ErrorCode::ArchiveUnreadable, "archive-unreadable",
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be read as an archive%2."),
        QT_TRANSLATE_NOOP("Errors", "ZIP, 7z and TAR archives are read; unpack others yourself and name the folder."),
        kThisFile},
    ErrorRow{ErrorCode::ArchiveEncrypted, "archive-encrypted",
             QT_TRANSLATE_NOOP("Errors", "%1 is locked with a password%2."),
             QT_TRANSLATE_NOOP("Errors", "Unpack the archive yourself and name the folder."), kThisFile},
    ErrorRow{ErrorCode::ArchiveTooLarge, "archive-too-large",
             QT_TRANSLATE_NOOP("Errors", "%1 unpacks to more than the limit%2."),
             QT_TRANSLATE_NOOP("Errors", "Unpack the archive yourself and name the folder, if you trust it."),
             kThisFile},
    ErrorRow{ErrorCode::ArchiveNested, "archive-nested",
             QT_TRANSLATE_NOOP("Errors", "%1 is an archive inside an archive, which was not opened%2."),
             QT_TRANSLATE_NOOP("Errors", "Unpack the outer archive yourself and name the inner one."), kThisFile},
    ErrorRow{ErrorCode::ArchiveNameRefused, "archive-name-refused",
             QT_TRANSLATE_NOOP("Errors", "%1 has a name in its archive that is not taken%2."),
             QT_TRANSLATE_NOOP("Errors", "Unpack the archive yourself, look at the file, and name the folder."),
             kThisFile},
    ErrorRow{ErrorCode::ArchiveReadOnly, "archive-read-only",
             QT_TRANSLATE_NOOP("Errors", "%1 lies in an archive, and nothing is changed inside archives%2."),
             QT_TRANSLATE_NOOP("Errors", "Write to an output folder, or unpack the archive first."), kThisFile},
    ErrorRow{ErrorCode::CannotEncode, "cannot-encode", QT_TRANSLATE_NOOP("Errors", "%1 could not be encoded%2."),
             QT_TRANSLATE_NOOP("Errors", "Try another output format or other settings."), kThisFile},
    ErrorRow{ErrorCode::OperationFailed, "operation-failed",
             QT_TRANSLATE_NOOP("Errors", "%1 could not be processed with these settings%2."),
             QT_TRANSLATE_NOOP("Errors", "Change the settings of the step that failed."), kThisFile},
    ErrorRow{ErrorCode::VerificationFailed, "verification-failed",
             QT_TRANSLATE_NOOP("Errors", "%1 was written but did not pass its check, so the result was thrown away%2."),
             QT_TRANSLATE_NOOP("Errors", "Run it again; if it fails again, please report it."), kThisFile},
    ErrorRow{ErrorCode::NoGain, "no-gain",
             QT_TRANSLATE_NOOP("Errors", "%1 was left as it is because a lossless copy of it would be larger%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose a format and a quality to have a copy of it all the same."),
             kThisFile},
    ErrorRow{ErrorCode::WouldLose, "would-lose",
             QT_TRANSLATE_NOOP("Errors", "%1 was left as it is because a copy of it would lose something%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another format, or let the preset convert such photos."), kThisFile},
    ErrorRow{ErrorCode::PairPartner, "pair-partner",
             QT_TRANSLATE_NOOP("Errors", "%1 was left out because the preset takes the other file of the pair%2."),
             QT_TRANSLATE_NOOP("Errors", "Let the preset take both files to have this one, too."), kThisFile},
    ErrorRow{ErrorCode::EarlierOutput, "earlier-output",
             QT_TRANSLATE_NOOP("Errors", "%1 was left out because an earlier run made it from another photo here%2."),
             QT_TRANSLATE_NOOP("Errors", "Name it itself, or use --again, to have it done all the same."), kThisFile},
    ErrorRow{ErrorCode::MetadataLeaked, "metadata-leaked",
             QT_TRANSLATE_NOOP("Errors",
                               "%1 was written with metadata that should be gone, so the result was thrown away%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another metadata policy, and please report it."), kThisFile},
    ErrorRow{ErrorCode::OutOfMemory, "out-of-memory",
             QT_TRANSLATE_NOOP("Errors", "%1 needs more memory than it may use%2."),
             QT_TRANSLATE_NOOP("Errors", "Raise the memory limit, or run with fewer jobs."), kThisFile},
    ErrorRow{ErrorCode::TimedOut, "timed-out", QT_TRANSLATE_NOOP("Errors", "%1 took too long%2."),
             QT_TRANSLATE_NOOP("Errors", "Raise the time limit, or choose a faster format or effort."), kThisFile},
    ErrorRow{ErrorCode::WorkerDied, "worker-died",
             QT_TRANSLATE_NOOP("Errors", "%1 brought its decoder down twice and was left out%2."),
             QT_TRANSLATE_NOOP("Errors", "The file is probably damaged; every other photo is unaffected."), kThisFile},
    ErrorRow{ErrorCode::WorkerProtocol, "worker-protocol",
             QT_TRANSLATE_NOOP("Errors", "%1 was not processed because its worker's answer made no sense%2."),
             QT_TRANSLATE_NOOP("Errors", "Run it again; if it fails again, please report it."), kThisFile},
    ErrorRow{ErrorCode::Interrupted, "interrupted",
             QT_TRANSLATE_NOOP("Errors", "%1 was not processed because the batch was stopped%2."),
             QT_TRANSLATE_NOOP("Errors", "Resume the session to go on."), kThisFile},

    ErrorRow{ErrorCode::OutputExists, "output-exists",
             QT_TRANSLATE_NOOP("Errors", "%1 is already there and was not replaced%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another folder or name, or let new files be numbered."), kTheOutput},
    ErrorRow{ErrorCode::OutputIsInput, "output-is-input",
             QT_TRANSLATE_NOOP("Errors", "%1 is one of the originals and was not written to%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another output folder or another name template."), kTheOutput},
    ErrorRow{ErrorCode::OutputFolderUnwritable, "output-folder-unwritable",
             QT_TRANSLATE_NOOP("Errors", "%1 cannot be created or written to%2."),
             QT_TRANSLATE_NOOP("Errors", "Check its permissions, or choose another folder."), kTheFolder, Scope::Batch},
    ErrorRow{ErrorCode::DiskFull, "disk-full",
             QT_TRANSLATE_NOOP("Errors", "%1 could not be written because the disk is full%2."),
             QT_TRANSLATE_NOOP("Errors", "Free some space and resume; nothing was lost."), kTheOutput, Scope::Batch},
    ErrorRow{ErrorCode::OutputIo, "output-io", QT_TRANSLATE_NOOP("Errors", "%1 could not be written%2."),
             QT_TRANSLATE_NOOP("Errors", "Check that the drive is connected and writable, then resume."), kTheOutput,
             Scope::Batch},
    ErrorRow{ErrorCode::NameTooLong, "name-too-long",
             QT_TRANSLATE_NOOP("Errors", "%1 is a name too long for the target%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose a shorter name template or a folder nearer to the top."), kTheOutput},
    ErrorRow{ErrorCode::NameRefused, "name-refused",
             QT_TRANSLATE_NOOP("Errors", "%1 is a name that the target does not take%2."),
             QT_TRANSLATE_NOOP("Errors", "Let names be portable, or choose another name template."), kTheOutput},

    ErrorRow{ErrorCode::OutputMissing, "output-missing", QT_TRANSLATE_NOOP("Errors", "%1 is not there any more%2."),
             QT_TRANSLATE_NOOP("Errors", "If nobody moved it, run the batch again: it is made anew from the original."),
             kTheOutput},
    ErrorRow{ErrorCode::OutputNotAFile, "output-not-a-file", QT_TRANSLATE_NOOP("Errors", "%1 is no file any more%2."),
             QT_TRANSLATE_NOOP("Errors", "Move what is there out of the way and run the batch again."), kTheOutput},
    ErrorRow{ErrorCode::OutputTruncated, "output-truncated", QT_TRANSLATE_NOOP("Errors", "%1 has been cut off%2."),
             QT_TRANSLATE_NOOP("Errors", "Remove it and run the batch again: it is made anew from the original."),
             kTheOutput},
    ErrorRow{
        ErrorCode::OutputChanged, "output-changed", QT_TRANSLATE_NOOP("Errors", "%1 does not hold what was written%2."),
        QT_TRANSLATE_NOOP("Errors", "If nobody edited it, remove it and run the batch again; then check the disk."),
        kTheOutput},
    ErrorRow{ErrorCode::OutputSwapped, "output-swapped",
             QT_TRANSLATE_NOOP("Errors", "%1 holds what was written as another file%2."),
             QT_TRANSLATE_NOOP("Errors", "Give both their names back, or remove both and run the batch again."),
             kTheOutput},
    ErrorRow{ErrorCode::OutputUnreadable, "output-unreadable",
             QT_TRANSLATE_NOOP("Errors", "%1 cannot be read any more%2."),
             QT_TRANSLATE_NOOP("Errors", "Check its permissions and the disk it is on."), kTheOutput},

    ErrorRow{ErrorCode::Usage, "usage", QT_TRANSLATE_NOOP("Errors", "%1 is not right%2."),
             QT_TRANSLATE_NOOP("Errors", "See glassine --help."), kTheCommand},
    ErrorRow{ErrorCode::PresetInvalid, "preset-invalid",
             QT_TRANSLATE_NOOP("Errors", "The preset is not valid at %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Correct that entry and try again."), kTopLevel},
    ErrorRow{ErrorCode::PresetNotFound, "preset-not-found", QT_TRANSLATE_NOOP("Errors", "There is no preset %1%2."),
             QT_TRANSLATE_NOOP("Errors", "See glassine presets list."), kOfThatName},
    ErrorRow{ErrorCode::TemplateInvalid, "template-invalid",
             QT_TRANSLATE_NOOP("Errors", "%1 is not a valid name template%2."),
             QT_TRANSLATE_NOOP("Errors", "A good one is {dir}/{name}.{ext}."), kTheTemplate},
    ErrorRow{ErrorCode::CodecMissing, "codec-missing",
             QT_TRANSLATE_NOOP("Errors", "%1 cannot be written here because this system's libvips lacks it%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another format; see glassine formats."), kTheOutput},
    ErrorRow{ErrorCode::LogoUnusable, "logo-unusable",
             QT_TRANSLATE_NOOP("Errors", "%1 cannot be used as a watermark%2."),
             QT_TRANSLATE_NOOP("Errors", "Choose another PNG or SVG file in the preset."), kTheLogo},
    ErrorRow{
        ErrorCode::FontsUnavailable, "fonts-unavailable",
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2."),
        QT_TRANSLATE_NOOP("Errors", "Use a picture as the watermark, or a kernel with Landlock."), kTheText},
    ErrorRow{ErrorCode::NothingToDo, "nothing-to-do",
             QT_TRANSLATE_NOOP("Errors", "There is nothing to do: %1 holds no photo that can be used%2."),
             QT_TRANSLATE_NOOP("Errors", "Name a folder or file with photos."),
             QT_TRANSLATE_NOOP("Errors", "what was named")},
    ErrorRow{ErrorCode::JournalDamaged, "journal-damaged",
             QT_TRANSLATE_NOOP("Errors", "%1 has a damaged journal, which was kept aside%2."),
             QT_TRANSLATE_NOOP("Errors", "Start the batch again; finished files are recognized and kept."), kTheSession,
             Scope::Batch},
    ErrorRow{ErrorCode::JournalLocked, "journal-locked",
             QT_TRANSLATE_NOOP("Errors", "%1 is being run by another Glassine%2."),
             QT_TRANSLATE_NOOP("Errors", "Wait for it to finish, or stop it first."), kTheSession, Scope::Batch},
    ErrorRow{ErrorCode::SessionNotFound, "session-not-found", QT_TRANSLATE_NOOP("Errors", "There is no session %1%2."),
             QT_TRANSLATE_NOOP("Errors", "See glassine report for the sessions there are."), kOfThatName},

    ErrorRow{ErrorCode::DestinationInvalid, "destination-invalid",
             QT_TRANSLATE_NOOP("Errors", "The destination is not valid at %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Correct that entry and try again."), kTopLevel},
    ErrorRow{ErrorCode::DestinationNotFound, "destination-not-found",
             QT_TRANSLATE_NOOP("Errors", "There is no destination %1%2."),
             QT_TRANSLATE_NOOP("Errors", "See glassine destinations list."), kOfThatName},
    ErrorRow{ErrorCode::CredentialsMissing, "credentials-missing",
             QT_TRANSLATE_NOOP("Errors", "There are no credentials for %1%2."),
             QT_TRANSLATE_NOOP("Errors",
                               "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile "
                               "of your AWS credentials file."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::CredentialsUnusable, "credentials-unusable",
             QT_TRANSLATE_NOOP("Errors", "The credentials of %1 cannot be used%2."),
             QT_TRANSLATE_NOOP("Errors", "Correct them where they are kept and try again."), kTheDestination,
             Scope::Batch},
    ErrorRow{
        ErrorCode::DestinationUnreachable, "destination-unreachable",
        QT_TRANSLATE_NOOP("Errors", "%1 cannot be reached%2."),
        QT_TRANSLATE_NOOP("Errors", "Check the network and the endpoint; the same command goes on with what is left."),
        kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::CertificateRefused, "certificate-refused",
             QT_TRANSLATE_NOOP("Errors", "%1 did not prove who it is, so nothing was sent%2."),
             QT_TRANSLATE_NOOP("Errors",
                               "Check the endpoint's name and this computer's clock; a certificate authority of your "
                               "own is named with ca-file."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::KeyRefused, "key-refused", QT_TRANSLATE_NOOP("Errors", "%1 does not accept the key%2."),
             QT_TRANSLATE_NOOP("Errors", "Check the access key and its secret."), kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::AccessDenied, "access-denied",
             QT_TRANSLATE_NOOP("Errors", "The key is right but may not do this at %1%2."),
             QT_TRANSLATE_NOOP("Errors",
                               "Let whoever owns the bucket give this key the right to list it and to write to it."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::BucketMissing, "bucket-missing", QT_TRANSLATE_NOOP("Errors", "There is no bucket %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Create it, or check its name and the endpoint."), kOfThatName, Scope::Batch},
    ErrorRow{ErrorCode::RedirectRefused, "redirect-refused",
             QT_TRANSLATE_NOOP("Errors", "%1 answered that the bucket is elsewhere, which was not followed%2."),
             QT_TRANSLATE_NOOP("Errors", "Check the endpoint and the region."), kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::ClockWrong, "clock-wrong",
             QT_TRANSLATE_NOOP("Errors", "%1 refuses requests because its clock and this computer's differ%2."),
             QT_TRANSLATE_NOOP("Errors", "Set the clock and try again."), kTheDestination, Scope::Batch},
    ErrorRow{
        ErrorCode::DestinationBusy, "destination-busy",
        QT_TRANSLATE_NOOP("Errors", "%1 could not be sent: the destination was too busy or failed several times%2."),
        QT_TRANSLATE_NOOP("Errors", "Run the same command again later; it goes on with what is left."), kThisFile},
    ErrorRow{ErrorCode::DestinationRefused, "destination-refused",
             QT_TRANSLATE_NOOP("Errors", "%1 was refused by the destination%2."),
             QT_TRANSLATE_NOOP("Errors", "Change what it objects to, in the file or in the destination's settings."),
             kThisFile},
    ErrorRow{ErrorCode::DestinationAnswer, "destination-answer",
             QT_TRANSLATE_NOOP("Errors", "%1 gave an answer that makes no sense%2."),
             QT_TRANSLATE_NOOP("Errors", "Check that the endpoint is that of an S3 service and not of a web page."),
             kTheDestination},
    ErrorRow{ErrorCode::RemoteConflict, "remote-conflict",
             QT_TRANSLATE_NOOP("Errors", "%1 is there with other content, which was not replaced%2."),
             QT_TRANSLATE_NOOP("Errors", "Look at what is there; --replace puts yours in its place."), kThisFile},
    ErrorRow{
        ErrorCode::UploadNotVerified, "upload-not-verified",
        QT_TRANSLATE_NOOP("Errors", "%1 was sent, but what arrived is not what was sent%2."),
        QT_TRANSLATE_NOOP("Errors", "Run the same command again; if it happens again, tell whoever runs the server."),
        kThisFile},
    ErrorRow{ErrorCode::ListDenied, "list-denied",
             QT_TRANSLATE_NOOP("Errors", "The key is right but may not list %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Let whoever owns it give this key the right to list it."), kTheDestination,
             Scope::Batch},
    ErrorRow{ErrorCode::WriteDenied, "write-denied",
             QT_TRANSLATE_NOOP("Errors", "The key is right but may not write to %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Let whoever owns it give this key the right to write there."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::TargetMissing, "target-missing",
             QT_TRANSLATE_NOOP("Errors", "%1 is not there, so nothing was written%2."),
             QT_TRANSLATE_NOOP("Errors",
                               "Connect the drive or mount the share; the same command goes on with what is left."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::KeyringUnavailable, "keyring-unavailable",
             QT_TRANSLATE_NOOP("Errors", "The keyring could not be asked for the keys of %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Unlock it, or keep the keys where the command line finds them."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::SecretMissing, "secret-missing", QT_TRANSLATE_NOOP("Errors", "There are no keys for %1%2."),
             QT_TRANSLATE_NOOP("Errors", "Write them into a file that only you can read, or enter them in the window."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::AccountLimit, "account-limit",
             QT_TRANSLATE_NOOP("Errors", "The account at %1 has reached a limit or is blocked%2."),
             QT_TRANSLATE_NOOP("Errors", "Settle that with the service; the same command goes on with what is left."),
             kTheDestination, Scope::Batch},
    ErrorRow{ErrorCode::RemoteTooLarge, "remote-too-large",
             QT_TRANSLATE_NOOP("Errors", "%1 is larger than the destination takes%2."),
             QT_TRANSLATE_NOOP("Errors", "Make it smaller, or choose another destination."), kThisFile},
    ErrorRow{ErrorCode::ResultNotVerified, "result-not-verified",
             QT_TRANSLATE_NOOP("Errors", "What the service made of %1 did not arrive as it was announced%2."),
             QT_TRANSLATE_NOOP("Errors", "Run the same command again; the original was not touched."), kThisFile},
    ErrorRow{ErrorCode::ArchivePartTooSmall, "archive-part-too-small",
             QT_TRANSLATE_NOOP("Errors", "%1 is larger than one archive may be%2."),
             QT_TRANSLATE_NOOP("Errors", "Allow larger archives, or make the file smaller."), kThisFile},
    ErrorRow{ErrorCode::ArchiveFormatLimit, "archive-format-limit",
             QT_TRANSLATE_NOOP("Errors", "%1 cannot be packed into an archive of this kind%2."),
             QT_TRANSLATE_NOOP("Errors", "Pack a ZIP archive instead."), kThisFile},
    ErrorRow{ErrorCode::Internal, "internal",
             QT_TRANSLATE_NOOP("Errors", "Something went wrong inside Glassine at %1%2."),
             QT_TRANSLATE_NOOP("Errors", "No original was touched; please report it."),
             QT_TRANSLATE_NOOP("Errors", "an unknown place")},
};

/// Rows stand in the order of the enum, so that a row is found by its number.
constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (static_cast<std::size_t>(kRows[i].code) != i)
            return false;
    }
    return kRows.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1;
}
static_assert(rowsAreInOrder(), "one row per ErrorCode, in its order");

const ErrorRow &rowOf(ErrorCode code)
{
    const auto index = static_cast<std::size_t>(code);
    return index < kRows.size() ? kRows[index] : kRows.back();
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

/// Replaces %1 and %2 once and in one pass: a file called "%2" must not be filled in.
QString filled(const QString &text, const QString &first, const QString &second)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == u'%' && i + 1 < text.size();
        if (marker && (text[i + 1] == u'1' || text[i + 1] == u'2'))
            result += text[++i] == u'1' ? first : second;
        else
            result += text[i];
    }
    return result;
}

struct Character {
    char32_t codePoint = 0;
    std::size_t length = 0; ///< 0: not valid UTF-8
};

/// Strict decoding: no overlong forms, no surrogates, nothing above U+10FFFF.
Character decodeCharacter(std::string_view text)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byteAt(0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return {};
    char32_t value = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byteAt(i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest.at(length) || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

/// Characters that hide, move or reorder what a person reads.
bool misleads(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x00AD || c == 0x061C || c == 0x200B || c == 0x200E
        || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB);
}

std::string escaped(char32_t c)
{
    if (c == '\n')
        return "\\n";
    if (c == '\r')
        return "\\r";
    if (c == '\t')
        return "\\t";
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), c < 0x80 ? "\\x%02x" : "\\u{%04x}", static_cast<unsigned>(c));
    return text.data();
}

/// Where a path goes from an archive to what lies in it: "/photos/a.zip//b.jpg" (see files/member_path.h).
std::size_t memberSeparator(std::string_view path)
{
    const std::size_t between = path.starts_with('/') || path.starts_with("~/") ? path.find("//", 1)
                                                                                : std::string_view::npos;
    if (between == std::string_view::npos)
        return between;
    const std::string_view archive = path.substr(0, between);
    return archive.substr(archive.rfind('/') + 1).find('.') == std::string_view::npos ? std::string_view::npos
                                                                                      : between;
}

} // namespace

std::string_view errorName(ErrorCode code)
{
    return rowOf(code).name;
}

bool errorFromName(std::string_view name, ErrorCode &code)
{
    for (const ErrorRow &row : kRows) {
        if (row.name == name) {
            code = row.code;
            return true;
        }
    }
    return false;
}

std::string errorSentence(const Error &error)
{
    const ErrorRow &row = rowOf(error.code);
    const QString subject = error.subject.empty()
        ? translated(row.nameless)
        : u'\u201C' + QString::fromStdString(displayText(error.subject)) + u'\u201D';
    const QString detail = error.detail.empty()
        ? QString()
        : QStringLiteral(" (") + QString::fromStdString(displayText(error.detail)) + u')';
    return (filled(translated(row.sentence), subject, detail) + u' ' + translated(row.advice)).toStdString();
}

std::string displayText(std::string_view rawBytes)
{
    std::string result;
    result.reserve(rawBytes.size());
    if (const std::size_t between = memberSeparator(rawBytes); between != std::string_view::npos) {
        result = displayText(rawBytes.substr(0, between)) + " ▸ ";
        rawBytes.remove_prefix(between + 2);
    }
    while (!rawBytes.empty()) {
        const Character character = decodeCharacter(rawBytes);
        if (character.length == 0) {
            std::array<char, 8> text{};
            std::snprintf(text.data(), text.size(), "\\x%02x", static_cast<unsigned char>(rawBytes[0]));
            result += text.data();
        } else if (misleads(character.codePoint)) {
            result += escaped(character.codePoint);
        } else {
            result += rawBytes.substr(0, character.length);
        }
        rawBytes.remove_prefix(character.length == 0 ? 1 : character.length);
    }
    return result;
}

bool stopsBatch(ErrorCode code)
{
    return rowOf(code).scope == Scope::Batch;
}

} // namespace glassine
