"""The window from the outside: names as in the product's contract, a real keyring, a real server."""
import json
import os
import pathlib
import subprocess
import sys
import unittest
import urllib.parse

from desktop import Window, eventually
from recording_server import RecordingServer

HERALD = sys.argv.pop(1)
TOKEN = "e2e" + os.urandom(18).hex()


def herald(*arguments, stdin=None):
    return subprocess.run([HERALD, *arguments], input=stdin, capture_output=True, text=True, timeout=60)


def history():
    return [json.loads(line) for line in herald("history", "--format", "jsonl", "--limit", "0").stdout.splitlines()]


class WindowTest(unittest.TestCase):
    def setUp(self):
        self.server = RecordingServer()
        self.addCleanup(self.server.stop)
        self.window = None
        self.addCleanup(lambda: self.window and self.window.close())

    def use_account(self, name):
        added = herald("account", "add", name, "--server", self.server.url, "--token-stdin", stdin=TOKEN + "\n")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.addCleanup(herald, "account", "remove", name)

    @staticmethod
    def guard(name):
        settings = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "herald/herald.ini"
        text = settings.read_text()
        assert f"name={name}\n" in text, text
        settings.write_text(text.replace(f"name={name}\n", f"name={name}\nguard=on\nguardNames=e2e/*\n"))

    def open(self):
        self.window = Window(HERALD)
        return self.window

    def test_practice_is_one_key_press_away(self):
        window = self.open()
        window.type_into("Event name", "garage/door")
        window.press("Publish")
        eventually("the outcome", lambda: "Accepted" in window.status())
        self.assertEqual(self.server.requests, [])

    def test_publish_with_a_token_from_the_keyring(self):
        self.use_account("Workshop")
        window = self.open()
        data = '{"text": "Grüße & 100 % = \\"+\\"", "n": 1.50}'
        window.type_into("Event name", "e2e/keyring")
        window.type_into("Event data", data)
        window.press("Publish")
        (path, headers, body), = self.server.wait_for(1)
        self.assertEqual(path, "/v1/devices/events")
        self.assertEqual(headers["Authorization"], "Bearer " + TOKEN)
        self.assertTrue(headers["User-Agent"].startswith("Herald/"))
        self.assertEqual(headers["Content-Type"], "application/x-www-form-urlencoded")
        self.assertEqual(urllib.parse.parse_qs(body.decode("ascii"), strict_parsing=True),
                         {"name": ["e2e/keyring"], "data": [data], "private": ["true"], "ttl": ["60"]})
        eventually("the outcome", lambda: "Accepted" in window.status())
        row = eventually("the row", lambda: next((row for row in window.cells() if "e2e/keyring" in row), None))
        self.assertIn("accepted", row)
        self.assertEqual([row["outcome"] for row in history() if row["name"] == "e2e/keyring"], ["accepted"])
        self.assertEqual(len(self.server.requests), 1)
        self.assert_token_is_nowhere(window)

    def assert_token_is_nowhere(self, window):
        home = pathlib.Path(os.environ["HOME"])
        for path in home.rglob("*"):
            if path.is_file() and "keyrings" not in path.parts:
                self.assertNotIn(TOKEN.encode(), path.read_bytes(), path)
        self.assertNotIn(TOKEN, window.printed())

    def test_a_guarded_account_asks_for_its_name(self):
        self.use_account("Plant")
        self.guard("Plant")
        refused = herald("publish", "e2e/guarded", "--account", "Plant")
        self.assertEqual(refused.returncode, 2, refused.stderr)
        self.assertIn("--yes-Plant", refused.stderr)
        other = herald("publish", "door", "--account", "Plant", "--yes-Plant")
        self.assertEqual(other.returncode, 2, other.stderr)
        self.assertEqual((self.server.requests, [row for row in history() if row["name"] == "e2e/guarded"]), ([], []))
        meant = herald("publish", "e2e/guarded", "--account", "Plant", "--yes-Plant")
        self.assertEqual(meant.returncode, 0, meant.stderr)
        self.assertEqual(len(self.server.wait_for(1)), 1)

        window = self.open()
        window.type_into("Event name", "e2e/guarded")
        window.press("Publish")
        window.type_into("Typed name", "Plan")
        window.press("Publish with this account")
        window.find("label", "That is not the name of the account. It is called: Plant")
        self.assertEqual(len(self.server.requests), 1)
        window.type_into("Typed name", "plant")
        window.press("Publish with this account")
        self.assertEqual(len(self.server.wait_for(2)), 2)
        eventually("the outcome", lambda: "Accepted" in window.status())
        window.press("Publish")  # asked once a start
        self.assertEqual(len(self.server.wait_for(3)), 3)

    def test_an_unanswered_publish_is_unknown_and_sent_once(self):
        self.use_account("Lossy")
        self.server.behaviour = "drop"
        window = self.open()
        window.type_into("Event name", "e2e/lost")
        window.press("Publish")
        eventually("the outcome", lambda: "unknown" in window.status().lower())
        self.assertEqual(len(self.server.requests), 1)
        self.assertEqual([row["outcome"] for row in history() if row["name"] == "e2e/lost"], ["unknown"])

    def test_a_publish_in_flight_can_be_cancelled(self):
        self.use_account("Slow")
        self.server.behaviour = "silent"
        window = self.open()
        window.type_into("Event name", "e2e/slow")
        window.press("Publish")
        self.server.wait_for(1)
        window.press("Cancel publish")
        # It was written already: an honest program does not call that cancelled.
        eventually("the outcome", lambda: "unknown" in window.status().lower())
        self.assertEqual(window.text("Event name"), "e2e/slow")

    def test_the_draft_survives_a_kill(self):
        window = self.open()
        window.type_into("Event name", "e2e/draft")
        window.type_into("Event data", '{"half": "typed')
        eventually("the draft on disk", lambda: "half" in self.saved_draft())
        window.kill()
        window = self.open()
        eventually("the draft", lambda: window.text("Event name") == "e2e/draft")
        self.assertEqual(window.text("Event data"), '{"half": "typed')

    @staticmethod
    def saved_draft():
        file = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "herald/herald.sqlite3"
        return subprocess.run(["sqlite3", "-readonly", file, "select * from drafts"],
                              capture_output=True, text=True, check=False).stdout

    def test_a_template_with_placeholders_is_there_the_next_day(self):
        self.use_account("Doors")
        window = self.open()
        window.type_into("Event name", "e2e/door/{{side}}")
        window.type_into("Event data", '{"state": "{{state}}"}')
        window.type_into("Value of side", "left")
        window.type_into("Value of state", 'half "open"')
        window.press("Save template")
        window.type_into("Template name", "Doors/any")
        window.press("Save")
        eventually("the template", lambda: "Doors/any" in herald("template", "list").stdout)
        window.press("Publish")
        self.assertEqual(self.sent_data(1), {"name": ["e2e/door/left"], "data": ['{"state": "half \\"open\\""}']})
        eventually("the outcome", lambda: "Accepted" in window.status())
        window.close()

        window = self.open()
        window.type_into("Search templates", "any")
        window.select("Templates", "any")
        window.press("Load into composer")
        eventually("the template", lambda: window.text("Event name") == "e2e/door/{{side}}")
        self.assertEqual(window.text("Value of state"), 'half "open"')  # the values filled in last
        window.type_into("Value of side", "right")
        window.press("Publish")
        self.assertEqual(self.sent_data(2)["name"], ["e2e/door/right"])
        rows = [row for row in history() if row["name"] == "e2e/door/right"]
        self.assertEqual([(row["template"], row["values"]["side"]) for row in rows], [("Doors/any", "right")])

    def sent_data(self, count):
        body = self.server.wait_for(count)[-1][2].decode("ascii")
        return {key: value for key, value in urllib.parse.parse_qs(body).items() if key in ("name", "data")}

    def test_the_command_line_shows_in_the_open_window(self):
        self.use_account("Both")
        window = self.open()
        published = herald("publish", "e2e/from-cli", "x", "--account", "Both")
        self.assertEqual(published.returncode, 0, published.stderr)
        eventually("the row", lambda: any("e2e/from-cli" in row for row in window.cells()))

    def test_a_second_start_raises_the_first(self):
        self.open()
        self.assertEqual(subprocess.run([HERALD], timeout=60, check=False).returncode, 0)

    def test_every_name_of_the_contract_is_there(self):
        window = self.open()
        for role, names in {
                "combo box": ["Account", "Scope", "History outcome", "History account", "History period"],
                "text": ["Event name", "Event data", "Search history", "Search templates"],
                "radio button": ["Private", "Public"],
                "spin button": ["TTL in seconds"],
                "push button": ["Publish", "Save template", "Preview"],
                "table": ["History"],
                "tree": ["Templates"],
                "label": ["Event problems", "Data size", "Publish status"]}.items():
            for name in names:
                with self.subTest(role=role, name=name):
                    window.find(role, name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
