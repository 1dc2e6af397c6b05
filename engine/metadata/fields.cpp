// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/fields.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace glassine::metadata {

namespace {

using enum FieldShape;

constexpr std::array kRows{
    FieldRow{"write-creator", QT_TRANSLATE_NOOP("OptionSpec", "Creator"), List, Group::Creator, "Exif.Image.Artist",
             "Iptc.Application2.Byline", "Xmp.dc.creator", true, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "Who took the photo.")},
    FieldRow{"write-creator-title", QT_TRANSLATE_NOOP("OptionSpec", "Creator's job title"), Text, Group::Creator, "",
             "Iptc.Application2.BylineTitle", "Xmp.photoshop.AuthorsPosition", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "For example staff photographer.")},
    FieldRow{"write-copyright", QT_TRANSLATE_NOOP("OptionSpec", "Copyright notice"), Localized, Group::Creator,
             "Exif.Image.Copyright", "Iptc.Application2.Copyright", "Xmp.dc.rights", false, 128,
             QT_TRANSLATE_NOOP("OptionSpec", "For example © {date:%Y} {creator}.")},
    FieldRow{"write-usage-terms", QT_TRANSLATE_NOOP("OptionSpec", "Usage terms"), Localized, Group::Creator, "", "",
             "Xmp.xmpRights.UsageTerms", false, 0, QT_TRANSLATE_NOOP("OptionSpec", "How the photo may be used.")},
    FieldRow{"write-web-statement", QT_TRANSLATE_NOOP("OptionSpec", "Web statement"), Text, Group::Creator, "", "",
             "Xmp.xmpRights.WebStatement", false, 0,
             QT_TRANSLATE_NOOP("OptionSpec", "The web page with the licence; image searches show it.")},
    FieldRow{"write-credit", QT_TRANSLATE_NOOP("OptionSpec", "Credit line"), Text, Group::Creator, "",
             "Iptc.Application2.Credit", "Xmp.photoshop.Credit", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "What is to stand beside the photo when it is published.")},
    FieldRow{"write-source", QT_TRANSLATE_NOOP("OptionSpec", "Source"), Text, Group::Creator, "",
             "Iptc.Application2.Source", "Xmp.photoshop.Source", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "Who first owned the photo.")},
    FieldRow{"write-title", QT_TRANSLATE_NOOP("OptionSpec", "Title"), Localized, Group::Description, "",
             "Iptc.Application2.ObjectName", "Xmp.dc.title", false, 64,
             QT_TRANSLATE_NOOP("OptionSpec", "A short name of the photo.")},
    FieldRow{"write-headline", QT_TRANSLATE_NOOP("OptionSpec", "Headline"), Text, Group::Description, "",
             "Iptc.Application2.Headline", "Xmp.photoshop.Headline", false, 256,
             QT_TRANSLATE_NOOP("OptionSpec", "The caption in a few words.")},
    FieldRow{"write-caption", QT_TRANSLATE_NOOP("OptionSpec", "Caption"), Localized, Group::Description,
             "Exif.Image.ImageDescription", "Iptc.Application2.Caption", "Xmp.dc.description", false, 2000,
             QT_TRANSLATE_NOOP("OptionSpec", "Who, what, where, when and why.")},
    FieldRow{"write-caption-writer", QT_TRANSLATE_NOOP("OptionSpec", "Caption writer"), Text, Group::Description, "",
             "Iptc.Application2.Writer", "Xmp.photoshop.CaptionWriter", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "Who wrote the caption.")},
    FieldRow{"write-keywords", QT_TRANSLATE_NOOP("OptionSpec", "Keywords"), List, Group::Description, "",
             "Iptc.Application2.Keywords", "Xmp.dc.subject", false, 64,
             QT_TRANSLATE_NOOP("OptionSpec", "Separated by semicolons.")},
    FieldRow{"write-instructions", QT_TRANSLATE_NOOP("OptionSpec", "Instructions"), Text, Group::Description, "",
             "Iptc.Application2.SpecialInstructions", "Xmp.photoshop.Instructions", false, 256,
             QT_TRANSLATE_NOOP("OptionSpec", "For whoever receives the photo, for example an embargo.")},
    FieldRow{"write-job-id", QT_TRANSLATE_NOOP("OptionSpec", "Job identifier"), Text, Group::Description, "",
             "Iptc.Application2.TransmissionReference", "Xmp.photoshop.TransmissionReference", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "The number of the assignment.")},
    FieldRow{"write-sublocation", QT_TRANSLATE_NOOP("OptionSpec", "Sublocation"), Text, Group::Description, "",
             "Iptc.Application2.SubLocation", "Xmp.iptc.Location", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "A place within the city.")},
    FieldRow{"write-city", QT_TRANSLATE_NOOP("OptionSpec", "City"), Text, Group::Description, "",
             "Iptc.Application2.City", "Xmp.photoshop.City", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "Where the photo was taken.")},
    FieldRow{"write-state", QT_TRANSLATE_NOOP("OptionSpec", "State or province"), Text, Group::Description, "",
             "Iptc.Application2.ProvinceState", "Xmp.photoshop.State", false, 32,
             QT_TRANSLATE_NOOP("OptionSpec", "Where the photo was taken.")},
    FieldRow{"write-country", QT_TRANSLATE_NOOP("OptionSpec", "Country"), Text, Group::Description, "",
             "Iptc.Application2.CountryName", "Xmp.photoshop.Country", false, 64,
             QT_TRANSLATE_NOOP("OptionSpec", "Where the photo was taken.")},
    FieldRow{"write-country-code", QT_TRANSLATE_NOOP("OptionSpec", "Country code"), Text, Group::Description, "",
             "Iptc.Application2.CountryCode", "Xmp.iptc.CountryCode", false, 3,
             QT_TRANSLATE_NOOP("OptionSpec", "Three letters of ISO 3166, for example AUT.")},
    FieldRow{"write-contact-email", QT_TRANSLATE_NOOP("OptionSpec", "Contact e-mail"), Text, Group::Description, "", "",
             "Xmp.iptc.CreatorContactInfo/Iptc4xmpCore:CiEmailWork", false, 0,
             QT_TRANSLATE_NOOP("OptionSpec", "How to reach the creator.")},
    FieldRow{"write-contact-url", QT_TRANSLATE_NOOP("OptionSpec", "Contact web site"), Text, Group::Description, "", "",
             "Xmp.iptc.CreatorContactInfo/Iptc4xmpCore:CiUrlWork", false, 0,
             QT_TRANSLATE_NOOP("OptionSpec", "How to reach the creator.")},
};

} // namespace

std::span<const FieldRow> fieldRows()
{
    return kRows;
}

const FieldRow *fieldRow(std::string_view key)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [key](const FieldRow &r) { return r.key() == key; });
    return row == kRows.end() ? nullptr : &*row;
}

} // namespace glassine::metadata
