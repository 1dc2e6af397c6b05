// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/decision.h"

#include "metadata/gps.h"
#include "metadata/groups.h"

namespace glassine::metadata {

namespace {

/// The names of places within the city, as patterns of Policy::removeTags.
constexpr const char *kSublocations[] = {"Iptc.Application2.SubLocation", "Xmp.iptc.Location", "*Sublocation"};

/// A place that nobody can read might be anywhere, also at home.
bool isNearFence(const Settings &settings, const Blocks &source)
{
    try {
        const Positions positions = positionsOf(parse(source));
        return positions.unreadable
            || std::any_of(positions.known.begin(), positions.known.end(),
                           [&](const Coordinates &position) { return isWithin(settings.fences, position); });
    } catch (const std::exception &) {
        return true;
    }
}

void hideSublocations(Policy &policy)
{
    policy.removeTags.insert(policy.removeTags.end(), std::begin(kSublocations), std::end(kSublocations));
}

} // namespace

Decision decide(const Settings &settings, const Blocks &source, const formulas::FormulaFacts &facts)
{
    Decision decision(settings.policy);
    if (decision.policy.keeps(Group::Place)) {
        if (!settings.fences.empty() && isNearFence(settings, source)) {
            decision.policy.set(Group::Place, false);
            hideSublocations(decision.policy);
        } else if (settings.precision == Precision::City) {
            decision.reducePlace = true;
            hideSublocations(decision.policy);
        }
    }
    for (const FieldFormula &field : settings.writing)
        if (std::string text = formulas::expand(field.formula, facts); !text.empty())
            decision.writing.push_back({field.key, std::move(text)});
    return decision;
}

} // namespace glassine::metadata
