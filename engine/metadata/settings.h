// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything a preset says about metadata, compiled and checked once. Plain values, no exiv2.

#include "base/option_spec.h"
#include "files/sidecar.h"
#include "formulas/formula.h"
#include "metadata/fields.h"
#include "metadata/places.h"
#include "metadata/policy.h"

namespace glassine::metadata {

enum class Precision { Exact, City };
enum class FileDate {
    Keep,  ///< the original's, unless the run says otherwise
    Now,   ///< when the file is written
    Taken, ///< when the photo was taken, with its offset from UTC; else the original's
};

struct FieldFormula {
    std::string key; ///< fieldRow()
    formulas::Formula formula;
    bool operator==(const FieldFormula &) const = default;
};

struct Settings {
    Policy policy = Policy::copyrightAndDate();
    Precision precision = Precision::Exact;
    std::vector<Fence> fences;         ///< near these the place goes, though the policy keeps it elsewhere
    std::vector<FieldFormula> writing; ///< in the order of fieldRows()
    std::vector<std::string> required; ///< keys of fields that a photo should not lack
    bool readSidecars = true;          ///< what stands in PHOTO.xmp is newer than what stands in the photo
    FileDate fileDate = FileDate::Keep;
    files::SidecarName sidecars = files::SidecarName::None; ///< beside new files
    bool newThumbnails = false; ///< small versions of the new pixels, where Exif has a place for them
    bool operator==(const Settings &) const = default;
};

/// The options of a preset's "metadata", described once.
std::span<const OptionSpec> metadataOptions();
/// From checked, complete options; what is wrong with texts is added to `problems` under `path`.
Settings settingsFrom(const OptionValues &options, const std::string &path, std::vector<OptionProblem> &problems);
/// The other way round, without what is as usual: one text per meaning, and the same before and after an option came to be.
OptionValues optionsOf(const Settings &settings);

/// Keys of required fields that a photo with these facts lacks, and into which nothing is written either.
std::vector<std::string> lacking(const Settings &settings, const formulas::FormulaFacts &facts);

/// "creator, copyright" → keys of fields, or "date". An Error's detail names the first that is none.
Result<std::vector<std::string>> parseFieldList(std::string_view text);

} // namespace glassine::metadata
