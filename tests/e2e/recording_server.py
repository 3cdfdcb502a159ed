"""A loopback server that keeps every request as it came, and can misbehave."""
import http.server
import threading
import time


class RecordingServer(http.server.ThreadingHTTPServer):
    """`behaviour` is one of: ok, silent (reads and never answers), drop (reads and closes)."""

    daemon_threads = True

    allow_reuse_address = True

    def __init__(self, port=0):
        super().__init__(("127.0.0.1", port), Handler)
        self.requests = []
        self.behaviour = "ok"
        self.stopping = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}"

    def wait_for(self, count, deadline=30.0):
        end = time.monotonic() + deadline
        while len(self.requests) < count and time.monotonic() < end:
            time.sleep(0.02)
        return list(self.requests)

    def stop(self):
        self.stopping.set()
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.requests.append((self.path, dict(self.headers), body))
        if self.server.behaviour == "silent":
            self.server.stopping.wait(60)
        if self.server.behaviour != "ok":
            self.close_connection = True
            return
        answer = b'{"ok":true}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass
