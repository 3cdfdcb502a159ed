#!/usr/bin/python3
"""How the history's numbers grow with its rows: tests/bench/growth.sh"""
import os
import sys

from history_numbers import Numbers

BUILD, SIZES = sys.argv[1], [int(size) for size in sys.argv[2:]]


def row(what, unit, values):
    print(f"{what:<42}" + "".join(f"{value:>14,.1f}" for value in values) + f" {unit}", flush=True)


columns = []
for size in SIZES:
    numbers = Numbers(BUILD, os.environ["HOME"], size)
    made_ms, periods = numbers.timeline()
    columns.append((numbers.index_seconds, numbers.size_ratio(), numbers.searches(), made_ms, periods,
                    numbers.window("")[0]))
    numbers.remove()
print(f"{'rows':<42}" + "".join(f"{size:>14,}" for size in SIZES))
row("making the search index", "s", [column[0] for column in columns])
row("making the timeline's summaries", "ms", [column[3] for column in columns])
row("file, in bytes of the events", "x", [column[1] for column in columns])
for kind in columns[0][2]:
    row(f"search: {kind}, median", "ms", [column[2][kind][0] for column in columns])
    row(f"search: {kind}, worst", "ms", [column[2][kind][1] for column in columns])
for period in columns[0][4]:
    row(f"timeline: {period}, worst", "ms", [column[4][period][1] for column in columns])
row("window's thread busy, longest", "ms", [column[5] for column in columns])
