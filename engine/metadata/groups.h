// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which group a tag belongs to: the one classification behind filtering, proof, summary and privacy report.

#include "metadata/policy.h"

#include <exiv2/exiv2.hpp>

namespace glassine::metadata {

Group groupOf(const Exiv2::Exifdatum &datum);
Group groupOf(const Exiv2::Xmpdatum &datum);
Group groupOf(const Exiv2::Iptcdatum &datum);

template <typename Datum>
bool allowed(const Policy &policy, const Datum &datum)
{
    return policy.allows(groupOf(datum), datum.key());
}

/// A block of its own format inside the maker note that exiv2 does not take apart: whatever is in it stays in it.
bool isSealedMakerNote(const Exiv2::Exifdatum &datum, bool takenApart);

/// The URI of an XMP property's namespace; "" when nobody knows.
std::string namespaceOf(const Exiv2::Xmpdatum &datum);

} // namespace glassine::metadata
