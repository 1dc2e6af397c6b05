// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/reduction_kernels.h"

#include "imaging/reduction_axis.h"

#include <algorithm>
#include <cmath>

// Compiled once per instruction set: Highway includes this file again for each.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "imaging/reduction_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace glassine::imaging {
namespace HWY_NAMESPACE {
namespace {

constexpr int kSumShift = ReductionAxis::kBits;
constexpr int kOctetSumShift = ReductionAxis::kBits - kFractionBits;
constexpr int kMiddle = 128 << kFractionBits;

#if HWY_TARGET == HWY_SCALAR

// Processors without vectors of 128 bits: the same sums, a sample at a time.

std::uint8_t octet(double sample)
{
    return static_cast<std::uint8_t>(std::clamp(std::lround(sample / (1 << kFractionBits)), 0L, 255L));
}

template <typename Sample, int shift>
void columns(const Sample *const *rows, const std::int16_t *weights, int taps, int width, std::int16_t *into)
{
    for (int x = 0; x < width; ++x) {
        int sum = 1 << (shift - 1);
        for (int t = 0; t < taps; ++t)
            sum += rows[t][x] * weights[t];
        into[x] = static_cast<std::int16_t>(sum >> shift);
    }
}

void reduceOctetColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width,
                        std::int16_t *into)
{
    columns<std::uint8_t, kOctetSumShift>(rows, weights, taps, width, into);
}

void reduceWordColumns(const std::int16_t *const *rows, const std::int16_t *weights, int taps, int width,
                       std::int16_t *into)
{
    columns<std::int16_t, kSumShift>(rows, weights, taps, width, into);
}

void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out,
               std::int16_t *into)
{
    for (int i = 0; i < out; ++i) {
        int sum = 1 << (kSumShift - 1);
        for (int t = 0; t < taps; ++t)
            sum += row[first[i] + t] * weights[static_cast<std::ptrdiff_t>(i) * taps + t];
        into[i] = static_cast<std::int16_t>(sum >> kSumShift);
    }
}

void rgbFromYcbcr(const std::int16_t *y, const std::int16_t *cb, const std::int16_t *cr, int width, std::uint8_t *rgb)
{
    for (int x = 0; x < width; ++x, rgb += 3) {
        const double blue = cb[x] - kMiddle, red = cr[x] - kMiddle;
        rgb[0] = octet(y[x] + 1.402 * red);
        rgb[1] = octet(y[x] - 0.344136 * blue - 0.714136 * red);
        rgb[2] = octet(y[x] + 1.772 * blue);
    }
}

void interleave(const std::int16_t *a, const std::int16_t *b, const std::int16_t *c, int width, std::uint8_t *abc)
{
    for (int x = 0; x < width; ++x) {
        *abc++ = octet(a[x]);
        *abc++ = octet(b[x]);
        *abc++ = octet(c[x]);
    }
}

void roundToOctets(const std::int16_t *from, int width, std::uint8_t *into)
{
    std::transform(from, from + width, into, octet);
}

#else

namespace hn = hwy::HWY_NAMESPACE;

using Words = hn::ScalableTag<std::int16_t>;
using Longs = hn::RepartitionToWide<Words>;
using Octets = hn::Rebind<std::uint8_t, Words>;

hn::Vec<Words> loadWords(const std::uint8_t *from)
{
    return hn::PromoteTo(Words(), hn::LoadU(Octets(), from));
}

hn::Vec<Words> loadWords(const std::int16_t *from)
{
    return hn::LoadU(Words(), from);
}

/// Two weights side by side, for a multiplication that adds neighbors.
hn::Vec<Words> pairOf(std::int16_t a, std::int16_t b)
{
    const auto pair = static_cast<std::uint32_t>(static_cast<std::uint16_t>(a))
        | static_cast<std::uint32_t>(static_cast<std::uint16_t>(b)) << 16;
    return hn::BitCast(Words(), hn::Set(Longs(), static_cast<std::int32_t>(pair)));
}

