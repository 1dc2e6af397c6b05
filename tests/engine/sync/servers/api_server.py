# SPDX-License-Identifier: GPL-3.0-or-later
"""What the servers of HTTP APIs for the tests have in common: a server on loopback that ends with its parent, forms, faults on
demand, and a memory of what it was asked.

A test steers it at /_test/: POST {"reset": true, "faults": […], setting: value …}, GET tells its state and every request. A fault is
{"path": regular expression, "method": "POST", "mode": …, "times": 2, "skip": 0, "handled": false}; with "handled" the
request is carried out before its answer is lost.
"""
import http.server
import json
import re
import socket
import struct
import sys
import threading
import time
import urllib.parse

SECONDS_AT_MOST = 900  # nothing outlives a test run that was killed


class Answer:
    def __init__(self, status, body=b"", kind="application/json", headers=None):
        self.status, self.kind, self.headers = status, kind, dict(headers or {})
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()


class Upload:
    """A file in a form."""

    def __init__(self, name, kind, data):
        self.name, self.kind, self.data = name, kind, data


class Request:
    def __init__(self, method, target, headers, body):
        self.method, self.headers, self.body = method, headers, body
        url = urllib.parse.urlsplit(target)
        self.target, self.path, self.raw_query = target, url.path, url.query
        self.query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        self._form = None

    @property
    def form(self):
        """Fields of a form by name: text, or an Upload. The query's where there is no form."""
        if self._form is None:
            kind = self.headers.get("content-type", "")
            if kind.startswith("multipart/form-data"):
                self._form = parse_form(kind, self.body)
            elif kind.startswith("application/x-www-form-urlencoded"):
                self._form = dict(urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True))
            else:
                self._form = dict(self.query)
        return self._form


def parse_form(kind, body):
    boundary = re.search(r'boundary="?([^";]+)"?', kind).group(1).encode()
    if not body.rstrip(b"\r\n").endswith(b"--" + boundary + b"--"):
        raise ValueError("the form does not end")
    fields = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        lines = {name.lower(): value for name, value in lines.items()}
        words = dict(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', lines["content-disposition"]))
        name = urllib.parse.unquote(words["name"])
        if "filename" in words:
            file_name = words["filename"].replace("%22", '"').replace('\\"', '"')
            fields[name] = Upload(file_name, lines.get("content-type", "application/octet-stream"), data)
        else:
            fields[name] = data.decode()
    return fields


class Api:
    """One server's knowledge. Subclasses answer requests, and tell their state."""

    def __init__(self):
        self.lock = threading.RLock()
        self.origin = ""
        self.requests = []
        self.faults = []
        self.settings = {}

    def answer(self, request):
        raise NotImplementedError

    def now(self):
        """Its clock may be wrong, by the setting "clock" in seconds."""
        return time.time() + self.settings.get("clock", 0)

    def state(self):
        return {}

    def control(self, request):
        if request.method == "POST":
            wanted = json.loads(request.body)
            with self.lock:
                if wanted.pop("reset", False):
                    origin = self.origin
                    self.__init__()
                    self.origin = origin
                self.faults = wanted.pop("faults", self.faults)
                self.settings.update(wanted)
            return Answer(200, {})
        with self.lock:
            return Answer(200, {**self.state(), "requests": self.requests})

    def remember(self, request):
        with self.lock:
            self.requests.append({"method": request.method, "target": request.target, "headers": request.headers,
                                  "bytes": len(request.body), "time": time.time()})

    def fault(self, request):
        with self.lock:
            for fault in self.faults:
                if not re.search(fault["path"], request.path) or fault.get("method", request.method) != request.method:
                    continue
                if fault.get("skip", 0) > 0:
                    fault["skip"] -= 1
                    continue
                if fault.get("times", 1) > 0:
                    fault["times"] = fault.get("times", 1) - 1
                    return fault
        return None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    api = None

    def read_body(self):
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionError("the body is cut off")
        return body

    def handle_one(self):
        self.wfile.flush()
        try:
            body = self.read_body()
        except (ConnectionError, ValueError):
            self.close_connection = True
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, body)
        if request.path.startswith("/_test/"):
            return self.say(self.api.control(request))
        self.api.remember(request)
        fault = self.api.fault(request)
        if fault is None or fault.get("handled"):
            try:
                answer = self.api.answer(request)
            except (KeyError, ValueError, AttributeError) as error:
                answer = Answer(400, f"Bad request: {error!r}".encode(), "text/plain")
        if fault is None:
            self.say(answer)
        else:
            self.fail(fault, answer if fault.get("handled") else Answer(200, {}))

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_one

    def say(self, answer):
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def fail(self, fault, answer):
        mode = fault["mode"]
        self.close_connection = True
        if mode == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif mode == "hang":
            time.sleep(SECONDS_AT_MOST)
        elif mode == "cut":
            whole = f"HTTP/1.1 {answer.status} OK\r\nContent-Length: {len(answer.body) + 50}\r\n\r\n".encode()
            self.wfile.write(whole + answer.body)
        elif mode == "portal":
            self.say(Answer(200, b"<html>Sign in to the hotel's network</html>", "text/html"))
        elif mode == "endless":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
            while True:
                self.wfile.write(b" " * 65536)
        elif mode == "endless-head":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while True:
                self.wfile.write(b"X-More: " + b"x" * 1000 + b"\r\n")
        elif mode == "redirect":
            self.say(Answer(int(fault.get("status", 307)), headers={"Location": fault["location"]}))
        elif mode == "say":
            self.say(Answer(fault.get("status", 200), fault.get("body", "").encode(),
                            fault.get("kind", "application/json"), fault.get("headers")))
        elif mode != "close":
            raise ValueError(mode)

    def handle(self):
        try:
            super().handle()
        except OSError:
            pass  # the client went away

    def date_time_string(self, timestamp=None):
        return super().date_time_string(timestamp or self.api.now())

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


def serve(api):
    """Says its address in a line, and ends when its standard input does."""
    Handler.api = api
    server = Server(("127.0.0.1", 0), Handler)
    api.origin = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    threading.Timer(SECONDS_AT_MOST, sys.exit).start()
    print(api.origin, flush=True)
    sys.stdin.read()
    import os
    os._exit(0)
