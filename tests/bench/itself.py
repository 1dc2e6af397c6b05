#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Glassine against itself: what starting costs, what a second worker brings, what a slow disk takes away, how
much memory it needs. Prints medians; asserts nothing, because times depend on the machine.

    itself.py GLASSINE [--slow-fsync LIBRARY] [--scan-bench PROGRAM] [--photos DIR] [--rounds N] [--case start|scale|large|disk|memory|scan|window]…
"""
import argparse
import glob
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

CASES = ["start", "scale", "large", "disk", "memory", "scan", "window"]
REDUCED = {"resize": {"fit": "long-edge", "pixels": 2048}}


def preset(operations):
    return {"glassine": 1, "name": "bench", "color": {"embed-profile": False}, "metadata": {"policy": "none"},
            "renditions": [{"id": "r", "format": "jpeg", "target": {"quality": 82}, "operations": operations,
                            "encoder": {"progressive": False, "subsampling": "4:2:0"}}]}


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        for name, operations in (("reduced", REDUCED), ("full", {})):
            with open(self.path(name + ".json"), "w", encoding="utf-8") as file:
                json.dump(preset(operations), file)
        self.environment = dict(os.environ, GLASSINE_STATE_DIR=self.path("state"))

    def path(self, name):
        return os.path.join(self.folder, name)

    def command(self, inputs, *more, work="reduced"):
        shutil.rmtree(self.path("out"), ignore_errors=True)
        shutil.rmtree(self.path("state"), ignore_errors=True)
        return [self.options.glassine, "optimize", *inputs, "--output", self.path("out"),
                "--preset", self.path(work + ".json"), *more]

    def seconds(self, command, **changes):
        begin = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env=dict(self.environment, **changes))
        return time.monotonic() - begin

    def median(self, measure):
        return statistics.median(measure() for _ in range(self.options.rounds))

    def ratio(self, one, other):
        """Of two measurements, taken in turn."""
        return self.median(lambda: one() / other())

    def photos(self):
        """The JPEGs of 12 megapixels and more."""
        def pixels(path):
            size = [subprocess.check_output(["vipsheader", "-f", field, path]) for field in ("width", "height")]
            return int(size[0]) * int(size[1])
        return [path for path in sorted(glob.glob(os.path.join(self.options.photos, "*.jpg"))) if pixels(path) >= 12e6]

    def batch(self, copies=4):
        """So many that starting and the last photo hardly count."""
        folder = self.path("batch")
        if not os.path.exists(folder):
            os.mkdir(folder)
            for copy in range(copies):
                for path in self.photos():
                    shutil.copy(path, os.path.join(folder, f"{copy}-{os.path.basename(path)}"))
        return folder

    def picture(self, width, height, name):
        """A photo's worth of detail in this size."""
        noise, path = self.path("noise.v"), self.path(name)
        subprocess.run(["vips", "perlin", noise, str(width), str(height), "--cell-size", "64"], check=True)
        subprocess.run(["vips", "linear", noise, self.path("gray.v"), "100", "128", "--uchar"], check=True)
        subprocess.run(["vips", "jpegsave", self.path("gray.v"), path, "--Q", "92"], check=True)
        return path

    def huge(self, name):
        """100 megapixels in color, of a photo beside and below itself where there is one."""
        if not os.path.isdir(self.options.photos):
            return self.picture(12_000, 8_400, name)
        photo, path = max(self.photos(), key=os.path.getsize), self.path(name)
        width, height = (int(subprocess.check_output(["vipsheader", "-f", field, photo])) for field in ("width", "height"))
        tiles = [str(-(-12_000 // width)), str(-(-8_400 // height))]
        subprocess.run(["vips", "replicate", photo, self.path("tiles.v"), *tiles], check=True)
        subprocess.run(["vips", "crop", self.path("tiles.v"), self.path("huge.v"), "0", "0", "12000", "8400"], check=True)
        subprocess.run(["vips", "jpegsave", self.path("huge.v"), path, "--Q", "92", "--subsample-mode", "on", "--strip"], check=True)
        os.remove(self.path("tiles.v"))
        os.remove(self.path("huge.v"))
        return path

    def many(self, count):
        folder = self.path(f"many-{count}")
        if not os.path.exists(folder):
            with open(self.picture(64, 64, "small.jpg"), "rb") as file:
                content = file.read()
            for i in range(count):
                where = os.path.join(folder, f"{i // 1000:03}")
                os.makedirs(where, exist_ok=True)
                with open(os.path.join(where, f"{i:06}.jpg"), "wb") as file:
                    file.write(content)
        return folder


def say(what, figure, goal):
    print(f"{what:<58} {figure:>12}   {goal}", flush=True)


def start(bench):
    say("glassine --version", f"{1000 * bench.median(lambda: bench.seconds([bench.options.glassine, '--version'])):.0f} ms", "≤ 30 ms")
    photo = bench.picture(1200, 900, "1mp.jpg")
    one = bench.median(lambda: bench.seconds(bench.command([photo])))
    say("one photo of 1 megapixel, start to end", f"{1000 * one:.0f} ms", "≤ 150 ms")
    folder = bench.many(10_000)

    def first():
        begin = time.monotonic()
        process = subprocess.Popen(bench.command([folder], "--json"), stdout=subprocess.PIPE, env=bench.environment)
        for line in process.stdout:
            if json.loads(line)["event"] == "item":
                break
        taken = time.monotonic() - begin
        process.kill()
        process.wait()
        return taken
    say("first output of 10,000", f"{1000 * bench.median(first):.0f} ms", "≤ 300 ms")


def scale(bench):
    batch = [bench.batch()]
    ratio = bench.ratio(lambda: bench.seconds(bench.command(batch, "--jobs", "1")),
                        lambda: bench.seconds(bench.command(batch, "--jobs", "2")))
    say("large photos: one worker's time / two workers'", f"{ratio:.2f} ×", "≥ 1.9 ×")


def large(bench):
    photo = bench.huge("100mp.jpg")
    for name, work in (("to 2048 px", "reduced"), ("in its own size", "full")):
        ratio = bench.ratio(lambda: bench.seconds(["taskset", "-c", "0", *bench.command([photo], work=work)]),
                            lambda: bench.seconds(bench.command([photo], work=work)))
        say(f"one photo of 100 megapixels {name}: one core / all", f"{ratio:.2f} ×", "≥ 1.6 ×")


def disk(bench):
    if not bench.options.slow_fsync:
        return
    batch = [bench.batch()]
    slow = {"LD_PRELOAD": bench.options.slow_fsync, "GLASSINE_FSYNC_MS": "5"}
    ratio = bench.ratio(lambda: bench.seconds(bench.command(batch)), lambda: bench.seconds(bench.command(batch), **slow))
    say("throughput with fsync 5 ms slower / as it is", f"{ratio:.2f} ×", "≥ 0.95 ×")


def memory(bench):
    largest = max(bench.photos(), key=os.path.getsize)
    one = subprocess.Popen(bench.command([largest]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=bench.environment)
    peak = os.wait4(one.pid, 0)[2].ru_maxrss / 1024  # of it and of the workers, which it has waited for
    say(f"largest process with {os.path.basename(largest)}", f"{peak:.0f} MiB", "≤ 150 MiB")
    process = subprocess.Popen(bench.command([bench.many(100_000)], "--json"), stdout=subprocess.PIPE, env=bench.environment)
    for line in process.stdout:
        if json.loads(line)["event"] == "item":
            break
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        resident = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    process.kill()
    process.wait()
    say("application with 100,000 photos waiting, at most", f"{resident / 1024:.0f} MiB", "≤ 150 MiB")


def scan(bench):
    folder = bench.many(100_000)
    if bench.options.scan_bench:
        alone = bench.median(lambda: float(subprocess.check_output([bench.options.scan_bench, folder]).split()[0]))
        say("scan of 100,000 files", f"{alone:.2f} s", "≤ 5 s")
    taken = bench.median(lambda: bench.seconds([bench.options.glassine, "plan", folder, "--output", bench.path("out"), "--quiet"]))
    say("plan of 100,000 files: scan, headers, names, clashes", f"{taken:.1f} s", "")


def window(bench):
    """From the start of the process to the window's first painting; on the display there is, or on none."""
    program = os.path.join(os.path.dirname(bench.options.glassine), "glassine-gui")
    if not os.path.exists(program):
        return
    surroundings = dict(bench.environment, QT_LOGGING_RULES="glassine.startup.info=true", HOME=bench.path("home"),
                        XDG_CONFIG_HOME=bench.path("home"))
    if not surroundings.get("DISPLAY") and not surroundings.get("WAYLAND_DISPLAY"):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"

    def painted():
        begin = time.monotonic()
        process = subprocess.Popen([program], stderr=subprocess.PIPE, text=True, env=surroundings)
        for line in process.stderr:
            if "first paint" in line:
                break
        taken = time.monotonic() - begin
        process.kill()
        process.wait()
        return taken
    painted()  # reads the program from the disk
    say("the window: start to first painting", f"{1000 * bench.median(painted):.0f} ms", "≤ 400 ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("glassine")
    parser.add_argument("--slow-fsync")
    parser.add_argument("--scan-bench")
    parser.add_argument("--photos", default=os.path.join(os.environ.get("GLASSINE_CORPUS", ""), "photos"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--case", action="append", choices=CASES)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glassine-itself.", dir="/dev/shm") as folder:
        bench = Bench(options, folder)
        for case in options.case or CASES:
            if case in ("scale", "disk", "memory") and not os.path.isdir(options.photos):
                print(f"case {case}: give --photos DIR or set GLASSINE_CORPUS", file=sys.stderr)
                continue
            globals()[case](bench)


if __name__ == "__main__":
    main()
