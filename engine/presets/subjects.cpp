// SPDX-License-Identifier: GPL-3.0-or-later
#include "presets/subjects.h"

#include "metadata/settings.h"
#include "pipeline/settings_reader.h"

#include <QtGlobal>

namespace glassine::presets {

namespace {

/// Everything but keeping.
constexpr std::string_view kConverts = "output=srgb|display-p3|adobe-rgb|prophoto|gray|file";

Subject colors()
{
    return {
        "color",
        QT_TRANSLATE_NOOP("OptionSpec", "Color"),
        QT_TRANSLATE_NOOP("OptionSpec", "Which colors the file is made for."),
        {choiceOption("output", QT_TRANSLATE_NOOP("OptionSpec", "Color space"),
                      QT_TRANSLATE_NOOP("OptionSpec",
                                        "sRGB looks right everywhere; the photo's own space may hold more colors."),
                      "srgb",
                      {{"srgb", QT_TRANSLATE_NOOP("OptionSpec", "Convert to sRGB")},
                       {"display-p3", QT_TRANSLATE_NOOP("OptionSpec", "Convert to Display P3")},
                       {"adobe-rgb", QT_TRANSLATE_NOOP("OptionSpec", "Convert to Adobe RGB")},
                       {"prophoto", QT_TRANSLATE_NOOP("OptionSpec", "Convert to ProPhoto RGB")},
                       {"gray", QT_TRANSLATE_NOOP("OptionSpec", "Convert to gray")},
                       {"file", QT_TRANSLATE_NOOP("OptionSpec", "Convert to a profile from a file")},
                       {"keep", QT_TRANSLATE_NOOP("OptionSpec", "Keep the photo's own")}}),
         when("output=file",
              textOption("profile", QT_TRANSLATE_NOOP("OptionSpec", "Profile"),
                         QT_TRANSLATE_NOOP("OptionSpec",
                                           "The ICC profile of a lab or a printer; it becomes part of the preset."),
                         "")),
         when(kConverts,
              expert(choiceOption(
                  "intent", QT_TRANSLATE_NOOP("OptionSpec", "Rendering intent"),
                  QT_TRANSLATE_NOOP("OptionSpec", "What happens to colors that the new space cannot hold."), "relative",
                  {{"perceptual", QT_TRANSLATE_NOOP("OptionSpec", "Perceptual")},
                   {"relative", QT_TRANSLATE_NOOP("OptionSpec", "Relative colorimetric")},
                   {"saturation", QT_TRANSLATE_NOOP("OptionSpec", "Saturation")},
                   {"absolute", QT_TRANSLATE_NOOP("OptionSpec", "Absolute colorimetric")}}))),
         when(kConverts,
              expert(booleanOption(
                  "black-point-compensation", QT_TRANSLATE_NOOP("OptionSpec", "Match the blacks"),
                  QT_TRANSLATE_NOOP("OptionSpec",
                                    "Black point compensation: the darkest tone becomes the darkest tone."),
                  true))),
         expert(booleanOption("embed-profile", QT_TRANSLATE_NOOP("OptionSpec", "Embed the color profile"),
                              QT_TRANSLATE_NOOP("OptionSpec",
                                                "Says in the file which colors are meant; it is never left "
                                                "out of files in other spaces than sRGB."),
                              true)),
         expert(choiceOption(
             "profile-version", QT_TRANSLATE_NOOP("OptionSpec", "Version of the profile"),
             QT_TRANSLATE_NOOP("OptionSpec", "Version 2 is read by every program that reads profiles at all."), "2",
             {{"2", QT_TRANSLATE_NOOP("OptionSpec", "2, for every reader")},
              {"4", QT_TRANSLATE_NOOP("OptionSpec", "4, smaller and exact")}}))}};
}

Subject metadataSubject()
{
    return {"metadata",
            QT_TRANSLATE_NOOP("OptionSpec", "Metadata"),
            QT_TRANSLATE_NOOP("OptionSpec", "What the file says about itself."),
            {metadata::metadataOptions().begin(), metadata::metadataOptions().end()}};
}

Subject unusualFiles()
{
    return {{},
            QT_TRANSLATE_NOOP("OptionSpec", "Unusual files"),
            QT_TRANSLATE_NOOP("OptionSpec",
                              "Pictures that move, photos that a camera stored twice, photos that are damaged."),
            {booleanOption("animation", QT_TRANSLATE_NOOP("OptionSpec", "Keep all frames"),
                           QT_TRANSLATE_NOOP("OptionSpec",
                                             "Otherwise, and in formats that cannot move, the first frame is kept."),
                           true),
             choiceOption("pairs", QT_TRANSLATE_NOOP("OptionSpec", "Of a raw file and a JPEG, take"),
                          QT_TRANSLATE_NOOP("OptionSpec", "The other file is left out and named."), "both",
                          {{"both", QT_TRANSLATE_NOOP("OptionSpec", "Both files")},
                           {"raw", QT_TRANSLATE_NOOP("OptionSpec", "The raw file")},
                           {"jpeg", QT_TRANSLATE_NOOP("OptionSpec", "The JPEG or HEIC")}}),
             choiceOption("damaged", QT_TRANSLATE_NOOP("OptionSpec", "Damaged photos"),
                          QT_TRANSLATE_NOOP("OptionSpec",
                                            "What cannot be decoded of them is gray or missing. Never done in place."),
                          "refuse",
                          {{"refuse", QT_TRANSLATE_NOOP("OptionSpec", "Refuse and name them")},
                           {"rescue", QT_TRANSLATE_NOOP("OptionSpec", "Save what can be read")}})}};
}

struct LossRow {
    const char *key;
    const char *label;
    const char *help;
};
constexpr LossRow kLossRows[] = {
    {"animation", QT_TRANSLATE_NOOP("OptionSpec", "Animations"),
     QT_TRANSLATE_NOOP("OptionSpec", "Where the new file holds a single frame.")},
    {"pages", QT_TRANSLATE_NOOP("OptionSpec", "Pages"),
     QT_TRANSLATE_NOOP("OptionSpec",
                       "A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.")},
    {"depth", QT_TRANSLATE_NOOP("OptionSpec", "Depth maps"),
     QT_TRANSLATE_NOOP("OptionSpec", "What portrait modes store beside a picture; no new file holds it.")},
    {"transparency", QT_TRANSLATE_NOOP("OptionSpec", "Transparency"),
     QT_TRANSLATE_NOOP("OptionSpec", "JPEGs have none: what was transparent becomes white.")},
    {"bits", QT_TRANSLATE_NOOP("OptionSpec", "More than 8 bits"),
     QT_TRANSLATE_NOOP("OptionSpec", "Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.")},
    {"inks", QT_TRANSLATE_NOOP("OptionSpec", "Press inks (CMYK)"),
     QT_TRANSLATE_NOOP("OptionSpec", "JPEG and TIFF keep them when the photo's own color space is kept.")},
    {"channels", QT_TRANSLATE_NOOP("OptionSpec", "Further channels"),
     QT_TRANSLATE_NOOP("OptionSpec", "Spot colors and masks that a TIFF holds beside its picture.")},
};

/// Each kind of loss may go another way than the others.
std::vector<OptionSpec> withOwnLosses(std::vector<OptionSpec> options)
{
    for (const LossRow &row : kLossRows) {
        std::vector<OptionChoice> choices = {{"usual", QT_TRANSLATE_NOOP("OptionSpec", "As other losses")},
                                             {"convert", QT_TRANSLATE_NOOP("OptionSpec", "Convert and say so")},
                                             {"skip", QT_TRANSLATE_NOOP("OptionSpec", "Skip the photo")}};
        if (std::string_view(row.key) == "pages")
            choices.push_back({"first", QT_TRANSLATE_NOOP("OptionSpec", "The first page only")});
        options.push_back(expert(choiceOption(row.key, row.label, row.help, "usual", std::move(choices))));
    }
    return options;
}

Subject extras()
{
    return {
        "extras", QT_TRANSLATE_NOOP("OptionSpec", "What rides along"),
        QT_TRANSLATE_NOOP("OptionSpec", "Things in a photo that not every file can hold; what is lost is always said."),
        withOwnLosses(
            {choiceOption(
                 "gain-map", QT_TRANSLATE_NOOP("OptionSpec", "HDR brightness"),
                 QT_TRANSLATE_NOOP("OptionSpec",
                                   "The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here."),
                 "keep",
                 {{"keep", QT_TRANSLATE_NOOP("OptionSpec", "Keep where the file can hold it")},
                  {"drop", QT_TRANSLATE_NOOP("OptionSpec", "Leave it out")},
                  {"skip", QT_TRANSLATE_NOOP("OptionSpec", "Skip photos that would lose it")}}),
             choiceOption(
                 "motion", QT_TRANSLATE_NOOP("OptionSpec", "Motion clip"),
                 QT_TRANSLATE_NOOP("OptionSpec",
                                   "The video in a motion photo. It tells of place and sound, so it is kept only "
                                   "together with all metadata."),
                 "keep",
                 {{"keep", QT_TRANSLATE_NOOP("OptionSpec", "Keep where the file can hold it")},
                  {"drop", QT_TRANSLATE_NOOP("OptionSpec", "Leave it out")},
                  {"skip", QT_TRANSLATE_NOOP("OptionSpec", "Skip photos that would lose it")}}),
             choiceOption(
                 "losses", QT_TRANSLATE_NOOP("OptionSpec", "Other losses"),
                 QT_TRANSLATE_NOOP("OptionSpec",
                                   "Frames, pages, depth, transparency, more than 8 bits or press inks that the new "
                                   "file cannot hold."),
                 "convert",
                 {{"convert", QT_TRANSLATE_NOOP("OptionSpec", "Convert and say so")},
                  {"skip", QT_TRANSLATE_NOOP("OptionSpec", "Skip the photo")}})})};
}

Subject raw()
{
    return {
        "raw",
        QT_TRANSLATE_NOOP("OptionSpec", "Camera raw"),
        QT_TRANSLATE_NOOP("OptionSpec", "How a picture is made of a camera's raw file."),
        {choiceOption("source", QT_TRANSLATE_NOOP("OptionSpec", "Picture"),
                      QT_TRANSLATE_NOOP("OptionSpec",
                                        "The camera's preview looks as on its screen and takes a tenth of the time."),
                      "auto",
                      {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "The preview where it is large enough")},
                       {"preview", QT_TRANSLATE_NOOP("OptionSpec", "The camera's preview")},
                       {"demosaic", QT_TRANSLATE_NOOP("OptionSpec", "Developed from the sensor's data")}}),
         when("source=auto|demosaic",
              expert(choiceOption(
                  "highlights", QT_TRANSLATE_NOOP("OptionSpec", "Highlights"),
                  QT_TRANSLATE_NOOP("OptionSpec", "What becomes of what was too bright for the sensor."), "blend",
                  {{"clip", QT_TRANSLATE_NOOP("OptionSpec", "White")},
                   {"blend", QT_TRANSLATE_NOOP("OptionSpec", "Fade into white")},
                   {"rebuild", QT_TRANSLATE_NOOP("OptionSpec", "Rebuild from what is left")}}))),
         when("source=auto|demosaic",
              expert(booleanOption(
                  "brighten", QT_TRANSLATE_NOOP("OptionSpec", "Brighten"),
                  QT_TRANSLATE_NOOP("OptionSpec", "Raises the exposure until the brightest hundredth is white."),
                  true)))}};
}

