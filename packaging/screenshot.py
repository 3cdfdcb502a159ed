#!/usr/bin/python3
"""screenshot.py HERALD LOOK FILE: fills a fresh home with a workshop's events, opens the window, takes its picture."""
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tests/e2e"))
from desktop import Window, eventually  # noqa: E402

HERALD, LOOK, FILE = sys.argv[1:4]
DATA = pathlib.Path(os.environ["XDG_DATA_HOME"]) / "herald"
CONFIG = pathlib.Path(os.environ["XDG_CONFIG_HOME"]) / "herald"

TEMPLATES = {
    "Doors/open": ("garage/door/left", {"state": "open", "level": 3}),
    "Doors/close": ("garage/door/left", {"state": "closed", "level": 0}),
    "Doors/alarm test": ("garage/alarm", {"test": True}),
    "Sensors/temperature sample": ("sensors/room7/temp", 21.5),
    "Sensors/battery low": ("battery/low", {"volts": 3.31}),
    "Webhooks/order created": ("orders/created", {"id": "a81c", "total": 1290}),
    "Webhooks/order cancelled": ("orders/cancelled", {"id": "a81c"}),
}
PUBLISHES = [
    ("battery/low", '{"volts":3.31}'),
    ("garage/door/right", '{"state":"open","level":3}'),
    ("garage/door/right", '{"state":"closed","level":0}'),
    ("practice/reject", '{"why":"to see a rejection"}'),
    ("orders/created", '{"id":"a81b","total":1290,"items":[{"sku":"D-17","count":2}]}'),
    ("practice/drop", '{"why":"to see an unknown outcome"}'),
    ("sensors/room7/temp", "21.5"),
    ("garage/door/left", '{"state":"open","level":3}'),
]
DAYS = 6
NOTE = {"note": "The left door stuck half-way: ask the workshop.", "tags": ["stuck", "hall"], "pinned": True}


def earlier():
    """What a workshop published in the days before, as a history to import."""
    chance = random.Random(4)
    now = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
    moments = sorted(now - datetime.timedelta(days=chance.randrange(1, DAYS), minutes=chance.gauss(0, 110))
                     for _ in range(420))
    outcomes = ["accepted"] * 17 + ["rejected", "unknown", "not-sent"]
    for number, moment in enumerate(moments):
        name, data = chance.choice([event for event in PUBLISHES if not event[0].startswith("practice/")])
        outcome = chance.choice(outcomes)
        took = 60_000 + int(chance.expovariate(1 / 25_000))
        line = {"id": f"{(int(moment.timestamp() * 1000) << 21) + number:016x}",
                "time": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"), "outcome": outcome,
                "name": name, "data": data, "private": True, "ttl": 60, "account": "Workshop",
                "accountId": "workshop", "server": "https://api.particle.io", "practice": False, "scope": "devices",
                "timings": {"queuedUs": 900, "connectedUs": 21_000, "encryptedUs": 44_000, "writtenUs": 44_600,
                            "firstByteUs": took - 300, "doneUs": took}}
        if outcome in ("accepted", "rejected"):
            line["httpStatus"] = 200 if outcome == "accepted" else 429
            line["answer"] = {"headers": [], "body": '{"ok":true}' if outcome == "accepted" else '{"ok":false}'}
        if number == len(moments) - 2:
            line |= NOTE | {"name": "garage/door/left", "data": '{"state":"open","level":2}'}
        yield json.dumps(line) + "\n"


def fill():
    exported = pathlib.Path(os.environ["HOME"]) / "earlier.jsonl"
    exported.write_text("".join(earlier()))
    subprocess.run([HERALD, "history", "import", str(exported)], capture_output=True, check=True)
    for path, (name, data) in TEMPLATES.items():
        file = DATA / "templates" / f"{path}.event.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        event = {"heraldTemplate": 1, "name": name, "data": json.dumps(data), "private": True, "ttl": 60}
        file.write_text(json.dumps(event, indent=2) + "\n")
    for name, data in PUBLISHES:
        subprocess.run([HERALD, "publish", name, data], capture_output=True, check=False)
    CONFIG.mkdir(parents=True, exist_ok=True)
    appearance = "dark" if LOOK == "dark" else "light"
    with open(CONFIG / "herald.ini", "a") as settings:
        settings.write(f"\n[window]\nappearance={appearance}\n")


def arguments():
    os.environ["QT_STYLE_OVERRIDE"] = "Fusion"
    if LOOK == "large":
        os.environ["QT_FONT_DPI"] = "168"
    if LOOK == "german":
        os.environ["LANGUAGE"] = "de"
        os.environ["LC_ALL"] = "C.UTF-8"
    return ["-reverse"] if LOOK == "rtl" else []


fill()
window = Window(HERALD, *arguments())
if LOOK != "german":  # there the controls have other names
    window.type_into("Event name", "garage/door/{{side}}")
    window.type_into("Event data", '{\n  "state": "open",\n  "at": "{{$now}}",\n  "level": 3\n}')
    window.type_into("Value of side", "left")
    window.press("Publish")
    eventually("the outcome", lambda: "Accepted" in window.status())
# Keys are the same in every language: search, and down to the one with a note.
subprocess.run(["xdotool", "key", "ctrl+f"], check=True)
subprocess.run(["xdotool", "type", "door left"], check=True)
time.sleep(1.5)
subprocess.run(["xdotool", "key", "Down", "Down", "Down"], check=True)
time.sleep(1.5)  # the last frame; no event tells that it is on the screen
subprocess.run(["import", "-window", "root", "-trim", "+repage", "png:" + FILE], check=True)
subprocess.run(["convert", FILE, "-strip", "+dither", "-colors", "256", "PNG8:" + FILE], check=True)  # a third the size
window.kill()