template <int shift, typename Sample>
void columns(const Sample *const *rows, const std::int16_t *weights, int taps, int width, std::int16_t *into)
{
    const Words words;
    const Longs longs;
    const auto half = hn::Set(longs, 1 << (shift - 1));
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(words)) {
        // Of neighbors' products some targets put one in the first and the other in the second sum.
        auto low = half, high = half, low2 = hn::Zero(longs), high2 = hn::Zero(longs);
        for (int t = 0; t < taps; t += 2) {
            const auto a = loadWords(rows[t] + x);
            const auto b = loadWords(rows[t + 1] + x);
            const auto pair = pairOf(weights[t], weights[t + 1]);
            low = hn::ReorderWidenMulAccumulate(longs, hn::InterleaveLower(words, a, b), pair, low, low2);
            high = hn::ReorderWidenMulAccumulate(longs, hn::InterleaveUpper(words, a, b), pair, high, high2);
        }
        const auto first = hn::ShiftRight<shift>(hn::RearrangeToOddPlusEven(low, low2));
        const auto second = hn::ShiftRight<shift>(hn::RearrangeToOddPlusEven(high, high2));
        // Interleaving and demoting both work within 128 bits, so the order is that of the row again.
        hn::StoreU(hn::ReorderDemote2To(words, first, second), words, into + x);
    }
}

void reduceOctetColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width,
                        std::int16_t *into)
{
    columns<kOctetSumShift>(rows, weights, taps, width, into);
}

void reduceWordColumns(const std::int16_t *const *rows, const std::int16_t *weights, int taps, int width,
                       std::int16_t *into)
{
    columns<kSumShift>(rows, weights, taps, width, into);
}

using Words8 = hn::FixedTag<std::int16_t, 8>;
using Longs4 = hn::FixedTag<std::int32_t, 4>;

HWY_INLINE hn::Vec<Longs4> weighed(const std::int16_t *row, const std::int16_t *weights, int taps)
{
    const Words8 words;
    const Longs4 longs;
    auto sum = hn::Zero(longs), sum2 = hn::Zero(longs);
    for (int t = 0; t < taps; t += 8)
        sum = hn::ReorderWidenMulAccumulate(longs, hn::LoadU(words, row + t), hn::LoadU(words, weights + t), sum, sum2);
    return hn::Add(sum, sum2);
}

/// The sums of four vectors' lanes as one vector.
HWY_INLINE hn::Vec<Longs4> sums(hn::Vec<Longs4> a, hn::Vec<Longs4> b, hn::Vec<Longs4> c, hn::Vec<Longs4> d)
{
    const Longs4 longs;
    const auto ab = hn::Add(hn::InterleaveLower(longs, a, b), hn::InterleaveUpper(longs, a, b));
    const auto cd = hn::Add(hn::InterleaveLower(longs, c, d), hn::InterleaveUpper(longs, c, d));
    return hn::Add(hn::ConcatLowerLower(longs, cd, ab), hn::ConcatUpperUpper(longs, cd, ab));
}

void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out,
               std::int16_t *into)
{
    const Words8 words;
    const Longs4 longs;
    const auto half = hn::Set(longs, 1 << (kSumShift - 1));
    const auto one = [&](int i) {
        return weighed(row + first[i], weights + static_cast<std::ptrdiff_t>(i) * taps, taps);
    };
    const auto four = [&](int i) {
        return hn::ShiftRight<kSumShift>(hn::Add(half, sums(one(i), one(i + 1), one(i + 2), one(i + 3))));
    };
    for (int i = 0; i < out; i += 8)
        hn::StoreU(hn::ReorderDemote2To(words, four(i), four(i + 4)), words, into + i);
}

