#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Glassine authors
"""Render the sample photos of Glassine from nothing but arithmetic.

Needs python3-numpy, libvips-tools, libimage-exiftool-perl and
libheif-examples.  Run it without arguments to rebuild resources/samples, or
with --only NAME (a file name or a scene name) for one picture.
"""

import argparse
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

import icc
import scenes_city
import scenes_coast
import scenes_land
import scenes_studio

DEFAULT = Path(__file__).resolve().parents[2] / 'resources' / 'samples'

EX5 = ('Example Optics', 'EX-5 Mark II', 'EX 24-70mm F2.8', '310040217',
       '8800451')
LUMEN = ('Lumenara', 'LX90', 'Lumenara G 35-100mm F4', 'WJ6SA001233', 'G2207')
NORD = ('Nordlys', 'N7', 'Nordlys 16-55mm f/2.8 R', '5510533', 'N7-00931')
POCKET = ('Papilio', 'Phone 9 Pro', 'Papilio Phone 9 Pro back camera 6.9mm',
          'PX9-22041', 'BC-2077')


@dataclass
class Sample:
    """One picture: what to render and how to store it."""

    path: str
    scene: object
    size: tuple
    space: str
    camera: tuple
    taken: str
    exposure: tuple
    title: str
    place: tuple
    keywords: tuple
    quality: int = 86
    orientation: int = 1
    embed: bool = True
    thumbnail: bool = False
    offset: str = '+02:00'
    extra: list = field(default_factory=list)


LANDSCAPE, PORTRAIT = (1600, 1067), (1067, 1600)

