"""The history on a disk that is full, and on one that cannot be written: in a mount namespace of its own."""
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import unittest

HERALD = sys.argv.pop(1)
DATA = pathlib.Path(os.environ["XDG_DATA_HOME"])
FILE = DATA / "herald/herald.sqlite3"


def herald(*arguments):
    return subprocess.run([HERALD, *arguments], capture_output=True, text=True, timeout=60)


def mount(*arguments):
    subprocess.run(["mount", *arguments, "herald-test", str(DATA)], check=True)


def publishes(count):
    for number in range(count):
        yield json.dumps({"id": f"{((1_767_225_600_000 + number) << 21):016x}", "outcome": "accepted",
                          "name": f"garage/door/{number}", "data": os.urandom(300).hex()}) + "\n"


class DiskTest(unittest.TestCase):
    def setUp(self):
        DATA.mkdir(parents=True, exist_ok=True)
        mount("-t", "tmpfs", "-o", "size=6m")
        self.addCleanup(subprocess.run, ["umount", str(DATA)], check=True)
        self.assertEqual(herald("publish", "before", "1").returncode, 0)

    def names(self):
        return [json.loads(line)["name"] for line in
                herald("history", "--format", "jsonl", "--limit", "0").stdout.splitlines()]

    def assert_clean(self):
        checked = herald("history", "check")
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)

    def test_an_import_that_does_not_fit_leaves_nothing(self):
        lines = pathlib.Path(os.environ["HOME"]) / "many.jsonl"
        lines.write_text("".join(publishes(20_000)))
        imported = herald("history", "import", str(lines))
        self.assertNotEqual(imported.returncode, 0)
        self.assertRegex(imported.stderr, "(?i)full|space")
        self.assertEqual(self.names(), ["before"])
        self.assert_clean()

    def test_a_publish_on_a_full_disk_is_not_sent(self):
        filler = DATA / "filler"
        with open(filler, "wb", buffering=0) as file, self.assertRaises(OSError):
            while True:
                file.write(bytes(4096))
        published = herald("publish", "unwritten", "1")
        self.assertNotEqual(published.returncode, 0)
        self.assertRegex(published.stderr, "(?i)full|space")
        filler.unlink()
        self.assertNotIn("unwritten", self.names())
        self.assertEqual(herald("publish", "after", "1").returncode, 0)
        self.assertEqual(self.names(), ["after", "before"])
        self.assert_clean()

    def test_what_cannot_be_written_is_said_and_left_alone(self):
        def sums():
            return {path: hashlib.sha256(path.read_bytes()).hexdigest()
                    for path in DATA.rglob("*") if path.is_file()}
        before = sums()
        mount("-o", "remount,ro")
        for command in (["publish", "unwritten", "1"], ["history", "import", "/dev/null"], ["history"]):
            with self.subTest(command=command):
                answer = herald(*command)
                self.assertEqual(answer.returncode, 7, answer.stderr)
                self.assertIn("cannot be written", answer.stderr)
        self.assertEqual(sums(), before)
        mount("-o", "remount,rw")
        self.assertEqual(self.names(), ["before"])
        self.assert_clean()


if __name__ == "__main__":
    unittest.main(verbosity=2)
