# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""City scenes of the sample set: lights, glass and straight lines.

Each scene takes (width, height) and returns encoded Display P3 pixels.
"""

import numpy as np

from imaging import (
    blur, clouds, color, fbm, film, grid, lens_blur, mix, noise, over, ramp,
    rng, sample, shrink, smooth, star_field, stroke)

LAMPS = ('#ffc277', '#ffd9a0', '#ff9f4a', '#ffe9c9', '#cfe3ff', '#ffb45e')


# --- night skyline -----------------------------------------------------------

def _tower_block(scene, lights, box, seed, far):
    """Paint one building (pixel box) and its lit windows."""
    height, width = scene.shape[:2]
    left, right, top, base = box
    x0, x1 = max(left, 0), min(right, width)
    if x1 - x0 < 2 or base - top < 4:
        return
    source = rng(seed)
    wall = mix(color('#1c2440', 0.9), color('#4a4f74', 0.8), far)
    y, x = np.mgrid[top:base, x0:x1].astype(np.float32)
    part = (x - left) / (right - left)
    glow = (y - top) / height
    tone = wall * (0.55 + 0.5 * part + 0.9 * glow)[..., None]
    scene[top:base, x0:x1] = tone
    step = height / 1067
    wide = source.choice([3.1, 3.8, 4.8]) * step * mix(1.25, 0.75, far)
    tall = source.choice([5.2, 6.2, 7.2]) * step * mix(1.25, 0.75, far)
    u, v = (x - left) / wide, (y - top - 6 * step) / tall
    cols, rows = int((right - left) / wide) + 2, int((base - top) / tall) + 3
    share = source.uniform(0.16, 0.55)
    lit = source.random((rows, cols)) < share
    floors = source.random(rows) < 0.10
    lit |= floors[:, None] & (source.random((rows, cols)) < 0.85)
    power = lit * source.uniform(0.25, 1.3, (rows, cols)) ** 1.6
    main = int(source.integers(len(LAMPS)))
    pick = np.where(source.random((rows, cols)) < 0.75, main,
                    source.integers(0, len(LAMPS), (rows, cols)))
    palette = np.array([color(lamp) for lamp in LAMPS])
    i = np.clip(u, 0, cols - 1).astype(int)
    j = np.clip(v, 0, rows - 1).astype(int)
    fu, fv = u - np.floor(u), v - np.floor(v)
    pane = (fu > 0.22) & (fu < 0.80) & (fv > 0.22) & (fv < 0.74) & (v > 0) \
        & (u > 0.2) & (u < (right - left) / wide - 0.4)
    value = palette[pick[j, i]] * (power[j, i] * pane)[..., None]
    lights[top:base, x0:x1] = value * mix(4.2, 2.0, far)
    if source.random() < 0.28 and far < 0.6:
        mast = (left + right) // 2
        tip = top - int(source.uniform(25, 60) * step)
        stroke_at = np.zeros(scene.shape[:2], np.float32)
        stroke(stroke_at, (mast, top), (mast, tip), 1.5 * step, 0.8 * step)
        over(scene, wall * 0.8, stroke_at)
        y0, y1 = max(tip - 2, 0), max(tip + 2, 1)
        lights[y0:y1, mast - 2:mast + 2] = color('#ff3322', 14)


def _stepped(scene, lights, box, source, far):
    """Paint a building whose upper floors may step back."""
    left, right, top, base = box
    seed = int(source.integers(1 << 30))
    tiers = 1 + int(source.integers(3)) if base - top > 130 else 1
    if tiers > 1:
        for tier in range(tiers - 1, 0, -1):
            inset = (right - left) * 0.13 * tier
            rise = (base - top) * (1 - 0.14 * (tiers - 1 - tier))
            _tower_block(scene, lights, (
                int(left + inset), int(right - inset), int(base - rise),
                int(base)), seed + tier, far)
        top = base - (base - top) * (1 - 0.14 * tiers)
    _tower_block(scene, lights, (int(left), int(right), int(top), int(base)),
                 seed, far)


def _skyline(width, height, horizon):
    """Build the skyline; returns the unlit scene and the light plane."""
    x, y = grid(width, height)
    scene = ramp(y / horizon, [
        (0, color('#0a1230', 0.85)), (0.45, color('#1a2c5e', 0.9)),
        (0.8, color('#4b4a7c', 0.9)), (1, color('#a8707a', 0.9))])
    haze = clouds(x * 2.2, y * 7 + 3, 6, 0.0) * smooth(0.1, 0.55, y)
    over(scene, color('#7a5f80', 0.7), haze * 0.4)
    scene += star_field(width, height, width // 4, 3, 1.35)[..., None] \
        * (smooth(0.50, 0.12, y) * (1 - haze))[..., None] \
        * color('#dde6ff', 0.8)
    lights = np.zeros_like(scene)
    base = int(horizon * height)
    source = rng(64)
    for far in (1.0, 0.5, 0.0):
        left = -0.03 * width
        while left < width:
            wide = source.uniform(0.026, 0.062) * mix(1.35, 0.85, far) * width
            place = left / width
            crowd = 0.24 + 0.76 * np.exp(-((place - 0.33) / 0.19) ** 2)
            tall = source.uniform(0.09, 0.46) * crowd \
                * mix(0.82, 1.12, far) * height
            if far == 0.0:
                tall *= 0.62
            if source.random() < mix(0.68, 0.95, far) \
                    and (place < 0.60 or far == 1.0):
                _stepped(scene, lights, (left, left + wide, base - tall, base),
                         source, far)
            left += wide * source.uniform(0.75, 1.25)
        veil = smooth(0.42, 0.0, horizon - y) * (y < horizon) * 0.22 * far
        over(scene, color('#96688a', 0.75), veil)
    quay = (y > horizon - 0.008) & (y < horizon)
    over(scene, color('#141622'), quay.astype(np.float32))
    for k in range(58):
        px = int((k + 0.5 + source.uniform(-0.1, 0.1)) / 58 * width)
        py = base - int(0.012 * height)
        size = max(height // 700, 1)
        lights[py - size:py + size, px - size:px + size] = color(
            LAMPS[k % 3], 11)
    return scene, lights


def _bridge(scene, lights, horizon):
    """Add a lit suspension bridge on the right."""
    height, width = scene.shape[:2]
    deck = (horizon - 0.045) * height
    mask = np.zeros((height, width), np.float32)
    step = height / 1067
    stroke(mask, (0.60 * width, deck + 6 * step), (1.02 * width, deck),
           2.6 * step, 3.4 * step)
    towers = (0.715, 0.955)
    top = (horizon - 0.235) * height
    for place in towers:
        for side in (-5, 5):
            stroke(mask, (place * width + side * step, horizon * height),
                   (place * width + side * 0.6 * step, top), 2.4 * step,
                   1.6 * step)
        for level in (0.12, 0.4, 0.98):
            row = mix(top, deck, level)
            stroke(mask, (place * width - 5 * step, row),
                   (place * width + 5 * step, row), 1.5 * step, 1.5 * step)
    spans = ((0.60, deck, 0.715, top), (0.715, top, 0.955, top),
             (0.955, top, 1.075, deck))
    lamps = []
    for x0, y0, x1, y1 in spans:
        t = np.linspace(0, 1, 34)
        sag = (4 * t * (1 - t)) * (0.155 if y0 == y1 else 0.03) * height
        px, py = mix(x0, x1, t) * width, mix(y0, y1, t) + sag
        for k in range(33):
            stroke(mask, (px[k], py[k]), (px[k + 1], py[k + 1]),
                   1.0 * step, 1.0 * step)
            if k % 2 == 0:
                stroke(mask, (px[k], py[k]), (px[k], deck), .5 * step,
                       .5 * step)
                lamps.append((px[k], py[k], '#cfe4ff', 12))
    for t in np.linspace(0.605, 0.999, 36):
        lamps.append((t * width, deck - 5 * step, '#ffbf70', 9))
    over(scene, color('#7f88b0', 0.55), mask * 0.95)
    lights *= (1 - mask)[..., None]
    size = max(height // 800, 1)
    for px, py, tone, power in lamps:
        i, j = int(px), int(py)
        if 2 < i < width - 3:
            lights[j - size:j + size, i - size:i + size] = color(tone, power)
    for place in towers:
        rows = slice(int(top) - 3, int(top) + 1)
        at = int(place * width)
        lights[rows, at - 2:at + 2] = color('#ff3020', 14)


def _harbor(width, height, factor, twinkle=None):
    """Compose skyline, bridge and the water that mirrors them."""
    width, height = width * factor, height * factor
    horizon = 0.70
    x, y = grid(width, height)
    scene, lights = _skyline(width, height, horizon)
    _bridge(scene, lights, horizon)
    if twinkle is not None:
        lights = lights * twinkle(lights)
    scene = scene + lights
    below = np.maximum(y - horizon, 1e-3)
    dist = 0.09 / below
    wave = fbm(x * dist * 15, dist * 15, 4, 2, 0.6)
    shift = wave * 0.030 * smooth(0, 0.10, below)
    image = blur(scene, height * 0.0012, height * 0.011)
    rows = (2 * horizon - y - np.abs(shift)) * height
    cols = (x + wave * 0.003) * height + width / 2
    mirror = sample(image, cols, rows - 1)
    sheen = 0.62 + 0.30 * wave * smooth(0, 0.06, below)
    mirror = mirror * np.clip(sheen, 0.15, 1.3)[..., None] * 0.9 \
        + color('#0d1630', 0.5)
    scene = np.where((y > horizon)[..., None], mirror, scene)
    return shrink(scene, factor)


def night_city(width, height):
    """A skyline over the water at the blue hour: stars, lamps, noise."""
    scene = _harbor(width, height, 2)
    source = rng(5)
    hot = (source.random(scene.shape[:2]) < 0.00002).astype(np.float32)
    scene += blur(hot, 0.5)[..., None] * color('#ff9c9c', 1.5)
    return film(scene, exposure=1.3, bloom=0.19, vignette=0.35, soft=0.62,
                grain=0.016, contrast=0.26, saturation=1.06, seed=21)


def harbor_frames(width, height, count):
    """Frames of twinkling lights above a harbor, for the animation."""
    frames = []
    height2, width2 = height * 2, width * 2
    phase = rng(14).random((height2 // 8 + 1, width2 // 8 + 1)) * 2 * np.pi
    phase = np.repeat(np.repeat(phase, 8, 0), 8, 1)[:height2, :width2]
    live = np.repeat(np.repeat(
        rng(15).random((height2 // 8 + 1, width2 // 8 + 1)) < 0.35,
        8, 0), 8, 1)[:height2, :width2]
    for k in range(count):
        def twinkle(_, angle=2 * np.pi * k / count):
            pulse = 1 + live * 0.85 * np.sin(angle + phase)
            return pulse[..., None].astype(np.float32)
        scene = _harbor(width, height, 2, twinkle)
        frames.append(film(scene, exposure=1.4, bloom=0.10, vignette=0.3,
                           grain=0, contrast=0.2, soft=0, seed=22))
    return frames


# --- rain on a window --------------------------------------------------------

def _street(width, height):
    """Blurred street lights: returns a soft and a sharper version."""
    source = rng(71)
    x, y = grid(width, height)
    base = ramp(y, [(0, color('#0b1226', 0.8)), (0.45, color('#1d2748', .9)),
                    (0.62, color('#49304a', 0.8)), (1, color('#120f1d'))])
    base *= (1 + 0.35 * fbm(x * 2, y * 2, 4, 3))[..., None]
    spots = np.zeros_like(base)
    tones = ('#ffb347', '#ff7b2e', '#ffd58a', '#ff4a3d', '#5cc8ff', '#ffe8c8',
             '#ff9a3c', '#44e0c0', '#ff5d8f')
    for _ in range(105):
        px = source.random()
        band = source.random()
        py = source.normal(0.52, 0.10) if band < 0.72 else source.random()
        tone = tones[int(source.integers(len(tones)))]
        power = (source.pareto(1.8) + 0.4) * (1 if band < 0.72 else 0.4)
        j = int(np.clip(py, 0.02, 0.98) * height)
        spots[j, int(px * width)] += color(tone) * min(power, 2.2)
    gain = height * height
    soft = lens_blur(base, height * 0.02) \
        + lens_blur(spots, height * 0.047) * gain * 0.0047
    sharp = base + lens_blur(spots, height * 0.016) * gain * 0.0022
    return soft, sharp


def _drop(scene, sharp, center, radius, stretch, seed):
    """Refract the street through one drop of water."""
    height, width = scene.shape[:2]
    reach = radius * max(stretch, 1) * 1.3 + 3
    i0, i1 = int(max(center[0] - reach, 0)), int(min(center[0] + reach, width))
    j0 = int(max(center[1] - reach, 0))
    j1 = int(min(center[1] + reach, height))
    if i1 - i0 < 2 or j1 - j0 < 2:
        return
    y, x = np.mgrid[j0:j1, i0:i1].astype(np.float32)
    u, v = (x - center[0]) / radius, (y - center[1]) / (radius * stretch)
    v = v * (1 + 0.10 * v)
    wobble = 0.10 * noise(u * 0.7 + seed * 3.7, v * 0.7 + seed, seed % 12)
    r = np.hypot(u, v) * (1 + wobble)
    alpha = np.clip((1 - r) * radius * 0.9 + 0.5, 0, 1)
    bulge = np.sqrt(np.clip(1 - r * r, 0, 1))
    bend = (1.05 - bulge) * 1.25 + 0.30
    su = np.clip(0.5 - u * bend * 0.36 + center[0] / width * 0.2 - 0.1, 0, 1)
    sv = np.clip(0.53 - v * bend * 0.42, 0, 1)
    image = sample(sharp, su * width, sv * height)
    rim = smooth(0.62, 1.0, r)
    image = image * (1 - 0.80 * rim)[..., None] * 1.25
    light = np.exp(-(((u + 0.30) / 0.16) ** 2 + ((v + 0.42) / 0.11) ** 2))
    low = np.exp(-((r - 0.80) / 0.10) ** 2) * smooth(0.1, 0.9, v)
    image = image + light[..., None] * color('#e9f0ff', 0.9) \
        + low[..., None] * color('#ffd9a8', 0.38)
    area = scene[j0:j1, i0:i1]
    cast = smooth(1.35, 0.9, np.hypot(u, v - 0.10)) * 0.35
    over(area, np.zeros(3, np.float32), cast * (1 - alpha))
    over(area, image, alpha)


def rain_window(width, height):
    """Rain drops on a pane at night, city lights as bokeh behind."""
    soft, sharp = _street(width, height)
    x, y = grid(width, height)
    fog = 0.5 + 0.5 * fbm(x * 3, y * 3, 5, 4)
    scene = soft * 0.94 + (fog * 0.010)[..., None] * color('#9fb4e0', 1.4)
    source = rng(73)
    drops = []
    for _ in range(1500):
        size = min(0.0018 + source.pareto(2.3) * 0.0022, 0.034)
        drops.append((size, source.random(), source.random()))
    for _ in range(9):
        px, py = source.random(), source.uniform(0.25, 0.95)
        size = source.uniform(0.018, 0.030)
        drops.append((size, px, py))
        top = py - source.uniform(0.2, 0.55)
        row = py - size * 2.2
        while row > top:
            fade = (row - top) / (py - top)
            bead = size * source.uniform(0.10, 0.32) * (0.5 + 0.5 * fade)
            px += source.normal(0, 0.0012)
            drops.append((bead, px, row))
            row -= bead * source.uniform(2.2, 5.0)
    drops.sort()
    for k, (size, px, py) in enumerate(drops):
        stretch = source.uniform(0.98, 1.12) + size * 7
        _drop(scene, sharp, (px * width, py * height), size * height,
              stretch, k)
    return film(scene, exposure=1.15, bloom=0.10, vignette=0.4, grain=0.010,
                contrast=0.28, saturation=1.08, soft=0.4, seed=23)


# --- glass facade ------------------------------------------------------------

def _heaven(dx, dy, dz, seed=5):
    """Sky radiance with clouds for planes of directions."""
    up = np.clip(dy, 0, 1)
    tone = ramp(up, [(0, color('#d7e3ef', 1.0)), (0.25, color('#9fc0e4', .95)),
                     (0.6, color('#4f86c9', 0.8)), (1, color('#2a5ea8', .7))])
    flow = 1.25 / (up + 0.22)
    u, v = dx * flow, dz * flow
    body = clouds(u * 1.1, v * 1.1, seed, 0.10)
    toward = clouds(u * 1.1 + 0.10, v * 1.1 - 0.06, seed, 0.10)
    bright = np.clip(0.72 + (body - toward) * 0.8, 0.3, 1.2)
    return mix(tone, color('#fff6ea', 1.35) * bright[..., None],
               (np.clip(body * 1.15, 0, 0.96))[..., None])


def _panel_hash(i, j, salt):
    """Repeatable value in 0..1 per facade panel."""
    value = np.sin(i * 12.9898 + j * 78.233 + salt * 37.719) * 43758.547
    return value - np.floor(value)


def _curtain_wall(u, v, ray, side, normal):
    """Shade one glass front at (u, v) meters for rays toward it."""
    wide, floor = 1.5, 3.4
    i, j = np.floor(u / wide), np.floor(v / floor)
    fu, fv = u / wide - i, v / floor - j
    tilt = (_panel_hash(i, j, side) - 0.5) * 0.030
    roll = (_panel_hash(i, j, side + 3) - 0.5) * 0.030
    wavy = noise(u * 0.5, v * 0.35, 3) * 0.006
    nx = normal[0] + normal[2] * (tilt + wavy)
    nz = normal[2] - normal[0] * (tilt + wavy)
    ny = roll + noise(u * 0.4, v * 0.5, 6) * 0.006
    dot = ray[0] * nx + ray[1] * ny + ray[2] * nz
    rx, ry, rz = (part - 2 * dot * axis
                  for part, axis in zip(ray, (nx, ny, nz)))
    mirror = _heaven(rx, np.maximum(ry, 0.01), rz, 7)
    # neighboring towers in the reflection
    angle = np.arctan2(rx, -rz) * 5.2 + side * 1.3
    block = np.floor(angle)
    rise = 0.30 + 0.55 * _panel_hash(block, block * 0, 2)
    slope = ry / np.sqrt(rx * rx + rz * rz)
    inside = smooth(0, 0.012, rise - slope)
    bands = 0.75 + 0.35 * smooth(-0.2, 0.2, np.sin(slope * 150)) \
        * smooth(-0.5, 0.1, np.sin(angle * 55))
    stone = mix(color('#5f5a58', 0.8), color('#b08e70', 0.9),
                _panel_hash(block, block * 0, 8)[..., None])
    mirror = mix(mirror, stone * bands[..., None], (inside * 0.9)[..., None])
    facing = np.clip(-dot, 0, 1)
    fresnel = 0.30 + 0.70 * (1 - facing) ** 3.2
    room = color('#0d1a26', 0.9) + np.zeros_like(mirror)
    lamp = _panel_hash(i, j, 5 + side) > 0.93
    ceiling = smooth(0.35, 0.85, fv)
    room += (lamp * ceiling)[..., None] * color('#ffc478', 0.85)
    blind = smooth(0.0, 0.02, fv - (1 - 0.75 * _panel_hash(i, j, 11 + side)))
    blind = blind * (_panel_hash(i, j, 13) > 0.72)
    slats = 0.75 + 0.25 * np.sin(fv * 160)
    room = mix(room, color('#a9a69c', 0.42) * slats[..., None],
               (blind * 0.8)[..., None])
    glass = mix(room, mirror * color('#d3e6ea', 0.98), fresnel[..., None])
    spandrel = (fv < 0.20).astype(np.float32)
    glass = mix(glass, mirror * 0.42 + color('#17242c', 0.5),
                (spandrel * 0.75)[..., None])
    metal = ((fu < 0.045) | (fv < 0.022) | (np.abs(fv - 0.20) < 0.010))
    fin = np.mod(i, 4) == 0
    metal = metal | (fin & (fu < 0.10))
    tone = color('#9aa3a8', 0.75 if side else 0.42) \
        * (0.65 + 0.6 * np.clip(ray[1], 0, 1))[..., None]
    glass = mix(glass, tone, metal[..., None].astype(np.float32))
    gap = np.mod(j, 12) == 11
    louver = color('#3b444b', 0.8) * (0.65 + 0.5 * (
        np.sin(fv * 70) > 0))[..., None]
    return mix(glass, louver, (gap * 0.85)[..., None])


def glass_facade(width, height):
    """Looking up the corner of a glass tower under drifting clouds."""
    factor = 3
    size = (width * factor, height * factor)
    x, y = grid(*size)
    pitch, roll, zoom = 0.86, 0.07, 0.80
    sx = x * np.cos(roll) - (0.5 - y) * np.sin(roll)
    sy = x * np.sin(roll) + (0.5 - y) * np.cos(roll)
    dx, dy = sx, sy * np.cos(pitch) + zoom * np.sin(pitch)
    dz = zoom * np.cos(pitch) - sy * np.sin(pitch)
    length = np.sqrt(dx * dx + dy * dy + dz * dz)
    dx, dy, dz = dx / length, dy / length, dz / length
    scene = _heaven(dx, dy, dz)
    corner, roof = (1.5, 20.0), 150.0
    hits = []
    for side, turn in ((0, -0.80), (1, 0.62)):
        # each front leaves the corner at an angle; its normal faces us
        along = (np.sin(turn), np.cos(turn))
        normal = (-along[1], 0.0, along[0]) if side else \
            (along[1], 0.0, -along[0])
        if normal[0] * corner[0] + normal[2] * corner[1] > 0:
            normal = tuple(-part for part in normal)
        drop = dx * normal[0] + dz * normal[2]
        dist = (corner[0] * normal[0] + corner[1] * normal[2]) \
            / np.where(drop > -1e-4, -1e-4, drop)
        u = (dx * dist - corner[0]) * along[0] \
            + (dz * dist - corner[1]) * along[1]
        v = dy * dist + 1.6
        seen = (drop < -1e-4) & (u > 0) & (u < 46) & (v < roof) & (v > 0)
        hits.append((side, seen, u, v, normal))
    for side, seen, u, v, normal in hits:
        tone = _curtain_wall(u[seen], v[seen], (dx[seen], dy[seen], dz[seen]),
                             side, normal)
        edge = smooth(0.26, 0.22, u[seen])[..., None]
        tone = mix(tone, color('#cdd4d8', 0.9 if side else 0.5), edge)
        crown = smooth(roof - 2.2, roof - 2.0, v[seen])[..., None]
        tone = mix(tone, color('#aab2b8', 0.8 if side else 0.45), crown)
        tone = tone * (1.08 if side else 0.72)
        haze = smooth(60, 190, v[seen])[..., None] * 0.12
        scene[seen] = mix(tone, color('#bcd2ea', 0.9), haze)
    scene = shrink(scene, factor)
    return film(scene, exposure=0.95, bloom=0.06, vignette=0.3, grain=0.006,
                contrast=0.36, saturation=1.06, seed=24)
