"""The history as one who does not see it uses it: by name, by key, by what is read out."""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import unittest

import pyatspi

from desktop import Window, eventually, walk

HERALD = sys.argv.pop(1)
# What somebody acts upon; everything else is text or furniture.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "spin button", "slider", "table", "tree", "list", "menu item", "check menu item", "page tab"}
DAYS = 3
A_DAY = 12
NEWEST = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) - datetime.timedelta(hours=1)


def herald(*arguments):
    return subprocess.run([HERALD, *arguments], capture_output=True, text=True, timeout=60)


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def history():
    return [json.loads(line) for line in herald("history", "--format", "jsonl", "--limit", "0").stdout.splitlines()]


def publishes():
    """Lines to import, the oldest first: doors that open and close, every fourth one rejected."""
    for number in range(DAYS * A_DAY):
        days, minutes = DAYS - 1 - number // A_DAY, A_DAY - 1 - number % A_DAY
        moment = NEWEST - datetime.timedelta(days=days, minutes=minutes)
        is_rejected = number % 4 == 3
        yield {"id": f"{(int(moment.timestamp() * 1000) << 21) + number:016x}",
               "time": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
               "outcome": "rejected" if is_rejected else "accepted", "name": f"garage/door/{number}",
               "data": json.dumps({"state": "open" if number % 2 else "closed", "number": number}),
               "private": True, "ttl": 60, "account": "Workshop", "accountId": "workshop",
               "server": "https://api.particle.io", "practice": False, "scope": "devices",
               "httpStatus": 429 if is_rejected else 200, "answer": {"headers": [], "body": '{"ok":true}'},
               "timings": {"queuedUs": 900, "writtenUs": 2000, "firstByteUs": 80000, "doneUs": 81000 + number}}


class HistoryTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        file = pathlib.Path(os.environ["HOME"]) / "made.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in publishes()))
        imported = herald("history", "import", str(file))
        assert imported.returncode == 0, imported.stderr

    def setUp(self):
        self.window = Window(HERALD)
        self.addCleanup(lambda: self.window.close())
        self.table = self.window.find("table", "History").queryTable()
        eventually("the rows", lambda: self.table.nRows == DAYS * A_DAY)

    def select(self, *rows):
        for row in self.table.getSelectedRows():
            self.table.removeRowSelection(row)
        for row in rows:
            self.table.addRowSelection(row)

    def choose(self, box, entry):
        """As the keyboard does it: go there and down until the entry is there."""
        combo = self.window.find("combo box", box)
        combo.queryComponent().grabFocus()
        eventually(f"“{box}” to have the focus", lambda: combo.getState().contains(pyatspi.STATE_FOCUSED))
        for _ in range(combo.getChildAtIndex(0).childCount):
            before = combo.description
            if before.startswith(entry):
                return
            key("Down")
            eventually("the next entry", lambda: combo.description != before)
        self.fail(f"“{box}” has no “{entry}”")

    def choose_menu(self, name):
        item = self.window.find("menu item", name)
        eventually(f"“{name}” to be enabled", lambda: item.getState().contains(pyatspi.STATE_ENABLED))
        item.queryAction().doAction(0)

    def dialog(self, name):
        def probe():
            for node in self.window.root.parent:
                if node.getRoleName() in ("dialog", "alert", "file chooser", "frame") and node.name.startswith(name) \
                        and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
            return None
        return eventually(f"dialog “{name}”", probe)

    def leave(self, name):
        dialog = self.dialog(name)
        eventually(f"“{name}” to have the keys", lambda: dialog.getState().contains(pyatspi.STATE_ACTIVE))
        key("Escape")
        self.gone(name)

    def gone(self, name):
        def probe():
            return not any(node.name.startswith(name) and node.getState().contains(pyatspi.STATE_SHOWING)
                           for node in self.window.root.parent)
        eventually(f"“{name}” to go", probe)

    def names(self):
        return [row[2] for row in self.window.cells()]

    def found(self):
        return self.window.status("Matching publishes")

    def test_results_are_read_while_one_types(self):
        self.window.type_into("Search history", "door open outcome:rejected")
        eventually("the count", lambda: self.found() == "9 found")
        self.assertTrue(all(row[1] == "rejected" and "open" in row[3] for row in self.window.cells()))
        self.window.type_into("Search history", "door outcome:green")
        problem = eventually("the problem", lambda: self.window.status("Search problem"))
        self.assertIn("green", problem)

    def test_rows_say_their_day(self):
        """The headings are for the eye."""
        self.assertIn(f"{NEWEST.day} {NEWEST:%B %Y}", self.window.cells()[0][0])

    def test_filters_have_names_and_keys(self):
        self.choose("History outcome", "rejected")
        eventually("the rejected", lambda: self.found() == "9 found")
        self.choose("History period", "Last 24 hours")
        eventually("those of a day", lambda: self.found() == "3 found")

    def test_the_timeline_is_a_sentence_and_a_table(self):
        timeline = self.window.find("chart", "Timeline")
        self.assertIn("36 publishes (27 accepted, 9 rejected)",
                      eventually("the summary", lambda: "36" in timeline.description and timeline.description))
        self.window.press("As table…")
        dialog = self.dialog("Timeline as table")
        eventually("it to have the keys", lambda: dialog.getState().contains(pyatspi.STATE_ACTIVE))
        table = next(node for node in walk(dialog) if node.getRoleName() == "table")
        cells = table.queryTable()
        headers = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
        self.assertTrue(all(headers), headers)
        counts = [cells.getAccessibleAt(row, headers.index("Publishes")).name for row in range(cells.nRows)]
        self.assertEqual(sum(int(count) for count in counts if count.isdigit()), DAYS * A_DAY, counts)
        key("Return")
        eventually("the period", lambda: self.found().endswith("found"))
        self.leave("Timeline as table")

    def test_notes_and_tags_are_typed_and_found(self):
        self.select(4)
        self.window.type_into("Note", "the door that stuck")
        self.window.type_into("Tags", "stuck hall")
        eventually("the mark", lambda: any(row.get("note") == "the door that stuck" for row in history()))
        self.window.type_into("Search history", "stuck")
        eventually("the noted one", lambda: self.found() == "1 found")
        self.assertEqual(self.window.text("Note"), "the door that stuck")
        self.window.type_into("Search history", "")
        eventually("all", lambda: self.table.nRows == DAYS * A_DAY)

    def test_what_is_deleted_is_said_and_comes_back(self):
        gone = self.names()[2]
        self.select(2)
        self.choose_menu("Delete from history")
        eventually("the row to go", lambda: gone not in self.names())
        eventually("what was deleted", lambda: any(name.startswith("1 publish")
                                                   for name in self.window.names("label")))
        self.window.press("Undo")
        eventually("the row to be back", lambda: gone in self.names())

    def test_deleting_all_that_match_says_how_many_first(self):
        self.window.type_into("Search history", "outcome:rejected")
        eventually("the count", lambda: self.found() == "9 found")
        self.choose_menu("Delete all that match…")
        question = eventually("the question", lambda: next(
            (node for node in walk(self.window.root.parent) if node.getRoleName() == "label"
             and node.name.startswith("Delete the 9 publishes")), None))
        self.assertIn("undone", " ".join(node.name for node in walk(question.parent)))
        key("Escape")
        self.assertEqual(len(history()), DAYS * A_DAY)

    def test_two_are_compared_in_words(self):
        self.select(0, 1)
        self.choose_menu("Compare…")
        dialog = self.dialog("Compare")
        texts = [node.queryText().getText(0, -1) for node in walk(dialog) if node.getRoleName() == "text"]
        self.assertTrue(any('"number": 34' in text and '"number": 35' in text for text in texts), texts)
        self.leave("Compare")

    def test_everything_is_exported(self):
        file = pathlib.Path(os.environ["HOME"]) / "from the window.jsonl"
        self.choose_menu("Export whole history…")
        self.dialog("Export history")
        self.window.type_into("File name:", str(file))
        self.window.press("Save")
        eventually("the file", lambda: file.exists() and len(file.read_text().splitlines()) == DAYS * A_DAY)
        self.assertEqual([json.loads(line) for line in file.read_text().splitlines()], history())


    def focused(self):
        """Cells and tabs that are current in their view say so whoever has the keys."""
        for node in walk(self.window.root.parent):
            if node.getState().contains(pyatspi.STATE_FOCUSED) \
                    and node.getRoleName() not in ("table cell", "tree item", "page tab", "frame", "list item"):
                return node.getRoleName(), node.name
        return None

    @staticmethod
    def controls(root):
        """What can be acted upon now, below this."""
        for node in walk(root):
            state = node.getState()
            if node.getRoleName() in CONTROLS and state.contains(pyatspi.STATE_SHOWING) \
                    and state.contains(pyatspi.STATE_FOCUSABLE):
                yield node

    def assert_all_named(self, root):
        nameless = [node.getRoleName() for node in self.controls(root) if not node.name.strip()]
        self.assertEqual(nameless, [], f"without a name in “{root.name}”")
        for node in self.controls(root):
            self.assertNotIn("<", node.description, f"markup is read out at “{node.name}”")

    def test_tab_reaches_every_control_and_each_has_a_name(self):
        self.assert_all_named(self.window.root)
        wanted = {(node.getRoleName(), node.name) for node in self.controls(self.window.root)
                  if node.getState().contains(pyatspi.STATE_ENABLED)}
        wanted -= {("radio button", "Public")}  # the arrows go there
        wanted |= {("chart", "Timeline")}
        seen = set()
        for _ in range(3 * len(wanted)):
            control = eventually("the focus", self.focused)
            seen.add(control)
            if wanted <= seen:
                return
            key("ctrl+Tab" if control == ("text", "Event data") else "Tab")
            eventually("the focus to move", lambda: self.focused() not in (None, control))
        self.fail(f"Tab does not reach {wanted - seen}")

    def test_every_dialog_of_the_history_has_names(self):
        self.select(0, 1)
        for item, title in {
                "Compare…": "Compare two publishes", "Add tag…": "Add tag", "Remove tag…": "Remove tag",
                "Timeline as table…": "Timeline as table", "How long to keep…": "How long to keep",
                "Delete all that match…": "Delete all that match", "Export selected…": "Export history",
                "Import history…": "Import history", "Add account…": "Add account",
                "Keyboard shortcuts": "Keyboard shortcuts"}.items():
            with self.subTest(item=item):
                self.choose_menu(item)
                dialog = self.dialog(title)
                self.assertTrue(any(self.controls(dialog)))
                self.assert_all_named(dialog)
                self.leave(title)

    def test_the_help_of_the_search_is_read(self):
        self.window.press("Search help")
        dialog = self.dialog("Searching the history")
        self.assert_all_named(dialog)
        text = self.window.find("label", "About searching the history").queryText()
        self.assertIn("took:", text.getText(0, text.characterCount))
        self.leave("Searching the history")


if __name__ == "__main__":
    unittest.main(verbosity=2)
