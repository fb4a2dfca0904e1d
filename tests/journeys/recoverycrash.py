#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoverycrash.py PROGRAM: the window is killed while one types; what was typed before the last pause is in the library, which is
sound, and the next start takes it over and goes on. At the end of a session, all that was typed is saved."""
import sys, tempfile
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None  # a folder for pictures of what one sees


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        lock = Path(quarterly.library + ".lock")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+h")
        screen.type("Written before the crash")
        screen.until(lambda: "Written before the crash" in quarterly.highlights(), "the title is saved")
        screen.type(" and this is typed in the moment in which the window dies")
        screen.program.kill()
        screen.program.wait()

        titles = [title for title in quarterly.highlights() if title.startswith("Written before the crash")]
        expect(len(titles) == 1, f"the title is there: {titles}")
        expect(quarterly.is_sound(), "the library is sound")
        expect(lock.exists(), "the lock was left behind")

        screen.open(PROGRAM, "--library", quarterly.library)
        if PICTURES:
            screen.picture(PICTURES + "/crash.png")
        screen.key("ctrl+h")
        screen.type("Written after the crash")
        screen.until(lambda: "Written after the crash" in quarterly.highlights(), "one goes on writing")
        expect(str(screen.program.pid) in lock.read_text(), "the lock is the new window's")
        screen.type(" until the session ends")
        screen.program.terminate()
        screen.until(lambda: screen.program.poll() is not None, "it quits")
        expect(screen.program.returncode == 0, "without complaint")
        expect("Written after the crash until the session ends" in quarterly.highlights(), "with all that was typed")
        expect(not lock.exists(), "and takes its lock away")
    print("journey: killed while typing: passed")


main()
