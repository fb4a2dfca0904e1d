#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""history.py PROGRAM: a text is written over, found again in its history and restored."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
RESTORE = (1077, 673)


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)

        def found(words):
            return "Lighthouse" in quarterly.run("search", words)

        screen.key("ctrl+h")
        screen.type("Lighthouse")
        screen.key("Tab", "Tab")
        screen.type("The lighthouse at the northern cape shines over the whole bay again since Sunday.")
        screen.until(lambda: found("northern"), "the text is in the library")
        screen.key("ctrl+a")
        screen.type("Nothing new.")
        screen.until(lambda: found("nothing") and not found("northern"), "it was written over")

        screen.key("ctrl+shift+h")
        screen.until(lambda: len(screen.windows()) > 1, "the history is shown")
        screen.rest()
        screen.key("Down")
        screen.click(*RESTORE)
        screen.until(lambda: found("northern"), "the earlier text is back")
        expect(not found("nothing"), "in the place of the later one")
        screen.key("Escape")
        screen.rest()
        screen.key("ctrl+z")
        screen.until(lambda: found("nothing"), "undo takes the restoring back")
    print("journey: history and restore: passed")


main()
