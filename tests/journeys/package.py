#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""package.py PROGRAM: an issue goes to a translator on another computer and comes back, changed on both sides."""
import json, sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
NEWS = """# Newsletter

2017 4th Quarter

# Highlights

### A bridge reopens

The bridge is open again.
"""


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        home = Quarterly(PROGRAM, Path(folder) / "home.quarterly")
        news = Path(folder) / "news.en.md"
        news.write_text(NEWS)
        home.run("new")
        home.run("import", "--language", "en", str(news))
        package = Path(folder) / "newsletter-2017-Q4-fr.quarterly-package"

        def french(quarterly, field):
            return quarterly.placements("highlights")[0][field].get("fr")

        def translate(words, y):
            """Into the segment at this height, once the window shows what there is to do."""
            screen.click(500, y)
            screen.rest()
            for each in words:
                screen.type(each)
                screen.rest()
                screen.key("ctrl+Return")
                screen.rest()

        def entry(key):
            screen.key("alt+r")
            screen.rest()
            screen.key(key)
            screen.until(lambda: len(screen.windows()) > 1, "the window asks")
            screen.rest()

        # Out: French is chosen at the top, Enter writes the package beside the library.
        screen.open(PROGRAM, "--library", home.library)
        screen.click(300, 45)
        screen.rest()
        entry("p")
        screen.key("Return")
        screen.until(package.exists, "the package is written")
        screen.rest()
        screen.key("Escape")
        screen.until(lambda: len(screen.windows()) == 1, "Escape closes the window")
        screen.key("ctrl+q")
        screen.until(lambda: not screen.windows(), "the program is closed")

        # There: it opens in the place where one translates, in French.
        there = Quarterly(PROGRAM, package)
        screen.open(PROGRAM, "--library", there.library)
        translate(("Bulletin", "Faits marquants", "Un pont rouvre", "Le pont est de nouveau ouvert."), 250)
        screen.until(lambda: french(there, "body") == "Le pont est de nouveau ouvert.", "it is translated there")
        screen.key("ctrl+q")
        screen.until(lambda: not screen.windows(), "the program is closed")

        # Here, meanwhile, somebody has translated the masthead otherwise.
        file = Path(folder) / "texts.xlf"
        home.run("translate", "export", home.issue, "--to", "fr", "--output", str(file))
        begin = file.read_text().index("<target")
        begin = file.read_text().index(">", begin) + 1
        end = file.read_text().index("</target>", begin)
        file.write_text(file.read_text()[:begin] + "La lettre" + file.read_text()[end:])
        home.run("translate", "import", str(file))

        # Back: everything is seen before it is taken, the masthead is left as it is here.
        screen.open(PROGRAM, "--library", home.library)
        entry("b")
        screen.type(str(package))
        screen.key("Return")
        screen.rest()
        expect(french(home, "body") is None, "nothing is taken while it is looked at")
        screen.key("Return")
        screen.until(lambda: french(home, "body") == "Le pont est de nouveau ouvert.", "Enter takes the texts")
        expect(french(home, "title") == "Un pont rouvre", "all of them")
        masthead = lambda: json.loads(home.run("show", home.issue, "--json"))["masthead"].get("fr")
        expect(masthead() == "La lettre", f"what was changed on both sides stays: {masthead()}")
        screen.key("ctrl+z")
        screen.until(lambda: french(home, "body") is None, "one undo takes everything back")
    print("journey: to another computer and back: passed")


main()
