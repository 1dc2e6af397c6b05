// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pack_options.h"

#include <QtGlobal>

#include <array>

namespace glassine::archive {

namespace {

constexpr std::int64_t kMegabyte = 1'000'000;
constexpr std::int64_t kMostMegabytes = 1'000'000;

std::vector<OptionSpec> describe()
{
    return {
        choiceOption("format", QT_TRANSLATE_NOOP("OptionSpec", "Kind of archive"),
                     QT_TRANSLATE_NOOP("OptionSpec",
                                       "ZIP can be opened everywhere; TAR with Zstandard only with the right program."),
                     "auto",
                     {{"auto", QT_TRANSLATE_NOOP("OptionSpec", "As its name says")},
                      {"zip", QT_TRANSLATE_NOOP("OptionSpec", "ZIP")},
                      {"tar.zst", QT_TRANSLATE_NOOP("OptionSpec", "TAR with Zstandard")}}),
        integerOption(
            "max-size", QT_TRANSLATE_NOOP("OptionSpec", "Largest archive"),
            QT_TRANSLATE_NOOP(
                "OptionSpec",
                "Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive."),
            0, 0, kMostMegabytes, "MB"),
        booleanOption("checksums", QT_TRANSLATE_NOOP("OptionSpec", "Checksums"),
                      QT_TRANSLATE_NOOP("OptionSpec",
                                        "Puts a SHA256SUMS file inside, with which anybody can check what arrived."),
                      true),
        booleanOption(
            "contact-sheet", QT_TRANSLATE_NOOP("OptionSpec", "Contact sheet"),
            QT_TRANSLATE_NOOP("OptionSpec", "Puts a picture inside that shows all photos small, with their names."),
            false),
    };
}

struct Suffix {
    std::string_view text;
    PackFormat format;
};
constexpr std::array kSuffixes{Suffix{".zip", PackFormat::Zip}, Suffix{".tar.zst", PackFormat::TarZstd},
                               Suffix{".tzst", PackFormat::TarZstd}};

const Suffix *suffixOf(const std::string &output)
{
    for (const Suffix &suffix : kSuffixes)
        if (output.size() > suffix.text.size() && output.ends_with(suffix.text))
            return &suffix;
    return nullptr;
}

} // namespace

std::span<const OptionSpec> packOptions()
{
    static const std::vector<OptionSpec> specs = describe();
    return specs;
}

Result<PackSettings> packSettings(const OptionValues &given, const std::string &output)
{
    std::vector<OptionProblem> problems;
    const OptionValues values = checkOptions(packOptions(), given, {}, problems);
    if (!problems.empty())
        return fail(ErrorCode::Usage, "--" + problems.front().path, problems.front().message);
    PackSettings settings;
    settings.output = output;
    settings.partBytes = values.integer("max-size") * kMegabyte;
    settings.checksums = values.boolean("checksums");
    settings.contactSheet = values.boolean("contact-sheet");
    const Suffix *suffix = suffixOf(output);
    if (output.ends_with(".7z"))
        return fail(ErrorCode::Usage, output, "7z archives are read, not made");
    const auto format = pack_text::formatOf(values.text("format"));
    settings.format = format ? *format : suffix ? suffix->format : PackFormat::Zip;
    if (suffix && suffix->format != settings.format)
        return fail(ErrorCode::Usage, output,
                    "its name does not fit --format " + std::string(packFormatName(settings.format)));
    if (!suffix)
        settings.output += '.' + std::string(packFormatName(settings.format));
    return settings;
}

} // namespace glassine::archive
