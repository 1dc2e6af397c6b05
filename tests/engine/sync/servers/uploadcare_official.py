#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Uploadcare's own clients against uploadcare_server.py. Exit 77, skipped, without node or the clients, which
`./dev test sync` installs with npm."""
import os
import shutil
import subprocess
import sys


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = os.environ.get("UPLOADCARE_PREFIX") or os.path.join(cache, "glassine", "uploadcare")
    if not shutil.which("node"):
        print("SKIP: node is not installed")
        return 77
    if not os.path.isdir(os.path.join(folder, "node_modules", "@uploadcare")):
        print(f'SKIP: there are no Uploadcare clients in {folder}; "./dev test sync" installs them with npm')
        return 77
    server = subprocess.Popen([sys.executable, os.path.join(here, "uploadcare_server.py")],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        origin = server.stdout.readline().strip()
        return subprocess.run(["node", os.path.join(here, "uploadcare_official.mjs"), folder, origin], check=False).returncode
    finally:
        server.stdin.close()
        server.wait(10)


sys.exit(main())
