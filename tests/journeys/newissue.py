#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""newissue.py PROGRAM: an issue begins like the last one, and the officer changes her mind ten times."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly", issue="2018-Q2")
        quarterly.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+2", "ctrl+shift+n")
        screen.until(lambda: len(screen.windows()) > 1, "the window asks which issue")
        screen.key("Return")
        screen.until(lambda: "2018-Q2" in quarterly.issues(), "the issue was made")
        expect(quarterly.titles() == [], "without items")
        kinds = [section["kind"] for section in quarterly.sections()]
        expect(kinds == ["editorial", "highlights", "publications", "events", "contact"], f"with the sections of the last: {kinds}")

        states = [[]]
        for card in ((240, 290), (240, 380), (240, 470)):
            screen.drag(card, (620, 187))
            screen.until(lambda: len(quarterly.titles()) == len(states), "a card was dropped into the first section")
            states.append(quarterly.titles())

        for key, way in (("ctrl+z", (2, 1, 0)), ("ctrl+shift+z", (1, 2, 3)), ("ctrl+z", (2, 1)), ("ctrl+shift+z", (2, 3))):
            for step in way:
                screen.key(key)
                screen.until(lambda: quarterly.titles() == states[step], f"{key} leads to {step} items")
        page = quarterly.web_page("en")
        expect(all(title in page for title in states[3]), "the web page has all three")
    print("journey: a new issue, and ten changes of mind: passed")


main()
