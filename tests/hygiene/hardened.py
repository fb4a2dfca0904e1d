#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hardened.py PROGRAM: the program is built so that a mistake in memory is of little use to anybody.

The same is asked of a program that is built without, and must be missed there.
"""
import re, subprocess, sys, tempfile
from pathlib import Path


def readelf(program, *options):
    return subprocess.run(["readelf", "-W", *options, program], capture_output=True, text=True, check=True).stdout


def missing(program):
    """What the program lacks, as words."""
    header, segments, dynamic = (readelf(program, option) for option in ("-h", "-l", "-d"))
    symbols = readelf(program, "--dyn-syms")
    wanted = {
        "its place in memory cannot be guessed": re.search(r"Type:\s+DYN", header),
        "tables of addresses are read-only": "GNU_RELRO" in segments and re.search(r"BIND_NOW|FLAGS_1.*NOW", dynamic),
        "the stack is not executed": re.search(r"GNU_STACK.* RW ", segments),
        "a broken stack is noticed": "__stack_chk_fail" in symbols,
        "copies are measured": re.search(r"__(mem|str|v?s|printf|read)\w*_chk", symbols),
    }
    return [what for what, there in wanted.items() if not there]


with tempfile.TemporaryDirectory() as folder:
    bare = Path(folder) / "bare"
    source = bare.with_suffix(".c")
    source.write_text("int main(void) { return 0; }\n")
    subprocess.run(["cc", "-no-pie", "-fno-stack-protector", "-z", "norelro", "-z", "execstack", source, "-o", bare], check=True)
    if len(missing(bare)) != 5:
        sys.exit(f"not noticed in a bare program: all but {missing(bare)}")
if lacks := missing(sys.argv[1]):
    sys.exit("not so: " + "; ".join(lacks))
print("hardened: passed")
