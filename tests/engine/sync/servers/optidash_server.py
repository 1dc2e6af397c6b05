#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Optidash's API 1.0 as it is documented, on loopback, for the tests: no official client can be told another address.

What it makes of a picture is the picture with "optimized " before it, or what a test says: "made" (base64, by the SHA-1 of what
was sent, or by that and the width that was asked for, "SHA-1/200"). Further settings at /_test/: "expired" (so many results
whose address is no longer valid), "damage" (results that arrive other than announced), "metadata" (the header of binary answers),
"clock".
"""
import base64
import hashlib
import json
import re
import urllib.request
import uuid as uuids

from api_server import Answer, Api, Upload, serve

KEY = "demoapikey"
ROOT = "/1.0"
MIB = 1 << 20
LARGEST = 100 * MIB
OPERATIONS = {"optimize", "flip", "resize", "scale", "crop", "watermark", "mask", "stylize", "adjust", "auto", "border", "padding",
              "filter", "output", "store", "webhook", "cdn", "response", "url", "headers"}
COMPRESSION = {"lossless", "low", "medium", "high"}
FORMATS = {"gif", "jpg", "jp2", "png", "webp"}
RESIZE_MODES = {"auto", "fit"}
GRAVITIES = {"center", "top-left", "top", "top-right", "right", "bottom-right", "bottom", "bottom-left", "left"}
PROVIDERS = {  # what each has to be told
    "aws": {"key", "secret", "bucket", "region"},
    "google": {"key", "secret", "bucket"},
    "azure": {"key", "account", "container"},
    "digitalocean": {"key", "secret", "bucket", "region"},
    "cloudflare": {"key", "secret", "bucket"},
    "alibaba": {"key", "secret", "bucket", "region"},
}
STORE = {"provider", "id", "path", "metadata", "headers", "acl", "class"}
HEADERS = {"Cache-Control", "Content-Type", "Content-Encoding", "Content-Language", "Content-Disposition"}


class Refusal(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


def check(condition, code, message):
    if not condition:
        raise Refusal(code, message)


def described(name, data):
    return {"name": name, "format": name.rsplit(".", 1)[-1].lower(), "width": 1, "height": 1, "bytes": len(data),
            "sha1": hashlib.sha1(data).hexdigest()}


class Optidash(Api):
    def __init__(self):
        super().__init__()
        self.settings = {"expired": 0, "damage": 0, "metadata": "X-Optidash-Metadata", "made": {}}
        self.results, self.stored, self.asked = {}, [], []

    def state(self):
        return {"stored": [{**one, "sha1": hashlib.sha1(one["data"]).hexdigest(), "data": base64.b64encode(one["data"]).decode()}
                           for one in self.stored], "asked": self.asked}

    def answer(self, request):
        with self.lock:
            if request.path.startswith("/temporary/"):
                return self.temporary(request)
            try:
                self.check_key(request)
                return self.api(request)
            except Refusal as refusal:
                return self.refused(request, refusal)

    def refused(self, request, refusal):
        if request.headers.get("x-optidash-binary") == "1" and refusal.code == 422:
            return Answer(422, b"", "application/octet-stream")
        return Answer(refusal.code, {"success": False, "code": refusal.code, "id": str(uuids.uuid4()), "message": refusal.message})

    def check_key(self, request):
        given = request.headers.get("authorization", "")
        basic = "Basic " + base64.b64encode(f"{KEY}:".encode()).decode()
        check(given in (basic, f"Bearer {KEY}"), 401, "Unauthorized. Check your API key.")

    def api(self, request):
        if (request.method, request.path) == ("GET", f"{ROOT}/account"):
            return Answer(200, {"success": True, "code": 200})
        check(request.method == "POST", 405, "Method not allowed.")
        if request.path == f"{ROOT}/upload":
            upload, wanted = request.form.get("file"), json.loads(request.form.get("data", "{}"))
            check(isinstance(upload, Upload), 400, "There is no file.")
            return self.process(request, upload.name, upload.data, wanted)
        check(request.path == f"{ROOT}/fetch", 404, "Not found.")
        wanted = json.loads(request.body)
        check(re.match(r"https?://", wanted.get("url", "")), 400, "There is no url.")
        wish = urllib.request.Request(wanted["url"], headers=wanted.get("headers", {}))
        try:
            with urllib.request.urlopen(wish, timeout=10) as answer:
                data = answer.read()
        except OSError as error:
            raise Refusal(422, f"The image could not be fetched: {error}") from error
        return self.process(request, wanted["url"].rsplit("/", 1)[-1], data, wanted)

    def process(self, request, name, data, wanted):
        check(set(wanted) <= OPERATIONS, 400, f"Unknown: {sorted(set(wanted) - OPERATIONS)}")
        check(wanted.get("optimize", {}).get("compression", "low") in COMPRESSION, 400, "compression")
        output = wanted.get("output", {})
        check(output.get("format", "jpg") in FORMATS, 400, "format")
        check(1 <= output.get("quality", 50) <= 100, 400, "quality")
        check(output.get("encoding", "baseline") == "baseline", 400, "encoding")
        self.check_resize(wanted.get("resize", {"width": 1}))
        check(len(data) <= LARGEST, 413, "The image is too large.")
        check(not data.startswith(b"text"), 415, "Unsupported image format.")
        check(not data.startswith(b"broken"), 422, "The image cannot be decoded.")
        self.asked.append({"name": name, "sha1": hashlib.sha1(data).hexdigest(), "wanted": {**wanted, **({"store": self.without_secrets(wanted["store"])}
                                                                 if "store" in wanted else {})}})
        is_binary = request.headers.get("x-optidash-binary") == "1"
        check(is_binary == (wanted.get("response", {}).get("mode") == "binary"), 400, "Binary takes a header and a mode.")
        check(not is_binary or not {"store", "webhook"} & set(wanted), 400, "Not with binary answers.")
        result = self.made_of(data, wanted)
        made = name.rsplit(".", 1)[0] + "." + output["format"] if "format" in output else name
        said = {"success": True, "code": 200, "id": str(uuids.uuid4()), "input": described(name, data),
                "output": described(made, result)}
        if self.settings["damage"] > 0:
            self.settings["damage"] -= 1
            result = result[:-1] + b"?"
        if is_binary:
            return Answer(200, result, "image/jpeg", {self.settings["metadata"]: json.dumps(said)})
        said["output"]["url"] = self.keep(wanted["store"], result) if "store" in wanted else self.lend(said["id"], result)
        if "webhook" in wanted:
            hook = wanted["webhook"]
            check(re.match(r"https?://", hook.get("url", "")) and 0 <= hook.get("delay", 0) <= 604800, 400, "webhook")
            return Answer(202, {"success": True, "code": 202, "id": said["id"]})
        return Answer(200, said)

    @staticmethod
    def check_resize(resize):
        check(set(resize) <= {"mode", "width", "height", "gravity", "upscale"}, 400, "resize")
        check(resize.get("mode", "auto") in RESIZE_MODES and resize.get("gravity", "center") in GRAVITIES, 400, "resize")
        edges = [resize[edge] for edge in ("width", "height") if edge in resize]
        check(edges and all(isinstance(edge, int) and edge > 0 for edge in edges), 400, "resize")
        check(resize.get("mode") != "fit" or len(edges) == 2, 400, "fit takes both edges")

    def made_of(self, data, wanted):
        sha1 = hashlib.sha1(data).hexdigest()
        width = wanted.get("resize", {}).get("width", 0)
        made = self.settings["made"].get(f"{sha1}/{width}", self.settings["made"].get(sha1))
        return b"optimized " + data if made is None else base64.b64decode(made)

    @staticmethod
    def without_secrets(store):
        return {name: value for name, value in store.items() if name not in ("key", "secret")}

    def keep(self, store, data):
        check("id" in store or store.get("provider") in PROVIDERS, 400, "provider")
        needed = PROVIDERS[store["provider"]] if "provider" in store else {"id"}
        check(needed <= set(store), 400, f"The store misses {sorted(needed - set(store))}")
        check(set(store) <= STORE | needed, 400, f"The store knows no {sorted(set(store) - STORE - needed)}")
        check(set(store.get("headers", {})) <= HEADERS, 400, "headers")
        check(store.get("path") and not store["path"].startswith("/"), 400, "path")
        check(store.get("secret", "demosecret") == "demosecret", 403, "The storage refused the key.")
        place = store.get("bucket") or store.get("container") or store["id"]
        self.stored.append({"place": place, "path": store["path"], "data": data})
        return f"https://{place}.example.com/{store['path']}"

    def lend(self, name, data):
        self.results[name] = data
        return f"{self.origin}/temporary/{name}"

    def temporary(self, request):
        if "authorization" in request.headers:
            return Answer(400, b"Nobody asked who you are.", "text/plain")
        if self.settings["expired"] > 0:
            self.settings["expired"] -= 1
            return Answer(404, b"Gone.", "text/plain")
        name = request.path.split("/")[2]
        return Answer(200, self.results[name], "image/jpeg") if name in self.results else Answer(404, b"", "text/plain")


if __name__ == "__main__":
    serve(Optidash())
