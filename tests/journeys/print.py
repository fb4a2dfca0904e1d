#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""print.py PROGRAM: somebody looks at the sheets of the booklet and prints them, here into a file."""
import subprocess, sys, tempfile, time
from pathlib import Path

from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())


def main():
    with tempfile.TemporaryDirectory() as folder, Screen(94) as screen:
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        screen.open(PROGRAM, "--library", quarterly.library)
        time.sleep(2)
        before = set(screen.windows())
        screen.key("ctrl+p")
        screen.until(lambda: set(screen.windows()) - before, "the preview of the sheets opens")
        time.sleep(1)
        screen.key("alt+b")  # booklet
        time.sleep(1)
        preview = set(screen.windows())
        screen.key("Return")
        screen.until(lambda: set(screen.windows()) - preview, "the printer is asked for")
        time.sleep(1)
        screen.key("Return")  # without a printer there is "Print to File (PDF)"
        printed = screen.until(lambda: next(Path(screen.home.name).glob("*.pdf"), None), "the sheets are printed")
        time.sleep(2)
        told = subprocess.run(["pdfinfo", str(printed)], capture_output=True, text=True, check=True).stdout
        facts = dict(line.split(":", 1) for line in told.splitlines() if ":" in line)
        sides = int(facts["Pages"])
        expect(sides >= 2 and sides % 2 == 0, f"fronts and backs: {sides} sides")
        expect("A4" in facts["Page size"] or "841" in facts["Page size"], f"on A4: {facts['Page size']}")
        for side in range(1, sides + 1):
            grey = subprocess.run(["pdftoppm", "-gray", "-r", "20", "-f", str(side), "-l", str(side), str(printed)],
                                  capture_output=True, check=True).stdout
            expect(sum(shade < 128 for shade in grey) > 100, f"side {side} has ink")
    print("journey: print a booklet: passed")


main()
