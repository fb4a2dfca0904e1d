#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py PROGRAM: makes the pictures of README anew, from the sample, in resources/screenshots."""
import subprocess, sys, tempfile, time
from pathlib import Path

from screen import Screen

PROGRAM = str(Path(sys.argv[1]).resolve())
FOLDER = Path(__file__).resolve().parents[2] / "resources/screenshots"


def main():
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Screen(92) as screen:
        library = str(Path(folder) / "sample.quarterly")
        run(PROGRAM, "--library", library, "new", "--sample")
        run(PROGRAM, "--library", library, "export", "2017-Q4", "--format", "pdf", "--language", "en", "--output", folder)
        run("pdftoppm", "-r", "72", "-png", f"{folder}/newsletter-2017-Q4-en.pdf", f"{folder}/page")
        pages = sorted(str(page) for page in Path(folder).glob("page*.png"))
        run("montage", *pages[:3], "-tile", "3x1", "-geometry", "+8+8", "-background", "#d0ccc4", str(FOLDER / "pages.png"))

        screen.open(PROGRAM, "--library", library)
        time.sleep(3)
        french, everything, segment, card = (305, 45), (181, 131), (500, 420), (200, 470)
        for name, key, clicks in (("compose", "ctrl+2", []), ("library", "ctrl+1", [card]),
                                  ("translate", "ctrl+3", [french, everything, segment]), ("publish", "ctrl+4", [])):
            screen.key(key)
            for click in clicks:
                time.sleep(2)
                screen.click(*click)
            time.sleep(3)
            screen.picture(str(FOLDER / f"{name}.png"))
            run("mogrify", "-resize", "1080x", "-colors", "192", str(FOLDER / f"{name}.png"))


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


main()
