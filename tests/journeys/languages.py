#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""languages.py PROGRAM: the interface changes its language while a text is being typed, and nothing of it is lost."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+h")
        screen.type("A bridge of boats")
        screen.key("alt+v", "i", "Down", "Return")  # View, Interface language, the second: French
        screen.until(lambda: "A bridge of boats" in quarterly.highlights(), "what was typed is in the library")
        screen.rest()
        screen.type(" opens")
        screen.until(lambda: "A bridge of boats opens" in quarterly.highlights(), "the text goes on being written")
        screen.until(lambda: "interface=fr" in settings(screen), "the language is remembered")

        # Undo is named in French now and does the same.
        screen.key("ctrl+z")
        screen.until(lambda: "A bridge of boats opens" not in quarterly.highlights(), "undo works on")
        expect("142 votes" in quarterly.web_page("en"), "the issue is as it was")
    print("journey: another language of the interface while typing: passed")


def settings(screen):
    return "".join(path.read_text() for path in Path(screen.home.name).glob(".config/quarterly/*.conf"))


main()
