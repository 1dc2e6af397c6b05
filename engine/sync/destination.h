// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Kinds of destinations and what each can be told: one table; flags, forms, checks and help come from it. What talks to them
// is in the table of remote.cpp. A new kind is a file for each of the two, and a row in each.

#include "base/option_spec.h"
#include "sync/credentials.h"
#include "sync/local_files.h"
#include "sync/s3_settings.h"
#include "sync/secrets.h"

#include <span>
#include <string>

namespace glassine::sync {

/// A place to deliver to, as people set it up. No secrets: those are found when they are needed.
struct Destination {
    std::string name;
    std::string kind = "s3";
    OptionValues options; ///< checked and complete
};

/// A destination ready to talk to. What its options left to the surroundings (a profile's region) is set.
struct Access {
    Destination destination;
    Secrets secrets;
    std::string from;                 ///< where they were found, for people; empty: none are needed
    std::vector<std::string> exposed; ///< files with secrets that others may read
};

struct DestinationKind {
    std::string_view id;    ///< "s3": in files and on the command line
    std::string_view label; ///< QT_TRANSLATE_NOOP("OptionSpec", …)
    std::span<const OptionSpec> (*options)();
    std::span<const SecretSpec> (*secrets)();
    /// What no single option can say. DestinationInvalid, subject = the option.
    Result<void> (*check)(const OptionValues &options);
    /// Where it is, for people, of options that were checked. The state of a sync belongs to it.
    std::string (*address)(const OptionValues &options);
    /// `given` (a keyring's) empty: secrets are found where the kind's other tools look for them.
    Result<Access> (*access)(const Destination &destination, const Secrets &given);
    bool usesNetwork = true;
    /// The option with a folder that is written to.
    std::string_view folderOption = {};
    /// The option with a file of certificates (PEM) to trust.
    std::string_view certificatesOption = {};
    /// It can make renditions of originals.
    bool makesPhotos = false;
    /// The address of a file that was sent; with a time, one that lets in whoever has it. nullptr: it is not known here.
    Result<std::string> (*link)(const Access &access, const LocalFile &file, ShareTime time) = nullptr;
};
std::span<const DestinationKind> destinationKinds();
/// By id; nullptr if there is no such kind.
const DestinationKind *destinationKind(std::string_view id);
/// Of a destination whose kind is known, as every one from a store or a job is.
const DestinationKind &kindOf(const Destination &destination);

/// Where it is, for people.
std::string shownAddress(const Destination &destination);
/// Errors: DestinationInvalid, CredentialsMissing, CredentialsUnusable, SecretMissing.
Result<Access> accessTo(const Destination &destination, const Secrets &given = {});

// The kind "s3", in s3_options.cpp and s3_access.cpp.
std::span<const OptionSpec> s3Options();
std::span<const SecretSpec> s3Secrets();
Result<void> checkS3(const OptionValues &options);
std::string s3Address(const OptionValues &options);
Result<Access> s3Access(const Destination &destination, const Secrets &given);
Result<std::string> s3Link(const Access &access, const LocalFile &file, ShareTime time);
/// What is not set comes from the credentials' profile or the environment. DestinationInvalid, subject = the option.
Result<S3Settings> s3Settings(const OptionValues &options, const FoundCredentials &found);
Credentials s3Credentials(const Secrets &secrets);

// The kind "folder", in folder_options.cpp.
std::span<const OptionSpec> folderOptions();
Result<void> checkFolderOptions(const OptionValues &options);
std::string folderAddress(const OptionValues &options);
Result<Access> folderAccess(const Destination &destination, const Secrets &given);
std::span<const SecretSpec> noSecrets();

// The kind "uploadcare", in uploadcare_options.cpp.
std::span<const OptionSpec> uploadcareOptions();
std::span<const SecretSpec> uploadcareSecrets();
Result<void> checkUploadcare(const OptionValues &options);
std::string uploadcareAddress(const OptionValues &options);
Result<Access> uploadcareAccess(const Destination &destination, const Secrets &given);

// The kind "optidash", in optidash_options.cpp.
std::span<const OptionSpec> optidashOptions();
std::span<const SecretSpec> optidashSecrets();
Result<void> checkOptidash(const OptionValues &options);
std::string optidashAddress(const OptionValues &options);
Result<Access> optidashAccess(const Destination &destination, const Secrets &given);

} // namespace glassine::sync
