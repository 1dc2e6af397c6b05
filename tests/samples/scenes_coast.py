# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""Scenes by the water of the sample set: sunset, lighthouse, aurora.

Each scene takes (width, height) and returns encoded Display P3 pixels.
"""

import numpy as np

from imaging import (
    blur, clouds, color, fbm, film, grid, mix, noise, over, ramp, ridged,
    sample, shrink, smooth, star_field)


# --- sunset over the sea -----------------------------------------------------

def _evening(dx, dy, sun):
    """Sky radiance toward a direction (dx, dy as screen slopes)."""
    up = np.maximum(dy, 0)
    tone = ramp(up, [(0, color('#ff9a4d', 1.05)), (0.06, color('#fb8752')),
                     (0.16, color('#d9737a', 0.8)),
                     (0.32, color('#7a6ba6', 0.6)),
                     (0.6, color('#35508f', 0.5)), (1, color('#1d356e', .4))])
    dist = np.hypot((dx - sun[0]) * 0.8, dy - sun[1])
    tone += np.exp(-dist * 7)[..., None] * color('#ff8a2b', 1.3)
    tone += np.exp(-(dist / 0.035) ** 2)[..., None] * color('#ffd9a0', 3)
    tone += smooth(0.0205, 0.019, np.hypot(dx - sun[0], dy - sun[1])
                   )[..., None] * color('#fff0c8', 26)
    return tone


def sunset_sea(width, height):
    """A low sun behind broken clouds, glitter on a moving sea."""
    size = (width, height)
    horizon, sun = 0.585, (0.17, 0.055)
    x, y = grid(*size)
    sky = _evening(x, horizon - y, sun)
    up = np.maximum(horizon - y, 0)
    flow = 1 / (up + 0.07)
    u, v = x * flow * 0.75, flow * 1.05
    body = clouds(u, v, 2, -0.02) * smooth(0.0, 0.10, up)
    # brighter where the cloud thins out toward the sun
    toward = clouds(u + (sun[0] - x) * 0.9, v + 0.18, 2, -0.02)
    edge = np.clip(0.55 + (body - toward) * 1.3, 0, 1.6)
    near = np.exp(-np.hypot((x - sun[0]) * 0.9, up - sun[1]) * 2.6)
    dark = mix(color('#3a3560', 0.55), color('#7a3b4a', 0.75),
               near[..., None])
    glow = mix(color('#d9788a', 0.8), color('#ffa04a', 2.1), near[..., None])
    over(sky, mix(dark, glow, np.clip(edge * 0.8, 0, 1)[..., None]),
         np.clip(body * 1.25, 0, 0.93))
    bank = smooth(0.035, 0.02, up + 0.012 * fbm(x * 3.2, x * 0 + 2, 5, 3)) \
        * smooth(0, 0.004, up)
    over(sky, color('#8a4454', 0.6), bank * 0.65)
    sea = _waves(x, y, horizon, sun, sky)
    scene = np.where((y > horizon)[..., None], sea, sky)
    # a far headland, left
    ridge = 0.052 * smooth(-0.30, -0.80, x) \
        + 0.010 * fbm(x * 7, x * 0, 6, 4) * smooth(-0.22, -0.45, x)
    land = smooth(0, 0.0012, ridge - up) * (y <= horizon + 0.001)
    over(scene, color('#43304f', 0.62), land * 0.95)
    return film(scene, exposure=1.0, bloom=0.14, vignette=0.35, grain=0.008,
                contrast=0.3, saturation=1.08, seed=12)


def _waves(x, y, horizon, sun, sky):
    """Shade the sea: facets mirror the sky, Fresnel and glitter included."""
    height = sky.shape[0]
    below = np.maximum(y - horizon, 4e-4)
    dist = 0.22 / below
    px = x * dist

    def swell(px, pz):
        warp = fbm(px * 0.20, pz * 0.35, 2, 5)
        long = np.sin(pz * 2.6 + px * 0.55 + warp * 3.4)
        total = 0.10 * (1 - np.abs(long)) ** 1.3
        total += 0.085 * fbm(px * 0.9 + warp, pz * 2.1, 5, 2, 0.55)
        return total + 0.012 * fbm(px * 7, pz * 13, 3, 6)

    step = np.maximum(dist * 0.0013, 0.004)
    slope_x = (swell(px + step, dist) - swell(px - step, dist)) / (2 * step)
    slope_z = (swell(px, dist + step * 2) - swell(px, dist - step * 2)) \
        / (4 * step)
    fade = 1 / (1 + dist * 0.045) * smooth(-0.6, 1.1, dist)
    slope_x, slope_z = slope_x * fade, slope_z * fade
    ry = np.abs(below * 0.85 + slope_z * 0.62) + 0.002
    rx = x - slope_x * 0.75
    image = blur(sky, height * 0.012, height * 0.02)
    size = sky.shape
    up = np.clip(ry * 0.9, 0, horizon - 0.01)
    mirrored = sample(image, rx * size[0] + size[1] / 2,
                      (horizon - up) * size[0] - 2)
    glint = np.exp(-((rx - sun[0]) / 0.05) ** 2) \
        * np.exp(-((ry - sun[1]) / 0.055) ** 2)
    facing = np.clip(below * 1.1 + slope_z * 0.8, 0.0, 1)
    fresnel = 0.06 + 0.94 * (1 - facing) ** 3.6
    deep = mix(color('#0b2a3c', 0.8), color('#2b2d4a', 0.7),
               smooth(0.25, 0, below)[..., None])
    lift = smooth(0.02, 0.12, swell(px, dist)) * smooth(0.02, 0.3, below)
    deep = deep + lift[..., None] * color('#1f5c60', 0.35)
    water = mix(deep, np.minimum(mirrored, 3), fresnel[..., None])
    return water + glint[..., None] * color('#ffb35c', 5.5)


# --- lighthouse --------------------------------------------------------------

def _tower(scene, x, y, cx):
    """Paint the lighthouse: masonry, bands, gallery and lantern."""
    low, top = 0.735, 0.305
    part = np.clip((low - y) / (low - top), 0, 1)
    half = mix(0.060, 0.039, part ** 0.85)
    nx = np.clip((x - cx) / half, -1, 1)
    pixel = 1 / scene.shape[0]
    body = np.clip((half - np.abs(x - cx)) / pixel + 0.5, 0, 1) \
        * (y > top) * (y < low + 0.03)
    nz = np.sqrt(np.maximum(1 - nx * nx, 0))
    warm = np.maximum(-nx * 0.80 + nz * 0.42, 0)
    cool = np.maximum(nx * 0.75 + nz * 0.35, 0) + 0.25
    light = warm[..., None] * color('#ffb27a', 1.65) \
        + cool[..., None] * color('#6c86c4', 0.42)
    curve = part + 0.010 * nz
    red = (smooth(0.17, 0.173, curve) * smooth(0.40, 0.397, curve)
           + smooth(0.62, 0.623, curve) * smooth(0.83, 0.827, curve))
    albedo = mix(color('#efe9df'), color('#b3221e'), red[..., None])
    arc = np.arcsin(np.clip(nx, -0.99, 0.99))
    stain = fbm(arc * 9, y * 9 * 0.7, 5, 3)
    plaster = noise(arc * 40, y * 260, 5) * 0.04
    albedo = albedo * (0.95 + 0.11 * stain + plaster)[..., None]
    streak = smooth(0.25, 0.9, fbm(arc * 14, y * 2, 4, 8))
    albedo = albedo * (1 - 0.20 * streak)[..., None]
    over(scene, albedo * light, body)
    for level, side in ((0.29, -0.15), (0.50, 0.10), (0.72, -0.05)):
        wy = mix(low, top, level)
        wx = cx + side * 0.05
        frame = (np.abs(x - wx) < 0.0085) & (np.abs(y - wy) < 0.0145)
        glass = (np.abs(x - wx) < 0.0060) & (np.abs(y - wy) < 0.0120)
        over(scene, color('#e9d9c8', 0.6), frame.astype(np.float32))
        tone = color('#ffb45a', 1.4) if level == 0.50 else color('#1d2433')
        over(scene, tone * np.ones(3, np.float32), glass.astype(np.float32))
    shadow = smooth(0.035, 0.0, y - top) * body
    over(scene, color('#3b2f3c', 0.6), shadow * 0.7)
    _lantern(scene, x, y, cx, top, pixel)


def _lantern(scene, x, y, cx, top, pixel):
    """Paint the gallery deck, railing, glowing lantern room and dome."""
    def box(left, right, up, down):
        inside = np.minimum(np.minimum(x - left, right - x),
                            np.minimum(y - up, down - y))
        return np.clip(inside / pixel + 0.5, 0, 1)

    def metal(half):
        nx = np.clip((x - cx) / half, -1, 1)
        warm = np.maximum(-nx * 0.85 + 0.35 * np.sqrt(1 - nx * nx), 0)
        return warm[..., None] * color('#ffae78', 0.55) \
            + color('#323a4e', 0.9)

    over(scene, metal(0.058), box(cx - 0.050, cx + 0.050, top - 0.006,
                                  top + 0.006))
    over(scene, metal(0.058), box(cx - 0.058, cx + 0.058, top - 0.013,
                                  top - 0.005))
    glow = np.hypot((x - cx) / 0.030, (y - top + 0.047) / 0.038)
    room = box(cx - 0.031, cx + 0.031, top - 0.078, top - 0.013)
    flame = color('#ffcf80', 2.6) + np.exp(-(glow * 2.1) ** 2)[..., None] \
        * color('#fff0c4', 26)
    over(scene, flame * smooth(1.7, 0.3, glow)[..., None], room)
    for i in range(5):
        bar = cx + 0.031 * np.sin((i - 2) * 0.78)
        over(scene, color('#1c2029'), box(bar - .0013, bar + .0013,
                                          top - 0.078, top - 0.013))
    over(scene, color('#1c2029'), box(cx - .031, cx + .031, top - .0465,
                                      top - .0450))
    for i in range(15):
        bar = cx + 0.0565 * np.sin((i - 7) * 0.2244)
        over(scene, metal(0.06), box(bar - .0007, bar + .0007, top - 0.036,
                                     top - 0.012))
    for rail in (0.036, 0.025):
        over(scene, metal(0.06), box(cx - .057, cx + .057, top - rail,
                                     top - rail + 0.0014))
    over(scene, metal(0.045), box(cx - .040, cx + .040, top - .084,
                                  top - .077))
    up = np.clip((top - 0.083 - y) / 0.036, 0, 1)
    half = 0.036 * np.sqrt(np.maximum(1 - up * up, 0))
    nx = np.clip((x - cx) / np.maximum(half, 1e-4), -1, 1)
    dome = np.clip((half - np.abs(x - cx)) / pixel + 0.5, 0, 1) \
        * (y < top - 0.083) * (y > top - 0.119)
    warm = np.maximum(-nx * 0.7 + up * 0.3 + 0.2, 0)[..., None]
    over(scene, color('#a3211d') * (warm * color('#ffb27a', 1.6)
                                    + color('#6c86c4', 0.35)), dome)
    over(scene, color('#2a2c36'), box(cx - .0018, cx + .0018, top - .145,
                                      top - .117))
    ball = np.hypot(x - cx, y - top + 0.121)
    over(scene, color('#6e4a3c'), smooth(0.0068, 0.0055, ball))


def lighthouse(width, height):
    """A lighthouse at dusk with its beam, on a cliff over a misty sea."""
    factor = 2
    width, height = width * factor, height * factor
    x, y = grid(width, height)
    cx, lamp = 0.055, (0.055, 0.258)
    sky = ramp(y, [(0, color('#16275c', 0.75)), (0.28, color('#3f569b', .8)),
                   (0.50, color('#b487a8', 0.85)),
                   (0.64, color('#f4a47c')), (0.76, color('#ffc27d', 1.1)),
                   (1, color('#ffb070'))])
    side = np.exp(-np.hypot(x + 0.42, (y - 0.74) * 1.1) * 2.6)
    sky += side[..., None] * color('#ff8a40', 0.8)
    flow = 0.6 / (1.02 - y)
    body = clouds(x * flow * 2.0 + 3, flow * 3.6, 9, -0.03)
    toward = clouds(x * flow * 2.0 + 2.86, flow * 3.6 + 0.08, 9, -0.03)
    edge = np.clip(0.42 + (body - toward) * 1.5, 0, 1)
    tint = smooth(0.05, 0.62, y)[..., None]
    dark = mix(color('#2a3766', 0.8), color('#86608a', 0.8), tint)
    bright = mix(color('#8f7fb0', 0.9), color('#ffb48c', 1.15), tint)
    over(sky, mix(dark, bright, edge[..., None]),
         np.clip(body * 1.05, 0, 0.85) * smooth(0.78, 0.55, y))
    stars = star_field(width, height, 210, 6, factor)
    sky += (stars * smooth(0.42, 0.05, y) * (1 - body) * 1.6)[..., None]
    scene = sky
    # beams of the lamp
    dx, dy = x - lamp[0], y - lamp[1]
    for angle, power in ((-0.16, 1.0), (np.pi - 0.30, 0.75)):
        ux, uy = np.cos(angle), np.sin(angle)
        along, off = dx * ux + dy * uy, np.abs(dy * ux - dx * uy)
        spread = 0.008 + np.maximum(along, 0) * 0.085
        beam = np.exp(-(off / spread) ** 2) * smooth(0, 0.02, along) \
            * np.exp(-np.maximum(along, 0) * 2.2) \
            * (0.9 + 0.25 * fbm(x * 5, y * 5, 4, 4))
        scene += (beam * power)[..., None] * color('#ffe2a6', 0.95)
    horizon = 0.80
    sea = ramp(y, [(horizon, color('#ffb98a', 0.95)),
                   (0.87, color('#b58a9c', 0.75)),
                   (1, color('#47598a', 0.6))])
    dist = 0.1 / np.maximum(y - horizon, 2e-3)
    silk = fbm(x * dist * 3, dist * 9, 5, 5)
    sea = sea * (1 + 0.16 * silk)[..., None]
    over(scene, sea, smooth(horizon - 0.001, horizon + 0.001, y))
    far = 0.022 * smooth(0.05, -0.35, x) + 0.006 * fbm(x * 9, x * 0, 5, 2)
    over(scene, color('#a3728a', 0.8),
         smooth(0, 0.001, far - (horizon - y)) * (y < horizon)
         * smooth(0.1, -0.1, x) * 0.8)
    _tower(scene, x, y, cx)
    _cottage(scene, x, y)
    _cliff(scene, x, y)
    scene = shrink(scene, factor)
    return film(scene, exposure=0.98, bloom=0.10, vignette=0.3, grain=0.008,
                contrast=0.28, saturation=1.06, seed=15)





def _cottage(scene, x, y):
    """The keeper's cottage beside the tower."""
    left, right, eave, low = 0.118, 0.235, 0.695, 0.752
    wall = ((x > left) & (x < right) & (y > eave) & (y < low))
    plaster = 0.95 + 0.10 * fbm(x * 50, y * 60, 4, 2)
    over(scene, color('#8d86a0', 0.72) * plaster[..., None],
         wall.astype(np.float32))
    slope = np.clip((y - 0.655) / (eave + 0.004 - 0.655), 0, 1)
    inset = 0.030 * (1 - slope)
    roof = ((x > left - 0.008 + inset) & (x < right + 0.008 - inset)
            & (y > 0.655) & (y < eave + 0.004))
    tiles = 0.8 + 0.25 * np.sin(y * 1500) + 0.2 * noise(x * 200, y * 240, 4)
    over(scene, color('#5c4552', 0.6) * tiles[..., None],
         roof.astype(np.float32))
    stack = (np.abs(x - 0.205) < 0.009) & (y > 0.637) & (y < 0.672)
    over(scene, color('#8d6a68', 0.6) * np.ones(3, np.float32),
         stack.astype(np.float32))
    for wx in (0.142, 0.176, 0.210):
        frame = (np.abs(x - wx) < 0.0105) & (np.abs(y - 0.717) < 0.0125)
        pane = (np.abs(x - wx) < 0.0090) & (np.abs(y - 0.717) < 0.0110) \
            & (np.abs(x - wx) > 0.0008) & (np.abs(y - 0.717) > 0.0008)
        over(scene, color('#d8cfd2', 0.5), frame.astype(np.float32))
        over(scene, color('#ffb45a', 1.35), pane.astype(np.float32))


