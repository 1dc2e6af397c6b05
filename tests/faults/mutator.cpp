// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

#include <algorithm>
#include <array>
#include <random>

namespace glassine {

namespace {

using Random = std::mt19937_64;
using Damage = void (*)(QByteArray &bytes, Random &random);

qsizetype below(Random &random, qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(random() % std::uint64_t(limit));
}

/// Mostly near the beginning, where the headers are.
qsizetype somewhere(const QByteArray &bytes, Random &random)
{
    constexpr qsizetype kHead = 256;
    const bool inHead = below(random, 2) == 0;
    return below(random, inHead ? std::min(kHead, bytes.size()) : bytes.size());
}

/// Short pieces more often than long ones.
qsizetype someLength(Random &random, qsizetype most)
{
    return std::min(most, 1 + below(random, qsizetype(1) << (1 + below(random, 10))));
}

void flipBit(QByteArray &bytes, Random &random)
{
    const qsizetype at = somewhere(bytes, random);
    bytes[at] = char(bytes[at] ^ (1 << below(random, 8)));
}

void setByte(QByteArray &bytes, Random &random)
{
    bytes[somewhere(bytes, random)] = char(below(random, 256));
}

/// Two or four bytes that a length, an offset or an edge may be: 0, 1, the signed and unsigned limits and neighbors.
void setNumber(QByteArray &bytes, Random &random)
{
    static constexpr std::array<std::uint32_t, 12> kNumbers{
        0, 1, 2, 0x7f, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff};
    const std::uint32_t number = kNumbers[std::size_t(below(random, qsizetype(kNumbers.size())))];
    const qsizetype width = below(random, 2) == 0 ? 2 : 4;
    const bool little = below(random, 2) == 0;
    const qsizetype at = somewhere(bytes, random);
    for (qsizetype i = 0; i < width && at + i < bytes.size(); ++i)
        bytes[at + i] = char(number >> (8 * (little ? i : width - 1 - i)));
}

void cutPiece(QByteArray &bytes, Random &random)
{
    const qsizetype at = somewhere(bytes, random);
    bytes.remove(at, someLength(random, bytes.size() - at));
}

void doublePiece(QByteArray &bytes, Random &random)
{
    const qsizetype at = somewhere(bytes, random);
    const QByteArray piece = bytes.mid(at, someLength(random, bytes.size() - at));
    bytes.insert(at, piece);
}

void movePiece(QByteArray &bytes, Random &random)
{
    const qsizetype from = somewhere(bytes, random);
    const QByteArray piece = bytes.mid(from, someLength(random, bytes.size() - from));
    const qsizetype to = somewhere(bytes, random);
    bytes.replace(to, std::min(piece.size(), bytes.size() - to), piece);
}

void fillPiece(QByteArray &bytes, Random &random)
{
    const qsizetype at = somewhere(bytes, random);
    const qsizetype length = someLength(random, bytes.size() - at);
    bytes.replace(at, length, QByteArray(length, char(below(random, 256))));
}

void cutOff(QByteArray &bytes, Random &random)
{
    bytes.truncate(below(random, bytes.size()));
}

constexpr std::array<Damage, 12> kDamages{flipBit,   flipBit,  flipBit,     setByte,   setByte,   setNumber,
                                          setNumber, cutPiece, doublePiece, movePiece, fillPiece, cutOff};

} // namespace

QByteArray mutant(const QList<QByteArray> &photos, std::uint64_t seed)
{
    constexpr qsizetype kSpliceOneIn = 16;
    constexpr qsizetype kMostPlaces = 4;
    Random random(seed);
    QByteArray bytes = photos[below(random, photos.size())];
    if (below(random, kSpliceOneIn) == 0) {
        const QByteArray &other = photos[below(random, photos.size())];
        bytes = bytes.left(below(random, bytes.size())) + other.mid(below(random, other.size()));
    }
    for (qsizetype places = 1 + below(random, kMostPlaces); places > 0 && !bytes.isEmpty(); --places)
        kDamages[std::size_t(below(random, qsizetype(kDamages.size())))](bytes, random);
    return bytes;
}

} // namespace glassine
