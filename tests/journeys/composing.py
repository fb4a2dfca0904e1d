#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""composing.py PROGRAM: several highlights at once, and texts on the page; the library and the web page tell the result."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
FIRST, THIRD, LAST = (620, 330), (620, 455), (620, 596)  # rows of the outline's second section
SECTION = (500, 643), (520, 276)  # the third section's head, and the top of the second
TEXT = (1079, 560)  # the first highlight's, on the first page


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")

        def titles():
            return [placement["title"]["en"] for placement in quarterly.placements("highlights")]

        def web_page(name):
            quarterly.run("export", "2017-Q4", "--language", "en", "--format", "web", "--output", str(Path(folder) / name))
            return (Path(folder) / name / "web/2017-Q4/en/index.html").read_text()

        before, page_before = titles(), web_page("before")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+2")
        screen.rest()

        # Three are selected and dragged together behind the last; the first time Escape calls it off.
        screen.click(*FIRST)
        screen.do("keydown", "shift")
        screen.click(*THIRD)
        screen.do("keyup", "shift")
        screen.hold((600, 330), LAST)
        screen.do("key", "Escape")  # plain: clearing modifiers would let go of the mouse
        screen.rest()
        screen.do("mouseup", "1")
        screen.rest()
        expect(titles() == before, f"Escape cancels the drag: {titles()}")

        screen.drag((600, 330), LAST)
        moved = before[3:] + before[:3]
        screen.until(lambda: titles() == moved, "the three went behind the last, in their order")

        screen.key("ctrl+z")
        screen.until(lambda: titles() == before, "one undo brings the three back")

        # A whole section goes above another.
        def kinds():
            return [section["kind"] for section in quarterly.sections()]

        order = kinds()
        screen.drag(*SECTION, steps=12)
        screen.until(lambda: kinds() == [order[0], order[2], order[1], *order[3:]], "the third section is the second now")
        screen.key("ctrl+z")
        screen.until(lambda: kinds() == order, "undo brings it back")

        # A text is edited where it is printed: a click chooses it, another opens it.
        screen.rest()
        screen.click(*FIRST)
        screen.rest()
        screen.click(*TEXT)
        screen.rest()
        screen.click(*TEXT)
        screen.rest()
        screen.type(" Written on the page.")
        screen.do("key", "Escape")
        screen.until(lambda: "Written on the page." in web_page("edited"), "what was written on the page is published")

        screen.key("ctrl+z")
        screen.until(lambda: web_page("after") == page_before, "undone, the web page is what it was")
        expect(titles() == before, "and the order is")
    print("journey: composing with several highlights and on the page: passed")


main()
