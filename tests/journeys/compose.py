#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""compose.py PROGRAM: an officer composes with the mouse; what the library says afterwards is what counts."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        news = Path(folder) / "bridge.md"
        news.write_text("# A bridge reopens\n\nThe bridge over the river is open again.\n")
        quarterly.run("new", "--sample")
        quarterly.run("import", "--language", "en", str(news))

        def titles(section):
            return [placement["title"]["en"] for placement in quarterly.placements(section)]

        before = titles("highlights")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+2")
        screen.rest()

        # The new highlight is looked for, and goes between the first and the second highlight.
        screen.click(240, 123)
        screen.type("bridge")
        screen.rest()
        screen.drag((270, 290), (620, 362))
        screen.until(lambda: len(titles("highlights")) == len(before) + 1, "the card was dropped into the section")
        placed = titles("highlights")
        expect("A bridge reopens" in placed, f"the card lies among the highlights: {placed}")

        screen.key("ctrl+z")
        screen.until(lambda: titles("highlights") == before, "undo takes it out again")
        screen.key("ctrl+shift+z")
        screen.until(lambda: titles("highlights") == placed, "redo puts it back")

        # By hand within the section: the first highlight goes behind the second.
        screen.drag((437, 356), (620, 424))
        screen.until(lambda: titles("highlights") != placed, "a highlight was moved within its section")
        moved = titles("highlights")
        expect(sorted(moved) == sorted(placed), "moving loses nothing")

        # By keyboard the same.
        screen.key("alt+Down")
        screen.until(lambda: titles("highlights") != moved, "Alt+Down moves the selected highlight")
    print("journey: compose with the mouse and the keyboard: passed")


main()
