#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutations.py PROGRAM [--control]: a library is damaged in many ways. Verifying sees it, or nothing that people wrote has
changed; the damaged file stays as it is; salvage makes a sound library of it that has nearly all rows. Refused outright
is only what has lost the beginning by which a library is known. The control leaves the verifying to SQLite alone."""
import collections, hashlib, random, shutil, sqlite3, sys, tempfile
from pathlib import Path

from product import FULL, ROUNDS, Product, judge

FOLLOWING = {"searchable", "memory", "memory_word", "memory_frequency"}  # is made anew by salvage


def tables(library):
    """The rows of every table that can be read, as far as they say something."""
    with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as connection:
        connection.text_factory = bytes
        names = [name.decode() for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1")]
        return {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names if not name.startswith(("search_", "memory_phrase_"))}


def kept_rows(content):
    return {name: rows for name, rows in content.items() if name not in FOLLOWING and name not in ("search", "memory_phrase", "setting")}


def mutants(good, rnd, count):
    page = int.from_bytes(good[16:18], "big")
    whole = [("empty", b""), ("only a header", good[:100]), ("half a page", good[:page // 2]), ("zero", b"\0" * len(good)),
             ("cut to a quarter", good[:len(good) // 4]), ("cut to three quarters", good[:len(good) * 3 // 4]),
             ("without the last page", good[:-page]), ("garbage behind", good + rnd.randbytes(1000)), ("first page zero", b"\0" * page + good[page:]),
             ("middle zero", good[:len(good) // 3] + b"\0" * 4 * page + good[len(good) // 3 + 4 * page:]),
             ("line ends changed", good.replace(b"\n", b"\r\n")), ("text", b"hello\n" * 900), ("zip", b"PK\3\4" + rnd.randbytes(5000))]
    fields = [("page size 0", 16, b"\0\0"), ("page size 3", 16, b"\0\3"), ("WAL", 18, b"\2\2"), ("reserved bytes", 20, b"\xff"),
              ("page count", 28, b"\x7f\xff\xff\xff"), ("free pages", 32, b"\0\0\xff\0"), ("UTF-16", 56, b"\0\0\0\2"),
              ("newer", 60, (9999).to_bytes(4, "big")), ("foreign", 68, b"ABCD"), ("schema format", 44, b"\0\0\0\x09")]
    for name, offset, value in fields:
        whole.append((name, good[:offset] + value + good[offset + len(value):]))
    for number in range(count):
        # In the small size some of the whole ones, and most at random.
        if number % 3 == 0 and whole:
            yield whole.pop(rnd.randrange(len(whole)))
        else:
            yield mutant(good, page, rnd)


def mutant(good, page, rnd):
    content, kind = bytearray(good), rnd.random()
    somewhere = rnd.randrange(1, len(good) // page) * page
    if kind < 0.5:
        flips = rnd.choice((1, 1, 1, 4, 32))
        for _ in range(flips):
            content[rnd.randrange(len(good))] ^= 1 << rnd.randrange(8)
        return f"{flips} bits", bytes(content)
    if kind < 0.7:
        content[somewhere + rnd.randrange(40)] = rnd.randrange(256)
        return "head of a page", bytes(content)
    if kind < 0.8:
        content[somewhere:somewhere + page] = rnd.randbytes(page)
        return "page of noise", bytes(content)
    if kind < 0.9:
        other = rnd.randrange(1, len(good) // page) * page
        content[somewhere:somewhere + page] = good[other:other + page]
        return "page of elsewhere", bytes(content)
    offset = rnd.randrange(len(good) - 512)
    content[offset:offset + 512] = b"\0" * 512
    return "sector of zeros", bytes(content)


def sound_for_sqlite(library):
    try:
        with sqlite3.connect(f"file:{library}?mode=ro", uri=True) as connection:
            return connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except sqlite3.Error:
        return False


def intact(content, good):
    """The share of its pages that are as they were."""
    page = int.from_bytes(good[16:18], "big")
    places = range(0, len(good), page)
    return sum(content[at:at + page] == good[at:at + page] for at in places) / len(places)


class Mutations:
    def __init__(self, product, control):
        self.product, self.control = product, control
        self.good, self.before = product.library.read_bytes(), tables(product.library)
        self.failures, self.counts, self.saved = [], collections.Counter(), []

    def check(self, name, content):
        library = self.product.folder / "damaged.quarterly"
        for file in self.product.folder.glob("damaged.quarterly*"):
            file.unlink()
        library.write_bytes(content)
        if self.control:
            code = 0 if sound_for_sqlite(library) else 1
        else:
            found = self.product.run("verify", library=library)
            code = found.returncode
            if code not in (0, 1, 3) or (code == 3 and found.stderr.count("\n") != 1):
                self.failures.append(f"{name}: verify ended with {code}: {found.stderr[-300:]}")
        letters = sum(a == b for a, b in zip(content[68:72], b"QUAR"))  # the application's, in the header
        if code == 3 and letters > 2:
            self.failures.append(f"{name}: refused, though it is known by its beginning")
        self.counts[{0: "sound", 1: "damaged", 3: "refused"}.get(code, "failed")] += 1
        if code == 0 and tables(library) != self.before:
            self.failures.append(f"{name}: changed, and nobody saw it")
        if library.read_bytes() != content:
            self.failures.append(f"{name}: the damaged file was changed")
        if code == 1 and not self.control:
            share = self.salvage(name, library)
            # Of few files, those that have lost their pages would be too many.
            if share is not None and (FULL or intact(content, self.good) >= 0.9):
                self.saved.append(share)

    def salvage(self, name, library):
        out = self.product.folder / "salvaged.quarterly"
        out.unlink(missing_ok=True)
        done = self.product.run("salvage", out, library=library)
        if done.returncode == 3 and not out.exists() and done.stderr.count("\n") == 1:
            return 0
        if done.returncode or self.product.run("verify", library=out).returncode:
            self.failures.append(f"{name}: what was salvaged is not sound: {done.stderr[-300:]}")
            return None
        after, before = kept_rows(tables(out)), kept_rows(self.before)
        rows = sum(map(len, before.values()))
        keys = lambda rows: {row.split(",")[0] for row in rows}
        return sum(len(keys(before[table]) & keys(after[table])) for table in before) / sum(len(keys(before[table])) for table in before)


def main():
    control = "--control" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        product = Product(sys.argv[1], folder)
        product.make(150)
        mutations = Mutations(product, control)
        for name, content in mutants(mutations.good, random.Random(1), 60 if control else ROUNDS):
            mutations.check(name, content)
        saved, failures = sorted(mutations.saved), mutations.failures
    print(dict(mutations.counts))
    if saved:
        complete = sum(share >= 0.9 for share in saved) / len(saved)
        print(f"salvaged: {len(saved)}; the median has {saved[len(saved) // 2]:.1%} of the rows, {complete:.0%} have 90 % or more")
        if complete < (0.94 if FULL else 0.9):  # of few, one more or less is a large share
            failures.append("too little is salvaged")
    judge("mutations", failures, control)


main()
