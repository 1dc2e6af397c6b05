# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian roots for trying things in a clean system; sourced by in-distro and by the package test. Needs root's
# rights, debootstrap and, the first time, the network (GLASSINE_MIRROR names a mirror).
roots_folder="${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/glassine/roots"

# base_root NAME: the path of an untouched minimal root of this release, made once.
base_root() {
  local base="$roots_folder/$1.base"
  if [ ! -e "$base/etc/debian_version" ]; then
    printf 'Making a Debian %s root in %s (debootstrap)\n' "$1" "$base" >&2
    mkdir -p "$roots_folder"
    # Beside its final name, so that an interrupted one is never taken for a whole one.
    rm -rf --one-file-system "$base.new"
    if ! debootstrap --variant=minbase "$1" "$base.new" "${GLASSINE_MIRROR:-http://deb.debian.org/debian}" \
      </dev/null >"$roots_folder/$1.log" 2>&1; then
      tail -n 20 "$roots_folder/$1.log" >&2
      return 1
    fi
    mv "$base.new" "$base"
  fi
  printf '%s\n' "$base"
}

# in_root ROOT [FOLDER=INSIDE]… -- NAME=VALUE… COMMAND ARGS…: a command in a root, with these folders read-only inside
# and only this environment. Mounts and processes live in namespaces of their own: they are gone when this ends,
# however it ends.
in_root() {
  local root="$1" binds=() environment=(
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "TERM=${TERM:-dumb}")
  shift
  while [ "$1" != -- ]; do
    binds+=("${1%%=*}" "${1#*=}")
    shift
  done
  shift
  cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
  # shellcheck disable=SC2016  # expanded by the inner shell
  local inside='
    set -e
    root="$1"; count="$2"; shift 2
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    while [ "$count" -gt 0 ]; do
      mkdir -p "$root$2"
      mount --bind "$1" "$root$2"
      mount -o remount,bind,ro "$root$2"
      shift 2; count=$((count - 2))
    done
    exec chroot "$root" env -i "$@"'
  unshare --mount --propagation private --pid --fork --kill-child -- bash -c "$inside" in_root \
    "$root" "${#binds[@]}" "${binds[@]}" "${environment[@]}" "$@" </dev/null
}
