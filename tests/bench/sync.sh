#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures `glassine sync` against rclone on a Ceph gateway of its own on loopback, with the same number of connections and
# parts of the same size. Runs are interleaved, each begins with a fresh server. Prints medians, the ratio of times
# (above 1: Glassine is faster) and the largest memory of one process; asserts nothing.
#
#   sync.sh GLASSINE RGW [--rounds N] [--case small|large]…
#
#   small    2,000 files of 100 KB, four at a time
#   large    one file of 2 GB, four of its parts at a time
#
# RGW is the script that starts and ends the server.
set -euo pipefail

glassine=$1
rgw=$2
shift 2
rounds=3
cases=()
while [ $# -gt 0 ]; do
    case $1 in
        --rounds) rounds=$2; shift 2 ;;
        --case) cases+=("$2"); shift 2 ;;
        *) echo "sync.sh: unknown argument $1" >&2; exit 2 ;;
    esac
done
[ ${#cases[@]} -gt 0 ] || cases=(small large)
for program in rclone radosgw curl /usr/bin/time; do
    command -v "$program" >/dev/null || { echo "$program is not installed"; exit 77; }
done
work=$(mktemp -d "${TMPDIR:-/dev/shm}/glassine-bench.XXXXXX")
trap '"$rgw" down "$work/server"; rm -rf "$work"' EXIT
export GLASSINE_RGW_BYTES=4294967296 # it holds everything in memory
export AWS_ACCESS_KEY_ID=AKIATEST AWS_SECRET_ACCESS_KEY=testing AWS_REGION=us-east-1
export AWS_CONFIG_FILE=/nonexistent AWS_SHARED_CREDENTIALS_FILE=/nonexistent RCLONE_CONFIG=/nonexistent
unset AWS_CA_BUNDLE AWS_PROFILE AWS_SESSION_TOKEN AWS_ENDPOINT_URL AWS_ENDPOINT_URL_S3 || true
export RCLONE_CONFIG_X_TYPE=s3 RCLONE_CONFIG_X_PROVIDER=Ceph RCLONE_CONFIG_X_ENV_AUTH=true
export GLASSINE_STATE_DIR=$work/state XDG_CONFIG_HOME=$work/config

fresh_server() {
    "$rgw" down "$work/server"
    "$rgw" up "$work/server" >/dev/null
    url=$(head -n 1 "$work/server")
    export RCLONE_CONFIG_X_ENDPOINT=$url
    rclone mkdir X:bench 2>/dev/null
    rm -rf "$work/state" "$work/config"
    mkdir -p "$work/state" "$work/config"
    "$glassine" destinations add bench --bucket bench --endpoint "$url" --addressing path --connections 4 --part-size 16 2>/dev/null
}
run_glassine() { "$glassine" sync "$work/files" --to bench --quiet; }
run_rclone() {
    rclone copy "$work/files" X:bench --transfers 4 --checkers 4 --s3-upload-concurrency 4 --s3-chunk-size 16M --s3-upload-cutoff 16M
}
declare -fx run_glassine run_rclone
export glassine work

# measure NAME: appends "seconds peak-KB" of one run; everything has to arrive
measure() {
    fresh_server
    local there
    /usr/bin/time -a -o "$work/$1.times" -f '%e %M' bash -c "run_$1" >"$work/$1.log" 2>&1 || { cat "$work/$1.log" >&2; exit 1; }
    there=$(rclone size --json X:bench | tr -dc '0-9,' | cut -d , -f 1,2) # newer ones tell more
    [ "$there" = "$expected" ] || { echo "$1: $there arrived, $expected were to" >&2; exit 1; }
}
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
column() { cut -d' ' -f"$2" "$work/$1.times" | median; }
# The ratio is taken round by round and then its median: the machine's speed drifts.
ratio() { paste -d' ' "$work/$1.times" "$work/glassine.times" | awk '{ print $1 / $3 }' | median; }

bench() { # TITLE
    local round name
    rm -f "$work"/*.times
    expected=$(find "$work/files" -type f | wc -l),$(find "$work/files" -type f -printf '%s\n' | awk '{ s += $1 } END { printf "%d", s }')
    for ((round = 0; round < rounds; round++)); do
        for name in glassine rclone; do measure "$name"; done
    done
    printf '%-42s %8s %9s %12s\n' "$1" "wall s" "peak MB" "× glassine"
    for name in glassine rclone; do
        printf '%-42s %8.2f %9.1f %12.2f\n' "$name" "$(column "$name" 1)" "$(awk -v kb="$(column "$name" 2)" 'BEGIN { print kb / 1024 }')" "$(ratio "$name")"
    done
    echo
}

for case in "${cases[@]}"; do
    rm -rf "$work/files"
    mkdir -p "$work/files"
    case $case in
        small)
            head -c 200000000 /dev/urandom | split -b 100000 -a 4 -d - "$work/files/photo-"
            bench "small: 2,000 files of 100 KB" ;;
        large)
            head -c 2000000000 /dev/urandom >"$work/files/large.tif"
            bench "large: one file of 2 GB" ;;
        *) echo "sync.sh: no case $case" >&2; exit 2 ;;
    esac
done
