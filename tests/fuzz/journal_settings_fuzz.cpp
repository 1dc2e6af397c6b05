// SPDX-License-Identifier: GPL-3.0-or-later
// The settings in a journal are refused as damaged, or are such as a session can be run with.

#include "fuzz/fuzz_target.h"
#include "fuzz/journal_sample.h"

#include <QByteArray>

using namespace glassine;

namespace {

void requireRunnable(const batch::SessionSettings &settings)
{
    fuzzRequire(settings.jobs >= 0 && settings.jobs <= 1024, "workers are not without number");
    fuzzRequire(settings.outputFolder.starts_with('/'), "the output folder is a whole path");
    for (const std::string &input : settings.inputs)
        fuzzRequire(input.starts_with('/'), "inputs are whole paths");
    fuzzRequire(!settings.preset.recipe.renditions.empty(), "there is something to make");
    fuzzRequire(settings.limits.inputBytes >= 0 && settings.limits.frames >= 0 && settings.limits.deadlineBaseMs >= 0,
                "limits are no debts");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto settings = batch::settingsFromJson(json);
    if (!settings) {
        fuzzRequire(settings.error().code == ErrorCode::JournalDamaged, "bad settings are called damaged");
        return 0;
    }
    requireRunnable(*settings);
    const QByteArray written = batch::settingsJson(*settings);
    const auto again = batch::settingsFromJson(written);
    fuzzRequire(again.has_value() && batch::settingsJson(*again) == written,
                "settings survive the way through a journal");
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    batch::SessionSettings settings = fuzz::sampleSettings();
    const std::string usual = batch::settingsJson(settings).toStdString();
    settings.jobs = 7;
    settings.lowPriority = true;
    settings.scan.recurse = false;
    settings.limits.frames = 1;
    return {usual, batch::settingsJson(settings).toStdString()};
}