def _cliff(scene, x, y):
    """Rocky headland with a grassy top and sea mist at its foot."""
    edge = 0.742 + 0.012 * fbm(x * 7, x * 0, 5, 3)
    drop = smooth(-0.055, -0.21, x + 0.035 * fbm(y * 9, x * 2, 5, 8))
    edge = edge + drop * 0.30 + 0.030 * drop * ridged(x * 12, x * 0 + 1, 4, 2)
    depth = y - edge
    mask = np.clip(depth * scene.shape[0] + 0.5, 0, 1)
    warp = fbm(x * 4, y * 4, 4, 6)

    def relief(u, v):
        return 0.9 * ridged(u * 7.0 + v * 2.0, v * 4.5 - u * 2.5, 5, 4, 0.5) \
            + 0.5 * fbm(u * 9, v * 7, 7, 7, 0.58)

    step = 0.0022
    here = relief(x, y)
    gx = (relief(x + step, y) - here) / step * 0.055
    gy = (relief(x, y + step) - here) / step * 0.055
    tall = 1 / np.sqrt(1 + gx * gx + gy * gy)
    facing = smooth(0.10, -0.22, x) * 0.55 + 0.30
    warm = np.maximum((gx * 0.85 + gy * 0.40) * tall + facing * 0.45, 0)
    light = warm[..., None] * color('#ffab7c', 1.15) \
        + (0.5 + 0.4 * tall)[..., None] * color('#6c80bd', 0.55)
    rock = mix(color('#535560'), color('#938c88'),
               smooth(0.3, 1.4, here)[..., None]) * light
    rock = rock * (0.25 + 0.75 * smooth(0.35, 1.0, here))[..., None]
    blades = noise(x * 120 + warp * 3, y * 36, 1) \
        + noise(x * 260 + warp * 3, y * 70, 2)
    tuft = np.maximum(0.018 + 0.014 * fbm(x * 16, y * 4, 4, 5), 0.004)
    grass = smooth(tuft, tuft * 0.6, depth) * smooth(0.75, 0.2, drop)
    green = mix(color('#39421f'), color('#a98f4a'),
                smooth(-0.8, 1.6, blades)[..., None]) \
        * (color('#ffb27a', 0.75) + color('#5f75b5', 0.3))
    over(scene, mix(rock, green, grass[..., None]), mask)
    fog = smooth(0.885, 1.0, y + 0.045 * fbm(x * 3.5, y * 11, 5, 9))
    over(scene, color('#8f93bd', 0.75), fog * 0.72)


