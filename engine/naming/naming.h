// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Output names: template, tokens, sanitizing, and the whole plan before the first byte.

#include "base/result.h"
#include "base/size.h"
#include "files/input_file.h"
#include "files/sidecar.h"
#include "formulas/tokens.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace glassine::naming {

/// What to do when the planned name is already on disk and is not our own up-to-date output.
enum class ExistingPolicy { Number, Skip, Stop };

struct NamingSettings {
    std::string pattern = "{dir}/{name}.{ext}"; ///< relative to the output folder
    ExistingPolicy existing = ExistingPolicy::Number;
    bool portable = false; ///< also avoid names Windows, exFAT and SMB refuse (CON, ':', trailing dot …)
    files::SidecarName sidecars = files::SidecarName::None; ///< which outputs take a second name along
};

/// Everything tokens can name. Texts are raw bytes and sanitized on expansion, never path separators.
struct TokenValues {
    std::string dir;       ///< relative folder of the source, may be ""
    std::string name;      ///< source name without extension
    std::string extension; ///< of the output format
    std::string sourceExtension;
    std::string rendition;
    std::string preset;
    Size output;               ///< {w} {h}; 0 = unknown
    std::int64_t sequence = 1; ///< {seq}: 1-based position in the batch
    std::string dateTaken;     ///< "2026-11-20T19:46:17" or empty; {date} falls back to the file date
    std::int64_t fileTimeNs = 0;
    std::string camera;  ///< {camera}
    std::string lens;    ///< {lens}
    std::string creator; ///< {creator}
    int rating = 0;      ///< {rating}
    std::string burst;   ///< {burst} or {burst:8}
    std::string hash;    ///< {hash} or {hash:8}
};

/// A parsed template. Grammar:
///   {token}            value
///   {token:format}     {seq:04} zero-padded · {date:%Y-%m-%d} strftime subset, also {date:%Y/%m} · {hash:8} length · {name:upper|lower|30}
///   {token|fallback}   used when the value is empty; fallback is literal text
///   {-seq:04}          punctuation before the token name is a prefix that disappears with an empty value, and for
///                      `seq` is only written when needed to keep names apart
///   {{ and }}          literal braces
class NameTemplate {
public:
    /// TemplateInvalid: subject = the template, detail = what and at which column, with the nearest known token.
    static Result<NameTemplate> parse(std::string_view text);
    /// Tokens that need the photo's header or metadata ({w} {h} {date} {camera} {lens} {creator} {rating} {burst}).
    bool needsProbe() const;
    bool needsHash() const;
    bool uses(std::string_view token) const;
    /// Relative path, '/'-separated, each component sanitized (no "..", no empty, no control bytes, ≤ 255 bytes).
    /// `numbered` > 0 fills {-seq} or, without one, appends "-2", "-3" … before the extension.
    std::string expand(const TokenValues &values, int numbered) const;

private:
    friend class Expansion;
    using Part = formulas::TokenPart;
    std::string m_text;
    std::vector<Part> m_parts;
};

/// For the help page and the GUI's token menu; `help` through QT_TRANSLATE_NOOP("Naming", …).
struct TokenHelp {
    std::string_view token, help, example;
};
std::span<const TokenHelp> tokenHelp();

/// One path component that any file system takes: separators, NUL and control characters replaced by '_', blanks
/// at either end removed, never "", "." or "..", at most `maxBytes` (cut at a character, with a short hash of the
/// whole). Bytes that are not UTF-8 stay as they are. `portable` also avoids what Windows refuses: its reserved
/// names, : * ? " < > | \ , bytes that are not UTF-8, and dots at the end.
std::string sanitizeComponent(std::string_view raw, std::size_t maxBytes, bool portable);

/// How two names are compared in a folder; found out by asking the file system: a probe file is made in the folder
/// (or its nearest parent that exists), looked up under other spellings, and removed.
struct NameComparison {
    bool caseInsensitive = false;
    bool normalizes = false;
    bool onlyPortable = false; ///< refuses what Windows refuses: names are made `portable` without being asked to
};
NameComparison comparisonFor(const std::string &folder);

