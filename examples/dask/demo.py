"""Shows that a lost worker changes nothing: a scheduler and two workers on this machine, one of them killed on the way.

    python3 demo.py --command "dotnet ../../src/ArabicNewsKit.Cli/bin/Release/net10.0/arabicnews.dll"

Makes a corpus of the sample articles, analyzes it in one process and on the cluster, and compares the two byte by byte.
"""

import argparse
import hashlib
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from dask.distributed import Client

from analyze import run

NEWS = Path(__file__).resolve().parents[2] / "seeds" / "news"


def make_corpus(path, documents):
    rows = [line.split("\t") for line in (NEWS / "articles.tsv").read_text("utf-8").splitlines() if line[:1] not in ("", "#")][1:]
    articles = [(row[0], row[1], (NEWS / row[0]).read_text("utf-8")) for row in rows]
    with open(path, "w", encoding="utf-8", newline="\n") as corpus:
        for number in range(documents):
            name, published, text = articles[number % len(articles)]
            line = {"id": f"{number}-{name}", "text": text, "published": published}
            corpus.write(json.dumps(line, ensure_ascii=False) + "\n")


def start(*command):
    return subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def kill_when_half_done(client, address, process, parts):
    """Kills the worker once it has done about a quarter of the partitions."""
    while len(client.who_has()) < parts // 4 and process.poll() is None:
        time.sleep(0.05)
    busy = len(client.processing().get(address, ()))
    process.send_signal(signal.SIGKILL)
    print(f"killed a worker with {busy} partitions in its hands")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--command", default="arabicnews")
    options.add_argument("--documents", type=int, default=20_000)
    options.add_argument("--port", type=int, default=8796)
    given = options.parse_args()
    command = [os.path.abspath(part) if os.path.exists(part) else part for part in shlex.split(given.command)]
    scheduler = f"tcp://127.0.0.1:{given.port}"

    with tempfile.TemporaryDirectory() as folder:
        corpus, alone, together = (os.path.join(folder, name) for name in ("corpus.jsonl", "alone.jsonl", "together.jsonl"))
        make_corpus(corpus, given.documents)
        size = max(os.path.getsize(corpus) // 24, 1)

        began = time.monotonic()
        with open(alone, "wb") as output:
            subprocess.run(command + ["analyze", "--jsonl", corpus], stdout=output, check=True)
        print(f"one process: {given.documents} documents in {time.monotonic() - began:.1f} s")

        local = ["--host", "127.0.0.1", "--no-dashboard"]
        processes = [start("distributed.cli.dask_scheduler", "--port", str(given.port), *local)]
        try:
            with Client(scheduler, timeout=60) as client:
                for _ in range(2):
                    processes.append(start("distributed.cli.dask_worker", scheduler, "--nthreads", "1", "--no-nanny", *local))
                client.wait_for_workers(2, timeout=60)
                victim = next(address for address, pid in client.run(os.getpid).items() if pid == processes[1].pid)
                killer = threading.Thread(target=kill_when_half_done, args=(client, victim, processes[1], 24))
                began = time.monotonic()
                killer.start()
                parts = run(client, corpus, together, command, size, window=24)
                killer.join()
                print(f"two workers, one killed: {parts} partitions in {time.monotonic() - began:.1f} s")
        finally:
            for process in processes:
                process.kill()

        same = digest(alone) == digest(together)
        print(f"{os.path.getsize(together)} bytes, {'equal' if same else 'NOT EQUAL'} to the single process's")
        return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
