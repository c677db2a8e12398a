"""Analyzes a corpus of JSON lines on a Dask cluster: one `arabicnews` process a partition.

    python3 analyze.py CORPUS.jsonl RESULT.jsonl --scheduler tcp://127.0.0.1:8786

The engine is a pure function of a document, so a partition that is lost with its worker is simply done again, and the
result does not depend on how many workers there are. Every worker needs the corpus under the same path and `arabicnews`.
"""

import argparse
import os
import shlex
import subprocess

from dask.distributed import Client


def partitions(path, size):
    """Cuts the file at line ends: (start, length) in bytes, each about `size` long. The lines themselves aren't read."""
    end = os.path.getsize(path)
    start = 0
    with open(path, "rb") as corpus:
        while start < end:
            corpus.seek(min(start + size, end))
            corpus.readline()
            stop = min(corpus.tell(), end)
            yield start, stop - start
            start = stop


def analyze(path, start, length, command):
    """The analyses of one partition, as the bytes that the tool writes."""
    with open(path, "rb") as corpus:
        corpus.seek(start)
        lines = corpus.read(length)
    done = subprocess.run(command + ["analyze", "--jsonl", "-"], input=lines, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):  # 1: a line could not be read, which its answer says
        raise RuntimeError(f"arabicnews ended with {done.returncode} at byte {start}")
    return done.stdout


def run(client, corpus, result, command, size, window):
    """Writes the results in the corpus's order; at most `window` partitions are under way or waiting to be written."""
    client.upload_file(__file__)  # the workers need this module and nothing else of the example
    todo = list(partitions(corpus, size))
    futures = {}
    with open(result, "wb") as output:
        for number in range(len(todo)):
            for ahead in range(number, min(number + window, len(todo))):
                if ahead not in futures:
                    futures[ahead] = client.submit(analyze, corpus, *todo[ahead], command, pure=True, retries=2)
            output.write(futures.pop(number).result())
    return len(todo)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("result")
    options.add_argument("--scheduler", required=True)
    options.add_argument("--command", default="arabicnews", help="how the workers start the tool")
    options.add_argument("--partition", type=int, default=4_000_000, help="bytes a partition (4,000,000)")
    options.add_argument("--window", type=int, default=64, help="partitions under way at a time (64)")
    given = options.parse_args()
    with Client(given.scheduler) as client:
        count = run(client, os.path.abspath(given.corpus), given.result, shlex.split(given.command), given.partition, given.window)
    print(f"{count} partitions")


if __name__ == "__main__":
    main()
