#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""collect.py PROGRAM: a highlight is written by keys, put into the issue and read on the web page."""
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
        screen.type("A school reopens")
        screen.key("Tab", "Tab")  # past the summary
        screen.type("Children are ")
        screen.key("ctrl+b")
        screen.type("back in class")
        screen.key("ctrl+b")
        screen.type(" since Monday.")
        screen.until(lambda: "A school reopens" in quarterly.highlights(), "the highlight is in the library")
        screen.until(lambda: quarterly.run("search", "monday"), "its text is found")

        # The newest comes first in Compose's list; Enter puts it into the issue.
        screen.key("ctrl+2")
        screen.click(200, 290)
        screen.key("Return")
        screen.until(lambda: quarterly.titles().count("A school reopens") == 1, "Enter puts it into the issue")
        expect("Children are <strong>back in class</strong> since Monday." in quarterly.web_page("en"),
               "the web page says it, with its bold words")
    print("journey: collect a highlight by keys: passed")


main()