# --- aurora ------------------------------------------------------------------

def aurora(width, height):
    """Northern lights over a lake with firs, stars in between."""
    factor = 2
    width, height = width * factor, height * factor
    x, y = grid(width, height)
    horizon = 0.74
    scene = ramp(y, [(0, color('#071026', 0.9)), (0.5, color('#10264a', 0.9)),
                     (horizon, color('#27506a', 0.9))])
    scene += (star_field(width, height, 200, 4, 0.85))[..., None] \
        * color('#dfe8ff', 0.9)
    for i, (base, gain) in enumerate(((0.60, 0.55), (0.50, 1.0),
                                      (0.36, 0.55))):
        path = base + 0.10 * np.sin(x * 3.1 + i * 2.2) \
            + 0.10 * fbm(x * 1.3 + i * 4, y * 0.35, 3, i + 2)
        ray = 0.55 + 0.5 * noise(x * 16 + 2 * path, y * 0.5 + i, i) * 0.6 \
            + 0.25 * noise(x * 42, y * 0.6, i + 4)
        ray = np.clip(ray, 0.05, 2)
        above = path - y
        sheet = smooth(-0.018, 0.012, above) \
            * np.exp(-np.maximum(above, 0) / (0.10 + 0.09 * ray))
        tint = ramp(above, [(0, color('#7dffb0')), (0.10, color('#35e08c')),
                            (0.24, color('#3a9fb4')),
                             (0.42, color('#8a4fd0'))])
        scene += (sheet * ray * gain)[..., None] * tint * 0.95
    up = horizon - y
    for i, tone in enumerate(('#0e2433', '#060d12')):
        crest = 0.075 - 0.04 * i + 0.035 * fbm(x * 1.5 + i * 3, x * 0, 3, 6)
        cell = x * (60 - 18 * i)
        tree = np.abs(np.mod(cell, 1) - 0.5) * 2
        tall = 0.020 + 0.016 * i + 0.018 * noise(np.floor(cell), x * 0, 3)
        crest = crest + np.maximum(tall, 0.006) * (1 - tree) ** 1.3
        over(scene, color(tone), smooth(0, 0.003, crest - up) * (up > -.002))
    rows = (2 * horizon - y + 0.004 * noise(x * 6, y * 90, 2)) * height
    lake = sample(blur(scene, 3, 9), x * height + width / 2, rows)
    scene = np.where((y > horizon)[..., None], lake * 0.62, scene)
    return film(shrink(scene, factor), exposure=1.15, bloom=0.12, grain=0.0,
                vignette=0.3, contrast=0.25, saturation=1.05, seed=17)
