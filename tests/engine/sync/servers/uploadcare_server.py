#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uploadcare's Upload API (2024-02-12) and REST API (0.7) as they are documented, on loopback, for the tests.

Its parts go to addresses that carry their right in the query, as the real ones do. The official clients pass it first:
see uploadcare_official.mjs.

Settings at /_test/: "signed" (uploads need a signature or a token), "ready_after" (polls of /info/ before a file is ready),
"throttle" (requests that are too many), "page" (files of one list), "autostore", "lose" (bytes each file arrives without),
"late" (lists that know nothing yet), "clock" (seconds that it is ahead).
"""
import base64
import datetime
import email.utils
import hashlib
import hmac
import json
import re
import time
import urllib.parse
import uuid as uuids

from api_server import Answer, Api, Upload, serve

PUBLIC, SECRET = "demopublickey", "demosecretkey"
MIB = 1 << 20
DIRECT_AT_MOST = 100_000_000
MULTIPART_FROM = 10 * MIB
PART_FROM, PART_TO = 5 * MIB, 5 << 30
SKEW_SECONDS = 15 * 60

ERRORS = {  # code of Uploadcare: status, sentence
    "ProjectPublicKeyRequiredError": (403, "UPLOADCARE_PUB_KEY is required."),
    "ProjectPublicKeyInvalidError": (403, "UPLOADCARE_PUB_KEY is invalid."),
    "SignatureRequiredError": (400, "`signature` is required."),
    "SignatureInvalidError": (403, "Invalid signature."),
    "SignatureExpirationError": (403, "Expired signature."),
    "AccessTokenInvalidError": (401, "Invalid token."),
    "AccessTokenExpiredError": (401, "Expired token."),
    "RequestFilesRequiredError": (400, "Request does not contain files."),
    "FileSizeLimitExceededError": (413, "File is too large."),
    "MultipartFileSizeTooSmallError": (400, f"File size can not be less than {MULTIPART_FROM} bytes. "
                                            "Please use direct upload instead of multipart."),
    "MultipartPartSizeInvalidError": (400, "Multipart Part size is invalid."),
    "MultipartUploadSizeTooSmallError": (400, "File size mismatch. Not all parts uploaded?"),
    "FileNotFoundError": (404, "File is not found."),
    "FileMetadataKeyLengthError": (400, "Metadata key must be between 1 and 64 characters."),
    "FileMetadataValueLengthError": (400, "Metadata value must be between 1 and 512 characters."),
    "RequestThrottledError": (429, "Request was throttled."),
}


class Refusal(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def unbase64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def iso(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).isoformat().replace("+00:00", "Z")


class File:
    def __init__(self, name, kind, size, form, autostore, now):
        self.uuid = str(uuids.uuid4())
        self.name, self.kind, self.size = name, kind, size
        self.metadata = metadata_of(form)
        self.tags = [tag for tag in form.get("tags", "").split(",") if tag]
        wish = form.get("UPLOADCARE_STORE", "auto")
        self.stored = now if wish == "1" or (wish == "auto" and autostore) else None
        self.uploaded = now
        self.removed = None
        self.data = b""
        self.parts, self.part_size = {}, 0
        self.is_whole = False
        self.polls = 0


def metadata_of(form):
    metadata = {}
    for name, value in form.items():
        found = re.fullmatch(r"metadata\[(.*)\]", name)
        if not found:
            continue
        if not re.fullmatch(r"[A-Za-z0-9_.:-]{1,64}", found[1]):
            raise Refusal("FileMetadataKeyLengthError")
        if not 1 <= len(value) <= 512:
            raise Refusal("FileMetadataValueLengthError")
        metadata[found[1]] = value
    return metadata


class Uploadcare(Api):
    def __init__(self):
        super().__init__()
        self.files = {}
        self.settings = {"signed": False, "ready_after": 1, "throttle": 0, "page": 1000, "autostore": True, "lose": 0,
                         "late": 0}

    def state(self):
        return {"files": [{**self.rest_info(file), "sha256": hashlib.sha256(file.data).hexdigest(), "whole": file.is_whole,
                           "bytes": len(file.data)} for file in self.files.values()]}

    def control(self, request):
        name = request.path.removeprefix("/_test/bytes/")
        return Answer(200, self.files[name].data, "image/jpeg") if name in self.files else super().control(request)

    def answer(self, request):
        with self.lock:
            if request.path.startswith("/files/"):
                return self.rest(request)
            if request.path.startswith("/parts/"):
                return self.take_part(request)
            try:
                return Answer(200, self.upload_api(request))
            except Refusal as refusal:
                status, text = ERRORS[refusal.code]
                headers = {"Retry-After": "1"} if status == 429 else {}
                if request.query.get("jsonerrors") == "1":
                    error = {"status_code": status, "content": text, "error_code": refusal.code}
                    return Answer(200, {"error": error}, headers=headers)
                return Answer(status, text.encode(), "text/plain", headers)

    # Upload API

    def upload_api(self, request):
        form = request.form
        key = form.get("UPLOADCARE_PUB_KEY") or form.get("pub_key")
        if not key:
            raise Refusal("ProjectPublicKeyRequiredError")
        if key != PUBLIC:
            raise Refusal("ProjectPublicKeyInvalidError")
        if self.settings["throttle"] > 0:
            self.settings["throttle"] -= 1
            raise Refusal("RequestThrottledError")
        route = {("POST", "/base/"): self.base, ("POST", "/multipart/start/"): self.start,
                 ("POST", "/multipart/complete/"): self.complete, ("GET", "/info/"): self.info}
        return route[request.method, request.path](request)

    def check_right(self, request):
        if not self.settings["signed"]:
            return
        signature, expire = request.form.get("signature"), request.form.get("expire")
        if signature or expire:
            wanted = hmac.new(SECRET.encode(), (expire or "").encode(), hashlib.sha256).hexdigest()
            if not hmac.compare_digest(wanted, signature or ""):
                raise Refusal("SignatureInvalidError")
            if int(expire) < self.now():
                raise Refusal("SignatureExpirationError")
            return
        token = re.fullmatch(r"Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)", request.headers.get("authorization", ""))
        if not token:
            raise Refusal("SignatureRequiredError")
        key = hashlib.sha256(SECRET.encode()).digest()
        signed = f"{token[1]}.{token[2]}".encode()
        head, claims = json.loads(unbase64(token[1])), json.loads(unbase64(token[2]))
        if head.get("alg") != "HS256" or not hmac.compare_digest(hmac.new(key, signed, hashlib.sha256).digest(), unbase64(token[3])):
            raise Refusal("AccessTokenInvalidError")
        if not isinstance(claims.get("iat"), int) or claims["iat"] > self.now() + 60:
            raise Refusal("AccessTokenInvalidError")
        end = claims.get("exp", claims["iat"] + 86400)
        if not isinstance(end, int) or end - claims["iat"] > 86400:
            raise Refusal("AccessTokenInvalidError")
        if end < self.now():
            raise Refusal("AccessTokenExpiredError")

    def base(self, request):
        self.check_right(request)
        uploads = {name: value for name, value in request.form.items() if isinstance(value, Upload)}
        if not uploads:
            raise Refusal("RequestFilesRequiredError")
        answer = {}
        for name, upload in uploads.items():
            if len(upload.data) >= DIRECT_AT_MOST:
                raise Refusal("FileSizeLimitExceededError")
            data = upload.data[:len(upload.data) - self.settings["lose"]]
            file = File(upload.name, upload.kind, len(data), request.form, self.settings["autostore"], self.now())
            file.data, file.is_whole = data, True
            self.files[file.uuid] = file
            answer[name] = file.uuid
        return answer

    def part_address(self, file, number, until):
        right = hmac.new(SECRET.encode(), f"{file.uuid} {number} {until}".encode(), hashlib.sha256).hexdigest()
        return f"{self.origin}/parts/{file.uuid}/{number}?until={until}&right={right}"

    def start(self, request):
        self.check_right(request)
        form = request.form
        size, part_size = int(form["size"]), int(form.get("part_size") or PART_FROM)
        if size < MULTIPART_FROM:
            raise Refusal("MultipartFileSizeTooSmallError")
        if not PART_FROM <= part_size <= PART_TO:
            raise Refusal("MultipartPartSizeInvalidError")
        file = File(form["filename"], form.get("content_type", "application/octet-stream"), size, form,
                    self.settings["autostore"], self.now())
        file.part_size = part_size
        self.files[file.uuid] = file
        until = int(self.now()) + 86400
        count = -(-size // part_size)
        return {"uuid": file.uuid, "parts": [self.part_address(file, number, until) for number in range(1, count + 1)]}

    def take_part(self, request):
        _, _, uuid, number = request.path.split("/")
        number, until = int(number), int(request.query["until"])
        file = self.files.get(uuid)
        if file is None or until < self.now() or "authorization" in request.headers:
            return Answer(403, b"<Error><Code>AccessDenied</Code></Error>", "application/xml")
        if request.target != self.part_address(file, number, until).removeprefix(self.origin):
            return Answer(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>", "application/xml")
        if request.method != "PUT" or not request.headers.get("content-type"):
            return Answer(403, b"<Error><Code>AccessDenied</Code></Error>", "application/xml")
        file.parts[number] = request.body[:len(request.body) - self.settings["lose"]]
        return Answer(200, b"", headers={"ETag": f'"{hashlib.md5(file.parts[number]).hexdigest()}"'})

    def complete(self, request):
        file = self.files.get(request.form["uuid"])
        if file is None or file.removed:
            raise Refusal("FileNotFoundError")
        if not file.is_whole:
            data = b"".join(part for _, part in sorted(file.parts.items()))
            if len(data) != file.size:
                raise Refusal("MultipartUploadSizeTooSmallError")
            file.data, file.is_whole, file.uploaded = data, True, self.now()
        return self.upload_info(file)

    def info(self, request):
        file = self.files.get(request.form["file_id"])
        if file is None or file.removed or not file.is_whole:
            raise Refusal("FileNotFoundError")
        file.polls += 1
        return self.upload_info(file)

    def upload_info(self, file):
        return {"uuid": file.uuid, "file_id": file.uuid, "size": file.size, "total": file.size, "done": file.size,
                "original_filename": file.name, "filename": re.sub(r"[^A-Za-z0-9._-]", "", file.name),
                "mime_type": file.kind, "image_info": None, "video_info": None, "content_info": None,
                "metadata": file.metadata, "is_image": file.kind.startswith("image/"), "is_stored": bool(file.stored),
                "is_ready": file.polls > self.settings["ready_after"], "s3_bucket": None}

    # REST API

    def is_signed(self, request):
        words = re.fullmatch(r"Uploadcare(\.Simple)? ([^:]+):(.+)", request.headers.get("authorization", ""))
        if not words or words[2] != PUBLIC:
            return False
        if words[1]:
            return words[3] == SECRET
        date = request.headers.get("x-uploadcare-date") or request.headers.get("date", "")
        if abs(email.utils.parsedate_to_datetime(date).timestamp() - self.now()) > SKEW_SECONDS:
            return False
        signed = "\n".join([request.method, hashlib.md5(request.body).hexdigest(), request.headers.get("content-type", ""),
                            date, request.target])
        return hmac.compare_digest(hmac.new(SECRET.encode(), signed.encode(), hashlib.sha1).hexdigest(), words[3])

    def rest(self, request):
        if request.headers.get("accept") != "application/vnd.uploadcare-v0.7+json":
            return Answer(406, {"detail": "Could not satisfy the request Accept header."})
        if not self.is_signed(request):
            return Answer(401, {"detail": "Invalid signature. Please check your Secret key."})
        if request.path == "/files/" and request.method == "GET":
            return self.listing(request)
        found = re.fullmatch(r"/files/([0-9a-f-]{36})/(storage/)?", request.path)
        file = self.files.get(found[1]) if found else None
        if file is None or not file.is_whole:
            return Answer(404, {"detail": "Not found."})
        if not found[2] and request.method == "GET":
            return Answer(200, self.rest_info(file))
        if found[2] and request.method == "PUT":
            file.stored = file.stored or self.now()
            return Answer(200, self.rest_info(file))
        if found[2] and request.method == "DELETE":
            file.removed, file.data = self.now(), b""
            return Answer(200, self.rest_info(file))
        return Answer(405, {"detail": f'Method "{request.method}" not allowed.'})

    def listing(self, request):
        query = request.query
        limit = min(int(query.get("limit", 100)), self.settings["page"])
        backwards = query.get("ordering", "datetime_uploaded") == "-datetime_uploaded"
        self.settings["late"] -= 1
        files = sorted((file for file in self.files.values() if file.is_whole and not file.removed and self.settings["late"] < 0),
                       key=lambda file: file.uploaded, reverse=backwards)
        begin = query.get("from")
        if begin:
            files = [file for file in files if (iso(file.uploaded) <= begin if backwards else iso(file.uploaded) >= begin)]
        answer = {"next": None, "previous": None, "total": len(files), "per_page": limit,
                  "results": [self.rest_info(file) for file in files[:limit]]}
        if len(files) > limit:
            more = {**query, "from": iso(files[limit].uploaded)}
            answer["next"] = f"{self.origin}/files/?{urllib.parse.urlencode(more)}"
        return Answer(200, answer)

    def rest_info(self, file):
        return {"uuid": file.uuid, "original_filename": file.name, "size": file.size, "mime_type": file.kind,
                "is_image": file.kind.startswith("image/"), "is_ready": file.polls > self.settings["ready_after"],
                "datetime_uploaded": iso(file.uploaded), "datetime_stored": iso(file.stored) if file.stored else None,
                "datetime_removed": iso(file.removed) if file.removed else None,
                "url": f"{self.origin}/files/{file.uuid}/", "original_file_url": None, "variations": None,
                "content_info": None, "metadata": file.metadata, "tags": file.tags, "appdata": None}


if __name__ == "__main__":
    serve(Uploadcare())