Subject naming()
{
    return {
        "naming",
        QT_TRANSLATE_NOOP("OptionSpec", "File names"),
        QT_TRANSLATE_NOOP("OptionSpec", "What the new files are called, below the destination folder."),
        {textOption("template", QT_TRANSLATE_NOOP("OptionSpec", "Template"),
                    QT_TRANSLATE_NOOP("OptionSpec",
                                      "Words in braces are filled in for each photo, for example {name} or {date:%Y}."),
                    "{dir}/{name}.{ext}"),
         choiceOption("existing", QT_TRANSLATE_NOOP("OptionSpec", "If the name is taken"),
                      QT_TRANSLATE_NOOP("OptionSpec", "Nothing that is there is ever overwritten."), "number",
                      {{"number", QT_TRANSLATE_NOOP("OptionSpec", "Add a number")},
                       {"skip", QT_TRANSLATE_NOOP("OptionSpec", "Skip the photo")},
                       {"stop", QT_TRANSLATE_NOOP("OptionSpec", "Report a problem")}}),
         expert(booleanOption("portable", QT_TRANSLATE_NOOP("OptionSpec", "Names for every system"),
                              QT_TRANSLATE_NOOP("OptionSpec", "Also avoids what Windows and memory cards refuse."),
                              false))}};
}

} // namespace

