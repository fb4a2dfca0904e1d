#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""library.py PROGRAM: highlights go to the trash and come back; a word is replaced in all texts, and back by one key."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
CARDS = ((240, 290), (240, 380))


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        for name in ("bridge", "lock"):  # what no issue uses may go to the trash
            news = Path(folder) / f"{name}.md"
            news.write_text(f"# The {name} reopens\n\nThe {name} is open again.\n")
            quarterly.run("import", "--language", "en", str(news))
        before, page = sorted(quarterly.highlights()), quarterly.web_page("en")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+1")
        screen.rest()
        screen.click(*CARDS[0])
        screen.do("keydown", "ctrl")
        screen.click(*CARDS[1])
        screen.do("keyup", "ctrl")
        screen.key("Delete")
        screen.until(lambda: len(quarterly.highlights()) == len(before) - 2, "two are in the trash")
        screen.key("ctrl+z")
        screen.until(lambda: sorted(quarterly.highlights()) == before, "one undo brings both back")

        screen.key("ctrl+shift+f")
        screen.until(lambda: len(screen.windows()) > 1, "the window asks for words")
        screen.rest()
        screen.type("Convention")
        screen.key("Tab")
        screen.type("Treaty")
        screen.rest()
        screen.key("alt+r")
        screen.until(lambda: "142 votes for the Treaty" in quarterly.highlights(), "the word is replaced in titles")
        expect("the Treaty" in quarterly.web_page("en"), "and on the web page")
        screen.key("Escape")
        screen.rest()
        screen.key("ctrl+z")
        screen.until(lambda: sorted(quarterly.highlights()) == before, "one undo takes all replacements back")
        expect(quarterly.web_page("en") == page, "the web page is what it was")
    print("journey: trash, find and replace in the library: passed")


main()
