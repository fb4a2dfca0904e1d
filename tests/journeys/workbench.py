#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""workbench.py PROGRAM: a translator takes an issue into French with what stands beside the texts: translations of before
from the memory, terms that Tab completes, and the same text written wherever it stands."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
NEWS = """# Newsletter

2018 2nd Quarter

# Highlights

### 142 votes for the Convention

It is raining.

### Rain again

It is raining.

Send us your transparency report.
"""


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly", issue="2018-Q2")
        quarterly.run("new", "--sample")
        news = Path(folder) / "news.en.md"
        news.write_text(NEWS)
        quarterly.run("import", "--language", "en", str(news))

        def french(field):
            return [placement[field].get("fr") for placement in quarterly.placements("highlights")]

        screen.open(PROGRAM, "--library", quarterly.library)
        screen.click(95, 43)  # the issue, at the top
        screen.rest()
        screen.click(95, 72)  # the newest one
        screen.rest()
        screen.key("ctrl+3")
        screen.rest()
        screen.click(330, 43)  # French
        screen.rest()

        def confirm():
            screen.rest()
            screen.key("ctrl+Return")
            screen.rest()

        screen.key("ctrl+Down")
        screen.rest()
        screen.type("Bulletin")
        confirm()
        for _ in ("Highlights", "142 votes for the Convention"):
            screen.key("F6")
            confirm()
        screen.until(lambda: "142 voix pour la Convention" in french("title"), "the memory knew the title")
        expect([section["title"]["fr"] for section in quarterly.sections()][0] == "Faits marquants", "and that of the section")

        screen.type("Il pleut.")
        confirm()
        screen.until(lambda: sum("Il pleut." in (text or "") for text in french("body")) == 2, "the same text is in French wherever it stands")
        screen.key("ctrl+z")
        screen.until(lambda: sum("Il pleut." in (text or "") for text in french("body")) < 2, "undo takes the other one back")
        screen.key("ctrl+shift+z")
        screen.until(lambda: sum("Il pleut." in (text or "") for text in french("body")) == 2, "redo brings it again")

        screen.type("Encore la pluie")
        confirm()
        confirm()  # the text that was written along with the first
        screen.type("Envoyez-nous votre rapp")
        screen.rest()
        screen.key("Tab")
        screen.type(".")
        confirm()
        screen.until(lambda: any("votre rapport de transparence." in (text or "") for text in french("body")), "Tab completed the term")
    print("journey: the translator's workbench: passed")


main()
