// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a gallery page looks: light and dark after the reader's settings, on phones, wide screens and paper.

#include <QByteArray>

namespace glassine::gallery {

QByteArray pageStyle();

} // namespace glassine::gallery
