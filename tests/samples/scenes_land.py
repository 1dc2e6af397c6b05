# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""Inland scenes of the sample set: mountains, sand, snow and leaves.

Each scene takes (width, height) and returns encoded Display P3 pixels.
"""

import numpy as np

from imaging import (
    blur, clouds, color, fbm, film, grid, lens_blur, mix, noise, normals, over,
    ramp, ridged, rng, sample, shade, shrink, smooth, stroke, sun_shadow,
    terrain, unit)


# --- mountain lake -----------------------------------------------------------

def _alp(x, z):
    """Height of the alpine terrain in kilometers."""
    warp = fbm(x * 0.35, z * 0.35, 2, 5) * 0.5
    base = ridged(x * 0.20 + warp * 0.3 + 41.3,
                  z * 0.20 + 27.9, 9, 2, 0.46)
    side = smooth(0.05, 0.62, np.abs(x + 0.35) / (z * 0.62 + 0.6))
    rise = smooth(3.4, 9.5, z + 1.7 * side)
    return (base * 2.75 - 0.50) * rise * mix(0.5, 1.12, side) \
        - 0.07 * (1 - rise)


def _triplanar(x, y, z, normal, seed):
    """Noise projected along the axes, so steep faces do not smear."""
    weights = [part ** 4 + 1e-4 for part in normal]
    planes = ((z, y), (x, z), (x, y))
    total = sum(weight * fbm(u, v, 6, seed, 0.58)
                for weight, (u, v) in zip(weights, planes))
    return total / np.sqrt(sum(weight ** 2 for weight in weights))


def mountain_lake(width, height):
    """Dawn at an alpine lake: snowy peaks, haze layers, a calm mirror."""
    factor = 1
    size = (width * factor, height * factor)
    horizon, focal, eye = 0.60, 1.25, 0.05
    x, y = grid(*size)
    sun = unit(-0.80, 0.40, -0.38)
    up = np.clip((horizon - y) / horizon, 0, 1)
    sky = ramp(up, [(0, color('#ffd2a1', 1.05)), (0.18, color('#f6c3ae')),
                    (0.42, color('#b9bdd6', 0.85)),
                    (0.75, color('#7fa0d0', 0.75)),
                    (1, color('#4a76b8', 0.7))])
    flow = 0.32 / (up + 0.12)
    veil = clouds(x * flow * 5 + 2, flow * 6.5, 4, -0.05) * smooth(0.1, .5, up)
    over(sky, color('#ffd9c4', 1.1), veil * 0.75)
    px, pz, mask = terrain(size, _alp, eye, focal, horizon, (2.2, 26), 1500)
    normal = normals(_alp, px, pz, pz * 0.0011)
    level = _alp(px, pz)
    lit = sun_shadow(_alp, px, pz, sun, (0.05, 5), 26)
    direct = shade(normal, sun) * lit
    rough = _triplanar(px * 13, level * 13, pz * 13, normal, 7)
    strata = _triplanar(px * 3, level * 9, pz * 3, normal, 9)
    rock = mix(color('#5d5a5e'), color('#8a7a70'),
               smooth(-0.6, 0.7, strata)[..., None]) \
        * (0.8 + 0.35 * rough)[..., None]
    snow = smooth(0.40, 0.58, normal[1] + rough * 0.06) \
        * smooth(0.42, 0.85, level + rough * 0.13)
    wood = smooth(0.62, 0.36, level + rough * 0.22) \
        * smooth(0.30, 0.55, normal[1])
    trees = 0.65 + 0.6 * noise(px * 60, pz * 24 + level * 40, 3) * 0.5
    ground = mix(rock, color('#26331f') * np.maximum(trees, 0.2)[..., None],
                 wood[..., None])
    ground = mix(ground, color('#eef1f6'), snow[..., None])
    light = direct[..., None] * color('#ffc58a', 3.0) \
        + (0.5 + 0.5 * normal[1])[..., None] * color('#7f9bd0', 0.55)
    land = ground * light
    haze = 1 - np.exp(-np.maximum(pz - 2.5, 0) * 0.075
                      * np.exp(-np.maximum(level, 0) * 0.62))
    mist_tone = mix(color('#e9c3ae', 0.9), color('#a5b4d6', 0.75),
                    smooth(0, 1.5, level)[..., None])
    land = mix(land, mist_tone, haze[..., None])
    scene = np.where(mask[..., None], land, sky)
    # low mist along the shore
    strip = np.exp(-((y - horizon + 0.012) / 0.022) ** 2)
    strip *= smooth(-0.5, 0.9, fbm(x * 2.2 + 4, y * 16, 5, 8))
    over(scene, color('#f3d3c2', 0.95), strip * 0.75)
    scene = _mirror(scene, x, y, horizon, size)
    scene = shrink(scene, factor)
    return film(_shore(scene), exposure=1.02, bloom=0.07, vignette=0.3,
                grain=0.007, contrast=0.34, saturation=1.12, seed=11)


def _mirror(scene, x, y, horizon, size):
    """Fill the water below the horizon with a rippled reflection."""
    below = np.maximum(y - horizon, 1e-4)
    dist = 0.16 / below
    ripple = fbm(x * dist * 26, dist * 14, 4, 1)
    breeze = smooth(0.1, 0.7, fbm(x * dist * 1.1 + 3, dist * 2.6, 3, 6))
    amount = 0.006 + 0.010 * breeze
    shift = ripple * amount * np.minimum(below * 9, 1)
    rows = (2 * horizon - y + shift * 1.6) * size[1]
    cols = (x + shift * 0.25) * size[1] + size[0] / 2
    image = blur(scene, 0.6, 1.4)
    reflection = sample(image, cols, rows - 1)
    fresnel = mix(0.9, 0.45, smooth(0, 0.42, below))
    depth = color('#0d2530', 0.8)
    water = mix(depth, reflection * color('#e9f0f4'), fresnel[..., None])
    over(water, color('#c9c3cc', 0.55), breeze * 0.16 * smooth(.2, 0, below))
    return np.where((y > horizon)[..., None], water, scene)


def _shore(scene):
    """Add dark boulders and grass in the near corner of the lake."""
    height, width = scene.shape[:2]
    source = rng(21)
    x, y = grid(width, height)
    for _ in range(46):
        cx = source.uniform(-0.78, 0.80)
        reach = smooth(-0.75, 0.85, cx)
        cy = 1.035 - source.uniform(0, 0.155) * (1.15 - reach) ** 1.2
        radius = source.uniform(0.012, 0.052) * (cy - 0.68) * 3.1
        i0, i1 = (int((cx + s * radius * 1.6) * height + width / 2)
                  for s in (-1, 1))
        j0, j1 = (int((cy + s * radius) * height) for s in (-1, 1.0))
        i0, j0 = max(i0, 0), max(j0, 0)
        if min(i1, width) - i0 < 3 or min(j1, height) - j0 < 3:
            continue
        u = (x[j0:j1, i0:i1] - cx) / (radius * 1.5)
        v = (y[j0:j1, i0:i1] - cy) / radius
        bump = fbm(x[j0:j1, i0:i1] * 26, y[j0:j1, i0:i1] * 26, 5,
                   int(cx * 90) % 9)
        v = np.where(v > 0, v * 2.4, v)
        dome = 1 - u * u - v * v + bump * 0.38
        alpha = np.clip(dome * radius * height * 0.5, 0, 1)
        dy, dx = np.gradient(np.sqrt(np.maximum(dome, 0.01)))
        slope = radius * height
        light = np.clip(0.36 + dy * slope * 0.30 + dx * slope * 0.34, 0.04, 2)
        tone = light[..., None] * mix(color('#57534f'), color('#b58f70'),
                                      np.clip(light, 0, 1)[..., None])
        tone = tone * (0.75 + 0.5 * bump[..., None])
        wet = smooth(0.05, 0.3, v)[..., None]
        area = scene[j0:j1, i0:i1]
        over(area, tone * (1 - 0.75 * wet) * 0.8, alpha)
    return scene


# --- dunes -------------------------------------------------------------------

def _sand(x, z):
    """Height of the dune field; long windward and steep lee sides."""
    warp = fbm(x * 0.10 + 1.3, z * 0.10, 3, 3)
    phase = z * 0.135 + x * 0.060 + warp * 1.05 + 0.15
    saw = phase - np.floor(phase)
    rise, fall = (saw / 0.70) ** 1.35, (1 - saw) / 0.30
    crest = np.minimum(rise, fall) - 0.018 * np.exp(
        -((rise - fall) / 0.05) ** 2)
    size = 0.75 + 0.5 * noise(np.floor(phase) * 0.77, x * 0.03, 4)
    second = x * 0.30 - z * 0.11 + warp * 0.9
    second = second - np.floor(second)
    minor = np.where(second < 0.72, second / 0.72, (1 - second) / 0.28)
    return crest * np.clip(size, 0.35, 1.4) * 1.55 + minor * 0.16 \
        + fbm(x * 0.05, z * 0.05, 3, 6) * 1.2


def dunes(width, height):
    """Wind-rippled dunes in low evening light."""
    factor = 2
    size = (width * factor, height * factor)
    horizon, focal, eye = 0.30, 1.35, 4.0
    x, y = grid(*size)
    sun = unit(-0.86, 0.34, 0.20)
    up = np.clip((horizon - y) / horizon, 0, 1)
    sky = ramp(up, [(0, color('#f3d3b0', 1.0)), (0.3, color('#d5cdc6', 0.92)),
                    (1, color('#7fa3c9', 0.78))])
    px, pz, mask = terrain(size, _sand, eye, focal, horizon, (3.2, 90), 5000)
    wide = np.maximum(pz * 0.003, 0.02)
    normal = normals(_sand, px, pz, wide)
    lit = sun_shadow(_sand, px, pz, sun, (0.12, 14), 40, 0.09)
    # wind ripples as a bump map that fades with distance
    near = smooth(30, 4, pz)
    bend = fbm(px * 0.45, pz * 0.45, 3, 7) * 1.7
    lines = np.sin((pz * 5.2 + px * 2.4 + bend) * 4.6)
    bump = lines * 0.11 * near * smooth(0.55, 0.9, normal[1])
    grainy = noise(px * 55, pz * 55, 2) * 0.045 * smooth(14, 3, pz)
    normal = (normal[0] - bump * 0.42 + grainy, normal[1],
              normal[2] - bump * 0.9)
    direct = shade(normal, sun) * lit
    albedo = mix(color('#d9935a'), color('#e8b682'),
                 smooth(-0.7, 0.7, fbm(px * 0.3, pz * 0.3, 5, 1))[..., None])
    light = direct[..., None] * color('#ffd3a0', 2.35) \
        + (0.55 + 0.45 * normal[1])[..., None] * color('#7c90c2', 0.42) \
        + np.maximum(-normal[2], 0)[..., None] * color('#ff9a50', 0.05)
    land = albedo * light
    haze = 1 - np.exp(-np.maximum(pz - 8, 0) * 0.0135)
    land = mix(land, color('#efcba6', 0.95), haze[..., None])
    scene = shrink(np.where(mask[..., None], land, sky), factor)
    return film(scene, exposure=0.98, bloom=0.05, vignette=0.3, grain=0.007,
                contrast=0.32, saturation=1.1, seed=13)


# --- snow field --------------------------------------------------------------

def _drift(x, z):
    """Height of the snow field."""
    return 0.55 * fbm(x * 0.045 + 2, z * 0.045, 3, 4) \
        + 0.055 * fbm(x * 0.20, z * 0.30, 3, 8) \
        + 0.010 * ridged(x * 0.7 + z * 0.2, z * 1.5, 3, 1)


def _tree(size, base, length, seed):
    """Draw a bare, frosted tree; returns its coverage mask."""
    mask = np.zeros((size[1], size[0]), np.float32)
    source = rng(seed)

    def grow(point, angle, reach, thick, depth):
        bend = source.normal(0, 0.10)
        end = (point[0] + np.sin(angle) * reach,
               point[1] - np.cos(angle) * reach)
        stroke(mask, point, end, thick, thick * 0.74)
        if depth == 0:
            return
        count = 3 if source.random() < 0.55 else 2
        spread = source.uniform(0.34, 0.62)
        for i in range(count):
            turn = (i - (count - 1) / 2) * spread * (1.5 if count == 2 else 1)
            ratio = source.uniform(0.68, 0.86)
            droop = 0.06 * np.sin(angle) * (8 - depth) / 4
            grow(end, angle * 0.96 + turn + bend + droop
                 + source.normal(0, 0.13), reach * ratio,
                 max(thick * source.uniform(0.58, 0.72), 0.42), depth - 1)

    grow(base, 0.02, length, length * 0.115, 8)
    return mask


def snow_field(width, height):
    """A lone tree in fresh snow, pink winter light and long shadows."""
    size = (width, height)
    horizon, focal, eye = 0.66, 1.3, 1.5
    x, y = grid(*size)
    sun = unit(0.80, 0.27, 0.45)
    up = np.clip((horizon - y) / horizon, 0, 1)
    sky = ramp(up, [(0, color('#ffd9c2', 1.05)), (0.2, color('#f4c7c4', 0.98)),
                    (0.5, color('#b7b7dc', 0.85)),
                    (1, color('#6f94cf', 0.72))])
    side = np.exp(-np.hypot(x - 0.85, (up - 0.05) * 0.7) * 2.0)
    sky += side[..., None] * color('#ffb68a', 0.55)
    flow = 0.5 / (up + 0.22)
    veil = clouds(x * flow * 2.2, flow * 4, 7, 0.02) * smooth(0.06, 0.5, up)
    over(sky, color('#ffe2dc', 1.0), veil * 0.55)
    for i in range(3):
        crest = 0.055 - 0.017 * i + (0.018 - 0.003 * i) * fbm(
            x * (2.2 + i) + 5 * i, x * 0 + i, 4, i) * 1.6
        frost = 0.0055 * np.abs(noise(x * 95, x * 0 + 3 * i, 5)) * (1 + i * .4)
        wood = smooth(0, 0.0016, crest + frost - (horizon - y))
        tone = mix(color('#b9b3cf', 0.85), color('#777fa6', 0.62), i / 2)
        rim = smooth(0.010, 0, crest + frost - (horizon - y))
        over(sky, tone + rim[..., None] * color('#ffd0b8', 0.12), wood)
    px, pz, mask = terrain(size, _drift, eye, focal, horizon, (2.3, 150))
    normal = normals(_drift, px, pz, np.maximum(pz * 0.0025, 0.012))
    sparkle = noise(px * 30, pz * 30, 3) * 0.03 * smooth(18, 2, pz)
    normal = (normal[0] + sparkle, normal[1], normal[2] + sparkle * 0.6)
    direct = shade(normal, sun) * 2.5
    # the tree's shadow falls toward the camera and to the left
    tree = _tree(size, (width * 0.635, height * 0.722), height * 0.112, 5)
    base = (0.635 * width, height * 0.722)
    below = y * height - base[1]
    cast = sample(blur(tree, 1.2),
                  x * height + width / 2 + below * 2.15,
                  base[1] - below * 2.6)
    cast = blur(cast * (below > -1), 1.6) * smooth(0.30, 0, below / height)
    lit = 1 - np.clip(cast, 0, 1) * 0.85
    light = (direct * lit)[..., None] * color('#ffc9a2', 1.0) \
        + (0.4 + 0.6 * normal[1])[..., None] * color('#8fa9e0', 0.50)
    land = color('#eef2f8') * light
    glints = smooth(2.7, 3.3, noise(px * 46, pz * 30, 9)
                    + noise(px * 71, pz * 50, 5)) * smooth(14, 3, pz)
    land += glints[..., None] * lit[..., None] * color('#fff0e0', 0.9)
    haze = 1 - np.exp(-np.maximum(pz - 12, 0) * 0.011)
    land = mix(land, color('#f1cfcb', 0.95), haze[..., None])
    scene = np.where(mask[..., None], land, sky)
    mist = np.exp(-((y - horizon - 0.018) / 0.020) ** 2) \
        * (0.75 + 0.4 * fbm(x * 2, y * 9, 4, 2))
    over(scene, color('#f3cfcb', 0.98), np.clip(mist, 0, 0.92))
    edge = np.clip(tree - np.roll(tree, -2, axis=1), 0, 1)
    bark = mix(color('#4d4656', 0.55), color('#e8c7b8', 0.85),
               (edge * 0.9)[..., None])
    over(scene, bark, np.clip(tree * 0.96, 0, 1))
    _mound(scene, base[0], base[1] + height * 0.006, height * 0.030)
    _fence(scene, width, height)
    return film(scene, exposure=0.94, bloom=0.08, vignette=0.25, grain=0.006,
                contrast=0.3, saturation=1.08, seed=14)


def _mound(scene, px, py, radius):
    """Let snow bank up against the foot of something."""
    height, width = scene.shape[:2]
    j0, j1 = int(py - radius), min(int(py + radius * 1.4), height)
    i0, i1 = max(int(px - 3 * radius), 0), min(int(px + 3 * radius), width)
    y, x = np.mgrid[j0:j1, i0:i1].astype(np.float32)
    ridge = py - 0.30 * radius * np.exp(-((x - px) / (0.9 * radius)) ** 2)
    tone = np.concatenate([scene[j0:j1, i0:i1][:, :2],
                           scene[j0:j1, i0:i1][:, -2:]], 1).mean(1)
    light = 1 + 0.10 * np.clip((x - px) / radius, -1, 1) \
        * np.exp(-((x - px) / (1.2 * radius)) ** 2)
    fade = np.exp(-((x - px) / (0.75 * radius)) ** 4) \
        * smooth(py + radius * 1.2, py + radius * 0.3, y)
    over(scene[j0:j1, i0:i1], tone[:, None] * light[..., None],
         smooth(-1.0, 1.5, y - ridge) * fade)


def _fence(scene, width, height):
    """Old fence posts walking toward the tree."""
    posts = np.zeros((height, width), np.float32)
    caps = np.zeros_like(posts)
    source, feet = rng(8), []
    for i in range(9):
        near = 1 / (1 + i * 0.62)
        px = width * (0.50 - 0.46 * near)
        py = height * (0.688 + 0.20 * near)
        tall = height * 0.145 * near
        lean = source.normal(0, 0.05) * tall
        feet.append((px, py, tall))
        stroke(posts, (px, py), (px + lean, py - tall), tall * 0.062,
               tall * 0.055)
        stroke(caps, (px + lean - tall * 0.02, py - tall),
               (px + lean + tall * 0.02, py - tall * 1.02), tall * 0.075,
               tall * 0.06)
    x, y = grid(width, height)
    texture = 0.8 + 0.3 * noise(x * 160, y * 9, 2)
    edge = np.clip(posts - np.roll(posts, -3, axis=1), 0, 1)
    tone = mix(color('#5b4e50', 0.6), color('#d39f82', 0.9), edge[..., None])
    over(scene, tone * texture[..., None], posts)
    over(scene, color('#f6e6e4', 1.0), caps)
    for px, py, tall in feet:
        _mound(scene, px, py + tall * 0.01, tall * 0.20)


# --- leaves ------------------------------------------------------------------

def _leaf(scene, cover, base, angle, length, wide, tint, seed):
    """Composite one translucent leaf onto scene and its coverage."""
    height, width = cover.shape
    tip = (base[0] + np.cos(angle) * length, base[1] + np.sin(angle) * length)
    pad = length * wide * 0.6 + 3
    i0 = int(max(min(base[0], tip[0]) - pad, 0))
    i1 = int(min(max(base[0], tip[0]) + pad, width))
    j0 = int(max(min(base[1], tip[1]) - pad, 0))
    j1 = int(min(max(base[1], tip[1]) + pad, height))
    if i1 - i0 < 2 or j1 - j0 < 2:
        return
    y, x = np.mgrid[j0:j1, i0:i1].astype(np.float32)
    dx, dy = (x - base[0]) / length, (y - base[1]) / length
    u = dx * np.cos(angle) + dy * np.sin(angle)
    v = dy * np.cos(angle) - dx * np.sin(angle)
    v = v - 0.16 * (u - u * u) * (1 if seed % 2 else -1)
    t = np.clip((u - 0.10) / 0.90, 0, 1)
    half = np.maximum(np.sin(np.pi * t ** 0.72), 0) ** 0.82
    half = wide * 0.5 * half * (1 - 0.12 * t)
    half = half * (1 + 0.035 * np.sin(t * 95)) * (t > 0) * (t < 1)
    inside = np.clip((half - np.abs(v)) * length + 0.5, 0, 1) \
        * (u > 0.1) * (u < 0.995)
    stem = np.clip((0.010 - np.abs(v)) * length + 0.5, 0, 1) \
        * (u > -0.02) * (u < 0.14)
    s = np.abs(v) / np.maximum(half, 1e-4)
    comb = np.abs(np.mod(t * 10.5 - s * 1.05 * (1 - 0.3 * t), 1) - 0.5) * 2
    vein = smooth(0.86, 0.97, comb) * smooth(1.0, 0.3, s)
    rib = smooth(0.014, 0.005, np.abs(v) * (0.6 + t))
    cells = noise(u * 34, v * 34, seed) * 0.5 + noise(u * 70, v * 70, 3) * .35
    puff = np.cos((comb - 0.5) * np.pi) * 0.10
    fold = np.where(v > 0, 1.12, 0.82)
    glow = (0.86 + 0.07 * cells + puff) * fold * (0.75 + 0.45 * t)
    glow = glow * (1 - 0.22 * smooth(0.7, 1, s))
    tone = tint * glow[..., None]
    tone = mix(tone, tint * color('#c9d98a', 1.25),
               np.maximum(vein * 0.5, rib * 0.75)[..., None])
    area = scene[j0:j1, i0:i1]
    alpha = np.maximum(inside, stem)
    over(area, tone, alpha)
    np.maximum(cover[j0:j1, i0:i1], alpha, out=cover[j0:j1, i0:i1])


def _branch(scene, cover, path, count, seed, scale, tints):
    """Draw a twig along a quadratic path, with leaves on both sides."""
    source = rng(seed)
    wood = np.zeros_like(cover)
    t = np.linspace(0, 1, 26)[:, None]
    a, b, c = (np.array(p, np.float32) for p in path)
    line = (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
    for i in range(25):
        thick = scale * mix(0.030, 0.009, i / 25)
        stroke(wood, line[i], line[i + 1], thick, thick * 0.97)
    edge = np.clip(wood - np.roll(wood, 3, axis=0), 0, 1)
    over(scene, mix(color('#3a2c1c', 0.6), color('#d9b36a', 1.2),
                    edge[..., None]), wood)
    np.maximum(cover, wood, out=cover)
    for i in range(count):
        part = (i + 0.6) / count
        k = min(int(part * 25), 24)
        base = mix(line[k], line[k + 1], part * 25 - k)
        way = line[k + 1] - line[k]
        lean = (0.95 if i % 2 else -0.95) * source.uniform(0.6, 1.15)
        if i == count - 1:
            lean = 0.1
        angle = np.arctan2(way[1], way[0]) + lean
        length = scale * source.uniform(0.8, 1.15) * (1.05 - 0.35 * part)
        tint = tints[int(source.integers(len(tints)))] \
            * source.uniform(0.75, 1.2)
        _leaf(scene, cover, base, angle, length,
              source.uniform(0.42, 0.62), tint.astype(np.float32),
              int(source.integers(12)))


def forest_leaves(width, height):
    """Backlit spring leaves in a wood, bokeh of sun spots behind."""
    size = (width, height)
    x, y = grid(*size)
    source = rng(31)
    wash = fbm(x * 1.6, y * 1.6, 4, 3)
    scene = mix(color('#16301a', 0.7), color('#88a63c', 0.85),
                smooth(-0.6, 0.7, wash + 0.55 - y * 0.9)[..., None])
    for _ in range(9):
        left = source.uniform(-0.75, 0.75)
        trunk = smooth(0.035, 0.012, np.abs(
            x - left - 0.03 * (y - 0.5) * source.normal()))
        over(scene, color('#1a2214', 0.7), trunk * 0.75)
    spots = np.zeros((height, width, 3), np.float32)
    tones = (color('#d6e86a'), color('#fff0a8'), color('#9fcf58'),
             color('#f3d46a'))
    for _ in range(190):
        cx = int(source.integers(width))
        cy = int(min(abs(source.normal(0.30, 0.24)), 0.99) * height)
        spots[cy, cx] += tones[int(source.integers(4))] \
            * float(source.pareto(1.6) + 0.35) * height * 0.42
    spots = np.minimum(spots, height * 1.6)
    scene = lens_blur(scene, height * 0.03) \
        + lens_blur(spots, height * 0.034) * 0.75
    for seed, radius, gain in ((3, 0.017, 0.6), (8, 0.008, 0.85)):
        layer = np.zeros((height, width, 3), np.float32)
        cover = np.zeros((height, width), np.float32)
        layer += color('#4a6a22', gain)
        twig = rng(seed)
        for k in range(3):
            start = (twig.uniform(-0.1, 1.0) * width, -0.08 * height)
            end = (start[0] + twig.uniform(-0.2, 0.35) * width,
                   twig.uniform(0.35, 0.8) * height)
            bend = (mix(start[0], end[0], 0.7), end[1] * 0.2)
            tint = [color('#7fa52e', gain), color('#b5c944', gain),
                    color('#557f25', gain)]
            _branch(layer, cover, (start, bend, end), 11, seed * 5 + k,
                    height * 0.22, tint)
        scale = radius * height
        over(scene, lens_blur(layer, scale),
             np.clip(lens_blur(cover, scale), 0, 1) * 0.94)
    cover = np.zeros((height, width), np.float32)
    tints = [color('#a6c83a', 1.0), color('#cfe055', 1.0),
             color('#86b432', 1.0), color('#b9d044', 1.05)]
    _branch(scene, cover, ((-0.04 * width, 0.60 * height),
                           (0.30 * width, 0.36 * height),
                           (0.70 * width, 0.62 * height)), 12, 41,
            height * 0.30, tints)
    _branch(scene, cover, ((0.16 * width, 0.50 * height),
                           (0.34 * width, 0.64 * height),
                           (0.47 * width, 0.93 * height)), 7, 43,
            height * 0.23, tints)
    rays = np.exp(-np.hypot(x + 0.35, y + 0.10) * 1.5)
    scene += rays[..., None] * color('#fff2b4', 0.35)
    return film(scene, exposure=1.02, bloom=0.12, vignette=0.38, grain=0.006,
                contrast=0.32, saturation=1.04, seed=16)
