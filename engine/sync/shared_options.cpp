// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/shared_options.h"

#include <QtGlobal>

namespace glassine::sync {

OptionSpec bucketOption()
{
    return textOption("bucket", QT_TRANSLATE_NOOP("OptionSpec", "Bucket"),
                      QT_TRANSLATE_NOOP("OptionSpec", "The bucket's name."), "");
}

OptionSpec prefixOption()
{
    return textOption("prefix", QT_TRANSLATE_NOOP("OptionSpec", "Prefix"),
                      QT_TRANSLATE_NOOP("OptionSpec", "Stands before every name in the bucket, as a folder would."),
                      "");
}

OptionSpec cacheControlOption()
{
    return textOption("cache-control", QT_TRANSLATE_NOOP("OptionSpec", "Cache control"),
                      QT_TRANSLATE_NOOP("OptionSpec", "How long browsers may keep it, for example max-age=31536000."),
                      "");
}

OptionSpec metadataOption()
{
    return expert(
        textOption("metadata", QT_TRANSLATE_NOOP("OptionSpec", "Metadata"),
                   QT_TRANSLATE_NOOP("OptionSpec", "Stored with every object: NAME=VALUE, separated by commas."), ""));
}

OptionSpec connectionsOption()
{
    return expert(integerOption("connections", QT_TRANSLATE_NOOP("OptionSpec", "Connections"),
                                QT_TRANSLATE_NOOP("OptionSpec", "How many files are sent at the same time."), 4, 1,
                                32));
}

OptionSpec certificatesOption()
{
    return expert(
        textOption("ca-file", QT_TRANSLATE_NOOP("OptionSpec", "Certificate authority"),
                   QT_TRANSLATE_NOOP("OptionSpec", "A PEM file to trust instead of the system's authorities."), ""));
}

OptionSpec plainHttpOption()
{
    return expert(booleanOption(
        "plain-http", QT_TRANSLATE_NOOP("OptionSpec", "Without encryption"),
        QT_TRANSLATE_NOOP("OptionSpec", "Lets photos go to an http:// endpoint on another computer."), false));
}

} // namespace glassine::sync
