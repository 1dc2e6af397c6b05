#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.sh LUPDATE SOURCE-TREE: brings copies of the translations up to date with the sources and reports what is
# missing, unfinished, left over, or has other placeholders than its source.
set -euo pipefail
lupdate="$1" tree="$2"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

# problems FILE: one line per message that is not as it should be
problems() {
  awk '
    function placeholders(text, seen, result, i) {
      result = ""
      for (i = 1; i <= 9; ++i) if (index(text, "%" i)) result = result "%" i
      return result
    }
    /<name>/ { context = $0; gsub(/ *<\/?name>/, "", context) }
    /<message/ { numerus = index($0, "numerus=") > 0; translation = ""; inside = 0; bad = 0; source = "" }
    /<source>/ { insource = 1 }
    insource { source = source $0 }
    /<\/source>/ { insource = 0; gsub(/ *<\/?source>/, "", source) }
    /<translation/ { inside = 1; bad = index($0, "type=") > 0 }
    inside { translation = translation $0; if ($0 ~ /<numerusform><\/numerusform>/) bad = 1 }
    /<\/translation>/ {
      inside = 0
      gsub(/<translation[^>]*>|<\/translation>|^ +/, "", translation)
      ++count
      if (bad || translation == "") print context ": not translated: " source
      else if (placeholders(source) != placeholders(translation))
        print context ": other placeholders than the source: " source
    }
    END { if (!count) print "no messages at all" }' "$1"
}

cp "$tree"/translations/glassine_*.ts "$scratch"
bash "$tree/translations/update.sh" "$lupdate" "$tree" "$scratch" >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
failed=0
for file in "$scratch"/glassine_*.ts; do
  language="$(basename "$file" .ts)"
  language="${language#glassine_}"
  found="$(problems "$file")"
  # What lupdate dropped is no longer in the sources.
  while IFS= read -r source; do
    [ -z "$source" ] || found+="${found:+$'\n'}left over: $source"
  done <<<"$(comm -23 <(grep '<source>' "$tree/translations/glassine_$language.ts" | sort -u) <(grep '<source>' "$file" | sort -u))"
  if [ -n "$found" ]; then
    printf 'glassine_%s.ts (run ./dev translations, then translate):\n%s\n' "$language" "$found"
    failed=1
  fi
done

# This test can fail: an emptied translation must be seen.
awk '/<translation>/ && !done { sub(/<translation>.*<\/translation>/, "<translation type=\"unfinished\"></translation>"); done = 1 } { print }' \
  "$scratch/glassine_de.ts" >"$scratch/broken.ts"
[ "$(problems "$scratch/broken.ts" | wc -l)" -gt "$(problems "$scratch/glassine_de.ts" | wc -l)" ] || {
  echo "an emptied translation was not noticed"
  [ "$failed" = 1 ] || failed=1
}
exit "$failed"
