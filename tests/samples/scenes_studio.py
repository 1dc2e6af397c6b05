# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""Studio scenes of the sample set: a cup, a flower and a portrait.

Each scene takes (width, height) and returns encoded Display P3 pixels; the
cup has a fourth channel with its alpha.
"""

import numpy as np

from imaging import (
    blur, color, fbm, film, grid, lens_blur, mix, noise, over, polygon, rng,
    sample, shrink, smooth, spline, stroke, unit)


# --- ceramic cup -------------------------------------------------------------

CUP = ((0.02, 0.075), (0.30, 0.075), (0.38, 0.10), (0.46, 0.20), (0.53, 0.36),
       (0.575, 0.55), (0.595, 0.75), (0.60, 0.93), (0.607, 0.99))
SAUCER = ((0.02, 0.022), (0.40, 0.022), (0.62, 0.040), (0.82, 0.085),
          (0.99, 0.150))


def _polyline_distance(points, radius, span, count=640):
    """Tabulate the distance to a rounded polyline in (radius, height)."""
    path = np.array(points)
    t = np.linspace(0, len(path) - 1, 70)
    i = np.minimum(t.astype(int), len(path) - 2)
    i0, i3 = np.maximum(i - 1, 0), np.minimum(i + 2, len(path) - 1)
    f = (t - i)[:, None]
    p0, p1, p2, p3 = path[i0], path[i], path[i + 1], path[i3]
    path = 0.5 * (2 * p1 + (p2 - p0) * f
                  + (2 * p0 - 5 * p1 + 4 * p2 - p3) * f ** 2
                  + (3 * p1 - 3 * p2 + p3 - p0) * f ** 3)
    axis = np.linspace(-span / 4, span, count)
    x, y = np.meshgrid(axis, axis)
    best = np.full(x.shape, 9.0)
    for (ax, ay), (bx, by) in zip(path[:-1], path[1:]):
        dx, dy = bx - ax, by - ay
        part = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-12)
        part = np.clip(part, 0, 1)
        best = np.minimum(best, np.hypot(x - ax - part * dx,
                                         y - ay - part * dy))
    return (best - radius).astype(np.float32), span, count


class Still:
    """Signed distances of the cup, its coffee and its saucer."""

    def __init__(self):
        self.cup = _polyline_distance(CUP, 0.030, 2.4)
        self.saucer = _polyline_distance(SAUCER, 0.022, 2.4)

    @staticmethod
    def _lookup(table, r, y):
        plane, span, count = table
        scale = (count - 1) / (span * 1.25)
        return sample(plane, (r + span / 4) * scale, (y + span / 4) * scale)

    def parts(self, x, y, z):
        """Return the distances to cup, saucer and coffee."""
        r = np.hypot(x, z)
        cup = self._lookup(self.cup, r, y - 0.04)
        # the handle: a flattened ring in a plane turned to the viewer
        c, s = np.cos(0.55), np.sin(0.55)
        hx, hz = x * c - z * s, x * s + z * c
        px, py = (hx - 0.60) / 0.92, (y - 0.60)
        ring = np.hypot(px, py * 0.88) - 0.235
        handle = np.hypot(ring, hz * 0.72) - 0.040
        handle = np.where(hx < 0.50, 0.6, handle) * 0.85
        blend = np.clip(0.5 + 0.5 * (handle - cup) / 0.05, 0, 1)
        cup = mix(handle, cup, blend) - 0.05 * blend * (1 - blend)
        saucer = self._lookup(self.saucer, r, y)
        coffee = np.maximum(r - 0.60, np.abs(y - 0.86) - 0.01)
        coffee = np.maximum(coffee, r - 0.612)
        return cup, saucer, coffee

    def distance(self, x, y, z):
        """Return the distance to the nearest part."""
        return np.minimum.reduce(self.parts(x, y, z))

    def march(self, origin, ray, far, steps):
        """Sphere trace rays; returns the travelled distance and a mask."""
        total = np.full(ray[0].shape, far[0], np.float32)
        alive = np.arange(total.size)
        for _ in range(steps):
            points = [o[alive] + d[alive] * total[alive]
                      for o, d in zip(origin, ray)]
            gap = self.distance(*points)
            total[alive] += gap * 0.9
            alive = alive[(gap > 0.0006) & (total[alive] < far[1])]
            if not alive.size:
                break
        return total, total < far[1]

    def open_sky(self, point, ray, reach, steps, sharp):
        """Soft visibility along rays that leave a surface."""
        lit = np.ones_like(point[0])
        t = np.full_like(lit, 0.015)
        for _ in range(steps):
            gap = self.distance(*[p + d * t for p, d in zip(point, ray)])
            lit = np.minimum(lit, 0.5 + 0.5 * sharp * gap / t)
            t = t + np.clip(gap, 0.012, 0.16)
            lit = np.where(t > reach, np.maximum(lit, lit), lit)
        return smooth(0, 1, np.clip(lit, 0, 1))


def _softbox(rx, ry, rz):
    """Radiance of the studio around the object."""
    room = (0.20 + 0.30 * np.clip(ry, 0, 1))[..., None] \
        * color('#eef2f6', 1.0)
    key = smooth(0.30, 0.22, np.abs(rx + 0.62)) \
        * smooth(0.62, 0.54, np.abs(ry - 0.18)) * (rz < 0.6)
    strip = smooth(0.10, 0.06, np.abs(rx - 0.86)) \
        * smooth(0.55, 0.45, np.abs(ry - 0.35))
    floor = smooth(0.0, -0.4, ry)
    return room + key[..., None] * color('#fff8ee', 9.0) \
        + strip[..., None] * color('#e6f0ff', 5.0) \
        + floor[..., None] * color('#ffffff', 0.35)


def ceramic_cup(width, height):
    """A glazed stoneware cup of coffee, cut out, with its soft shadow."""
    factor = 3
    width, height = width * factor, height * factor
    still = Still()
    x, y = grid(width, height)
    eye = np.array([0.0, 2.55, -4.6])
    goal = np.array([0.05, 0.43, 0.0])
    ahead = (goal - eye) / np.linalg.norm(goal - eye)
    right = np.array([1.0, 0, 0])
    up = np.cross(ahead, right)
    sx, sy = (x * 0.50).ravel(), ((0.5 - y) * 0.50).ravel()
    ray = [ahead[k] + right[k] * sx + up[k] * sy for k in range(3)]
    norm = np.sqrt(sum(part * part for part in ray))
    ray = [(part / norm).astype(np.float32) for part in ray]
    origin = [np.full(sx.shape, part, np.float32) for part in eye]
    # only the rays near the object need tracing
    total = np.full(sx.shape, 99, np.float32)
    near = np.hypot(x, (y - 0.5) * 1.2).ravel() < 0.5
    found, mask = still.march([o[near] for o in origin],
                              [r[near] for r in ray], (3.6, 7.5), 110)
    total[near] = np.where(mask, found, 99)
    hit = total < 9
    rgb = np.zeros((sx.size, 3), np.float32)
    alpha = np.zeros(sx.size, np.float32)
    rgb[hit] = _shade_still(still, [o[hit] + r[hit] * total[hit]
                                    for o, r in zip(origin, ray)],
                            [r[hit] for r in ray])
    alpha[hit] = 1
    # the shadow on the invisible table
    low = (~hit) & (ray[1] < -0.02)
    reach = -origin[1][low] / ray[1][low]
    point = [o[low] + r[low] * reach for o, r in zip(origin, ray)]
    point[1] = point[1] + 0.004
    close = np.hypot(point[0], point[2])
    key = unit(-0.62, 0.80, -0.22)
    sun = [np.full_like(close, part) for part in key]
    shade = 1 - still.open_sky(point, sun, 3, 44, 3.2)
    contact = np.exp(-np.maximum(close - 0.60, 0) * 5.5) * 0.55
    fall = smooth(1.24, 0.80, np.hypot(point[0] - 0.06, point[2]))
    alpha[low] = np.clip(shade * 0.50 + contact, 0, 0.85) * fall
    rgb[low] = color('#1d1a1c', 0.5)
    rgb = rgb * alpha[:, None]
    rgb = shrink(rgb.reshape(height, width, 3), factor)
    alpha = shrink(alpha.reshape(height, width), factor)
    alpha = np.where(alpha < 0.006, 0, alpha)
    rgb = rgb / np.maximum(alpha, 1e-3)[..., None]
    coded = film(rgb, exposure=1.0, bloom=0, vignette=0, grain=0.0,
                 contrast=0.25, saturation=1.05, soft=0)
    coded = np.where((alpha > 0)[..., None], coded, 0)
    return np.concatenate([coded, alpha[..., None]], -1)


def _shade_still(still, point, ray):
    """Shade surface points: glaze, clay rim, coffee and reflections."""
    x, y, z = point
    step = 0.0016
    normal = []
    for k in range(3):
        moved = [list(point), list(point)]
        moved[0][k] = point[k] + step
        moved[1][k] = point[k] - step
        normal.append(still.distance(*moved[0]) - still.distance(*moved[1]))
    norm = np.sqrt(sum(part * part for part in normal)) + 1e-9
    normal = [part / norm for part in normal]
    cup, saucer, coffee = still.parts(x, y, z)
    is_coffee = (coffee < cup) & (coffee < saucer)
    around = np.arctan2(z, x)
    throw = fbm(around * 0.5, y * 7, 3, 2) * 0.022
    normal[1] = np.where(is_coffee, normal[1], normal[1] + throw)
    key = unit(-0.62, 0.80, -0.42)
    start = [p + n * 0.012 for p, n in zip(point, normal)]
    sun = [np.full_like(x, part) for part in key]
    lit = still.open_sky(start, sun, 3, 36, 4.0)
    sky = still.open_sky(start, normal, 0.5, 6, 1.1)
    facing = np.maximum(sum(n * k for n, k in zip(normal, key)), 0)
    fill = 0.5 + 0.5 * normal[1]
    side = np.maximum(normal[0] * 0.9 + 0.1, 0)
    light = (facing * lit)[..., None] * color('#fff3e4', 1.55) \
        + (fill * sky)[..., None] * color('#dfe8f4', 0.52) \
        + (side * sky)[..., None] * color('#e8efff', 0.22) \
        + (sky * (0.6 - 0.4 * normal[1]))[..., None] * color('#fff4ea', 0.16)
    speck = smooth(1.8, 2.3, noise(x * 23 + y * 11, z * 23 - y * 17, 3)
                   + 0.8 * noise(x * 41 + 5 - y * 23, z * 41 + y * 19, 7))
    flow = fbm(around * 2.2, y * 2.5, 5, 4)
    glaze = mix(color('#1d6f78'), color('#3fa39b'),
                smooth(-0.7, 0.8, flow + (y - 0.5) * 0.9)[..., None])
    clay = mix(color('#d9b48c'), color('#c4966a'),
               smooth(-0.6, 0.6, fbm(around * 6, y * 30, 4, 6))[..., None])
    cream = color('#efe6d6') + np.zeros_like(glaze)
    line = 0.36 + 0.035 * fbm(around * 1.3, y * 0, 4, 8)
    outside = np.hypot(x, z) > 0.575 * smooth(0, 0.55, y) ** 0.35
    albedo = mix(clay, glaze, smooth(line - 0.008, line + 0.008, y)[..., None])
    inner = (np.hypot(x, z) < 0.600) & (y > 0.84)
    albedo = np.where((inner & ~is_coffee)[..., None], cream, albedo)
    albedo = mix(albedo, color('#b98d62'),
                 (smooth(1.040, 1.052, y) * outside * 0.7)[..., None])
    plate = saucer < np.minimum(cup, coffee)
    albedo = np.where(plate[..., None], mix(
        cream, color('#e2d4be'), (0.5 + 0.5 * fbm(x * 4, z * 4, 4, 3)
                                  )[..., None]), albedo)
    albedo = albedo * (1 - 0.62 * speck * ~is_coffee)[..., None]
    r = np.hypot(x, z)
    swirl = fbm(x * 1.9 + 0.4 * fbm(x * 2, z * 2, 3, 1), z * 1.9, 4, 9)
    crema = mix(color('#4a2410'), color('#b27a44'),
                smooth(-0.55, 0.95, swirl + (r - 0.34) * 1.7)[..., None])
    albedo = np.where(is_coffee[..., None], crema, albedo)
    dot = sum(d * n for d, n in zip(ray, normal))
    mirror = [d - 2 * dot * n for d, n in zip(ray, normal)]
    gloss = 0.045 + 0.955 * (1 - np.clip(-dot, 0, 1)) ** 5
    matte = (y < line) & ~plate & ~is_coffee
    gloss = np.where(matte, gloss * 0.12, gloss)
    gloss = np.where(is_coffee, gloss * 0.6, gloss)
    free = still.open_sky(start, mirror, 2, 18, 5.0)
    tint = mix(albedo * 0.5, np.ones_like(albedo), free[..., None])
    glow = _softbox(*mirror) * (gloss * (0.25 + 0.75 * free))[..., None]
    return albedo * light + glow * tint


# --- dahlia ------------------------------------------------------------------

def _petal(scene, center, angle, near, length, wide, age, source):
    """Composite one petal; age runs from 0 (rim) to 1 (heart)."""
    height, width = scene.shape[:2]
    reach = near + length * 1.1
    px, py = np.cos(angle), np.sin(angle)
    ends = [(center[0] + px * near * 0.6, center[1] + py * near * 0.6),
            (center[0] + px * reach, center[1] + py * reach)]
    pad = wide * 0.75 + 12
    i0 = int(max(min(e[0] for e in ends) - pad, 0))
    i1 = int(min(max(e[0] for e in ends) + pad, width))
    j0 = int(max(min(e[1] for e in ends) - pad, 0))
    j1 = int(min(max(e[1] for e in ends) + pad, height))
    if i1 - i0 < 2 or j1 - j0 < 2:
        return
    y, x = np.mgrid[j0:j1, i0:i1].astype(np.float32)
    dx, dy = x - center[0], y - center[1]
    u = (dx * px + dy * py - near) / length
    v = dy * px - dx * py
    v = v - wide * source.normal(0, 0.06) * u * u * 2
    t = np.clip(u, 0, 1)
    half = wide * 0.5 * np.maximum(
        np.sin(np.pi * np.clip(0.10 + 0.90 * t, 0, 1) ** 1.25), 0) ** 0.62
    inside = np.clip(half - np.abs(v) + 0.5, 0, 1) * (u > 0) * (u < 1)
    soft = 0.055 * height * (1.1 - 0.75 * age)
    cast = smooth(soft, -soft * 0.3, np.abs(v) - half) \
        * smooth(1 + soft * 0.9 / length, 0.8, u) * (u > -0.1)
    area = scene[j0:j1, i0:i1]
    over(area, color('#3a0614', 0.35), cast * 0.55 * (1 - inside))
    s = v / np.maximum(half, 1)
    seed = int(source.integers(12))
    vein = noise(s * 2.6 + seed, t * 0.8, seed) * 0.05 \
        + np.cos(s * 9.0) * 0.020
    # a cupped petal: lit by its normal across and along
    nx = np.clip(s * 0.85 * (1 - 0.35 * t), -0.95, 0.95)
    across = nx * (-py) * -1, nx * px * -1
    along = (t - 0.55) * 1.0
    lx = across[0] * 1 + along * px
    ly = across[1] * 1 + along * py
    light = 0.74 - 0.34 * (lx * -0.60 + ly * -0.80) * -1 + vein
    light = light * (0.34 + 0.66 * smooth(-0.05, 0.62, t))
    light = light + 0.16 * smooth(0.80, 1.0, t) + 0.10 * smooth(
        0.75, 1.0, np.abs(s)) * t
    outer = mix(color('#f2556a'), color('#ffb59c'),
                smooth(0.35, 1.0, t)[..., None])
    heart = mix(color('#a3123f'), color('#e8475f'),
                smooth(0.2, 1.0, t)[..., None])
    tone = mix(outer, heart, np.float32(age) ** 1.1)
    tone = mix(color('#c02a4a', 0.8), tone, smooth(0.0, 0.5, t)[..., None])
    tone = tone * np.clip(light, 0.05, 1.6)[..., None] * 1.08
    over(area, tone, inside)


def dahlia(width, height):
    """A dahlia bloom in spiral order against a soft garden."""
    factor = 2
    width, height = width * factor, height * factor
    source = rng(91)
    x, y = grid(width, height)
    wash = fbm(x * 2.0 + 3, y * 2.0, 3, 2)
    scene = mix(color('#0d2416', 0.8), color('#5d8a3a', 0.75),
                smooth(-0.5, 0.8, wash + 0.25 - y * 0.5)[..., None])
    small = scene[::4, ::4].copy()
    spots = np.zeros_like(small)
    for _ in range(60):
        spots[int(source.integers(small.shape[0])),
              int(source.integers(small.shape[1]))] += color(
            ('#cfe08a', '#f7d9a0', '#e58aa0', '#9ccf8a')[
                int(source.integers(4))]) * (source.pareto(1.8) + 0.2)
    gain = small.shape[0] ** 2 * 0.0014
    small = lens_blur(small, 14) + lens_blur(np.minimum(spots, 3), 24) * gain
    scene = sample(small, (x * height + width / 2) / 4, y * height / 4)
    center = (width * 0.50, height * 0.50)
    total = 190
    for k in range(total):
        age = k / (total - 1)
        angle = k * 2.399963 + source.normal(0, 0.05)
        ring = (1 - age) ** 0.62
        near = height * 0.235 * ring ** 1.25 * (0.95 + 0.06 * source.random())
        length = height * (0.026 + 0.200 * ring ** 0.9) \
            * source.uniform(0.94, 1.06)
        wide = height * (0.020 + 0.092 * ring ** 0.8) \
            * source.uniform(0.92, 1.08)
        _petal(scene, center, angle, near, length, wide, age, source)
    radius = np.hypot(x, y - 0.5)
    over(scene, color('#5a0a22', 0.5), smooth(0.085, 0.0, radius) * 0.45)
    scene = shrink(scene, factor)
    return film(scene, exposure=1.05, bloom=0.07, vignette=0.35, grain=0.006,
                contrast=0.25, saturation=1.0, seed=31)


# --- portrait ----------------------------------------------------------------

FACE = (
    (0.030, 1.16), (0.020, 0.93), (0.000, 0.860), (-0.025, 0.800),
    (-0.075, 0.772), (-0.140, 0.765), (-0.183, 0.750), (-0.205, 0.722),
    (-0.207, 0.695), (-0.195, 0.670), (-0.206, 0.654), (-0.217, 0.638),
    (-0.203, 0.621), (-0.222, 0.605), (-0.219, 0.590), (-0.208, 0.570),
    (-0.216, 0.556), (-0.247, 0.551), (-0.264, 0.536), (-0.261, 0.516),
    (-0.231, 0.468), (-0.207, 0.418), (-0.200, 0.388), (-0.211, 0.355),
    (-0.219, 0.315), (-0.214, 0.265), (-0.192, 0.205), (-0.145, 0.145),
    (-0.070, 0.100), (0.020, 0.085), (0.120, 0.100), (0.205, 0.155),
    (0.258, 0.240), (0.275, 0.340), (0.258, 0.440), (0.215, 0.525),
    (0.180, 0.600), (0.172, 0.700), (0.190, 0.800), (0.260, 0.880),
    (0.400, 0.950), (0.560, 1.02), (0.640, 1.16))


def _inflate(mask, rounds=1400):
    """Give a flat shape volume by solving Poisson's equation inside it."""
    plane = np.zeros_like(mask)
    coarse = mask[::4, ::4] > 0.5
    level = np.zeros(coarse.shape, np.float32)
    for shape, count in ((coarse, rounds), (mask > 0.5, rounds // 4)):
        if shape.shape != level.shape:
            yy, xx = np.mgrid[:shape.shape[0], :shape.shape[1]]
            level = sample(level, xx / 4.0 - 0.375, yy / 4.0 - 0.375) * 16
        for _ in range(count):
            level = np.pad(level, 1, mode='edge')
            level = 0.25 * (level[1:-1, :-2] + level[1:-1, 2:]
                            + level[:-2, 1:-1] + level[2:, 1:-1]) + 0.25
            level = level * shape
        plane = level
    return np.sqrt(np.maximum(plane, 0))


def _bump(x, y, place, spread):
    """Gaussian bump used to sculpt the face."""
    return np.exp(-((x - place[0]) / spread[0]) ** 2
                  - ((y - place[1]) / spread[1]) ** 2)


def _sculpt(x, y, height):
    """Return the masks of head and hair and the relief in pixels."""
    size = (x.shape[1], height)

    def fill(curve):
        path = spline(curve, 1200) * height
        big = polygon((size[0] * 3, size[1] * 3), (path + [
            size[0] / 2, 0]) * 3)
        return shrink(big, 3)

    head = fill(FACE)
    hair = fill(HAIR)
    knot = smooth(1.03, 0.97, np.hypot(
        (x - 0.318) / 0.088, (y - 0.285) / 0.096)
        + 0.025 * noise(x * 14, y * 14, 4))
    relief = _inflate(head) * 1.7 / height
    face = (
        (-0.022, (-0.158, 0.402), (0.034, 0.026)),
        (0.017, (-0.152, 0.414), (0.024, 0.017)),
        (0.016, (-0.175, 0.352), (0.050, 0.016)),
        (0.010, (-0.085, 0.485), (0.075, 0.042)),
        (-0.004, (-0.100, 0.590), (0.050, 0.045)),
        (0.012, (-0.220, 0.536), (0.015, 0.014)),
        (-0.006, (-0.196, 0.540), (0.008, 0.020)),
        (0.009, (-0.195, 0.603), (0.022, 0.010)),
        (0.010, (-0.188, 0.641), (0.022, 0.011)),
        (-0.006, (-0.180, 0.622), (0.026, 0.005)),
        (0.012, (-0.168, 0.718), (0.038, 0.030)),
        (0.016, (0.020, 0.640), (0.050, 0.050)),
        (-0.006, (0.020, 0.380), (0.050, 0.050)),
    )
    for power, place, spread in face:
        relief = relief + power * _bump(x, y, place, spread)
    jaw = 0.772 - 0.25 * smooth(-0.15, 0.19, x) ** 1.5
    neck = smooth(-0.012, 0.040, y - jaw) * smooth(0.20, 0.06, x)
    relief = relief - 0.008 * smooth(-0.040, 0.060, y - jaw)
    ear = np.hypot((x - 0.078 - (y - 0.445) * 0.18) / 0.036,
                   (y - 0.448) / 0.060)
    fold = np.hypot((x - 0.070 - (y - 0.445) * 0.10) / 0.020,
                    (y - 0.462) / 0.034)
    relief = relief + 0.012 * smooth(1.15, 0.80, ear) \
        - 0.008 * smooth(1.2, 0.5, fold)
    shell = hair * smooth(1.0, 1.25, ear)
    relief = relief + 0.016 * blur(shell, height * 0.006)
    dome = np.sqrt(np.maximum(1 - ((x - 0.318) / 0.09) ** 2
                              - ((y - 0.285) / 0.098) ** 2, 0)) * 0.085
    relief = np.where(knot > 0.5, np.maximum(dome, relief * 0.4), relief)
    return head, np.maximum(shell, knot), knot, relief * height, ear, neck


HAIR = (
    (-0.196, 0.200), (-0.150, 0.245), (-0.095, 0.285), (-0.060, 0.335),
    (-0.035, 0.395), (-0.005, 0.445), (0.018, 0.475), (0.028, 0.430),
    (0.050, 0.385), (0.100, 0.380), (0.125, 0.430), (0.120, 0.510),
    (0.150, 0.570), (0.180, 0.605), (0.225, 0.530), (0.268, 0.445),
    (0.287, 0.340), (0.268, 0.230), (0.212, 0.140), (0.122, 0.085),
    (0.020, 0.070), (-0.075, 0.085), (-0.150, 0.133))


def _strands(x, y, knot):
    """Return strand brightness: hair combed back into the knot."""
    dx, dy = x - 0.33, y - 0.30
    angle = np.arctan2(dy, dx + 0.02)
    reach = np.hypot(dx, dy)
    bend = angle + 0.35 * reach
    comb = noise(bend * 24, reach * 1.6, 3) + noise(bend * 60, reach * 2.5, 8)
    coil = np.hypot((x - 0.318) * 1.08, y - 0.285)
    twist = np.arctan2(y - 0.285, x - 0.318)
    curl = noise(coil * 130 + twist * 2.2, twist * 0.9, 5) \
        + noise(coil * 260 + twist * 4.4, twist * 1.4, 2)
    return mix(comb, curl, knot)


def profile_portrait(width, height):
    """A calm profile with closed eyes in warm low-key studio light."""
    x, y = grid(width, height)
    glow = np.exp(-(((x - 0.20) / 0.40) ** 2 + ((y - 0.46) / 0.42) ** 2))
    scene = mix(color('#15181f', 0.9), color('#5b6470', 0.62),
                glow[..., None])
    scene *= (1 + 0.16 * fbm(x * 1.6, y * 1.6, 4, 3))[..., None]
    x, y = x + 0.020, y - 0.035
    head, hair, knot, relief, ear, neck = _sculpt(x, y, height)
    relief = blur(relief, height * 0.0022)
    gy, gx = np.gradient(relief)
    nz = 1 / np.sqrt(gx * gx + gy * gy + 1)
    nx, ny = -gx * nz, -gy * nz
    key = unit(-0.88, -0.36, 0.20)
    face = nx * key[0] + ny * key[1] + nz * key[2]
    rim = np.maximum(nx * 0.86 + ny * -0.46 - nz * 0.12, 0) ** 2.6 \
        * smooth(0.13, 0.19, x)
    wrap = np.stack([np.clip((face + w) / (1 + w), 0, 1) ** 1.35
                     for w in (0.26, 0.12, 0.06)], -1)
    inner = smooth(0.30, -0.16, x)[..., None]
    skin = color('#d79a78') * (1 + 0.05 * fbm(x * 60, y * 60, 4, 2)
                               + 0.10 * fbm(x * 6, y * 6, 3, 5))[..., None]
    blush = _bump(x, y, (-0.100, 0.520), (0.070, 0.055)) * 0.45 \
        + smooth(1.1, 0.7, ear) * 0.25
    skin = mix(skin, color('#c9705c'), blush[..., None])
    lips = smooth(1.0, 0.6, np.hypot((x + 0.205) / 0.052,
                                     (y - 0.622) / 0.030))
    skin = mix(skin, color('#a9484a'), (lips * 0.75)[..., None])
    pores = 1 + 0.035 * noise(x * 210, y * 210, 6)
    light = wrap * color('#fff0e2', 2.5) * inner \
        + color('#a08c8c', 0.075) * (0.5 + 0.7 * nz)[..., None] \
        + rim[..., None] * color('#a9c4f0', 1.2)
    light = light * (1 - 0.70 * neck * smooth(0.20, -0.16, y - 0.79)
                     )[..., None]
    gloss = np.maximum(face, 0) ** 14 * 0.16
    tone = skin * light * pores[..., None] \
        + (gloss * inner[..., 0])[..., None] * color('#fff0e0', 1.0)
    _features(tone, x, y, height)
    strands = _strands(x, y, knot)
    sheen = np.maximum(face + 0.10 * strands, 0) ** 2
    band = np.exp(-((face - 0.62 + 0.05 * strands) / 0.16) ** 2)
    locks = color('#2b160d') * (0.9 + 0.32 * strands)[..., None]
    locks = np.maximum(locks, 0) * (sheen[..., None] * 2.6 + 0.30) \
        + (band * np.clip(0.4 + 0.5 * strands, 0, 2))[..., None] \
        * color('#b0744a', 0.34) * inner \
        + (rim * np.clip(0.75 + 0.4 * strands, 0, 2))[..., None] \
        * color('#b5c6e6', 0.55)
    tone = mix(tone, locks, blur(hair, height * 0.0035)[..., None])
    collar = y - (0.885 + 0.05 * smooth(-0.02, 0.24, x) * -1
                  - 0.018 * np.cos((x - 0.09) * 17))
    knit = 0.85 + 0.16 * np.sin(x * 330 + 5 * fbm(x * 4, y * 4, 3, 2)) \
        + 0.18 * noise(x * 90, y * 60, 3)
    cloth = color('#2b3a4d', 0.75) * knit[..., None] * (
        np.maximum(face, 0)[..., None] * color('#ffe2c4', 1.9)
        + rim[..., None] * color('#a9c4f0', 1.0) + 0.06)
    tone = mix(tone, cloth, smooth(-0.003, 0.003, collar)[..., None])
    over(scene, tone, np.maximum(head, knot))
    scene = mix(scene, lens_blur(scene, height * 0.004),
                smooth(0.05, 0.35, x)[..., None])
    return film(scene, exposure=0.98, bloom=0.10, vignette=0.4, grain=0.010,
                contrast=0.22, saturation=0.90, soft=0.6, seed=32)


def _features(tone, x, y, height):
    """Draw lashes, lid, brow, nostril and the line of the mouth."""
    size = x.shape
    middle = np.array([size[1] / 2 - 0.020 * height, 0.035 * height])
    source = rng(95)

    def line(mask, points, first, last):
        t = np.linspace(0, 1, 24)[:, None]
        a, b, c = (np.array(p) for p in points)
        path = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c) * height
        for k in range(23):
            w0, w1 = (mix(first, last, (k + j) / 23) * height
                      for j in (0, 1))
            stroke(mask, path[k] + middle, path[k + 1] + middle, w0, w1)

    lid, brow, mouth = (np.zeros(size, np.float32) for _ in range(3))
    line(lid, ((-0.183, 0.417), (-0.160, 0.437), (-0.118, 0.420)),
         0.0019, 0.0008)
    for t in np.linspace(0, 1, 26):
        bx = mix(-0.186, -0.132, t)
        by = 0.418 + 0.011 * np.sin(np.pi * (0.15 + t * 0.8))
        out = mix(0.022, 0.010, t) * source.uniform(0.8, 1.1)
        line(lid, ((bx, by), (bx - out * 0.45, by + out * 0.50),
                   (bx - out * 1.0, by + out * 0.42)), 0.0011, 0.0003)
    for t in np.linspace(0, 1, 120):
        bx = mix(-0.203, -0.088, t)
        by = 0.366 - 0.030 * np.sin(np.pi * (0.10 + t * 0.62)) \
            + source.normal(0, 0.0028 * (1 - 0.6 * t))
        line(brow, ((bx, by), (bx + 0.008, by - 0.006 * (1 - t)),
                    (bx + 0.019, by - 0.004 + 0.007 * t)), 0.0009, 0.0003)
    line(mouth, ((-0.206, 0.6215), (-0.185, 0.6195), (-0.157, 0.6270)),
         0.0020, 0.0008)
    line(mouth, ((-0.229, 0.5490), (-0.220, 0.5435), (-0.212, 0.5480)),
         0.0030, 0.0014)
    over(tone, tone * 0.16, blur(lid, height * 0.0006) * 0.95)
    over(tone, tone * 0.25, blur(brow, height * 0.0009) * 0.75)
    over(tone, tone * color('#8a3a34') * 0.8,
         blur(mouth, height * 0.0012) * 0.85)
