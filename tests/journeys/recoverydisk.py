#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoverydisk.py PROGRAM: the disk fills while one types. The words stay, cannot be left behind without being asked for, and are
saved as soon as there is space, or into a copy elsewhere."""
import json, subprocess, sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None
ROW = (620, 330)  # of the outline: there the keys are the window's
MASTHEAD = (885, 124)  # unfolds it, and folds it again


def main():
    with tempfile.TemporaryDirectory() as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], capture_output=True).returncode:
            print("no file system can be mounted here")
            sys.exit(77)
        try:
            with Screen() as screen:
                journey(screen, disk, Path(folder))
        finally:
            subprocess.run(["umount", "-l", disk], check=True)
    print("journey: a disk that fills while one types: passed")


def fill(disk):
    """To the last byte."""
    with open(disk / "filler", "wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 4096):
                pass
        except OSError:
            pass


def masthead(quarterly):
    return json.loads(quarterly.run("show", "2017-Q4", "--json"))["masthead"]["en"]


def journey(screen, disk, folder):
    quarterly = Quarterly(PROGRAM, disk / "journey.quarterly")
    quarterly.run("new", "--sample")
    dialog = lambda: "Not everything is saved" in screen.title()
    screen.open(PROGRAM, "--library", quarterly.library)
    screen.key("ctrl+h")
    screen.type("On a small disk")
    screen.until(lambda: "On a small disk" in quarterly.highlights(), "the title is saved")

    fill(disk)
    screen.type(" that is full")
    screen.rest()
    expect("On a small disk" in quarterly.highlights(), "what was typed is not saved")
    if PICTURES:
        screen.picture(PICTURES + "/full.png")
    screen.key("ctrl+q")
    screen.until(dialog, "it does not quit without asking")
    if PICTURES:
        screen.picture(PICTURES + "/leaving.png")
    screen.key("alt+t")  # again, in vain
    screen.rest()
    screen.until(dialog, "it asks once more")
    screen.key("Escape")
    screen.rest()
    expect(screen.program.poll() is None, "one is back in the window")

    # Another text is looked at meanwhile; then there is space again.
    screen.key("ctrl+2")
    screen.rest()
    screen.click(*ROW)
    screen.key("ctrl+z")  # nothing of before is taken back while this is not saved
    screen.rest()
    expect("On a small disk" in quarterly.highlights(), "undo takes back nothing else")
    (disk / "filler").unlink()
    screen.until(lambda: "On a small disk that is full" in quarterly.highlights(), "saved by itself, once there is space", seconds=70)
    screen.rest()
    screen.key("ctrl+z")
    screen.until(lambda: "On a small disk that is full" not in quarterly.highlights(), "and one undo takes that back")
    expect(quarterly.is_sound(), "the library is sound")

    # A line that one is still in is saved as well, or asked for.
    screen.click(*MASTHEAD)
    screen.rest()
    screen.key("ctrl+a")
    screen.type("A line")
    screen.until(lambda: masthead(quarterly) == "A line", "a line is saved while one types")
    fill(disk)
    screen.type(" in vain")
    screen.key("ctrl+q")
    screen.until(dialog, "it does not quit without asking")
    screen.key("Escape")
    screen.rest()
    (disk / "filler").unlink()
    screen.until(lambda: masthead(quarterly) == "A line in vain", "saved by itself", seconds=70)
    screen.click(*MASTHEAD)

    # Full once more: a copy elsewhere has the words.
    screen.key("ctrl+h")
    screen.type("Elsewhere")
    screen.until(lambda: "Elsewhere" in quarterly.highlights(), "another title is saved")
    fill(disk)
    screen.type(" there is space")
    screen.rest()
    screen.key("ctrl+q")
    screen.until(dialog, "it does not quit without asking")
    screen.key("alt+s")
    screen.until(lambda: "copy" in screen.title(), "the place of the copy is asked for")
    copy = Quarterly(PROGRAM, folder / "elsewhere.quarterly")
    screen.key("ctrl+a")
    screen.type(copy.library)
    screen.key("Return")
    screen.until(lambda: screen.program.poll() is not None, "then it quits", seconds=60)
    expect(screen.program.returncode == 0, "without complaint")
    expect("Elsewhere there is space" in copy.highlights(), "the copy has the words")
    expect(copy.is_sound(), "the copy is sound")
    (disk / "filler").unlink()
    expect("Elsewhere" in quarterly.highlights() and quarterly.is_sound(), "the library is as it was saved last")


main()
