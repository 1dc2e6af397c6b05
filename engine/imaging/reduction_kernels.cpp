// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/reduction_kernels.h"

#include "imaging/reduction_axis.h"

// Compiled once per instruction set: Highway includes this file again for each.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "imaging/reduction_kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace glassine::imaging {
namespace HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Words = hn::ScalableTag<std::int16_t>;
using Longs = hn::RepartitionToWide<Words>;
using Octets = hn::Rebind<std::uint8_t, Words>;

/// Two weights side by side, for a multiplication that adds neighbors.
template <class D>
auto pairOf(D words, std::int16_t a, std::int16_t b)
{
    const hn::RepartitionToWide<D> longs;
    const auto pair = static_cast<std::uint32_t>(static_cast<std::uint16_t>(a)) | static_cast<std::uint32_t>(static_cast<std::uint16_t>(b)) << 16;
    return hn::BitCast(words, hn::Set(longs, static_cast<std::int32_t>(pair)));
}

void reduceColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width, std::int16_t *into)
{
    constexpr int kShift = ReductionAxis::kBits - kBetweenBits;
    const Words words;
    const Longs longs;
    const Octets octets;
    const auto half = hn::Set(longs, 1 << (kShift - 1));
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(words)) {
        // Of neighbors' products some targets put one in the first and the other in the second sum.
        auto low = half, high = half, low2 = hn::Zero(longs), high2 = hn::Zero(longs);
        for (int t = 0; t < taps; t += 2) {
            const auto a = hn::PromoteTo(words, hn::LoadU(octets, rows[t] + x));
            const auto b = hn::PromoteTo(words, hn::LoadU(octets, rows[t + 1] + x));
            const auto pair = pairOf(words, weights[t], weights[t + 1]);
            low = hn::ReorderWidenMulAccumulate(longs, hn::InterleaveLower(words, a, b), pair, low, low2);
            high = hn::ReorderWidenMulAccumulate(longs, hn::InterleaveUpper(words, a, b), pair, high, high2);
        }
        const auto first = hn::ShiftRight<kShift>(hn::RearrangeToOddPlusEven(low, low2));
        const auto second = hn::ShiftRight<kShift>(hn::RearrangeToOddPlusEven(high, high2));
        // Interleaving and demoting both work within 128 bits, so the order is that of the row again.
        hn::StoreU(hn::ReorderDemote2To(words, first, second), words, into + x);
    }
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

void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out, std::uint8_t *into)
{
    constexpr int kShift = ReductionAxis::kBits + kBetweenBits;
    const Words8 words;
    const Longs4 longs;
    const hn::FixedTag<std::uint8_t, 8> octets;
    const auto half = hn::Set(longs, 1 << (kShift - 1));
    const auto four = [&](int i) {
        const auto one = [&](int j) { return weighed(row + first[j], weights + static_cast<std::ptrdiff_t>(j) * taps, taps); };
        return hn::ShiftRight<kShift>(hn::Add(half, sums(one(i), one(i + 1), one(i + 2), one(i + 3))));
    };
    for (int i = 0; i < out; i += 8)
        hn::StoreU(hn::DemoteTo(octets, hn::ReorderDemote2To(words, four(i), four(i + 4))), octets, into + i);
}

void rgbFromYcbcr(const std::uint8_t *y, const std::uint8_t *cb, const std::uint8_t *cr, int width, std::uint8_t *rgb)
{
    const Words words;
    const Octets octets;
    const auto fraction = [&](double value) { return hn::Set(words, static_cast<std::int16_t>(value * 32768 + 0.5)); };
    const auto middle = hn::Set(words, 128);
    const auto half = hn::Set(words, 1 << (kBetweenBits - 1));
    const auto crToRed = fraction(0.402), cbToGreen = fraction(0.344136), crToGreen = fraction(0.714136), cbToBlue = fraction(0.772);
    const auto wide = [&](const std::uint8_t *from) { return hn::PromoteTo(words, hn::LoadU(octets, from)); };
    const auto narrow = [&](auto value) { return hn::DemoteTo(octets, hn::ShiftRight<kBetweenBits>(hn::Add(value, half))); };
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(words)) {
        const auto luma = hn::ShiftLeft<kBetweenBits>(wide(y + x));
        const auto blue = hn::ShiftLeft<kBetweenBits>(hn::Sub(wide(cb + x), middle));
        const auto red = hn::ShiftLeft<kBetweenBits>(hn::Sub(wide(cr + x), middle));
        // 1.402 and 1.772 are over the range of the multiplication: their ones are added.
        const auto r = hn::Add(hn::Add(luma, red), hn::MulFixedPoint15(red, crToRed));
        const auto g = hn::Sub(luma, hn::Add(hn::MulFixedPoint15(blue, cbToGreen), hn::MulFixedPoint15(red, crToGreen)));
        const auto b = hn::Add(hn::Add(luma, blue), hn::MulFixedPoint15(blue, cbToBlue));
        hn::StoreInterleaved3(narrow(r), narrow(g), narrow(b), octets, rgb + 3 * x);
    }
}

void interleave(const std::uint8_t *a, const std::uint8_t *b, const std::uint8_t *c, int width, std::uint8_t *abc)
{
    const Octets octets;
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); x += hn::Lanes(octets))
        hn::StoreInterleaved3(hn::LoadU(octets, a + x), hn::LoadU(octets, b + x), hn::LoadU(octets, c + x), octets, abc + 3 * x);
}

} // namespace
} // namespace HWY_NAMESPACE
} // namespace glassine::imaging
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace glassine::imaging {

HWY_EXPORT(reduceColumns);
HWY_EXPORT(reduceRow);
HWY_EXPORT(rgbFromYcbcr);
HWY_EXPORT(interleave);

void reduceColumns(const std::uint8_t *const *rows, const std::int16_t *weights, int taps, int width, std::int16_t *into)
{
    HWY_DYNAMIC_DISPATCH(reduceColumns)(rows, weights, taps, width, into);
}

void reduceRow(const std::int16_t *row, const int *first, const std::int16_t *weights, int taps, int out, std::uint8_t *into)
{
    HWY_DYNAMIC_DISPATCH(reduceRow)(row, first, weights, taps, out, into);
}

void rgbFromYcbcr(const std::uint8_t *y, const std::uint8_t *cb, const std::uint8_t *cr, int width, std::uint8_t *rgb)
{
    HWY_DYNAMIC_DISPATCH(rgbFromYcbcr)(y, cb, cr, width, rgb);
}

void interleave(const std::uint8_t *a, const std::uint8_t *b, const std::uint8_t *c, int width, std::uint8_t *abc)
{
    HWY_DYNAMIC_DISPATCH(interleave)(a, b, c, width, abc);
}

} // namespace glassine::imaging
#endif
