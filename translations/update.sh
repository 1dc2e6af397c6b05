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
"$lupdate" "${common[@]}" "${sources[@]}" -ts "$folder/glassine_de.ts" -target-language de
"$lupdate" "${common[@]}" -pluralonly "${sources[@]}" -ts "$folder/glassine_en.ts" -target-language en
