#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""importing.py PROGRAM WORD-FILE: a newsletter in Word becomes an issue once its preview has been read, and not before."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM, WORD_FILE = (str(Path(each).resolve()) for each in sys.argv[1:3])


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly", issue="2019-Q2")
        quarterly.run("new")
        screen.open(PROGRAM, "--library", quarterly.library)

        def preview():
            screen.key("ctrl+i")
            screen.until(lambda: len(screen.windows()) > 1, "the window asks for a file")
            screen.rest()
            screen.type(WORD_FILE)
            screen.key("Return")
            screen.rest()

        preview()
        expect(quarterly.issues() == [], "nothing is made while the preview is read")
        screen.key("Escape")
        screen.until(lambda: len(screen.windows()) == 1, "Escape closes the preview")
        expect(quarterly.issues() == [], "and makes nothing")

        preview()
        screen.key("Return")
        screen.until(lambda: quarterly.issues() == ["2019-Q2"], "Enter makes the issue")
        expect(quarterly.titles("highlights") == ["The lock opens", "Nine gauges for the valley"], "with its highlights")
        page = quarterly.web_page("en")
        expect('alt="The lock with its gates open"' in page, "the picture is on the web page, and says what it shows")

        screen.key("ctrl+z")
        screen.until(lambda: quarterly.issues() == [] and quarterly.highlights() == [], "one undo takes all of it back")
    print("journey: import a Word file: passed")


main()
