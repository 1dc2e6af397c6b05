# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""ICC profiles written from scratch, and conversions between their spaces.

The RGB profiles are matrix/TRC profiles computed from the published
primaries.  The CMYK profile is a small printing model (Neugebauer primaries
with dot gain) sampled into lookup tables; it describes an imaginary press.
No third-party profile data is used.
"""

import struct

import numpy as np

from imaging import decode, encode

D50 = np.array([0.9642, 1.0, 0.8249])
D65 = np.array([0.95047, 1.0, 1.08883])
BRADFORD = np.array([[0.8951, 0.2664, -0.1614],
                     [-0.7502, 1.7135, 0.0367],
                     [0.0389, -0.0685, 1.0296]])
PRIMARIES = {
    'srgb': ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)),
    'p3': ((0.68, 0.32), (0.265, 0.69), (0.15, 0.06)),
    'adobe': ((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)),
}
NAMES = {
    'srgb': 'sRGB (Glassine sample)',
    'p3': 'Display P3 (Glassine sample)',
    'adobe': 'Compatible with Adobe RGB (1998)',
    'cmyk': 'Glassine Sample Press CMYK',
}
ADOBE_GAMMA = 563 / 256
RIGHTS = 'CC0 1.0, no rights reserved'


def rgb_to_xyz(space):
    """Return the matrix from linear RGB to XYZ relative to D65."""
    columns = np.array([[x / y, 1, (1 - x - y) / y]
                        for x, y in PRIMARIES[space]]).T
    return columns * np.linalg.solve(columns, D65)


def adaptation():
    """Return the Bradford matrix that adapts D65 to D50."""
    gain = (BRADFORD @ D50) / (BRADFORD @ D65)
    return np.linalg.inv(BRADFORD) @ (gain[:, None] * BRADFORD)


def from_p3(coded, space):
    """Convert encoded Display P3 pixels to another encoded RGB space."""
    if space == 'p3':
        return coded
    matrix = np.linalg.inv(rgb_to_xyz(space)) @ rgb_to_xyz('p3')
    linear = np.clip(decode(coded) @ matrix.T.astype(np.float32), 0, 1)
    if space == 'adobe':
        return linear ** (1 / ADOBE_GAMMA)
    return encode(linear)


# --- profile containers ------------------------------------------------------

def _fixed(*values):
    """Pack s15Fixed16 numbers."""
    return b''.join(struct.pack('>i', int(round(v * 65536))) for v in values)


def _xyz(values):
    return b'XYZ \0\0\0\0' + _fixed(*values)


def _mluc(text):
    data = text.encode('utf-16-be')
    return b'mluc\0\0\0\0' + struct.pack('>II', 1, 12) + b'enUS' \
        + struct.pack('>II', len(data), 28) + data


def _desc(text):
    data = text.encode('ascii') + b'\0'
    return b'desc\0\0\0\0' + struct.pack('>I', len(data)) + data \
        + bytes(4 + 4 + 2 + 1 + 67)


def _profile(version, kind, model, pcs, tags):
    """Assemble a profile; equal tag data is stored once."""
    table, body, seen = b'', b'', {}
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        if data not in seen:
            seen[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += name + struct.pack('>II', seen[data], len(data))
    size = start + len(body)
    header = struct.pack('>I4sI4s4s4s6H4s4sI4s4sQI', size, bytes(4), version,
                         kind, model, pcs, 2026, 1, 1, 0, 0, 0, b'acsp',
                         bytes(4), 0, bytes(4), bytes(4), 0, 0)
    header += _fixed(*D50)
    header += bytes(128 - len(header))
    return header + struct.pack('>I', len(tags)) + table + body


def rgb_profile(space):
    """Build a display profile: v4 for sRGB and P3, v2 for Adobe RGB."""
    old = space == 'adobe'
    colorants = adaptation() @ rgb_to_xyz(space)
    if old:
        curve = b'curv\0\0\0\0' + struct.pack('>IH', 1, 563) + bytes(2)
        text = [(b'desc', _desc(NAMES[space])),
                (b'cprt', b'text\0\0\0\0' + RIGHTS.encode() + b'\0')]
    else:
        curve = b'para\0\0\0\0' + struct.pack('>HH', 3, 0) + _fixed(
            2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
        text = [(b'desc', _mluc(NAMES[space])), (b'cprt', _mluc(RIGHTS)),
                (b'chad', b'sf32\0\0\0\0' + _fixed(*adaptation().ravel()))]
    tags = text + [(b'wtpt', _xyz(D65 if old else D50))]
    tags += [(name, _xyz(colorants[:, i]))
             for i, name in enumerate((b'rXYZ', b'gXYZ', b'bXYZ'))]
    tags += [(name, curve) for name in (b'rTRC', b'gTRC', b'bTRC')]
    return _profile(0x02400000 if old else 0x04300000,
                    b'mntr', b'RGB ', b'XYZ ', tags)


# --- the imaginary press -----------------------------------------------------

# Lab of the overprints without black; bit 0 cyan, 1 magenta, 2 yellow.
INKS = ((95, 0, -2), (56, -37, -49), (48, 73, -3), (25, 19, -45),
        (89, -5, 92), (50, -67, 27), (47, 67, 47), (22, 0, 1))


def _lab_to_xyz(lab):
    fy = (lab[..., 0] + 16) / 116
    f = np.stack([fy + lab[..., 1] / 500, fy, fy - lab[..., 2] / 200], -1)
    return np.where(f > 6 / 29, f ** 3, (f - 4 / 29) * 3 * (6 / 29) ** 2) * D50


def _xyz_to_lab(xyz):
    t = np.maximum(xyz / D50, 0)
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2)
                 + 4 / 29)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]),
                     200 * (f[..., 1] - f[..., 2])], -1)


def press(cmyk):
    """Return the Lab color that ink amounts (0..1) print."""
    area = np.clip(cmyk, 0, 1) ** 0.78
    root = np.sqrt(np.maximum(_lab_to_xyz(np.array(INKS, float)), 1e-5))
    total = 0.0
    for bits in range(16):
        weight = 1.0
        for ink in range(4):
            part = area[..., ink]
            weight = weight * (part if bits >> ink & 1 else 1 - part)
        tone = root[bits & 7]
        if bits & 8:
            tone = tone * 0.14 + 0.006
        total = total + weight[..., None] * tone
    return _xyz_to_lab(total * total)


def separate(lab):
    """Find inks that print a Lab color, with a smooth black generation."""
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    dark = np.clip((62 - lab[..., 0]) / 56, 0, 1)
    black = dark ** 1.7 * np.clip(1.05 - chroma / 95, 0.1, 1) * 0.96
    inks = np.concatenate([np.full(lab.shape, 0.4), black[..., None]], -1)
    for _ in range(60):
        here = press(inks)
        error = lab - here
        jacobian = np.empty(lab.shape + (3,))
        for ink in range(3):
            moved = inks.copy()
            moved[..., ink] += np.where(inks[..., ink] > 0.5, -0.01, 0.01)
            delta = np.where(inks[..., ink] > 0.5, -0.01, 0.01)[..., None]
            jacobian[..., ink] = (press(moved) - here) / delta
        flip = np.swapaxes(jacobian, -1, -2)
        normal = flip @ jacobian + np.eye(3) * 60
        move = np.linalg.solve(normal, (flip @ error[..., None]))[..., 0]
        inks[..., :3] = np.clip(inks[..., :3] + 0.7 * move, 0, 1)
    return inks


def _lut(inputs, grid, values):
    """Pack a lut8 tag with straight curves around an 8-bit cube."""
    outputs = values.shape[-1]
    line = bytes(range(256))
    cube = np.clip(np.rint(values), 0, 255).astype(np.uint8).tobytes()
    return b'mft1\0\0\0\0' + bytes([inputs, outputs, grid, 0]) \
        + _fixed(1, 0, 0, 0, 1, 0, 0, 0, 1) + line * inputs + cube \
        + line * outputs


def cmyk_profile():
    """Build the output profile of the imaginary press."""
    axis = np.linspace(0, 1, 9)
    lab = press(np.stack(np.meshgrid(*[axis] * 4, indexing='ij'), -1))
    forward = _lut(4, 9, lab * [2.55, 1, 1] + [0, 128, 128])
    axis = np.linspace(0, 255, 17)
    code = np.stack(np.meshgrid(axis, axis, axis, indexing='ij'), -1)
    back = _lut(3, 17, separate((code - [0, 128, 128]) / [2.55, 1, 1]) * 255)
    gamut = _lut(3, 2, np.zeros((2, 2, 2, 1)))
    paper = _lab_to_xyz(np.array(INKS[0], float))
    tags = [(b'desc', _desc(NAMES['cmyk'])),
            (b'cprt', b'text\0\0\0\0' + RIGHTS.encode() + b'\0'),
            (b'wtpt', _xyz(paper))]
    tags += [(name, forward) for name in (b'A2B0', b'A2B1', b'A2B2')]
    tags += [(name, back) for name in (b'B2A0', b'B2A1', b'B2A2')]
    tags.append((b'gamt', gamut))
    return _profile(0x02400000, b'prtr', b'CMYK', b'Lab ', tags)


def profile(space):
    """Return the profile bytes of 'srgb', 'p3', 'adobe' or 'cmyk'."""
    return cmyk_profile() if space == 'cmyk' else rgb_profile(space)
