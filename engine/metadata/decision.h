// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the settings come to for one photo: which groups may go along, and what is written into it.

#include "metadata/metadata.h"
#include "metadata/settings.h"

namespace glassine::metadata {

struct FieldValue {
    std::string key;  ///< fieldRow()
    std::string text; ///< UTF-8; lists as "a; b"
};

struct Decision {
    Decision() = default;
    Decision(Policy kept) : policy(std::move(kept)) {} // NOLINT(google-explicit-constructor): a policy is a decision

    Policy policy;            ///< without the place where a fence is near
    bool reducePlace = false; ///< to the city
    std::vector<FieldValue> writing;

    /// The source's own metadata may go out as they are.
    bool leavesAlone() const { return policy.keepsEverything() && !reducePlace && writing.empty(); }
    bool keepsNothing() const { return policy.keepsNothing() && writing.empty(); }
};

/// Reads the blocks only when there are places to look for.
Decision decide(const Settings &settings, const Blocks &source, const formulas::FormulaFacts &facts);

} // namespace glassine::metadata
