"""What happens to an event beyond one publish, from the outside: live events, runs, guards, the queue."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from desktop import Window, eventually
from recording_server import RecordingServer

HERALD = sys.argv.pop(1)
TOKEN = "e2e" + os.urandom(18).hex()
F9 = 0xFFC6  # keysym


def herald(*arguments, stdin=None):
    return subprocess.run([HERALD, *arguments], input=stdin, capture_output=True, text=True, timeout=60)


def outcomes(prefix):
    """Of the rows whose name begins so, the oldest first."""
    lines = herald("history", "--format", "jsonl", "--limit", "0").stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    return [(row["name"], row["outcome"]) for row in reversed(rows) if row["name"].startswith(prefix)]


class DeliveryTest(unittest.TestCase):
    def setUp(self):
        self.window = None
        self.addCleanup(lambda: self.window and self.window.close())

    def open(self):
        self.window = Window(HERALD)
        return self.window

    def add_account(self, name, server):
        added = herald("account", "add", name, "--server", server.url, "--token-stdin", stdin=TOKEN + "\n")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.addCleanup(herald, "account", "remove", name)

    def await_run(self, title, words):
        return eventually(f"the run “{title}” to be finished", lambda: next(
            (row for row in self.window.rows("tree", "Runs")
             if row[0] == title and "Finished" in row and any(words in cell for cell in row)), None))

    def test_live_events_show_what_was_published(self):
        window = self.open()
        window.type_into("Event name", "live/door")
        window.type_into("Event data", "größer")
        window.key(F9)
        eventually("the focus in the live events", lambda: ("table", "Live events") in window.focused()
                   or any(role == "table cell" for role, _ in window.focused()))
        window.await_stream()
        window.press("Publish")
        row = eventually("the event", lambda: next(
            (row for row in window.rows("table", "Live events") if "live/door" in row), None))
        self.assertIn("größer", row)
        self.assertIn("mine", row[-1])
        window.type_into("Live events prefix", "other/")
        eventually("the table to be filtered", lambda: window.rows("table", "Live events") == [])
        eventually("the reason", lambda: "No event matches" in window.find("table", "Live events").description)

    def test_a_file_is_run_until_it_is_done(self):
        with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", delete=False) as file:
            file.write("name,data\nrun/a,1\nrun/b,\"{\"\"ä\"\": 2}\"\nrun/c,\n")
        self.addCleanup(os.unlink, file.name)
        window = self.open()
        window.choose("Run a file…")
        window.type_into("File name:", file.name)
        window.press("Open")
        window.press("Publish 3 events")
        self.await_run(pathlib.Path(file.name).name, "3 accepted")
        self.assertEqual(outcomes("run/"), [(f"run/{letter}", "accepted") for letter in "abc"])

    def test_an_event_is_repeated_so_many_times(self):
        window = self.open()
        window.type_into("Event name", "repeated/a")
        window.choose("Repeat…")
        window.set_number("Every", 1)
        window.set_number("Number of events", 3)
        window.press("Publish 3 events")
        self.await_run("repeated/a", "3 accepted")
        self.assertEqual([outcome for _, outcome in outcomes("repeated/")], ["accepted"] * 3)

    def test_a_guarded_account_asks_before_a_run(self):
        server = RecordingServer()
        self.addCleanup(server.stop)
        self.add_account("Plant", server)
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "herald/herald.ini"
        text = settings.read_text()
        settings.write_text(text.replace("name=Plant\n", "name=Plant\nguard=on\n"))
        window = self.open()
        window.find_shown("label", "Plant is guarded")
        window.type_into("Event name", "guarded/run")
        window.choose("Repeat…")
        window.set_number("Number of events", 2)
        window.press("Publish 2 events")
        window.type_into("Typed name", "Plan")
        window.press("Run with this account")
        window.find_shown("label", "That is not the name of the account. It is called: Plant")
        self.assertEqual(server.requests, [])
        window.type_into("Typed name", "plant")
        window.press("Run with this account")
        self.assertEqual(len(server.wait_for(2)), 2)
        self.await_run("guarded/run", "2 accepted")

    def test_an_event_waits_for_a_connection(self):
        server = RecordingServer()
        port = server.server_address[1]
        self.add_account("Field", server)
        server.stop()
        window = self.open()
        window.type_into("Event name", "queued/a")
        window.choose("Send when connected")
        window.find_shown("label", "1 event waits to be sent.")
        eventually("a first try", lambda: outcomes("queued/") == [("queued/a", "not sent")])
        window.choose("Quit")
        window.find_shown("label", "1 event waits to be sent.")
        window.press("Keep running")
        server = RecordingServer(port)
        self.addCleanup(server.stop)
        window.press("Send now")
        (_, _, body), = server.wait_for(1)
        self.assertEqual(urllib.parse.parse_qs(body.decode("ascii"))["name"], ["queued/a"])
        eventually("the bar to go", lambda: not window.shows("label", "to be sent"))
        rows = [outcome for _, outcome in outcomes("queued/")]
        self.assertEqual((set(rows[:-1]), rows[-1]), ({"not sent"}, "accepted"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
