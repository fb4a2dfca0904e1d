#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""screenshots.py PROGRAM: makes the pictures of README anew in resources/screenshots, from the sample: the printed pages,
and every place in each language of the interface, light and dark."""
import subprocess, sys, tempfile, time
from pathlib import Path

from screen import Screen

PROGRAM = str(Path(sys.argv[1]).resolve())
FOLDER = Path(__file__).resolve().parents[2] / "resources/screenshots"
CARD, SEGMENT = (200, 470), (500, 420)
FRENCH, SPANISH = (363, 45), (477, 45)  # editions, at the top
# Of each language: the edition to translate, and the chip that shows all its segments.
EDITION = {"en": FRENCH, "fr": FRENCH, "es": SPANISH}
ALL = {"en": (181, 131), "fr": (212, 123), "es": (228, 123)}
SCHEMES = {"light": 1, "dark": 2}


def main():
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = str(Path(folder) / "sample.quarterly")
        run(PROGRAM, "--library", library, "new", "--sample")
        picture_pages(library, folder)
        for language in EDITION:
            for scheme in SCHEMES:
                picture_places(library, language, scheme)


def picture_pages(library, folder):
    run(PROGRAM, "--library", library, "export", "2017-Q4", "--format", "pdf", "--language", "en", "--output", folder)
    run("pdftoppm", "-r", "72", "-png", f"{folder}/newsletter-2017-Q4-en.pdf", f"{folder}/page")
    pages = sorted(str(page) for page in Path(folder).glob("page*.png"))
    run("montage", *pages[:3], "-tile", "3x1", "-geometry", "+8+8", "-background", "#d0ccc4", str(FOLDER / "pages.png"))


def picture_places(library, language, scheme):
    with Screen(92) as screen:
        settings = Path(screen.home.name) / ".config/quarterly/quarterly.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nappearance={SCHEMES[scheme]}\n")
        screen.open(PROGRAM, "--library", library, "--interface", language)
        time.sleep(3)
        if language != "en":
            screen.click(*EDITION[language])
        translate = [ALL[language], SEGMENT] if language != "en" else [FRENCH, ALL["en"], SEGMENT]
        for name, key, clicks in (("compose", "ctrl+2", []), ("library", "ctrl+1", [CARD]), ("translate", "ctrl+3", translate),
                                  ("publish", "ctrl+4", [])):
            screen.key(key)
            for click in clicks:
                time.sleep(1)
                screen.click(*click)
            time.sleep(2)
            picture = str(FOLDER / f"{name}-{language}-{scheme}.png")
            screen.picture(picture)
            run("mogrify", "-resize", "1080x", "+dither", "-colors", "200", picture)


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


main()
