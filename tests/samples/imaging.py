# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""Building blocks of the procedural sample photos.

Every scene is computed in linear light with Display P3 primaries, as float32
arrays of shape (height, width, 3).  This module offers the noise, blur,
terrain, compositing and "film" tools the scenes share.  Everything is
deterministic: the only randomness comes from generators with fixed seeds.
"""

from functools import lru_cache

import numpy as np

TILE = 2048
CYCLES = 48


def rng(seed):
    """Return a random generator with a fixed seed."""
    return np.random.Generator(np.random.PCG64(seed))


def color(text, gain=1.0):
    """Return a '#rrggbb' color as linear light values times gain."""
    value = [int(text[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return (decode(np.array(value, np.float32)) * gain).astype(np.float32)


def decode(value):
    """Undo the sRGB transfer curve (also the one of Display P3)."""
    return np.where(value <= 0.04045, value / 12.92,
                    ((np.maximum(value, 0.04045) + 0.055) / 1.055) ** 2.4)


def encode(value):
    """Apply the sRGB transfer curve (also the one of Display P3)."""
    value = np.maximum(value, 0)
    return np.where(value <= 0.0031308, value * 12.92,
                    1.055 * np.maximum(value, 1e-9) ** (1 / 2.4) - 0.055)


def mix(first, second, amount):
    """Blend linearly from first to second."""
    return first + (second - first) * amount


def smooth(low, high, value):
    """Hermite step from 0 at low to 1 at high (low may exceed high)."""
    part = np.clip((value - low) / (high - low), 0, 1)
    return part * part * (3 - 2 * part)


def lum(image):
    """Return an approximate luminance plane."""
    return image @ np.array([0.229, 0.692, 0.079], np.float32)


def grid(width, height):
    """Return x (aspect scaled, centered) and y (0 top, 1 bottom) planes."""
    x = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / height
    y = (np.arange(height, dtype=np.float32) + 0.5) / height
    return np.meshgrid(x, y)


def ramp(position, stops):
    """Interpolate a color ramp; stops is a list of (position, color)."""
    where = [stop[0] for stop in stops]
    tones = np.array([stop[1] for stop in stops])
    return np.stack([np.interp(position, where, tones[:, i])
                     for i in range(3)], -1).astype(np.float32)


# --- noise -----------------------------------------------------------------

@lru_cache(maxsize=16)
def _tile(seed):
    """Return a seamless band limited noise tile with unit deviation."""
    white = rng(9000 + seed).standard_normal((TILE, TILE))
    freq = np.hypot(np.fft.fftfreq(TILE)[:, None] * TILE,
                    np.fft.rfftfreq(TILE)[None, :] * TILE)
    band = np.exp(-((freq - CYCLES * 0.8) / (CYCLES * 0.35)) ** 2)
    plane = np.fft.irfft2(np.fft.rfft2(white) * band, s=(TILE, TILE))
    plane = (plane / plane.std()).astype(np.float32)
    return np.pad(plane, ((0, 1), (0, 1)), mode='wrap').ravel()


def noise(x, y, seed=0):
    """Smooth noise with about one cycle per unit, deviation 1."""
    tile = _tile(seed % 12)
    scale = TILE / CYCLES
    offset = (seed * 37.7) % TILE
    x = np.mod(np.asarray(x, np.float32) * scale + offset, TILE)
    y = np.mod(np.asarray(y, np.float32) * scale + offset * 1.7, TILE)
    i = np.minimum(x.astype(np.int32), TILE - 1)
    j = np.minimum(y.astype(np.int32), TILE - 1)
    fx = (x - i).astype(np.float32)
    fy = (y - j).astype(np.float32)
    base = j * (TILE + 1) + i
    top = tile[base] * (1 - fx) + tile[base + 1] * fx
    low = tile[base + TILE + 1] * (1 - fx) + tile[base + TILE + 2] * fx
    return top * (1 - fy) + low * fy


def _octaves(x, y, count, gain):
    """Yield rotated, doubled coordinates and the weight of each octave."""
    weight = 1.0
    for _ in range(count):
        yield x, y, weight
        x, y = 1.6 * x - 1.2 * y + 3.1, 1.2 * x + 1.6 * y - 7.3
        weight *= gain


def fbm(x, y, count=6, seed=0, gain=0.5):
    """Fractal Brownian motion, roughly within -1..1."""
    total, weights = 0.0, 0.0
    for u, v, weight in _octaves(x, y, count, gain):
        total = total + noise(u, v, seed) * weight
        weights += weight
        seed += 1
    return total / weights * 0.75


def ridged(x, y, count=6, seed=0, gain=0.5):
    """Ridged multifractal in 0..1 with sharp crests."""
    total, weights, carry = 0.0, 0.0, 1.0
    for u, v, weight in _octaves(x, y, count, gain):
        crest = np.exp(-1.3 * np.abs(noise(u, v, seed)))
        total = total + crest * carry * weight
        carry = np.clip(crest * 1.4, 0, 1)
        weights += weight
        seed += 1
    return total / weights


# --- filters ---------------------------------------------------------------

def _convolve(image, transfer, pad):
    """Filter every channel in the frequency domain, with mirrored edges."""
    planes = image[..., None] if image.ndim == 2 else image
    height, width = planes.shape[:2]
    result = np.empty_like(planes, dtype=np.float32)
    shape = (height + 2 * pad, width + 2 * pad)
    response = transfer(shape)
    for i in range(planes.shape[2]):
        plane = np.pad(planes[..., i], pad, mode='symmetric')
        plane = np.fft.irfft2(np.fft.rfft2(plane) * response, s=shape)
        result[..., i] = plane[pad:pad + height, pad:pad + width]
    return result[..., 0] if image.ndim == 2 else result


def blur(image, sigma_x, sigma_y=None):
    """Gaussian blur; the deviations are in pixels."""
    sigma_y = sigma_x if sigma_y is None else sigma_y
    pad = int(min(3 * max(sigma_x, sigma_y) + 2, min(image.shape[:2])))

    def transfer(shape):
        v = np.fft.fftfreq(shape[0])[:, None] * sigma_y
        u = np.fft.rfftfreq(shape[1])[None, :] * sigma_x
        return np.exp(-2 * np.pi ** 2 * (u * u + v * v))
    return _convolve(image, transfer, pad)


def lens_blur(image, radius):
    """Out-of-focus blur with a soft edged disc, as a fast lens draws it."""
    pad = int(radius * 1.2 + 3)

    def transfer(shape):
        v = np.fft.fftfreq(shape[0], 1 / shape[0])[:, None]
        u = np.fft.fftfreq(shape[1], 1 / shape[1])[None, :]
        dist = np.hypot(u, v)
        disc = np.clip(radius + 0.5 - dist, 0, 1)
        disc *= 0.8 + 0.2 * np.clip(dist / max(radius, 1), 0, 1) ** 4
        return np.fft.rfft2(disc / disc.sum())
    return np.maximum(_convolve(image, transfer, pad), 0)


def sample(image, x, y):
    """Bilinear lookup at pixel positions, clamped at the border."""
    height, width = image.shape[:2]
    x = np.clip(x, 0, width - 1.001)
    y = np.clip(y, 0, height - 1.001)
    i, j = x.astype(np.int32), y.astype(np.int32)
    fx, fy = x - i, y - j
    if image.ndim == 3:
        fx, fy = fx[..., None], fy[..., None]
    top = image[j, i] * (1 - fx) + image[j, i + 1] * fx
    low = image[j + 1, i] * (1 - fx) + image[j + 1, i + 1] * fx
    return (top * (1 - fy) + low * fy).astype(np.float32)


def shrink(image, factor):
    """Box-average by an integer factor (the end of supersampling)."""
    if factor == 1:
        return image
    height, width = (size // factor for size in image.shape[:2])
    image = image[:height * factor, :width * factor]
    shape = (height, factor, width, factor) + image.shape[2:]
    return image.reshape(shape).mean(axis=(1, 3))


def over(image, tone, alpha):
    """Composite a tone (color or image) over an image in place."""
    image += (tone - image) * alpha[..., None]
    return image


# --- terrain ---------------------------------------------------------------

def terrain(size, height_at, eye, focal, horizon, reach, steps=1400):
    """Find where the rays of a level camera meet a height field.

    size is (width, height); eye the camera height; focal the focal length
    and horizon the row of the horizon, both as fractions of the height;
    reach is (near, far).  Returns x, z and a mask of the pixels that hit.
    """
    width, height = size
    depth = np.geomspace(*reach, steps).astype(np.float32)[:, None]
    column = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2)
              / height / focal)[None, :]
    level = (height_at(column * depth, depth) - eye) / depth * focal
    level = np.maximum.accumulate(level, axis=0)
    row = horizon - (np.arange(height, dtype=np.float32) + 0.5) / height
    hit = np.empty((height, width), np.float32)
    for i in range(width):
        hit[:, i] = np.searchsorted(level[:, i], row)
    mask = hit < steps
    after = np.clip(hit, 1, steps - 1).astype(np.int32)
    cols = np.broadcast_to(np.arange(width), after.shape)
    low, high = level[after - 1, cols], level[after, cols]
    part = np.clip((row[:, None] - low) / np.maximum(high - low, 1e-9), 0, 1)
    z = mix(depth[after - 1, 0], depth[after, 0], part)
    return column * z, z, mask


def normals(height_at, x, z, step):
    """Unit normals (x, up, z) of a height field by central differences."""
    dx = (height_at(x + step, z) - height_at(x - step, z)) / (2 * step)
    dz = (height_at(x, z + step) - height_at(x, z - step)) / (2 * step)
    scale = 1 / np.sqrt(dx * dx + dz * dz + 1)
    return -dx * scale, scale, -dz * scale


def sun_shadow(height_at, x, z, sun, reach, steps=28, softness=0.06):
    """March toward the sun; 1 is fully lit and 0 in shadow."""
    ground = height_at(x, z)
    lit = np.ones_like(x)
    flat = np.hypot(sun[0], sun[2])
    ratio = (reach[1] / reach[0]) ** (1 / steps)
    jitter = ratio ** rng(77).random(x.shape, dtype=np.float32)
    for start in np.geomspace(reach[0], reach[1], steps):
        dist = start * jitter
        up = ground + dist * sun[1] / flat
        top = height_at(x + dist * sun[0] / flat, z + dist * sun[2] / flat)
        lit = np.minimum(lit, 0.5 + (up - top) / (dist * softness * 2))
    return smooth(0, 1, lit)


def unit(*vector):
    """Return a normalized vector as a tuple of floats."""
    length = sum(part * part for part in vector) ** 0.5
    return tuple(part / length for part in vector)


# --- light and sky ----------------------------------------------------------

def shade(normal, sun):
    """Lambert term of planes of normals."""
    return np.maximum(sum(n * s for n, s in zip(normal, sun)), 0)


def clouds(x, y, seed, cover=0.0):
    """Wispy, warped cloud density in 0..1."""
    warp = fbm(x * 0.5, y * 0.5, 3, seed)
    tear = fbm(x * 2.1 + 5, y * 2.1, 5, seed + 5, 0.6)
    body = fbm(x + warp * 0.30 + tear * 0.10, y + warp * 0.2 + tear * 0.07,
               8, seed + 3, 0.58)
    return smooth(-cover, 0.75 - cover, body + 0.12 * tear)


def star_field(width, height, count, seed, size=1):
    """Scatter stars of varying brightness, as a plane of light."""
    source = rng(seed)
    plane = np.zeros((height, width), np.float32)
    xs = (source.random(count) * width).astype(int)
    ys = (source.random(count) * height).astype(int)
    plane[ys, xs] = np.minimum(source.pareto(1.6, count) * 0.5 + 0.12, 9)
    return blur(plane, 0.62 * size) * 2.4 * size * size


# --- drawing ---------------------------------------------------------------

def stroke(mask, start, end, first, last):
    """Add a tapered round line to a coverage mask; units are pixels."""
    reach = max(first, last) + 2
    x0 = int(max(min(start[0], end[0]) - reach, 0))
    x1 = int(min(max(start[0], end[0]) + reach + 1, mask.shape[1]))
    y0 = int(max(min(start[1], end[1]) - reach, 0))
    y1 = int(min(max(start[1], end[1]) + reach + 1, mask.shape[0]))
    if x0 >= x1 or y0 >= y1:
        return
    y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    dx, dy = end[0] - start[0], end[1] - start[1]
    part = ((x - start[0]) * dx + (y - start[1]) * dy) \
        / max(dx * dx + dy * dy, 1e-6)
    part = np.clip(part, 0, 1)
    dist = np.hypot(x - start[0] - part * dx, y - start[1] - part * dy)
    cover = np.clip(mix(first, last, part) - dist + 0.5, 0, 1)
    area = mask[y0:y1, x0:x1]
    np.maximum(area, cover, out=area)


def spline(points, count=400):
    """Return a closed Catmull-Rom curve through the points."""
    points = np.asarray(points, np.float32)
    total = len(points)
    t = np.linspace(0, total, count, endpoint=False)
    i = t.astype(int)
    f = (t - i)[:, None]
    p0, p1, p2, p3 = (points[(i + k) % total] for k in (-1, 0, 1, 2))
    return 0.5 * (2 * p1 + (p2 - p0) * f
                  + (2 * p0 - 5 * p1 + 4 * p2 - p3) * f ** 2
                  + (3 * p1 - 3 * p2 + p3 - p0) * f ** 3)


def polygon(size, points):
    """Fill a polygon (pixel units, even-odd rule) with scan lines."""
    width, height = size
    mask = np.zeros((height, width), np.float32)
    points = np.asarray(points, np.float64)
    ends = np.roll(points, -1, axis=0)
    for row in range(height):
        y = row + 0.5
        cross = (points[:, 1] <= y) != (ends[:, 1] <= y)
        if not cross.any():
            continue
        a, b = points[cross], ends[cross]
        xs = np.sort(a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1])
                     * (b[:, 0] - a[:, 0]))
        for left, right in zip(xs[::2], xs[1::2]):
            first, last = int(max(left, 0)), int(min(right, width - 1))
            if last >= first and right > 0 and left < width:
                mask[row, first:last + 1] = 1
    return mask


# --- film ------------------------------------------------------------------

def film(image, *, exposure=1.0, bloom=0.06, vignette=0.25, grain=0.008,
         contrast=0.15, saturation=1.05, soft=0.45, seed=1):
    """Develop a linear scene to display values in encoded Display P3.

    Light is spread by a little bloom, dimmed toward the corners, rolled off
    by a filmic shoulder, given contrast by an S-curve, and dusted with
    luminance dependent grain.
    """
    height, width = image.shape[:2]
    image = np.maximum(image, 0) * exposure
    if soft:
        image = blur(image, soft)
    if bloom:
        bright = np.minimum(image, 40)
        glow = blur(bright, height / 90) * 0.6 \
            + blur(bright, height / 22) * 0.4
        image = image * (1 - bloom) + np.maximum(glow, 0) * bloom
    x, y = grid(width, height)
    radius = (x * x + (y - 0.5) ** 2) / (0.25 + (width / height / 2) ** 2)
    image = image * (1 - vignette * radius ** 1.3)[..., None]
    gray = lum(image)[..., None]
    image = np.maximum(gray + (image - gray) * saturation, 0)
    knee = 0.42
    image = np.where(image < knee, image, knee + (1 - knee) * (
        1 - np.exp(-(image - knee) / (1 - knee))))
    coded = encode(image)
    curve = coded * coded * (3 - 2 * coded)
    coded = mix(coded, curve, contrast)
    if grain:
        source = rng(seed)
        fine = source.standard_normal((height, width, 1)).astype(np.float32)
        tint = source.standard_normal((height, width, 3)).astype(np.float32)
        dust = blur(fine[..., 0], 0.55)[..., None] * 1.9 + tint * 0.25
        coded = coded + dust * grain * (1.25 - lum(coded)[..., None])
    return np.clip(coded, 0, 1).astype(np.float32)
