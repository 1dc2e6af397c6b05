#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# rgw.sh up|down FILE: a Ceph S3 gateway on loopback for the tests, with one monitor and one storage daemon that keeps objects in
# memory. `up` writes the gateway's address into the first line of FILE, its folder into the second, its processes into the
# third. Exit 77 when Ceph is not installed.
set -euo pipefail
action="${1:?up or down}"
file="${2:?file for the address}"
daemons=(ceph-mon ceph-osd radosgw)
seconds_at_most=900 # nothing outlives a test run that was killed

down() {
  [ -r "$file" ] || return 0
  local folder pids pid
  folder="$(sed -n 2p "$file")"
  read -r -a pids <<<"$(sed -n 3p "$file")"
  # The gateway first: without the others it takes minutes to end.
  for ((i = ${#pids[@]} - 1; i >= 0; --i)); do
    pid="${pids[i]}"
    kill "$pid" 2>/dev/null || continue
    for ((n = 0; n < 200; ++n)); do
      kill -0 "$pid" 2>/dev/null || break
      [ "$n" -lt 150 ] || kill -9 "$pid" 2>/dev/null || true
      sleep 0.05
    done
  done
  [[ $folder == /tmp/glassine-rgw.* ]] && rm -rf "$folder"
  rm -f "$file"
}

# A port nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      printf '%s\n' "$port"
      return
    fi
  done
}

configure() { # configure FOLDER MONITOR-PORT GATEWAY-PORT
  cat >ceph.conf <<CONF
[global]
fsid = $(</proc/sys/kernel/random/uuid)
mon host = v1:127.0.0.1:$2
mon initial members = a
public network = 127.0.0.0/8
cluster network = 127.0.0.0/8
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
ms bind ipv6 = false
ms bind ipv4 = true
ms bind msgr2 = false
run dir = $1
admin socket = $1/\$name.asok
pid file = $1/\$name.pid
log file = $1/\$name.log
keyring = $1/keyring
[mon]
mon data = $1/mon
mon data avail warn = 1
mon data avail crit = 1
# 13 s to start otherwise
paxos propose interval = 0.05
paxos min wait = 0.01
mon tick interval = 1
[osd]
osd data = $1/osd
osd objectstore = memstore
memstore device bytes = ${GLASSINE_RGW_BYTES:-2147483648}
osd class load list = *
# One start in seven fails with "wrong fsid" when the daemon enters itself.
osd class update on start = false
osd crush update on start = false
osd mon shutdown timeout = 1
[client]
rgw frontends = beast endpoint=127.0.0.1:$3
rgw enable usage log = false
rgw enable gc threads = false
rgw enable lc threads = false
rgw run sync thread = false
rgw thread pool size = 16
rgw dns name = s3.localhost
CONF
}

# start NAME COMMAND…: in the background, detached from our streams
start() {
  local name="$1"
  shift
  timeout "$seconds_at_most" "$@" </dev/null >"$name.out" 2>&1 &
  pids+=("$!")
  printf '%s\n%s\n%s\n' "" "$folder" "${pids[*]}" >"$file"
}

# until_it WORKS…: a command that fails for some time
until_it() {
  for ((n = 0; n < 150; ++n)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  printf 'gave up waiting for: %s\n' "$*" >&2
  return 1
}
osd_is_up() { ceph -c ceph.conf osd stat | grep -q '1 up'; }

up() {
  local daemon
  for daemon in "${daemons[@]}" ceph curl; do
    command -v "$daemon" >/dev/null || { printf '%s is not installed\n' "$daemon"; exit 77; }
  done
  down
  folder="$(mktemp -d /tmp/glassine-rgw.XXXXXX)" # short: socket names have 108 bytes
  pids=()
  trap 'tail -n 5 "$folder"/*.out >&2 || true; down' ERR
  local monitor port osd
  monitor="$(free_port)"
  port="$(free_port)"
  cd "$folder"
  mkdir mon osd
  configure "$folder" "$monitor" "$port"
  export CEPH_CONF="$folder/ceph.conf"
  monmaptool --create --clobber --fsid "$(sed -n 's/^fsid = //p' ceph.conf)" --addv a "[v1:127.0.0.1:$monitor]" monmap >/dev/null
  ceph-authtool --create-keyring keyring --gen-key -n mon. --cap mon 'allow *' >/dev/null 2>&1
  ceph-authtool keyring --gen-key -n client.admin --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *' >/dev/null 2>&1
  ceph-mon --mkfs -i a --monmap monmap --keyring keyring -c ceph.conf >mkfs.out 2>&1
  start mon ceph-mon -f -i a -c ceph.conf
  until_it timeout 5 ceph -c ceph.conf mon stat
  osd="$(</proc/sys/kernel/random/uuid)"
  ceph -c ceph.conf osd new "$osd" >/dev/null
  ceph -c ceph.conf osd crush add osd.0 1.0 root=default host=local >/dev/null 2>&1
  ceph-osd -i 0 --mkfs --osd-uuid "$osd" -c ceph.conf >mkfs.out 2>&1
  start osd ceph-osd -f -i 0 -c ceph.conf
  until_it osd_is_up
  start rgw radosgw -f -n client.admin -c ceph.conf
  until_it curl --noproxy '*' -s -o /dev/null "http://127.0.0.1:$port/"
  radosgw-admin -c ceph.conf user create --uid=test --display-name=test --access-key=AKIATEST --secret=testing >/dev/null 2>&1
  printf '%s\n%s\n%s\n' "http://127.0.0.1:$port" "$folder" "${pids[*]}" >"$file"
}

case "$action" in
  up) up ;;
  down) down ;;
  *) printf 'rgw.sh up|down FILE\n' >&2; exit 2 ;;
esac
