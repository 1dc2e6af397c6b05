#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenStack Swift speaking S3, on loopback, for the tests: proxy, account, container and object server in one process.

swift_server.py up FILE     starts it; FILE gets its address, its folder and its process, a line each. Exit 77 without Swift.
swift_server.py down FILE   ends it
swift_server.py serve FILE FOLDER SECONDS   what `up` starts
"""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SECONDS_AT_MOST = 900  # nothing outlives a test run that was killed
ACCESS, SECRET, REGION = "test:tester", "testing", "us-east-1"
PIPELINE = ("catch_errors gatekeeper healthcheck listing_formats bulk s3api tempauth slo dlo "
            "versioned_writes symlink proxy-server")
SERVERS = ("account", "container", "object")


def lines_of(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read().split("\n")
    except FileNotFoundError:
        return []


def up(path):
    try:
        import eventlet  # noqa: F401
        import swift  # noqa: F401
    except ImportError as missing:
        print(f"{missing.name} is not installed")
        return 77
    down(path)
    folder = tempfile.mkdtemp(prefix="glassine-swift.")
    with open(os.path.join(folder, "out"), "wb") as out:
        server = subprocess.Popen([sys.executable, os.path.abspath(__file__), "serve", path, folder, str(SECONDS_AT_MOST)],
                                  stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True)
    for _ in range(300):
        if lines_of(path):
            return 0
        if server.poll() is not None:
            break
        time.sleep(0.1)
    with open(os.path.join(folder, "out"), encoding="utf-8", errors="replace") as out:
        print(out.read()[-2000:])
    return 1


def down(path):
    lines = lines_of(path)
    if len(lines) < 3:
        return 0
    process = int(lines[2])
    try:
        os.kill(process, signal.SIGTERM)
        for _ in range(100):
            os.kill(process, 0)
            time.sleep(0.05)
    except ProcessLookupError:
        pass
    if os.path.basename(lines[1]).startswith("glassine-swift."):
        shutil.rmtree(lines[1], ignore_errors=True)
    os.unlink(path)
    return 0


def write_settings(root, ports):
    etc = os.path.join(root, "etc")
    for name in SERVERS:
        with open(f"{etc}/{name}-server.conf", "w", encoding="utf-8") as file:
            file.write(f"[DEFAULT]\nswift_dir = {etc}\ndevices = {root}/node\nmount_check = false\n"
                       f"bind_ip = 127.0.0.1\nbind_port = {ports[name]}\nworkers = 0\nlog_level = WARNING\n"
                       f"fallocate_reserve = 0\n[pipeline:main]\npipeline = {name}-server\n"
                       f"[app:{name}-server]\nuse = egg:swift#{name}\n")
    account, user = ACCESS.split(":")
    sections = {
        "DEFAULT": {"swift_dir": etc, "bind_ip": "127.0.0.1", "log_level": "WARNING"},
        "pipeline:main": {"pipeline": PIPELINE},
        "app:proxy-server": {"use": "egg:swift#proxy", "account_autocreate": "true", "allow_account_management": "true"},
        "filter:tempauth": {"use": "egg:swift#tempauth", f"user_{account}_{user}": f"{SECRET} .admin"},
        "filter:s3api": {"use": "egg:swift#s3api", "location": REGION, "dns_compliant_bucket_names": "true",
                         "max_upload_part_num": "10000"},
        "filter:slo": {"use": "egg:swift#slo", "max_manifest_segments": "10000"},
    }
    for name in ("catch_errors", "gatekeeper", "healthcheck", "listing_formats", "bulk", "dlo", "versioned_writes", "symlink"):
        sections[f"filter:{name}"] = {"use": f"egg:swift#{name}"}
    with open(f"{etc}/proxy-server.conf", "w", encoding="utf-8") as file:
        for section, values in sections.items():
            file.write(f"[{section}]\n" + "".join(f"{key} = {value}\n" for key, value in values.items()))


def write_rings(root, ports):
    from array import array
    from swift.common.ring import RingData
    for name in SERVERS:
        device = {"id": 0, "zone": 0, "region": 1, "device": "sda1", "weight": 1.0, "meta": "", "ip": "127.0.0.1",
                  "port": ports[name], "replication_ip": "127.0.0.1", "replication_port": ports[name]}
        RingData([array("H", [0] * 16)], [device], 28).save(f"{root}/etc/{name}.ring.gz")


class Cache(dict):
    """Stands for memcached, which the proxy and its accounts want."""

    def __bool__(self):
        return True  # asked whether there is one, not whether it holds something

    def get(self, key, raise_on_error=False):
        entry = dict.get(self, key)
        return None if entry is None or (entry[1] and entry[1] < time.time()) else entry[0]

    def set(self, key, value, serialize=True, time=0, min_compress_len=0, raise_on_error=False):
        self[key] = (value, (now() + time) if time else 0)

    def incr(self, key, delta=1, time=0):
        value = (self.get(key) or 0) + delta
        self.set(key, value, time=time)
        return value

    def delete(self, key, server_key=None):
        self.pop(key, None)


now = time.time


def serve(path, root, seconds):
    import eventlet
    eventlet.monkey_patch()
    signal.alarm(seconds)
    etc = os.path.join(root, "etc")
    os.makedirs(etc)
    os.makedirs(os.path.join(root, "node", "sda1"))
    import swift.common.utils as utils
    utils.SWIFT_CONF_FILE = os.path.join(etc, "swift.conf")
    with open(utils.SWIFT_CONF_FILE, "w", encoding="utf-8") as file:
        file.write("[swift-hash]\nswift_hash_path_suffix = test\nswift_hash_path_prefix = test\n"
                   "[storage-policy:0]\nname = Policy-0\ndefault = yes\n")
    from swift.common import constraints, storage_policy
    utils.validate_hash_conf()
    storage_policy.reload_storage_policies()
    constraints.reload_constraints()
    from swift.common.wsgi import SwiftHttpProtocol, loadapp
    sockets = {name: eventlet.listen(("127.0.0.1", 0)) for name in SERVERS + ("proxy",)}
    ports = {name: socket.getsockname()[1] for name, socket in sockets.items()}
    write_settings(root, ports)
    write_rings(root, ports)
    cache = Cache()
    for name in SERVERS + ("proxy",):
        app = loadapp(f"{etc}/{name}-server.conf", global_conf={"log_name": name})

        def with_cache(environ, start, app=app):
            environ["swift.cache"] = cache
            return app(environ, start)
        eventlet.spawn(eventlet.wsgi.server, sockets[name], with_cache, utils.NullLogger(),
                       custom_pool=eventlet.GreenPool(256), protocol=SwiftHttpProtocol,
                       capitalize_response_headers=False)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    with open(path + ".new", "w", encoding="utf-8") as file:
        file.write(f"http://127.0.0.1:{ports['proxy']}\n{root}\n{os.getpid()}\n")
    os.rename(path + ".new", path)
    while True:
        eventlet.sleep(3600)


if __name__ == "__main__":
    if len(sys.argv) == 5 and sys.argv[1] == "serve":
        serve(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    elif len(sys.argv) == 3 and sys.argv[1] in ("up", "down"):
        sys.exit({"up": up, "down": down}[sys.argv[1]](os.path.abspath(sys.argv[2])))
    sys.exit(__doc__)
