#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""exchange.py PROGRAM: the French texts go out to a translator by window and come back with two others, which are seen
before they are taken."""
import re, sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
TARGET = re.compile(r"(<target[^>]*>)(.*?)(</target>)", re.S)


def reworded(file, unit, words):
    """The file with other words in one of its units."""
    start = [match.start() for match in re.finditer("<trans-unit", file)][unit]
    return file[:start] + TARGET.sub(lambda target: target[1] + words + target[3], file[start:], count=1)


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        out, back = Path(folder) / "newsletter-2017-Q4-fr.xlf", Path(folder) / "back.xlf"
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.click(363, 45)  # French, at the top
        screen.rest()

        def dialog(entry):
            screen.key("alt+r")
            screen.rest()
            screen.key(entry)
            screen.until(lambda: len(screen.windows()) > 1, "the window asks")
            screen.rest()

        def title(section):
            return next(each for each in quarterly.sections() if each["kind"] == section)["title"]["fr"]

        dialog("f")
        screen.key("Return")
        screen.until(out.exists, "Enter writes the file beside the library")
        screen.rest()
        screen.key("Escape")
        screen.until(lambda: len(screen.windows()) == 1, "Escape closes the window")

        before = title("highlights"), title("publications")
        file = out.read_text()
        back.write_text(reworded(reworded(file, 3, "À la une"), 4, "À lire"))

        dialog("m")
        screen.type(str(back))
        screen.key("Return")
        screen.rest()
        expect((title("highlights"), title("publications")) == before, "nothing is taken while it is looked at")
        screen.key("Return")
        screen.until(lambda: title("highlights") == "À la une", "Enter takes the texts")
        expect(title("publications") == "À lire", "both of them")
        screen.until(lambda: len(screen.windows()) == 1, "and closes the window")

        screen.key("ctrl+z")
        screen.until(lambda: (title("highlights"), title("publications")) == before, "one undo takes both back")

        # Once more, but the first text is unticked by the space bar.
        dialog("m")
        screen.type(str(back))
        screen.key("Return")
        screen.rest()
        screen.key("space", "Return")
        screen.until(lambda: title("publications") == "À lire", "the ticked text is taken")
        expect(title("highlights") == before[0], "the other is left")
    print("journey: out to a translator and back: passed")


main()
