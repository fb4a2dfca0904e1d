#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""diskfaults.py PROGRAM FAULTIO [--control]: the nth write, synchronization, … fails, for once or from then on. The program
says so in one line and ends as it should; nothing that it had acknowledged is lost. The control's writes say that they
were done, and are not."""
import os, random, resource, shutil, subprocess, sys, tempfile
from pathlib import Path

from product import FULL, ROUNDS, Product, judge, whole_lines

OPERATIONS = ("write", "fsync", "open", "truncate", "unlink", "read")
ERRORS = ("ENOSPC", "EIO")
EDITS = 25


class Faults:
    def __init__(self, product, preload):
        self.product, self.preload = product, preload
        self.promised = product.make(20)
        self.good = product.library.with_name("good")
        shutil.copy(product.library, self.good)

    def run(self, **faults):
        product = self.product
        product.remove()
        shutil.copy(self.good, product.library)
        done = product.edit(EDITS, 1, LD_PRELOAD=self.preload, FAULT_MATCH="test.quarterly", **faults)
        return done, self.wrong(done)

    def wrong(self, done):
        if done.returncode < 0 or done.returncode > 3:
            return f"ended with {done.returncode}: {done.stderr[-300:]}"
        if done.returncode and (done.stderr.count("\n") != 1 or not done.stderr.startswith("quarterly: ")):
            return f"complains in other than one line: {done.stderr[:300]}"
        return self.product.lost(self.promised + whole_lines(done.stdout))

    def count(self, operation):
        log = self.product.folder / "calls"
        log.unlink(missing_ok=True)
        self.run(FAULT_OP=operation, FAULT_AT="1000000000", FAULT_LOG=str(log))
        return len(log.read_text().splitlines()) if log.exists() else 0


class Verbs:
    """Whatever else reads or writes a library: it ends with a word and not by a signal, the library is sound afterwards,
    what was made is sound or not there, and nothing half done lies about."""

    def __init__(self, faults):
        self.faults, self.product = faults, faults.product
        folder = self.product.folder
        self.backup, self.package, self.text = folder / "good.backup", folder / "good.package", folder / "text.md"
        self.out = folder / "test.out"
        self.text.write_text("# A title\n\nA text.\n")
        quarter = "2000-Q1"
        assert self.fresh("backup", self.backup).returncode == 0
        made = self.fresh("package", quarter, "--for", "fr", "-o", self.package)
        assert made.returncode == 0, made.stderr
        self.all = [("backup", self.out), ("restore", self.backup), ("salvage", self.out), ("package", quarter, "--for", "fr", "-o", self.out),
                    ("merge", self.package), ("import", self.text), ("verify",), ("export", quarter, "--language", "en", "--format", "web", "--output", self.out)]

    def fresh(self, *verb, **faults):
        for file in self.product.folder.glob("test.*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        shutil.copy(self.faults.good, self.product.library)
        return self.product.run(*verb, TMPDIR=str(self.product.folder), **faults)

    def count(self, verb, operation):
        log = self.product.folder / "calls"
        log.unlink(missing_ok=True)
        self.fresh(*verb, LD_PRELOAD=self.faults.preload, FAULT_MATCH=str(self.product.folder), FAULT_OP=operation, FAULT_AT="1000000000", FAULT_LOG=str(log))
        return len(log.read_text().splitlines()) if log.exists() else 0

    def wrong(self, done, verb, operation):
        if done.returncode < 0 or done.returncode > 3:
            return f"ended with {done.returncode}: {done.stderr[-300:]}"
        if done.returncode > 1 and not any(line.startswith("quarterly: ") for line in done.stderr.splitlines()):
            return f"does not say what is wrong: {done.stderr[:300]}"
        for library in (self.product.library, self.out):
            if library.is_file() and self.product.run("verify", library=library).returncode:
                return f"{library.name} is damaged afterwards"
        left = [file.name for file in self.product.folder.rglob("*.unfinished*")]
        return f"left {left}" if left and operation != "unlink" else ""

    def fail(self, rounds):
        rnd, failures, met = random.Random(2), [], 0
        kinds = [(verb, operation) for verb in self.all for operation in (*OPERATIONS, "rename")]
        calls = {}
        for number in range(rounds):
            verb, operation = kinds[number * 5 % len(kinds)]  # the verbs in turn
            if (verb, operation) not in calls:
                calls[verb, operation] = self.count(verb, operation)
            if not calls[verb, operation]:
                continue
            at, error, count = rnd.randint(1, calls[verb, operation]), rnd.choice(ERRORS), rnd.choice(("1", "-1"))
            done = self.fresh(*verb, LD_PRELOAD=self.faults.preload, FAULT_MATCH=str(self.product.folder), FAULT_OP=operation, FAULT_ERR=error,
                              FAULT_AT=str(at), FAULT_COUNT=count)
            met += done.returncode > 1
            if problem := self.wrong(done, verb, operation):
                failures.append(f"{verb[0]}: {operation} {at} of {calls[verb, operation]}, {error}, {count} times: {problem}")
        print(f"other verbs: {met} of {rounds} runs failed")
        return failures


def full_disk(faults):
    """A file system of a megabyte, where the machine lets us have one."""
    place = faults.product.folder / "small"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True).returncode:
        print("a full disk was not tried: no file system can be mounted here")
        return []
    library = faults.product.library
    try:
        faults.product.library = place / "test.quarterly"
        shutil.copy(faults.good, faults.product.library)
        done = faults.product.edit(3000, 1)
        problem = faults.wrong(done)
        if not problem and done.returncode != 3:
            problem = "the disk was never full"
        return [f"full disk: {problem}"] if problem else []
    finally:
        faults.product.library = library
        subprocess.run(["umount", place], check=True)


def limited_file(faults):
    """A file may not grow any further: the system's way to tell this ends a program that does not expect it."""
    shutil.copy(faults.good, faults.product.library)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (faults.good.stat().st_size + 10_000, limits[1]))
    try:
        done = faults.product.edit(300, 1)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    problem = faults.wrong(done)
    if not problem and done.returncode != 3:
        problem = "the file was never too large"
    return [f"limited file: {problem}"] if problem else []


def main():
    control = "--control" in sys.argv
    rnd, failures, failed = random.Random(1), [], 0
    with tempfile.TemporaryDirectory() as folder:
        faults = Faults(Product(sys.argv[1], folder), sys.argv[2])
        calls = {operation: faults.count(operation) for operation in (("write",) if control else OPERATIONS)}
        print("calls:", calls)
        kinds = [(operation, error, count) for operation in calls for error in (("LIE",) if control else ERRORS) for count in ("1", "-1") if calls[operation]]
        for number in range(6 if control else ROUNDS):
            operation, error, count = kinds[number % len(kinds)]
            at = rnd.randint(1, calls[operation])
            short = {"FAULT_SHORT": "1"} if rnd.random() < 0.5 else {}
            done, problem = faults.run(FAULT_OP=operation, FAULT_ERR=error, FAULT_AT=str(at), FAULT_COUNT=count, **short)
            failed += done.returncode != 0
            if problem:
                failures.append(f"{operation} {at} of {calls[operation]}, {error}, {count} times: {problem}")
        if not control:
            failures += full_disk(faults) + limited_file(faults) + Verbs(faults).fail(ROUNDS)
    print(f"{failed} runs met the fault")
    if not control and failed < ROUNDS / 3:
        failures.append("hardly a fault was met: this proves nothing")
    judge("disk faults", failures, control)


main()
