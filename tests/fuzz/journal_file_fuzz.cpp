// SPDX-License-Identifier: GPL-3.0-or-later
// A journal's file, or the log beside it, with any bytes: it is read, or it is called damaged and kept as it is.
// First byte of an input: odd, the rest is the log of a sound journal; even, the rest is the journal.

#include "fuzz/fuzz_target.h"
#include "fuzz/journal_sample.h"

#include <QFile>

using namespace glassine;

namespace {

const fuzz::JournalSample &sample()
{
    static const fuzz::JournalSample made;
    return made;
}

/// Opening to go on writing either works or sets the file aside, byte for byte.
void openForWriting(const QByteArray &content)
{
    const auto journal = batch::Journal::open(sample().folder(), [](const Error &) {});
    if (journal || journal.error().code != ErrorCode::JournalDamaged)
        return;
    fuzzRequire(!QFile::exists(sample().file()), "a damaged journal is out of the way");
    QFile kept(sample().file() + QStringLiteral(".bad"));
    fuzzRequire(kept.open(QIODevice::ReadOnly), "a damaged journal is kept");
    fuzzRequire(content.isEmpty() || kept.size() > 0, "a damaged journal is kept with its content");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const bool isLog = (data[0] & 1) != 0;
    const QByteArray content = isLog ? sample().bytes() : rest;
    sample().put(content, isLog ? rest : QByteArray());
    fuzz::readEverything(sample().folder());
    sample().put(content, isLog ? rest : QByteArray());
    openForWriting(content);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    const std::string sound = sample().bytes().toStdString();
    std::string logged = sound;
    logged[18] = logged[19] = 2; // says that there may be a log
    // A log begins with its magic number, version and page size; checksums that are right cannot be guessed.
    const std::string log("\x37\x7f\x06\x82\x00\x2d\xe2\x18\x00\x00\x02\x00", 12);
    return {'\0' + sound, '\0' + logged, '\1' + log + std::string(20 + 24 + 512, 'x')};
}
