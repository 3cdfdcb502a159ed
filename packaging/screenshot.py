#!/usr/bin/python3
"""screenshot.py HERALD LOOK FILE: fills a fresh home with a workshop's events, opens the window, takes its picture."""
import json
import os
import pathlib
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


def fill():
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
time.sleep(1.5)  # the last frame; no event tells that it is on the screen
subprocess.run(["import", "-window", "root", "-trim", "+repage", FILE], check=True)
window.kill()
