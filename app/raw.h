// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What tells glassine-raw from glassine-worker: one of two sources is linked.

namespace glassine::imaging {
class RawDecoder;
}

namespace glassine {

/// The decoder for camera raw, ready to be locked in; null in glassine-worker.
const imaging::RawDecoder *rawDecoder();

} // namespace glassine
