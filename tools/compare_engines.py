"""Check that Ray and Spark write what ``seolint corpus`` writes, also when a worker is killed.

    python tools/compare_engines.py [--documents N] [--engine ray|spark]

The examples in ``examples/`` run as they are, each on two workers, on documents made of the fixtures: first the linting,
during which a worker is killed, then duplicates and shared lines. Needs ``ray[data]``, ``polars`` and ``pyspark`` 4, and
Java 17 for Spark. Processes are found in ``/proc``, so this runs on Linux.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
#: What the examples ignore.
SETTINGS = 'ignore = ["date-missing"]\n'
#: How an executor of Spark is called, and a worker of Ray that lints.
EXECUTOR, WORKER = "CoarseGrainedExecutorBackend", "ray::MapBatches(lint)"
#: Longest wait for a worker that can be killed, in seconds.
PATIENCE = 1800


def make_documents(path: Path, number: int) -> None:
    """Write documents in three formats, among them copies and two that cannot be read."""
    files = [path for path in sorted((ROOT / "fixtures").rglob("*.*")) if path.suffix in {".md", ".txt"}]
    texts = [path.read_bytes().decode("utf-8", "ignore") for path in files]
    parts = [part for text in texts for part in text.split("\n\n") if part[:1].isalpha() and len(part) < 2000]
    rows: list[dict[str, Any]] = []
    for index in range(number):
        chosen = random.Random(index - index % 10 // 9).sample(parts, 6)
        kind = ("html", "markdown", "text")[index % 3]
        text = "\n\n".join([f"{'# ' * (kind == 'markdown')}Notes on {chosen[0].split()[0]}", *chosen])
        if kind == "html":
            text = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
        rows.append({"id": f"d{index:06}", "url": f"https://site{index % 9}.example.org/{index}", kind: text})
    rows[1] = {"id": "d000001", "url": ""}
    rows[2]["text"] = "\0"
    columns = [(name, pa.string()) for name in ("id", "url", "html", "markdown", "text")]
    pq.write_table(pa.Table.from_pylist(rows, pa.schema(columns)), path, row_group_size=max(50, number // 20))


def find_spark() -> Path:
    """Return the folder of Spark, as the package pyspark has it."""
    package = find_spec("pyspark")
    return Path(package.origin if package is not None and package.origin is not None else "pyspark").parent


def on_spark(example: str, *words: str) -> list[str]:
    """Return the command that runs an example on Spark."""
    submit = find_spark() / "bin" / "spark-submit"
    options = ["local-cluster[2,1,1024]", "spark.ui.enabled=false", "spark.sql.files.maxPartitionBytes=50000"]
    options += [
        "spark.network.timeout=1800s",
        "spark.executor.heartbeatInterval=600s",
        "spark.sql.shuffle.partitions=8",
    ]
    conf = [word for option in options[1:] for word in ("--conf", option)]
    return [str(submit), "--master", options[0], *conf, str(EXAMPLES / f"spark_{example}.py"), *words]


def on_ray(example: str, *words: str) -> list[str]:
    """Return the command that runs an example on Ray."""
    script = EXAMPLES / f"ray_{example}.py"
    begin = "import ray, runpy, sys; ray.init(num_cpus=2, include_dashboard=False, object_store_memory=200 << 20)"
    run = f"sys.argv[1:] = {list(words)!r}; runpy.run_path({str(script)!r}, run_name='__main__')"
    return [sys.executable, "-c", f"{begin}; {run}"]


def run(command: list[str], log: Path, *, victim: str = "", is_time: Callable[[], bool] = lambda: True) -> float:
    """Run a command, and kill one of its processes if a name is given. Return how long it took, in seconds.

    Args:
        command: the command.
        log: where to write what it prints.
        victim: what the command line of the process to kill has.
        is_time: whether the time to kill it has come.
    """
    variables = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    variables |= {
        "SPARK_LOCAL_IP": "127.0.0.1",
        "RAY_USAGE_STATS_ENABLED": "0",
        "RAY_AUTH_MODE": "disabled",
        "SPARK_HOME": str(find_spark()),
    }
    start = time.monotonic()
    with log.open("w") as out:
        process = subprocess.Popen(command, env=variables, stdout=out, stderr=out, start_new_session=True)
        while victim and process.poll() is None and time.monotonic() < start + PATIENCE:
            found = [each for each in find_processes(process.pid) if victim in each[1]]
            if found and is_time():
                os.kill(found[0][0], signal.SIGKILL)
                print(f"killed one of {len(found)}: {victim}")
                victim = ""
            time.sleep(0.05)
    if process.wait():
        print(log.read_text()[-3000:])
        raise SystemExit(f"{command[-3:]} failed")
    if victim:
        raise SystemExit("no worker could be killed: use more documents")
    return time.monotonic() - start


def find_processes(session: int) -> list[tuple[int, str]]:
    """Return the processes of a session, with their command lines."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(folder.name)) == session:
                found.append((int(folder.name), (folder / "cmdline").read_text("utf-8", "replace")))
        except OSError:
            continue
    return found


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of an output, sorted; the keys of maps too, which engines order as they like."""
    rows = pq.read_table(path).to_pylist()
    for row in rows:
        for name in ("rules", "causes"):
            row[name] = sorted(row[name]) if row.get(name) else row.get(name)
    return sorted(rows, key=lambda row: str(row["id"]))


def read_settings(folder: Path) -> dict[str, str]:
    """Return the settings written for hosts."""
    return {path.name: path.read_text("utf-8") for path in folder.glob("*.toml")}


def compare(name: str, found: object, wanted: object) -> None:
    """Say whether two results are equal.

    Raises:
        SystemExit: they are not.
    """
    if found != wanted:
        raise SystemExit(f"{name}: not equal")
    print(f"{name}: equal")


def main() -> None:
    """Run the examples and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=2000, metavar="N")
    parser.add_argument("--engine", choices=("ray", "spark"), action="append")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "in.parquet"
        make_documents(source, options.documents)
        (folder / "seolint.toml").write_text(SETTINGS)
        command = [sys.executable, "-m", "seolint", "corpus", str(source), "--config", str(folder / "seolint.toml")]
        run([*command, "-o", str(folder / "local"), "--quiet"], folder / "log")
        compared = ["--duplicates", str(folder / "duplicates.jsonl"), "--shared-lines", str(folder / "hosts")]
        run([*command, "-o", str(folder / "sketches"), "--quiet", *compared], folder / "log")
        wanted = read_rows(folder / "local")
        lines = (folder / "duplicates.jsonl").read_text().splitlines()
        duplicates = [json.loads(line) for line in lines]
        print(f"{len(wanted):,} documents, {len(duplicates):,} duplicates")
        for engine, make, victim in (("ray", on_ray, WORKER), ("spark", on_spark, EXECUTOR)):
            if options.engine and engine not in options.engine:
                continue
            out = folder / engine
            seconds = run(
                make("corpus", str(source), str(out)),
                folder / "log",
                victim=victim,
                is_time=lambda out=out, engine=engine: engine == "ray" or any(out.rglob("part-*")),  # type: ignore[misc]
            )
            compare(f"{engine}: documents ({seconds:.1f} s)", read_rows(out), wanted)
            found, hosts = folder / f"{engine}-duplicates", folder / f"{engine}-hosts"
            run(make("duplicates", str(folder / "sketches"), str(found), str(hosts)), folder / "log")
            compare(
                f"{engine}: duplicates",
                sorted(map(str, pq.read_table(found).to_pylist())),
                sorted(map(str, duplicates)),
            )
            compare(f"{engine}: shared lines", read_settings(hosts), read_settings(folder / "hosts"))


if __name__ == "__main__":
    main()
