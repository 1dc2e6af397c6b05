#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Glassine against what people use today: same photos, same work, every core allowed to both, runs
# interleaved. Prints medians and the ratio to each peer; asserts nothing, because times depend on the machine.
#
#   bench.sh GLASSINE [--photos DIR] [--rounds N] [--case a|plain|sharpened|profile|c1|c3|full|five|small|mark]…
#
#   a        every JPEG → 2048 px, baseline q82 with its own Huffman tables, upright, sRGB, no metadata
#   plain    the same for photos of 12 megapixels and more, their profiles taken out
#   sharpened  the same, sharpened a little for screens, as presets for the web do (vipsthumbnail cannot)
#   profile  the same photos with an Adobe RGB profile: every pixel is converted
#   c1       the same, Adobe RGB → sRGB by everybody, ImageMagick too
#   c3       what carrying costs: Adobe RGB → sRGB, a logo and written metadata together, each alone, and case plain; the last
#            column of glassine-plain is what is left of its speed (0.8 = a quarter more time). Every photo four times, so that
#            starting and drawing the logo once for each worker hardly count
#   full     those photos in their own size, q82
#   five     2560, 2048, 1280, 640 and 320 px of each
#   small    1000 JPEGs of 64 × 64 px
#   mark     case plain with a logo in the lower right corner; also without it, to see what the logo costs
#
# Peers: vipsthumbnail (one process, one per core, and for small files one for each), the same as a cascade (five sizes
# from the largest, kept uncompressed), ImageMagick mogrify and GraphicsMagick's (a and plain; both with their own
# threads), and sharp (two images in flight) when node and the module are there (npm install --prefix "$SHARP_PREFIX" sharp).
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
[ ${#cases[@]} -gt 0 ] || cases=(a plain sharpened profile c1 c3 full five small mark)
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

# The same work for everybody: no metadata, one scan, and no sharpening but in its case.
glassine_like_peers() { "$glassine" optimize "$1" --output "$work/out" --again --quiet "${@:2}"; }
run_glassine() { glassine_like_peers "$1" --preset "$work/$task.json"; }
vips_save='[Q=82,strip,optimize-coding]'
run_vips_pool() {
    local size
    for size in ${sizes[$task]}; do
        find "$1" -type f -print0 | xargs -0 -P "$cores" -n "$files_at_once" env VIPS_CONCURRENCY=1 vipsthumbnail --size "${size}x${size}>" --export-profile srgb -o "$work/out/%s-$size.jpg$vips_save"
    done
}
run_vips_one() {
    local size
    for size in ${sizes[$task]}; do
        vipsthumbnail "$1"/* --size "${size}x${size}>" --export-profile srgb -o "$work/out/%s-$size.jpg$vips_save"
    done
}
# From the largest size, which stays uncompressed, to the others.
cascade_one() {
    local name=${1##*/} size
    vipsthumbnail "$1" --size "${2}x$2>" --export-profile srgb -o "$work/cascade/$name.v"
    for size in "${@:2}"; do
        vipsthumbnail "$work/cascade/$name.v" --size "${size}x$size>" -o "$work/out/${name%.*}-$size.jpg$vips_save"
    done
    rm "$work/cascade/$name.v"
}
run_vips_cascade() {
    export VIPS_CONCURRENCY=1 work vips_save
    export -f cascade_one
    mkdir -p "$work/cascade"
    # shellcheck disable=SC2016,SC2086  # expanded by the inner shell; a list of sizes
    find "$1" -type f -print0 | xargs -0 -P "$cores" -I {} bash -c 'cascade_one "$@"' cascade {} ${sizes[$task]}
}
# shellcheck disable=SC2086  # options
run_mogrify() { mogrify -path "$work/out" -auto-orient -resize "${sizes[$task]}x${sizes[$task]}>" $mogrify_more -strip -quality 82 -format jpg "$1"/*; }
# shellcheck disable=SC2086  # options
# It puts the whole name that it was given below the folder: so it is given short ones.
run_gm() { (cd "$1" && gm mogrify -output-directory "$work/out" -auto-orient -resize "${sizes[$task]}x${sizes[$task]}>" $mogrify_more -strip -quality 82 -format jpg ./*); }
# shellcheck disable=SC2086  # a list of sizes
run_sharp() { SHARPEN_SIGMA=$sharpen_sigma NODE_PATH=$sharp_prefix/node_modules node "$here/sharp_peer.js" "$1" "$work/out" ${sizes[$task]}; }

# A logo of a fifth of the diagonal, margins of 2 % of the short edge. The peers get it in its final size.
make_logo() {
    vips text "$work/logo-large.png" '<span foreground="white">Jane Doe</span>' --rgba --dpi 600
    vips thumbnail "$work/logo-large.png" "$work/logo.png" 490
    local step='"watermark":{"kind":"image","image":"'$work/logo-large.png'","size":20,"opacity":60}'
    sed 's/"resize":/'"${step//\//\\/}"',&/' "$work/one.json" >"$work/marked.json"
}
run_marked() { glassine_like_peers "$1" --preset "$work/marked.json"; }
mark_one() {
    local name=${1##*/} width height
    vipsthumbnail "$1" --size '2048x2048>' --export-profile srgb -o "$work/marked/$name.v"
    width=$(vipsheader -f width "$work/marked/$name.v")
    height=$(vipsheader -f height "$work/marked/$name.v")
    vips composite2 "$work/marked/$name.v" "$work/logo.png" "$work/marked/$name.2.v" over \
        --x $((width - 490 - 27)) --y $((height - 110 - 27))
    vips flatten "$work/marked/$name.2.v" "$work/out/${name%.*}.jpg$vips_save"
    rm "$work/marked/$name.v" "$work/marked/$name.2.v"
}
run_vips_mark() {
    export VIPS_CONCURRENCY=1 work vips_save
    export -f mark_one
    mkdir -p "$work/marked"
    # shellcheck disable=SC2016  # expanded by the inner shell
    find "$1" -type f -print0 | xargs -0 -P "$cores" -I {} bash -c 'mark_one "$@"' mark {}
}
run_mogrify_mark() {
    mogrify -path "$work/out" -auto-orient -resize '2048x2048>' -gravity southeast \
        -draw "image over 27,27 0,0 '$work/logo.png'" -strip -quality 82 -format jpg "$1"/*
}
bench_mark() { # TITLE FOLDER
    make_logo
    runs=(glassine glassine-without)
    have vips && runs+=(vips-composite)
    have mogrify && runs+=(mogrify)
    rm -f "$work"/*.times
    local round
    for ((round = 0; round < rounds; round++)); do
        measure glassine run_marked "$2"
        measure glassine-without run_glassine "$2"
        have vips && measure vips-composite run_vips_mark "$2"
        if [[ " ${runs[*]} " == *" mogrify "* ]]; then measure mogrify run_mogrify_mark "$2"; fi
    done
    table "$1"
}

# Everything at once, and each alone, against the same photos without a profile.
run_metadata() { glassine_like_peers "$1" --preset "$work/written.json"; }
run_carried() { glassine_like_peers "$1" --preset "$work/carried.json"; }
make_carried() {
    make_logo
    local metadata='"metadata":{"policy":"camera","write-creator":"{creator|Jane Doe}","write-copyright":"© {date:%Y} {creator|Jane Doe}",'
    metadata+='"write-credit":"Doe Photography","write-caption":"{name} of {camera}","write-keywords":"wedding; delivery","write-city":"Vienna"}'
    sed 's/"metadata":{"policy":"none"}/'"${metadata//\//\\/}"'/' "$work/one.json" >"$work/written.json"
    sed 's/"metadata":{"policy":"none"}/'"${metadata//\//\\/}"'/' "$work/marked.json" >"$work/carried.json"
}
bench_carried() { # TITLE FOLDER-IN-ADOBE-RGB FOLDER-WITHOUT-PROFILE
    make_carried
    runs=(glassine glassine-plain glassine-color glassine-logo glassine-metadata)
    rm -f "$work"/*.times
    local round
    for ((round = 0; round < rounds; round++)); do
        measure glassine run_carried "$2"
        measure glassine-plain run_glassine "$3"
        measure glassine-color run_glassine "$2"
        measure glassine-logo run_marked "$3"
        measure glassine-metadata run_metadata "$3"
    done
    table "$1"
}

declare -A sizes=([one]=2048 [sharpened]=2048 [full]=100000 [five]='2560 2048 1280 640 320')

# preset NAME SIZE… : one rendition for each size
preset() {
    local name=$1 size renditions=
    shift
    for size in "$@"; do
        renditions+=${renditions:+,}'{"id":"r'$size'","name":"{name}-'$size'.{ext}","format":"jpeg","target":{"quality":82},
            "encoder":{"progressive":false,"subsampling":"4:2:0"}'
        [ "$size" = 100000 ] || renditions+=',"operations":{"resize":{"fit":"long-edge","pixels":'$size'}}'
        renditions+='}'
    done
    printf '{"glassine":1,"name":"%s","color":{"embed-profile":false},"metadata":{"policy":"none"},"renditions":[%s]}\n' \
        "$name" "$renditions" >"$work/$name.json"
}
# shellcheck disable=SC2086  # a list of sizes
for task in "${!sizes[@]}"; do preset "$task" ${sizes[$task]}; done

sed -i 's/"resize":/"sharpen":{"for":"screen","strength":"low"},&/' "$work/sharpened.json"

# large_photos FOLDER [PROFILE]: copies of the photos of 12 megapixels and more without their profile, or with another
large_photos() {
    local photo pixels
    mkdir -p "$1"
    for photo in "$photos"/*.jpg; do
        pixels=$(($(vipsheader -f width "$photo") * $(vipsheader -f height "$photo")))
        [ "$pixels" -lt 12000000 ] || cp "$photo" "$1/"
    done
    chmod u+w "$1"/*
    local change='-icc_profile:all='
    [ -z "${2:-}" ] || change="-icc_profile<=$2"
    exiftool -q -q -overwrite_original "$change" "$1" >/dev/null
}

# four_times FOLDER: three more copies of every photo
four_times() {
    local photo copy
    for photo in "$1"/*; do
        for copy in 2 3 4; do cp "$photo" "${photo%.*}-$copy.jpg"; done
    done
}

# profile_of NAME: the profile of that name that a photo brings along
profile_of() {
    local photo
    for photo in "$photos"/*.jpg; do
        if exiftool -s3 -icc_profile:profiledescription "$photo" | grep -q "^$1"; then
            exiftool -b -icc_profile "$photo" >"$work/${1// /-}.icc"
            echo "$work/${1// /-}.icc"
            return
        fi
    done
    echo "no photo with a profile $1 in $photos" >&2
    exit 1
}

have_thumbnail() { [ "$task" != sharpened ] && have vipsthumbnail; }
bench_batch() { # TITLE FOLDER with-mogrify|without
    runs=(glassine)
    have_thumbnail && runs+=(vipsthumbnail-per-core vipsthumbnail)
    have_sharp && runs+=(sharp)
    have mogrify && [ "$3" = with-mogrify ] && runs+=(mogrify)
    have gm && [ "$3" = with-mogrify ] && runs+=(gm-mogrify)
    have vipsthumbnail && [ "$task" = five ] && runs+=(vips-cascade)
    rm -f "$work"/*.times
    local round
    for ((round = 0; round < rounds; round++)); do
        measure glassine run_glassine "$2"
        have_thumbnail && measure vipsthumbnail-per-core run_vips_pool "$2"
        have_thumbnail && measure vipsthumbnail run_vips_one "$2"
        have_sharp && measure sharp run_sharp "$2"
        if [[ " ${runs[*]} " == *" mogrify "* ]]; then measure mogrify run_mogrify "$2"; fi
        if [[ " ${runs[*]} " == *" gm-mogrify "* ]]; then measure gm-mogrify run_gm "$2"; fi
        if [[ " ${runs[*]} " == *" vips-cascade "* ]]; then measure vips-cascade run_vips_cascade "$2"; fi
    done
    table "$1"
}

for case in "${cases[@]}"; do
    task=one
    files_at_once=8
    mogrify_more=
    sharpen_sigma=
    [ "$case" = small ] || [ -d "${photos:-}" ] || { echo "case $case: give --photos DIR or set GLASSINE_CORPUS" >&2; continue; }
    case $case in
        a)
            mkdir -p "$work/a"
            cp "$photos"/*.jpg "$work/a/"
            bench_batch "a: $(find "$work/a" -type f | wc -l) JPEG → 2048 px" "$work/a" with-mogrify ;;
        plain)
            large_photos "$work/plain"
            bench_batch "plain: $(find "$work/plain" -type f | wc -l) JPEG of 12 MP and more, no profile → 2048 px" "$work/plain" with-mogrify ;;
        sharpened)
            task=sharpened
            sharpen_sigma=0.6
            mogrify_more='-unsharp 0x0.6+0.35+0.008'
            large_photos "$work/sharpened"
            bench_batch "sharpened: the same, sharpened" "$work/sharpened" with-mogrify ;;
        profile)
            large_photos "$work/profile" "$(profile_of 'Adobe RGB')"
            bench_batch "profile: the same in Adobe RGB → 2048 px" "$work/profile" without ;;
        c1)
            large_photos "$work/c1" "$(profile_of 'Adobe RGB')"
            mogrify_more="-profile $(profile_of 'sRGB IEC61966')"
            bench_batch "c1: $(find "$work/c1" -type f | wc -l) JPEG in Adobe RGB → sRGB, 2048 px" "$work/c1" with-mogrify ;;
        c3)
            large_photos "$work/c3" "$(profile_of 'Adobe RGB')"
            large_photos "$work/c3-plain"
            four_times "$work/c3"
            four_times "$work/c3-plain"
            bench_carried "c3: $(find "$work/c3" -type f | wc -l) JPEG in Adobe RGB → sRGB with logo and metadata" "$work/c3" "$work/c3-plain" ;;
        full)
            task=full
            large_photos "$work/full"
            bench_batch "full: the same, own size" "$work/full" without ;;
        five)
            task=five
            large_photos "$work/five"
            bench_batch "five: the same, five sizes of each" "$work/five" without ;;
        mark)
            large_photos "$work/mark"
            bench_mark "mark: $(find "$work/mark" -type f | wc -l) JPEG of 12 MP and more → 2048 px with a logo" "$work/mark" ;;
        small)
            mkdir -p "$work/small"
            vips black "$work/seed.v" 64 64 --bands 3 >/dev/null
            vips jpegsave "$work/seed.v" "$work/seed.jpg"
            for ((i = 0; i < 1000; i++)); do cp "$work/seed.jpg" "$work/small/$i.jpg"; done
            files_at_once=1 # as people's loops do it
            bench_batch "small: 1000 JPEG of 64 × 64 px" "$work/small" without ;;
        *) echo "bench.sh: no case $case" >&2; exit 2 ;;
    esac
done
