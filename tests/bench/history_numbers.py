"""What the history is held to, measured on histories of one or several sizes."""
import os
import shutil
import subprocess
import time


def output(arguments, timeout=3600, **environment):
    return subprocess.run(arguments, stdout=subprocess.PIPE, check=True, timeout=timeout, text=True,
                          env=dict(os.environ, **environment)).stdout


class Numbers:
    """Of one history, made anew in a folder of its own."""

    def __init__(self, build, folder, rows):
        self.build, self.rows = build, rows
        self.home = f"{folder}/{rows}"
        self.file = f"{self.home}/herald/herald.sqlite3"
        made = output([f"{build}/bench/make_history", self.file, str(rows)]).split()
        self.event_bytes, self.index_seconds = int(made[0]), float(made[2])

    def searches(self):
        """kind -> (median ms, worst ms, the search that took it)"""
        printed = output([f"{self.build}/bench/bench_search", self.file]).splitlines()
        return {kind: (float(median), float(worst), search)
                for kind, median, worst, search in (row.split("|") for row in printed)}

    def timeline(self):
        """What the summaries take to make, in ms; then the period -> (median ms, worst ms)"""
        printed = output([f"{self.build}/bench/bench_timeline", self.file]).splitlines()
        periods = ("all time", "365 days", "30 days", "1 day")
        return float(printed[1]), {period: tuple(map(float, row.split()))
                                   for period, row in zip(periods, printed[4:])}

    def size_ratio(self):
        return os.path.getsize(self.file) / self.event_bytes

    def exported(self):
        """Seconds that all of it takes as JSON Lines, and the file."""
        file = f"{self.home}/all.jsonl"
        began = time.monotonic()
        with open(file, "wb") as out:
            subprocess.run([f"{self.build}/bin/herald", "history", "--format", "jsonl", "--limit", "0"], stdout=out,
                           check=True, timeout=3600, env=dict(os.environ, XDG_DATA_HOME=self.home))
        return time.monotonic() - began, file

    def window(self, to_import):
        """The longest time the window's thread was busy, used and while importing, ms; rows imported, seconds."""
        used, importing, rows, seconds = map(float, output(
            [f"{self.build}/bench/bench_historywindow", self.file, to_import], QT_QPA_PLATFORM="offscreen").split())
        return used, importing, int(rows), seconds

    def remove(self):
        shutil.rmtree(self.home)
