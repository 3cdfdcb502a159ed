#!/usr/bin/python3
"""Runs the measurements in turn with their yardsticks and prints them beside their bars."""
import os
import statistics
import subprocess
import sys
import time

from history_numbers import Numbers

BUILD, ROWS = sys.argv[1], int(sys.argv[2])
ROUNDS = 15


def first_frame(program):
    """Milliseconds from the start of the process to its typing-ready frame, and resident MiB then."""
    environment = dict(os.environ, LD_PRELOAD=f"{BUILD}/bench/libframe_probe.so",
                       FRAME_PROBE_START_NS=str(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
    printed = subprocess.run([program], env=environment, stdout=subprocess.PIPE, check=True, timeout=60).stdout
    milliseconds, kilobytes = printed.split()
    return float(milliseconds), int(kilobytes) / 1024


def paired_frames():
    for program in (f"{BUILD}/bench/bare_window", f"{BUILD}/bin/herald"):
        first_frame(program)  # the files are in memory from here on
    pairs = [(first_frame(f"{BUILD}/bench/bare_window"), first_frame(f"{BUILD}/bin/herald")) for _ in range(ROUNDS)]
    return [statistics.median(pair[who][what] for pair in pairs) for what in (0, 1) for who in (0, 1)]


def line(what, yardstick, measured, unit, verdict, bar, good):
    print(f"{what:<58}{yardstick:>9.2f}{measured:>9.2f} {unit:<4}{verdict:>12}   bar {bar:<10}{'ok' if good else 'MISSED'}")
    return good


print(f"{'':<58}{'bare Qt':>9}{'Herald':>9}")
bare_ms, herald_ms, bare_mib, herald_mib = paired_frames()
good = [
    line(f"start to typing-ready frame, {ROWS:,} rows", bare_ms, herald_ms, "ms",
         f"{herald_ms / bare_ms:.2f} x", "3 x", herald_ms <= 3 * bare_ms),
    line("resident memory then", bare_mib, herald_mib, "MiB",
         f"{herald_mib / bare_mib:.2f} x", "2.5 x", herald_mib <= 2.5 * bare_mib),
]
bare_ms, herald_ms = map(float, subprocess.run([f"{BUILD}/bench/bench_publish"], stdout=subprocess.PIPE,
                                               check=True, timeout=300).stdout.split())
good.append(line("publish ordered to request received, row durable", bare_ms, herald_ms, "ms",
                 f"+{herald_ms - bare_ms:.2f} ms", "+1 ms", herald_ms - bare_ms <= 1))


def bench_run(what, amount):
    printed = subprocess.run([f"{BUILD}/bench/bench_run", what, str(amount)], stdout=subprocess.PIPE, check=True,
                             timeout=900).stdout
    return list(map(float, printed.split()))


bare_rate, rate = bench_run("throughput", 10_000)
small_mib, = bench_run("memory", 10_000)
large_mib, = bench_run("memory", 1_000_000)
first_ms, last_ms, worst_ms = bench_run("drift", 600)
good += [
    line("a run of 10,000 rows, each durable before it is sent", bare_rate, rate, "/s", f"{rate / bare_rate:.2f} x",
         "0.6 x", rate >= 0.6 * bare_rate),
    line("memory of a run's rows: 10,000 and 1,000,000", small_mib, large_mib, "MiB", f"{large_mib / small_mib:.2f} x",
         "1.2 x", large_mib <= 1.2 * small_mib),
    line("a repeat of ten minutes: lateness of the last, the worst", last_ms, worst_ms, "ms", f"{last_ms:.1f} ms",
         "20 ms", last_ms <= 20),
]
printed = subprocess.run([f"{BUILD}/bench/bench_templates"], stdout=subprocess.PIPE, check=True, timeout=300,
                         env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
bare_read, listed, bare_key, key, worst = map(float, printed.split()[:5])
good += [
    line("3,000 templates read and listed", bare_read, listed, "ms", f"{listed:.0f} ms", "200 ms", listed <= 200),
    line("3,000 templates, a key in the search: median", bare_key, key, "ms", f"{key:.1f} ms", "8 ms", key <= 8),
    line("the slowest of them", bare_key, worst, "ms", f"{worst:.1f} ms", "16 ms", worst <= 16),
]
parse, scan, _, text, text_worst, event, event_worst = map(float, subprocess.run(
    [f"{BUILD}/bench/bench_expansion"], stdout=subprocess.PIPE, check=True, timeout=300).stdout.split())
good += [
    line("16 KB of JSON with 100 placeholders: filled in, median", parse, text, "ms", f"{text:.2f} ms", "16 ms",
         text_worst <= 16),
    line("filled in and checked: the slowest", parse, event_worst, "ms", f"{event_worst:.2f} ms", "16 ms",
         event_worst <= 16),
]
printed = subprocess.run([f"{BUILD}/bench/bench_typing"], stdout=subprocess.PIPE, check=True, timeout=300,
                         env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout
bare_key, key, key_worst, bare_paste, paste, check, filled_check, appearing = map(float, printed.split())
good += [
    line("16 KB of JSON, a key typed into it: median", bare_key, key, "ms", f"{key / bare_key:.1f} x", "16 ms", key <= 16),
    line("the slowest of them", bare_key, key_worst, "ms", f"{key_worst:.1f} ms", "16 ms", key_worst <= 16),
    line("16 KB of JSON pasted", bare_paste, paste, "ms", f"{paste:.1f} ms", "16 ms", paste <= 16),
    line("checked after a pause in typing: the slowest", 0, check, "ms", f"{check:.1f} ms", "16 ms", check <= 16),
    line("checked with 100 placeholders: the slowest", 0, filled_check, "ms", f"{filled_check:.1f} ms", "16 ms",
         filled_check <= 16),
    line("the check that 100 fields appear with", 0, appearing, "ms", f"{appearing:.1f} ms", "16 ms", appearing <= 16),
]
received, pause, grown, flood = map(float, subprocess.run([f"{BUILD}/bench/bench_stream", "10"], stdout=subprocess.PIPE,
                                                          check=True, timeout=300).stdout.split())
good += [
    line("stream, 5,000 events a second for 10 s: received", 50_000, received, "", f"{flood:,.0f}/s", "all",
         received == 50_000),
    line("the receiving thread busy without a pause", 0, pause, "ms", f"{pause:.1f} ms", "16 ms", pause <= 16),
    line("memory grown meanwhile", 0, grown, "MiB", f"{grown:.1f} MiB", "16 MiB", grown <= 16),
]
followed, looked_at, kept, let_go = map(float, subprocess.run([f"{BUILD}/bench/bench_livewindow", "5000", "10"],
                                                              stdout=subprocess.PIPE, check=True, timeout=300).stdout.split())
good += [
    line("live events, 5,000 a second: window's longest pause", 0, followed, "ms", f"{followed:.1f} ms", "16 ms",
         followed <= 16),
    line("likewise while they are searched, scrolled and paused", 0, looked_at, "ms", f"{looked_at:.1f} ms", "16 ms",
         looked_at <= 16),
    line("kept, and let go of with a count", kept, let_go, "", f"{kept + let_go:,.0f}", "all", kept + let_go == 50_000),
]
history = Numbers(BUILD, os.environ["HOME"], ROWS)
worst_search = 50 if ROWS > 1_000_000 else 16
for kind, (median, worst, search) in history.searches().items():
    good.append(line(f"search, first screen: {kind} (worst: {search})"[:57], 0, median, "ms", f"{worst:.1f} ms",
                     f"8 / {worst_search} ms", median <= 8 and worst <= worst_search))
_, periods = history.timeline()
for period, (median, worst) in periods.items():
    good.append(line(f"timeline: {period}", 0, median, "ms", f"{worst:.1f} ms", "100 ms", worst <= 100))
good.append(line("history file, index and summaries, in bytes of the events", 1, history.size_ratio(), "x",
                 f"{history.size_ratio():.2f} x", "3 x", history.size_ratio() <= 3))
_, file = history.exported()
other = Numbers(BUILD, f"{os.environ['HOME']}/other", 1000)
used, importing, imported, seconds = other.window(file)
good.append(line(f"import of {imported:,} rows, with the index", 0, seconds, "s", f"{seconds:.0f} s", "60 s a million",
                 seconds <= 60 * imported / 1_000_000 and imported == ROWS - 1000))  # those are there already
used, _, _, _ = history.window("")
good += [
    line("window's thread busy without a pause: searching, paging", 0, used, "ms", f"{used:.1f} ms", "16 ms", used <= 16),
    line("likewise while importing", 0, importing, "ms", f"{importing:.1f} ms", "16 ms", importing <= 16),
]
sys.exit(not all(good))
