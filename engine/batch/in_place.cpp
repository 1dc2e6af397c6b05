// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/in_place.h"

#include "files/system_call.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include <sys/stat.h>

namespace glassine::batch {

namespace {

std::string folderOf(const std::string &input)
{
    struct stat status = {};
    if (::stat(input.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return input;
    return files::splitPath(input).first;
}

} // namespace

std::string storeFolderFor(const std::vector<std::string> &inputs)
{
    std::vector<std::string> folders;
    std::transform(inputs.begin(), inputs.end(), std::back_inserter(folders), folderOf);
    return storeFolderIn(folders);
}

std::string storeFolderIn(const std::vector<std::string> &folders)
{
    std::string common;
    for (const std::string &folder : folders) {
        if (common.empty())
            common = folder;
        while (!files::isInside(folder, common) && common.size() > 1)
            common.resize(std::max<std::size_t>(common.rfind('/'), 1));
    }
    return common.empty() ? common : files::joinPath(common, std::string(files::kStoreFolderName));
}

bool isStoreFolder(const std::string &outputFolder)
{
    return files::splitPath(outputFolder).second == files::kStoreFolderName;
}

Result<void> checkInPlace(const SessionSettings &settings)
{
    for (int number = 0; number < settings.presetCount(); ++number) {
        const auto &preset = settings.presetAt(number);
        if (preset.recipe.metadata.sidecars != files::SidecarName::None)
            return fail(ErrorCode::PresetInvalid, preset.id.toStdString(),
                        "it writes XMP files; those beside originals are not touched (metadata.write-sidecars=no)");
        if (preset.recipe.renditions.size() != 1)
            return fail(ErrorCode::PresetInvalid, preset.id.toStdString(),
                        "it makes " + std::to_string(preset.recipe.renditions.size())
                            + " files of each photo; only one can take an original's place");
    }
    std::optional<dev_t> device;
    for (const std::string &input : settings.inputs) {
        struct stat status = {};
        if (::stat(input.c_str(), &status) != 0)
            continue; // the scan says what is wrong with it
        if (device && *device != status.st_dev)
            return fail(ErrorCode::Usage, input,
                        "it is on another drive than the others; originals can only be kept on their own");
        device = status.st_dev;
    }
    return {};
}

files::SetAside setAside(const SessionSettings &settings, const std::string &session, const ItemSeed &seed)
{
    const std::string root = files::splitPath(settings.outputFolder).first;
    // What lies elsewhere (a link led there) keeps its whole path below the session's folder.
    const std::string below = files::isInside(seed.path, root) ? seed.path.substr(root.size()) : seed.path;
    const std::string kept = below.starts_with('/') ? below.substr(1) : below;
    return {seed.path, files::joinPath(files::joinPath(settings.outputFolder, session), kept), seed.identity};
}

} // namespace glassine::batch
