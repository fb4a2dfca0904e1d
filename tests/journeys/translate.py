#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translate.py PROGRAM: a translator takes a new highlight into French by keys alone, after choosing the language."""
import sys, tempfile
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
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        news = Path(folder) / "news.en.md"
        news.write_text(NEWS)
        quarterly.run("new")
        quarterly.run("import", "--language", "en", str(news))

        def texts(field):
            return [placement[field].get("fr") for placement in quarterly.placements("highlights")]

        expect(texts("title") == [None], "nothing is in French yet")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+3")
        screen.rest()
        screen.click(300, 45)  # French, at the top
        screen.rest()

        # The masthead, the section's title, the title, the text: each confirmed by one key, which leads to the next.
        screen.click(500, 220)
        screen.rest()
        for words in ("Bulletin", "Faits marquants", "Un pont rouvre", "Le pont est de nouveau ouvert."):
            screen.type(words)
            screen.rest()
            screen.key("ctrl+Return")
            screen.rest()
        screen.until(lambda: texts("body") == ["Le pont est de nouveau ouvert."], "the text is in French")
        expect(texts("title") == ["Un pont rouvre"], f"the title is in French: {texts('title')}")

        # Back through everything.
        screen.key("ctrl+z")
        screen.until(lambda: texts("body") == [None], "undo takes the last text back")
        screen.key("ctrl+shift+z")
        screen.until(lambda: texts("body") != [None], "redo brings it again")
    print("journey: translate by keys: passed")


main()
