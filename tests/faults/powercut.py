#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""powercut.py PROGRAM IOTRACE [--without fsync|transaction]: records what edits write, and builds the states that a power cut could leave.
At the cut, what was written to a file since it was synchronized is there, gone or torn (in sectors of 512 bytes), in any
combination; of what happened to a folder since it was synchronized, only the first part. Whatever had been acknowledged
by then must be there. The controls forget that anything was
synchronized, or that there was a journal to take half an edit back by."""
import os, random, sys, tempfile
from pathlib import Path

from product import ROUNDS, Product, edits, judge, whole_lines

SECTOR = 512


class File:
    def __init__(self, durable=b""):
        self.durable, self.pending = bytearray(durable), []


def write(content, offset, data):
    content.extend(b"\0" * (offset - len(content)))
    content[offset:offset + len(data)] = data


def apply(content, operation, offset, data):
    if operation == "W":
        write(content, offset, data)
    else:
        del content[offset:]
        content.extend(b"\0" * (offset - len(content)))


def recorded(log):
    content, at = log.read_bytes(), 0
    while at < len(content):
        end = content.index(b"\n", at)
        operation, path, offset, length, other = content[at:end].decode().split("\t")
        at = end + 1
        data = content[at:at + int(length)] if operation in "WA" else b""
        at += len(data)
        yield operation, path, int(offset), data, other


class Disk:
    """Replays operations; knows what is durable and what is not yet."""

    def __init__(self, folder, before):
        self.folder = folder
        self.current = {path: File(content) for path, content in before.items()}
        self.durable = dict(self.current)
        self.renames, self.acknowledged = [], b""

    def carry_out(self, operation, path, file, other):
        if operation == "C":
            self.durable[path] = file
        else:
            self.durable.pop(path, None)
            if operation == "R" and file:
                self.durable[other] = file

    def synchronize(self, path):
        if path == self.folder:
            done, self.renames = self.renames, []
        elif path in self.current:
            file = self.current[path]
            for step in file.pending:
                apply(file.durable, *step)
            file.pending = []
            # With a file its name reaches the disk, and all that was done in the folder before.
            last = max((i for i, step in enumerate(self.renames) if step[2] is file), default=-1)
            done, self.renames = self.renames[:last + 1], self.renames[last + 1:]
        else:
            return
        for step in done:
            self.carry_out(*step)

    def step(self, operation, path, offset, data, other):
        if operation == "A":
            self.acknowledged += data
        elif operation == "C":
            self.current[path] = File()
            self.renames.append(("C", path, self.current[path], None))
        elif operation in "WT":
            self.current.setdefault(path, File()).pending.append((operation, offset, data))
        elif operation == "S":
            self.synchronize(path)
        else:
            file = self.current.pop(path, None)
            if operation == "R" and file:
                self.current[other] = file
            self.renames.append((operation, path, file, other))

    def cut(self, rnd):
        for step in self.renames[:rnd.randint(0, len(self.renames))]:
            self.carry_out(*step)
        kept = rnd.choice((0.5, 0.5, 0.9, 0.1))
        return {path: self.left_of(file, rnd, kept) for path, file in self.durable.items()}

    @staticmethod
    def left_of(file, rnd, kept):
        content = bytearray(file.durable)
        for operation, offset, data in file.pending:
            if rnd.random() >= kept:
                continue
            if operation == "W" and len(data) > SECTOR and rnd.random() < 0.2:
                for at in range(0, len(data), SECTOR):
                    if rnd.random() < 0.5:
                        write(content, offset + at, data[at:at + SECTOR])
            else:
                apply(content, operation, offset, data)
        return bytes(content)


def main():
    control = sys.argv[4] if "--without" in sys.argv else None
    failures, hot, states = [], 0, 15 if control else ROUNDS
    with tempfile.TemporaryDirectory() as scratch:
        folder = os.path.realpath(scratch) + "/disk"
        os.mkdir(folder)
        product = Product(sys.argv[1], scratch)
        product.library = Path(folder) / "test.quarterly"
        promised = product.make(4)
        before = {str(product.library): product.library.read_bytes()}
        log = Path(scratch) / "trace"
        done = product.edit(60, 1, LD_PRELOAD=sys.argv[2], IOTRACE_DIR=folder, IOTRACE_LOG=str(log))
        assert done.stdout.count("ACK ") > 50, done.stderr
        forgotten = {None: lambda operation, path: False, "fsync": lambda operation, path: operation == "S",
                     "transaction": lambda operation, path: path.endswith("-journal")}[control]
        operations = [step for step in recorded(log) if not step[1].endswith(".lock")]
        assert len(operations) > 500, "hardly anything was recorded"
        operations = [step for step in operations if not forgotten(*step[:2])]
        rnd = random.Random(1)
        for number in range(states):
            disk = Disk(folder, before)
            for step in operations[:rnd.randint(1, len(operations))]:
                disk.step(*step)
            left = disk.cut(rnd)
            for file in Path(folder).iterdir():
                file.unlink()
            for path, content in left.items():
                Path(path).write_bytes(content)
            hot += any(path.endswith("-journal") and content for path, content in left.items())
            if lost := product.lost(promised + whole_lines(disk.acknowledged.decode())):
                failures.append(f"state {number}: {lost}")
    print(f"{states} power cuts, {hot} of them left a journal")
    judge("power cuts", failures, bool(control))


main()