SAMPLES = (
    Sample('coast/IMG_2041.jpg', scenes_land.mountain_lake, LANDSCAPE, 'p3',
           POCKET, '2026:06:14 05:42:18', ('1/250', 1.8, 50, 6.9, 24),
           'Dawn at Mirror Lake', (46.5612, 8.3371, 1934, 'Mirror Lake'),
           ('mountains', 'lake', 'dawn'), thumbnail=True),
    Sample('coast/IMG_2058.jpg', scenes_coast.lighthouse, PORTRAIT, 'srgb',
           POCKET, '2026:06:20 21:37:05', ('1/30', 1.8, 400, 6.9, 24),
           'Lamp Point Light', (54.4352, 10.1967, 22, 'Lamp Point'),
           ('lighthouse', 'dusk'), orientation=6),
    Sample('coast/IMG_2077.heic', scenes_land.forest_leaves, LANDSCAPE, 'p3',
           POCKET, '2026:05:02 10:11:44', ('1/640', 1.8, 64, 6.9, 24),
           'Spring leaves', (50.0871, 8.4923, 310, 'Linden Wood'),
           ('forest', 'leaves', 'bokeh'), quality=60),
    Sample('coast/DSC_0417.jpg', scenes_coast.sunset_sea, LANDSCAPE, 'adobe',
           EX5, '2026:07:03 21:18:52', ('1/800', 8, 100, 41, 41),
           'Last light', (43.3128, -1.9954, 6, 'West Beach'),
           ('sunset', 'sea'), quality=83),
    Sample('coast/DSC_0431.jpg', scenes_land.dunes, LANDSCAPE, 'srgb', EX5,
           '2026:03:28 18:02:31', ('1/500', 11, 200, 70, 70),
           'Sea of sand', (27.7425, -15.5761, 34, 'South Dunes'),
           ('desert', 'dunes'), orientation=3, offset='+01:00'),
    Sample('coast/PXL_20260118_081530.webp', scenes_land.snow_field,
           LANDSCAPE, 'srgb', POCKET, '2026:01:18 08:15:30',
           ('1/1000', 1.8, 50, 6.9, 24), 'First snow',
           (47.8304, 12.2417, 702, 'Upper Field'), ('winter', 'snow', 'tree'),
           quality=82, offset='+01:00'),
    Sample('coast/SCAN_0007.tif', scenes_coast.aurora, (300, 200), 'p3', NORD,
           '2026:02:09 23:48:10', ('8/1', 2.8, 3200, 16, 24),
           'Northern lights', (69.6721, 18.9143, 3, 'North Sound'),
           ('aurora', 'night'), offset='+01:00'),
    Sample('city/DSC_0502.jpg', scenes_city.night_city, LANDSCAPE, 'srgb',
           EX5, '2026:08:21 22:09:40', ('1/15', 2.8, 6400, 35, 35),
           'Harbor at the blue hour', (53.5402, 9.9687, 9, 'Old Harbor'),
           ('night', 'skyline', 'stars'), quality=78, embed=False),
    Sample('city/P1090233.jpg', scenes_city.rain_window, LANDSCAPE, 'srgb',
           LUMEN, '2026:11:05 19:24:13', ('1/60', 4, 1600, 100, 200),
           'Rain on the window', (48.2019, 16.3695, 171, 'Ring Street'),
           ('rain', 'bokeh', 'macro'), quality=83, offset='+01:00'),
    Sample('city/IMG_3107.jpg', scenes_city.glass_facade, PORTRAIT, 'srgb',
           NORD, '2026:05:19 15:33:27', ('1/1250', 5.6, 160, 16, 24),
           'Glass corner', (50.1117, 8.6724, 98, 'Bank Quarter'),
           ('architecture', 'glass'), orientation=8, quality=82),
    Sample('city/P1090418.jpg', scenes_studio.profile_portrait, (1067, 1334),
           'p3', LUMEN, '2026:09:12 14:05:09', ('1/160', 5.6, 200, 85, 170),
           'Studio profile', (52.5163, 13.4011, 36, 'North Light Studio'),
           ('portrait', 'studio'), quality=88),
    Sample('city/P1090502.png', scenes_studio.ceramic_cup, (900, 900),
           'srgb', LUMEN, '2026:09:12 16:41:55', ('1/125', 11, 100, 100, 200),
           'Stoneware cup', (52.5163, 13.4011, 36, 'North Light Studio'),
           ('product', 'ceramic')),
    Sample('city/DSC_0533.jpg', scenes_studio.dahlia, (1080, 1080), 'cmyk',
           EX5, '2026:08:30 11:20:36', ('1/400', 4, 100, 70, 70),
           'Dahlia', (53.5614, 9.9822, 14, 'Botanical Garden'),
           ('flower', 'print'), quality=80),
    Sample('city/IMG_3120.gif', scenes_city.harbor_frames, (420, 280), 'srgb',
           POCKET, '2026:08:21 22:15:02', ('1/15', 1.8, 1600, 6.9, 24),
           'Harbor lights', (53.5402, 9.9687, 9, 'Old Harbor'),
           ('animation', 'lights'), embed=False),
)


def run(*command):
    """Run a tool; show its output only when it fails."""
    done = subprocess.run([str(part) for part in command],
                          capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f'{command[0]} failed: {done.stdout}{done.stderr}')


def to_bits(coded, deep=False):
    """Quantize encoded values to 8 or 16 bits."""
    if deep:
        return np.rint(coded * 65535).astype('<u2')
    return np.rint(coded * 255).astype(np.uint8)


def stage(pixels, folder):
    """Hand pixels to libvips as a .v file."""
    height, width, bands = pixels.shape
    raw, image = folder / 'pixels.raw', folder / 'pixels.v'
    raw.write_bytes(np.ascontiguousarray(pixels).tobytes())
    deep = pixels.dtype.itemsize == 2
    run('vips', 'rawload', raw, image, width, height, bands,
        '--format', 'ushort' if deep else 'uchar',
        '--interpretation', 'rgb16' if deep else 'srgb')
    return image


