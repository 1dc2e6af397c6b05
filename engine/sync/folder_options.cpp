// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder as a destination can be told: a drive, a share, whatever is mounted.

#include "sync/destination.h"

#include <QStringDecoder>
#include <QtGlobal>

namespace glassine::sync {

namespace {

std::vector<OptionSpec> describe()
{
    return {
        textOption("path", QT_TRANSLATE_NOOP("OptionSpec", "Folder"),
                   QT_TRANSLATE_NOOP("OptionSpec", "The folder to copy to; it has to be there."), ""),
        textOption(
            "mount-point", QT_TRANSLATE_NOOP("OptionSpec", "Mount point"),
            QT_TRANSLATE_NOOP("OptionSpec", "Nothing is written unless a drive or share is mounted at this folder."),
            ""),
    };
}

bool isUtf8(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError();
}

Result<void> checkFolder(const OptionValues &options, const char *option)
{
    const std::string &path = options.text(option);
    if (!path.starts_with('/') || path.find('\0') != std::string::npos || !isUtf8(path))
        return fail(ErrorCode::DestinationInvalid, option, "a path that begins with a slash");
    return {};
}

} // namespace

std::span<const OptionSpec> folderOptions()
{
    static const std::vector<OptionSpec> kOptions = describe();
    return kOptions;
}

std::span<const SecretSpec> noSecrets()
{
    return {};
}

Result<void> checkFolderOptions(const OptionValues &options)
{
    GLASSINE_CHECK(checkFolder(options, "path"));
    return options.text("mount-point").empty() ? Result<void>() : checkFolder(options, "mount-point");
}

std::string folderAddress(const OptionValues &options)
{
    std::string path = options.text("path");
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

Result<Access> folderAccess(const Destination &destination, const Secrets &)
{
    return Access{destination, {}, {}, {}};
}

} // namespace glassine::sync
