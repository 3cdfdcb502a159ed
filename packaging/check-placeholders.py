#!/usr/bin/python3
"""Fails where a translation lost or invented a %1, %2, ... or %n, or a mnemonic's ampersand."""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d+|n)")


def texts(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


def problems(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.find("source").text or ""
            wanted = set(PLACE.findall(source))
            for text in texts(message):
                # A plural form may spell the number out ("one row").
                lost = wanted - set(PLACE.findall(text)) - {"%n"}
                invented = set(PLACE.findall(text)) - wanted
                if lost or invented or not text:
                    yield f"{path}: {context.find('name').text}: {source!r} -> {text!r}"


found = [problem for path in sys.argv[1:] for problem in problems(path)]
for problem in found:
    print(problem, file=sys.stderr)
sys.exit(bool(found))
