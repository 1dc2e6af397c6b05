#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening.sh BUILD PROGRAM…: position-independent, full RELRO, stack protector, FORTIFY, and for CET the notes of
# the programs and of every object of ours (the linker puts the programs' there whatever is inside).
set -euo pipefail
build="$1"
shift
failed=0
complain() { printf '%s\n' "$*"; failed=1; }

# has_cet: reads `readelf --notes`, whose lines differ between releases only in their spaces
has_cet() { grep -qE 'x86 feature:.*IBT.*SHSTK'; }

if command -v hardening-check >/dev/null; then
  # Older ones look at CET too and newer ones at more; each says "yes", "no…" or "unknown…".
  report="$(hardening-check "$@" || true)"
  # glassine-archive calls memcpy and its like with bounds the compiler knows: none is left to be checked at run time.
  unfortified=0
  for program in "$@"; do
    if [ "${program##*/}" = glassine-archive ]; then unfortified=1; fi
  done
  for word in 'Position Independent Executable' 'Stack protected' 'Fortify Source functions' 'Read-only relocations' \
    'Immediate binding'; do
    count="$(grep -cE "^ *$word: yes" <<<"$report" || true)"
    expected=$#
    if [ "$word" = 'Fortify Source functions' ]; then expected=$(($# - unfortified)); fi
    [ "$count" -ge "$expected" ] || complain "hardening-check: '$word' is not yes everywhere"
  done
  # Branch protection is what other processors have in place of CET.
  bad="$(grep -E ': no([ ,]|$)' <<<"$report" | grep -vE 'Branch Protection|only unprotected functions found' || true)"
  [ -z "$bad" ] || complain "hardening-check: $bad"
  [ "$failed" = 0 ] || printf '%s\n' "$report"
fi

if [ "$(uname -m)" = x86_64 ]; then
  for program in "$@"; do
    readelf --notes --wide "$program" | has_cet || complain "${program##*/}: no IBT and SHSTK in its notes"
  done
  objects=0
  while IFS= read -r -d '' object; do
    objects=$((objects + 1))
    readelf --notes --wide "$object" 2>/dev/null | has_cet || complain "${object#"$build"/}: compiled without -fcf-protection"
  done < <(find "$build"/{engine,app,ui,translations} -name '*.o' -size +0 -print0 2>/dev/null)
  [ "$objects" -gt 0 ] || complain "no object was looked at"
fi

if [ "$failed" = 0 ] && ! command -v hardening-check >/dev/null; then
  printf 'hardening-check is not installed (Debian package devscripts): only CET was looked at\n'
  exit 77
fi
exit "$failed"
