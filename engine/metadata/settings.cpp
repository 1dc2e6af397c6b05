// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/settings.h"

#include "base/edit_distance.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::metadata {

namespace {

constexpr std::array<std::string_view, 2> kPrecisionNames = {"exact", "city"};
constexpr std::array<std::string_view, 3> kFileDateNames = {"keep", "now", "taken"};
constexpr std::array<std::string_view, 3> kSidecarNames = {"no", "whole", "stem"};

/// What "chosen kinds" begins with: a photographer's everyday, and nothing that gives a home or a person away.
Policy customDefaults()
{
    Policy policy = Policy::copyrightAndCamera();
    policy.set(Group::Description, true);
    policy.set(Group::Rating, true);
    return policy;
}

OptionSpec policyOption()
{
    std::vector<OptionChoice> choices;
    for (const PolicyRow &row : shippedPolicies())
        choices.push_back({row.key, row.label});
    choices.push_back({"custom", QT_TRANSLATE_NOOP("OptionSpec", "Chosen kinds")});
    return choiceOption(
        "policy", QT_TRANSLATE_NOOP("OptionSpec", "Keep"),
        QT_TRANSLATE_NOOP("OptionSpec", "What leaves with the file; every file is read back to prove it."), "copyright",
        std::move(choices));
}

void addGroups(std::vector<OptionSpec> &options)
{
    const Policy usual = customDefaults();
    for (const GroupRow &row : groupRows())
        options.push_back(
            when("policy=custom", booleanOption(row.option, row.label, row.help, usual.keeps(row.group))));
}

void addTagsAndPlaces(std::vector<OptionSpec> &options)
{
    options.push_back(expert(textOption(
        "keep-tags", QT_TRANSLATE_NOOP("OptionSpec", "Also keep these tags"),
        QT_TRANSLATE_NOOP("OptionSpec", "For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas."), "")));
    options.push_back(expert(textOption(
        "remove-tags", QT_TRANSLATE_NOOP("OptionSpec", "Never keep these tags"),
        QT_TRANSLATE_NOOP("OptionSpec", "For example Iptc.Application2.Contact; stronger than all else."), "")));
    options.push_back(
        when("policy=all|custom",
             expert(choiceOption("place-precision", QT_TRANSLATE_NOOP("OptionSpec", "Places"),
                                 QT_TRANSLATE_NOOP("OptionSpec", "How exactly a place that is kept is told."), "exact",
                                 {{"exact", QT_TRANSLATE_NOOP("OptionSpec", "To the meter")},
                                  {"city", QT_TRANSLATE_NOOP("OptionSpec", "The city only")}}))));
    options.push_back(
        when("policy=all|custom",
             expert(textOption(
                 "no-place-near", QT_TRANSLATE_NOOP("OptionSpec", "No place near"),
                 QT_TRANSLATE_NOOP("OptionSpec",
                                   "Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …"),
                 ""))));
}

void addWriting(std::vector<OptionSpec> &options)
{
    options.push_back(expert(textOption(
        "credits", QT_TRANSLATE_NOOP("OptionSpec", "Credits"),
        QT_TRANSLATE_NOOP(
            "OptionSpec",
            "A file of fields that several presets share: its name in the credits folder of Glassine's settings."),
        "")));
    for (const FieldRow &row : fieldRows())
        options.push_back(expert(textOption(row.option, row.label, row.help, "")));
    options.push_back(expert(textOption(
        "required", QT_TRANSLATE_NOOP("OptionSpec", "Required"),
        QT_TRANSLATE_NOOP("OptionSpec", "Fields that no photo should lack, for example creator, caption, date."), "")));
    options.push_back(expert(booleanOption(
        "read-sidecars", QT_TRANSLATE_NOOP("OptionSpec", "Read XMP files beside the photos"),
        QT_TRANSLATE_NOOP("OptionSpec",
                          "What photo managers write into PHOTO.xmp counts more than what stands in the photo."),
        true)));
    options.push_back(expert(choiceOption("file-date", QT_TRANSLATE_NOOP("OptionSpec", "Date of the file"),
                                          QT_TRANSLATE_NOOP("OptionSpec", "What file managers sort by."), "keep",
                                          {{"keep", QT_TRANSLATE_NOOP("OptionSpec", "As the original's")},
                                           {"now", QT_TRANSLATE_NOOP("OptionSpec", "When it is written")},
                                           {"taken", QT_TRANSLATE_NOOP("OptionSpec", "When the photo was taken")}})));
}

void addWhatIsMade(std::vector<OptionSpec> &options)
{
    options.push_back(expert(choiceOption(
        "write-sidecars", QT_TRANSLATE_NOOP("OptionSpec", "Write XMP files beside the new ones"),
        QT_TRANSLATE_NOOP("OptionSpec",
                          "They hold all that may go along, also what a format has no place for. Never done in place."),
        "no",
        {{"no", QT_TRANSLATE_NOOP("OptionSpec", "No XMP files")},
         {"whole", QT_TRANSLATE_NOOP("OptionSpec", "PHOTO.jpg.xmp")},
         {"stem", QT_TRANSLATE_NOOP("OptionSpec", "PHOTO.xmp")}})));
    options.push_back(expert(booleanOption(
        "new-thumbnails", QT_TRANSLATE_NOOP("OptionSpec", "Embed new thumbnails"),
        QT_TRANSLATE_NOOP("OptionSpec",
                          "A small version of the new picture, up to 160 pixels, in JPEG and TIFF files."),
        false)));
}

template <std::size_t N>
std::size_t indexOf(const std::array<std::string_view, N> &names, const std::string &name)
{
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin()) % N;
}

