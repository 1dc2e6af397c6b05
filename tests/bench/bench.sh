#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Glassine against what people use today: same photos, same work, every core allowed to both, runs
# interleaved. Prints medians and the ratio to each peer; asserts nothing, because times depend on the machine.
#
#   bench.sh GLASSINE [--photos DIR] [--rounds N] [--case a|small|resume]…
#
# Peers: vipsthumbnail (one process, and one per core), ImageMagick mogrify, and sharp (two images in flight) when
# node and the module are there (npm install --prefix "$SHARP_PREFIX" sharp).
set -euo pipefail

glassine=$1
shift
photos=${GLASSINE_CORPUS:+$GLASSINE_CORPUS/photos}
rounds=5
cases=()
while [ $# -gt 0 ]; do
    case $1 in
        --photos) photos=$2; shift 2 ;;
        --rounds) rounds=$2; shift 2 ;;
        --case) cases+=("$2"); shift 2 ;;
        *) echo "bench.sh: unknown argument $1" >&2; exit 2 ;;
    esac
done
[ ${#cases[@]} -gt 0 ] || cases=(a small)
here=$(cd "$(dirname "$0")" && pwd)
cores=$(nproc)
work=$(mktemp -d "${TMPDIR:-/dev/shm}/glassine-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
export GLASSINE_STATE_DIR=$work/state
sharp_prefix=${SHARP_PREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/glassine/bench}

have() { command -v "$1" >/dev/null 2>&1; }
have_sharp() { have node && [ -d "$sharp_prefix/node_modules/sharp" ]; }

# measure NAME COMMAND… : appends "wall cpu" in seconds to NAME's figures
measure() {
    local name=$1 out
    shift
    rm -rf "$work/out"
    mkdir -p "$work/out"
    TIMEFORMAT='%R %U %S'
    { out=$( { time "$@" >"$work/$name.log" 2>&1; } 2>&1 ) || true; }
    awk '{ print $1, $2 + $3 }' <<<"$out" >>"$work/$name.times"
    find "$work/out" -type f | wc -l >"$work/$name.files"
    du -sb "$work/out" | cut -f1 >"$work/$name.bytes"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
wall() { cut -d' ' -f1 "$work/$1.times" | median; }
cpu() { cut -d' ' -f2 "$work/$1.times" | median; }
# The ratio is taken round by round and then its median: the machine's speed drifts.
ratio() { paste -d' ' "$work/$2.times" "$work/$1.times" | awk '{ print $1 / $3 }' | median; }

table() {
    printf '%-34s %8s %8s %7s %9s %12s\n' "$1" "wall s" "cpu s" "files" "MB out" "× glassine"
    local name
    for name in "${runs[@]}"; do
        printf '%-34s %8.2f %8.2f %7d %9.2f %12.2f\n' "$name" "$(wall "$name")" "$(cpu "$name")" \
            "$(cat "$work/$name.files")" "$(awk '{ print $1 / 1e6 }' "$work/$name.bytes")" "$(ratio glassine "$name")"
    done
    echo
}

run_glassine() { "$glassine" optimize "$1" --preset web-2048 --output "$work/out" --again --quiet --set metadata.policy=none; }
run_vips_pool() { find "$1" -type f | xargs -P "$cores" -n 8 env VIPS_CONCURRENCY=1 vipsthumbnail --size 2048x2048\> --export-profile srgb -o "$work/out/%s.jpg[Q=82,strip,optimize-coding,interlace]"; }
run_vips_one() { vipsthumbnail "$1"/* --size 2048x2048\> --export-profile srgb -o "$work/out/%s.jpg[Q=82,strip,optimize-coding,interlace]"; }
run_mogrify() { mogrify -path "$work/out" -auto-orient -resize '2048x2048>' -strip -interlace JPEG -quality 82 -format jpg "$1"/*; }
run_sharp() { NODE_PATH=$sharp_prefix/node_modules node "$here/sharp_peer.js" "$1" "$work/out"; }

bench_batch() { # TITLE FOLDER
    runs=(glassine)
    have vipsthumbnail && runs+=(vipsthumbnail-per-core vipsthumbnail)
    have_sharp && runs+=(sharp)
    have mogrify && [ "$3" = with-mogrify ] && runs+=(mogrify)
    rm -f "$work"/*.times
    local round
    for ((round = 0; round < rounds; round++)); do
        measure glassine run_glassine "$2"
        have vipsthumbnail && measure vipsthumbnail-per-core run_vips_pool "$2"
        have vipsthumbnail && measure vipsthumbnail run_vips_one "$2"
        have_sharp && measure sharp run_sharp "$2"
        if [[ " ${runs[*]} " == *" mogrify "* ]]; then measure mogrify run_mogrify "$2"; fi
    done
    table "$1"
}

for case in "${cases[@]}"; do
    case $case in
        a)
            [ -d "${photos:-}" ] || { echo "case a: give --photos DIR or set GLASSINE_CORPUS" >&2; continue; }
            mkdir -p "$work/a"
            cp "$photos"/*.jpg "$work/a/"
            bench_batch "A: $(find "$work/a" -type f | wc -l) JPEG → 2048 px, q82" "$work/a" with-mogrify ;;
        small)
            mkdir -p "$work/small"
            vips black "$work/seed.v" 64 64 --bands 3 >/dev/null
            vips jpegsave "$work/seed.v" "$work/seed.jpg"
            for ((i = 0; i < 1000; i++)); do cp "$work/seed.jpg" "$work/small/$i.jpg"; done
            bench_batch "1000 JPEG of 64 × 64 px" "$work/small" without ;;
        *) echo "bench.sh: no case $case" >&2; exit 2 ;;
    esac
done
