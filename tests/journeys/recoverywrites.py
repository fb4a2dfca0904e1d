#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoverywrites.py PROGRAM FAULTIO: a disk that fails, one that turns read-only while one types, and one that is so from the
beginning."""
import subprocess, sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM, FAULTIO = (str(Path(argument).resolve()) for argument in sys.argv[1:3])
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None


def main():
    for error in ("EIO", "EROFS"):
        failing_disk(error)
    readonly_disk()
    print("journey: disks that cannot be written: passed")


def picture(screen, name):
    if PICTURES:
        screen.rest()
        screen.picture(f"{PICTURES}/{name}.png")


def failing_disk(error):
    """The words stay on the screen, and quitting asks until they are saved."""
    with tempfile.TemporaryDirectory() as folder:
        fault = Path(folder) / "fault"
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        with Screen(LD_PRELOAD=FAULTIO, FAULT_MATCH="journey.quarterly", FAULT_OP="write", FAULT_ERR=error, FAULT_COUNT="-1",
                    FAULT_WHILE=str(fault)) as screen:
            screen.open(PROGRAM, "--library", quarterly.library)
            screen.key("ctrl+h")
            screen.type("On a good disk")
            screen.until(lambda: "On a good disk" in quarterly.highlights(), "the title is saved")
            fault.touch()
            screen.type(" that fails")
            screen.rest()
            picture(screen, error)
            expect("On a good disk" in quarterly.highlights(), f"{error}: what was typed is not saved")
            screen.key("ctrl+q")
            screen.until(lambda: "Not everything is saved" in screen.title(), f"{error}: it does not quit without asking")
            picture(screen, error + "-leaving")
            fault.unlink()
            screen.key("alt+t")
            screen.until(lambda: screen.program.poll() is not None, f"{error}: once saved, it quits")
            expect(screen.program.returncode == 0, f"{error}: without complaint")
        expect("On a good disk that fails" in quarterly.highlights(), f"{error}: the words are saved")
        expect(quarterly.is_sound(), f"{error}: the library is sound")


def readonly_disk():
    """It can be read, says why not written, and quits without a question."""
    with tempfile.TemporaryDirectory() as folder:
        disk = Path(folder) / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", disk], capture_output=True).returncode:
            print("no file system can be mounted here")
            sys.exit(77)
        try:
            quarterly = Quarterly(PROGRAM, disk / "journey.quarterly")
            quarterly.run("new", "--sample")
            before = quarterly.highlights()
            subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
            with Screen() as screen:
                screen.open(PROGRAM, "--library", quarterly.library)
                screen.until(lambda: screen.title().startswith("journey"), "the library is shown")
                screen.key("ctrl+1")
                screen.key("ctrl+h")
                screen.type("Nobody can write this")
                screen.rest()
                picture(screen, "readonly")
                expect(quarterly.highlights() == before, "nothing is written")
                screen.key("ctrl+q")
                screen.until(lambda: screen.program.poll() is not None, "it quits")
                expect(screen.program.returncode == 0, "without complaint")
        finally:
            subprocess.run(["umount", "-l", disk], check=True)


main()