std::span<const Subject> subjects()
{
    static const std::vector<Subject> table = {colors(), metadataSubject(), unusualFiles(), extras(), raw(), naming()};
    return table;
}

OptionValues subjectValues(const Subject &subject, const QJsonObject &document)
{
    const auto qt = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    const QJsonObject json = subject.id.empty() ? document : document.value(qt(subject.id)).toObject();
    OptionValues given;
    for (const OptionSpec &spec : subject.options)
        if (auto value = pipeline::optionFromJson(json.value(qt(spec.key))))
            given.set(std::string(spec.key), *std::move(value));
    std::vector<OptionProblem> none; // the document has been compiled
    return checkOptions(subject.options, given, {}, none);
}

std::vector<OptionSpec> targetOptions(int defaultQuality)
{
    return {integerOption(
                "quality", QT_TRANSLATE_NOOP("OptionSpec", "Quality"),
                QT_TRANSLATE_NOOP("OptionSpec", "More quality makes larger files; each format has its own scale."),
                defaultQuality, 1, 100),
            booleanOption("lossless", QT_TRANSLATE_NOOP("OptionSpec", "Lossless"),
                          QT_TRANSLATE_NOOP("OptionSpec", "Keeps every pixel as it is; files get much larger."),
                          false)};
}

} // namespace glassine::presets
