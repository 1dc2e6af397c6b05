#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's way through the real window on a real X server: drag a folder in, pick a preset, compare one photo, Start, open the
# result.
# A picture of every step goes to the folder GLASSINE_STEPS names, or to the build folder.
set -euo pipefail

bin="${GLASSINE_BINARY_DIR:?}/bin"
source_root="${GLASSINE_SOURCE_DIR:?}"
steps="${GLASSINE_STEPS:-$GLASSINE_BINARY_DIR/gui-steps}"

skip() { echo "SKIP: $*"; exit 77; }
fail() {
  echo "FAIL: $*" >&2
  what_is_there >&2 || true
  picture failed || true
  exit 1
}
for tool in Xvfb openbox xdotool import dbus-daemon; do
  command -v "$tool" >/dev/null || skip "there is no $tool here"
done

work="$(mktemp -d)"
children=()
finish() {
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
mkdir -p "$steps" "$work/bin" "$work/home/Pictures"
rm -f "$steps"/*.png

# Photos: the samples, or real ones where there are some.
photos="$work/home/Pictures/Summer"
if [ -n "${GLASSINE_CORPUS:-}" ] && [ -d "$GLASSINE_CORPUS/photos" ]; then
  mkdir -p "$photos"
  find "$GLASSINE_CORPUS/photos" -type f -size -3M | sort | head -n 12 | xargs -d '\n' cp -t "$photos"
else
  cp -r "$source_root/resources/samples/coast" "$photos"
fi
count="$(find "$photos" -type f | wc -l)"

# What would open a result writes down what it was asked for.
printf '#!/bin/sh\nprintf "%%s\\n" "$@" >>"%s"\n' "$work/opened" >"$work/bin/xdg-open"
chmod +x "$work/bin/xdg-open"
: >"$work/opened"

export HOME="$work/home" XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" XDG_CACHE_HOME="$work/cache"
export GLASSINE_STATE_DIR="$work/state" PATH="$work/bin:$PATH" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1
# libxkbcommon copies a part of a packet that is no string of its own.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}${ASAN_OPTIONS:+:}strict_string_checks=0"
unset WAYLAND_DISPLAY QT_SCALE_FACTOR XDG_CURRENT_DESKTOP DBUS_SESSION_BUS_ADDRESS

mkfifo "$work/display"
Xvfb -displayfd 8 -screen 0 1400x900x24 -nolisten tcp 8>"$work/display" >"$work/x.log" 2>&1 &
children+=($!)
read -r -t 20 number <"$work/display" || skip "Xvfb does not start: $(tail -n 1 "$work/x.log")"
export DISPLAY=":$number"
openbox --startup "touch '$work/managed'" >"$work/openbox.log" 2>&1 &
children+=($!)

picture() { import -window root "$steps/$1.png"; }

# What a reader of a failed run wants to know of a machine that is gone by then.
what_is_there() {
  echo "load: $(cat /proc/loadavg)"
  if [ -n "${gui:-}" ]; then
    echo "the program: $(grep -h -E '^(State|Threads|VmRSS)' "/proc/$gui/status" 2>/dev/null | tr -s '\t\n' ' ' || echo gone)"
    for thread in /proc/"$gui"/task/*; do
      echo "  $(cat "$thread/comm" 2>/dev/null): $(cat "$thread/wchan" 2>/dev/null) $(cut -d ' ' -f 1-2 "$thread/syscall" 2>/dev/null)"
    done
  fi
  echo "windows: $(xdotool search --name . 2>/dev/null | while read -r id; do xdotool getwindowname "$id"; done | tr '\n' '|')"
  for log in gui x openbox source; do
    [ ! -s "$work/$log.log" ] || sed "s/^/$log: /" "$work/$log.log" | tail -n 20
  done
}

# wait_for SECONDS WHAT COMMAND…
wait_for() {
  local deadline=$((SECONDS + $1)) what="$2"
  shift 2
  until "$@"; do
    [ "$SECONDS" -lt "$deadline" ] || fail "waited in vain until $what"
    sleep 0.2
  done
}

window_named() { xdotool search --onlyvisible --name "$1" >"$work/window" 2>/dev/null && [ -s "$work/window" ]; }
delivered() { find "$HOME/Pictures/Delivered" -type f 2>/dev/null | wc -l; }
all_delivered() { [ "$(delivered)" -ge "$count" ]; }
something_opened() { grep -q . "$work/opened"; }
says() { [ "$(xdotool getwindowname "$window")" = "$1" ]; }

# What asks to be shown while openbox is starting is never shown.
wait_for 20 "the window manager is ready" test -e "$work/managed"

# Named as soon as it is there or gone.
shown_or_gone() { window_named '^Glassine$' || ! kill -0 "$gui" 2>/dev/null; }
"$bin/glassine-gui" >"$work/gui.log" 2>&1 &
gui=$!
children+=("$gui")
wait_for 90 "the window is there" shown_or_gone
kill -0 "$gui" || fail "the program ended instead of showing its window"
window="$(head -n 1 "$work/window")"
xdotool windowsize --sync "$window" 1180 720
xdotool windowmove "$window" 10 40
xdotool windowactivate --sync "$window"
sleep 1
picture 1-start

"${GLASSINE_BINARY_DIR}/tests/bin/gui_drag_source" "$photos" >"$work/source.log" 2>&1 &
children+=($!)
wait_for 20 "the stand-in for a file manager is there" window_named '^drag-source$'
source="$(head -n 1 "$work/window")"
xdotool windowmove "$source" 1170 780
sleep 0.5
eval "$(xdotool getwindowgeometry --shell "$source")"
xdotool mousemove $((X + 100)) $((Y + 50)) mousedown 1
for step in 1 2 3 4 5 6 7 8; do
  xdotool mousemove $((X + 100 - step * 60)) $((Y + 50 - step * 50))
  sleep 0.1
done
picture 2-drag
xdotool mouseup 1
sleep 3
kill -0 "$gui" || fail "the window is gone after the drop"
picture 3-dropped

# The second card of the list.
xdotool windowactivate --sync "$window"
eval "$(xdotool getwindowgeometry --shell "$window")"
xdotool mousemove $((X + 120)) $((Y + 175)) click 1
sleep 3
picture 4-preset
[ "$(delivered)" -eq 0 ] || fail "something was written before Start"

# Compare one: click on the second photo, and drag the divider to the side.
seen() { import -window root -crop "280x400+$((X + 860))+$((Y + 120))" -depth 8 rgb:- | sha256sum; }
eval "$(xdotool getwindowgeometry --shell "$window")"
xdotool mousemove $((X + 600)) $((Y + 180)) click 1
sleep 4
before="$(seen)"
xdotool mousemove $((X + 1000)) $((Y + 320)) mousedown 1
for step in 1 2 3 4 5; do
  xdotool mousemove $((X + 1000 + step * 20)) $((Y + 320))
  sleep 0.1
done
xdotool mouseup 1
looks_different() { [ "$(seen)" != "$before" ]; }
wait_for 10 "the divider has moved" looks_different
picture 5-compare
[ "$(delivered)" -eq 0 ] || fail "comparing wrote something"

xdotool key ctrl+Return
sleep 1
picture 6-running
wait_for 90 "every photo is delivered" all_delivered
wait_for 20 "the window says it is done" says Glassine
sleep 1
picture 7-finished

# Open the result of the first photo: click on its row, Return.
xdotool mousemove $((X + 600)) $((Y + 130)) click 1
sleep 0.3
xdotool key Return
wait_for 20 "the result is opened" something_opened
opened="$(head -n 1 "$work/opened")"
case "$opened" in
  *"/Pictures/Delivered/"*) ;;
  *) fail "opened $opened, which is no result" ;;
esac
picture 8-opened

xdotool key ctrl+q
gone() { ! kill -0 "$gui" 2>/dev/null; }
wait_for 20 "the window is closed" gone
echo "PASS: $count photos in, $(delivered) files out; pictures in $steps"
