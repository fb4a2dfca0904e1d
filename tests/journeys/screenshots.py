#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py PROGRAM: makes the pictures of README anew in resources/screenshots, from the sample: the printed pages,
and every place in each language of the interface, light and dark."""
import subprocess, sys, tempfile
from pathlib import Path

from screen import Screen

PROGRAM = str(Path(sys.argv[1]).resolve())
FOLDER = Path(__file__).resolve().parents[2] / "resources/screenshots"
CARD = (200, 470)
ISSUES, NEWEST = (95, 43), (95, 72)  # at the top, and the first one in its menu: the issue under way
FRENCH, SPANISH = (363, 45), (477, 45)  # editions, at the top
EDITION = {"en": FRENCH, "fr": FRENCH, "es": SPANISH}  # to translate, in each language of the interface
SCHEMES = {"light": 1, "dark": 2}


def main():
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        picture_pages(folder)
        for language in EDITION:
            for scheme in SCHEMES:
                library = str(Path(folder) / f"{language}-{scheme}.quarterly")
                run(PROGRAM, "--library", library, "new", "--sample")
                picture_places(library, language, scheme)


def picture_pages(folder):
    run(PROGRAM, "--sample", "export", "2017-Q4", "--format", "pdf", "--language", "en", "--output", folder)
    run("pdftoppm", "-r", "72", "-png", f"{folder}/newsletter-2017-Q4-en.pdf", f"{folder}/page")
    pages = sorted(str(page) for page in Path(folder).glob("page*.png"))
    run("montage", *pages[:3], "-tile", "3x1", "-geometry", "+8+8", "-background", "#d0ccc4", str(FOLDER / "pages.png"))


def picture_places(library, language, scheme):
    with Screen() as screen:
        settings = Path(screen.home.name) / ".config/quarterly/quarterly.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance={SCHEMES[scheme]}\n[publish]\nfolder=/home/secretariat/Newsletter\n")
        screen.open(PROGRAM, "--library", library, "--interface", language)
        if language != "en":
            screen.click(*EDITION[language])
        translate = [ISSUES, NEWEST, EDITION[language]]
        for name, key, clicks in (("compose", "ctrl+2", []), ("library", "ctrl+1", [CARD]), ("publish", "ctrl+4", []),
                                  ("translate", "ctrl+3", translate)):
            screen.key(key)
            for click in clicks:
                screen.rest()
                screen.click(*click)
            if name == "translate":
                screen.rest()
                screen.key("ctrl+Down")
            screen.rest()
            picture = str(FOLDER / f"{name}-{language}-{scheme}.png")
            screen.picture(picture)
            run("mogrify", "-resize", "1080x", "+dither", "-colors", "200", picture)


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


main()
