#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoverydamage.py PROGRAM: bytes of a library are flipped. The window leaves it as it is and offers the newest good backup,
salvage into a new file, and reading."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None


def damage(library, at, length=1500):
    with open(library, "r+b") as file:
        file.seek(at)
        file.write(b"\xa5" * length)


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        library = Path(quarterly.library)
        before = quarterly.highlights()
        backups = lambda pattern: [file for file in Path(screen.home.name).rglob(pattern) if "backups" in str(file)]

        # A window that is open for a while makes a backup.
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.until(lambda: backups("*Z.quarterly"), "a backup is made", seconds=60)
        screen.key("ctrl+q")
        screen.until(lambda: screen.program.poll() is not None, "it quits")

        # The list of tables is gone: the file cannot be opened at all.
        damage(library, 100)
        damaged = library.read_bytes()
        expect(not quarterly.is_sound(), "the library is damaged")
        screen.open(PROGRAM, "--library", quarterly.library)
        if PICTURES:
            screen.picture(PICTURES + "/damaged.png")
        expect(library.read_bytes() == damaged, "it is left as it is")

        # Salvage: the second choice, with the suggested name.
        screen.key("Tab", "space")
        screen.until(lambda: "saved" in screen.title(), "the name is asked for")
        screen.key("Return")
        salvaged = Quarterly(PROGRAM, Path(folder) / "journey (salvaged).quarterly")
        screen.until(lambda: Path(salvaged.library).exists(), "the new library is there", seconds=90)
        expect(salvaged.is_sound(), "it is sound")
        expect(sorted(salvaged.highlights()) == sorted(before), "and has every highlight")
        expect(library.read_bytes() == damaged, "the damaged one is left as it is")
        screen.rest()
        if PICTURES:
            screen.picture(PICTURES + "/salvaged.png")
        screen.key("space")  # opens the new library
        screen.until(lambda: "salvaged" in screen.title(), "the salvaged library is open")
        screen.key("ctrl+q")
        screen.until(lambda: screen.program.poll() is not None, "it quits")

        # The backup: the first choice.
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("space")
        screen.until(quarterly.is_sound, "the backup is restored", seconds=60)
        expect(quarterly.highlights() == before, "it has every highlight")
        expect(any(file.read_bytes() == damaged for file in backups("*damaged*")), "the damaged one is kept")
        screen.rest()
        if PICTURES:
            screen.picture(PICTURES + "/restored.png")
        screen.key("ctrl+h")
        screen.type("Written after the restoring")
        screen.until(lambda: "Written after the restoring" in quarterly.highlights(), "one goes on writing")
        screen.key("ctrl+q")
        screen.until(lambda: screen.program.poll() is not None, "it quits")

        # The beginning of the file is gone, and with it what tells that it is a library: its backups do.
        damage(library, 0, 100)
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("space")
        screen.until(quarterly.is_sound, "the backup is restored", seconds=60)
    print("journey: a damaged library: passed")


main()
