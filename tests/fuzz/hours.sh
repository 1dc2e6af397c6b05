#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Gives every fuzz target so many seconds of processor time, as many at once as there are processors. What each has had is
# kept beside its corpus, so that an interrupted run goes on where it was.
#   hours.sh FOLDER SECONDS    FOLDER: build/fuzz, with the targets in fuzz/
set -euo pipefail

folder="${1:?the folder of the build}"
wanted="${2:?seconds of processor time for each target}"
slice="${GLASSINE_FUZZ_SLICE:-300}" # seconds of one run: a target that was interrupted loses no more
[ "$slice" -le "$wanted" ] || slice="$wanted"
spent="$folder/spent"
mkdir -p "$folder/corpus" "$folder/found" "$spent"
rm -f "$spent"/*.running "$spent/failed"

had() { awk '{ sum += $1 } END { print int(sum) }' "$spent/$1" 2>/dev/null || echo 0; }

# The name of the target that has had least, claimed for the caller; nothing when all have had enough.
claim() {
  local program name least='' seconds most="$wanted"
  exec 8>"$spent/.lock"
  flock 8
  for program in "$folder"/fuzz/*_fuzz; do
    name="${program##*/}"
    seconds="$(had "$name")"
    if [ ! -e "$spent/$name.running" ] && [ "$seconds" -lt "$most" ]; then
      least="$name" most="$seconds"
    fi
  done
  if [ -n "$least" ]; then touch "$spent/$least.running"; fi
  exec 8>&-
  printf '%s' "$least"
}

# One slice of a target; the seconds it took are added to what it has had.
run_slice() {
  local name="$1" log="$spent/$1.log" code=0 times
  mkdir -p "$folder/corpus/$name"
  times="$({ TIMEFORMAT='%U %S'; time "$folder/fuzz/$name" -max_total_time="$slice" -timeout=60 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$folder/found/$name-" "$folder/corpus/$name" </dev/null >"$log" 2>&1; } 2>&1)" || code=$?
  awk '{ print $1 + $2 }' <<<"${times##*$'\n'}" >>"$spent/$name"
  rm -f "$spent/$name.running"
  printf '%s: %s s, %s inputs tried\n' "$name" "$(had "$name")" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
  if [ "$code" != 0 ]; then
    printf '%s ended with %s, see %s\n' "$name" "$code" "$log"
    tail -n 30 "$log"
    touch "$spent/failed"
  fi
}

work() {
  local name
  while [ ! -e "$spent/failed" ]; do
    name="$(claim)"
    [ -n "$name" ] || break
    run_slice "$name"
  done
}

for ((i = 0; i < $(nproc); ++i)); do work & done
wait
[ ! -e "$spent/failed" ]
