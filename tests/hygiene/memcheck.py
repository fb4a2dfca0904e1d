#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""memcheck.py PROGRAM: the program reads no memory that nobody wrote, which sanitizers do not see; by valgrind.

Tried on the verbs that go through most of it. A program that does must be found by it.
"""
import os, subprocess, sys, tempfile
from pathlib import Path

VALGRIND = ["valgrind", "--quiet", "--error-exitcode=99", "--undef-value-errors=yes", "--leak-check=no"]
CALM = {**os.environ, "QT_ENABLE_REGEXP_JIT": "0", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
UNSET = "#include <stdlib.h>\nint main(void) { int *p = malloc(4); return *p ? 1 : 0; }\n"


def errors(folder, *command):
    done = subprocess.run([*VALGRIND, *command], cwd=folder, env=CALM, capture_output=True, text=True, check=False)
    return done.stderr if done.returncode == 99 else ""


program = str(Path(sys.argv[1]).resolve())
with tempfile.TemporaryDirectory() as folder:
    source = Path(folder) / "unset.c"
    source.write_text(UNSET)
    subprocess.run(["cc", "-O0", source, "-o", source.with_suffix("")], check=True)
    if not errors(folder, source.with_suffix("")):
        sys.exit("valgrind does not find what is there to be found")
    for verb in (["new", "--sample"], ["search", "convention"], ["export", "2017-Q4", "--output", "out"],
                 ["translate", "export", "2017-Q4", "--to", "fr", "--output", "fr.xlf"], ["verify"]):
        if found := errors(folder, program, "--library", "F.quarterly", *verb):
            sys.exit(f"{verb[0]}: {found[:4000]}")
print("memcheck: passed")
