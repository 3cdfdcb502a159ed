"""Drives Herald's window as a screen reader would: by role and name, over the accessibility bus."""
import os
import signal
import subprocess
import sys
import tempfile
import time

import pyatspi

DEADLINE = 30.0


def eventually(what, probe, deadline=DEADLINE):
    """The first truthy value of the probe; fails with words when the deadline passes."""
    end = time.monotonic() + deadline
    while True:
        try:
            value = probe()
        except Exception:  # the tree changes while it is read: look again
            value = None
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {deadline:.0f} s in vain for {what}")
        time.sleep(0.05)


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


class Window:
    """One running Herald with its window."""

    def __init__(self, program, *arguments):
        self.log = tempfile.NamedTemporaryFile(prefix="herald-log-", delete=False)
        self.process = subprocess.Popen([program, *arguments], stdout=self.log, stderr=self.log)
        self.root = eventually("the window on the accessibility bus", self._frame)

    def _frame(self):
        if self.process.poll() is not None:
            raise SystemExit(f"Herald ended with {self.process.returncode}: {self.printed()}")
        desktop = pyatspi.Registry.getDesktop(0)
        for application in desktop:
            if application and application.get_process_id() == self.process.pid and application.childCount:
                for frame in application:
                    if frame.getRoleName() in ("frame", "window") and frame.name == "Herald":
                        return frame
        return None

    def find(self, role, name):
        """A control by role and accessible name, in the window or a dialog of it."""
        def probe():
            for node in walk(self.root.parent):
                if node.getRoleName() == role and node.name == name:
                    return node
            return None
        return eventually(f"{role} “{name}”", probe)

    def names(self, role):
        return [node.name for node in walk(self.root) if node.getRoleName() == role]

    def type_into(self, name, text):
        field = self.find("text", name)
        field.queryEditableText().setTextContents(text)
        eventually(f"“{name}” to hold what was typed", lambda: self.text(name) == text)

    def text(self, name):
        text = self.find("text", name).queryText()
        return text.getText(0, text.characterCount)

    def press(self, name):
        button = self.find("push button", name)
        eventually(f"“{name}” to be enabled", lambda: button.getState().contains(pyatspi.STATE_ENABLED))
        button.queryAction().doAction(0)

    def await_stream(self):
        """What is published before is not seen in it."""
        eventually("the event stream to be connected", lambda: any(
            node.name == "Event stream" and node.description.startswith("Stream connected")
            for node in walk(self.root)))

    def choose(self, item):
        """A command of the menus."""
        entry = self.find("menu item", item)
        eventually(f"“{item}” to be enabled", lambda: entry.getState().contains(pyatspi.STATE_ENABLED))
        entry.queryAction().doAction(0)

    def set_number(self, name, value):
        number = self.find("spin button", name).queryValue()
        number.currentValue = value
        eventually(f"“{name}” to be {value}", lambda: number.currentValue == value)

    def key(self, keysym):
        """As from the keyboard, wherever the focus is."""
        pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)

    def find_shown(self, role, part):
        """A control that can be seen, by a part of its name."""
        def probe():
            for node in walk(self.root.parent):
                if node.getRoleName() == role and part in node.name and node.getState().contains(pyatspi.STATE_SHOWING):
                    return node
            return None
        return eventually(f"{role} with “{part}” to be seen", probe)

    def shows(self, role, part):
        return any(node.getRoleName() == role and part in node.name and node.getState().contains(pyatspi.STATE_SHOWING)
                   for node in walk(self.root.parent))

    def focused(self):
        return [(node.getRoleName(), node.name) for node in walk(self.root)
                if node.getState().contains(pyatspi.STATE_FOCUSED)]

    def rows(self, role, name):
        """The cells of a table or tree, row by row."""
        table = self.find(role, name).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
                for row in range(min(table.nRows, 20))]

    def select(self, tree, name):
        """Selects the row of this name."""
        def probe():
            node = self.find("tree", tree)
            table = node.queryTable()
            rows = [row for row in range(table.nRows) if table.getAccessibleAt(row, 0).name == name]
            return rows and table.addRowSelection(rows[0])
        eventually(f"“{name}” to be selected", probe)

    def status(self, name="Publish status"):
        return self.find("label", name).description

    def cells(self):
        """The history's cells that are in view, row by row."""
        return self.rows("table", "History")

    def printed(self):
        self.log.flush()
        with open(self.log.name, errors="replace") as log:
            return log.read()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        """Ends Herald as a session's end would, and returns its exit code."""
        has_ended = self.process.poll() is not None
        if not has_ended:
            self.process.terminate()
        code = self.process.wait(timeout=DEADLINE)
        if has_ended and code:
            print(f"Herald ended with {code} by itself:\n{self.printed()}", file=sys.stderr)
        os.unlink(self.log.name)
        return code
