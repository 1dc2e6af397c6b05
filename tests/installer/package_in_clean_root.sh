#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package_in_clean_root.sh SOURCE BUILD: makes the .deb, installs it where nothing else is, uses it on the samples,
# removes it again. 77 (skipped) without root's rights or debootstrap.
set -euo pipefail
source_root="$1" build="$2"
# shellcheck source=.ci/roots.sh
source "$source_root/.ci/roots.sh"
skip() { printf 'skipped: %s\n' "$*"; exit 77; }
[ "$(id -u)" = 0 ] || skip "needs root's rights"
# shellcheck disable=SC1091
release="$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")"
base="$roots_folder/$release.base"
[ -e "$base/etc/debian_version" ] || command -v debootstrap >/dev/null || skip "needs debootstrap"

out="$build/package-test"
rm -rf --one-file-system "$out"
mkdir -p "$out/deb"
cpack --config "$build/CPackConfig.cmake" -G DEB -B "$out/deb" >"$out/cpack.log" 2>&1 || { cat "$out/cpack.log"; exit 1; }
base="$(base_root "$release")"
cp -a --reflink=auto "$base" "$out/root"
trap 'rm -rf --one-file-system "$out/root"' EXIT
cp "$out"/deb/*.deb "$out/root/tmp/"
cat >"$out/root/tmp/try.sh" <<'INSIDE'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get -q -y update >/tmp/apt.log 2>&1 && apt-get -q -y install --no-install-recommends /tmp/*.deb >>/tmp/apt.log 2>&1 || {
  tail -n 30 /tmp/apt.log; exit 1; }
for file in /usr/bin/glassine /usr/libexec/glassine/glassine-worker /usr/share/man/man1/glassine.1.gz \
  /usr/share/bash-completion/completions/glassine /usr/share/doc/glassine/copyright; do
  # Debian's minimal images leave manual pages out by configuration; debootstrap's do not.
  [ -s "$file" ] || { echo "not installed: $file"; exit 1; }
done
glassine --version
glassine formats
glassine doctor || true
glassine optimize /mnt/samples --preset web-2048 --output /tmp/out
wanted="$(find /mnt/samples -type f ! -name '*.md' ! -name '*.txt' ! -name '*.json' | wc -l)"
written="$(find /tmp/out -type f | wc -l)"
echo "$written files from $wanted samples"
[ "$written" -ge "$wanted" ]
if command -v glassine-gui >/dev/null; then
  QT_QPA_PLATFORM=offscreen glassine-gui --version
fi
before="$(find /usr -name '*glassine*' | wc -l)"
apt-get -q -y purge glassine >>/tmp/apt.log 2>&1
left="$(find /usr -name '*glassine*')"
[ "$before" -gt 3 ] && [ -z "$left" ] || { echo "left behind: $left"; exit 1; }
INSIDE
in_root "$out/root" "$source_root/resources/samples=/mnt/samples" -- bash /tmp/try.sh
if command -v lintian >/dev/null; then
  lintian --fail-on error --suppress-tags bad-distribution-in-changes-file "$out"/deb/*.deb
fi