/// To 8 bits, rounded and held between 0 and 255.
hn::Vec<Octets> rounded(hn::Vec<Words> samples)
{
    return hn::DemoteTo(
        Octets(), hn::ShiftRight<kFractionBits>(hn::SaturatedAdd(samples, hn::Set(Words(), 1 << (kFractionBits - 1)))));
}

void rgbFromYcbcr(const std::int16_t *y, const std::int16_t *cb, const std::int16_t *cr, int width, std::uint8_t *rgb)
{
    const Words words;
    const auto fraction = [&](double value) { return hn::Set(words, static_cast<std::int16_t>(value * 32768 + 0.5)); };
    const auto middle = hn::Set(words, kMiddle);
    const auto crToRed = fraction(0.402), cbToGreen = fraction(0.344136), crToGreen = fraction(0.714136),
               cbToBlue = fraction(0.772);
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(words)) {
        const auto luma = loadWords(y + x);
        const auto blue = hn::Sub(loadWords(cb + x), middle);
        const auto red = hn::Sub(loadWords(cr + x), middle);
        // 1.402 and 1.772 are over the range of the multiplication: their ones are added. Overshoot may saturate.
        const auto r = hn::SaturatedAdd(hn::SaturatedAdd(luma, red), hn::MulFixedPoint15(red, crToRed));
        const auto g = hn::SaturatedSub(
            luma, hn::Add(hn::MulFixedPoint15(blue, cbToGreen), hn::MulFixedPoint15(red, crToGreen)));
        const auto b = hn::SaturatedAdd(hn::SaturatedAdd(luma, blue), hn::MulFixedPoint15(blue, cbToBlue));
        hn::StoreInterleaved3(rounded(r), rounded(g), rounded(b), Octets(), rgb + 3 * x);
    }
}

void interleave(const std::int16_t *a, const std::int16_t *b, const std::int16_t *c, int width, std::uint8_t *abc)
{
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(Words()))
        hn::StoreInterleaved3(rounded(loadWords(a + x)), rounded(loadWords(b + x)), rounded(loadWords(c + x)), Octets(),
                              abc + 3 * x);
}

void roundToOctets(const std::int16_t *from, int width, std::uint8_t *into)
{
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(Words()))
        hn::StoreU(rounded(loadWords(from + x)), Octets(), into + x);
}

#endif

} // namespace
} // namespace HWY_NAMESPACE
} // namespace glassine::imaging
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace glassine::imaging {

HWY_EXPORT(reduceOctetColumns);
HWY_EXPORT(reduceWordColumns);
HWY_EXPORT(reduceRow);
HWY_EXPORT(rgbFromYcbcr);
HWY_EXPORT(interleave);
HWY_EXPORT(roundToOctets);

void reduceColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width,
                   std::int16_t *into)
{
    HWY_DYNAMIC_DISPATCH(reduceOctetColumns)(rows, weights, taps, width, into);
}

void reduceColumns(const std::int16_t *const *rows, const std::int16_t *weights, int taps, int width,
                   std::int16_t *into)
{
    HWY_DYNAMIC_DISPATCH(reduceWordColumns)(rows, weights, taps, width, into);
}

void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out,
               std::int16_t *into)
{
    HWY_DYNAMIC_DISPATCH(reduceRow)(row, first, weights, taps, out, into);
}

void rgbFromYcbcr(const std::int16_t *y, const std::int16_t *cb, const std::int16_t *cr, int width, std::uint8_t *rgb)
{
    HWY_DYNAMIC_DISPATCH(rgbFromYcbcr)(y, cb, cr, width, rgb);
}

void interleave(const std::int16_t *a, const std::int16_t *b, const std::int16_t *c, int width, std::uint8_t *abc)
{
    HWY_DYNAMIC_DISPATCH(interleave)(a, b, c, width, abc);
}

void roundToOctets(const std::int16_t *from, int width, std::uint8_t *into)
{
    HWY_DYNAMIC_DISPATCH(roundToOctets)(from, width, into);
}

} // namespace glassine::imaging
#endif