def set_gif_delay(target, hundredths):
    """Give every frame of a GIF the same delay (vips alone sets none)."""
    data = bytearray(target.read_bytes())

    def skip(at):
        while data[at]:
            at += data[at] + 1
        return at + 1

    def colors(flags):
        return 3 << ((flags & 7) + 1) if flags & 0x80 else 0

    at = 13 + colors(data[10])
    while data[at] != 0x3b:
        if data[at] == 0x21:
            if data[at + 1] == 0xf9:
                data[at + 4:at + 6] = hundredths.to_bytes(2, 'little')
            at = skip(at + 2)
        else:
            at = skip(at + 11 + colors(data[at + 9]))
    target.write_bytes(data)


def store(sample, coded, target, folder):
    """Write the pixels (encoded Display P3) in the sample's format."""
    kind = target.suffix
    frames = isinstance(coded, list)
    pixels = np.concatenate(coded) if frames else coded
    space = 'p3' if sample.space == 'cmyk' else sample.space
    pixels = np.concatenate([icc.from_p3(pixels[..., :3], space),
                             pixels[..., 3:]], -1)
    pixels = np.rot90(pixels, {6: 1, 8: -1, 3: 2}.get(sample.orientation, 0))
    image = stage(to_bits(pixels, kind == '.tif'), folder)
    profile = folder / f'{sample.space}.icc'
    profile.write_bytes(icc.profile(sample.space))
    tagged = ['--profile', profile] if sample.embed else []
    if sample.space == 'cmyk':
        source = folder / 'source.icc'
        source.write_bytes(icc.profile('p3'))
        inks = folder / 'inks.v'
        run('vips', 'icc_transform', image, inks, profile, '--input-profile',
            source, '--intent', 'relative', '--black-point-compensation')
        image = inks
    if kind == '.jpg':
        run('vips', 'jpegsave', image, target, '--Q', sample.quality,
            '--optimize-coding', '--interlace', *tagged)
    elif kind == '.png':
        run('vips', 'pngsave', image, target, '--compression', 9,
            '--filter', 'all', *tagged)
    elif kind == '.webp':
        run('vips', 'webpsave', image, target, '--Q', sample.quality,
            '--effort', 6, *tagged)
        # start from a clean EXIF block, vips adds a JPEG style header
        run('exiftool', '-q', '-overwrite_original', '-EXIF:all=', target)
    elif kind == '.tif':
        run('vips', 'tiffsave', image, target, '--compression', 'deflate',
            '--predictor', 'horizontal', *tagged)
    elif kind == '.gif':
        run('vips', 'gifsave', image, target, '--page-height',
            sample.size[1], '--effort', 10, '--dither', 0.4,
            '--interframe-maxerror', 5)
        set_gif_delay(target, 12)
    elif kind == '.heic':
        still = folder / 'still.png'
        run('vips', 'pngsave', image, still, *tagged)
        run('heif-enc', '-q', sample.quality, '-o', target, still)
    if sample.thumbnail:
        run('vips', 'thumbnail', image, folder / 'thumb.jpg[Q=72,strip]', 160)