Policy policyFrom(const OptionValues &options)
{
    const std::string &name = options.text("policy");
    for (const PolicyRow &row : shippedPolicies())
        if (row.key == name)
            return row.make();
    Policy policy;
    for (const GroupRow &row : groupRows())
        policy.set(row.group, options.boolean(row.option));
    return policy;
}

/// Takes the value, or notes what is wrong with the text it should have come from.
template <typename Value>
void take(Value &into, Result<Value> parsed, const std::string &path, std::vector<OptionProblem> &problems)
{
    if (parsed)
        into = std::move(*parsed);
    else
        problems.push_back({path, parsed.error().detail});
}

void readWriting(const OptionValues &options, const std::string &path, Settings &settings,
                 std::vector<OptionProblem> &problems)
{
    for (const FieldRow &row : fieldRows()) {
        const std::string &text = options.text(row.option);
        if (text.empty())
            continue;
        FieldFormula field{std::string(row.key()), {}};
        take(field.formula, formulas::parseFormula(text), path + '.' + std::string(row.option), problems);
        settings.writing.push_back(std::move(field));
    }
}

} // namespace

std::span<const OptionSpec> metadataOptions()
{
    static const std::vector<OptionSpec> options = [] {
        std::vector<OptionSpec> list{policyOption()};
        addGroups(list);
        addTagsAndPlaces(list);
        addWriting(list);
        addWhatIsMade(list);
        return list;
    }();
    return options;
}

Settings settingsFrom(const OptionValues &options, const std::string &path, std::vector<OptionProblem> &problems)
{
    Settings settings;
    settings.policy = policyFrom(options);
    take(settings.policy.keepTags, parseTagList(options.text("keep-tags")), path + ".keep-tags", problems);
    take(settings.policy.removeTags, parseTagList(options.text("remove-tags")), path + ".remove-tags", problems);
    settings.precision = static_cast<Precision>(indexOf(kPrecisionNames, options.text("place-precision")));
    take(settings.fences, parseFences(options.text("no-place-near")), path + ".no-place-near", problems);
    readWriting(options, path, settings, problems);
    take(settings.required, parseFieldList(options.text("required")), path + ".required", problems);
    settings.readSidecars = options.boolean("read-sidecars");
    settings.fileDate = static_cast<FileDate>(indexOf(kFileDateNames, options.text("file-date")));
    settings.sidecars = static_cast<files::SidecarName>(indexOf(kSidecarNames, options.text("write-sidecars")));
    settings.newThumbnails = options.boolean("new-thumbnails");
    return settings;
}

OptionValues optionsOf(const Settings &settings)
{
    OptionValues all;
    Policy groups = settings.policy;
    groups.keepTags.clear();
    groups.removeTags.clear();
    all.set("policy", std::string(policyName(groups)));
    if (policyName(groups) == "custom")
        for (const GroupRow &row : groupRows())
            all.set(std::string(row.option), groups.keeps(row.group));
    all.set("keep-tags", tagListText(settings.policy.keepTags));
    all.set("remove-tags", tagListText(settings.policy.removeTags));
    all.set("place-precision", std::string(kPrecisionNames[static_cast<std::size_t>(settings.precision)]));
    all.set("no-place-near", fencesText(settings.fences));
    for (const FieldFormula &field : settings.writing)
        all.set("write-" + field.key, field.formula.text());
    all.set("required", tagListText(settings.required));
    all.set("read-sidecars", settings.readSidecars);
    all.set("file-date", std::string(kFileDateNames[static_cast<std::size_t>(settings.fileDate)]));
    all.set("write-sidecars", std::string(kSidecarNames[static_cast<std::size_t>(settings.sidecars)]));
    all.set("new-thumbnails", settings.newThumbnails);

    OptionValues telling;
    for (const OptionSpec &spec : metadataOptions())
        if (const OptionValue *value = all.find(spec.key);
            value && (spec.key == "policy" || *value != spec.defaultValue))
            telling.set(std::string(spec.key), *value);
    return telling;
}

Result<std::vector<std::string>> parseFieldList(std::string_view text)
{
    std::vector<std::string_view> known = {"date"};
    for (const FieldRow &row : fieldRows())
        known.push_back(row.key());
    constexpr std::string_view kSeparators = ", ;\t\n";
    std::vector<std::string> fields;
    for (std::size_t at = text.find_first_not_of(kSeparators); at != std::string_view::npos;
         at = text.find_first_not_of(kSeparators, at)) {
        const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        if (std::find(known.begin(), known.end(), word) == known.end())
            return fail(ErrorCode::PresetInvalid, std::string(text),
                        '"' + displayText(word) + "\" is not a field" + suggestion(word, known));
        if (std::find(fields.begin(), fields.end(), word) == fields.end())
            fields.emplace_back(word);
        at = end;
    }
    return fields;
}

std::vector<std::string> lacking(const Settings &settings, const formulas::FormulaFacts &facts)
{
    std::vector<std::string> missing;
    for (const std::string &key : settings.required) {
        const auto written = std::find_if(settings.writing.begin(), settings.writing.end(),
                                          [&](const FieldFormula &field) { return field.key == key; });
        const auto said = facts.photo.find(key);
        const FieldRow *row = fieldRow(key);
        const bool kept = settings.policy.keeps(row ? row->group : Group::Dates);
        const bool there = said != facts.photo.end() && !said->second.empty();
        if (!(there && kept)
            && (written == settings.writing.end() || formulas::expand(written->formula, facts).empty()))
            missing.push_back(key);
    }
    return missing;
}

} // namespace glassine::metadata
