#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kills.py PROGRAM [--control FAULTIO]: kills the program in the midst of its edits; whatever it had acknowledged is there. A
library that it was making is there as a whole or not at all.
The control lets it acknowledge before the commit is done: the journal stays where it is."""
import random, signal, subprocess, sys, tempfile, threading, time

from product import ROUNDS, Product, edits, judge, whole_lines

ROUNDS_ON_ONE = 5  # then a new library is begun


def killed_run(product, seed, rnd, more):
    script = product.folder / "edits"
    script.write_text("\n".join(edits(2000, seed)) + "\n")
    with subprocess.Popen(product.arguments("script", script), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          env=product.environment(**more)) as process:
        first = process.stdout.readline()
        killer = threading.Timer(rnd.uniform(0.001, 0.3), process.send_signal, [signal.SIGKILL])
        killer.start()
        rest = process.stdout.read()
        process.wait()
        killer.join()
        return first + rest, process.returncode == -signal.SIGKILL


def making(product):
    """The seconds that it takes to make a library."""
    product.remove()
    begin = time.monotonic()
    product.run("new")
    return time.monotonic() - begin


def half_made(product, rnd, seconds):
    """Killed while it makes a library, or just after; tells what is wrong with what is there then."""
    product.remove()
    with subprocess.Popen(product.arguments("new"), stdout=subprocess.DEVNULL, env=product.environment()) as process:
        time.sleep(rnd.uniform(0, 2 * seconds))
        process.kill()
    return product.lost("") if product.library.exists() else None


def main():
    control = sys.argv[3] if "--control" in sys.argv else None
    more = {"LD_PRELOAD": control, "FAULT_MATCH": "test.quarterly-journal", "FAULT_OP": "unlink", "FAULT_ERR": "LIE", "FAULT_COUNT": "-1"} if control else {}
    rnd, failures, acknowledged, killed, interrupted = random.Random(1), [], "", 0, 0
    rounds = 3 if control else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        product = Product(sys.argv[1], folder)
        for number in range(rounds):
            if number % ROUNDS_ON_ONE == 0:
                acknowledged = product.make(3)
            output, was_killed = killed_run(product, number + 1, rnd, more)
            acknowledged += whole_lines(output)
            killed += was_killed
            interrupted += product.library.with_name("test.quarterly-journal").exists()
            if lost := product.lost(acknowledged):
                failures.append(f"round {number}: {lost}")
        seconds = making(product)
        made = [half_made(product, rnd, seconds) for _ in range(0 if control else rounds)]
        failures += [f"library {number}: {wrong}" for number, wrong in enumerate(made) if wrong]
        if made and made.count(None) in (0, len(made)):
            failures.append("all libraries were made, or none: this proves nothing")
    print(f"{rounds} rounds, {killed} killed, {interrupted} of them in the midst of a commit")
    if not control and killed < rounds / 2:
        failures.append("hardly anything was killed: this proves nothing")
    judge("kills", failures, bool(control))


main()