def describe(sample, target, folder):
    """Write the fictional camera, place and rights metadata."""
    make, model, lens, body, glass = sample.camera
    shutter, stop, iso, focal, equivalent = sample.exposure
    latitude, longitude, altitude, spot = sample.place
    rights = '\u00a9 2026 Ada Example'
    tags = [
        f'XMP-dc:Title={sample.title}', 'XMP-dc:Creator=Ada Example',
        f'XMP-dc:Description={sample.title}, {spot}',
        f'XMP-dc:Rights={rights}', 'XMP-xmpRights:Marked=True',
        'XMP-photoshop:Credit=Ada Example', 'XMP-xmp:Rating=4',
        f'XMP-photoshop:City={spot}', 'XMP-photoshop:Country=Examplia',
    ] + [f'XMP-dc:Subject={word}' for word in sample.keywords]
    if target.suffix != '.gif':
        stamp = sample.taken
        tags += [
            f'IFD0:Make={make}', f'IFD0:Model={model}',
            'IFD0:XResolution=72', 'IFD0:YResolution=72',
            'IFD0:ResolutionUnit=inches', 'ExifIFD:ExifVersion=0232',
            'IFD0:Artist=Ada Example', f'IFD0:Copyright={rights}',
            f'IFD0:Software={model} firmware 1.4',
            f'IFD0:ImageDescription={sample.title}, {spot}',
            f'IFD0:ModifyDate={stamp}', f'ExifIFD:DateTimeOriginal={stamp}',
            f'ExifIFD:CreateDate={stamp}',
            f'ExifIFD:OffsetTime={sample.offset}',
            f'ExifIFD:OffsetTimeOriginal={sample.offset}',
            'ExifIFD:SubSecTimeOriginal=42',
            f'ExifIFD:LensModel={lens}', f'ExifIFD:LensMake={make}',
            f'ExifIFD:SerialNumber={body}',
            f'ExifIFD:LensSerialNumber={glass}',
            'ExifIFD:OwnerName=Ada Example',
            f'ExifIFD:ExposureTime={shutter}', f'ExifIFD:FNumber={stop}',
            f'ExifIFD:ISO={iso}', f'ExifIFD:FocalLength={focal}',
            f'ExifIFD:FocalLengthIn35mmFormat={equivalent}',
            'ExifIFD:ExposureProgram#=3', 'ExifIFD:MeteringMode#=5',
            'ExifIFD:WhiteBalance#=0', 'ExifIFD:Flash#=16',
            f'ExifIFD:ColorSpace#={1 if sample.space == "srgb" else 65535}',
            f'IFD0:Orientation#={sample.orientation}',
            f'GPS:GPSLatitude={abs(latitude)}',
            f'GPS:GPSLatitudeRef={"N" if latitude >= 0 else "S"}',
            f'GPS:GPSLongitude={abs(longitude)}',
            f'GPS:GPSLongitudeRef={"E" if longitude >= 0 else "W"}',
            f'GPS:GPSAltitude={altitude}', 'GPS:GPSAltitudeRef#=0',
            'GPS:GPSImgDirection=214.5', 'GPS:GPSImgDirectionRef=T',
        ]
    if target.suffix in ('.jpg', '.tif'):
        tags += ['IPTC:CodedCharacterSet=UTF8', 'IPTC:By-line=Ada Example',
                 f'IPTC:CopyrightNotice={rights}', 'IPTC:Credit=Ada Example',
                 f'IPTC:ObjectName={sample.title}', f'IPTC:City={spot}',
                 'IPTC:Country-PrimaryLocationName=Examplia',
                 f'IPTC:Caption-Abstract={sample.title}, {spot}']
        tags += [f'IPTC:Keywords={word}' for word in sample.keywords]
    if sample.thumbnail:
        tags.append(f'ThumbnailImage<={folder / "thumb.jpg"}')
    run('exiftool', '-q', '-m', '-overwrite_original',
        *[f'-{tag}' for tag in tags + sample.extra], target)


def render(sample, output):
    """Render, store and describe one sample."""
    target = output / sample.path
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == '.gif':
        coded = sample.scene(*sample.size, 12)
    else:
        coded = sample.scene(*sample.size)
    with tempfile.TemporaryDirectory() as name:
        store(sample, coded, target, Path(name))
        describe(sample, target, Path(name))
    print(f'{sample.path}: {target.stat().st_size // 1024} KiB', flush=True)


def main():
    """Parse the command line and render the chosen samples."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--output', type=Path, default=DEFAULT,
                        metavar='DIR', help='folder to write to')
    parser.add_argument('--only', metavar='NAME',
                        help='render one file or scene')
    options = parser.parse_args()
    chosen = [sample for sample in SAMPLES if options.only in (
        None, sample.path, Path(sample.path).name, Path(sample.path).stem,
        sample.scene.__name__)]
    if not chosen:
        parser.error(f'no sample is called {options.only}')
    for sample in chosen:
        render(sample, options.output)


if __name__ == '__main__':
    main()
