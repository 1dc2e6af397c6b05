#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how large files become, for the tables of engine/presets/estimate.cpp: bits for each pixel by format and
quality, how they depend on the pixels of the picture, and on the source's bits for each pixel. Prints medians over real photos.

    sizes.py GLASSINE --photos DIR [--every N] [--rows FILE]
"""
import argparse
import glob
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile

REFERENCE = 2048 * 1365
QUALITIES = {"jpeg": [30, 50, 70, 80, 90, 95, 100], "webp": [30, 50, 75, 80, 90, 95, 100],
             "avif": [30, 50, 60, 80, 100], "jxl": [30, 50, 82, 90, 100]}
USUAL = {"jpeg": 80, "webp": 80, "avif": 60, "jxl": 82}
EDGES = [480, 1080, 100_000]  # the last is the photo's own size
LOSSLESS = ["png", "webp", "jxl", "tiff", "gif"]


def rendition(name, form, edge, target):
    operations = {"resize": {"fit": "long-edge", "pixels": edge}} if edge < 65_000 else {}
    if edge < 65_000:
        operations["sharpen"] = {"for": "screen", "strength": "low"}
    return {"id": name, "format": form, "operations": operations, "target": target}


def renditions():
    for form, qualities in QUALITIES.items():
        for quality in qualities:
            yield rendition(f"{form}-{quality}-2048", form, 2048, {"quality": quality})
        for edge in EDGES:
            yield rendition(f"{form}-{USUAL[form]}-{edge}", form, edge, {"quality": USUAL[form]})
    for form in LOSSLESS:
        yield rendition(f"{form}-lossless-2048", form, 2048, {"lossless": True})


def run(options, folder, some):
    preset = {"glassine": 1, "name": "sizes", "metadata": {"policy": "none"},
              "naming": {"template": "{name}-{rendition}.{ext}"}, "renditions": some}
    path = os.path.join(folder, "preset.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(preset, file)
    photos = sorted(glob.glob(os.path.join(options.photos, "*")))[::options.every]
    command = [options.glassine, "optimize", *photos, "--preset", path, "--output", os.path.join(folder, "out"),
               "--json"]
    output = subprocess.run(command, check=False, stdout=subprocess.PIPE, env=dict(os.environ, GLASSINE_STATE_DIR=folder))
    for line in output.stdout.splitlines():
        event = json.loads(line)
        if event.get("event") != "item" or event.get("state") != "done":
            continue
        source = 8 * event["bytes"] / (event["width"] * event["height"])
        for made in event["outputs"]:
            form, quality, edge = made["rendition"].rsplit("-", 2)
            pixels = made["width"] * made["height"]
            yield {"photo": os.path.basename(event["path"]), "type": event["type"], "source": source, "format": form,
                   "quality": quality, "edge": int(edge), "pixels": pixels, "bits": 8 * made["bytes"] / pixels}


def slope(pairs):
    """Of a straight line through the points, by least squares."""
    x_mean = statistics.fmean(x for x, _ in pairs)
    y_mean = statistics.fmean(y for _, y in pairs)
    return sum((x - x_mean) * (y - y_mean) for x, y in pairs) / sum((x - x_mean) ** 2 for x, _ in pairs)


def tell(rows):
    at_reference = [row for row in rows if row["edge"] == 2048]
    print("bits for each pixel at 2048 (median, quarter, three quarters)")
    for form, quality in sorted({(row["format"], row["quality"]) for row in at_reference}, key=lambda k: (k[0], len(k[1]), k[1])):
        bits = sorted(row["bits"] for row in at_reference if (row["format"], row["quality"]) == (form, quality))
        quarters = statistics.quantiles(bits, n=4)
        print(f"{form:5} {quality:9} {statistics.median(bits):6.2f} {quarters[0]:6.2f} {quarters[2]:6.2f}   {len(bits)} photos")
    print("how bits for each pixel fall with more pixels, at one quality (exponent); edges apart")
    for form, quality in USUAL.items():
        same = [row for row in rows if row["format"] == form and row["quality"] == str(quality)]
        for low, high in [(480, 1080), (1080, 2048), (2048, EDGES[-1])]:
            slopes = []
            for photo in {row["photo"] for row in same}:
                ends = {row["edge"]: row for row in same if row["photo"] == photo and row["edge"] in (low, high)}
                if len(ends) == 2 and ends[high]["pixels"] > 1.5 * ends[low]["pixels"]:
                    slopes.append(-math.log(ends[high]["bits"] / ends[low]["bits"]) / math.log(ends[high]["pixels"] / ends[low]["pixels"]))
            if slopes:
                print(f"{form:5} {low:5} to {high:6} {statistics.median(slopes):5.2f}   {len(slopes)} photos")
    print("how they grow with the source's bits for each pixel (exponent), and the source's median")
    for form, quality in USUAL.items():
        same = [row for row in at_reference if row["format"] == form and row["quality"] == str(quality) and row["type"] == "jpeg"]
        if len(same) > 2:
            print(f"{form:5} {slope([(math.log(row['source']), math.log(row['bits'])) for row in same]):5.2f}   "
                  f"{statistics.median(row['source'] for row in same):5.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("glassine")
    parser.add_argument("--photos", default=os.path.join(os.environ.get("GLASSINE_CORPUS", ""), "photos"))
    parser.add_argument("--every", type=int, default=1, help="take every Nth photo")
    parser.add_argument("--rows", help="also write every file's figures there, as JSON lines")
    options = parser.parse_args()
    wanted = list(renditions())
    rows = []
    for first in range(0, len(wanted), 16):  # a photo's renditions wait in memory
        with tempfile.TemporaryDirectory(prefix="glassine-sizes.") as folder:
            rows += run(options, folder, wanted[first:first + 16])
        print(f"{min(first + 16, len(wanted))} of {len(wanted)} kinds of file", file=sys.stderr)
    if options.rows:
        with open(options.rows, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    tell(rows)


if __name__ == "__main__":
    main()
