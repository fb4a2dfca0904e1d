#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""publishing.py PROGRAM: a finding is repaired by one click, then all languages are published by another."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
ADD_SECTION, REPAIR, FOLDER, PUBLISH = (494, 848), (252, 151), (669, 388), (553, 436)


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)
        before = len(quarterly.sections())
        screen.key("ctrl+2")
        screen.rest()
        screen.click(*ADD_SECTION)
        screen.rest()
        screen.key("Down", "Return")
        screen.until(lambda: len(quarterly.sections()) == before + 1, "there is an empty section")
        screen.key("Escape", "ctrl+4")
        screen.rest()
        screen.click(*REPAIR)
        screen.until(lambda: len(quarterly.sections()) == before, "one click on the finding removes it")

        out = Path(folder) / "out"
        screen.click(*FOLDER)
        screen.key("ctrl+a")
        screen.type(str(out))
        screen.key("Tab")
        screen.click(*PUBLISH)
        screen.until(lambda: (out / "web/2017-Q4/es/index.html").exists(), "the web pages are there", seconds=120)
        made = {path.name for path in out.iterdir()}
        wanted = {f"newsletter-2017-Q4-{language}{kind}.pdf" for language in ("en", "es", "fr") for kind in ("", "-booklet")}
        expect(wanted <= made, f"PDF and booklet in three languages: {sorted(made)}")
        wanted = {f"newsletter-2017-Q4-{language}.eml" for language in ("en", "es", "fr")}
        screen.until(lambda: wanted <= {path.name for path in out.iterdir()}, "the e-mails are there", seconds=60)
        expect("142 votes" in (out / "web/2017-Q4/en/index.html").read_text(), "the page has the issue's texts")
    print("journey: repair and publish: passed")


main()
