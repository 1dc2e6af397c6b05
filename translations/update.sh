#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# update.sh LUPDATE SOURCE-TREE FOLDER: brings FOLDER/glassine_*.ts up to date with the sources. No places are
# stored, so that moving code is no change of a translation.
set -euo pipefail
lupdate="$1" tree="$2" folder="$3"
cd "$tree"
sources=()
for top in app engine ui; do
  if [ -d "$top" ]; then sources+=("$top"); fi
done
common=(-silent -recursive -extensions "cpp,h" -locations none -no-obsolete -source-language en)
for file in "$folder"/glassine_*.ts; do
  language="$(basename "$file" .ts)"
  language="${language#glassine_}"
  if [ "$language" != en ]; then
    "$lupdate" "${common[@]}" "${sources[@]}" -ts "$file" -target-language "$language"
  fi
done
# English needs words only where a number changes them.
"$lupdate" "${common[@]}" -pluralonly "${sources[@]}" -ts "$folder/glassine_en.ts" -target-language en
