#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoveryreplaced.py PROGRAM: another library is moved over the one that is open. Nothing is written into it; what one has is kept
as a copy, and both can be opened."""
import os, sys, tempfile
from pathlib import Path

from screen import HEIGHT, WIDTH, Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None
OPEN_NEW = (WIDTH - 80, HEIGHT - 52)  # at the right end of the bar over the status line


def write_when_open(screen, title, quarterly):
    """On a busy machine it takes a while until the other library is there to be written into."""
    for _ in range(5):
        screen.rest()
        screen.key("ctrl+h")
        screen.type(title)
        screen.rest()
        if title in quarterly.highlights():
            return
    raise SystemExit("failed: the new file is open")


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        folder = Path(folder)
        quarterly = Quarterly(PROGRAM, folder / "journey.quarterly")
        other = Quarterly(PROGRAM, folder / "other.quarterly")
        for library in (quarterly, other):
            library.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+h")
        screen.type("Written before")
        screen.until(lambda: "Written before" in quarterly.highlights(), "the title is saved")

        theirs = Path(other.library).read_bytes()
        os.rename(other.library, quarterly.library)
        screen.type(" and after")
        kept = screen.until(lambda: list(folder.glob("journey (kept *).quarterly")), "a copy is kept")
        screen.rest()
        if PICTURES:
            screen.picture(PICTURES + "/replaced.png")
        expect(Path(quarterly.library).read_bytes() == theirs, "nothing is written into the other file")
        expect(len(kept) == 1, "one copy is enough")
        copy = Quarterly(PROGRAM, kept[0])
        ours = [title for title in copy.highlights() if title.startswith("Written before")]
        expect(len(ours) == 1, f"the copy has what was typed: {ours}")
        expect(copy.is_sound(), "the copy is sound")

        screen.click(*OPEN_NEW)
        write_when_open(screen, "In the new file", quarterly)
        expect("In the new file" not in copy.highlights(), "and the copy is left alone")
        expect(quarterly.is_sound(), "the new file is sound")
    print("journey: a file replaced underneath: passed")


main()