struct PlannedOutput {
    std::int64_t input = 0; ///< index into the batch
    int rendition = 0;
    std::string folder; ///< absolute
    std::string fileName;
    Size size;             ///< 0×0 = unknown
    bool numbered = false; ///< renamed to keep names apart
    std::string sidecar;   ///< file name of the XMP file beside it, where naming settings ask for one
    enum class Action { Write, SkipExisting, Refuse } action = Action::Write;
    Error refusal; ///< for Refuse
    std::string path() const { return folder + '/' + fileName; }
};

/// Plans every output of a batch in order. Names are reserved as they are given: two outputs never share one
/// (byte-wise, and case- and normalization-folded where the target compares so).
class OutputPlanner {
public:
    /// `outputFolder` absolute. Which of several outputs is numbered only depends on the order of the calls.
    /// A name given to another output of the batch is always numbered on; `settings.existing` decides about what is
    /// already on disk; an original in the way is always refused. `isOriginal` tells whether a path is one of the batch's inputs (device + inode).
    /// `compare` says how a folder that exists compares names; others only in tests.
    OutputPlanner(std::string outputFolder, NamingSettings settings,
                  std::function<bool(const std::string &path)> isOriginal,
                  std::function<NameComparison(const std::string &folder)> compare = comparisonFor);
    Result<void> setTemplates(const std::vector<std::string> &perRendition); ///< empty string = settings.pattern
    /// Further settings, for outputs of another preset in the same batch. TemplateInvalid, or the number to ask for
    /// them by; those given at construction are number 0.
    Result<int> addNaming(NamingSettings settings, const std::vector<std::string> &perRendition);
    PlannedOutput plan(std::int64_t input, int rendition, const TokenValues &values, int naming = 0);
    /// An output that takes its original's place: in its folder, and under its name when `extension` is empty, else under its
    /// stem with this extension. The original itself is not in the way; whatever else is there is numbered on, skipped or
    /// refused as usual.
    PlannedOutput planInPlace(std::int64_t input, int rendition, const std::string &original,
                              const std::string &extension);
    /// The XMP file beside an output of this batch: its name was found and reserved together with the output's, and numbered with it.
    /// One of somebody else in its place is left alone: it is skipped, or refused.
    PlannedOutput planSidecar(const PlannedOutput &picture, int rendition, int naming = 0);
    /// Reserves a name found by an earlier run (resume) so that nothing else takes it.
    void reserve(const std::string &folder, const std::string &fileName);
    /// After OutputExists at commit time: the next free name for the same output.
    PlannedOutput replan(const PlannedOutput &taken, const TokenValues &values, int naming = 0);

private:
    struct Place {
        std::string folder, fileName;
    };
    struct Naming {
        NamingSettings settings;
        Result<NameTemplate> pattern;
        std::vector<Result<NameTemplate>> perRendition;
        Result<void> setTemplates(const std::vector<std::string> &texts);
        const Result<NameTemplate> &templateFor(int rendition) const;
    };
    /// What a name is made of.
    struct Form {
        const NameTemplate &form;
        const TokenValues &values;
        const NamingSettings &settings;
    };
    Place place(const Form &form, int number);
    const std::string &folderFor(const std::string &relative);
    void settle(PlannedOutput &output, const Form &form, int first);
    bool isFree(const PlannedOutput &output, const std::string &fileName);
    bool decide(PlannedOutput &output, ExistingPolicy existing);
    bool takesSidecar(PlannedOutput &output, const NamingSettings &settings);
    std::string key(const std::string &folder, const std::string &fileName);
    NameComparison comparisonOf(const std::string &folder);

    std::string m_outputFolder;
    std::function<bool(const std::string &)> m_isOriginal;
    std::function<NameComparison(const std::string &)> m_compare;
    std::vector<Naming> m_namings;
    std::unordered_set<std::string> m_taken;
    std::int64_t m_sidecarsOf = -1;         ///< the input whose XMP files these are:
    std::vector<std::string> m_ownSidecars; ///< one name for the PHOTO.jpg and the PHOTO.webp of one photo will not do
    std::unordered_set<std::string> m_folderKeys;           ///< names that are folders: no file may have them
    std::unordered_map<std::string, std::string> m_folders; ///< relative as expanded → absolute
    std::unordered_map<std::string, NameComparison> m_comparison;
    std::unordered_map<std::string, bool> m_barren; ///< folders: had nothing in them
    std::unordered_map<std::string, int>
        m_next; ///< per base name: where numbering goes on, so 200,000 equal names stay linear
};

} // namespace glassine::naming
