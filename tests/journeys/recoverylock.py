#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""recoverylock.py PROGRAM: another program is writing the library. The window reads, shows what is written there, and can edit
as soon as the other one stops."""
import subprocess, sys, tempfile
from pathlib import Path

from screen import HEIGHT, WIDTH, Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
PICTURES = sys.argv[3] if len(sys.argv) > 3 else None
EDIT_NOW = (WIDTH - 60, HEIGHT - 52)  # at the right end of the bar over the status line


def main():
    with tempfile.TemporaryDirectory() as folder, Screen() as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        other = subprocess.Popen([PROGRAM, "--library", quarterly.library, "script", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 text=True, env=screen.environment)

        def write(command):
            other.stdin.write(command + "\n")
            other.stdin.flush()
            expect(other.stdout.readline().startswith("ACK "), f"the other one writes: {command}")

        def seen():
            """The colours of the list, without what blinks elsewhere."""
            screen.picture(f"{folder}/seen.png")
            return subprocess.run(["convert", f"{folder}/seen.png", "-crop", "640x500+60+250", "rgb:-"], capture_output=True, check=True).stdout

        write("highlight first")
        screen.open(PROGRAM, "--library", quarterly.library)
        screen.key("ctrl+1")
        screen.rest()
        before = quarterly.highlights()
        screen.key("ctrl+h")
        screen.type("Nobody may read this")
        screen.rest()
        expect(quarterly.highlights() == before, "nothing is written beside the other one")

        screen.do("mousemove", "720", "500")
        screen.rest()
        old = seen()
        screen.rest()
        expect(seen() == old, "the list is quiet")
        write('title first en "Seen while the other one writes"')
        screen.until(lambda: seen() != old, "what the other one writes is seen", seconds=10)
        if PICTURES:
            screen.rest()
            screen.picture(PICTURES + "/taken.png")

        other.stdin.close()
        other.wait()
        screen.rest()
        if PICTURES:
            screen.picture(PICTURES + "/free.png")
        screen.click(*EDIT_NOW)
        screen.until(lambda: Path(quarterly.library + ".lock").exists(), "the library is the window's now")
        screen.rest()
        screen.key("ctrl+h")
        screen.type("Now it is our turn")
        screen.until(lambda: "Now it is our turn" in quarterly.highlights(), "one can write now")
        expect(quarterly.is_sound(), "the library is sound")

        second = Path(folder) / "second.quarterly"
        Quarterly(PROGRAM, second).run("new")
        started = subprocess.run([PROGRAM, "--library", second], env=screen.environment, check=False, timeout=30)
        expect(started.returncode == 0, "a second start ends at once")
        screen.until(lambda: screen.title().startswith("second"), "its library is in the first window")
        screen.until(lambda: not Path(quarterly.library + ".lock").exists(), "which closes its own")
    print("journey: a library that another program writes: passed")


main()
